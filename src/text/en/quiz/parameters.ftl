### Questions about what layers cost (E, F), and about dense layers as convolutions (L1, L5).

quiz-e1-name = Parameters of a convolution
quiz-e1 = A { $size } x { $size } input with { $channels } channels goes through a convolution: { $filters } filters of { $rows } x { $columns }, stride { $stride }, padding { $padding }. How many parameters does it learn?
quiz-e1-convention = Each filter has a bias.
quiz-e1-kind = A parameter count: how many numbers training can change.
quiz-e1-formula = (kernel rows * kernel columns * input channels + 1) * filters
quiz-e1-numbers = ({ $rows }*{ $columns }*{ $channels } + 1) * { $filters }
quiz-e1-solution = ({ $slice } + 1) * { $filters } = { $parameters }. Check: { $weights } weights and { $filters } biases. The picture's size, stride and padding are not in it: all places share the filters.

quiz-e3-name = Parameters of a dense layer
quiz-e3 = A feature map of { $channels } channels, { $side } x { $side } each, is flattened and goes into a dense layer of { $units } units. How many parameters does the dense layer learn?
quiz-e3-convention = Each unit has a bias. Flattening keeps every number.
quiz-e3-kind = A parameter count of a dense (fully connected) layer.
quiz-e3-formula = channels * rows * columns = inputs, then (inputs + 1) * units
quiz-e3-numbers = ({ $channels }*{ $side }*{ $side } + 1) * { $units }
quiz-e3-solution = { $channels }*{ $side }*{ $side } = { $inputs } inputs; ({ $inputs } + 1) * { $units } = { $parameters }. Check: { $weights } weights, one for each input and unit, and { $units } biases.

quiz-e4-name = Parameters of a whole network
quiz-e4 = An input of { $channels } x { $size } x { $size } (channels, rows, columns) goes through this network. How many parameters does it learn in all?
quiz-e4-convention = As in PyTorch: a bias unless bias=False is given; a pool moves by its window; padding is per side; sizes round down.
quiz-e4-kind = A parameter count, layer by layer, and the sum. First find the layers that learn nothing.
quiz-e4-formula = (kernel^2 * channels + 1) * filters; (inputs + 1) * units; 2 * channels for a batch normalization
quiz-e4-numbers = { $terms }
quiz-e4-solution = { $each }: { $sum } = { $parameters }. Check: one term for each line that learns; pools, ReLU and flatten have none.

