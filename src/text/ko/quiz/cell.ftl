### 출력 칸과 작은 행렬(B), 필터(D), 기울기(J5, K2) 문제.
### 행렬은 문제 아래에 나온다. output[행,열]은 실험실처럼 0부터 센다.

# 문제 아래 행렬의 이름
quiz-figure-input = 입력
quiz-figure-kernel = 커널
quiz-figure-output = 출력
quiz-figure-upstream = 출력의 기울기
quiz-figure-input-1 = 입력 채널 1
quiz-figure-input-2 = 입력 채널 2
quiz-figure-input-3 = 입력 채널 3
quiz-figure-kernel-1 = 필터 채널 1
quiz-figure-kernel-2 = 필터 채널 2
quiz-figure-kernel-3 = 필터 채널 3

## B: 칸과 작은 행렬. $products에는 곱이 모두 적혀 있고, $result는 그 합이다.

quiz-b1-name = 출력의 한 칸
quiz-b1 = 커널이 스트라이드 1로 입력 위를 움직이고 패딩은 없습니다. output[{ $row },{ $column }]에는 어떤 수가 들어갈까요?
quiz-b1-convention = 행과 열은 0부터 셉니다. 딥러닝 라이브러리처럼 커널은 뒤집지 않습니다.
quiz-b1-kind = 한 칸을 구하는 문제입니다. 윈도 하나에서 겹친 수끼리 곱해 모두 더합니다.
quiz-b1-formula = output[i,j] = input[i+u,j+v]*kernel[u,v]의 합
quiz-b1-numbers = { $products }
quiz-b1-solution = { $products } = { $result }. 확인: 곱은 { $count }개이고, 윈도의 왼쪽 위 칸은 input[{ $row },{ $column }]입니다.

quiz-b2-name = 제로 패딩이 걸린 가장자리 칸
quiz-b2 = 커널이 스트라이드 1로 움직이고 제로 패딩은 1입니다. output[{ $row },{ $column }]에는 어떤 수가 들어갈까요?
quiz-b2-convention = 행과 열은 0부터 셉니다. 입력 둘레에 0을 한 겹 두르고, 커널은 뒤집지 않습니다.
quiz-b2-kind = 윈도가 테두리에 걸친 칸을 구하는 문제입니다. 패딩에 놓인 곱은 0입니다.
quiz-b2-formula = output[i,j] = input[i-1+u,j-1+v]*kernel[u,v]의 합, 입력 밖은 0
quiz-b2-numbers = { $products }, 패딩의 0과 곱하는 { $outside }개는 0
quiz-b2-solution = { $products } = { $result }. 확인: 입력에 놓인 곱 { $count }개와 패딩에 놓인 곱 { $outside }개를 합하면 9개이고, 커널의 가운데는 input[{ $row },{ $column }]에 놓입니다.

quiz-b4-name = 여러 채널을 더한 한 칸
quiz-b4 = { $then ->
    [relu] 편향이 { $bias }인 필터를 2 x 2 채널 { $channels }개에 겹치고 이어서 렐루(ReLU)를 적용합니다. 어떤 수가 나올까요?
   *[nothing] 편향이 { $bias }인 필터를 2 x 2 채널 { $channels }개에 겹칩니다. 어떤 수가 나올까요?
}
quiz-b4-convention = 필터 하나에는 채널마다 가중치 한 장이 있고 편향은 하나뿐입니다. 뒤집지 않습니다.
quiz-b4-kind = { $then ->
    [relu] 모든 채널에 걸친 한 칸입니다. 채널마다 곱을 더하고, 그 합에 편향을 더한 다음 렐루를 적용합니다.
   *[nothing] 모든 채널에 걸친 한 칸입니다. 채널마다 곱을 더하고, 그 합에 편향을 더합니다.
}
quiz-b4-formula = { $then ->
    [relu] max(0, 채널마다 sum(입력*필터)를 구해 모두 더한 값 + 편향)
   *[nothing] 채널마다 sum(입력*필터)를 구해 모두 더한 값 + 편향
}
quiz-b4-numbers = { $products }; 편향 { $bias }
quiz-b4-solution = { $then ->
    [relu] 채널별 합은 { $sums }, 모두 더하면 { $total }, 편향까지 더하면 { $biased }, 렐루를 지나면 { $result }입니다. 확인: { $total } + ({ $bias }) = { $biased }이고 max(0, { $biased }) = { $result }입니다.
   *[nothing] 채널별 합은 { $sums }, 모두 더하면 { $total }, 편향까지 더하면 { $result }입니다. 확인: { $total } + ({ $bias }) = { $result }이고, 채널은 { $channels }개지만 편향은 하나입니다.
}

