### lesson: the course, its mistakes, and a lesson as plain text

## A folder of lessons

lesson-course-missing = There is no folder { $path }.
lesson-course-not-a-folder = { $path } is a file; a folder of lessons is wanted.
lesson-course-unreadable = { $path } cannot be read: { $reason }.
lesson-course-no-lessons = There is no lesson in { $path }: each is a folder called NN-name, such as 03-padding.

## What a check says

lesson-check-error = mistake
lesson-check-warning = advice
lesson-check-help = help
lesson-check-fine = Lessons read: { $lessons }. Nothing to mend.
lesson-check-warnings = Lessons read: { $lessons }. No mistakes. Advice: { $warnings }.
lesson-check-errors = Lessons read: { $lessons }. Mistakes: { $errors }. Advice: { $warnings }.

## Mistakes: what is wrong, and (-do) what to do about it

lesson-problem-nearest = Did you mean `{ $nearest }`?

lesson-problem-file-missing = This file is missing.
lesson-problem-file-missing-do = A lesson needs a lesson.toml, and one file of words for each language.
lesson-problem-file-not-a-file = This is not a file.
lesson-problem-file-not-a-file-do = Put a text file in its place.
lesson-problem-file-too-large = This file is larger than any lesson.
lesson-problem-file-too-large-do = A lesson stays under one megabyte: is this the right file?
lesson-problem-file-not-utf8 = This is not text in UTF-8.
lesson-problem-file-not-utf8-do = Save the file with the encoding UTF-8.
lesson-problem-file-unreadable = This file cannot be read: { $reason }.
lesson-problem-file-unreadable-do = Look whether it may be read by you.
lesson-problem-file-stranger = Nothing reads { $name }.
lesson-problem-file-stranger-do = A lesson is read from lesson.toml, en.md and ko.md: rename the file or take it away.
lesson-problem-folder-name = { $name } is no name for a lesson.
lesson-problem-folder-name-do = Call the folder NN-name, a number and an id in small letters: 03-padding.
lesson-problem-lesson-id-twice = { $other } has the id `{ $id }` too.
lesson-problem-lesson-id-twice-do = Progress is kept under the id: give one of them another.
lesson-problem-lesson-number-twice = { $other } has the number { $number } too.
lesson-problem-lesson-number-twice-do = The numbers order the course: give one of them another.

