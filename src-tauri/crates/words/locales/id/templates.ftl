## Templates that the office writes itself

data-templates = Templat
template-what = Templat mengatur rupa berkas cetak. Lembaga dapat menggantinya mulai hari tertentu, atau membuat berkas sendiri.
template-only-admin = Hanya Pengelola yang mengubah templat.
template-new = Templat baru
template-none = Belum ada templat sendiri
template-none-why = Semua berkas dicetak dengan templat bawaan. Mulai dari salinan templat bawaan, lalu ubah.
template-name = Nama
template-about = Tentang
template-about-person = Satu orang
template-about-batch = Satu angkatan
template-language = Bahasa
template-every-language = semua bahasa
template-based-on = Menggantikan
template-own-paper = tidak ada, berkas sendiri
template-edition = Edisi
template-editions = Semua berkas dan edisinya
template-editions-paper = Berkas
template-editions-from = Asal
template-from = Berlaku mulai
template-until = Sampai
template-holds = berlaku
template-not-yet = belum berlaku
template-ended = tidak berlaku lagi
template-source = Isi templat (typst)
template-begin = Mulai dari bawaan
template-fields = Yang dapat dibaca
template-fields-how = Pilih satu untuk menyisipkannya. Tanda () berarti daftar.
template-find = Cari isian
template-look = Pratinjau
template-tried-on = Dicoba pada
template-invented = orang rekaan
template-setting = Menyusun …
template-sound = { $pages ->
   *[other] Tidak ada kesalahan, { $pages } halaman
  }
template-faults = { $count ->
   *[other] { $count } kesalahan
  }
template-fault-at = Baris { $line }
template-fault-original = Pesan asli: { $detail }
template-back = Kembali ke daftar
template-withdraw = Tarik
template-withdrawn = Templat ditarik
template-key-look = Susun pratinjau sekarang
template-key-fault = Ke baris kesalahan berikutnya
template-key-open = Buka templat
template-unsaved = Belum disimpan
template-shipped = Cetak dengan templat bawaan

## What is wrong with a template, in one plain sentence each

template-fault-file = Templat tidak boleh membaca berkas lain: { $name }. Pakai data dan gambar yang sudah tersedia.
template-fault-package = Templat tidak boleh mengambil paket dari jaringan: { $name }. Tulis sendiri, atau pakai form.typ.
template-fault-unknown_name = “{ $name }” tidak dikenal. Periksa ejaannya, atau tulis #let { $name } lebih dulu.
template-fault-unknown_field = Isian “{ $name }” tidak ada. Cocokkan dengan daftar di samping.
template-fault-unknown_font = Huruf { $name } tidak ada di program. Hapus, atau pakai Source Sans 3 atau BIZ UDPGothic.
template-fault-unclosed = Tanda kurung, kutip, atau $ dibuka di sini tetapi tidak ditutup.
template-fault-syntax = Tulisan di sini tidak terbaca sebagai typst. Periksa tanda baca di baris ini dan di atasnya.
template-fault-argument = Argumen { $name } keliru: kurang, atau tidak diminta.
template-fault-wrong_kind = Jenis nilainya keliru, misalnya teks di tempat angka.
template-fault-outside_list = Daftarnya tidak sepanjang itu. Periksa nomor urutnya; hitungan mulai dari 0.
template-fault-zero_division = Ada pembagian dengan nol.
template-fault-endless = Bagian ini memanggil dirinya sendiri atau berulang tanpa akhir.
template-fault-stopped = Templat berhenti sendiri: { $name }
template-fault-archive = Berkas arsip menuntut lebih: gambar perlu keterangan (alt), judul harus berurutan.
template-fault-crashed = Penyusun halaman gagal pada templat ini. Coba tulis dengan cara lain.
template-fault-other = Bagian ini tidak dapat disusun.

## What a template may read

template-data-title = Judul berkas dengan nama orangnya
template-data-printed-on = Tanggal cetak
template-data-copy = Kalimat pada salinan untuk mitra
template-data-eras = Apakah tahun Jepang dipakai
template-data-batch = Angkatan dan program
template-data-class = Kelas
template-data-state = Edisi data orang ini
template-data-photo = Nama foto untuk portrait()
template-data-name-ktp = Nama di KTP
template-data-romaji = Nama dengan huruf kapital
template-data-katakana = Nama dalam katakana
template-data-katakana-approved = Apakah katakana sudah disetujui
template-data-birth-place = Tempat lahir
template-data-birth-date = Tanggal lahir
template-data-as-day = Hari yang sama, untuk day() dan year()
