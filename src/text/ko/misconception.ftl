### 합성곱에 관한 오개념: 이름, 그렇게 답한 사람에게 건네는 한마디, 그것을 보여 주는 실험실에서 볼 것.
### 한마디는 숫자를 채웠을 때 76칸짜리 두 줄을 넘지 않는다(한글은 두 칸).
###
### 숫자: $typed(적은 답)와 $truth(정답)는 두 답이 갈리는 방향의 크기이거나 칸의 값이다.
### 크기: $input, 패딩 $before + $after = $total, $padded, $window = $dilation * ($kernel - 1) + 1,
### $room = $padded - $window, $steps, $stride, $left_over, $positions. 층: $kernel_rows, $kernel_columns,
### $in_channels, $filters. 비용: $weights, $biases, $units, $places, $layers. $asked는 한 층의 매개변수(layer),
### 한 층의 MAC(macs), 여러 층(network)을 가른다. 이어진 층의 마지막 맵이나 평탄화하는 맵: $rows, $columns, $channels,
### 그 입력 수 $inputs. $form은 한 오개념이 나타나는 여러 꼴을 가른다.

# 숫자가 아닌 답을 대신하는 말.
misconception-impossible = 불가능

# 여러 층 가운데 한 층에서만 끼어든 오개념: 이어진 층의 $layer번째, 또는 출력이 $outputs개인 $kind.
misconception-slip = { $kind ->
    [chain] { $layer }번째 층에서만 어긋났고, 그다음부터는 바르게 이어 갔습니다. 흔한 오개념: { $name }. 답은 { $typed }(이)가 아니라 { $truth }입니다.
    [pool] 한 층만 잘못 세었습니다. 채널 { $outputs }개인 풀링입니다. 흔한 오개념: { $name }. 답은 { $typed }(이)가 아니라 { $truth }입니다.
    [dense] 한 층만 잘못 세었습니다. 출력이 { $outputs }개인 완전 연결 층입니다. 흔한 오개념: { $name }. 답은 { $typed }(이)가 아니라 { $truth }입니다.
    [norm] 한 층만 잘못 세었습니다. 채널 { $outputs }개인 배치 정규화입니다. 흔한 오개념: { $name }. 답은 { $typed }(이)가 아니라 { $truth }입니다.
   *[filters] 한 층만 잘못 세었습니다. 필터가 { $outputs }개인 합성곱입니다. 흔한 오개념: { $name }. 답은 { $typed }(이)가 아니라 { $truth }입니다.
}

## 합성곱

misconception-flip-name = 필터를 먼저 뒤집음
misconception-flip = { $form ->
    [transposed] 필터의 행과 열을 바꾸어 겹쳤습니다. 필터는 생긴 그대로 겹치므로 { $typed }(이)가 아니라 { $truth }입니다.
    [gradient] 출력에서 온 기울기를 180도 돌렸습니다. 돌리지 않고 그대로 입력에 겹치므로 { $typed }(이)가 아니라 { $truth }입니다.
   *[flip] { $flip ->
        [on] 여기서는 필터 뒤집기가 켜져 있어, 필터를 180도 돌린 다음 겹칩니다. 그래서 { $typed }(이)가 아니라 { $truth }입니다.
       *[off] 필터를 180도 돌려서 겹쳤습니다. 합성곱 층은 필터를 돌리지 않고 그대로 겹치므로 { $typed }(이)가 아니라 { $truth }입니다.
    }
}
misconception-flip-look = 1이 하나뿐인 입력에는 필터가 뒤집힌 모양으로 찍힙니다. 필터 뒤집기를 켜면 바로 선 모양이 나옵니다.

misconception-scalar-name = 윈도 하나에서 행렬이 나온다고 봄
misconception-scalar = 윈도 안의 곱 { $kernel_rows } x { $kernel_columns }개를 모두 더하면 숫자 하나가 됩니다. 윈도가 놓일 자리가 한 곳뿐이라 출력은 1 x 1입니다.
misconception-scalar-look = 윈도 하나에서 출력 칸 하나가 나옵니다. 입력 칸을 여러 개 바꿔도 출력은 여전히 숫자 하나입니다.

misconception-chan-name = 채널을 따로따로 다룸
misconception-chan = { $form ->
    [first] 첫 채널만 계산했습니다. 필터는 채널 { $in_channels }개의 곱을 모두 더하므로 { $typed }(이)가 아니라 { $truth }입니다.
    [largest] 채널별 합에서 가장 큰 것을 골랐습니다. 필터는 채널 { $in_channels }개의 합을 모두 더하므로 { $typed }(이)가 아니라 { $truth }입니다.
    [averaged] 채널 { $in_channels }개의 평균을 냈습니다. 필터는 모든 채널의 곱을 더하므로 { $typed }(이)가 아니라 { $truth }입니다.
    [flattened] 마지막 합성곱에 들어가는 채널을 폈습니다. 나오는 맵은 { $channels }개이므로 { $typed }(이)가 아니라 { $channels }*{ $rows }*{ $columns } = { $truth }입니다.
    [kernel] 커널의 { $kernel_rows }(을)를 채널 수로 보았습니다. 필터 하나가 특성 맵 하나를 만드니, 필터 { $filters }개에서 채널 { $filters }개가 나옵니다.
   *[maps] 필터 하나는 입력 채널 { $in_channels }개를 모두 더해 특성 맵 하나를 만듭니다. 필터가 { $filters }개이므로 출력 채널은 { $typed }개가 아니라 { $filters }개입니다.
}
misconception-chan-look = 실험실은 채널 하나만 보여 줍니다. 채널이 더 있으면 그 합도 바로 이 칸에 더해질 뿐, 특성 맵이 따로 생기지는 않습니다.

misconception-flatch-name = 평탄화할 때 채널을 잊음
misconception-flatch = { $form ->
    [plane] 채널 하나만 세었습니다. 평탄화하면 채널 { $channels }개가 모두 이어지므로 { $typed }(이)가 아니라 { $channels }*{ $rows }*{ $columns } = { $truth }입니다.
   *[dense] 채널 하나만 펼쳤습니다. 채널 { $channels }개를 모두 펼치면 입력은 { $channels }*{ $rows }*{ $columns } = { $inputs }개입니다. { $typed }(이)가 아니라 { $truth }입니다.
}
misconception-flatch-look = 이 맵은 아홉 칸입니다. 필터가 16개면 이런 맵이 16장이라, 평탄화하면 값 144개가 한 줄로 놓입니다.

misconception-param-name = 필터에서 입력 채널을 빠뜨림
misconception-param = { $form ->
    [flat] { $asked ->
        [layer] 입력 채널을 빠뜨렸습니다. 필터 하나는 { $kernel_rows } x { $kernel_columns } x { $in_channels } 크기이고, 필터가 { $filters }개인 이 층의 매개변수는 { $truth }개입니다.
        [macs] 입력 채널을 빠뜨렸습니다. 필터는 채널 { $in_channels }개 모두에서 곱합니다. { $typed }(이)가 아니라 { $truth }입니다.
       *[network] 입력 채널을 빠뜨렸습니다. 필터에는 입력 채널마다 가중치가 따로 있습니다. { $typed }(이)가 아니라 { $truth }입니다.
    }
    [flat-none] 입력 채널도 편향도 빠뜨렸습니다. 필터에는 채널마다 가중치가 있고 편향도 하나 있습니다. { $typed }(이)가 아니라 { $truth }입니다.
   *[flat-one] 입력 채널을 빠뜨리고 편향은 통틀어 하나만 세었습니다. 편향은 필터마다 하나입니다. { $typed }(이)가 아니라 { $truth }입니다.
}
misconception-param-look = 가중치 9개를 모든 자리에서 함께 씁니다. 입력 채널이 50개라면 필터 하나에 이런 가중치가 50장 있고, 편향은 하나입니다.

