## Rincian biaya yang dicetak

statement-title = Rincian biaya
statement-phone = Telp.
statement-person = Nama
statement-nik = NIK
statement-programme = Program
statement-batch = Angkatan
statement-promise = Janji program:
statement-tier = Bagian
statement-item = Untuk
statement-paid-on = Tanggal
statement-payer = Dibayar oleh
statement-how = Perhitungan
statement-amount = Bagian orang ini
statement-shared = dibagi { $people } orang
statement-by-others = Dibayar pihak lain
statement-paid = Dibayar atau dipinjam oleh calon
statement-in-words = Terbilang
statement-gaps = Rincian ini belum lengkap: ada biaya yang belum tercatat.
statement-loan = Pinjaman dihitung sebagai biaya calon, karena calon yang mengembalikannya.
statement-by-person = Yang bersangkutan
statement-by-office = Petugas lembaga
