// The gates of a rule as a form holds them: which steps of the way each asks. Pure.

import type { Confidence, Demand, FieldProblem, Gate, Stage, Step } from '../generated/desk'
import { steps, Wrong } from './demanding'

/** Stages that may have a gate: those of the way, down to the departure. */
export const gated: Stage[] = [
  'enquiry', 'registered', 'selection', 'admitted', 'training', 'exam_ready', 'certified', 'shortlisted', 'interview', 'matched',
  'pre_departure', 'coe', 'visa', 'opp', 'send_off', 'departed',
]

/** A gate as it is typed. */
export interface GateTyped {
  stage: Stage | ''
  asks: Step[]
  source: string
  doubtful: boolean
  sure: Confidence
}

export const emptyGate = (): GateTyped => ({ stage: '', asks: [], source: '', doubtful: false, sure: 'published' })

/** Gates in the fields, in the order of the way. */
export function typedGates(gates: Gate[]): GateTyped[] {
  return inOrder(gates).map(({ stage, asks, source, confidence }) => ({
    stage, asks: [...asks], source, doubtful: confidence === 'doubtful', sure: confidence === 'doubtful' ? 'published' : confidence,
  }))
}

/** Gates in the order of the way. */
export const inOrder = <One extends { stage: Stage }>(gates: One[]): One[] => [...gates].sort((one, other) => gated.indexOf(one.stage) - gated.indexOf(other.stage))

/** Stages that no other gate has. */
export const free = (gates: GateTyped[], place: number): Stage[] => gated.filter((stage) => gates.every((gate, index) => index === place || gate.stage !== stage))

/** The gates that were typed. Throws everything that is wrong at once, each beside its field. */
export function gatesOf(typed: GateTyped[]): Gate[] {
  const problems: FieldProblem[] = []
  typed.forEach(({ stage, asks, source }, place) => {
    if (stage === '') problems.push({ field: `stage-${place}`, problem: 'empty' })
    if (asks.length === 0) problems.push({ field: `asks-${place}`, problem: 'empty' })
    if (source.trim() === '') problems.push({ field: `source-${place}`, problem: 'empty' })
  })
  if (problems.length > 0) throw new Wrong(problems)
  return inOrder(typed.map(({ stage, asks, source, doubtful, sure }) => ({
    stage: stage as Stage, asks: steps.filter((step) => asks.includes(step)), source: source.trim(), confidence: doubtful ? 'doubtful' : sure,
  })))
}

/** The demands that a gate asks: those that are used at one of its steps. */
export const askedAt = (demands: Demand[], asks: Step[]): Demand[] => demands.filter(({ used_at }) => asks.includes(used_at))
