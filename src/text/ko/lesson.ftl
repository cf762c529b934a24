### lesson: 과정, 레슨 파일의 오류, 그리고 글로 출력한 레슨

## 레슨 폴더

lesson-course-missing = { $path } 폴더가 없습니다.
lesson-course-not-a-folder = { $path }: 파일입니다. 레슨이 든 폴더를 지정하세요.
lesson-course-unreadable = { $path } 폴더를 읽을 수 없습니다: { $reason }.
lesson-course-no-lessons = { $path } 안에 레슨이 없습니다. 레슨은 03-padding처럼 번호와 이름으로 된 폴더입니다.

## 검사 결과

lesson-check-error = 오류
lesson-check-warning = 조언
lesson-check-help = 고치는 법
lesson-check-fine = 레슨 { $lessons }개를 읽었습니다. 고칠 곳이 없습니다.
lesson-check-warnings = 레슨 { $lessons }개를 읽었습니다. 오류는 없고 조언이 { $warnings }개 있습니다.
lesson-check-errors = 레슨 { $lessons }개를 읽었습니다. 오류 { $errors }개, 조언 { $warnings }개가 있습니다.

## 오류: 무엇이 잘못되었고, (-do) 어떻게 고치는가

lesson-problem-nearest = `{ $nearest }` 아닌가요?

lesson-problem-file-missing = 이 파일이 없습니다.
lesson-problem-file-missing-do = 레슨에는 lesson.toml과 언어마다 글을 담은 파일 하나씩이 필요합니다.
lesson-problem-file-not-a-file = 파일이 아닙니다.
lesson-problem-file-not-a-file-do = 이 자리에 텍스트 파일을 두세요.
lesson-problem-file-too-large = 레슨이라기엔 파일이 너무 큽니다.
lesson-problem-file-too-large-do = 레슨 파일은 1메가바이트를 넘지 않습니다. 파일이 맞는지 확인하세요.
lesson-problem-file-not-utf8 = UTF-8 텍스트가 아닙니다.
lesson-problem-file-not-utf8-do = 인코딩을 UTF-8로 바꿔 저장하세요.
lesson-problem-file-unreadable = 이 파일을 읽을 수 없습니다: { $reason }.
lesson-problem-file-unreadable-do = 읽기 권한이 있는지 확인하세요.
lesson-problem-file-stranger = { $name } 파일은 쓰이지 않습니다.
lesson-problem-file-stranger-do = 레슨은 lesson.toml, en.md, ko.md만 읽습니다. 이름을 바꾸거나 치우세요.
lesson-problem-folder-name = { $name }: 레슨 이름으로 쓸 수 없습니다.
lesson-problem-folder-name-do = 폴더 이름은 03-padding처럼 번호와 소문자 id로 지으세요.
lesson-problem-lesson-id-twice = { $other } 폴더도 id가 `{ $id }`입니다.
lesson-problem-lesson-id-twice-do = 진도는 id로 기록됩니다. 한쪽 id를 바꾸세요.
lesson-problem-lesson-number-twice = { $other } 폴더도 번호가 { $number }입니다.
lesson-problem-lesson-number-twice-do = 번호가 레슨의 순서입니다. 한쪽 번호를 바꾸세요.

