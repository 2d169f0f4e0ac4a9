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
refusal-store_damaged = データのファイルが破損しています。書き込みは行っていません。最新の正常なバックアップを復元してください。
refusal-store_newer = このデータは新しいBekalで書かれています（データ版{ $found }、このプログラムは{ $known }まで）。最新のBekalを入れてください。
refusal-store_on_share = データはネットワーク上のフォルダーに置けません。2台のパソコンで壊れるおそれがあります。このパソコンのフォルダーを選んでください。バックアップはネットワーク上でもかまいません。
refusal-backup_place = { $why ->
    [not_chosen] バックアップの保存先が選ばれていません。「データ › バックアップ」で選んでください。
    [missing] バックアップの保存先が見つかりません。USBメモリーかディスクを接続して、もう一度お試しください。
    [read_only] バックアップの保存先に書き込めません。USBメモリーの書き込み禁止を解除するか、別のフォルダーを選んでください。
    [full] バックアップの保存先がいっぱいです。空きを作るか、別の場所を選んでください。
    [inside_store] この場所はデータのフォルダーの中にあり、データと一緒に失われます。USBメモリーか別のディスクを選んでください。
   *[unreliable] 保存先に書いた内容を正しく読み直せません。USBメモリーを替えて、もう一度お試しください。
  }
refusal-backup = { $why ->
    [not_a_backup] Bekalのバックアップではないか、途中で切れています。別の.bekalファイルを選んでください。
    [forged] この団体のバックアップではないか、書き換えられています。何も復元していません。別のバックアップを選んでください。
    [database_missing] 隣にあるはずの.dbファイルがありません。フォルダー全体を写し直すか、別のバックアップを選んでください。
    [database_damaged] バックアップのデータが壊れているか、途中で切れています。別のバックアップを選んでください。
    [pictures_missing] バックアップの写真やスキャンの一部がないか、壊れています。新しく作成すると、足りないものが写し直されます。
    [other_centre] 別の団体のバックアップです。この団体のものを選んでください。
   *[does_not_hold] 復元したデータが記録簿と一致しないため使いません。現在のデータはそのままです。別のバックアップを選んでください。
  }
