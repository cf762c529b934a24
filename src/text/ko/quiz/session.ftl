### 퀴즈의 채점, 세션, 복습 일정, 수준, 결과.

## 답에 대한 한마디

quiz-note-number = 수 하나로 답해 주세요. 28, 1,180,160, 9/2처럼 쓰거나 (9*256+1)*512처럼 식으로 써도 됩니다.
quiz-note-size = 행과 열로 답해 주세요. 3x5처럼 쓰고, 정사각형이면 수 하나만 써도 됩니다.
quiz-note-shape = 채널, 행, 열 순서로 답해 주세요. 예: 64, 112, 112
quiz-note-list = 모든 수를 공백이나 쉼표로 나누어 차례로 써 주세요.
quiz-note-settings = 커널, 스트라이드, 패딩 순서로 답해 주세요. 예: 3, 2, 1
quiz-note-matrix = { $rows ->
    [1] 수 { $columns }개를 차례로 써 주세요. 예: 15 16 6
   *[other] { $rows } x { $columns } 행렬을 한 행씩 쓰고 행 사이에는 ;을 넣어 주세요. 예: 15 16; 6 15
}
quiz-note-choice = 보기 하나의 글자로 답해 주세요.
quiz-note-ticks = 맞는 보기의 글자를 모두 써 주세요. 예: a c
quiz-note-judge = 맞으면 y(예), 틀리면 n(아니요)로 답해 주세요.
quiz-note-explain = 먼저 자기 말로 설명하고, 그다음 항목 수를 세어 주세요.
quiz-note-term = 용어를 한국어나 영어로 써 주세요.
quiz-note-spelling = 거의 맞습니다. 철자를 다시 확인해 보세요.
quiz-note-misnomer = 흔히 그렇게 부르지만 잘못된 이름입니다. 바른 이름은 무엇인가요?
quiz-note-exact = 어림으로는 맞습니다. 이 문제는 끝자리까지 정확한 수가 필요합니다.
quiz-note-closer = 어림으로는 맞습니다. 한 자리만 더 자세히 써 주세요.
quiz-note-square = { $side }x{ $side }(으)로 받았습니다.
quiz-note-swapped = 수는 맞지만 순서가 바뀌었습니다. 행이 먼저, 열이 나중입니다.
quiz-note-order = 수는 맞지만 순서가 다릅니다. 여기서는 채널, 행, 열 순서입니다.
quiz-note-batched-order = 수는 맞지만 순서가 다릅니다. 여기서는 배치, 채널, 행, 열 순서입니다.
quiz-note-batch-extra = 배치는 묻지 않았지만 써도 괜찮습니다.
quiz-note-batch-missing = 배치가 빠졌습니다. 여기서는 배치, 채널, 행, 열 순서입니다.
quiz-note-exactly = 정확한 값은 { $truth }입니다.
quiz-note-factor-two = 2배 차이입니다. 곱셈-누산(MAC) 한 번은 곱셈과 덧셈 한 번씩이므로 2 FLOPs입니다.
quiz-note-bytes = 바이트나 비트가 아니라 수의 개수를 묻습니다. float32 하나는 4바이트, 곧 32비트입니다.
quiz-note-cells = { $of }칸 가운데 { $right }칸이 맞았습니다. 처음 틀린 칸은 0부터 세어 ({ $row }, { $column })입니다.
quiz-note-partly = 보기 { $of }개 가운데 { $right }개를 바르게 판단했습니다.
quiz-note-points = { $of }개 항목 가운데 { $told }개: 면접관이 다음 질문으로 넘어갑니다.
quiz-note-points-partly = { $of }개 항목 가운데 { $told }개: 일부만 설명했습니다.
quiz-note-points-few = { $of }개 항목 가운데 { $told }개.
quiz-belief = 흔한 오개념: { $name }
quiz-rule = 규칙: { $rule }
quiz-next = 면접관의 다음 질문: { $question }
quiz-note-carried = 앞에서 답한 { $own }(을)를 쓰면 맞습니다. 올바른 값을 쓰면 { $truth }입니다.

## 이름

quiz-topic-size = 출력 크기
quiz-topic-cell = 한 칸과 작은 행렬
quiz-topic-missing = 빠진 설정 찾기
quiz-topic-filter = 필터 알아보기
quiz-topic-parameters = 매개변수 수
quiz-topic-cost = 곱셈 횟수
quiz-topic-receptive-field = 수용 영역
quiz-topic-variants = 1×1, 깊이별, 팽창, 전치 합성곱
quiz-topic-pooling = 풀링
quiz-topic-gradient = 기울기
quiz-topic-matrix = 행렬로 본 합성곱
quiz-topic-shift = 이동, 등변성, 불변성
quiz-topic-why = 왜 그런가
quiz-topic-errors = 오류 메시지
quiz-topic-code = 코드

