## The register of a day

day-empty = No lessons on this day
day-empty-why = Lessons are made from the weekly timetable.
day-holiday = Holiday: { $name }
day-cancelled = Cancelled: { $reason }
day-on-leave = not marked, on leave: { $presence }
day-leave = letter, { $presence }: { $reason }
day-absent-days = absent { $count } days in a row
day-below = attended { $share }, minimum { $minimum }
day-under = Below the minimum of { $minimum }
day-minutes-out = out { $minutes } min
day-out-by = Minutes out of the room
day-out-by-why = Out for a while or gone early. Taken off the hours of training.
day-key-rest-leave = rest present, on leave S/I
day-key-lesson = another lesson
day-key-note = minutes, note
day-key-before = day before
day-key-next = next day

## The weekly plan

plan-open = Timetable
plan-key = timetable
plan-of = Weekly timetable of { $class }
plan-sum = { $count } lessons a week, { $hours }
plan-empty = No timetable yet. Choose a day and an hour, then Enter.
plan-free = free
plan-from = from { $day }
plan-until = until { $day }
plan-key-edit = add or change
plan-key-withdraw = take out
plan-key-add = add
plan-slot-new = Add to timetable
plan-slot-edit = Change timetable
plan-slot-withdraw = Take out
plan-slot-why = Lessons made already do not change with it.
plan-withdrawn = Taken out of the timetable. Ctrl+Z brings it back.
plan-which = Which one
plan-weekday = Day
plan-from-on = From
plan-until-on = Until
plan-make = Make lessons
plan-make-do = Make { $count } lessons
plan-made = { $count } lessons made. Ctrl+Z takes them back.
plan-would-make = { $count } lessons will be made, { $skipped } left out.
plan-without-teacher = { $count } of them have no teacher yet: the one in the timetable has left.
plan-skipped = Left out
plan-skip-holiday = holiday: { $name }
plan-skip-there = there already
plan-skip-moved = moved to { $day }
plan-skip-cancelled = cancelled: { $reason }
plan-skip-withdrawn = withdrawn
plan-skip-month_closed = its month is closed
plan-coming = The next five weeks
plan-coming-none = None yet. Fill the timetable, then press B to make lessons.
plan-made-up = made up on { $day }
plan-made-up-on = Made up on
plan-makes-up = makes up for a cancelled lesson
plan-moved-from = moved from { $day }
plan-instead-of = instead of { $name }
plan-stands-in-for = Instead of
plan-shares-class = At the same time as another lesson of { $class }, { $at }
plan-shares-teacher = The same teacher also teaches { $class }, { $at }
plan-shares-place = The same room is used by { $class }, { $at }
plan-cancel = Cancel lesson
plan-cancel-do = Cancel lesson
plan-cancel-why = Read in the timetable and in the register.
plan-restore = Hold it after all
plan-move = Move
plan-move-do = Move
plan-make-up = Make up for it
plan-make-up-do = Make lesson
plan-substitute = Change teacher
plan-substitute-why = For this lesson only.

## Leave

leave-key = leave
leave-new = Leave of { $name }
leave-edit = Change leave
leave-from = From
leave-until = Until
leave-until-why = Empty means one day.
leave-kind = Reason for absence
leave-kind-why = Attendance is still marked on the day; * takes it from here.
leave-withdraw = Withdraw leave
leave-withdrawn = Leave withdrawn. Ctrl+Z brings it back.

## Closed months

lock-closed = Closed
lock-key = close month
lock-key-open = reopen
lock-title = Close { $month }, { $class }
lock-open-title = Reopen { $month }, { $class }
lock-do = Close month
lock-open-do = Reopen
lock-why = Once closed, nobody can change the attendance or lessons of this month until it is reopened with a reason.
lock-open-why = This reason stays on record.
lock-blanks = { $count } marks are still blank.
lock-done = { $month } closed.
lock-opened = { $month } reopened.
lock-was-closed = Closed by { $by }, { $at }
lock-was-opened = Reopened by { $by }, { $at }

## Cards at the door

card-open = Cards
card-key = check in by card
card-key-take = take the card
card-key-leave = back to the register
card-field = Card code
card-count = { $count } of { $of } marked
card-wait = Hold a card to the scanner
card-refused = Not taken
card-already = Already there: { $state }
card-before = The last ten cards

## Holidays

data-holidays = Holidays
holiday-what = No lessons are made on these days.
holiday-new = Add holiday
holiday-edit = Change holiday
holiday-name = What is kept
holiday-kind = Kind
holiday-source = Source
holiday-source-why = The decree, the circular, or who decided.
holiday-none = No holidays for { $year } yet
holiday-none-why = Add them as soon as they are decreed.
holiday-withdraw = Withdraw holiday
holiday-withdrawn = Holiday withdrawn. Ctrl+Z brings it back.
holiday-key-edit = change
holiday-key-before = year before
holiday-key-next = next year

## Teachers

data-teachers = Teachers
teacher-what = Some hours only count when the teacher was qualified on that day.
teacher-new = Add teacher
teacher-edit = Change teacher
teacher-none = No teachers yet
teacher-none-why = Teachers are chosen in the timetable; their qualifications are kept here.
teacher-name-ja = Name on papers for Japan
teacher-name-ja-why = As the course record prints it.
teacher-phone = Phone
teacher-left-on = Last day
teacher-left-on-why = Not planned after this day.
teacher-left = until { $day }
teacher-here = teaching
teacher-withdraw = Withdraw teacher
teacher-withdrawn = Teacher withdrawn. Ctrl+Z brings it back.
teacher-key-edit = change teacher
teacher-unproved = no qualification yet
teacher-prove = Add qualification
teacher-proof-of = Qualification of { $name }
teacher-teaches = For
teacher-teaches-why = A wide code (japanese) covers the narrower ones.
teacher-proof = Proof
teacher-proof-why = Diploma, certificate, course, or years of work.
teacher-proof-withdraw = Withdraw qualification
teacher-proof-withdrawn = Qualification withdrawn. Ctrl+Z brings it back.

## Leave and card on a person's page

leave-of = Leave
leave-none = never
leave-add = Add leave
leave-span = { $from } to { $until }
leave-has-letter = letter kept
card-of = Card
card-new = Replace card
card-new-title = Replace the card of { $name }
card-new-what = The old card cannot be used any more. Print the new one afterwards.
card-new-done = Card of { $name } replaced. Ctrl+Z brings the old one back.
teacher-none-next = No teachers yet. Add them under Data, Teachers.
