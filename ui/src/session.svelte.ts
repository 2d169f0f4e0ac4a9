// Who works at this seat: which centres there are, who is signed in, and whether the desk was locked meanwhile.

import { Refused } from './backend'
import { office, type SeatState, type SignedIn, type Visit } from './generated/desk'
import { go, home, to } from './routes.svelte'
import { languages, speak, type Language } from './words.svelte'

/** A desk that was locked: whom the gate asks for the password. */
export interface Locked {
  folder: string
  username: string
}

const kept = $state<{ seat: SeatState | null; fault: unknown; locked: Locked | null; username: string }>({
  seat: null,
  fault: null,
  locked: null,
  username: '',
})

/** The seat as it answered last; null before it has. */
export function seat(): SeatState | null {
  return kept.seat
}

/** Who is signed in. */
export function signedIn(): SignedIn | null {
  return kept.seat?.signed_in ?? null
}

/** The visit that this laptop is on; nothing on a computer of the office. */
export function visit(): Visit | null {
  return kept.seat?.signed_in?.visit ?? null
}

/** Counts anew what the office has not received. */
export async function lookAtVisit() {
  try {
    const next = await office.state()
    // Whoever left meanwhile has left.
    if (visit() && next.signed_in) kept.seat = next
  } catch {
    // The count stays what it was; whatever is wrong shows where it was asked for.
  }
}

/** Whose desk this is, to tell what was left lying here by somebody else; empty when nobody is signed in. */
export function deskOwner(): string {
  const me = signedIn()
  return me ? `${me.folder} ${me.staff}` : ''
}

/** Whether whoever works here may keep registers and plans; the office asks again. */
export function mayKeep(): boolean {
  return signedIn()?.role !== 'viewer'
}

/** Whether whoever works here may do what is left to the office: closing months, holidays, teachers, cards. */
export function mayRun(): boolean {
  const role = signedIn()?.role
  return role === 'admin' || role === 'clerk'
}

/** Why the seat did not answer at all. */
export function seatFault(): unknown {
  return kept.fault
}

/** Whom the gate asks for, when the desk was locked. */
export function locked(): Locked | null {
  return kept.locked
}

/** Takes what the seat answered: from here on this is who works here. */
export function take(next: SeatState) {
  kept.seat = next
  kept.fault = null
  if (isLanguage(next.language)) void speak(next.language)
  if (next.signed_in) kept.locked = null
}

/** Asks the seat afresh. */
export async function readSeat() {
  try {
    const next = await office.state()
    if (isLanguage(next.language)) await speak(next.language)
    take(next)
  } catch (error) {
    kept.fault = error
  }
}

/** Signs in; the name is remembered for as long as the program runs, so that a lock asks for the password alone. */
export async function signIn(folder: string, username: string, password: string) {
  const next = await office.signIn({ folder, username, password })
  kept.username = username
  take(next)
}

/** Leaves the desk to whoever comes next. */
export async function signOut() {
  kept.locked = null
  kept.username = ''
  take(await office.signOut())
  // Whoever comes next begins at the first page, not where somebody else was.
  go(to(home))
}

/** Closes the store but remembers who worked here; what was being written stays as a draft. */
export async function lockDesk() {
  const me = signedIn()
  if (!me || me.sample) return
  kept.locked = { folder: me.folder, username: kept.username }
  take(await office.signOut())
}

/** Remembers the name typed where somebody came in by another way than signing in. */
export function rememberName(username: string) {
  kept.username = username
}

/** Speaks another language, here and at the next start. */
export async function chooseLanguage(language: Language) {
  await speak(language)
  try {
    take(await office.setLanguage(language))
  } catch (error) {
    // The words on the screen have changed already; only the next start will not know.
    if (!(error instanceof Refused)) kept.fault = null
  }
}

function isLanguage(code: string): code is Language {
  return (languages as readonly string[]).includes(code)
}
