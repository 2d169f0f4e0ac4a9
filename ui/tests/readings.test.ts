// Readings of a name, as a person chooses among them.

import { describe, expect, it } from 'vitest'

import type { KatakanaProposal } from '../src/generated/desk'
import { choicesOf, firstChoice, isSame } from '../src/people/readings'

const proposal = (kana: string): KatakanaProposal => ({ kana, because: [{ kind: 'rule', rule: 'letters', letters: '' }] })
const proposals = ['デウィ・ルスタリ', 'デウィ・レスタリ'].map(proposal)
const kana = (typed: string | null) => choicesOf(proposals, typed).map((choice) => choice.kana)

describe('readings to choose among', () => {
  it('are those proposed, the best one first', () => {
    expect(kana(null)).toEqual(['デウィ・ルスタリ', 'デウィ・レスタリ'])
    expect(firstChoice(choicesOf(proposals, null))).toBe(0)
  })

  it('begin with what a person wrote, when the office would not propose it', () => {
    expect(kana('デヴィ')).toEqual(['デヴィ', 'デウィ・ルスタリ', 'デウィ・レスタリ'])
  })

  it('have what a person wrote chosen where the office proposes it too, however its words are set apart', () => {
    const choices = choicesOf(proposals, 'デウィ レスタリ')
    expect(choices).toHaveLength(2)
    expect(firstChoice(choices)).toBe(1)
  })

  it('are never more than there are keys', () => {
    expect(choicesOf(['ア', 'イ', 'ウ', 'エ', 'オ'].map(proposal), 'カ')).toHaveLength(5)
  })

  it('are the same with a dot and with a space, and not without a long sign', () => {
    expect(isSame('シティ・アミナ', 'シティ アミナ')).toBe(true)
    expect(isSame('アミナ', 'アミナー')).toBe(false)
  })
})