misconception-bias-name = 편향을 잘못 셈
misconception-bias = { $form ->
    [left-out] 편향을 빠뜨렸습니다. 편향은 출력마다 한 번씩 더하므로 { $typed }(이)가 아니라 { $truth }입니다.
    [channels] 편향을 채널 { $in_channels }개에 한 번씩 더했습니다. 편향은 필터에 하나뿐이라 한 번만 더하므로 { $typed }(이)가 아니라 { $truth }입니다.
    [none] 편향을 빠뜨렸습니다. 편향은 필터나 유닛마다 하나이므로 { $weights } + { $biases } = { $truth }개입니다.
    [one] 층 전체에 편향을 하나만 두었습니다. 편향은 필터나 유닛마다 하나이므로 { $weights } + { $biases } = { $truth }개입니다.
    [twice] 편향을 두 번 세었습니다. 편향은 필터나 유닛마다 하나이므로 { $weights } + { $biases } = { $truth }개입니다.
   *[each] 가중치마다 편향을 하나씩 두었습니다. 편향은 필터나 유닛마다 하나이므로 { $weights } + { $biases } = { $truth }개입니다.
}
misconception-bias-look = 필터가 하나라 편향도 하나이고, 모든 자리에 똑같이 5를 더합니다. 필터가 더 있으면 저마다 자기 편향을 가집니다.

misconception-shared-name = 자리마다 가중치가 따로 있다고 봄
misconception-shared = { $form ->
    [cells] 이미지 크기를 곱했습니다. 같은 가중치를 모든 자리에서 함께 쓰므로, 이미지가 얼마나 크든 { $truth }개입니다.
   *[places] 자리마다 가중치를 따로 두었습니다. 모든 자리가 가중치를 함께 쓰므로, 자리가 몇 곳이든 { $truth }개입니다.
}
misconception-shared-look = 가중치 4개를 열여섯 자리에서 함께 씁니다. 입력을 키워 보세요. 출력은 커져도 필터는 그대로입니다.

misconception-onefil-name = 필터 하나만 셈
misconception-onefil = 필터나 유닛을 하나만 세었습니다. 모두 { $units }개이고 가중치도 저마다 따로 있으므로 { $typed }(이)가 아니라 { $truth }입니다.
misconception-onefil-look = 필터 하나가 특성 맵 하나를 만듭니다. 특성 맵이 16개 나오는 층에는 이런 필터가 16개 있고 가중치도 저마다 다릅니다.

misconception-equi-name = 입력이 움직여도 출력은 그대로라고 봄
misconception-equi = { $kind ->
    [convolution] 출력이 그대로라고 답했습니다. 합성곱은 어느 자리에서나 같은 가중치를 쓰므로 출력도 함께 움직입니다. 여기 값은 { $typed }(이)가 아니라 { $truth }입니다.
    [strided] 출력이 그대로라고 답했습니다. 윈도는 제자리에 있지만 그 아래 놓인 칸이 달라졌으므로 { $typed }(이)가 아니라 { $truth }입니다.
   *[pool] 풀링은 한 윈도 안에서 일어난 이동만 흡수합니다. 이번에는 옆 윈도로 넘어갔으므로 { $typed }(이)가 아니라 { $truth }입니다.
}
misconception-equi-look = 1을 옆 칸으로 옮겨 보세요. 출력도 한 칸 움직입니다. 그대로 있는 것이 아니라 따라 움직입니다.

misconception-sharing-name = 가중치 공유를 전이 학습으로 봄
misconception-sharing = 공유는 모든 위치에서 같은 가중치를 쓰는 것, 희소한 연결은 출력 한 칸이 좁은 영역만 보는 것입니다. 전이 학습도 L1 규제도 아닙니다.
misconception-sharing-look = 출력을 따라가 보세요. 어느 자리에서나 같은 가중치 4개가 열여섯 칸 가운데 네 칸에만 놓입니다.

misconception-convmean-name = 곱을 더하지 않고 평균을 냄
misconception-convmean = 곱의 평균을 냈습니다. 합성곱은 곱을 모두 더하므로 { $typed }(이)가 아니라 { $truth }입니다.
misconception-convmean-look = 가중치가 모두 1이면 첫 윈도는 1 + 2 + 4 + 5 = 12입니다. 평균 3이 나오려면 가중치가 1/4이어야 합니다.

misconception-halfturn-name = 뒤집기를 180도 회전으로 보지 않음
misconception-halfturn = 커널을 한 방향으로만 뒤집었습니다. 뒤집기는 두 방향을 모두 뒤집는 180도 회전이므로 { $typed }(이)가 아니라 { $truth }입니다.
misconception-halfturn-look = 필터 뒤집기가 켜져 있어 윈도의 왼쪽 위 칸에 가중치 4가 놓입니다. 좌우로만 뒤집으면 거기에 2가 옵니다.

misconception-property-name = 다른 성질을 등변성으로 봄
misconception-property = 등변성은 이동에 관한 성질입니다. f(shift(x)) = shift(f(x)). 선형성은 합, 국소성은 출력이 보는 범위에 관한 성질입니다.
misconception-property-look = 1을 한 칸 옮기면 출력도 한 칸 움직입니다. 가중치가 무엇이든 그렇고, 이것이 등변성입니다.

misconception-area-name = 두 방향 가운데 하나만 셈
misconception-area = 행도 두 배, 열도 두 배면 자리는 네 배입니다.
misconception-area-look = 방향마다 두 자리씩, 모두 네 자리입니다. 입력이 5 x 5면 방향마다 네 자리씩, 모두 열여섯 자리입니다.

## 필터

misconception-sobel-name = 필터의 방향을 생김새로 판단함
misconception-sobel = { $direction ->
    [down] 가중치가 위에서 아래로 변하는 필터는 수평 윤곽선에 반응합니다. 그래서 여기 값은 { $typed }(이)가 아니라 { $truth }입니다.
   *[across] 가중치가 왼쪽에서 오른쪽으로 변하는 필터는 수직 윤곽선에 반응합니다. 그래서 여기 값은 { $typed }(이)가 아니라 { $truth }입니다.
}
misconception-sobel-look = 밝기도 가중치도 위에서 아래로 변하니 4입니다. 필터를 90도 돌리면 0이 됩니다.

misconception-neg-name = 음수 출력을 오류로 여김
misconception-neg = { $form ->
    [zero] { $truth }(을)를 0으로 잘라 냈습니다. 음수는 밝기가 반대 방향으로 변한다는 뜻이라 그대로 둡니다. 자르는 일은 나중에 렐루(ReLU)가 합니다.
   *[absolute] { $truth }의 부호를 떼었습니다. 부호는 어느 쪽이 더 밝은지 알려 주므로 음수도 그대로 둡니다.
}
misconception-neg-look = 밝은 데서 어두운 데로 가면 -1입니다. 입력의 좌우를 바꾸면 1이 됩니다. 부호가 방향을 알려 줍니다.

misconception-one-name = 1 x 1 필터는 하는 일이 없다고 봄
misconception-one = { $form ->
    [channels] 채널 하나를 그대로 넘겼습니다. 1 x 1 필터는 채널 { $in_channels }개에 가중치를 곱해 모두 더하므로 { $typed }(이)가 아니라 { $truth }입니다.
    [values] 입력을 그대로 넘겼습니다. 1 x 1 필터는 칸마다 가중치를 곱하고 편향을 더하므로 { $typed }(이)가 아니라 { $truth }입니다.
   *[parameters] 1 x 1 필터에도 입력 채널마다 가중치가 있습니다. 채널이 { $in_channels }개, 필터가 { $filters }개인 이 층의 매개변수는 { $truth }개입니다.
}
misconception-one-look = 가중치 하나가 모든 칸에 곱해집니다. 채널이 여럿이면 채널마다 하나씩 곱한 뒤 더해서 새 특성 맵을 만듭니다.

misconception-onehw-name = 1 x 1 필터가 이웃 칸까지 다룬다고 봄
misconception-onehw = 1 x 1 필터는 이웃을 보지 않고 모든 칸에 놓입니다. 한 방향이 { $input }칸이면 { $typed }칸이 아니라 { $truth }칸 그대로이고, 바뀌는 것은 채널입니다.
misconception-onehw-look = 가중치 하나가 한 번에 한 칸에만 놓입니다. 4 x 4칸이 들어가 4 x 4칸이 나옵니다.

misconception-dxvalid-name = 입력의 기울기를 valid 합성곱으로 구함
misconception-dxvalid = 커널이 덮은 입력 칸은 모두 기울기를 받습니다. 돌린 커널로 full 합성곱을 하므로 결과는 입력과 같은 크기입니다.
misconception-dxvalid-look = 아홉 칸에 윈도가 네 개입니다. 어느 칸이든 적어도 한 윈도에 들어가므로 모두 기울기를 받습니다.