quiz-e5-name = Layers with nothing to learn
quiz-e5 = { $asked ->
    [learning] Which of these layers learn parameters? Tick them all.
   *[nothing] Which of these layers have no parameters to learn? Tick them all.
}
quiz-e5-convention = Each layer as PyTorch makes it by default. What is measured, but not trained, is no parameter.
quiz-e5-kind = For each layer: is there a number in it that training could change?
quiz-e5-formula = What multiplies or adds numbers of its own learns. What picks, averages, cuts off or rearranges does not.
quiz-e5-numbers = Ask of each: at the same settings, could two of these layers answer the same input differently?
quiz-e5-solution = Convolutions of every kind, dense layers and normalizations learn, and so does PReLU. Pools, other activations, flatten, dropout and plain upsampling do not. Check: the first have weights that a saved model holds.
quiz-e5-choice-max-pool = max pool
quiz-e5-choice-max-pool-why = A max pool picks the largest number of its window: nothing to learn.
quiz-e5-choice-average-pool = average pool
quiz-e5-choice-average-pool-why = An average pool gives every cell the same fixed share: nothing to learn.
quiz-e5-choice-global-pool = global average pool
quiz-e5-choice-global-pool-why = A global average pool takes the mean of each map: nothing to learn.
quiz-e5-choice-relu = ReLU
quiz-e5-choice-relu-why = ReLU cuts negative numbers off at 0: nothing to learn.
quiz-e5-choice-flatten = flatten
quiz-e5-choice-flatten-why = Flatten lays the numbers out in a row: nothing to learn.
quiz-e5-choice-dropout = dropout
quiz-e5-choice-dropout-why = Dropout blanks numbers at random, at a rate that you set: nothing to learn.
quiz-e5-choice-softmax = softmax
quiz-e5-choice-softmax-why = Softmax turns scores into shares by a fixed formula: nothing to learn.
quiz-e5-choice-upsample = nearest-neighbour upsampling
quiz-e5-choice-upsample-why = It repeats each cell: nothing to learn. A transposed convolution would have weights.
quiz-e5-choice-conv = 3 x 3 convolution
quiz-e5-choice-conv-why = A convolution learns its filters and a bias for each.
quiz-e5-choice-dense = dense (fully connected) layer
quiz-e5-choice-dense-why = A dense layer learns a weight for each input and unit, and a bias for each unit.
quiz-e5-choice-one-by-one = 1 x 1 convolution
quiz-e5-choice-one-by-one-why = A 1 x 1 convolution learns a weight for each input channel and filter.
quiz-e5-choice-batch-norm = batch normalization
quiz-e5-choice-batch-norm-why = It learns a scale and a shift for each channel; only its running mean and variance are measured.
quiz-e5-choice-layer-norm = layer normalization
quiz-e5-choice-layer-norm-why = It learns a scale and a shift for each number that it normalizes.
quiz-e5-choice-depthwise = depthwise convolution
quiz-e5-choice-depthwise-why = It learns one kernel for each channel.
quiz-e5-choice-transposed = transposed convolution
quiz-e5-choice-transposed-why = It learns its filters, as any convolution does.
quiz-e5-choice-prelu = PReLU
quiz-e5-choice-prelu-why = PReLU learns the slope that it gives to negative numbers. ReLU has none.

quiz-e6-name = Parameters of a depthwise separable convolution
quiz-e6 = { $asked ->
    [percent] A { $kernel } x { $kernel } convolution from { $channels } to { $filters } channels is replaced by a depthwise { $kernel } x { $kernel } convolution and a pointwise 1 x 1. What percentage of its weights do the two have together?
   *[count] A { $kernel } x { $kernel } convolution from { $channels } to { $filters } channels is replaced by a depthwise { $kernel } x { $kernel } convolution and a pointwise 1 x 1. How many parameters do the two learn together?
}
quiz-e6-convention = { $asked ->
    [percent] No biases. One decimal place is near enough.
   *[count] { $bias ->
        [yes] Both layers have biases.
       *[no] No biases, as is usual before a batch normalization.
    }
}
quiz-e6-kind = A parameter count of two layers: one looks around within each channel, the other mixes the channels.
quiz-e6-formula = { $asked ->
    [percent] 100 * (kernel^2 * channels + channels * filters) / (kernel^2 * channels * filters)
   *[count] { $bias ->
        [yes] (kernel^2 + 1) * channels + (channels + 1) * filters
       *[no] kernel^2 * channels + channels * filters
    }
}
quiz-e6-numbers = { $asked ->
    [percent] 100 * ({ $kernel }^2 * { $channels } + { $channels } * { $filters }) / ({ $kernel }^2 * { $channels } * { $filters })
   *[count] { $bias ->
        [yes] ({ $kernel }^2 + 1) * { $channels } + ({ $channels } + 1) * { $filters }
       *[no] { $kernel }^2 * { $channels } + { $channels } * { $filters }
    }
}
quiz-e6-solution = { $asked ->
    [percent] Depthwise { $depthwise } + pointwise { $pointwise } = { $parameters } of { $standard } weights: { $percent } percent. Check: that is 1/{ $filters } + 1/{ $kernel }^2.
   *[count] Depthwise { $depthwise } + pointwise { $pointwise } = { $parameters }. Check: the convolution that is replaced has { $standard }, so { $percent } percent are left.
}

