# Papers of a whole batch: which, for whom, and what came of the printing.
bundle-papers = Dokumen
bundle-place = ke-{ $place }
bundle-order = Urutan: { $papers }
bundle-for = Salinan untuk mitra
bundle-for-own = Kosong: untuk kantor sendiri.
bundle-for-partner = Nama mitra tercetak melintang di setiap halaman. NIK tidak ikut; tubuh dan kesehatan hanya ikut bila orangnya setuju. Tanpa persetujuan untuk mitra di luar negeri, salinannya tidak dibuat. Serah terima dicatat.
bundle-cover = Daftar isi di depan
bundle-key-paper = ambil atau lepas { $paper }
bundle-key-move = pindahkan dokumen yang dipilih
bundle-resume = Lanjutkan
bundle-stopped = Dihentikan. { $count } PDF sudah ada di folder dan dipakai lagi saat dilanjutkan.
bundle-failed = Pencetakan berhenti. { $why } Yang sudah ada di folder dipakai lagi saat dilanjutkan.
bundle-pages = { $count } halaman
bundle-kept = { $count } PDF sudah ada, tidak dicetak ulang
bundle-handed-over = Serah terima { $count } salinan tercatat.
bundle-left-out = Pada { $count } salinan ada isian yang tidak disertakan: NIK, atau kesehatan tanpa persetujuan.
bundle-show-folder = Buka folder
bundle-open-joined = Buka gabungan

# What was handed over, on the page of a partner and of a person.
handover-title = Salinan yang diserahkan
handover-what = { $papers }, { $pages } halaman
handover-without = tanpa { $what }
handover-none = Belum ada salinan yang diserahkan.
handover-more = Tampilkan { $count } lagi

# Straight to a printer.
direct-title = Cetak langsung
direct-print = Cetak langsung
direct-queue = Printer
direct-sent = Terkirim ke { $queue } { $time }
