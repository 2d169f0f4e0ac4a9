## The six places

place-today = Today
place-people = People
place-classes = Classes
place-readiness = Readiness
place-partners = Partners
place-data = Data

## The frame around every screen

frame-home = Go to Today
frame-places = Places
frame-waiting = { $count } need action
frame-search = Find people, classes, commands
frame-found = Search results
frame-found-count = { $count } found
frame-found-nothing = Nothing matches “{ $text }”. Try part of a name or the end of a phone number.
frame-language = Language
frame-keys = Keys on this screen
frame-close = Close
frame-cancel = Cancel
frame-typed = typed:
frame-taken = used
frame-nowhere = Page not found
frame-nowhere-why = The address { $address } leads to no page. It may have been moved.
frame-refused = The office declined this ({ $kind }). Nothing has changed.
frame-fault = Something broke inside the program. What was saved is still there. Try once more; if it happens again, close Bekal and open it.

## Fields, jobs and pages

frame-offered = from { $from }: Tab accepts, Esc clears
frame-day-shape = day-month-year
frame-progress = { $done } of { $of }
frame-between = {", "}
frame-show-all = show all ({ $count })
frame-page = Page { $page } of { $of }
frame-saved = Saved { $time }
frame-save = Save
frame-leave = Cancel
frame-again = Try again
frame-optional = may stay empty

## A scan that goes with a form

frame-scan = Attach scan
frame-scan-other = Replace scan
frame-scan-show = Show scan
frame-scan-kinds = JPEG, PNG or PDF
