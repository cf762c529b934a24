### Grading, sessions, schedules, levels and reports of the quiz.

## What is said to an answer

quiz-note-number = One number, please: 28, 1,180,160, 9/2, or worked out as in (9*256+1)*512.
quiz-note-size = Rows and columns, please: 3x5, or one number for a square.
quiz-note-shape = Channels, rows and columns, please: 64, 112, 112.
quiz-note-list = All numbers in a row, please, with spaces or commas between them.
quiz-note-settings = Kernel, stride and padding, please: 3, 2, 1.
quiz-note-matrix = { $rows ->
    [1] { $columns } numbers in a row, please, as in 15 16 6.
   *[other] { $rows } x { $columns } numbers, please, row by row with ; between rows, as in 15 16; 6 15.
}
quiz-note-choice = The letter of one choice, please.
quiz-note-ticks = The letters of all choices that are right, please: a c.
quiz-note-judge = True or false, please: y or n.
quiz-note-explain = Tell it in your own words first; then count the points.
quiz-note-term = The name of it, please, in English or Korean.
quiz-note-spelling = Nearly: look at the spelling again.
quiz-note-misnomer = It is often called that, but wrongly. What is its right name?
quiz-note-exact = That is about right. This question wants every digit.
quiz-note-closer = That is about right. One digit more, please.
quiz-note-square = Taken as { $side }x{ $side }.
quiz-note-swapped = The right numbers, exchanged: rows come first, then columns.
quiz-note-order = The right numbers in another order: here it is channels, rows, columns.
quiz-note-batched-order = The right numbers in another order: here it is batch, channels, rows, columns.
quiz-note-batch-extra = The batch was not asked, and does no harm.
quiz-note-batch-missing = The batch is missing: here it is batch, channels, rows, columns.
quiz-note-exactly = Exactly { $truth }.
quiz-note-factor-two = A factor of 2: one multiply-accumulate is one multiplication and one addition, so 2 FLOPs.
quiz-note-bytes = Numbers are counted here, not bytes or bits: a float32 takes 4 bytes, that is 32 bits.
quiz-note-cells = { $right } of { $of } cells are right; the first wrong one is at ({ $row }, { $column }), counted from 0.
quiz-note-partly = { $right } of { $of } are judged rightly.
quiz-note-points = { $told } of { $of } points: an interviewer goes on.
quiz-note-points-partly = { $told } of { $of } points: a part of it.
quiz-note-points-few = { $told } of { $of } points.
quiz-belief = A known misunderstanding: { $name }.
quiz-rule = The rule: { $rule }
quiz-next = An interviewer asks next: { $question }
quiz-note-carried = Right with your own earlier number, { $own }. With the true one it is { $truth }.

## Names

quiz-topic-size = output sizes
quiz-topic-cell = cells and small matrices
quiz-topic-missing = the missing setting
quiz-topic-filter = naming a filter
quiz-topic-parameters = parameters
quiz-topic-cost = multiplications
quiz-topic-receptive-field = receptive fields
quiz-topic-variants = 1 x 1, depthwise, dilated, transposed
quiz-topic-pooling = pooling
quiz-topic-gradient = gradients
quiz-topic-matrix = convolution as a matrix
quiz-topic-shift = shift, equivariance, invariance
quiz-topic-why = why
quiz-topic-errors = error messages
quiz-topic-code = code

quiz-mode-lesson = lesson questions
quiz-mode-drill = drill
quiz-mode-mix = mix
quiz-mode-review = review
quiz-mode-mock = mock interview
quiz-mode-retry = retry

quiz-felt-easy = Noted as easy.
quiz-felt-hard = Noted as hard.

quiz-today = { $due ->
    [0] Nothing is due
    [1] 1 card is due
   *[other] { $due } cards are due
}; { $left ->
    [0] every kind of question is interview-ready.
    [1] 1 kind of question is not interview-ready yet.
   *[other] { $left } kinds of question are not interview-ready yet.
}
quiz-today-interview = { $days ->
    [0] The interview is today
    [1] Interview tomorrow
   *[other] Interview in { $days } days
}: kinds of question not ready: { $left }; about { $minutes } minutes a day; cards due: { $due }.
quiz-today-last = { $days ->
    [0] The interview is today.
    [1] The interview is tomorrow.
   *[other] The interview is in { $days } days.
} A mock interview shows best what is left.
quiz-level-new = new
quiz-level-attempted = attempted
quiz-level-familiar = familiar
quiz-level-proficient = proficient
quiz-level-mastered = mastered

quiz-judge-true = true
quiz-judge-false = false

## What of a question its lab shows

