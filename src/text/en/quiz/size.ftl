### Questions about output sizes (A).

quiz-a3-name = Output size with a remainder
quiz-a3 = A { $input } x { $input } input, a { $kernel } x { $kernel } kernel, padding { $padding } on each side, stride { $stride }. How many rows and columns has the output?
quiz-a3-convention = The framework floors; padding is per side.
quiz-a3-kind = An output size: how many places the window has along one axis.
quiz-a3-formula = floor((input + 2*padding - kernel)/stride) + 1
quiz-a3-numbers = floor(({ $input } + 2*{ $padding } - { $kernel })/{ $stride }) + 1
quiz-a3-solution = floor({ $room }/{ $stride }) + 1 = { $output }; { $left } left over, which no window reads. Check: the last window starts before the end, one more would hang over it.
