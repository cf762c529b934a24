### The lab: what it is made of, what it can be set to, its gallery, and why it refuses.
### Names of settings and presets: dashes for the underscores of lesson files.

## The grids

lab-grid-input = Input
lab-grid-filter = Filter
lab-grid-output = Output

## Operations

lab-operation-convolution = Convolution
lab-operation-max = Max pooling
lab-operation-min = Min pooling
lab-operation-mean = Mean pooling
lab-operation-sum = Sum pooling

## Settings

lab-setting-operation = Operation
lab-setting-stride = Stride
lab-setting-stride-vertical = Stride, vertical
lab-setting-stride-horizontal = Stride, horizontal
lab-setting-padding = Padding
lab-setting-padding-top = Padding, top
lab-setting-padding-bottom = Padding, bottom
lab-setting-padding-left = Padding, left
lab-setting-padding-right = Padding, right
lab-setting-padding-name = Padding by name
lab-setting-padding-mode = Padding mode
lab-setting-padding-value = Padding value
lab-setting-dilation = Dilation
lab-setting-dilation-vertical = Dilation, vertical
lab-setting-dilation-horizontal = Dilation, horizontal
lab-setting-input-size = Input size
lab-setting-input-rows = Input rows
lab-setting-input-columns = Input columns
lab-setting-filter-rows = Filter rows
lab-setting-filter-columns = Filter columns
lab-setting-filter-size = Filter size
lab-setting-window-rows = Window rows
lab-setting-window-columns = Window columns
lab-setting-window-size = Window size
lab-setting-bias = Bias
lab-setting-flip = Flip the filter
lab-setting-ceil-mode = Round sizes up
lab-setting-count-include-pad = Mean counts padding

## Padding: how much, by name

lab-padding-counted = counted
lab-padding-valid = valid
lab-padding-same = same
lab-padding-same-lower = same, odd cell first
lab-padding-full = full

## Padding: what stands in it

lab-padding-mode-zeros = zeros
lab-padding-mode-constant = constant
lab-padding-mode-reflect = reflect
lab-padding-mode-symmetric = symmetric
lab-padding-mode-replicate = replicate
lab-padding-mode-circular = circular

## What a prediction asks. Rows and columns count from 0, as in output[0,0].

lab-target-size = What size is the output?
lab-target-cell = What stands in output[{ $row },{ $column }]?
lab-target-row = What stands in row { $row } of the output, counted from 0?
lab-target-output = What is the whole output?
lab-target-coverage = How many windows see input[{ $row },{ $column }]?

## The smallest change that mends impossible settings

lab-remedy-dilation-vertical = Lower the vertical dilation to { $to }.
lab-remedy-dilation-horizontal = Lower the horizontal dilation to { $to }.
lab-remedy-dilation = Lower the dilation to { $to }.
lab-remedy-padding-vertical-more = Widen the padding to { $top } above and { $bottom } below.
lab-remedy-padding-horizontal-more = Widen the padding to { $left } at the left and { $right } at the right.
lab-remedy-padding-more = Widen the padding by { $by } at every side.
lab-remedy-padding-vertical-less = Narrow the padding to { $top } above and { $bottom } below.
lab-remedy-padding-horizontal-less = Narrow the padding to { $left } at the left and { $right } at the right.
lab-remedy-padding-less = Narrow the padding by { $by } at every side.
lab-remedy-stride-vertical = Lower the vertical stride to { $to }.
lab-remedy-stride-horizontal = Lower the horizontal stride to { $to }.
lab-remedy-stride = Lower the stride to { $to }.
lab-remedy-filter = Make the filter { $to }.
lab-remedy-window = Make the window { $to }.
lab-remedy-plain = Set the padding to 0 and the dilation to 1.
lab-remedy-input = Make the input { $to }.

## Why nothing happened

lab-refusal-edge = The cursor is at the edge.
lab-refusal-outside = Row { $row }, column { $column } lies outside: the grid is { $rows } x { $columns }.
lab-refusal-nothing-to-undo = Nothing to undo: this is the start.
lab-refusal-nothing-to-redo = Nothing to redo: this is the latest state.
lab-refusal-output-is-computed = The output is computed. Change the input or the filter, and it follows.
lab-refusal-no-weights = A pooling window has no weights. Change its size, or switch to convolution.
lab-refusal-not-a-number = "{ $typed }" is no number up to a thousand million. Write it as 3, -0.5 or 1/9.
lab-refusal-too-long = A number has room for { $most } characters here. Take some back.
lab-refusal-ragged = Line { $line } of the paste has { $cells ->
        [1] 1 number
       *[other] { $cells } numbers
    }, the first has { $expected }. Give every line the same.
