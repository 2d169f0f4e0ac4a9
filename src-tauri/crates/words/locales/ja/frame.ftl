## The six places

place-today = 今日
place-people = 名簿
place-classes = クラス
place-readiness = 出発準備
place-partners = 提携先
place-data = データ

## The frame around every screen

frame-home = 「今日」へ
frame-places = 場所
frame-waiting = 要対応 { $count }件
frame-search = 人・クラス・操作を検索
frame-found = 検索結果
frame-found-count = { $count }件
frame-found-nothing = 「{ $text }」に合うものがありません。名前の一部か電話番号の末尾で検索してください。
frame-language = 言語
frame-keys = この画面のキー
frame-close = 閉じる
frame-cancel = 中止
frame-typed = 入力：
frame-taken = 採用
frame-nowhere = ページが見つかりません
frame-nowhere-why = アドレス { $address } のページはありません。移動した可能性があります。
frame-refused = この操作は受け付けられませんでした（{ $kind }）。何も変わっていません。
frame-fault = プログラム内で問題が起きました。保存済みの内容は残っています。もう一度試し、繰り返す場合はBekalを開き直してください。

## Fields, jobs and pages

frame-offered = { $from }から：Tabで確定、Escで消去
frame-day-shape = 日-月-年
frame-progress = { $of }件中{ $done }件
frame-between = 、
frame-show-all = すべて表示（{ $count }）
frame-page = { $of }ページ中{ $page }ページ
frame-saved = { $time }に保存
frame-save = 保存
frame-leave = 取り消す
frame-again = もう一度
frame-optional = 空欄可

## A scan that goes with a form

frame-scan = スキャンを添付
frame-scan-other = スキャンを差し替え
frame-scan-show = スキャンを見る
frame-scan-kinds = JPEG・PNG・PDF
