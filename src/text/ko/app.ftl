### 프로그램 화면에 나오는 이름과 문장, 단축키, 그리고 숫자가 어디서 왔는지에 대한 설명.

app-title = convtutor
app-subtitle = 직접 만져 보며 배우는 합성곱. 예측하고, 바꾸고, 확인합니다.
app-home-lab = 실험실
app-home-lab-about = 숫자를 바꾸면 출력이 바로 따라 바뀝니다.
app-home-settings = 설정
app-home-settings-about = 언어, 테마, 재생 속도, 면접 날짜
app-help = 이 화면에서 쓰는 키
app-settings = 설정
app-setting-language = 언어
app-setting-theme = 테마
app-setting-speed = 재생 속도
app-theme-dark = 어두운 배경
app-theme-light = 밝은 배경
app-theme-plain = 색 없음
app-speed = { $interval }ms마다 한 칸
app-too-small = 화면이 { $columns } x { $rows } 이상이어야 합니다. 지금은 { $has-columns } x { $has-rows }입니다. 터미널을 키우면 하던 곳에서 그대로 이어집니다.
app-copied = 복사했습니다.
app-lesson-broken = { $lesson } 레슨 파일에 고칠 곳이 { $count }군데 있습니다. "convtutor lessons check"로 위치를 확인할 수 있습니다.
app-lesson-end = { $title }: { $total }단계 중 { $done }단계를 마쳤습니다.

## 레슨의 한 단계

step-hint = 힌트
step-answer = 답:
step-right = 맞았습니다.
step-wrong = 아쉽지만 답이 다릅니다.
step-shown = 예측하지 않고 답을 보았습니다. 이 단계는 언제든 처음부터 다시 할 수 있습니다.
step-asked-before = 전에 답한 문제입니다. 새 문제로 다시 시작하기: { $key }
step-not-understood = 답으로 읽을 수 없습니다. 12 같은 수나 3x3 같은 크기로 적어 주세요.
step-above = ... 위에 { $left }줄: { $key }
step-more = ... { $left }줄 더 있음: { $key }
step-left-read = 이어서 읽어 보세요.
step-left-predict = 먼저 예측한 값을 적고 { $key } 키를 누르세요.
step-left-task = 아직 목표에 이르지 못했습니다. 힌트를 참고해 보세요.
step-left-question = 먼저 답해 주세요.

## 숫자가 어디서 왔는지

explain-playing = 재생 중
explain-separator = {"  "}
explain-stride = 스트라이드 { $value }
explain-padding = 패딩 { $value }
explain-sides = 위아래 { $top }/{ $bottom }, 좌우 { $left }/{ $right }
explain-mode = { $value }
explain-dilation = 팽창률 { $value }
explain-bias = 편향 { $value }
explain-flip = 필터 뒤집음
explain-ceil = 올림
explain-counts-pad = 나누는 수에 패딩 포함
explain-skips-pad = 나누는 수에서 패딩 제외
explain-input = 입력 { $size }
explain-coverage-caption = 덮인 횟수 { $size }
explain-window = 윈도 { $size }
explain-filter = 필터 { $size }
explain-output = 출력 { $size }
explain-yes = 예
explain-no = 아니요
explain-both = 세로·가로: { $formula }, 안 읽힌 줄 { $unread }
explain-rows = 세로: { $formula }, 안 읽힌 행 { $unread }
explain-columns = 가로: { $formula }, 안 읽힌 열 { $unread }
explain-unread = x: 어느 윈도도 읽지 않는 입력 칸 { $count }개
explain-mend = { $key }: { $change }
explain-cell = 출력{ $cell } = { $terms } = { $value }
explain-cell-hidden = 출력{ $cell } = ?
explain-feeds = 입력{ $cell } = { $value }, 이 값을 쓰는 출력 { $count }칸: { $cells }
explain-feeds-none = 입력{ $cell } = { $value }, 이 값을 읽는 윈도가 없어 출력에 쓰이지 않습니다.
explain-meets = 가중치{ $cell } = { $value }, 곱해지는 입력은 모두 { $count }칸입니다. { $now }
explain-window-meets = 윈도의 이 자리에 놓이는 입력은 모두 { $count }칸입니다. { $now }
explain-meets-cell = 지금은 입력{ $cell } = { $value }
explain-meets-padding = 지금은 패딩
explain-predict-size = 예측한 크기(세로 x 가로): { $typed }
explain-predict-cell = 출력{ $cell } 예측: { $typed }
explain-predict-coverage = 입력{ $cell }(을)를 덮는 윈도는 몇 개일까요? 예측: { $typed }
explain-predict-row = 출력[{ $cell }] 행을 한 칸씩 적어 보세요. { $missing }칸 남았습니다.
explain-predict-output = 출력 전체를 한 칸씩 적어 보세요. { $missing }칸 남았습니다.
explain-compare-size = 예측은 { $typed }, 실제 크기는 { $truth }입니다.
explain-compare-cell = 예측은 { $typed }, 출력{ $cell }의 값은 { $truth }입니다.
explain-compare-coverage = 예측은 { $typed }, 입력{ $cell }(을)를 덮는 윈도는 { $truth }개입니다.
explain-compare-many = 7=은 맞은 칸, 7≠3은 실제 값과 예측한 값입니다.

