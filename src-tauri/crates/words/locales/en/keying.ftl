## Scores of an exam that decides, keyed by two people

exams-double = Double entry
exams-double-why = This exam decides, so two people key its scores from the paper, each without seeing the other’s.
exams-provisional = provisional
exams-to-settle = not settled
exams-settled-on = Settled { $day }
exams-remedial = remedial
exams-decisive = It decides: two people key its scores
exams-decisive-why = For exams on which a departure depends. The results are provisional until the two are settled.
exams-remedial-of = Repeats
exams-keying-of = My entries: { $exam }, { $day }
exams-keyed-by-others = Two others key the scores of this exam
exams-keyed-by-others-why = The scores can be seen once both have ended.
exams-reader = Reader { $number }
exams-reader-me = (me)
exams-reader-none = nobody yet
exams-reader-keying = keying
exams-reader-ended = ended
exams-free = Free
exams-freed = The place of { $name } is free and those entries are withdrawn. Ctrl+Z brings them back.
exams-settle-short = Settled
exams-end = End my entry
exams-end-why = After that your own entries can no longer be changed.
exams-end-asks = Is that all? Once ended, these entries can be neither changed nor taken back, and are compared with the other’s.
exams-end-open = { $count ->
    [one] 1 person is
   *[other] { $count } people are
  } not complete yet.
exams-ended = Entry ended.
exams-waiting = Your entry has ended. It waits for the other reader.
exams-key-end = end my entry
exams-differences = Differences
exams-differences-why = Open the paper. Take the right one, or type what the paper says when both are wrong.
exams-same = Both entries are the same. All that is left is to settle.
exams-coming = Whether they came
exams-nothing-keyed = blank
exams-on-paper = On paper
exams-settle = Settle the scores
exams-settle-why = Until settled the scores are provisional and count nowhere.
exams-key-take = take the left or the right
exams-key-next = next difference
exams-key-paper = type what the paper says
