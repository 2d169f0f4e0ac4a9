// Every word on the screen: the Fluent files that prints and sheets speak from, in the language chosen here.
// Days, times and numbers follow `calendar.ftl`, so that a day on the screen reads like the same day on paper.

import { FluentBundle, type FluentVariable, type Message } from '@fluent/bundle'

import id from './words/id'

/** The languages Bekal speaks completely, the reference first. */
export const languages = ['id', 'en', 'ja'] as const
export type Language = (typeof languages)[number]
/** What each calls itself. */
export const languageNames: Record<Language, string> = { id: 'Bahasa Indonesia', en: 'English', ja: '日本語' }
export type Blanks = Record<string, FluentVariable>

/** The reference comes with the program, another language when it is first spoken. */
const files: Partial<Record<Language, Record<string, string>>> = { id }
const more = { id: async () => ({ default: id }), en: () => import('./words/en'), ja: () => import('./words/ja') }
const bundle = inOurs(read)
const numbers = inOurs((language) => new Intl.NumberFormat(language, { maximumFractionDigits: 2 }))
const countries = inOurs((language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }))
const chosen = $state<{ language: Language }>({ language: 'id' })
let wanted: Language = 'id'

/** The language spoken now. */
export function language(): Language {
  return chosen.language
}

/** Speaks another language as soon as it is there; everything said on the screen follows. */
export async function speak(next: Language) {
  wanted = next
  files[next] ??= (await more[next]()).default
  if (wanted !== next) return
  chosen.language = next
  if (typeof document !== 'undefined') document.documentElement.lang = next
}

/** The words under `key`, blanks filled. A missing key is shown as it is, so that the gap is seen and reported. */
export function say(key: string, blanks?: Blanks): string {
  const pattern = bundle().getMessage(key)?.value
  return pattern == null ? key : bundle().formatPattern(pattern, blanks ?? null, [])
}

/** Whether there are words under `key`. */
export function hasWords(key: string): boolean {
  return bundle().hasMessage(key)
}

/** A day (`YYYY-MM-DD`) in a list or form: `23 Nov 2026`. What is not a day is shown as it is. */
export function day(iso: string): string {
  return dayAs('calendar-day', 'calendar-month-short', iso)
}

/** A day where the year is plain from what stands beside it: `23 Nov`. */
export function dayInYear(iso: string): string {
  return dayAs('calendar-day-in-year', 'calendar-month-short', iso)
}

/** A day as a heading: `Senin, 23 November 2026`. */
export function dayLong(iso: string): string {
  return dayAs('calendar-day-long', 'calendar-month', iso)
}

/** A month, given by any day of it or as `YYYY-MM`: `November 2026`. */
export function month(iso: string): string {
  return dayAs('calendar-month', 'calendar-month', iso.length === 7 ? `${iso}-01` : iso)
}

/** The time of day of an instant, on this computer's clock: `09.14`. */
export function time(instant: string | Date): string {
  const at = new Date(instant)
  if (Number.isNaN(at.getTime())) return String(instant)
  return say('calendar-time', { hour: two(at.getHours()), minute: two(at.getMinutes()) })
}

/** A time of day kept as `HH:MM`: `09.14`. What is none is shown as it is. */
export function clock(kept: string): string {
  const [hour, minute] = kept.split(':')
  return hour && minute ? say('calendar-time', { hour, minute }) : kept
}

/** The day and the time of an instant, on this computer's clock: `22 Nov 2026 09.14`. */
export function moment(instant: string | Date): string {
  const at = new Date(instant)
  if (Number.isNaN(at.getTime())) return String(instant)
  return `${day(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`)} ${time(at)}`
}

/** A number with its thousands apart: `12.500`, in English `12,500`. */
export function number(value: number): string {
  return numbers().format(value)
}

/** A score kept times a hundred: 7850 is `78,5`. */
export function hundredths(value: number): string {
  return number(value / 100)
}

/** A whole percentage: `94 %`. */
export function percent(value: number): string {
  return say('calendar-percent', { number: number(value) })
}

/** An amount in whole rupiah: `Rp 350.000`. */
export function rupiah(value: number): string {
  return say('calendar-rupiah', { amount: number(value) })
}

/** A country by its two letters: `JP` is `Jepang`. What names no country is shown as it is. */
export function country(code: string): string {
  return /^[a-z]{2}$/i.test(code) ? (countries().of(code.toUpperCase()) ?? code) : code
}

/** A length of time given in minutes: `1 jam 30 menit`. */
export function hours(minutes: number): string {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60]
  return rest === 0
    ? say('calendar-hours', { hours: number(whole) })
    : say('calendar-hours-minutes', { hours: number(whole), minutes: number(rest) })
}

function two(part: number): string {
  return String(part).padStart(2, '0')
}

function dayAs(pattern: string, months: string, iso: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (!parts) return iso
  const [year, monthOfYear, dayOfMonth] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const weekday = new Date(Date.UTC(year, monthOfYear - 1, dayOfMonth)).getUTCDay() || 7
  return say(pattern, {
    day: String(dayOfMonth),
    month: say(`${months}-${monthOfYear}`),
    weekday: say(`calendar-weekday-${weekday}`),
    year: String(year),
  })
}

/** What is made for the language spoken now, once and not before somebody speaks it: reading three keeps the first page waiting. */
function inOurs<T>(make: (language: Language) => T): () => T {
  const made: Partial<Record<Language, T>> = {}
  return () => (made[chosen.language] ??= make(chosen.language))
}

function read(language: Language): FluentBundle {
  // No isolation marks: none of our languages is written from right to left, and some fonts show them as boxes.
  const bundle = new FluentBundle(language, { useIsolating: false })
  for (const patterns of Object.values(files[language] ?? {})) {
    const words: [string, Message['value']][] = Object.entries(JSON.parse(patterns))
    bundle.addResource({ body: words.map(([id, value]) => ({ id, value, attributes: {} })) }, { allowOverrides: true })
  }
  return bundle
}
