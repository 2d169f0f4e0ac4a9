## The parts of Data

data-import = 取り込み
data-export = 書き出し
data-deeds = 操作の記録
data-staff = 職員
data-password = パスワード
data-centre = センター
data-store = 保存場所
data-save = 保存
data-saved = 保存 { $time }

## A list coming in

data-import-drop = ExcelかCSVのファイルをここに置く
data-import-kinds = XLSX・XLS・CSV。1行に1人、見出しは自由です。
data-import-choose = ファイルを選ぶ
data-import-note-look = まず全行を確認します。まだ何も書き込みません。
data-import-note-aside = 誤りのある行は、理由を付けて別ファイルに分けます。
data-import-note-undo = 取り込みは後からでもまとめて元に戻せます。
data-import-reading = 読み込んでいます…
data-import-sheet = シート「{ $sheet }」
data-import-header = 見出し行
data-import-views = 表示する行
data-view-all = すべて { $count }
data-view-aside = 除外 { $count }
data-view-same = 同一人物かも { $count }
data-view-check = 要確認 { $count }
data-view-columns = 列 { $known }/{ $count }
data-view-none = 該当する行はありません。
data-row = 行
data-row-state = 状態
data-row-about = この行について
data-row-title = { $row }行目
data-state-in = 取り込む
data-state-aside = 除外
data-state-asks = 新しい人？
data-state-same = 取り込まない
data-state-check = 要確認
data-found = セルの内容：{ $found }
data-row-sound = この行に問題はありません。
data-row-aside = この行は取り込みません。除外ファイルで直してから取り込んでください。
data-row-repeats = このファイルの{ $row }行目と同じです。
data-same-because = 一致：
term-because-nik = NIK
term-because-name_and_birth_date = 氏名と生年月日
term-because-near_name_and_birth_date = 似た氏名、同じ生年月日
term-because-phone = 電話番号
term-because-name = 氏名
data-decide-skip = 除く
data-decide-same = 同一人物：取り込まない
data-decide-new = 新しい人
data-decide-all-same = すべて除く
data-decide-all-new = すべて新しい人
data-import-what = 実行される内容
data-sum-in = { $count ->
   *[other] 人を取り込む
  }
data-sum-aside = 除外
data-sum-open = 未決定
data-sum-skipped = 人ではない
term-skipped-blank = 空行
term-skipped-total = 合計
term-skipped-header_again = 見出しの繰り返し
term-skipped-no_person = 人ではない
data-import-batch = 所属させる期
data-batch-as-sheet = 表のとおり
data-batch-none = まだ所属させない
data-import-do = 取り込む
data-import-take = { $count ->
   *[other] { $count }人を取り込む
  }
data-import-next = 未決定を確認
data-import-writing = 書き込んでいます…
data-import-away = 取り込まない
data-import-undoable = まとめて元に戻せます。
data-import-saved = { $count ->
   *[other] 保存 { $time }、{ $count }人
  }
data-import-undone = 取り込みを元に戻しました
data-import-save-aside = 除外した行を保存

## What each column means

data-columns-how = 必要なら列の意味を直してください。専用の項目がないものは本人のメモに入ります。
data-column = 列
data-column-heading = 表の見出し
data-column-means = 意味
data-column-how = 備考
data-column-of = 列「{ $heading }」の意味
data-column-nothing = 取り込まない
data-column-near = 似た見出しから推定
data-column-rival = { $field }は別の列にあります
data-column-unknown = 不明
field-office_number = 学籍番号
field-birth = 出生地と生年月日
field-graduated_in = 卒業年
field-province = 出身州
field-home_address = 現住所
field-address = 身分証の住所
field-height = 身長（cm）
field-weight = 体重（kg）
field-father_name = 父の氏名
field-mother_name = 母の氏名
field-programme = プログラム
field-category = 区分
field-sector = 職種
field-entered_on = 入校日
field-departs_on = 出発日
field-company = 受入機関
field-prefecture = 都道府県
field-status = 状況
field-language_level = 日本語レベル
field-ssw_certificate = 特定技能の合格証
field-checkup_on = 健康診断日
field-checkup_clinic = 健診機関
field-checkup_result = 健診結果
field-coe_number = 在留資格認定証明書番号
field-visa_number = 査証番号
field-exam_score = 試験の点数
field-attendance_percent = 出席率（%）
field-cost_total = 総費用
field-cost_paid = 支払済み
field-cost_scheme = 費用負担

## What came of an import

data-result-in = { $count ->
   *[other] { $count }人を取り込みました。
  }
data-result-undone = この取り込みは元に戻しました。対象の人は名簿から外れています。
data-result-see = 人を見る
data-result-undo = この取り込みを元に戻す
data-result-aside = { $count ->
   *[other] { $count }行を理由付きで除外しました。保存して直し、そのファイルを取り込んでください。
  }
