## The page of one partner

partners-branches-known = Cabang yang diketahui
partners-branch-new = Cabang baru
partners-branch-edit = Ubah cabang
partners-branch-name = Nama cabang
partners-branch-prefecture = Prefektur
partners-branch-address = Alamat
partners-branch-none = Belum ada cabang yang dicatat.
partners-branches-of = { $known } dari { $said }
partners-contacts = Narahubung
partners-contact-new = Narahubung baru
partners-contact-edit = Ubah narahubung
partners-contact-name = Nama
partners-contact-position = Jabatan
partners-contact-branch = Cabang
partners-contact-none = Belum ada narahubung.
partners-programmes = Program
partners-page-open = Buka halaman mitra
partners-withdraw = Tarik
