### The screens of the program: names, sentences, keys, and where the numbers come from.

app-title = convtutor
app-subtitle = Learn convolution by touching it. Predict, change, see.
app-home-lab = The lab
app-home-lab-about = Change any number and watch the output follow.
app-home-settings = Settings
app-home-settings-about = Language, theme, speed, the day of your interview.
app-help = Keys of this screen
app-settings = Settings
app-setting-language = Language
app-setting-theme = Theme
app-setting-speed = Pace when a lab plays
app-theme-dark = dark
app-theme-light = light
app-theme-plain = plain, without colours
app-speed = a step every { $interval } ms
app-too-small = A screen of { $columns } x { $rows } is needed; this one has { $has-columns } x { $has-rows }. Enlarge it: nothing is lost.
app-copied = Copied.
app-lesson-broken = The lesson { $lesson } has { $count ->
    [1] 1 mistake
   *[other] { $count } mistakes
}; "convtutor lessons check" shows each with its place.
app-lesson-end = { $title }: { $done } of { $total } steps done.

## A step of a lesson

step-hint = Hint
step-answer = Your answer:
step-right = Right.
step-wrong = Not quite.
step-shown = Shown without a prediction; you can begin the step again at any time.
step-asked-before = Answered on another day. Begin the step again for new questions: { $key }
step-not-understood = This could not be read as an answer. A number such as 12, or a size such as 3x3, is meant.
step-above = ... { $left } lines above: { $key }
step-more = ... { $left ->
    [1] 1 more line
   *[other] { $left } more lines
}: { $key }
step-left-read = Read on.
step-left-predict = First your prediction: type it, then { $key }.
step-left-task = The goal is not reached yet. A hint may help.
step-left-question = First your answer.

## Where the numbers come from

explain-playing = playing
explain-separator = {"  "}
explain-stride = stride { $value }
explain-padding = padding { $value }
explain-sides = { $top }/{ $bottom } rows, { $left }/{ $right } columns
explain-mode = ({ $value })
explain-dilation = dilation { $value }
explain-bias = bias { $value }
explain-flip = flipped
explain-ceil = ceil
explain-counts-pad = divisor counts padding
explain-skips-pad = divisor skips padding
explain-input = Input { $size }
explain-coverage-caption = Seen how often { $size }
explain-window = Window { $size }
explain-filter = Filter { $size }
explain-output = Output { $size }
explain-yes = yes
explain-no = no
explain-both = Rows and columns: { $formula }, { $unread } unread
explain-rows = Rows: { $formula }, { $unread } unread
explain-columns = Columns: { $formula }, { $unread } unread
explain-unread = { $count ->
    [1] x: 1 input cell is read by no window
   *[other] x: { $count } input cells are read by no window
}
explain-mend = { $key }: { $change }
explain-cell = output{ $cell } = { $terms } = { $value }
explain-cell-hidden = output{ $cell } = ?
explain-feeds = input{ $cell } = { $value } feeds { $count ->
    [1] 1 output
   *[other] { $count } outputs
}: { $cells }
explain-feeds-none = input{ $cell } = { $value } feeds no output: no window reads it
explain-meets = weight{ $cell } = { $value } meets { $count ->
    [1] 1 input cell
   *[other] { $count } input cells
} in all; { $now }
explain-window-meets = This place of the window lies on { $count ->
    [1] 1 input cell
   *[other] { $count } input cells
} in all; { $now }
explain-meets-cell = now input{ $cell } = { $value }
explain-meets-padding = now the padding
explain-predict-size = Your prediction, rows x columns: { $typed }
explain-predict-cell = Your prediction for output{ $cell }: { $typed }
explain-predict-coverage = How many windows see input{ $cell }? Your prediction: { $typed }
explain-predict-row = Type the row output[{ $cell }], cell by cell; { $missing } to go.
explain-predict-output = Type the whole output, cell by cell; { $missing } to go.
explain-compare-size = You predicted { $typed }; the size is { $truth }.
explain-compare-cell = You predicted { $typed }; output{ $cell } is { $truth }.
explain-compare-coverage = You predicted { $typed }; { $truth ->
    [1] 1 window sees
   *[other] { $truth } windows see
} input{ $cell }.
explain-compare-many = 7= is a right prediction; 7≠3 is the truth and what you predicted.