quiz-e9-name = What changes the number of parameters
quiz-e9 = { $asked ->
    [dense] A picture goes through a convolution, a max pool and a flatten into a dense layer. Which of these change how many parameters the dense layer learns? Tick them all.
   *[conv] Which of these changes to a convolution change how many parameters it learns? Tick them all.
}
quiz-e9-convention = { $asked ->
    [dense] One thing is changed at a time; the dense layer is built anew to fit.
   *[conv] One thing is changed at a time, and the layer is built anew.
}
quiz-e9-kind = Look at which sizes stand in the formula for the parameters.
quiz-e9-formula = { $asked ->
    [dense] (channels * rows * columns of the flattened map + 1) * units
   *[conv] (kernel rows * kernel columns * input channels / groups + 1) * filters
}
quiz-e9-numbers = { $asked ->
    [dense] What makes the last map larger or smaller, or gives it other channels, is in the formula.
   *[conv] Kernel, input channels, groups, filters and bias are in the formula. Nothing else is.
}
quiz-e9-solution = { $asked ->
    [dense] All that decides the size of the last map counts, and the units; what only changes values does not. Check: that is why a network with a dense layer is bound to one picture size.
   *[conv] Only the filters count: their size, their slices, how many there are, their biases. Check: the same filters slide over any picture, so size, stride, padding and dilation leave their number alone.
}
quiz-e9-choice-kernel = a larger kernel
quiz-e9-choice-kernel-why = Each cell of the kernel is a weight for each input channel: it changes the count.
quiz-e9-choice-filters = more filters
quiz-e9-choice-filters-why = Each filter brings its own weights and bias: it changes the count.
quiz-e9-choice-channels = more input channels
quiz-e9-choice-channels-why = Each filter gets a slice for each channel: it changes the count.
quiz-e9-choice-bias = leaving out the bias
quiz-e9-choice-bias-why = One number less for each filter: it changes the count.
quiz-e9-choice-groups = more groups, with the same channels
quiz-e9-choice-groups-why = Each filter then reads only the channels of its group: it changes the count.
quiz-e9-choice-size = a larger picture
quiz-e9-choice-size-why = The same filters slide over it: the output grows, the count stays.
quiz-e9-choice-stride = a larger stride
quiz-e9-choice-stride-why = The filters stand at fewer places, but they are the same filters: the count stays.
quiz-e9-choice-padding = more padding
quiz-e9-choice-padding-why = The filters stand at more places, but they are the same filters: the count stays.
quiz-e9-choice-batch = a larger batch
quiz-e9-choice-batch-why = All pictures of a batch go through the same filters: the count stays.
quiz-e9-choice-dilation = a larger dilation
quiz-e9-choice-dilation-why = The same weights lie farther apart; none is added: the count stays.
quiz-e9-choice-mode = reflect padding instead of zeros
quiz-e9-choice-mode-why = It changes what stands in the padding, not the filters: the count stays.
quiz-e9-choice-dense-size = a larger picture
quiz-e9-choice-dense-size-why = The last map grows with it, and each unit has a weight for each of its cells: it changes the count.
quiz-e9-choice-dense-stride = a larger stride of the convolution
quiz-e9-choice-dense-stride-why = The last map gets smaller, and with it what each unit reads: it changes the count.
quiz-e9-choice-dense-padding = more padding for the convolution
quiz-e9-choice-dense-padding-why = The last map gets larger, and with it what each unit reads: it changes the count.
quiz-e9-choice-dense-filters = more filters
quiz-e9-choice-dense-filters-why = The last map has a channel for each filter, and all are flattened: it changes the count.
quiz-e9-choice-dense-window = a larger window of the pool
quiz-e9-choice-dense-window-why = The pool learns nothing, but it makes the last map smaller: it changes the dense layer's count.
quiz-e9-choice-dense-units = more units
quiz-e9-choice-dense-units-why = Each unit brings its own weights and bias: it changes the count.
quiz-e9-choice-dense-channels = more channels of the picture
quiz-e9-choice-dense-channels-why = They change the convolution's count. The last map still has one channel for each filter: the dense layer's stays.
quiz-e9-choice-dense-kind = an average pool instead of the max pool
quiz-e9-choice-dense-kind-why = The map has other values, but the same size: the count stays.
quiz-e9-choice-dense-bias = no bias in the convolution
quiz-e9-choice-dense-bias-why = The convolution learns less; the map keeps its size, and so the dense layer its count.
quiz-e9-choice-dense-batch = a larger batch
quiz-e9-choice-dense-batch-why = All pictures of a batch go through the same weights: the count stays.

