## Backups: where they go, what was proven, and the way back

data-backup = Cadangan
backup-place = Tempat cadangan
backup-place-none = Belum ada tempatnya. Pilih flashdisk atau folder di disk lain; sesudah itu cadangan dibuat sendiri.
backup-place-path = Folder tempat cadangan
backup-place-path-help = Misalnya E:\ untuk flashdisk, atau folder di disk atau komputer lain.
backup-place-choose = Pilih tempat
backup-place-change = Ganti tempat
backup-place-away = Tempat ini sedang tidak ada. Pasang flashdisk-nya, atau pilih tempat lain.
backup-place-same-disk = Satu disk dengan datanya: kalau disk rusak, keduanya hilang. Lebih aman flashdisk atau disk lain.
backup-place-only-admin = Tempatnya dipilih oleh Pengelola.
backup-how = Dibuat sendiri setiap 30 menit kalau ada yang berubah, dan sekali lagi saat keluar. Isinya terkunci; foto dan pindaian ikut.
backup-now = Cadangkan sekarang
backup-proven = Cadangan terakhir yang teruji
backup-restored = Pemulihan terakhir yang teruji
backup-never = belum pernah
backup-counts = { $candidates ->
   *[other] { $candidates } orang, { $papers } foto dan pindaian
  }
backup-due = Ada perubahan yang belum dicadangkan.
backup-all-in = Semua perubahan sudah dicadangkan.
backup-trouble = { $at }, cadangan belum jadi: { $why }
backup-list = Cadangan yang ada
backup-list-empty = Belum ada cadangan di tempat ini.
backup-list-what = Enter memulihkan yang dipilih. Uji pulihkan memulihkannya ke folder sementara, menghitungnya, lalu menghapusnya.
backup-megabytes = { $size } MB
backup-newest = terbaru
backup-prove = Uji pulihkan
backup-restore = Pulihkan
backup-restore-title = Pulihkan cadangan { $made }
backup-restore-what = Data kembali seperti { $made }: { $candidates } orang, { $papers } foto dan pindaian. Yang dicatat sesudahnya tidak ada di dalamnya.
backup-restore-kept = Data yang sekarang tidak dihapus: disimpan di folder tersendiri dengan tanggalnya.
backup-file-choose = Pilih berkas cadangan lain
backup-file-path = Berkas cadangan (.bekal)
backup-file-look = Lihat berkas ini
backup-work-make = Mencadangkan
backup-work-rehearse = Menguji pemulihan
backup-work-restore = Memulihkan
backup-stage-database = menyalin data
backup-stage-pictures = foto dan pindaian { $done } dari { $total }
backup-stage-proving = membaca ulang dan menghitung
backup-stage-salvage = menyelamatkan isi data yang rusak
backup-stop = Hentikan
backup-closing = Mencadangkan sebelum ditutup
backup-closing-what = Jendela tertutup sendiri sesudah selesai.
backup-closing-skip = Tutup tanpa mencadangkan
backup-back = Data sudah kembali
backup-back-what = Data kembali seperti { $made }: { $candidates } orang, { $papers } foto dan pindaian.
backup-back-salvaged = { $deeds ->
   *[other] { $deeds } perbuatan sesudah itu diselamatkan dari data yang rusak.
  }
backup-back-unread = Sebagian data yang rusak tidak terbaca lagi. Periksa yang dicatat sesudah cadangan itu dibuat.
backup-back-papers = { $count ->
   *[other] { $count } foto atau pindaian tidak ada di cadangan itu. Masukkan lagi dari berkas aslinya.
  }
backup-back-before = Data yang dulu disimpan di:
backup-back-close = Lanjut bekerja
gate-backups = Cadangan yang dapat dipulihkan
gate-backups-none = Tidak ada cadangan yang ditemukan. Pasang flashdisk cadangan, lalu cari lagi, atau pilih berkasnya.
gate-backups-again = Cari lagi
gate-backups-what = Dipulihkan ke folder baru dan diperiksa dulu. Data yang rusak disisihkan dengan tanggalnya, dan yang masih terbaca diselamatkan.
gate-backups-line = { $made } · { $candidates } orang
gate-restore = Pulihkan
gate-from-backup = Pulihkan lembaga dari cadangan
gate-from-backup-title = Pulihkan dari cadangan
gate-from-backup-what = Untuk komputer baru: pilih berkas cadangan (.bekal) di flashdisk, lalu masuk dengan nama dan kata sandi dari lembaga itu.
today-backup = Cadangan
today-backup-days = { $days ->
    [0] hari ini
    [1] kemarin
   *[other] { $days } hari lalu
  }
today-backup-at = pukul { $time }
today-backup-never = belum pernah dibuat
today-backup-no-place = belum ada tempatnya
today-backup-away = tempatnya tidak ada sekarang
today-backup-restored = pemulihan teruji { $days ->
    [0] hari ini
    [1] kemarin
   *[other] { $days } hari lalu
  }
today-backup-not-restored = pemulihan belum pernah diuji
