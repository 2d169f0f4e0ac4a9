## What is wrong with one field, and how to mend it

problem-empty = 入力してください。空欄にはできません。
problem-not_a_day = 日付ではありません。17-8-2003のように日-月-年で入力してください。
problem-in_the_future = まだ来ていない日です。年を確かめてください。
problem-nik_length = NIKは16桁です。入力は{ $found }桁です。KTPを確かめてください。
problem-nik_not_digits = NIKは数字だけです。KTPを確かめてください。
problem-nik_damaged = このNIKはExcelで末尾の数字が失われています。KTPから入力し直してください。
problem-nik_day = NIKの7～8桁目（{ $found }）は誕生日として読めません。KTPを確かめてください。
problem-nik_month = NIKの9～10桁目（{ $found }）は誕生月として読めません。KTPを確かめてください。
problem-nik_serial = NIKの末尾4桁が0000になることはありません。KTPを確かめてください。
problem-not_a_phone = 電話番号ではありません。0812 3456 7890のように入力してください。
problem-out_of_range = { $least }から{ $most }までで入力してください。
problem-too_long = 長すぎます。{ $most }文字までです。
problem-ends_before_it_starts = 終わりが始まりより前です。両方を確かめてください。
problem-not_an_email = メールアドレスではありません。name@example.idのように入力してください。
problem-not_a_time = 時刻ではありません。08.30のように入力してください。
problem-unknown_code = このコードの科目も時間の規則もありません。一覧から選んでください。
problem-not_a_grade = 使われている評定ではありません。
problem-renews_itself = 協定は自分自身を更新できません（他の協定を経由しても同じです）。
problem-not_a_prefix = 大文字の英字、数字、「-」「/」「.」のみ、20字以内で入力してください。
problem-not_katakana = カタカナ、空白、「・」だけで入力してください。
problem-approved_already = { $by }が承認済みです。別の読みには改めて承認が必要です。
problem-amount_out_of_range = この金額は記録できません。数字を確認してください。
problem-not_a_currency = 通貨は3文字で入力してください（例：IDR、JPY、USD）。
problem-rate_missing = 外貨には換算率とその出典が必要です。
problem-not_months = 到着後の月数を入力してください（例：1 3 6 12）。
problem-not_of_partner = この拠点は別の提携先のものです。選び直してください。
