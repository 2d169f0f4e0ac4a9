// A template at the bench: what is typed, what the office keeps of it, and what is wrong with it in words.

import type { Keyed, PaperLanguage, PrintedAbout, Template, TemplateFault, TemplateId } from '../generated/desk'
import { dayTyped, wordsOf } from '../shared/typed'
import { hasWords, say } from '../words.svelte'

export type TemplateLine = Keyed<TemplateId, Template>

/** What is typed; a blank is nothing. */
export interface TypedTemplate extends Record<string, string> {
  name: string
  about: string
  language: string
  based_on: string
  edition: string
  from_on: string
  until_on: string
  source: string
}

/** What stands in the form of a new template. */
export function begun(today: string): TypedTemplate {
  const from_on = dayTyped(today)
  return { name: '', about: 'person', language: '', based_on: '', edition: '1', from_on, until_on: '', source: '' }
}

/** A template as it is typed. */
export function typed(row: Template): TypedTemplate {
  return {
    name: row.name ?? '',
    about: row.about ?? '',
    language: row.language ?? '',
    based_on: row.based_on ?? '',
    edition: row.edition ?? '',
    from_on: dayTyped(row.from_on),
    until_on: dayTyped(row.until_on),
    source: row.source ?? '',
  }
}

/** What is typed, as the office takes it. */
export function rowOf(values: TypedTemplate): Template {
  return {
    name: wordsOf(values.name),
    about: (wordsOf(values.about) as PrintedAbout | null) ?? null,
    language: (wordsOf(values.language) as PaperLanguage | null) ?? null,
    based_on: wordsOf(values.based_on),
    edition: wordsOf(values.edition),
    from_on: wordsOf(values.from_on),
    until_on: wordsOf(values.until_on),
    source: values.source,
  }
}

/** Whether it holds on a day, does not yet, or does no longer. */
export function standing(row: Template, today: string): 'holds' | 'not-yet' | 'ended' {
  if (!row.from_on || row.from_on > today) return 'not-yet'
  return row.until_on && row.until_on < today ? 'ended' : 'holds'
}

/** What is wrong, in one plain sentence. */
export function faultInWords({ why, name, detail }: TemplateFault): string {
  const key = `template-fault-${why}`
  return hasWords(key) ? say(key, { name }) : detail
}

/** The text with something put in place of what is chosen, and where the cursor then stands. */
export function inserted(text: string, from: number, to: number, piece: string): { text: string; at: number } {
  return { text: text.slice(0, from) + piece + text.slice(to), at: from + piece.length }
}

/** How a field is written into a text: one of a list is reached in a loop, so the list itself stands there. */
export function fieldInText(name: string): string {
  const list = name.indexOf('()')
  return list < 0 ? `#${name}` : `#for one in ${name.slice(0, list)} [ #one${name.slice(list + 2)} ]`
}

/** Where a line begins in the text. */
export function startOf(text: string, line: number): number {
  return text.split('\n').slice(0, Math.max(0, line - 1)).reduce((sum, one) => sum + one.length + 1, 0)
}
