## Why a result passes or not, for the command line

judge-reached = 合格：総合得点・各区分とも基準点以上です。
judge-total-below = 総合得点{ $total }点は合格点{ $pass }点に達していません。
judge-section-below = { $section }：{ $score }点は基準点{ $minimum }点に達していません。
judge-section-missing = { $section }：得点がまだありません。
