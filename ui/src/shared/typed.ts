// What people type into plain fields, as the office takes it.

/** The text without blanks around it; nothing typed is nothing. */
export function wordsOf(text: string): string | null {
  return text.trim() || null
}

/** A whole number; nothing typed is nothing, and what is no number is -1, which the office declines with its bounds. */
export function wholeOf(text: string): number | null {
  const digits = text.replace(/[\s.]/g, '')
  if (digits === '') return null
  return /^\d{1,9}$/.test(digits) ? Number(digits) : -1
}

/** A percentage in tenths: `80` and `80,5 %` are 800 and 805; nothing typed is nothing, and what is none is -1. */
export function tenthsOf(text: string): number | null {
  const typed = text.replace(/[\s%]/g, '').replace(',', '.')
  if (typed === '') return null
  return /^\d{1,3}(\.\d)?$/.test(typed) ? Math.round(Number(typed) * 10) : -1
}

/** A day as it is typed into a field, in every language alike: `2026-11-23` is `23-11-2026`. */
export function dayTyped(iso: string | null | undefined): string {
  return (iso ?? '').split('-').reverse().join('-')
}

/** Money in whole units; nothing typed is nothing, and what is no amount is more than the office keeps. */
export function moneyOf(text: string): number | null {
  const digits = text.replace(/[\s.]/g, '')
  if (digits === '') return null
  return /^-?\d{1,15}$/.test(digits) ? Number(digits) : Number.MAX_SAFE_INTEGER
}

/** A rate in ten-thousandths: `105,35` is 1053500; nothing typed is nothing, and what is no rate is -1. */
export function rateOf(text: string): number | null {
  const typed = text.replace(/[\s.]/g, '').replace(',', '.')
  if (typed === '') return null
  return /^\d{1,9}(\.\d{1,4})?$/.test(typed) ? Math.round(Number(typed) * 10_000) : -1
}
