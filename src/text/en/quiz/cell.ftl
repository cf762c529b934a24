### Questions about single cells and small matrices (B), filters (D), and gradients (J5, K2).
### The matrices stand below the words. output[row,column] counts from 0, as in the lab.

# Names of the matrices below a question.
quiz-figure-input = Input
quiz-figure-kernel = Kernel
quiz-figure-output = Output
quiz-figure-upstream = Gradient at the output
quiz-figure-input-1 = Input, channel 1
quiz-figure-input-2 = Input, channel 2
quiz-figure-input-3 = Input, channel 3
quiz-figure-kernel-1 = Filter, channel 1
quiz-figure-kernel-2 = Filter, channel 2
quiz-figure-kernel-3 = Filter, channel 3

## B: cells and small matrices. $products are written out, $result is their sum.

quiz-b1-name = One cell of an output
quiz-b1 = The kernel slides over the input with stride 1 and no padding. Which number stands in output[{ $row },{ $column }]?
quiz-b1-convention = Rows and columns count from 0; the kernel is not flipped, as in deep-learning libraries.
quiz-b1-kind = One cell: multiply each weight by the input cell under it, then add up.
quiz-b1-formula = output[i,j] = sum of input[i+u,j+v]*kernel[u,v]
quiz-b1-numbers = { $products }
quiz-b1-solution = { $products } = { $result }. Check: { $count } products, and the window's upper left cell is input[{ $row },{ $column }].

quiz-b2-name = A cell at the border, with zero padding
quiz-b2 = The kernel slides over the input with stride 1 and zero padding 1. Which number stands in output[{ $row },{ $column }]?
quiz-b2-convention = Rows and columns count from 0; one ring of zeros around the input; the kernel is not flipped.
quiz-b2-kind = One cell whose window hangs over the border: the products outside are 0.
quiz-b2-formula = output[i,j] = sum of input[i-1+u,j-1+v]*kernel[u,v], 0 outside the input
quiz-b2-numbers = { $products }, and { $outside } products with a 0 of the padding
quiz-b2-solution = { $products } = { $result }. Check: { $count } products on the input and { $outside } on the padding make 9; the kernel's middle lies on input[{ $row },{ $column }].

quiz-b4-name = A cell over several channels
quiz-b4 = { $then ->
    [relu] A filter with bias { $bias } lies on { $channels } channels of 2 x 2, and ReLU follows. Which number comes out?
   *[nothing] A filter with bias { $bias } lies on { $channels } channels of 2 x 2. Which number comes out?
}
quiz-b4-convention = One filter has a slice for each channel and one bias; nothing is flipped.
quiz-b4-kind = { $then ->
    [relu] One cell over all channels: add the products of every channel, then the bias, then apply ReLU.
   *[nothing] One cell over all channels: add the products of every channel, then the bias.
}
quiz-b4-formula = { $then ->
    [relu] max(0, sum over the channels of sum(input*filter) + bias)
   *[nothing] sum over the channels of sum(input*filter) + bias
}
quiz-b4-numbers = { $products }; bias { $bias }
quiz-b4-solution = { $then ->
    [relu] The channels give { $sums }, together { $total }; with the bias { $biased }; ReLU makes it { $result }. Check: { $total } + ({ $bias }) = { $biased }, and max(0, { $biased }) = { $result }.
   *[nothing] The channels give { $sums }, together { $total }; with the bias { $result }. Check: { $total } + ({ $bias }) = { $result }, one bias for all { $channels } channels.
}

quiz-b6-name = Output of a small pool
quiz-b6 = { $pool ->
    [mean] A mean pool with window { $window } x { $window } and stride 2. What is its output? Row by row.
   *[max] A max pool with window { $window } x { $window } and stride 2. What is its output? Row by row.
}
quiz-b6-convention = No padding. Rows end with a semicolon: 1 2; 3 4. Fractions and decimals are both fine.
quiz-b6-kind = A small pool: one number for each of the four windows.
quiz-b6-formula = { $pool ->
    [mean] output[i,j] = sum of the window at row 2*i, column 2*j, divided by { $window }*{ $window }
   *[max] output[i,j] = the largest number of the window at row 2*i, column 2*j
}
quiz-b6-numbers = { $calls }
quiz-b6-solution = { $calls }: { $output }. { $pool ->
    [mean] Check: each number times { $window }*{ $window } is its window's sum.
   *[max] Check: each is one of its window's { $window }*{ $window } numbers, and none of them is larger.
}

