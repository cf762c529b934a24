### Questions about output sizes (A), the missing setting (C) and receptive fields (H).
### Numbers: $input, $kernel, $stride, $padding; $padded = $input + 2*$padding, $room = $padded - $kernel,
### $steps, $left cells left over, $output. Shapes are channels x rows x columns.

## A: output sizes

quiz-a1-name = Output size without padding
quiz-a1 = Input { $input } x { $input }, kernel { $kernel } x { $kernel }, stride 1, no padding. How many rows and columns does the output have?
quiz-a1-convention = Nothing is padded ("valid"): the window stays inside the input.
quiz-a1-kind = An output size: how many places the window has along one axis.
quiz-a1-formula = input - kernel + 1
quiz-a1-numbers = { $input } - { $kernel } + 1
quiz-a1-solution = { $input } - { $kernel } + 1 = { $output }, so { $output } x { $output }. Check: a kernel of { $kernel } takes { $taken } away, and { $input } - { $taken } = { $output }.

quiz-a2-name = Output size with padding and stride
quiz-a2 = Input { $input } x { $input }, kernel { $kernel } x { $kernel }, padding { $padding } on each side, stride { $stride }. How many rows and columns does the output have?
quiz-a2-convention = Padding is per side; sizes round down, as in PyTorch.
quiz-a2-kind = An output size: how many places the window has along one axis.
quiz-a2-formula = (input + 2*padding - kernel)/stride + 1
quiz-a2-numbers = ({ $input } + 2*{ $padding } - { $kernel })/{ $stride } + 1
quiz-a2-solution = { $room }/{ $stride } + 1 = { $output }, so { $output } x { $output }. Check: the last window starts at { $room } of { $padded } cells and ends with the last one.

quiz-a3-name = Output size with a remainder
quiz-a3 = Input { $input } x { $input }, kernel { $kernel } x { $kernel }, padding { $padding } on each side, stride { $stride }. How many rows and columns does the output have?
quiz-a3-convention = Padding is per side; sizes round down, as in PyTorch.
quiz-a3-kind = An output size: how many places the window has along one axis. The division leaves a remainder.
quiz-a3-formula = floor((input + 2*padding - kernel)/stride) + 1
quiz-a3-numbers = floor(({ $input } + 2*{ $padding } - { $kernel })/{ $stride }) + 1
quiz-a3-solution = floor({ $room }/{ $stride }) + 1 = { $output }, so { $output } x { $output }. Check: { $steps ->
    [1] 1 step of { $stride } leaves
   *[other] { $steps } steps of { $stride } leave
} { $left } of { $room } cells over, too few for another step.

quiz-a4-name = Output shape of a convolution
quiz-a4 = An input of { $channels } channels, each { $input } x { $input }. { $filters } filters of { $kernel } x { $kernel }, padding { $padding }, stride { $stride }. What is the output's shape?
quiz-a4-convention = Shapes are channels x rows x columns; padding is per side; sizes round down.
quiz-a4-kind = An output shape: the filters decide the channels; kernel, padding and stride decide rows and columns.
quiz-a4-formula = filters x side x side, side = floor((input + 2*padding - kernel)/stride) + 1
quiz-a4-numbers = { $filters } x side x side, side = floor(({ $input } + 2*{ $padding } - { $kernel })/{ $stride }) + 1
quiz-a4-solution = floor({ $room }/{ $stride }) + 1 = { $output }, and each filter makes one map: { $filters } x { $output } x { $output }. Check: the { $channels } input channels are added up inside each filter.

quiz-a6-name = Output shape of a pool
quiz-a6 = { $given ->
    [nothing] MaxPool2d({ $window }) takes { $channels } channels, each { $input } x { $input }. What is the output's shape?
   *[stride] A max pool takes { $channels } channels, each { $input } x { $input }: window { $window } x { $window }, stride { $stride }, padding { $padding }. What is the output's shape?
}
quiz-a6-convention = Shapes are channels x rows x columns; padding is per side; sizes round down; a stride not given is the window's size.
quiz-a6-kind = A pool's output shape: the size formula of a convolution, channel by channel.
quiz-a6-formula = channels x side x side, side = floor((input + 2*padding - window)/stride) + 1
quiz-a6-numbers = { $channels } x side x side, side = floor(({ $input } + 2*{ $padding } - { $window })/{ $stride }) + 1
quiz-a6-solution = floor({ $room }/{ $stride }) + 1 = { $output }; the channels stay: { $channels } x { $output } x { $output }. Check: ({ $output } - 1)*{ $stride } + { $window } cells are used and { $left } left over, of { $input } + 2*{ $padding }.

