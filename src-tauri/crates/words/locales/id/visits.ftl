## Laptops on a visit, as the office sees them

visits-title = Kunjungan
visits-laptops = Laptop kunjungan
visits-none = Belum ada laptop yang dipinjamkan
visits-none-why = Pinjamkan laptop untuk sekolah atau acara. Yang dibawa, oleh siapa, dan sejak kapan tercatat di sini.
visits-lend = Pinjamkan
visits-lend-title = Pinjamkan laptop
visits-settle = Gabungkan
visits-name = Nama laptop
visits-name-help = Seperti di stiker laptopnya, misalnya LAPTOP-2.
visits-holder = Dibawa oleh
visits-password = Kata sandi di laptop
visits-password-help = Hanya untuk laptop ini. Tanpa kata sandi ini isinya tidak terbaca.
visits-what = Yang dibawa
visits-what-nobody = Tidak seorang pun: hanya data program
visits-photos = Bawa juga foto
visits-photos-why = Hanya bila perlu: bila laptop hilang, fotonya ikut hilang.
visits-back-by = Kembali paling lambat
visits-folder = Taruh di folder
visits-folder-help = Folder di stik. Di laptop: Laptop kunjungan, ambil dari stik.
visits-folder-missing = Folder itu tidak ada. Pasang stiknya, lalu pilih lagi.
visits-choose-folder = Pilih folder
visits-lent-at = Dibawa sejak
visits-settled-at = Terakhir digabung
visits-state = Keadaan
visits-people = { $count } orang
visits-programme-only = data program saja
visits-never-settled = belum pernah
visits-out = di luar
visits-due = kembali { $day }
visits-late = seharusnya kembali { $day }
visits-back = kembali { $day }
visits-lost-on = hilang, dicoret { $day }
visits-revoked-on = dicoret { $day }
visits-do-back = Sudah kembali
visits-do-lost = Hilang
visits-do-list = Daftar orang
visits-lent = { $name } siap dibawa: { $people } orang. Bukanya di laptop dengan kata sandi tadi.
visits-lent-where = Isinya ada di { $folder }. Di laptop pilih “Laptop kunjungan: ambil dari stik”.
visits-returned = { $name } kembali { $day }.
visits-read-only = Meminjamkan dan menggabungkan dilakukan tata usaha.
visits-key-back = laptop sudah kembali
visits-key-lost = laptop hilang

## A lost laptop

visits-lost-title = { $name } hilang?
visits-lost-what = Laptop dicoret: paketnya tidak diterima lagi. Daftar orang yang datanya ada di sana dibuka. Pencoretan dapat dibatalkan bila laptopnya ketemu.
visits-lost-do = Coret dan buka daftar
visits-lost-found = Ketemu: batalkan pencoretan
visits-lost-found-said = { $name } tidak dicoret lagi.
visits-lost-list = Yang ada di { $name }
visits-lost-people = { $count ->
   *[other] { $count } orang, { $photos } dengan foto
  }
visits-lost-fields = Bagian data
visits-lost-until = Beri tahu mereka dan kementerian secara tertulis paling lambat { $until } (3 × 24 jam, UU 27/2022 Pasal 46).
visits-lost-maybe = Yang didaftarkan di laptop dan belum pernah digabung tidak dikenal kantor. Tanyakan kepada pembawanya.
visits-lost-nobody = Tidak ada orang di laptop ini, hanya data program.
visits-lost-how = Asal
visits-lost-taken = dibawa
visits-lost-written = ditulis di laptop
visits-lost-print = Cetak pemberitahuan
visits-lost-export = Simpan XLSX
visits-lost-saved = { $name } tersimpan.

## The account of a lost laptop, on paper and as a list

