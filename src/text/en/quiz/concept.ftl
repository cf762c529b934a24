### Questions about ideas: why (N), terms (N13), shifts (M), correlation (L), variants (I), pooling (J), gradients (K),
### facts about receptive fields (H7), error messages (O) and code (P).
### $asked says which phrasing is asked; an error message or code stands below the question.

## N: why

quiz-n1-name = Why pad
quiz-n1 = { $asked ->
    [deep] You stack twenty 3 x 3 convolutions. Why does nearly every such network pad its inputs? What does it cost?
    [without] What goes wrong in a deep network that never pads, and what does padding with zeros bring in instead?
   *[why] Why do we pad the input of a convolution? Tell all the reasons you know, and what speaks against it.
}
quiz-n1-convention = Tell it aloud in a few sentences, then compare with four points.
quiz-n1-kind = A why question: think of the size, of the border pixels, and of the network's design.
quiz-n1-formula = Four points: size, border, freedom of design, price.
quiz-n1-numbers = Without padding a 3 x 3 layer takes 2 rows and 2 columns. A corner pixel lies in 1 window, an inner one in 9.
quiz-n1-solution = Without padding each 3 x 3 layer takes two rows and two columns, so depth would eat the map. Padding keeps the size, so layers can be stacked and added up as in a ResNet. Border pixels are seen by more windows and count nearly as much as inner ones. The price: zeros are no data, so outputs at the border are a little off.
quiz-n1-point-1 = The size: without padding every layer takes kernel - 1 rows and columns, which limits the depth.
quiz-n1-point-2 = The border: pixels at the edge lie in fewer windows, so what they show would be lost.
quiz-n1-point-3 = The design: with "same" padding maps keep their size, so they can be added or concatenated.
quiz-n1-point-4 = The price: zeros are made up. They disturb outputs near the border and cost a little work.

quiz-n2-name = Why stack small kernels
quiz-n2 = { $asked ->
    [vgg] VGG stacks { $layers } layers of 3 x 3 where older networks had one layer of { $large } x { $large }. Why is that better? Is it always?
    [replace] Someone replaces a { $large } x { $large } convolution by { $layers } layers of 3 x 3. What do they gain, and what do they pay?
   *[why] Why stack { $layers } layers of 3 x 3 instead of using one layer of { $large } x { $large }?
}
quiz-n2-convention = C channels in and out of every layer, stride 1, biases left aside. Tell it aloud, then compare with four points.
quiz-n2-kind = A why question: compare what both see, what both learn, and what both cost.
quiz-n2-formula = Receptive field 1 + layers*(kernel - 1); weights layers*kernel*kernel*C*C.
quiz-n2-numbers = 1 + { $layers }*2 against { $large }; { $layers }*9*C*C against { $large }*{ $large }*C*C.
quiz-n2-solution = { $layers } layers of 3 x 3 see { $large } x { $large }, just like the one large kernel, but they have { $stacked }*C*C weights instead of { $single }*C*C. With a ReLU after each layer the same area goes through { $layers } non-linearities, so the function is richer. The price is more maps to keep and more layers in a row; some newer networks use 7 x 7 again, depthwise.
quiz-n2-point-1 = The same receptive field: 1 + { $layers }*2 = { $large }.
quiz-n2-point-2 = Fewer weights: { $stacked }*C*C against { $single }*C*C.
quiz-n2-point-3 = More non-linearities: { $layers } activations instead of one.
quiz-n2-point-4 = The price: more activations in memory, more layers in a row; newer networks do use 7 x 7 again.

quiz-n3-name = Why max pooling
quiz-n3 = { $asked ->
    [classifier] Many image classifiers put a max pool after some convolutions. What is it good for there?
    [price] What does max pooling bring a classifier, and why would you think twice about it in segmentation?
   *[why] Why is max pooling used in image classifiers? What is lost by it?
}
quiz-n3-convention = Tell it aloud in a few sentences, then compare with four points.
quiz-n3-kind = A why question: think of the cost, of what later layers see, of small shifts, and of what is thrown away.
quiz-n3-formula = Four points: compute, receptive field, shifts, position.
quiz-n3-numbers = A 2 x 2 pool with stride 2 leaves 1 of 4 cells, and the next 3 x 3 kernel spans 6 cells instead of 3.
quiz-n3-solution = A 2 x 2 max pool keeps a quarter of the cells, so later layers cost less, and each of their kernels reaches twice as far. It keeps the strongest response of each window, so a shift within the window changes nothing. But where in the window it was is lost: fine for "is there a cat", bad for a mask of each pixel.
quiz-n3-point-1 = Smaller maps: less compute and memory in all later layers, with no weights to learn.
quiz-n3-point-2 = Larger receptive field: the kernels after it reach further over the input.
quiz-n3-point-3 = Small shifts are tolerated: the strongest response stays, wherever in the window it lies.
quiz-n3-point-4 = The exact position is lost, which hurts segmentation and detection.

quiz-n4-name = Why convolution and not a dense layer
quiz-n4 = { $asked ->
    [flatten] We could flatten the image and feed it to an MLP. What would we lose, and what does a convolution give us instead?
    [assume] What does a convolutional layer assume about images that a dense layer does not? What do we get for it?
   *[why] Why do we use convolutional layers for images rather than a fully connected network?
}
quiz-n4-convention = Tell it aloud in a few sentences, with a count of weights, then compare with four points.
quiz-n4-kind = A why question: compare what each layer assumes about an image, and count its weights.
quiz-n4-formula = Four points: locality, weight sharing, shifts, image size.
quiz-n4-numbers = 64 filters of 3 x 3 over RGB: 9*3*64 weights. 64 dense units over 224 x 224 x 3: 224*224*3*64 weights.
quiz-n4-solution = An output of a convolution looks at a small neighbourhood, and all positions share the weights. 64 filters of 3 x 3 over RGB have 1,728 weights; 64 dense units over 224 x 224 x 3 have 9,633,792. So it needs less data, finds a pattern wherever it lies, and runs on images of another size.
quiz-n4-point-1 = Locality: neighbouring pixels belong together, so each output looks at a small patch only.
quiz-n4-point-2 = Weight sharing: the same few weights everywhere, so their number does not grow with the image.
quiz-n4-point-3 = Equivariance: a pattern learned in one place is found in every other place.
quiz-n4-point-4 = Any size: the filters run over larger images too; a dense layer is tied to one size.

quiz-n7-name = How a convolution layer works
quiz-n7 = { $asked ->
    [shape] What does a convolution layer compute, and what decides the shape of its output?
    [novice] Explain a convolution layer to somebody who has never seen one, first on a grey image, then on a coloured one.
   *[tell] Tell me how a convolution layer works.
}
quiz-n7-convention = Tell it aloud in about a minute, then compare with four points.
quiz-n7-kind = An opening question: one output cell first, then one feature map, then all of them and their shape.
quiz-n7-formula = Four points: multiply and add, slide, one map for each filter over all channels, what decides the shape.
quiz-n7-numbers = 10 filters of 3 x 3 over RGB, 32 x 32, no padding: each adds 9*3 products; 10 maps of 30 x 30.
quiz-n7-solution = A filter lies on a patch of the input, over all channels; the products and a bias are added up to one number. It slides over all positions with the same weights and gives a feature map; each filter gives one. 10 filters of 3 x 3 over 32 x 32 x 3 give 10 maps of 30 x 30.
quiz-n7-point-1 = One output cell: a patch of the input times the filter, cell by cell, all added up, and a bias.
quiz-n7-point-2 = The filter slides: the same weights at each position make one feature map.
quiz-n7-point-3 = Channels: a filter reaches through all input channels; as many output channels as filters.
quiz-n7-point-4 = Shape: kernel, stride, padding and dilation decide rows and columns, the filters the channels.

