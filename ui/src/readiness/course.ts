// A course's rule as it is typed: hours for minutes, codes in one line. Pure, so that what is typed is read alike.

import { Refused } from '../backend'
import type { Confidence, CourseRule, CourseSubject, FieldProblem, Scheme } from '../generated/desk'
import { dayTyped, wholeOf } from '../shared/typed'

/** A subject as it is typed. */
export interface SubjectTyped {
  code: string
  id: string
  en: string
  ja: string
  planned: string
  least: string
}

/** A rule as it is typed. */
export interface RuleTyped {
  from: string
  id: string
  en: string
  ja: string
  least: string
  counts: string
  schemes: Scheme[]
  holders: string
  notHolders: string
  within: string
  span: string
  cap: string
  closed: number[]
  holidays: boolean
  halves: boolean
  source: string
  doubtful: boolean
  /** How sure it is when it is not doubtful. */
  sure: Confidence
  subjects: SubjectTyped[]
}

/** Minutes as hours are typed: 90 is `1,5`. */
export function hoursTyped(minutes: number | null | undefined): string {
  return minutes == null ? '' : String(Math.round(minutes / 0.6) / 100).replace('.', ',')
}

/** Minutes of hours as typed: `1,5` is 90; nothing is null, and NaN is what cannot be read. */
export function minutesOf(text: string): number | null {
  const typed = text.trim().replace(',', '.')
  if (typed === '') return null
  return /^\d{1,5}(\.\d{1,2})?$/.test(typed) ? Math.round(Number(typed) * 60) : NaN
}

/** Codes as typed, with blanks or commas between them. */
export function codesOf(text: string): string[] {
  return text.split(/[\s,;]+/).filter(Boolean)
}

/** A rule for the form; without one, an empty form for a rule that applies from `today`. */
export function typedOf(rule: CourseRule | undefined, today: string): RuleTyped {
  return {
    from: dayTyped(rule?.from ?? today),
    ...(rule?.name ?? { id: '', en: '', ja: '' }),
    least: hoursTyped(rule?.least),
    counts: (rule?.counts ?? []).join(', '),
    schemes: [...(rule?.schemes ?? [])],
    holders: (rule?.holders_of ?? []).join(', '),
    notHolders: (rule?.not_holders_of ?? []).join(', '),
    within: String(rule?.within_months ?? ''),
    span: String(rule?.span_months ?? ''),
    cap: hoursTyped(rule?.day_cap),
    closed: [...(rule?.closed_weekdays ?? [])],
    holidays: rule?.closed_on_holidays ?? false,
    halves: rule?.halves_after_entry ?? false,
    source: rule?.source ?? '',
    doubtful: rule?.confidence === 'doubtful',
    sure: rule && rule.confidence !== 'doubtful' ? rule.confidence : 'published',
    subjects: (rule?.subjects ?? []).map(({ code, name, planned, least }) => ({ code, ...name, planned: hoursTyped(planned), least: hoursTyped(least) })),
  }
}

/** A day as typed, `23-11-2026` or `2026-11-23`; blank when it is none. */
export function dayOf(typed: string): string | null {
  const parts = typed.trim().split(/[-./ ]/)
  if (parts.length !== 3) return null
  const [year, month, date] = (parts[0]?.length === 4 ? parts : parts.reverse()).map(Number)
  const iso = [String(year), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-')
  return year && month && date && new Date(`${iso}T00:00:00Z`).toJSON()?.startsWith(iso) ? iso : null
}

/** The rule that was typed. Throws everything that is wrong at once; the office would only say that it is unsound. */
export function ruleOf(typed: RuleTyped): CourseRule {
  const problems: (FieldProblem | { field: string; problem: 'not_counted' | 'no_day_open' })[] = []
  const from = dayOf(typed.from)
  if (!from) problems.push({ field: 'from', problem: 'not_a_day' })
  const filled = (field: string, text: string) => {
    if (text.trim() === '') problems.push({ field, problem: 'empty' })
    return text.trim()
  }
  const minutes = (field: string, text: string, isNeeded = true): number | null => {
    const read = minutesOf(text)
    if (Number.isNaN(read) || (read === null && isNeeded)) problems.push({ field, problem: 'out_of_range', least: 0, most: 10_000 })
    return read
  }
  const subjects = typed.subjects.map((subject, index): CourseSubject => {
    const code = filled(`code-${index}`, subject.code)
    const planned = minutes(`planned-${index}`, subject.planned) ?? 0
    const least = minutes(`least-${index}`, subject.least) ?? 0
    if (least > planned) problems.push({ field: `least-${index}`, problem: 'out_of_range', least: 0, most: Math.floor(planned / 60) })
    if (!codesOf(typed.counts).some((wide) => code === wide || code.startsWith(`${wide}/`))) problems.push({ field: `code-${index}`, problem: 'not_counted' })
    const id = subject.id.trim() || code
    return { code, name: { id, en: subject.en.trim() || id, ja: subject.ja.trim() || id }, planned, least }
  })
  const name = filled('name-id', typed.id)
  const rule: CourseRule = {
    from: from ?? '',
    name: { id: name, en: typed.en.trim() || name, ja: typed.ja.trim() || name },
    schemes: typed.schemes,
    holders_of: codesOf(typed.holders),
    not_holders_of: codesOf(typed.notHolders),
    counts: codesOf(filled('counts', typed.counts)),
    least: minutes('least', typed.least) ?? 0,
    subjects,
    within_months: wholeOf(typed.within),
    span_months: wholeOf(typed.span),
    day_cap: minutes('day_cap', typed.cap, false),
    closed_weekdays: [...typed.closed].sort(),
    closed_on_holidays: typed.holidays,
    halves_after_entry: typed.halves,
    source: filled('source', typed.source),
    confidence: typed.doubtful ? 'doubtful' : typed.sure,
  }
  for (const [field, months] of [['within', rule.within_months], ['span', rule.span_months]] as const) {
    if (months !== null && (months < 1 || months > 120)) problems.push({ field, problem: 'out_of_range', least: 1, most: 120 })
  }
  if (rule.day_cap !== null && (rule.day_cap < 1 || rule.day_cap > 1440)) problems.push({ field: 'day_cap', problem: 'out_of_range', least: 1, most: 24 })
  if (rule.closed_weekdays.length > 6) problems.push({ field: 'closed', problem: 'no_day_open' })
  if (problems.length > 0) throw new Refused({ kind: 'fields', problems })
  return rule
}
