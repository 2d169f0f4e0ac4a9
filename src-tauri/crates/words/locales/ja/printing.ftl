## Printing what is not about one person

printing-which = 帳票
printing-which-one = { $print }
printing-in = { $language }で表示
printing-save = PDFを保存
printing-open = 保存して開く
printing-saved = { $time } 保存しました：{ $file }
printing-setting = ページを組版しています
printing-blanks = この帳票の未記入項目：{ $fields }
printing-entry = 入国日
printing-entry-why = 手入力します（推定しません）。この日からさかのぼって時間を計算します。
printing-signatures = 署名欄を付ける
printing-lists = 名簿を印刷
printing-lists-of = { $batch } の帳票
printing-month = 月間表を印刷
printing-month-of = { $class } の月間表
printing-summary = 概要を印刷
printing-visit = 訪問記入用紙

## Certificates of completion

certificates = 修了証書
certificates-key = 修了証書
certificates-of = { $batch } の修了証書
certificates-give =
    { $count ->
        [0] 修了証書を発行
       *[other] { $count }名に発行
    }
certificates-given-to = { $count }名に修了証書を発行しました
certificates-all = 未発行の{ $count }名全員
certificates-course = 修了した課程
certificates-day = 発行日
certificates-next = 空欄なら本日。次の番号は{ $number }です。
certificates-nobody = 対象者が選ばれていません。
certificates-number = 第{ $number }号、{ $day }
certificates-check = 修了証書の真偽確認
certificates-check-why = QRコードの番号と照合符号を入力または読み取ります。
certificates-genuine = { $name }さんに発行された正式な証書です。
certificates-withdrawn = { $name }さんに発行されましたが、{ $day }に取り消されました：{ $why }
certificates-forged = 番号は存在しますが照合符号が一致しません。当校が作成した証書ではありません。
certificates-unknown = この番号は発行されていません。
certificates-withdraw = 取り消す
certificates-withdraw-of = 第{ $number }号の取消し
certificates-withdraw-why = 番号は再利用されません。証書の照会時には取消し済みと表示されます。
certificates-why = 理由
certificates-withdrawn-done = 第{ $number }号を取り消しました
certificates-withdrawn-line = { $day } 取消し：{ $why }
