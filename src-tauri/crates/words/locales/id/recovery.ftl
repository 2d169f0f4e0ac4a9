## The sheet that opens the store when every password is lost

recovery-phone = Telp.
recovery-title = Lembar Pemulihan
recovery-purpose = Kode ini membuka data kantor bila semua kata sandi hilang. Siapa pun yang memegang kode ini dapat membaca seluruh data peserta.
recovery-code = Kode pemulihan
recovery-how = Cara memakai
recovery-how-steps = Di layar masuk, pilih Kode pemulihan. Ketik semua kelompok, atau pindai kotak di kanan. Buat kata sandi baru, lalu cetak lembar baru.
recovery-keep = Tempat menyimpan
recovery-keep-where = Simpan di brankas atau lemari terkunci, terpisah dari komputer kantor. Jangan difoto, disalin ke komputer, atau dikirim lewat pesan.
recovery-keeper = Disimpan oleh
recovery-place = Di
recovery-made-on = Dibuat
recovery-signature = Tanda tangan
recovery-letters = Kode hanya memakai huruf besar dan angka. Spasi dan tanda hubung boleh dilewati.