quiz-n13-name = Name the term
quiz-n13 = What is the term for this? { $asked ->
    [receptive-field] The part of the input that influences one unit of a later layer.
    [feature-map] What one filter makes of the whole input: the grid of its responses.
    [stride] How many cells the window moves from one position to the next.
    [padding] Cells that are added around the input before the window slides over it.
    [same-padding] The kind of padding that keeps the size of a map when the stride is 1.
    [channel] One of the planes of which an image or a map consists, such as the red one of an RGB image.
    [max-pooling] A window slides over the map and only the largest value of each window is kept.
    [bias] The one number of each filter that is added to every one of its sums.
    [flatten] Maps are lined up as one long vector, so that a dense layer can take them.
    [weight-sharing] One filter's weights serve every position of the image, and so there are few of them.
    [equivariance] When the input moves, the output moves along with it by the same amount.
    [invariance] When the input moves, the output stays the same.
    [cross-correlation] What deep learning libraries compute under the name of convolution: the kernel is not flipped.
    [pointwise] The convolution that looks at a single position and mixes its channels.
    [depthwise-separable] One filter for each channel alone, then a 1 x 1 convolution that mixes them: the layer of MobileNet.
    [dilated] A convolution whose weights lie apart, with gaps between them, to see more with as many weights.
    [transposed] The layer with weights that enlarges a map, often (wrongly) called deconvolution.
    [global-average-pooling] Each map becomes one number, the mean of all its cells, just before the classifier.
    [inductive-bias] What a model assumes about its data before it has seen any, such as locality in a CNN.
    [checkerboard] The grid-like pattern in generated images when a transposed convolution's kernel is not divisible by its stride.
    [im2col] The rearrangement that writes all windows as columns, so that a convolution becomes one matrix product.
   *[bottleneck] The block that first reduces the channels with 1 x 1, works on the few, and then widens them again.
}
quiz-n13-convention = English or Korean, spaces and hyphens as you like.
quiz-n13-kind = { $asked ->
    [receptive-field] A term of what a unit sees, in two words.
    [feature-map] A term of what a layer puts out, in two words.
    [stride] A setting of a convolution, in one word.
    [padding] A setting of a convolution, in one word.
    [same-padding] A setting of a convolution, in two words.
    [channel] A word for the depth of a map.
    [max-pooling] A layer without weights, in two words.
    [bias] A parameter that is no weight, in one word.
    [flatten] A step without weights, in one word.
    [weight-sharing] A principle of convolutions, in two words.
    [equivariance] A property under shifts: one long word, with or without "translation" before it.
    [invariance] A property under shifts: one long word, with or without "translation" before it.
    [cross-correlation] A word from signal processing, with a hyphen.
    [pointwise] A kind of convolution: its kernel size serves as a name, too.
    [depthwise-separable] A kind of convolution, in three words.
    [dilated] A kind of convolution, in two words.
    [transposed] A kind of convolution, in two words.
    [global-average-pooling] A kind of pooling, in three words; its initials serve, too.
    [inductive-bias] A term of learning theory, in two words.
    [checkerboard] An artifact, named after a board game's board.
    [im2col] A name of six characters, as a function of MATLAB has it.
   *[bottleneck] A word for the narrow part of something.
}
quiz-n13-formula = { $asked ->
    [receptive-field] r... f...
    [feature-map] f... m...
    [stride] s...
    [padding] p...
    [same-padding] s... p...
    [channel] c...
    [max-pooling] m... p...
    [bias] b...
    [flatten] f...
    [weight-sharing] w... s...
    [equivariance] e...
    [invariance] i...
    [cross-correlation] c...-c...
    [pointwise] p... c...
    [depthwise-separable] d... s... c...
    [dilated] d... c...
    [transposed] t... c...
    [global-average-pooling] g... a... p...
    [inductive-bias] i... b...
    [checkerboard] c... a...
    [im2col] i...
   *[bottleneck] b...
}
quiz-n13-numbers = { $asked ->
    [receptive-field] rec... field
    [feature-map] fea... map
    [stride] str...
    [padding] pad...
    [same-padding] "valid" is its counterpart.
    [channel] cha...
    [max-pooling] max ...
    [bias] bi...
    [flatten] flat...
    [weight-sharing] weight ...
    [equivariance] equi...
    [invariance] in...
    [cross-correlation] cross-...
    [pointwise] point...
    [depthwise-separable] depthwise ...
    [dilated] dil...; "atrous" is another name.
    [transposed] trans...
    [global-average-pooling] global ...
    [inductive-bias] ind... bias
    [checkerboard] check...
    [im2col] "image to columns", abbreviated
   *[bottleneck] bottle...
}
quiz-n13-solution = { $asked ->
    [receptive-field] Receptive field. It grows with depth: each layer adds (kernel - 1) times the strides before it.
    [feature-map] Feature map (or activation map). A layer with 64 filters makes 64 of them.
    [stride] Stride. A stride of 2 about halves rows and columns.
    [padding] Padding. Padding 1 means one cell on each side, so two more rows and two more columns.
    [same-padding] Same padding. For an odd kernel it is (kernel - 1)/2 on each side.
    [channel] Channel. A filter has a slice for each channel of its input.
    [max-pooling] Max pooling. It has no weights, and the channels stay as many as they were.
    [bias] Bias. There is one for each filter, not one for each weight.
    [flatten] Flatten. 16 maps of 5 x 5 become a vector of 400.
    [weight-sharing] Weight sharing (or parameter sharing). That is why the image's size does not matter for the count of weights.
    [equivariance] Translation equivariance. A convolution of stride 1 has it, apart from the borders.
    [invariance] Translation invariance. Pooling brings some of it, global pooling the most; a convolution alone has none.
    [cross-correlation] Cross-correlation. Since the weights are learned, it does not matter which of the two is computed.
    [pointwise] Pointwise, or 1 x 1, convolution. It changes the channels and leaves rows and columns alone.
    [depthwise-separable] Depthwise separable convolution. Its share of the weights of a standard one: 1/C_out + 1/k^2.
    [dilated] Dilated (or atrous) convolution. With dilation d a kernel of k spans d*(k - 1) + 1 cells.
    [transposed] Transposed convolution. It brings back the shape, not the values: so "deconvolution" is a misnomer.
    [global-average-pooling] Global average pooling (GAP). 512 maps of 7 x 7 become 512 numbers, whatever the image's size.
    [inductive-bias] Inductive bias. A CNN's are locality and weight sharing; a vision transformer has less and needs more data.
    [checkerboard] Checkerboard artifact. A kernel divisible by the stride, or resizing first, avoids it.
    [im2col] im2col. It copies each pixel into up to k*k columns: fast, but it takes memory.
   *[bottleneck] Bottleneck. ResNet-50 goes 256 to 64 to 256 channels, so that its 3 x 3 works on 64 only.
}
# Spellings of this language, apart by |; the first is printed, and one with ! before it is a misnomer.
quiz-n13-terms-receptive-field = receptive field|RF|field of view
quiz-n13-terms-feature-map = feature map|activation map
quiz-n13-terms-stride = stride
quiz-n13-terms-padding = padding|pad|zero padding
quiz-n13-terms-same-padding = same padding|same|half padding
quiz-n13-terms-channel = channel|depth|color channel|colour channel|image channel
quiz-n13-terms-max-pooling = max pooling|maximum pooling
quiz-n13-terms-bias = bias|intercept
quiz-n13-terms-flatten = flatten|flattening|flattened
quiz-n13-terms-weight-sharing = weight sharing|parameter sharing|shared weight|shared parameter|sharing weights|sharing of weights|sharing parameters|sharing of parameters|weight tying|tied weights
quiz-n13-terms-equivariance = translation equivariance|equivariance|shift equivariance
quiz-n13-terms-invariance = translation invariance|invariance|shift invariance
quiz-n13-terms-cross-correlation = cross-correlation|correlation
quiz-n13-terms-pointwise = pointwise convolution|pointwise|1x1 convolution|1x1|1*1 convolution|1 by 1 convolution|convolution 1x1|one by one convolution
quiz-n13-terms-depthwise-separable = depthwise separable convolution|depthwise separable|separable depthwise convolution|separable convolution
quiz-n13-terms-dilated = dilated convolution|atrous convolution|dilated|atrous|à trous convolution
quiz-n13-terms-transposed = transposed convolution|transpose convolution|transposed|conv transpose|Conv2DTranspose|fractionally strided convolution|up-convolution|!deconvolution|!inverse convolution
quiz-n13-terms-global-average-pooling = global average pooling|GAP|global mean pooling|AdaptiveAvgPool2d
quiz-n13-terms-inductive-bias = inductive bias
quiz-n13-terms-checkerboard = checkerboard artifact|checkerboard
quiz-n13-terms-im2col = im2col|image to column|unfold
quiz-n13-terms-bottleneck = bottleneck|residual bottleneck

