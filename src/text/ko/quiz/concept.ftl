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

quiz-n7-name = 합성곱 층이 하는 일
quiz-n7 = { $asked ->
    [shape] 합성곱 층은 무엇을 계산하고, 출력 형상은 무엇이 정하나요?
    [novice] 합성곱 층을 처음 듣는 사람에게 설명해 보세요. 흑백 이미지부터 시작해 컬러 이미지로 넘어갑니다.
   *[tell] 합성곱 층이 어떻게 동작하는지 설명해 주세요.
}
quiz-n7-convention = 1분쯤 말로 설명해 본 뒤, 네 가지 기준과 견주어 봅니다.
quiz-n7-kind = 면접을 여는 문제입니다. 출력 한 칸, 특성 맵 하나, 맵 전체와 그 형상 순서로 말해 보세요.
quiz-n7-formula = 네 가지: 곱해서 더하기, 미끄러지기, 모든 채널을 보는 필터마다 맵 하나, 형상을 정하는 것.
quiz-n7-numbers = 32 x 32 RGB에 3 x 3 필터 10개, 패딩 없음: 필터는 곱 9*3개를 더하고, 30 x 30 맵이 10개 나옵니다.
quiz-n7-solution = 필터를 입력의 한 영역에 놓고, 모든 채널에 걸쳐 곱을 더한 뒤 편향을 더해 수 하나를 만듭니다. 같은 가중치로 모든 위치를 훑으면 특성 맵 하나가 되고, 필터마다 맵이 하나씩 나옵니다. 32 x 32 x 3에 3 x 3 필터 10개면 30 x 30 맵이 10개입니다.
quiz-n7-point-1 = 출력 한 칸: 입력의 한 영역과 필터를 칸끼리 곱해 모두 더하고 편향을 더한다.
quiz-n7-point-2 = 필터가 미끄러진다: 모든 위치에서 같은 가중치로 특성 맵 하나를 만든다.
quiz-n7-point-3 = 채널: 필터 하나는 모든 입력 채널을 보고, 출력 채널 수는 필터 수와 같다.
quiz-n7-point-4 = 형상: 행과 열은 커널, 스트라이드, 패딩, 팽창이 정하고 채널은 필터 수가 정한다.

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
# 이 언어의 표기들입니다. 맨 앞의 것을 보여 주고, 앞에 !가 있으면 잘못된 이름입니다.
quiz-n13-terms-receptive-field = 수용 영역|수용장|리셉티브 필드
quiz-n13-terms-feature-map = 특성 맵|특징 맵|피처 맵|피쳐 맵|활성화 맵|특징 지도
quiz-n13-terms-stride = 스트라이드|보폭
quiz-n13-terms-padding = 패딩|제로 패딩
quiz-n13-terms-same-padding = 세임 패딩|세임|동일 패딩
quiz-n13-terms-channel = 채널|깊이|색 채널|색상 채널|컬러 채널
quiz-n13-terms-max-pooling = 최대 풀링|최댓값 풀링|최대값 풀링|맥스 풀링
quiz-n13-terms-bias = 편향|절편|바이어스
quiz-n13-terms-flatten = 평탄화|플래튼|일렬로 펼치기|한 줄로 펼치기
quiz-n13-terms-weight-sharing = 가중치 공유|파라미터 공유|매개변수 공유|공유 가중치|공유 파라미터
quiz-n13-terms-equivariance = 평행이동 등변성|이동 등변성|등변성|등변|이동 등변|등가성|이동 등가성|평행이동 등가성|!번역 등변성|!번역 등가성
quiz-n13-terms-invariance = 평행이동 불변성|이동 불변성|불변성|불변|이동 불변|!번역 불변성
quiz-n13-terms-cross-correlation = 교차 상관|상호 상관|교차 상관관계|상호 상관관계|크로스 코릴레이션
quiz-n13-terms-pointwise = 점별 합성곱|점별|포인트와이즈 합성곱|포인트와이즈|1x1 합성곱
quiz-n13-terms-depthwise-separable = 깊이별 분리 합성곱|깊이별 분리 가능한 합성곱|깊이별 분리 가능 합성곱|깊이별 분리|뎁스와이즈 세퍼러블 합성곱|뎁스와이즈 세퍼러블
quiz-n13-terms-dilated = 팽창 합성곱|확장 합성곱|확장된 합성곱|아트루스 합성곱|딜레이티드 합성곱
quiz-n13-terms-transposed = 전치 합성곱|트랜스포즈드 합성곱|트랜스포즈 합성곱|!디컨볼루션|!디콘볼루션|!역합성곱
quiz-n13-terms-global-average-pooling = 전역 평균 풀링(GAP)|글로벌 평균 풀링|글로벌 애버리지 풀링|글로벌 에버리지 풀링
quiz-n13-terms-inductive-bias = 귀납적 편향|귀납 편향|인덕티브 바이어스|귀납적 바이어스
quiz-n13-terms-checkerboard = 체커보드 아티팩트|체커보드|격자무늬|바둑판무늬|체커보드 현상
quiz-n13-terms-im2col = im2col
quiz-n13-terms-bottleneck = 병목|보틀넥

## M: 이동