quiz-b6-name = 작은 풀링의 출력
quiz-b6 = { $pool ->
    [mean] 윈도 { $window } x { $window }, 스트라이드 2인 평균 풀링입니다. 출력을 행마다 적어 보세요.
   *[max] 윈도 { $window } x { $window }, 스트라이드 2인 최대 풀링입니다. 출력을 행마다 적어 보세요.
}
quiz-b6-convention = 패딩은 없습니다. 행은 1 2; 3 4처럼 세미콜론으로 나눕니다. 분수와 소수 모두 괜찮습니다.
quiz-b6-kind = 작은 풀링 문제입니다. 윈도 네 곳에서 수가 하나씩 나옵니다.
quiz-b6-formula = { $pool ->
    [mean] output[i,j] = 2*i행 2*j열에서 시작하는 윈도의 합을 { $window }*{ $window }(으)로 나눈 값
   *[max] output[i,j] = 2*i행 2*j열에서 시작하는 윈도에서 가장 큰 값
}
quiz-b6-numbers = { $calls }
quiz-b6-solution = { $calls }, 따라서 { $output }입니다. { $pool ->
    [mean] 확인: 평균에 { $window }*{ $window }(을)를 곱하면 윈도의 합이 다시 나옵니다.
   *[max] 확인: 모두 윈도 { $window }*{ $window }칸 안에 있는 값이고, 그보다 큰 값은 없습니다.
}

quiz-b13-name = 패딩 모드가 테두리에 넣는 값
quiz-b13 = { $asked ->
    [row] 행 x의 양 끝에 { $padding }칸씩 { $mode } 모드로 패딩합니다. 어떤 행이 될까요?
   *[cell] 입력 x의 네 쪽에 { $padding }칸씩 { $mode } 모드로 패딩합니다. 테두리의 모서리부터 셀 때 padded[{ $row },{ $column }]에는 어떤 수가 들어갈까요?
}
quiz-b13-convention = 모드 이름은 PyTorch와 NumPy를 따릅니다. NumPy에서는 replicate를 edge, circular를 wrap이라고 합니다. 자리는 0부터 셉니다.
quiz-b13-kind = { $asked ->
    [row] 입력의 칸을 베껴 테두리를 채우는 문제입니다. 끝 칸 바로 옆에 무엇이 오고, 거기서 어느 쪽으로 이어지는지 봅니다.
   *[cell] 입력의 칸을 베껴 테두리를 채우는 문제입니다. 베낄 행과 열을 따로따로 찾습니다.
}
quiz-b13-formula = { $mode ->
    [reflect] reflect: 거울이 끝 칸 위에 있으므로 그 옆 칸부터 비칩니다. ... x[2] x[1] | x[0] x[1] x[2] ...
    [symmetric] symmetric: 거울이 끝 칸 바깥에 있으므로 끝 칸부터 비칩니다. ... x[1] x[0] | x[0] x[1] x[2] ...
    [replicate] replicate: 끝 칸을 계속 되풀이합니다. ... x[0] x[0] | x[0] x[1] x[2] ...
   *[circular] circular: 입력이 끝나면 처음부터 다시 이어집니다. 그래서 첫 칸 앞에는 마지막 칸들이 옵니다.
}
quiz-b13-numbers = { $asked ->
    [row] { $before } | 행 x | { $after }
   *[cell] padded[{ $row },{ $column }] = x[{ $from-row },{ $from-column }]
}
quiz-b13-solution = { $asked ->
    [row] { $row }입니다. { $mode ->
        [reflect] 확인: 모두 { $cells } + 2*{ $padding } = { $length }칸이고, x의 끝 칸은 바로 옆에 되풀이되지 않습니다.
        [symmetric] 확인: 모두 { $cells } + 2*{ $padding } = { $length }칸이고, x의 끝 칸은 두 번 잇달아 나옵니다.
       *[replicate] 확인: 모두 { $cells } + 2*{ $padding } = { $length }칸이고, x의 끝 칸은 { $padding } + 1번 나옵니다.
    }
   *[cell] padded[{ $row },{ $column }] = x[{ $from-row },{ $from-column }] = { $result }입니다. 확인: x의 첫 칸은 padded[{ $padding },{ $padding }]에 놓이므로, 행과 열을 거기서부터 셉니다.
}