misconception-fliplearn-name = 뒤집기에 따라 학습이 달라진다고 봄
misconception-fliplearn = 가중치는 학습됩니다. 뒤집는 쪽은 180도 돌아간 커널을 학습할 뿐, 출력은 같습니다.
misconception-fliplearn-look = 필터 뒤집기를 켜면 출력이 달라집니다. 필터도 180도 돌리면 처음 출력이 나옵니다. 학습이 바로 그렇게 합니다.

misconception-rotate-name = 돌린 무늬도 알아본다고 봄
misconception-rotate = 필터도 풀링도 회전은 모릅니다. 무늬를 돌리면 다른 가중치와 만나므로, 돌린 예를 보여 주어 학습시켜야 합니다.
misconception-rotate-look = 필터가 이 경계에 4로 답합니다. 필터를 90도 돌리면 출력이 0이 됩니다. 돌린 필터는 다른 무늬를 찾습니다.

misconception-blursharp-name = 흐리게 하기와 선명하게 하기를 혼동함
misconception-blursharp = 흐리게 하는 필터는 평균이라 음수가 없습니다. 선명하게 하는 필터는 가운데가 크고 그 옆이 음수입니다.
misconception-blursharp-look = 1에서 2로 바뀌는 곳에서 출력이 0까지 내려갔다가 3까지 올라갑니다. 경계가 더 뚜렷해진 것입니다.

## 패딩

misconception-edge-name = 모든 칸이 같은 횟수로 쓰인다고 봄
misconception-edge = { $form ->
    [centre] 한가운데처럼 윈도 { $typed }개가 이 칸을 덮는다고 답했습니다. 윈도는 가장자리를 넘어가지 못하므로 여기를 덮는 윈도는 { $truth }개입니다.
   *[weights] 가중치마다 윈도가 하나씩, 모두 { $typed }개라고 답했습니다. 모든 가중치가 이 칸에 놓이지는 않으므로 여기를 덮는 윈도는 { $truth }개입니다.
}
misconception-edge-look = 입력 위로 커서를 옮기며 세어 보세요. 모서리는 한 번, 한가운데는 아홉 번 쓰입니다.

misconception-twop-name = 한쪽 패딩과 전체 패딩을 혼동함
misconception-twop = { $form ->
    [once] 패딩 { $before }(은)는 양쪽에 { $before }칸씩이라는 뜻입니다. { $input } + 2*{ $before } = { $padded }칸이므로 답은 { $truth }입니다. 한 번만 더하면 { $typed }입니다.
    [chain] 패딩을 한 번만 더했습니다. 패딩은 층마다 양쪽에 붙습니다. 마지막 맵은 { $rows } x { $columns } 크기이므로 답은 { $typed }(이)가 아니라 { $truth }입니다.
    [first] 앞쪽의 { $before }칸을 양쪽에 붙였습니다. 뒤쪽은 { $after }칸이므로 { $input } + { $before } + { $after } = { $padded }칸이고, 답은 { $typed }(이)가 아니라 { $truth }입니다.
    [last] 뒤쪽의 { $after }칸을 양쪽에 붙였습니다. 앞쪽은 { $before }칸이므로 { $input } + { $before } + { $after } = { $padded }칸이고, 답은 { $typed }(이)가 아니라 { $truth }입니다.
   *[each] 양쪽에 { $typed }칸씩이면 2*{ $typed }칸이 늘어납니다. 윈도 { $window }칸이 줄이는 것은 { $window } - 1 = { $total }칸뿐이므로 한쪽에 { $truth }칸이면 됩니다.
}
misconception-twop-look = 패딩은 방향마다 양쪽에 붙습니다. 그래서 1 + 8 + 1 = 10칸입니다.

misconception-nopad-name = 패딩을 빠뜨림
misconception-nopad = { $form ->
    [chain] 패딩을 빠뜨렸습니다. 패딩까지 세면 마지막 맵은 { $rows } x { $columns } 크기이므로 답은 { $typed }(이)가 아니라 { $truth }입니다.
    [output] 패딩을 빠뜨렸습니다. 첫 윈도는 입력의 첫 칸이 아니라 패딩에서 시작하므로 { $typed }(이)가 아니라 { $truth }입니다.
   *[size] 패딩을 빠뜨렸습니다. 윈도는 { $input } + { $total } = { $padded }칸 위를 움직이므로 크기는 { $typed }(이)가 아니라 { $truth }입니다.
}
misconception-nopad-look = 패딩이 두 겹이라 8칸이 12칸이 되고, 5칸짜리 윈도가 여덟 자리에 놓입니다. 패딩을 0으로 하면 네 자리만 남습니다.

misconception-padin-name = 패딩을 두 번 더함
misconception-padin = { $padded }칸에는 이미 패딩이 들어 있습니다({ $input } + { $total }). 여기에 또 더하면 { $typed }(이)가 되지만, 답은 { $truth }입니다.
misconception-padin-look = 그려진 것은 7칸이지만 입력은 5칸입니다. 둘레의 칸이 바로 패딩이고, 더 붙는 것은 없습니다.

misconception-samesz-name = 합성곱을 해도 크기가 그대로라고 봄
misconception-samesz = { $form ->
    [kept] 패딩이 없으므로 윈도 { $window }칸은 { $window } - 1칸을 줄입니다. 크기는 { $input } - ({ $window } - 1) = { $truth }이고, { $typed }(이)가 아닙니다.
    [chain] 패딩이 없는 합성곱은 커널 - 1칸씩 줄입니다. 마지막 맵은 { $rows } x { $columns } 크기이므로 { $typed }(이)가 아니라 { $truth }입니다.
   *[unchanged] same 패딩의 출력 크기는 ceil({ $input } / { $stride }) = { $truth }입니다. 크기 { $input }(이)가 유지되는 것은 스트라이드가 1일 때뿐입니다.
}
misconception-samesz-look = same 패딩에 스트라이드가 2이면 5칸이 3칸이 됩니다. 스트라이드를 1로 바꾸면 크기가 유지됩니다.

misconception-floortf-name = 올림을 해야 할 데서 내림함
misconception-floortf = { $form ->
    [valid] 스트라이드 1일 때의 크기에서 시작하면 올림입니다. ceil(({ $input } - { $window } + 1) / { $stride }) = { $truth }. 내림은 floor(({ $input } - { $window }) / { $stride }) + 1에서 합니다.
   *[same] 내림을 했습니다. same 패딩은 마지막 윈도의 자리도 채워 주므로 { $typed }(이)가 아니라 ceil({ $input } / { $stride }) = { $truth }입니다.
}
misconception-floortf-look = 윈도는 첫째, 셋째, 다섯째 칸에서 시작합니다. 모두 세 곳이고, 마지막 윈도의 모자란 칸은 패딩이 채웁니다.

misconception-sameside-name = same 패딩을 양쪽에 똑같이 붙임
misconception-sameside = 양쪽에 { $half }칸씩 붙였습니다. { $padding_name } 패딩은 앞에 { $before }칸, 뒤에 { $after }칸을 붙여 윈도의 자리가 달라집니다. { $typed }(이)가 아니라 { $truth }입니다.
misconception-sameside-look = same 패딩은 끝에만 0을 하나 붙여 6 12 11이 됩니다. 양쪽에 하나씩 붙이면 형상은 같아도 3 9 15입니다.

misconception-evenside-name = 홀수 칸 패딩의 남는 칸을 반대쪽에 둠
misconception-evenside = 패딩이 홀수 칸이면 반으로 나뉘지 않습니다. { $padding_name } 패딩은 앞에 { $before }칸, 뒤에 { $after }칸을 붙입니다. 반대로 붙이면 { $typed }, 이대로 붙이면 { $truth }입니다.
misconception-evenside-look = 윈도가 2칸이면 패딩은 한 칸입니다. same 패딩은 끝에 붙입니다. 앞에 붙이도록 바꾸면 출력이 모두 달라집니다.

