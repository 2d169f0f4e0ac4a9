// Who came to an event, and how far a task is, in words.

import type { EventLine, EventTask, Guest } from '../../generated/desk'
import type { Shown } from '../../paperstates'
import { day, number, say } from '../../words.svelte'

/** Who came as the list has it; where nobody kept one, how many were reported. */
export function attendedInWords({ row, attended }: EventLine): string {
  const { online, on_site } = attended
  if (online + on_site > 0) return say('events-attended', { online: number(online), site: number(on_site) })
  return row.expected === null ? '' : say('events-expected-short', { count: number(row.expected) })
}

/** Whether a guest came, as the list shows it. */
export function cameShown({ came }: Guest): Shown {
  if (came === null) return { sign: '…', tone: undefined, words: say('events-unknown') }
  return came ? { sign: '✓', tone: 'good', words: say('events-came') } : { sign: '✗', tone: 'bad', words: say('events-away') }
}

/** When a task is due or was done, and how loud that is. */
export function taskShown({ due_on, done_on }: EventTask, today: string): { sign: string; words: string; tone: 'good' | 'bad' | 'note' | undefined } {
  if (done_on) return { sign: '✓', words: say('events-task-was-done', { day: day(done_on) }), tone: 'good' }
  if (!due_on) return { sign: '', words: '', tone: undefined }
  return due_on < today
    ? { sign: '!', words: say('events-task-late', { day: day(due_on) }), tone: 'bad' }
    : { sign: '○', words: say('events-task-until', { day: day(due_on) }), tone: 'note' }
}