lost-paper-title = Kehilangan laptop { $device }
lost-paper-what = Data pribadi yang terungkap: { $fields }, dari { $people } orang dalam daftar di bawah.
lost-paper-when = Kapan dan bagaimana: laptop { $device } dibawa { $holder } sejak { $lent } dan dinyatakan hilang { $struck }. Terakhir digabung di kantor: { $settled }. Yang didaftarkan sesudah itu tidak dikenal kantor.
lost-paper-done = Penanganan: isi laptop tersandi dan hanya terbuka dengan kata sandi pembawanya. Laptop sudah dicoret, sehingga apa pun yang ditandatanganinya ditolak. Kantor memegang salinan lengkap dari yang dibawa.
lost-paper-until = Setiap orang di bawah dan kementerian diberi tahu secara tertulis paling lambat { $until } (3 × 24 jam, UU 27/2022 Pasal 46).
lost-paper-name = Nama
lost-paper-phone = Nomor HP
lost-paper-photo = Foto ikut
lost-paper-how = Asal
lost-paper-told = Diberi tahu (tanggal, paraf)
lost-paper-taken = dibawa dari kantor
lost-paper-written = ditulis di laptop

## Coming home

visits-home-title = Gabungkan laptop kunjungan
visits-home-file = Paket dari laptop
visits-home-file-help = Berkas .lpk di stik. Dilihat dulu; belum ada yang ditulis.
visits-home-choose = Pilih berkas
visits-home-look = Lihat isinya
visits-home-packed = dibungkus { $at }
visits-home-new = { $count } baru
visits-home-changed = { $count } berubah
visits-home-same = { $count } sama
visits-home-twins = { $count } mungkin sama
visits-home-conflicts = { $count } bentrok
visits-home-refused = { $count } ditolak
visits-home-pictures = { $count } foto
visits-home-clock = Jam laptop ini { $hours } jam terlalu cepat. Betulkan jam laptopnya; isinya tetap masuk.
visits-home-already = Paket ini sudah pernah digabung. Tidak ada yang ditulis lagi; tanda terimanya dapat ditulis ulang.
visits-home-nothing = Tidak ada yang perlu diputuskan.
visits-home-conflict = Bentrok { $at } dari { $of }
visits-home-here = di kantor
visits-home-laptop = di laptop
visits-home-then = Yang akan terjadi
visits-home-then-new = { $count ->
   *[other] { $count } orang baru masuk
  }
visits-home-then-changed = { $count ->
   *[other] Perubahan pada { $count } orang diterapkan
  }
visits-home-then-decided = { $count ->
   *[other] { $count } keputusan dicatat
  }
visits-home-then-open = { $count ->
   *[other] { $count } tetap terbuka di Perlu diputuskan
  }
visits-home-then-twins = Mungkin orang yang sama: dipilih sesudahnya di Perlu diputuskan
visits-home-then-receipt = Tanda terima untuk { $name }
visits-home-then-receipt-why = Sesudah laptop menerimanya, laptop boleh dikosongkan.
visits-home-apply = Terapkan
visits-home-apply-undo = Semuanya dapat diurungkan sekaligus.
visits-home-other-file = Berkas lain
visits-home-who = Siapa saja
visits-home-who-new = baru
visits-home-who-changed = berubah
visits-home-looks-like = mungkin sama dengan { $names }
visits-home-done = { $name } digabung: { $new } baru, { $changed } berubah.
visits-home-done-undo = Dapat diurungkan: Ctrl+Z, atau di Riwayat.
visits-home-undone = Penggabungan ini sudah diurungkan.
visits-home-receipt = Tanda terima: { $file }
visits-home-show = Tampilkan di folder
visits-home-receipt-none = Stik tidak dapat ditulisi, jadi tanda terima tidak dibuat. Gabungkan sekali lagi dari stik yang dapat ditulisi.
visits-home-to-decide = Buka Perlu diputuskan
visits-home-to-list = Ke daftar laptop
visits-home-key-choose = pilih
visits-home-key-next = lanjut
visits-home-key-apply = terapkan

## On the laptop

place-visit = Kunjungan
visit-take = Laptop kunjungan: ambil dari stik
visit-take-title = Ambil dari stik
visit-take-folder = Folder di stik
visit-take-help = Folder yang dibuat kantor; namanya nama laptop ini.
visit-take-do = Ambil
visit-taken = Sudah diambil. Masuk dengan nama pengguna dan kata sandi yang diberikan kantor.
visit-ribbon = Laptop kunjungan { $name }
visit-waiting = { $count ->
    [0] Semua sudah diterima kantor
   *[other] { $count } orang belum diterima kantor
  }
