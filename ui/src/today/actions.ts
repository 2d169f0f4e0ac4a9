// What needs somebody today, in words, and where it is settled. Pure but for the words.

import type { Action, Pressing, Waits } from '../generated/desk'
import { to } from '../routes.svelte'
import { day, number, say } from '../words.svelte'

/** A line of the list. */
export interface ActionLine {
  /** How many, or a sign where nothing is counted. */
  count: string
  /** What waits, in one sentence. */
  words: string
  /** For whom, or until when. */
  why: string
  address: string
}

/** The colour of the count, beside what the words say. */
export const tones: Record<Pressing, 'bad' | 'warn' | 'soft'> = { late: 'bad', soon: 'warn', in_time: 'soft' }

/** Days from now, in words: those that are over, today, or those to come. */
function inDays(days: number): string {
  if (days < 0) return say('today-act-days-over', { days: -days })
  return days === 0 ? say('today-act-days-none') : say('today-act-days-left', { days })
}

type LineOf = { [Kind in Waits['kind']]: (what: Extract<Waits, { kind: Kind }>) => ActionLine }

const lines: LineOf = {
  not_ready: ({ batch, batch_name, people, days, pressed }) => ({
    count: number(people),
    words: say('today-act-not-ready', { count: people, batch: batch_name }),
    why: say(pressed > 0 ? 'today-act-not-ready-pressed' : 'today-act-not-ready-why', { days, count: pressed }),
    address: to('readiness', [], { batch }),
  }),
  questions: ({ questions }) => ({
    count: number(questions),
    words: say('today-act-questions', { count: questions }),
    why: say('today-act-questions-why'),
    address: to('data', ['questions']),
  }),
  same_people: ({ pairs }) => ({
    count: number(pairs),
    words: say('today-act-same', { count: pairs }),
    why: say('today-act-same-why'),
    address: to('data', ['questions'], { at: 'same' }),
  }),
  blanks: ({ batch, batch_name, people, days }) => ({
    count: number(people),
    words: say('today-blanks', { count: people, batch: batch_name }),
    why: say('today-act-departs', { days }),
    address: to('readiness', ['blanks'], { batch }),
  }),
  passports: ({ candidate, people, name, ends_on }) => ({
    count: number(people),
    words: say('today-passports', { count: people }),
    why: say('today-act-first', { name, day: day(ends_on) }),
    address: to('people', [candidate, 'papers'], { paper: 'PASSPORT' }),
  }),
  burden: ({ programme, programme_name, people, name }) => ({
    count: number(people),
    words: say('today-act-burden', { count: people, programme: programme_name ?? '' }),
    why: name,
    address: to('partners', ['costs', programme]),
  }),
  originals: ({ originals, candidate, name }) => ({
    count: number(originals),
    words: say('today-act-originals', { count: originals }),
    why: name,
    address: to('people', [candidate, 'papers']),
  }),
  agreement: ({ agreement, name, status, days_left, stranded }) => ({
    count: '!',
    words: say('today-act-agreement', { name, status: say(`term-standing-${status}`) }),
    why: [days_left === null ? '' : inDays(days_left), stranded > 0 ? say('today-act-stranded', { count: stranded }) : ''].filter(Boolean).join(say('frame-between')),
    address: to('partners', ['agreement', agreement]),
  }),
  task: ({ event, task, who, days }) => ({
    count: '!',
    words: task,
    why: [who ?? '', inDays(days)].filter(Boolean).join(say('frame-between')),
    address: to('partners', ['event', event]),
  }),
  interview: ({ order, order_name, held_on, people }) => ({
    count: number(people),
    words: say('today-act-interview', { order: order_name }),
    why: day(held_on),
    address: to('partners', ['orders', order]),
  }),
  order: ({ order, order_name, left, days_left }) => ({
    count: left === null ? '!' : number(left),
    words: say('today-act-order', { order: order_name }),
    why: inDays(days_left),
    address: to('partners', ['orders', order]),
  }),
  flight: ({ batch, batch_name, flies_on, people }) => ({
    count: number(people),
    words: say('today-act-flight', { count: people, batch: batch_name }),
    why: day(flies_on),
    address: to('partners', ['placements', 'send-off', batch]),
  }),
  follow_ups: ({ follow_ups, overdue, name }) => ({
    count: number(follow_ups),
    words: say('today-act-follow-ups', { count: follow_ups }),
    why: overdue > 0 ? say('today-act-overdue', { count: overdue, name }) : name,
    address: to('partners', ['placements'], { show: 'calls' }),
  }),
  contracts: ({ contracts, name, ends_on }) => ({
    count: number(contracts),
    words: say('today-act-contracts', { count: contracts }),
    why: say('today-act-first', { name, day: day(ends_on) }),
    address: to('partners', ['placements'], { show: 'ending' }),
  }),
  waiting: ({ batch, batch_name, stage, people, days, usual_days }) => ({
    count: number(people),
    words: say('today-act-waiting', { stage: say(`term-stage-${stage}`), batch: batch_name }),
    why: say('today-act-waiting-why', { days, usual: usual_days }),
    address: to('classes', ['batch', batch, 'flow']),
  }),
}

/** A line in words. */
export function lineOf({ what }: Action): ActionLine {
  // Each kind has its own line above; the compiler cannot follow one through the table.
  return (lines[what.kind] as (what: Waits) => ActionLine)(what)
}
