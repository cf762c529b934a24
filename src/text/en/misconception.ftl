### Wrong beliefs about convolution: a name, one line for somebody who just answered by it, and what
### to look at in the lab that shows it. Each line is at most 2 x 76 columns with its numbers put in.
###
### Numbers: $typed and $truth stand for the size along one axis or for one cell, where the answers part.
### A size: $input, $before + $after = $total of padding, $padded, $window = $dilation * ($kernel - 1) + 1,
### $room = $padded - $window, $steps, $stride, $left_over, $positions. A layer: $kernel_rows,
### $kernel_columns, $in_channels, $filters. Costs: $weights, $biases, $units, $places, $layers; $asked tells one
### layer's parameters (layer), its MACs (macs) and several layers (network) apart. The last map of a chain, or
### what a dense layer flattens: $rows, $columns, $channels; its $inputs. $form tells the shapes of one belief apart.

# What stands for an answer that is no number.
misconception-impossible = impossible

# A belief that slipped in at one layer of several: number $layer of a chain, or one of $kind with $outputs.
misconception-slip = { $kind ->
    [chain] Only layer { $layer } went wrong; from there on your steps were right. A known misunderstanding: { $name }. The answer is { $truth }, not { $typed }.
    [pool] You counted one layer wrong, a pool of { $outputs } channels. A known misunderstanding: { $name }. { $truth }, not { $typed }.
    [dense] You counted one layer wrong, the dense layer of { $outputs } units. A known misunderstanding: { $name }. { $truth }, not { $typed }.
    [norm] You counted one layer wrong, a batch normalization of { $outputs } channels. A known misunderstanding: { $name }. { $truth }, not { $typed }.
   *[filters] You counted one layer wrong, the convolution with { $outputs } filters. A known misunderstanding: { $name }. { $truth }, not { $typed }.
}

## Convolution

misconception-flip-name = turns the filter over first
misconception-flip = { $form ->
    [transposed] You exchanged the filter's rows and columns. It is laid on as it stands: { $truth }, not { $typed }.
    [gradient] You turned the arriving gradient by 180 degrees. It slides over the input as it stands: { $truth }, not { $typed }.
   *[flip] { $flip ->
        [on] Flip is on here: the filter is turned by 180 degrees before it is laid on. That gives { $truth }, not { $typed }.
       *[off] You turned the filter by 180 degrees first. A convolution layer lays it on as it stands: { $truth }, not { $typed }.
    }
}
misconception-flip-look = A single 1 draws the filter into the output, turned over. Switch flip on and see it come out upright.

misconception-scalar-name = expects a matrix from one window
misconception-scalar = All { $kernel_rows } x { $kernel_columns } products of a window are added up to one number. It fits once here, so the output is 1 x 1.
misconception-scalar-look = One window, one output cell. Change some cells of the input: the output stays a single number.

misconception-chan-name = sends channels separate ways
misconception-chan = { $form ->
    [first] You took the first channel only. A filter adds its products over all { $in_channels } channels: { $truth }, not { $typed }.
    [largest] You took the largest of the channels' sums. A filter adds all { $in_channels } of them: { $truth }, not { $typed }.
    [averaged] You averaged over the { $in_channels } channels. A filter adds its products over all of them: { $truth }, not { $typed }.
    [flattened] You flattened the channels that go into the last convolution. It makes { $channels } maps: { $channels }*{ $rows }*{ $columns } = { $truth }, not { $typed }.
    [kernel] You took the kernel's { $kernel_rows } for the channels. Each filter makes one feature map: { $filters } filters, { $filters } channels.
   *[maps] A filter adds over all { $in_channels } input channels and makes one feature map. With { $filters } filters that is { $filters } channels, not { $typed }.
}
misconception-chan-look = A lab shows one channel. Another channel would add its own sum to this very cell, not make a map of its own.

misconception-flatch-name = forgets the channels when flattening
misconception-flatch = { $form ->
    [plane] You counted one channel. Flattening keeps all { $channels }: { $channels }*{ $rows }*{ $columns } = { $truth }, not { $typed }.
   *[dense] You flattened one channel. Flattening keeps all { $channels }, { $channels }*{ $rows }*{ $columns } = { $inputs } inputs: { $truth }, not { $typed }.
}
misconception-flatch-look = This map has nine cells. With 16 filters there are 16 such maps, and flattening lines up all 144 values.

misconception-param-name = leaves the input channels out of a filter
misconception-param = { $form ->
    [flat] { $asked ->
        [layer] You left out the input channels. A filter is { $kernel_rows } x { $kernel_columns } x { $in_channels }; with { $filters } filters the layer learns { $truth } numbers.
        [macs] You left out the input channels. A filter multiplies in each of the { $in_channels }: { $truth }, not { $typed }.
       *[network] You left out the input channels. A filter has a slice for each of them: { $truth }, not { $typed }.
    }
    [flat-none] You left out the input channels, and the biases. A filter has a slice for each channel and one bias: { $truth }, not { $typed }.
   *[flat-one] You left out the input channels, and counted one bias in all. Each filter has all slices and a bias: { $truth }, not { $typed }.
}
misconception-param-look = These nine weights serve every window. With 50 input channels a filter has 50 such slices, and one bias.