lesson-problem-toml = TOML로 읽을 수 없습니다: { $reason }.
lesson-problem-toml-do = 이 줄부터 고치세요. 그래야 그다음을 읽을 수 있습니다.
lesson-problem-takes-table = `{ $key }` 값은 중괄호로 묶은 설정입니다.
lesson-problem-takes-table-do = { $key } = {"{"} 이름 = 값 {"}"} 꼴로 쓰세요.
lesson-problem-takes-tables = `{ $key }` 값은 중괄호로 묶은 설정의 목록입니다.
lesson-problem-takes-tables-do = { $key } = [{"{"} ... {"}"}, {"{"} ... {"}"}] 꼴로 하나 이상 쓰세요.
lesson-problem-takes-text = `{ $key }` 값은 문자열입니다.
lesson-problem-takes-text-do = 따옴표로 묶으세요: { $key } = "...".
lesson-problem-takes-flag = `{ $key }` 값은 true 아니면 false입니다.
lesson-problem-takes-flag-do = 둘 중 하나를 따옴표 없이 쓰세요.
lesson-problem-takes-count = `{ $key }` 값은 0 이상의 정수입니다.
lesson-problem-takes-count-do = 따옴표 없이 쓰세요: { $key } = 1.
lesson-problem-takes-pair = `{ $key }` 값은 0 이상의 정수 두 개입니다.
lesson-problem-takes-pair-do = 행을 먼저 쓰세요: { $key } = [2, 3].
lesson-problem-takes-number = `{ $key }` 값은 수입니다.
lesson-problem-takes-number-do = 3이나 0.5처럼 쓰고, 분수는 "1/9"처럼 따옴표로 묶으세요.
lesson-problem-takes-matrix = `{ $key }` 값은 수를 적은 행들이고, 행의 길이는 모두 같습니다.
lesson-problem-takes-matrix-do = 한 행씩 쓰세요: { $key } = [[1, 2], [3, "1/9"]].
lesson-problem-takes-one-of = `{ $key }` 값으로 쓸 수 없습니다: "{ $name }".
lesson-problem-takes-one-of-do = 쓸 수 있는 값: { $known }.
lesson-problem-takes-id = "{ $id }": id로 쓸 수 없습니다.
lesson-problem-takes-id-do = 제목에 붙일 수 있게 id는 글자, 숫자, 붙임표로 씁니다.
lesson-problem-takes-case = 이 문제를 읽을 수 없습니다: { $reason }.
lesson-problem-takes-case-do = docs/lesson-format.md의 예와 비교해 보세요.
lesson-problem-takes-setting = `{ $key }` 값으로 쓸 수 없습니다: { $reason }.
lesson-problem-takes-setting-do = 실험실 설정마다 쓸 수 있는 값은 docs/lesson-format.md에 있습니다.
lesson-problem-no-lab-setting = { $reason }
lesson-problem-no-lab-setting-do = 이 설정으로는 실험실이 열리지 않습니다. 값을 바꾸세요.
lesson-problem-unknown-key = 여기에는 `{ $key }` 키가 없습니다.
lesson-problem-unknown-key-do = 여기에 쓰는 키: { $known }.
lesson-problem-missing-key = `{ $of }`에 `{ $key }` 키가 빠졌습니다.
lesson-problem-missing-key-do = { $key } = ... 줄을 추가하세요.
lesson-problem-unknown-format = 이 프로그램은 형식 { $format }(을)를 읽지 못합니다.
lesson-problem-unknown-format-do = 이 프로그램은 format = { $known }(을)를 읽습니다. 더 새로운 프로그램은 다른 형식도 읽을 수 있습니다.
lesson-problem-no-steps = 이 레슨에는 단계가 없습니다.
lesson-problem-no-steps-do = 단계마다 [[step]] 줄로 시작하세요.
lesson-problem-id-twice = 앞에도 id가 `{ $id }`인 단계가 있습니다.
lesson-problem-id-twice-do = 진도는 id로 기록됩니다. 한쪽 id를 바꾸세요.
lesson-problem-key-of-other-kind = 종류가 `{ $kind }`인 단계에서는 `{ $key }` 키를 쓰지 않습니다.
lesson-problem-key-of-other-kind-do = 키를 지우거나 단계의 종류를 바꾸세요.
lesson-problem-key-of-other-question = `{ $asks }` 값을 묻는 문제에서는 `{ $key }` 키를 쓰지 않습니다.
lesson-problem-key-of-other-question-do = 키를 지우거나 다른 것을 물으세요.
lesson-problem-goal-of-one = 목표에는 조건을 하나만 씁니다.
lesson-problem-goal-of-one-do = 여럿이면 목록으로 묶으세요: all = [{"{"} size = [3, 3] {"}"}, {"{"} unread = 0 {"}"}].
lesson-problem-question-of-one = 문제에는 선택지, 물을 것, 문제를 뽑을 유형 가운데 하나만 있어야 합니다.
lesson-problem-question-of-one-do = `choices`, `asks`, `families` 가운데 하나만 쓰세요.
lesson-problem-takes-families = `families` 값은 퀴즈 문제 유형의 목록입니다.
lesson-problem-takes-families-do = families = ["A1", {"{"} family = "E1", tier = 1, seed = 7 {"}"}] 꼴로 쓰세요.
lesson-problem-families-count = 한 단계에서는 1개에서 { $most }개까지 묻습니다. 여기에는 { $count }개가 있습니다.
lesson-problem-families-count-do = 문제마다 유형을 하나씩 쓰세요: families = ["A1", "E1"].
lesson-problem-unknown-family = 퀴즈에 "{ $name }" 유형이 없습니다.
lesson-problem-unknown-family-do = 쓸 수 있는 유형: { $known }.
lesson-problem-no-such-tier = { $family } 유형에는 난이도(tier) { $tier } 문제가 없습니다.
lesson-problem-no-such-tier-do = 쓸 수 있는 난이도: { $known }.
lesson-problem-choice-id-twice = 앞에도 id가 `{ $choice }`인 선택지가 있습니다.
lesson-problem-choice-id-twice-do = 한쪽 id를 바꾸세요.
lesson-problem-too-few-choices = 고를 것이 없습니다.
lesson-problem-too-few-choices-do = 선택지를 둘 이상 쓰세요.
lesson-problem-no-right-choice = 정답인 선택지가 없습니다.
lesson-problem-no-right-choice-do = 그중 하나에 right = true를 쓰세요.
lesson-problem-two-right-choices = 정답인 선택지가 둘 이상입니다.
lesson-problem-two-right-choices-do = right = true는 하나에만 남기세요.
lesson-problem-unknown-misconception = 등록되지 않은 오개념입니다: "{ $name }".
lesson-problem-unknown-misconception-do = 등록된 오개념: { $known }.

