## The six places

place-today = Hari ini
place-people = Orang
place-classes = Kelas
place-readiness = Kesiapan
place-partners = Mitra
place-data = Data

## The frame around every screen

frame-home = Ke halaman Hari ini
frame-places = Tempat
frame-waiting = { $count } perlu tindakan
frame-search = Cari orang, kelas, perintah
frame-found = Hasil pencarian
frame-found-count = { $count } ditemukan
frame-found-nothing = Tidak ada yang cocok dengan “{ $text }”. Coba sebagian nama atau akhir nomor telepon.
frame-language = Bahasa
frame-keys = Tombol di layar ini
frame-close = Tutup
frame-cancel = Batalkan
frame-typed = ketik:
frame-taken = dipakai
frame-nowhere = Halaman tidak ditemukan
frame-nowhere-why = Alamat { $address } tidak menunjuk ke halaman mana pun. Mungkin halamannya sudah dipindahkan.
frame-refused = Kantor menolak permintaan ini ({ $kind }). Tidak ada yang berubah.
frame-fault = Ada yang rusak di dalam program. Yang sudah tersimpan tetap ada. Coba sekali lagi; bila terulang, tutup lalu buka Bekal.

## Fields, jobs and pages

frame-offered = dari { $from }: Tab terima, Esc kosongkan
frame-day-shape = tgl-bln-thn
frame-progress = { $done } dari { $of }
frame-between = {", "}
frame-show-all = tampilkan semua ({ $count })
frame-page = Halaman { $page } dari { $of }
frame-saved = Tersimpan { $time }
frame-save = Simpan
frame-leave = Batal
frame-again = Coba lagi
frame-optional = boleh kosong

## A scan that goes with a form

frame-scan = Lampirkan hasil pindai
frame-scan-other = Ganti hasil pindai
frame-scan-show = Lihat hasil pindai
frame-scan-kinds = JPEG, PNG atau PDF
