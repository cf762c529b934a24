### The command line.

cli-no-terminal = convtutor needs a terminal. Without one, "convtutor lessons" lists the lessons, "convtutor show LESSON" prints one, and "convtutor compute FILE" computes.
cli-no-terminal-quiz = The quiz on the screen needs a terminal. Without one, "convtutor quiz --plain" asks line by line.
cli-no-terminal-lab = The lab needs a terminal. Without one, "convtutor compute FILE" computes what a lab shows.
cli-no-terminal-lesson = A lesson to work through needs a terminal. Without one, "convtutor show { $lesson }" prints it.
cli-no-course = { $problem } Name a folder of lessons after --lessons, or leave it out for the built-in course.
cli-no-check = { $problem } Name a folder of lessons after check, or leave it out to check the built-in course.
cli-terminal = The terminal cannot be used: { $problem }.
cli-output = The output cannot be written: { $problem }.
cli-keys-where = Where
cli-keys-keys = Keys
cli-keys-what = What they do

## help

cli-heading-usage = Usage
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-heading-general = General options
cli-about = Learn convolution in a terminal: lessons, and a lab that answers at once. Without a command, the list of lessons opens.
cli-help-lang = The language of all words ({ $values }); else that of the environment
cli-help-theme = Colours for a dark or a light background, or none ({ $values }); else as CONVTUTOR_THEME says, else dark
cli-help-no-mouse = Leave the mouse to the terminal, for marking text
cli-help-lessons = A folder of your own lessons instead of the built-in course
cli-help-data-dir = The folder that keeps your progress; else as CONVTUTOR_DATA_DIR says, else the system's for data
cli-help-help = Say how a command is used
cli-help-version = Say which version this is
cli-lab-about = Open the free lab
cli-learn-about = Open a lesson
cli-learn-help-lesson = Its name or number, such as padding or 3, or a step of it, such as padding/ring; "convtutor lessons" lists them
cli-show-about = Print a lesson as plain text, for pipes and screen readers
cli-show-help-lesson = Its name or number, such as padding or 3; "convtutor lessons" lists them
cli-show-help-answers = Print the answers too, after the last step
cli-lessons-about = List the lessons, or check lessons of your own
cli-lessons-check-about = Report every mistake in a folder of lessons, with file, line and column
cli-lessons-check-help-dir = The folder of lessons, or of one lesson; else the built-in course
cli-lessons-check-help-languages = Check the words in this language only ({ $values }); may be given several times
cli-quiz-about = Be asked: practice, review and mock interviews
cli-quiz-help-plain = Ask line by line on standard input and output, for pipes and screen readers
cli-quiz-help-list = List the families of questions
cli-quiz-help-export = Write a sheet of questions with its answer key ({ $values })
cli-quiz-help-topic = Only this topic, lesson or family, such as receptive-field, padding or A3
cli-quiz-help-mock = A mock interview of so many minutes ({ $values }), about one network
cli-quiz-help-drill = One family, such as A3, harder or easier as you answer
cli-quiz-help-review = What is due
cli-quiz-help-retry = What you missed last
cli-quiz-help-today = What is proposed today
cli-quiz-help-interview = The day of your interview: 2026-12-03, 12-03, +10 for in ten days, or none; by itself it begins what is proposed today
cli-quiz-help-count = How many questions, from 1 to 10000; else 10
cli-quiz-help-seed = A whole number: the same one gives the same questions
cli-quiz-help-json = List as JSON
cli-quiz-help-report = Write the report into this file, as Markdown
cli-progress-about = Show what is kept of your work, take it to another machine, or start anew
cli-progress-help-json = Print the summary as JSON
cli-progress-export-about = Write all of your progress into one text file
cli-progress-export-help-file = The file; else standard output
cli-progress-import-about = Put an exported file together with what is here; nothing is counted twice
cli-progress-import-help-file = The exported file, or - for standard input
cli-progress-reset-about = Remove what is kept, for good, after asking
cli-progress-reset-help-what = What to remove ({ $values }); else everything
cli-progress-reset-help-yes = Do not ask
cli-keys-about = Print the table of all keys, in Markdown

## a command line that cannot be used

