### 명령줄.

cli-no-terminal = convtutor는 터미널에서 실행해야 합니다. 터미널이 없을 때는 "convtutor lessons"로 레슨 목록을, "convtutor show LESSON"으로 레슨을 볼 수 있고, "convtutor compute FILE"로 계산할 수 있습니다.
cli-no-terminal-quiz = 화면에서 퀴즈를 풀려면 터미널이 있어야 합니다. 터미널이 없으면 "convtutor quiz --plain"으로 한 줄씩 풀 수 있습니다.
cli-no-terminal-lab = 실험실은 터미널에서만 열립니다. 터미널이 없을 때는 "convtutor compute FILE"로 같은 계산을 할 수 있습니다.
cli-no-terminal-lesson = 레슨을 풀려면 터미널이 필요합니다. 터미널이 없을 때는 "convtutor show { $lesson }" 명령으로 읽을 수 있습니다.
cli-no-course = { $problem } --lessons 뒤에 레슨이 든 폴더를 적거나, --lessons를 빼고 기본 레슨으로 시작하세요.
cli-no-check = { $problem } check 뒤에 레슨이 든 폴더를 적거나, 폴더를 빼고 기본 레슨을 검사하세요.
cli-terminal = 터미널을 쓸 수 없습니다: { $problem }.
cli-output = 출력을 쓸 수 없습니다: { $problem }.
cli-keys-where = 화면
cli-keys-keys = 키
cli-keys-what = 하는 일

## 도움말

cli-heading-usage = 사용법
cli-heading-commands = 명령
cli-heading-arguments = 인자
cli-heading-options = 옵션
cli-heading-general = 공통 옵션
cli-about = 터미널에서 배우는 합성곱: 레슨, 그리고 바꾸는 대로 바로 답하는 실험실. 명령을 적지 않으면 레슨 목록이 열립니다.
cli-help-lang = 모든 글의 언어({ $values }). 적지 않으면 시스템 언어를 따릅니다
cli-help-theme = 어두운 배경, 밝은 배경, 색 없음({ $values }). 적지 않으면 CONVTUTOR_THEME을 따르고, 그것도 없으면 dark입니다
cli-help-no-mouse = 마우스를 터미널에 맡겨 글자를 선택할 수 있게 합니다
cli-help-lessons = 기본 레슨 대신 직접 만든 레슨 폴더를 엽니다
cli-help-data-dir = 학습 기록을 둘 폴더. 적지 않으면 CONVTUTOR_DATA_DIR을 따르고, 그것도 없으면 시스템의 데이터 폴더입니다
cli-help-help = 명령의 사용법을 보여 줍니다
cli-help-version = 버전을 보여 줍니다
cli-lab-about = 자유 실험실을 엽니다
cli-learn-about = 레슨을 엽니다
cli-learn-help-lesson = padding 같은 이름이나 3 같은 번호, 또는 padding/ring 같은 단계. "convtutor lessons" 명령으로 목록을 볼 수 있습니다
cli-show-about = 레슨을 글로만 출력합니다. 파이프와 화면 낭독기에 알맞습니다
cli-show-help-lesson = padding 같은 이름이나 3 같은 번호. "convtutor lessons" 명령으로 목록을 볼 수 있습니다
cli-show-help-answers = 마지막 단계 뒤에 정답도 출력합니다
cli-lessons-about = 레슨 목록을 보거나 직접 만든 레슨을 검사합니다
cli-lessons-check-about = 레슨 폴더에서 고칠 곳을 모두 찾아 파일, 줄, 칸과 함께 알려 줍니다
cli-lessons-check-help-dir = 레슨들이 든 폴더나 레슨 하나의 폴더. 적지 않으면 기본 레슨을 검사합니다
cli-lessons-check-help-languages = 이 언어({ $values })로 쓴 글만 검사합니다. 여러 번 적을 수 있습니다
cli-quiz-about = 문제를 풉니다: 연습, 복습, 모의 면접
cli-quiz-help-plain = 표준 입출력으로 한 줄씩 묻습니다. 파이프와 화면 낭독기에 알맞습니다
cli-quiz-help-list = 문제 유형을 나열합니다
cli-quiz-help-export = 정답이 딸린 문제지를 출력합니다 ({ $values })
cli-quiz-help-topic = 이 주제, 레슨, 문제 유형만 냅니다. 예: receptive-field, padding, A3
cli-quiz-help-mock = 신경망 하나를 두고 하는 모의 면접. 길이는 분 단위({ $values })
cli-quiz-help-drill = 한 유형만(예: A3). 답에 따라 쉬워지거나 어려워집니다
cli-quiz-help-review = 복습할 때가 된 문제
cli-quiz-help-retry = 지난번에 틀린 문제
cli-quiz-help-today = 오늘 추천하는 연습
cli-quiz-help-interview = 면접 날짜: 2026-12-03, 12-03, +10(열흘 뒤), none(없음). 이것만 적으면 오늘 추천하는 연습을 시작합니다
cli-quiz-help-count = 문제 수(1–10000). 따로 쓰지 않으면 10
cli-quiz-help-seed = 시드 번호(0 이상의 정수). 같은 번호면 같은 문제가 나옵니다
cli-quiz-help-json = 목록을 JSON으로 출력합니다
cli-quiz-help-report = 결과를 이 파일에 마크다운으로 씁니다
cli-progress-about = 저장된 학습 기록을 보거나, 다른 컴퓨터로 옮기거나, 지웁니다
cli-progress-help-json = 요약을 JSON으로 출력합니다
cli-progress-export-about = 모든 학습 기록을 텍스트 파일 하나에 담습니다
cli-progress-export-help-file = 담을 파일. 적지 않으면 표준 출력으로 내보냅니다
cli-progress-import-about = 내보낸 파일을 이곳의 기록과 합칩니다. 같은 것은 두 번 세지 않습니다
cli-progress-import-help-file = 내보낸 파일, 표준 입력은 -
cli-progress-reset-about = 물어본 뒤 저장된 기록을 완전히 지웁니다
cli-progress-reset-help-what = 지울 것({ $values }). 적지 않으면 모두 지웁니다
cli-progress-reset-help-yes = 묻지 않습니다
cli-keys-about = 모든 키의 표를 마크다운으로 출력합니다

