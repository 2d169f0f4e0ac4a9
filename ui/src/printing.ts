// What is on its way to the printer: the office sets it under the letterhead, the person says where it is kept.

import { saveAndOpen } from './backend'
import { office, type JobState, type PrintPicture } from './generated/desk'
import { complain, report } from './shared/frame.svelte'
import { say, time } from './words.svelte'

/** What a paper is called; the office's own carry their name in the catalogue. */
export const printName = (print: string) => (print.startsWith('own:') ? print.slice(4).replaceAll('_', ' ') : say(`print-${print}`))

/** Prints a picture with its table. */
export async function printPicture(picture: PrintPicture) {
  try {
    const file = await office.printPicture(picture)
    if (await saveAndOpen(file)) report(say('picture-printed', { title: picture.title, time: time(new Date()) }))
  } catch (error) {
    complain(error)
  }
}

/** How often the office is asked how far a job is, in milliseconds. */
const pause = 120

/** Tells how far a job is until it is done, or until nobody wants to know any more. */
export async function follow(job: JobState, tell: (job: JobState) => void, isWanted: () => boolean) {
  tell(job)
  while (job.state === 'running' && isWanted()) {
    await new Promise((resolve) => setTimeout(resolve, pause))
    job = await office.jobState(job.id)
    tell(job)
  }
}