misconception-refl-name = 두 가지 반사 모드를 혼동함
misconception-refl = { $form ->
    [skipped] reflect 모드처럼 끝 칸을 거울로 삼았습니다. symmetric 모드의 거울은 끝 칸 바깥에 있어 끝 칸도 다시 비칩니다. { $typed }(이)가 아니라 { $truth }입니다.
   *[repeated] symmetric 모드처럼 끝 칸을 한 번 더 썼습니다. reflect 모드는 끝 칸을 거울 삼아 그다음 칸부터 반사합니다. { $typed }(이)가 아니라 { $truth }입니다.
}
misconception-refl-look = 3 2 1 2 3 2 1에서 끝 칸은 한 번씩만 나옵니다. symmetric 모드로 바꾸면 두 번씩 나옵니다.

misconception-border-name = 패딩 모드를 다른 모드로 착각함
misconception-border = { $form ->
    [end] replicate 모드처럼 끝 칸을 되풀이했습니다. { $mode } 모드는 { $mode ->
        [circular] 반대쪽 끝에서 이어집니다
       *[mirrored] 입력을 거울처럼 반사합니다
    }. { $typed }(이)가 아니라 { $truth }입니다.
    [around] circular 모드처럼 반대쪽 끝에서 이어 썼습니다. { $mode } 모드는 { $mode ->
        [replicate] 끝 칸을 계속 되풀이합니다
       *[mirrored] 입력을 거울처럼 반사합니다
    }. { $typed }(이)가 아니라 { $truth }입니다.
    [zeros] 테두리를 0으로 채웠습니다. { $mode } 모드는 { $mode ->
        [circular] 반대쪽 끝에서 이어집니다
        [replicate] 끝 칸을 계속 되풀이합니다
       *[mirrored] 입력을 거울처럼 반사합니다
    }. { $typed }(이)가 아니라 { $truth }입니다.
   *[mirrored] 입력을 거울처럼 반사했습니다. { $mode } 모드는 { $mode ->
        [circular] 반대쪽 끝에서 이어집니다
       *[replicate] 끝 칸을 계속 되풀이합니다
    }. { $typed }(이)가 아니라 { $truth }입니다.
}
misconception-border-look = replicate 모드의 1 1 1 2 3 3 3에서는 끝 칸이 되풀이될 뿐 반사되지 않습니다. 다른 모드로 바꿔 가며 견주어 보세요.

misconception-bigk-name = 입력보다 큰 필터는 안 된다고 봄
misconception-bigk = { $window }칸짜리 윈도는 입력이 아니라 패딩을 더한 { $input } + { $total } = { $padded }칸 안에 들어가면 됩니다. 그래서 출력 크기는 { $positions }입니다.
misconception-bigk-look = 입력은 2칸, 윈도는 3칸입니다. 패딩 덕분에 윈도가 방향마다 두 곳에 놓입니다.

misconception-padch-name = 패딩이 채널도 늘린다고 봄
misconception-padch = 패딩은 채널마다 테두리를 두를 뿐 채널을 늘리지 않습니다. 채널은 { $typed }개가 아니라 { $truth }개입니다.
misconception-padch-look = 채널 하나와 그 테두리입니다. 채널이 더 있으면 저마다 테두리가 붙을 뿐, 채널이 늘지는 않습니다.

## 스트라이드

misconception-plus1-name = 자리 수를 하나 틀림
misconception-plus1 = { $form ->
    [more] 자리를 하나 더 세었습니다. 걸음은 { $input } - { $window } = { $room }번이고, 처음 자리까지 { $room } + 1 = { $truth }곳입니다.
    [chain] 층마다 +1을 빠뜨렸습니다. 윈도가 처음 놓이는 자리도 세어야 합니다. 마지막 맵은 { $rows } x { $columns } 크기이므로 답은 { $truth }입니다.
    [chain-up] 올림을 했습니다. 나눗셈은 층마다 내림합니다. 마지막 맵은 { $rows } x { $columns } 크기이므로 답은 { $typed }(이)가 아니라 { $truth }입니다.
    [padding] { $window }의 절반을 답했습니다. 윈도가 처음 놓이는 자리도 세므로 줄어드는 것은 { $window } - 1칸이고, 한쪽에는 { $truth }칸이면 됩니다.
    [stamps] { $input }걸음으로 세었습니다. 도장 { $input }개 사이는 한 걸음 적으므로 ({ $input } - 1)*{ $stride } + { $window } - { $total } + { $output_padding } = { $truth }입니다.
    [field] { $typed }(은)는 층이 늘린 칸만 센 것입니다. 처음의 한 칸도 세어야 하므로 { $sum } = { $truth }입니다.
    [steps] { $typed }(은)는 윈도가 움직인 횟수입니다. 처음 놓인 자리도 세어야 하므로 { $steps } + 1 = { $truth }입니다.
   *[up] 올림을 했습니다. { $room } / { $stride }(은)는 { $steps }(으)로 내림하고, 처음 놓인 자리를 더해 { $steps } + 1 = { $truth }입니다.
}
misconception-plus1-look = 윈도를 한 걸음씩 움직여 보세요. 처음 자리에서 한 걸음 옮겨, 모두 두 자리에 놓입니다.

misconception-grow-name = 커널만큼 커진다고 봄
misconception-grow = 커널을 더했습니다. 윈도는 입력 안에서만 움직이므로 출력은 더 작아집니다. { $typed }(이)가 아니라 { $input } - { $window } + 1 = { $truth }입니다.
misconception-grow-look = 3칸짜리 윈도가 5칸 위를 움직입니다. 놓일 자리는 방향마다 세 곳이고, 칸 수보다 많아질 수 없습니다.

misconception-nostr-name = 스트라이드를 빠뜨림
misconception-nostr = { $form ->
    [chain] 합성곱마다 윈도를 1칸씩 움직였습니다. 스트라이드까지 세면 마지막 맵은 { $rows } x { $columns } 크기이므로 답은 { $typed }(이)가 아니라 { $truth }입니다.
   *[one] 윈도를 1칸씩 움직였습니다. 스트라이드가 { $stride }이므로 { $typed }(이)가 아니라 floor({ $room } / { $stride }) + 1 = { $truth }입니다.
}
misconception-nostr-look = 윈도가 한 자리씩 건너뜁니다. 스트라이드가 1이면 자리가 다섯 곳, 2이면 세 곳입니다.

misconception-overs-name = 입력을 스트라이드로 나누기만 함
misconception-overs = { $input } / { $stride }에는 윈도 { $window }칸이 빠져 있습니다. 윈도는 { $padded }칸 위를 움직이므로 { $typed }(이)가 아니라 floor({ $room } / { $stride }) + 1 = { $truth }입니다.
misconception-overs-look = 9칸에서 5칸짜리 윈도는 2칸씩 두 걸음을 갑니다. 자리는 세 곳입니다. 9를 반으로 나누면 4가 되어 버립니다.

misconception-swap-name = 행과 열을 뒤바꿈
misconception-swap = { $form ->
    [swapped] 열을 먼저 적었습니다. 크기는 행 x 열 순서이므로 { $rows } x { $columns }입니다.
    [square] 행의 크기를 열에도 썼습니다. 방향마다 크기가 달라 { $rows }행 { $columns }열입니다.
   *[rows] 행의 설정을 열에도 썼습니다. 방향마다 설정이 다르므로 { $rows } x { $columns }입니다.
}
misconception-swap-look = 5행 7열입니다. 정사각형 윈도가 세로로 세 곳, 가로로 다섯 곳에 놓입니다.

misconception-int-name = 나누어떨어져야 한다고 봄
misconception-int = 나누어떨어지지 않으면 내림합니다. floor({ $room } / { $stride }) + 1 = { $positions }이고, { $padded }칸 가운데 끝의 { $left_over }칸은 읽히지 않습니다.
misconception-int-look = 맨 끝의 패딩 행과 열에는 윈도가 닿지 않습니다. 그래도 아무 문제가 없고 출력은 2 x 2입니다.

misconception-gap-name = 모든 칸이 읽힌다고 봄
misconception-gap = 이 칸에는 어느 윈도도 닿지 않으므로 0입니다. 윈도는 { $window }칸을 덮고 { $stride }칸씩 움직이는데, 건너뛴 칸과 끝에 남은 칸은 읽히지 않습니다.
misconception-gap-look = 2칸짜리 윈도가 3칸씩 움직이면 셋째 행과 열을 건너뜁니다. 그 칸에 커서를 두면 그 값을 쓰는 출력이 없습니다.

