## Exams and their scores

exams-of-class = Scores
exams-desk = Exams
exams-none = No exams in this class yet
exams-none-why = Write down an exam that was held, then its scores.
exams-not-entered = no scores
exams-sitting-new = Exam held
exams-sitting-edit = Change this sitting
exams-sitting-withdraw = Withdraw this sitting
exams-sitting-withdrawn = The sitting is withdrawn. Ctrl+Z brings it back.
exams-exam = Exam
exams-day-why = Scores are judged by the rule of this day.

## The grid of scores

exams-scores = Scores
exams-scores-of = Scores of { $exam }, { $day }
exams-of-maximum = max { $maximum }, pass { $pass }
exams-maximum-short = max { $maximum }
exams-pass-short = pass { $pass }
exams-total = Total
exams-verdict = Result
exams-before = Before
exams-rose = rose
exams-fell = fell
exams-absent = did not come
exams-no-rule = This exam has no rule for { $day }. Change the day, or complete its rules in the list of exams.
exams-problem-unread = { $name }: “{ $text }” is no score. { $section } goes up to { $maximum }.
exams-problem-beyond = { $name }: { $text } is beyond { $section }, which goes up to { $maximum }.
exams-key-type = type the score
exams-key-on = keep, go down or right
exams-key-absent = did not come
exams-key-edit = edit the cell
exams-key-paste = paste from Excel
exams-paste-take =
    { $count ->
        [one] Paste scores of 1 person
       *[other] Paste scores of { $count } people
    }
exams-paste-refused =
    { $count ->
        [one] 1 cell is refused and left out
       *[other] { $count } cells are refused and left out
    }
exams-paste-overwrites =
    { $count ->
        [one] 1 score is replaced
       *[other] { $count } scores are replaced
    }

## What the scores are worth

exams-spread = Spread
exams-spread-said = Spread of { $count } scores, pass mark { $pass }
exams-mean = mean { $mean }
exams-open = no score yet
exams-passed = passed
exams-failed = failed, pass mark { $pass }
exams-failed-plain = failed
exams-band = Band { $band }
exams-rule = Rule
exams-rule-says = Passes with { $pass } of { $maximum }, in force since { $day }.
exams-rule-section = { $section } at least { $minimum }.
exams-rule-source = Source: { $source }

## The exams desk

exams-since = Since { $day }
exams-section = Part
exams-maximum = Maximum
exams-minimum = Minimum
exams-pass = Pass mark
exams-band-from = { $band } from { $from }
exams-source = Source of the rule
exams-own-source = The centre's own test
exams-test-new = New in-house test
exams-test-name = Name of the exam
exams-test-name-why = Such as Chapter 5 or Kana 3.
exams-part = Part { $number }
exams-part-add = Add a part
exams-part-drop = Drop part { $number }
exams-pass-why = The lowest total that passes.
