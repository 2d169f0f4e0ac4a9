## Why a result passes or not, for the command line

judge-reached = 合格：総合得点・各区分とも基準点以上です。
judge-total-below = 総合得点{ $total }点は合格点{ $pass }点に達していません。
judge-section-below = { $section }：{ $score }点は基準点{ $minimum }点に達していません。
judge-section-missing = { $section }：得点がまだありません。
judge-not-passed = { $section }：不合格と通知されています。
judge-zero-points = { $section }：0点のため全体が不合格です。
judge-part-exempt = { $section }：合格済みのため免除です。
judge-part-passed = { $section }：この部分は合格で、次回は免除です。
judge-unsettled = 二名の入力がまだ照合されていません。
