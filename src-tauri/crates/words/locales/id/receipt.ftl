## Tanda terima berkas asli yang dicetak

receipt-title = Tanda terima berkas asli
receipt-title-returned = Tanda pengembalian berkas asli
receipt-phone = Telp.
receipt-person = Nama
receipt-nik = NIK
receipt-says = Lembaga menerima dan menyimpan berkas asli berikut:
receipt-says-returned = Lembaga mengembalikan berkas asli berikut:
receipt-paper = Berkas
receipt-number = Nomor
receipt-received-on = Diterima
receipt-returned-on = Dikembalikan
receipt-reason = Untuk
receipt-place = Disimpan di
receipt-returned-to = Kepada
receipt-back = Berkas asli tetap milik orangnya dan dikembalikan bila keperluannya selesai atau diminta. Simpan tanda terima ini.
receipt-by-person = Pemilik berkas
receipt-by-office = Petugas lembaga
