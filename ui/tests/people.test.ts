// What a form of a person sends, shows and says: nothing typed is lost, and nothing is sent that nobody changed.

import { describe, expect, it } from 'vitest'

import type { Change, EnrolmentLine, PersonLine, ProfileGroups } from '../src/generated/desk'
import { deedsOf } from '../src/people/history'
import { compared } from '../src/people/letters'
import { markedParts, matchedInWords } from '../src/people/lines'
import { framed, scaled, shifted } from '../src/people/pictures'
import { changed, changedFields, phoneAsRead, rebased, seen, typedDay, valuesOf, yearsBetween } from '../src/people/profile'
import { asRegistered, blankPerson, schoolOf } from '../src/people/registering.svelte'
import { stepsOf } from '../src/people/stages'

const dewi: ProfileGroups = {
  identity: { name: 'Dewi Safitri', nik: '6371015708030007', birth_place: 'Banjarmasin', birth_date: '2003-08-17', sex: 'female' },
  katakana: { katakana: 'デウィ', katakana_by: 'Rina', katakana_on: '2026-03-03' },
  contact: { phone: '+6281222227719', phone_typed: '0812 2222 7719', email: null },
  body: { height_cm: 158, weight_kg: null, blood: null, shoe_cm: null, hand: null },
}

describe('a profile in a form', () => {
  it('sends only the groups in which something changed, whole', () => {
    const before = valuesOf(dewi)
    const now = { ...before, email: 'dewi@contoh.example' }
    expect(changed(dewi, before, now)).toEqual({
      contact: { phone: '0812 2222 7719', phone_typed: '0812 2222 7719', email: 'dewi@contoh.example' },
    })
  })

  it('sends nothing for a space at the end', () => {
    const before = valuesOf(dewi)
    expect(changed(dewi, before, { ...before, name: 'Dewi Safitri ' })).toEqual({})
  })

  it('shows a day as the office types it, and takes an emptied field for nothing', () => {
    const before = valuesOf(dewi)
    expect(before.birth_date).toBe('17-08-2003')
    expect(changed(dewi, before, { ...before, birth_place: '' }).identity?.birth_place).toBeNull()
  })

  it('lets the office refuse a height that is no number, with the range, beside every other wrong field', () => {
    const before = valuesOf(dewi)
    expect(changed(dewi, before, { ...before, height_cm: 'tinggi' }).body?.height_cm).toBe(-1)
    expect(changed(dewi, before, { ...before, height_cm: '160' }).body?.height_cm).toBe(160)
  })

  it('takes points with a comma or a dot, and keeps them times a hundred', () => {
    const tested: ProfileGroups = { entry_test: { iq: 108, maths: 8750 } }
    const before = valuesOf(tested)
    expect(before.maths).toBe('87,5')
    expect(changed(tested, before, { ...before, maths: '90.25' }).entry_test).toEqual({ iq: 108, maths: 9025 })
    expect(changed(tested, before, { ...before, maths: '100' }).entry_test?.maths).toBe(10000)
    expect(changed(tested, before, { ...before, maths: 'baik' }).entry_test?.maths).toBe(-1)
  })

  it('keeps what is being written when the profile changes beneath it', () => {
    const before = valuesOf(dewi)
    const typing = { ...before, phone: '0812 9' }
    const fresh = { ...before, phone: '+62811', birth_place: 'Martapura' }
    const after = rebased(before, typing, fresh)
    expect([after.phone, after.birth_place]).toEqual(['0812 9', 'Martapura'])
    expect(changedFields(fresh, after)).toEqual(['phone'])
  })

  it('leaves out the headings that the reader may not see', () => {
    const headings = seen(dewi).map(({ id }) => id)
    expect(headings).toContain('body')
    expect(headings).not.toContain('health')
  })

  it('reads days, ages and telephones as people do', () => {
    expect(typedDay('2003-08-17')).toBe('17-08-2003')
    expect([yearsBetween('2003-08-17', '2026-08-16'), yearsBetween('2003-08-17', '2026-08-17')]).toEqual([22, 23])
    expect(phoneAsRead('+6281222227719')).toBe('0812 2222 7719')
    expect(phoneAsRead('+818012345678')).toBe('+818012345678')
  })
})