quiz-m1-name = 등변성과 불변성
quiz-m1 = { $asked ->
    [moved] 이미지 전체가 오른쪽으로 3픽셀 움직였습니다. 스트라이드 1인 합성곱의 특성 맵은 어떻게 될까요? (가장자리 제외)
    [property] 입력을 옮긴 뒤 합성곱한 것과 합성곱한 뒤 옮긴 것이 같습니다. 이 성질을 무엇이라고 하나요?
    [pool] 합성곱 뒤에 최대 풀링을 붙였습니다. 이미지의 이동과 관련해 무엇이 더해지나요?
   *[strided] 스트라이드가 2인 합성곱에서 이미지를 1픽셀 옮겼습니다. 새 특성 맵은 원래 맵을 옮긴 것과 같을까요?
}
quiz-m1-convention = 용어는 신호 처리가 아니라 딥러닝을 따릅니다. 패딩과 가장자리는 따지지 않습니다.
quiz-m1-kind = 이동에 관한 문제입니다. 출력이 입력을 따라 움직일까요, 그대로 있을까요?
quiz-m1-formula = 등변성: f(shift(x)) = shift(f(x)). 불변성: f(shift(x)) = f(x).
quiz-m1-numbers = 필터 (1, 2)를 0 0 1 0 0 0과 0 0 0 1 0 0에 적용해 보세요. 스트라이드 2는 출력을 하나씩 건너뛰면 됩니다.
quiz-m1-solution = { $asked ->
    [moved] 같은 가중치가 같은 픽셀을 3칸 옆에서 만나므로 특성 맵도 3칸 움직입니다. 이것이 등변성입니다.
    [property] f(shift(x)) = shift(f(x))는 등변성입니다. 불변성이라면 f(shift(x)) = f(x), 곧 맵이 전혀 움직이지 않습니다. (신호 처리에서는 앞의 것을 이동 불변성이라고 부릅니다.)
    [pool] 최댓값이 같은 윈도 안에 있는 동안은 출력이 변하지 않습니다. 그래서 작은 이동에는 어느 정도 불변입니다.
   *[strided] 스트라이드 2는 자리를 하나씩 건너뜁니다. 1픽셀 옮기면 건너뛰던 픽셀을 보게 되므로, 2의 배수만큼 옮겨야 맵도 따라 움직입니다.
}
quiz-m1-choice-along = 똑같이 오른쪽으로 3칸 움직인다.
quiz-m1-choice-along-why = 어느 위치에서나 가중치가 같으므로 반응도 이미지를 따라 움직입니다.
quiz-m1-choice-stays = 변하지 않는다.
quiz-m1-choice-stays-why = 그것은 불변성입니다. 합성곱의 반응은 입력을 따라 움직입니다.
quiz-m1-choice-new-weights = 다른 가중치가 쓰이므로 완전히 달라진다.
quiz-m1-choice-new-weights-why = 합성곱은 모든 위치에서 같은 가중치를 씁니다. 완전 연결 층이라면 완전히 달라집니다.
quiz-m1-choice-by-kernel = 커널 크기만큼 오른쪽으로 움직인다.
quiz-m1-choice-by-kernel-why = 커널 크기는 윈도가 보는 범위를 정할 뿐, 맵이 움직이는 거리와는 상관없습니다.
quiz-m1-choice-equivariance = 평행이동 등변성
quiz-m1-choice-equivariance-why = 출력이 입력과 같은 만큼 변하므로 등변성입니다.
quiz-m1-choice-invariance = 평행이동 불변성
quiz-m1-choice-invariance-why = 불변성이라면 출력이 전혀 움직이지 않아야 합니다. f(shift(x)) = f(x)입니다.
quiz-m1-choice-linearity = 선형성
quiz-m1-choice-linearity-why = 선형성은 f(a + b) = f(a) + f(b)처럼 합과 배수에 관한 성질이고, 이동과는 다릅니다.
quiz-m1-choice-locality = 국소성
quiz-m1-choice-locality-why = 국소성은 출력 하나가 좁은 영역만 본다는 뜻입니다. 이동에 관한 성질이 아닙니다.
quiz-m1-choice-tolerance = 어느 정도의 불변성: 조금 움직여도 출력이 그대로인 일이 많다.
quiz-m1-choice-tolerance-why = 최댓값이 같은 윈도 안에 있는 동안은 출력이 변하지 않습니다.
quiz-m1-choice-pool-equivariance = 등변성: 이제야 출력이 이미지를 따라 움직인다.
quiz-m1-choice-pool-equivariance-why = 반대입니다. 등변성은 합성곱에 이미 있고, 풀링은 불변성을 조금 더합니다.
quiz-m1-choice-full-invariance = 완전한 불변성: 아무리 움직여도 출력이 변하지 않는다.
quiz-m1-choice-full-invariance-why = 풀링은 윈도 하나 안에서 일어난 이동만 흡수합니다. 옆 윈도로 넘어가면 출력도 움직입니다.
quiz-m1-choice-rotation = 회전 불변성: 이미지를 돌려도 출력이 같다.
quiz-m1-choice-rotation-why = 합성곱도 풀링도 회전은 모릅니다. 데이터 증강 등으로 학습시켜야 합니다.
quiz-m1-choice-even-shifts = 대개 다르다. 2의 배수만큼 옮길 때만 맵이 따라 움직인다.
quiz-m1-choice-even-shifts-why = 윈도는 픽셀을 하나씩 건너뛰며 시작합니다. 1픽셀 옮기면 윈도 안의 배열이 달라집니다.
quiz-m1-choice-strided-stays = 1픽셀은 스트라이드에 묻히므로 변하지 않는다.
quiz-m1-choice-strided-stays-why = 윈도는 그 자리에 있지만 그 아래 픽셀이 바뀌므로 값이 달라집니다.
quiz-m1-choice-one-cell = 같다. 1칸 움직인다.
quiz-m1-choice-one-cell-why = 맵의 1칸은 이미지의 2픽셀입니다. 2픽셀을 옮겨야 1칸 움직입니다.
quiz-m1-choice-half-cell = 같다. 반 칸 움직인다.
quiz-m1-choice-half-cell-why = 반 칸은 없습니다. 윈도가 놓이지 않은 자리는 계산한 적이 없습니다.

## L: 교차 상관

quiz-l6-name = 합성곱과 교차 상관
quiz-l6 = { $asked ->
    [library] nn.Conv2d가 실제로 계산하는 것은 엄밀히 말해 무엇인가요?
    [harmless] 딥러닝 라이브러리는 커널을 뒤집지 않으면서도 합성곱이라고 부릅니다. 왜 문제가 되지 않을까요?
   *[equal] 어떤 커널이면 수학의 합성곱과 교차 상관이 모든 입력에서 같은 출력을 낼까요?
}
quiz-l6-convention = 수학에서 정의한 합성곱과 라이브러리가 계산하는 것을 비교합니다.
quiz-l6-kind = 커널을 뒤집는지 묻는 문제입니다. 둘 중 하나는 커널을 그대로 씁니다.
quiz-l6-formula = 교차 상관: x[i + a, j + b]*w[a, b]의 합. 합성곱: x[i - a, j - b]*w[a, b]의 합.
quiz-l6-numbers = w = [1 2; 3 4]를 그대로, 또 [4 3; 2 1]로 돌려 놓아 보세요. 언제 같고, w는 누가 정하나요?
quiz-l6-solution = { $asked ->
    [library] 커널을 그대로 놓고 곱해 더하므로 교차 상관입니다. 합성곱이라면 먼저 180도 돌립니다.
    [harmless] 가중치는 학습됩니다. 뒤집는 정의를 쓰더라도 학습 결과가 180도 돌아간 커널이 될 뿐 출력은 같습니다.
   *[equal] 뒤집기는 180도 회전이므로 180도 돌려도 같은 커널이어야 합니다. 확인: 가우시안은 같고 소벨은 다릅니다.
}
quiz-l6-choice-as-it-stands = 교차 상관: 커널을 그대로 놓는다.
quiz-l6-choice-as-it-stands-why = 커널을 돌리지 않고 곱해서 더하면 교차 상관입니다.
quiz-l6-choice-turned = 합성곱: 먼저 커널을 180도 돌린다.
quiz-l6-choice-turned-why = 수학의 정의는 그렇지만 라이브러리는 돌리지 않습니다.
quiz-l6-choice-transposed = 커널의 행과 열을 바꾼 합성곱
quiz-l6-choice-transposed-why = 행과 열을 바꾸는 것은 전치입니다. 어느 정의에도 전치는 없습니다.
quiz-l6-choice-circular = 순환 합성곱: 윈도가 한쪽 끝을 나가 반대쪽으로 들어온다.
quiz-l6-choice-circular-why = padding_mode="circular"일 때의 이야기입니다. 기본값에서는 패딩한 입력 안에서만 움직입니다.
quiz-l6-choice-learned = 가중치를 학습하므로, 필요하면 돌아간 커널을 학습한다.
quiz-l6-choice-learned-why = 뒤집는 쪽은 180도 돌아간 커널을 학습할 뿐 출력은 같습니다.
quiz-l6-choice-symmetric = 학습된 커널은 대칭이라 뒤집어도 같기 때문이다.
quiz-l6-choice-symmetric-why = 대칭이 아닙니다. 윤곽선 검출 필터만 보아도 그렇습니다.
quiz-l6-choice-commutative = 교차 상관은 교환 법칙이 성립해 순서가 상관없기 때문이다.
quiz-l6-choice-commutative-why = 교환 법칙은 합성곱에서 성립하고 교차 상관에서는 성립하지 않습니다. 신경망에는 필요도 없습니다.
quiz-l6-choice-different = 조금은 문제가 된다. 수학의 합성곱을 쓰면 다른 것을 학습한다.
quiz-l6-choice-different-why = 180도 돌아간 같은 커널을 학습하고, 출력도 같습니다.
quiz-l6-choice-half-turn = 180도 돌려도 같은 커널
quiz-l6-choice-half-turn-why = 두 축을 모두 뒤집으면 180도 회전입니다. 그래도 같은 커널이면 결과가 같습니다.
quiz-l6-choice-square = 정사각형 커널
quiz-l6-choice-square-why = [1 2; 3 4]는 정사각형이지만 돌리면 [4 3; 2 1]이 됩니다.
quiz-l6-choice-mirrored-input = 좌우 대칭인 커널
quiz-l6-choice-mirrored-input-why = 위아래도 뒤집힙니다. [1 1; 0 0]은 [0 0; 1 1]이 됩니다.
quiz-l6-choice-zero-sum = 가중치의 합이 0인 커널
quiz-l6-choice-zero-sum-why = [1 -1]은 합이 0이지만 돌리면 부호가 반대가 됩니다.