lab-refusal-paste-not-a-number = "{ $word }" in line { $line }, place { $column } of the paste is no number. Mend it and paste again.
lab-refusal-paste-empty = There was no number in the paste. Copy some first.
lab-refusal-wrong-shape = The paste is { $rows } x { $columns }, but { $expected_rows } x { $expected_columns } is asked for.
lab-refusal-too-large = { $rows } x { $columns } is too large: this grid holds up to { $most } x { $most }.
lab-refusal-limit = This setting goes no further in this direction.
lab-refusal-sum-is-zero = The weights sum to 0, so they cannot be divided by their sum.
lab-refusal-not-for-this-operation = This setting does nothing for the present operation. Switch the operation first.
lab-refusal-not-for-this-padding-mode = Only the padding mode "constant" looks at this value. Switch the mode first.
lab-refusal-no-output = These settings leave no output. Mend them first.
lab-refusal-nothing-to-mend = Nothing to mend: these settings work.
lab-refusal-no-prediction = Nothing is being predicted now.
lab-refusal-incomplete = { $missing ->
        [1] One asked cell is
       *[other] { $missing } asked cells are
    } still empty. Fill in what is left, then compare.
lab-refusal-prediction-open = A prediction is open, so the numbers stay as they are. Finish it first, or show the answer.
lab-refusal-unknown-preset = The gallery has nothing by that name.

## Mistakes in the [step.lab] of a lesson file; $key is its key

lab-scene-unknown-name = `{ $key }`: there is no "{ $name }" in the gallery. Did you mean "{ $nearest }"?
lab-scene-unknown-name-at-all = `{ $key }`: there is no "{ $name }" in the gallery.
lab-scene-ragged = `{ $key }`: row { $row } has { $cells ->
    [1] 1 number
   *[other] { $cells } numbers
}, the first has { $expected }. Give every row the same.
lab-scene-empty = `{ $key }`: there are no numbers. Write at least [[0]].
lab-scene-too-large = `{ $key }`: { $rows } x { $columns } is too large for a lab. At most { $most } x { $most } fit.
lab-scene-not-a-number = `{ $key }`: a number here lies between -1e9 and 1e9.
lab-scene-out-of-range = `{ $key }`: { $value } is out of range. Choose from { $least } to { $most }.
lab-scene-size-of-rows = `{ $key }`: rows already have a size. Leave this key out, or name an input of the gallery.
lab-scene-too-small = `{ $key }`: the drawing does not fit into { $rows } x { $columns }. It needs { $least_rows } x { $least_columns }.
lab-scene-cursor-outside = `{ $key }`: [{ $row }, { $column }] lies outside of the { $rows } x { $columns } grid. Cells count from 0.

## The gallery of filters

