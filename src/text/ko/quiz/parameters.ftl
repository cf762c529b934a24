### 층의 비용(E, F)과, 완전 연결 층과 합성곱의 관계(L1, L5)를 묻는 문제.

quiz-e1-name = 합성곱 층의 매개변수
quiz-e1 = 채널 { $channels }개, { $size } x { $size } 입력에 { $rows } x { $columns } 필터 { $filters }개를 스트라이드 { $stride }, 패딩 { $padding }(으)로 적용합니다. 이 층이 학습하는 매개변수는 몇 개일까요?
quiz-e1-convention = 필터마다 편향이 있습니다.
quiz-e1-kind = 매개변수의 수, 곧 학습으로 바뀌는 숫자가 몇 개인지 세는 문제입니다.
quiz-e1-formula = (커널 행 * 커널 열 * 입력 채널 + 1) * 필터
quiz-e1-numbers = ({ $rows }*{ $columns }*{ $channels } + 1) * { $filters }
quiz-e1-solution = ({ $slice } + 1) * { $filters } = { $parameters }. 확인: 가중치 { $weights }개와 편향 { $filters }개입니다. 모든 자리가 필터를 함께 쓰므로 입력 크기, 스트라이드, 패딩은 식에 없습니다.

quiz-e3-name = 완전 연결 층의 매개변수
quiz-e3 = { $side } x { $side } 크기의 채널 { $channels }개로 된 특성 맵을 평탄화해 유닛 { $units }개짜리 완전 연결 층에 넣습니다. 이 완전 연결 층이 학습하는 매개변수는 몇 개일까요?
quiz-e3-convention = 유닛마다 편향이 있습니다. 평탄화해도 숫자는 하나도 빠지지 않습니다.
quiz-e3-kind = 완전 연결 층(FC)의 매개변수를 세는 문제입니다.
quiz-e3-formula = 채널 * 행 * 열 = 입력 수, 이어서 (입력 수 + 1) * 유닛
quiz-e3-numbers = ({ $channels }*{ $side }*{ $side } + 1) * { $units }
quiz-e3-solution = 입력은 { $channels }*{ $side }*{ $side } = { $inputs }개, ({ $inputs } + 1) * { $units } = { $parameters }. 확인: 입력과 유닛의 짝마다 가중치가 하나씩 모두 { $weights }개, 편향이 { $units }개입니다.

quiz-e4-name = 신경망 전체의 매개변수
quiz-e4 = { $channels } x { $size } x { $size }(채널, 행, 열) 입력이 이 신경망을 지납니다. 학습하는 매개변수는 모두 몇 개일까요?
quiz-e4-convention = PyTorch 기준입니다. bias=False가 없으면 편향이 있고, 풀링은 윈도 크기만큼 움직입니다. 패딩은 한쪽 기준이고 크기는 내림합니다.
quiz-e4-kind = 층마다 매개변수를 세어 더하는 문제입니다. 학습할 것이 없는 층부터 찾아보세요.
quiz-e4-formula = (커널^2 * 채널 + 1) * 필터, (입력 수 + 1) * 유닛, 배치 정규화는 2 * 채널
quiz-e4-numbers = { $terms }
quiz-e4-solution = { $each }. { $sum } = { $parameters }. 확인: 학습하는 줄마다 항이 하나씩 있습니다. 풀링, 렐루, 평탄화에는 매개변수가 없습니다.

