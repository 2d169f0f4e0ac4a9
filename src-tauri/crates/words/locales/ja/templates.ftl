## Templates that the office writes itself

data-templates = テンプレート
template-what = テンプレートは書類の体裁を決めます。ある日から差し替えたり、独自の書類を作ったりできます。
template-only-admin = テンプレートを変更できるのは管理者だけです。
template-new = 新しいテンプレート
template-none = 独自のテンプレートはまだありません
template-none-why = すべての書類は付属のテンプレートで印刷されます。付属のものを写して変更してください。
template-name = 名称
template-about = 対象
template-about-person = 一人
template-about-batch = 一つの期
template-language = 言語
template-every-language = すべての言語
template-based-on = 差し替える書類
template-own-paper = なし（独自の書類）
template-edition = 版
template-editions = すべての書類とその版
template-editions-paper = 書類
template-editions-from = 出典
template-from = 適用開始日
template-until = 適用終了日
template-holds = 適用中
template-not-yet = 適用前
template-ended = 適用終了
template-source = テンプレートの本文（typst）
template-begin = 付属のものから始める
template-fields = 使える項目
template-fields-how = 選ぶと本文に挿入されます。() は一覧を表します。
template-find = 項目を探す
template-look = プレビュー
template-tried-on = 表示する人
template-invented = 架空の人
template-setting = 組版中…
template-sound = { $pages ->
   *[other] 誤りなし、{ $pages }ページ
  }
template-faults = { $count ->
   *[other] 誤り{ $count }件
  }
template-fault-at = { $line }行目
template-fault-original = 元のメッセージ：{ $detail }
template-back = 一覧に戻る
template-withdraw = 取り下げる
template-withdrawn = テンプレートを取り下げました
template-key-look = 今すぐプレビューする
template-key-fault = 次の誤りの行へ
template-key-open = テンプレートを開く
template-unsaved = 未保存
template-shipped = 付属のテンプレートで印刷

## What is wrong with a template, in one plain sentence each

template-fault-file = テンプレートは他のファイルを読めません：{ $name }。用意されたデータと画像を使ってください。
template-fault-package = テンプレートはネットワークからパッケージを取得できません：{ $name }。自分で書くか、form.typ を使ってください。
template-fault-unknown_name = 「{ $name }」は定義されていません。つづりを確かめるか、先に #let { $name } と書いてください。
template-fault-unknown_field = 項目「{ $name }」はありません。横の一覧と照らし合わせてください。
template-fault-unknown_font = 書体 { $name } はこのプログラムにありません。指定を消すか、Source Sans 3 または BIZ UDPGothic を使ってください。
template-fault-unclosed = ここで開いた括弧、引用符、または $ が閉じられていません。
template-fault-syntax = typst として読めません。この行とその上の記号を確かめてください。
template-fault-argument = 引数 { $name } に誤りがあります。足りないか、余分です。
template-fault-wrong_kind = 値の種類が違います。数の場所に文字があるなどです。
template-fault-outside_list = 一覧はそこまで長くありません。番号を確かめてください。0から数えます。
template-fault-zero_division = ゼロで割っています。
template-fault-endless = 自分自身を呼び出すか、終わりなく繰り返しています。
template-fault-stopped = テンプレートが自ら停止しました：{ $name }
template-fault-archive = 保存用ファイルの条件を満たしません。画像には説明（alt）、見出しには順序が必要です。
template-fault-crashed = このテンプレートの組版に失敗しました。別の書き方を試してください。
template-fault-other = ここは組版できません。

## What a template may read

template-data-title = 本人の氏名を含む書類の題名
template-data-printed-on = 印刷日
template-data-copy = 送り先用の写しに入る文
template-data-eras = 和暦を使うかどうか
template-data-batch = 期とプログラム
template-data-class = クラス
template-data-state = この人のデータの版
template-data-photo = portrait() に渡す写真の名前
template-data-name-ktp = 身分証の氏名
template-data-romaji = 大文字の氏名
template-data-katakana = 氏名のカタカナ
template-data-katakana-approved = カタカナが承認済みかどうか
template-data-birth-place = 出生地
template-data-birth-date = 生年月日
template-data-as-day = 同じ日（day() と year() 用）
