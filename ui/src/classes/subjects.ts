// What is taught, in the language of the reader.

import type { Subject } from '../generated/desk'
import { language } from '../words.svelte'

/** The name of a subject, in Indonesian where it has none in the reader's language. */
export function subjectName({ name, name_en, name_ja }: Subject): string {
  return { id: name, en: name_en, ja: name_ja }[language()] ?? name ?? ''
}
