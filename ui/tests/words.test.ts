// What is said on the screen, in three languages.

import { afterEach, describe, expect, it } from 'vitest'

import {
  clock, country, day, dayLong, hasWords, hours, hundredths, languages, moment, month, number, percent, rupiah, say,
  speak, time,
} from '../src/words.svelte'

afterEach(() => speak('id'))

describe('words', () => {
  it('are found in the language that is spoken, at once', async () => {
    expect(say('place-people')).toBe('Orang')
    await speak('en')
    expect(say('place-people')).toBe('People')
    await speak('ja')
    expect(say('place-people')).toBe('名簿')
  })

  it('show a missing key instead of stopping the office', async () => {
    for (const language of languages) {
      await speak(language)
      expect(say('no-such-key')).toBe('no-such-key')
      expect(hasWords('no-such-key')).toBe(false)
    }
  })

  it('have their blanks filled without hidden marks, numbers as the reader writes them', async () => {
    expect(say('frame-progress', { done: 12, of: 1500 })).toBe('12 dari 1.500')
    await speak('en')
    expect(say('frame-progress', { done: 12, of: 1500 })).toBe('12 of 1,500')
  })

  it('leave a blank that is not given in sight', () => {
    expect(say('frame-progress', { done: 12 })).toContain('{$of}')
  })
})

// The same expectations as the prints have, because a day on the screen must read like the same day on paper.
describe('days and numbers', () => {
  it('are written as the reader writes them', async () => {
    const written = () => [day('2026-08-03'), dayLong('2026-08-03'), month('2026-08-03'), month('2026-08')]
    expect(written()).toEqual(['3 Agu 2026', 'Senin, 3 Agustus 2026', 'Agustus 2026', 'Agustus 2026'])
    await speak('en')
    expect(written()).toEqual(['3 Aug 2026', 'Monday 3 August 2026', 'August 2026', 'August 2026'])
    await speak('ja')
    expect(written()).toEqual(['2026年8月3日', '2026年8月3日（月）', '2026年8月', '2026年8月'])
  })

  it('are exact for lengths, scores, shares and money', async () => {
    const written = () => [number(-1_234_567), hundredths(7850), percent(94), rupiah(350_000), hours(9600), hours(90)]
    expect(written()).toEqual(['-1.234.567', '78,5', '94 %', 'Rp 350.000', '160 jam', '1 jam 30 menit'])
    await speak('ja')
    expect(written()).toEqual(['-1,234,567', '78.5', '94%', '350,000ルピア', '160時間', '1時間30分'])
  })

  it('stand beside the names of countries', async () => {
    const written = () => ['JP', 'us', 'JPN', 'ZZ9', ''].map(country)
    expect(written()).toEqual(['Jepang', 'Amerika Serikat', 'JPN', 'ZZ9', ''])
    await speak('ja')
    expect(written().slice(0, 2)).toEqual(['日本', 'アメリカ合衆国'])
  })

  it('tell the time on this computer', async () => {
    const morning = new Date(2026, 10, 22, 9, 4)
    expect(time(morning)).toBe('09.04')
    expect(clock('08:30')).toBe('08.30')
    expect(moment(morning.toISOString())).toBe('22 Nov 2026 09.04')
    await speak('en')
    expect(time(morning.toISOString())).toBe('09:04')
    expect(clock('08:30')).toBe('08:30')
  })

  it('show what is no day as it is', () => {
    expect(day('akhir 2003')).toBe('akhir 2003')
    expect(time('kemarin')).toBe('kemarin')
  })
})