## Lists

list-filters = Filters
list-inputs = Inputs
list-predictions = Hide and predict
list-tuning = All settings

## Contexts, as headings of the help

context-home = Course
context-lesson = Lesson
context-predicting = Predicting
context-compared = Own prediction
context-choices = Choices
context-answer = Typed answer
context-aloof = Back to the question
context-editing = Editing a cell
context-lab = Lab
context-aside = Example
context-values = Values
context-day = Typing the day of the interview
context-help = Help
context-list = List
context-bottom = Program
context-global = Everywhere

## Why a key does nothing now

ready-lesson = only in a lesson
ready-hint = no further hint here
ready-show = nothing is hidden here
ready-example = no known misunderstanding was met here
ready-predict-lesson = the lesson asks for predictions itself
ready-predict-impossible = these settings have no output to predict
ready-mend = the settings work; nothing to mend
ready-colour = there are no colours on this screen
ready-choose = change it with left and right
ready-back = this is the first screen already

## Keys: in the footer, and in the help

key-open = open
key-open-about = Open the selected row
key-lab = lab
key-lab-about = Open the free lab
key-continue = go on
key-continue-about = Answer, or go on to the next step
key-hint = hint
key-hint-about = Show a hint, then the next one
key-show = show
key-show-about = Show the answer without predicting; it is remembered
key-example = see why
key-example-about = Open the smallest example of this misunderstanding
key-step = steps
key-step-about = To the next or previous step
key-restart = restart
key-restart-about = Begin this step again, as the lesson set it up
key-scroll = scroll
key-scroll-about = Scroll the words
key-page = page
key-page-about = Turn between the words and the lab on a small screen
key-check = check
key-check-about = Keep what was typed; compare once all is there
key-erase = erase
key-erase-about = Take back the last character
key-cancel = cancel
key-cancel-about = Give up what was typed
key-resume = to the lab
key-resume-about = Put the prediction away and go on in the lab
key-select = select
key-select-about = Move the selection
key-number = choose
key-number-about = Select a choice by its number
key-switch = to the lab
key-switch-about = Put the keys to the lab beside the question
key-question = question
key-question-about = Back to the question
key-answer = answer
key-answer-about = Give this answer
key-keep = keep
key-keep-about = Keep the typed number
key-return = return
key-return-about = Back to the lesson
key-move = move
key-move-about = Move the cursor; [row,column] are counted from 0
key-far = row ends
key-far-about = To the first or last cell of the row
key-grid = matrix
key-grid-about = To the next matrix: input, filter, output
key-grid-back = matrix
key-grid-back-about = To the previous matrix
key-undo = undo
key-undo-about = Undo, redo; back to the very start
key-stride = stride
key-stride-about = Larger or smaller stride
key-padding = padding
key-padding-about = More or less padding at all sides
key-dilation = dilation
key-dilation-about = Larger or smaller dilation
key-operation = operation
key-operation-about = Convolution, or pooling by max, min, mean, sum
key-named = named pad
key-named-about = Padding by name: valid, same, full, or counted
key-mode = pad mode
key-mode-about = What stands in the padding: zeros, reflect, replicate ...
key-size = size
key-size-about = A larger or smaller input or filter, whichever has the cursor
key-bias = bias
key-bias-about = A larger or smaller bias
key-flip = flip
key-flip-about = Turn the filter by 180 degrees, as the mathematical convolution does
key-tune = settings
key-tune-about = Every setting in one list, also per axis and per side
key-filters = filters
key-filters-about = The gallery of filters
key-inputs = inputs
key-inputs-about = The gallery of inputs
key-predict = predict
key-predict-about = Hide the size, a cell, a row or the output, and predict it
key-random = random
key-random-about = Random numbers into the matrix with the cursor; the seed is shown
key-fill = fill
key-fill-about = The number under the cursor into every cell
key-clear = clear
key-clear-about = Zeros into the matrix with the cursor
key-rotate = rotate
key-rotate-about = Turn the filter by 90 degrees
key-negate = negate
key-negate-about = Change every sign
key-normalise = sum to 1
key-normalise-about = Divide the filter by the sum of its weights
key-play = play
key-play-about = Slide the window by itself; the same key pauses
key-slide = slide
key-slide-about = Slide the window one place on or back
key-speed = pace
key-speed-about = Play faster or slower
key-coverage = coverage
key-coverage-about = Show in each input cell how many windows see it
key-heat = colours
key-heat-about = Show values as colours, too
key-mend = mend
key-mend-about = Make the smallest change that gives an output again
key-copy = copy
key-copy-about = Copy the matrix with the cursor, cells apart by tabs
key-change = change
key-change-about = The next or previous value
key-type-day = type
key-type-day-about = Type the day of the interview
key-set-day = set
key-set-day-about = Take the typed day
key-ends = ends
key-ends-about = To the first or last row
key-choose = choose
key-choose-about = Take the selected row
key-close = close
key-close-about = Close the help
key-back = back
key-back-about = Leave this screen; what you made stays
key-quit = quit
key-quit-about = End the program
key-help = help
key-help-about = All keys of the screen
key-settings = settings
key-settings-about = Language, theme, pace, the day of your interview
key-language = language
key-language-about = Switch the language
key-leave = quit
key-leave-about = End the program at once
key-suspend = suspend
key-suspend-about = Back to the shell; "fg" returns
key-repaint = repaint
key-repaint-about = Paint the screen anew