quiz-b13-name = What a padding mode puts around an input
quiz-b13 = { $asked ->
    [row] This row x is padded by { $padding } cells at each end, in the mode "{ $mode }". What does the longer row look like?
   *[cell] This input x is padded by { $padding } cells on every side, in the mode "{ $mode }". Which number stands at padded[{ $row },{ $column }], counted from the corner of the border?
}
quiz-b13-convention = Names as in PyTorch and NumPy, where replicate is also called "edge" and circular "wrap". Places count from 0.
quiz-b13-kind = { $asked ->
    [row] A border that copies cells: which cell stands next to each end, and which way does it go on from there?
   *[cell] A border that copies cells: find the row that is copied, then the column, each on its own.
}
quiz-b13-formula = { $mode ->
    [reflect] reflect: the mirror stands on the end cell, so the cell beside it comes first: ... x[2] x[1] | x[0] x[1] x[2] ...
    [symmetric] symmetric: the mirror stands behind the end cell, so that cell comes first: ... x[1] x[0] | x[0] x[1] x[2] ...
    [replicate] replicate: the end cell again and again: ... x[0] x[0] | x[0] x[1] x[2] ...
   *[circular] circular: as if the input began anew after its end, so its last cells stand before the first one.
}
quiz-b13-numbers = { $asked ->
    [row] { $before } | the row | { $after }
   *[cell] padded[{ $row },{ $column }] = x[{ $from-row },{ $from-column }]
}
quiz-b13-solution = { $asked ->
    [row] { $row }. { $mode ->
        [reflect] Check: { $cells } + 2*{ $padding } = { $length } cells, and the end cells of x have no equal beside them.
        [symmetric] Check: { $cells } + 2*{ $padding } = { $length } cells, and each end cell of x stands there twice in a row.
       *[replicate] Check: { $cells } + 2*{ $padding } = { $length } cells, and each end cell of x stands there { $padding } + 1 times.
    }
   *[cell] padded[{ $row },{ $column }] = x[{ $from-row },{ $from-column }] = { $result }. Check: the first cell of x itself stands at padded[{ $padding },{ $padding }], and from there rows and columns are counted.
}

## D: filters

quiz-d1-name = What a filter does
quiz-d1 = What does this filter do to a picture?
quiz-d1-convention = The filter is laid on as it stands, not flipped.
quiz-d1-kind = Reading a filter: where its weights differ, and what they add up to.
quiz-d1-formula = Sum 0: silent on flat ground. Sum 1: brightness stays. Rows adding up to 0: blind to a change from top to bottom.
quiz-d1-numbers = All weights: { $sum }. By rows: { $rows }. By columns: { $columns }.
quiz-d1-solution = { $answer ->
    [vertical-edges] The weights add up to 0 and change from left to right: vertical edges. Check: each row alone adds up to 0, so a change from top to bottom is not seen.
    [horizontal-edges] The weights add up to 0 and change from top to bottom: horizontal edges. Check: each column alone adds up to 0, so a change from left to right is not seen.
    [all-edges] The weights add up to 0 and look the same from every side: edges in any direction. Check: flat ground gives 0.
    [blur] All weights are positive and add up to { $sum }: a mean of the neighbourhood, so it blurs. Check: flat ground keeps its brightness.
    [sharpen] The middle outweighs its negative neighbours and the sum is { $sum }: the picture plus its edges. Check: flat ground keeps its brightness.
    [copy] A single 1 in the middle: every cell is passed on as it is. Check: the sum is { $sum }.
    [rising-edges] The weights add up to 0 and change from the upper left to the lower right: edges that rise to the right, like a slash. Check: along that slash all weights are 0.
    [falling-edges] The weights add up to 0 and change from the upper right to the lower left: edges that fall to the right, like a backslash. Check: along that backslash all weights are 0.
    [rising-lines] The 2s stand on the diagonal that rises to the right: lines like a slash. Check: the sum is { $sum }, so flat ground gives 0.
    [falling-lines] The 2s stand on the diagonal that falls to the right: lines like a backslash. Check: the sum is { $sum }, so flat ground gives 0.
    [shift-left] The 1 stands right of the middle, so each cell takes its right neighbour: the picture moves left. Check: the sum is { $sum }.
    [shift-right] The 1 stands left of the middle, so each cell takes its left neighbour: the picture moves right. Check: the sum is { $sum }.
    [shift-up] The 1 stands below the middle, so each cell takes the one below: the picture moves up. Check: the sum is { $sum }.
    [shift-down] The 1 stands above the middle, so each cell takes the one above: the picture moves down. Check: the sum is { $sum }.
   *[emboss] Negative at the upper left, positive at the lower right, sum { $sum }: a relief lit from one side. Check: flat ground keeps its brightness.
}
quiz-d1-choice-vertical-edges = Finds vertical edges
quiz-d1-choice-vertical-edges-why = For vertical edges the weights have to change from left to right, and each row to add up to 0.
quiz-d1-choice-horizontal-edges = Finds horizontal edges
quiz-d1-choice-horizontal-edges-why = For horizontal edges the weights have to change from top to bottom, and each column to add up to 0.
quiz-d1-choice-all-edges = Finds edges in every direction
quiz-d1-choice-all-edges-why = For all directions the middle stands against all neighbours alike, and the sum is 0.
quiz-d1-choice-blur = Blurs
quiz-d1-choice-blur-why = A blur is a mean: no negative weights, and the sum is 1.
quiz-d1-choice-sharpen = Sharpens
quiz-d1-choice-sharpen-why = Sharpening has a large weight in the middle, negative neighbours, and the sum 1.
quiz-d1-choice-copy = Leaves the picture as it is
quiz-d1-choice-copy-why = To leave a picture alone takes a single 1, in the middle.
quiz-d1-choice-rising-edges = Finds edges that rise to the right (45 degrees)
quiz-d1-choice-rising-edges-why = For edges that rise to the right the weights have one sign at the upper left and the other at the lower right.
quiz-d1-choice-falling-edges = Finds edges that fall to the right (-45 degrees)
quiz-d1-choice-falling-edges-why = For edges that fall to the right the weights have one sign at the upper right and the other at the lower left.
quiz-d1-choice-rising-lines = Finds thin lines that rise to the right
quiz-d1-choice-rising-lines-why = For lines that rise to the right the large weights stand from the lower left to the upper right.
quiz-d1-choice-falling-lines = Finds thin lines that fall to the right
quiz-d1-choice-falling-lines-why = For lines that fall to the right the large weights stand from the upper left to the lower right.
quiz-d1-choice-shift-left = Moves the picture one cell to the left
quiz-d1-choice-shift-left-why = To move left, each cell takes its right neighbour: a single 1 right of the middle.
quiz-d1-choice-shift-right = Moves the picture one cell to the right
quiz-d1-choice-shift-right-why = To move right, each cell takes its left neighbour: a single 1 left of the middle.
quiz-d1-choice-shift-up = Moves the picture one cell up
quiz-d1-choice-shift-up-why = To move up, each cell takes the one below: a single 1 below the middle.
quiz-d1-choice-shift-down = Moves the picture one cell down
quiz-d1-choice-shift-down-why = To move down, each cell takes the one above: a single 1 above the middle.
quiz-d1-choice-emboss = Makes a relief, as if lit from the upper left
quiz-d1-choice-emboss-why = A relief has negative weights on one side, positive ones on the other, and the sum 1.