## M: shifts

quiz-m1-name = Equivariance and invariance
quiz-m1 = { $asked ->
    [moved] Everything in an image moves 3 pixels to the right. What does the feature map of a convolution with stride 1 do, away from the borders?
    [property] Shifting first and convolving then gives the same as convolving first and shifting then. What is this property called?
    [pool] A max pool follows a convolution. What does it add, as far as shifts of the image are concerned?
   *[strided] A convolution has stride 2. The image moves by 1 pixel. Is the new feature map a moved copy of the old one?
}
quiz-m1-convention = The terms are those of deep learning, not of signal processing. Padding and borders are left aside.
quiz-m1-kind = A question about shifts: does the output move along with the input, or does it stay as it is?
quiz-m1-formula = Equivariant: f(shift(x)) = shift(f(x)). Invariant: f(shift(x)) = f(x).
quiz-m1-numbers = Try it on one row: filter (1, 2) over 0 0 1 0 0 0, and over 0 0 0 1 0 0. With stride 2 take every other output.
quiz-m1-solution = { $asked ->
    [moved] The same weights meet the same pixels 3 cells further on, so the map moves 3 cells too. That is equivariance.
    [property] f(shift(x)) = shift(f(x)) is equivariance. Invariance would be f(shift(x)) = f(x): a map that does not move at all. (Signal processing calls the first property shift invariance.)
    [pool] While the largest value stays in its window, the pool's output stays. So small shifts often change nothing: some invariance.
   *[strided] Stride 2 keeps every other position. Moved by 1 pixel, the windows see what was skipped before; only shifts by 2, 4, ... move the map.
}
quiz-m1-choice-along = It moves 3 cells to the right, too.
quiz-m1-choice-along-why = The weights are the same at every position, so the answer moves along with what it answers to.
quiz-m1-choice-stays = It stays as it is.
quiz-m1-choice-stays-why = That would be invariance. A convolution's answer moves along with the input.
quiz-m1-choice-new-weights = It changes altogether, as other weights apply there.
quiz-m1-choice-new-weights-why = There are no other weights: a convolution uses the same ones everywhere. A dense layer would change altogether.
quiz-m1-choice-by-kernel = It moves to the right by the kernel's size.
quiz-m1-choice-by-kernel-why = The kernel's size decides how far a window reaches, not how far the map moves.
quiz-m1-choice-equivariance = Translation equivariance
quiz-m1-choice-equivariance-why = The output moves along with the input: equi-variant, varying equally.
quiz-m1-choice-invariance = Translation invariance
quiz-m1-choice-invariance-why = Invariant would mean that the output does not move at all: f(shift(x)) = f(x).
quiz-m1-choice-linearity = Linearity
quiz-m1-choice-linearity-why = Linearity is about sums and multiples of inputs, f(a + b) = f(a) + f(b), and not about shifts.
quiz-m1-choice-locality = Locality
quiz-m1-choice-locality-why = Locality means that an output sees a small neighbourhood only. It says nothing about shifts.
quiz-m1-choice-tolerance = Some invariance: a small shift often leaves its output as it was.
quiz-m1-choice-tolerance-why = As long as the largest value stays in its window, the output does not change.
quiz-m1-choice-pool-equivariance = Equivariance: only now does the output move along with the image.
quiz-m1-choice-pool-equivariance-why = It is the other way round: the convolution is equivariant, and the pool blurs that into some invariance.
quiz-m1-choice-full-invariance = Full invariance: no shift changes its output any more.
quiz-m1-choice-full-invariance-why = A pool forgives a shift within one window only. A shift into the next window moves the output.
quiz-m1-choice-rotation = Invariance to rotation: turned images give the same output.
quiz-m1-choice-rotation-why = Neither convolutions nor pools know rotated patterns. They have to be learned, for instance by augmentation.
quiz-m1-choice-even-shifts = In general not: only shifts by multiples of 2 move the map along.
quiz-m1-choice-even-shifts-why = The windows start at every other pixel. A shift by 1 puts pixels under them that were never aligned so before.
quiz-m1-choice-strided-stays = It stays the same, as the stride swallows a shift of 1.
quiz-m1-choice-strided-stays-why = The windows stay where they are, but other pixels lie under them now, so the values change.
quiz-m1-choice-one-cell = Yes, moved by 1 cell.
quiz-m1-choice-one-cell-why = One cell of the map is two pixels of the image: that would be a shift by 2.
quiz-m1-choice-half-cell = Yes, moved by half a cell.
quiz-m1-choice-half-cell-why = There are no half cells: between two positions of the window nothing was computed.

## L: correlation

