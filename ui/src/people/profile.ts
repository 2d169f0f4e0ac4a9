// The form of a profile: which fields stand in which group, how they are written down, and which groups a change sends.

import type { ProfileGroups } from '../generated/desk'
import { language } from '../words.svelte'

/** How a field is typed. A `number` is whole, `points` are kept times a hundred; a `day` in any shape an office writes. */
export type Kind = 'text' | 'long' | 'day' | 'phone' | 'email' | 'kana' | 'digits' | 'number' | 'points' | 'choice'

/** One field, called as its column. */
export interface FieldOf {
  name: string
  kind: Kind
  /** For a choice: the family of its words, `term-<set>-<word>`, and the words in their order. */
  set?: string
  words?: string[]
  /** Takes a whole line of the form. */
  wide?: boolean
}

/** Fields that change together, as the book keeps them. */
export interface GroupOf {
  id: keyof ProfileGroups
  fields: FieldOf[]
}

/** Groups that stand under one heading. */
export interface SectionOf {
  id: string
  groups: GroupOf[]
}

/** What stands in the fields, by column. */
export type Values = Record<string, string>

const yesNo = { kind: 'choice', set: 'yes-no', words: ['yes', 'no'] } as const

/** Every heading of the form in the order in which a clerk has the papers in hand. */
export const sections: SectionOf[] = [
  {
    id: 'identity',
    groups: [
      {
        id: 'identity',
        fields: [
          { name: 'name', kind: 'text', wide: true },
          { name: 'nik', kind: 'digits' },
          { name: 'birth_place', kind: 'text' },
          { name: 'birth_date', kind: 'day' },
          { name: 'sex', kind: 'choice', set: 'sex', words: ['female', 'male'] },
        ],
      },
      {
        id: 'civil',
        fields: [
          {
            name: 'religion',
            kind: 'choice',
            set: 'religion',
            words: ['islam', 'protestant', 'catholic', 'hindu', 'buddhist', 'confucian', 'other'],
          },
          { name: 'marital', kind: 'choice', set: 'marital', words: ['single', 'married', 'divorced', 'widowed'] },
        ],
      },
    ],
  },
  {
    id: 'names',
    groups: [
      { id: 'katakana', fields: [{ name: 'katakana', kind: 'kana' }] },
      { id: 'passport_name', fields: [{ name: 'passport_name', kind: 'text' }] },
      { id: 'diploma_name', fields: [{ name: 'diploma_name', kind: 'text' }] },
      { id: 'call_name', fields: [{ name: 'call_name', kind: 'text' }] },
    ],
  },
  {
    id: 'contact',
    groups: [
      {
        id: 'contact',
        fields: [
          { name: 'phone', kind: 'phone' },
          { name: 'email', kind: 'email' },
        ],
      },
      {
        id: 'emergency',
        fields: [
          { name: 'emergency_name', kind: 'text' },
          { name: 'emergency_relation', kind: 'text' },
          { name: 'emergency_phone', kind: 'phone' },
        ],
      },
    ],
  },
  { id: 'ktp_address', groups: [{ id: 'ktp_address', fields: address('ktp') }] },
  { id: 'home_address', groups: [{ id: 'home_address', fields: address('home') }] },
  {
    id: 'passport',
    groups: [
      {
        id: 'passport',
        fields: [
          { name: 'passport_number', kind: 'text' },
          { name: 'passport_issued_on', kind: 'day' },
          { name: 'passport_expires_on', kind: 'day' },
        ],
      },
    ],
  },
  {
    id: 'body',
    groups: [
      {
        id: 'body',
        fields: [
          { name: 'height_cm', kind: 'number' },
          { name: 'weight_kg', kind: 'number' },
          { name: 'blood', kind: 'text' },
          { name: 'shoe_cm', kind: 'number' },
          { name: 'hand', kind: 'choice', set: 'hand', words: ['right', 'left', 'both'] },
        ],
      },
    ],
  },
  {
    id: 'health',
    groups: [
      {
        id: 'health',
        fields: [
          { name: 'eyesight', kind: 'text' },
          { name: 'colour_blind', ...yesNo, words: [...yesNo.words] },
          { name: 'illness', kind: 'text' },
          { name: 'surgery', kind: 'text' },
          { name: 'allergy', kind: 'text' },
          { name: 'tattoo', ...yesNo, words: [...yesNo.words] },
          { name: 'smoking', ...yesNo, words: [...yesNo.words] },
          { name: 'alcohol', ...yesNo, words: [...yesNo.words] },
        ],
      },
    ],
  },
  {
    id: 'about',
    groups: [
      {
        id: 'reason',
        fields: [
          { name: 'reason', kind: 'long', wide: true },
          { name: 'plan', kind: 'long', wide: true },
        ],
      },
      {
        id: 'about',
        fields: [
          { name: 'strengths', kind: 'text' },
          { name: 'weaknesses', kind: 'text' },
          { name: 'hobbies', kind: 'text' },
          { name: 'skills', kind: 'text' },
        ],
      },
    ],
  },
  {
    id: 'interview',
    groups: [
      {
        id: 'goals',
        fields: [
          { name: 'wishes', kind: 'long', wide: true },
          { name: 'saving_reason', kind: 'text', wide: true },
          { name: 'saving_goal', kind: 'number' },
          { name: 'video', kind: 'text' },
        ],
      },
      {
        id: 'household',
        fields: [
          { name: 'children', kind: 'number' },
          { name: 'mother_tongue', kind: 'text' },
          { name: 'languages', kind: 'text' },
          { name: 'driving_licence', kind: 'text' },
        ],
      },
      { id: 'skill', fields: [{ name: 'skill_months', kind: 'number' }] },
      {
        id: 'entry_test',
        fields: [
          { name: 'iq', kind: 'number' },
          { name: 'maths', kind: 'points' },
        ],
      },
      {
        id: 'clothes',
        fields: [
          { name: 'waist_cm', kind: 'number' },
          { name: 'head_cm', kind: 'number' },
          { name: 'shirt_size', kind: 'text' },
        ],
      },
      {
        id: 'habits',
        fields: [
          { name: 'smoking_abroad', ...yesNo, words: [...yesNo.words] },
          { name: 'food_limits', kind: 'text' },
        ],
      },
      {
        id: 'more_health',
        fields: [
          { name: 'glasses', ...yesNo, words: [...yesNo.words] },
          { name: 'cold_tolerance', ...yesNo, words: [...yesNo.words] },
          { name: 'piercing', ...yesNo, words: [...yesNo.words] },
          { name: 'tuberculosis', ...yesNo, words: [...yesNo.words] },
          { name: 'fracture', kind: 'text' },
        ],
      },
    ],
  },
  {
    id: 'in_japan',
    groups: [
      {
        id: 'in_japan',
        fields: [
          { name: 'stays_in_japan', kind: 'text' },
          { name: 'relatives_in_japan', kind: 'text' },
          { name: 'intern_class', kind: 'choice', set: 'intern', words: ['none', 'A', 'B', 'C', 'D', 'E', 'F'] },
          { name: 'coe_applied', kind: 'number' },
          { name: 'coe_refused', kind: 'number' },
        ],
      },
      {
        id: 'record',
        fields: [
          { name: 'criminal_record', ...yesNo, words: [...yesNo.words] },
          { name: 'deported', ...yesNo, words: [...yesNo.words] },
        ],
      },
    ],
  },
  {
    id: 'intake',
    groups: [
      {
        id: 'intake',
        fields: [
          { name: 'source', kind: 'text' },
          { name: 'registered_on', kind: 'day' },
        ],
      },
      { id: 'note', fields: [{ name: 'note', kind: 'long', wide: true }] },
    ],
  },
]

