### What is kept of a learner's work: the file, its summary, taking it elsewhere, starting anew.

## What the learner has to know of the file. One sentence each.

progress-notice-no-place = The system names no folder for data, so nothing is kept; choose one with --data-dir DIR.
progress-notice-absent = Nothing has been kept yet in { $file }.
progress-notice-newer = { $file } was written by a newer convtutor, so it is left as it is, and nothing is kept here until you update.
progress-notice-damaged = { $file } was damaged and is now called { $aside }; what could still be read of it ({ $answers ->
    [1] 1 answer
   *[other] { $answers } answers
}) goes on in a new file.
progress-notice-stuck = { $file } is damaged and cannot be renamed ({ $reason }), so it is left as it is, and nothing is kept.
progress-notice-read-only = { $file } cannot be written to, so nothing is kept from here on.
progress-notice-full = The disk is full, so { $file } cannot be written to until there is room.
progress-notice-busy = Another program holds { $file }, so it cannot be written to until that one lets go.
progress-notice-unusable = { $file } cannot be used ({ $reason }), so nothing is kept.

## convtutor progress

progress-lessons = Lessons
progress-lesson-done = { $done } of { $total } steps
progress-other-steps = { $steps ->
    [1] and 1 step of lessons that are not in this course
   *[other] and { $steps } steps of lessons that are not in this course
}
progress-questions = Questions
progress-no-answers = none answered yet
progress-answers = { $answers } answered: { $right } right, { $helped } right with help, { $wrong } wrong, { $skipped } skipped
progress-days = Days with practice in the last 28: { $days }
progress-due = Due today and on the next six days: { $counts }
progress-kinds = Kinds of question that you were asked
progress-misconceptions = Misconceptions that were met, and the lesson step for each
progress-kind = { $name }: { $level }; { $right } of the last { $of } right; { $seconds } s{ $recall ->
    [none] { "" }
   *[other] {"; "}{ $recall } % remembered
}{ $due ->
    [0] { "" }
   *[other] {"; due"}
}{ $ready ->
    [0] { "" }
   *[other] {"; interview-ready"}
}
progress-json-alone = --json goes with the summary alone: "convtutor progress --json".
progress-kept = Kept in { $file }

## convtutor progress export, import, reset

progress-export-done = { $file } holds { $answers ->
    [1] 1 answer
   *[other] { $answers } answers
}, { $steps ->
    [1] 1 step
   *[other] { $steps } steps
} and your settings.
progress-export-unwritable = { $file } cannot be written: { $reason }.
progress-import-done = New here: { $answers ->
    [1] 1 answer
   *[other] { $answers } answers
}, { $steps ->
    [1] 1 step
   *[other] { $steps } steps
}, { $settings ->
    [1] 1 setting
   *[other] { $settings } settings
}. Known already: { $known }.
progress-import-left = Nothing was taken.
progress-import-unreadable = { $file } cannot be read: { $reason }. Name a file written by "convtutor progress export", or - for standard input.
progress-import-not-progress = { $file } is not a file written by "convtutor progress export": its first line says so in those. Nothing was taken.
progress-import-newer = { $file } was written by a newer convtutor (format { $version }, this one reads up to { $known }): update first. Nothing was taken.
progress-import-not-understood = { $file }, line { $line }, column { $column }: { $reason }. Nothing was taken.
progress-reset-ask = Remove { $answers ->
    [1] 1 answer
   *[other] { $answers } answers
}, { $steps ->
    [1] 1 step
   *[other] { $steps } steps
} and { $settings ->
    [1] 1 setting
   *[other] { $settings } settings
} from { $file } for good? "convtutor progress export FILE" makes a copy first. [y/N]
progress-reset-done = Removed.
progress-reset-left = Nothing was removed.
progress-reset-no-terminal = Nothing was removed: without a terminal nobody can be asked. Use --yes if you mean it.