lesson-problem-text-before-title = 제목보다 앞에 글이 있습니다.
lesson-problem-text-before-title-do = 파일을 #과 레슨 이름으로 시작하세요.
lesson-problem-two-titles = 레슨 제목이 이미 있습니다.
lesson-problem-two-titles-do = 단계는 ##, 단계의 부분은 ###으로 시작합니다.
lesson-problem-no-title = 레슨 제목이 없습니다.
lesson-problem-no-title-do = 파일을 #과 레슨 이름으로 시작하세요.
lesson-problem-no-summary = 무엇을 다루는 레슨인지 적혀 있지 않습니다.
lesson-problem-no-summary-do = 제목 아래 한 문장을 쓰세요. 레슨 목록에 나옵니다.
lesson-problem-summary-too-long = 레슨 목록에는 첫 문단만 나옵니다.
lesson-problem-summary-too-long-do = 무엇을 다루는지 한 문단으로 쓰세요.
lesson-problem-heading-without-id = "{ $heading }": 어느 단계인지 알 수 없습니다.
lesson-problem-heading-without-id-do = 제목 끝에 단계의 id를 붙이세요: ## { $heading } {"{"}#id{"}"}
lesson-problem-heading-twice = `{ $id }` 단계의 글이 이미 있습니다.
lesson-problem-heading-twice-do = 둘을 합치거나 id를 고치세요.
lesson-problem-part-without-step = "{ $heading }"보다 앞에 단계가 없습니다.
lesson-problem-part-without-step-do = 그 단계의 ## 제목 아래로 옮기세요.
lesson-problem-too-many-hints = `{ $id }` 단계의 힌트가 { $most }개를 넘습니다.
lesson-problem-too-many-hints-do = 가벼운 귀띔부터 한 칸의 풀이까지 { $most }개면 충분합니다.
lesson-problem-empty-part = "{ $part }" 아래가 비어 있습니다.
lesson-problem-empty-part-do = 문단을 쓰거나 제목을 지우세요.
lesson-problem-done-twice = `{ $id }` 단계의 마무리 글이 이미 있습니다.
lesson-problem-done-twice-do = 두 글을 ### done 하나로 합치세요.
lesson-problem-choice-without-id = 어느 선택지인지 알 수 없습니다.
lesson-problem-choice-without-id-do = 뒤에 id를 쓰세요: ### choice one
lesson-problem-choice-twice = `{ $choice }` 선택지의 글이 이미 있습니다.
lesson-problem-choice-twice-do = 둘을 합치거나 id를 고치세요.
lesson-problem-unknown-part = 단계에 "{ $heading }" 부분은 없습니다.
lesson-problem-unknown-part-do = 어느 언어에서나 ### hint, ### done, ### choice ID로 씁니다.
lesson-problem-stray-emphasis = 이 별표는 별표 그대로 보입니다.
lesson-problem-stray-emphasis-do = 강조는 글자 바로 뒤에서 끝나야 합니다. 따옴표와 괄호는 강조 밖에 두세요.
lesson-problem-html = HTML은 화면에 나오지 않습니다.
lesson-problem-html-do = **굵게**, *강조*, `코드`, 목록을 쓰고 < 기호는 `코드` 안에 넣으세요.
lesson-problem-rule = 가로줄은 화면에 나오지 않습니다.
lesson-problem-rule-do = 지우세요.
lesson-problem-deep-heading = 부분 안의 제목은 굵은 글씨 한 줄로 나옵니다.
lesson-problem-deep-heading-do = 부분을 둘로 나누거나 문단으로 쓰세요.
lesson-problem-nested-list = 목록 안의 목록은 한 목록으로 나옵니다.
lesson-problem-nested-list-do = 목록 하나로 쓰세요.
lesson-problem-quote = 인용문은 보통 문단으로 나옵니다.
lesson-problem-quote-do = > 기호를 지우세요.
lesson-problem-link = 링크는 글자만 나옵니다.
lesson-problem-link-do = 주소를 `코드`로 쓰거나 빼세요.
lesson-problem-image = 그림은 설명 글만 나옵니다.
lesson-problem-image-do = 실험실로 보여 주세요.
lesson-problem-step-without-words = `{ $id }` 단계의 글이 여기에 없습니다.
lesson-problem-step-without-words-do = 제목과 문단을 추가하세요: ## ... {"{"}#{ $id }{"}"}
lesson-problem-words-without-step = lesson.toml에 `{ $id }` 단계가 없습니다.
lesson-problem-words-without-step-do = lesson.toml에 그 단계를 추가하거나 이 글을 지우세요.
lesson-problem-step-without-title = `{ $id }` 단계에 제목이 없습니다.
lesson-problem-step-without-title-do = id 앞에 제목을 쓰세요.
lesson-problem-step-without-body = `{ $id }` 단계가 글 없이 시작합니다.
lesson-problem-step-without-body-do = 무엇을 보거나 할지 제목 아래에 쓰세요.
lesson-problem-no-done = `{ $id }` 단계를 마쳤을 때 할 말이 없습니다.
lesson-problem-no-done-do = ### done을 추가하세요. 개념을 먼저 쓰고 그 이름을 뒤에 씁니다.
lesson-problem-no-hint = `{ $id }` 단계에 힌트가 없습니다.
lesson-problem-no-hint-do = ### hint를 추가하세요. 처음에는 귀띔을, 나중에는 한 칸의 풀이를 씁니다.
lesson-problem-read-with-part = 읽는 단계에는 "{ $part }" 부분이 없습니다.
lesson-problem-read-with-part-do = 글을 본문으로 옮기거나 단계의 종류를 바꾸세요.
lesson-problem-hint-of-families = 이 단계의 문제에는 힌트가 이미 들어 있습니다.
lesson-problem-hint-of-families-do = 이 힌트를 빼거나 본문으로 옮기세요.
lesson-problem-choice-without-words = `{ $choice }` 선택지의 글이 없습니다.
lesson-problem-choice-without-words-do = ### choice { $choice } 제목과 문단을 추가하세요.
lesson-problem-words-without-choice = lesson.toml의 이 단계에 `{ $choice }` 선택지가 없습니다.
lesson-problem-words-without-choice-do = lesson.toml에 그 선택지를 추가하거나 이 글을 지우세요.
lesson-problem-choice-without-feedback = 틀린 `{ $choice }` 선택지를 골랐을 때 할 말이 없습니다.
lesson-problem-choice-without-feedback-do = 둘째 문단을 추가하거나 그 선택지에 숨은 오개념을 적으세요.
lesson-problem-prose-too-long = 80칸 화면에서 { $lines }줄입니다. 실험실 옆에는 { $most }줄까지 들어갑니다.
lesson-problem-prose-too-long-do = 줄이거나 단계를 둘로 나누세요.
lesson-problem-code-too-wide = 코드 한 줄이 { $most }칸을 넘습니다.
lesson-problem-code-too-wide-do = 코드는 자동으로 줄이 바뀌지 않습니다. 줄을 나누세요.
lesson-problem-jamo = 이 한글은 자모가 분리된 채 저장되어 화면에도 분리되어 보입니다.
lesson-problem-jamo-do = 낱말을 다시 입력하거나 파일을 NFC 형식으로 저장하세요.

