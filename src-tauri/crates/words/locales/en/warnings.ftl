## Early warnings

warning-title = Early warning
warning-of = { $batch }, { $count }
warning-more = { $count } more warnings
warning-none = Nothing to warn of
warning-none-why = At the present pace everybody's attendance, hours and exams are reached before departure.
warning-classes = Classes
warning-all-classes = all
warning-key-open = open where it is mended
warning-between = {" "}
warning-attendance = Attendance { $share }, required { $least }. Must attend { $must } of the { $to_come } lessons left.
warning-attendance-lost = Attendance { $share }, required { $least }. The { $to_come } lessons left are too few.
warning-hours = { $course }: { $missing } not in the timetable yet. Begin by { $day }.
warning-hours-lost = { $course }: { $missing } not in the timetable, and too late before departure.
warning-hours-pace = { $course }: at the present pace only { $expected } of { $least } before departure.
warning-exam = { $need } not passed: last { $exam } { $total }, { $lacks } short.
warning-exam-untried = { $need } never tried.
warning-exam-rises = Rises { $points } in 30 days, not enough.
warning-exam-stands = The score does not rise.
warning-exam-next = Can be tried again { $day }.
warning-exam-no-day = No day of the exam left before departure.
