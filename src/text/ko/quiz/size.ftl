### 출력 크기(A), 빠진 설정(C), 수용 영역(H) 문제.
### 숫자: $input, $kernel, $stride, $padding; $padded = $input + 2*$padding, $room = $padded - $kernel,
### $steps(걸음), $left(남는 칸), $output. 형상은 채널 x 행 x 열 순서다.

## A: 출력 크기

quiz-a1-name = 패딩이 없을 때의 출력 크기
quiz-a1 = 입력 { $input } x { $input }, 커널 { $kernel } x { $kernel }, 스트라이드 1, 패딩 없음입니다. 출력은 몇 행 몇 열일까요?
quiz-a1-convention = 패딩이 없으므로('valid') 창은 입력 안에서만 움직입니다.
quiz-a1-kind = 출력 크기 문제입니다. 한 축에서 창이 놓일 수 있는 자리의 수를 셉니다.
quiz-a1-formula = 입력 - 커널 + 1
quiz-a1-numbers = { $input } - { $kernel } + 1
quiz-a1-solution = { $input } - { $kernel } + 1 = { $output }, 따라서 { $output } x { $output }입니다. 확인: 커널 { $kernel }칸은 { $taken }칸을 줄이고, { $input } - { $taken } = { $output }입니다.

quiz-a2-name = 패딩과 스트라이드가 있는 출력 크기
quiz-a2 = 입력 { $input } x { $input }, 커널 { $kernel } x { $kernel }, 한쪽 패딩 { $padding }, 스트라이드 { $stride }입니다. 출력은 몇 행 몇 열일까요?
quiz-a2-convention = 패딩은 한쪽 기준이고, 나눗셈은 PyTorch처럼 내림합니다.
quiz-a2-kind = 출력 크기 문제입니다. 한 축에서 창이 놓일 수 있는 자리의 수를 셉니다.
quiz-a2-formula = (입력 + 2*패딩 - 커널)/스트라이드 + 1
quiz-a2-numbers = ({ $input } + 2*{ $padding } - { $kernel })/{ $stride } + 1
quiz-a2-solution = { $room }/{ $stride } + 1 = { $output }, 따라서 { $output } x { $output }입니다. 확인: 마지막 창은 { $padded }칸 가운데 { $room }칸을 지나 시작해 마지막 칸에서 끝납니다.

quiz-a3-name = 나머지가 있는 출력 크기
quiz-a3 = 입력 { $input } x { $input }, 커널 { $kernel } x { $kernel }, 한쪽 패딩 { $padding }, 스트라이드 { $stride }입니다. 출력은 몇 행 몇 열일까요?
quiz-a3-convention = 패딩은 한쪽 기준이고, 나눗셈은 PyTorch처럼 내림합니다.
quiz-a3-kind = 출력 크기 문제입니다. 한 축에서 창이 놓일 자리를 세는데, 나누어떨어지지 않습니다.
quiz-a3-formula = floor((입력 + 2*패딩 - 커널)/스트라이드) + 1
quiz-a3-numbers = floor(({ $input } + 2*{ $padding } - { $kernel })/{ $stride }) + 1
quiz-a3-solution = floor({ $room }/{ $stride }) + 1 = { $output }, 따라서 { $output } x { $output }입니다. 확인: { $stride }칸씩 { $steps }걸음을 가면 { $room }칸 가운데 { $left }칸이 남아 한 걸음이 더 안 됩니다.

quiz-a4-name = 합성곱의 출력 형상
quiz-a4 = 입력은 { $input } x { $input } 크기의 채널 { $channels }개입니다. { $kernel } x { $kernel } 필터 { $filters }개, 한쪽 패딩 { $padding }, 스트라이드 { $stride }일 때 출력 형상은 무엇일까요?
quiz-a4-convention = 형상은 채널 x 행 x 열 순서입니다. 패딩은 한쪽 기준이고 나눗셈은 내림합니다.
quiz-a4-kind = 출력 형상 문제입니다. 채널 수는 필터 수가, 행과 열은 커널, 패딩, 스트라이드가 정합니다.
quiz-a4-formula = 필터 수 x 변 x 변, 변 = floor((입력 + 2*패딩 - 커널)/스트라이드) + 1
quiz-a4-numbers = { $filters } x 변 x 변, 변 = floor(({ $input } + 2*{ $padding } - { $kernel })/{ $stride }) + 1
quiz-a4-solution = floor({ $room }/{ $stride }) + 1 = { $output }이고 필터마다 맵이 하나씩 나오므로 { $filters } x { $output } x { $output }입니다. 확인: 입력 채널 { $channels }개는 필터 안에서 모두 더해집니다.

quiz-a6-name = 풀링의 출력 형상
quiz-a6 = { $given ->
    [nothing] { $input } x { $input } 크기의 채널 { $channels }개에 MaxPool2d({ $window })를 적용합니다. 출력 형상은 무엇일까요?
   *[stride] { $input } x { $input } 크기의 채널 { $channels }개를 최대 풀링합니다. 창 { $window } x { $window }, 스트라이드 { $stride }, 한쪽 패딩 { $padding }일 때 출력 형상은 무엇일까요?
}
quiz-a6-convention = 형상은 채널 x 행 x 열 순서이고 나눗셈은 내림합니다. 스트라이드를 안 적으면 창 크기와 같습니다.
quiz-a6-kind = 풀링의 출력 형상 문제입니다. 합성곱과 같은 크기 공식을 채널마다 씁니다.
quiz-a6-formula = 채널 수 x 변 x 변, 변 = floor((입력 + 2*패딩 - 창)/스트라이드) + 1
quiz-a6-numbers = { $channels } x 변 x 변, 변 = floor(({ $input } + 2*{ $padding } - { $window })/{ $stride }) + 1
quiz-a6-solution = floor({ $room }/{ $stride }) + 1 = { $output }이고 채널 수는 그대로이므로 { $channels } x { $output } x { $output }입니다. 확인: { $input }(을)를 { $stride }(으)로 나눈 값에 가깝고, 남는 칸은 { $left }칸입니다.

quiz-a8-name = 정사각형이 아닌 출력 크기
quiz-a8 = 입력은 { $rows }행 { $columns }열입니다. 커널 ({ $kernel-rows }, { $kernel-columns }), 스트라이드 ({ $stride-rows }, { $stride-columns }), 패딩 ({ $padding-rows }, { $padding-columns })일 때 출력은 몇 행 몇 열일까요?
quiz-a8-convention = 괄호 안은 (행, 열) 순서입니다. 패딩은 한쪽 기준이고 나눗셈은 내림합니다.
quiz-a8-kind = 출력 크기를 두 번 구하는 문제입니다. 공식은 같고, 행과 열에 저마다의 숫자를 넣습니다.
quiz-a8-formula = floor((입력 + 2*패딩 - 커널)/스트라이드) + 1, 행과 열에 한 번씩
quiz-a8-numbers = floor(({ $rows } + 2*{ $padding-rows } - { $kernel-rows })/{ $stride-rows }) + 1, floor(({ $columns } + 2*{ $padding-columns } - { $kernel-columns })/{ $stride-columns }) + 1
quiz-a8-solution = 행: floor({ $room-rows }/{ $stride-rows }) + 1 = { $output-rows }. 열: floor({ $room-columns }/{ $stride-columns }) + 1 = { $output-columns }. 확인: 행을 먼저 적으므로 { $output-rows } x { $output-columns }입니다.