lesson-problem-lab-impossible = 이 실험실에서는 출력이 나오지 않습니다. { $reason }
lesson-problem-lab-impossible-do = 설정을 바꾸세요. 레슨은 출력이 나오는 실험실로 시작합니다.
lesson-problem-no-lab = 종류가 `{ $kind }`인 단계에는 실험실이 필요한데, 앞선 단계에도 실험실이 없습니다.
lesson-problem-no-lab-do = [step.lab]을 추가하세요.
lesson-problem-cell-outside = 그런 칸은 없습니다. 출력의 크기는 { $rows } x { $columns }입니다.
lesson-problem-cell-outside-do = 그 안의 칸을 고르세요. 행과 열은 0부터 셉니다.
lesson-problem-row-outside = 그런 행은 없습니다. 출력의 크기는 { $rows } x { $columns }입니다.
lesson-problem-row-outside-do = 그 안의 행을 고르세요. 행은 0부터 셉니다.
lesson-problem-input-cell-outside = 그런 칸은 없습니다. 입력의 크기는 { $rows } x { $columns }입니다.
lesson-problem-input-cell-outside-do = 그 안의 칸을 고르세요. 행과 열은 0부터 셉니다.
lesson-problem-one-term = 합의 항이 하나뿐이고 그 항을 보여 주므로 예측할 것이 남지 않습니다.
lesson-problem-one-term-do = 필터를 키우거나 terms = "hidden"으로 하세요.
lesson-problem-given-away = `{ $id }` 단계에서 이 답이 이미 화면에 나왔습니다.
lesson-problem-given-away-do = 이 단계에 다른 실험실을 쓰거나, 아직 화면에 나오지 않은 것을 물으세요.
lesson-problem-goal-holds-at-start = 아무것도 하지 않았는데 목표가 이미 이루어져 있습니다.
lesson-problem-goal-holds-at-start-do = 목표를 바꾸거나, 단계를 시작할 때의 실험실을 바꾸세요.
lesson-problem-solution-impossible = 이 해답으로는 실험실에서 출력이 나오지 않습니다. { $reason }
lesson-problem-solution-impossible-do = 출력이 나오고 목표도 이루는 설정을 쓰세요.
lesson-problem-solution-changes-nothing = 이 해답은 아무것도 바꾸지 않습니다.
lesson-problem-solution-changes-nothing-do = 실험실을 처음 상태에서 목표까지 바꾸는 설정을 쓰세요.
lesson-problem-solution-misses-goal = 이 해답의 출력은 { $rows } x { $columns }이고, 목표는 이루어지지 않습니다.
lesson-problem-solution-misses-goal-do = 해답을 고치거나, 이룰 수 없는 목표를 고치세요.
lesson-problem-case-impossible = 이 문제에는 답이 없습니다. { $reason }
lesson-problem-case-impossible-do = 문제의 수를 바꾸세요.
lesson-problem-kind-missing = 이 레슨에는 종류가 `{ $kind }`인 단계가 없습니다.
lesson-problem-kind-missing-do = 잘 짜인 레슨에는 read, predict, task, question이 모두 있습니다.
lesson-problem-late-prediction = 처음 두 단계에 예측할 것이 없습니다.
lesson-problem-late-prediction-do = 퍼즐로 시작해, 배우는 사람이 10초 안에 무언가를 예측하게 하세요.
lesson-problem-number-of-steps = 이 레슨은 { $count }단계입니다.
lesson-problem-number-of-steps-do = 한 번에 마치기에는 { $least }~{ $most }단계가 알맞습니다.