## I: 1 x 1

quiz-i1-name = 1 x 1 합성곱의 역할
quiz-i1 = { $asked ->
    [does] 1 x 1 합성곱은 입력에 어떤 일을 하나요?
    [bottleneck] ResNet의 병목 블록은 왜 3 x 3 합성곱 앞에 1 x 1 합성곱을 두나요?
   *[layer] { $side } x { $side } 크기의 채널 { $channels }개를 { $side } x { $side } 크기의 채널 { $filters }개로 바꾸려고 합니다. 어느 층을 쓰면 될까요?
}
quiz-i1-convention = PyTorch 기준: Conv2d(입력, 출력, 커널). 안 적으면 스트라이드 1, 패딩 0입니다.
quiz-i1-kind = 1 x 1 커널에 관한 문제입니다. 한 위치만 보지만 그 위치의 채널은 모두 봅니다.
quiz-i1-formula = 한 위치의 출력: 필터마다 모든 채널에 걸쳐 가중치*채널을 더하고 편향을 더합니다.
quiz-i1-numbers = 1 x 1로 256채널을 64채널로: 행과 열은 (n - 1)/1 + 1 = n, 가중치는 256*64.
quiz-i1-solution = { $asked ->
    [does] 위치마다 필터가 모든 채널에 가중치를 곱해 더합니다. 행과 열은 그대로고, 채널 수는 필터 수가 됩니다.
    [bottleneck] 먼저 채널을 256에서 64로 줄이면 3 x 3의 가중치가 9*256*256개에서 9*64*64개로, 16분의 1이 됩니다.
   *[layer] 행과 열은 (n - 1)/1 + 1 = { $side }(으)로 그대로고, 필터 { $filters }개가 채널 { $filters }개를 만듭니다. 확인: 풀링은 채널 수를 바꾸지 않습니다.
}
quiz-i1-choice-mixes = 위치마다 채널을 섞고, 채널 수를 바꿀 수 있다.
quiz-i1-choice-mixes-why = 필터마다 채널 하나에 가중치가 하나씩 있습니다. 픽셀마다 작은 완전 연결 층을 둔 셈입니다.
quiz-i1-choice-nothing = 이미지에 수 하나를 곱할 뿐, 하는 일이 거의 없다.
quiz-i1-choice-nothing-why = 채널이 하나일 때만 그렇습니다. 여럿이면 채널을 섞어 새 채널을 만듭니다.
quiz-i1-choice-halves = 행과 열을 절반으로 줄인다.
quiz-i1-choice-halves-why = 스트라이드가 2일 때의 이야기입니다. 스트라이드 1인 1 x 1 커널은 모든 위치에 놓입니다.
quiz-i1-choice-neighbours = 픽셀을 이웃 픽셀과 비교한다.
quiz-i1-choice-neighbours-why = 1 x 1 커널은 이웃을 보지 않습니다. 한 위치의 채널들을 봅니다.
quiz-i1-choice-cheaper = 채널을 줄여 3 x 3의 연산량을 줄이려고
quiz-i1-choice-cheaper-why = 3 x 3의 비용은 입력 채널 수와 출력 채널 수의 곱에 비례합니다.
quiz-i1-choice-only-depth = 층만 더 깊게 하려고. 그 자체로는 바뀌는 것이 없다.
quiz-i1-choice-only-depth-why = 채널을 섞고 그 수를 바꿉니다. 연산량을 줄이려고 두는 것입니다.
quiz-i1-choice-smaller-maps = 맵 크기를 줄여 3 x 3이 놓일 자리를 줄이려고
quiz-i1-choice-smaller-maps-why = 스트라이드가 1이면 행과 열은 그대로입니다. 줄어드는 것은 채널 수입니다.
quiz-i1-choice-wider-field = 3 x 3의 수용 영역을 넓히려고
quiz-i1-choice-wider-field-why = 수용 영역은 (1 - 1) = 0만큼 늘어납니다. 곧, 늘어나지 않습니다.
quiz-i1-choice-layer-one = Conv2d({ $channels }, { $filters }, 1)
quiz-i1-choice-layer-one-why = 행과 열은 그대로고, 필터 { $filters }개가 채널을 하나씩 만듭니다.
quiz-i1-choice-layer-pool = MaxPool2d(2)
quiz-i1-choice-layer-pool-why = 풀링은 행과 열을 절반으로 줄이고 채널 { $channels }개는 그대로 둡니다.
quiz-i1-choice-layer-stride = Conv2d({ $channels }, { $filters }, 1, stride=2)
quiz-i1-choice-layer-stride-why = 채널 수는 맞지만 스트라이드 2가 행과 열을 절반으로 줄입니다.
quiz-i1-choice-layer-three = Conv2d({ $channels }, { $filters }, 3)
quiz-i1-choice-layer-three-why = 채널 수는 맞지만 패딩이 없어 행과 열이 2칸씩 줄어듭니다.

## J: 풀링