## Practice

app-home-practice = Practice
app-home-practice-about = Questions as interviews ask them; a mock interview; what is due today.
app-practice = Practice
app-practice-resume = Go on with the { $mode }: { $of ->
    [0] question { $number }
   *[other] question { $number } of { $of }
}
app-practice-today = What is proposed today
app-practice-mix = Ten mixed questions
app-practice-review = Review what is due
app-practice-mock = Mock interview, { $minutes } minutes
app-practice-retry = Again what was missed last
app-practice-drill = Drill one kind of question
app-practice-report = The report of the last quiz
app-practice-progress = Where you stand
app-families = Choose a kind of question
app-seconds = { $seconds } s
app-ready = ready
app-not-ready = not ready
app-setting-interview = Day of the interview
app-interview-none = none
app-interview-past = { $date }, past
app-interview-how = Type the day as 2026-12-03, as 12-03, or as +10 for in ten days; nothing stands for none.
app-interview-unknown = This is no day of the calendar: type it as 2026-12-03, as 12-03, or as +10.
app-interview-over = { $date } is past: type today or a later day, or nothing for none.
app-interview-day = { $date }, { $days ->
    [0] today
    [1] tomorrow
   *[other] in { $days } days
}
app-quiz-number = Question { $number } of { $of }
app-quiz-number-open = Question { $number }
app-quiz-points = Which of these points did you say?
app-quiz-again = Try once more; { $key } with nothing typed shows the solution.
app-quiz-again-choice = Choose once more; { $key } shows the solution.
app-quiz-again-once = Try once more.
app-quiz-nudge = A hint: { $key }
app-quiz-again-lesson = Try once more, or see the answer: { $key }
app-quiz-told = (told aloud)
app-quiz-aloud = Aloud or typed, as you like; { $key } goes on.
app-quiz-late = Late: { $took } s, with a limit of { $limit } s.
app-quiz-this = this question: { $time }
app-quiz-over = late: { $time }
app-quiz-paused = Paused: the clock is stopped and the question covered. { $key } goes on.
app-quiz-compare = Now compare what you told with its points.
app-quiz-time-over = The time is over.
app-lab-smaller = { $shown } for { $asked }: same window, stride and cells left over.
app-quiz-no-point = No point ticked: { $key } again goes on.
app-lab-smaller-part = { $shown } for { $asked }, same remainder.
app-quiz-empty = First your answer.
app-quiz-nothing = There is nothing to ask here now.
app-quiz-nothing-due = Nothing is due. Ten mixed questions are good practice, too.
app-quiz-nothing-missed = Nothing was missed in the last session.
app-quiz-left = Left for now: the first row of the practice goes on with it.
app-quiz-left-mock = Left, and its clock runs on: the first row of the practice goes on with it.
app-quiz-left-unkept = Left, but nothing is kept: you can go on with it until the program ends.
app-quiz-left-mock-unkept = Left, its clock running and nothing kept: it is there until the program ends.
app-quiz-left-other = The { $mode } left before ends here. Its report is in the list of practice.
app-quiz-resumed = Going on where you left it.
app-quiz-waits = The question waits in step { $step }.
app-quiz-detour = { $back } goes back to the question.
app-quiz-detour-lab = { $lab }: the question's numbers in the lab; { $back }: back to the question.
app-quiz-resumed-late = Going on where you left it. The time is over: this is the last question.
app-report = { $right } of { $all } right, in { $time }.
app-report-before = The interview before: { $right } of { $all }.
app-report-met = Met on the way; Enter opens the step that clears it up
app-report-right = { $count } right
app-report-late = { $count } late
app-report-helped = { $count } with help
app-report-partly = { $count } partly right
app-report-wrong = { $count } wrong
app-report-skipped = { $count } skipped
app-times = { $count ->
    [one] once
   *[other] { $count } times
}
app-met = { $count ->
    [one] once
   *[other] { $count } times
}, { $days ->
    [0] last today
    [1] last yesterday
   *[other] last { $days } days ago
}
app-standing = Where you stand
app-column-level = level
app-column-right = of 10
app-column-time = time
app-column-due = due
app-column-recall = recall
app-column-ready = ready
app-standing-ready = { $ready } of { $all } ready
app-standing-days = Last 28 days: { $days }
app-standing-due = Due today and on the next six days: { $counts }
app-standing-met = Met so far; Enter opens the step that clears it up
app-standing-empty = Nothing was asked yet. A mix of ten is a good beginning.
app-written = Written to { $file }.
app-not-written = { $file } could not be written: { $problem }.

