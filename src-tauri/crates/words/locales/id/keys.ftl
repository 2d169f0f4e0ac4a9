## What the keys do, as F1 and the foot line list them

keys-everywhere = Di mana saja
keys-dialog = Di kotak ini
keys-pages = Halaman cetak
keys-find = cari
keys-show = lihat semua tombol
keys-close = tutup
keys-page-next = halaman berikutnya
keys-page-before = halaman sebelumnya
keys-larger = perbesar
keys-smaller = perkecil
keys-undo = urungkan
keys-undo-this = urungkan: { $deed }
keys-redo = ulangi
keys-redo-this = ulangi: { $deed }
keys-save = simpan
keys-gate = Sebelum masuk
keys-sample = buka data contoh
keys-desk = Di meja
keys-register = daftarkan orang baru
keys-lock = kunci meja
keys-walk = baris berikutnya atau sebelumnya
keys-open = buka
