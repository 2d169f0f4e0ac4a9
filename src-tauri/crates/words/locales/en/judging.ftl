## Why a result passes or not, for the command line

judge-reached = Passed: the total and every section suffice.
judge-total-below = The total of { $total } is below the pass mark of { $pass }.
judge-section-below = { $section }: { $score } is below the section minimum of { $minimum }.
judge-section-missing = { $section }: no score yet.
