### 퀴즈의 채점, 세션, 복습 일정, 수준, 결과.

## 답에 대한 한마디

quiz-note-number = 수 하나로 답해 주세요. 28, 1,180,160, 9/2처럼 쓰거나 (9*256+1)*512처럼 식으로 써도 됩니다.
quiz-note-size = 행과 열로 답해 주세요. 3x5처럼 쓰고, 정사각형이면 수 하나만 써도 됩니다.
quiz-note-shape = 채널, 행, 열 순서로 답해 주세요. 예: 64, 112, 112
quiz-note-list = 모든 수를 공백이나 쉼표로 나누어 차례로 써 주세요.
quiz-note-settings = 커널, 스트라이드, 패딩 순서로 답해 주세요. 예: 3, 2, 1
quiz-note-matrix = 한 행씩 쓰고 행 사이에는 ;을 넣어 주세요. 예: 15 16; 6 15
quiz-note-choice = 보기 하나의 글자로 답해 주세요.
quiz-note-ticks = 맞는 보기의 글자를 모두 써 주세요. 예: a c
quiz-note-judge = 맞으면 y(예), 틀리면 n(아니오)으로 답해 주세요.
quiz-note-explain = 먼저 자기 말로 설명하고, 그다음 항목 수를 세어 주세요.
quiz-note-term = 용어를 한국어나 영어로 써 주세요.
quiz-note-spelling = 거의 맞습니다. 철자를 다시 확인해 보세요.
quiz-note-exact = 어림으로는 맞습니다. 이 문제는 끝자리까지 정확한 수가 필요합니다.
quiz-note-square = { $side }x{ $side }(으)로 받았습니다.
quiz-note-swapped = 수는 맞지만 순서가 바뀌었습니다. 행이 먼저, 열이 나중입니다.
quiz-note-order = 수는 맞지만 순서가 다릅니다. 여기서는 채널, 행, 열 순서입니다.
quiz-note-batched-order = 수는 맞지만 순서가 다릅니다. 여기서는 배치, 채널, 행, 열 순서입니다.
quiz-note-batch-extra = 배치는 묻지 않았지만 써도 괜찮습니다.
quiz-note-batch-missing = 배치가 빠졌습니다. 여기서는 배치, 채널, 행, 열 순서입니다.
quiz-note-about = 정확한 값은 { $truth }입니다.
quiz-note-factor-two = 2배 차이입니다. 곱셈-누산(MAC) 한 번은 곱셈과 덧셈 한 번씩이므로 2 FLOPs입니다.
quiz-note-cells = { $of }칸 가운데 { $right }칸이 맞았습니다. 처음 틀린 칸은 0부터 세어 ({ $row }, { $column })입니다.
quiz-note-partly = 보기 { $of }개 가운데 { $right }개를 바르게 판단했습니다.
quiz-note-points = { $of }개 항목 가운데 { $told }개: 면접관이 다음 질문으로 넘어갑니다.
quiz-note-points-partly = { $of }개 항목 가운데 { $told }개: 일부만 설명했습니다.
quiz-note-points-few = { $of }개 항목 가운데 { $told }개.
quiz-note-carried = 앞에서 답한 { $own }(을)를 쓰면 맞습니다. 올바른 값을 쓰면 { $truth }입니다.
