// A rule of a kind of paper as a form holds it. Pure, so that nothing typed is lost untested.

import { Refused } from '../backend'
import type { Confidence, FieldProblem, InLanguages, PaperKind, PaperRule, Scheme, Validity } from '../generated/desk'
import { dayTyped } from '../shared/typed'
import { number, say } from '../words.svelte'
import { dayOf } from './course'

export const validities: Validity['kind'][] = ['none', 'lifetime', 'as_printed', 'months_from_issue', 'use_within']

/** A rule as it is typed. */
export interface KindTyped extends InLanguages {
  from: string
  issuer: string
  validity: string
  months: string
  specific: boolean
  held: boolean
  judged: boolean
  schemes: Scheme[]
  source: string
  doubtful: boolean
  sure: Confidence
}

/** A rule in the fields; the first rule of a kind holds for whatever was issued until now. */
export function typedKind(rule: PaperRule | undefined): KindTyped {
  return {
    from: dayTyped(rule?.from ?? '1945-08-17'),
    ...(rule?.name ?? { id: '', en: '', ja: '' }),
    issuer: rule?.issuer ?? '',
    validity: rule?.validity.kind ?? '',
    months: rule && 'months' in rule.validity ? String(rule.validity.months) : '',
    specific: rule?.specific ?? false,
    held: rule?.original_held ?? false,
    judged: rule?.judged ?? false,
    schemes: [...(rule?.schemes ?? [])],
    source: rule?.source ?? '',
    doubtful: rule?.confidence === 'doubtful',
    sure: rule && rule.confidence !== 'doubtful' ? rule.confidence : 'published',
  }
}

/** Whether this validity counts months. */
export const countsMonths = (validity: string) => validity === 'months_from_issue' || validity === 'use_within'

/** The rule that was typed. Throws everything that is wrong at once. */
export function kindRule(typed: KindTyped, before: PaperRule | undefined): PaperRule {
  const problems: FieldProblem[] = []
  const filled = (field: string, text: string): string => {
    if (text.trim() === '') problems.push({ field, problem: 'empty' })
    return text.trim()
  }
  const from = dayOf(typed.from)
  if (!from) problems.push({ field: 'from', problem: 'not_a_day' })
  const name = filled('name-id', typed.id)
  const source = filled('source', typed.source)
  const kind = validities.find((one) => one === filled('validity', typed.validity)) ?? 'none'
  const months = Number(typed.months)
  if (countsMonths(kind) && !(Number.isInteger(months) && months >= 1 && months <= 1200)) problems.push({ field: 'months', problem: 'out_of_range', least: 1, most: 1200 })
  if (problems.length > 0) throw new Refused({ kind: 'fields', problems })
  return {
    from: from ?? '',
    name: { id: name, en: typed.en.trim() || name, ja: typed.ja.trim() || name },
    issuer: typed.issuer.trim(),
    validity: kind === 'months_from_issue' || kind === 'use_within' ? { kind, months } : { kind },
    specific: typed.specific,
    original_held: typed.held,
    judged: typed.judged,
    schemes: typed.schemes,
    source,
    confidence: typed.doubtful ? 'doubtful' : typed.sure,
    remarks: before?.remarks ?? [],
  }
}

/** The kind with one of its rules changed, or with another one. Two rules cannot begin on one day. */
export function withKindRule(kind: PaperKind, before: string, rule: PaperRule): PaperKind {
  const others = kind.rules.filter(({ from }) => from !== before)
  if (others.some(({ from }) => from === rule.from)) throw new Refused({ kind: 'fields', problems: [{ field: 'from', problem: 'same_day' }] })
  return { ...kind, rules: [...others, rule] }
}

/** How long a paper is good, in words. */
export function validityInWords(validity: Validity): string {
  return say(`papers-validity-${validity.kind}`, { months: 'months' in validity ? number(validity.months) : '' })
}
