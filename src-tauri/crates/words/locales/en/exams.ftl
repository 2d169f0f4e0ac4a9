## Parts of exams, and why a result passes or not

exam-section-total = Total
exam-section-language_knowledge = Language knowledge
exam-section-language_knowledge_and_reading = Language knowledge and reading
exam-section-reading = Reading
exam-section-listening = Listening
exam-section-vocabulary = Vocabulary
exam-section-conversation = Conversation
exam-section-documents = Documents
exam-section-written = Written
exam-section-picture_judgement = Picture judgement
exam-reason-reached = Every part reaches its mark.
exam-reason-total_below = Total { $total }, pass mark { $pass }.
exam-reason-section_below = { $section } { $score }, at least { $minimum } needed.
exam-reason-section_missing = { $section } has no score yet.
