// The worker: reslint.wasm with its rules and data. Messages in: {start}, {lsp}, {id, run}. Nothing here touches a network.
import { load } from "../../load.mjs"
import glue from "reslint-glue"
import { decode } from "./front.js"
import { unpack } from "./pack.js"

let program, session, starting

self.onmessage = async ({ data }) => {
  try {
    if (data.start) return await (starting = start(data.start))
    await starting // earlier messages wait, in their order
    if (data.lsp) {
      const began = performance.now()
      session.send(data.lsp)
      self.postMessage({ took: performance.now() - began })
    } else if (data.run) self.postMessage({ id: data.id, ...run(data) })
  } catch (error) {
    self.postMessage({ id: data.id, broken: String(error?.message ?? error) })
  }
}

async function start(packed) {
  const files = await unpack(packed)
  const { "reslint.wasm": wasm, ...data } = files
  const lists = Object.keys(data).filter(name => name.endsWith(".front"))
  const texts = lists.map(name => decode(data[name]))
  for (const name of lists) delete data[name]
  program = await load({ glue, wasm, files: data, log: text => self.postMessage({ log: text }) })
  makeWordLists(Object.fromEntries(lists.map((name, i) => [name, texts[i]])))
  session = program.openSession(message => self.postMessage({ lsp: JSON.stringify(message) }), { noConfig: true })
  self.postMessage({ ready: true })
}

/** Makes the word index from the lists that build.mjs packed. */
function makeWordLists(lists) {
  const paths = ["words.front", "pairs.front", "more.front", "dictionary.front"].map(name => {
    program.write(`/tmp/${name}`, lists[name])
    return `/tmp/${name}`
  })
  if (program.makeWordLists(paths) !== 0) throw new Error("the lists of words could not be made")
  for (const path of paths) program.remove(path)
}

/** Runs a command line with the files that it reads; returns those that it was to write. */
function run({ run: args, files = {}, wanted = [], stdin }) {
  for (const [path, bytes] of Object.entries(files)) program.write(path, bytes)
  const result = program.run(args, stdin)
  const written = {}
  for (const path of wanted) {
    const bytes = program.read(path)
    if (bytes) written[path] = bytes
  }
  for (const path of [...Object.keys(files), ...wanted]) program.remove(path)
  return { ...result, written }
}