quiz-e5-name = 학습할 것이 없는 층
quiz-e5 = { $asked ->
    [learning] 다음 가운데 매개변수를 학습하는 층은 무엇일까요? 모두 고르세요.
   *[nothing] 다음 가운데 학습할 매개변수가 없는 층은 무엇일까요? 모두 고르세요.
}
quiz-e5-convention = PyTorch의 기본 설정을 따릅니다. 학습하지 않고 집계만 하는 값은 매개변수가 아닙니다.
quiz-e5-kind = 층마다 학습으로 바뀔 숫자가 들어 있는지 따져 보는 문제입니다.
quiz-e5-formula = 자기 숫자를 곱하거나 더하면 학습하는 층입니다. 고르거나, 평균을 내거나, 자르거나, 늘어놓기만 하면 아닙니다.
quiz-e5-numbers = 층마다 물어보세요. 설정이 같은 두 층이 같은 입력에 서로 다른 답을 낼 수 있을까요?
quiz-e5-solution = 합성곱은 종류를 가리지 않고 학습하고, 완전 연결 층과 정규화 층, PReLU도 학습합니다. 풀링, 다른 활성화 함수, 평탄화, 드롭아웃, 단순 업샘플링은 학습하지 않습니다. 확인: 학습하는 층만 모델을 저장할 때 가중치를 남깁니다.
quiz-e5-choice-max-pool = 최대 풀링
quiz-e5-choice-max-pool-why = 최대 풀링은 윈도에서 가장 큰 값을 고를 뿐이라 학습할 것이 없습니다.
quiz-e5-choice-average-pool = 평균 풀링
quiz-e5-choice-average-pool-why = 평균 풀링은 모든 칸에 똑같은 비율을 곱할 뿐이라 학습할 것이 없습니다.
quiz-e5-choice-global-pool = 전역 평균 풀링
quiz-e5-choice-global-pool-why = 전역 평균 풀링은 맵마다 평균을 낼 뿐이라 학습할 것이 없습니다.
quiz-e5-choice-relu = 렐루(ReLU)
quiz-e5-choice-relu-why = 렐루는 음수를 0으로 자를 뿐이라 학습할 것이 없습니다.
quiz-e5-choice-flatten = 평탄화(flatten)
quiz-e5-choice-flatten-why = 평탄화는 숫자를 한 줄로 늘어놓을 뿐이라 학습할 것이 없습니다.
quiz-e5-choice-dropout = 드롭아웃
quiz-e5-choice-dropout-why = 드롭아웃은 정해 준 비율만큼 무작위로 지울 뿐이라 학습할 것이 없습니다.
quiz-e5-choice-softmax = 소프트맥스
quiz-e5-choice-softmax-why = 소프트맥스는 정해진 식으로 점수를 비율로 바꿀 뿐이라 학습할 것이 없습니다.
quiz-e5-choice-upsample = 최근접 이웃 업샘플링
quiz-e5-choice-upsample-why = 칸을 되풀이할 뿐이라 학습할 것이 없습니다. 전치 합성곱이라면 가중치가 있습니다.
quiz-e5-choice-conv = 3 x 3 합성곱
quiz-e5-choice-conv-why = 합성곱은 필터와, 필터마다 하나인 편향을 학습합니다.
quiz-e5-choice-dense = 완전 연결 층(FC)
quiz-e5-choice-dense-why = 완전 연결 층은 입력과 유닛의 짝마다 가중치를, 유닛마다 편향을 학습합니다.
quiz-e5-choice-one-by-one = 1 x 1 합성곱
quiz-e5-choice-one-by-one-why = 1 x 1 합성곱은 입력 채널과 필터의 짝마다 가중치를 하나씩 학습합니다.
quiz-e5-choice-batch-norm = 배치 정규화
quiz-e5-choice-batch-norm-why = 채널마다 스케일과 시프트를 학습합니다. 이동 평균과 분산은 집계만 합니다.
quiz-e5-choice-layer-norm = 층 정규화(layer norm)
quiz-e5-choice-layer-norm-why = 정규화하는 값마다 스케일과 시프트를 학습합니다.
quiz-e5-choice-depthwise = 깊이별 합성곱
quiz-e5-choice-depthwise-why = 채널마다 커널을 하나씩 학습합니다.
quiz-e5-choice-transposed = 전치 합성곱
quiz-e5-choice-transposed-why = 여느 합성곱처럼 필터를 학습합니다.
quiz-e5-choice-prelu = PReLU
quiz-e5-choice-prelu-why = PReLU는 음수에 곱할 기울기를 학습합니다. 렐루에는 그런 값이 없습니다.

quiz-e6-name = 깊이별 분리 합성곱의 매개변수
quiz-e6 = { $asked ->
    [percent] 채널 { $channels }개를 { $filters }개로 바꾸는 { $kernel } x { $kernel } 합성곱을 { $kernel } x { $kernel } 깊이별 합성곱과 1 x 1 점별 합성곱으로 나눕니다. 둘의 가중치를 합하면 원래 합성곱의 몇 %일까요?
   *[count] 채널 { $channels }개를 { $filters }개로 바꾸는 { $kernel } x { $kernel } 합성곱을 { $kernel } x { $kernel } 깊이별 합성곱과 1 x 1 점별 합성곱으로 나눕니다. 둘이 학습하는 매개변수는 모두 몇 개일까요?
}
quiz-e6-convention = { $asked ->
    [percent] 편향은 없습니다. 소수점 아래 한 자리까지면 됩니다.
   *[count] { $bias ->
        [yes] 두 층 모두 편향이 있습니다.
       *[no] 편향은 없습니다. 흔히 뒤에 배치 정규화가 오기 때문입니다.
    }
}
quiz-e6-kind = 두 층의 매개변수를 세는 문제입니다. 한 층은 채널마다 이웃을 보고, 다른 층은 채널을 섞습니다.
quiz-e6-formula = { $asked ->
    [percent] 100 * (커널^2 * 채널 + 채널 * 필터) / (커널^2 * 채널 * 필터)
   *[count] { $bias ->
        [yes] (커널^2 + 1) * 채널 + (채널 + 1) * 필터
       *[no] 커널^2 * 채널 + 채널 * 필터
    }
}
quiz-e6-numbers = { $asked ->
    [percent] 100 * ({ $kernel }^2 * { $channels } + { $channels } * { $filters }) / ({ $kernel }^2 * { $channels } * { $filters })
   *[count] { $bias ->
        [yes] ({ $kernel }^2 + 1) * { $channels } + ({ $channels } + 1) * { $filters }
       *[no] { $kernel }^2 * { $channels } + { $channels } * { $filters }
    }
}
quiz-e6-solution = { $asked ->
    [percent] 깊이별 { $depthwise } + 점별 { $pointwise } = { $parameters }, 원래 가중치 { $standard }개의 { $percent }%입니다. 확인: 1/{ $filters } + 1/{ $kernel }^2과 같습니다.
   *[count] 깊이별 { $depthwise } + 점별 { $pointwise } = { $parameters }. 확인: 나누기 전에는 { $standard }개였으므로 { $percent }%만 남습니다.
}

quiz-e9-name = 매개변수의 수를 바꾸는 것
quiz-e9 = { $asked ->
    [dense] 이미지가 합성곱, 최대 풀링, 평탄화를 거쳐 완전 연결 층으로 들어갑니다. 무엇을 바꾸면 완전 연결 층의 매개변수 개수가 달라질까요? 모두 고르세요.
   *[conv] 합성곱 층에서 무엇을 바꾸면 매개변수 개수가 달라질까요? 모두 고르세요.
}
quiz-e9-convention = { $asked ->
    [dense] 한 번에 하나씩만 바꾸고, 완전 연결 층은 거기에 맞추어 새로 만듭니다.
   *[conv] 한 번에 하나씩만 바꾸고, 층을 새로 만듭니다.
}
quiz-e9-kind = 매개변수를 세는 식에 어떤 크기가 들어가는지 보는 문제입니다.
quiz-e9-formula = { $asked ->
    [dense] (평탄화할 맵의 채널 * 행 * 열 + 1) * 유닛
   *[conv] (커널 행 * 커널 열 * 입력 채널 / 그룹 + 1) * 필터
}
quiz-e9-numbers = { $asked ->
    [dense] 마지막 맵의 크기나 채널 수를 바꾸는 것은 모두 식에 들어갑니다.
   *[conv] 식에는 커널, 입력 채널, 그룹, 필터, 편향만 있습니다.
}
quiz-e9-solution = { $asked ->
    [dense] 마지막 맵의 크기를 정하는 것과 유닛 수가 개수를 바꿉니다. 값만 바꾸는 것은 상관없습니다. 확인: 그래서 완전 연결 층이 있는 신경망은 정해진 크기의 이미지만 받습니다.
   *[conv] 필터만 따지면 됩니다. 필터의 크기, 채널 수, 개수, 편향입니다. 확인: 어떤 이미지든 같은 필터가 훑으므로 이미지 크기, 스트라이드, 패딩, 팽창률로는 개수가 바뀌지 않습니다.
}
quiz-e9-choice-kernel = 커널을 키운다
quiz-e9-choice-kernel-why = 커널의 칸마다, 입력 채널마다 가중치가 있으므로 개수가 달라집니다.
quiz-e9-choice-filters = 필터를 늘린다
quiz-e9-choice-filters-why = 필터마다 가중치와 편향이 따로 있으므로 개수가 달라집니다.
quiz-e9-choice-channels = 입력 채널을 늘린다
quiz-e9-choice-channels-why = 필터마다 그 채널에 쓸 가중치가 더 생기므로 개수가 달라집니다.
quiz-e9-choice-bias = 편향을 없앤다
quiz-e9-choice-bias-why = 필터마다 숫자가 하나씩 줄어드므로 개수가 달라집니다.
quiz-e9-choice-groups = 채널은 그대로 두고 그룹을 늘린다
quiz-e9-choice-groups-why = 필터가 자기 그룹의 채널만 읽게 되므로 개수가 달라집니다.
quiz-e9-choice-size = 이미지를 키운다
quiz-e9-choice-size-why = 같은 필터가 더 넓게 훑을 뿐입니다. 출력은 커져도 개수는 그대로입니다.
quiz-e9-choice-stride = 스트라이드를 키운다
quiz-e9-choice-stride-why = 필터가 놓이는 자리는 줄지만 필터는 같으므로 개수는 그대로입니다.
quiz-e9-choice-padding = 패딩을 늘린다
quiz-e9-choice-padding-why = 필터가 놓이는 자리는 늘지만 필터는 같으므로 개수는 그대로입니다.
quiz-e9-choice-batch = 배치를 키운다
quiz-e9-choice-batch-why = 배치의 이미지가 모두 같은 필터를 지나므로 개수는 그대로입니다.
quiz-e9-choice-dilation = 팽창률을 키운다
quiz-e9-choice-dilation-why = 같은 가중치가 더 띄엄띄엄 놓일 뿐 늘지는 않으므로 개수는 그대로입니다.
quiz-e9-choice-mode = 0 대신 reflect 모드로 패딩한다
quiz-e9-choice-mode-why = 패딩에 놓이는 값이 바뀔 뿐 필터는 같으므로 개수는 그대로입니다.
quiz-e9-choice-dense-size = 이미지를 키운다
quiz-e9-choice-dense-size-why = 마지막 맵도 커지고, 유닛마다 그 칸 하나하나에 가중치가 있으므로 개수가 달라집니다.
quiz-e9-choice-dense-stride = 합성곱의 스트라이드를 키운다
quiz-e9-choice-dense-stride-why = 마지막 맵이 작아져 유닛이 읽는 입력이 줄어드므로 개수가 달라집니다.
quiz-e9-choice-dense-padding = 합성곱의 패딩을 늘린다
quiz-e9-choice-dense-padding-why = 마지막 맵이 커져 유닛이 읽는 입력이 늘어나므로 개수가 달라집니다.
quiz-e9-choice-dense-filters = 필터를 늘린다
quiz-e9-choice-dense-filters-why = 마지막 맵에는 필터마다 채널이 하나씩 있고 모두 평탄화하므로 개수가 달라집니다.
quiz-e9-choice-dense-window = 풀링의 윈도를 키운다
quiz-e9-choice-dense-window-why = 풀링은 학습하지 않지만 마지막 맵을 더 줄이므로 완전 연결 층의 개수가 달라집니다.
quiz-e9-choice-dense-units = 유닛을 늘린다
quiz-e9-choice-dense-units-why = 유닛마다 가중치와 편향이 따로 있으므로 개수가 달라집니다.
quiz-e9-choice-dense-channels = 이미지의 채널을 늘린다
quiz-e9-choice-dense-channels-why = 합성곱의 매개변수만 늘어납니다. 마지막 맵의 채널은 필터 수와 같으므로 완전 연결 층은 그대로입니다.
quiz-e9-choice-dense-kind = 최대 풀링을 평균 풀링으로 바꾼다
quiz-e9-choice-dense-kind-why = 맵의 값은 달라져도 크기는 같으므로 개수는 그대로입니다.
quiz-e9-choice-dense-bias = 합성곱의 편향을 없앤다
quiz-e9-choice-dense-bias-why = 합성곱의 매개변수는 줄지만 맵의 크기는 같으므로 완전 연결 층의 개수는 그대로입니다.
quiz-e9-choice-dense-batch = 배치를 키운다
quiz-e9-choice-dense-batch-why = 배치의 이미지가 모두 같은 가중치를 지나므로 개수는 그대로입니다.

quiz-e12-name = 작은 커널 여러 층과 큰 커널 한 층
quiz-e12 = { $asked ->
    [fewer] { $field } x { $field } 합성곱 한 층을, 보는 범위가 같은 합성곱 { $layers }층(커널 { $kernels })으로 바꿉니다. 어느 층이나 입력도 출력도 채널 { $channels }개입니다. 가중치는 몇 개 줄어들까요? (그 밖에 무엇이 좋아지는지도 말해 보세요. 답은 해설에 있습니다.)
   *[percent] { $field } x { $field } 합성곱 한 층을, 보는 범위가 같은 합성곱 { $layers }층(커널 { $kernels })으로 바꿉니다. 어느 층이나 입력도 출력도 채널 { $channels }개입니다. 가중치는 몇 % 줄어들까요? (그 밖에 무엇이 좋아지는지도 말해 보세요. 답은 해설에 있습니다.)
}
quiz-e12-convention = { $asked ->
    [fewer] 커널은 정사각형, 스트라이드는 1이고 편향은 없습니다.
   *[percent] 커널은 정사각형, 스트라이드는 1이고 편향은 없습니다. 소수점 아래 한 자리까지면 됩니다.
}
quiz-e12-kind = 입력과 출력의 채널 수가 같은 합성곱에서 가중치를 세는 문제입니다.
quiz-e12-formula = { $asked ->
    [fewer] (큰 커널^2 - 작은 커널^2의 합) * 채널^2
   *[percent] 100 * (1 - 작은 커널^2의 합 / 큰 커널^2). 채널은 약분됩니다.
}
quiz-e12-numbers = { $asked ->
    [fewer] ({ $field }^2 - ({ $squares })) * { $channels }^2
   *[percent] 100 * (1 - ({ $squares }) / { $field }^2)
}
quiz-e12-solution = { $asked ->
    [fewer] ({ $wide } - { $small }) * { $channels }^2 = { $fewer }. 확인: { $large }개가 { $weights }개로, { $saved }% 줄어듭니다. 수용 영역은 같고, 층마다 비선형성도 더해집니다. 대신 저장할 맵과 차례로 계산할 층이 늘어납니다.
   *[percent] 100 * (1 - { $small } / { $wide }) = { $saved }. 확인: { $large }개가 { $weights }개로 줄어듭니다. 수용 영역은 같고, 층마다 비선형성도 더해집니다. 대신 저장할 맵과 차례로 계산할 층이 늘어납니다.
}

quiz-f1-name = 합성곱의 곱셈-누산(MAC)
quiz-f1 = 채널 { $channels }개, { $size } x { $size } 입력에 { $kernel } x { $kernel } 필터 { $filters }개를 스트라이드 { $stride }, 패딩 { $padding }(으)로 적용합니다. 곱셈-누산(MAC)은 약 몇 번일까요?
quiz-f1-convention = 곱셈과 덧셈 한 번씩이 1 MAC이고 편향은 뺍니다. 패딩은 한쪽 기준이고 크기는 내림합니다. 오차 1% 이내면 정답이므로 231M처럼 적어도 됩니다.
quiz-f1-kind = 가중치가 아니라 연산량을 묻습니다. 가중치는 출력 칸마다 한 번씩 쓰입니다.
quiz-f1-formula = 커널^2 * 입력 채널 * 필터 * 출력 행 * 출력 열
quiz-f1-numbers = { $kernel }^2 * { $channels } * { $filters } * { $places } * { $places }
quiz-f1-solution = 가중치 { $weights }개 * 출력 { $cells }칸 = { $macs }. 확인: 입력이 아니라 출력 크기 { $places } x { $places }(을)를 곱합니다. FLOPs로는 두 배입니다.

quiz-f3-name = 깊이별 분리 합성곱이 줄이는 연산량
quiz-f3 = { $asked ->
    [macs] { $size } x { $size } 입력을 읽어 채널 { $channels }개를 { $filters }개로 바꾸는 { $kernel } x { $kernel } 합성곱(패딩 { $padding })이 있습니다. 깊이별 분리 합성곱으로 바꾸면 곱셈-누산(MAC)은 약 몇 번일까요?
   *[fewer] { $size } x { $size } 입력을 읽어 채널 { $channels }개를 { $filters }개로 바꾸는 { $kernel } x { $kernel } 합성곱(패딩 { $padding })이 있습니다. 깊이별 분리 합성곱으로 바꾸면 곱셈-누산(MAC)이 약 몇 분의 1로 줄까요? 분모를 적으세요.
}
quiz-f3-convention = { $asked ->
    [macs] 스트라이드는 1, 패딩은 한쪽 기준입니다. 깊이별 합성곱이 먼저이며 편향은 없습니다. 오차 1% 이내면 정답이므로 12.4M처럼 적어도 됩니다.
   *[fewer] 스트라이드는 1, 패딩은 한쪽 기준입니다. 깊이별 합성곱이 먼저이며 편향은 없습니다. 소수점 아래 한 자리까지면 됩니다.
}
quiz-f3-kind = 두 층의 연산량을 묻습니다. 채널마다 커널 하나를 쓰고, 이어서 자리마다 1 x 1을 계산합니다.
quiz-f3-formula = { $asked ->
    [macs] 자리 수 * (커널^2 * 채널 + 채널 * 필터)
   *[fewer] 커널^2 * 채널 * 필터 / (커널^2 * 채널 + 채널 * 필터). 자리 수는 약분됩니다.
}
quiz-f3-numbers = { $asked ->
    [macs] { $places } * { $places } * ({ $kernel }^2 * { $channels } + { $channels } * { $filters })
   *[fewer] { $kernel }^2 * { $channels } * { $filters } / ({ $kernel }^2 * { $channels } + { $channels } * { $filters })
}
quiz-f3-solution = { $asked ->
    [macs] 깊이별 { $depthwise } + 점별 { $pointwise } = { $macs }. 확인: 바꾸기 전에는 그 { $fewer }배인 { $standard }번이었습니다. 1 x 1도 { $places } x { $places } 자리에서 모두 계산합니다.
   *[fewer] { $standard } / ({ $depthwise } + { $pointwise }) = { $fewer }. 확인: 1/{ $fewer } = 1/{ $filters } + 1/{ $kernel }^2이므로 { $kernel }^2배도 { $filters }배도 넘지 못합니다.
}

quiz-l1-name = 합성곱을 대신하는 완전 연결 층
quiz-l1 = { $kernel } x { $kernel } 합성곱이 { $channels } x { $size } x { $size }(채널, 행, 열) 입력을 { $filters } x { $places } x { $places }(으)로 바꿉니다. 같은 일을 완전 연결 층으로 하려면 가중치가 몇 개 필요할까요?
quiz-l1-convention = 스트라이드는 1이고 패딩과 편향은 없습니다. 값이 0인 가중치도 층에 있으므로 셉니다.
quiz-l1-kind = 완전 연결 층의 가중치를 묻습니다. 출력마다 입력 전체를 보고, 가중치를 함께 쓰지 않습니다.
quiz-l1-formula = 입력 숫자의 수 * 출력 숫자의 수
quiz-l1-numbers = ({ $channels }*{ $size }*{ $size }) * ({ $filters }*{ $places }*{ $places })
quiz-l1-solution = { $inputs } * { $outputs } = { $weights }. 확인: 합성곱은 윈도만 보고 모든 자리에서 가중치를 함께 쓰므로 { $shared }개면 됩니다.

quiz-l5-name = 완전 연결 층을 합성곱으로
quiz-l5 = { $asked ->
    [weights] 유닛 { $units }개짜리 완전 연결 층이 { $channels } x { $side } x { $side } 맵을 평탄화해 읽습니다. 더 큰 맵도 훑을 수 있도록 같은 일을 하는 합성곱으로 바꿉니다. 그 합성곱의 가중치는 몇 개일까요?
    [map] 유닛 { $units }개짜리 완전 연결 층이 { $channels } x { $side } x { $side } 맵을 평탄화해 읽습니다. 이 층을 합성곱으로 바꾸면 더 큰 { $channels } x { $map } x { $map } 맵도 훑을 수 있습니다. 출력의 형상은 무엇일까요?
   *[picture] 신경망이 { $picture } x { $picture } 이미지를 가로세로 { $halved }분의 1로 줄여 { $channels } x { $side } x { $side } 맵을 만들고, 유닛 { $units }개짜리 완전 연결 층이 그것을 읽습니다. 이 층을 합성곱으로 바꾸어 { $larger } x { $larger } 이미지를 넣으면 출력의 형상은 무엇일까요?
}
quiz-l5-convention = { $asked ->
    [weights] 패딩과 편향은 없고 스트라이드는 1입니다. 곱셈식 그대로 적어도 됩니다.
   *[shape] 형상은 채널 x 행 x 열로 적습니다. 패딩은 없고 스트라이드는 1입니다.
}
quiz-l5-kind = { $asked ->
    [weights] 합성곱의 가중치를 묻습니다. 완전 연결 층은 자기가 읽던 맵만 한 커널이 됩니다.
   *[shape] 출력 형상을 묻습니다. 완전 연결 층은 자기가 읽던 맵만 한 커널이 됩니다.
}
quiz-l5-formula = { $asked ->
    [weights] 커널^2 * 채널 * 유닛, 커널은 맵과 같은 크기
   *[shape] 유닛 x (맵 - 커널 + 1) x (맵 - 커널 + 1), 커널은 원래 맵과 같은 { $side } x { $side }
}
quiz-l5-numbers = { $asked ->
    [weights] { $side }^2 * { $channels } * { $units }
    [map] { $units } x ({ $map } - { $side } + 1) x ({ $map } - { $side } + 1)
   *[picture] { $larger } / { $halved } = { $map }, { $units } x ({ $map } - { $side } + 1) x ({ $map } - { $side } + 1)
}
quiz-l5-solution = { $asked ->
    [weights] { $side } x { $side } x { $channels } 필터 { $units }개, 패딩 0이므로 가중치는 { $weights }개입니다. 확인: 완전 연결 층도 유닛 { $units }개가 입력을 { $inputs }개씩 읽으니 같은 수입니다.
   *[shape] { $side } x { $side } 필터 { $units }개가 { $map } x { $map } 맵을 훑습니다. { $map } - { $side } + 1 = { $places }, 곧 { $units } x { $places } x { $places }입니다. 확인: 원래 맵에서는 커널이 놓일 자리가 하나뿐이고, 그것이 바로 완전 연결 층입니다.
}