data-result-skipped = { $count ->
   *[other] { $count }行は登録済みの人のため取り込みませんでした。
  }
data-result-later = いつでも元に戻せます：
data-result-another = 別のファイルを取り込む

## Lists going out

data-export-what = 書き出す内容
data-export-people = 人
data-export-attendance = 出席
data-export-scores = 点数
data-export-everybody = 全員
data-export-month = 月
data-export-sitting = 試験
data-export-no-classes = クラスがまだありません。
data-export-no-sittings = 実施した試験がまだありません。
data-export-format = 形式
data-format-xlsx = Excel（XLSX）
data-format-csv = CSV
data-format-xlsx-why = NIKと電話番号は文字列のまま残ります。
data-format-csv-why = セミコロン区切りで、インドネシア語版Excelがそのまま開きます。Excelで保存し直すとNIKが壊れます。
data-export-do = 書き出す
data-export-save = ファイルを保存
data-export-writing = 書き込んでいます…
data-exported = { $name }を作成 { $time }
data-export-care = このファイルは保護されない個人情報です。権限のある相手にだけ渡し、後で消してください。

## The list of deeds

data-deed = この操作
data-deed-at = 日時
data-deed-what = 内容
data-deed-by = 操作者
data-deed-device = パソコン
data-deed-who = { $by }、{ $at }、{ $device }
data-deed-undone = 元に戻した
data-deed-is-undone = すでに元に戻しました。
data-deed-take-back = 元に戻す
data-deed-how = その後ほかの人が変更した内容は残ります。
data-deed-stays = この操作は元に戻せません。
data-deed-kept = 元に戻しました。その後変更された分は残しました：{ $names }
data-deeds-none = まだ操作はありません。

## Staff

data-staff-what = 職員の名前はすべての変更に残ります。退職者はサインインできなくなり、名前は残ります。
data-staff-only-admin = 職員の追加と役割の変更は管理者だけができます。
data-staff-add = 職員を追加
data-staff-add-do = 追加
data-staff-first-password = 最初のパスワード
data-staff-password-help = 口頭で伝え、本人が「データ」の「パスワード」で変更します。
data-staff-me = 自分
data-staff-role-of = { $name }さんの役割
data-staff-left = 退職
data-staff-retired = { $day }退職
data-staff-retire = 退職…
data-staff-retire-title = { $name }さんの退職
data-staff-retire-what = { $name }さんは今後サインインできません。これまでの記録に名前は残ります。元に戻せません。復職したら追加し直してください。
data-staff-retire-do = 退職を記録
term-role-may-admin = すべて。職員・レターヘッド・復旧シートも。
term-role-may-clerk = 人・期・取り込み・出席・点数・書類。
term-role-may-teacher = 授業・出席・点数。健康情報は見えません。
term-role-may-viewer = 閲覧のみ。健康情報は見えません。

## One’s own password, and the recovery sheet

data-password-old = 現在のパスワード
data-password-do = パスワードを変更
data-password-changed = パスワードを変更しました。
data-password-wrong = パスワードが違います。大文字と小文字を確かめてください。
data-sheet-what = 古いシートをなくした、または人に見られたときに印刷します。古いシートは無効になります。
data-sheet-do = 新しいシートを作る（PDF）

## The letterhead

data-centre-what = すべての書類の上部に印刷されます。
data-centre-only-admin = レターヘッドの変更は管理者だけができます。
data-centre-licence = 許可番号
data-centre-address = 住所
data-centre-city = 市・県
data-centre-phone = 電話

## Where the data lies

data-store-where = データの場所
data-store-locked = 内容は保護されています。パスワードか復旧シートがないと読めません。外部への送信はありません。
data-store-copy = フォルダーの場所をコピー
data-store-copied = フォルダーの場所をコピーしました
data-store-copy-by-hand = ここではコピーできません。選択してCtrl+Cを押してください
data-store-backup = 手作業でのバックアップ
data-store-backup-1 = このパソコンのBekalを閉じます。
data-store-backup-2 = 上のフォルダー全体を写します。鍵と写真も入っているため、1ファイルだけでは不足です。
data-store-backup-3 = 別の部屋に置くUSBメモリーやディスクに保存します。
data-store-backup-4 = 日付を名前に付け、直近の数回分を残します。
data-papers = 署名とロゴ
data-papers-what = 書類・証書に印刷されます。空欄は手書きします。
data-prefix-why = 大文字の英字・数字・「-」「/」「.」。例：BKL → BKL/2026/001
data-logo = ロゴ
data-logo-none = ロゴは未登録です。
data-logo-choose = 画像を選ぶ
data-logo-remove = ロゴを外す