misconception-dil0-name = 팽창률을 0부터 셈
misconception-dil0 = 팽창률은 1부터 세고, 1이면 빈틈이 없습니다. 팽창률이 { $dilation }이면 윈도는 { $dilation }*({ $kernel } - 1) + 1 = { $window }칸이므로 { $typed }(이)가 아니라 { $truth }입니다.
misconception-dil0-look = 팽창률이 2이면 가중치 3개가 2칸 간격으로 놓입니다. 윈도는 7칸 가운데 5칸에 걸치고 세 자리에 놓입니다.

misconception-nodil-name = 팽창률을 빠뜨림
misconception-nodil = 팽창률을 빠뜨렸습니다. 가중치 { $kernel }개가 { $dilation }*({ $kernel } - 1) + 1 = { $window }칸에 걸치므로 { $typed }(이)가 아니라 { $truth }입니다.
misconception-nodil-look = 가중치 3개가 2칸 간격으로 놓여 7칸 가운데 5칸에 걸치고, 자리는 세 곳입니다. 팽창률이 1이면 다섯 곳입니다.

misconception-rfmult-name = 쌓은 층의 커널을 더하거나 곱함
misconception-rfmult = { $form ->
    [added] 커널을 더했습니다. 층마다 (윈도 - 1)에 앞선 스트라이드를 모두 곱한 만큼 늘어나므로 { $sum } = { $truth }입니다.
    [last] 마지막 층만 보았습니다. 층마다 (윈도 - 1)에 앞선 스트라이드를 모두 곱한 만큼 늘어나므로 { $sum } = { $truth }입니다.
    [multiplied] 커널을 곱했습니다. 층마다 (윈도 - 1)에 앞선 스트라이드를 모두 곱한 만큼 늘어나므로 { $sum } = { $truth }입니다.
   *[strides] 앞선 스트라이드를 빠뜨렸습니다. 층마다 (윈도 - 1)에 그것을 모두 곱한 만큼 늘어나므로 { $sum } = { $truth }입니다.
}
misconception-rfmult-look = 이웃한 출력의 윈도는 입력에서 2칸 간격으로 시작합니다. 그래서 다음 층의 윈도 3칸은 입력 3 + 2 + 2 = 7칸을 봅니다.

misconception-rfown-name = 스트라이드를 자기 층에도 적용함
misconception-rfown = 스트라이드를 그 층에도 곱했습니다. 스트라이드는 윈도가 시작하는 간격이라 다음 층부터 영향을 줍니다. { $sum } = { $truth }입니다.
misconception-rfown-look = 스트라이드가 얼마든 윈도 하나는 3칸을 봅니다. 다만 2칸 간격으로 시작하므로 다음 층이 더 넓게 봅니다.

misconception-tinv-name = 전치 합성곱을 역연산으로 봄
misconception-tinv = { $form ->
    [values] 전치 합성곱은 형상만 되돌릴 뿐 값은 되돌리지 못합니다. 겹친 곳에서는 값이 더해지므로 여기 값은 { $typed }(이)가 아니라 { $truth }입니다.
   *[size] ({ $input } - 1)*{ $stride } + { $window } - { $total } + { $output_padding } = { $truth }입니다. { $truth }도 { $typed }도 합성곱을 거치면 { $input }(이)가 되므로, 어느 쪽인지는 output_padding이 정합니다.
}
misconception-tinv-look = 1 2 3은 3 5가 됩니다. 같은 필터로 되돌리면 3 8 5입니다. 형상은 맞지만 값은 다릅니다.

misconception-spaced-name = 전치 합성곱의 값 사이를 0으로 비워 둠
misconception-spaced = 값 사이에 0을 두고 떨어뜨려 놓았습니다. 값마다 필터 전체를 도장처럼 찍고 겹치는 곳은 더하므로 { $typed }(이)가 아니라 { $truth }입니다.
misconception-spaced-look = 1 2 3 4 5는 6 12가 됩니다. 1 1 1로 되돌리면 6 6 18 12 12입니다. 도장이 사이를 채우고 가운데에서 겹칩니다.

misconception-dilmul-name = 팽창한 커널의 폭을 넓게 잡음
misconception-dilmul = { $form ->
    [field] 팽창한 커널의 폭을 커널*팽창률로 보았습니다. 폭은 팽창률*(커널 - 1) + 1칸이므로 { $typed }(이)가 아니라 { $truth }입니다.
   *[window] 윈도를 { $dilation }*{ $kernel }칸으로 보았습니다. 벌어지는 것은 가중치 사이뿐이라 { $dilation }*({ $kernel } - 1) + 1 = { $window }칸입니다. 답은 { $typed }(이)가 아니라 { $truth }입니다.
}
misconception-dilmul-look = 가중치 3개가 2칸 간격으로 놓이므로 처음부터 끝까지 1 + 2 + 2 = 5칸입니다. 6칸이 아닙니다.

misconception-upmul-name = 크기에 스트라이드를 곱하기만 함
misconception-upmul = { $input }*{ $stride }(은)는 커널과 패딩이 맞을 때만 나옵니다. ({ $input } - 1)*{ $stride } + { $window } - { $total } + { $output_padding } = { $truth }이며, { $typed }(이)가 아닙니다.
misconception-upmul-look = 3칸짜리 윈도가 2칸씩 움직여 11칸을 5칸으로 줄입니다. 되돌리면 10칸이 아니라 (5 - 1)*2 + 3 = 11칸입니다.

misconception-uncrop-name = 전치 합성곱의 패딩을 잘라 내지 않음
misconception-uncrop = { $form ->
    [added] 패딩을 더했습니다. 전치 합성곱에서는 양 끝을 패딩만큼 잘라 냅니다. ({ $input } - 1)*{ $stride } + { $window } - { $total } + { $output_padding } = { $truth }이며, { $typed }(이)가 아닙니다.
   *[kept] 패딩을 빠뜨렸습니다. 전치 합성곱에서는 양 끝을 패딩만큼 잘라 냅니다. ({ $input } - 1)*{ $stride } + { $window } - { $total } + { $output_padding } = { $truth }이며, { $typed }(이)가 아닙니다.
}
misconception-uncrop-look = 7칸에 한 칸짜리 테두리를 두르면 자리는 4곳입니다. 되돌릴 때는 (4 - 1)*2 + 3 = 9칸에서 테두리를 잘라 내 7칸입니다.

misconception-forward-name = 전치 합성곱에 합성곱 공식을 씀
misconception-forward = 합성곱처럼 크기를 줄였습니다. 전치 합성곱은 도장을 찍어 키우므로 ({ $input } - 1)*{ $stride } + { $window } - { $total } + { $output_padding } = { $truth }이며, { $typed }(이)가 아닙니다.
misconception-forward-look = 합성곱은 5 x 5를 2 x 2로 만듭니다. 전치 합성곱은 2 x 2에서 시작해 (2 - 1)*2 + 3 = 5입니다.

misconception-rfch-name = 수용 영역에 채널 수를 곱함
misconception-rfch = 수용 영역은 행이나 열의 수입니다. 채널은 언제나 모두 보므로 채널이나 필터가 많아져도 넓어지지 않습니다.
misconception-rfch-look = 윈도가 3 x 3칸에 걸칩니다. 채널이 64개여도 채널마다 3 x 3칸이므로 수용 영역은 그대로 3입니다.

misconception-rfpad-name = 패딩이나 이미지가 수용 영역을 넓힌다고 봄
misconception-rfpad = 패딩은 볼 칸을 덧붙일 뿐 윈도가 걸치는 칸 수는 그대로입니다. 그래서 { $typed }(이)가 아니라 { $sum } = { $truth }입니다.
misconception-rfpad-look = 윈도가 3 x 3칸에 걸칩니다. 패딩을 0으로 하거나 입력을 키워 보세요. 자리는 달라져도 윈도는 그대로입니다.

## 풀링

misconception-avgdiv-name = 평균을 엉뚱한 개수로 나눔
misconception-avgdiv = { $form ->
    [real] 실제 칸 { $real }개로만 나누었습니다. 여기서는 패딩도 세므로(count_include_pad) { $sum } / { $real } 대신 { $sum } / { $divisor }(으)로 계산합니다.
   *[window] { $counted ->
        [yes] 윈도의 { $cells }칸으로 나누었습니다. 끝을 넘어간 칸은 세지 않으므로 { $sum } / { $cells } 대신 { $sum } / { $divisor }(으)로 계산합니다.
       *[no] 윈도의 { $cells }칸으로 나누었습니다. 여기서는 패딩을 세지 않으므로(count_include_pad) { $sum } / { $cells } 대신 { $sum } / { $divisor }(으)로 계산합니다.
    }
}
misconception-avgdiv-look = 모든 윈도에 같은 네 칸이 들어 있고 합은 10입니다. 평균에서 패딩을 빼면 10/9가 10/4로 바뀝니다.