## D: 필터

quiz-d1-name = 필터가 하는 일
quiz-d1 = 이 필터는 이미지를 어떻게 바꿀까요?
quiz-d1-convention = 필터는 뒤집지 않고 그대로 겹칩니다.
quiz-d1-kind = 필터를 읽는 문제입니다. 가중치가 어느 방향으로 달라지는지, 모두 더하면 얼마인지 봅니다.
quiz-d1-formula = 합이 0이면 평평한 곳에서 0, 합이 1이면 밝기 유지. 행마다 합이 0이면 위아래 변화를 못 봅니다.
quiz-d1-numbers = 전체 합: { $sum }. 행별 합: { $rows }. 열별 합: { $columns }.
quiz-d1-solution = { $answer ->
    [vertical-edges] 합이 0이고 왼쪽에서 오른쪽으로 달라지므로 수직 윤곽선을 찾습니다. 확인: 행마다 합이 0이라 위아래 변화에는 반응하지 않습니다.
    [horizontal-edges] 합이 0이고 위에서 아래로 달라지므로 수평 윤곽선을 찾습니다. 확인: 열마다 합이 0이라 좌우 변화에는 반응하지 않습니다.
    [all-edges] 합이 0이고 어느 쪽에서 보아도 같으므로 모든 방향의 윤곽선을 찾습니다. 확인: 평평한 곳은 0입니다.
    [blur] 가중치가 모두 양수이고 합이 { $sum }이므로 이웃과의 평균을 내어 흐리게 합니다. 확인: 평평한 곳은 밝기가 그대로입니다.
    [sharpen] 가운데가 크고 이웃은 음수이며 합은 { $sum }입니다. 이미지에 윤곽선을 더해 선명하게 합니다. 확인: 평평한 곳은 밝기가 그대로입니다.
    [copy] 가운데에 1이 하나뿐이라 모든 칸이 그대로 나옵니다. 확인: 합은 { $sum }입니다.
    [rising-edges] 합이 0이고 왼쪽 위에서 오른쪽 아래로 달라지므로 오른쪽 위로 올라가는 윤곽선(/)을 찾습니다. 확인: 그 대각선에 놓인 가중치는 모두 0입니다.
    [falling-edges] 합이 0이고 오른쪽 위에서 왼쪽 아래로 달라지므로 오른쪽 아래로 내려가는 윤곽선(\)을 찾습니다. 확인: 그 대각선에 놓인 가중치는 모두 0입니다.
    [rising-lines] 2가 오른쪽 위로 올라가는 대각선에 있으므로 그런 가는 선(/)을 찾습니다. 확인: 합이 { $sum }이라 평평한 곳은 0입니다.
    [falling-lines] 2가 오른쪽 아래로 내려가는 대각선에 있으므로 그런 가는 선(\)을 찾습니다. 확인: 합이 { $sum }이라 평평한 곳은 0입니다.
    [shift-left] 1이 가운데의 오른쪽에 있어 칸마다 오른쪽 이웃을 가져오므로 이미지는 왼쪽으로 갑니다. 확인: 합은 { $sum }입니다.
    [shift-right] 1이 가운데의 왼쪽에 있어 칸마다 왼쪽 이웃을 가져오므로 이미지는 오른쪽으로 갑니다. 확인: 합은 { $sum }입니다.
    [shift-up] 1이 가운데의 아래에 있어 칸마다 아래 이웃을 가져오므로 이미지는 위로 갑니다. 확인: 합은 { $sum }입니다.
    [shift-down] 1이 가운데의 위에 있어 칸마다 위 이웃을 가져오므로 이미지는 아래로 갑니다. 확인: 합은 { $sum }입니다.
   *[emboss] 왼쪽 위는 음수, 오른쪽 아래는 양수이고 합은 { $sum }입니다. 한쪽에서 빛을 비춘 듯한 엠보싱이 됩니다. 확인: 평평한 곳은 밝기가 그대로입니다.
}
quiz-d1-choice-vertical-edges = 수직 윤곽선을 찾는다
quiz-d1-choice-vertical-edges-why = 수직 윤곽선을 찾으려면 가중치가 왼쪽에서 오른쪽으로 달라지고 행마다 합이 0이어야 합니다.
quiz-d1-choice-horizontal-edges = 수평 윤곽선을 찾는다
quiz-d1-choice-horizontal-edges-why = 수평 윤곽선을 찾으려면 가중치가 위에서 아래로 달라지고 열마다 합이 0이어야 합니다.
quiz-d1-choice-all-edges = 모든 방향의 윤곽선을 찾는다
quiz-d1-choice-all-edges-why = 모든 방향을 보려면 가운데가 모든 이웃과 고르게 맞서고 합이 0이어야 합니다.
quiz-d1-choice-blur = 흐리게 한다
quiz-d1-choice-blur-why = 흐림은 평균입니다. 음수 가중치가 없고 합이 1입니다.
quiz-d1-choice-sharpen = 선명하게 한다
quiz-d1-choice-sharpen-why = 선명화는 가운데가 크고 이웃이 음수이며 합이 1입니다.
quiz-d1-choice-copy = 이미지를 그대로 둔다
quiz-d1-choice-copy-why = 그대로 두려면 가운데에 1 하나만 있어야 합니다.
quiz-d1-choice-rising-edges = 오른쪽 위로 올라가는 윤곽선을 찾는다 (45도)
quiz-d1-choice-rising-edges-why = 그런 윤곽선을 찾으려면 왼쪽 위와 오른쪽 아래의 부호가 서로 반대여야 합니다.
quiz-d1-choice-falling-edges = 오른쪽 아래로 내려가는 윤곽선을 찾는다 (-45도)
quiz-d1-choice-falling-edges-why = 그런 윤곽선을 찾으려면 오른쪽 위와 왼쪽 아래의 부호가 서로 반대여야 합니다.
quiz-d1-choice-rising-lines = 오른쪽 위로 올라가는 가는 선을 찾는다
quiz-d1-choice-rising-lines-why = 그런 선을 찾으려면 큰 가중치가 왼쪽 아래에서 오른쪽 위로 늘어서야 합니다.
quiz-d1-choice-falling-lines = 오른쪽 아래로 내려가는 가는 선을 찾는다
quiz-d1-choice-falling-lines-why = 그런 선을 찾으려면 큰 가중치가 왼쪽 위에서 오른쪽 아래로 늘어서야 합니다.
quiz-d1-choice-shift-left = 이미지를 왼쪽으로 한 칸 옮긴다
quiz-d1-choice-shift-left-why = 왼쪽으로 옮기려면 칸마다 오른쪽 이웃을 가져와야 하므로 가운데의 오른쪽에 1이 있어야 합니다.
quiz-d1-choice-shift-right = 이미지를 오른쪽으로 한 칸 옮긴다
quiz-d1-choice-shift-right-why = 오른쪽으로 옮기려면 칸마다 왼쪽 이웃을 가져와야 하므로 가운데의 왼쪽에 1이 있어야 합니다.
quiz-d1-choice-shift-up = 이미지를 위로 한 칸 옮긴다
quiz-d1-choice-shift-up-why = 위로 옮기려면 칸마다 아래 이웃을 가져와야 하므로 가운데의 아래에 1이 있어야 합니다.
quiz-d1-choice-shift-down = 이미지를 아래로 한 칸 옮긴다
quiz-d1-choice-shift-down-why = 아래로 옮기려면 칸마다 위 이웃을 가져와야 하므로 가운데의 위에 1이 있어야 합니다.
quiz-d1-choice-emboss = 왼쪽 위에서 빛을 비춘 엠보싱으로 만든다
quiz-d1-choice-emboss-why = 엠보싱은 한쪽 가중치가 음수, 반대쪽이 양수이며 합이 1입니다.

