// What is taught, in the language of the reader.

import type { LessonLine, PlanLine, Subject } from './generated/desk'
import { language } from './words.svelte'

/** The name of a subject, in Indonesian where it has none in the reader's language. */
export function subjectName({ name, name_en, name_ja }: Subject): string {
  return { id: name, en: name_en, ja: name_ja }[language()] ?? name ?? ''
}

/** What a lesson or a place in the week is about; nothing when no subject is named. */
export function taughtIn(line: LessonLine | PlanLine): string | null {
  return { id: line.subject_name, en: line.subject_name_en, ja: line.subject_name_ja }[language()] ?? line.subject_name
}