misconception-bias-name = counts biases wrong
misconception-bias = { $form ->
    [left-out] You left out the bias. It is added once to every output: { $truth }, not { $typed }.
    [channels] You added the bias once for each of the { $in_channels } channels. A filter has one, added once: { $truth }, not { $typed }.
    [none] You left out the biases. There is one for each filter or unit: { $weights } + { $biases } = { $truth }.
    [one] You counted one bias for a whole layer. There is one for each filter or unit: { $weights } + { $biases } = { $truth }.
    [twice] You counted the bias twice. There is one for each filter or unit: { $weights } + { $biases } = { $truth }.
   *[each] You gave each weight a bias. There is one for each filter or unit: { $weights } + { $biases } = { $truth }.
}
misconception-bias-look = One filter, one bias: the same 5 is added at every place. Another filter would bring a bias of its own.

misconception-shared-name = gives each place weights of its own
misconception-shared = { $form ->
    [cells] You multiplied by the size of the picture. The same weights are used everywhere, so there are { $truth } for any size.
   *[places] You gave each place weights of its own. All places share them, so there are { $truth }, however many places there are.
}
misconception-shared-look = Four weights serve all sixteen places. Make the input larger: the output grows, the filter does not.

misconception-onefil-name = counts one filter for all
misconception-onefil = You counted one filter or unit. There are { $units }, each with weights of its own: { $truth }, not { $typed }.
misconception-onefil-look = One filter makes one map. A layer that puts out 16 maps has 16 such filters, each with its own weights.

misconception-equi-name = thinks the output stays when the input moves
misconception-equi = { $kind ->
    [convolution] You left the output as it was. A convolution uses the same weights everywhere, so the output moves along: { $truth } here, not { $typed }.
    [strided] You left the output as it was. The windows stay where they are, but other cells lie under them now: { $truth } here, not { $typed }.
   *[pool] A pool forgives a shift only within one window. This one crosses into the next: { $truth } here, not { $typed }.
}
misconception-equi-look = Move the 1 by a cell: the output moves by a cell too. It is carried along, not left alone.

misconception-sharing-name = mistakes sharing for transfer learning
misconception-sharing = Sharing: the same weights at every position. Sparse connections: an output sees one patch. Neither is transfer learning or L1.
misconception-sharing-look = Step through the output: the same four weights lie at every position, on four cells of sixteen.

misconception-convmean-name = takes a mean where a convolution adds up
misconception-convmean = You took the mean of the products. A convolution adds them up: { $truth }, not { $typed }.
misconception-convmean-look = Under four ones the first window gives 1 + 2 + 4 + 5 = 12. The mean, 3, would take weights of 1/4.

misconception-halfturn-name = does not take a flip for a half turn
misconception-halfturn = You mirrored the kernel along one axis. Flipping turns it by 180 degrees, along both axes: { $truth }, not { $typed }.
misconception-halfturn-look = Flip is on: the weight 4 lies on the upper left cell of each window. A mirror from left to right would put the 2 there.

misconception-property-name = takes another property for equivariance
misconception-property = Equivariance is about shifts: f(shift(x)) = shift(f(x)). Linearity is about sums, locality about how much an output sees.
misconception-property-look = Move the 1 by a cell: the output moves by a cell. That is equivariance, whatever the weights are.

misconception-area-name = counts one axis where two grow
misconception-area = Twice as many rows and twice as many columns make four times as many positions.
misconception-area-look = Two places along each axis, four in all. With an input of 5 x 5 there are four along each axis, sixteen in all.

## Filter

misconception-sobel-name = reads a filter's direction off its rows
misconception-sobel = { $direction ->
    [down] The weights change from top to bottom, so the filter answers to horizontal edges: { $truth } here, not { $typed }.
   *[across] The weights change from left to right, so the filter answers to vertical edges: { $truth } here, not { $typed }.
}
misconception-sobel-look = The step goes from top to bottom, and so do the weights: 4. Turn the filter by 90 degrees and it falls silent.

misconception-neg-name = takes a negative output for a mistake
misconception-neg = { $form ->
    [zero] You cut { $truth } off at 0. A negative output is the opposite contrast, and it stays. Cutting it off is ReLU's task, later.
   *[absolute] You dropped the sign of { $truth }. It says which side is brighter, so a negative output is worth keeping.
}
misconception-neg-look = From bright to dark the output is -1. Turn the input round and it is 1: the sign tells the direction.

misconception-one-name = thinks a 1 x 1 filter does nothing
misconception-one = { $form ->
    [channels] You passed one channel on. A 1 x 1 filter weighs all { $in_channels } channels and adds them up: { $truth }, not { $typed }.
    [values] You passed the input on. A 1 x 1 filter multiplies each cell by its weight and adds the bias: { $truth }, not { $typed }.
   *[parameters] A 1 x 1 filter has a weight for each input channel. With { $in_channels } channels and { $filters } filters the layer learns { $truth } numbers.
}
misconception-one-look = One weight scales every cell. With several channels, one weight for each mixes them into a new feature map.

misconception-onehw-name = expects a 1 x 1 filter to work across cells
misconception-onehw = A 1 x 1 filter sees one cell and never its neighbours. It fits on each: { $input } cells along an axis stay { $truth }, not { $typed }. It changes channels.
misconception-onehw-look = One weight lies on one cell at a time: 4 x 4 cells go in and 4 x 4 come out.

misconception-dxvalid-name = finds an input gradient by a valid convolution
misconception-dxvalid = Every input cell under the kernel gets a share: a full convolution with the turned kernel, as large as the input.
misconception-dxvalid-look = Nine cells, four windows: each cell lies under at least one of them, so each gets a share of the gradient.

misconception-fliplearn-name = thinks that training depends on the flip
misconception-fliplearn = The weights are learned. With a flip a network learns the same kernels turned by 180 degrees, and its outputs are the same.
misconception-fliplearn-look = Switch flip on and the output changes. Turn the filter by 180 degrees too and the old output is back: training would do just that.

