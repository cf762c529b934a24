### Grading, sessions, schedules, levels and reports of the quiz.

## What is said to an answer

quiz-note-number = One number, please: 28, 1,180,160, 9/2, or worked out as in (9*256+1)*512.
quiz-note-size = Rows and columns, please: 3x5, or one number for a square.
quiz-note-shape = Channels, rows and columns, please: 64, 112, 112.
quiz-note-list = All numbers in a row, please, with spaces or commas between them.
quiz-note-settings = Kernel, stride and padding, please: 3, 2, 1.
quiz-note-matrix = Row by row, please, with ; between rows: 15 16; 6 15.
quiz-note-choice = The letter of one choice, please.
quiz-note-ticks = The letters of all choices that are right, please: a c.
quiz-note-judge = True or false, please: y or n.
quiz-note-explain = Tell it in your own words first; then count the points.
quiz-note-term = The name of it, please, in English or Korean.
quiz-note-spelling = Nearly: look at the spelling again.
quiz-note-exact = That is about right. This question wants every digit.
quiz-note-square = Taken as { $side }x{ $side }.
quiz-note-swapped = The right numbers, exchanged: rows come first, then columns.
quiz-note-order = The right numbers in another order: here it is channels, rows, columns.
quiz-note-batched-order = The right numbers in another order: here it is batch, channels, rows, columns.
quiz-note-batch-extra = The batch was not asked, and does no harm.
quiz-note-batch-missing = The batch is missing: here it is batch, channels, rows, columns.
quiz-note-about = Exactly { $truth }.
quiz-note-factor-two = A factor of 2: one multiply-accumulate is one multiplication and one addition, so 2 FLOPs.
quiz-note-cells = { $right } of { $of } cells are right; the first wrong one is at ({ $row }, { $column }), counted from 0.
quiz-note-partly = { $right } of { $of } are judged rightly.
quiz-note-points = { $told } of { $of } points: an interviewer goes on.
quiz-note-points-partly = { $told } of { $of } points: a part of it.
quiz-note-points-few = { $told } of { $of } points.
quiz-note-carried = Right with your own earlier number, { $own }. With the true one it is { $truth }.
