// What Ctrl+K looks through: people, batches and classes, what can be done, and the places.

import { office, type BatchLine } from './generated/desk'
import { monthlySheets, reportNames, toReports } from './partners/reports/reports'
import { people } from './people/find'
import { places } from './places'
import { go, to } from './routes.svelte'
import { chooseLanguage, lockDesk, signedIn, signOut, visit } from './session.svelte'
import { complain, dress } from './shared/frame.svelte'
import type { IconName } from './shared/icons'
import type { Find, Source } from './shared/Palette.svelte'
import { redo, undo } from './undo.svelte'
import { say } from './words.svelte'

/** What only the desk can do. */
export interface DeskWays {
  account: () => void
  leave: (way: () => Promise<void>) => void
}

/** Something that can be done, by its word. */
interface Command {
  word: string
  /** What kind of thing it is, where the word alone could mean two. */
  why?: string
  icon: IconName
  press?: string
  take: () => void
}

/** Everything to look through, in the order in which it is shown. */
export function sources(desk: DeskWays): Source[] {
  return [
    { word: people.word, look: (text) => ask(people.look, text) },
    { word: 'place-classes', look: (text) => ask(classes, text) },
    { word: 'place-partners', look: (text) => ask(partners, text) },
    { word: 'finds-commands', look: (text) => commandsFor(desk, text) },
    { word: 'frame-places', look: (text) => places.map(stop).filter(({ words }) => fits(words, text)) },
  ]
}

/** Asks the office, but not for everything there is; when it cannot answer, the rest is found all the same. */
async function ask(look: Source['look'], text: string): Promise<Find[]> {
  if (text.trim() === '') return []
  try {
    return await look(text)
  } catch (error) {
    complain(error)
    return []
  }
}

/** Before anything is typed, only what is done most. */
function commandsFor(desk: DeskWays, text: string): Find[] {
  const all = commands(desk)
  const fitting = text.trim() === '' ? all.slice(0, 4) : all.filter(({ word }) => fits(say(word), text))
  return fitting.map(found)
}

async function classes(text: string): Promise<Find[]> {
  const batches = await office.listBatches()
  return batches.flatMap(batchAndClasses).filter(({ words }) => fits(words, text)).slice(0, 6)
}

function batchAndClasses({ id, row, programme_name, classes }: BatchLine): Find[] {
  const batch = row.name ?? ''
  return [
    { id, words: batch, why: programme_name ?? '', icon: 'people', take: () => go(to('classes', ['batch', id])) },
    ...classes.map((line): Find => ({
      id: line.id,
      words: line.row.name ?? '',
      why: batch,
      icon: 'classes',
      take: () => go(to('classes', ['class', line.id])),
    })),
  ]
}

/** Partners under every spelling of their name. */
async function partners(text: string): Promise<Find[]> {
  const found = await office.findPartners(text)
  return found.slice(0, 4).map(({ id, name, alias }) => ({ id, words: name, why: alias ?? undefined, icon: 'partners', take: () => go(to('partners', ['partner', id])) }))
}

