### 학습 기록: 기록 파일, 요약, 다른 컴퓨터로 옮기기, 처음부터 다시 시작하기.

## 기록 파일에 대해 알려 줄 것. 한 문장씩.

progress-notice-no-place = 학습 기록을 둘 폴더를 찾을 수 없어 아무것도 저장되지 않습니다. --data-dir DIR로 폴더를 정할 수 있습니다.
progress-notice-absent = 아직 저장된 학습 기록이 없습니다({ $file }).
progress-notice-newer = { $file } 파일은 더 새로운 convtutor가 쓴 것이라 그대로 두었습니다. 업데이트하기 전까지는 아무것도 저장되지 않습니다.
progress-notice-damaged = { $file } 파일이 손상되어 { $aside } 이름으로 남겨 두고, 읽을 수 있는 답 { $answers }개를 새 파일로 옮겨 이어 갑니다.
progress-notice-stuck = { $file } 파일이 손상되었지만 이름을 바꿀 수 없어({ $reason }) 그대로 두었습니다. 아무것도 저장되지 않습니다.
progress-notice-read-only = { $file } 파일에 쓸 수 없어 지금부터 하는 일은 저장되지 않습니다.
progress-notice-full = 디스크가 가득 차, 자리가 날 때까지 { $file } 파일에 쓸 수 없습니다.
progress-notice-busy = 다른 프로그램이 { $file } 파일을 쓰고 있어, 끝날 때까지 쓸 수 없습니다.
progress-notice-unusable = { $file } 파일을 쓸 수 없어({ $reason }) 아무것도 저장되지 않습니다.

## convtutor progress

progress-lessons = 레슨
progress-lesson-done = { $total }단계 중 { $done }단계
progress-other-steps = 이 과정에 없는 레슨에서 마친 { $steps }단계
progress-questions = 문제
progress-no-answers = 아직 푼 문제가 없습니다
progress-answers = { $answers }문제: 정답 { $right }, 도움받은 정답 { $helped }, 오답 { $wrong }, 모름 { $skipped }
progress-days = 최근 28일 동안 연습한 날: { $days }일
progress-due = 오늘부터 7일 동안 복습할 카드: { $counts }
progress-kinds = 풀어 본 문제 유형
progress-misconceptions = 지금까지 나온 오개념과 해당 레슨 단계
progress-kind = { $name }: { $level }, 최근 { $of }문제 중 { $right }문제 맞힘, { $seconds }초{ $recall ->
    [none] { "" }
   *[other] {", "}기억할 확률 { $recall }%
}{ $due ->
    [0] { "" }
   *[other] {", 복습할 때"}
}{ $ready ->
    [0] { "" }
   *[other] {", 면접 준비 됨"}
}
progress-json-alone = --json은 요약에만 쓸 수 있습니다: "convtutor progress --json".
progress-kept = 저장 위치: { $file }

## convtutor progress export, import, reset

progress-export-done = 답 { $answers }개, 단계 { $steps }개와 설정을 { $file } 파일에 담았습니다.
progress-export-unwritable = { $file } 파일에 쓸 수 없습니다: { $reason }.
progress-import-done = 새로 들어온 것: 답 { $answers }개, 단계 { $steps }개, 설정 { $settings }개. 이미 있던 것: { $known }개.
progress-import-left = 아무것도 가져오지 않았습니다.
progress-import-unreadable = { $file } 파일을 읽을 수 없습니다({ $reason }). "convtutor progress export"로 만든 파일이나, 표준 입력을 뜻하는 -를 적으세요.
progress-import-not-progress = { $file } 파일은 "convtutor progress export"로 만든 것이 아닙니다. 첫 줄이 다릅니다. 아무것도 가져오지 않았습니다.
progress-import-newer = { $file } 파일은 더 새로운 convtutor가 만든 것입니다(형식 { $version }, 읽을 수 있는 형식은 { $known }까지). 먼저 업데이트하세요. 아무것도 가져오지 않았습니다.
progress-import-not-understood = { $file } 파일 { $line }번째 줄 { $column }번째 글자: { $reason }. 아무것도 가져오지 않았습니다.
progress-reset-ask = { $file } 파일에서 답 { $answers }개, 단계 { $steps }개, 설정 { $settings }개를 지울까요? 되돌릴 수 없습니다. "convtutor progress export FILE"로 먼저 복사해 둘 수 있습니다. [y/N]
progress-reset-done = 지웠습니다.
progress-reset-left = 아무것도 지우지 않았습니다.
progress-reset-no-terminal = 터미널이 아니라 물어볼 수 없어 아무것도 지우지 않았습니다. 정말 지우려면 --yes를 붙이세요.
