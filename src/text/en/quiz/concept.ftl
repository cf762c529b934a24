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
quiz-n13-terms-receptive-field = receptive field|수용 영역|수용장|리셉티브 필드
quiz-n13-terms-feature-map = feature map|activation map|특성 맵|특징 맵|피처맵|피쳐맵|활성화 맵
quiz-n13-terms-stride = stride|스트라이드|보폭
quiz-n13-terms-padding = padding|zero padding|패딩|제로 패딩
quiz-n13-terms-same-padding = same padding|same|세임 패딩|세임|same 패딩
quiz-n13-terms-channel = channel|channels|채널
quiz-n13-terms-max-pooling = max pooling|max pool|maxpool|최대 풀링|맥스 풀링
quiz-n13-terms-bias = bias|편향|절편|바이어스
quiz-n13-terms-flatten = flatten|flattening|평탄화|플래튼|일렬로 펼치기
quiz-n13-terms-weight-sharing = weight sharing|parameter sharing|shared weights|가중치 공유|파라미터 공유|매개변수 공유
quiz-n13-terms-equivariance = equivariance|translation equivariance|shift equivariance|평행이동 등변성|이동 등변성|등변성|등가성
quiz-n13-terms-invariance = invariance|translation invariance|shift invariance|평행이동 불변성|이동 불변성|불변성
quiz-n13-terms-cross-correlation = cross correlation|correlation|교차 상관|상호상관
quiz-n13-terms-pointwise = pointwise convolution|pointwise|1x1 convolution|1x1 conv|1x1|점별 합성곱|포인트와이즈|포인트와이즈 컨볼루션|1x1 합성곱|1x1 컨볼루션
quiz-n13-terms-depthwise-separable = depthwise separable convolution|depthwise separable|깊이별 분리 합성곱|깊이별 분리 가능한 합성곱
quiz-n13-terms-dilated = dilated convolution|atrous convolution|dilated|atrous|팽창 합성곱|확장 합성곱|아트루스 합성곱|딜레이티드 컨볼루션
quiz-n13-terms-transposed = transposed convolution|transpose convolution|transposed|전치 합성곱|트랜스포즈드 컨볼루션
quiz-n13-terms-global-average-pooling = global average pooling|GAP|전역 평균 풀링|글로벌 애버리지 풀링|글로벌 에버리지 풀링
quiz-n13-terms-inductive-bias = inductive bias|귀납적 편향|귀납 편향|인덕티브 바이어스
quiz-n13-terms-checkerboard = checkerboard artifact|checkerboard artefact|checkerboard|체커보드 아티팩트|체커보드|격자무늬
quiz-n13-terms-im2col = im2col|image to column|image to columns
quiz-n13-terms-bottleneck = bottleneck|bottleneck block|병목|보틀넥|병목 블록