lesson-problem-toml = This is not TOML: { $reason }.
lesson-problem-toml-do = Mend this line first; what comes after it cannot be read until then.
lesson-problem-takes-table = `{ $key }` takes settings in braces.
lesson-problem-takes-table-do = Write them as { $key } = {"{"} name = value {"}"}.
lesson-problem-takes-tables = `{ $key }` takes a list of settings in braces.
lesson-problem-takes-tables-do = Write { $key } = [{"{"} ... {"}"}, {"{"} ... {"}"}], with at least one in it.
lesson-problem-takes-text = `{ $key }` takes a text.
lesson-problem-takes-text-do = Write it in quotes: { $key } = "...".
lesson-problem-takes-flag = `{ $key }` takes true or false.
lesson-problem-takes-flag-do = Write one of the two, without quotes.
lesson-problem-takes-count = `{ $key }` takes a whole number, 0 or more.
lesson-problem-takes-count-do = Write it without quotes: { $key } = 1.
lesson-problem-takes-pair = `{ $key }` takes two whole numbers, 0 or more.
lesson-problem-takes-pair-do = Rows come first: { $key } = [2, 3].
lesson-problem-takes-number = `{ $key }` takes a number.
lesson-problem-takes-number-do = Write 3, 0.5, or a fraction in quotes: "1/9".
lesson-problem-takes-matrix = `{ $key }` takes rows of numbers, all of the same length.
lesson-problem-takes-matrix-do = Row by row: { $key } = [[1, 2], [3, "1/9"]].
lesson-problem-takes-one-of = `{ $key }` cannot be "{ $name }".
lesson-problem-takes-one-of-do = It is one of: { $known }.
lesson-problem-takes-id = "{ $id }" is no id.
lesson-problem-takes-id-do = An id is made of letters, digits and hyphens, so that it can stand in a heading.
lesson-problem-takes-case = This question cannot be read: { $reason }.
lesson-problem-takes-case-do = Compare it with the examples in docs/lesson-format.md.
lesson-problem-takes-setting = `{ $key }` cannot be this: { $reason }.
lesson-problem-takes-setting-do = docs/lesson-format.md lists what each setting of a lab takes.
lesson-problem-no-lab-setting = { $reason }
lesson-problem-no-lab-setting-do = A lab cannot open with this setting: change it.
lesson-problem-unknown-key = There is no key `{ $key }` here.
lesson-problem-unknown-key-do = The keys here are: { $known }.
lesson-problem-missing-key = `{ $of }` needs `{ $key }`.
lesson-problem-missing-key-do = Add the line { $key } = ...
lesson-problem-unknown-format = This program cannot read format { $format }.
lesson-problem-unknown-format-do = It reads format = { $known }: a newer program may read the other.
lesson-problem-no-steps = This lesson has no steps.
lesson-problem-no-steps-do = Begin each step with the line [[step]].
lesson-problem-id-twice = A step before has the id `{ $id }` too.
lesson-problem-id-twice-do = Progress is kept under the id: give one of them another.
lesson-problem-key-of-other-kind = `{ $key }` means nothing in a step of the kind `{ $kind }`.
lesson-problem-key-of-other-kind-do = Take it out, or change the kind.
lesson-problem-key-of-other-question = `{ $key }` means nothing where `{ $asks }` is asked.
lesson-problem-key-of-other-question-do = Take it out, or ask something else.
lesson-problem-goal-of-one = A goal is one condition.
lesson-problem-goal-of-one-do = Put several into a list: all = [{"{"} size = [3, 3] {"}"}, {"{"} unread = 0 {"}"}].
lesson-problem-question-of-one = A question has choices, or one thing that it asks, or families that it draws from.
lesson-problem-question-of-one-do = Write one of `choices`, `asks` and `families`.
lesson-problem-takes-families = `families` takes a list of families of the quiz.
lesson-problem-takes-families-do = Write families = ["A1", {"{"} family = "E1", tier = 1, seed = 7 {"}"}].
lesson-problem-families-count = A step asks from 1 to { $most } questions; this one has { $count }.
lesson-problem-families-count-do = Name a family for each question: families = ["A1", "E1"].
lesson-problem-unknown-family = The quiz has no family "{ $name }".
lesson-problem-unknown-family-do = Those that it has: { $known }.
lesson-problem-no-such-tier = { $family } has no questions of tier { $tier }.
lesson-problem-no-such-tier-do = Its tiers: { $known }.
lesson-problem-choice-id-twice = A choice before has the id `{ $choice }` too.
lesson-problem-choice-id-twice-do = Give one of them another.
lesson-problem-too-few-choices = There is nothing to choose.
lesson-problem-too-few-choices-do = Write two choices or more.
lesson-problem-no-right-choice = No choice is right.
lesson-problem-no-right-choice-do = Write right = true in one of them.
lesson-problem-two-right-choices = More than one choice is right.
lesson-problem-two-right-choices-do = Leave right = true in one of them only.
lesson-problem-unknown-misconception = There is no misconception "{ $name }".
lesson-problem-unknown-misconception-do = Those that are known: { $known }.

