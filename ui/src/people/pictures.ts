// A portrait as a telephone gave it: read, and where its 3:4 frame lies.

import { parcelOf } from '../backend'
import type { CropBox } from '../generated/desk'

/** A picture and its frame, ready for the office. */
export interface Shot {
  bytes: string
  crop: CropBox
  /** To be seen until it is kept; whoever has it lets go of its address with `letGo`. */
  image: HTMLImageElement
}

/** Reads a picture and frames it; nothing when the file is none. */
export async function shotOf(file: File): Promise<Shot | null> {
  const image = new Image()
  image.src = URL.createObjectURL(file)
  try {
    await image.decode()
  } catch {
    URL.revokeObjectURL(image.src)
    return null
  }
  const { bytes } = await parcelOf(file)
  return { bytes, crop: framed(image.naturalWidth, image.naturalHeight), image }
}

/** The picture is not seen any more. */
export function letGo(shot: Shot | null) {
  if (shot) URL.revokeObjectURL(shot.image.src)
}

/** The largest 3:4 frame in a picture, in its middle and a little towards the top, where faces are. */
export function framed(width: number, height: number): CropBox {
  const [wide, tall] = width * 4 > height * 3 ? [Math.floor((height * 3) / 4), height] : [width, Math.floor((width * 4) / 3)]
  return { left: Math.floor((width - wide) / 2), top: Math.floor((height - tall) / 3), width: wide, height: tall }
}

/** The frame moved by so many points, kept inside the picture. */
export function shifted(crop: CropBox, right: number, down: number, width: number, height: number): CropBox {
  const within = (wanted: number, most: number) => Math.max(0, Math.min(Math.round(wanted), most))
  return {
    ...crop,
    left: within(crop.left + right, width - crop.width),
    top: within(crop.top + down, height - crop.height),
  }
}

/** The frame made smaller (below 1) or larger around its middle, as far as the picture goes and a face needs. */
export function scaled(crop: CropBox, by: number, width: number, height: number): CropBox {
  const largest = framed(width, height).width
  const wide = Math.max(Math.min(largest, 120), Math.min(largest, Math.round(crop.width * by)))
  const tall = Math.min(height, Math.floor((wide * 4) / 3))
  const grown = { ...crop, width: wide, height: tall }
  return shifted(grown, (crop.width - wide) / 2, (crop.height - tall) / 2, width, height)
}
