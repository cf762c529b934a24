### 실험실: 이루는 것, 설정, 필터와 입력 모음, 그리고 되지 않는 이유.
### 설정과 필터의 이름에는 레슨 파일의 밑줄 대신 붙임표를 쓴다.

## 행렬

lab-grid-input = 입력
lab-grid-filter = 필터
lab-grid-output = 출력

## 연산

lab-operation-convolution = 합성곱
lab-operation-max = 최대 풀링
lab-operation-min = 최소 풀링
lab-operation-mean = 평균 풀링
lab-operation-sum = 합 풀링

## 설정

lab-setting-operation = 연산
lab-setting-stride = 스트라이드
lab-setting-stride-vertical = 세로 스트라이드
lab-setting-stride-horizontal = 가로 스트라이드
lab-setting-padding = 패딩
lab-setting-padding-top = 위쪽 패딩
lab-setting-padding-bottom = 아래쪽 패딩
lab-setting-padding-left = 왼쪽 패딩
lab-setting-padding-right = 오른쪽 패딩
lab-setting-padding-name = 패딩 이름
lab-setting-padding-mode = 패딩 모드
lab-setting-padding-value = 패딩 값
lab-setting-dilation = 팽창률
lab-setting-dilation-vertical = 세로 팽창률
lab-setting-dilation-horizontal = 가로 팽창률
lab-setting-input-size = 입력 크기
lab-setting-input-rows = 입력 행 수
lab-setting-input-columns = 입력 열 수
lab-setting-filter-rows = 필터 행 수
lab-setting-filter-columns = 필터 열 수
lab-setting-filter-size = 필터 크기
lab-setting-window-rows = 윈도 행 수
lab-setting-window-columns = 윈도 열 수
lab-setting-window-size = 윈도 크기
lab-setting-bias = 편향
lab-setting-flip = 필터 뒤집기
lab-setting-ceil-mode = 크기 올림
lab-setting-count-include-pad = 평균에 패딩 포함

## 패딩: 얼마나, 이름으로

lab-padding-counted = 직접 지정
lab-padding-valid = valid
lab-padding-same = same
lab-padding-same-lower = same(남는 칸은 앞에)
lab-padding-full = full

## 패딩: 무엇으로 채우는지

lab-padding-mode-zeros = zeros(0)
lab-padding-mode-constant = constant(정한 값)
lab-padding-mode-reflect = reflect(끝 칸 빼고 반사)
lab-padding-mode-symmetric = symmetric(끝 칸까지 반사)
lab-padding-mode-replicate = replicate(끝 칸 반복)
lab-padding-mode-circular = circular(반대쪽 끝에서)

## 예측할 것. 행과 열은 출력[0,0]처럼 0부터 센다.

lab-target-size = 출력의 크기는 얼마일까요?
lab-target-cell = 출력[{ $row },{ $column }]에는 어떤 값이 올까요?
lab-target-row = 출력 { $row }행(0부터 셈)에는 어떤 값들이 올까요?
lab-target-output = 출력 전체는 어떻게 될까요?
lab-target-coverage = 입력[{ $row },{ $column }](을)를 덮는 윈도는 몇 개일까요?

## 불가능한 설정을 바로잡는 가장 작은 변화

lab-remedy-dilation-vertical = 세로 팽창률을 { $to }(으)로 낮춥니다.
lab-remedy-dilation-horizontal = 가로 팽창률을 { $to }(으)로 낮춥니다.
lab-remedy-dilation = 팽창률을 { $to }(으)로 낮춥니다.
lab-remedy-padding-vertical-more = 패딩을 위 { $top }칸, 아래 { $bottom }칸으로 늘립니다.
lab-remedy-padding-horizontal-more = 패딩을 왼쪽 { $left }칸, 오른쪽 { $right }칸으로 늘립니다.
lab-remedy-padding-more = 사방의 패딩을 { $by }칸씩 늘립니다.
lab-remedy-padding-vertical-less = 패딩을 위 { $top }칸, 아래 { $bottom }칸으로 줄입니다.
lab-remedy-padding-horizontal-less = 패딩을 왼쪽 { $left }칸, 오른쪽 { $right }칸으로 줄입니다.
lab-remedy-padding-less = 사방의 패딩을 { $by }칸씩 줄입니다.
lab-remedy-stride-vertical = 세로 스트라이드를 { $to }(으)로 낮춥니다.
lab-remedy-stride-horizontal = 가로 스트라이드를 { $to }(으)로 낮춥니다.
lab-remedy-stride = 스트라이드를 { $to }(으)로 낮춥니다.
lab-remedy-filter = 필터를 { $to } 크기로 바꿉니다.
lab-remedy-window = 윈도를 { $to } 크기로 바꿉니다.
lab-remedy-plain = 패딩을 0으로, 팽창률을 1로 되돌립니다.
lab-remedy-input = 입력을 { $to } 크기로 바꿉니다.

