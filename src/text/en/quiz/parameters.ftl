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
quiz-e4-convention = As in PyTorch: a bias everywhere but where bias=False stands; a pool moves by its window.
quiz-e4-kind = A parameter count, layer by layer, and the sum. First find the layers that learn nothing.
quiz-e4-formula = (kernel^2 * channels + 1) * filters; (inputs + 1) * units; 2 * channels for a batch normalization
quiz-e4-numbers = { $terms }
quiz-e4-solution = { $each }: { $sum } = { $parameters }. Check: one term for each line that learns; pools, ReLU and flatten have none.
