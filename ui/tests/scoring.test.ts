import { describe, expect, it } from 'vitest'

import { entered, planScores, readScore, spread, withScore, written } from '../src/classes/scoring'
import type { ScoreLine, Section } from '../src/generated/desk'

const kana: Section = { name: 'total', maximum: 2000, minimum: null }
const reading: Section = { name: 'reading', maximum: 6000, minimum: 1900 }
const line = (name: string, ...scores: (number | null)[]): ScoreLine => ({
  candidate: name,
  seat: 1,
  name,
  scores,
  absent: false,
  note: 'duduk depan',
  in_question: false,
  verdict: null,
  before: null,
})

describe('a score as typed', () => {
  it('has a comma or a point before its parts', () => {
    expect(readScore('17', kana)).toEqual({ score: 1700 })
    expect(readScore(' 17,5 ', kana)).toEqual({ score: 1750 })
    expect(readScore('17.25', kana)).toEqual({ score: 1725 })
  })
  it('is held to the highest of its section', () => {
    expect(readScore('20', kana)).toEqual({ score: 2000 })
    expect(readScore('20,01', kana)).toEqual({ problem: 'beyond' })
    expect(readScore('21', reading)).toEqual({ score: 2100 })
  })
  it('may be a dash for who did not come, and nothing at all', () => {
    expect(readScore('-', kana)).toEqual({ absent: true })
    expect(readScore('', kana)).toEqual({ blank: true })
  })
  it('is otherwise none, and never a guess', () => {
    for (const text of ['abc', '1,2,3', '-5', '1e3', '17,555', '１７']) expect(readScore(text, kana)).toEqual({ problem: 'unread' })
  })
  it('is copied as Excel reads it', () => {
    expect([written(1750, ','), written(1700, ','), written(null, ',')]).toEqual(['17,5', '17', ''])
  })
})

describe('a line', () => {
  it('with a score has come, and without coming has no scores', () => {
    const absent = withScore(entered(line('Dewi', 1700, 900)), 0, { absent: true })
    expect(absent).toMatchObject({ absent: true, scores: [null, null] })
    expect(withScore(absent, 1, { score: 1200 })).toMatchObject({ absent: false, scores: [null, 1200] })
  })
  it('keeps its note whatever is typed', () => expect(withScore(entered(line('Dewi', null)), 0, { score: 100 }).note).toBe('duduk depan'))
})

describe('pasting from Excel', () => {
  const lines = [line('Dewi', 900), line('Budi', null), line('Siti', 1500)]

  it('names the scores it would replace and refuses what is beyond the section, cell by cell', () => {
    const plan = planScores([['12'], ['25'], ['15']], { row: 0, column: 0 }, lines, [kana])
    expect(plan.overwritten).toEqual([{ name: 'Dewi', section: 'total', from: 900, to: 1200 }])
    expect(plan.refused).toMatchObject([{ name: 'Budi', text: '25', why: 'beyond', maximum: 2000 }])
    expect(plan.lines.map((one) => one.candidate)).toEqual(['Dewi'])
  })
  it('writes a block of several sections as whole lines', () => {
    const plan = planScores([['10', '30'], ['', '40']], { row: 0, column: 0 }, [line('Dewi', null, null), line('Budi', 500, null)], [kana, reading])
    expect(plan.lines.map((one) => one.scores)).toEqual([[1000, 3000], [500, 4000]])
  })
  it('counts what has no place', () => {
    expect(planScores([['10', '10'], ['10']], { row: 2, column: 0 }, lines, [kana])).toMatchObject({ beyond: 2 })
  })
  it('takes a dash as not having come', () => {
    expect(planScores([['-']], { row: 1, column: 0 }, lines, [kana]).lines).toMatchObject([{ candidate: 'Budi', absent: true }])
  })
})

describe('the spread', () => {
  it('has at most ten steps of round numbers', () => {
    expect(spread([], 2000).map((step) => step.to)).toEqual([200, 400, 600, 800, 1000, 1200, 1400, 1600, 1800, 2000])
    expect(spread([], 18000)).toHaveLength(9)
    expect(spread([], 25000)).toHaveLength(10)
  })
  it('counts every total once, the highest in the last step', () => {
    const steps = spread([0, 199, 200, 2000], 2000)
    expect([steps[0]?.count, steps[1]?.count, steps[9]?.count]).toEqual([2, 1, 1])
  })
})
