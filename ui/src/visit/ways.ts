// Where the scores of a visit are written: its newest sitting that is not complete, or the exams.

import { office } from '../generated/desk'
import { to } from '../routes.svelte'

/** The sitting to be scored now, or the list of classes where there is none. */
export async function toScores(): Promise<string> {
  const { scores_open: open } = await office.today()
  const [first] = open
  return open.length === 1 && first ? to('classes', ['sitting', first.id]) : to('classes')
}
