// The one file that knows how to reach the office: through the window that holds this page or, when the page is shown
// in a plain browser for a test, over HTTP to a test server on the same computer.

import { invoke } from '@tauri-apps/api/core'

/** What the office answers instead of doing it: a kind and its facts; the words are found in `refusal-<kind>`. */
export interface Refusal {
  kind: string
  [fact: string]: unknown
}

/** The office understood and declined. The person is told why and can mend it. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.kind)
    this.name = 'Refused'
  }
}

/** The office could not be reached, or failed in a way it has no word for. */
export class Fault extends Error {
  override name = 'Fault'
}

/** The answers that the office still owes. */
const awaited = new Set<Promise<unknown>>()

/** Asks the office one thing. Throws `Refused` when it declines and `Fault` when it fails. */
export function ask<T>(command: string, question?: unknown): Promise<T> {
  const answer = inWindow() ? askWindow<T>(command, question) : askServer<T>(command, question)
  awaited.add(answer)
  const done = () => void awaited.delete(answer)
  answer.then(done, done)
  return answer
}

/** The answers that the office owes at this moment. */
export function owed(): Promise<unknown>[] {
  return [...awaited]
}

/** Lets the person choose where a file of this name is saved; null when they decide against it. */
export function chooseSave(name: string): Promise<string | null> {
  return ask('choose_save', name)
}

/** A file on its way to or from the office: its name, and its bytes in base64. */
export interface Parcel {
  name: string
  bytes: string
}

/** Saves a file where the person says; false when they decide against it. A plain browser puts it with its downloads. */
export async function saveFile(file: Parcel): Promise<boolean> {
  if (inWindow()) return (await ask<string | null>('save_file', file)) !== null
  const address = URL.createObjectURL(new Blob([Uint8Array.from(atob(file.bytes), (sign) => sign.charCodeAt(0))]))
  const link = Object.assign(document.createElement('a'), { href: address, download: file.name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
  return true
}

/** Saves several files into one folder that the person chooses; a plain browser puts them with its downloads. */
export async function saveFiles(files: Parcel[]): Promise<boolean> {
  if (inWindow()) return (await ask<string | null>('save_files', files)) !== null
  for (const file of files) await saveFile(file)
  return true
}

/** Saves a file where the person says and shows it in the program that the system has for it. */
export async function saveAndOpen(file: Parcel): Promise<boolean> {
  if (!inWindow()) return saveFile(file)
  const path = await ask<string | null>('save_file', file)
  if (path !== null) await openFile(path)
  return path !== null
}

/** A file that the person gave, ready for the office. */
export async function parcelOf(file: File): Promise<Parcel> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let signs = ''
  for (let at = 0; at < bytes.length; at += 0x8000) signs += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return { name: file.name, bytes: btoa(signs) }
}

/** Lets the person choose a folder. */
export function chooseFolder(): Promise<string | null> {
  return ask('choose_folder')
}

/** Lets the person choose a file to read, of these endings (`xlsx`, `csv`). */
export function chooseFile(endings: string[]): Promise<string | null> {
  return ask('choose_file', endings)
}

/** Shows a file that was made in the program the system has for it. */
export function openFile(path: string): Promise<void> {
  return ask('open_file', path)
}

/** Shows where a file, or a folder, is. */
export function showInFolder(path: string): Promise<void> {
  return ask('show_in_folder', path)
}

/** Whether a person can choose a folder here: a plain browser only has its downloads. */
export function choosesFolders(): boolean {
  return inWindow()
}

function inWindow(): boolean {
  return '__TAURI_INTERNALS__' in window
}

async function askWindow<T>(command: string, question: unknown): Promise<T> {
  try {
    return await invoke<T>(command, { ask: question ?? null })
  } catch (answer) {
    throw isRefusal(answer) ? new Refused(answer) : new Fault(String(answer))
  }
}

async function askServer<T>(command: string, question: unknown): Promise<T> {
  const answer = await fetch(`/desk/${command}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question ?? null),
  }).catch((error: unknown) => {
    throw new Fault(String(error))
  })
  const text = await answer.text()
  if (answer.ok) return (text === '' ? null : JSON.parse(text)) as T
  const refusal = answer.status === 422 ? readRefusal(text) : null
  throw refusal ? new Refused(refusal) : new Fault(`${answer.status} ${text}`)
}

function readRefusal(text: string): Refusal | null {
  try {
    const said: unknown = JSON.parse(text)
    return isRefusal(said) ? said : null
  } catch {
    return null
  }
}

function isRefusal(said: unknown): said is Refusal {
  return typeof said === 'object' && said !== null && 'kind' in said && typeof said.kind === 'string'
}