## 되지 않는 이유

lab-refusal-edge = 커서가 이미 가장자리에 있습니다.
lab-refusal-outside = { $row }행 { $column }열은 { $rows } x { $columns } 행렬의 바깥입니다.
lab-refusal-nothing-to-undo = 여기가 처음이라 되돌릴 것이 없습니다.
lab-refusal-nothing-to-redo = 가장 최근 상태라 다시 할 것이 없습니다.
lab-refusal-output-is-computed = 출력은 계산된 값이라 입력이나 필터를 바꾸면 따라 바뀝니다.
lab-refusal-no-weights = 풀링 윈도에는 가중치가 없습니다. 크기를 바꾸거나 합성곱을 쓰세요.
lab-refusal-not-a-number = 수로 읽을 수 없습니다: "{ $typed }". 10억 이하의 수를 3, -0.5, 1/9처럼 적으세요.
lab-refusal-too-long = 수 하나는 { $most }자까지 적을 수 있습니다. 몇 자 지워 주세요.
lab-refusal-ragged = 붙여 넣은 { $line }번째 줄은 수가 { $cells }개, 첫 줄은 { $expected }개입니다. 줄마다 개수를 맞추세요.
lab-refusal-paste-not-a-number = 붙여 넣은 { $line }번째 줄 { $column }번째 글자부터 수가 아닙니다: "{ $word }". 고쳐서 다시 넣으세요.
lab-refusal-paste-empty = 붙여 넣은 것에 수가 없습니다. 먼저 수를 복사하세요.
lab-refusal-wrong-shape = 붙여 넣은 것은 { $rows } x { $columns }인데, 채울 것은 { $expected_rows } x { $expected_columns }입니다.
lab-refusal-too-large = { $rows } x { $columns }(은)는 너무 큽니다. 이 행렬은 { $most } x { $most }까지입니다.
lab-refusal-limit = 이 설정은 이쪽으로 더 바꿀 수 없습니다.
lab-refusal-sum-is-zero = 가중치의 합이 0이라 합으로 나눌 수 없습니다.
lab-refusal-not-for-this-operation = 지금 연산에는 쓰이지 않는 설정입니다. 먼저 연산을 바꾸세요.
lab-refusal-not-for-this-padding-mode = 이 값은 constant 모드에서만 쓰입니다. 먼저 모드를 바꾸세요.
lab-refusal-no-output = 이 설정으로는 출력이 없습니다. 먼저 설정을 바로잡으세요.
lab-refusal-nothing-to-mend = 바로잡을 것이 없습니다. 이 설정은 문제없이 계산됩니다.
lab-refusal-no-prediction = 지금은 예측하는 중이 아닙니다.
lab-refusal-incomplete = 아직 { $missing }칸이 비어 있습니다. 마저 채운 다음 확인하세요.
lab-refusal-prediction-open = 예측 중에는 수를 바꾸지 않습니다. 먼저 마치거나 답을 보세요.
lab-refusal-unknown-preset = 그런 이름은 모음에 없습니다.

## 레슨 파일의 [step.lab]에 있는 실수. $key는 그 키.