misconception-rotate-name = expects turned patterns to be recognised
misconception-rotate = Filters and pools know no rotation: a turned pattern meets other weights. It has to be learned from turned examples.
misconception-rotate-look = The filter answers this step with 4. Turn the filter by 90 degrees and the output is 0: turned, it looks for another pattern.

misconception-blursharp-name = confuses blurring and sharpening
misconception-blursharp = A blur is a mean, without negative weights. Sharpening has a large weight in the middle and negative ones beside it.
misconception-blursharp-look = At the step from 1 to 2 the output goes down to 0 and up to 3: the step got steeper. A blur would make it gentler.

## Padding

misconception-edge-name = thinks all cells are used equally often
misconception-edge = { $form ->
    [centre] You gave this cell { $typed } windows, as many as the middle gets. A window cannot slide past the edge, so this cell has { $truth }.
   *[weights] You gave this cell { $typed } windows, one for each weight. Not every weight comes to lie on it: this cell has { $truth }.
}
misconception-edge-look = Move over the input and count: the corner is used once, the centre nine times.

misconception-twop-name = mixes padding per side with padding in all
misconception-twop = { $form ->
    [once] Padding { $before } means { $before } on each side: { $input } + 2*{ $before } = { $padded } cells, which gives { $truth }. Added only once it gives { $typed }.
    [chain] You added the padding once. It is added on both sides, in every layer: the last map is { $rows } x { $columns }, which gives { $truth }, not { $typed }.
    [first] You took the { $before } before for both ends. The other end has { $after }: { $input } + { $before } + { $after } = { $padded } cells, which gives { $truth }, not { $typed }.
    [last] You took the { $after } after for both ends. The other end has { $before }: { $input } + { $before } + { $after } = { $padded } cells, which gives { $truth }, not { $typed }.
   *[each] Padding { $typed } on each side adds 2*{ $typed } cells. A window of { $window } takes only { $window } - 1 = { $total } away, so { $truth } on each side.
}
misconception-twop-look = The ring of padding has two sides along each axis: 1 + 8 + 1 = 10.

misconception-nopad-name = leaves out the padding
misconception-nopad = { $form ->
    [chain] You left out the padding. With it the last map is { $rows } x { $columns }, which gives { $truth }, not { $typed }.
    [output] You left out the padding. The first window begins in the padding, not at the first cell of the input: { $truth }, not { $typed }.
   *[size] You left out the padding. The window slides over { $input } + { $total } = { $padded } cells, so the size is { $truth }, not { $typed }.
}
misconception-nopad-look = Two rings of padding make 12 cells of 8, and a window of 5 fits 8 times. Set the padding to 0 and 4 places are left.

misconception-padin-name = adds the padding twice
misconception-padin = The { $padded } cells already hold the padding: { $input } + { $total }. Padding them again gives { $typed }, but the size is { $truth }.
misconception-padin-look = 7 cells are drawn, but the input has 5. The ring round them is the padding, and there is no other.

misconception-samesz-name = thinks a convolution keeps the size
misconception-samesz = { $form ->
    [kept] Nothing is padded here, so a window of { $window } takes { $window } - 1 cells away: { $input } - ({ $window } - 1) = { $truth }, not { $typed }.
    [chain] Without padding each convolution takes its kernel - 1 cells away. The last map is { $rows } x { $columns }, which gives { $truth }, not { $typed }.
   *[unchanged] Padding "same" gives ceil({ $input } / { $stride }) = { $truth }. The size stays { $input } only when the stride is 1.
}
misconception-samesz-look = Padding "same", stride 2: 5 cells become 3. Set the stride to 1 and the size stays.

misconception-floortf-name = rounds down where the rule rounds up
misconception-floortf = { $form ->
    [valid] Counted from the dense size, "valid" rounds up: ceil(({ $input } - { $window } + 1) / { $stride }) = { $truth }. Only floor(({ $input } - { $window }) / { $stride }) + 1 rounds down.
   *[same] You rounded down. Padding "same" makes room for the last window too: ceil({ $input } / { $stride }) = { $truth }, not { $typed }.
}
misconception-floortf-look = Windows begin at the first, third and fifth cell: 3 of them, and the padding makes room for the last.

misconception-sameside-name = takes "same" for half a window on each side
misconception-sameside = You padded { $half } on each side. "{ $padding_name }" adds { $before } before and { $after } after, so the windows lie elsewhere: { $truth }, not { $typed }.
misconception-sameside-look = "same" puts its one zero at the end: 6 12 11. Padding 1 on both sides gives 3 9 15, in the same shape.

misconception-evenside-name = puts the odd padding cell on the other side
misconception-evenside = An odd padding cannot be halved: "{ $padding_name }" puts { $before } before and { $after } after. You had it the other way round: { $truth }, not { $typed }.
misconception-evenside-look = A window of 2 needs one padding cell. "same" puts it at the end; "same_lower" moves it, and every output changes.

misconception-refl-name = takes one mirror at the border for the other
misconception-refl = { $form ->
    [skipped] You mirrored on the border cell, as "reflect" does. The mirror of "symmetric" stands behind it and shows it again: { $truth }, not { $typed }.
   *[repeated] You repeated the border cell, as "symmetric" does. "reflect" uses it as the mirror and begins behind it: { $truth }, not { $typed }.
}
misconception-refl-look = 3 2 1 2 3 2 1: each border cell stands there once. Choose "symmetric" and they are doubled.

