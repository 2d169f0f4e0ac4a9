## The list of classes

classes-none = No batches yet
classes-none-why = Found a batch, then its classes and people.
classes-today = today
classes-people =
    { $count ->
        [one] 1 person
       *[other] { $count } people
    }
classes-departs = departs { $day }
classes-days-left =
    { $count ->
        [one] 1 day left
       *[other] { $count } days left
    }
classes-no-class = This batch has no class yet.
classes-no-teacher = no teacher written down
classes-lesson = Lesson
classes-no-lesson = no lessons yet
classes-last-on = last on { $day }
classes-not-marked = not filled in
classes-complete = complete
classes-over = Departed
classes-departed = { $count } of { $of } departed
classes-key-walk = go from row to row
classes-key-open = open

## The register of a lesson

classes-register = Attendance
classes-register-of = Attendance of { $class }, { $day }
classes-day = Day
classes-month = Month
classes-blank-count = { $count } blank
classes-rest = Rest present
classes-rest-none = Nothing is blank
classes-seat = No
classes-name = Name
classes-remark = Note
classes-last-ten = last 10
classes-note = Note
classes-away-of-ten = away in { $count } of the last { $of } lessons
classes-minutes-late = { $minutes } min
classes-this-lesson = This lesson
classes-look-after = Look after
classes-nobody = Nobody sits in this class yet
classes-nobody-why = Enrol people on the page of the batch.
classes-nobody-next = To the classes
classes-note-on = Note on { $name }
classes-late-by = Minutes late
classes-late-by-why = Taken off the hours of training.
classes-key-mark = mark, go down
classes-key-seat = seat + letter
classes-key-rest = rest present
classes-key-clear = clear
classes-key-range = choose several
classes-key-copy = copy to Excel
classes-key-paste = paste
classes-key-month = see the month
classes-key-edit = change the lesson

## Pasting from Excel

classes-paste = Paste from Excel
classes-paste-take =
    { $count ->
        [one] Paste 1 cell
       *[other] Paste { $count } cells
    }
classes-paste-overwrites =
    { $count ->
        [one] 1 mark is replaced
       *[other] { $count } marks are replaced
    }
classes-paste-unread =
    { $count ->
        [one] 1 cell means no mark and is left out
       *[other] { $count } cells mean no mark and are left out
    }
classes-paste-letters = Understood: H, T, S, I, A or the Indonesian words.
classes-paste-beyond =
    { $count ->
        [one] 1 cell has no place and is left out.
       *[other] { $count } cells have no place and are left out.
    }
classes-becomes = becomes

## The month

classes-month-sum = Lessons: { $lessons }, { $hours }
classes-month-empty = No lessons in { $month }
classes-month-empty-why = Lessons are made in the list of classes with Ctrl+N.
classes-month-several = This day has several lessons. Press M to mark each of them.
classes-hours = hours
classes-key-mark-here = mark
classes-key-open-day = open the day
classes-key-month-before = month before
classes-key-month-next = next month
classes-key-export = export
classes-export = Export
classes-export-month = Export the attendance of { $class }, { $month }
classes-export-why = Excel for reading and printing, CSV for other programs.
classes-exported = Saved: { $file }

## A lesson

classes-lesson-new = New lesson
classes-lesson-edit = Change the lesson
classes-lesson-withdraw = Withdraw the lesson
classes-lesson-withdrawn = The lesson is withdrawn. Ctrl+Z brings it back.
classes-class = Class
classes-held-on = Day
classes-starts-at = Starts
classes-minutes = Teaching minutes
classes-minutes-why = Breaks left out.
classes-subject = Subject
classes-teacher = Teacher
classes-place = Place

## A batch and its people

classes-batch = Batch
classes-batch-new = New batch
classes-batch-edit = Change the batch
classes-batch-name = Name of the batch
classes-batch-empty = Nobody enrolled yet
classes-batch-empty-why = People come from the list of people.
classes-programme = Programme
classes-starts-on = Training starts
classes-departs-on = Departs
classes-seats = Places
classes-people-count = People
classes-people-of-seats = { $count } of { $seats } places
classes-people-of = People of { $batch }
classes-classes = Classes
classes-class-new = New class
classes-class-edit = Change the class
classes-class-edit-of = Change class { $class }
classes-class-name = Name of the class
classes-choose = Choose
classes-stage = Stage
classes-stages = Stages
classes-move = Move
classes-move-stage = Move to a stage
classes-move-stage-one = Move { $name } to a stage
classes-move-stage-of =
    { $count ->
        [one] Move 1 person to a stage
       *[other] Move { $count } people to a stage
    }
classes-moved-on = Since
classes-moved-on-why = Empty means today.
classes-reason = Reason
classes-reason-why = Write it when the person stops, is deferred or comes back.
classes-seat-change = Change the seat
classes-seat-of = Seat of { $name }
classes-seat-number = Seat number
classes-leave = Take out of the batch
classes-leave-why = Leaving the batch frees the seat; attendance and scores stay. Ctrl+Z takes it back.
classes-left = { $name } is out of the batch
classes-enrol = Enrol people
classes-enrol-in = Enrol people in { $batch }
classes-enrol-take =
    { $count ->
        [one] Enrol 1 person
       *[other] Enrol { $count } people
    }
classes-enrol-seats = The next free seats are given in order.
classes-enrol-find = Find people
classes-enrol-how = Enter picks, arrows choose.
classes-enrol-nobody = Nobody matches.
classes-enrol-picked = { $count } picked
classes-enrol-drop = Leave out { $name }
classes-participant = Kind of participant
classes-key-choose = choose
classes-key-choose-all = choose all
classes-key-person = open the person

## Dossiers of a batch

dossiers-key = print dossiers
dossiers-print = Print dossiers
dossiers-title = Dossiers of { $batch }
dossiers-joined = Also one file with everybody, in the order of seats
dossiers-why =
    { $count ->
        [one] One PDF for 1 person.
       *[other] One PDF for each of { $count } people.
    }
dossiers-start =
    { $count ->
        [one] Print 1 dossier
       *[other] Print { $count } dossiers
    }
dossiers-printing = Printing dossiers
dossiers-printed = The dossiers are done
dossiers-cancelled = Stopped. No dossier was kept.
dossiers-refused =
    { $count ->
        [one] 1 dossier cannot be printed
       *[other] { $count } dossiers cannot be printed
    }
dossiers-blanks =
    { $count ->
        [one] 1 person still has blanks
       *[other] { $count } people still have blanks
    }
dossiers-save-each =
    { $count ->
        [one] Save 1 PDF
       *[other] Save { $count } PDFs
    }
dossiers-save-joined = Save and open all in one
dossiers-saved =
    { $count ->
        [one] 1 dossier saved
       *[other] { $count } dossiers saved
    }