refusal-store_read_only = データは読み取り専用です。フォルダーの権限かUSBメモリーの書き込み禁止を確かめてください。
refusal-store_in_use = 別のプログラムがこのデータを開いています。もう一方のBekalを閉じてください。
refusal-disk_full = ディスクがいっぱいで保存できません。空きを作ってからやり直してください。
refusal-disk_fails = ディスクまたはUSBメモリーの読み書きに失敗しました（コード{ $code }）。保存済みの内容は残っていますが、直前の操作は保存されていないかもしれません。接続を確かめて、やり直してください。繰り返す場合は、別のディスクにバックアップを作ってください。
refusal-not_permitted = このパソコンでは、Bekalがそこに書き込むことは許可されていません。フォルダーの権限かUSBメモリーの書き込み禁止を確かめてください。
refusal-file_in_use = そのファイルは別のプログラム（Excelなど）で開かれています。閉じてから、やり直してください。
refusal-not_found = 対象はもうありません。ほかの人が取り消した可能性があります。
refusal-name_unknown = { $what ->
    [batches] 「{ $name }」という期はありません。つづりを確かめてください。
    [classes] 「{ $name }」というクラスはありません。つづりを確かめてください。
    [exams] 「{ $name }」というコードの試験はありません。つづりを確かめてください。
   *[other] 「{ $name }」はありません。つづりを確かめてください。
}
refusal-file_missing = ファイル「{ $file }」が見つかりません。名前とフォルダーを確かめてください。
refusal-fields = 直す項目があります。
refusal-question_open = 先にこの違いを決定してから取り消してください：データ › 要決定
refusal-question_changed = この違いは変わったか、すでに決定されています。もう一度見てから選んでください。
refusal-undecided = { $person }：{ $what }は未確定です。二台のパソコンで異なります。先に決定してください：データ › 要決定
refusal-linked_already = この二つの記録はすでに同一人物です。
refusal-nothing_to_undo = 元に戻せる操作はありません。
refusal-nothing_to_redo = やり直せる操作はありません。
refusal-changed_since = { $by }さんが{ $at }に再び変更したため（{ $deed }）、元に戻しませんでした。
refusal-forked = このデータは、使い続けられている別のパソコンの写しです。そのままでは統合できません。
refusal-entries_missing = 途中の記録が足りません。古いほうのファイルも取り込んでください。
refusal-day_not_come = { $day }はまだ来ていません。出席は当日に記入します。
refusal-lesson_cancelled = この授業は中止です（{ $reason }）。出席は記入できません。中止を取り消すか、振替授業に記入してください。
refusal-lesson_not_cancelled = この授業は中止されていません。振替や再開ができるのは中止した授業だけです。
refusal-month_closed = { $month }は締め切られています。先に事務に開いてもらってください。
refusal-month_not_over = { $month }はまだ終わっていません。月末を過ぎてから締め切ってください。
refusal-card_misread = カードのコードを正しく読めませんでした。もう一度読み取ってください。
refusal-card_unknown = このカードは登録されていません。交換前の古いカードかもしれません。手で記入してください。
refusal-card_of_another_class = { $person }さん（{ $class }クラス）のカードです。このクラスではないため、何も記入していません。
refusal-score_out_of_range = { $section }に{ $score }点はありえません。最高は{ $maximum }点です。
refusal-no_rule_on_that_day = その日にはこの試験の合格基準がありません（最初の基準：{ $first }）。先に基準を加えてください。
refusal-section_count = この試験は{ $expected }科目ですが、点数が{ $found }個あります。
refusal-score_not_a_step = { $section }の得点{ $score }はありえません。{ $step }刻みで入力してください。
refusal-keyed_twice = この試験は二名で入力します。二重入力を開いてください。
refusal-not_keyed_twice = この試験は一名で入力します。通常どおり入力してください。
refusal-two_readers_already = すでに二名（{ $first }、{ $second }）が入力しています。三人目は入力できません。
refusal-keying_ended = 入力は終了しているため変更できません。誤りは照合のときに直してください。
refusal-keying_begun = 二重入力が始まっているため、試験・日付・入力方法は変更できません。
refusal-keyed_by_somebody_else = 入力した本人だけが取り消せます。
refusal-nothing_keyed = まだ何も入力されていません。
refusal-keying_not_ended = 入力を終えたのは二名のうち{ $ended }名です。二名とも終わってから照合してください。
refusal-keying_settled = 照合済みです。変更するには、まず照合を取り消してください。
refusal-choices_missing = まだ選ばれていない相違が{ $count }件あります。すべて選んでください。
refusal-not_a_remedial = 再試験は、先に行った同じ試験に対するものです。元の試験を選んでください。
refusal-no_result = この人にはその試験の得点がありません。先に得点を入力してください。
refusal-held_up = { $count }名が「{ $stage }」に進めません。誰も移動していません。
refusal-order_closed = この求人は終了しています。変更するには再開してください。
refusal-quota_full = 定員{ $quota }名に達しています。補欠にするか、先に定員を変更してください。
refusal-chosen_elsewhere = { $person }さんは求人「{ $order }」で採用が決まっています。先にそちらを取り消してください。
refusal-choice_made = この人の選考結果はもう記録されています。先に結果を消してください。
refusal-weights_not_whole = 比重の合計が{ $sum }%です。100%にしてください。
refusal-picture = { $why ->
    [unknown_format] JPEGかPNGの写真ではありません。別の写真を選んでください。
    [heic] iPhoneのHEIC写真です。JPEGで保存し、もう一度選んでください。
    [too_heavy] 写真が大きすぎます。小さくするか、別の写真を選んでください。
    [too_large] 写真が大きすぎます。小さくするか、別の写真を選んでください。
    [too_small] 印刷には小さすぎます。大きい写真を選んでください。
    [outside_the_picture] 枠が写真の外に出ています。中に戻してください。
   *[damaged] 写真が壊れていて読めません。別の写真を選んでください。
  }
refusal-scan = { $why ->
    [unknown_format] JPEG、PNG、PDFのいずれでもありません。いずれかの形式で読み取ってください。
    [too_heavy] 10 MBを超えています。画質を下げて読み取ってください。
   *[damaged] 途中で切れているか、壊れています。もう一度読み取ってください。
  }
refusal-sheet = { $why ->
    [not_a_spreadsheet] ExcelやCSVの表ではありません。XLSXとして保存し、もう一度選んでください。
    [locked] Excelのパスワードがかかっています。解除してからもう一度選んでください。
    [empty] ファイルが空です。
    [too_large] ファイルが大きすぎます。分けてください。
    [too_long] 行が多すぎます。末尾の空行を消すか、ファイルを分けてください。
    [too_wide] 列が多すぎます。右側の空列を消してください。
    [no_header] 見出し行が見つかりません。氏名かNIKの列が必要です。見出しを書いてからもう一度選んでください。
    [no_days] 日付の列がありません。出席簿は縦に氏名、横に日付を並べます。
    [no_month] シートの題に年月がありません。先に月を選んでください。
    [no_scores] 点数の列がありません。各列の上に試験名を書いてください。
    [no_name] 氏名の列がまだありません。先に選んでください。
    [two_columns] 2つの列が同じ意味になっています。どちらかを変えてください。
   *[damaged] 壊れていて読めません。Excelで開き、保存し直してからもう一度選んでください。
  }
