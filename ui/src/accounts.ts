// What can be wrong with a name and a password, each beside its field.

import { Refused } from './backend'
import { problemsOf } from './problems'
import { inWords } from './refusals'
import { say } from './words.svelte'

/** The field that a refusal is about, where the refusal does not name one itself. */
const fields: Record<string, string> = {
  password_too_short: 'password',
  username_taken: 'username',
  wrong_recovery_code: 'code',
}

/** The sentence for each wrong field of a form with a name and a password; nothing when something else is wrong. */
export function accountProblems(error: unknown): Record<string, string> {
  if (!(error instanceof Refused)) return {}
  if (error.refusal.kind === 'not_found' && error.refusal.what === 'staff') return { username: say('gate-nobody') }
  const field = fields[error.refusal.kind]
  return field ? { [field]: inWords(error) } : problemsOf(error)
}