quiz-j1-name = 최대 풀링과 평균 풀링
quiz-j1 = { $asked ->
    [keeps] 평균 풀링과 달리 최대 풀링이 윈도마다 남기는 것은 무엇인가요?
    [sparse] 필터가 한 칸에서만 강하게 반응하고 둘레에서는 거의 반응하지 않습니다. 어느 풀링이 이것을 더 잘 전달할까요?
   *[head] 분류기 앞에서 이미지 크기와 상관없이 특성 맵마다 수 하나를 얻고 싶습니다. 보통 무엇을 쓰나요?
}
quiz-j1-convention = PyTorch의 MaxPool2d, AvgPool2d, 또는 그 전역 풀링을 말합니다.
quiz-j1-kind = 풀링을 비교하는 문제입니다. 최댓값과 평균의 차이를 떠올려 보세요.
quiz-j1-formula = max(윈도)와 sum(윈도)/칸 수
quiz-j1-numbers = 윈도가 0 0 0 8이면 최댓값은 8, 평균은 8/4입니다.
quiz-j1-solution = { $asked ->
    [keeps] 최대 풀링은 가장 강한 반응, 곧 무늬가 있는지를 남깁니다. 평균 풀링은 윈도 전체에 얼마나 있는지를 남깁니다.
    [sparse] 0 0 0 8의 최댓값은 8이지만 평균은 2입니다. 강한 반응 하나는 최대 풀링에서 살아남고 평균 풀링에서 옅어집니다.
   *[head] 전역 평균 풀링은 맵 크기와 상관없이 맵마다 평균 하나를 냅니다. 채널마다 수 하나가 되고, 학습할 것도 없습니다.
}
quiz-j1-choice-strongest = 가장 강한 반응: 무늬가 있는지 없는지
quiz-j1-choice-strongest-why = 다른 값이 아무리 작아도 최댓값은 그대로 남습니다.
quiz-j1-choice-mean = 반응이 전체적으로 얼마나 강한지
quiz-j1-choice-mean-why = 그것은 평균 풀링이 남기는 것입니다.
quiz-j1-choice-position = 윈도 안 어디에서 반응했는지
quiz-j1-choice-position-why = 출력만 보아서는 어느 칸이 최댓값이었는지 알 수 없습니다. 위치는 두 풀링 모두 잃습니다.
quiz-j1-choice-learned = 학습된 가중치가 고르는 것
quiz-j1-choice-learned-why = 풀링에는 가중치가 없습니다. 최댓값은 정해진 규칙입니다.
quiz-j1-choice-survives = 최대 풀링: 강한 반응이 그대로 살아남는다.
quiz-j1-choice-survives-why = 평균 풀링은 그 값을 윈도의 모든 칸에 나누어 버립니다.
quiz-j1-choice-all-cells = 평균 풀링: 모든 칸을 반영하기 때문이다.
quiz-j1-choice-all-cells-why = 바로 그래서 옅어집니다. 약한 칸들이 평균을 끌어내립니다.
quiz-j1-choice-equal = 윈도 크기가 같으므로 둘이 같다.
quiz-j1-choice-equal-why = 크기는 같아도 값이 다릅니다. 0 0 0 8에서 8과 2가 나옵니다.
quiz-j1-choice-untrained = 가중치를 학습하기 전에는 어느 쪽도 아니다.
quiz-j1-choice-untrained-why = 풀링에는 학습할 가중치가 없습니다.
quiz-j1-choice-gap = 전역 평균 풀링: 맵마다 평균 하나
quiz-j1-choice-gap-why = 크기와 상관없이 채널마다 수 하나를 내고, 학습할 것도 없습니다.
quiz-j1-choice-local-max = 스트라이드 2인 2 x 2 최대 풀링
quiz-j1-choice-local-max-why = 맵이 절반이 될 뿐이고, 남는 크기는 이미지 크기에 따라 달라집니다.
quiz-j1-choice-no-pool = 풀링 없이 평탄화
quiz-j1-choice-no-pool-why = 모든 칸이 남으므로 뒤의 완전 연결 층이 한 가지 이미지 크기에만 맞습니다.
quiz-j1-choice-per-class = 클래스마다 가중치를 학습하는 풀링
quiz-j1-choice-per-class-why = 풀링에는 가중치가 없습니다. 가중치는 뒤의 분류기에 있습니다.

quiz-j2-name = 최대 풀링과 스트라이드 2 합성곱
quiz-j2 = { $asked ->
    [replace] 신경망의 2 x 2 최대 풀링을 모두 스트라이드 2인 3 x 3 합성곱으로 바꾸면 무엇이 달라질까요?
    [choose] 행과 열을 절반으로 줄여야 합니다. 언제 최대 풀링을 쓰고, 언제 스트라이드 2인 합성곱을 쓰겠습니까?
   *[compare] 맵을 줄이는 방법으로 2 x 2 최대 풀링과 스트라이드 2인 합성곱을 비교해 보세요.
}
quiz-j2-convention = 둘 다 행과 열을 절반으로 줄입니다. 말해 본 뒤 네 가지 기준과 견주어 봅니다.
quiz-j2-kind = 비교하는 문제입니다. 무엇을 학습하고, 비용은 얼마고, 무엇이 남고, 어디에 쓰는지 떠올려 보세요.
quiz-j2-formula = 가중치: 풀링은 0개, 합성곱은 커널*커널*C*C개와 편향 C개.
quiz-j2-numbers = 입출력 64채널, 3 x 3 커널이면 9*64*64 + 64개 대 0개.
quiz-j2-solution = 둘 다 맵을 절반으로 줄입니다. 풀링은 정해진 규칙이라 가중치가 없고, 채널마다 따로 가장 강한 반응을 남기며 작은 이동에 둔감합니다. 스트라이드 2 합성곱은 줄이는 방법을 학습하고 채널도 섞지만, 가중치 9*C*C개와 그만큼의 곱셈이 듭니다. ResNet이나 생성 모델은 주로 합성곱을, 작은 분류 모델은 풀링을 씁니다.
quiz-j2-point-1 = 학습 여부: 합성곱은 줄이는 방법을 학습하고, 풀링은 정해진 규칙을 따른다.
quiz-j2-point-2 = 비용: 풀링은 가중치가 없고, 3 x 3 합성곱은 가중치 9*C*C개와 곱셈이 든다.
quiz-j2-point-3 = 채널과 값: 풀링은 채널마다 최댓값을 남기고, 합성곱은 선형이며 채널을 섞는다.
quiz-j2-point-4 = 쓰임: 풀링은 싸고 작은 이동에 둔감하다. 합성곱은 ResNet과 생성 모델에 많이 쓴다.

quiz-j4-name = 풀링과 학습
quiz-j4 = 다음 설명은 맞을까요, 틀릴까요? { $asked ->
    [no-effect] "풀링에는 매개변수가 없으므로 역전파에 아무 영향을 주지 않는다."
    [weights] "2 x 2 최대 풀링을 넣으면 가중치가 4개 늘고, 평균 풀링은 늘지 않는다."
    [blocked] "최댓값은 미분할 수 없으므로 기울기는 최대 풀링을 지나가지 못한다."
    [nothing-learned] "최대 풀링에는 학습할 것이 없지만 기울기는 지나간다."
    [winner] "역전파에서 최대 풀링은 윈도의 기울기를 모두 가장 큰 칸에 보낸다."
    [max-shared] "역전파에서 최대 풀링은 윈도의 기울기를 모든 칸에 똑같이 나눈다."
    [mean-shared] "역전파에서 평균 풀링은 윈도의 기울기를 모든 칸에 똑같이 나눈다."
   *[losers] "어느 윈도에서도 최댓값이 아닌 칸은 최대 풀링에서 기울기 0을 받는다."
}
quiz-j4-convention = 윈도마다 최댓값은 한 칸뿐이고, 패딩은 없습니다.
quiz-j4-kind = 학습할 때의 풀링에 관한 설명입니다. 매개변수, 또는 풀링을 지나는 기울기를 묻습니다.
quiz-j4-formula = 칸의 기울기 = 들어온 기울기 * (그 칸을 조금 바꿀 때 출력이 변하는 비율)
quiz-j4-numbers = 윈도 1 3 2 0에서 3을 조금 키우고, 또 2를 조금 키워 보세요. 최댓값과 평균은 얼마나 변할까요?
quiz-j4-solution = { $asked ->
    [no-effect] 틀립니다. 풀링 안에서 고칠 값은 없지만 기울기는 지나갑니다. 최대 풀링은 최댓값 칸에, 평균 풀링은 모든 칸에 보냅니다.
    [weights] 틀립니다. 둘 다 가중치가 없습니다. 하나는 가장 큰 값을 고르고 하나는 평균을 냅니다.
    [blocked] 틀립니다. 최댓값 칸을 조금 바꾸면 출력도 그만큼 변하므로 기울기가 1이고, 나머지 칸은 0입니다.
    [nothing-learned] 맞습니다. 풀링 안에서 고칠 가중치는 없지만, 앞선 층은 풀링을 지나온 기울기로 학습합니다.
    [winner] 맞습니다. 출력은 최댓값 칸이 정하므로 그 칸의 기울기는 1, 나머지는 0입니다.
    [max-shared] 틀립니다. 출력을 정한 최댓값 칸이 모두 받습니다. 똑같이 나누는 것은 평균 풀링입니다.
    [mean-shared] 맞습니다. k*k칸은 저마다 변한 양의 1/(k*k)만큼 평균을 바꾸므로 그만큼씩 받습니다.
   *[losers] 맞습니다. 그런 칸을 조금 바꾸어도 변하는 출력이 없으므로 기울기는 0입니다.
}

