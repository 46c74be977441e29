// build.mjs BUILD_WEB OUT.html: builds the page, a single file. Everything in it is pinned (package-lock.json,
// ../sources.txt); the same sources give the same bytes.
import { createHash } from "node:crypto"
import { spawnSync } from "node:child_process"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { build } from "esbuild"
import { encode } from "./src/front.js"
import { encode91 } from "./src/pack.js"

const here = path.dirname(fileURLToPath(import.meta.url))
const root = path.resolve(here, "../..")
const [web, out] = process.argv.slice(2).map(p => path.resolve(p))
const read = file => fs.readFileSync(file, "utf8")
const words = JSON.parse(read(path.join(here, "words.en.json")))

/** Bundles modules into one script that runs as it is. */
async function bundle(entry, options = {}) {
  const result = await build({
    absWorkingDir: here,
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    charset: "utf8",
    format: "iife",
    target: ["chrome111", "firefox113", "safari16.4"],
    legalComments: "none",
    alias: { "reslint-glue": path.join(web, "reslint.cjs") },
    external: ["fs", "path", "crypto"],
    logLevel: "warning",
    ...options,
  })
  return result.outputFiles[0].text
}

/** Packs files in the form that src/pack.js unpacks. */
function pack(files) {
  const list = Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes)])
  const head = JSON.stringify(list.map(([name, bytes]) => [name, bytes.length])) + "\n"
  return encode91(smallest(Buffer.concat([Buffer.from(head), ...list.map(([, bytes]) => bytes)])))
}

/** Like gzip, but with a longer search: 4 % smaller. */
function smallest(bytes) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "reslint-pack-"))
  fs.writeFileSync(path.join(folder, "pack"), bytes)
  const result = spawnSync("zopfli", ["-c", "--i5", "pack"], { cwd: folder, maxBuffer: 1 << 28 })
  fs.rmSync(folder, { recursive: true })
  if (result.status !== 0) throw new Error(`zopfli: ${result.error?.message ?? result.stderr}`)
  return result.stdout
}

// ---- the lists from which the word index is made, front coded -----------------------------------------------
const lines = file => read(file).split("\n").filter(line => line && !line.startsWith("#"))
const sorted = list => [...new Set(list)].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
const small = word => word.replace(/[A-Z]/g, letter => letter.toLowerCase())
/** As tools/make-word-lists.c takes them: pieces of hyphenated words, and none with an apostrophe. */
const dictionary = files => sorted(files.flatMap(lines).filter(word => !word.includes("'")).flatMap(word => small(word).split("-")).filter(Boolean))
const data = name => path.join(root, "rules/data", name)
const dictionaries = (process.env.RESLINT_DICTIONARIES ?? "/usr/share/dict/british-english-large;/usr/share/dict/american-english-large").split(";")

// ---- licences --------------------------------------------------------------------------------------------------
function licences() {
  const parts = [`reslint\n\n${read(path.join(root, "LICENSE"))}`]
  for (const line of read(path.join(here, "../sources.txt")).split("\n")) {
    const [name, version] = line.split("\t")
    if (version) parts.push(`${name} ${version} (Debian's source)\n\n${read(path.join(web, "sources", name, "debian/copyright"))}`)
  }
  const lock = JSON.parse(read(path.join(here, "package-lock.json")))
  const same = new Map()
  for (const [where, entry] of Object.entries(lock.packages)) {
    if (!where || entry.dev) continue
    const folder = path.join(here, where)
    if (!fs.existsSync(folder)) continue
    const file = fs.readdirSync(folder).sort().find(name => /^licen[cs]e/i.test(name))
    const text = file ? read(path.join(folder, file)).trim() : `License: ${entry.license}`
    same.set(text, [...(same.get(text) ?? []), `${where.replace("node_modules/", "")} ${entry.version}`])
  }
  for (const [text, names] of same) parts.push(`${names.join(", ")}\n\n${text}`)
  parts.push(`emscripten's runtime\n\nMIT licence, and that of the University of Illinois; musl libc: MIT licence (Copyright © 2005-2020 Rich Felker, et al.)`)
  parts.push(`English word lists (SCOWL)\n\n${read(data("licences/scowl.txt"))}`)
  return parts.join(`\n\n${"-".repeat(60)}\n\n`)
}

// ---- the page -----------------------------------------------------------------------------------------------------
const program = { "reslint.wasm": fs.readFileSync(path.join(web, "reslint.wasm")) }
for (const file of ["data/citations.idx", "rules/un.rules"]) program[file] = fs.readFileSync(path.join(web, file))
for (const name of fs.readdirSync(path.join(root, "rules/profiles")).sort())
  program[`profiles/${name}`] = fs.readFileSync(path.join(root, "rules/profiles", name))
program["words.front"] = encode(sorted(lines(data("words.tsv"))))
program["pairs.front"] = encode(sorted(lines(data("word-pairs.tsv"))))
program["more.front"] = encode(sorted(lines(data("more-words.txt"))))
program["dictionary.front"] = encode(dictionary(dictionaries))

const page = {
  "page.js": await bundle("src/main.js", { format: "iife", globalName: "reslintMain", footer: { js: "globalThis.reslintMain=reslintMain;" } }),
  "worker.js": await bundle("src/worker.js"),
  "example.md": read(path.join(root, "examples/draft.md")),
  "licences.txt": licences(),
}
const script = (await bundle("src/first.js")).trim()
const escape = text => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;")
const options = group => Object.entries(words[group]).filter(([value]) => value !== "other").map(([value, label]) => `<option value="${value}">${escape(label)}</option>`).join("")
const filled = {
  title: escape(words.title),
  style: read(path.join(here, "style.css")).replace(/\/\*.*?\*\//gs, "").replace(/\n\s*/g, "\n").trim(),
  profiles: options("profiles"),
  stages: options("stages"),
  script,
  "script-hash": `sha256-${createHash("sha256").update(script).digest("base64")}`,
  "packed-page": pack(page),
  "packed-program": pack(program),
}
if (/<\/script/i.test(script)) throw new Error("the script ends itself")
const html = read(path.join(here, "page.html")).replace(/\{\{([\w:-]+)\}\}/g, (_, key) => {
  const value = key.startsWith("t:") ? escape(words[key.slice(2)] ?? "") : filled[key]
  if (!value) throw new Error(`nothing for {{${key}}}`)
  return value
})
fs.writeFileSync(out, html)
const kb = n => `${Math.round(n / 1000)} KB`
console.log(`${path.relative(process.cwd(), out)}: ${kb(html.length)} (program ${kb(filled["packed-program"].length)}, page ${kb(filled["packed-page"].length)})`)
