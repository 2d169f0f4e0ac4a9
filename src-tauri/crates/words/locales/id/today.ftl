## The first page

today-reading = Membuka …
today-lessons = Kelas hari ini
today-lessons-count = { $count } pertemuan, { $open } belum selesai
today-no-lessons = Tidak ada pertemuan hari ini.
today-to-classes = Rencanakan di Kelas
today-unmarked = belum diisi
today-nobody = tanpa orang
today-departures = Menuju keberangkatan
today-departures-stitch = satu jahitan satu orang, utuh bila siap berangkat
today-batch-people = { $people } orang
today-batch-complete = { $people } orang, semua siap berangkat
today-days-left = { $days ->
   *[other] hari lagi
  }
today-no-departure = tanggal belum ada
today-open = Perlu tindakan
today-clear = Tidak ada yang tertinggal.
today-blanks = { $count ->
   *[other] berkas belum lengkap, { $batch }
  }
today-passports = { $count ->
   *[other] paspor habis dalam 6 bulan
  }
today-registers = Daftar hadir belum lengkap
today-registers-since = 14 hari terakhir
today-register = { $class }, { $day }
today-scores = Nilai belum lengkap
today-sitting = { $exam }, { $class }
today-sitting-entered = { $entered } dari { $people } nilai, { $day }
today-more = { $count } lagi
today-act-days-none = hari ini
today-act-days-over = lewat { $days } hari
today-act-days-left = { $days } hari lagi
today-act-waiting-why = paling lama { $days } hari, biasanya { $usual } hari
today-act-waiting = orang terlalu lama di { $stage }, { $batch }
today-act-contracts = { $count ->
   *[other] kontrak hampir habis
  }
today-act-overdue = { $count } terlambat, paling lama { $name }
today-act-follow-ups = { $count ->
   *[other] pemantauan perlu dilakukan
  }
today-act-flight = { $count ->
   *[other] orang terbang, { $batch }
  }
today-act-order = orang masih dicari untuk { $order }
today-act-interview = calon diwawancarai untuk { $order }
today-act-stranded = { $count } calon terancam
today-act-agreement = { $name }: { $status }
today-act-originals = { $count ->
   *[other] dokumen asli milik orang yang sudah keluar
  }
today-act-burden = { $count ->
   *[other] orang menanggung biaya melebihi janji, { $programme }
  }
today-act-first = paling awal { $name }, { $day }
today-act-departs = berangkat { $days } hari lagi
today-act-not-ready-pressed = berangkat { $days } hari lagi, { $count } mendesak
today-act-not-ready-why = berangkat { $days } hari lagi
today-act-not-ready = { $count ->
   *[other] orang belum siap berangkat, { $batch }
  }
today-batch-not-ready = { $people } orang, { $count } belum siap
today-open-pressing = yang paling mendesak di atas

## An office without anybody in it

today-begin = Kantor ini masih kosong
today-begin-why = Kelas, kehadiran, dan berkas muncul di sini setelah ada orang.
today-begin-person = Daftarkan orang pertama
today-begin-person-why = Nama saja sudah cukup; sisanya menyusul.
today-begin-batch = Buat angkatan dan kelas
today-begin-batch-why = Supaya yang diimpor atau didaftarkan langsung punya tempat.
today-begin-sample = Ingin melihat-lihat dulu? Keluar, lalu tekan F2 di layar masuk untuk membuka data contoh.
today-act-questions = { $count ->
   *[other] perlu diputuskan
}
today-act-questions-why = dua komputer mengubah data yang sama
today-act-same = { $count ->
   *[other] mungkin orang sama
}
today-act-same-why = lihat berdampingan, hubungkan atau bukan
