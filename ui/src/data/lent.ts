// A laptop that is out or was, in words.

import type { LendingLine } from '../generated/desk'
import { to } from '../routes.svelte'
import { day, number, say } from '../words.svelte'

/** Where it is now, and how loud that is. */
export function stateOf(line: LendingLine, today: string): { words: string; sign: string; tone: 'good' | 'warn' | 'bad' | 'note' | undefined } {
  if (line.revoked_on && line.revoked_why === 'lost') return { words: say('visits-lost-on', { day: day(line.revoked_on) }), sign: '✗', tone: 'bad' }
  if (line.revoked_on) return { words: say('visits-revoked-on', { day: day(line.revoked_on) }), sign: '–', tone: undefined }
  if (line.returned_on) return { words: say('visits-back', { day: day(line.returned_on) }), sign: '✓', tone: 'good' }
  if (line.back_by === null) return { words: say('visits-out'), sign: '…', tone: 'note' }
  const late = line.back_by < today
  return { words: say(late ? 'visits-late' : 'visits-due', { day: day(line.back_by) }), sign: late ? '!' : '…', tone: late ? 'warn' : 'note' }
}

/** Whether it is still on its way. */
export const isOut = (line: LendingLine) => line.revoked_on === null && line.returned_on === null

/** What went along. */
export function takenInWords(line: LendingLine): string {
  const what = [line.batch, line.event].filter(Boolean).join(say('frame-between'))
  return [what || say('visits-programme-only'), line.people > 0 && say('visits-people', { count: number(line.people) })].filter(Boolean).join(' · ')
}

/** The list of laptops, one that comes home, one that is lost. */
export const toVisits = () => to('data', ['visits'])
export const toHome = () => to('data', ['visits'], { at: 'home' })
export const toLost = (lending: string) => to('data', ['visits'], { lost: lending })