## K: 기울기

quiz-k5-name = 공유된 가중치의 기울기
quiz-k5 = { $asked ->
    [weight] 필터의 가중치 하나가 맵의 모든 위치에서 쓰입니다. 역전파에서 위치마다 나온 기울기를 어떻게 하나요?
    [bias] 필터의 편향은 맵의 모든 칸에 더해집니다. 이미지 한 장에서 편향의 기울기는 무엇인가요?
    [why] 모든 위치에서 나온 기울기를 왜 더하나요?
   *[larger] 입력의 가로와 세로가 두 배가 되었고, 위치마다 나오는 기울기는 전과 비슷합니다. 가중치의 기울기는 어떻게 될까요?
}
quiz-k5-convention = 손실은 수 하나이고, 출력 칸마다 들어오는 기울기는 이미 알고 있습니다.
quiz-k5-kind = 공유에 관한 문제입니다. 수 하나가 여러 곳에서 쓰입니다.
quiz-k5-formula = dL/dw = 모든 위치에서 (들어온 기울기 * 그 자리에서 w와 곱해진 입력)의 합
quiz-k5-numbers = y1 = w*x1, y2 = w*x2이고 기울기 g1, g2가 들어옵니다. w를 조금 바꾸면 손실은 얼마나 변할까요?
quiz-k5-solution = { $asked ->
    [weight] 모두 더합니다. dL/dw = g1*x1 + g2*x2 + ... 입니다. 확인: w가 변하면 모든 출력이 함께 변합니다.
    [bias] 편향이 변하면 모든 칸이 그만큼 변하므로, 맵에 들어온 기울기를 모두 더합니다. 1 2 3 4면 10입니다.
    [why] w가 변하면 모든 출력이 변하고 손실은 그 모두에 영향을 받습니다. 연쇄 법칙은 이 경로들을 더합니다.
   *[larger] 위치가 네 배로 늘고 저마다 크기가 비슷하므로, 합도 네 배쯤 됩니다.
}
quiz-k5-choice-sum = 모두 더한다.
quiz-k5-choice-sum-why = 가중치 하나가 모든 위치에서 쓰이고, 연쇄 법칙은 손실로 가는 모든 경로를 더합니다.
quiz-k5-choice-mean = 평균을 낸다.
quiz-k5-choice-mean-why = 연쇄 법칙은 더합니다. 위치 수로 나누면 기울기가 너무 작아집니다.
quiz-k5-choice-largest = 가장 큰 것을 고른다.
quiz-k5-choice-largest-why = 하나를 고르는 것은 최대 풀링입니다. 공유된 가중치의 기울기는 더합니다.
quiz-k5-choice-smallest = 가장 작은 것을 고른다.
quiz-k5-choice-smallest-why = 가중치는 모든 위치에서 쓰였으므로 모든 위치를 셉니다.
quiz-k5-choice-bias-sum = 맵에 들어온 기울기의 합
quiz-k5-choice-bias-sum-why = 편향이 1 변하면 칸마다 1씩 변하므로 모두 더합니다.
quiz-k5-choice-bias-mean = 맵에 들어온 기울기의 평균
quiz-k5-choice-bias-mean-why = 편향은 모든 칸에 더해지고, 손실에 미치는 영향도 모두 더해집니다.
quiz-k5-choice-bias-one = 더하기만 하므로 1
quiz-k5-choice-bias-one-why = 1은 칸 하나의 변화율입니다. 여기에 들어온 기울기를 곱하고 모든 칸에 걸쳐 더합니다.
quiz-k5-choice-bias-zero = 상수이므로 0
quiz-k5-choice-bias-zero-why = 맵 안에서는 같은 값이지만 학습되는 값입니다. 편향이 변하면 모든 칸이 변합니다.
quiz-k5-choice-chain-rule = 가중치가 변하면 모든 출력이 변하고, 손실에 미치는 영향이 모두 더해지므로
quiz-k5-choice-chain-rule-why = 경로가 여럿일 때의 연쇄 법칙입니다.
quiz-k5-choice-batch = 손실을 배치에 걸쳐 평균하므로
quiz-k5-choice-batch-why = 이미지가 한 장뿐이어도 더합니다.
quiz-k5-choice-size = 기울기가 이미지 크기에 따라 달라지지 않게 하려고
quiz-k5-choice-size-why = 반대입니다. 위치가 늘면 합도 커집니다.
quiz-k5-choice-speed = 평균보다 합이 빠르고, 나중에 옵티마이저가 나누어 주므로
quiz-k5-choice-speed-why = 나중에 위치 수로 나누는 일은 없습니다. 합이 올바른 도함수입니다.
quiz-k5-choice-four-times = 네 배쯤 커진다.
quiz-k5-choice-four-times-why = 더하는 위치가 네 배로 늘어납니다.
quiz-k5-choice-same = 거의 그대로다.
quiz-k5-choice-same-why = 평균이라면 그렇습니다. 기울기는 더하고, 더할 위치가 네 배로 늘었습니다.
quiz-k5-choice-twice = 두 배쯤 커진다.
quiz-k5-choice-twice-why = 가로와 세로가 모두 두 배면 위치는 네 배입니다.
quiz-k5-choice-quarter = 4분의 1쯤으로 작아진다.
quiz-k5-choice-quarter-why = 위치가 늘면 더할 것이 늘어납니다. 나누어 갖는 것이 아닙니다.

## H: 수용 영역의 사실