lesson-problem-text-before-title = There is text before the title.
lesson-problem-text-before-title-do = Begin the file with # and the lesson's name.
lesson-problem-two-titles = The lesson has a title already.
lesson-problem-two-titles-do = A step begins with ##, one of its parts with ###.
lesson-problem-no-title = The lesson has no title.
lesson-problem-no-title-do = Begin the file with # and its name.
lesson-problem-no-summary = Nothing says what the lesson is about.
lesson-problem-no-summary-do = Write one sentence under the title; it stands in the list of lessons.
lesson-problem-summary-too-long = Only the first paragraph stands in the list of lessons.
lesson-problem-summary-too-long-do = Say in one paragraph what the lesson is about.
lesson-problem-heading-without-id = "{ $heading }" does not say which step it is.
lesson-problem-heading-without-id-do = End the heading with the step's id: ## { $heading } {"{"}#id{"}"}
lesson-problem-heading-twice = The step `{ $id }` has words already.
lesson-problem-heading-twice-do = Put both together, or mend the id.
lesson-problem-part-without-step = "{ $heading }" stands before any step.
lesson-problem-part-without-step-do = Put it under the ## heading of its step.
lesson-problem-too-many-hints = The step `{ $id }` has more than { $most } hints.
lesson-problem-too-many-hints-do = From a nudge to a worked cell: { $most } are enough.
lesson-problem-empty-part = There is nothing under "{ $part }".
lesson-problem-empty-part-do = Write a paragraph, or take the heading away.
lesson-problem-done-twice = The step `{ $id }` ends already.
lesson-problem-done-twice-do = Put both parts together under one ### done.
lesson-problem-choice-without-id = This does not say which choice it is.
lesson-problem-choice-without-id-do = Write its id after it: ### choice one
lesson-problem-choice-twice = The choice `{ $choice }` has words already.
lesson-problem-choice-twice-do = Put both together, or mend the id.
lesson-problem-unknown-part = A step has no part "{ $heading }".
lesson-problem-unknown-part-do = Its parts are ### hint, ### done and ### choice ID, in every language.
lesson-problem-stray-emphasis = These stars are shown as stars.
lesson-problem-stray-emphasis-do = Emphasis ends beside a letter: put quotes and brackets outside of it.
lesson-problem-html = HTML is not shown.
lesson-problem-html-do = Use **strong**, *emphasis*, `code` and lists; put < into `code`.
lesson-problem-rule = A line across the screen is not shown.
lesson-problem-rule-do = Take it out.
lesson-problem-deep-heading = A heading within a part is shown as a strong line.
lesson-problem-deep-heading-do = Make two parts of it, or a paragraph.
lesson-problem-nested-list = A list within a list is shown as one list.
lesson-problem-nested-list-do = Make one list of it.
lesson-problem-quote = A quotation is shown as a plain paragraph.
lesson-problem-quote-do = Take the > away.
lesson-problem-link = Of a link only its text is shown.
lesson-problem-link-do = Write the address in `code`, or do without.
lesson-problem-image = Of an image only its text is shown.
lesson-problem-image-do = Show it as a lab.
lesson-problem-step-without-words = The step `{ $id }` has no words here.
lesson-problem-step-without-words-do = Add a heading and a paragraph: ## ... {"{"}#{ $id }{"}"}
lesson-problem-words-without-step = lesson.toml has no step `{ $id }`.
lesson-problem-words-without-step-do = Add the step there, or take these words away.
lesson-problem-step-without-title = The step `{ $id }` has no title.
lesson-problem-step-without-title-do = Write some words before its id.
lesson-problem-step-without-body = The step `{ $id }` begins without a word.
lesson-problem-step-without-body-do = Say under its heading what there is to see or to do.
lesson-problem-no-done = Nothing is said when the step `{ $id }` is done.
lesson-problem-no-done-do = Add ### done: the idea, then its name.
lesson-problem-no-hint = The step `{ $id }` has no hint.
lesson-problem-no-hint-do = Add ### hint: a nudge, and in a later one a worked cell.
lesson-problem-read-with-part = A step that is read has no "{ $part }".
lesson-problem-read-with-part-do = Move the words into its text, or change its kind.
lesson-problem-hint-of-families = The questions of this step have hints of their own.
lesson-problem-hint-of-families-do = Take this one out, or say it in the text of the step.
lesson-problem-choice-without-words = The choice `{ $choice }` has no words.
lesson-problem-choice-without-words-do = Add ### choice { $choice } and a paragraph.
lesson-problem-words-without-choice = lesson.toml has no choice `{ $choice }` in this step.
lesson-problem-words-without-choice-do = Add the choice there, or take these words away.
lesson-problem-choice-without-feedback = Nothing is said when the wrong choice `{ $choice }` was made.
lesson-problem-choice-without-feedback-do = Add a second paragraph, or name the misconception behind it.
lesson-problem-prose-too-long = This is { $lines } lines long on a screen of 80 columns; { $most } fit beside a lab.
lesson-problem-prose-too-long-do = Say less, or make two steps of it.
lesson-problem-code-too-wide = A line of code is wider than { $most } columns.
lesson-problem-code-too-wide-do = Code is not wrapped: break the line.
lesson-problem-jamo = These Korean letters are stored in pieces, and would be drawn in pieces.
lesson-problem-jamo-do = Type the word again, or save the file in the form NFC.