quiz-part-first-layer = The first of { $of } layers.
quiz-part-field = The first of { $of } layers; all of them together see these { $side } x { $side } cells.
quiz-part-channel = { $bias ->
    [yes] Channel 1 of { $of }, with the bias that is added once to the sum of all.
   *[no] Channel 1 of { $of }.
}
quiz-part-filter = { $channels ->
    [1] 1 of { $of } filters.
   *[other] 1 of { $of } filters, over 1 of { $channels } channels.
}
quiz-part-depthwise = 1 of { $of } depthwise filters, on its channel.
quiz-part-unit = 1 of { $of } outputs, over 1 of { $maps } maps.
quiz-part-other-way = The convolution the other way: from the output to the input.

## A report

quiz-report-title = Quiz, { $day }: { $mode }
quiz-report-score = { $right } of { $of } right, in { $time } minutes.
quiz-report-asked = { $asked } of { $planned } questions were asked.
quiz-report-expired = Its time ran out while the program was closed.
quiz-report-before = The mock interview before this one: { $right } of { $of }.
quiz-report-carried = { $count ->
    [1] One answer was right with an earlier wrong number carried on: the way was right, the number was not.
   *[other] { $count } answers were right with an earlier wrong number carried on: the way was right, the number was not.
}
quiz-report-carried-on = Right with an earlier wrong number
quiz-report-slowest = Slowest: { $name }, { $time } (min:s).
quiz-report-family = family
quiz-report-right = right
quiz-report-late = right, late
quiz-report-helped = with help
quiz-report-partly = partly right
quiz-report-wrong = wrong
quiz-report-skipped = not known
quiz-report-ready = ready for an interview
quiz-report-ready-means = Ready for an interview: of the last 10 answers to questions as hard as an interview's, at least 8 are right, from two sittings or more, with a median time within the limit.
quiz-report-yes = yes
quiz-report-no = not yet
quiz-report-misconceptions = What was behind the wrong answers
quiz-report-met = { $times ->
    [1] { $name }: once
   *[other] { $name }: { $times } times
}
quiz-report-unexplained = { $name }: missed, with no known misunderstanding behind it
quiz-report-cure = Look again: convtutor learn { $lesson }, step "{ $step }".
quiz-report-choice = "{ $choice }": { $why }
quiz-report-missed = What was missed
quiz-report-typed = Your answer: { $typed }
quiz-report-unknown = I don't know
quiz-report-aloud = told aloud
quiz-report-answer = Answer: { $answer }

## A mock interview about one network

quiz-mock-stem = A batch of one image goes in, 3 x { $side } x { $side }. What shape comes out of conv1, without the batch?
quiz-mock-stem-convention = As in PyTorch: channels x rows x columns; padding per side; sizes round down.
quiz-mock-stem-kind = An output shape: the filters decide the channels; kernel, stride and padding decide rows and columns.
quiz-mock-stem-formula = filters x side x side, side = floor((input + 2*padding - kernel)/stride) + 1
quiz-mock-stem-numbers = { $filters } x side x side, side = floor(({ $side } + 2*{ $padding } - { $kernel })/{ $stride }) + 1
quiz-mock-stem-solution = floor({ $room }/{ $stride }) + 1 = { $out }, one map for each of { $filters } filters: { $filters } x { $out } x { $out }. Check: stride { $stride } leaves about one of { $stride } positions along each axis.

quiz-mock-weights = How many parameters has conv1?
quiz-mock-weights-convention = With a bias for each filter, as PyTorch has it.
quiz-mock-weights-kind = A parameter count: the numbers of one filter, its bias, and how many filters there are.
quiz-mock-weights-formula = (kernel*kernel*channels + 1)*filters
quiz-mock-weights-numbers = ({ $kernel }*{ $kernel }*3 + 1)*{ $filters }
quiz-mock-weights-solution = ({ $slice } + 1)*{ $filters } = { $parameters }. Check: neither the { $side } rows of the input nor stride { $stride } and padding { $padding } are in it; weights are shared over all places.

quiz-mock-flatten = An image of 3 x { $side } x { $side } goes in. How many numbers come out of pool2, flattened?
quiz-mock-flatten-convention = As in PyTorch: a pool's stride is its window unless given; sizes round down.
quiz-mock-flatten-kind = A chain of output sizes: the output of each layer is the input of the next; then channels times rows times columns.
quiz-mock-flatten-formula = n = floor((n + 2*padding - kernel)/stride) + 1, layer by layer; then channels*n*n
quiz-mock-flatten-numbers = { $side }, then conv1, pool1, conv2, pool2; then { $maps }*n*n
quiz-mock-flatten-solution = { $side } -> { $one } -> { $two } -> { $three } -> { $last }, so { $maps }*{ $last }*{ $last } = { $flat }. Check: only convolutions change the number of channels.

