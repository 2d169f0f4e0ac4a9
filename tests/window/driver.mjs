// A window of the built program, driven through WebKitWebDriver: the few words of the W3C protocol that a walk needs.

import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** How long a step may take before the walk says that it failed, in milliseconds. */
const PATIENCE = 20_000

const KEYS = {
  Alt: '\uE00A', Ctrl: '\uE009', Shift: '\uE008', Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004', Home: '\uE011',
  End: '\uE010', Up: '\uE013', Down: '\uE015', Left: '\uE012', Right: '\uE014', Delete: '\uE017', F1: '\uE031', F2: '\uE032',
}

/** Starts the program in `env` and answers with its window. */
export async function open(program, env) {
  const port = await freePort()
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    env: { ...process.env, ...env, TAURI_WEBVIEW_AUTOMATION: 'true' },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const gone = new Promise((_, fail) => driver.once('error', fail))
  const ask = asking(`http://127.0.0.1:${port}`)
  try {
    await Promise.race([until(async () => (await ask('GET', '/status')).ready, 'the driver'), gone])
    const { sessionId } = await ask('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary: program, args: [] } } },
    })
    return new Window((verb, path, body) => ask(verb, `/session/${sessionId}${path}`, body), driver, processOf(program))
  } catch (error) {
    driver.kill()
    throw error
  }
}

class Window {
  #ask
  #driver
  /** The program's number in the system's list of processes. */
  id

  constructor(ask, driver, id) {
    this.#ask = ask
    this.#driver = driver
    this.id = id
  }

  /** Runs a script in the page and answers with what it returns. */
  run(script, ...args) {
    return this.#ask('POST', '/execute/sync', { script, args })
  }

  /** Asks the office what the page could ask it, through the same door. */
  async office(name, ask = null) {
    const answer = await this.#ask('POST', '/execute/async', {
      script: `const [name, ask, done] = arguments
        window.__TAURI_INTERNALS__.invoke(name, { ask }).then((it) => done({ it }), (why) => done({ why }))`,
      args: [name, ask],
    })
    if ('why' in answer) throw new Error(`${name} is refused: ${JSON.stringify(answer.why)}`)
    return answer.it
  }

  /** Waits for an element of this kind that is to be seen, with these words in it or as its name. */
  async find(kind, words = '') {
    let found = null
    await until(async () => (found = await this.run(LOOK, kind, words)), `${kind} “${words}”`)
    return found
  }

  /** Waits until no such element is to be seen. */
  async gone(kind, words = '') {
    await until(async () => !(await this.run(LOOK, kind, words)), `the end of ${kind} “${words}”`)
  }

  /** Waits until words stand somewhere on the page. */
  async reads(words) {
    await until(() => this.run('return document.body.innerText.includes(arguments[0])', words), `“${words}” to be read`)
  }

  /** Presses a mouse button on an element, as a person would. */
  async click(kind, words = '') {
    const element = await this.find(kind, words)
    await this.#ask('POST', `/element/${Object.values(element)[0]}/click`, {})
  }

  /** Presses a chord, such as `Ctrl+P` or `Enter`. */
  async press(chord) {
    const keys = chord.split('+').map((name) => KEYS[name] ?? name.toLowerCase())
    await this.#act([
      ...keys.map((value) => ({ type: 'keyDown', value })),
      ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
    ])
  }

  /** Types signs where the focus is. */
  async type(text) {
    await this.#act([...text].flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]))
  }

  async #act(actions) {
    await this.#ask('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] })
  }

  /** Keeps a picture of the page, once what was last done is painted. */
  async picture(path) {
    await this.#ask('POST', '/execute/async', { script: PAINTED, args: [] })
    await writeFile(path, Buffer.from(await this.#ask('GET', '/screenshot'), 'base64'))
  }

  /** Closes the window, the driver and the program: one that lingers would come forward in place of the next. */
  async close() {
    const ended = new Promise((done) => this.#driver.once('exit', done))
    await this.#ask('DELETE', '').catch(() => {})
    const isOver = (patience) => until(() => !isRunning(this.id), 'the end of the program', patience)
    await isOver(5_000).catch(() => {
      process.kill(this.id, 'SIGKILL')
      return isOver()
    })
    this.#driver.kill()
    await ended
  }
}

/** Runs in the page. An element counts as seen when it takes up room; a field is called by its label. */
const LOOK = `const [kind, words] = arguments
  const names = (it) => [it.innerText, it.getAttribute('aria-label'), it.title, it.value, it.placeholder,
    ...[...(it.labels ?? [])].map((label) => label.innerText)]
  return [...document.querySelectorAll(kind)].find((it) => it.getClientRects().length > 0
    && names(it).some((name) => typeof name === 'string' && name.includes(words))) ?? null`

/** Runs in the page: answers when two frames have gone by. */
const PAINTED = `const [done] = arguments
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 60)))`

/** The newest process of a program. */
function processOf(program) {
  const wanted = realpathSync(program)
  const runs = (id) => {
    try {
      return readlinkSync(`/proc/${id}/exe`) === wanted
    } catch {
      // A process that ended meanwhile, or that is not ours to look at.
      return false
    }
  }
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && runs(name)).map(Number)
  if (ids.length === 0) throw new Error(`${program} is not running`)
  return Math.max(...ids)
}

function isRunning(id) {
  try {
    return readFileSync(`/proc/${id}/stat`, 'utf8').split(') ')[1][0] !== 'Z'
  } catch {
    return false
  }
}

/** Asks again and again until the answer is something. */
export async function until(asking, awaited, patience = PATIENCE) {
  const end = Date.now() + patience
  for (;;) {
    if (await asking()) return
    if (Date.now() > end) throw new Error(`waited in vain for ${awaited}`)
    await pause(50)
  }
}

function asking(address) {
  return async (verb, path, body) => {
    const answer = await fetch(address + path, {
      method: verb,
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(60_000),
    }).catch((error) => {
      if (path === '/status') return null
      throw new Error(`${verb} ${path}: ${error.cause ?? error}`)
    })
    if (!answer) return {}
    const { value } = await answer.json()
    if (!answer.ok) throw new Error(`${verb} ${path}: ${value?.error}: ${value?.message}`)
    return value
  }
}

function freePort() {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => done(port))
    })
  })
}
