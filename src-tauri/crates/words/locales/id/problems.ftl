## What is wrong with one field, and how to mend it

problem-empty = Isi dulu: ini tidak boleh kosong.
problem-not_a_day = Bukan tanggal. Tulis tgl-bln-thn, misalnya 17-8-2003.
problem-in_the_future = Tanggal ini belum tiba. Periksa tahunnya.
problem-nik_length = NIK harus 16 angka, ini { $found }. Periksa KTP.
problem-nik_not_digits = NIK hanya berisi angka. Periksa KTP.
problem-nik_damaged = NIK ini rusak di Excel: angka terakhirnya hilang. Ketik ulang dari KTP.
problem-nik_day = Angka ke-7 dan ke-8 NIK ({ $found }) bukan tanggal lahir. Periksa KTP.
problem-nik_month = Angka ke-9 dan ke-10 NIK ({ $found }) bukan bulan lahir. Periksa KTP.
problem-nik_serial = Empat angka terakhir NIK tidak pernah 0000. Periksa KTP.
problem-not_a_phone = Bukan nomor telepon. Tulis seperti 0812 3456 7890.
problem-out_of_range = Harus antara { $least } dan { $most }.
problem-too_long = Terlalu panjang: paling banyak { $most } huruf.
problem-ends_before_it_starts = Akhirnya mendahului awalnya. Periksa keduanya.
problem-not_an_email = Bukan alamat surel. Tulis seperti nama@contoh.id.
problem-not_a_time = Bukan jam. Tulis seperti 08.30.
problem-unknown_code = Tidak ada pelajaran atau aturan jam dengan kode ini. Pilih dari daftar.
problem-not_a_grade = Bukan nilai huruf yang dipakai.
problem-renews_itself = Perjanjian tidak dapat memperbarui dirinya sendiri, juga lewat perjanjian lain.
problem-not_a_prefix = Hanya huruf besar, angka, “-”, “/” dan “.”, paling banyak 20.
problem-not_katakana = Hanya huruf katakana, spasi dan ・.
problem-approved_already = Sudah disetujui { $by }. Bacaan lain perlu disetujui lagi.
problem-amount_out_of_range = Jumlah ini tidak dapat dicatat. Periksa angkanya.
problem-not_a_currency = Tulis tiga huruf mata uang, misalnya IDR, JPY, USD.
problem-rate_missing = Mata uang asing butuh kurs dan sumbernya.
problem-not_months = Tulis bulan ke berapa saja, misalnya 1 3 6 12.
problem-not_of_partner = Cabang ini bukan milik mitra itu. Pilih cabang lain.
