## Why a paper was not printed

trouble-missing_glyph = The sign { $character } cannot be printed. It is in { $field } of { $person }. Replace it and print again.
trouble-photo = The photo of { $person } cannot be read. Set another photo and print again.
trouble-code = A recovery code of { $length } signs cannot be printed.
trouble-setting = The page cannot be set: { $reason }
trouble-joining = The papers cannot be joined: { $reason }
trouble-drawing = The picture cannot be printed: { $reason }