quiz-d2-name = Which filter made this output
quiz-d2 = Which filter made this output of this input?
quiz-d2-convention = Stride 1, no padding; the filter is not flipped. Rows of a filter end with a semicolon.
quiz-d2-kind = Matching: compute one telling cell with each filter, and strike those that give another number.
quiz-d2-formula = output[i,j] = sum of input[i+u,j+v]*filter[u,v]
quiz-d2-numbers = output[{ $row },{ $column }] is { $result }: which filter gives that for the window at row { $row }, column { $column }?
quiz-d2-solution = [{ $filter }] gives output[{ $row },{ $column }] = { $products } = { $result }. Check: the output shown has { $result } there, in row { $row }, column { $column }.

## J and K: gradients

quiz-j5-name = Gradient of a max pool
quiz-j5 = { $windows ->
    [1] A max pool takes this 2 x 2 window; the gradient of the loss at its output is shown too. What is the gradient at the input? Row by row.
   *[other] A max pool with window 2 x 2 and stride 2 takes this input; the gradient of the loss at its output is shown too. What is the gradient at the input? Row by row.
}
quiz-j5-convention = Rows end with a semicolon: 1 2; 3 4. No window has two equal largest cells. Rows and columns count from 0.
quiz-j5-kind = A gradient through a pool: which cell made each output?
quiz-j5-formula = The largest cell of a window gets the whole gradient, every other cell gets 0.
quiz-j5-numbers = Gradients and the cells [row,column] they go to: { $shares }
quiz-j5-solution = Gradients and the cells [row,column] they go to: { $shares }. All other cells get 0. Check: the gradients at the input add up to { $sum }, as those at the output do.

quiz-k2-name = Gradient of a weight
quiz-k2 = { $asked ->
    [one] A 2 x 2 kernel slides over this input with stride 1; the gradient of the loss at the output is shown. What is the gradient of the weight in row { $row }, column { $column }?
   *[all] A 2 x 2 kernel slides over this input with stride 1; the gradient of the loss at the output is shown. What are the gradients of the four weights? Row by row.
}
quiz-k2-convention = { $asked ->
    [one] No padding, no flip. Rows and columns count from 0.
   *[all] No padding, no flip. Rows end with a semicolon: 1 2; 3 4.
}
quiz-k2-kind = A shared weight works in every window: the shares of all windows are added up.
quiz-k2-formula = gradient of weight[u,v] = sum of input[i+u,j+v]*gradient[i,j] over all output cells
quiz-k2-numbers = { $products }
quiz-k2-solution = { $products }: { $result }. Check: it is the input convolved with the gradient at the output, unflipped, and has the kernel's shape.
