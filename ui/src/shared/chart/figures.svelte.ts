// The pictures on the screen: which of them stand here, and whether their tables are open.

import { untrack } from 'svelte'

import { printPicture } from '../../printing'
import { resolved } from './resolved'

/** A picture that stands on the screen, with what is printed of it. */
export interface Standing {
  title: string
  said: string
  heads: string[]
  rows: string[][]
  element: () => HTMLElement | undefined
}

const kept = $state<{ isOpen: boolean; keyed: number }>({ isOpen: false, keyed: 0 })
let standing: Standing[] = []

/** Whether tables are open. */
export function isTableOpen(): boolean {
  return kept.isOpen
}

/** Whether the page gives the pictures their keys. */
export function hasKeys(): boolean {
  return kept.keyed > 0
}

/** Says that the page gives the pictures keys, until what this answers with is called. */
export function giveKeys(): () => void {
  untrack(() => (kept.keyed += 1))
  return () => (kept.keyed -= 1)
}

/** Opens or closes every table. */
export function turnTables() {
  kept.isOpen = !kept.isOpen
}

/** Lets a picture stand until what this answers with is called. */
export function stand(figure: Standing): () => void {
  standing = [...standing, figure]
  return () => (standing = standing.filter((one) => one !== figure))
}

/** The picture in which the focus is, else the first. */
export function figureHere(): Standing | undefined {
  return standing.find(({ element }) => element()?.contains(document.activeElement)) ?? standing[0]
}

/** Prints a picture with its table. */
export async function print(figure: Standing | undefined) {
  const drawing = figure?.element()?.querySelector('svg.chart')
  if (!figure || !(drawing instanceof SVGSVGElement)) return
  const { title, said, heads, rows } = figure
  await printPicture({ title, said, heads, rows, svg: resolved(drawing) })
}