quiz-l6-name = Convolution and cross-correlation
quiz-l6 = { $asked ->
    [library] What does nn.Conv2d compute, strictly speaking?
    [harmless] Deep learning libraries do not flip the kernel, and call it convolution all the same. Why does no harm come of it?
   *[equal] For which kernels do true convolution and cross-correlation give the same output for every input?
}
quiz-l6-convention = Convolution as mathematics defines it, against what libraries compute.
quiz-l6-kind = A question about flipping: one of the two uses the kernel as it stands, the other does not.
quiz-l6-formula = Correlation: sum of x[i + a, j + b]*w[a, b]. Convolution: sum of x[i - a, j - b]*w[a, b].
quiz-l6-numbers = Lay w = [1 2; 3 4] on as it stands, then as [4 3; 2 1]: when do the two agree, and who chooses w?
quiz-l6-solution = { $asked ->
    [library] It lays the kernel on as it stands: cross-correlation. A convolution would turn the kernel by 180 degrees first.
    [harmless] The weights are learned. If the other definition were used, training would find the same kernels, turned by 180 degrees.
   *[equal] Flipping is a turn by 180 degrees, so the kernel has to be the same after such a turn. Check: a Gaussian is, Sobel is not.
}
quiz-l6-choice-as-it-stands = A cross-correlation: the kernel is laid on as it stands.
quiz-l6-choice-as-it-stands-why = Products and a sum, without turning the kernel: that is cross-correlation.
quiz-l6-choice-turned = A convolution: the kernel is turned by 180 degrees first.
quiz-l6-choice-turned-why = That is the definition in mathematics, but the libraries leave the turn out.
quiz-l6-choice-transposed = A convolution with rows and columns of the kernel exchanged.
quiz-l6-choice-transposed-why = Exchanging rows and columns is a transpose. Neither definition does that.
quiz-l6-choice-circular = A circular convolution: the window leaves at one edge and comes in at the other.
quiz-l6-choice-circular-why = That takes padding_mode="circular". By default the window stays inside the padded input.
quiz-l6-choice-learned = The weights are learned, so training finds them turned if need be.
quiz-l6-choice-learned-why = Whoever flips learns the same kernels, turned by 180 degrees. The outputs are the same.
quiz-l6-choice-symmetric = Learned kernels come out symmetric, so that flipping changes nothing.
quiz-l6-choice-symmetric-why = They do not: an edge detector is not symmetric, for one.
quiz-l6-choice-commutative = Cross-correlation is commutative, so the order does not matter.
quiz-l6-choice-commutative-why = It is convolution that is commutative; cross-correlation is not. Networks do not need it.
quiz-l6-choice-different = It does do a little harm: with true convolution a network would learn something else.
quiz-l6-choice-different-why = It would learn the same kernels, turned by 180 degrees, and give the same outputs.
quiz-l6-choice-half-turn = Those that look the same after a turn by 180 degrees.
quiz-l6-choice-half-turn-why = Flipping both axes is a turn by 180 degrees. What it does not change, gives the same either way.
quiz-l6-choice-square = All square ones.
quiz-l6-choice-square-why = [1 2; 3 4] is square and becomes [4 3; 2 1] when it is turned.
quiz-l6-choice-mirrored-input = Those that are symmetric from left to right.
quiz-l6-choice-mirrored-input-why = The flip also exchanges top and bottom: [1 1; 0 0] becomes [0 0; 1 1].
quiz-l6-choice-zero-sum = Those whose weights add up to 0.
quiz-l6-choice-zero-sum-why = [1 -1] adds up to 0, and turned it has the opposite sign.

## I: 1 x 1

quiz-i1-name = What a 1 x 1 convolution does
quiz-i1 = { $asked ->
    [does] What does a 1 x 1 convolution do to its input?
    [bottleneck] Why does a ResNet bottleneck put a 1 x 1 convolution in front of its 3 x 3 convolution?
   *[layer] { $channels } channels of { $side } x { $side } are to become { $filters } channels of { $side } x { $side }. Which single layer does that?
}
quiz-i1-convention = Stride 1 and no padding unless given, as in PyTorch: Conv2d(in, out, kernel).
quiz-i1-kind = A question about the 1 x 1 kernel: it sees one position, but all channels of it.
quiz-i1-formula = Output at one position: each filter's sum of weight*channel over all channels, plus its bias.
quiz-i1-numbers = 256 channels to 64 by 1 x 1: rows and columns (n - 1)/1 + 1 = n, weights 256*64.
quiz-i1-solution = { $asked ->
    [does] At each position every filter weighs all channels and adds them up. Rows and columns stay; the number of channels becomes the number of filters.
    [bottleneck] It first brings the channels down, say from 256 to 64, so the 3 x 3 costs 9*64*64 weights instead of 9*256*256: a sixteenth.
   *[layer] Rows and columns stay at (n - 1)/1 + 1 = { $side }, and { $filters } filters make { $filters } channels. Check: pools never change the channels.
}
quiz-i1-choice-mixes = It mixes the channels at each position and can change their number.
quiz-i1-choice-mixes-why = Each filter has one weight for each channel: a small dense layer at every pixel.
quiz-i1-choice-nothing = Hardly anything: it multiplies the image by a number.
quiz-i1-choice-nothing-why = That is so for one channel only. With many it weighs them and makes new ones of them.
quiz-i1-choice-halves = It halves rows and columns.
quiz-i1-choice-halves-why = That takes a stride of 2. A 1 x 1 kernel with stride 1 fits at every position.
quiz-i1-choice-neighbours = It compares each pixel with its neighbours.
quiz-i1-choice-neighbours-why = A 1 x 1 kernel never sees a neighbour; it sees the channels of one position.
quiz-i1-choice-cheaper = It brings the channels down, so that the 3 x 3 has less to compute.
quiz-i1-choice-cheaper-why = The cost of the 3 x 3 grows with the channels in times the channels out.
quiz-i1-choice-only-depth = Only to make the network deeper: by itself it changes nothing.
quiz-i1-choice-only-depth-why = It mixes channels and changes their number; the saving is why it stands there.
quiz-i1-choice-smaller-maps = It makes the maps smaller, so that the 3 x 3 has fewer positions.
quiz-i1-choice-smaller-maps-why = With stride 1 rows and columns stay. What becomes smaller is the number of channels.
quiz-i1-choice-wider-field = It widens the receptive field of the 3 x 3.
quiz-i1-choice-wider-field-why = It adds (1 - 1) = 0 to the receptive field.
quiz-i1-choice-layer-one = Conv2d({ $channels }, { $filters }, 1)
quiz-i1-choice-layer-one-why = Rows and columns stay, and each of the { $filters } filters makes one channel.
quiz-i1-choice-layer-pool = MaxPool2d(2)
quiz-i1-choice-layer-pool-why = A pool halves rows and columns and leaves the { $channels } channels as they are.
quiz-i1-choice-layer-stride = Conv2d({ $channels }, { $filters }, 1, stride=2)
quiz-i1-choice-layer-stride-why = The channels are right, but a stride of 2 halves rows and columns.
quiz-i1-choice-layer-three = Conv2d({ $channels }, { $filters }, 3)
quiz-i1-choice-layer-three-why = The channels are right, but without padding a 3 x 3 takes 2 rows and 2 columns.

## J: pooling