## 잘못 적은 명령줄

cli-mistake = { $what } 사용법 보기: { $command } --help
cli-mistake-command = "{ $name }" 명령은 없습니다.
cli-mistake-command-nearest = "{ $name }" 명령은 없습니다. 혹시 이것인가요: { $nearest }
cli-mistake-lesson = "{ $name }" 명령은 없지만 같은 이름의 레슨이 있습니다. convtutor learn { $lesson } 명령으로 엽니다.
cli-mistake-surplus = "{ $name }" 부분이 남습니다. 지우거나, 띄어쓰기가 있는 이름이라면 따옴표로 묶어 주세요.
cli-mistake-option = 여기에는 { $name } 옵션이 없습니다.
cli-mistake-option-nearest = 여기에는 { $name } 옵션이 없습니다. 혹시 이것인가요: { $nearest }
cli-mistake-choice = { $name }에 "{ $value }" 값은 쓸 수 없습니다. 다음 가운데 하나를 쓰세요: { $values }.
cli-mistake-empty = { $name } 뒤에 값을 적어 주세요.
cli-mistake-empty-choice = { $name } 뒤에 값을 적어 주세요. 다음 가운데 하나입니다: { $values }.
cli-mistake-missing = { $name }(이)가 빠졌습니다.
cli-mistake-conflict = { $name }, { $other } 옵션은 함께 쓸 수 없습니다. 하나만 남겨 주세요.
cli-mistake-value = { $name }에는 "{ $value }"(을)를 쓸 수 없습니다.
cli-mistake-twice = { $name } 옵션을 두 번 적었습니다. 하나만 남겨 주세요.
cli-mistake-not-utf8 = 명령줄에 UTF-8이 아닌 글자가 있습니다. 다시 적어 주세요.

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