refusal-edition_ended = 様式「{ $print }」には、本日有効な版がありません。発行機関の新しい版をご利用ください。
refusal-katakana_not_approved = { $name }さんのフリガナがまだ承認されていません。個人ページで承認してから、この公的様式を印刷してください。
refusal-no_consent_abroad = { $name }さんの写しは送付されません。海外の提携先への提供についての同意がまだ記録されていません。先に個人ページで記録してください。
refusal-queue_silent = プリンター「{ $queue }」が受け付けません。プリンターを確認するか、保存してPDFビューアーから印刷してください。
refusal-missing_glyph = { $person }さんの{ $field }にある文字「{ $character }」は印刷できません。置き換えてから印刷してください。
refusal-cancelled = 中止しました。書類は保存していません。
refusal-job_unknown = プログラムを開き直したため、その作業はありません。もう一度始めてください。
refusal-not_understood = この画面の送った内容が理解できません（{ $detail }）。何も変わっていません。
refusal-broken = プログラム内で問題が起きました（{ $detail }）。保存済みの内容は残っています。もう一度試してください。
refusal-placed_already = { $person } さんには終わっていない契約があります。先に帰国を記録するか、今の就労先を変更してください。
refusal-not_departed = { $person } さんの出発がまだ記録されていません。先に記録してください。
refusal-never_in_batch = { $person } さんはその期に在籍したことがありません。期を選び直すか、別の人を選んでください。
refusal-already_certified = { $name }さんにはこの期の修了証書がすでに発行されています。番号は二度発行されません。
refusal-not_the_host = 修了証書の番号は本校のメインコンピューターでのみ発行できます。そちらで発行してください。
refusal-template_broken = { $line ->
    [0] 独自のテンプレートに誤りがあります。「データ」の「テンプレート」で直すか、付属のテンプレートで印刷してください。
   *[other] 独自のテンプレートの{ $line }行目に誤りがあります。「データ」の「テンプレート」で直すか、付属のテンプレートで印刷してください。
  }
refusal-template_too_long = このテンプレートは{ $seconds }秒たっても終わらないため停止しました。繰り返しが多すぎる部分を探してください。
refusal-template_too_much = このテンプレートはメモリーまたはページを使いすぎたため停止しました。繰り返しが多すぎる部分を探してください。
refusal-package = { $why ->
    [not_a_package] 訪問パッケージではありません。ノートPCの .lpk ファイルを選んでください。
    [cut] ファイルが途中で切れています。ノートPCからもう一度コピーしてください。
    [unknown_sender] この事務所に登録されていないノートPCです。取り込みませんでした。
    [revoked] 登録を取り消したノートPCです。取り込みませんでした。
    [forged] 署名がこのノートPCのものと一致しません。取り込みませんでした。
    [newer] 新しいBekalで作られたパッケージです。先にこのBekalを更新してください。
    [other_centre] 別の機関のパッケージです。何も取り込みませんでした。
    [not_for_here] このパソコン宛てのパッケージではありません。
    [not_allowed] ノートPCから変更できない内容が含まれています。何も取り込みませんでした。
    [waiting] 同じノートPCの前のパッケージを先に取り込んでください。
   *[damaged] ファイルが壊れています。ノートPCからもう一度コピーしてください。
  }
refusal-on_a_visit = これは訪問用ノートPCです。事務所のパソコンで行ってください。
refusal-not_on_a_visit = このパソコンは訪問用ノートPCではありません。
refusal-nothing_to_pack = 事務所はすべて受領済みです。パッケージにするものはありません。
refusal-not_received = 事務所がまだすべてを受領していません。このノートPCはまだ消去できません。
refusal-not_joined = { $why ->
    [nobody_there] そのアドレスからの応答がありません。アドレスと親PCの電源を確認してください。
   *[code] コードが違うか、有効期限が切れています。親PCで新しいコードを出してください。
  }
refusal-not_a_host = このパソコンは親PCではありません。先に「データ › ネットワーク」で親PCにしてください。
