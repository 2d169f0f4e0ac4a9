// People for Ctrl+K: by parts of the name, katakana, or the end of a number.

import { office, type PersonLine } from '../generated/desk'
import { go, to } from '../routes.svelte'
import type { Find, Source } from '../shared/Palette.svelte'
import { matchedInWords } from './lines'

/** Most people shown at once. */
const most = 8

/** The people of the office. */
export const people: Source = {
  word: 'place-people',
  look: async (text) => {
    if (text.trim() === '') return []
    const page = await office.listPeople({ search: text, limit: most })
    return page.lines.map(found)
  },
}

function found(line: PersonLine): Find {
  return {
    id: line.id,
    icon: 'person',
    words: line.name,
    kana: line.katakana ?? undefined,
    why: matchedInWords(line) || [line.class_name, line.seat].filter((part) => part != null).join(' ') || undefined,
    take: () => go(to('people', [line.id])),
  }
}
