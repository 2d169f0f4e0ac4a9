// An early warning in a sentence, and where it is mended.

import type { Warning, WarningsPage, WillMiss } from './generated/desk'
import { to } from './routes.svelte'
import { day, hours, hundredths, language, number, percent, say } from './words.svelte'

/** What is going to be missed and why, in one sentence or two. */
export function warningInWords(missing: WillMiss): string {
  switch (missing.kind) {
    case 'attendance':
      return say(missing.must_attend === null ? 'warning-attendance-lost' : 'warning-attendance', {
        share: percent(missing.permille / 10),
        least: percent(missing.minimum / 10),
        to_come: number(missing.to_come),
        must: number(missing.must_attend ?? 0),
      })
    case 'hours':
      return say(missing.start_by === null ? 'warning-hours-lost' : 'warning-hours', {
        course: missing.name[language()],
        missing: hours(missing.missing),
        day: day(missing.start_by ?? ''),
      })
    case 'hours_at_this_pace':
      return say('warning-hours-pace', {
        course: missing.name[language()],
        expected: hours(missing.expected),
        least: hours(missing.least),
      })
    case 'exam':
      return examInWords(missing)
  }
}

function examInWords({ name, exam, total, lacks, pace, next_on }: Extract<WillMiss, { kind: 'exam' }>): string {
  const need = name[language()]
  const parts = [
    exam === null || total === null || lacks === null
      ? say('warning-exam-untried', { need })
      : say('warning-exam', { need, exam, total: hundredths(total), lacks: hundredths(lacks) }),
  ]
  if (pace !== null) parts.push(say(pace > 0 ? 'warning-exam-rises' : 'warning-exam-stands', { points: hundredths(Math.abs(pace)) }))
  parts.push(next_on === null ? say('warning-exam-no-day') : say('warning-exam-next', { day: day(next_on) }))
  return parts.join(say('warning-between'))
}

/** Whether nothing that is planned can mend it any more. */
export function isLost(missing: WillMiss): boolean {
  if (missing.kind === 'attendance') return missing.must_attend === null
  if (missing.kind === 'hours') return missing.start_by === null
  return missing.kind === 'exam' && missing.next_on === null
}

/** Where it is mended: the person's attendance, hours or scores. */
export function wayOf({ candidate, missing }: Warning, { batch, departs_on }: WarningsPage): string {
  if (missing.kind === 'attendance') return to('people', [candidate, 'attendance'])
  if (missing.kind === 'exam') return to('people', [candidate, 'scores'], { need: missing.need })
  return to('readiness', ['hours', candidate], { batch, course: missing.course, ...(departs_on ? { entry: departs_on } : {}) })
}
