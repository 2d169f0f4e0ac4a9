// An exam's rules as they are typed: points, parts, and a new rule from a day on. A rule that was is never overwritten
// unless somebody says so. Pure, so that what is sent has tests.

import type { Confidence, ExamDefinition, FieldProblem, Figure, Rule, Section } from '../generated/desk'

/** A rule holds for every day on which an own test may have been sat. */
export const always = '2000-01-01'

/** Points as typed, times a hundred; NaN for what is no number. */
export function points(text: string): number {
  const typed = text.trim().replace(',', '.')
  return /^\d{1,5}(\.\d{1,2})?$/.test(typed) ? Math.round(Number(typed) * 100) : NaN
}

/** A part as it is typed. */
export interface PartTyped {
  name: string
  maximum: string
  minimum: string
  /** What is not typed here and stays as it was. */
  kept: Section | null
}

/** A level as it is typed. */
export interface BandTyped {
  name: string
  from: string
}

/** The parts as they are sent. A part without a name is the whole, or known by its number. */
export function sectionsOf(parts: PartTyped[], called: (number: number) => string): Section[] {
  return parts.map((part, index) => ({
    ...part.kept,
    name: part.name.trim() || (parts.length === 1 ? 'total' : called(index + 1)),
    maximum: points(part.maximum),
    minimum: part.minimum.trim() === '' ? null : points(part.minimum),
  }))
}

/** Everything that is wrong with a rule at once; the office would only say that it is unsound. */
export function problemsIn(sections: Section[], pass: number, most: number): FieldProblem[] {
  const problems: FieldProblem[] = []
  const within = (field: string, score: number, highest: number) => {
    if (!(score >= 0 && score <= highest)) problems.push({ field, problem: 'out_of_range', least: 0, most: highest / 100 })
  }
  sections.forEach((section, index) => {
    if (!(section.maximum > 0)) problems.push({ field: `maximum-${index}`, problem: 'out_of_range', least: 1, most: 1000 })
    else if (section.minimum !== null) within(`minimum-${index}`, section.minimum, section.maximum)
  })
  within('pass', pass, most || 0)
  return problems
}

/** The rule in force on a day, and the one after it. */
export function ruleOn(exam: Pick<ExamDefinition, 'rules'>, day: string): Rule | undefined {
  return exam.rules.filter(({ from }) => from <= day).at(-1)
}

/** The exam with a rule from its day on. A rule of that very day gives way; every other stays as it is. */
export function withRule(rules: Rule[], rule: Rule): Rule[] {
  return [...rules.filter(({ from }) => from !== rule.from), rule].sort((one, other) => one.from.localeCompare(other.from))
}

/** A number with who says so; nothing typed is none, and what stays as it was keeps its source. */
export function figureOf(typed: string, kept: Figure | null | undefined, source: string, confidence: Confidence): Figure | undefined {
  if (!/^\d{1,4}$/.test(typed.trim())) return undefined
  const value = Number(typed)
  return kept && kept.value === value ? kept : { value, source, confidence }
}

/** A day as offices type it (`23-11-2026`) or as files have it; nothing when it is neither. */
export function dayOf(typed: string): string | null {
  const parts = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(typed.trim())
  const iso = parts ? `${parts[3]}-${parts[2]?.padStart(2, '0')}-${parts[1]?.padStart(2, '0')}` : typed.trim()
  const read = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(`${iso}T00:00:00Z`) : null
  return read && !Number.isNaN(read.getTime()) && read.toISOString().startsWith(iso) ? iso : null
}