lab-scene-unknown-name = `{ $key }`: 모음에 없는 이름입니다: "{ $name }". "{ $nearest }" 아닌가요?
lab-scene-unknown-name-at-all = `{ $key }`: 모음에 없는 이름입니다: "{ $name }".
lab-scene-ragged = `{ $key }`: { $row }행에는 수가 { $cells }개, 첫 행에는 { $expected }개 있습니다. 행마다 개수를 맞추세요.
lab-scene-empty = `{ $key }`: 수가 없습니다. 적어도 [[0]]은 적으세요.
lab-scene-too-large = `{ $key }`: { $rows } x { $columns }(은)는 실험실에 담기에 너무 큽니다. { $most } x { $most }까지 들어갑니다.
lab-scene-not-a-number = `{ $key }`: 여기에는 -1e9부터 1e9까지의 수를 적습니다.
lab-scene-out-of-range = `{ $key }`: { $value }(은)는 범위를 벗어납니다. { $least }부터 { $most }까지의 값을 쓰세요.
lab-scene-size-of-rows = `{ $key }`: 행을 직접 적으면 크기는 이미 정해집니다. 이 키를 빼거나 모음에 있는 입력의 이름을 적으세요.
lab-scene-too-small = `{ $key }`: 그림이 { $rows } x { $columns }에 들어가지 않습니다. { $least_rows } x { $least_columns } 이상이어야 합니다.
lab-scene-cursor-outside = `{ $key }`: [{ $row }, { $column }] 칸은 { $rows } x { $columns } 행렬의 바깥입니다. 칸은 0부터 셉니다.

## 필터 모음

lab-filter-identity = 항등
lab-filter-identity-about = 가운데 가중치만 1이라 모든 칸을 그대로 내보냅니다.
lab-filter-shift-left = 왼쪽으로 옮기기
lab-filter-shift-left-about = 칸마다 오른쪽 이웃의 값을 가져와 이미지가 왼쪽으로 한 칸 움직입니다.
lab-filter-shift-right = 오른쪽으로 옮기기
lab-filter-shift-right-about = 칸마다 왼쪽 이웃의 값을 가져와 이미지가 오른쪽으로 한 칸 움직입니다.
lab-filter-shift-up = 위로 옮기기
lab-filter-shift-up-about = 칸마다 아래 이웃의 값을 가져와 이미지가 위로 한 칸 움직입니다.
lab-filter-shift-down = 아래로 옮기기
lab-filter-shift-down-about = 칸마다 위 이웃의 값을 가져와 이미지가 아래로 한 칸 움직입니다.
lab-filter-box-blur = 박스 블러
lab-filter-box-blur-about = 아홉 칸의 평균입니다. 잡음이 고르게 퍼지고 또렷한 윤곽선도 무뎌집니다.
lab-filter-gaussian = 가우시안 블러
lab-filter-gaussian-about = 가까운 칸일수록 크게 반영한 평균이라 박스 블러보다 부드럽습니다.
lab-filter-gaussian-5 = 가우시안 블러 5 x 5
lab-filter-gaussian-5-about = 더 넓은 종 모양이라 3 x 3보다 세밀한 부분을 더 많이 지웁니다.
lab-filter-motion-blur = 모션 블러
lab-filter-motion-blur-about = 대각선 방향의 평균입니다. 카메라가 움직인 듯 번집니다.
lab-filter-sharpen = 선명화
lab-filter-sharpen-about = 칸의 값에 상하좌우 이웃과의 차이를 더해 윤곽선을 또렷하게 합니다.
lab-filter-sharpen-8 = 선명화(이웃 8칸)
lab-filter-sharpen-8-about = 칸의 값에 이웃 여덟 칸과의 차이를 모두 더합니다. 더 강하지만 잡음도 커집니다.
lab-filter-emboss = 엠보싱
lab-filter-emboss-about = 윤곽선 한쪽은 밝게, 반대쪽은 어둡게 하여 왼쪽 위에서 빛을 비춘 엠보싱이 됩니다.
lab-filter-edge = 윤곽선
lab-filter-edge-about = 이웃 여덟 칸과 다른 칸에 반응하고, 평평한 곳에서는 0입니다.
lab-filter-sobel-x = 소벨 x
lab-filter-sobel-x-about = 수직 윤곽선에 반응합니다. 오른쪽에서 왼쪽을 빼고 가운데 행을 두 배로 칩니다.
lab-filter-sobel-y = 소벨 y
lab-filter-sobel-y-about = 수평 윤곽선에 반응합니다. 아래에서 위를 빼고 가운데 열을 두 배로 칩니다.
lab-filter-prewitt-x = 프리윗 x
lab-filter-prewitt-x-about = 수직 윤곽선에 반응합니다. 오른쪽에서 왼쪽을 빼고 모든 행을 똑같이 칩니다.
lab-filter-prewitt-y = 프리윗 y
lab-filter-prewitt-y-about = 수평 윤곽선에 반응합니다. 아래에서 위를 빼고 모든 열을 똑같이 칩니다.
lab-filter-scharr-x = 샤르 x
lab-filter-scharr-x-about = 수직 윤곽선에 반응하며, 비스듬한 윤곽선도 소벨보다 고르게 잽니다.
lab-filter-scharr-y = 샤르 y
lab-filter-scharr-y-about = 수평 윤곽선에 반응하며, 비스듬한 윤곽선도 소벨보다 고르게 잽니다.
lab-filter-roberts = 로버츠 교차
lab-filter-roberts-about = 가장 작은 윤곽선 필터. 2 x 2에서 대각선으로 마주 보는 두 칸의 차이입니다.
lab-filter-laplacian = 라플라시안
lab-filter-laplacian-about = 상하좌우에서 가운데의 네 배를 뺍니다. 어느 방향이든 밝기가 꺾이면 반응합니다.
lab-filter-laplacian-8 = 라플라시안(이웃 8칸)
lab-filter-laplacian-8-about = 이웃 여덟 칸에서 가운데의 여덟 배를 뺍니다. 대각선 방향도 함께 봅니다.
lab-filter-diagonal-45 = 대각선 45°
lab-filter-diagonal-45-about = 오른쪽 위로 올라가는 가는 선(/)에 반응합니다.
lab-filter-diagonal-135 = 대각선 135°
lab-filter-diagonal-135-about = 오른쪽 아래로 내려가는 가는 선(\)에 반응합니다.
lab-filter-line-horizontal = 가로선
lab-filter-line-horizontal-about = 가는 가로선에 반응합니다.
lab-filter-line-vertical = 세로선
lab-filter-line-vertical-about = 가는 세로선에 반응합니다.