## 목록

list-filters = 필터 모음
list-inputs = 입력 모음
list-predictions = 가리고 예측하기
list-tuning = 모든 설정

## 도움말의 제목

context-home = 레슨 목록
context-lesson = 레슨
context-predicting = 예측하기
context-compared = 스스로 해 보는 예측
context-choices = 선택지 고르기
context-answer = 답 적기
context-aloof = 문제로 돌아가기
context-editing = 칸 고치기
context-lab = 실험실
context-aside = 예시
context-values = 값 바꾸기
context-day = 면접 날짜 적기
context-help = 도움말
context-list = 목록
context-bottom = 프로그램
context-global = 모든 화면

## 지금 키를 쓸 수 없는 이유

ready-lesson = 레슨에서만 씁니다
ready-hint = 더 볼 힌트가 없습니다
ready-show = 가려진 것이 없습니다
ready-example = 해당하는 오개념이 없습니다
ready-predict-lesson = 예측할 것은 레슨이 정합니다
ready-predict-impossible = 이 설정으로는 예측할 출력이 없습니다
ready-mend = 설정에 문제가 없습니다
ready-colour = 색 없이 표시하고 있습니다
ready-choose = 왼쪽, 오른쪽 키로 바꿉니다
ready-back = 여기가 첫 화면입니다

## 키: 맨 아랫줄과 도움말

