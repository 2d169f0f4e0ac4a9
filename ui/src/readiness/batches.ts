// The batches that readiness can be asked of, and which of them a page is about.

import { office, type BatchLine } from '../generated/desk'

/** Every batch with people in it. */
export async function inhabited(): Promise<BatchLine[]> {
  return (await office.listBatches()).filter((batch) => batch.people > 0)
}

/** The batch asked for; else the one that departs next, with which every page begins. */
export function leavingNext(batches: BatchLine[], id: string | undefined, today: string): BatchLine | undefined {
  const next = batches
    .filter((one) => (one.row.departs_on ?? '') >= today)
    .sort((one, other) => (one.row.departs_on ?? '').localeCompare(other.row.departs_on ?? ''))
  return batches.find((one) => one.id === id) ?? next[0] ?? batches[0]
}