misconception-border-name = takes one padding mode for another
misconception-border = { $form ->
    [end] You went on repeating the border cell, as "replicate" does. "{ $mode }" { $mode ->
        [circular] comes in again at the other end
       *[mirrored] mirrors the input
    }: { $truth }, not { $typed }.
    [around] You came in again at the other end, as "circular" does. "{ $mode }" { $mode ->
        [replicate] goes on repeating the border cell
       *[mirrored] mirrors the input
    }: { $truth }, not { $typed }.
    [zeros] You filled the border with zeros. "{ $mode }" { $mode ->
        [circular] comes in again at the other end
        [replicate] goes on repeating the border cell
       *[mirrored] mirrors the input
    }: { $truth }, not { $typed }.
   *[mirrored] You mirrored the input. "{ $mode }" { $mode ->
        [circular] comes in again at the other end
       *[replicate] goes on repeating the border cell
    }: { $truth }, not { $typed }.
}
misconception-border-look = 1 1 1 2 3 3 3: "replicate" repeats the end cell and mirrors nothing. Go through the other modes and compare.

misconception-bigk-name = refuses a kernel larger than the input
misconception-bigk = The window of { $window } has to fit the padded input, not the input alone: { $input } + { $total } = { $padded } cells. It fits, and the size is { $positions }.
misconception-bigk-look = A window of 3 over 2 cells: the padding makes room for it, twice along each axis.

misconception-padch-name = lets padding add channels
misconception-padch = Padding puts a frame round each channel and adds no channel: { $truth } of them, not { $typed }.
misconception-padch-look = One channel and its frame. Another channel would have a frame of its own; none comes in front or behind.

## Stride

misconception-plus1-name = is off by one place
misconception-plus1 = { $form ->
    [more] You counted a place too many. { $input } - { $window } = { $room } steps, and the place where the window starts: { $room } + 1 = { $truth }.
    [chain] You left out the +1 in every layer: the place where a window starts counts too. The last map is { $rows } x { $columns }, which gives { $truth }.
    [chain-up] You rounded up. In every layer the division is rounded down: the last map is { $rows } x { $columns }, which gives { $truth }, not { $typed }.
    [padding] You took half of { $window }. But the place where a window starts counts too, so it takes only { $window } - 1 cells away: { $truth } on each side.
    [stamps] You counted { $input } steps. From the first of { $input } stamps to the last there is one less: ({ $input } - 1)*{ $stride } + { $window } - { $total } + { $output_padding } = { $truth }.
    [field] { $typed } is what the layers add. The one cell that they add it to counts too: { $sum } = { $truth }.
    [steps] { $typed } counts the window's steps. The place where it starts counts too: { $steps } + 1 = { $truth }.
   *[up] You rounded up. { $room } / { $stride } is rounded down to { $steps }, and the place where the window starts makes it { $steps } + 1 = { $truth }.
}
misconception-plus1-look = Step the window: it stands at its start, takes one step and has been in two places.

misconception-grow-name = adds the kernel to the size
misconception-grow = You added the kernel. The window has to stay inside the input, so the output is smaller: { $input } - { $window } + 1 = { $truth }, not { $typed }.
misconception-grow-look = A window of 3 slides over 5 cells. It has 3 places along each axis, never more than there are cells.

misconception-nostr-name = leaves out the stride
misconception-nostr = { $form ->
    [chain] You let every convolution move cell by cell. With their strides the last map is { $rows } x { $columns }, which gives { $truth }, not { $typed }.
   *[one] You moved the window cell by cell. It moves by { $stride }: floor({ $room } / { $stride }) + 1 = { $truth }, not { $typed }.
}
misconception-nostr-look = The window skips every other place. With stride 1 there would be 5 of them, with stride 2 there are 3.

misconception-overs-name = divides the input by the stride
misconception-overs = { $input } / { $stride } leaves out the window of { $window }. It moves over { $padded } cells: floor({ $room } / { $stride }) + 1 = { $truth }, not { $typed }.
misconception-overs-look = A window of 5 has room for 2 steps of 2 in 9 cells: 3 places. Half of 9 would be 4.

misconception-swap-name = mixes up rows and columns
misconception-swap = { $form ->
    [swapped] You put the columns first. A size is rows x columns, here { $rows } x { $columns }.
    [square] You took the rows for both. Each axis has its own size: { $rows } rows, but { $columns } columns.
   *[rows] You used the rows' settings for the columns too. Each axis has its own: { $rows } x { $columns }.
}
misconception-swap-look = 5 rows and 7 columns: the square window has 3 places down and 5 across.

misconception-int-name = wants the division to come out even
misconception-int = A remainder is allowed; it is rounded down: floor({ $room } / { $stride }) + 1 = { $positions }. Unread at the end: { $left_over } of { $padded } cells.
misconception-int-look = The last row and column of the padding are out of every window's reach. Nothing breaks: the output is 2 x 2.

misconception-gap-name = thinks every cell is read
misconception-gap = No window reaches this cell, so 0. A window spans { $window } and moves by { $stride }; what it jumps over or cannot reach is unread.
misconception-gap-look = A window of 2 that moves by 3 jumps over the third row and column. Point at them: they feed nothing.

misconception-dil0-name = counts dilation from 0
misconception-dil0 = Dilation counts from 1, which is dense. Dilation { $dilation } spans { $dilation }*({ $kernel } - 1) + 1 = { $window } cells: { $truth }, not { $typed }.
misconception-dil0-look = Dilation 2 puts the three weights 2 cells apart: the window spans 5 of 7 cells and fits 3 times.