quiz-a8-name = Output size that is not square
quiz-a8 = An input of { $rows } rows and { $columns } columns. Kernel ({ $kernel-rows }, { $kernel-columns }), stride ({ $stride-rows }, { $stride-columns }), padding ({ $padding-rows }, { $padding-columns }). How many rows and columns does the output have?
quiz-a8-convention = Pairs are (rows, columns); padding is per side; sizes round down.
quiz-a8-kind = Two output sizes: the same formula for the rows and for the columns, each with its own numbers.
quiz-a8-formula = floor((input + 2*padding - kernel)/stride) + 1, once for each axis
quiz-a8-numbers = floor(({ $rows } + 2*{ $padding-rows } - { $kernel-rows })/{ $stride-rows }) + 1 and floor(({ $columns } + 2*{ $padding-columns } - { $kernel-columns })/{ $stride-columns }) + 1
quiz-a8-solution = Rows: floor({ $room-rows }/{ $stride-rows }) + 1 = { $output-rows }. Columns: floor({ $room-columns }/{ $stride-columns }) + 1 = { $output-columns }. Check: rows come first, so { $output-rows } x { $output-columns }.

quiz-a9-name = Output size with uneven padding
quiz-a9 = Input { $input } x { $input }, kernel { $kernel } x { $kernel }, stride { $stride }. Padding { $before } at the top and at the left, { $after } at the bottom and at the right. How many rows and columns does the output have?
quiz-a9-convention = No other padding; sizes round down, as in PyTorch.
quiz-a9-kind = An output size: each end of an axis adds its own padding.
quiz-a9-formula = floor((input + before + after - kernel)/stride) + 1
quiz-a9-numbers = floor(({ $input } + { $before } + { $after } - { $kernel })/{ $stride }) + 1
quiz-a9-solution = floor({ $room }/{ $stride }) + 1 = { $output }, so { $output } x { $output }. Check: the windows take ({ $output } - 1)*{ $stride } + { $kernel } = { $used } of { $input } + { $before } + { $after } = { $padded } cells; another one would take { $stride } more.

quiz-a10-name = Size and padding under SAME and VALID
quiz-a10 = { $asked ->
    [side] TensorFlow, padding "SAME": input { $input } x { $input }, kernel { $kernel } x { $kernel }, stride { $stride }. How is the padding dealt out along one axis?
   *[size] TensorFlow, padding "{ $rule }": input { $input } x { $input }, kernel { $kernel } x { $kernel }, stride { $stride }. How many rows and columns does the output have?
}
quiz-a10-convention = TensorFlow's rules: SAME pads as little as it can, VALID not at all.
quiz-a10-kind = { $asked ->
    [side] SAME padding: first how many windows there are, then the cells that the last one lacks.
   *[size] A size by TensorFlow's rules: SAME counts the windows that begin inside the input, VALID those that end there.
}
quiz-a10-formula = { $asked ->
    [side] total = (ceil(input/stride) - 1)*stride + kernel - input; the odd cell goes to the end
   *[size] SAME: ceil(input/stride). VALID: ceil((input - kernel + 1)/stride)
}
quiz-a10-numbers = { $asked ->
    [side] total = (ceil({ $input }/{ $stride }) - 1)*{ $stride } + { $kernel } - { $input }
   *[size] { $rule ->
        [SAME] ceil({ $input }/{ $stride })
       *[VALID] ceil(({ $input } - { $kernel } + 1)/{ $stride })
    }
}
quiz-a10-solution = { $rule ->
    [SAME] ceil({ $input }/{ $stride }) = { $output } windows. Padding { $total }: { $before } before, { $after } after. Check: ({ $output } - 1)*{ $stride } + { $kernel } = { $input } + { $total }.
   *[VALID] ceil({ $dense }/{ $stride }) = { $output }, so { $output } x { $output }. Check: floor(({ $input } - { $kernel })/{ $stride }) + 1, as PyTorch has it without padding, is the same.
}
quiz-a10-choice-end = { $before } before, { $after } after
quiz-a10-choice-end-why = { $total } cells cannot be halved, and TensorFlow puts the odd one at the end: right and bottom.
quiz-a10-choice-front = { $after } before, { $before } after
quiz-a10-choice-front-why = The total of { $total } is right. But the odd cell goes to the end, not to the beginning (that is SAME_LOWER).
quiz-a10-choice-both = { $half } on each side
quiz-a10-choice-both-why = Half of the kernel on each side is PyTorch's padding={ $half }. SAME adds only what the last window lacks: { $total } in all.
quiz-a10-choice-total = { $total } on each side
quiz-a10-choice-total-why = { $total } is what both sides get together: { $before } before and { $after } after.

