// Where everything about readiness stands.

import { to } from '../routes.svelte'

export const toReady = (batch?: string) => to('readiness', [], batch ? { batch } : {})
export const toBlanks = (batch?: string) => to('readiness', ['blanks'], batch ? { batch } : {})
export const toSets = to('readiness', ['demands'])
export const toHours = (batch: string, entry?: string) => to('readiness', ['hours'], { batch, ...(entry ? { entry } : {}) })
export const toHoursOf = (candidate: string, batch: string, entry: string) => to('readiness', ['hours', candidate], { batch, entry })
export const toCourses = to('readiness', ['courses'])
export const toWarnings = (batch: string, one?: string) => to('readiness', ['warnings'], { batch, ...(one ? { class: one } : {}) })
export const toPapers = (batch: string) => to('readiness', ['papers'], { batch })