describe('a registration', () => {
  it('needs a name only, and sends nothing that was not said', () => {
    const sent = asRegistered({ ...blankPerson(), name: 'Sukarno' }, { source: '', batch: '', class: '' })
    expect(sent).toEqual({
      groups: { identity: { name: 'Sukarno', nik: null, birth_place: null, birth_date: null, sex: null } },
      batch: null,
      class: null,
    })
  })

  it('reads the level in the name of a school', () => {
    expect(schoolOf('1', { school: 'SMK 2 Martapura' })).toMatchObject({ row: { level: 'smk' } })
    expect(schoolOf('1', { school: 'Poltekkes Contoh' })).toMatchObject({ row: { level: null } })
    expect(schoolOf('1', { school: ' ' })).toBeNull()
  })
})

describe('two spellings of a name', () => {
  it('are compared letter by letter, capitals aside', () => {
    const [ours, theirs] = compared('Dewi Safitri', 'DEWI SAFITRY')
    expect(ours).toEqual([{ letters: 'Dewi Safitr', same: true }, { letters: 'i', same: false }])
    expect(theirs).toEqual([{ letters: 'DEWI SAFITR', same: true }, { letters: 'Y', same: false }])
  })
})

describe('the list of people', () => {
  const line = { name: 'Dewi Safitri', matched: { by: 'nik', text: '6371015708030007' } } as PersonLine

  it('says why somebody was found when the name does not', () => {
    expect(matchedInWords(line)).toBe('NIK …0007')
    expect(matchedInWords({ ...line, matched: { by: 'name', text: 'Dewi Safitri' } })).toBe('')
  })

  it('marks the beginnings of words that were typed, in any order', () => {
    expect(markedParts('Dewi Safitri', 'saf dew')).toEqual(['', 'Dew', 'i ', 'Saf', 'itri'])
    expect(markedParts('Dewi Safitri', 'tri')).toEqual(['Dewi Safitri'])
    expect(markedParts('M. Rizky (Iky)', '(')).toEqual(['M. Rizky (Iky)'])
  })
})

describe('the thread of stages', () => {
  const at = (...stages: string[]) => ({ stages: stages.map((stage) => ({ id: null, row: { stage } })) }) as unknown as EnrolmentLine

  it('ends in the step to come', () => {
    expect(stepsOf(at('registered', 'training'))).toEqual({ steps: ['registered', 'training', 'exam_ready'], at: 1 })
  })

  it('has nothing to come after a step away from it', () => {
    expect(stepsOf(at('training', 'dropped_out'))).toEqual({ steps: ['training', 'dropped_out'], at: 1 })
  })
})

