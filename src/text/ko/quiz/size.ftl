### 출력 크기 문제 (A).

quiz-a3-name = 나머지가 있는 출력 크기
quiz-a3 = 입력 { $input } x { $input }, 커널 { $kernel } x { $kernel }, 한쪽 패딩 { $padding }, 스트라이드 { $stride }입니다. 출력은 몇 행 몇 열일까요?
quiz-a3-convention = 나눗셈은 내림, 패딩은 한쪽 기준입니다.
quiz-a3-kind = 출력 크기 문제입니다. 한 축에서 창이 놓일 수 있는 자리의 수를 셉니다.
quiz-a3-formula = floor((입력 + 2*패딩 - 커널)/스트라이드) + 1
quiz-a3-numbers = floor(({ $input } + 2*{ $padding } - { $kernel })/{ $stride }) + 1
quiz-a3-solution = floor({ $room }/{ $stride }) + 1 = { $output }. { $left }칸이 남고 어느 창도 읽지 않습니다. 확인: 마지막 창은 끝을 넘지 않으며, 하나 더 두면 끝을 벗어납니다.