misconception-nodil-name = leaves out the dilation
misconception-nodil = You left out the dilation. { $dilation }*({ $kernel } - 1) + 1 = { $window }: the { $kernel } weights spread over { $window } cells, which gives { $truth }, not { $typed }.
misconception-nodil-look = The three weights lie 2 cells apart and span 5 of 7 cells: 3 places. Set the dilation to 1 and there are 5.

misconception-rfmult-name = adds or multiplies the kernels of a stack
misconception-rfmult = { $form ->
    [added] You added the kernels. Each layer adds (window - 1) times all strides before it: { $sum } = { $truth }.
    [last] You looked at the last layer alone. Each layer adds (window - 1) times all strides before it: { $sum } = { $truth }.
    [multiplied] You multiplied the kernels. Each layer adds (window - 1) times all strides before it: { $sum } = { $truth }.
   *[strides] You left out the strides. Each layer adds (window - 1) times all strides before it: { $sum } = { $truth }.
}
misconception-rfmult-look = Neighbouring outputs begin 2 input cells apart. The next layer's window of 3 sees 3 + 2 + 2 = 7 input cells.

misconception-rfown-name = counts a layer's own stride for itself
misconception-rfown = You let each stride widen its own layer. It sets how far apart the windows begin, so only later layers see more: { $sum } = { $truth }.
misconception-rfown-look = Each window sees 3 cells, whatever the stride. But they begin 2 cells apart, and that widens the next layer's view.

misconception-tinv-name = takes a transposed convolution for the inverse
misconception-tinv = { $form ->
    [values] A transposed convolution brings back the shape, not the values: where its stamps overlap they add up. { $truth } here, not { $typed }.
   *[size] ({ $input } - 1)*{ $stride } + { $window } - { $total } + { $output_padding } = { $truth }. A convolution brings both { $truth } and { $typed } down to { $input }; output_padding chooses.
}
misconception-tinv-look = 1 2 3 becomes 3 5. Stamped back with the same filter that is 3 8 5: the shape is right, the values are not.

misconception-spaced-name = leaves zeros between transposed values
misconception-spaced = You set the values apart with zeros between them. Each is a stamp of the whole filter, and stamps that overlap add up: { $truth }, not { $typed }.
misconception-spaced-look = 1 2 3 4 5 becomes 6 12. Stamped back with 1 1 1 that is 6 6 18 12 12: the stamps fill the gap, and overlap in the middle.

misconception-dilmul-name = spreads a dilated kernel too wide
misconception-dilmul = { $form ->
    [field] You let a dilated kernel span kernel*dilation cells. It spans dilation*(kernel - 1) + 1, so the field is { $truth }, not { $typed }.
   *[window] You took { $dilation }*{ $kernel } cells for the window. Only the gaps widen: { $dilation }*({ $kernel } - 1) + 1 = { $window }, which gives { $truth }, not { $typed }.
}
misconception-dilmul-look = The three weights lie 2 cells apart: 1 + 2 + 2 = 5 cells from the first to the last, not 6.

misconception-upmul-name = multiplies a size by the stride
misconception-upmul = { $input }*{ $stride } needs a kernel and a padding that match. ({ $input } - 1)*{ $stride } + { $window } - { $total } + { $output_padding } = { $truth }, not { $typed }.
misconception-upmul-look = A window of 3 with stride 2 brings 11 cells down to 5. The way back leads to (5 - 1)*2 + 3 = 11, not to 10.

misconception-uncrop-name = does not crop a transposed convolution's padding
misconception-uncrop = { $form ->
    [added] You added the padding. Here it is cropped off both ends: ({ $input } - 1)*{ $stride } + { $window } - { $total } + { $output_padding } = { $truth }, not { $typed }.
   *[kept] You left out the padding. Here it is cropped off both ends: ({ $input } - 1)*{ $stride } + { $window } - { $total } + { $output_padding } = { $truth }, not { $typed }.
}
misconception-uncrop-look = 7 cells and a border of 1 give 4 places. The way back makes (4 - 1)*2 + 3 = 9 cells and crops the border off: 7.

misconception-forward-name = takes a convolution's formula for the way back
misconception-forward = You made the size smaller, as a convolution does. A transposed one lays stamps: ({ $input } - 1)*{ $stride } + { $window } - { $total } + { $output_padding } = { $truth }, not { $typed }.
misconception-forward-look = A convolution makes 2 x 2 of 5 x 5. The transposed one begins with the 2 x 2: (2 - 1)*2 + 3 = 5.

misconception-rfch-name = multiplies a receptive field by channels
misconception-rfch = A receptive field is counted in rows or columns. All channels are always seen, so neither channels nor filters widen it.
misconception-rfch-look = The window spans 3 x 3 cells. With 64 channels it would span 3 x 3 cells of each, and the field would still be 3.

misconception-rfpad-name = lets padding or the image widen a field
misconception-rfpad = Padding adds zeros to look at, but a window spans as many cells as before: { $sum } = { $truth }, not { $typed }.
misconception-rfpad-look = The window spans 3 x 3 cells. Set the padding to 0 or make the input larger: other places, the same window.

## Pooling

misconception-avgdiv-name = divides a mean by the wrong count
misconception-avgdiv = { $form ->
    [real] You divided by the { $real } real cells only. Here padding counts too (count_include_pad): { $sum } / { $divisor }, not { $sum } / { $real }.
   *[window] { $counted ->
        [yes] You divided by all { $cells } cells of the window. What hangs over the end never counts: { $sum } / { $divisor }, not { $sum } / { $cells }.
       *[no] You divided by all { $cells } cells of the window. Here padding does not count (count_include_pad): { $sum } / { $divisor }, not { $sum } / { $cells }.
    }
}
misconception-avgdiv-look = Every window holds the same four cells, 10 in all. Leave the padding out of the mean: 10/9 becomes 10/4.