describe('the history of a person', () => {
  const edit: Change = {
    deed_id: 'a:1', at: '2026-11-21T02:40:00Z', by: 'Agus', device: 'LAPTOP-2', deed: 'edit_candidate', table: 'candidates', row: 'p',
    about: {}, names: {}, group: 'contact', change: 'change', old: {}, new: {},
  }
  const linesOf = (...changes: Partial<Change>[]) => deedsOf(changes.map((change) => ({ ...edit, ...change }))).flatMap((deed) => deed.details)

  it('says what a field was and what it is, in words', () => {
    const phone = { ...edit, old: { phone: '+6281211112040', phone_typed: '0812' }, new: { phone: '+6281222227719', phone_typed: '0813' } }
    const civil = { ...edit, group: 'civil', old: { marital: null }, new: { marital: 'single' } }
    const [deed, ...others] = deedsOf([phone, civil])
    expect(others).toEqual([])
    expect(deed?.what).toBe('Data diri')
    expect(deed?.details).toEqual(['Telepon (WhatsApp): 0812 1111 2040 → 0812 2222 7719', 'Status perkawinan: Belum kawin'])
    expect(deed?.foot).toMatch(/^Agus, .+, LAPTOP-2$/)
  })

  it('says of which exam a score is', () => {
    const score = { table: 'results', row: 's|p', group: 'result', about: { exam: 'Kana 3', class: '5A', day: '2026-11-20' } }
    expect(linesOf({ ...score, old: { scores: '[1100]' }, new: { scores: '[1500]' } })).toEqual(['Nilai Kana 3 (20 Nov 2026): 11 → 15'])
    expect(linesOf({ ...score, change: 'insert', old: { absent: null }, new: { absent: '1' } })).toEqual(['Nilai Kana 3 (20 Nov 2026): kosong → tidak ikut'])
  })

  it('says of which lesson a mark is', () => {
    const mark = { table: 'attendance', row: 'l|p', group: 'mark', about: { subject: 'Bahasa Jepang', class: '5A', day: '2026-11-03' } }
    expect(linesOf({ ...mark, change: 'insert', old: { presence: null }, new: { presence: 'sick' } })).toEqual([
      'Kehadiran Bahasa Jepang 5A, 3 Nov 2026: kosong → S',
    ])
    expect(linesOf({ ...mark, change: 'withdraw', old: { presence: 'late', minutes_late: '15' }, new: { presence: null, minutes_late: null } })).toEqual([
      'Kehadiran Bahasa Jepang 5A, 3 Nov 2026: T 15 menit → kosong',
    ])
  })

  it('tells a stage, a place in a class and a school in one line each', () => {
    const stage = { table: 'stage_moves', row: 'm', group: 'step', about: { batch: 'Angkatan 5', stage: 'training' }, change: 'insert' }
    const place = { table: 'enrolments', row: 'b|p', about: { batch: 'Angkatan 5' } }
    const school = { table: 'educations', row: 'e', group: 'education', about: { school: 'SMKN 1 Martapura' }, change: 'insert' }
    expect(
      linesOf(
        { ...stage, old: { stage: null, moved_on: null }, new: { stage: 'training', moved_on: '2026-01-05' } },
        { ...place, group: 'place', names: { k1: '5A', k2: '5B' }, old: { class: 'k1', seat: '4' }, new: { class: 'k2', seat: '7' } },
        { ...place, group: 'participant', old: { participant: null }, new: { participant: 'regular' } },
        { ...school, old: { school: null, level: null, ended: null }, new: { school: 'SMKN 1 Martapura', level: 'smk', ended: '2021' } },
      ),
    ).toEqual([
      'Tahap: Pelatihan, sejak 5 Jan 2026 (Angkatan 5)',
      'Angkatan 5: Kelas 5A → 5B, Nomor kursi 4 → 7, Jenis peserta Peserta biasa',
      'Sekolah SMKN 1 Martapura: Jenjang SMK, Sampai 2021',
    ])
  })
})

describe('the frame of a portrait', () => {
  it('is the largest 3:4 that the picture holds', () => {
    expect(framed(1600, 1200)).toEqual({ left: 350, top: 0, width: 900, height: 1200 })
    expect(framed(900, 1600)).toMatchObject({ left: 0, width: 900, height: 1200 })
  })

  it('never leaves the picture, however it is dragged or zoomed', () => {
    const frame = framed(1600, 1200)
    expect(shifted(frame, -9999, 9999, 1600, 1200)).toEqual({ left: 0, top: 0, width: 900, height: 1200 })
    const close = scaled(frame, 0.5, 1600, 1200)
    expect(close).toMatchObject({ width: 450, height: 600 })
    expect(scaled(close, 100, 1600, 1200)).toEqual({ left: 350, top: 0, width: 900, height: 1200 })
    expect(scaled(frame, 0.0001, 1600, 1200)).toMatchObject({ width: 120, height: 160 })
  })
})
