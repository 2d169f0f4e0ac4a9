## The list of partners

partners-none = 提携先はまだありません
partners-none-why = 提携先を登録し、プログラムを加えます。
partners-loose = 提携先のないプログラム
partners-batches = { $batches }期、{ $people }人
partners-key-walk = 行を移る
partners-key-edit = 変更

## A partner

partners-new = 新しい提携先
partners-edit = 変更
partners-edit-one = 提携先を変更
partners-name = 名称
partners-kind = 種別
partners-place = 所在地
partners-city = 都市
partners-country = 国
partners-country-why = 2文字：JP、US、ID。
partners-branches = 拠点数
partners-aliases = 別表記
partners-aliases-why = 縦線で区切ります。
partners-note = 備考
partners-no-programme = この提携先とのプログラムはまだありません。

## A programme

partners-programme = プログラム
partners-programme-new = 新しいプログラム
partners-programme-edit = プログラムを変更
partners-partner = 提携先
partners-scheme = 制度
partners-destination = 派遣先の国
partners-payer = 費用負担
partners-payer-why = 例：すべて提携先が負担。
partners-quota = 定員
partners-contract = 契約
partners-contract-years = 契約（年）
partners-years = { $count }年
partners-lasts = 期間
partners-started-on = 開始
partners-ended-on = 終了
partners-about = 説明と出典
partners-about-why = 出典も書きます。
partners-batches-head = 期
partners-people = { $count }人
partners-departs = { $day }出発
partners-no-batch = このプログラムの期はまだありません。
partners-attendance = 出席の規則
partners-attendance-of = { $programme }の出席の規則
partners-attendance-minimum = 最低出席率（％）
partners-attendance-minimum-why = 全授業に対する割合。定めがなければ空欄にします。
partners-attendance-none = 定めなし
partners-grace = 遅刻の猶予
partners-grace-minutes = { $count }分
partners-grace-why = この分数までに読み取ったカードは定刻扱いです。
partners-key-attendance = プログラムの出席の規則を変更
partners-work = 職種と要件
partners-work-of = { $programme }の職種と要件
partners-occupation = 職種
partners-demands = 要件一式
partners-demands-why = 空欄にすると、制度の要件を使います。
partners-demands-of-route = 制度の要件
partners-plan-why = 段階、期間、場所、研修の担当。
partners-key-work = プログラムの職種と要件を変更
