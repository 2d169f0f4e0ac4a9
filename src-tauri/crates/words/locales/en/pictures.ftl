## A picture on paper

picture-paper-page = Page { $page } of { $pages }
picture-paper-phone = Tel.
picture-paper-figures = Figures
