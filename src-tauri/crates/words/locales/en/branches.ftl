## The page of one partner

partners-branches-known = Known branches
partners-branch-new = New branch
partners-branch-edit = Change the branch
partners-branch-name = Branch
partners-branch-prefecture = Prefecture
partners-branch-address = Address
partners-branch-none = No branch is written down yet.
partners-branches-of = { $known } of { $said }
partners-contacts = Contacts
partners-contact-new = New contact
partners-contact-edit = Change the contact
partners-contact-name = Name
partners-contact-position = Position
partners-contact-branch = Branch
partners-contact-none = No contact yet.
partners-programmes = Programmes
partners-page-open = Open the partner’s page
partners-withdraw = Withdraw
