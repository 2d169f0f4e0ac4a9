// What is wrong with the fields of a form, each in words to stand beside its field.

import { Refused } from './backend'
import type { FieldProblem, Problem } from './generated/desk'
import { blanksOf } from './refusals'
import { hasWords, say } from './words.svelte'

/** The sentence for each wrong field, under the field's name; nothing when the form was not declined for its fields. */
export function problemsOf(error: unknown): Record<string, string> {
  if (!(error instanceof Refused) || error.refusal.kind !== 'fields') return {}
  const said: Record<string, string> = {}
  for (const problem of error.refusal.problems as FieldProblem[]) {
    said[problem.field] = [said[problem.field], problemInWords(problem)].filter(Boolean).join(' ')
  }
  return said
}

/** What is wrong and how to mend it. */
export function problemInWords({ problem, ...facts }: Problem): string {
  const key = `problem-${problem}`
  return hasWords(key) ? say(key, blanksOf(facts)) : problem
}
