# A paper about one person on the screen, beside the fields it is made of.
live-title = Print
live-paper = Paper
live-pages = Pages of the paper
live-change = change { $field }
live-key-enter = save, and set the pages anew
live-key-paper = open { $paper }
live-blanks = Still blank on this paper:
live-elsewhere = Written on the person's page
live-for = For
live-for-own = the office itself
live-for-partner = The NIK is left out. The hand-over is recorded when the file is made.
live-years = Years
live-years-western = Western
live-years-eras = Reiwa (Japanese era)
live-key-years = count years the other way
live-save-first = Save these changes first.
live-apply = Apply to the batch…
live-apply-title = { $group }: apply to the batch
live-apply-nothing = Every field is blank.
live-apply-same =
    { $count ->
        [one] 1 person has the same already.
       *[other] { $count } people have the same already.
    }
live-apply-blank = nothing yet
live-apply-other = now { $now }
live-apply-overwrites =
    { $count ->
        [one] The answers of 1 person are overwritten. It can be undone.
       *[other] The answers of { $count } people are overwritten. It can be undone.
    }
live-apply-do =
    { $count ->
        [one] Apply to 1 person
       *[other] Apply to { $count } people
    }
live-key-apply = apply to those chosen
live-apply-all = choose all
live-applied =
    { $count ->
        [one] Saved { $time }: applied to 1 person
       *[other] Saved { $time }: applied to { $count } people
    }
