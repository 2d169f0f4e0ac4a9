// A long list read in pages: only those in sight are fetched, one at a time, and the newest wish goes first.

/** Rows to fetch at once. */
export const pageSize = 100

/** Fetches the rows from `from` on, at most `count` of them. */
export type FetchRows<Row> = (from: number, count: number) => Promise<Row[]>

/** The rows fetched so far. */
export class Pages<Row> {
  #pages = $state.raw<Record<number, Row[]>>({})
  #wanted: number[] = []
  #busy = false
  #fetch: FetchRows<Row>
  #onfault: (error: unknown) => void

  constructor(fetch: FetchRows<Row>, onfault: (error: unknown) => void = () => {}) {
    this.#fetch = fetch
    this.#onfault = onfault
  }

  /** A row, if it has been fetched. */
  row(index: number): Row | undefined {
    return this.#pages[Math.floor(index / pageSize)]?.[index % pageSize]
  }

  /** Asks for the rows in sight; what was in sight before and is not fetched yet is forgotten. */
  want(from: number, to: number) {
    const [first, last] = [Math.floor(from / pageSize), Math.floor(Math.max(from, to) / pageSize)]
    this.#wanted = []
    for (let page = first; page <= last; page++) if (!this.#pages[page]) this.#wanted.push(page)
    if (!this.#busy) void this.#work()
  }

  async #work() {
    this.#busy = true
    for (let page = this.#wanted.shift(); page !== undefined; page = this.#wanted.shift()) {
      if (this.#pages[page]) continue
      try {
        const rows = await this.#fetch(page * pageSize, pageSize)
        this.#pages = { ...this.#pages, [page]: rows }
      } catch (error) {
        this.#wanted = []
        this.#onfault(error)
      }
    }
    this.#busy = false
  }
}
