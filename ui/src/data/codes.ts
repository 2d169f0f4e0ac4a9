// What minutes can count for, as the subjects of the office say: each code with the names of its subjects.

import type { Keyed, Subject, SubjectId } from '../generated/desk'
import { language, say } from '../words.svelte'

/** The codes to choose from, the wide before the narrow; one that is kept already stays among them. */
export function codesOf(subjects: Keyed<SubjectId, Subject>[], kept: string): { value: string; words: string }[] {
  const names = new Map<string, string[]>(kept === '' ? [] : [[kept, []]])
  for (const { row } of subjects) {
    if (row.counts_for === null) continue
    const [wide = ''] = row.counts_for.split('/')
    if (!names.has(wide)) names.set(wide, [])
    names.set(row.counts_for, [...(names.get(row.counts_for) ?? []), nameOf(row)])
  }
  return [...names]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([value, words]) => ({ value, words: [value, words.join(say('frame-between'))].filter(Boolean).join(' · ') }))
}

function nameOf({ name, name_en, name_ja }: Subject): string {
  return { id: name, en: name_en, ja: name_ja }[language()] ?? name ?? ''
}
