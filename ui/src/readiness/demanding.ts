// A rule of a set of demands as a form holds it: all text, so that nothing typed is lost. Pure.

import { Refused } from '../backend'
import type { Asked, Confidence, Demand, DemandRule, FieldProblem, Gate, InLanguages, Level, Purpose, RequirementSet, Scheme, Step, WhoActs } from '../generated/desk'
import { dayTyped } from '../shared/typed'
import { dayOf } from './course'

export const steps: Step[] = ['selection', 'interview', 'contract', 'coe_filing', 'visa', 'opp', 'departure']
export const actors: WhoActs[] = ['candidate', 'office', 'teacher', 'partner', 'authority']
export const levels: Level[] = ['sma', 'smk', 'd1', 'd2', 'd3', 'd4', 's1', 's2', 'ners']
export const purposes: Purpose[] = ['training', 'partner_abroad', 'health', 'publicity']
/** Fields of a profile that a route may ask for. */
export const fields = [
  'nik', 'birth_place', 'birth_date', 'sex', 'marital', 'religion', 'katakana', 'passport_name', 'diploma_name', 'phone', 'email',
  'emergency_name', 'emergency_phone', 'ktp_street', 'home_street', 'passport_number', 'height_cm', 'weight_kg', 'blood', 'eyesight', 'reason',
]

export type Kind = Asked['kind']
/** Kinds that can be added; one of several kinds together is only kept as it came. */
export const kinds: Kind[] = ['paper', 'health', 'exam_need', 'hours', 'attendance', 'age', 'education', 'experience', 'consent', 'photo', 'field', 'costs']

/** One demand as it is typed. */
export interface DemandTyped extends InLanguages {
  code: string
  kind: Kind | ''
  /** Which paper, need, course, purpose or field. */
  what: string
  /** Months a paper must outlast its use, and may be old at most. */
  margin: string
  lasts: string
  /** Least: percent, years or months. */
  least: string
  most: string
  levels: Level[]
  /** Subjects or positions, one of which must be named. */
  words: string
  used_at: string
  who: string
  takes: string
  source: string
  doubtful: boolean
  sure: Confidence
  kept: Asked | null
}

/** A rule as it is typed. */
export interface RuleTyped {
  from: string
  schemes: Scheme[]
  chain: { step: Step; days: string; source: string; confidence: Confidence }[]
  demands: DemandTyped[]
  source: string
  doubtful: boolean
  sure: Confidence
  /** Its gates, which are changed elsewhere; without them the usual ones. */
  gates: Gate[] | undefined
}

const texts = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value))
const sureOf = (confidence: Confidence): Confidence => (confidence === 'doubtful' ? 'published' : confidence)

export const emptyDemand = (): DemandTyped => ({
  code: '', id: '', en: '', ja: '', kind: '', what: '', margin: '', lasts: '', least: '', most: '', levels: [], words: '',
  used_at: 'departure', who: 'candidate', takes: '14', source: '', doubtful: false, sure: 'published', kept: null,
})

function figuresOf(asked: Asked): Partial<DemandTyped> {
  switch (asked.kind) {
    case 'paper':
      return { what: asked.paper, margin: asked.margin_months > 0 ? texts(asked.margin_months) : '', lasts: texts(asked.lasts_months) }
    case 'health':
      return { what: asked.paper, lasts: texts(asked.lasts_months) }
    case 'exam_need':
      return { what: asked.need }
    case 'hours':
      return { what: asked.course }
    case 'attendance':
      return { least: texts(asked.least / 10) }
    case 'age':
      return { least: texts(asked.least), most: texts(asked.most) }
    case 'education':
      return { levels: [...asked.levels], words: asked.majors.join(', ') }
    case 'experience':
      return { least: texts(asked.months), words: asked.positions.join(', ') }
    case 'consent':
      return { what: asked.purpose }
    case 'field':
      return { what: asked.field }
    case 'photo':
    case 'costs':
    case 'any_of':
      return {}
  }
}

function demandTyped({ code, name, asked, used_at, who, takes_days, source, confidence }: Demand): DemandTyped {
  return {
    ...emptyDemand(), ...name, ...figuresOf(asked), code, kind: asked.kind, kept: asked, used_at, who, takes: String(takes_days), source,
    doubtful: confidence === 'doubtful', sure: sureOf(confidence),
  }
}

/** A rule in the fields. Of a new one the way is that of the rule it follows. */
export function typedRule(rule: DemandRule | undefined): RuleTyped {
  return {
    from: dayTyped(rule?.from),
    schemes: [...(rule?.schemes ?? [])],
    chain: steps.flatMap((step) => {
      const link = rule?.chain.find((one) => one.step === step)
      return rule && !link ? [] : [{ step, days: texts(link?.days_before), source: link?.source ?? '', confidence: link?.confidence ?? 'remembered' }]
    }),
    demands: (rule?.demands ?? []).map(demandTyped),
    source: rule?.source ?? '',
    doubtful: rule?.confidence === 'doubtful',
    sure: rule ? sureOf(rule.confidence) : 'published',
    gates: rule?.gates,
  }
}

/** What is wrong, and in which demand it is first. */
export class Wrong extends Refused {
  constructor(problems: FieldProblem[]) {
    super({ kind: 'fields', problems })
  }
  /** The place of the first demand with something wrong. */
  get demand(): number | null {
    const found = (this.refusal.problems as FieldProblem[]).map(({ field }) => /-(\d+)$/.exec(field)?.[1]).find((place) => place !== undefined)
    return found === undefined ? null : Number(found)
  }
}

