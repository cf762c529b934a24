### Impossible settings: which numbers collide, and the smallest change that mends it.
### One message for each kind of conv::Error; $axis is "vertical" or "horizontal".

error-kernel-too-large =
    The kernel spans { $window } { $window ->
        [one] cell
       *[other] cells
    }{ $dilation ->
        [1] {""}
       *[other] {" "}({ $kernel } weights, dilation { $dilation })
    } but the padded input is only { $padded } { $axis ->
        [vertical] high
       *[other] wide
    }: add { $missing } { $axis ->
        [vertical] { $missing ->
            [one] row
           *[other] rows
        }
       *[other] { $missing ->
            [one] column
           *[other] columns
        }
    } of padding, or use a smaller kernel.

error-zero-stride =
    The { $axis } stride is 0, so the window never moves: use 1 or more.

error-zero-dilation =
    The { $axis } dilation is 0, which puts all weights on one cell: use 1 for an ordinary kernel, or more.

error-empty-kernel =
    The kernel has no { $axis ->
        [vertical] rows
       *[other] columns
    }: use at least 1.

error-empty-input =
    The input has no { $axis ->
        [vertical] rows
       *[other] columns
    }: use at least 1.

error-reflect-too-large =
    Reflect padding of { $padding } does not fit an input { $input } { $axis ->
        [vertical] high
       *[other] wide
    }, since the edge itself is not repeated: use at most { $most }, or another padding mode.

error-circular-too-large =
    Circular padding of { $padding } would go more than once around an input { $input } { $axis ->
        [vertical] high
       *[other] wide
    }: use at most { $most }, or another padding mode.

error-symmetric-too-large =
    Symmetric padding of { $padding } would mirror an input { $input } { $axis ->
        [vertical] high
       *[other] wide
    } more than once: use at most { $most }, or another padding mode.

error-pool-padding-too-large =
    The { $axis } padding of { $padding } is more than half of the pooling window, which spans { $window }: use at most { $most }, or a larger window.

error-nothing-to-pool =
    The pooling window in { $axis ->
        [vertical] row
       *[other] column
    } { $position } of the output sees only padding, so there is no cell to take: use less padding, or a larger window.

error-output-padding-too-large =
    The { $axis } output padding of { $output_padding } must be smaller than the stride ({ $stride }) or the dilation ({ $dilation }): use at most { $most }.

error-nothing-left =
    Before cropping, the output is { $full } { $axis ->
        [vertical] high
       *[other] wide
    }, and the padding crops { $padding }, so nothing is left: use a padding of at most { $most } in total, both sides together.

error-zero-groups =
    There are 0 groups: use 1 for an ordinary convolution.

error-channels-not-divisible =
    { $channels } input { $channels ->
        [one] channel
       *[other] channels
    } cannot be dealt out evenly to { $groups } groups: use a number of groups that divides { $channels }.

error-filters-not-divisible =
    { $filters } { $filters ->
        [one] filter
       *[other] filters
    } cannot be dealt out evenly to { $groups } { $groups ->
        [one] group
       *[other] groups
    }: use { $groups } filters, or a multiple of it.

error-channel-mismatch =
    The weight expects { $wanted } input { $wanted ->
        [one] channel
       *[other] channels
    } ({ $groups ->
        [one] 1 group
       *[other] { $groups } groups
    } of { $weight_channels }) but the input has { $input_channels }: give both the same number.

error-bias-mismatch =
    The bias has { $bias } { $bias ->
        [one] number
       *[other] numbers
    } for { $filters } { $filters ->
        [one] filter
       *[other] filters
    }: give one for each filter.

error-gradient-shape =
    The gradient's shape is { $got } but the output's is { $expected }: give one number for each output cell.

error-cell-outside =
    Row { $row }, column { $column } is outside of the output, which is { $rows } x { $columns }: counted from 0, the last cell is row { $last_row }, column { $last_column }.

error-filter-outside =
    There is no filter { $filter } among { $filters }: counted from 0, the last one is { $last }.

error-too-large =
    The { $axis } sizes come to more than can be computed here (at most { $most } cells in all): use smaller numbers.

## The two directions, for sentences elsewhere.

error-axis-vertical = vertical
error-axis-horizontal = horizontal
