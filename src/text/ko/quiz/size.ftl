### 출력 크기(A), 빠진 설정(C), 수용 영역(H) 문제.
### 숫자: $input, $kernel, $stride, $padding; $padded = $input + 2*$padding, $room = $padded - $kernel,
### $steps(걸음), $left(남는 칸), $output. 형상은 채널 x 행 x 열 순서다.

## A: 출력 크기

quiz-a1-name = 패딩이 없을 때의 출력 크기
quiz-a1 = 입력 { $input } x { $input }, 커널 { $kernel } x { $kernel }, 스트라이드 1, 패딩 없음입니다. 출력은 몇 행 몇 열일까요?
quiz-a1-convention = 패딩이 없으므로('valid') 윈도는 입력 안에서만 움직입니다.
quiz-a1-kind = 출력 크기 문제입니다. 한 축에서 윈도가 놓일 수 있는 자리의 수를 셉니다.
quiz-a1-formula = 입력 - 커널 + 1
quiz-a1-numbers = { $input } - { $kernel } + 1
quiz-a1-solution = { $input } - { $kernel } + 1 = { $output }, 따라서 { $output } x { $output }입니다. 확인: 커널 { $kernel }칸은 { $taken }칸을 줄이고, { $input } - { $taken } = { $output }입니다.

quiz-a2-name = 패딩과 스트라이드가 있는 출력 크기
quiz-a2 = 입력 { $input } x { $input }, 커널 { $kernel } x { $kernel }, 한쪽 패딩 { $padding }, 스트라이드 { $stride }입니다. 출력은 몇 행 몇 열일까요?
quiz-a2-convention = 패딩은 한쪽 기준이고, 나눗셈은 PyTorch처럼 내림합니다.
quiz-a2-kind = 출력 크기 문제입니다. 한 축에서 윈도가 놓일 수 있는 자리의 수를 셉니다.
quiz-a2-formula = (입력 + 2*패딩 - 커널)/스트라이드 + 1
quiz-a2-numbers = ({ $input } + 2*{ $padding } - { $kernel })/{ $stride } + 1
quiz-a2-solution = { $room }/{ $stride } + 1 = { $output }, 따라서 { $output } x { $output }입니다. 확인: 마지막 윈도는 { $padded }칸 가운데 { $room }칸을 지나 시작해 마지막 칸에서 끝납니다.

quiz-a3-name = 나머지가 있는 출력 크기
quiz-a3 = 입력 { $input } x { $input }, 커널 { $kernel } x { $kernel }, 한쪽 패딩 { $padding }, 스트라이드 { $stride }입니다. 출력은 몇 행 몇 열일까요?
quiz-a3-convention = 패딩은 한쪽 기준이고, 나눗셈은 PyTorch처럼 내림합니다.
quiz-a3-kind = 출력 크기 문제입니다. 한 축에서 윈도가 놓일 자리를 세는데, 나누어떨어지지 않습니다.
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
   *[stride] { $input } x { $input } 크기의 채널 { $channels }개를 최대 풀링합니다. 윈도 { $window } x { $window }, 스트라이드 { $stride }, 한쪽 패딩 { $padding }일 때 출력 형상은 무엇일까요?
}
quiz-a6-convention = 형상은 채널 x 행 x 열 순서, 패딩은 한쪽 기준이고 나눗셈은 내림합니다. 따로 적지 않으면 스트라이드는 윈도 크기와 같습니다.
quiz-a6-kind = 풀링의 출력 형상 문제입니다. 합성곱과 같은 크기 공식을 채널마다 씁니다.
quiz-a6-formula = 채널 수 x 변 x 변, 변 = floor((입력 + 2*패딩 - 윈도)/스트라이드) + 1
quiz-a6-numbers = { $channels } x 변 x 변, 변 = floor(({ $input } + 2*{ $padding } - { $window })/{ $stride }) + 1
quiz-a6-solution = floor({ $room }/{ $stride }) + 1 = { $output }이고 채널 수는 그대로이므로 { $channels } x { $output } x { $output }입니다. 확인: ({ $output } - 1)*{ $stride } + { $window }칸을 쓰고 { $left }칸이 남아 모두 { $input } + 2*{ $padding }칸입니다.

