## Why the office did not do what was asked: what happened, and what to do

refusal-wrong_password = Nama pengguna atau kata sandi tidak cocok. Periksa huruf besar, lalu coba lagi.
refusal-wrong_recovery_code = Kode pemulihan tidak cocok dengan data ini. Cocokkan dengan lembar pemulihan yang terakhir dicetak.
refusal-password_too_short = Kata sandi paling pendek { $least } huruf. Tambah beberapa kata.
refusal-username_taken = Nama pengguna { $username } sudah dipakai. Pilih nama lain.
refusal-last_administrator = Harus ada paling sedikit satu Pengelola. Beri peran Pengelola kepada orang lain dulu.
refusal-staff_retired = Orang ini sudah tidak bekerja di sini, jadi tidak dapat masuk.
refusal-not_allowed = Peran ini tidak boleh melakukan: { $deed }. Minta Pengelola.
refusal-signed_out = Sudah keluar. Masuk dulu, lalu ulangi.
refusal-store_missing = Data lembaga ini tidak ada di foldernya. Pasang kembali disk atau flashdisk-nya, lalu coba lagi.
refusal-store_exists = Folder ini sudah berisi data lembaga. Yang lama tidak ditimpa.
refusal-keys_missing = Berkas kunci di samping data tidak ada, jadi data tidak dapat dibuka. Kembalikan berkas kunci dari cadangan; datanya jangan dihapus.
refusal-keys_damaged = Berkas kunci tidak terbaca. Kembalikan berkas kunci dari cadangan; datanya jangan dihapus.
refusal-store_damaged = Berkas data rusak. Tidak ada yang ditulis ke dalamnya. Pulihkan cadangan terakhir yang utuh.
refusal-store_newer = Data ini ditulis oleh Bekal yang lebih baru (versi data { $found }, program ini sampai { $known }). Pasang Bekal terbaru.
refusal-store_on_share = Data lembaga tidak boleh terletak di folder jaringan: dua komputer akan merusaknya. Pilih folder di komputer ini; cadangannya boleh di jaringan.
refusal-backup_place = { $why ->
    [not_chosen] Tempat cadangan belum dipilih. Pilih di Data › Cadangan.
    [missing] Tempat cadangan tidak ada. Pasang flashdisk atau disknya, lalu ulangi.
    [read_only] Tempat cadangan tidak dapat ditulisi. Buka kunci tulis flashdisk, atau pilih folder lain.
    [full] Tempat cadangan penuh. Kosongkan sedikit ruang, atau pilih tempat lain.
    [inside_store] Tempat ini ada di dalam folder data, jadi hilang bersama datanya. Pilih flashdisk atau disk lain.
   *[unreliable] Yang ditulis di tempat cadangan tidak terbaca kembali dengan benar. Ganti flashdisk-nya, lalu ulangi.
  }
refusal-backup = { $why ->
    [not_a_backup] Berkas ini bukan cadangan Bekal, atau terpotong. Pilih berkas .bekal yang lain.
    [forged] Cadangan ini bukan dari lembaga ini, atau sudah diubah orang. Tidak ada yang dipulihkan. Pilih cadangan lain.
    [database_missing] Berkas .db di samping cadangan ini tidak ada. Salin lagi seluruh foldernya, atau pilih cadangan lain.
    [database_damaged] Data di dalam cadangan ini rusak atau terpotong. Pilih cadangan lain.
    [pictures_missing] Sebagian foto atau pindaian di cadangan ini hilang atau rusak. Buat cadangan baru; yang hilang disalin lagi.
    [other_centre] Cadangan ini dari lembaga lain. Pilih cadangan lembaga ini.
   *[does_not_hold] Data yang dipulihkan tidak cocok dengan bukunya, jadi tidak dipakai. Data yang ada tidak diubah. Pilih cadangan lain.
  }
