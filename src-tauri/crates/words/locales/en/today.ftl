## The first page

today-reading = Opening …
today-lessons = Lessons today
today-lessons-count = { $count } lessons, { $open } not complete
today-no-lessons = No lessons today.
today-to-classes = Plan one in Classes
today-unmarked = not marked
today-nobody = nobody in it
today-departures = On the way to departure
today-departures-stitch = one stitch is one person, whole when the dossier is complete
today-batch-people = { $people } people
today-batch-complete = { $people } people, all dossiers complete
today-batch-blanks = { $people } people, { $blanks } dossiers not complete
today-days-left = { $days ->
    [one] day left
   *[other] days left
  }
today-no-departure = no day yet
today-open = Needs somebody
today-open-nearest = the nearest first
today-clear = Nothing is left open.
today-blanks = { $count ->
    [one] dossier not complete, { $batch }
   *[other] dossiers not complete, { $batch }
  }
today-blanks-when = departs { $day }, in { $days } days
today-passports = { $count ->
    [one] passport ends within 6 months
   *[other] passports end within 6 months
  }
today-passports-why = must last 6 months after arrival
today-registers = Registers not complete
today-registers-since = last 14 days
today-register = { $class }, { $day }
today-scores = Scores not complete
today-sitting = { $exam }, { $class }
today-sitting-entered = { $entered } of { $people } scores, { $day }
today-more = { $count } more

## An office without anybody in it

today-begin = This office is still empty
today-begin-why = Lessons, attendance and dossiers appear here once there are people.
today-begin-person = Register the first person
today-begin-person-why = A name is enough; the rest can follow.
today-begin-batch = Make a batch and its classes
today-begin-batch-why = So that whoever comes in has a place at once.
today-begin-sample = Would you rather look around first? Sign out, then press F2 at the gate to open the sample data.
