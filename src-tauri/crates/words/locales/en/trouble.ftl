## Why a paper was not printed

trouble-missing_glyph = The sign { $character } cannot be printed. It is in { $field } of { $person }. Replace it and print again.
trouble-photo = The photo of { $person } cannot be read. Set another photo and print again.
trouble-code = A recovery code of { $length } signs cannot be printed.
trouble-setting = The page cannot be set: { $reason }
trouble-joining = The papers cannot be joined: { $reason }
trouble-drawing = The picture cannot be printed: { $reason }
trouble-template = The office’s template has faults.
trouble-too_long = The office’s template had not finished after { $seconds } seconds and was stopped.
trouble-too_much = The office’s template used too much memory or too many pages and was stopped.
trouble-apart = The office’s template could not be set: { $reason }
