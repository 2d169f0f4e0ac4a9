# Papers of a whole batch: which, for whom, and what came of the printing.
bundle-papers = 書類
bundle-place = { $place }番目
bundle-order = 順番:{ $papers }
bundle-for = 提携先用の写し
bundle-for-own = 空欄の場合は事務所用です。
bundle-for-partner = 各ページに提携先の名前が入ります。NIKは記載せず、身体・健康状態は本人の同意がある場合だけ記載します。海外の提携先への提供に同意がない人の写しは作りません。引き渡しは記録されます。
bundle-cover = 先頭に書類一覧を付ける
bundle-key-paper = { $paper }を選ぶ・外す
bundle-key-move = 選んだ書類を移動
bundle-resume = 続ける
bundle-stopped = 中止しました。フォルダーにある{ $count }件のPDFは、続けるときにそのまま使います。
bundle-failed = 印刷が止まりました。{ $why } フォルダーにあるものは、続けるときにそのまま使います。
bundle-pages = 全{ $count }ページ
bundle-kept = { $count }件は作成済み
bundle-handed-over = { $count }件の写しの引き渡しを記録しました。
bundle-left-out = { $count }件の写しで、NIK、または同意のない健康状態を省きました。
bundle-show-folder = フォルダーを開く
bundle-open-joined = まとめたファイルを開く

# What was handed over, on the page of a partner and of a person.
handover-title = 引き渡した写し
handover-what = { $papers }、{ $pages }ページ
handover-without = { $what }を除く
handover-none = 引き渡した写しはまだありません。
handover-more = あと{ $count }件を表示

# Straight to a printer.
direct-title = 直接印刷
direct-print = 直接印刷
direct-queue = プリンター
direct-sent = { $time } { $queue }に送りました
