## Backups: where they go, what was proven, and the way back

data-backup = バックアップ
backup-place = バックアップの保存先
backup-place-none = 保存先がまだありません。USBメモリーか別のディスクのフォルダーを選ぶと、以後は自動で作成されます。
backup-place-path = 保存先のフォルダー
backup-place-path-help = 例：USBメモリーならE:\、または別のディスクやパソコンのフォルダー。
backup-place-choose = 保存先を選ぶ
backup-place-change = 保存先を変える
backup-place-away = 保存先が見つかりません。USBメモリーを挿すか、別の場所を選んでください。
backup-place-same-disk = データと同じディスクです。ディスクが壊れると両方失われます。USBメモリーか別のディスクのほうが安全です。
backup-place-only-admin = 保存先は管理者が選びます。
backup-how = 変更があれば30分ごとに、また終了時にも自動で作成します。内容は保護され、写真とスキャンも含みます。
backup-now = 今すぐ作成
backup-proven = 最後に確認済みのバックアップ
backup-restored = 最後に確認済みの復元
backup-never = まだありません
backup-counts = { $candidates ->
   *[other] { $candidates }名、写真とスキャン{ $papers }件
  }
backup-due = まだバックアップされていない変更があります。
backup-all-in = すべての変更がバックアップ済みです。
backup-trouble = { $at }、バックアップを作成できませんでした：{ $why }
backup-list = 保存されているバックアップ
backup-list-empty = この保存先にはまだバックアップがありません。
backup-list-what = Enterで選んだものを復元します。復元テストは一時フォルダーに復元して数え、その後削除します。
backup-megabytes = { $size } MB
backup-newest = 最新
backup-prove = 復元テスト
backup-restore = 復元
backup-restore-title = { $made }のバックアップを復元
backup-restore-what = データは{ $made }の状態に戻ります（{ $candidates }名、写真とスキャン{ $papers }件）。その後の記録は含まれません。
backup-restore-kept = 現在のデータは削除されず、日付付きの別フォルダーに残ります。
backup-file-choose = 別のバックアップを選ぶ
backup-file-path = バックアップのファイル（.bekal）
backup-file-look = このファイルを確認
backup-work-make = バックアップを作成中
backup-work-rehearse = 復元をテスト中
backup-work-restore = 復元中
backup-stage-database = データをコピーしています
backup-stage-pictures = 写真とスキャン { $done } / { $total }
backup-stage-proving = 読み直して数えています
backup-stage-salvage = 破損データから救い出しています
backup-stop = 中止
backup-closing = 閉じる前にバックアップしています
backup-closing-what = 終わると自動で閉じます。
backup-closing-skip = バックアップせずに閉じる
backup-back = データが戻りました
backup-back-what = { $made }の状態に戻りました（{ $candidates }名、写真とスキャン{ $papers }件）。
backup-back-salvaged = { $deeds ->
   *[other] その後の操作{ $deeds }件を破損データから救い出しました。
  }
backup-back-unread = 破損データの一部は読めませんでした。バックアップ作成後の記録を確認してください。
backup-back-papers = { $count ->
   *[other] 写真・スキャン{ $count }件がバックアップにありませんでした。元のファイルから入れ直してください。
  }
backup-back-before = 以前のデータの保存場所：
backup-back-close = 作業を続ける
gate-backups = 復元できるバックアップ
gate-backups-none = バックアップが見つかりません。USBメモリーを挿して探し直すか、ファイルを選んでください。
gate-backups-again = 探し直す
gate-backups-what = 新しいフォルダーに復元し、確認してから置き換えます。破損データは日付を付けて残し、読める内容は救い出します。
gate-backups-line = { $made } · { $candidates }名
gate-restore = 復元
gate-from-backup = バックアップから復元
gate-from-backup-title = バックアップから復元
gate-from-backup-what = 新しいパソコンの場合：USBメモリーのバックアップ（.bekal）を選び、その団体の名前とパスワードでログインします。
today-backup = バックアップ
today-backup-days = { $days ->
    [0] 今日
    [1] 昨日
   *[other] { $days }日前
  }
today-backup-at = { $time }
today-backup-never = まだ作成されていません
today-backup-no-place = 保存先がありません
today-backup-away = 保存先が見つかりません
today-backup-restored = 復元テスト：{ $days ->
    [0] 今日
    [1] 昨日
   *[other] { $days }日前
  }
today-backup-not-restored = 復元は未テスト
