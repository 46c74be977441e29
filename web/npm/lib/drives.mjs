// drives.mjs: paths of Windows as the program writes them. Inside, C:\drafts\a.md is /c:/drafts/a.md, which is also what
// a URI of an editor says. On other systems nothing is changed, and nothing here is used.

/** A path of the system, as the program is told it. Options such as --output=C:\a.md are taken too. */
export function inside(path) {
  const [, option, rest] = /^(--?[\w-]+=)?([^]*)$/.exec(path)
  const slashes = rest.replace(/\\/g, "/")
  return (option ?? "") + slashes.replace(/^([A-Za-z]):(?=\/|$)/, (_, drive) => `/${drive.toLowerCase()}:`)
}

/** A path of the program, as the system is told it. */
export function outside(path) {
  return typeof path === "string" ? path.replace(/^\/([A-Za-z]:)(?=\/|$)/, "$1").replace(/^([A-Za-z]:)$/, "$1/") : path
}

const one = ["accessSync", "chmodSync", "chownSync", "existsSync", "lchmodSync", "lchownSync", "lstatSync", "mkdirSync"]
one.push("openSync", "readdirSync", "readFileSync", "rmdirSync", "statSync", "truncateSync", "unlinkSync", "utimesSync")
const two = ["linkSync", "renameSync", "symlinkSync"]
const answers = ["readlinkSync", "realpathSync"]

/** Node's fs for a program that writes paths so. */
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

/** An argument that names a file there is, or a folder in which one could be. All else stays, patterns of rules too. */
export function argument(text, fs) {
  if (!/\\|^(--?[\w-]+=)?[A-Za-z]:/.test(text)) return text
  const path = text.replace(/^--?[\w-]+=/, "")
  const folder = path.replace(/[\\/][^\\/]*$/, "")
  return fs.existsSync(path) || (folder !== path && fs.existsSync(folder)) ? inside(text) : text
}