quiz-a8-name = 정사각형이 아닌 출력 크기
quiz-a8 = 입력은 { $rows }행 { $columns }열입니다. 커널 ({ $kernel-rows }, { $kernel-columns }), 스트라이드 ({ $stride-rows }, { $stride-columns }), 패딩 ({ $padding-rows }, { $padding-columns })일 때 출력은 몇 행 몇 열일까요?
quiz-a8-convention = 괄호 안은 (행, 열) 순서입니다. 패딩은 한쪽 기준이고 나눗셈은 내림합니다.
quiz-a8-kind = 출력 크기를 두 번 구하는 문제입니다. 공식은 같고, 행과 열에 저마다의 숫자를 넣습니다.
quiz-a8-formula = floor((입력 + 2*패딩 - 커널)/스트라이드) + 1, 행과 열에 한 번씩
quiz-a8-numbers = floor(({ $rows } + 2*{ $padding-rows } - { $kernel-rows })/{ $stride-rows }) + 1, floor(({ $columns } + 2*{ $padding-columns } - { $kernel-columns })/{ $stride-columns }) + 1
quiz-a8-solution = 행: floor({ $room-rows }/{ $stride-rows }) + 1 = { $output-rows }. 열: floor({ $room-columns }/{ $stride-columns }) + 1 = { $output-columns }. 확인: 행을 먼저 적으므로 { $output-rows } x { $output-columns }입니다.

quiz-a9-name = 양쪽 패딩이 다른 출력 크기
quiz-a9 = 입력 { $input } x { $input }, 커널 { $kernel } x { $kernel }, 스트라이드 { $stride }입니다. 위와 왼쪽에는 { $before }칸, 아래와 오른쪽에는 { $after }칸을 패딩합니다. 출력은 몇 행 몇 열일까요?
quiz-a9-convention = 다른 패딩은 없고, 나눗셈은 PyTorch처럼 내림합니다.
quiz-a9-kind = 출력 크기 문제입니다. 양 끝의 패딩을 따로따로 더합니다.
quiz-a9-formula = floor((입력 + 앞 패딩 + 뒤 패딩 - 커널)/스트라이드) + 1
quiz-a9-numbers = floor(({ $input } + { $before } + { $after } - { $kernel })/{ $stride }) + 1
quiz-a9-solution = floor({ $room }/{ $stride }) + 1 = { $output }, 따라서 { $output } x { $output }입니다. 확인: 윈도는 { $input } + { $before } + { $after } = { $padded }칸 가운데 ({ $output } - 1)*{ $stride } + { $kernel } = { $used }칸을 쓰고, 하나 더 놓으려면 { $stride }칸이 더 있어야 합니다.

