// Schools, jobs and family: what each row holds and how it is written down.

import type { EditBackground, Profile } from '../generated/desk'
import { say } from '../words.svelte'
import { termOf, type FieldOf, type Values } from './profile'

/** What a row is. */
export type RowKind = EditBackground['what']

interface KindOf {
  /** Its table, under which the office counts it as blank. */
  table: string
  fields: FieldOf[]
  /** The column that names the row. */
  says: number
}

const span: FieldOf[] = [
  { name: 'started', kind: 'text' },
  { name: 'ended', kind: 'text' },
]

/** The three kinds of row. */
export const kinds: Record<RowKind, KindOf> = {
  education: {
    table: 'educations',
    says: 1,
    fields: [
      {
        name: 'level',
        kind: 'choice',
        set: 'education',
        words: ['sd', 'smp', 'sma', 'smk', 'd1', 'd2', 'd3', 'd4', 's1', 's2', 'ners'],
      },
      { name: 'school', kind: 'text' },
      { name: 'major', kind: 'text' },
      { name: 'city', kind: 'text' },
      ...span,
    ],
  },
  job: {
    table: 'jobs',
    says: 0,
    fields: [
      { name: 'employer', kind: 'text' },
      { name: 'position', kind: 'text' },
      { name: 'city', kind: 'text' },
      ...span,
    ],
  },
  relative: {
    table: 'relatives',
    says: 1,
    fields: [
      {
        name: 'relation',
        kind: 'choice',
        set: 'relation',
        words: ['father', 'mother', 'spouse', 'child', 'sibling', 'guardian', 'other'],
      },
      { name: 'name', kind: 'text' },
      { name: 'born', kind: 'text' },
      { name: 'occupation', kind: 'text' },
    ],
  },
}

/** The rows of one kind, each with its kind. */
export function rowsOf(profile: Profile, what: RowKind): EditBackground[] {
  const { educations, jobs, relatives } = profile.background
  switch (what) {
    case 'education':
      return educations.map((row) => ({ what, ...row }))
    case 'job':
      return jobs.map((row) => ({ what, ...row }))
    case 'relative':
      return relatives.map((row) => ({ what, ...row }))
  }
}

/** A row that is not there yet. */
export function emptyRow(candidate: string, what: RowKind): EditBackground {
  const blank = Object.fromEntries(kinds[what].fields.map(({ name }) => [name, null]))
  return { what, id: null, row: { candidate, ...blank } } as EditBackground
}

/** What the fields show of a row. */
export function valuesOfRow(of: EditBackground): Values {
  const row = of.row as Record<string, unknown>
  return Object.fromEntries(kinds[of.what].fields.map(({ name }) => [name, String(row[name] ?? '')]))
}

/** The row as the fields now say. */
export function writtenRow(of: EditBackground, values: Values): EditBackground {
  const written = kinds[of.what].fields.map(({ name }) => [name, values[name]?.trim() || null])
  return { ...of, row: { ...of.row, ...Object.fromEntries(written) } } as EditBackground
}

/** One cell of a row in words. */
export function cellOf(of: EditBackground, field: FieldOf | undefined): string {
  const value = field && (of.row as Record<string, unknown>)[field.name]
  if (value === null || value === undefined) return ''
  return field?.set ? say(termOf(field.set, String(value))) : String(value)
}
