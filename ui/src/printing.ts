// A picture on its way to the printer: the office sets it under the letterhead, the person says where it is kept.

import { saveAndOpen } from './backend'
import { office, type PrintPicture } from './generated/desk'
import { complain, report } from './shared/frame.svelte'
import { say, time } from './words.svelte'

/** Prints a picture with its table. */
export async function printPicture(picture: PrintPicture) {
  try {
    const file = await office.printPicture(picture)
    if (await saveAndOpen(file)) report(say('picture-printed', { title: picture.title, time: time(new Date()) }))
  } catch (error) {
    complain(error)
  }
}
