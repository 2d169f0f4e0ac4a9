// What a dossier needs, in the columns of the table of what is still blank. Pure, so that no field is forgotten untested.

/** A column: its word and the fields that it stands for. */
export interface Column {
  word: string
  fields: string[]
}

/** In the order of the person's page. */
export const columns: Column[] = [
  { word: 'readiness-photo', fields: ['photo'] },
  { word: 'readiness-identity', fields: ['nik', 'birth_place', 'birth_date', 'sex', 'marital'] },
  { word: 'readiness-katakana', fields: ['katakana'] },
  { word: 'readiness-address', fields: ['ktp_street', 'phone'] },
  { word: 'readiness-body', fields: ['height_cm', 'weight_kg'] },
  { word: 'readiness-school', fields: ['educations'] },
  { word: 'readiness-family', fields: ['relatives', 'emergency_name'] },
  { word: 'readiness-reason', fields: ['reason'] },
]

/** The columns, and one more for fields that the office asks for and no column has. */
export function columnsFor(blanks: string[][]): Column[] {
  const known = columns.flatMap((column) => column.fields)
  const others = [...new Set(blanks.flat())].filter((field) => !known.includes(field))
  return others.length === 0 ? columns : [...columns, { word: 'readiness-other', fields: others }]
}

/** Which fields of a column are blank for somebody. */
export function blankIn(column: Column, blanks: string[]): string[] {
  return column.fields.filter((field) => blanks.includes(field))
}

/** Days from one day to another; negative when it lies behind. */
export function daysUntil(today: string, day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000)
}
