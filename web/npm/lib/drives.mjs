// drives.mjs: Windows paths in the program's form. Inside the program C:\drafts\a.md is /c:/drafts/a.md, which is also
// how it appears in an editor's URI. On other systems none of this is used.

/** A system path in the program's form. Options such as --output=C:\a.md are accepted too. */
export function inside(path) {
  const [, option, rest] = /^(--?[\w-]+=)?([^]*)$/.exec(path)
  const slashes = rest.replace(/\\/g, "/")
  return (option ?? "") + slashes.replace(/^([A-Za-z]):(?=\/|$)/, (_, drive) => `/${drive.toLowerCase()}:`)
}

/** A program path in the system's form. */
export function outside(path) {
  return typeof path === "string" ? path.replace(/^\/([A-Za-z]:)(?=\/|$)/, "$1").replace(/^([A-Za-z]:)$/, "$1/") : path
}

const one = ["accessSync", "chmodSync", "chownSync", "existsSync", "lchmodSync", "lchownSync", "lstatSync", "mkdirSync"]
one.push("openSync", "readdirSync", "readFileSync", "rmdirSync", "statSync", "truncateSync", "unlinkSync", "utimesSync")
const two = ["linkSync", "renameSync", "symlinkSync"]
const answers = ["readlinkSync", "realpathSync"]

/** Node's fs for a program with such paths. */
export function filesystem(fs) {
  const own = Object.create(fs)
  for (const name of one) own[name] = (path, ...more) => fs[name](outside(path), ...more)
  for (const name of two) own[name] = (from, to, ...more) => fs[name](outside(from), outside(to), ...more)
  for (const name of answers) own[name] = (path, ...more) => inside(fs[name](outside(path), ...more))
  return own
}

/** Node's process for such a program. */
export function processOf(process) {
  const own = Object.create(process)
  own.cwd = () => inside(process.cwd())
  own.chdir = path => process.chdir(outside(path))
  return own
}

/** Translates an argument that names an existing file, or a folder in which a file could be. Everything else stays, including patterns of rules. */
export function argument(text, fs) {
  if (!/\\|^(--?[\w-]+=)?[A-Za-z]:/.test(text)) return text
  const path = text.replace(/^--?[\w-]+=/, "")
  const folder = path.replace(/[\\/][^\\/]*$/, "")
  return fs.existsSync(path) || (folder !== path && fs.existsSync(folder)) ? inside(text) : text
}
