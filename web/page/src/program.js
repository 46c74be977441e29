// The worker as seen by the page: a transport for the language client, and command lines as promises.

export class ProgramWorker {
  #worker
  #source
  #packed
  #handlers = new Set()
  #waiting = new Map()
  #next = 1
  /** What each message cost in the worker, in milliseconds: for tests. */
  costs = []

  /** @param {string} source  the worker's script  @param {string} packed  what it unpacks */
  constructor(source, packed, { onEnd }) {
    this.#source = source
    this.#packed = packed
    this.onEnd = onEnd
    this.ready = this.#start()
  }

  #start() {
    const url = URL.createObjectURL(new Blob([this.#source], { type: "text/javascript" }))
    this.#worker = new Worker(url)
    return new Promise((ready, failed) => {
      this.#worker.onerror = event => {
        event.preventDefault()
        failed(new Error(event.message))
        this.#end(event.message)
      }
      this.#worker.onmessage = ({ data }) => {
        if (data.ready) {
          URL.revokeObjectURL(url)
          ready()
        } else if (data.lsp) for (const handler of this.#handlers) handler(data.lsp)
        else if (data.took !== undefined) this.costs.push(data.took)
        else if (data.broken !== undefined) {
          failed(new Error(data.broken))
          this.#end(data.broken)
        } else if (data.id) this.#answer(data)
      }
      this.#worker.postMessage({ start: this.#packed })
    })
  }

  /** A program that crashed is not used again. */
  #end(why) {
    this.#worker.terminate()
    for (const { failed } of this.#waiting.values()) failed(new Error(why))
    this.#waiting.clear()
    this.onEnd?.(why)
  }

  /** Starts another worker in place of one that ended. */
  restart() {
    this.ready = this.#start()
    return this.ready
  }

  #answer(data) {
    this.#waiting.get(data.id)?.done(data)
    this.#waiting.delete(data.id)
  }

  /**
   * A command line of reslint.
   * @param {string[]} args
   * @param {{files?: Record<string, Uint8Array>, wanted?: string[], stdin?: string}} [more]  files that it reads, files that it writes
   */
  run(args, more = {}) {
    const id = this.#next++
    return new Promise((done, failed) => {
      this.#waiting.set(id, { done, failed })
      this.#worker.postMessage({ id, run: args, ...more })
    })
  }

  /** For LSPClient.connect(). */
  transport() {
    return {
      send: message => this.#worker.postMessage({ lsp: this.#amended(message) }),
      subscribe: handler => this.#handlers.add(handler),
      unsubscribe: handler => this.#handlers.delete(handler),
    }
  }

  /** lsp-client says that it can ask for diagnostics and never does; none would then be pushed. */
  #amended(message) {
    if (!message.includes('"initialize"')) return message
    const value = JSON.parse(message)
    const can = value.params?.capabilities?.textDocument
    delete can?.diagnostic
    if (can) can.hover = { contentFormat: ["plaintext"] } // hover.js shows it as it is
    return JSON.stringify(value)
  }
}