misconception-maxpad-name = lets padding win
misconception-maxpad = You let the padding take part as 0. A max or min pool never picks padding, only real cells: { $truth }, not { $typed }.
misconception-maxpad-look = All cells are negative, and so is every maximum, although each window holds three padding cells.

misconception-ceil-name = takes ceil_mode for nothing but a ceil
misconception-ceil = { $form ->
    [ceil] Rounding up gives { $typed }, but the last window would start in the padding at the end. PyTorch drops such a window: { $truth }.
   *[floor] You rounded down. Here sizes are rounded up (ceil_mode): a last window may hang over the end if it starts before it. { $truth }, not { $typed }.
}
misconception-ceil-look = Rounded up, 4 windows would fit. The fourth would start behind the input, in padding alone, so there are 3.

misconception-poolstr-name = takes 1 for a pool's stride
misconception-poolstr = { $form ->
    [output] You moved the window by 1. Unless told otherwise a pool moves by its own size, here { $kernel_rows } x { $kernel_columns }, so no two windows overlap.
   *[one] You moved the window by 1. Unless told otherwise a pool moves by its own size, here { $kernel_rows } x { $kernel_columns }: { $truth }, not { $typed }.
}
misconception-poolstr-look = The windows lie side by side: two of 3 cells, and the seventh is left over.

misconception-poolch-name = lets a pool take channels away
misconception-poolch = A pool works on each channel by itself. { $in_channels } channels go in and { $in_channels } come out, not { $typed }.
misconception-poolch-look = This is one channel. Fifteen more would each be pooled like this, and sixteen would come out.

misconception-nopool-name = passes over a pool
misconception-nopool = { $form ->
    [chain] You passed over the pools. They make the map smaller too: the last one is { $rows } x { $columns }, which gives { $truth }, not { $typed }.
   *[size] A pool has a size formula too. Its window of { $window } moves by { $stride }: floor({ $room } / { $stride }) + 1 = { $truth }, not { $typed }.
}
misconception-nopool-look = A window of 2 that moves by 2 has three places in 6 cells, so the map is halved.

misconception-poolpar-name = gives a pool weights
misconception-poolpar = { $asked ->
    [layer] You counted { $typed } weights. A pool picks the largest or adds up what it sees; there is nothing to learn, so 0 parameters.
   *[network] You gave a pool weights. It picks the largest or adds up what it sees; it has nothing to learn: { $truth }, not { $typed }.
}
misconception-poolpar-look = The window has a size but no numbers in it. Nothing here could be trained.

misconception-strpool-name = takes a strided convolution for a pool
misconception-strpool = { $form ->
    [max] You took the largest cell, as a pool does. A convolution may have the same shape, but it weighs and adds up: { $truth }, not { $typed }.
    [mean] You took the mean, as a pool does. A convolution may have the same shape, but its own weights decide: { $truth }, not { $typed }.
   *[parameters] A stride of { $stride } makes no pool of a convolution. Its weights are still learned: { $truth } parameters.
}
misconception-strpool-look = Window 2, stride 2, as a pool would have it. But -2 is no cell's value and no mean: the weights decide.

misconception-pplim-name = pads a pool as far as it likes
misconception-pplim = Padding { $padding } is more than half of the window of { $window }. A window could see nothing but padding, so PyTorch allows { $most } at most.
misconception-pplim-look = Padding 2 round a window of 2: the corner windows would see no cell at all. Padding 1 is allowed.

misconception-relu-name = forgets the ReLU that follows
misconception-relu = ReLU follows, and it turns whatever is below 0 into 0: { $truth }, not { $typed }.
misconception-relu-look = The sum is -7. That is the convolution's output; a ReLU behind it would pass on 0.

misconception-poolkind-name = takes another number from a pool's window
misconception-poolkind = { $form ->
    [mean] You took the mean. A max pool passes on the largest number of its window: { $truth }, not { $typed }.
    [max] You took the largest number. A mean pool adds up its window and divides by its cells: { $truth }, not { $typed }.
    [sum] You added the window up but did not divide by its cells: the mean is { $truth }, not { $typed }.
    [magnitude] You left out the signs. The largest number is the one farthest up, even among negative ones: { $truth }, not { $typed }.
   *[median] You took the number in the middle of the window, once sorted. This pool gives { $truth }, not { $typed }.
}
misconception-poolkind-look = One window holds 1, -2, 8 and 9. The largest is 9, the mean 4, the sum 16. Change the kind of pool and see each.

misconception-spread-name = shares a max pool's gradient among the window
misconception-spread = { $form ->
    [equally] You shared the gradient out equally. Only the largest cell made the output, so it gets all of it: { $truth } here, not { $typed }.
    [each] You gave every cell the whole gradient. Only the largest cell made the output: { $truth } here, not { $typed }.
   *[value] You multiplied the gradient by the cell's value. The largest cell is passed on as it is, so its gradient is { $truth }, not { $typed }.
}
misconception-spread-look = Raise the 3 a little and the output rises with it. Raise another cell a little and nothing happens.

misconception-gradsum-name = does not add a weight's gradient over its places
misconception-gradsum = { $form ->
    [mean] You took the mean over the window's places. The weight worked at each of them, so its gradient is the sum: { $truth }, not { $typed }.
   *[single] You took one place of the window only. The weight worked at all of them, and the shares add up: { $truth }, not { $typed }.
}
misconception-gradsum-look = Each weight meets four input cells, one for each output cell. All four have a share in its gradient.

