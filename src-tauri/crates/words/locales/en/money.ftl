## Costs: who pays, and the proof that nobody is burdened

money-title = Costs
money-closed = Costs are for the office alone
money-closed-why = Ask an administrator if you need them.
money-none = No costs and no promises yet
money-none-why = Open a programme and note its promise and its costs.
money-others = Programmes without costs
money-key-open = open the programme
money-gone = { $departed } people departed in { $batches } batches
money-told = { $gone }: { $told }
money-nobody-left = Nobody has departed, { $people } people are enrolled
money-paid = all that is written down was paid by { $payers }
money-paid-but = paid by { $payers }
money-paid-unknown = who paid is not written down
money-and = { $one } and { $rest }
money-exceptions = { $count ->
    [one] { $count } exception
   *[other] { $count } exceptions
  }
money-unproved = { $count } not proved
money-proved = proved
money-not-proved = not proved
money-burdened = burdened
money-no-promise = no promise about costs
money-gap-nothing_known = no cost is written down
money-gap-line_unknown = a cost without rate or payer
money-gap-not_accounted = { $item } ({ $tier }) is planned, not accounted for
money-gap-no_cap = the cap is not written down
money-and-more = and { $count } more
money-millions = { $amount } m
money-add = Add a cost
money-edit = Change a cost: { $who }
money-withdraw = Withdraw the cost
money-withdrawn = Cost withdrawn. Ctrl+Z brings it back.
money-promise = Promise
money-promise-of = Promise of { $programme }
money-cap-why = Ikusei Shuro: at most two months’ pay in Japan.
money-lines = Cost lines
money-side-all = All
money-no-lines = No costs yet
money-no-lines-why = Without written costs nothing is proved. Press N.
money-for = For whom
money-rupiah = Rupiah
money-shared = { $batch }, shared by { $count }
money-all-batches = Every batch
money-whose-shared = Together: one line, shared
money-whose-each = One each: { $count } lines
money-people-why = Blank: everybody of the batch.
money-loan-why = The candidate repays a loan, so it counts as a burden.
money-sums = Planned and spent
money-by-tier = By part and payer
money-by-item = By item
money-unit = million rupiah
money-legend = Pale bar: planned. Full bar: spent.
money-sums-said = Spent { $actual } of the planned { $budget }.
money-sums-unknown = { $count } lines have no known worth in rupiah.
