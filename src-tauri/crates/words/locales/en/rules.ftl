## Rules of exams over time, and the days on which they are held

exams-sure = How sure
exams-sure-published = published
exams-sure-doubtful = doubtful
exams-sure-remembered = from memory, check
exams-problem-between = { $name }: { $text } cannot be given in { $section }, only multiples of { $step }.
exams-pass-or-fail = pass or fail
exams-since-until = { $day } until before { $until }
exams-rule-new = New rule
exams-rule-new-of = New rule for { $exam }
exams-rule-from = In force since
exams-rule-from-why = Exams before that day keep the rule they had.
exams-rule-replaces = Replaces the rule since { $day }: results from that day are judged anew.
exams-source-why = Who says so, and when.
exams-band-name = Level
exams-band-least = From a total of
exams-band-add = Add a level
exams-band-drop = Drop the level { $band }
exams-valid-typed = Good for (months)
exams-retake-typed = Wait to retake (days)
exams-valid-months = { $count ->
    [one] A result is good for 1 month.
   *[other] A result is good for { $count } months.
  }
exams-retake-days = { $count ->
    [one] May be sat again after 1 day.
   *[other] May be sat again after { $count } days.
  }
exams-parts-kept = { $count ->
    [one] A part passed need not be sat again for 1 year.
   *[other] A part passed need not be sat again for { $count } years.
  }
exams-book-days = { $count ->
    [one] Book 1 working day before.
   *[other] Book { $count } working days before.
  }
exams-book-weekend = { $count ->
    [one] Saturday and Sunday: 1 working day.
   *[other] Saturday and Sunday: { $count } working days.
  }
exams-book-most = { $count ->
    [one] At most 1 day before.
   *[other] At most { $count } days before.
  }
exams-sessions = Next sessions
exams-sessions-edit = Sessions
exams-sessions-of = Sessions and registration of { $exam }
exams-registration = registration { $opens } – { $closes }
exams-registration-unknown = registration not written down
exams-session-held = Day of the exam
exams-session-opens = Opens
exams-session-closes = Closes
exams-session-add = Add a session
exams-session-drop = Drop session { $number }