quiz-d2-name = 출력을 만든 필터
quiz-d2 = 이 입력에서 이 출력이 나왔습니다. 어떤 필터를 썼을까요?
quiz-d2-convention = 스트라이드 1, 패딩 없음, 필터는 뒤집지 않습니다. 필터의 행은 세미콜론으로 나눕니다.
quiz-d2-kind = 짝을 찾는 문제입니다. 눈에 띄는 칸 하나를 필터마다 계산해, 값이 다른 필터를 지웁니다.
quiz-d2-formula = output[i,j] = input[i+u,j+v]*filter[u,v]의 합
quiz-d2-numbers = output[{ $row },{ $column }] = { $result }. { $row }행 { $column }열에서 시작하는 윈도에서 이 값이 나오는 필터는?
quiz-d2-solution = [{ $filter }]에서 output[{ $row },{ $column }] = { $products } = { $result }입니다. 확인: 위 출력의 { $row }행 { $column }열에도 { $result }(이)가 있습니다.

## J, K: 기울기

quiz-j5-name = 최대 풀링의 기울기
quiz-j5 = { $windows ->
    [1] 최대 풀링이 이 2 x 2 윈도를 받았고, 출력의 기울기도 아래에 있습니다. 입력의 기울기를 행마다 적어 보세요.
   *[other] 윈도 2 x 2, 스트라이드 2인 최대 풀링이 이 입력을 받았고, 출력의 기울기도 아래에 있습니다. 입력의 기울기를 행마다 적어 보세요.
}
quiz-j5-convention = 행은 1 2; 3 4처럼 세미콜론으로 나눕니다. 한 윈도에서 가장 큰 칸은 하나뿐입니다. 행과 열은 0부터 셉니다.
quiz-j5-kind = 풀링을 거슬러 가는 기울기입니다. 출력마다 어느 칸이 만들었는지 찾습니다.
quiz-j5-formula = 윈도에서 가장 큰 칸이 기울기를 모두 받고, 나머지 칸은 0입니다.
quiz-j5-numbers = 기울기 -> 받는 칸[행,열]: { $shares }
quiz-j5-solution = 기울기 -> 받는 칸[행,열]: { $shares }. 나머지 칸은 0입니다. 확인: 입력의 기울기를 모두 더하면 출력의 기울기 합 { $sum }(과)와 같습니다.