quiz-h7-name = 수용 영역을 정하는 것
quiz-h7 = { $asked ->
    [say] 수용 영역에 대해 옳게 말한 것을 모두 고르세요.
   *[true] 다음 중 수용 영역에 관한 설명으로 맞는 것을 모두 고르세요.
}
quiz-h7-convention = 따로 말이 없으면 한 변에서 잰 이론적 수용 영역을 말합니다.
quiz-h7-kind = 수용 영역에 관한 설명입니다. 공식에 들어가는 것과 들어가지 않는 것을 가려 보세요.
quiz-h7-formula = 수용 영역 = 1 + 층마다 팽창률*(커널 - 1)*(앞선 스트라이드의 곱)을 더한 값
quiz-h7-numbers = 스트라이드 1인 3 x 3 두 층이면 1 + 2 + 2, 첫 층이 스트라이드 2면 1 + 2 + 2*2.
quiz-h7-solution = 커널, 팽창률, 깊이, 앞선 층의 스트라이드가 정합니다. 패딩, 채널, 필터 수, 이미지 크기는 공식에 없습니다. 확인: 실제로 영향을 주는 영역은 가운데에 쏠려 이론값보다 작습니다.
quiz-h7-choice-strides = 스트라이드가 2인 층 뒤의 층은 더 넓게 본다.
quiz-h7-choice-strides-why = 맞습니다. 뒤쪽 층의 한 걸음이 입력에서는 두 칸입니다.
quiz-h7-choice-effective = 유효 수용 영역은 이론적 수용 영역보다 작고, 가운데의 영향이 크다.
quiz-h7-choice-effective-why = 맞습니다. 가운데로 이어지는 경로가 훨씬 많아, 영향이 가우시안처럼 바깥으로 갈수록 줄어듭니다.
quiz-h7-choice-dilation = 팽창률을 높이면 가중치를 늘리지 않고 수용 영역을 넓힐 수 있다.
quiz-h7-choice-dilation-why = 맞습니다. 커널 k칸이 d*(k - 1) + 1칸에 걸칩니다.
quiz-h7-choice-pool = 스트라이드 2인 풀링은 뒤쪽 층의 수용 영역을 넓힌다.
quiz-h7-choice-pool-why = 맞습니다. 풀링도 윈도와 스트라이드가 같은 합성곱처럼 계산합니다.
quiz-h7-choice-stack = 스트라이드 1인 3 x 3 두 층은 5 x 5 한 층만큼 본다.
quiz-h7-choice-stack-why = 맞습니다. 1 + 2 + 2 = 5입니다.
quiz-h7-choice-corners = 1 x 1 층은 수용 영역을 넓히지 않는다.
quiz-h7-choice-corners-why = 맞습니다. 1 - 1 = 0만큼 늘어납니다.
quiz-h7-choice-padding = 패딩을 늘리면 수용 영역이 커진다.
quiz-h7-choice-padding-why = 틀립니다. 0을 덧붙일 뿐, 윈도가 걸치는 칸 수는 그대로입니다.
quiz-h7-choice-filters = 필터를 늘리면 그 층의 수용 영역이 커진다.
quiz-h7-choice-filters-why = 틀립니다. 맵이 늘어날 뿐 저마다 같은 칸을 봅니다.
quiz-h7-choice-image = 같은 층이라도 이미지가 크면 수용 영역이 커진다.
quiz-h7-choice-image-why = 틀립니다. 칸 수는 같고, 이미지에서 차지하는 비율은 오히려 작아집니다.
quiz-h7-choice-channels = 입력 채널이 64개면 3 x 3 층의 수용 영역은 3*64이다.
quiz-h7-choice-channels-why = 틀립니다. 수용 영역은 행이나 열의 수입니다. 채널은 언제나 모두 봅니다.
quiz-h7-choice-product = 스트라이드 1인 3 x 3 두 층의 수용 영역은 한 변이 3*3 = 9이다.
quiz-h7-choice-product-why = 틀립니다. 층마다 커널 - 1만큼 늘어나므로 1 + 2 + 2 = 5입니다.
quiz-h7-choice-own-stride = 마지막 층의 스트라이드는 그 층의 수용 영역을 넓힌다.
quiz-h7-choice-own-stride-why = 틀립니다. 스트라이드는 윈도가 시작하는 간격이라 다음 층부터 영향을 줍니다.

## I: 맵을 키우는 방법

quiz-i6-name = 전치 합성곱과 다른 업샘플링
quiz-i6 = { $asked ->
    [say] 맵을 키우는 방법에 대해 옳게 말한 것을 모두 고르세요.
   *[true] 다음 중 맵을 키우는 방법에 관한 설명으로 맞는 것을 모두 고르세요.
}
quiz-i6-convention = PyTorch의 ConvTranspose2d와 Upsample 기준입니다. 따로 말이 없으면 기본값을 씁니다.
quiz-i6-kind = 업샘플링에 관한 설명입니다. 가중치가 있는지, 크기가 얼마인지, 값이 되돌아오는지 가려 보세요.
quiz-i6-formula = 전치 합성곱의 크기 = (입력 - 1)*스트라이드 + 커널 - 2*패딩 + output_padding
quiz-i6-numbers = 1 2 3에 필터 1 1을 대면 3 5, 같은 필터를 도장처럼 찍어 되돌리면 3 3+5 5 = 3 8 5.
quiz-i6-solution = 전치 합성곱은 학습한 도장을 스트라이드 간격으로 찍어 더하고, 패딩만큼 잘라 냅니다. 형상은 되돌리지만 값은 되돌리지 못합니다. 확인: 보간도 맵을 키우지만 학습할 것이 없습니다.
quiz-i6-choice-learned = 전치 합성곱도 합성곱처럼 가중치를 학습한다.
quiz-i6-choice-learned-why = 맞습니다. 찍는 도장이 곧 가중치입니다.
quiz-i6-choice-interpolation = 최근접 보간과 이중 선형 보간에는 학습할 것이 없다.
quiz-i6-choice-interpolation-why = 맞습니다. 정해진 규칙대로 칸을 복사하거나 평균 냅니다.
quiz-i6-choice-stamps = 전치 합성곱에서 도장이 겹치는 곳은 값을 더한다.
quiz-i6-choice-stamps-why = 맞습니다. 입력 칸마다 자기 값에 커널 전체를 곱해 더합니다.
quiz-i6-choice-zeros-first = 스트라이드 2인 전치 합성곱은 입력의 칸 사이에 0을 끼워 넣고 합성곱을 하는 것과 같다.
quiz-i6-choice-zeros-first-why = 맞습니다. 벌린 입력을 끝까지 패딩하고, 180도 돌린 커널을 스트라이드 1로 움직입니다.
quiz-i6-choice-two-sizes = 스트라이드가 2면 두 크기가 같은 크기로 줄어들며, 그중 어느 쪽으로 돌아갈지는 output_padding이 정한다.
quiz-i6-choice-two-sizes-why = 맞습니다. 3 x 3 윈도가 2칸씩 움직이면 5 x 5도 6 x 6도 2 x 2가 됩니다.
quiz-i6-choice-cropped = 전치 합성곱은 padding=1이면 패딩이 없을 때보다 출력이 두 행 줄어든다.
quiz-i6-choice-cropped-why = 맞습니다. 패딩만큼 양 끝에서 한 행씩 잘라 냅니다.
quiz-i6-choice-backward = 전치 합성곱은 합성곱의 역전파가 기울기에 하는 계산을 맵에 그대로 한다.
quiz-i6-choice-backward-why = 맞습니다. 출력 칸의 기울기도 그 칸을 만든 윈도 전체에 커널을 곱해 퍼집니다.
quiz-i6-choice-shape = 전치 합성곱으로 맵의 크기를 합성곱 이전으로 되돌릴 수 있다.
quiz-i6-choice-shape-why = 맞습니다. floor((5 - 3)/2) + 1 = 2로 줄어든 크기가 (2 - 1)*2 + 3 = 5로 돌아옵니다.
quiz-i6-choice-many = 합성곱의 같은 출력이 나오는 입력은 아주 많아서 값은 되돌릴 수 없다.
quiz-i6-choice-many-why = 맞습니다. 숫자 25개가 4개로 줄면 그 4개로는 25개를 알아낼 수 없습니다.
quiz-i6-choice-identity = 합성곱 다음에 같은 가중치로 전치 합성곱을 하면 입력이 그대로 돌아온다.
quiz-i6-choice-identity-why = 틀립니다. 형상은 돌아오지만 값은 그렇지 않습니다.
quiz-i6-choice-any-values = 합성곱의 입력을 풀어내므로 '디컨볼루션'이 정확한 이름이다.
quiz-i6-choice-any-values-why = 틀립니다. 같은 출력이 나오는 입력은 아주 많고, 그중 어느 것을 찾는 연산이 아닙니다.
quiz-i6-choice-bilinear-learns = 이중 선형 보간은 이웃한 칸을 섞는 비율을 학습한다.
quiz-i6-choice-bilinear-learns-why = 틀립니다. 비율은 거리에 따라 정해져 있고 학습하지 않습니다.
quiz-i6-choice-twice = 스트라이드 2인 전치 합성곱은 커널이 무엇이든 맵을 꼭 두 배로 키운다.
quiz-i6-choice-twice-why = 틀립니다. 5칸에 3칸짜리 커널이면 (5 - 1)*2 + 3 = 11칸입니다.
quiz-i6-choice-padded = 전치 합성곱은 padding=1이면 출력 둘레에 0을 두른다.
quiz-i6-choice-padded-why = 틀립니다. 되돌릴 때는 패딩만큼 잘라 냅니다.
quiz-i6-choice-spread = 커널 3 x 3, 스트라이드 2인 전치 합성곱은 받은 값 사이사이를 0으로 남겨 둔다.
quiz-i6-choice-spread-why = 틀립니다. 값마다 커널 전체를 도장처럼 찍으므로 사이가 채워집니다.
quiz-i6-choice-formula = 전치 합성곱의 출력 크기는 floor((입력 + 2*패딩 - 커널)/스트라이드) + 1이다.
quiz-i6-choice-formula-why = 틀립니다. 그것은 맵을 줄이는 합성곱의 공식입니다.

