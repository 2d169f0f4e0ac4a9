// Which reports there are, what a cell says, and what is drawn of a report. Pure but for the words.

import type { MonthlySheet, Report, ReportCell, ReportName, ReportOpens } from '../../generated/desk'
import { to } from '../../routes.svelte'
import { day, language, number, percent, rupiah, say } from '../../words.svelte'

/** In the order of the list. */
export const reportNames: ReportName[] = ['programmes', 'agreements', 'funnel', 'placements', 'origins', 'pass_rates', 'costs', 'events', 'originals']

/** The ministry's sheets. */
export const monthlySheets: MonthlySheet[] = ['departures', 'returns']

export const toReports = (what?: ReportName | MonthlySheet, asks: Record<string, string> = {}) =>
  to('partners', what ? ['reports', what] : ['reports'], asks)

/** What stands in a cell; nothing where nothing is known. */
export function written(cell: ReportCell): string {
  switch (cell.kind) {
    case 'blank': return ''
    case 'text': return cell.value
    case 'word': return say(cell.value)
    case 'named': return cell.value[language()]
    case 'count': return number(cell.value)
    // Cut, not rounded: what is not whole never reads as whole.
    case 'share': return percent(Math.floor(cell.value / 10))
    case 'day': return day(cell.value)
    case 'rupiah': return rupiah(cell.value)
  }
}

const pages: Record<ReportOpens['page'], (id: string) => string> = {
  candidate: (id) => to('people', [id]),
  batch: (id) => to('classes', ['batch', id]),
  partner: (id) => to('partners', ['partner', id]),
  programme: (id) => to('partners', [], { programme: id }),
  costs: (id) => to('partners', ['costs', id]),
  agreement: (id) => to('partners', ['agreement', id]),
  event: (id) => to('partners', ['event', id]),
}

/** The page that shows what a line is about. */
export const opens = (where: ReportOpens) => pages[where.page](where.id)

/** More bars than this are a wall; the longest are drawn, and the table has all. */
const mostBars = 12

/** What is drawn of a report, the longest bars in the order of the table. */
export function barsOf({ bars, rows }: Report) {
  if (!bars) return { bars: [], isCut: false }
  const counted = rows.map(({ cells }, place) => ({
    id: String(place),
    words: bars.labels.map((label) => written(cells[label] ?? { kind: 'blank' })).filter(Boolean).join(' · ') || '–',
    counts: bars.parts.map((part) => {
      const cell = cells[part]
      return cell?.kind === 'count' ? cell.value : 0
    }),
  }))
  const length = ({ counts }: { counts: number[] }) => counts.reduce((sum, count) => sum + count, 0)
  const drawn = counted.filter((bar) => length(bar) > 0)
  if (drawn.length <= mostBars) return { bars: drawn, isCut: false }
  return { bars: drawn.toSorted((one, other) => length(other) - length(one)).slice(0, mostBars), isCut: true }
}