cli-mistake = { $what } To see how it is used: { $command } --help
cli-mistake-command = There is no command "{ $name }".
cli-mistake-command-nearest = There is no command "{ $name }". Did you mean: { $nearest }?
cli-mistake-lesson = There is no command "{ $name }", but a lesson: convtutor learn { $lesson } opens it.
cli-mistake-surplus = "{ $name }" is one word too many: leave it out, or put quotation marks around a name with spaces.
cli-mistake-option = There is no option { $name } here.
cli-mistake-option-nearest = There is no option { $name } here. Did you mean { $nearest }?
cli-mistake-choice = { $name } cannot be "{ $value }": choose one of { $values }.
cli-mistake-empty = { $name } needs a value behind it.
cli-mistake-empty-choice = { $name } needs a value behind it, one of { $values }.
cli-mistake-missing = { $name } is missing.
cli-mistake-conflict = { $name } and { $other } do not go together: leave one of them.
cli-mistake-value = { $name } cannot be "{ $value }".
cli-mistake-twice = { $name } is given twice: leave one of them.
cli-mistake-not-utf8 = A word of the command line is not UTF-8: write it anew.

## compute

cli-compute-about = Answer convolution requests in JSON, without a screen
cli-compute-help-file = A file with a request, or - for standard input
cli-compute-help-json = Answer in JSON instead of grids
cli-compute-help-jsonl = Read one request a line and answer one line each, in JSON
cli-compute-help-after =
    Operations: { $ops }.
    A request: { $example }
cli-compute-unreadable = { $file } cannot be read: { $reason }. Name a file with a request, or - for standard input.

# Headings of what is laid out for a person.
cli-compute-plane = channel { $channel }
cli-compute-plane-of-batch = batch { $batch }, channel { $channel }
cli-compute-column-name = name
cli-compute-column-rf = rf
cli-compute-column-jump = jump
cli-compute-column-offset = offset
cli-compute-column-center = center
cli-compute-column-out-size = out size
cli-compute-term-input = input
cli-compute-term-padding = padding
cli-compute-term-overhang = beyond the end
cli-compute-term-bias = bias
cli-compute-term-sum = sum
cli-compute-term-divisor = divided by
cli-compute-term-output = output

# Why a request is refused.
cli-compute-refused-not-json = Line { $line }, column { $column } is not JSON: { $reason }.
cli-compute-refused-not-finite = Line { $line }, column { $column }: NaN, infinity, or a number larger than 64 bits can hold; use finite numbers.
cli-compute-refused-not-an-object = A request is an object such as { $example }.
cli-compute-refused-unknown-op = There is no op { $op }: use one of { $known }.
cli-compute-refused-unsupported-op = The op { $op } is not here yet: it comes with the network calculator.
cli-compute-refused-missing-field = The field { $field } is missing: add it.
cli-compute-refused-unknown-field = There is no field { $field } here: use only { $known }.
cli-compute-refused-duplicate-field = The field { $field } is given twice: leave one of them.
cli-compute-refused-wrong-type = { $field } is { $got }, but must be { $wanted }.
cli-compute-refused-unknown-choice = { $field } is { $got }: use one of { $known }.
cli-compute-refused-ragged = { $field } has length { $cells } where the lists before it have { $expected }: make all lists of a level equally long.
cli-compute-refused-empty-list = { $field } is an empty list: put at least one value into it.
cli-compute-refused-wrong-dimension = { $field } has dimension { $dimensions }: use one of { $wanted }.
cli-compute-refused-conflict = { $field } and { $other } contradict each other: leave one of them out.
cli-compute-refused-outside-range = { $field } { $got } is not among the { $size } there are: counted from 0, use less than { $size }.
cli-compute-refused-overflow = { $field } grows beyond what 64 bits can hold: use smaller numbers.

# What a field must be.
cli-compute-wanted-number = a number
cli-compute-wanted-whole = a whole number, 0 or more
cli-compute-wanted-pair = a whole number or [vertical, horizontal], 0 or more
cli-compute-wanted-padding = a whole number, [vertical, horizontal], [[top, bottom], [left, right]], 0 or more each, or a name
cli-compute-wanted-padding-amount = a whole number, [vertical, horizontal] or [[top, bottom], [left, right]], 0 or more each
cli-compute-wanted-before-after = a whole number or [before, after], 0 or more
cli-compute-wanted-flag = true or false
cli-compute-wanted-text = a string
cli-compute-wanted-list = a list
cli-compute-wanted-shape = a list of whole numbers, 0 or more
cli-compute-wanted-cell = [row, column], 0 or more
cli-compute-wanted-bias = a number or a list of numbers
cli-compute-wanted-object = an object