quiz-mode-lesson = 레슨 문제
quiz-mode-drill = 집중 연습
quiz-mode-mix = 섞어 풀기
quiz-mode-review = 복습
quiz-mode-mock = 모의 면접
quiz-mode-retry = 오답 다시 풀기

quiz-felt-easy = 쉬웠던 것으로 적어 두었습니다.
quiz-felt-hard = 어려웠던 것으로 적어 두었습니다.

quiz-today = 복습할 카드 { $due }장, 아직 준비되지 않은 유형 { $left }개
quiz-today-interview = { $days ->
    [0] 오늘이 면접입니다
   *[other] 면접까지 { $days }일
}: 준비되지 않은 유형 { $left }개, 하루 { $minutes }분쯤이면 됩니다. 복습할 카드는 { $due }장입니다.
quiz-today-last = { $days ->
    [0] 오늘이 면접입니다.
   *[other] 면접까지 { $days }일 남았습니다.
} 모의 면접을 해 보면 무엇이 남았는지 알 수 있습니다.
quiz-level-new = 새 유형
quiz-level-attempted = 시작
quiz-level-familiar = 익숙
quiz-level-proficient = 능숙
quiz-level-mastered = 숙달

quiz-judge-true = 맞다
quiz-judge-false = 틀리다

## 실험실이 보여 주는 부분

quiz-part-first-layer = 층 { $of }개 가운데 첫 번째입니다.
quiz-part-field = 층 { $of }개 가운데 첫 번째입니다. 이 { $side } x { $side }칸이 모든 층을 거쳐 보는 범위입니다.
quiz-part-channel = { $bias ->
    [yes] 채널 { $of }개 가운데 1번입니다. 모두 더한 뒤 한 번만 더하는 편향도 들어 있습니다.
   *[no] 채널 { $of }개 가운데 1번입니다.
}
quiz-part-filter = { $channels ->
    [1] 필터 { $of }개 중 1개.
   *[other] 필터 { $of }개 중 1개, 채널 { $channels }개 중 1개.
}
quiz-part-depthwise = 깊이별 필터 { $of }개 중 1개, 자기 채널 위.
quiz-part-unit = 출력 { $of }개 중 1개, 특성 맵 { $maps }개 중 1개.
quiz-part-other-way = 반대 방향, 곧 출력에서 입력으로 가는 합성곱입니다.

## 결과

quiz-report-title = 퀴즈 결과 { $day }: { $mode }
quiz-report-score = { $of }문제 가운데 { $right }문제 정답, 걸린 시간 { $time } (분:초).
quiz-report-asked = { $planned }문제 가운데 { $asked }문제까지 풀었습니다.
quiz-report-expired = 프로그램이 닫혀 있는 동안 시간이 다 되었습니다.
quiz-report-before = 지난 모의 면접: { $of }문제 가운데 { $right }문제 정답.
quiz-report-carried = { $count ->
   *[other] 앞에서 틀린 값을 그대로 이어서 맞힌 답이 { $count }개입니다. 풀이 과정은 맞고 값만 틀렸습니다.
}
quiz-report-carried-on = 앞에서 틀린 값을 이어받아 맞힌 답
quiz-report-slowest = 가장 오래 걸린 문제: { $name }, { $time } (분:초).
quiz-report-family = 문제 유형
quiz-report-right = 정답
quiz-report-late = 늦은 정답
quiz-report-helped = 도움받은 정답
quiz-report-partly = 일부만 설명
quiz-report-wrong = 오답
quiz-report-skipped = 모름
quiz-report-ready = 면접 준비
quiz-report-ready-means = 면접 준비 기준: 면접 수준 문제의 최근 답 10개 가운데 8개 이상이 정답이고, 두 번 이상 나누어 풀었으며, 풀이 시간의 중앙값이 제한 시간 안에 듭니다.
quiz-report-yes = 됨
quiz-report-no = 아직
quiz-report-misconceptions = 오답 뒤에 있던 오개념
quiz-report-met = { $times ->
   *[other] { $name }: { $times }번
}
quiz-report-unexplained = { $name }: 맞히지 못했지만 알려진 오개념은 보이지 않았습니다
quiz-report-cure = 다시 볼 곳: convtutor learn { $lesson }, "{ $step }" 단계
quiz-report-choice = "{ $choice }": { $why }
quiz-report-missed = 오답 노트
quiz-report-typed = 내 답: { $typed }
quiz-report-unknown = 모르겠음
quiz-report-aloud = 말로 설명함
quiz-report-answer = 정답: { $answer }

## 신경망 하나를 두고 하는 모의 면접