quiz-e12-name = A stack of small kernels or one large kernel
quiz-e12 = { $asked ->
    [fewer] { $layers } convolutions with kernels { $kernels } follow one another and replace one of { $field } x { $field }, which sees as much. All have { $channels } channels in and out. How many fewer weights do they have? (And what else is gained? Say it; the solution has the answer.)
   *[percent] { $layers } convolutions with kernels { $kernels } follow one another and replace one of { $field } x { $field }, which sees as much. All have { $channels } channels in and out. By what percentage does the number of weights go down? (And what else is gained? Say it; the solution has the answer.)
}
quiz-e12-convention = { $asked ->
    [fewer] Square kernels, stride 1, no biases.
   *[percent] Square kernels, stride 1, no biases. One decimal place is near enough.
}
quiz-e12-kind = Weights of convolutions that have as many channels in as out.
quiz-e12-formula = { $asked ->
    [fewer] (large kernel^2 - sum of the small kernels^2) * channels^2
   *[percent] 100 * (1 - sum of the small kernels^2 / large kernel^2): the channels cancel out
}
quiz-e12-numbers = { $asked ->
    [fewer] ({ $field }^2 - ({ $squares })) * { $channels }^2
   *[percent] 100 * (1 - ({ $squares }) / { $field }^2)
}
quiz-e12-solution = { $asked ->
    [fewer] ({ $wide } - { $small }) * { $channels }^2 = { $fewer }. Check: { $weights } weights instead of { $large }, { $saved } percent fewer. Also gained: a nonlinearity after each layer, with the same receptive field. The price: more maps to store, and more layers to wait for.
   *[percent] 100 * (1 - { $small } / { $wide }) = { $saved }. Check: { $weights } weights instead of { $large }. Also gained: a nonlinearity after each layer, with the same receptive field. The price: more maps to store, and more layers to wait for.
}

quiz-f1-name = Multiply-accumulates of a convolution
quiz-f1 = An input of { $channels } channels, { $size } x { $size } each, goes through { $filters } filters of { $kernel } x { $kernel }, stride { $stride }, padding { $padding }. About how many multiply-accumulates (MACs) does that take?
quiz-f1-convention = One MAC is a multiplication with its addition; no biases. Padding is per side; sizes round down. Within 1 percent is right: 231M will do.
quiz-f1-kind = Work, not weights: each weight is used once for every output cell.
quiz-f1-formula = kernel^2 * input channels * filters * output rows * output columns
quiz-f1-numbers = { $kernel }^2 * { $channels } * { $filters } * { $places } * { $places }
quiz-f1-solution = { $weights } weights * { $cells } output cells = { $macs } MACs. Check: the output counts, { $places } x { $places }, not the input. In FLOPs it would be twice as much.

quiz-f3-name = What a depthwise separable convolution saves
quiz-f3 = { $asked ->
    [macs] A { $kernel } x { $kernel } convolution from { $channels } to { $filters } channels reads { $size } x { $size }, padding { $padding }. It is made depthwise separable. About how many multiply-accumulates (MACs) does it then take?
   *[fewer] A { $kernel } x { $kernel } convolution from { $channels } to { $filters } channels reads { $size } x { $size }, padding { $padding }. About how many times fewer multiply-accumulates (MACs) does it take when it is made depthwise separable?
}
quiz-f3-convention = { $asked ->
    [macs] Stride 1; padding is per side; the depthwise layer comes first; no biases. Within 1 percent is right: 12.4M will do.
   *[fewer] Stride 1; padding is per side; the depthwise layer comes first; no biases. One decimal place is near enough.
}
quiz-f3-kind = The work of two layers: one kernel for each channel, then a 1 x 1 at every place.
quiz-f3-formula = { $asked ->
    [macs] places * (kernel^2 * channels + channels * filters)
   *[fewer] kernel^2 * channels * filters / (kernel^2 * channels + channels * filters): the places cancel out
}
quiz-f3-numbers = { $asked ->
    [macs] { $places } * { $places } * ({ $kernel }^2 * { $channels } + { $channels } * { $filters })
   *[fewer] { $kernel }^2 * { $channels } * { $filters } / ({ $kernel }^2 * { $channels } + { $channels } * { $filters })
}
quiz-f3-solution = { $asked ->
    [macs] Depthwise { $depthwise } + pointwise { $pointwise } = { $macs } MACs. Check: as one convolution it takes { $standard }, { $fewer } times as many. The 1 x 1 works at all { $places } x { $places } places, too.
   *[fewer] { $standard } / ({ $depthwise } + { $pointwise }) = { $fewer }. Check: 1/{ $fewer } is 1/{ $filters } + 1/{ $kernel }^2, so it can never be more than { $kernel }^2 times, nor more than { $filters }.
}

