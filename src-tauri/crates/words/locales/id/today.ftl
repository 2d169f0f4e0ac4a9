## The first page

today-reading = Membuka …
today-lessons = Kelas hari ini
today-lessons-count = { $count } pertemuan, { $open } belum selesai
today-no-lessons = Tidak ada pertemuan hari ini.
today-to-classes = Rencanakan di Kelas
today-unmarked = belum diisi
today-nobody = tanpa orang
today-departures = Menuju keberangkatan
today-departures-stitch = satu jahitan satu orang, utuh bila berkasnya lengkap
today-batch-people = { $people } orang
today-batch-complete = { $people } orang, semua berkas lengkap
today-batch-blanks = { $people } orang, { $blanks } berkas belum lengkap
today-days-left = { $days ->
   *[other] hari lagi
  }
today-no-departure = tanggal belum ada
today-open = Perlu tindakan
today-open-nearest = yang paling dekat di atas
today-clear = Tidak ada yang tertinggal.
today-blanks = { $count ->
   *[other] berkas belum lengkap, { $batch }
  }
today-blanks-when = berangkat { $day }, { $days } hari lagi
today-passports = { $count ->
   *[other] paspor habis dalam 6 bulan
  }
today-passports-why = perlu berlaku 6 bulan setelah tiba
today-registers = Daftar hadir belum lengkap
today-registers-since = 14 hari terakhir
today-register = { $class }, { $day }
today-scores = Nilai belum lengkap
today-sitting = { $exam }, { $class }
today-sitting-entered = { $entered } dari { $people } nilai, { $day }
today-more = { $count } lagi

## An office without anybody in it

today-begin = Kantor ini masih kosong
today-begin-why = Kelas, kehadiran, dan berkas muncul di sini setelah ada orang.
today-begin-person = Daftarkan orang pertama
today-begin-person-why = Nama saja sudah cukup; sisanya menyusul.
today-begin-batch = Buat angkatan dan kelas
today-begin-batch-why = Supaya yang diimpor atau didaftarkan langsung punya tempat.
today-begin-sample = Ingin melihat-lihat dulu? Keluar, lalu tekan F2 di layar masuk untuk membuka data contoh.