quiz-mock-stem = 크기가 3 x { $side } x { $side }인 이미지 한 장이 들어갑니다. 배치를 뺀 conv1의 출력 형상(shape)은 무엇일까요?
quiz-mock-stem-convention = PyTorch 기준: 채널 x 행 x 열, 패딩은 한쪽 기준, 나눗셈은 내림입니다.
quiz-mock-stem-kind = 출력 형상 문제입니다. 채널 수는 필터 수가, 행과 열은 커널, 스트라이드, 패딩이 정합니다.
quiz-mock-stem-formula = 필터 수 x 변 x 변, 변 = floor((입력 + 2*패딩 - 커널)/스트라이드) + 1
quiz-mock-stem-numbers = { $filters } x 변 x 변, 변 = floor(({ $side } + 2*{ $padding } - { $kernel })/{ $stride }) + 1
quiz-mock-stem-solution = floor({ $room }/{ $stride }) + 1 = { $out }이고 필터 { $filters }개가 맵을 하나씩 만드므로 { $filters } x { $out } x { $out }입니다. 확인: 스트라이드 { $stride }이면 각 축에서 자리가 { $stride }분의 1쯤으로 줄어듭니다.

quiz-mock-weights = conv1의 매개변수는 모두 몇 개일까요?
quiz-mock-weights-convention = PyTorch처럼 필터마다 편향이 하나씩 있습니다.
quiz-mock-weights-kind = 매개변수 수 문제입니다. 필터 하나의 가중치와 편향을 센 뒤 필터 수를 곱합니다.
quiz-mock-weights-formula = (커널*커널*채널 + 1)*필터 수
quiz-mock-weights-numbers = ({ $kernel }*{ $kernel }*3 + 1)*{ $filters }
quiz-mock-weights-solution = ({ $slice } + 1)*{ $filters } = { $parameters }. 확인: 입력의 한 변 { $side }, 스트라이드 { $stride }, 패딩 { $padding }(은)는 식에 없습니다. 가중치는 모든 자리에서 공유됩니다.

quiz-mock-flatten = 크기가 3 x { $side } x { $side }인 이미지가 들어갑니다. pool2의 출력을 평탄화하면 수가 몇 개일까요?
quiz-mock-flatten-convention = PyTorch 기준: 따로 쓰지 않으면 풀링의 스트라이드는 윈도 크기와 같고, 나눗셈은 내림입니다.
quiz-mock-flatten-kind = 층이 이어진 출력 크기 문제입니다. 앞 층의 출력이 다음 층의 입력이 되고, 끝에서 채널, 행, 열을 곱합니다.
quiz-mock-flatten-formula = 층마다 n = floor((n + 2*패딩 - 커널)/스트라이드) + 1, 끝에서 채널*n*n
quiz-mock-flatten-numbers = { $side }에서 시작해 conv1, pool1, conv2, pool2를 차례로 지난 뒤 { $maps }*n*n
quiz-mock-flatten-solution = { $side } -> { $one } -> { $two } -> { $three } -> { $last }이므로 { $maps }*{ $last }*{ $last } = { $flat }. 확인: 채널 수를 바꾸는 층은 합성곱 층뿐입니다.

quiz-mock-dense = fc의 ? 자리를 채우면 fc의 매개변수는 모두 몇 개일까요?
quiz-mock-dense-convention = 출력마다 편향이 하나씩 있고, 이미지는 앞 문제와 같습니다.
quiz-mock-dense-kind = 완전 연결 층의 매개변수 수 문제입니다. 입력과 출력의 쌍마다 가중치가 하나, 출력마다 편향이 하나 있습니다.
quiz-mock-dense-formula = (입력 수 + 1)*출력 수
quiz-mock-dense-numbers = (평탄화한 수 + 1)*{ $units }
quiz-mock-dense-solution = ?에는 평탄화한 { $flat }(이)가 들어가므로 ({ $flat } + 1)*{ $units } = { $parameters }. 확인: 이미지 크기가 영향을 주는 곳은 바로 이 층입니다.

quiz-mock-field = pool2의 출력 한 칸은 한 축을 따라 입력 픽셀을 몇 개 볼까요?
quiz-mock-field-convention = 한 축에서 본 이론적인 수용 영역입니다.
quiz-mock-field-kind = 수용 영역 문제입니다. 층마다 (커널 - 1)칸이 늘고, 한 칸의 간격은 앞선 스트라이드를 모두 곱한 값입니다.
quiz-mock-field-formula = 1 + 층마다 (커널 - 1)*간격, 간격 = 앞선 스트라이드의 곱
quiz-mock-field-numbers = conv1까지 { $one }칸, 여기에 pool1, conv2, pool2의 몫을 차례로 더합니다
quiz-mock-field-solution = { $one } -> { $two } -> { $three } -> { $field }. 확인: 스트라이드는 그 뒤에 오는 층의 수용 영역만 넓힙니다. 채널과 패딩은 수용 영역을 바꾸지 않습니다.

