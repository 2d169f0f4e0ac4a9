// The hours account in words: what is done, what the timetable still brings, and until when the rest can be made up.
// Pure, so that every state of an account has its sentence tested.

import type { Account, CourseHead, PersonHours } from '../generated/desk'
import { day, hours, say } from '../words.svelte'

/** How an account stands: done, done once the timetable is held, to be taught besides it, or too late. */
export type State = 'met' | 'reachable' | 'teachable' | 'lost'

/** The states from the quietest to the loudest. */
export const states: State[] = ['met', 'reachable', 'teachable', 'lost']

/** The sign before the figure, and the tint behind it. */
export const signs: Record<State, { sign: string; look: string }> = {
  met: { sign: '✓', look: 'ok' },
  reachable: { sign: '…', look: '' },
  teachable: { sign: '!', look: 'soon' },
  lost: { sign: '✗', look: 'gone' },
}

/** How an account stands. */
export function stateOf(account: Account): State {
  if (account.met) return 'met'
  if (account.reachable) return 'reachable'
  return account.start_by ? 'teachable' : 'lost'
}

/** Minutes that must still be done in all, and those that are missing when each subject is looked at. */
export function lackOf({ done, least, subjects }: Account): { inAll: number; bySubject: number } {
  const bySubject = subjects.reduce((sum, subject) => sum + Math.max(0, subject.least - subject.done), 0)
  return { inAll: Math.max(0, least - done), bySubject }
}

/** `152 jam dari 160 jam, kurang 8 jam, tercapai menurut jadwal`. */
export function inSentence(account: Account, entry: string): string {
  const parts = [say('hours-done-of', { done: hours(account.done), least: hours(account.least) })]
  const [{ inAll, bySubject }, state] = [lackOf(account), stateOf(account)]
  if (bySubject > inAll) parts.push(say('hours-lacks-subjects', { lack: hours(bySubject) }))
  else if (inAll > 0) parts.push(say('hours-lacks', { lack: hours(inAll) }))
  else if (state !== 'met') parts.push(say('hours-span-short'))
  if (state === 'met') parts.push(say('hours-met'))
  if (state === 'reachable') parts.push(say('hours-reachable'))
  if (state === 'teachable') {
    if (account.missing > 0) parts.push(say('hours-not-planned', { missing: hours(account.missing) }))
    parts.push(say('hours-start-by', { day: day(account.start_by ?? '') }))
  }
  if (state === 'lost') parts.push(say('hours-lost', { day: day(entry) }))
  return parts.join(say('hours-between'))
}

/** What the course is called in the reader's language: the office's own name, which says its hours. */
export function courseOf(code: string, courses: CourseHead[]): CourseHead | undefined {
  return courses.find((course) => course.code === code)
}

/** The courses that concern somebody here, in the office's order. */
export function coursesShown(people: PersonHours[], courses: CourseHead[]): CourseHead[] {
  const shown = new Set(people.flatMap(({ accounts }) => accounts.map(({ course }) => course)))
  return courses.filter(({ code }) => shown.has(code))
}

/** The loudest state of a person. */
export function worstOf({ accounts }: PersonHours): State {
  return states[Math.max(0, ...accounts.map(({ account }) => states.indexOf(stateOf(account))))] ?? 'met'
}

/** Minutes that one stitch stands for, so that a course is at most two dozen stitches long. */
export function stitchOf(least: number): number {
  return [60, 120, 300, 600, 1200, 3000].find((minutes) => least / minutes <= 24) ?? 6000
}