/** The rule that was typed. Throws everything that is wrong at once, each beside its field. */
export function ruleOf(typed: RuleTyped): DemandRule {
  const problems: FieldProblem[] = []
  const filled = (field: string, text: string): string => {
    if (text.trim() === '') problems.push({ field, problem: 'empty' })
    return text.trim()
  }
  const whole = (field: string, text: string, least: number, most: number): number | null => {
    if (text.trim() === '') return null
    const value = Number(text.trim().replace(',', '.').replace(/\s*%$/, ''))
    if (Number.isFinite(value) && value >= least && value <= most) return value
    problems.push({ field, problem: 'out_of_range', least, most })
    return null
  }
  const needed = (field: string, text: string, least: number, most: number): number => {
    filled(field, text)
    return whole(field, text, least, most) ?? 0
  }
  const codes = new Set<string>()
  const from = dayOf(typed.from)
  if (!from) problems.push({ field: 'from', problem: 'not_a_day' })
  const source = filled('source', typed.source)
  if (typed.demands.length === 0) problems.push({ field: 'demands', problem: 'empty' })
  const chain = typed.chain.map(({ step, days, ...link }) => ({ step, days_before: Math.round(needed(`days_${step}`, days, 0, 3660)), ...link, source: link.source || source || '–' }))
  const demands = typed.demands.map((one, place): Demand => {
    const id = filled(`id-${place}`, one.id)
    const asked = askedOf(one, place, { filled, whole, needed }, problems)
    const code = unusedCode(one.code || (one.what || one.kind).toUpperCase().replaceAll('_', '-') || 'SYARAT', codes)
    codes.add(code)
    return {
      code, name: { id, en: one.en.trim() || id, ja: one.ja.trim() || id }, asked, used_at: one.used_at as Step, who: one.who as WhoActs,
      takes_days: Math.round(whole(`takes-${place}`, one.takes, 0, 3660) ?? 0), source: filled(`source-${place}`, one.source),
      confidence: one.doubtful ? 'doubtful' : one.sure,
    }
  })
  if (problems.length > 0) throw new Wrong(problems)
  return { from: from ?? '', schemes: typed.schemes, chain, demands, source, confidence: typed.doubtful ? 'doubtful' : typed.sure, ...(typed.gates && { gates: typed.gates }) }
}

interface Reads {
  filled: (field: string, text: string) => string
  whole: (field: string, text: string, least: number, most: number) => number | null
  needed: (field: string, text: string, least: number, most: number) => number
}

function askedOf(one: DemandTyped, place: number, { filled, whole, needed }: Reads, problems: FieldProblem[]): Asked {
  const what = () => filled(`what-${place}`, one.what)
  const least = (most: number) => needed(`least-${place}`, one.least, 1, most)
  const lasts = () => whole(`lasts-${place}`, one.lasts, 1, 600)
  const words = one.words.split(',').map((word) => word.trim()).filter(Boolean)
  switch (one.kind) {
    case '':
      filled(`kind-${place}`, '')
      return { kind: 'photo' }
    case 'paper':
      return { kind: 'paper', paper: what(), margin_months: whole(`margin-${place}`, one.margin, 0, 120) ?? 0, lasts_months: lasts() }
    case 'health':
      return { kind: 'health', paper: what(), lasts_months: lasts() }
    case 'exam_need':
      return { kind: 'exam_need', need: what() }
    case 'hours':
      return { kind: 'hours', course: what() }
    case 'attendance':
      return { kind: 'attendance', least: Math.round(least(100) * 10) }
    case 'age': {
      const [low, high] = [whole(`least-${place}`, one.least, 1, 99), whole(`most-${place}`, one.most, 1, 99)]
      if (one.least.trim() === '' && one.most.trim() === '') problems.push({ field: `least-${place}`, problem: 'empty' })
      if (low !== null && high !== null && low > high) problems.push({ field: `most-${place}`, problem: 'out_of_range', least: low, most: 99 })
      return { kind: 'age', least: low, most: high }
    }
    case 'education':
      if (one.levels.length === 0) problems.push({ field: `levels-${place}`, problem: 'empty' })
      return { kind: 'education', levels: one.levels, majors: words }
    case 'experience':
      return { kind: 'experience', months: Math.round(least(600)), positions: words }
    case 'consent':
      return { kind: 'consent', purpose: what() as Purpose }
    case 'field':
      return { kind: 'field', field: what() }
    case 'photo':
      return { kind: 'photo' }
    case 'costs':
      return { kind: 'costs' }
    case 'any_of':
      return one.kept ?? { kind: 'photo' }
  }
}

function unusedCode(wanted: string, used: Set<string>): string {
  let code = wanted
  for (let next = 2; used.has(code); next += 1) code = `${wanted}-${next}`
  return code
}

/** The set with a rule of its own changed, or with another one. Two rules cannot begin on one day. */
export function withRule(set: RequirementSet, before: string, rule: DemandRule): RequirementSet {
  const others = set.rules.filter(({ from }) => from !== before)
  if (others.some(({ from }) => from === rule.from)) throw new Refused({ kind: 'fields', problems: [{ field: 'from', problem: 'same_day' }] })
  return { ...set, rules: [...others, rule] }
}
