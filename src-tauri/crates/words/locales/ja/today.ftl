## The first page

today-reading = 開いています…
today-lessons = 今日の授業
today-lessons-count = { $count }件、未完了{ $open }件
today-no-lessons = 今日の授業はありません。
today-to-classes = 「クラス」で予定する
today-unmarked = 未記入
today-nobody = 人なし
today-departures = 出発に向けて
today-departures-stitch = 一針が一人、準備完了で実線
today-batch-people = { $people }人
today-batch-complete = { $people }人、全員準備完了
today-days-left = { $days ->
   *[other] 日後
  }
today-no-departure = 日付未定
today-open = 要対応
today-clear = やり残しはありません。
today-blanks = { $count ->
   *[other] 人の書類が未完成、{ $batch }
  }
today-passports = { $count ->
   *[other] 人のパスポートが6か月以内に期限切れ
  }
today-registers = 未完了の出席簿
today-registers-since = 直近14日
today-register = { $class }、{ $day }
today-scores = 未入力の点数
today-sitting = { $exam }、{ $class }
today-sitting-entered = { $people }人中{ $entered }人、{ $day }
today-more = ほか{ $count }件
today-act-days-none = 本日
today-act-days-over = { $days }日超過
today-act-days-left = あと{ $days }日
today-act-waiting-why = 最長{ $days }日、通常{ $usual }日
today-act-waiting = 人が{ $stage }で停滞、{ $batch }
today-act-contracts = { $count ->
   *[other] 件の契約がまもなく満了
  }
today-act-overdue = { $count }件遅れ、最長は{ $name }
today-act-follow-ups = { $count ->
   *[other] 件の近況確認が必要
  }
today-act-flight = { $count ->
   *[other] 人が出国便に搭乗、{ $batch }
  }
today-act-order = 人を募集中、{ $order }
today-act-interview = 人が面接予定、{ $order }
today-act-stranded = { $count }人に影響
today-act-agreement = { $name }：{ $status }
today-act-originals = { $count ->
   *[other] 件の原本が未返却（離れた人のもの）
  }
today-act-burden = { $count ->
   *[other] 人が約束を超える費用を負担、{ $programme }
  }
today-act-first = 最初は{ $name }、{ $day }
today-act-departs = 出国まで{ $days }日
today-act-not-ready-pressed = 出国まで{ $days }日、うち{ $count }人は至急
today-act-not-ready-why = 出国まで{ $days }日
today-act-not-ready = { $count ->
   *[other] 人の出国準備が未完了、{ $batch }
  }
today-batch-not-ready = { $people }人、未準備{ $count }人
today-open-pressing = 急ぐものから順に

## An office without anybody in it

today-begin = まだ誰も登録されていません
today-begin-why = 人を登録すると、授業・出席・書類がここに並びます。
today-begin-person = 最初の人を登録する
today-begin-person-why = 名前だけで登録できます。ほかは後から。
today-begin-batch = 期とクラスを作る
today-begin-batch-why = 登録する人の所属先になります。
today-begin-sample = まず試したいときは、サインアウトして最初の画面でF2を押すと見本データが開きます。
today-act-questions = { $count ->
   *[other] 要決定
}
today-act-questions-why = 二台のパソコンが同じデータを変更
today-act-same = { $count ->
   *[other] 同一人物の可能性
}
today-act-same-why = 並べて確認し、統合または別人と記録