quiz-a12-name = Size after a transposed convolution
quiz-a12 = { $given ->
    [stamps] A transposed convolution takes an input of { $input } x { $input }. Kernel { $kernel } x { $kernel }, stride { $stride }, padding 0. How many rows and columns does its output have?
    [padding] A transposed convolution takes an input of { $input } x { $input }. Kernel { $kernel } x { $kernel }, stride { $stride }, padding { $padding }. How many rows and columns does its output have?
   *[extra] A transposed convolution takes an input of { $input } x { $input }. Kernel { $kernel } x { $kernel }, stride { $stride }, padding { $padding }, output_padding { $extra }. How many rows and columns does its output have?
}
quiz-a12-convention = { $given ->
    [stamps] As ConvTranspose2d in PyTorch, with dilation 1: nothing is cropped off and nothing added.
    [padding] As ConvTranspose2d in PyTorch, with dilation 1: padding is per side and is cropped off.
   *[extra] As ConvTranspose2d in PyTorch, with dilation 1: padding is cropped off each side, output_padding is added at one end.
}
quiz-a12-kind = A size on the way back: each input cell lays down a stamp of the kernel, a stride after the last one.
quiz-a12-formula = { $given ->
    [stamps] (input - 1)*stride + kernel
    [padding] (input - 1)*stride + kernel - 2*padding
   *[extra] (input - 1)*stride + kernel - 2*padding + output_padding
}
quiz-a12-numbers = { $given ->
    [stamps] ({ $input } - 1)*{ $stride } + { $kernel }
    [padding] ({ $input } - 1)*{ $stride } + { $kernel } - 2*{ $padding }
   *[extra] ({ $input } - 1)*{ $stride } + { $kernel } - 2*{ $padding } + { $extra }
}
quiz-a12-solution = { $given ->
    [stamps] { $steps } + { $kernel } = { $output }, so { $output } x { $output }. Check: a convolution leads back, ({ $output } - { $kernel })/{ $stride } + 1 = { $input }.
    [padding] { $steps } + { $kernel } - 2*{ $padding } = { $output }, so { $output } x { $output }. Check: a convolution leads back, ({ $output } + 2*{ $padding } - { $kernel })/{ $stride } + 1 = { $input }.
   *[extra] { $steps } + { $kernel } - 2*{ $padding } + { $extra } = { $output }, so { $output } x { $output }. Check: a convolution leads back, floor(({ $output } + 2*{ $padding } - { $kernel })/{ $stride }) + 1 = floor({ $room }/{ $stride }) + 1 = { $input }.
}

quiz-a13-name = Size after a chain of layers
quiz-a13 = { $asked ->
    [flat] An input of { $channels ->
        [one] 1 channel
       *[other] { $channels } channels
    }, { $side } x { $side }, goes through these layers. How many values does Flatten line up?
   *[size] An input of { $channels ->
        [one] 1 channel
       *[other] { $channels } channels
    }, { $side } x { $side }, goes through these layers. How many rows and columns does the last map have?
}
quiz-a13-convention = As in PyTorch: Conv2d(in, out, kernel), stride 1 and no padding unless given; a pool's stride is its window; sizes round down.
quiz-a13-kind = A chain of output sizes: the output of each layer is the input of the next.
quiz-a13-formula = n = floor((n + 2*padding - kernel)/stride) + 1, layer by layer; flattened: channels*n*n
quiz-a13-numbers = n = { $side }, then { $formulas }
quiz-a13-solution = { $asked ->
    [flat] { $way }. { $maps } maps of { $last } x { $last }: { $maps }*{ $last }*{ $last } = { $flat }. Check: one arrow for each of the { $layers } convolutions and pools, and { $flat }/{ $maps } = { $last }*{ $last }.
   *[size] { $way }, so { $last } x { $last }. Check: one arrow for each of the { $layers } convolutions and pools, from { $side } to { $last }.
}

