### 명령줄.

cli-no-terminal = 이 명령은 터미널에서만 쓸 수 있습니다. 파이프에서는 "convtutor show LESSON"으로 레슨을 읽거나 "convtutor compute FILE"로 계산할 수 있습니다.
cli-terminal = 터미널을 쓸 수 없습니다: { $problem }.
cli-output = 출력을 쓸 수 없습니다: { $problem }.
cli-keys-where = 화면
cli-keys-keys = 키
cli-keys-what = 하는 일
