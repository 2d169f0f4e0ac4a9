## The register on paper

register-paper-title = Daftar hadir
register-paper-sheet = Lembar
register-paper-page = { $page }/{ $pages }
register-paper-phone = Telp.
register-paper-class = Kelas
register-paper-when = Waktu
register-paper-teacher = Wali kelas
register-paper-place = Tempat
register-paper-number = No.
register-paper-name = Nama
register-paper-signature = Tanda tangan
register-paper-letters = HTSIA
register-paper-late = Terlambat (tulis menitnya)
register-paper-how-signed = Yang hadir cukup tanda tangan. Kotak tanpa huruf dibaca hadir.
register-paper-how = Kotak tanpa huruf dibaca hadir.
register-paper-initials = Paraf pengajar
register-paper-teacher-signs = Pengajar
register-paper-coordinator-signs = Koordinator
register-paper-printed = Dicetak { $day }

## Printing it

register-print = Cetak daftar hadir kertas
register-print-of = Daftar hadir kertas { $class }
register-print-span = Lembar untuk
register-print-span-day = Satu hari: { $day }
register-print-span-week = Seminggu
register-print-span-month = Sebulan, kosong
register-print-span-why = Tiap lembar punya nomor. Setelah diisi, tekan K di Kelas atau di daftar hadir dan ketik nomornya.
register-print-do = Cetak
register-print-done = { $file } dicetak, { $time }

## Keying it back

register-key = kunci balik dari kertas
register-key-title = Kunci balik dari kertas
register-key-of = Lembar { $number }, { $class }, { $when }
register-key-number = Nomor lembar
register-key-number-why = Enam angka di kanan atas lembar.
register-key-unknown = Tidak ada lembar bernomor { $number }. Periksa angkanya.
register-key-which = Dua kelas memakai nomor ini. Pilih kelasnya.
register-key-how = Ketik yang tidak hadir saja: nomor dan huruf, misalnya 7s 12i 15t10. Enter: kolom berikutnya. Tab: lewati.
register-key-skipped = tidak ditulis
register-key-cancelled = dibatalkan
register-key-ahead = belum berlangsung
register-key-present = { $count } hadir
register-key-one = { $number } { $name }: { $mark }
register-key-minutes = { $mark } { $minutes } mnt
register-key-unread = Tidak terbaca: { $text }
register-key-nobody = Tidak ada nomor { $number } di lembar ini
register-key-twice = Nomor { $number } ditulis dua kali
register-key-overwrites = { $count } isian diganti
register-key-same = Semua sudah tercatat begitu.
register-key-write = Tulis { $count } isian
register-key-written = { $count } isian dari lembar { $number } tercatat. Ctrl+Z membatalkannya.
register-key-no-lessons = Belum ada pertemuan pada lembar ini