quiz-mock-macs = 크기가 3 x { $side } x { $side }인 이미지 한 장에 conv1은 곱셈-누산(MAC)을 약 몇 번 할까요?
quiz-mock-macs-convention = 곱셈 한 번과 덧셈 한 번이 MAC 하나입니다. 1% 안이면 정답이고, 12.3M처럼 써도 됩니다.
quiz-mock-macs-kind = 연산량 문제입니다. 가중치 하나가 출력의 자리마다 한 번씩 쓰입니다.
quiz-mock-macs-formula = 편향을 뺀 가중치 수*출력의 행*출력의 열
quiz-mock-macs-numbers = ({ $kernel }*{ $kernel }*3*{ $filters })*행*열
quiz-mock-macs-solution = 가중치 { $weights }개를 { $out }*{ $out }자리에서 쓰므로 { $macs }번입니다. 확인: 자리 수는 스트라이드 { $stride }(과)와 패딩 { $padding }(이)가 정합니다.

quiz-mock-cheaper = conv2를 더 가볍게 해 보세요. 커널이 같은 깊이별 합성곱과 1 x 1 점별 합성곱으로 conv2를 대신하면 둘이 학습하는 매개변수는 모두 몇 개일까요?
quiz-mock-cheaper-convention = PyTorch처럼 두 층 모두 편향이 있습니다.
quiz-mock-cheaper-kind = 두 층의 매개변수를 세는 문제입니다. 한 층은 채널마다 이웃을 보고, 다른 층은 채널을 섞습니다.
quiz-mock-cheaper-formula = (커널*커널 + 1)*채널 + (채널 + 1)*필터
quiz-mock-cheaper-numbers = ({ $kernel }*{ $kernel } + 1)*{ $channels } + ({ $channels } + 1)*{ $filters }
quiz-mock-cheaper-solution = 깊이별 { $depthwise } + 점별 { $pointwise } = { $parameters }. 확인: 원래 conv2는 필터마다 모든 채널에 { $kernel } x { $kernel } 가중치가 있어 { $standard }개입니다.

## 한 줄씩 묻기, 문제지

quiz-plain-begin = 답을 쓰고 Enter를 누르세요. ?는 힌트 보기, s는 모르겠음, q는 마치고 결과 보기입니다.
quiz-plain-begin-mock = 신경망 하나를 두고 { $minutes }분 동안 하는 모의 면접입니다. 끝날 때까지 정답 여부를 알려 주지 않습니다. 답을 쓰고 Enter를 누르세요. 긴 설명은 말로 해도 됩니다. "시간"은 남은 시간 보기, s는 모르겠음, q는 마치고 결과 보기입니다.
quiz-plain-nothing = 지금 물어볼 문제가 없습니다.
quiz-plain-question = 문제 { $number }/{ $of }: { $name }
quiz-plain-question-open = 문제 { $number }: { $name }
quiz-plain-question-mock = 문제 { $number }/{ $of }, 남은 시간 { $left }
quiz-plain-left = 남은 시간 { $left } (분:초)
quiz-plain-no-clock = 시계는 모의 면접에만 있습니다.
quiz-plain-time-over = 시간이 다 되었습니다.
quiz-plain-compare = 이제 설명한 내용을 항목과 견주어 보세요.
quiz-plain-right = 정답입니다.
quiz-plain-wrong = 오답입니다.
quiz-plain-again = 한 번 더 풀어 보세요. 빈 줄이면 다음으로 넘어갑니다.
quiz-plain-late = 면접에서 기다려 주는 { $seconds }초보다 오래 걸렸습니다.
quiz-plain-points = 이 가운데 몇 가지를 말했나요? 개수를 써 주세요.
quiz-plain-no-hint = 힌트를 모두 보았습니다. 답을 쓰거나, 모르겠으면 s를 쓰세요.
quiz-plain-no-hint-mock = 면접에는 힌트가 없습니다. 답을 쓰거나, 모르겠으면 s를 쓰세요.
quiz-plain-unknown = 이름이 "{ $name }"인 주제, 레슨, 문제 유형은 없습니다. 쓸 수 있는 이름: { $topics }. 문제 유형은 `convtutor quiz --list`에서 볼 수 있습니다.
quiz-plain-unknown-nearest = 이름이 "{ $name }"인 주제, 레슨, 문제 유형은 없습니다. 혹시 { $nearest }인가요?
quiz-plain-report-exists = { $file } 파일이 이미 있어 내용이 사라집니다. 다른 이름을 골라 주세요.
quiz-plain-report-nowhere = { $file } 파일을 둘 폴더가 없습니다. 있는 폴더를 골라 주세요.
quiz-plain-report-failed = 결과를 { $file }에 쓰지 못했습니다: { $problem }
quiz-sheet-title = 합성곱 문제지, 시드 { $seed }
quiz-sheet-key = 정답과 해설
