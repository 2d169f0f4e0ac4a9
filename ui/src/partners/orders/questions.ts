// The questions of an interview as they are typed: one on each line, its points behind a bar.

import type { Question } from '../../generated/desk'

/** The questions as lines. */
export function questionsTyped(questions: Question[]): string {
  return questions.map(({ text, points }) => (points === null ? text : `${text} | ${points}`)).join('\n')
}

/**
 * The questions in the lines. A question that is still there keeps its key, and so does the one that stands on the line
 * of one that is gone: it was written anew, and what was answered is still its answer.
 */
export function questionsIn(lines: string, kept: Question[]): Question[] {
  const typed = lines.split('\n').map(read).filter(({ text }) => text !== '')
  const same = typed.map(({ text }) => kept.find((one) => one.text === text))
  return typed.map((question, line) => {
    const before = same[line] ?? (same.includes(kept[line]) || typed.length !== kept.length ? undefined : kept[line])
    return { ...question, key: before?.key ?? '' }
  })
}

function read(line: string): Omit<Question, 'key'> {
  const [, text = '', points] = /^(.*?)(?:\|\s*(\d{1,4})\s*)?$/.exec(line.trim()) ?? []
  return { text: text.trim(), points: points === undefined ? null : Number(points) }
}