## O: 오류 메시지

quiz-o1-name = 크기가 맞지 않는 완전 연결 층
quiz-o1 = { $asked ->
    [read] { $channels } x { $side } x { $side } 이미지 { $batch }장을 아래 층에 차례로 넣었더니 PyTorch에서 오류가 났습니다. Linear의 첫 번째 수는 얼마여야 할까요?
   *[fix] { $channels } x { $side } x { $side } 이미지 { $batch }장을 넣었더니 오류가 납니다. Linear의 in_features를 얼마로 고쳐야 할까요?
}
quiz-o1-convention = Conv2d(입력, 출력, 커널), 풀링의 스트라이드는 윈도 크기, 내림. mat1은 데이터, mat2는 가중치입니다.
quiz-o1-kind = 오류 메시지를 읽는 문제입니다. 한 행렬은 들어온 데이터고, 다른 하나는 층을 만들 때 정한 크기입니다.
quiz-o1-formula = mat1 = 배치 x 이미지 한 장의 값 수, 값 수 = 마지막 맵의 채널*행*열 = in_features
quiz-o1-numbers = mat1은 이미지마다 한 행씩 { $batch }행입니다. n = { $side }에서 시작해 차례로 { $formulas }
quiz-o1-solution = mat1은 값이 { $flat }개씩인 이미지 { $batch }장이므로 in_features = { $flat }입니다. 확인: { $way }이고 { $maps }*{ $last }*{ $last } = { $flat }입니다.

quiz-o3-name = 채널 수가 맞지 않는 입력
quiz-o3 = { $asked ->
    [grey] 사전 학습된 신경망의 첫 층에서 오류가 납니다. 원인은 무엇이고, 어떻게 고치면 될까요?
    [colour] 손글씨 숫자용 신경망의 첫 층에서 오류가 납니다. 원인은 무엇이고, 어떻게 고치면 될까요?
   *[inner] 직접 만든 신경망의 두 번째 합성곱에서 오류가 납니다. 원인은 무엇이고, 어떻게 고치면 될까요?
}
quiz-o3-convention = PyTorch의 입력은 [배치, 채널, 행, 열], 가중치는 [필터, 채널, 행, 열] 순서입니다.
quiz-o3-kind = 오류 메시지를 읽는 문제입니다. 가중치와 입력의 두 번째 수가 같아야 합니다.
quiz-o3-formula = weight[1] * groups = input[1]
quiz-o3-numbers = 가중치의 두 번째 수는 { $expected }, 입력의 두 번째 수는 { $got }입니다.
quiz-o3-solution = { $asked ->
    [grey] 층은 채널 { $expected }개를 받게 되어 있는데 이미지는 { $got }개, 곧 흑백입니다. x.repeat(1, 3, 1, 1)로 채널을 복사하거나 in_channels=1로 만듭니다.
    [colour] 층은 채널 { $expected }개를 받게 되어 있는데 이미지는 { $got }개, 곧 컬러입니다. 흑백으로 바꾸거나 in_channels=3으로 만듭니다.
   *[inner] 앞 층의 필터가 { $got }개라 채널 { $got }개가 들어옵니다. in_channels도 { $got }이어야 합니다. 확인: 앞 층의 out_channels가 다음 층의 in_channels입니다.
}
quiz-o3-choice-grey = 이미지가 흑백이다. 채널을 세 번 복사하거나 in_channels={ $got }(으)로 만든다.
quiz-o3-choice-grey-why = 흑백은 채널 1개, RGB는 3개입니다. 이 층은 채널 { $expected }개를 받게 되어 있는데 { $got }개가 들어왔습니다.
quiz-o3-choice-colour = 이미지가 컬러다. 흑백으로 바꾸거나 in_channels={ $got }(으)로 만든다.
quiz-o3-choice-colour-why = 채널 { $expected }개를 받는 흑백용 층에 채널 { $got }개인 RGB 이미지가 들어왔습니다.
quiz-o3-choice-kernel = { $kernel } x { $kernel } 커널이 이미지보다 크다. 패딩을 넣거나 커널을 줄인다.
quiz-o3-choice-kernel-why = { $side } x { $side }면 자리가 넉넉합니다. 메시지가 말하는 것은 채널입니다.
quiz-o3-choice-batch = 배치 축이 없다. unsqueeze(0)로 축을 더한다.
quiz-o3-choice-batch-why = 입력에는 [배치, 채널, 행, 열] 네 축이 다 있습니다. 맨 앞의 { $batch }(이)가 배치입니다.
quiz-o3-choice-order = 채널이 맨 뒤에 있다. permute(0, 3, 1, 2)로 앞으로 옮긴다.
quiz-o3-choice-order-why = 채널 { $got }개가 이미 두 번째에 있고, 뒤의 { $side }(과)와 { $side }(은)는 행과 열입니다.
quiz-o3-choice-inner = 앞 층이 채널 { $got }개를 만든다. in_channels를 { $got }(으)로 맞춘다.
quiz-o3-choice-inner-why = 앞 층이 내보내는 만큼 다음 층이 받아야 합니다.
quiz-o3-choice-filters = 필터가 너무 많다. { $filters }개를 { $got }개로 줄인다.
quiz-o3-choice-filters-why = 필터 { $filters }개는 이 층의 출력입니다. 맞지 않는 것은 입력 채널 { $expected }입니다.

quiz-o4-name = 채널 축의 자리
quiz-o4 = { $asked ->
    [loaded] 이미지를 NumPy 배열로 읽어 묶은 뒤 torch.from_numpy로 텐서 x를 만들어 합성곱에 넣었습니다. 어떻게 고치는 것이 옳을까요?
   *[fix] RGB 이미지 배치 x를 첫 합성곱에 넣었더니 이 오류가 납니다. 어떻게 고쳐야 할까요?
}
quiz-o4-convention = PyTorch의 입력은 [배치, 채널, 행, 열](NCHW) 순서입니다.
quiz-o4-kind = 오류 메시지를 읽는 문제입니다. 입력의 어느 축이 색일까요?
quiz-o4-formula = 지금은 [N, H, W, C], 필요한 것은 [N, C, H, W]
quiz-o4-numbers = [{ $batch }, { $side }, { $side }, 3]은 이미지 { $batch }장이고 3이 맨 뒤에 있습니다. PyTorch는 두 번째 수를 채널로 봅니다.
quiz-o4-solution = 입력이 NHWC인 [{ $batch }, { $side }, { $side }, 3]입니다. x.permute(0, 3, 1, 2)를 하면 [{ $batch }, 3, { $side }, { $side }](이)가 됩니다. 확인: 두 번째 수가 가중치의 두 번째 수와 같은 3입니다.
quiz-o4-choice-permute = x = x.permute(0, 3, 1, 2)
quiz-o4-choice-permute-why = 맨 뒤의 색 축을 두 번째로 옮기고 픽셀은 그대로 둡니다.
quiz-o4-choice-reshape = x = x.reshape({ $batch }, 3, { $side }, { $side })
quiz-o4-choice-reshape-why = 형상은 맞지만 값을 다르게 끊어 읽을 뿐이라 색과 픽셀이 뒤섞입니다.
quiz-o4-choice-in-channels = Conv2d(3, { $filters }, { $kernel })(을)를 Conv2d({ $side }, { $filters }, { $kernel })(으)로
quiz-o4-choice-in-channels-why = 오류는 사라지지만 픽셀의 행을 채널로 여기게 되어 모델이 망가집니다.
quiz-o4-choice-unsqueeze = x = x.unsqueeze(0)
quiz-o4-choice-unsqueeze-why = 배치 축을 더하는 명령인데, 배치 축은 이미 맨 앞에 { $batch }(으)로 있습니다.