refusal-store_read_only = Data hanya dapat dibaca, tidak dapat ditulis. Periksa izin foldernya, atau kunci tulis pada flashdisk.
refusal-store_in_use = Data ini sedang dibuka program lain. Tutup Bekal yang lain, lalu coba lagi.
refusal-disk_full = Disk penuh, jadi tidak disimpan. Kosongkan sedikit ruang, lalu ulangi.
refusal-disk_fails = Disk atau flashdisk gagal dibaca atau ditulis (kode { $code }). Yang sudah tersimpan tetap ada, yang barusan belum tentu. Periksa sambungannya, lalu ulangi. Kalau terjadi lagi, buat cadangan ke disk lain.
refusal-not_permitted = Komputer ini tidak mengizinkan Bekal menulis di sana. Periksa izin foldernya, atau kunci tulis pada flashdisk.
refusal-file_in_use = Berkas itu sedang dibuka program lain, mungkin Excel. Tutup dulu di sana, lalu ulangi.
refusal-not_found = Yang dicari sudah tidak ada. Mungkin sudah ditarik oleh orang lain.
refusal-name_unknown = { $what ->
    [batches] Tidak ada angkatan bernama “{ $name }”. Periksa ejaannya.
    [classes] Tidak ada kelas bernama “{ $name }”. Periksa ejaannya.
    [exams] Tidak ada ujian berkode “{ $name }”. Periksa ejaannya.
   *[other] Tidak ada “{ $name }”. Periksa ejaannya.
}
refusal-file_missing = Berkas “{ $file }” tidak ditemukan. Periksa nama dan foldernya.
refusal-fields = Ada isian yang perlu diperbaiki.
refusal-question_open = Putuskan dulu perbedaan ini, baru ditarik: Data › Perlu diputuskan.
refusal-question_changed = Perbedaan ini sudah berubah atau sudah diputuskan. Lihat lagi, lalu pilih.
refusal-undecided = { $person }: { $what } belum pasti, dua komputer berbeda. Putuskan dulu: Data › Perlu diputuskan.
refusal-linked_already = Kedua catatan ini sudah satu orang.
refusal-nothing_to_undo = Tidak ada yang dapat diurungkan.
refusal-nothing_to_redo = Tidak ada yang dapat diulangi.
refusal-changed_since = { $by } sudah mengubahnya lagi pada { $at } ({ $deed }), jadi tidak diurungkan.
refusal-forked = Data ini salinan dari komputer lain yang terus dipakai. Keduanya tidak dapat digabungkan begitu saja.
refusal-entries_missing = Ada catatan yang belum ikut. Ambil juga berkas yang lebih lama.
refusal-day_not_come = { $day } belum tiba. Kehadiran diisi pada harinya.
refusal-lesson_cancelled = Pertemuan ini dibatalkan ({ $reason }), jadi kehadirannya tidak diisi. Adakan lagi dulu, atau isi pertemuan penggantinya.
refusal-lesson_not_cancelled = Pertemuan ini tidak dibatalkan. Hanya yang dibatalkan yang diganti atau diadakan lagi.
refusal-month_closed = Bulan { $month } sudah ditutup. Minta tata usaha membukanya dulu.
refusal-month_not_over = Bulan { $month } belum selesai. Tutup setelah hari terakhirnya lewat.
refusal-card_misread = Kode kartu tidak terbaca utuh. Pindai sekali lagi.
refusal-card_unknown = Kartu ini tidak dikenal. Mungkin kartu lama yang sudah diganti. Isi kehadirannya dengan tangan.
refusal-card_of_another_class = Ini kartu { $person } dari kelas { $class }, bukan kelas ini. Tidak ada yang diisi.
refusal-score_out_of_range = Nilai { $score } tidak mungkin untuk { $section }: paling tinggi { $maximum }.
refusal-no_rule_on_that_day = Pada hari itu ujian ini belum punya aturan lulus (aturan pertama: { $first }). Tambahkan aturannya dulu.
refusal-section_count = Ujian ini punya { $expected } bagian, tetapi ada { $found } nilai.
refusal-score_not_a_step = Nilai { $score } tidak mungkin untuk { $section }: hanya kelipatan { $step }.
refusal-keyed_twice = Ujian ini menentukan, jadi nilainya diisi dua orang. Buka pengisian ganda.
refusal-not_keyed_twice = Ujian ini diisi satu orang saja. Isi nilainya seperti biasa.
refusal-two_readers_already = Sudah ada dua orang yang mengisi: { $first } dan { $second }. Orang ketiga tidak dapat ikut mengisi.
refusal-keying_ended = Pengisian sudah dinyatakan selesai, jadi tidak dapat diubah. Yang keliru diperbaiki saat dicocokkan.
refusal-keying_begun = Nilainya sudah mulai diisi dua orang. Ujian, tanggal, dan pengisian ganda tidak dapat diubah lagi.
refusal-keyed_by_somebody_else = Yang diisi orang lain hanya dapat diurungkan oleh orang itu sendiri.
refusal-nothing_keyed = Belum ada nilai yang diisi.
refusal-keying_not_ended = Baru { $ended } dari dua orang yang selesai mengisi. Tunggu keduanya, lalu cocokkan.
refusal-keying_settled = Nilainya sudah dicocokkan. Urungkan pencocokannya dulu untuk mengubah.
refusal-choices_missing = Masih ada { $count } perbedaan tanpa pilihan. Pilih dulu semuanya.
refusal-not_a_remedial = Ulangan harus mengulang ujian yang sama yang diadakan lebih dulu. Pilih ujian asalnya.
refusal-no_result = Orang ini belum punya nilai di ujian itu. Isi nilainya dulu, baru sertifikatnya.
refusal-held_up = { $count } orang belum dapat pindah ke { $stage }. Tidak ada yang dipindahkan.
refusal-order_closed = Permintaan ini sudah ditutup. Buka lagi dulu untuk mengubahnya.
refusal-quota_full = Kuota { $quota } orang sudah penuh. Jadikan cadangan, atau ubah kuotanya dulu.
refusal-chosen_elsewhere = { $person } sudah terpilih di permintaan “{ $order }”. Batalkan dulu pilihan di sana.
refusal-choice_made = Pilihan mitra tentang orang ini sudah dicatat. Kosongkan pilihannya dulu.
refusal-weights_not_whole = Bobotnya berjumlah { $sum } %, seharusnya 100 %.
refusal-picture = { $why ->
    [unknown_format] Berkas ini bukan foto JPEG atau PNG. Pilih foto lain.
    [heic] Foto ini HEIC dari iPhone. Simpan sebagai JPEG, lalu pilih lagi.
    [too_heavy] Foto ini terlalu besar. Kecilkan dulu, atau pilih foto lain.
    [too_large] Foto ini terlalu besar. Kecilkan dulu, atau pilih foto lain.
    [too_small] Foto ini terlalu kecil untuk dicetak. Pilih foto yang lebih besar.
    [outside_the_picture] Bingkainya keluar dari foto. Geser kembali ke dalam.
   *[damaged] Foto ini rusak, tidak dapat dibaca. Pilih foto lain.
  }
