## Printing what is not about one person

printing-which = Lembar
printing-which-one = { $print }
printing-in = dalam { $language }
printing-save = Simpan PDF
printing-open = Simpan dan buka
printing-saved = Tersimpan { $time }: { $file }
printing-setting = Halaman sedang disusun
printing-blanks = Masih kosong di lembar ini: { $fields }.
printing-entry = Tanggal masuk Jepang
printing-entry-why = Diisi dengan tangan, tidak ditebak. Jam dihitung mundur dari tanggal ini.
printing-signatures = Dengan kolom tanda tangan
printing-lists = Cetak daftar
printing-lists-of = Daftar { $batch }
printing-month = Cetak rekap
printing-month-of = Rekap { $class }
printing-summary = Cetak ringkasan
printing-visit = Formulir kunjungan

## Certificates of completion

certificates = Sertifikat kelulusan
certificates-key = Sertifikat
certificates-of = Sertifikat kelulusan { $batch }
certificates-give =
    { $count ->
        [0] Beri sertifikat
       *[other] Beri { $count } sertifikat
    }
certificates-given-to = { $count } sertifikat diberikan
certificates-all = Semua { $count } yang belum punya
certificates-course = Yang diselesaikan
certificates-day = Tanggal sertifikat
certificates-next = Hari ini bila kosong. Nomor berikutnya { $number }.
certificates-nobody = Belum ada yang dipilih.
certificates-number = No. { $number }, { $day }
certificates-check = Periksa sertifikat
certificates-check-why = Ketik atau pindai nomor dan kode di kotak QR.
certificates-genuine = Asli, atas nama { $name }.
certificates-withdrawn = Asli, atas nama { $name }, tetapi ditarik { $day }: { $why }
certificates-forged = Nomornya ada, kodenya tidak cocok. Sertifikat ini tidak dibuat lembaga ini.
certificates-unknown = Nomor ini tidak pernah diberikan.
certificates-withdraw = Tarik
certificates-withdraw-of = Tarik sertifikat { $number }
certificates-withdraw-why = Nomornya tetap terpakai. Siapa yang menunjukkannya akan diberi tahu bahwa sertifikat ini ditarik.
certificates-why = Alasan
certificates-withdrawn-done = Sertifikat { $number } ditarik
certificates-withdrawn-line = ditarik { $day }: { $why }
