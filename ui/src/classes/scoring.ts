// How scores are typed and pasted: reading a number as offices write it, holding it to its section, what a pasted block
// would do, and how the totals spread. Pure, so that every key has a test. Scores are points times a hundred.

import type { EnteredLine, KeyedLine, KeyingLine, ReadScores, ScoreLine, Section } from '../generated/desk'

/** Why a text is no score. */
export type ScoreProblem = 'unread' | 'beyond' | 'between'

/** One person's line in a grid of scores, whoever keys it and for what. */
export type ScoredLine = Pick<ScoreLine, 'candidate' | 'seat' | 'name' | 'scores' | 'absent' | 'note'> & Partial<Pick<ScoreLine, 'in_question'>>

/** What was typed into one cell: a score, nobody there, nothing, or something that is no score. */
export type Typed = { score: number } | { absent: true } | { blank: true } | { problem: ScoreProblem }

/** Reads what was typed: `17`, `17,5`, `17.5`; `-` is "did not come". */
export function readScore(text: string, section: Section): Typed {
  const word = text.trim()
  if (word === '') return { blank: true }
  if (/^[-–—]$/.test(word)) return { absent: true }
  const parts = /^(\d{1,5})(?:[.,](\d{1,2}))?$/.exec(word)
  if (!parts) return { problem: 'unread' }
  const score = Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0'))
  if (score > section.maximum) return { problem: 'beyond' }
  const step = section.step ?? (section.kind === 'pass_fail' ? 100 : 1)
  return score % step === 0 ? { score } : { problem: 'between' }
}

/** A score as it is typed and copied: 1750 is `17,5`, without anything that Excel would read as text. */
export function written(score: number | null | undefined, comma: string): string {
  return score == null ? '' : String(score / 100).replace('.', comma)
}

/** A line as it is sent. */
export function entered({ candidate, scores, absent, note }: ScoredLine): EnteredLine {
  return { candidate, scores: [...scores], absent, note }
}

/** A line as one of two readers sends it. */
export function keyed({ candidate, scores, absent }: ScoredLine | EnteredLine): KeyedLine {
  return { candidate, scores: [...scores], absent }
}

/** What one reader keyed, as a line of the grid; nothing keyed yet is as many blanks as there are sections. */
export function keyedLine({ candidate, seat, name }: KeyingLine, mine: ReadScores | null, sections: number): ScoredLine {
  const scores = Array.from({ length: sections }, (_, place) => mine?.scores[place] ?? null)
  return { candidate, seat, name, scores, absent: mine?.absent ?? false, note: null }
}

/** The line with one cell changed. Whoever gets a score has come; whoever did not come has none. */
export function withScore(line: EnteredLine, column: number, typed: { score: number } | { absent: true } | { blank: true }): EnteredLine {
  if ('absent' in typed) return { ...line, absent: true, scores: line.scores.map(() => null) }
  const score = 'score' in typed ? typed.score : null
  return { ...line, absent: 'score' in typed ? false : line.absent, scores: line.scores.map((old, index) => (index === column ? score : old)) }
}

/** What pasting would do, before it is done. */
export interface ScorePaste {
  lines: EnteredLine[]
  overwritten: { name: string; section: string; from: number; to: number | null }[]
  refused: { name: string; section: string; text: string; why: ScoreProblem; maximum: number }[]
  /** Cells for which there is no line or no section. */
  beyond: number
}

/** Reads a pasted block to the right and downwards from a cell. Empty cells leave theirs as they are. */
export function planScores(
  pasted: string[][],
  at: { row: number; column: number },
  lines: ScoredLine[],
  sections: Section[],
): ScorePaste {
  const plan: ScorePaste = { lines: [], overwritten: [], refused: [], beyond: 0 }
  pasted.forEach((texts, down) => {
    const line = lines[at.row + down]
    let next = line && entered(line)
    let isChanged = false
    texts.forEach((text, right) => {
      const section = sections[at.column + right]
      if (text.trim() === '') return
      if (!line || !next || !section) {
        plan.beyond += 1
        return
      }
      const typed = readScore(text, section)
      if ('problem' in typed) {
        plan.refused.push({ name: line.name, section: section.name, text: text.trim(), why: typed.problem, maximum: section.maximum })
        return
      }
      const to = 'score' in typed ? typed.score : null
      const from = line.scores[at.column + right]
      if (from != null && from !== to) plan.overwritten.push({ name: line.name, section: section.name, from, to })
      isChanged ||= from !== to || ('absent' in typed) !== line.absent
      next = withScore(next, at.column + right, typed)
    })
    if (next && isChanged) plan.lines.push(next)
  })
  return plan
}

/** How many totals lie in one step of the scale. */
export interface Step {
  from: number
  to: number
  count: number
}

/** The totals by steps of round numbers, at most ten of them, from nothing to the highest possible. */
export function spread(totals: number[], maximum: number): Step[] {
  const size = 100 * ([1, 2, 5, 10, 20, 25, 50, 100].find((points) => maximum / (points * 100) <= 10) ?? Math.ceil(maximum / 1000))
  const steps = Array.from({ length: Math.max(1, Math.ceil(maximum / size)) }, (_, index) => ({
    from: index * size,
    to: Math.min(maximum, (index + 1) * size),
    count: 0,
  }))
  for (const total of totals) {
    const step = steps[Math.min(steps.length - 1, Math.floor(total / size))]
    if (step) step.count += 1
  }
  return steps
}
