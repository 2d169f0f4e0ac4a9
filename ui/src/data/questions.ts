// Questions in words: whose and what, what was said by whom, and what each side says. Pure but for the words.

import type { DecidedLine, OverSeats, QuestionLine, QuestionsPage, QuestionVersion, SamePair, UnderWithdrawn, WrongClock } from '../generated/desk'
import { fieldOf, scoresOf, valueOf } from '../values'
import { day, hasWords, moment, number, say } from '../words.svelte'
import type { ChoiceSide } from './QuestionChoice.svelte'

/** Something in the list. */
export type Item = { key: string } & (
  | { kind: 'open'; line: QuestionLine }
  | { kind: 'same'; pair: SamePair }
  | { kind: 'under'; under: UnderWithdrawn }
  | { kind: 'over'; over: OverSeats }
  | { kind: 'clocks'; clock: WrongClock }
  | { kind: 'decided'; decided: DecidedLine }
)

/** Everything that waits, in the order of the list. */
export function itemsOf(page: QuestionsPage): Item[] {
  return [
    ...page.open.map((line): Item => ({ kind: 'open', key: keyOf(line), line })),
    ...page.same.map((pair): Item => ({ kind: 'same', key: `same ${pair.one.id} ${pair.other.id}`, pair })),
    ...page.under_withdrawn.map((under): Item => ({ kind: 'under', key: `under ${under.row}`, under })),
    ...page.over_seats.map((over): Item => ({ kind: 'over', key: `over ${over.batch}`, over })),
    ...page.clocks.map((clock): Item => ({ kind: 'clocks', key: `clock ${clock.device} ${clock.said}`, clock })),
  ]
}

export const keyOf = ({ table, row, group }: QuestionLine) => `${table} ${row} ${group}`

/** Columns that only repeat what another column says. */
const unsaid = new Set(['phone_typed', 'katakana_on', 'card'])

/** The columns in which the versions differ. */
export function differing({ versions }: QuestionLine): string[] {
  const said = versions.filter(({ withdrawn }) => !withdrawn)
  const columns = Object.keys(said[0]?.values ?? {}).filter((column) => !unsaid.has(column))
  return columns.filter((column) => new Set(said.map(({ values }) => values[column] ?? '')).size > 1)
}

/** What is in question: `Nomor HP`, `Alamat tinggal`, `Nilai JFT-Basic, 15 Nov 2026`. */
export function whatOf(line: QuestionLine): string {
  if (line.table === 'candidates') {
    const [only, ...more] = differing(line)
    const group = `question-group-${line.group}`
    return only !== undefined && more.length === 0 ? fieldOf(line.table, only) : hasWords(group) ? say(group) : line.group
  }
  const table = say(hasWords(`question-table-${line.table}`) ? `question-table-${line.table}` : 'question-table-other')
  const { exam, subject, class: className, day: on, batch, paper, name, school, employer, item, partner } = line.about
  const called = exam ?? ([subject, className].filter(Boolean).join(' ') || (batch ?? paper ?? name ?? school ?? employer ?? item ?? partner))
  if (called && on) return say('question-of-day', { what: table, name: called, day: day(on) })
  return called ? say('question-of', { what: table, name: called }) : table
}

/** Who it is about; what it is about where that is no person. */
export function whoOf(line: QuestionLine): string {
  return line.name ?? line.about.name ?? whatOf(line)
}

const who = ({ by, device }: Pick<QuestionVersion, 'by' | 'device'>) => say('question-who', { by, device })

/** The sentence of a question. */
export function sentenceOf(line: QuestionLine): string {
  const [first, ...others] = line.versions
  if (!first) return ''
  if (line.kind === 'withdrawn') {
    const gone = line.versions.find(({ withdrawn }) => withdrawn)
    const kept = line.versions.find(({ withdrawn }) => !withdrawn)
    return say('question-keep', { one: gone?.by ?? '', other: kept?.by ?? '' })
  }
  if (line.kind === 'mark') return line.versions.map((version) => say('question-mark', { mark: shortOf(line, version), by: version.by })).join(' / ')
  if (line.holds) {
    const values = line.versions.map((version) => shortOf(line, version) || say('question-blank')).join(' / ')
    return line.table === 'results'
      ? say('question-holds-score', { exam: line.about.exam ?? '', values })
      : say('question-holds', { what: whatOf(line), values })
  }
  return line.group.endsWith('address') && line.versions.length === 2 ? say('question-addresses') : changedBy(line, first, others)
}

/** What was changed by whom, and what is proposed. */
export function changedBy(line: QuestionLine, first: QuestionVersion, others: QuestionVersion[]): string {
  // The older one first, as it happened.
  const people = [...others].reverse().reduce((told, one) => say('question-and', { one: told, other: who(one) }), who(others.at(-1) ?? first))
  const told = others.length === 1 && others[0] ? say('question-and', { one: who(others[0]), other: who(first) }) : people
  return say('question-changed', { what: whatOf(line), people: told })
}

/** What a version says where it differs, in one line. */
function shortOf(line: QuestionLine, version: QuestionVersion): string {
  if (line.table === 'results') return version.values.absent === '1' ? say('question-absent') : scoresOf(version.values.scores ?? '')
  return differing(line).map((column) => presenceOr(line, column, version.values[column] ?? null)).filter(Boolean).join(say('frame-between'))
}

function presenceOr(line: QuestionLine, column: string, value: string | null): string {
  if (column === 'presence') return value ? say(`term-presence-${value}`) : ''
  if (column === 'scores') return scoresOf(value ?? '')
  if (column === 'minutes_late') return value ? say('classes-minutes-late', { minutes: number(Number(value)) }) : ''
  return valueOf(column, value, line.names)
}

/** The sides between which somebody chooses. */
export function sidesOf(line: QuestionLine): ChoiceSide[] {
  const differ = differing(line)
  return line.versions.map((version, place) => ({
    key: version.entries.join(' '),
    proposed: place === 0,
    head: version.withdrawn ? say('question-deleted') : line.kind === 'withdrawn' ? say('question-kept') : shortOf(line, version) || say('question-blank'),
    lines: version.withdrawn || line.kind === 'mark' || line.table === 'results' ? [] : linesOf(line, version, differ),
    foot: version.at ? say('people-who-when', { by: version.by, at: moment(version.at), device: version.device }) : who(version),
  }))
}

/** Every column that says something in any version; where only one differs, the others need not be read. */
function linesOf(line: QuestionLine, version: QuestionVersion, differ: string[]): ChoiceSide['lines'] {
  const columns = Object.keys(version.values).filter((column) => !unsaid.has(column))
  const said = columns.filter((column) => line.versions.some(({ values }) => (values[column] ?? '') !== ''))
  if (line.kind !== 'withdrawn' && differ.length <= 1) return []
  return said.map((column) => ({
    label: fieldOf(line.table, column),
    value: presenceOr(line, column, version.values[column] ?? null) || say('question-blank'),
    differs: differ.includes(column),
  }))
}

/** What came in under what is withdrawn: `2 Kehadiran, 1 Nilai`. */
export function cameInWords({ came }: UnderWithdrawn): string {
  return came
    .map(({ table, rows }) => say('question-came', { count: rows, what: say(hasWords(`question-table-${table}`) ? `question-table-${table}` : 'question-table-other') }))
    .join(', ')
}