refusal-scan = { $why ->
    [unknown_format] Berkas ini bukan JPEG, PNG atau PDF. Pindai sebagai salah satunya.
    [too_heavy] Hasil pindai ini lebih dari 10 MB. Pindai dengan mutu lebih rendah.
   *[damaged] Hasil pindai ini terpotong atau rusak. Pindai lagi.
  }
refusal-sheet = { $why ->
    [not_a_spreadsheet] Berkas ini bukan lembar Excel atau CSV. Simpan sebagai XLSX, lalu pilih lagi.
    [locked] Berkas ini terkunci dengan kata sandi Excel. Lepas dulu kuncinya, lalu pilih lagi.
    [empty] Tidak ada isi di berkas ini.
    [too_large] Berkas ini terlalu besar. Pecah menjadi beberapa berkas.
    [too_long] Barisnya terlalu banyak. Hapus baris kosong di bawah, atau pecah berkasnya.
    [too_wide] Kolomnya terlalu banyak. Hapus kolom kosong di kanan.
    [no_header] Baris judul tidak ditemukan: harus ada kolom nama atau NIK. Tulis judul kolomnya, lalu pilih lagi.
    [no_days] Tidak ada kolom tanggal di berkas ini. Daftar hadir punya nama di bawah dan tanggal ke samping.
    [no_month] Bulannya tidak disebut di judul lembar. Pilih bulannya dulu.
    [no_scores] Tidak ada kolom nilai di berkas ini. Tulis nama ujian di atas tiap kolom nilai.
    [no_name] Belum ada kolom yang berarti nama. Pilih kolom nama dulu.
    [two_columns] Dua kolom diberi arti yang sama. Ubah salah satunya.
   *[damaged] Berkas ini rusak, tidak dapat dibaca. Buka di Excel, simpan ulang, lalu pilih lagi.
  }
