## Parts of exams, and why a result passes or not

exam-section-total = 総合
exam-section-language_knowledge = 言語知識
exam-section-language_knowledge_and_reading = 言語知識・読解
exam-section-reading = 読解
exam-section-listening = 聴解
exam-section-vocabulary = 語彙
exam-section-conversation = 会話
exam-section-documents = 文書
exam-section-written = 学科
exam-section-picture_judgement = 実技（画像判断）
exam-reason-reached = すべての区分が基準に達しています。
exam-reason-total_below = 総合{ $total }点、合格点は{ $pass }点です。
exam-reason-section_below = { $section }{ $score }点、基準点は{ $minimum }点です。
exam-reason-section_missing = { $section }の得点がまだありません。