quiz-a10-name = SAME과 VALID의 크기와 패딩
quiz-a10 = { $asked ->
    [side] TensorFlow에서 padding="SAME"입니다. 입력 { $input } x { $input }, 커널 { $kernel } x { $kernel }, 스트라이드 { $stride }일 때 한 축의 패딩은 어떻게 나뉠까요?
   *[size] TensorFlow에서 padding="{ $rule }"입니다. 입력 { $input } x { $input }, 커널 { $kernel } x { $kernel }, 스트라이드 { $stride }일 때 출력은 몇 행 몇 열일까요?
}
quiz-a10-convention = TensorFlow 규칙입니다. SAME은 꼭 필요한 만큼만 패딩하고 VALID는 패딩하지 않습니다.
quiz-a10-kind = { $asked ->
    [side] SAME 패딩 문제입니다. 윈도의 수를 먼저 구하고, 마지막 윈도에 모자란 칸을 셉니다.
   *[size] TensorFlow의 크기 규칙 문제입니다. SAME은 입력 안에서 시작하는 윈도를, VALID는 입력 안에서 끝나는 윈도를 셉니다.
}
quiz-a10-formula = { $asked ->
    [side] 전체 = (ceil(입력/스트라이드) - 1)*스트라이드 + 커널 - 입력, 남는 한 칸은 끝에
   *[size] SAME: ceil(입력/스트라이드). VALID: ceil((입력 - 커널 + 1)/스트라이드)
}
quiz-a10-numbers = { $asked ->
    [side] 전체 = (ceil({ $input }/{ $stride }) - 1)*{ $stride } + { $kernel } - { $input }
   *[size] { $rule ->
        [SAME] ceil({ $input }/{ $stride })
       *[VALID] ceil(({ $input } - { $kernel } + 1)/{ $stride })
    }
}
quiz-a10-solution = { $rule ->
    [SAME] 윈도는 ceil({ $input }/{ $stride }) = { $output }개입니다. 패딩은 { $total }칸이고 앞에 { $before }칸, 뒤에 { $after }칸을 붙입니다. 확인: ({ $output } - 1)*{ $stride } + { $kernel } = { $input } + { $total }.
   *[VALID] ceil({ $dense }/{ $stride }) = { $output }, 따라서 { $output } x { $output }입니다. 확인: 패딩 없는 PyTorch의 floor(({ $input } - { $kernel })/{ $stride }) + 1과 같습니다.
}
quiz-a10-choice-end = 앞에 { $before }칸, 뒤에 { $after }칸
quiz-a10-choice-end-why = { $total }칸은 반으로 나뉘지 않으므로 TensorFlow는 남는 한 칸을 끝(오른쪽, 아래)에 붙입니다.
quiz-a10-choice-front = 앞에 { $after }칸, 뒤에 { $before }칸
quiz-a10-choice-front-why = 전체 { $total }칸은 맞지만, 남는 한 칸은 앞이 아니라 끝에 붙습니다(앞에 붙이는 것은 SAME_LOWER).
quiz-a10-choice-both = 양쪽에 { $half }칸씩
quiz-a10-choice-both-why = 양쪽에 커널의 절반씩 붙이는 것은 PyTorch의 padding={ $half }입니다. SAME은 마지막 윈도에 모자란 만큼, 모두 { $total }칸만 붙입니다.
quiz-a10-choice-total = 양쪽에 { $total }칸씩
quiz-a10-choice-total-why = { $total }칸은 양쪽을 합한 것입니다. 앞에 { $before }칸, 뒤에 { $after }칸입니다.

quiz-a12-name = 전치 합성곱을 지난 크기
quiz-a12 = { $given ->
    [stamps] { $input } x { $input } 입력에 전치 합성곱을 적용합니다. 커널 { $kernel } x { $kernel }, 스트라이드 { $stride }, 패딩 0일 때 출력은 몇 행 몇 열일까요?
    [padding] { $input } x { $input } 입력에 전치 합성곱을 적용합니다. 커널 { $kernel } x { $kernel }, 스트라이드 { $stride }, 패딩 { $padding }일 때 출력은 몇 행 몇 열일까요?
   *[extra] { $input } x { $input } 입력에 전치 합성곱을 적용합니다. 커널 { $kernel } x { $kernel }, 스트라이드 { $stride }, 패딩 { $padding }, output_padding { $extra }일 때 출력은 몇 행 몇 열일까요?
}
quiz-a12-convention = { $given ->
    [stamps] PyTorch의 ConvTranspose2d 기준, 팽창률은 1이고 잘라 내거나 덧붙이는 칸이 없습니다.
    [padding] PyTorch의 ConvTranspose2d 기준, 팽창률은 1입니다. 패딩은 한쪽 기준이고 그만큼 잘라 냅니다.
   *[extra] PyTorch의 ConvTranspose2d 기준, 팽창률은 1입니다. 패딩은 양쪽에서 잘라 내고 output_padding은 한쪽 끝에만 더합니다.
}
quiz-a12-kind = 커지는 쪽의 크기 문제입니다. 입력 칸마다 커널을 도장처럼 스트라이드 간격으로 찍습니다.
quiz-a12-formula = { $given ->
    [stamps] (입력 - 1)*스트라이드 + 커널
    [padding] (입력 - 1)*스트라이드 + 커널 - 2*패딩
   *[extra] (입력 - 1)*스트라이드 + 커널 - 2*패딩 + output_padding
}
quiz-a12-numbers = { $given ->
    [stamps] ({ $input } - 1)*{ $stride } + { $kernel }
    [padding] ({ $input } - 1)*{ $stride } + { $kernel } - 2*{ $padding }
   *[extra] ({ $input } - 1)*{ $stride } + { $kernel } - 2*{ $padding } + { $extra }
}
quiz-a12-solution = { $given ->
    [stamps] { $steps } + { $kernel } = { $output }, 따라서 { $output } x { $output }입니다. 확인: 합성곱으로 되돌리면 ({ $output } - { $kernel })/{ $stride } + 1 = { $input }입니다.
    [padding] { $steps } + { $kernel } - 2*{ $padding } = { $output }, 따라서 { $output } x { $output }입니다. 확인: 합성곱으로 되돌리면 ({ $output } + 2*{ $padding } - { $kernel })/{ $stride } + 1 = { $input }입니다.
   *[extra] { $steps } + { $kernel } - 2*{ $padding } + { $extra } = { $output }, 따라서 { $output } x { $output }입니다. 확인: 합성곱으로 되돌리면 floor(({ $output } + 2*{ $padding } - { $kernel })/{ $stride }) + 1 = floor({ $room }/{ $stride }) + 1 = { $input }입니다.
}

