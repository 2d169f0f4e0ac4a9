## What exams a route asks for, and how somebody stands

people-needs = Exams required
people-needs-of = for { $scheme }, leaving { $day }
people-needs-scheme = for { $scheme }
people-needs-none = The route of the programme asks for no exam.
people-needs-no-route = Not in a batch with a programme yet, so what is required is not known.
people-need-satisfied = satisfied
people-need-lapses_before_departure = lapses before departure
people-need-expired = expired
people-need-provisional = provisional
people-need-missing = missing
people-need-later = after departure
people-need-by = { $exam }, { $day }
people-need-until = good until { $day }
people-need-endless = no end
people-need-lacks = nearest { $exam }, { $points } short
people-need-nearest = nearest { $exam }
people-next-now = may be sat now
people-next-from = may be sat from { $day }
people-next-session = held { $day }
people-attempt = Try
people-best = best
people-progress-up = up { $points } since the first
people-progress-down = down { $points } since the first
people-certificate = Certificate
