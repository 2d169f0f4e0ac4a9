## A picture on paper

picture-paper-page = Halaman { $page } dari { $pages }
picture-paper-phone = Telp.
picture-paper-figures = Angka