misconception-padfill-name = puts something else than zeros into the padding
misconception-padfill = { $form ->
    [copies] You filled the padding with copies of the cells at the end. Zero padding holds 0, which adds nothing: { $truth }, not { $typed }.
   *[ones] You counted the padding as 1. Zero padding holds 0, which adds nothing: { $truth }, not { $typed }.
}
misconception-padfill-look = The windows at both ends hold a 0, so their means drop to 6. Copies of the cells would keep them at 9.

misconception-noweight-name = adds up the window without its weights
misconception-noweight = { $form ->
    [sum] You added up the cells of the window. Each is multiplied by the weight that lies on it first: { $truth }, not { $typed }.
   *[unsigned] You left out the signs of the weights. A negative weight takes away: { $truth }, not { $typed }.
}
misconception-noweight-look = The cells add up to 10, but with their weights 2 + 0 + 6 - 4 makes 4.

misconception-window-name = takes another output cell's window
misconception-window = { $form ->
    [swapped] You exchanged row and column. The row comes first: this cell is { $truth }; { $typed } stands where row and column change places.
   *[next] That is the cell beside it. With stride 1, output[i,j] begins at row i, column j of the (padded) input: { $truth }, not { $typed }.
}
misconception-window-look = Move through the output: each cell has a window of its own, and its upper left cell has the same row and column.

misconception-poolgrad-name = stops the gradient at a pool
misconception-poolgrad = A pool has no weights to update, but the gradient passes through it to the layers before: { $truth } here, not { $typed }.
misconception-poolgrad-look = Raise the 3 a little and the output rises too: a gradient reaches this cell, although nothing is learned here.

misconception-pooleq-name = expects pools and strides to follow any shift
misconception-pooleq = Pools and strides keep some positions only, so their output does not follow every shift: { $truth } here, not { $typed }.
misconception-pooleq-look = Move the 1 to the right by a cell: the output stays. Move it once more and the output jumps. It does not move along step by step.

misconception-poolpos-name = thinks that a pool keeps the position
misconception-poolpos = A pool passes on one number for each window. Where in the window it stood is lost.
misconception-poolpos-look = Put the 9 into another cell of the window: the output is 9 all the same, so it cannot tell where the 9 stood.

misconception-gradout-name = takes what arrives for a weight's gradient
misconception-gradout = { $form ->
    [arriving] That is what arrives at an output cell. The weight's gradient adds all of these up, each times the input it met: { $truth }, not { $typed }.
    [product] That is one product, of the input and the gradient at the same place. The weight worked at every place: { $truth }, not { $typed }.
   *[bias] You added up what arrives, as for a bias. For a weight each is multiplied first by the input it met: { $truth }, not { $typed }.
}
misconception-gradout-look = Each weight meets four input cells. What arrives at the output is multiplied by them first, and then added up.

## Counting what a network costs

misconception-bnorm-name = miscounts a batch normalization
misconception-bnorm = { $form ->
    [four] You counted the running mean and variance. They are measured, not learned; a scale and a shift are, for each channel: { $truth }, not { $typed }.
   *[none] You left out the batch normalization. It learns a scale and a shift for each channel: { $truth }, not { $typed }.
}
misconception-bnorm-look = A scale of 2 and a shift of -10: these two numbers are all that a batch normalization learns for a channel.

misconception-separ-name = miscounts a depthwise separable convolution
misconception-separ = { $form ->
    [alone] You left out the 1 x 1 convolution that mixes the channels. Depthwise { $depthwise } and pointwise { $pointwise }: { $truth }, not { $typed }.
    [standard] That is the convolution that is replaced. Depthwise { $depthwise } and pointwise { $pointwise }: { $truth }, not { $typed }.
    [full] You let depthwise filters read all channels. Each reads its own. Depthwise { $depthwise }, pointwise { $pointwise }: { $truth }, not { $typed }.
   *[kernel] You used one kernel for all channels. Each has its own. Depthwise { $depthwise }, pointwise { $pointwise }: { $truth }, not { $typed }.
}
misconception-separ-look = So far goes the depthwise part: one channel, one kernel. Only the 1 x 1 convolution behind it mixes channels.

misconception-stack-name = miscounts a stack of small kernels
misconception-stack = { $form ->
    [one] You counted one layer. There are { $layers }, each with weights of its own: { $truth }, not { $typed }.
    [large] That is one layer of { $field } x { $field }, which sees as much. The { $layers } layers of { $kernel } x { $kernel } have { $truth } together, not { $typed }.
    [kept] That is what the stack has. The layer of { $field } x { $field } has more, and { $truth } is the difference, not { $typed }.
    [left] That is the part which is left. What is saved is the rest, 100 - { $typed } = { $truth } percent.
   *[sum] You added the kernels to { $sum }. { $layers } layers of { $kernel } see { $field }, so compare with { $field } x { $field }: { $truth }, not { $typed }.
}
misconception-stack-look = Nine weights see 3 x 3. A second such layer on top sees 5 x 5, with nine more weights of its own.

misconception-atplace-name = lets a weight multiply only once
misconception-atplace = { $form ->
    [pointwise] You let the 1 x 1 convolution work once. It multiplies at every output cell too, { $places }: { $truth }, not { $typed }.
   *[all] You counted the weights. Each multiplies once for every output cell, { $places }: { $truth }, not { $typed }.
}
misconception-atplace-look = Step through the output: four places, and at each all four weights multiply. 4 weights, 16 multiplications.