quiz-j1-name = Max or average pooling
quiz-j1 = { $asked ->
    [keeps] What does a max pool keep of each window that an average pool does not?
    [sparse] A filter responds strongly in one cell and hardly at all around it. Which pool passes this on better?
   *[head] You want one number for each feature map in front of the classifier, for images of any size. What is the usual choice?
}
quiz-j1-convention = Pools as in PyTorch: MaxPool2d and AvgPool2d, or their global forms.
quiz-j1-kind = A comparison of pools: the largest value against the mean.
quiz-j1-formula = max(window) against sum(window)/cells
quiz-j1-numbers = A window of 0 0 0 8: the maximum is 8, the mean 8/4.
quiz-j1-solution = { $asked ->
    [keeps] Max keeps the strongest response: whether the pattern is there at all. The average tells how much of it there is over all the window.
    [sparse] 0 0 0 8: the maximum is 8, the mean only 2. A single strong response survives a max pool and is diluted by an average pool.
   *[head] Global average pooling takes the mean of each map whatever its size: one number for each channel, and nothing to learn.
}
quiz-j1-choice-strongest = The strongest response: whether the pattern is there at all.
quiz-j1-choice-strongest-why = The largest value stays as it is, however small the others are.
quiz-j1-choice-mean = How strong the responses are on the whole.
quiz-j1-choice-mean-why = That is what the average keeps.
quiz-j1-choice-position = Where in the window the response was.
quiz-j1-choice-position-why = The output does not tell which cell was the largest; both pools lose the position.
quiz-j1-choice-learned = Whatever its learned weights pick out.
quiz-j1-choice-learned-why = Pools have no weights; the maximum is a fixed rule.
quiz-j1-choice-survives = Max pooling: the strong response survives as it is.
quiz-j1-choice-survives-why = The average would share it out over all cells of the window.
quiz-j1-choice-all-cells = Average pooling, as it takes all cells into account.
quiz-j1-choice-all-cells-why = That is just what dilutes it: the many weak cells pull the mean down.
quiz-j1-choice-equal = Both alike, as their windows have the same size.
quiz-j1-choice-equal-why = The size is the same, the values are not: 0 0 0 8 gives 8 and 2.
quiz-j1-choice-untrained = Neither, until its weights have been trained.
quiz-j1-choice-untrained-why = Pools have no weights that could be trained.
quiz-j1-choice-gap = Global average pooling: the mean of each map
quiz-j1-choice-gap-why = It gives one number for each channel, whatever the size, without anything to learn.
quiz-j1-choice-local-max = A 2 x 2 max pool with stride 2
quiz-j1-choice-local-max-why = It halves the map, and what is left depends on the image's size.
quiz-j1-choice-no-pool = Flatten, without a pool
quiz-j1-choice-no-pool-why = That keeps every cell, so the dense layer after it fits one image size only.
quiz-j1-choice-per-class = A pool whose weights are learned for each class
quiz-j1-choice-per-class-why = Pools have no weights. The classifier after it has them.

quiz-j2-name = Max pool or strided convolution
quiz-j2 = { $asked ->
    [replace] Someone replaces every 2 x 2 max pool of a network by a 3 x 3 convolution of stride 2. What changes?
    [choose] You have to halve rows and columns. When do you take a max pool, and when a convolution of stride 2?
   *[compare] Compare a 2 x 2 max pool with a convolution of stride 2 as a way to make maps smaller.
}
quiz-j2-convention = Both halve rows and columns. Tell it aloud, then compare with four points.
quiz-j2-kind = A comparison: what is learned, what it costs, what is kept, and where each is used.
quiz-j2-formula = Weights: none for the pool; kernel*kernel*C*C (and C biases) for the convolution.
quiz-j2-numbers = With 64 channels in and out and a 3 x 3 kernel: 9*64*64 + 64 against 0.
quiz-j2-solution = Both halve the map. The pool follows a fixed rule, has no weights, and works on each channel alone; it keeps the strongest response and forgives small shifts. The strided convolution learns how to shrink and mixes channels, but costs 9*C*C weights and their multiplications. ResNets and generative models mostly stride; small or classic classifiers pool.
quiz-j2-point-1 = Learned or fixed: the convolution learns how to shrink, the pool follows a rule.
quiz-j2-point-2 = Cost: the pool has no weights; a 3 x 3 convolution has 9*C*C, and multiplications for them.
quiz-j2-point-3 = Channels and values: the pool keeps each channel's maximum; the convolution is linear and mixes channels.
quiz-j2-point-4 = Use: pools forgive small shifts and are cheap; strided convolutions stand in ResNets and generative models.

quiz-j4-name = Pooling and learning
quiz-j4 = True or false? { $asked ->
    [no-effect] "A pool has no parameters, so it has no effect on backpropagation."
    [weights] "A 2 x 2 max pool adds four weights to a network, and an average pool none."
    [blocked] "No gradient gets past a max pool, as a maximum cannot be differentiated."
    [nothing-learned] "A max pool has nothing to learn, and yet gradients pass through it."
    [winner] "In the backward pass a max pool hands all of a window's gradient to its largest cell."
    [max-shared] "In the backward pass a max pool shares a window's gradient out evenly over its cells."
    [mean-shared] "In the backward pass an average pool shares a window's gradient out evenly over its cells."
   *[losers] "A cell that is the largest in none of its windows gets gradient 0 from a max pool."
}
quiz-j4-convention = Each window has one largest cell; all cells are real ones, without padding.
quiz-j4-kind = A statement about pools in training: their parameters, or the gradients that pass through them.
quiz-j4-formula = Gradient of a cell = arriving gradient * (change of the output for a small change of the cell).
quiz-j4-numbers = Window 1 3 2 0: raise the 3 a little, then the 2. By how much do the maximum and the mean change?
quiz-j4-solution = { $asked ->
    [no-effect] False. There is nothing to update in the pool, but the gradient passes through it and is routed: max to the winner, mean to all.
    [weights] False. Neither has weights: one picks the largest cell, the other takes the mean.
    [blocked] False. A small change of the largest cell changes the output by as much, so its slope is 1; for the others it is 0.
    [nothing-learned] True. No weights are updated in the pool, but the layers before it get their gradients through it.
    [winner] True. Only the largest cell decides the output: its slope is 1, that of the others 0.
    [max-shared] False. Only the largest cell decides the output and gets all of it. Sharing evenly is what an average pool does.
    [mean-shared] True. Each of k*k cells changes the mean by 1/(k*k) of its own change, so each gets that part.
   *[losers] True. Changing such a cell a little changes no output, so its gradient is 0.
}

## K: gradients