key-open = 열기
key-open-about = 고른 항목 열기
key-lab = 실험실
key-lab-about = 자유 실험실 열기
key-continue = 계속
key-continue-about = 답하거나 다음 단계로 가기
key-hint = 힌트
key-hint-about = 힌트를 하나씩 보기
key-show = 답 보기
key-show-about = 예측하지 않고 답 보기(기록에 남습니다)
key-example = 이유 보기
key-example-about = 이 오개념의 가장 작은 예시 열기
key-step = 단계
key-step-about = 다음 단계, 이전 단계
key-restart = 다시 시작
key-restart-about = 이 단계를 처음 상태로 다시 시작하기
key-scroll = 스크롤
key-scroll-about = 글을 위아래로 움직이기
key-page = 넘기기
key-page-about = 작은 화면에서 글과 실험실 사이를 오가기
key-check = 확인
key-check-about = 적은 값을 넣고, 다 적었으면 확인하기
key-erase = 지우기
key-erase-about = 마지막 글자 지우기
key-cancel = 취소
key-cancel-about = 적던 값 버리기
key-resume = 실험실로
key-resume-about = 예측을 접고 실험실로 돌아가기
key-select = 고르기
key-select-about = 선택을 위아래로 옮기기
key-number = 번호
key-number-about = 번호로 선택지 고르기
key-switch = 실험실로
key-switch-about = 문제 옆 실험실 만져 보기
key-question = 문제로
key-question-about = 문제로 돌아가기
key-answer = 답하기
key-answer-about = 적은 답 제출하기
key-keep = 넣기
key-keep-about = 적은 수를 칸에 넣기
key-return = 돌아가기
key-return-about = 레슨으로 돌아가기
key-move = 이동
key-move-about = 커서 옮기기([행,열]은 0부터 셈)
key-far = 행 끝
key-far-about = 행의 첫 칸이나 마지막 칸으로 가기
key-grid = 행렬
key-grid-about = 다음 행렬로 가기(입력, 필터, 출력)
key-grid-back = 이전 행렬
key-grid-back-about = 이전 행렬로 가기
key-undo = 되돌리기
key-undo-about = 되돌리기, 다시 하기(처음까지)
key-stride = 스트라이드
key-stride-about = 스트라이드 늘리기, 줄이기
key-padding = 패딩
key-padding-about = 네 방향 패딩 늘리기, 줄이기
key-dilation = 팽창률
key-dilation-about = 팽창률 늘리기, 줄이기
key-operation = 연산
key-operation-about = 합성곱, 또는 최대·최소·평균·합 풀링
key-named = 패딩 이름
key-named-about = 패딩을 이름으로(valid, same, full, 직접)
key-mode = 패딩 모드
key-mode-about = 패딩에 채우는 값(0, 반사, 반복 등)
key-size = 크기
key-size-about = 커서가 있는 입력이나 필터의 크기 바꾸기
key-bias = 편향
key-bias-about = 편향 늘리기, 줄이기
key-flip = 뒤집기
key-flip-about = 수학의 합성곱처럼 필터를 180도 돌리기
key-tune = 모든 설정
key-tune-about = 모든 설정을 목록에서 바꾸기(방향마다 따로)
key-filters = 필터
key-filters-about = 필터 모음 열기
key-inputs = 입력
key-inputs-about = 입력 모음 열기
key-predict = 예측
key-predict-about = 크기, 칸, 행, 출력 전체를 가리고 예측하기
key-random = 무작위
key-random-about = 커서의 행렬에 무작위 수 넣기(시드 표시)
key-fill = 채우기
key-fill-about = 커서가 있는 칸의 값으로 모든 칸 채우기
key-clear = 비우기
key-clear-about = 커서가 있는 행렬을 0으로 채우기
key-rotate = 회전
key-rotate-about = 필터를 90도 돌리기
key-negate = 부호 반전
key-negate-about = 모든 부호 바꾸기
key-normalise = 합을 1로
key-normalise-about = 필터를 가중치의 합으로 나누기
key-play = 재생
key-play-about = 윈도를 자동으로 옮기기(같은 키로 멈춤)
key-slide = 한 칸씩
key-slide-about = 윈도를 한 칸 앞으로, 뒤로 옮기기
key-speed = 속도
key-speed-about = 재생 빠르게, 느리게
key-coverage = 덮인 횟수
key-coverage-about = 입력 칸마다 윈도에 덮인 횟수 표시하기
key-heat = 색
key-heat-about = 값을 색으로도 보기
key-mend = 바로잡기
key-mend-about = 출력이 다시 나오게 최소한만 바꾸기
key-copy = 복사
key-copy-about = 커서가 있는 행렬 복사하기(칸은 탭으로 구분)
key-change = 바꾸기
key-change-about = 다음 값, 이전 값
key-type-day = 적기
key-type-day-about = 면접 날짜를 적어 넣기
key-set-day = 정하기
key-set-day-about = 적은 날짜로 정하기
key-ends = 처음, 끝
key-ends-about = 첫 줄이나 마지막 줄로 가기
key-choose = 선택
key-choose-about = 고른 항목 쓰기
key-close = 닫기
key-close-about = 도움말 닫기
key-back = 뒤로
key-back-about = 이 화면 나가기(만든 것은 남습니다)
key-quit = 끝내기
key-quit-about = 프로그램 끝내기
key-help = 도움말
key-help-about = 이 화면의 모든 키
key-settings = 설정
key-settings-about = 언어, 테마, 속도, 면접 날짜
key-language = 언어
key-language-about = 언어 바꾸기
key-leave = 끝내기
key-leave-about = 프로그램 바로 끝내기
key-suspend = 잠시 나가기
key-suspend-about = 셸로 잠시 나가기("fg"로 돌아옵니다)
key-repaint = 다시 그리기
key-repaint-about = 화면 전체 다시 그리기

## 연습