quiz-mock-dense = How many parameters has fc, once its ? is filled in?
quiz-mock-dense-convention = With a bias for each output; the image is the one from before.
quiz-mock-dense-kind = A parameter count of a dense layer: a weight from each input to each output, and a bias for each output.
quiz-mock-dense-formula = (inputs + 1)*outputs
quiz-mock-dense-numbers = (flattened + 1)*{ $units }
quiz-mock-dense-solution = The ? is { $flat }, what the flatten gives: ({ $flat } + 1)*{ $units } = { $parameters }. Check: this is where the picture's size does matter.

quiz-mock-field = How many input pixels along one axis does one cell after pool2 see?
quiz-mock-field-convention = The theoretical receptive field, along one axis.
quiz-mock-field-kind = A receptive field: a layer adds (kernel - 1) steps, each as wide as all strides before it together.
quiz-mock-field-formula = 1 + (kernel - 1)*jump of every layer, jump = product of the strides before it
quiz-mock-field-numbers = conv1 sees { $one }; then pool1, conv2 and pool2 add theirs
quiz-mock-field-solution = { $one } -> { $two } -> { $three } -> { $field }. Check: each layer's own stride widens only the layers after it; channels and padding change nothing.

quiz-mock-macs = About how many multiply-accumulates does conv1 take for one image of 3 x { $side } x { $side }?
quiz-mock-macs-convention = One multiply-accumulate is one multiplication with its addition; within 1 percent is right, 12.3M will do.
quiz-mock-macs-kind = A cost: each weight is used once at each place of the output.
quiz-mock-macs-formula = weights of the layer*rows*columns of its output, without the biases
quiz-mock-macs-numbers = ({ $kernel }*{ $kernel }*3*{ $filters })*rows*columns
quiz-mock-macs-solution = { $weights } weights at { $out }*{ $out } places: { $macs }. Check: stride { $stride } with padding { $padding } decides how many places there are.

quiz-mock-cheaper = Make conv2 cheaper: a depthwise convolution with its kernel and a pointwise 1 x 1 take its place. How many parameters do the two learn together?
quiz-mock-cheaper-convention = With biases in both, as PyTorch has them.
quiz-mock-cheaper-kind = A parameter count of two layers: one looks around within each channel, the other mixes the channels.
quiz-mock-cheaper-formula = (kernel*kernel + 1)*channels + (channels + 1)*filters
quiz-mock-cheaper-numbers = ({ $kernel }*{ $kernel } + 1)*{ $channels } + ({ $channels } + 1)*{ $filters }
quiz-mock-cheaper-solution = Depthwise { $depthwise } + pointwise { $pointwise } = { $parameters }. Check: conv2 as it stands has { $standard }, since there each filter has a { $kernel } x { $kernel } slice for every channel.

## Line by line, and on sheets

quiz-plain-begin = Type an answer and press Enter. ? opens a hint, s says that you do not know, q ends with a report.
quiz-plain-begin-mock = A mock interview of { $minutes } minutes about one network; nothing is said to an answer before the end. Type an answer and press Enter; a long one may be told aloud. "time" says how much is left, s says that you do not know, q ends with a report.
quiz-plain-nothing = There is nothing to ask.
quiz-plain-question = Question { $number } of { $of }: { $name }
quiz-plain-question-open = Question { $number }: { $name }
quiz-plain-question-mock = Question { $number } of { $of }, { $left } left
quiz-plain-left = Left, in minutes and seconds: { $left }
quiz-plain-no-clock = Only a mock interview has a clock.
quiz-plain-time-over = The time is over.
quiz-plain-compare = Now compare what you told with its points.
quiz-plain-right = Right.
quiz-plain-wrong = Wrong.
quiz-plain-again = Try once more; an empty line goes on.
quiz-plain-late = It took longer than the { $seconds } seconds that an interviewer waits.
quiz-plain-points = How many of these points did you say? Type their number.
quiz-plain-no-hint = All hints are open: answer, or s says that you do not know.
quiz-plain-no-hint-mock = An interview has no hints: answer, or s says that you do not know.
quiz-plain-unknown = No topic, lesson or family is called "{ $name }". There are: { $topics }; `convtutor quiz --list` shows the families.
quiz-plain-unknown-nearest = No topic, lesson or family is called "{ $name }". Is it { $nearest }?
quiz-plain-report-exists = { $file } is there already and would be lost: choose another name for the report.
quiz-plain-report-nowhere = There is no folder for { $file }: choose one that is there.
quiz-plain-report-failed = The report cannot be written to { $file }: { $problem }.
quiz-sheet-title = Questions on convolution, seed { $seed }
quiz-sheet-key = Answers