quiz-k5-name = The gradient of a shared weight
quiz-k5 = { $asked ->
    [weight] A filter's weight is used at every position of the map. What does backpropagation do with the gradients of all these positions?
    [bias] A filter's bias is added to every cell of its map. What is its gradient, for one image?
    [why] Why are a weight's gradients from all positions added up?
   *[larger] The input becomes twice as wide and twice as high, and every position gives a weight about the same gradient as before. What becomes of the weight's gradient?
}
quiz-k5-convention = The loss is a single number; the gradient that arrives at each output cell is given.
quiz-k5-kind = A question about sharing: one number acts in many places.
quiz-k5-formula = dL/dw = sum over all positions of (arriving gradient * the input that w met there)
quiz-k5-numbers = Two positions, y1 = w*x1 and y2 = w*x2, arriving g1 and g2: what does a small change of w do to the loss?
quiz-k5-solution = { $asked ->
    [weight] They are added up: dL/dw = g1*x1 + g2*x2 + ... over all positions. Check: a change of w changes every output at once.
    [bias] Each cell changes by as much as the bias does, so the gradient is the sum of all that arrives at the map: 1 2 3 4 gives 10.
    [why] A change of w changes every output, and the loss feels all of them. The chain rule adds up over all these paths.
   *[larger] Four times as many positions, each about as large: the sum is about four times as large.
}
quiz-k5-choice-sum = They are added up.
quiz-k5-choice-sum-why = One weight acts at every position, and the chain rule adds up all paths to the loss.
quiz-k5-choice-mean = Their mean is taken.
quiz-k5-choice-mean-why = The chain rule adds. Dividing by the positions would make the gradient too small.
quiz-k5-choice-largest = The largest of them is taken.
quiz-k5-choice-largest-why = Picking a winner is what a max pool does with its cells; a shared weight adds.
quiz-k5-choice-smallest = The smallest of them is taken.
quiz-k5-choice-smallest-why = Every position counts: the weight acted at all of them.
quiz-k5-choice-bias-sum = The sum of the gradients that arrive at its map
quiz-k5-choice-bias-sum-why = Each cell changes by 1 when the bias does, so all of them are added up.
quiz-k5-choice-bias-mean = The mean of the gradients that arrive at its map
quiz-k5-choice-bias-mean-why = The bias acts in every cell, and all effects on the loss add up.
quiz-k5-choice-bias-one = 1, as it is only added
quiz-k5-choice-bias-one-why = 1 is the slope of one cell. It is multiplied by what arrives there, and then all cells are added.
quiz-k5-choice-bias-zero = 0, as a constant has no slope
quiz-k5-choice-bias-zero-why = The bias is constant over the map, but it is learned: changing it changes every cell.
quiz-k5-choice-chain-rule = One change of the weight changes every output, and all effects on the loss add up.
quiz-k5-choice-chain-rule-why = That is the chain rule with several paths.
quiz-k5-choice-batch = Because the loss is averaged over the batch.
quiz-k5-choice-batch-why = They are added within a single image, too.
quiz-k5-choice-size = So that the gradient does not depend on the size of the image.
quiz-k5-choice-size-why = On the contrary: the sum grows with the number of positions.
quiz-k5-choice-speed = Because a sum is cheaper than a mean; the optimizer divides later.
quiz-k5-choice-speed-why = Nobody divides by the positions later. The sum is the true derivative.
quiz-k5-choice-four-times = It becomes about four times as large.
quiz-k5-choice-four-times-why = Four times as many positions are added up.
quiz-k5-choice-same = It stays about the same.
quiz-k5-choice-same-why = That would be so with a mean. The positions are added up, and there are four times as many.
quiz-k5-choice-twice = It becomes about twice as large.
quiz-k5-choice-twice-why = Twice as wide and twice as high makes four times as many positions.
quiz-k5-choice-quarter = It becomes about a quarter.
quiz-k5-choice-quarter-why = More positions add more; nothing is shared out among them.

## H: facts about receptive fields

quiz-h7-name = What a receptive field depends on
quiz-h7 = { $asked ->
    [say] Which of these would you say about receptive fields? Tick all that are true.
   *[true] Which of these statements about receptive fields are true? Tick all of them.
}
quiz-h7-convention = The theoretical receptive field, along one axis, unless a statement says otherwise.
quiz-h7-kind = Statements about receptive fields: what stands in their formula, and what does not?
quiz-h7-formula = field = 1 + sum over layers of dilation*(kernel - 1)*(product of the strides before it)
quiz-h7-numbers = Two 3 x 3 layers with stride 1: 1 + 2 + 2. If the first has stride 2: 1 + 2 + 2*2.
quiz-h7-solution = Kernels, dilations, depth and the strides before a layer count. Padding, channels, filters and the image's size do not stand in the formula. Check: the field in effect is smaller still, as cells in the middle are used most.
quiz-h7-choice-strides = A stride of 2 makes the layers after it see further.
quiz-h7-choice-strides-why = True: one step of a later layer is then two input cells.
quiz-h7-choice-effective = The effective field is smaller than the theoretical one: the middle counts most.
quiz-h7-choice-effective-why = True: many more paths lead to the middle, so influence falls off outwards much like a Gaussian.
quiz-h7-choice-dilation = Dilation widens the field without another weight.
quiz-h7-choice-dilation-why = True: a kernel of k spans d*(k - 1) + 1 cells.
quiz-h7-choice-pool = A pool with stride 2 widens the field of the layers after it.
quiz-h7-choice-pool-why = True: a pool counts like a convolution of its window and stride.
quiz-h7-choice-stack = Two 3 x 3 layers with stride 1 see as much as one 5 x 5.
quiz-h7-choice-stack-why = True: 1 + 2 + 2 = 5.
quiz-h7-choice-corners = A 1 x 1 layer does not widen the field.
quiz-h7-choice-corners-why = True: it adds 1 - 1 = 0.
quiz-h7-choice-padding = More padding makes the field larger.
quiz-h7-choice-padding-why = False: padding adds zeros to look at, but a window spans as many cells as before.
quiz-h7-choice-filters = More filters in a layer make its field larger.
quiz-h7-choice-filters-why = False: more filters make more maps; each sees the same cells.
quiz-h7-choice-image = In a larger image the field of the same layers is larger.
quiz-h7-choice-image-why = False: it is the same number of cells, and so a smaller part of the image.
quiz-h7-choice-channels = With 64 input channels a 3 x 3 layer has a field of 3*64.
quiz-h7-choice-channels-why = False: the field counts rows or columns. All channels are always seen.
quiz-h7-choice-product = Two 3 x 3 layers with stride 1 see 3*3 = 9 cells along an axis.
quiz-h7-choice-product-why = False: each layer adds kernel - 1, so 1 + 2 + 2 = 5.
quiz-h7-choice-own-stride = The stride of the last layer widens that layer's own field.
quiz-h7-choice-own-stride-why = False: a stride says how far apart windows begin. It widens the layers after it.

## I: ways to make a map larger

