import { expect, it } from 'vitest'

import { questionsIn, questionsTyped } from '../src/partners/orders/questions'

const kept = [
  { key: '1', text: 'Mengapa Jepang?', points: 10 },
  { key: '2', text: 'Kesan', points: null },
]

it('a question on each line, with its points behind a bar', () => {
  expect(questionsTyped(kept)).toBe('Mengapa Jepang? | 10\nKesan')
  expect(questionsIn('Mengapa Jepang? | 10\n\nKesan ', kept)).toEqual(kept)
})

it('a question that moves keeps its key, and a new one has none', () => {
  expect(questionsIn('Kesan\nMerokok? | 5\nMengapa Jepang? | 10', kept)).toEqual([
    { key: '2', text: 'Kesan', points: null },
    { key: '', text: 'Merokok?', points: 5 },
    { key: '1', text: 'Mengapa Jepang?', points: 10 },
  ])
})

it('a question written anew in its place keeps what was answered', () => {
  expect(questionsIn('Mengapa ke Jepang? | 10\nKesan', kept)[0]).toEqual({ key: '1', text: 'Mengapa ke Jepang?', points: 10 })
})
