## The first page

today-reading = 開いています…
today-lessons = 今日の授業
today-lessons-count = { $count }件、未完了{ $open }件
today-no-lessons = 今日の授業はありません。
today-to-classes = 「クラス」で予定する
today-unmarked = 未記入
today-nobody = 人なし
today-departures = 出発に向けて
today-departures-stitch = 1目が1人、書類がそろうと実線
today-batch-people = { $people }人
today-batch-complete = { $people }人、全員の書類がそろっています
today-batch-blanks = { $people }人、{ $blanks }人の書類が未完成
today-days-left = { $days ->
   *[other] 日後
  }
today-no-departure = 日付未定
today-open = 要対応
today-open-nearest = 近いものから
today-clear = やり残しはありません。
today-blanks = { $count ->
   *[other] 人の書類が未完成、{ $batch }
  }
today-blanks-when = { $day }出発、あと{ $days }日
today-passports = { $count ->
   *[other] 人のパスポートが6か月以内に期限切れ
  }
today-passports-why = 到着後6か月の有効期間が必要
today-registers = 未完了の出席簿
today-registers-since = 直近14日
today-register = { $class }、{ $day }
today-scores = 未入力の点数
today-sitting = { $exam }、{ $class }
today-sitting-entered = { $people }人中{ $entered }人、{ $day }
today-more = ほか{ $count }件

## An office without anybody in it

today-begin = まだ誰も登録されていません
today-begin-why = 人を登録すると、授業・出席・書類がここに並びます。
today-begin-person = 最初の人を登録する
today-begin-person-why = 名前だけで登録できます。ほかは後から。
today-begin-batch = 期とクラスを作る
today-begin-batch-why = 登録する人の所属先になります。
today-begin-sample = まず試したいときは、サインアウトして最初の画面でF2を押すと見本データが開きます。
