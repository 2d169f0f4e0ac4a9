## The list of partners

partners-none = No partners yet
partners-none-why = Write down a partner, then the programmes with it.
partners-loose = Programmes without a partner
partners-batches =
    { $batches ->
        [one] 1 batch
       *[other] { $batches } batches
    }, { $people ->
        [one] 1 person
       *[other] { $people } people
    }
partners-key-walk = go from row to row
partners-key-edit = change

## A partner

partners-new = New partner
partners-edit = Change
partners-edit-one = Change the partner
partners-name = Name
partners-kind = Kind
partners-place = Place
partners-city = City
partners-country = Country
partners-country-why = Two letters: JP, US, ID.
partners-branches = Branches
partners-aliases = Other spellings
partners-aliases-why = Separate them with a vertical bar.
partners-note = Note
partners-no-programme = No programme with this partner yet.

## A programme

partners-programme = Programme
partners-programme-new = New programme
partners-programme-edit = Change the programme
partners-partner = Partner
partners-scheme = Scheme
partners-destination = Destination
partners-payer = Who pays
partners-payer-why = Such as: everything by the partner.
partners-quota = Quota
partners-contract = Contract
partners-contract-years = Contract (years)
partners-years =
    { $count ->
        [one] 1 year
       *[other] { $count } years
    }
partners-lasts = Lasts
partners-started-on = Begins
partners-ended-on = Ends
partners-about = About, with its source
partners-about-why = Write down where this is from, too.
partners-batches-head = Batches
partners-people =
    { $count ->
        [one] 1 person
       *[other] { $count } people
    }
partners-departs = departs { $day }
partners-no-batch = No batch in this programme yet.
partners-attendance = Attendance rules
partners-attendance-of = Attendance rules of { $programme }
partners-attendance-minimum = Least attendance (%)
partners-attendance-minimum-why = Of all lessons. Leave empty when the programme asks none.
partners-attendance-none = none asked
partners-grace = Grace for lateness
partners-grace-minutes = { $count } min
partners-grace-why = A card read up to this minute is still on time.
partners-key-attendance = Change the programme’s attendance rules
partners-work = Work and requirements
partners-work-of = Work and requirements of { $programme }
partners-occupation = Occupation
partners-demands = Set of requirements
partners-demands-why = Leave blank for the requirements of its route.
partners-demands-of-route = those of its route
partners-plan-why = Stages, length, place, and who trains.
partners-key-work = Edit work and requirements of the programme
