### The command line.

cli-no-terminal = convtutor needs a terminal for this. In a pipe, use "convtutor show LESSON" to read a lesson, or "convtutor compute FILE" to compute.
cli-terminal = The terminal cannot be used: { $problem }.
cli-output = The output cannot be written: { $problem }.
cli-keys-where = Where
cli-keys-keys = Keys
cli-keys-what = What they do