quiz-a13-name = 이어진 층을 지난 크기
quiz-a13 = { $asked ->
    [flat] { $side } x { $side } 크기의 채널 { $channels }개가 아래 층을 차례로 지납니다. Flatten이 한 줄로 펼치는 값은 모두 몇 개일까요?
   *[size] { $side } x { $side } 크기의 채널 { $channels }개가 아래 층을 차례로 지납니다. 마지막 맵은 몇 행 몇 열일까요?
}
quiz-a13-convention = PyTorch 기준: Conv2d(입력, 출력, 커널). 안 적으면 스트라이드 1, 패딩 0, 풀링 스트라이드는 윈도 크기. 내림합니다.
quiz-a13-kind = 출력 크기를 이어서 구하는 문제입니다. 한 층의 출력이 다음 층의 입력이 됩니다.
quiz-a13-formula = 층마다 n = floor((n + 2*패딩 - 커널)/스트라이드) + 1, 평탄화하면 채널*n*n
quiz-a13-numbers = n = { $side }에서 시작해 차례로 { $formulas }
quiz-a13-solution = { $asked ->
    [flat] { $way }. { $last } x { $last } 맵이 { $maps }장이므로 { $maps }*{ $last }*{ $last } = { $flat }입니다. 확인: 합성곱과 풀링이 { $layers }개이므로 화살표도 { $layers }개이고, { $flat }/{ $maps } = { $last }*{ $last }입니다.
   *[size] { $way }, 따라서 { $last } x { $last }입니다. 확인: 합성곱과 풀링이 { $layers }개이므로 { $side }에서 { $last }까지 화살표도 { $layers }개입니다.
}

## C: 빠진 설정

quiz-c1-name = 크기를 유지하는 패딩
quiz-c1 = { $dilation ->
    [1] 출력을 입력과 같은 { $input } x { $input } 크기로 하려 합니다. 커널 { $kernel } x { $kernel }, 스트라이드 1일 때 한쪽 패딩을 얼마로 해야 할까요?
   *[other] 출력을 입력과 같은 { $input } x { $input } 크기로 하려 합니다. 커널 { $kernel } x { $kernel }, 팽창률 { $dilation }, 스트라이드 1일 때 한쪽 패딩을 얼마로 해야 할까요?
}
quiz-c1-convention = 패딩은 한쪽 기준이고 네 쪽이 같습니다. 팽창률 1은 가중치가 붙어 있는 커널입니다.
quiz-c1-kind = 크기 공식을 패딩에 대해 푸는 문제입니다. 윈도가 줄인 만큼 패딩으로 채웁니다.
quiz-c1-formula = 패딩 = 팽창률*(커널 - 1)/2
quiz-c1-numbers = 패딩 = { $dilation }*({ $kernel } - 1)/2
quiz-c1-solution = 윈도 { $window }칸이 { $taken }칸을 줄이므로 절반씩 양쪽에 붙입니다. { $taken }/2 = { $padding }. 확인: { $input } + 2*{ $padding } - { $window } + 1 = { $input }입니다.

quiz-c2-name = 원하는 크기가 나오는 설정
quiz-c2 = { $asked ->
    [choose] 합성곱으로 { $input } x { $input }(을)를 { $output } x { $output }(으)로 만들려 합니다. 알맞은 커널, 스트라이드, 패딩은 무엇일까요?
   *[find] 합성곱으로 { $input } x { $input }(을)를 { $output } x { $output }(으)로 만들려 합니다. 가능한 커널, 스트라이드, 패딩을 이 순서로 하나만 적어 보세요.
}
quiz-c2-convention = { $asked ->
    [choose] 커널, 스트라이드, 패딩 순서입니다. 커널은 정사각형, 패딩은 한쪽 기준, 나눗셈은 내림입니다.
   *[find] 커널은 정사각형, 패딩은 한쪽 기준, 나눗셈은 내림입니다. 크기만 맞으면 모두 정답입니다.
}
quiz-c2-kind = 크기 공식을 거꾸로 푸는 문제입니다. 두 가지를 먼저 정하고 나머지를 구합니다.
quiz-c2-formula = floor((입력 + 2*패딩 - 커널)/스트라이드) + 1 = 출력
quiz-c2-numbers = floor(({ $input } + 2*패딩 - 커널)/스트라이드) + 1 = { $output }
quiz-c2-solution = { $asked ->
    [choose] 커널 { $kernel }, 스트라이드 { $stride }, 패딩 { $padding }이면 floor({ $room }/{ $stride }) + 1 = { $output }입니다. 확인: 윈도 { $output }개는 { $input } + 2*{ $padding }칸 가운데 ({ $output } - 1)*{ $stride } + { $kernel }칸을 쓰고, 하나 더 놓으려면 { $stride }칸이 더 있어야 합니다.
   *[find] 예를 들어 커널 { $kernel }, 스트라이드 { $stride }, 패딩 { $padding }이면 floor({ $room }/{ $stride }) + 1 = { $output }입니다. 확인: 윈도 { $output }개는 { $input } + 2*{ $padding }칸 가운데 ({ $output } - 1)*{ $stride } + { $kernel }칸을 쓰고, 하나 더 놓으려면 { $stride }칸이 더 있어야 합니다.
}

## H: 수용 영역

quiz-h1-name = 스트라이드 1인 층의 수용 영역
quiz-h1 = 스트라이드가 1인 합성곱 { $count }개를 쌓았고 커널은 차례로 { $kernels }입니다. 출력 한 칸의 수용 영역은 한 변이 몇 칸일까요?
quiz-h1-convention = 팽창률은 1이고, 한 축의 이론적 수용 영역을 묻습니다.
quiz-h1-kind = 수용 영역 문제입니다. 한 칸에서 시작해 층마다 더 보게 되는 칸을 더합니다.
quiz-h1-formula = 1 + 층마다 (커널 - 1)
quiz-h1-numbers = 1 + { $differences }
quiz-h1-solution = 1 + { $sum } = { $field }입니다. 확인: 층마다 커널 - 1칸씩 모두 { $added }칸이 처음 한 칸에 더해집니다.

quiz-h2-name = 스트라이드와 풀링이 있는 수용 영역
quiz-h2 = 아래 층을 모두 지난 출력 한 칸의 수용 영역은 한 변이 몇 칸일까요?
quiz-h2-convention = 팽창률은 1이고, 한 축의 이론적 수용 영역을 묻습니다. 채널 수는 상관없습니다.
quiz-h2-kind = 수용 영역 문제입니다. 층마다 (커널 - 1)칸이 늘고, 한 칸의 간격은 앞선 스트라이드를 모두 곱한 값입니다.
quiz-h2-formula = 1 + 층마다 (커널 - 1)*간격, 간격 = 앞선 스트라이드의 곱
quiz-h2-numbers = 1 + { $products }
quiz-h2-solution = 간격은 차례로 { $jumps }이므로 1 + { $sum } = { $field }입니다. 확인: 층이 { $count }개이므로 항도 { $count }개이고 첫 간격은 1입니다. 마지막 층의 스트라이드는 아무것도 넓히지 않습니다.
