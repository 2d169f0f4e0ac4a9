// Somebody new: what stays from one person to the next, and how the form becomes a registration.

import type { EditBackground, Level, PersonLine, RegisterCandidate, Sex } from '../generated/desk'
import type { Values } from './profile'

/** What is said once for a whole queue of people, and who was registered since the program was opened. */
export const kept: { source: string; batch: string; class: string; recent: PersonLine[] } = $state({
  source: '',
  batch: '',
  class: '',
  recent: [],
})

/** An empty form. */
export function blankPerson(): Values {
  return { name: '', nik: '', birth_date: '', sex: '', birth_place: '', phone: '', school: '', level: '', note: '' }
}

/** The form as a registration: only the groups in which something is written, and always a name. */
export function asRegistered(values: Values, of: Pick<typeof kept, 'source' | 'batch' | 'class'>): RegisterCandidate {
  const written = (name: string) => values[name]?.trim() || null
  const groups: RegisterCandidate['groups'] = {
    identity: {
      name: written('name'),
      nik: written('nik'),
      birth_place: written('birth_place'),
      birth_date: written('birth_date'),
      sex: written('sex') as Sex | null,
    },
  }
  const phone = written('phone')
  if (phone) groups.contact = { phone, phone_typed: null, email: null }
  const source = of.source.trim()
  if (source) groups.intake = { source, registered_on: null }
  const note = written('note')
  if (note) groups.note = { note }
  return { groups, batch: of.batch || null, class: of.class || null }
}

/** The school, once there is somebody who went to it. */
export function schoolOf(candidate: string, values: Values): EditBackground | null {
  const school = values.school?.trim()
  if (!school) return null
  const level = (values.level || levelIn(school)) as Level | null
  return { what: 'education', id: null, row: { candidate, level, school, major: null, city: null, started: null, ended: null } }
}

/** The level that stands in a school's own name: `SMK 2 Martapura`. */
function levelIn(school: string): Level | null {
  const first = school.split(/[\s.]+/)[0]?.toLowerCase()
  const known: Record<string, Level> = { sd: 'sd', smp: 'smp', sma: 'sma', sman: 'sma', ma: 'sma', smk: 'smk', smkn: 'smk' }
  return (first && known[first]) || null
}
