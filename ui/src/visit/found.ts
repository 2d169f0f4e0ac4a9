// Guests by any parts of their name, organisation or contact, in any order; names that begin so come first.

import type { Guest } from '../generated/desk'

/** Everybody while nothing is typed, those who have not come first. */
export function found<Row extends { row: Guest }>(guests: Row[], text: string): Row[] {
  const parts = plain(text).split(/\s+/).filter(Boolean)
  if (parts.length === 0) return [...guests].sort((one, other) => Number(one.row.came === true) - Number(other.row.came === true))
  const fitting = guests.filter(({ row }) => {
    const said = plain([row.name, row.organisation, row.contact].filter(Boolean).join(' '))
    return parts.every((part) => said.includes(part))
  })
  const first = parts[0] ?? ''
  const rank = ({ row }: Row) => (plain(row.name ?? '').startsWith(first) ? 0 : plain(row.name ?? '').includes(` ${first}`) ? 1 : 2)
  return fitting.sort((one, other) => rank(one) - rank(other))
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
