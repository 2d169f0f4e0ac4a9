## Why a paper was not printed

trouble-missing_glyph = 「{ $character }」は印刷できません（{ $person }、{ $field }）。別の文字に直してから、もう一度印刷してください。
trouble-photo = { $person }の写真を読み込めません。別の写真を登録してから、もう一度印刷してください。
trouble-code = { $length }文字の復旧コードは印刷できません。
trouble-setting = ページを組めません：{ $reason }
trouble-joining = 書類を一つにまとめられません：{ $reason }
trouble-drawing = 図を印刷できません：{ $reason }
trouble-template = 独自のテンプレートに誤りがあります。
trouble-too_long = 独自のテンプレートは{ $seconds }秒たっても終わらないため停止しました。
trouble-too_much = 独自のテンプレートはメモリーまたはページを使いすぎたため停止しました。
trouble-apart = 独自のテンプレートを組版できません：{ $reason }