function commands({ account, leave }: DeskWays): Command[] {
  const mine: Command[] = signedIn()?.sample
    ? [{ word: 'gate-ribbon-leave', icon: 'out', take: () => leave(signOut) }]
    : [
        { word: 'desk-lock', icon: 'lock', press: 'Ctrl+L', take: () => leave(lockDesk) },
        { word: 'desk-leave', icon: 'out', take: () => leave(signOut) },
      ]
  return [
    { word: 'finds-register', icon: 'add', press: 'Ctrl+N', take: () => go(to('people', ['new'])) },
    { word: 'katakana-title', icon: 'note', take: () => go(to('people', ['katakana'])) },
    { word: 'finds-import', icon: 'file', take: () => go(to('data', ['import'])) },
    { word: 'finds-export', icon: 'disk', take: () => go(to('data', ['export'])) },
    { word: 'questions-title', icon: 'note', take: () => go(to('data', ['questions'])) },
    ...(visit()
      ? []
      : ([
          { word: 'visits-title', icon: 'laptop', take: () => go(to('data', ['visits'])) },
          { word: 'visits-home-title', icon: 'laptop', take: () => go(to('data', ['visits'], { at: 'home' })) },
        ] satisfies Command[])),
    { word: 'finds-deeds', icon: 'undo', take: () => go(to('data', ['deeds'])) },
    { word: 'exams-desk', icon: 'file', take: () => go(to('classes', ['exams'])) },
    { word: 'orders-title', icon: 'partners', take: () => go(to('partners', ['orders'])) },
    { word: 'demand-sets', icon: 'readiness', take: () => go(to('readiness', ['demands'])) },
    { word: 'papers-matrix', icon: 'paper', take: () => go(to('readiness', ['papers'])) },
    { word: 'papers-kinds', icon: 'paper', take: () => go(to('readiness', ['kinds'])) },
    { word: 'demand-blanks', icon: 'readiness', take: () => go(to('readiness', ['blanks'])) },
    { word: 'hours-title', icon: 'today', take: () => go(to('readiness', ['hours'])) },
    { word: 'hours-courses', icon: 'today', take: () => go(to('readiness', ['courses'])) },
    { word: 'warning-title', icon: 'readiness', take: () => go(to('readiness', ['warnings'])) },
    { word: 'agreements-title', icon: 'partners', take: () => go(to('partners', ['agreements'])) },
    { word: 'events-title', icon: 'partners', take: () => go(to('partners', ['events'])) },
    { word: 'placement-title', icon: 'partners', take: () => go(to('partners', ['placements'])) },
    { word: 'placement-totals', icon: 'partners', take: () => go(to('partners', ['placements', 'totals'])) },
    { word: 'money-title', icon: 'money', take: () => go(to('partners', ['costs'])) },
    { word: 'report-title', icon: 'paper', take: () => go(toReports()) },
    ...[...reportNames.map((name) => ({ name, word: `term-report-${name}` })), ...monthlySheets.map((name) => ({ name, word: `term-sheet-${name}` }))].map(
      ({ name, word }): Command => ({ word, why: 'report-title', icon: 'paper', take: () => go(toReports(name)) }),
    ),
    { word: 'data-teachers', icon: 'people', take: () => go(to('data', ['teachers'])) },
    { word: 'data-holidays', icon: 'today', take: () => go(to('data', ['holidays'])) },
    { word: 'finds-staff', icon: 'people', take: () => go(to('data', ['staff'])) },
    { word: 'finds-letterhead', icon: 'paper', take: () => go(to('data', ['centre'])) },
    { word: 'finds-account', icon: 'person', take: account },
    { word: 'finds-undo', icon: 'undo', press: 'Ctrl+Z', take: () => void undo() },
    { word: 'finds-redo', icon: 'redo', press: 'Ctrl+Y', take: () => void redo() },
    { word: 'finds-light', icon: 'today', take: () => dress('light') },
    { word: 'finds-dark', icon: 'today', take: () => dress('dark') },
    { word: 'finds-indonesian', icon: 'note', take: () => void chooseLanguage('id') },
    { word: 'finds-english', icon: 'note', take: () => void chooseLanguage('en') },
    { word: 'finds-japanese', icon: 'note', take: () => void chooseLanguage('ja') },
    ...mine,
  ]
}

function found({ word, why, icon, press, take }: Command): Find {
  return { id: word, words: say(word), why: why && say(why), icon, press, take }
}

function stop({ id, icon, word }: (typeof places)[number], index: number): Find {
  return { id, words: say(word), icon, press: `Alt+${index + 1}`, take: () => go(to(id)) }
}

/** Whether every part of what was typed stands somewhere in the words. */
function fits(words: string, text: string): boolean {
  const plain = words.toLowerCase()
  return text.toLowerCase().split(/\s+/).every((part) => plain.includes(part))
}
