## A picture on paper

picture-paper-page = Page { $page } of { $pages }
picture-paper-phone = Tel.
picture-paper-figures = Figures

## Pictures on the screen

picture-keys = Pictures
picture-table = Table
picture-print = Print picture
picture-printed = Picture { $title } printed { $time }
picture-figures-of = Figures of { $title }
picture-of = { $picture }, { $of }
picture-class = Pictures
picture-weeks = Attendance by week
picture-weeks-unit = percent of lessons attended
picture-weeks-said = The class attended { $share } over { $weeks } weeks. Lowest { $low } in the week of { $day }.
picture-weeks-under = { $count } weeks below the required { $least }.
picture-weeks-legend = Dashed line: the programme asks { $least }. Square: a week below it.
picture-person-weeks-said = Attended { $share } over { $weeks } weeks, { $missed } of them not in full.
picture-no-marks = No attendance yet
picture-no-marks-why = The picture appears once the first register is filled in.
picture-week-from = Week of
picture-attended = Attended
picture-marked = Marked
picture-share = Share
picture-year = Day by day { $year }
picture-year-unit = one cell is one day
picture-year-choose = Year
picture-year-said = { $year }: { $full } full days, { $part } partly or late, { $leave } sick or excused, { $absent } absent.
term-day-full = in full
term-day-part = partly or late
term-day-leave = sick or excused
term-day-absent = absent
picture-plan = Hours of the class and their plan
picture-plan-unit = hours per person, average
picture-plan-enough = { $course }: the timetable until { $day } suffices for every subject.
picture-plan-short = { $course }: the timetable until { $day } is short in { $count } subjects: { $subjects }.
picture-plan-legend = Full bar: done. Open bar: in the timetable. Line: minimum.
picture-course = Rule of hours
picture-no-plan = No plan of hours for this class yet
picture-no-plan-why = Fill in the batch's planned departure and its programme's route.
picture-people-by-total = people by total
picture-total = Total
picture-people = People
picture-tries = Progress
picture-tries-unit = total of each sitting
picture-tries-said = { $exam }, { $count } times: from { $first } to { $last }.
picture-tries-passes = Above the pass mark of { $pass }.
picture-tries-lacks = { $lack } short of the pass mark of { $pass }.
picture-tries-legend = Dashed line: pass mark { $pass }. Square: below it.
exams-spread-of = Spread of { $exam }, { $day }
