// program.mjs: reslint.wasm in Node, with the system's own files.
import fs from "node:fs"
import path from "node:path"
import tty from "node:tty"
import vm from "node:vm"
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"
import { argument, filesystem, inside, processOf } from "./drives.mjs"
import { load } from "./load.mjs"

const home = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../program")
const windows = process.platform === "win32"

/** The code that emscripten wrote, with the file system that it has to see. */
function glue() {
  const file = path.join(home, "reslint-node.cjs")
  const require = createRequire(file)
  if (!windows) return require(file)
  const own = { fs: filesystem(fs) }
  const module = { exports: {} }
  vm.compileFunction(fs.readFileSync(file, "utf8"), ["require", "module", "exports", "__filename", "__dirname", "process"], { filename: file })(
    name => own[name.replace(/^node:/, "")] ?? require(name),
    module,
    module.exports,
    file,
    home,
    processOf(process),
  )
  return module.exports
}

const terminals = () => [0, 1, 2].map(fd => tty.isatty(fd))

function environment() {
  const own = { ...process.env, RESLINT_WEB_FOLDER: windows ? inside(home) : home }
  if (windows && own.USERPROFILE && !own.HOME) own.HOME = inside(own.USERPROFILE)
  if (!own.COLUMNS && tty.isatty(1)) own.COLUMNS = String(new tty.WriteStream(1).columns)
  return own
}

/** The program, ready for one command line or one session. */
export function start() {
  return load({
    glue: glue(),
    wasm: fs.readFileSync(path.join(home, "reslint.wasm")),
    files: {},
    log: text => fs.writeSync(2, `${text}\n`),
    environment: environment(),
  })
}

/** Runs a command line; returns its exit status. */
export async function run(args) {
  const program = await start()
  return program.runHere(windows ? args.map(text => argument(text, fs)) : args, terminals())
}
