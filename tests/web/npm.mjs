// npm.mjs NATIVE TARBALL [CORPUS]: the npm package, installed from its tarball into an empty folder, does what the installed program
// does: findings, statuses, files and folders, repairs, a session of the language server. NODE names another Node to run it with.
import assert from "node:assert/strict"
import { spawn, spawnSync } from "node:child_process"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { after, test } from "node:test"
import { fileURLToPath } from "node:url"

const [native, tarball, corpus] = process.argv.slice(2).map(p => path.resolve(p))
const node = process.env.NODE || process.execPath
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..")
const scratch = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), "reslint-npm-"))
after(() => fs.rmSync(scratch, { recursive: true }))

// An empty folder, and nothing from the network.
fs.mkdirSync(`${scratch}/office`)
fs.writeFileSync(`${scratch}/office/package.json`, "{}")
const install = spawnSync("npm", ["install", "--offline", "--no-audit", "--no-fund", tarball], { cwd: `${scratch}/office`, encoding: "utf8" })
assert.equal(install.status, 0, install.stderr)
const command = `${scratch}/office/node_modules/reslint/bin/reslint.mjs`

const environment = { PATH: process.env.PATH, HOME: scratch, LANG: "C.UTF-8", SOURCE_DATE_EPOCH: "0" }
const programs = { native: [native], npm: [node, command] }
const options = { env: environment, encoding: "utf8", maxBuffer: 1 << 28 }

/** A folder of drafts: one with slips, one in a folder with its own settings, one without slips. */
function drafts(at) {
  fs.mkdirSync(`${at}/house/deep`, { recursive: true })
  fs.copyFileSync(`${root}/examples/draft.md`, `${at}/draft.md`)
  fs.copyFileSync(`${root}/examples/draft.md`, `${at}/house/deep/draft.md`)
  fs.writeFileSync(`${at}/house/.reslint.yaml`, "ignore: [opening-italics]\n")
  fs.symlinkSync("draft.md", `${at}/link.md`)
}

/** Every file below a folder with its contents. */
function contents(at) {
  return fs
    .readdirSync(at, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort()
    .map(file => [path.relative(at, file), fs.readFileSync(file, "utf8")])
}

/** Runs both programs in identical folders: their output, the status, and the files afterwards. */
function both(args, { input } = {}) {
  const [ours, theirs] = ["npm", "native"].map(name => {
    const at = `${scratch}/work`
    fs.rmSync(at, { recursive: true, force: true })
    fs.mkdirSync(at)
    drafts(at)
    const [program, ...before] = programs[name]
    const { status, stdout, stderr } = spawnSync(program, [...before, ...args], { ...options, cwd: at, input })
    return { status, stdout, stderr, files: contents(at) }
  })
  return { ours, theirs }
}

for (const args of [
  ["draft.md"],
  ["."],
  ["house", "--format=json"],
  ["link.md", "no-such.md"],
  ["--fix", "."],
  ["--fix", "link.md"],
  ["--diff", "draft.md"],
  ["--no-such"],
  ["no-such.md"],
  ["--format=html", "--output-file=report.html", "."],
  ["--write-baseline=known.json", "."],
  ["renumber", "--output-file=new.md", "draft.md"],
  ["renumber", "--output-file=house/deep/draft.md", "draft.md"],
  ["outline", "--format=json", "house"],
  ["init"],
  ["explain", "opening-italics"],
  ["rules", "--format=json"],
  ["cite", "A/RES/70/1"],
  ["--help"],
  ["--version"],
  ["lsp", "--help"],
  ["lsp", "draft.md"],
  ["lsp", "--stage=no-such"],
])
  test(args.join(" "), () => {
    const { ours, theirs } = both(args)
    assert.deepEqual(ours, theirs)
  })

test("standard input and a long answer through a pipe", () => {
  const draft = fs.readFileSync(`${root}/examples/draft.md`, "utf8")
  const { ours, theirs } = both(["-"], { input: draft })
  assert.deepEqual(ours, theirs)
  assert.equal(theirs.status, 1)
  const long = both(["--format=jsonl", "--notes", "-"], { input: draft.repeat(40) })
  assert.ok(long.theirs.stdout.length > 1 << 17, "more than a pipe holds")
  assert.deepEqual(long.ours, long.theirs)
})

test("what it cannot do is said", () => {
  const pack = both(["--plugin=un.so", "draft.md"]).ours
  assert.equal(pack.status, 2)
  const since = both(["--changed-since=HEAD", "draft.md"]).ours
  assert.equal(since.status, 2)
  assert.match(since.stderr, /git/)
})

/** Messages of a session over standard input and output: opens a draft, corrects nothing, leaves. */
async function session([program, ...before], text) {
  const server = spawn(program, [...before, "lsp", "--no-config"], { env: environment, cwd: scratch })
  const received = []
  let bytes = Buffer.alloc(0)
  const ended = new Promise(resolve => server.on("exit", resolve))
  const say = message => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }))
    server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`)
    // In two pieces, as pipes may deliver it.
    server.stdin.write(body.subarray(0, 7))
    server.stdin.write(body.subarray(7))
  }
  server.stdout.on("data", more => {
    bytes = Buffer.concat([bytes, more])
    for (;;) {
      const head = bytes.indexOf("\r\n\r\n")
      const length = head < 0 ? 0 : Number(/Content-Length: (\d+)/.exec(bytes.subarray(0, head))[1])
      if (head < 0 || bytes.length < head + 4 + length) return
      const message = JSON.parse(bytes.subarray(head + 4, head + 4 + length))
      bytes = bytes.subarray(head + 4 + length)
      received.push(message)
      if (message.method === "textDocument/publishDiagnostics") say({ id: 2, method: "shutdown" })
      if (message.id === 2) say({ method: "exit" })
    }
  })
  say({ id: 1, method: "initialize", params: { processId: null, capabilities: {} } })
  say({ method: "initialized", params: {} })
  say({ method: "textDocument/didOpen", params: { textDocument: { uri: "file:///draft.md", languageId: "markdown", version: 1, text } } })
  return { status: await ended, received }
}

test("the language server", async () => {
  const draft = fs.readFileSync(`${root}/examples/draft.md`, "utf8")
  const theirs = await session(programs.native, draft)
  const published = theirs.received.find(m => m.method === "textDocument/publishDiagnostics")
  assert.ok(published.params.diagnostics.length > 5)
  assert.deepEqual(await session(programs.npm, draft), theirs)
})

test("a client that goes away ends the server", async () => {
  const server = spawn(programs.npm[0], [programs.npm[1], "lsp"], { env: environment, cwd: scratch })
  const ended = new Promise(resolve => server.on("exit", resolve))
  server.stdin.end()
  assert.equal(await ended, 1)
})

test("270 official texts of the corpus", t => {
  if (!corpus || !fs.existsSync(`${corpus}/official`)) return t.skip("SKIPPED: there is no corpus")
  const said = Object.values(programs).map(([program, ...before]) =>
    spawnSync(program, [...before, "--no-config", "--notes", "--format=jsonl", "--quiet", "official"], { ...options, cwd: corpus }),
  )
  assert.equal(said[1].stdout, said[0].stdout)
  assert.equal(said[1].status, said[0].status)
  assert.ok(said[0].stdout.split("\n").length > 200)
})