quiz-k2-name = 가중치의 기울기
quiz-k2 = { $asked ->
    [one] 2 x 2 커널이 스트라이드 1로 이 입력 위를 움직였고, 출력의 기울기가 아래에 있습니다. { $row }행 { $column }열 가중치의 기울기는 얼마일까요?
   *[all] 2 x 2 커널이 스트라이드 1로 이 입력 위를 움직였고, 출력의 기울기가 아래에 있습니다. 가중치 네 개의 기울기를 행마다 적어 보세요.
}
quiz-k2-convention = { $asked ->
    [one] 패딩도 뒤집기도 없습니다. 행과 열은 0부터 셉니다.
   *[all] 패딩도 뒤집기도 없습니다. 행은 1 2; 3 4처럼 세미콜론으로 나눕니다.
}
quiz-k2-kind = 공유하는 가중치는 모든 윈도에서 쓰입니다. 윈도마다 나온 몫을 모두 더합니다.
quiz-k2-formula = weight[u,v]의 기울기 = 모든 출력 칸에 대해 input[i+u,j+v]*gradient[i,j]의 합
quiz-k2-numbers = { $products }
quiz-k2-solution = { $products }, 따라서 { $result }입니다. 확인: 출력의 기울기를 뒤집지 않고 입력에 합성곱한 값이며, 형상은 커널과 같습니다.