refusal-edition_ended = Formulir { $print } tidak punya edisi yang berlaku hari ini. Pakai edisi baru dari instansinya.
refusal-katakana_not_approved = Katakana nama { $name } belum disetujui. Setujui dulu di halaman orangnya, lalu cetak formulir resmi ini.
refusal-no_consent_abroad = Salinan { $name } tidak dikirim: persetujuan untuk mitra di luar negeri belum dicatat. Catat dulu di halaman orangnya.
refusal-queue_silent = Printer { $queue } tidak menerima dokumen. Periksa printernya, atau simpan lalu cetak dari penampil PDF.
refusal-missing_glyph = Tanda { $character } tidak dapat dicetak. Ada di { $field } milik { $person }. Ganti tandanya, lalu cetak lagi.
refusal-cancelled = Dihentikan. Tidak ada berkas yang disimpan.
refusal-job_unknown = Pekerjaan itu sudah tidak ada karena program dibuka ulang. Mulai lagi.
refusal-not_understood = Layar ini mengirim sesuatu yang tidak dipahami kantor ({ $detail }). Tidak ada yang berubah.
refusal-broken = Ada yang rusak di dalam program ({ $detail }). Yang sudah tersimpan tetap ada. Coba sekali lagi.
refusal-placed_already = { $person } masih terikat kontrak yang belum berakhir. Catat kepulangannya dulu, atau ubah penempatan yang ada.
refusal-not_departed = { $person } belum tercatat berangkat. Catat keberangkatannya dulu.
refusal-never_in_batch = { $person } tidak pernah ada di angkatan itu. Pilih angkatannya dulu, atau orang lain.
refusal-already_certified = { $name } sudah punya sertifikat kelulusan untuk angkatan ini. Nomor tidak diberikan dua kali.
refusal-not_the_host = Nomor sertifikat hanya diberikan di komputer utama lembaga. Berikan sertifikat di sana.
refusal-template_broken = { $line ->
    [0] Templat lembaga ini punya kesalahan. Perbaiki di Data, Templat, atau cetak dengan templat bawaan.
   *[other] Templat lembaga ini punya kesalahan di baris { $line }. Perbaiki di Data, Templat, atau cetak dengan templat bawaan.
  }
refusal-template_too_long = Templat ini belum selesai sesudah { $seconds } detik, jadi dihentikan. Cari bagian yang berulang terlalu banyak.
refusal-template_too_much = Templat ini memakai terlalu banyak memori atau halaman, jadi dihentikan. Cari bagian yang berulang terlalu banyak.
refusal-package = { $why ->
    [not_a_package] Berkas ini bukan paket kunjungan. Pilih berkas .lpk dari laptop.
    [cut] Berkas terpotong: salin ulang dari laptop.
    [unknown_sender] Laptop ini tidak dikenal di kantor ini. Paket tidak dimasukkan.
    [revoked] Laptop ini sudah dicoret. Paketnya tidak dimasukkan.
    [forged] Tanda tangan paket tidak cocok dengan laptopnya. Paket tidak dimasukkan.
    [newer] Paket ini dibuat Bekal yang lebih baru. Perbarui Bekal di sini dulu.
    [other_centre] Paket ini milik lembaga lain. Tidak ada yang dimasukkan.
    [not_for_here] Paket ini bukan untuk komputer ini.
    [not_allowed] Paket ini mengubah hal yang tidak boleh diubah dari laptop. Tidak ada yang dimasukkan.
    [waiting] Menunggu paket sebelumnya dari laptop yang sama. Masukkan yang itu dulu.
   *[damaged] Berkas rusak: salin ulang dari laptop.
  }
refusal-on_a_visit = Ini laptop kunjungan. Lakukan di komputer kantor.
refusal-not_on_a_visit = Komputer ini bukan laptop kunjungan.
refusal-nothing_to_pack = Kantor sudah menerima semuanya. Tidak ada yang perlu dibungkus.
refusal-not_received = Kantor belum menerima semuanya. Laptop ini belum boleh dikosongkan.
refusal-not_joined = { $why ->
    [nobody_there] Tidak ada yang menjawab di alamat itu. Periksa alamatnya dan apakah komputer induk menyala.
   *[code] Kodenya tidak cocok atau sudah lewat waktunya. Minta kode baru di komputer induk.
  }
refusal-not_a_host = Komputer ini bukan komputer induk. Jadikan induk dulu di Data › Jaringan.