lab-filter-identity = Identity
lab-filter-identity-about = Passes every cell on unchanged: the one weight stands in the middle.
lab-filter-shift-left = Shift left
lab-filter-shift-left-about = Each output takes its right neighbour, so the picture moves one cell to the left.
lab-filter-shift-right = Shift right
lab-filter-shift-right-about = Each output takes its left neighbour, so the picture moves one cell to the right.
lab-filter-shift-up = Shift up
lab-filter-shift-up-about = Each output takes the cell below, so the picture moves one cell up.
lab-filter-shift-down = Shift down
lab-filter-shift-down-about = Each output takes the cell above, so the picture moves one cell down.
lab-filter-box-blur = Box blur
lab-filter-box-blur-about = The mean of nine cells: evens out noise, and sharp edges with it.
lab-filter-gaussian = Gaussian blur
lab-filter-gaussian-about = A mean in which near cells count more: softer than the box.
lab-filter-gaussian-5 = Gaussian blur 5 x 5
lab-filter-gaussian-5-about = The wider bell: removes finer detail than the 3 x 3 one.
lab-filter-motion-blur = Motion blur
lab-filter-motion-blur-about = The mean along a diagonal: as if the camera had moved.
lab-filter-sharpen = Sharpen
lab-filter-sharpen-about = The cell plus its difference from four neighbours: edges stand out.
lab-filter-sharpen-8 = Sharpen, 8 neighbours
lab-filter-sharpen-8-about = The cell plus its difference from all eight neighbours: stronger, and noisier.
lab-filter-emboss = Emboss
lab-filter-emboss-about = Brightens one side of an edge and darkens the other, like a relief lit from the upper left.
lab-filter-edge = Outline
lab-filter-edge-about = Responds to any cell that differs from its eight neighbours; flat ground gives 0.
lab-filter-sobel-x = Sobel x
lab-filter-sobel-x-about = Responds to vertical edges: right minus left, the middle row counting double.
lab-filter-sobel-y = Sobel y
lab-filter-sobel-y-about = Responds to horizontal edges: below minus above, the middle column counting double.
lab-filter-prewitt-x = Prewitt x
lab-filter-prewitt-x-about = Responds to vertical edges: right minus left, every row counting the same.
lab-filter-prewitt-y = Prewitt y
lab-filter-prewitt-y-about = Responds to horizontal edges: below minus above, every column counting the same.
lab-filter-scharr-x = Scharr x
lab-filter-scharr-x-about = Responds to vertical edges, and judges slanted ones more evenly than Sobel.
lab-filter-scharr-y = Scharr y
lab-filter-scharr-y-about = Responds to horizontal edges, and judges slanted ones more evenly than Sobel.
lab-filter-roberts = Roberts cross
lab-filter-roberts-about = The smallest edge filter: the difference across one diagonal, in 2 x 2 cells.
lab-filter-laplacian = Laplacian
lab-filter-laplacian-about = Four neighbours minus four times the middle: responds where brightness bends, in any direction.
lab-filter-laplacian-8 = Laplacian, 8 neighbours
lab-filter-laplacian-8-about = Eight neighbours minus eight times the middle: diagonals count as well.
lab-filter-diagonal-45 = Diagonal line 45°
lab-filter-diagonal-45-about = Responds to thin lines that rise to the right, like a slash.
lab-filter-diagonal-135 = Diagonal line 135°
lab-filter-diagonal-135-about = Responds to thin lines that fall to the right, like a backslash.
lab-filter-line-horizontal = Horizontal line
lab-filter-line-horizontal-about = Responds to thin horizontal lines.
lab-filter-line-vertical = Vertical line
lab-filter-line-vertical-about = Responds to thin vertical lines.

## The gallery of inputs

lab-input-gradient = Gradient
lab-input-gradient-about = Brightness rises evenly from left to right: the same change everywhere.
lab-input-vertical-edge = Vertical edge
lab-input-vertical-edge-about = Dark on the left, bright on the right: one edge from top to bottom.
lab-input-horizontal-edge = Horizontal edge
lab-input-horizontal-edge-about = Dark above, bright below: one edge from left to right.
lab-input-diagonal = Diagonal
lab-input-diagonal-about = A thin bright line from the upper left to the lower right.
lab-input-corner = Corner
lab-input-corner-about = A bright quarter at the lower right: a vertical and a horizontal edge that meet.
lab-input-impulse = Impulse
lab-input-impulse-about = A single 1 in the middle: the output shows the filter itself, turned by 180 degrees.
lab-input-cross = Cross
lab-input-cross-about = A bright row and a bright column that cross in the middle.
lab-input-checkerboard = Checkerboard
lab-input-checkerboard-about = Bright and dark cells by turns: as much change as there can be.
lab-input-stripes = Stripes
lab-input-stripes-about = Bright and dark columns by turns; a stride of 2 sees only one kind.
lab-input-constant = Flat
lab-input-constant-about = The same value everywhere: edge filters stay silent, blur changes nothing.
lab-input-count = Count
lab-input-count-about = 1, 2, 3 and so on in reading order: each output tells where it came from.
lab-input-box = Box
lab-input-box-about = A bright box on dark ground: edges on all four sides.
lab-input-digit = Digit
lab-input-digit-about = A handwritten seven in brightnesses from 0 to 9.
lab-input-random = Random
lab-input-random-about = Random brightnesses from 0 to 9; the same seed gives the same ones again.