misconception-maxpad-name = 패딩도 뽑힌다고 봄
misconception-maxpad = 패딩을 0으로 끼워 넣었습니다. 최대 풀링과 최소 풀링은 실제 칸에서만 고르므로 { $typed }(이)가 아니라 { $truth }입니다.
misconception-maxpad-look = 칸이 모두 음수라 최댓값도 모두 음수입니다. 윈도마다 패딩이 세 칸씩 들어 있어도 그렇습니다.

misconception-ceil-name = ceil_mode를 올림으로만 이해함
misconception-ceil = { $form ->
    [ceil] 올림만 하면 { $typed }(이)가 되지만, 마지막 윈도가 끝쪽 패딩에서 시작하게 됩니다. 파이토치는 그런 윈도를 빼므로 { $truth }입니다.
   *[floor] 내림을 했습니다. 여기서는 올림을 합니다(ceil_mode). 입력이 끝나기 전에 시작하는 윈도는 끝을 넘어가도 되므로 { $typed }(이)가 아니라 { $truth }입니다.
}
misconception-ceil-look = 올림하면 윈도가 4개 들어갈 것 같습니다. 그러나 넷째 윈도는 입력을 지나 패딩에서 시작하므로 3개만 남습니다.

misconception-poolstr-name = 풀링의 스트라이드를 1로 봄
misconception-poolstr = { $form ->
    [output] 윈도를 1칸씩 움직였습니다. 따로 정하지 않으면 풀링은 윈도 크기({ $kernel_rows } x { $kernel_columns })만큼 움직이므로 윈도끼리 겹치지 않습니다.
   *[one] 윈도를 1칸씩 움직였습니다. 따로 정하지 않으면 풀링은 윈도 크기({ $kernel_rows } x { $kernel_columns })만큼 움직이므로 { $typed }(이)가 아니라 { $truth }입니다.
}
misconception-poolstr-look = 윈도가 서로 겹치지 않고 나란히 놓입니다. 3칸짜리 윈도가 둘이고, 일곱째 칸은 남습니다.

misconception-poolch-name = 풀링이 채널을 줄인다고 봄
misconception-poolch = 풀링은 채널마다 따로 합니다. 채널 { $in_channels }개가 들어가면 { $typed }개가 아니라 { $in_channels }개가 그대로 나옵니다.
misconception-poolch-look = 이것은 채널 하나입니다. 나머지 15개도 저마다 이렇게 풀링해서 16개가 나옵니다.

misconception-nopool-name = 풀링을 건너뜀
misconception-nopool = { $form ->
    [chain] 풀링을 건너뛰었습니다. 풀링도 크기를 줄입니다. 마지막 맵은 { $rows } x { $columns } 크기이므로 { $typed }(이)가 아니라 { $truth }입니다.
   *[size] 풀링도 크기를 바꿉니다. 윈도 { $window }칸이 { $stride }칸씩 움직이므로 { $typed }(이)가 아니라 floor({ $room } / { $stride }) + 1 = { $truth }입니다.
}
misconception-nopool-look = 2칸짜리 윈도가 2칸씩 움직이면 6칸에 세 번 놓입니다. 크기가 반으로 줄어듭니다.

misconception-poolpar-name = 풀링에 가중치가 있다고 봄
misconception-poolpar = { $asked ->
    [layer] 가중치를 { $typed }개로 세었습니다. 풀링은 가장 큰 값을 고르거나 값을 더할 뿐이라, 학습할 매개변수가 0개입니다.
   *[network] 풀링에 가중치를 두었습니다. 풀링은 가장 큰 값을 고르거나 값을 더할 뿐이라 학습할 것이 없습니다. { $typed }(이)가 아니라 { $truth }입니다.
}
misconception-poolpar-look = 윈도에는 크기만 있고 숫자가 없습니다. 여기에는 학습할 것이 없습니다.

misconception-strpool-name = 스트라이드를 둔 합성곱을 풀링으로 봄
misconception-strpool = { $form ->
    [max] 풀링처럼 가장 큰 값을 골랐습니다. 형상은 같을 수 있어도 합성곱은 가중치를 곱해 더하므로 { $typed }(이)가 아니라 { $truth }입니다.
    [mean] 풀링처럼 평균을 냈습니다. 형상은 같을 수 있어도 합성곱은 자기 가중치로 계산하므로 { $typed }(이)가 아니라 { $truth }입니다.
   *[parameters] 스트라이드를 { $stride }(으)로 해도 합성곱이 풀링이 되지는 않습니다. 가중치는 여전히 학습하므로 매개변수는 { $truth }개입니다.
}
misconception-strpool-look = 윈도도 2칸, 스트라이드도 2라 풀링처럼 보입니다. 그러나 -2는 최댓값도 평균도 아닙니다. 가중치가 정한 값입니다.

misconception-pplim-name = 풀링 패딩에 한도가 없다고 봄
misconception-pplim = 패딩 { $padding }(은)는 윈도 { $window }칸의 절반을 넘습니다. 그러면 윈도가 패딩만 보게 될 수 있어 파이토치는 { $most }까지만 허용합니다.
misconception-pplim-look = 윈도가 2칸인데 패딩도 2칸이라, 모서리의 윈도는 패딩만 보게 됩니다. 패딩은 1까지 됩니다.

misconception-relu-name = 뒤따르는 렐루를 잊음
misconception-relu = 뒤에 렐루(ReLU)가 있습니다. 렐루는 0보다 작은 값을 0으로 바꾸므로 { $typed }(이)가 아니라 { $truth }입니다.
misconception-relu-look = 합은 -7입니다. 여기까지가 합성곱의 출력이고, 렐루를 지나면 0이 됩니다.

misconception-poolkind-name = 풀링 윈도에서 다른 값을 뽑음
misconception-poolkind = { $form ->
    [mean] 평균을 냈습니다. 최대 풀링은 윈도에서 가장 큰 값을 내보내므로 { $typed }(이)가 아니라 { $truth }입니다.
    [max] 가장 큰 값을 골랐습니다. 평균 풀링은 윈도를 모두 더해 칸 수로 나누므로 { $typed }(이)가 아니라 { $truth }입니다.
    [sum] 윈도를 더하기만 하고 칸 수로 나누지 않았습니다. 평균은 { $typed }(이)가 아니라 { $truth }입니다.
    [magnitude] 부호를 떼고 비교했습니다. 최대 풀링은 부호까지 본 가장 큰 값을 고르므로 { $typed }(이)가 아니라 { $truth }입니다.
   *[median] 크기순으로 가운데 값을 골랐습니다. 이 풀링의 값은 { $typed }(이)가 아니라 { $truth }입니다.
}
misconception-poolkind-look = 윈도 하나에 1, -2, 8, 9가 있습니다. 최댓값은 9, 평균은 4, 합은 16입니다. 풀링 종류를 바꾸며 확인해 보세요.

misconception-spread-name = 최대 풀링의 기울기를 나누어 줌
misconception-spread = { $form ->
    [equally] 기울기를 똑같이 나누었습니다. 출력은 가장 큰 칸이 만들었으므로 그 칸이 모두 받습니다. 여기는 { $typed }(이)가 아니라 { $truth }입니다.
    [each] 모든 칸에 기울기를 그대로 주었습니다. 출력을 만든 것은 가장 큰 칸뿐이므로 여기는 { $typed }(이)가 아니라 { $truth }입니다.
   *[value] 기울기에 칸의 값을 곱했습니다. 가장 큰 칸은 그대로 출력이 되므로 그 기울기는 { $typed }(이)가 아니라 { $truth }입니다.
}
misconception-spread-look = 3을 조금 키우면 출력도 그만큼 커집니다. 다른 칸은 조금 키워도 출력이 그대로입니다.