## P: 코드

quiz-p1-name = 출력되는 형상
quiz-p1 = 이 코드는 어떤 형상을 출력할까요?
quiz-p1-convention = PyTorch 기본값: 스트라이드 1, 패딩 0, 풀링 스트라이드는 윈도 크기, 내림. N x C x H x W 순서입니다.
quiz-p1-kind = 수 네 개로 된 형상입니다. 배치는 그대로, 채널은 필터 수, 행과 열은 크기 공식을 따릅니다.
quiz-p1-formula = 배치 x 필터 수 x 변 x 변, 변 = floor((n + 2*패딩 - 커널)/스트라이드) + 1
quiz-p1-numbers = { $batch } x { $filters } x 변 x 변, n = { $side }에서 시작해 차례로 { $formulas }
quiz-p1-solution = 행과 열은 { $way }, 필터 { $filters }개, 배치 { $batch }이므로 [{ $batch }, { $filters }, { $last }, { $last }]입니다. 확인: 두 번째 수는 입력 채널 { $channels }(이)가 아니라 필터 수입니다.

quiz-p2-name = conv2d의 빠진 줄
quiz-p2 = { $asked ->
    [rows] NumPy 반복문으로 쓴 합성곱입니다. 출력의 행 수를 구하는 물음표 자리에 무엇이 들어갈까요?
    [patch] NumPy 반복문으로 쓴 합성곱입니다. 출력 칸 (i, j)가 보는 영역은 어느 것일까요?
   *[sum] NumPy 반복문으로 쓴 합성곱입니다. 출력 한 칸을 구하는 물음표 자리에 무엇이 들어갈까요?
}
quiz-p2-convention = x는 N x C x H x W, w는 O x C x kh x kw, s는 스트라이드, p는 한쪽 패딩. PyTorch와 같은 결과를 냅니다.
quiz-p2-kind = { $asked ->
    [rows] 출력 크기를 코드로 쓰는 문제입니다.
    [patch] 출력 한 칸의 윈도를 코드로 쓰는 문제입니다. 어디서 시작해 얼마나 길고, 채널은 어디까지일까요?
   *[sum] 출력 한 칸을 코드로 쓰는 문제입니다. 곱과 편향이 어떻게 모여 한 칸이 될까요?
}
quiz-p2-formula = { $asked ->
    [rows] floor((행 + 2*패딩 - 커널)/스트라이드) + 1
    [patch] 패딩한 입력의 i*스트라이드, j*스트라이드에서 시작해 커널만큼, 채널은 모두
   *[sum] 채널, 행, 열에 걸친 영역*가중치의 합 + 그 필터의 편향
}
quiz-p2-numbers = { $asked ->
    [rows] H = 7, kh = 3, p = 1, s = 2를 넣어 보세요. 윈도가 네 번 놓입니다.
    [patch] s = 2, kh = 3, i = 1을 넣어 보세요. xp의 2, 3, 4행입니다.
   *[sum] 3 x 2 x 2 영역과 가중치가 모두 1이고 편향도 1이라고 해 보세요. 그 칸은 13입니다.
}
quiz-p2-solution = { $asked ->
    [rows] (H + 2*p - kh)//s + 1: 패딩한 행 위의 걸음 수에 처음 자리를 더합니다. 확인: H = 7, kh = 3, p = 1, s = 2면 6//2 + 1 = 4입니다.
    [patch] xp[n, :, i*s:i*s+kh, j*s:j*s+kw]: 패딩한 입력의 모든 채널에서, i*s행부터 kh행입니다. 확인: w[o]와 형상이 같습니다.
   *[sum] np.sum(patch * w[o]) + b[o]: 채널, 행, 열에 걸친 곱을 모두 더하고 편향은 한 번만 더합니다. 확인: 수 하나가 나옵니다.
}
quiz-p2-choice-rows = (H + 2*p - kh)//s + 1
quiz-p2-choice-rows-why = 패딩한 행 위의 걸음 수에 처음 자리 1을 더한 것입니다.
quiz-p2-choice-rows-steps = (H + 2*p - kh)//s
quiz-p2-choice-rows-steps-why = 걸음 수만 세었습니다. 처음 자리도 세어야 하므로 + 1이 필요합니다.
quiz-p2-choice-rows-one-side = (H + p - kh)//s + 1
quiz-p2-choice-rows-one-side-why = np.pad는 위와 아래에 p행씩 붙이므로 2*p입니다.
quiz-p2-choice-rows-dense = H + 2*p - kh + 1
quiz-p2-choice-rows-dense-why = 스트라이드가 1일 때의 크기입니다. s > 1이면 윈도가 입력을 벗어납니다.
quiz-p2-choice-patch = xp[n, :, i*s:i*s+kh, j*s:j*s+kw]
quiz-p2-choice-patch-why = 모든 채널에서, i*s와 j*s부터 커널 크기만큼입니다.
quiz-p2-choice-patch-dense = xp[n, :, i:i+kh, j:j+kw]
quiz-p2-choice-patch-dense-why = 스트라이드가 빠졌습니다. i번째 윈도는 i*s행에서 시작합니다.
quiz-p2-choice-patch-unpadded = x[n, :, i*s:i*s+kh, j*s:j*s+kw]
quiz-p2-choice-patch-unpadded-why = 패딩이 빠졌습니다. 윈도는 xp 위를 움직이고, x에서는 마지막 윈도들이 밖으로 나갑니다.
quiz-p2-choice-patch-one-channel = xp[n, o, i*s:i*s+kh, j*s:j*s+kw]
quiz-p2-choice-patch-one-channel-why = o는 필터 번호입니다. 필터마다 입력 채널을 모두 보므로 콜론이어야 합니다.
quiz-p2-choice-patch-centred = xp[n, :, i*s-kh//2:i*s+kh//2+1, j*s-kw//2:j*s+kw//2+1]
quiz-p2-choice-patch-centred-why = 패딩한 입력에서 윈도는 i*s에서 시작합니다. 거기를 한가운데로 잡으면 첫 윈도가 음수 행에서 시작합니다.
quiz-p2-choice-sum = np.sum(patch * w[o]) + b[o]
quiz-p2-choice-sum-why = 곱은 채널, 행, 열에 걸쳐 모두 더하고 편향은 한 번만 더합니다.
quiz-p2-choice-sum-turned = np.sum(patch * w[o, :, ::-1, ::-1]) + b[o]
quiz-p2-choice-sum-turned-why = 커널을 먼저 뒤집은 것입니다. PyTorch는 커널을 그대로 놓습니다.
quiz-p2-choice-sum-bias-each = np.sum(patch * w[o] + b[o])
quiz-p2-choice-sum-bias-each-why = 합 안에 있으면 편향을 가중치마다 더하게 됩니다. 밖에서 한 번만 더합니다.
quiz-p2-choice-sum-mean = np.mean(patch * w[o]) + b[o]
quiz-p2-choice-sum-mean-why = 합성곱은 곱을 더합니다. 채널이나 칸에 걸쳐 평균을 내지 않습니다.