const groups = sections.flatMap((section) => section.groups)

/** Which vocabulary a column's words are from: `term-<set>-<word>`. */
export const sets: Record<string, string> = Object.fromEntries([
  ...groups.flatMap((group) => group.fields).flatMap((field) => (field.set ? [[field.name, field.set]] : [])),
  ['level', 'education'],
  ['relation', 'relation'],
  ['purpose', 'purpose'],
  ['participant', 'participant'],
  ['stage', 'stage'],
  ['outcome', 'outcome'],
  ['wage_per', 'wage'],
  ['return_reason', 'return'],
  ['how', 'heard'],
  ['content', 'content'],
  ['wants_extension', 'yes-no'],
  ['wants_family', 'yes-no'],
  ['side', 'side'],
  ['tier', 'tier'],
  ['item', 'cost'],
  ['payer', 'payer'],
])

/** The key of the word that a vocabulary has for something. */
export function termOf(set: string, word: string): string {
  return set === 'yes-no' ? `term-${word}` : `term-${set}-${word}`
}

/** The headings whose groups this reader may see. */
export function seen(of: ProfileGroups): SectionOf[] {
  return sections
    .map((section) => ({ ...section, groups: section.groups.filter((group) => of[group.id] != null) }))
    .filter((section) => section.groups.length > 0)
}

