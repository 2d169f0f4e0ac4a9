# Papers of a whole batch: which, for whom, and what came of the printing.
bundle-papers = Papers
bundle-place = no. { $place }
bundle-order = Order: { $papers }
bundle-for = Copies for a partner
bundle-for-own = Blank: for the office itself.
bundle-for-partner = The partner's name is printed across each page. The NIK is left out; body and health stand there only where the person agreed. Without consent for partners abroad no copy is made. The hand-over is recorded.
bundle-cover = A list of contents on top
bundle-key-paper = take or leave { $paper }
bundle-key-move = move a chosen paper
bundle-resume = Go on
bundle-stopped =
    { $count ->
        [one] Stopped. 1 PDF is in the folder already and is used when you go on.
       *[other] Stopped. { $count } PDFs are in the folder already and are used when you go on.
    }
bundle-failed = The printing stopped. { $why } What is in the folder already is used when you go on.
bundle-pages =
    { $count ->
        [one] 1 page
       *[other] { $count } pages
    }
bundle-kept =
    { $count ->
        [one] 1 PDF was there already
       *[other] { $count } PDFs were there already
    }
bundle-handed-over =
    { $count ->
        [one] The hand-over of 1 copy is recorded.
       *[other] The hand-over of { $count } copies is recorded.
    }
bundle-left-out =
    { $count ->
        [one] 1 copy leaves something out: the NIK, or health without consent.
       *[other] { $count } copies leave something out: the NIK, or health without consent.
    }
bundle-show-folder = Open the folder
bundle-open-joined = Open all in one

# What was handed over, on the page of a partner and of a person.
handover-title = Copies handed over
handover-what =
    { $pages ->
        [one] { $papers }, 1 page
       *[other] { $papers }, { $pages } pages
    }
handover-without = without { $what }
handover-none = No copies were handed over yet.
handover-more = Show { $count } more

# Straight to a printer.
direct-title = Direct printing
direct-print = Print directly
direct-queue = Printer
direct-sent = Sent to { $queue } at { $time }
