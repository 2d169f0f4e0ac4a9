// The way of a person through the office: what comes next, and which steps lead away from it.

import type { EnrolmentLine, Sex, Stage } from '../generated/desk'

/** From the first question to the years abroad, in order. */
const way: Stage[] = [
  'enquiry', 'registered', 'selection', 'admitted', 'training', 'exam_ready', 'certified', 'shortlisted', 'interview',
  'matched', 'pre_departure', 'coe', 'visa', 'opp', 'send_off', 'departed', 'arrived', 'placed', 'returned', 'extended',
]

/** Steps that lead away from it. */
const exits: Stage[] = ['withdrawn', 'failed', 'deferred', 'medical_hold', 'dropped_out', 'absconded', 'early_return']

/** Every stage, as it is offered. */
export const stages: Stage[] = [...way, ...exits]

export const sexes: Sex[] = ['female', 'male']

/** What a stage means for whoever looks down a list: only what breaks the line is loud. */
export function toneOf(stage: Stage): 'good' | 'warn' | 'note' | undefined {
  if (exits.includes(stage)) return 'warn'
  if (way.indexOf(stage) >= way.indexOf('departed')) return 'good'
  return undefined
}

/** The last steps of an enrolment and the one to come, and at which of them the person stands. */
export function stepsOf(enrolment: EnrolmentLine, most = 4): { steps: Stage[]; at: number } {
  const past = enrolment.stages.map(({ row }) => row.stage).slice(-most)
  const now = past.at(-1)
  const next = now && !exits.includes(now) ? way[way.indexOf(now) + 1] : undefined
  return { steps: next ? [...past, next] : past, at: past.length - 1 }
}
