// A course by its name: as the office calls it, and for readers of another language as the papers of its rule do.

import type { CourseHead } from './generated/desk'
import { language } from './words.svelte'

export function courseName({ name, rule }: CourseHead): string {
  const reader = language()
  return reader === 'id' ? name : rule.name[reader]
}
