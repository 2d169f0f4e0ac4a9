// A day in days to come, as offices write it: 25-11-2026, 25/11, 251126.

/** The day that was typed, as `YYYY-MM-DD`; undefined when it is none. A year left out is the next in which the day comes. */
export function readDay(typed: string, today: string): string | undefined {
  const text = typed.trim()
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const parts = /^(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{2}|\d{4}))?$/.exec(text) ?? /^(\d{2})(\d{2})(\d{2}|\d{4})$/.exec(text)
  if (!parts) return undefined
  const [date, month] = [Number(parts[1]), Number(parts[2])]
  if (parts[3]) return dayOf(parts[3].length === 2 ? 2000 + Number(parts[3]) : Number(parts[3]), month, date)
  const year = Number(today.slice(0, 4))
  const soon = dayOf(year, month, date)
  return soon === undefined || soon >= today ? soon : dayOf(year + 1, month, date)
}

function dayOf(year: number, month: number, date: number): string | undefined {
  const at = new Date(Date.UTC(year, month - 1, date))
  const isReal = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === date
  return isReal ? at.toISOString().slice(0, 10) : undefined
}
