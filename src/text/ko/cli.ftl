### 명령줄.

cli-no-terminal = 이 명령은 터미널에서만 쓸 수 있습니다. 파이프에서는 "convtutor show LESSON"으로 레슨을 읽거나 "convtutor compute FILE"로 계산할 수 있습니다.
cli-terminal = 터미널을 쓸 수 없습니다: { $problem }.
cli-output = 출력을 쓸 수 없습니다: { $problem }.
cli-keys-where = 화면
cli-keys-keys = 키
cli-keys-what = 하는 일

## compute

cli-compute-about = JSON으로 적은 합성곱 요청에 화면 없이 답합니다
cli-compute-help-file = 요청이 적힌 파일, 표준 입력은 -
cli-compute-help-json = 행렬 대신 JSON으로 답합니다
cli-compute-help-jsonl = 한 줄에 요청 하나를 읽고 한 줄에 하나씩 JSON으로 답합니다
cli-compute-help-after =
    연산: { $ops }.
    요청의 예: { $example }
cli-compute-unreadable = { $file } 파일을 읽을 수 없습니다({ $reason }). 요청이 적힌 파일이나, 표준 입력을 뜻하는 -를 적으세요.

# 사람이 볼 행렬의 제목.
cli-compute-plane = 채널 { $channel }
cli-compute-plane-of-batch = 배치 { $batch }, 채널 { $channel }
cli-compute-column-name = 이름
cli-compute-column-rf = 수용 영역
cli-compute-column-jump = 간격
cli-compute-column-offset = 시작
cli-compute-column-center = 중심
cli-compute-column-out-size = 출력 크기
cli-compute-term-input = 입력
cli-compute-term-padding = 패딩
cli-compute-term-overhang = 끝 바깥
cli-compute-term-bias = 편향
cli-compute-term-sum = 합
cli-compute-term-divisor = 나누는 수
cli-compute-term-output = 출력

# 요청을 받아들이지 않은 이유.
cli-compute-refused-not-json = { $line }번째 줄 { $column }번째 글자부터 JSON으로 읽을 수 없습니다({ $reason }).
cli-compute-refused-not-finite = { $line }번째 줄 { $column }번째 글자: NaN이나 무한대, 또는 64비트를 넘는 큰 수입니다. 유한한 수를 쓰세요.
cli-compute-refused-not-an-object = 요청은 { $example } 같은 객체여야 합니다.
cli-compute-refused-unknown-op = { $op } 연산(op)은 없습니다. 다음 가운데 하나를 쓰세요: { $known }.
cli-compute-refused-unsupported-op = { $op } 연산(op)은 아직 없습니다. 신경망 계산기와 함께 나올 예정입니다.
cli-compute-refused-missing-field = { $field } 필드가 빠졌습니다. 추가하세요.
cli-compute-refused-unknown-field = 여기에는 { $field } 필드가 없습니다. 쓸 수 있는 필드: { $known }.
cli-compute-refused-duplicate-field = { $field } 필드가 두 번 나옵니다. 하나만 남기세요.
cli-compute-refused-wrong-type = { $field }에는 { $got } 값을 쓸 수 없습니다. 쓸 수 있는 값: { $wanted }.
cli-compute-refused-unknown-choice = { $field }에는 { $got } 값을 쓸 수 없습니다. 다음 가운데 하나를 쓰세요: { $known }.
cli-compute-refused-ragged = { $field }의 길이는 { $cells }인데 앞선 목록의 길이는 { $expected }입니다. 같은 깊이의 목록은 길이를 같게 하세요.
cli-compute-refused-empty-list = { $field }의 목록이 비어 있습니다. 값을 하나 이상 넣으세요.
cli-compute-refused-wrong-dimension = { $field }의 차원 수는 { $dimensions }입니다. 다음 가운데 하나로 하세요: { $wanted }.
cli-compute-refused-conflict = { $field }, { $other } 두 필드의 값이 서로 어긋납니다. 하나를 빼세요.
cli-compute-refused-outside-range = { $field } { $got }번은 없습니다. 모두 { $size }개를 0부터 세므로 { $size }보다 작은 수를 쓰세요.
cli-compute-refused-overflow = { $field } 값이 64비트로 나타낼 수 있는 범위를 넘습니다. 더 작은 수를 쓰세요.

# 필드가 가져야 할 값.
cli-compute-wanted-number = 수
cli-compute-wanted-whole = 0 이상의 정수
cli-compute-wanted-pair = 0 이상의 정수 또는 [세로, 가로]
cli-compute-wanted-padding = 0 이상의 정수, [세로, 가로], [[위, 아래], [왼쪽, 오른쪽]] 또는 이름
cli-compute-wanted-padding-amount = 0 이상의 정수, [세로, 가로] 또는 [[위, 아래], [왼쪽, 오른쪽]]
cli-compute-wanted-before-after = 0 이상의 정수 또는 [앞, 뒤]
cli-compute-wanted-flag = true 또는 false
cli-compute-wanted-text = 문자열
cli-compute-wanted-list = 목록
cli-compute-wanted-shape = 0 이상의 정수 목록
cli-compute-wanted-cell = 0 이상의 [행, 열]
cli-compute-wanted-bias = 수 또는 수 목록
cli-compute-wanted-object = 객체
