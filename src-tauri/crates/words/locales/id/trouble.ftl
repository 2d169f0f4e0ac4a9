## Why a paper was not printed

trouble-missing_glyph = Tanda { $character } tidak dapat dicetak. Ada di { $field } milik { $person }. Ganti tandanya, lalu cetak lagi.
trouble-photo = Foto { $person } tidak dapat dibaca. Pasang foto lain, lalu cetak lagi.
trouble-code = Kode pemulihan sepanjang { $length } tanda tidak dapat dicetak.
trouble-setting = Halaman tidak dapat disusun: { $reason }
trouble-joining = Berkas tidak dapat digabung: { $reason }
trouble-drawing = Gambar tidak dapat dicetak: { $reason }
trouble-template = Templat lembaga punya kesalahan.
trouble-too_long = Templat lembaga belum selesai sesudah { $seconds } detik, jadi dihentikan.
trouble-too_much = Templat lembaga memakai terlalu banyak memori atau halaman, jadi dihentikan.
trouble-apart = Templat lembaga tidak dapat disusun: { $reason }
