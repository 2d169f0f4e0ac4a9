// Where everything about readiness stands.

import { to } from '../routes.svelte'

/** With a person and a demand: at that very cell. */
export const toReady = (batch?: string, person?: string, demand?: string) =>
  to('readiness', [], { ...(batch ? { batch } : {}), ...(person && demand ? { person, demand } : {}) })
export const toBlanks = (batch?: string) => to('readiness', ['blanks'], batch ? { batch } : {})
export const toSets = to('readiness', ['demands'])
export const toKinds = to('readiness', ['kinds'])
export const toHours = (batch: string, entry?: string) => to('readiness', ['hours'], { batch, ...(entry ? { entry } : {}) })
export const toHoursOf = (candidate: string, batch: string, entry: string) => to('readiness', ['hours', candidate], { batch, entry })
export const toCourses = to('readiness', ['courses'])
export const toWarnings = (batch: string, one?: string) => to('readiness', ['warnings'], { batch, ...(one ? { class: one } : {}) })
export const toPapers = (batch: string) => to('readiness', ['papers'], { batch })
