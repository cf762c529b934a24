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
quiz-e4-convention = 파이토치 기준입니다. bias=False가 없으면 편향이 있고, 풀링은 윈도 크기만큼 움직입니다.
quiz-e4-kind = 층마다 매개변수를 세어 더하는 문제입니다. 학습할 것이 없는 층부터 찾아보세요.
quiz-e4-formula = (커널^2 * 채널 + 1) * 필터, (입력 수 + 1) * 유닛, 배치 정규화는 2 * 채널
quiz-e4-numbers = { $terms }
quiz-e4-solution = { $each }. { $sum } = { $parameters }. 확인: 학습하는 줄마다 항이 하나씩 있습니다. 풀링, 렐루, 평탄화에는 매개변수가 없습니다.
