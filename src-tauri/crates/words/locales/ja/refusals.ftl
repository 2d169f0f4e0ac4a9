## Why the office did not do what was asked: what happened, and what to do

refusal-wrong_password = ユーザー名かパスワードが違います。大文字と小文字を確かめて、もう一度入力してください。
refusal-wrong_recovery_code = 復旧コードがこのデータに合いません。最後に印刷した復旧シートと照らし合わせてください。
refusal-password_too_short = パスワードは{ $least }文字以上です。単語をいくつか足してください。
refusal-username_taken = ユーザー名「{ $username }」は使われています。別の名前にしてください。
refusal-last_administrator = 管理者は1人以上必要です。先に別の人を管理者にしてください。
refusal-staff_retired = この人は退職しているため、サインインできません。
refusal-not_allowed = この役割ではできません：{ $deed }。管理者に頼んでください。
refusal-signed_out = サインアウトしています。サインインしてからやり直してください。
refusal-store_missing = このセンターのデータがフォルダーにありません。ディスクかUSBメモリーをつなぎ直してください。
refusal-store_exists = このフォルダーには既にデータがあります。上書きしていません。
refusal-keys_missing = データの隣の鍵ファイルがないため、開けません。鍵ファイルをバックアップから戻してください。データは消さないでください。
refusal-keys_damaged = 鍵ファイルを読めません。バックアップから戻してください。データは消さないでください。
refusal-store_damaged = データファイルが壊れています。何も書き込んでいません。フォルダーを写し、最後の正常なバックアップを使ってください。
refusal-store_newer = このデータは新しいBekalで書かれています（データ版{ $found }、このプログラムは{ $known }まで）。最新のBekalを入れてください。
refusal-store_read_only = データは読み取り専用です。フォルダーの権限かUSBメモリーの書き込み禁止を確かめてください。
refusal-store_in_use = 別のプログラムがこのデータを開いています。もう一方のBekalを閉じてください。
refusal-disk_full = ディスクがいっぱいで保存できません。空きを作ってからやり直してください。
refusal-not_found = 対象はもうありません。ほかの人が取り消した可能性があります。
refusal-name_unknown = { $what ->
    [batches] 「{ $name }」という期はありません。つづりを確かめてください。
    [classes] 「{ $name }」というクラスはありません。つづりを確かめてください。
    [exams] 「{ $name }」というコードの試験はありません。つづりを確かめてください。
   *[other] 「{ $name }」はありません。つづりを確かめてください。
}
refusal-file_missing = ファイル「{ $file }」が見つかりません。名前とフォルダーを確かめてください。
refusal-fields = 直す項目があります。
refusal-question_open = この行には未回答の確認があります。先に答えてください。
refusal-nothing_to_undo = 元に戻せる操作はありません。
refusal-nothing_to_redo = やり直せる操作はありません。
refusal-changed_since = { $by }さんが{ $at }に再び変更したため（{ $deed }）、元に戻しませんでした。
refusal-forked = このデータは、使い続けられている別のパソコンの写しです。そのままでは統合できません。
refusal-entries_missing = 途中の記録が足りません。古いほうのファイルも取り込んでください。
refusal-day_not_come = { $day }はまだ来ていません。出席は当日に記入します。
refusal-score_out_of_range = { $section }に{ $score }点はありえません。最高は{ $maximum }点です。
refusal-no_rule_on_that_day = その日にはこの試験の合格基準がありません（最初の基準：{ $first }）。先に基準を加えてください。
refusal-section_count = この試験は{ $expected }科目ですが、点数が{ $found }個あります。
refusal-picture = { $why ->
    [unknown_format] JPEGかPNGの写真ではありません。別の写真を選んでください。
    [heic] iPhoneのHEIC写真です。JPEGで保存し、もう一度選んでください。
    [too_heavy] 写真が大きすぎます。小さくするか、別の写真を選んでください。
    [too_large] 写真が大きすぎます。小さくするか、別の写真を選んでください。
    [too_small] 印刷には小さすぎます。大きい写真を選んでください。
    [outside_the_picture] 枠が写真の外に出ています。中に戻してください。
   *[damaged] 写真が壊れていて読めません。別の写真を選んでください。
  }
refusal-sheet = { $why ->
    [not_a_spreadsheet] ExcelやCSVの表ではありません。XLSXとして保存し、もう一度選んでください。
    [locked] Excelのパスワードがかかっています。解除してからもう一度選んでください。
    [empty] ファイルが空です。
    [too_large] ファイルが大きすぎます。分けてください。
    [too_long] 行が多すぎます。末尾の空行を消すか、ファイルを分けてください。
    [too_wide] 列が多すぎます。右側の空列を消してください。
    [no_header] 見出し行が見つかりません。氏名かNIKの列が必要です。見出しを書いてからもう一度選んでください。
    [no_name] 氏名の列がまだありません。先に選んでください。
    [two_columns] 2つの列が同じ意味になっています。どちらかを変えてください。
   *[damaged] 壊れていて読めません。Excelで開き、保存し直してからもう一度選んでください。
  }
refusal-missing_glyph = { $person }さんの{ $field }にある文字「{ $character }」は印刷できません。置き換えてから印刷してください。
refusal-cancelled = 中止しました。書類は保存していません。
refusal-job_unknown = プログラムを開き直したため、その作業はありません。もう一度始めてください。
refusal-not_understood = この画面の送った内容が理解できません（{ $detail }）。何も変わっていません。
refusal-broken = プログラム内で問題が起きました（{ $detail }）。保存済みの内容は残っています。もう一度試してください。
