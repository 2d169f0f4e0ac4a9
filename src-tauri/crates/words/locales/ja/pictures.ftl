## A picture on paper

picture-paper-page = { $page }/{ $pages }ページ
picture-paper-phone = 電話
picture-paper-figures = 数値