app-home-practice = 연습
app-home-practice-about = 면접에 나오는 문제, 모의 면접, 오늘 복습할 것
app-practice = 연습
app-practice-resume = 하던 { $mode } 이어서 하기: { $of ->
    [0] { $number }번 문제
   *[other] { $of }문제 중 { $number }번
}
app-practice-today = 오늘 추천
app-practice-mix = 섞어서 열 문제
app-practice-review = 복습할 것
app-practice-mock = 모의 면접 { $minutes }분
app-practice-retry = 지난번 오답 다시 풀기
app-practice-drill = 한 유형만 연습
app-practice-report = 지난번 결과 다시 보기
app-practice-progress = 지금까지의 기록
app-families = 연습할 유형 고르기
app-seconds = { $seconds }초
app-ready = 준비됨
app-not-ready = 아직
app-setting-interview = 면접 날짜
app-interview-none = 없음
app-interview-past = { $date } (지난 날짜)
app-interview-how = 2026-12-03이나 12-03처럼 쓰거나, 열흘 뒤라면 +10이라고 쓰세요. 비워 두면 날짜가 지워집니다.
app-interview-unknown = 달력에 없는 날짜입니다. 2026-12-03, 12-03, +10처럼 써 주세요.
app-interview-over = { $date }(은)는 지난 날짜입니다. 오늘이나 그 뒤의 날짜를 쓰거나 비워 두세요.
app-interview-day = { $date } ({ $days ->
    [0] 오늘
    [1] 내일
   *[other] { $days }일 뒤
})
app-quiz-number = { $of }문제 중 { $number }번
app-quiz-number-open = { $number }번 문제
app-quiz-points = 다음 가운데 말한 것을 고르세요.
app-quiz-again = 한 번 더 풀어 보세요. 비워 두고 { $key } 키를 누르면 해설이 나옵니다.
app-quiz-again-choice = 다시 골라 보세요. { $key } 키를 누르면 해설이 나옵니다.
app-quiz-again-once = 다시 풀어 보세요.
app-quiz-nudge = 힌트 보기: { $key }
app-quiz-again-lesson = 다시 풀어 보세요. 답 보기: { $key }
app-quiz-told = (말로 설명함)
app-quiz-aloud = 말로 해도 되고 적어도 됩니다. 다 했으면 { $key } 키를 누르세요.
app-quiz-late = 시간 초과: { $limit }초 문제에 { $took }초 걸렸습니다.
app-quiz-this = 이 문제: { $time }
app-quiz-over = 시간 초과: { $time }
app-quiz-paused = 잠시 멈춤: 시계가 멈추고 문제는 가려집니다. { $key } 키로 계속합니다.
app-quiz-compare = 이제 설명한 내용을 항목과 견주어 보세요.
app-quiz-time-over = 시간이 다 되었습니다.
app-lab-smaller = { $asked } 대신 { $shown }: 윈도, 스트라이드, 남는 칸은 같습니다.
app-quiz-no-point = 고른 항목이 없습니다. { $key } 키를 한 번 더 누르면 넘어갑니다.
app-lab-smaller-part = { $asked } 대신 { $shown }(나머지는 같음).
app-quiz-empty = 먼저 답을 적거나 골라 주세요.
app-quiz-nothing = 지금은 낼 문제가 없습니다.
app-quiz-nothing-due = 지금은 복습할 것이 없습니다. 섞어서 열 문제를 풀어 보는 것도 좋습니다.
app-quiz-nothing-missed = 지난번에 틀린 문제가 없습니다.
app-quiz-left = 여기까지 저장했습니다. 연습 화면 첫 줄에서 이어서 할 수 있습니다.
app-quiz-left-mock = 여기까지 저장했지만 시간은 계속 갑니다. 연습 화면 첫 줄에서 이어서 할 수 있습니다.
app-quiz-left-unkept = 나왔지만 저장되지 않으니 프로그램을 끝내기 전까지만 이어서 할 수 있습니다.
app-quiz-left-mock-unkept = 저장되지 않고 시계는 계속 갑니다. 프로그램을 끝내기 전까지만 이어집니다.
app-quiz-left-other = 전에 하던 { $mode }(은)는 여기서 끝냅니다. 결과는 연습 목록에 있습니다.
app-quiz-resumed = 하던 곳에서 이어집니다.
app-quiz-waits = 풀던 문제는 { $step }번째 단계에 그대로 있습니다.
app-quiz-detour = { $back } 키를 누르면 문제로 돌아갑니다.
app-quiz-detour-lab = { $lab }: 풀던 문제의 숫자를 실험실에서 보기, { $back }: 문제로 돌아가기
app-quiz-resumed-late = 하던 곳에서 이어집니다. 시간이 다 되어 이 문제가 마지막입니다.
app-report = { $all }문제 중 { $right }문제 정답, 걸린 시간 { $time }
app-report-before = 지난 모의 면접: { $all }문제 중 { $right }문제
app-report-met = 이번에 나온 오개념(Enter를 누르면 해당 레슨 단계가 열립니다)
app-report-right = 정답 { $count }
app-report-late = 늦은 정답 { $count }
app-report-helped = 도움받은 정답 { $count }
app-report-partly = 일부만 설명 { $count }
app-report-wrong = 오답 { $count }
app-report-skipped = 모름 { $count }
app-times = { $count }번
app-met = { $count }번, { $days ->
    [0] 마지막은 오늘
    [1] 마지막은 어제
   *[other] 마지막은 { $days }일 전
}
app-standing = 지금까지의 기록
app-column-level = 수준
app-column-right = 최근 10
app-column-time = 시간
app-column-due = 복습
app-column-recall = 기억
app-column-ready = 면접
app-standing-ready = { $all }개 중 { $ready }개 준비됨
app-standing-days = 최근 28일: { $days }
app-standing-due = 오늘부터 7일 동안 복습할 카드: { $counts }
app-standing-met = 지금까지 나온 오개념(Enter를 누르면 해당 레슨 단계가 열립니다)
app-standing-empty = 아직 푼 문제가 없습니다. 섞어서 열 문제로 시작해 보세요.
app-written = { $file } 파일에 저장했습니다.
app-not-written = { $file } 파일에 쓸 수 없습니다: { $problem }