misconception-gradsum-name = 가중치 기울기를 모두 더하지 않음
misconception-gradsum = { $form ->
    [mean] 윈도 자리에 대해 평균을 냈습니다. 가중치는 모든 자리에서 쓰이므로 기울기는 합이며, { $typed }(이)가 아니라 { $truth }입니다.
   *[single] 윈도 자리 한 곳만 셌습니다. 가중치는 모든 자리에서 쓰이므로 각 자리의 몫을 더해 { $typed }(이)가 아니라 { $truth }입니다.
}
misconception-gradsum-look = 가중치마다 입력 네 칸과 만나고, 그때마다 출력 칸이 하나씩 나옵니다. 네 칸 모두가 기울기에 보탭니다.

misconception-padfill-name = 제로 패딩에 다른 값을 채움
misconception-padfill = { $form ->
    [copies] 끝 칸을 복사해 패딩을 채웠습니다. 제로 패딩은 0이라 더해도 그대로이므로 { $typed }(이)가 아니라 { $truth }입니다.
   *[ones] 패딩을 1로 셌습니다. 제로 패딩은 0이라 더해도 그대로이므로 { $typed }(이)가 아니라 { $truth }입니다.
}
misconception-padfill-look = 양 끝 윈도에는 0이 들어 있어 평균이 6으로 떨어집니다. 끝 칸을 복사해 채우면 9 그대로입니다.

misconception-noweight-name = 가중치를 곱하지 않고 더함
misconception-noweight = { $form ->
    [sum] 윈도의 칸을 그대로 더했습니다. 칸마다 겹친 가중치를 먼저 곱하므로 { $typed }(이)가 아니라 { $truth }입니다.
   *[unsigned] 가중치의 부호를 빠뜨렸습니다. 음수 가중치는 빼는 것이므로 { $typed }(이)가 아니라 { $truth }입니다.
}
misconception-noweight-look = 칸을 그대로 더하면 10이지만, 가중치를 곱하면 2 + 0 + 6 - 4 = 4입니다.

misconception-window-name = 다른 출력 칸의 윈도를 봄
misconception-window = { $form ->
    [swapped] 행과 열을 바꾸었습니다. 행을 먼저 적으므로 이 칸은 { $truth }입니다. { $typed }(은)는 행과 열을 맞바꾼 자리의 값입니다.
   *[next] 바로 옆 칸의 값입니다. 스트라이드가 1이면 output[i,j]의 윈도는 (패딩한) 입력의 i행 j열에서 시작하므로 { $truth }입니다.
}
misconception-window-look = 출력의 칸을 옮겨 다녀 보세요. 칸마다 윈도가 다르고, 윈도의 왼쪽 위 칸은 출력 칸과 행, 열이 같습니다.

misconception-poolgrad-name = 풀링에서 기울기가 끊긴다고 봄
misconception-poolgrad = 풀링에는 고칠 가중치가 없지만 기울기는 풀링을 지나 앞 층으로 갑니다. 여기는 { $typed }(이)가 아니라 { $truth }입니다.
misconception-poolgrad-look = 3을 조금 키우면 출력도 커집니다. 학습할 것이 없는 층이어도 기울기는 이 칸까지 갑니다.

misconception-pooleq-name = 풀링과 스트라이드도 이동을 따른다고 봄
misconception-pooleq = 풀링과 스트라이드는 자리를 골라 남기므로 출력이 이동을 그대로 따라가지 않습니다. 여기 값은 { $typed }(이)가 아니라 { $truth }입니다.
misconception-pooleq-look = 1을 오른쪽으로 한 칸 옮기면 출력이 그대로이고, 한 칸 더 옮기면 출력이 건너뜁니다. 한 칸씩 따라 움직이지 않습니다.

misconception-poolpos-name = 풀링이 위치를 남긴다고 봄
misconception-poolpos = 풀링은 윈도마다 수 하나만 내보냅니다. 그 값이 윈도 안 어디에 있었는지는 사라집니다.
misconception-poolpos-look = 9를 윈도의 다른 칸에 두어도 출력은 똑같이 9입니다. 출력만 보아서는 어디에 있었는지 알 수 없습니다.

misconception-gradout-name = 출력의 기울기를 가중치의 기울기로 봄
misconception-gradout = { $form ->
    [arriving] 그것은 출력 칸의 기울기입니다. 가중치의 기울기는 여기에 만난 입력을 곱해 모두 더한 값이므로 { $typed }(이)가 아니라 { $truth }입니다.
    [product] 같은 자리의 입력과 기울기를 한 번만 곱했습니다. 가중치는 모든 자리에서 쓰이므로 { $typed }(이)가 아니라 { $truth }입니다.
   *[bias] 편향처럼 기울기를 더하기만 했습니다. 가중치라면 만난 입력을 먼저 곱하므로 { $typed }(이)가 아니라 { $truth }입니다.
}
misconception-gradout-look = 가중치마다 입력 네 칸과 만납니다. 출력의 기울기에 그 입력을 먼저 곱한 다음 모두 더합니다.

## 신경망의 비용 세기

misconception-bnorm-name = 배치 정규화를 잘못 셈
misconception-bnorm = { $form ->
    [four] 이동 평균과 분산까지 세었습니다. 그 둘은 집계하는 값이고, 학습하는 것은 채널마다 스케일과 시프트 하나씩입니다. { $typed }(이)가 아니라 { $truth }입니다.
   *[none] 배치 정규화를 빠뜨렸습니다. 채널마다 스케일과 시프트를 하나씩 학습합니다. { $typed }(이)가 아니라 { $truth }입니다.
}
misconception-bnorm-look = 스케일 2와 시프트 -10. 배치 정규화가 채널 하나에서 학습하는 숫자는 이 둘뿐입니다.

misconception-separ-name = 깊이별 분리 합성곱을 잘못 셈
misconception-separ = { $form ->
    [alone] 채널을 섞는 1 x 1 합성곱을 빠뜨렸습니다. 깊이별 { $depthwise }, 점별 { $pointwise }: { $typed }(이)가 아니라 { $truth }입니다.
    [standard] 그것은 바꾸기 전의 일반 합성곱입니다. 깊이별 { $depthwise }, 점별 { $pointwise }: { $typed }(이)가 아니라 { $truth }입니다.
    [full] 깊이별 필터가 모든 채널을 읽게 했습니다. 저마다 한 채널만 읽습니다. 깊이별 { $depthwise }, 점별 { $pointwise }: { $typed }(이)가 아니라 { $truth }입니다.
   *[kernel] 모든 채널에 커널을 하나만 썼습니다. 커널은 채널마다 있습니다. 깊이별 { $depthwise }, 점별 { $pointwise }: { $typed }(이)가 아니라 { $truth }입니다.
}
misconception-separ-look = 깊이별 합성곱은 여기까지입니다. 채널 하나에 커널 하나입니다. 채널을 섞는 일은 뒤따르는 1 x 1 합성곱이 합니다.

misconception-stack-name = 작은 커널을 쌓은 층을 잘못 셈
misconception-stack = { $form ->
    [one] 한 층만 세었습니다. 층은 { $layers }개이고 가중치도 층마다 따로 있으므로 { $typed }(이)가 아니라 { $truth }입니다.
    [large] 그것은 같은 범위를 보는 { $field } x { $field } 층 하나의 값입니다. { $kernel } x { $kernel } 층 { $layers }개를 합하면 { $typed }(이)가 아니라 { $truth }입니다.
    [kept] 그것은 쌓은 층의 가중치입니다. { $field } x { $field } 층은 그보다 많으므로, 차이는 { $typed }(이)가 아니라 { $truth }입니다.
    [left] 그것은 남는 비율입니다. 줄어드는 비율은 100 - { $typed } = { $truth }%입니다.
   *[sum] 커널을 더해 { $sum }(으)로 보았습니다. { $kernel } x { $kernel } 층 { $layers }개가 보는 것은 { $field } x { $field }이므로 { $typed }(이)가 아니라 { $truth }입니다.
}
misconception-stack-look = 가중치 9개가 3 x 3을 봅니다. 같은 층을 하나 더 쌓으면 5 x 5를 보고, 가중치 9개가 더 듭니다.

