// load.mjs: reslint.wasm with two entries, `run` (a command line) and `openSession` (the language server). The same
// file serves Node, a page and its worker. It reads nothing by itself: the caller provides the bytes.

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Where the program looks for its rules and data. */
export const HOME = "/reslint"
/** What is put there, with the same paths as in a build folder: data/citations.idx, data/words.idx, rules/un.rules, profiles/*.yaml. */

/**
 * Starts the program.
 * @param {object} parts
 * @param {(module: object) => Promise<object>} parts.glue  the export of reslint.cjs, which the build writes beside reslint.wasm
 * @param {Uint8Array} parts.wasm  reslint.wasm
 * @param {Record<string, Uint8Array>} parts.files  path under HOME -> contents
 * @param {(text: string) => void} [parts.log]  what the program prints outside a command
 * @param {Record<string, string>} [parts.environment]  what getenv() gives, besides emscripten's own
 */
export async function load({ glue, wasm, files, log = () => {}, environment = {} }) {
  let receive = () => {}
  const module = await glue({
    wasmBinary: wasm,
    print: log,
    printErr: log,
    preRun: module => module.ENV && Object.assign(module.ENV, environment),
    onMessage: (at, length) => receive(module.HEAPU8.slice(at, at + length)),
  })
  return new Program(module, files, f => (receive = f))
}

class Program {
  #module
  #setReceiver

  constructor(module, files, setReceiver) {
    this.#module = module
    this.#setReceiver = setReceiver
    for (const [path, bytes] of Object.entries(files)) this.write(`${HOME}/${path}`, bytes)
  }

  /** Puts a file into the program's own file system, with the folders above it. */
  write(path, bytes) {
    const { FS } = this.#module
    let folder = ""
    for (const part of path.split("/").slice(1, -1)) {
      folder += `/${part}`
      if (!FS.analyzePath(folder).exists) FS.mkdir(folder)
    }
    FS.writeFile(path, bytes)
  }

  /** @returns {Uint8Array | undefined} */
  read(path) {
    const { FS } = this.#module
    return FS.analyzePath(path).exists ? FS.readFile(path) : undefined
  }

  remove(path) {
    const { FS } = this.#module
    if (FS.analyzePath(path).exists) FS.unlink(path)
  }

  /**
   * Runs a command line to its end, in the folder /.
   * @param {string[]} args  without the program's name
   * @param {Uint8Array | string} [stdin]
   * @returns {{ status: number, stdout: Uint8Array, stderr: Uint8Array }}
   */
  run(args, stdin = "") {
    const { FS } = this.#module
    const streams = ["/tmp/stdin", "/tmp/stdout", "/tmp/stderr"]
    FS.writeFile(streams[0], typeof stdin === "string" ? encoder.encode(stdin) : stdin)
    // The standard streams are whatever has the descriptors 0, 1 and 2: files, while the command runs.
    const kept = [0, 1, 2].map(fd => FS.streams[fd])
    streams.forEach((path, fd) => {
      FS.streams[fd] = null
      FS.open(path, fd === 0 ? "r" : "w+")
    })
    let status
    try {
      status = this.#call("_web_run", ["reslint", ...args])
    } finally {
      kept.forEach((stream, fd) => {
        if (FS.streams[fd]) FS.close(FS.streams[fd])
        FS.streams[fd] = stream
      })
    }
    const [, stdout, stderr] = streams.map(path => FS.readFile(path))
    streams.forEach(path => FS.unlink(path))
    return { status, stdout, stderr }
  }

  /**
   * Runs a command line with the standard streams and the working folder of this process; only in Node.
   * @param {string[]} args  without the program's name
   * @param {boolean[]} terminals  which of the streams 0, 1 and 2 are terminals
   * @returns {number} the exit status
   */
  runHere(args, terminals) {
    terminals.forEach((is, fd) => (this.#module.FS.streams[fd].tty = is))
    return this.#call("_web_run", ["reslint", ...args])
  }

  /**
   * Makes data/words.idx from the same lists as the build: in a download they are half as large as the index.
   * @param {string[]} lists  paths: words with counts, pairs, more words, dictionaries
   * @returns {number} 0 on success
   */
  makeWordLists(lists) {
    return this.#call("_web_make_word_lists", ["make-word-lists", `${HOME}/data/words.idx`, ...lists])
  }

  #call(name, args) {
    const module = this.#module
    const texts = args.map(text => this.#copy(encoder.encode(`${text}\0`)))
    const list = this.#copy(new Uint8Array(new Uint32Array([...texts, 0]).buffer))
    try {
      return module[name](args.length, list)
    } catch (error) {
      // The program called exit(): it ran out of memory and has reported that.
      if (typeof error?.status === "number") return error.status
      throw error
    } finally {
      for (const at of [list, ...texts]) module._free(at)
    }
  }

  #copy(bytes) {
    const at = this.#module._malloc(bytes.length || 1)
    this.#module.HEAPU8.set(bytes, at)
    return at
  }

  /**
   * Begins the session of the language server; there is one at a time.
   * @param {(message: object) => void} receive  gets each message from the server
   * @param {{ noConfig?: boolean }} [options]  noConfig: look for no .reslint.yaml
   * @returns {{ send(message: object): boolean, close(): number }}  send: false when the session has ended
   */
  openSession(receive, { noConfig = false } = {}) {
    const session = this.openByteSession(bytes => receive(JSON.parse(decoder.decode(bytes.subarray(bodyAt(bytes))))), noConfig ? ["--no-config"] : [])
    return {
      send: message => {
        const body = encoder.encode(typeof message === "string" ? message : JSON.stringify(message))
        const head = encoder.encode(`Content-Length: ${body.length}\r\n\r\n`)
        const bytes = new Uint8Array(head.length + body.length)
        bytes.set(head)
        bytes.set(body, head.length)
        return session.feed(bytes)
      },
      close: session.close,
    }
  }

  /**
   * The same, with the bytes of the protocol.
   * @param {(bytes: Uint8Array) => void} write  gets a whole message from the server, header and body
   * @param {string[]} args  of `reslint lsp`
   * @returns {{ feed(bytes: Uint8Array): boolean, close(): number } | undefined}  feed: bytes cut anywhere; false when the session has
   *   ended. undefined: the arguments are wrong, which has been reported
   */
  openByteSession(write, args = []) {
    this.#setReceiver(write)
    if (!this.#call("_web_session_open", ["lsp", ...args])) return undefined
    return {
      feed: bytes => {
        const at = this.#copy(bytes)
        try {
          return this.#module._web_session_feed(at, bytes.length) !== 0
        } finally {
          this.#module._free(at)
        }
      },
      close: () => this.#module._web_session_close(),
    }
  }
}

/** Where the body of a message begins: after the empty line. */
function bodyAt(bytes) {
  for (let at = 3; at < bytes.length; at++)
    if (bytes[at] === 10 && bytes[at - 1] === 13 && bytes[at - 2] === 10 && bytes[at - 3] === 13) return at + 1
  return 0
}