context-matrix = Quiz: a typed matrix
context-typing = Quiz: a typed answer
context-options = Quiz: choices
context-ticks = Quiz: points to tick
context-answered = Quiz: answered
context-quiz = Quiz
context-check = Lesson: questions of the quiz
context-detour = Lesson: on the way from a question
context-report = Report
context-missed = What was missed
ready-missed = nothing was missed
ready-no-undo = there is no answer to take back
ready-felt = only a right answer can be called easy or hard
ready-felt-never = not in an interview, nor in another try of what was missed
ready-answered = this question is answered
ready-pause-mock = an interview's clock cannot be stopped
ready-no-clock = only an interview has a clock
ready-no-lab = this question has no lab
ready-taught = this step teaches it
ready-not-taught = this course does not teach it
ready-hint-mock = an interview has no hints: answer, or { $skip } says that you do not know
ready-hint-lesson = all hints are open: answer, or { $show } shows the answer
ready-hint-all = all hints are open: answer, or { $skip } says that you do not know
key-today = today
key-today-about = Begin what is proposed today
key-practice = practice
key-practice-about = The ways to practise
key-tick = tick
key-tick-about = Tick the selected row, or take the tick away
key-next = next
key-next-about = On to the next question
key-teach = teach me
key-teach-about = Open the lesson step that teaches this; closing it comes back
key-open-lab = in the lab
key-open-lab-about = Open the question's numbers in a lab
key-open-below = its numbers
key-open-below-about = Open the numbers of the question that you came from in a lab
key-take-back = undo
key-take-back-about = Take back what was answered to this question: it was a slip
key-felt = easy, hard
key-felt-about = Say that the right answer came easily or hard: it is asked again later or sooner
key-caret = move
key-caret-about = Move in the matrix that is typed: by a character, or to the same cell of another row
key-caret-far = its ends
key-caret-far-about = To the beginning or the end of what is typed
key-skip = don't know
key-skip-about = Say that you do not know, and see the solution
key-clock = clock
key-clock-about = Show or hide the clock
key-finish = finish
key-finish-about = End here, with the report
key-missed = answers
key-missed-about = Each missed question with its answer and its solution
key-to-report = report
key-to-report-about = Back to the report
key-save-report = save
key-save-report-about = Write the report into a Markdown file
key-letter = choose
key-letter-about = Select a choice by its letter or its number
key-tick-letter = tick
key-tick-letter-about = Tick a row by its letter or its number, or take the tick away
key-truth = true?
key-truth-about = Yes, true: y t o; no, false: n f x
context-truth = Quiz: true or false
key-turn = page
key-turn-about = A page of the list up or down
key-pause = pause
key-pause-about = Stop the clock; the question is covered meanwhile
key-unpause = go on
key-unpause-about = Uncover the question and let the clock run again
context-paused = Quiz: paused