visit-waiting-deeds = { $count ->
   *[other] { $count } perubahan belum diterima kantor
  }
visit-back-by = kembali paling lambat { $day }
visit-register = Daftar
visit-register-why = Orang baru: isi, setuju, simpan.
visit-came = Hadir
visit-came-why = Cari nama, Enter: hadir.
visit-scores = Nilai
visit-scores-why = Tes singkat dan ujian.
visit-paper = Dari kertas
visit-paper-why = Formulir kunjungan yang diisi tangan.
visit-pack = Bungkus
visit-pack-why = Tulis ke stik untuk kantor.
visit-receipts = Tanda terima
visit-receipts-why = Yang sudah diterima kantor.
visit-wipe = Kosongkan
visit-wipe-why = Hanya bila semuanya sudah diterima.
visit-wipe-not-yet = Belum boleh: kantor belum menerima semuanya.
visit-at-hall = Di tempat
visit-going-home = Pulang
visit-pack-title = Bungkus untuk kantor
visit-pack-all = Sekali lagi semuanya, bila kantor kehilangan yang dulu
visit-pack-do = Bungkus
visit-packing = Menulis. Stik belum aman dicabut.
visit-packed = Stik aman dicabut.
visit-packed-what = { $count ->
   *[other] { $count } orang, { $size }, sudah dibaca ulang: { $file }
  }
visit-packed-more = { $count ->
   *[other] Paketnya { $count } berkas. Bawa semuanya.
  }
visit-receipts-title = Baca tanda terima
visit-receipts-file = Folder atau berkas tanda terima
visit-receipts-help = Folder di stik tempat paket tadi digabung.
visit-receipts-do = Baca
visit-receipts-heard = Tanda terima dibaca.
visit-receipts-none = Di sana tidak ada tanda terima untuk laptop ini.
visit-wipe-title = Kosongkan laptop ini
visit-wipe-what = Semua yang ada di laptop ini dihapus dan tidak dapat diurungkan. Kantor sudah menerima semuanya.
visit-wipe-do = Kosongkan
visit-password = Kata sandi

## Registering at a visit

visit-register-title = Daftar
visit-paper-title = Isi ulang dari kertas
visit-register-how = Enter lanjut, Ctrl+Enter simpan. NIK mengisi sendiri tanggal lahir dan jenis kelamin.
visit-paper-how = Salin seperti tertulis. Simpan kertasnya.
visit-paper-source = formulir kertas
visit-consent-paper = Pernyataan persetujuan di kertas sudah ditandatangani.
visit-consent-head = Persetujuan
visit-consent-first = Bacakan persetujuannya; Enter bila ia setuju.
visit-consent-save = Setuju, simpan
visit-consent-save-paper = Sudah ditandatangani, simpan
visit-half = { $name } tersimpan, tetapi { $what } belum: { $why }
visit-photo = Foto
visit-photo-file = Dari berkas
visit-photo-camera = Kamera
visit-photo-shoot = Ambil
visit-photo-away = Buang foto
visit-photo-none = Kamera tidak tersedia di sini. Pilih berkas foto.
visit-photo-kept = Foto untuk orang ini
visit-came-title = Hadir
visit-came-find = Cari nama atau instansi
visit-came-found = { $came } hadir dari { $all }
visit-came-nobody = Tidak ada “{ $text }” di daftar.
visit-came-write = Tulis “{ $text }” sebagai tamu yang hadir
visit-came-register = Daftarkan “{ $text }”
visit-came-done = Hadir: { $name }
visit-came-undone = Tidak jadi hadir: { $name }
visit-came-added = Tamu baru, hadir: { $name }
visit-came-no-event = Tidak ada daftar tamu di laptop ini
visit-came-no-event-why = Laptop ini dibawa tanpa kegiatan. Absensi kelas ada di Kelas.
visit-came-to-classes = Ke Kelas
visit-key-mark = hadir, sekali lagi batal
visit-key-new = tulis sebagai tamu baru
visit-key-register = daftarkan