## C: the missing setting

quiz-c1-name = Padding that keeps the size
quiz-c1 = { $dilation ->
    [1] The output is to be as large as the input, { $input } x { $input }. Kernel { $kernel } x { $kernel }, stride 1. How much padding on each side?
   *[other] The output is to be as large as the input, { $input } x { $input }. Kernel { $kernel } x { $kernel }, dilation { $dilation }, stride 1. How much padding on each side?
}
quiz-c1-convention = Padding is per side, the same on all four; dilation 1 leaves no gaps in a kernel.
quiz-c1-kind = The size formula, solved for the padding: what the window takes away has to be added.
quiz-c1-formula = padding = dilation*(kernel - 1)/2
quiz-c1-numbers = padding = { $dilation }*({ $kernel } - 1)/2
quiz-c1-solution = The window of { $window } takes { $taken } away, and half of that goes to each side: { $taken }/2 = { $padding }. Check: { $input } + 2*{ $padding } - { $window } + 1 = { $input }.

quiz-c2-name = Settings for a given size
quiz-c2 = { $asked ->
    [choose] A convolution is to turn { $input } x { $input } into { $output } x { $output }. Which kernel, stride and padding do it?
   *[find] A convolution is to turn { $input } x { $input } into { $output } x { $output }. Give a kernel, a stride and a padding that do it, in this order.
}
quiz-c2-convention = { $asked ->
    [choose] Kernel, stride, padding, in this order. Square kernel; padding is per side; sizes round down.
   *[find] Square kernel; padding is per side; sizes round down. Whatever fits is right.
}
quiz-c2-kind = The size formula read backwards: choose two settings, then solve it for the third.
quiz-c2-formula = floor((input + 2*padding - kernel)/stride) + 1 = output
quiz-c2-numbers = floor(({ $input } + 2*padding - kernel)/stride) + 1 = { $output }
quiz-c2-solution = { $asked ->
    [choose] Kernel { $kernel }, stride { $stride }, padding { $padding }: floor({ $room }/{ $stride }) + 1 = { $output }. Check: { $output } windows take ({ $output } - 1)*{ $stride } + { $kernel } of { $input } + 2*{ $padding } cells; another one would take { $stride } more.
   *[find] For example kernel { $kernel }, stride { $stride }, padding { $padding }: floor({ $room }/{ $stride }) + 1 = { $output }. Check: { $output } windows take ({ $output } - 1)*{ $stride } + { $kernel } of { $input } + 2*{ $padding } cells; another one would take { $stride } more.
}

## H: receptive fields

quiz-h1-name = Receptive field of a stack with stride 1
quiz-h1 = { $count } convolutions with stride 1 follow one another, with kernels { $kernels }. How many input cells along one axis does one output cell see?
quiz-h1-convention = Nothing is dilated; the theoretical receptive field, along one axis.
quiz-h1-kind = A receptive field: begin with 1 cell and add what each layer sees besides.
quiz-h1-formula = 1 + (kernel - 1) of every layer
quiz-h1-numbers = 1 + { $differences }
quiz-h1-solution = 1 + { $sum } = { $field }. Check: each layer adds kernel - 1, together { $added }, to the one cell at the end.

quiz-h2-name = Receptive field with strides and pools
quiz-h2 = How many input cells along one axis does one output cell of these layers see?
quiz-h2-convention = Nothing is dilated; the theoretical receptive field, along one axis. Channels do not matter.
quiz-h2-kind = A receptive field: a layer adds (kernel - 1) steps, each as wide as all strides before it together.
quiz-h2-formula = 1 + (kernel - 1)*jump of every layer, jump = product of the strides before it
quiz-h2-numbers = 1 + { $products }
quiz-h2-solution = Jumps { $jumps }: 1 + { $sum } = { $field }. Check: { $count } layers give { $count } terms, the first with jump 1; the last layer's own stride widens nothing.