lesson-problem-lab-impossible = This lab has no output. { $reason }
lesson-problem-lab-impossible-do = Change its settings: a lesson begins with a lab that works.
lesson-problem-no-lab = A step of the kind `{ $kind }` needs a lab, and no step before has one.
lesson-problem-no-lab-do = Add [step.lab].
lesson-problem-cell-outside = There is no such cell: the output is { $rows } x { $columns }.
lesson-problem-cell-outside-do = Choose a cell inside; rows and columns are counted from 0.
lesson-problem-row-outside = There is no such row: the output is { $rows } x { $columns }.
lesson-problem-row-outside-do = Choose a row inside; rows are counted from 0.
lesson-problem-input-cell-outside = There is no such cell: the input is { $rows } x { $columns }.
lesson-problem-input-cell-outside-do = Choose a cell inside; rows and columns are counted from 0.
lesson-problem-one-term = The sum has one term, and that is shown: nothing is left to predict.
lesson-problem-one-term-do = Use a larger filter, or terms = "hidden".
lesson-problem-given-away = The step `{ $id }` has shown this answer already.
lesson-problem-given-away-do = Give this step a lab of its own, or ask for something that was not on the screen yet.
lesson-problem-goal-holds-at-start = The goal holds before anything was done.
lesson-problem-goal-holds-at-start-do = Change the goal, or the lab that the step begins with.
lesson-problem-solution-impossible = With this solution the lab has no output. { $reason }
lesson-problem-solution-impossible-do = Write settings that work and meet the goal.
lesson-problem-solution-changes-nothing = This solution changes nothing.
lesson-problem-solution-changes-nothing-do = Write the settings that bring the lab from its beginning to the goal.
lesson-problem-solution-misses-goal = With this solution the output is { $rows } x { $columns }, and the goal does not hold.
lesson-problem-solution-misses-goal-do = Mend the solution, or a goal that cannot be met.
lesson-problem-case-impossible = This question has no answer. { $reason }
lesson-problem-case-impossible-do = Change its numbers.
lesson-problem-kind-missing = No step of this lesson is of the kind `{ $kind }`.
lesson-problem-kind-missing-do = A lesson that teaches has all four: read, predict, task and question.
lesson-problem-late-prediction = Neither of the first two steps asks for a prediction.
lesson-problem-late-prediction-do = Begin with a puzzle: let the learner predict something within ten seconds.
lesson-problem-number-of-steps = This lesson has { $count ->
    [1] 1 step
   *[other] { $count } steps
}.
lesson-problem-number-of-steps-do = { $least } to { $most } are enough for one sitting.

## A lesson that cannot be shown

lesson-unknown = There is no lesson "{ $name }". The lessons are: { $lessons }.
lesson-step-unknown = The lesson "{ $lesson }" has no step "{ $step }". Its steps are: { $steps }.
lesson-unknown-nearest = There is no lesson "{ $name }". Did you mean: { $nearest }?
lesson-broken = This lesson cannot be opened. { $position }: { $what }

## A lesson as plain text

lesson-show-step = Step { $number } of { $count }: { $title }
lesson-show-size = { $rows } x { $columns }
lesson-show-lab-goes-on = (The lab of step { $step } goes on.)
lesson-show-input = Input, { $size }:
lesson-show-input-padded = Input, { $size }, with its padding in brackets:
lesson-show-filter = Filter, { $size }:
lesson-show-output = Output, { $size }:
lesson-show-coverage = How many windows see each input cell:
lesson-show-terms = The asked cell: { $terms } = ?
lesson-show-plain = Stride 1, no padding.
lesson-show-pool-max = Max pooling, window { $value }.
lesson-show-pool-min = Min pooling, window { $value }.
lesson-show-pool-mean = Mean pooling, window { $value }.
lesson-show-pool-sum = Sum pooling, window { $value }.
lesson-show-stride = Stride { $value }.
lesson-show-padding = Padding { $value } on every side.
lesson-show-padding-sides = Padding top, bottom, left, right: { $value }.
lesson-show-padding-valid = Padding "valid": none.
lesson-show-padding-same = Padding "same"; top, bottom, left, right: { $value }.
lesson-show-padding-same-lower = Padding "same_lower"; top, bottom, left, right: { $value }.
lesson-show-padding-full = Padding "full"; top, bottom, left, right: { $value }.
lesson-show-mode-zeros = It is filled with zeros.
lesson-show-mode-constant = It is filled with { $value }.
lesson-show-mode-reflect = It mirrors the input without repeating the edge (reflect).
lesson-show-mode-symmetric = It mirrors the input and repeats the edge (symmetric).
lesson-show-mode-replicate = It repeats the edge (replicate).
lesson-show-mode-circular = It goes on at the other end (circular).
lesson-show-dilation = Dilation { $value }.
lesson-show-bias = Bias { $value }.
lesson-show-flip = The filter is turned by 180 degrees.
lesson-show-ceil-mode = The number of positions is rounded up (ceil_mode).
lesson-show-count-exclude-pad = The divisor does not count the padding.
lesson-show-predict-size = Predict: how many rows and columns will the output have?
lesson-show-predict-cell = Predict: what stands in the output, row { $row }, column { $column }?
lesson-show-predict-row = Predict: what stands in row { $row } of the output?
lesson-show-predict-output = Predict: what is the whole output?
lesson-show-predict-coverage = Predict: how many windows see the input cell in row { $row }, column { $column }?
lesson-show-task = Task: change the lab until that is so.
lesson-show-type-number = The answer is a number.
lesson-show-type-size = The answer is a number of rows and a number of columns.
lesson-show-type-shape = The answer is three numbers: channels, rows, columns.
lesson-show-drawn = Drawn anew each time; this is the question of seed { $seed }.
lesson-show-answers-hint = The answers: convtutor show { $lesson } --answers
lesson-show-answers = Answers
lesson-show-answer = Answer: { $answer }
lesson-show-solution = One solution:
