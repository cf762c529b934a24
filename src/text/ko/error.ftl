### 불가능한 설정: 어떤 수가 서로 부딪치는지, 그리고 무엇을 조금 바꾸면 되는지.
### conv::Error의 종류마다 문장 하나. $axis는 "vertical"(세로) 또는 "horizontal"(가로).

error-kernel-too-large =
    윈도가 { $axis ->
        [vertical] 세로로
       *[other] 가로로
    } { $window }칸{ $dilation ->
        [1] {""}
       *[other] ({ $kernel }칸을 팽창률 { $dilation }(으)로 벌림)
    }에 걸치는데 패딩을 더한 입력은 { $padded }칸뿐입니다. 패딩을 { $axis ->
        [vertical] { $missing }행
       *[other] { $missing }열
    } 늘리거나 윈도를 줄이세요.

error-zero-stride =
    { $axis ->
        [vertical] 세로
       *[other] 가로
    } 스트라이드가 0이면 윈도가 움직이지 못합니다. 1 이상으로 하세요.

error-zero-dilation =
    { $axis ->
        [vertical] 세로
       *[other] 가로
    } 팽창률이 0이면 가중치가 모두 한 칸에 겹칩니다. 가중치를 붙여 두려면 1, 벌리려면 2 이상으로 하세요.

error-empty-kernel =
    커널에 { $axis ->
        [vertical] 행
       *[other] 열
    }이 하나도 없습니다. 1 이상으로 하세요.

error-empty-input =
    입력에 { $axis ->
        [vertical] 행
       *[other] 열
    }이 하나도 없습니다. 1 이상으로 하세요.

error-reflect-too-large =
    reflect 패딩은 끝 칸을 되풀이하지 않으므로, { $axis ->
        [vertical] 세로
       *[other] 가로
    } { $input }칸인 입력에 { $padding }칸을 덧댈 수 없습니다. { $most }칸 이하로 줄이거나 다른 패딩 모드를 쓰세요.

error-circular-too-large =
    { $axis ->
        [vertical] 세로
       *[other] 가로
    } { $input }칸인 입력에 circular 패딩을 { $padding }칸 덧대면 한 바퀴를 넘습니다. { $most }칸 이하로 줄이거나 다른 패딩 모드를 쓰세요.

error-symmetric-too-large =
    { $axis ->
        [vertical] 세로
       *[other] 가로
    } { $input }칸인 입력에 symmetric 패딩을 { $padding }칸 덧대면 두 번 이상 반사해야 합니다. { $most }칸 이하로 줄이거나 다른 패딩 모드를 쓰세요.

error-pool-padding-too-large =
    { $axis ->
        [vertical] 세로
       *[other] 가로
    } 패딩 { $padding }칸은 풀링 윈도 { $window }칸의 절반을 넘습니다. { $most }칸 이하로 줄이거나 윈도를 키우세요.

error-nothing-to-pool =
    출력 { $position }{ $axis ->
        [vertical] 행
       *[other] 열
    }(0부터 셈)의 풀링 윈도에는 패딩만 들어 있어 고를 칸이 없습니다. 패딩을 줄이거나 윈도를 키우세요.

error-output-padding-too-large =
    { $axis ->
        [vertical] 세로
       *[other] 가로
    } 출력 패딩 { $output_padding }(은)는 스트라이드({ $stride })나 팽창률({ $dilation })보다 작아야 합니다. { $most } 이하로 하세요.

error-nothing-left =
    잘라 내기 전 출력은 { $axis ->
        [vertical] 세로
       *[other] 가로
    } { $full }칸인데 패딩이 { $padding }칸을 잘라 내어 남는 칸이 없습니다. 패딩을 양쪽 합해 { $most }칸 이하로 하세요.

error-zero-groups =
    그룹이 0개입니다. 일반 합성곱이면 1로 하세요.

error-channels-not-divisible =
    입력 채널 { $channels }개는 그룹 { $groups }개에 고르게 나눌 수 없습니다. 그룹 수를 { $channels }의 약수로 하세요.

error-filters-not-divisible =
    필터 { $filters }개는 그룹 { $groups }개에 고르게 나눌 수 없습니다. 필터 수를 { $groups }의 배수로 하세요.

error-channel-mismatch =
    가중치에 맞는 입력은 채널이 { $wanted }개({ $weight_channels }개씩 그룹 { $groups }개)여야 하는데, 실제로는 { $input_channels }개입니다. 두 수를 같게 하세요.

error-bias-mismatch =
    필터는 { $filters }개인데 편향은 { $bias }개입니다. 필터마다 하나씩 주세요.

error-gradient-shape =
    기울기의 형상은 { $got }인데 출력의 형상은 { $expected }입니다. 출력 칸마다 수를 하나씩 주세요.

error-cell-outside =
    { $row }행 { $column }열은 { $rows } x { $columns } 출력의 바깥입니다. 0부터 세어 마지막 칸은 { $last_row }행 { $last_column }열입니다.

error-filter-outside =
    필터 { $filters }개 가운데 { $filter }번은 없습니다. 0부터 세어 마지막 필터는 { $last }번입니다.

error-too-large =
    { $axis ->
        [vertical] 세로
       *[other] 가로
    } 크기가 여기서 계산할 수 있는 범위(모두 { $most }칸)를 넘습니다. 더 작은 수를 쓰세요.

## 두 방향, 다른 문장에서 쓰는 말.

error-axis-vertical = 세로
error-axis-horizontal = 가로
