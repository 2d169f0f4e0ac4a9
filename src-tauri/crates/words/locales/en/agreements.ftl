## Agreements, their chains, and who stands on them

agreements-title = Agreements
agreements-agreement = Agreement
agreements-none = No agreements yet
agreements-none-why = Write down an LoI, MoU, MSP or PKS, then the programmes that stand on it.
agreements-none-here = No agreement is in this filter.
agreements-new = New agreement
agreements-edit = Change
agreements-edit-one = Change the agreement
agreements-renew = Renew
agreements-renew-one = Draft renewal
agreements-withdraw = Withdraw
agreements-withdrawn = Agreement withdrawn. Ctrl+Z brings it back.
agreements-filter = Filter
agreements-filter-all = All { $count }
agreements-filter-act = To act on { $count }
agreements-filter-holds = In force { $count }
agreements-filter-past = Past { $count }
agreements-column-agreement = Agreement
agreements-column-status = State
agreements-column-quota = Quota
agreements-column-waiting = Waiting
agreements-unsigned = Nobody has signed it.
agreements-holds = Until { $day }, { $days } days to go.
agreements-holds-without-end = Without an end.
agreements-holds-from = From { $day }.
agreements-expires = Ends { $day }, in { $days } days. Nothing renews it yet.
agreements-expires-renewing = Ends { $day }, in { $days } days. Its renewal is under way.
agreements-lapsed = Lapsed { $day }, { $days } days ago. Nothing renews it yet.
agreements-lapsed-renewing = Lapsed { $day }, { $days } days ago. Its renewal is under way.
agreements-superseded = A renewal has taken its place.
agreements-ended = Ended { $day }.
agreements-stranded =
    { $count ->
        [one] 1 person would be stranded
       *[other] { $count } people would be stranded
    }
agreements-waiting =
    { $count ->
        [one] 1 person waits
       *[other] { $count } people wait
    }
agreements-quota-used = { $used } of { $quota }, { $left } left
agreements-quota-none = { $used } people, no quota agreed
agreements-quota = Quota used
agreements-chain = Chain of renewals
agreements-parties = Parties
agreements-witnesses = Witnesses
agreements-party = Party
agreements-party-add = Add a party
agreements-witness-add = Add a witness
agreements-party-remove = Take out { $name }
agreements-party-part = As
agreements-party-partner = Partner
agreements-party-name = Another organisation
agreements-party-signatory = Signatory
agreements-party-position = Position
agreements-party-unknown = Signatory not known
agreements-kind = Kind
agreements-name = Title
agreements-name-why = Empty: the names of the parties.
agreements-number = Number
agreements-signed-on = Signed
agreements-signed-on-why = Empty: still a draft.
agreements-signed-at = Place
agreements-valid-from = In force from
agreements-valid-until = In force until
agreements-valid-until-why = Empty: without an end.
agreements-scope = Scope
agreements-scope-why = Separate them with a vertical bar.
agreements-renews = Renews
agreements-renewing-since = Renewal spoken about since
agreements-ended-on = Ended early
agreements-ended-why = Why it was ended
agreements-note = Note, with its source
agreements-programmes = Programmes
agreements-programmes-none = No programme stands on this agreement.
agreements-who = Who stands on it
agreements-who-none = Its programmes have no batch yet.
agreements-batch = { $people } people, { $departed } have departed
agreements-batch-departs = planned { $day }
agreements-scan = The signed scan
agreements-scan-none = No scan yet.
agreements-scan-drop = Drop it here, paste it (Ctrl+V), or choose it.
agreements-scan-kept = Scan kept
agreements-scan-withdraw = Take out page { $page }
agreements-key-open = open
