## The first page

today-reading = Opening …
today-lessons = Lessons today
today-lessons-count = { $count } lessons, { $open } not complete
today-no-lessons = No lessons today.
today-to-classes = Plan one in Classes
today-unmarked = not marked
today-nobody = nobody in it
today-departures = On the way to departure
today-departures-stitch = one stitch is one person, whole when ready to leave
today-batch-people = { $people } people
today-batch-complete = { $people } people, all ready to leave
today-days-left = { $days ->
    [one] day left
   *[other] days left
  }
today-no-departure = no day yet
today-open = Needs somebody
today-clear = Nothing is left open.
today-blanks = { $count ->
    [one] dossier not complete, { $batch }
   *[other] dossiers not complete, { $batch }
  }
today-passports = { $count ->
    [one] passport ends within 6 months
   *[other] passports end within 6 months
  }
today-registers = Registers not complete
today-registers-since = last 14 days
today-register = { $class }, { $day }
today-scores = Scores not complete
today-sitting = { $exam }, { $class }
today-sitting-entered = { $entered } of { $people } scores, { $day }
today-more = { $count } more
today-act-days-none = today
today-act-days-over = { $days ->
    [one] 1 day late
   *[other] { $days } days late
}
today-act-days-left = { $days ->
    [one] in 1 day
   *[other] in { $days } days
}
today-act-waiting-why = longest { $days } days, usually { $usual }
today-act-waiting = too long at { $stage }, { $batch }
today-act-contracts = { $count ->
    [one] contract ends soon
   *[other] contracts end soon
  }
today-act-overdue = { $count } overdue, longest { $name }
today-act-follow-ups = { $count ->
    [one] follow-up is due
   *[other] follow-ups are due
  }
today-act-flight = { $count ->
    [one] person flies, { $batch }
   *[other] people fly, { $batch }
  }
today-act-order = still to be found for { $order }
today-act-interview = to be interviewed for { $order }
today-act-stranded = { $count } candidates would be left without one
today-act-agreement = { $name }: { $status }
today-act-originals = { $count ->
    [one] original of somebody who has left
   *[other] originals of people who have left
  }
today-act-burden = { $count ->
    [one] person bears costs beyond the promise, { $programme }
   *[other] people bear costs beyond the promise, { $programme }
  }
today-act-first = first { $name }, { $day }
today-act-departs = departure in { $days } days
today-act-not-ready-pressed = departure in { $days } days, { $count } pressing
today-act-not-ready-why = departure in { $days } days
today-act-not-ready = { $count ->
    [one] is not ready to leave, { $batch }
   *[other] are not ready to leave, { $batch }
  }
today-batch-not-ready = { $people } people, { $count } not ready
today-open-pressing = the most pressing first

## An office without anybody in it

today-begin = This office is still empty
today-begin-why = Lessons, attendance and dossiers appear here once there are people.
today-begin-person = Register the first person
today-begin-person-why = A name is enough; the rest can follow.
today-begin-batch = Make a batch and its classes
today-begin-batch-why = So that whoever comes in has a place at once.
today-begin-sample = Would you rather look around first? Sign out, then press F2 at the gate to open the sample data.
today-act-questions = { $count ->
    [one] difference to be decided
   *[other] differences to be decided
}
today-act-questions-why = two computers changed the same data
today-act-same = { $count ->
    [one] pair may be one person
   *[other] pairs may be one person
}
today-act-same-why = look side by side, link or tell apart
