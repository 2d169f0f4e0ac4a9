## What a dossier says beside its labels

paper-edition = Edition { $number }
paper-licence = Training licence { $number }
paper-nationality = Indonesian
paper-age = { $years } years
paper-age-about = about { $years } years
paper-children = { $children ->
    [one] { $children } child
   *[other] { $children } children
 }
paper-months = { $months ->
    [one] { $months } month
   *[other] { $months } months
 }
paper-yen-a-month = { $yen } yen a month
paper-until-now = present
paper-colour-normal = Not colour-blind
paper-colour-blind = Colour-blind
paper-consent = The candidate has consented to this dossier being sent to the partner abroad since { $day }.
paper-consent-missing = Consent to sending this dossier to a partner has not been recorded yet.

## Sections of public exams, as their rules name them

exam-section-language-knowledge = Language knowledge
exam-section-language-knowledge-and-reading = Language knowledge and reading
exam-section-picture-judgement = Picture judgement
