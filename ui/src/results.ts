// Exam results in words: what the parts are called, and why a result passes or not.

import type { Confidence, Reason, Rule } from './generated/desk'
import { hasWords, hundredths, say } from './words.svelte'

/** A part of an exam in the reader's language; an office's own part is called as the office calls it. */
export function sectionInWords(name: string): string {
  const key = `exam-section-${name.toLowerCase().replaceAll(' ', '_')}`
  return hasWords(key) ? say(key) : name
}

/** One reason in a sentence, its scores as people write them. */
export function reasonInWords(reason: Reason): string {
  const { kind, ...facts } = reason
  const blanks = Object.entries(facts).map(([name, fact]: [string, string | number]) => [
    name,
    typeof fact === 'number' ? hundredths(fact) : sectionInWords(fact),
  ])
  return say(`exam-reason-${kind}`, Object.fromEntries(blanks))
}

/** The highest total that a rule knows. */
export function mostOf(rule: Rule): number {
  if (rule.totalling === 'printed') return rule.sections[0]?.maximum ?? 0
  if (rule.totalling === 'weighted') return 10_000
  return rule.sections.reduce((sum, section) => sum + (section.kind === 'pass_fail' ? 0 : section.maximum), 0)
}

/** The total of scores that the office has not judged yet; null before any is there, or where only the office can tell. */
export function totalOf(rule: Rule, scores: (number | null)[]): number | null {
  if (rule.totalling === 'weighted' || scores.every((score) => score === null)) return null
  if (rule.totalling === 'printed') return scores[0] ?? null
  return scores.reduce<number>((sum, score, place) => sum + (rule.sections[place]?.kind === 'pass_fail' ? 0 : (score ?? 0)), 0)
}

/** What must be said of a figure that is not beyond doubt; nothing for one that is published. */
export function doubtInWords(confidence: Confidence): string {
  return confidence === 'published' ? '' : say(`exams-sure-${confidence}`)
}