quiz-l1-name = A convolution as a dense layer
quiz-l1 = A { $kernel } x { $kernel } convolution turns an input of { $channels } x { $size } x { $size } (channels, rows, columns) into { $filters } x { $places } x { $places }. A dense layer is to do the same work. How many weights does it have?
quiz-l1-convention = Stride 1, no padding, no biases. A weight that stays zero counts: the dense layer has it.
quiz-l1-kind = Weights of a dense layer, whose outputs look at the whole input and share nothing.
quiz-l1-formula = input numbers * output numbers
quiz-l1-numbers = ({ $channels }*{ $size }*{ $size }) * ({ $filters }*{ $places }*{ $places })
quiz-l1-solution = { $inputs } * { $outputs } = { $weights }. Check: the convolution has { $shared }, since it looks only at windows and shares its weights among all places.

quiz-l5-name = A dense layer as a convolution
quiz-l5 = { $asked ->
    [weights] A dense layer of { $units } units reads a flattened map of { $channels } x { $side } x { $side }. It is written as a convolution that does the same, so that it can slide over larger maps. How many weights does that convolution have?
    [map] A dense layer of { $units } units reads a flattened map of { $channels } x { $side } x { $side }. Written as a convolution it can slide over a larger map, { $channels } x { $map } x { $map }. What is the output's shape?
   *[picture] A network shrinks a { $picture } x { $picture } picture by a factor of { $halved } along each axis, to a map of { $channels } x { $side } x { $side }, which a dense layer of { $units } units reads. Written as a convolution, what does this layer put out for a { $larger } x { $larger } picture?
}
quiz-l5-convention = { $asked ->
    [weights] No padding, stride 1, no biases. A product may stand as it is.
   *[shape] The shape is channels x rows x columns. No padding, stride 1.
}
quiz-l5-kind = { $asked ->
    [weights] The weights of a convolution: the dense layer becomes a kernel as large as the map that it read.
   *[shape] An output shape: the dense layer becomes a kernel as large as the map that it read.
}
quiz-l5-formula = { $asked ->
    [weights] kernel^2 * channels * units, and the kernel is as large as the map
   *[shape] units x (map - kernel + 1) x (map - kernel + 1), and the kernel is the old map's { $side } x { $side }
}
quiz-l5-numbers = { $asked ->
    [weights] { $side }^2 * { $channels } * { $units }
    [map] { $units } x ({ $map } - { $side } + 1) x ({ $map } - { $side } + 1)
   *[picture] { $larger } / { $halved } = { $map }; { $units } x ({ $map } - { $side } + 1) x ({ $map } - { $side } + 1)
}
quiz-l5-solution = { $asked ->
    [weights] { $units } filters of { $side } x { $side } x { $channels }, padding 0: { $weights } weights. Check: the dense layer has { $inputs } inputs for each of its { $units } units, and they are the same numbers.
   *[shape] { $units } filters of { $side } x { $side } over a map of { $map } x { $map }: { $map } - { $side } + 1 = { $places }, so { $units } x { $places } x { $places }. Check: on the old map the kernel had one place, which is the dense layer.
}
