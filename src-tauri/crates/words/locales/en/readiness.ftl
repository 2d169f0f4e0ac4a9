## Who still has blanks

readiness-batch = Batch
readiness-filter = Filter
readiness-open = { $count } incomplete
readiness-all = all { $count }
readiness-departs = departs { $day }
readiness-days-left =
    { $count ->
        [one] 1 day left
       *[other] { $count } days left
    }
readiness-none = No batch has people yet
readiness-none-why = Readiness is shown for the people of a batch.
readiness-none-next = To the classes
readiness-of = Blanks of { $batch }
readiness-complete =
    { $count ->
        [one] 1 dossier is complete
       *[other] { $count } dossiers are complete
    }
readiness-complete-why = Nothing in the dossiers is blank. Press F to see everybody.
readiness-complete-one = Nothing in the dossier is blank.
readiness-seat = no
readiness-name = name
readiness-missing = missing
readiness-missing-count = { $count } missing
readiness-filled = complete
readiness-blank = blank
readiness-count = { $count } of { $of }
readiness-fill = Fill in
readiness-photo = photo
readiness-identity = identity
readiness-katakana = katakana
readiness-address = contact
readiness-body = body
readiness-school = school
readiness-family = family
readiness-reason = reason
readiness-other = other
readiness-key-walk = go from cell to cell
readiness-key-open = open at that field
readiness-key-filter = filter
readiness-key-copy = copy to Excel
readiness-list-print = print the list
readiness-list-safe = safe until
readiness-list-what = who lacks what
readiness-list-line = { $who }: { $what }
