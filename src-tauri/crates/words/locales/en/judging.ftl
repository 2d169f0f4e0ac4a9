## Why a result passes or not, for the command line

judge-reached = Passed: the total and every section suffice.
judge-total-below = The total of { $total } is below the pass mark of { $pass }.
judge-section-below = { $section }: { $score } is below the section minimum of { $minimum }.
judge-section-missing = { $section }: no score yet.
judge-not-passed = { $section }: the exam body says failed.
judge-zero-points = { $section }: no point at all, so the whole is failed.
judge-part-exempt = { $section }: passed before.
judge-part-passed = { $section }: this part is passed and need not be sat again.
judge-unsettled = Keyed by two people and not settled yet.