misconception-inplace-name = counts multiplications by the input's size
misconception-inplace = You counted the cells of the input. A filter multiplies once for each output cell, { $places }: { $truth }, not { $typed }.
misconception-inplace-look = 36 cells go in, 9 come out. The window stands at 9 places and multiplies only there.

misconception-flops-name = takes FLOPs for MACs
misconception-flops = That is the number of FLOPs. One multiply-accumulate is two of them, a multiplication and an addition: { $truth } MACs, not { $typed }.
misconception-flops-look = Four products are added up: four multiplications, four additions, four MACs.

misconception-local-name = takes dense weights for local or shared ones
misconception-local = { $form ->
    [window] You gave each output the cells of its window only. A dense layer has a weight for every input: { $inputs } * { $units } = { $truth }.
   *[shared] Those are the convolution's weights. In a dense layer no two outputs share any: { $inputs } * { $units } = { $truth }.
}
misconception-local-look = Each output sees four of 16 cells. A dense layer would give each of the 9 outputs a weight for all 16.

misconception-fcconv-name = lets a dense layer slide wrongly
misconception-fcconv = { $form ->
    [vector] You left it at one vector. On the larger map the kernel of { $kernel_rows } x { $kernel_columns } finds { $truth } places along this axis, not { $typed }.
    [channels] You took the { $in_channels } channels for the kernel's size. The kernel is as large as the map, { $kernel_rows } x { $kernel_columns }: { $truth }, not { $typed }.
   *[one] You took a kernel of 1 x 1. The dense layer read all { $kernel_rows } x { $kernel_columns } cells at once, so its kernel is that large: { $truth }, not { $typed }.
}
misconception-fcconv-look = A kernel of 3 covered a map of 3 and gave one number. On a map of 4 it gives 2 x 2 of them.

misconception-bytes-name = mixes up numbers, bytes and bits
misconception-bytes = { $form ->
    [bytes] Those are bytes: a float32 takes 4 of them. Asked is how many numbers there are: { $truth }, not { $typed }.
    [bits] Those are bits: a float32 takes 32 of them. Asked is how many numbers there are: { $truth }, not { $typed }.
   *[mebi] You divided by 2^20, as for MiB. M stands for a million, 10^6: { $truth } in all.
}
misconception-bytes-look = Nine weights. As float32 they take 9*4 = 36 bytes, but the layer learns nine numbers.

misconception-headsize-name = expects a dense layer to fit every map
misconception-headsize = A dense layer has a weight for each flattened value, so the map's size counts for it. A global pool makes every size the same.
misconception-headsize-look = This map flattens to 9 values. Make the input larger and there are more, but a dense layer is built for a fixed number of them.

misconception-setcount-name = counts settings that bring no weights
misconception-setcount = Stride, padding, dilation and batch say where and how often the filters work. The filters are the same, and so is the number of weights.
misconception-setcount-look = Change stride, padding and dilation: the output changes its size, but the filter still has its four weights.

misconception-learns-name = confuses what learns with what does not
misconception-learns = What multiplies or adds numbers of its own learns them. What picks, averages, cuts off or rearranges has nothing to learn.
misconception-learns-look = The four weights and the bias are numbers of this layer's own, so training can change them. A pool has none.

## Shapes and error messages

misconception-mat1-name = takes the wrong number from the error message
misconception-mat1 = { $form ->
    [written] { $written } is what the layer was built for. What arrives is the second number of mat1: { $channels }*{ $rows }*{ $columns } = { $truth }.
    [batch] { $batch } is the batch. Each of its images arrives as { $channels }*{ $rows }*{ $columns } = { $truth } values, and that many inputs are needed.
    [maps] You counted the maps. Each of the { $channels } has { $rows } x { $columns } cells, and Flatten keeps them all: { $truth }, not { $typed }.
   *[cells] You multiplied by the batch of { $batch }. Each image is flattened alone, with all its channels: { $channels }*{ $rows }*{ $columns } = { $truth }.
}
misconception-mat1-look = This map has nine cells. With 32 filters there are 32 such maps, so 32*9 = 288 values come in for each image.

misconception-nhwc-name = gets the order of the axes wrong
misconception-nhwc = PyTorch has batch, channels, rows, columns (N, C, H, W). The channels stand before rows and columns, not last.
misconception-nhwc-look = Rows and columns of one channel. In a batch two axes stand before them: the picture, then the channel.

misconception-layerfix-name = changes a layer to suit data of the wrong shape
misconception-layerfix = First ask whether the data has the right axes: batch, channels, rows, columns. If not, fix the data, not the layer.
misconception-layerfix-look = One map of 7 x 7. Ten such maps flatten to 490 values; 49 would mean that an axis was taken for another.

misconception-shapemsg-name = looks at the wrong number in a shape message
misconception-shapemsg = A weight is [filters, channels, rows, columns], an input [batch, channels, rows, columns]: the second numbers have to agree.
misconception-shapemsg-look = One filter for one channel is a weight of [1, 1, 2, 2], this input one of [1, 1, 4, 4]: the second numbers agree.

misconception-reshape-name = moves axes by reshaping
misconception-reshape = Reshaping only cuts the same row of values in other places, so pixels get scrambled. permute moves an axis and leaves pixels alone.
misconception-reshape-look = 1 2 3 and 4 5 6. Reshaped to three rows that is 1 2, 3 4, 5 6; with its axes exchanged it is 1 4, 2 5, 3 6.