## 입력 모음

lab-input-gradient = 그러데이션
lab-input-gradient-about = 왼쪽에서 오른쪽으로 고르게 밝아져 어디서나 변화가 같습니다.
lab-input-vertical-edge = 수직 윤곽선
lab-input-vertical-edge-about = 왼쪽은 어둡고 오른쪽은 밝아 위에서 아래로 경계가 하나 있습니다.
lab-input-horizontal-edge = 수평 윤곽선
lab-input-horizontal-edge-about = 위는 어둡고 아래는 밝아 왼쪽에서 오른쪽으로 경계가 하나 있습니다.
lab-input-diagonal = 대각선
lab-input-diagonal-about = 왼쪽 위에서 오른쪽 아래까지 가늘고 밝은 선이 하나 있습니다.
lab-input-corner = 모서리
lab-input-corner-about = 오른쪽 아래 4분의 1이 밝아 수직, 수평 윤곽선이 만납니다.
lab-input-impulse = 임펄스
lab-input-impulse-about = 가운데만 1이라 출력에 필터가 180도 돌아간 모습으로 나타납니다.
lab-input-cross = 십자
lab-input-cross-about = 밝은 행 하나와 밝은 열 하나가 가운데에서 만납니다.
lab-input-checkerboard = 체커보드
lab-input-checkerboard-about = 밝은 칸과 어두운 칸이 번갈아 나와 변화가 가장 많습니다.
lab-input-stripes = 줄무늬
lab-input-stripes-about = 밝은 열과 어두운 열이 번갈아 나옵니다. 스트라이드가 2이면 한 가지만 보입니다.
lab-input-constant = 평평한 면
lab-input-constant-about = 어디나 같은 값입니다. 윤곽선 필터는 0을 내고 블러는 그대로 둡니다.
lab-input-count = 차례대로
lab-input-count-about = 읽는 순서대로 1, 2, 3, …이라 출력이 어디서 왔는지 알 수 있습니다.
lab-input-box = 상자
lab-input-box-about = 어두운 바탕에 밝은 상자가 있어 네 면이 모두 윤곽선입니다.
lab-input-digit = 숫자
lab-input-digit-about = 0부터 9까지의 밝기로 나타낸 손글씨 7입니다.
lab-input-random = 무작위
lab-input-random-about = 0부터 9까지의 무작위 밝기입니다. 시드가 같으면 값도 같습니다.