quiz-i6-name = Transposed convolution and other upsampling
quiz-i6 = { $asked ->
    [say] Which of these would you say about ways to make a map larger? Tick all that are true.
   *[true] Which of these statements about ways to make a map larger are true? Tick all of them.
}
quiz-i6-convention = ConvTranspose2d and Upsample as in PyTorch, at their defaults unless a statement says otherwise.
quiz-i6-kind = Statements about upsampling: what has weights, what size comes out, and do the values come back?
quiz-i6-formula = transposed size = (input - 1)*stride + kernel - 2*padding + output_padding
quiz-i6-numbers = 1 2 3 under a filter 1 1 gives 3 5; stamped back with the same filter: 3 3+5 5 = 3 8 5.
quiz-i6-solution = A transposed convolution lays down learned stamps a stride apart and adds them up, then crops its padding. It brings back a shape, never the values. Check: interpolation makes maps larger too, but has nothing to learn.
quiz-i6-choice-learned = A transposed convolution learns its weights, as a convolution does.
quiz-i6-choice-learned-why = True: the stamps that it lays down are weights.
quiz-i6-choice-interpolation = Nearest-neighbour and bilinear upsampling have nothing to learn.
quiz-i6-choice-interpolation-why = True: they copy or average cells by a fixed rule.
quiz-i6-choice-stamps = Where the stamps of a transposed convolution overlap, they are added up.
quiz-i6-choice-stamps-why = True: each input cell adds its value times the whole kernel.
quiz-i6-choice-zeros-first = A transposed convolution with stride 2 is a convolution over the input with zeros put between its cells.
quiz-i6-choice-zeros-first-why = True: with stride 1 over the spread input, fully padded, and with the kernel turned by 180 degrees.
quiz-i6-choice-two-sizes = With stride 2 two sizes become the same one; output_padding says which of them comes back.
quiz-i6-choice-two-sizes-why = True: a 3 x 3 window with stride 2 makes 2 x 2 of 5 x 5 and of 6 x 6.
quiz-i6-choice-cropped = With padding=1 a transposed convolution gives 2 rows less than without.
quiz-i6-choice-cropped-why = True: its padding is cropped off, one row at each end.
quiz-i6-choice-backward = A transposed convolution does to a map what the backward pass of a convolution does to a gradient.
quiz-i6-choice-backward-why = True: each output's gradient goes to the whole window that made it, weighted by the kernel.
quiz-i6-choice-shape = A transposed convolution can bring a map back to the size that it had before a convolution.
quiz-i6-choice-shape-why = True: (2 - 1)*2 + 3 = 5 undoes floor((5 - 3)/2) + 1 = 2, as far as the size goes.
quiz-i6-choice-many = Many inputs of a convolution lead to the same output, so their values cannot be brought back.
quiz-i6-choice-many-why = True: 25 numbers that have become 4 are not to be had again from those 4.
quiz-i6-choice-identity = A transposed convolution after a convolution with the same weights gives the input back.
quiz-i6-choice-identity-why = False: the shape comes back, the values do not.
quiz-i6-choice-any-values = "Deconvolution" is the right name, as it solves for the convolution's input.
quiz-i6-choice-any-values-why = False: many inputs lead to the same output, and none of them is looked for.
quiz-i6-choice-bilinear-learns = Bilinear upsampling learns how strongly to mix neighbouring cells.
quiz-i6-choice-bilinear-learns-why = False: the shares follow from the distances, and nothing is trained.
quiz-i6-choice-twice = With stride 2 a transposed convolution makes a map exactly twice as large, whatever its kernel.
quiz-i6-choice-twice-why = False: 5 cells under a kernel of 3 become (5 - 1)*2 + 3 = 11.
quiz-i6-choice-padded = With padding=1 a transposed convolution puts a border of zeros around its output.
quiz-i6-choice-padded-why = False: on the way back padding is cropped off.
quiz-i6-choice-spread = A 3 x 3 transposed convolution with stride 2 leaves zeros between the values that it was given.
quiz-i6-choice-spread-why = False: each value is a stamp of the whole kernel, which fills the gaps.
quiz-i6-choice-formula = The output size of a transposed convolution is floor((input + 2*padding - kernel)/stride) + 1.
quiz-i6-choice-formula-why = False: that is the way there, and makes a map smaller.

## O: error messages

quiz-o1-name = A dense layer that does not fit
quiz-o1 = { $asked ->
    [read] A batch of { $batch } images, { $channels } x { $side } x { $side }, goes through these layers, and PyTorch stops. What must the first number of Linear be?
   *[fix] These layers get { $batch } images of { $channels } x { $side } x { $side }, and PyTorch complains. Which in_features does Linear need?
}
quiz-o1-convention = Conv2d(in, out, kernel), a pool's stride is its window, sizes round down; mat1 is the data, mat2 the weights.
quiz-o1-kind = An error message to read: one matrix is what arrives, the other what the layer was built for.
quiz-o1-formula = mat1 = batch x values for each image; values = channels*rows*columns of the last map = in_features
quiz-o1-numbers = mat1 has { $batch } rows, one for each image. Layer by layer from n = { $side }: { $formulas }
quiz-o1-solution = mat1 is { $batch } images with { $flat } values each, so in_features = { $flat }. Check: { $way }, and { $maps }*{ $last }*{ $last } = { $flat }.

quiz-o3-name = Other channels than expected
quiz-o3 = { $asked ->
    [grey] A pretrained network stops at its very first layer. What is the matter, and what helps?
    [colour] A network for handwritten digits stops at its very first layer. What is the matter, and what helps?
   *[inner] A network of your own stops at its second convolution. What is the matter, and what helps?
}
quiz-o3-convention = PyTorch: inputs are [batch, channels, rows, columns], weights [filters, channels, rows, columns].
quiz-o3-kind = An error message to read: the second number of the weight and of the input should agree.
quiz-o3-formula = weight[1] * groups = input[1]
quiz-o3-numbers = The weight's second number is { $expected }, the input's is { $got }.
quiz-o3-solution = { $asked ->
    [grey] The layer wants { $expected } channels and the image has { $got }: it is grey. Repeat the channel, x.repeat(1, 3, 1, 1), or build the layer with in_channels=1.
    [colour] The layer wants { $expected } channel and the image has { $got }: it is coloured. Turn it to grey, or build the layer with in_channels=3.
   *[inner] The layer before has { $got } filters, so { $got } channels arrive. in_channels has to be { $got }. Check: the out_channels of a layer are the next one's in_channels.
}
quiz-o3-choice-grey = The image is grey: repeat its channel three times, or use in_channels={ $got }.
quiz-o3-choice-grey-why = A grey image has 1 channel, an RGB image 3; this layer wants { $expected } and gets { $got }.
quiz-o3-choice-colour = The image is coloured: turn it to grey, or use in_channels={ $got }.
quiz-o3-choice-colour-why = { $got } channels arrive where { $expected } is wanted: an RGB image in a layer for grey ones.
quiz-o3-choice-kernel = The { $kernel } x { $kernel } kernel is too large for the image: pad it, or use a smaller one.
quiz-o3-choice-kernel-why = { $side } x { $side } has plenty of room for it. The message speaks of channels.
quiz-o3-choice-batch = The batch axis is missing: unsqueeze(0) adds it.
quiz-o3-choice-batch-why = The input has four axes: [batch, channels, rows, columns]. The first one is the batch of { $batch }.
quiz-o3-choice-order = The channels stand last: permute(0, 3, 1, 2) brings them forward.
quiz-o3-choice-order-why = Their number, { $got }, stands second already, with { $side } rows and { $side } columns after it.
quiz-o3-choice-inner = The layer before makes { $got } channels: in_channels has to be { $got }.
quiz-o3-choice-inner-why = What one layer puts out, the next has to take in.
quiz-o3-choice-filters = The layer has too many filters: it needs { $got } of them instead of { $filters }.
quiz-o3-choice-filters-why = Its filters, { $filters }, are its output. The number that does not fit is its input channels, { $expected }.