/** What the fields show of a profile. */
export function valuesOf(of: ProfileGroups): Values {
  const values: Values = {}
  for (const group of groups) {
    const held = of[group.id] as Record<string, unknown> | null | undefined
    if (held == null) continue
    for (const field of group.fields) values[field.name] = shown(field, held[field.name])
  }
  return values
}

/** The groups in which something differs from before, whole, as the office wants them. */
export function changed(of: ProfileGroups, before: Values, now: Values): ProfileGroups {
  const sent: Record<string, unknown> = {}
  for (const group of groups) {
    const held = of[group.id]
    if (held == null || !group.fields.some(({ name }) => differs(before, now, name))) continue
    const written = group.fields.map((field) => [field.name, asSent(field, now[field.name] ?? '')])
    sent[group.id] = { ...held, ...Object.fromEntries(written) }
  }
  return sent as ProfileGroups
}

/** The columns that differ from before. */
export function changedFields(before: Values, now: Values): string[] {
  return Object.keys(now).filter((name) => differs(before, now, name))
}

/** What somebody is writing, over a profile that has changed meanwhile: what they have not touched follows it. */
export function rebased(before: Values, now: Values, fresh: Values): Values {
  const kept = Object.keys(fresh).map((name) => [name, differs(before, now, name) ? now[name] : fresh[name]])
  return Object.fromEntries(kept) as Values
}

/** A kept day as a form shows it, which the office also reads: `17-08-2003`. */
export function typedDay(iso: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  return parts ? `${parts[3]}-${parts[2]}-${parts[1]}` : iso
}

/** A number as people read it out from an identity card, in fours; any other text as it is. */
export function inFours(digits: string): string {
  return /^\d{16}$/.test(digits) ? digits.replace(/(\d{4})(?=\d)/g, '$1 ') : digits
}

/** A telephone number as people read it: `0812 3456 7890` for one of Indonesia. */
export function phoneAsRead(e164: string): string {
  const own = /^\+62(\d{3})(\d{3,4})(\d{3,5})$/.exec(e164)
  return own ? `0${own[1]} ${own[2]} ${own[3]}` : e164
}

/** Whole years between two days; nothing when either is no day. */
export function yearsBetween(from: string, to: string): number | null {
  const [one, other] = [from, to].map((day) => /^(\d{4})-(\d{2}-\d{2})$/.exec(day))
  if (!one || !other) return null
  return Number(other[1]) - Number(one[1]) - (String(other[2]) < String(one[2]) ? 1 : 0)
}

function address(of: 'ktp' | 'home'): FieldOf[] {
  return [
    { name: `${of}_street`, kind: 'text', wide: true },
    { name: `${of}_rt`, kind: 'digits' },
    { name: `${of}_rw`, kind: 'digits' },
    { name: `${of}_village`, kind: 'text' },
    { name: `${of}_district`, kind: 'text' },
    { name: `${of}_regency`, kind: 'text' },
    { name: `${of}_province`, kind: 'text' },
    { name: `${of}_postcode`, kind: 'digits' },
  ]
}

function differs(before: Values, now: Values, name: string): boolean {
  return (before[name] ?? '').trim() !== (now[name] ?? '').trim()
}

function shown(field: FieldOf, held: unknown): string {
  if (held === null || held === undefined) return ''
  if (field.kind === 'day') return typedDay(String(held))
  if (field.kind === 'points') return String(Number(held) / 100).replace('.', language() === 'id' ? ',' : '.')
  return field.kind === 'phone' ? phoneAsRead(String(held)) : String(held)
}

/** Blank is nothing. What should be a number and is none goes out as one that the office refuses with the range. */
function asSent(field: FieldOf, typed: string): string | number | null {
  const text = typed.trim()
  if (text === '') return null
  if (field.kind === 'points') return /^\d{1,6}([.,]\d{1,2})?$/.test(text) ? Math.round(Number(text.replace(',', '.')) * 100) : -1
  if (field.kind !== 'number') return text
  return /^\d{1,9}$/.test(text) ? Number(text) : -1
}
