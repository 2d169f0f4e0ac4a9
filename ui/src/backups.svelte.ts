// Backups as the first page, the desk, the gate and Data show them: how they stand, the work under way, and what came of
// a way back.

import { office, type BackupRun, type BackupState, type Counts, type RestoreBackup, type RestoredBackup } from './generated/desk'
import { rememberName, take } from './session.svelte'
import { frame } from './shared/frame.svelte'
import { moment, number, say, time } from './words.svelte'

/** How often a work under way is looked at, and how often whether there is one, in milliseconds. */
const [often, seldom] = [300, 10_000]

let back = $state.raw<RestoredBackup | null>(null)

/** What came of the last way back, until somebody has read it. */
export function cameBack(): RestoredBackup | null {
  return back
}

/** It has been read. */
export function haveRead() {
  back = null
}

/** Makes a backup the store, and signs in there. */
export async function bringBack(ask: RestoreBackup) {
  const restored = await office.restoreBackup(ask)
  if (ask.username) rememberName(ask.username)
  back = restored
  take(restored.state)
  frame.turned += 1
}

/** Calls `see` now and then with the work under way, often while somebody waits for it, until the component goes. */
export function watchRun(see: (run: BackupRun | null) => void, isAwaited: () => boolean) {
  const awaited = $derived(isAwaited())
  $effect(() => {
    const timer = setInterval(() => void office.backupRun().then(see, () => see(null)), awaited ? often : seldom)
    return () => clearInterval(timer)
  })
}

/** What is being done, and how far it is. */
export function runInWords({ work, far }: BackupRun): string {
  const stage = say(`backup-stage-${far.stage}`, { done: number(far.done), total: number(far.total) })
  return `${say(`backup-work-${work}`)}: ${stage}`
}

/** How many people, photos and scans. */
export function countsInWords({ candidates, papers }: Counts): string {
  return say('backup-counts', { candidates, papers: number(papers) })
}

/** What a backup says of itself, for a sentence about it. */
export function factsOf({ made_at, counts }: { made_at: string; counts: Counts }) {
  return { made: moment(made_at), candidates: counts.candidates, papers: number(counts.papers) }
}

/** How long ago the newest proven backup was made. */
export function ageInWords({ proven, days }: BackupState): string {
  if (!proven || days === null) return say('today-backup-never')
  return days === 0 ? `${say('today-backup-days', { days })} ${say('today-backup-at', { time: time(proven.made_at) })}` : say('today-backup-days', { days })
}