context-matrix = 퀴즈: 행렬 적기
context-typing = 퀴즈: 답 적기
context-options = 퀴즈: 보기 고르기
context-ticks = 퀴즈: 여러 개 고르기
context-answered = 퀴즈: 답한 뒤
context-quiz = 퀴즈
context-check = 레슨: 퀴즈 문제
context-detour = 레슨: 문제를 풀다가
context-report = 결과
context-missed = 오답 노트
ready-missed = 틀린 문제가 없습니다
ready-no-undo = 되돌릴 답이 없습니다
ready-felt = 맞힌 답에만 쉬웠다거나 어려웠다고 표시할 수 있습니다
ready-felt-never = 모의 면접과 오답 다시 풀기에서는 쓰지 않습니다
ready-answered = 이미 답한 문제입니다
ready-pause-mock = 모의 면접에서는 시계를 멈출 수 없습니다
ready-no-clock = 시계는 모의 면접에만 있습니다
ready-no-lab = 실험실로 열 수 없는 문제입니다
ready-taught = 바로 이 단계에서 배우는 내용입니다
ready-not-taught = 이 과정에서 다루지 않는 내용입니다
ready-hint-mock = 면접에는 힌트가 없습니다. 답하거나, 모르겠으면 { $skip } 키를 누르세요
ready-hint-lesson = 힌트를 모두 보았습니다. 답하거나 { $show } 키로 답을 보세요
ready-hint-all = 힌트를 모두 보았습니다. 답하거나, 모르겠으면 { $skip } 키를 누르세요
key-today = 오늘
key-today-about = 오늘 추천하는 연습 시작하기
key-practice = 연습
key-practice-about = 연습 방법 고르기
key-tick = 표시
key-tick-about = 고른 줄에 표시하거나 표시 지우기
key-next = 다음
key-next-about = 다음 문제로 가기
key-teach = 배우기
key-teach-about = 이 내용을 가르치는 레슨 단계 열기(닫으면 돌아옵니다)
key-open-lab = 실험실
key-open-lab-about = 문제의 숫자를 실험실에서 열기
key-open-below = 문제 숫자
key-open-below-about = 풀던 문제의 숫자를 실험실에서 열기
key-take-back = 되돌리기
key-take-back-about = 잘못 누른 답을 지우고 이 문제를 처음부터 풀기
key-felt = 쉬움/어려움
key-felt-about = 맞힌 답이 쉬웠거나 어려웠다고 알리기: 다음 복습이 늦춰지거나 당겨집니다
key-caret = 이동
key-caret-about = 적는 행렬 안에서 옮기기(좌우는 한 글자, 위아래는 다른 행의 같은 칸)
key-caret-far = 처음과 끝
key-caret-far-about = 적은 답의 처음이나 끝으로 가기
key-skip = 모름
key-skip-about = 모른다고 답하고 해설 보기
key-clock = 시계
key-clock-about = 시계 보이기, 숨기기
key-finish = 마치기
key-finish-about = 여기서 마치고 결과 보기
key-missed = 오답 노트
key-missed-about = 틀린 문제마다 정답과 해설 보기
key-to-report = 결과
key-to-report-about = 결과로 돌아가기
key-save-report = 저장
key-save-report-about = 결과를 마크다운 파일로 저장하기
key-letter = 고르기
key-letter-about = 글자나 번호로 고르기
key-tick-letter = 표시
key-tick-letter-about = 글자나 번호로 표시하거나 표시 지우기
key-truth = 맞다/틀리다
key-truth-about = 맞으면 y t o, 틀리면 n f x
context-truth = 퀴즈: 맞다/틀리다
key-turn = 넘기기
key-turn-about = 목록을 한 쪽씩 넘기기
key-pause = 잠시 멈춤
key-pause-about = 시계 멈추기(그동안 문제는 가려집니다)
key-unpause = 계속
key-unpause-about = 문제를 다시 보고 시계를 이어서 돌리기
context-paused = 퀴즈: 잠시 멈춤