quiz-o4-name = Channels at the wrong place
quiz-o4 = { $asked ->
    [loaded] Images were loaded as NumPy arrays, stacked, turned into a tensor x by torch.from_numpy, and given to a convolution. What is the right way to fix this?
   *[fix] A batch x of RGB images gives this error at the first convolution. Which change is right?
}
quiz-o4-convention = PyTorch: inputs are [batch, channels, rows, columns] (NCHW).
quiz-o4-kind = An error message to read: which axis of the input are the colours?
quiz-o4-formula = have [N, H, W, C], want [N, C, H, W]
quiz-o4-numbers = [{ $batch }, { $side }, { $side }, 3]: { $batch } images, and 3 stands last. PyTorch takes the second number for the channels.
quiz-o4-solution = The input is NHWC: [{ $batch }, { $side }, { $side }, 3]. x.permute(0, 3, 1, 2) makes [{ $batch }, 3, { $side }, { $side }] of it. Check: the second number is now the 3 that the weight expects.
quiz-o4-choice-permute = x = x.permute(0, 3, 1, 2)
quiz-o4-choice-permute-why = It moves the last axis, the colours, to the second place and leaves each pixel as it is.
quiz-o4-choice-reshape = x = x.reshape({ $batch }, 3, { $side }, { $side })
quiz-o4-choice-reshape-why = The shape fits, but the values are only read in another grouping: colours and pixels get scrambled.
quiz-o4-choice-in-channels = Conv2d({ $side }, { $filters }, { $kernel }) instead of Conv2d(3, { $filters }, { $kernel })
quiz-o4-choice-in-channels-why = That silences the error and ruins the model: rows of pixels are taken for channels.
quiz-o4-choice-unsqueeze = x = x.unsqueeze(0)
quiz-o4-choice-unsqueeze-why = That adds a batch axis, but there is one: the { $batch } in front.

## P: code

quiz-p1-name = The printed shape
quiz-p1 = What shape does this print?
quiz-p1-convention = PyTorch's defaults: stride 1, padding 0, a pool's stride is its window; sizes round down. N x C x H x W.
quiz-p1-kind = A shape of four numbers: the batch stays, the filters are the channels, rows and columns follow the size formula.
quiz-p1-formula = batch x filters x side x side, side = floor((n + 2*padding - kernel)/stride) + 1
quiz-p1-numbers = { $batch } x { $filters } x side x side, from n = { $side }: { $formulas }
quiz-p1-solution = { $way } rows and columns, { $filters } filters, a batch of { $batch }: [{ $batch }, { $filters }, { $last }, { $last }]. Check: the channels are the layer's filters, no longer the input's { $channels }.

quiz-p2-name = The missing line of conv2d
quiz-p2 = { $asked ->
    [rows] This convolution is written with loops in NumPy. How many rows does its output have: what stands for the question mark?
    [patch] This convolution is written with loops in NumPy. Which patch belongs to the output cell (i, j)?
   *[sum] This convolution is written with loops in NumPy. What is one output cell: what stands for the question mark?
}
quiz-p2-convention = x is N x C x H x W, w is O x C x kh x kw; s is the stride, p the padding per side; as PyTorch computes it.
quiz-p2-kind = { $asked ->
    [rows] Code for an output size.
    [patch] Code for the window of one output cell: where it starts, how long it is, which channels it has.
   *[sum] Code for one output cell: how its products and the bias come together.
}
quiz-p2-formula = { $asked ->
    [rows] floor((rows + 2*padding - kernel)/stride) + 1
    [patch] starts at i*stride, j*stride of the padded input, as long as the kernel, all channels
   *[sum] sum of patch*weights over channels, rows and columns, plus the filter's bias
}
quiz-p2-numbers = { $asked ->
    [rows] Try H = 7, kh = 3, p = 1, s = 2: four windows fit.
    [patch] Try s = 2, kh = 3, i = 1: rows 2, 3 and 4 of xp.
   *[sum] Try a patch of ones, 3 x 2 x 2, weights of ones and a bias of 1: the cell is 13.
}
quiz-p2-solution = { $asked ->
    [rows] (H + 2*p - kh)//s + 1: steps of s over the padded rows, and the first position. Check: H = 7, kh = 3, p = 1, s = 2 gives 6//2 + 1 = 4.
    [patch] xp[n, :, i*s:i*s+kh, j*s:j*s+kw]: all channels of the padded input, from i*s on, kh rows. Check: it has the shape of w[o].
   *[sum] np.sum(patch * w[o]) + b[o]: all products over channels, rows and columns, then one bias. Check: a single number comes out.
}
quiz-p2-choice-rows = (H + 2*p - kh)//s + 1
quiz-p2-choice-rows-why = Whole steps over the padded rows, and 1 for the first position.
quiz-p2-choice-rows-steps = (H + 2*p - kh)//s
quiz-p2-choice-rows-steps-why = That counts the steps. The first position counts, too: + 1.
quiz-p2-choice-rows-one-side = (H + p - kh)//s + 1
quiz-p2-choice-rows-one-side-why = np.pad adds p rows above and p rows below: 2*p.
quiz-p2-choice-rows-dense = H + 2*p - kh + 1
quiz-p2-choice-rows-dense-why = That is the size for stride 1; with s > 1 the window would run out of the input.
quiz-p2-choice-patch = xp[n, :, i*s:i*s+kh, j*s:j*s+kw]
quiz-p2-choice-patch-why = All channels, from i*s and j*s on, as large as the kernel.
quiz-p2-choice-patch-dense = xp[n, :, i:i+kh, j:j+kw]
quiz-p2-choice-patch-dense-why = The stride is missing: window i starts at row i*s.
quiz-p2-choice-patch-unpadded = x[n, :, i*s:i*s+kh, j*s:j*s+kw]
quiz-p2-choice-patch-unpadded-why = The padding is missing: the windows slide over xp. The last ones would run out of x.
quiz-p2-choice-patch-one-channel = xp[n, o, i*s:i*s+kh, j*s:j*s+kw]
quiz-p2-choice-patch-one-channel-why = o counts filters. Each filter sees all channels of the input: a colon.
quiz-p2-choice-patch-centred = xp[n, :, i*s-kh//2:i*s+kh//2+1, j*s-kw//2:j*s+kw//2+1]
quiz-p2-choice-patch-centred-why = In the padded input a window starts at i*s; centred there, the first one would begin at a negative row.
quiz-p2-choice-sum = np.sum(patch * w[o]) + b[o]
quiz-p2-choice-sum-why = One sum over channels, rows and columns, and one bias.
quiz-p2-choice-sum-turned = np.sum(patch * w[o, :, ::-1, ::-1]) + b[o]
quiz-p2-choice-sum-turned-why = That turns the kernel over first. PyTorch lays it on as it stands.
quiz-p2-choice-sum-bias-each = np.sum(patch * w[o] + b[o])
quiz-p2-choice-sum-bias-each-why = Inside the sum the bias is added once for every weight. It belongs outside: once.
quiz-p2-choice-sum-mean = np.mean(patch * w[o]) + b[o]
quiz-p2-choice-sum-mean-why = A convolution adds the products up; it takes no mean over channels or cells.