## 보여 줄 수 없는 레슨

lesson-unknown = "{ $name }" 레슨이 없습니다. 레슨 목록: { $lessons }.
lesson-step-unknown = "{ $lesson }" 레슨에는 "{ $step }" 단계가 없습니다. 단계 목록: { $steps }.
lesson-unknown-nearest = "{ $name }" 레슨이 없습니다. 이것을 찾으셨나요? { $nearest }
lesson-broken = 이 레슨은 열 수 없습니다. { $position }: { $what }

## 글로 출력한 레슨

lesson-show-step = { $count }단계 중 { $number }단계: { $title }
lesson-show-size = { $rows } x { $columns }
lesson-show-lab-goes-on = ({ $step }단계의 실험실이 이어집니다.)
lesson-show-input = 입력, { $size }:
lesson-show-input-padded = 입력, { $size }, 괄호 안은 패딩:
lesson-show-filter = 필터, { $size }:
lesson-show-output = 출력, { $size }:
lesson-show-coverage = 입력의 칸마다 그 칸을 덮는 윈도의 수:
lesson-show-terms = 물어본 칸: { $terms } = ?
lesson-show-plain = 스트라이드 1, 패딩 없음.
lesson-show-pool-max = 최대 풀링, 윈도 { $value }.
lesson-show-pool-min = 최소 풀링, 윈도 { $value }.
lesson-show-pool-mean = 평균 풀링, 윈도 { $value }.
lesson-show-pool-sum = 합 풀링, 윈도 { $value }.
lesson-show-stride = 스트라이드 { $value }.
lesson-show-padding = 패딩은 네 변 모두 { $value }.
lesson-show-padding-sides = 패딩은 위, 아래, 왼쪽, 오른쪽 차례로 { $value }.
lesson-show-padding-valid = 밸리드(valid) 패딩: 패딩 없음.
lesson-show-padding-same = 세임(same) 패딩, 위, 아래, 왼쪽, 오른쪽 차례로 { $value }.
lesson-show-padding-same-lower = 세임(same_lower) 패딩, 위, 아래, 왼쪽, 오른쪽 차례로 { $value }.
lesson-show-padding-full = 풀(full) 패딩, 위, 아래, 왼쪽, 오른쪽 차례로 { $value }.
lesson-show-mode-zeros = 0으로 채웁니다.
lesson-show-mode-constant = { $value }(으)로 채웁니다.
lesson-show-mode-reflect = 끝 칸을 되풀이하지 않고 거울처럼 반사합니다(reflect).
lesson-show-mode-symmetric = 끝 칸까지 되풀이해 거울처럼 반사합니다(symmetric).
lesson-show-mode-replicate = 끝 칸의 값을 되풀이합니다(replicate).
lesson-show-mode-circular = 반대쪽 끝에서 이어집니다(circular).
lesson-show-dilation = 팽창률 { $value }.
lesson-show-bias = 편향 { $value }.
lesson-show-flip = 필터를 180도 돌립니다.
lesson-show-ceil-mode = 윈도가 놓이는 자리의 수를 올림합니다(ceil_mode).
lesson-show-count-exclude-pad = 나누는 수에 패딩 칸을 넣지 않습니다.
lesson-show-predict-size = 예측: 출력은 몇 행 몇 열일까요?
lesson-show-predict-cell = 예측: 출력의 { $row }행 { $column }열에는 어떤 수가 올까요?
lesson-show-predict-row = 예측: 출력의 { $row }행에는 어떤 수들이 올까요?
lesson-show-predict-output = 예측: 출력 전체는 어떻게 될까요?
lesson-show-predict-coverage = 예측: 입력의 { $row }행 { $column }열을 덮는 윈도는 몇 개일까요?
lesson-show-task = 과제: 목표에 이를 때까지 실험실을 바꿔 보세요.
lesson-show-type-number = 답은 수 하나입니다.
lesson-show-type-size = 답은 행의 수와 열의 수입니다.
lesson-show-type-shape = 답은 세 수, 곧 채널, 행, 열의 수입니다.
lesson-show-drawn = 풀 때마다 새로 뽑는 문제입니다. 여기에 실은 것은 시드 { $seed }의 문제입니다.
lesson-show-answers-hint = 정답 보기: convtutor show { $lesson } --answers
lesson-show-answers = 정답
lesson-show-answer = 정답: { $answer }
lesson-show-solution = 한 가지 해답:
