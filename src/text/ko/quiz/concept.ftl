### 개념 문제: 왜(N), 용어(N13), 이동(M), 교차 상관(L), 여러 합성곱(I), 풀링(J), 기울기(K),
### 수용 영역의 사실(H7), 오류 메시지(O), 코드(P).
### $asked는 어느 물음인지 나타낸다. 오류 메시지와 코드는 물음 아래에 나온다.

## N: 왜

quiz-n1-name = 패딩을 쓰는 이유
quiz-n1 = { $asked ->
    [deep] 3 x 3 합성곱을 스무 층 쌓는다고 합시다. 이런 신경망은 대부분 패딩을 씁니다. 왜 그럴까요? 단점은 없을까요?
    [without] 패딩을 전혀 쓰지 않고 깊은 신경망을 만들면 무엇이 문제가 될까요? 제로 패딩을 쓰면 대신 어떤 문제가 생길까요?
   *[why] 합성곱에서 패딩을 왜 쓰나요? 아는 이유를 모두 말하고, 단점도 설명해 보세요.
}
quiz-n1-convention = 면접처럼 몇 문장으로 말해 본 뒤, 네 가지 기준과 견주어 봅니다.
quiz-n1-kind = 이유를 묻는 문제입니다. 크기, 가장자리 픽셀, 신경망 설계를 떠올려 보세요.
quiz-n1-formula = 네 가지: 크기, 가장자리, 설계의 자유, 단점.
quiz-n1-numbers = 패딩이 없으면 3 x 3 한 층에 행과 열이 2칸씩 줄어듭니다. 모서리는 윈도 1개에, 안쪽은 9개에 들어갑니다.
quiz-n1-solution = 패딩이 없으면 3 x 3 한 층마다 행과 열이 2칸씩 줄어 깊이 쌓을 수 없습니다. 패딩을 쓰면 크기가 유지되어 여러 층을 쌓고 ResNet처럼 서로 더할 수 있습니다. 가장자리 픽셀도 더 여러 번 쓰입니다. 다만 0은 실제 데이터가 아니라서 가장자리 출력이 조금 왜곡됩니다.
quiz-n1-point-1 = 크기: 패딩이 없으면 층마다 커널 - 1칸씩 줄어들어 깊이 쌓기 어렵다.
quiz-n1-point-2 = 가장자리: 가장자리 픽셀은 윈도에 적게 들어가 정보가 묻히기 쉽다.
quiz-n1-point-3 = 설계: 세임 패딩이면 크기가 그대로라 맵끼리 더하거나 이어 붙일 수 있다.
quiz-n1-point-4 = 단점: 0은 지어낸 값이라 가장자리 출력이 왜곡되고, 연산도 조금 늘어난다.

quiz-n2-name = 작은 커널을 쌓는 이유
quiz-n2 = { $asked ->
    [vgg] VGG는 { $large } x { $large } 한 층 대신 3 x 3을 { $layers }층 쌓았습니다. 왜 더 나을까요? 항상 더 나을까요?
    [replace] { $large } x { $large } 합성곱을 3 x 3 합성곱 { $layers }층으로 바꾸면 무엇을 얻고 무엇을 잃을까요?
   *[why] 왜 { $large } x { $large } 합성곱 한 층 대신 3 x 3을 { $layers }층 쌓나요?
}
quiz-n2-convention = 모든 층의 입출력 채널은 C, 스트라이드 1, 편향 제외. 말해 본 뒤 네 가지 기준과 견주어 봅니다.
quiz-n2-kind = 이유를 묻는 문제입니다. 보는 범위, 학습하는 수, 비용을 비교해 보세요.
quiz-n2-formula = 수용 영역 1 + 층수*(커널 - 1), 가중치 층수*커널*커널*C*C
quiz-n2-numbers = 수용 영역은 1 + { $layers }*2 대 { $large }, 가중치는 { $layers }*9*C*C 대 { $large }*{ $large }*C*C
quiz-n2-solution = 3 x 3을 { $layers }층 쌓으면 { $large } x { $large } 커널과 수용 영역이 같지만, 가중치는 { $single }*C*C가 아니라 { $stacked }*C*C로 줄어듭니다. 층마다 ReLU를 두어 비선형성이 { $layers }번 들어가므로 표현력도 커집니다. 대신 저장할 활성값과 층이 늘어납니다. 최근에는 깊이별 합성곱으로 7 x 7을 다시 쓰기도 합니다.
quiz-n2-point-1 = 수용 영역이 같다: 1 + { $layers }*2 = { $large }.
quiz-n2-point-2 = 가중치가 적다: { $single }*C*C 대신 { $stacked }*C*C.
quiz-n2-point-3 = 비선형성이 늘어난다: 활성화 함수가 한 번 대신 { $layers }번.
quiz-n2-point-4 = 단점: 활성값 메모리와 층 수가 늘어난다. 최근 모델은 7 x 7을 다시 쓰기도 한다.

quiz-n3-name = 최대 풀링을 쓰는 이유
quiz-n3 = { $asked ->
    [classifier] 이미지 분류 모델은 합성곱 사이사이에 최대 풀링을 넣곤 합니다. 어떤 효과가 있을까요?
    [price] 최대 풀링이 분류에 주는 이점은 무엇이고, 분할(segmentation)에서는 왜 조심해야 할까요?
   *[why] 이미지 분류에서 최대 풀링을 왜 쓰나요? 그 대신 잃는 것은 무엇인가요?
}
quiz-n3-convention = 면접처럼 몇 문장으로 말해 본 뒤, 네 가지 기준과 견주어 봅니다.
quiz-n3-kind = 이유를 묻는 문제입니다. 연산량, 다음 층이 보는 범위, 작은 이동, 버려지는 정보를 떠올려 보세요.
quiz-n3-formula = 네 가지: 연산량, 수용 영역, 이동, 위치.
quiz-n3-numbers = 2 x 2, 스트라이드 2면 네 칸 중 한 칸이 남고, 다음 3 x 3 커널은 3칸 대신 6칸에 걸칩니다.
quiz-n3-solution = 2 x 2 최대 풀링은 칸 수를 4분의 1로 줄여 뒤쪽 층의 연산량을 줄이고, 뒤쪽 커널이 두 배 넓게 보게 합니다. 윈도마다 가장 강한 반응만 남기므로 윈도 안에서 조금 움직여도 결과가 같습니다. 대신 정확한 위치를 잃으므로 분류에는 괜찮지만 픽셀 단위 분할에는 불리합니다.
quiz-n3-point-1 = 맵이 작아져 뒤쪽 층의 연산량과 메모리가 준다. 학습할 가중치도 없다.
quiz-n3-point-2 = 수용 영역이 커진다: 뒤쪽 커널이 입력을 더 넓게 본다.
quiz-n3-point-3 = 작은 이동에 둔감해진다: 윈도 안 어디에 있든 가장 강한 반응이 남는다.
quiz-n3-point-4 = 정확한 위치를 잃어 분할이나 검출에는 불리하다.

quiz-n4-name = 완전 연결 층 대신 합성곱을 쓰는 이유
quiz-n4 = { $asked ->
    [flatten] 이미지를 펼쳐서 MLP에 넣을 수도 있습니다. 그러면 무엇을 잃고, 합성곱은 무엇을 줄까요?
    [assume] 완전 연결 층에는 없고 합성곱 층에는 있는, 이미지에 대한 가정은 무엇인가요? 그 가정으로 무엇을 얻나요?
   *[why] 이미지에는 왜 완전 연결 신경망 대신 CNN을 쓰나요?
}
quiz-n4-convention = 가중치 수를 세어 가며 몇 문장으로 말해 본 뒤, 네 가지 기준과 견주어 봅니다.
quiz-n4-kind = 이유를 묻는 문제입니다. 두 층이 이미지를 어떻게 가정하는지 비교하고 가중치 수를 세어 보세요.
quiz-n4-formula = 네 가지: 국소성, 가중치 공유, 이동, 이미지 크기.
quiz-n4-numbers = RGB에 3 x 3 필터 64개면 9*3*64개, 224 x 224 x 3에 완전 연결 뉴런 64개면 224*224*3*64개입니다.
quiz-n4-solution = 합성곱의 출력은 좁은 영역만 보고, 모든 위치가 같은 가중치를 씁니다. RGB에 3 x 3 필터 64개면 가중치가 1,728개지만, 224 x 224 x 3에 완전 연결 뉴런 64개면 9,633,792개입니다. 그래서 데이터가 적어도 되고, 어디에 있는 무늬든 찾아내며, 크기가 다른 이미지에도 쓸 수 있습니다.
quiz-n4-point-1 = 국소성: 가까운 픽셀끼리 관련이 깊으므로 출력 하나는 좁은 영역만 본다.
quiz-n4-point-2 = 가중치 공유: 모든 위치에서 같은 가중치를 쓰므로 이미지가 커져도 가중치 수가 그대로다.
quiz-n4-point-3 = 등변성: 한 곳에서 배운 무늬를 다른 곳에서도 찾는다.
quiz-n4-point-4 = 입력 크기: 다른 크기의 이미지에도 쓸 수 있다. 완전 연결 층은 한 크기에 묶인다.

quiz-n13-name = 용어 맞히기
quiz-n13 = { $asked ->
    [receptive-field] 뒤쪽 층의 뉴런 하나에 영향을 주는 입력 영역을 무엇이라고 하나요?
    [feature-map] 필터 하나가 입력 전체를 훑어 만든 출력 맵을 무엇이라고 하나요?
    [stride] 윈도가 한 번에 움직이는 칸 수를 무엇이라고 하나요?
    [padding] 합성곱을 하기 전에 입력 둘레에 값을 덧붙이는 것을 무엇이라고 하나요?
    [same-padding] 스트라이드가 1일 때 출력 크기가 입력과 같아지는 패딩을 무엇이라고 하나요?
    [channel] RGB 이미지의 빨강처럼, 이미지나 맵을 이루는 평면 하나하나를 무엇이라고 하나요?
    [max-pooling] 윈도마다 가장 큰 값만 남기는 연산을 무엇이라고 하나요?
    [bias] 필터마다 하나씩 있어 합에 더해지는 값을 무엇이라고 하나요?
    [flatten] 완전 연결 층에 넣으려고 맵을 벡터 하나로 펼치는 것을 무엇이라고 하나요?
    [weight-sharing] 필터 하나의 가중치를 모든 위치에서 똑같이 쓰는 성질을 무엇이라고 하나요?
    [equivariance] 입력이 움직이면 출력도 그만큼 따라 움직이는 성질을 무엇이라고 하나요?
    [invariance] 입력이 움직여도 출력이 변하지 않는 성질을 무엇이라고 하나요?
    [cross-correlation] 딥러닝 라이브러리가 합성곱이라는 이름으로 실제로 계산하는, 커널을 뒤집지 않는 연산은 무엇인가요?
    [pointwise] 한 위치만 보면서 채널을 섞는 합성곱을 무엇이라고 하나요?
    [depthwise-separable] 채널마다 따로 합성곱한 뒤 1 x 1로 섞는, MobileNet의 합성곱을 무엇이라고 하나요?
    [dilated] 가중치 사이를 띄워, 같은 수의 가중치로 더 넓게 보는 합성곱을 무엇이라고 하나요?
    [transposed] 가중치로 맵을 키우는 층으로, 흔히 디컨볼루션이라고 잘못 부르는 것은 무엇인가요?
    [global-average-pooling] 분류기 바로 앞에서 맵마다 모든 칸을 평균해 수 하나로 만드는 연산은 무엇인가요?
    [inductive-bias] CNN의 국소성처럼, 데이터를 보기 전에 모델이 이미 두고 있는 가정을 무엇이라고 하나요?
    [checkerboard] 전치 합성곱의 커널이 스트라이드로 나누어떨어지지 않을 때 생성 이미지에 나타나는 무늬는 무엇인가요?
    [im2col] 윈도를 모두 열로 펼쳐 합성곱을 행렬곱 하나로 바꾸는 방법을 무엇이라고 하나요?
   *[bottleneck] 1 x 1로 채널을 줄여 계산한 뒤 다시 늘리는 구조를 무엇이라고 하나요?
}
quiz-n13-convention = 한국어든 영어든 좋습니다. 띄어쓰기와 하이픈은 상관없습니다.
quiz-n13-kind = { $asked ->
    [receptive-field] 뉴런이 보는 범위에 관한 용어입니다.
    [feature-map] 층의 출력에 관한 용어입니다.
    [stride] 합성곱의 설정 가운데 하나입니다.
    [padding] 합성곱의 설정 가운데 하나입니다.
    [same-padding] 패딩의 한 종류입니다.
    [channel] 깊이라고도 부릅니다.
    [max-pooling] 가중치가 없는 층입니다.
    [bias] 가중치가 아닌 매개변수입니다.
    [flatten] 가중치가 없는 단계입니다.
    [weight-sharing] 합성곱의 핵심 성질이고, 두 낱말입니다.
    [equivariance] 이동에 관한 성질입니다. 불변성과 헷갈리기 쉽습니다.
    [invariance] 이동에 관한 성질입니다. 등변성과 헷갈리기 쉽습니다.
    [cross-correlation] 신호 처리에서 온 용어입니다.
    [pointwise] 합성곱의 한 종류입니다. 커널 크기로 불러도 됩니다.
    [depthwise-separable] 합성곱의 한 종류이고, 세 낱말입니다.
    [dilated] 합성곱의 한 종류입니다.
    [transposed] 합성곱의 한 종류입니다.
    [global-average-pooling] 풀링의 한 종류입니다. 머리글자로 써도 됩니다.
    [inductive-bias] 학습 이론의 용어이고, 두 낱말입니다.
    [checkerboard] 판 무늬에서 따온 이름입니다.
    [im2col] 영문자와 숫자 여섯 글자입니다.
   *[bottleneck] 좁아지는 부분을 가리키는 말입니다.
}
quiz-n13-formula = 초성: { $asked ->
    [receptive-field] ㅅㅇ ㅇㅇ
    [feature-map] ㅌㅅ ㅁ
    [stride] ㅅㅌㄹㅇㄷ
    [padding] ㅍㄷ
    [same-padding] ㅅㅇ ㅍㄷ
    [channel] ㅊㄴ
    [max-pooling] ㅊㄷ ㅍㄹ
    [bias] ㅍㅎ
    [flatten] ㅍㅌㅎ
    [weight-sharing] ㄱㅈㅊ ㄱㅇ
    [equivariance] ㄷㅂㅅ
    [invariance] ㅂㅂㅅ
    [cross-correlation] ㄱㅊ ㅅㄱ
    [pointwise] ㅈㅂ ㅎㅅㄱ
    [depthwise-separable] ㄱㅇㅂ ㅂㄹ ㅎㅅㄱ
    [dilated] ㅍㅊ ㅎㅅㄱ
    [transposed] ㅈㅊ ㅎㅅㄱ
    [global-average-pooling] ㅈㅇ ㅍㄱ ㅍㄹ
    [inductive-bias] ㄱㄴㅈ ㅍㅎ
    [checkerboard] ㅊㅋㅂㄷ ㅇㅌㅍㅌ
    [im2col] (영문) i로 시작
   *[bottleneck] ㅂㅁ
}
quiz-n13-numbers = { $asked ->
    [receptive-field] 수용 ...
    [feature-map] 특성 ...
    [stride] 영어로는 str...
    [padding] 영어로는 pad...
    [same-padding] 밸리드 패딩과 짝을 이룹니다.
    [channel] 영어로는 cha...
    [max-pooling] 최대 ...
    [bias] 영어로는 bi...
    [flatten] 영어로는 flat...
    [weight-sharing] 가중치 ...
    [equivariance] 등...성
    [invariance] 불...성
    [cross-correlation] 교차 ...
    [pointwise] 점별 ...
    [depthwise-separable] 깊이별 ...
    [dilated] 아트루스(atrous) 합성곱이라고도 합니다.
    [transposed] 전치 ...
    [global-average-pooling] 전역 ...
    [inductive-bias] 귀납적 ...
    [checkerboard] 체커 ...
    [im2col] image to column을 줄인 이름입니다.
   *[bottleneck] 영어로는 bottle...
}
quiz-n13-solution = { $asked ->
    [receptive-field] 수용 영역(receptive field). 층마다 (커널 - 1)에 앞선 스트라이드를 모두 곱한 만큼 넓어집니다.
    [feature-map] 특성 맵(feature map). 필터가 64개면 특성 맵도 64개입니다.
    [stride] 스트라이드(stride). 2로 하면 행과 열이 절반쯤으로 줄어듭니다.
    [padding] 패딩(padding). 패딩 1은 양쪽에 한 칸씩이므로 행과 열이 2칸씩 늘어납니다.
    [same-padding] 세임 패딩(same padding). 커널이 홀수면 한쪽에 (커널 - 1)/2칸입니다.
    [channel] 채널(channel). 필터도 입력 채널마다 한 겹씩 가중치를 가집니다.
    [max-pooling] 최대 풀링(max pooling). 가중치가 없고 채널 수도 그대로입니다.
    [bias] 편향(bias). 가중치마다가 아니라 필터마다 하나입니다.
    [flatten] 평탄화(flatten). 5 x 5 맵 16개는 길이 400인 벡터가 됩니다.
    [weight-sharing] 가중치 공유(weight sharing). 그래서 이미지가 커져도 가중치 수는 그대로입니다.
    [equivariance] 평행이동 등변성(translation equivariance). 스트라이드 1인 합성곱은 가장자리를 빼면 이 성질이 있습니다.
    [invariance] 평행이동 불변성(translation invariance). 풀링이 조금씩 보태고, 합성곱만으로는 얻을 수 없습니다.
    [cross-correlation] 교차 상관(cross-correlation). 가중치를 학습하므로 뒤집든 뒤집지 않든 차이가 없습니다.
    [pointwise] 점별 합성곱(pointwise), 곧 1 x 1 합성곱. 채널 수만 바꾸고 행과 열은 그대로 둡니다.
    [depthwise-separable] 깊이별 분리 합성곱(depthwise separable convolution). 가중치가 일반 합성곱의 1/C_out + 1/k^2로 줄어듭니다.
    [dilated] 팽창 합성곱(dilated convolution). 팽창률이 d면 커널 k칸이 d*(k - 1) + 1칸에 걸칩니다.
    [transposed] 전치 합성곱(transposed convolution). 형상만 되돌리고 값은 되돌리지 못하므로 디컨볼루션은 틀린 이름입니다.
    [global-average-pooling] 전역 평균 풀링(GAP). 7 x 7 맵 512개는 이미지 크기와 상관없이 수 512개가 됩니다.
    [inductive-bias] 귀납적 편향(inductive bias). CNN은 국소성과 가중치 공유를 가정하고, ViT는 가정이 약해 데이터가 더 많이 듭니다.
    [checkerboard] 체커보드 아티팩트(checkerboard artifact). 커널을 스트라이드의 배수로 하거나 먼저 크기를 키우면 줄어듭니다.
    [im2col] im2col. 픽셀 하나를 많게는 k*k번 복사하므로 빠르지만 메모리가 많이 듭니다.
   *[bottleneck] 병목(bottleneck). ResNet-50은 채널을 256, 64, 256으로 바꾸어 3 x 3을 64채널에서만 계산합니다.
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