misconception-atplace-name = 가중치가 한 번만 곱해진다고 봄
misconception-atplace = { $form ->
    [pointwise] 1 x 1 합성곱이 한 번만 곱한다고 보았습니다. 그것도 출력 칸({ $places })마다 곱하므로 { $typed }(이)가 아니라 { $truth }입니다.
   *[all] 가중치만 세었습니다. 가중치는 출력 칸({ $places })마다 한 번씩 곱해지므로 { $typed }(이)가 아니라 { $truth }입니다.
}
misconception-atplace-look = 출력을 따라가 보세요. 자리가 네 곳이고 곳마다 가중치 4개가 곱해집니다. 가중치는 4개, 곱셈은 16번입니다.

misconception-inplace-name = 곱셈을 입력 크기로 셈
misconception-inplace = 입력 칸마다 곱한다고 보았습니다. 필터는 출력 칸({ $places })마다 한 번씩 곱하므로 { $typed }(이)가 아니라 { $truth }입니다.
misconception-inplace-look = 36칸이 들어와 9칸이 나옵니다. 윈도는 아홉 자리에만 놓이고 거기서만 곱합니다.

misconception-flops-name = FLOPs와 MAC을 혼동함
misconception-flops = 그것은 FLOPs입니다. 곱셈-누산(MAC) 한 번은 곱셈 한 번과 덧셈 한 번이라 2 FLOPs입니다. MAC은 { $typed }(이)가 아니라 { $truth }번입니다.
misconception-flops-look = 곱 4개를 더합니다. 곱셈 4번에 덧셈 4번, MAC으로는 4번입니다.

misconception-local-name = 합성곱을 대신할 완전 연결 층을 잘못 셈
misconception-local = { $form ->
    [window] 출력마다 자기 윈도의 칸에만 가중치를 두었습니다. 완전 연결 층은 모든 입력에 가중치가 있으므로 { $inputs } * { $units } = { $truth }개입니다.
   *[shared] 그것은 합성곱의 가중치입니다. 완전 연결 층의 출력은 가중치를 함께 쓰지 않으므로 { $inputs } * { $units } = { $truth }개입니다.
}
misconception-local-look = 출력마다 16칸 가운데 4칸을 봅니다. 완전 연결 층이라면 출력 9개마다 16칸 모두에 가중치를 둡니다.

misconception-fcconv-name = 합성곱으로 바꾼 완전 연결 층을 잘못 봄
misconception-fcconv = { $form ->
    [vector] 벡터 하나만 나온다고 보았습니다. 커진 맵에서 { $kernel_rows } x { $kernel_columns } 커널이 놓일 자리는 이 방향으로 { $typed }곳이 아니라 { $truth }곳입니다.
    [channels] 채널 수 { $in_channels }(을)를 커널 크기로 보았습니다. 커널은 읽던 맵만 한 { $kernel_rows } x { $kernel_columns }이므로 { $typed }(이)가 아니라 { $truth }입니다.
   *[one] 커널을 1 x 1로 보았습니다. 완전 연결 층은 { $kernel_rows } x { $kernel_columns }칸을 한꺼번에 읽었으므로 커널도 그 크기입니다. { $typed }(이)가 아니라 { $truth }입니다.
}
misconception-fcconv-look = 3칸짜리 커널이 3칸짜리 맵을 덮으면 숫자 하나가 나옵니다. 맵이 4칸이 되면 2 x 2개가 나옵니다.

misconception-bytes-name = 개수와 바이트, 비트를 혼동함
misconception-bytes = { $form ->
    [bytes] 그것은 바이트 수입니다. float32 하나가 4바이트입니다. 물은 것은 개수이므로 { $typed }(이)가 아니라 { $truth }입니다.
    [bits] 그것은 비트 수입니다. float32 하나가 32비트입니다. 물은 것은 개수이므로 { $typed }(이)가 아니라 { $truth }입니다.
   *[mebi] MiB처럼 2^20으로 나누었습니다. M은 백만, 곧 10^6이므로 모두 { $truth }입니다.
}
misconception-bytes-look = 가중치가 9개입니다. float32로는 9*4 = 36바이트지만, 학습하는 수는 9개입니다.

misconception-headsize-name = 완전 연결 층이 모든 맵에 맞는다고 봄
misconception-headsize = 완전 연결 층은 펼친 값마다 가중치가 있어 맵의 크기에 묶입니다. 전역 풀링을 쓰면 어떤 크기든 같아집니다.
misconception-headsize-look = 이 맵을 펼치면 9개입니다. 입력을 키우면 더 많아지지만, 완전 연결 층은 한 가지 개수에만 맞습니다.

misconception-setcount-name = 가중치를 늘리지 않는 설정도 셈
misconception-setcount = 스트라이드, 패딩, 팽창률, 배치는 필터가 어디에서 몇 번 쓰이는지 정할 뿐입니다. 필터가 그대로라 가중치 수도 그대로입니다.
misconception-setcount-look = 스트라이드, 패딩, 팽창률을 바꾸어 보세요. 출력 크기는 달라져도 필터의 가중치는 여전히 4개입니다.

misconception-learns-name = 학습하는 것과 아닌 것을 혼동함
misconception-learns = 자기 수를 곱하거나 더하는 층은 그 수를 학습합니다. 고르거나 평균 내거나 자르거나 옮기기만 하면 학습할 것이 없습니다.
misconception-learns-look = 가중치 4개와 편향은 이 층이 가진 수라서 학습으로 바뀝니다. 풀링에는 그런 수가 없습니다.

## 형상과 오류 메시지

misconception-mat1-name = 오류 메시지에서 다른 숫자를 읽음
misconception-mat1 = { $form ->
    [written] { $written }(은)는 층을 만들 때 적은 수입니다. 실제로 들어오는 것은 mat1의 두 번째 수, { $channels }*{ $rows }*{ $columns } = { $truth }입니다.
    [batch] { $batch }(은)는 배치 크기입니다. 이미지마다 { $channels }*{ $rows }*{ $columns } = { $truth }개의 값이 들어오므로 입력이 그만큼 필요합니다.
    [maps] 맵의 수만 세었습니다. 맵 { $channels }개가 { $rows } x { $columns }칸씩이고 Flatten은 모두 남기므로 { $typed }(이)가 아니라 { $truth }입니다.
   *[cells] 배치 { $batch }(을)를 곱했습니다. 이미지는 하나씩, 모든 채널과 함께 펴집니다. { $channels }*{ $rows }*{ $columns } = { $truth }입니다.
}
misconception-mat1-look = 이 맵은 9칸입니다. 필터가 32개면 이런 맵도 32개이므로 이미지마다 32*9 = 288개의 값이 들어옵니다.

misconception-nhwc-name = 축의 순서를 잘못 봄
misconception-nhwc = PyTorch의 축은 배치, 채널, 행, 열(N, C, H, W) 순서입니다. 채널은 맨 뒤가 아니라 행과 열 앞에 옵니다.
misconception-nhwc-look = 채널 하나의 행과 열입니다. 배치에서는 그 앞에 축이 둘 더 있습니다. 이미지가 먼저, 그다음이 채널입니다.

misconception-layerfix-name = 형상이 틀린 데이터에 층을 맞춤
misconception-layerfix = 먼저 데이터의 축이 배치, 채널, 행, 열 순서인지 확인해 보세요. 아니라면 층이 아니라 데이터를 고칩니다.
misconception-layerfix-look = 7 x 7 맵 하나입니다. 이런 맵 10개를 펼치면 490개입니다. 49개라면 어느 축을 다른 축으로 본 것입니다.

misconception-shapemsg-name = 형상 오류에서 엉뚱한 수를 봄
misconception-shapemsg = 가중치는 [필터, 채널, 행, 열], 입력은 [배치, 채널, 행, 열]입니다. 두 번째 수끼리 같아야 합니다.
misconception-shapemsg-look = 채널 하나를 읽는 필터 하나는 [1, 1, 2, 2], 이 입력은 [1, 1, 4, 4]입니다. 두 번째 수가 같습니다.

misconception-reshape-name = reshape로 축을 옮길 수 있다고 봄
misconception-reshape = reshape는 값을 차례대로 다시 끊어 읽을 뿐이라 픽셀이 뒤섞입니다. permute는 축을 옮기고 픽셀은 그대로 둡니다.
misconception-reshape-look = 1 2 3과 4 5 6입니다. 3행으로 reshape하면 1 2, 3 4, 5 6이고, 두 축을 맞바꾸면 1 4, 2 5, 3 6입니다.
