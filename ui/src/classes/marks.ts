// The gradebook as it is read: a mark of a hundred, why one is missing, and whether the weights of a term make a whole.

import type { GradebookLine, MissingWhy, PartMark } from '../generated/desk'

/** How a cell of the gradebook stands. */
export type MarkState = 'whole' | 'partly' | 'none'

/** A mark with everything that counts, one that may still change, or none at all. */
export function stateOf(mark: PartMark | undefined): MarkState {
  if (!mark || mark.mark === null) return 'none'
  return mark.missing.length > 0 ? 'partly' : 'whole'
}

/** Why a mark is missing, each reason once. */
export function whyMissing(mark: PartMark | undefined): MissingWhy[] {
  return [...new Set(mark?.missing.map(({ why }) => why))]
}

/** Whole percent as typed; nothing typed weighs nothing, and what is no number is not a number. */
export function weightOf(typed: string): number {
  const text = typed.replace('%', '').trim()
  if (text === '') return 0
  return /^\d{1,3}$/.test(text) ? Number(text) : NaN
}

/** How far the weights are from a hundred: below it what is still to be given, above it a negative number. */
export function leftOf(weights: string[]): number {
  return 100 - weights.reduce((sum, weight) => sum + weightOf(weight), 0)
}

/** The people of one class; all of them where the class is not known. */
export function ofClass(people: GradebookLine[], name: string | null | undefined): GradebookLine[] {
  return name ? people.filter((person) => person.class_name === name) : people
}
