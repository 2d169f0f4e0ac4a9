## The desk of whoever is signed in

desk-role = Peran
desk-centre = Lembaga
desk-theme = Tampilan
desk-theme-system = ikuti sistem
desk-theme-light = terang
desk-theme-dark = gelap
desk-password = Ganti kata sandi saya
desk-lock = Kunci meja
desk-leave = Keluar

## What Ctrl+K can do

finds-commands = Perintah
finds-register = Daftarkan orang baru
finds-import = Impor daftar dari Excel
finds-export = Ekspor ke Excel
finds-deeds = Riwayat kantor
finds-staff = Staf dan kata sandi
finds-letterhead = Kop lembaga
finds-account = Akun saya
finds-undo = Urungkan
finds-redo = Ulangi
finds-light = Tampilan terang
finds-dark = Tampilan gelap
finds-indonesian = Bahasa Indonesia
finds-english = English
finds-japanese = 日本語
