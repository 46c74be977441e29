// same.mjs NATIVE BUILD_WEB [CORPUS]: the WebAssembly gives the same output as the native program, byte for byte:
// findings, outlines, fixed texts, annotated Word files and, through the language server, messages. The texts are this
// repository's own and, if available, a folder of real resolutions.
import assert from "node:assert/strict"
import { spawnSync } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { test } from "node:test"
import { fileURLToPath } from "node:url"
import { start } from "../../web/start-node.mjs"

const [native, build, corpus] = process.argv.slice(2).map(p => path.resolve(p))
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..")
const text = bytes => Buffer.from(bytes).toString("utf8")

/** The texts below `folder`, as paths from `base`. */
function texts(base, folder) {
  const found = []
  const walk = at => {
    for (const entry of fs.readdirSync(path.join(base, at), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const below = `${at}/${entry.name}`
      if (entry.isDirectory()) walk(below)
      else if (/\.(md|txt|docx)$/.test(entry.name)) found.push(below)
    }
  }
  walk(folder)
  return found
}

const own = ["examples", "tests/documents", "tests/mun", "tests/negotiated", "tests/renumber", "tests/repair"].flatMap(f =>
  texts(root, f).filter(p => !/README/.test(p)),
)

/** Runs both programs over the same files, in identical folders; returns the output of the native one. */
async function same(base, files, args) {
  const program = await start(build)
  for (const file of files) program.write(`/${file}`, fs.readFileSync(path.join(base, file)))
  const ours = program.run([...args, ...files])
  const theirs = spawnSync(native, [...args, ...files], { cwd: base, maxBuffer: 1 << 28 })
  assert.equal(text(ours.stderr), text(theirs.stderr))
  assert.equal(ours.status, theirs.status)
  assert.equal(text(ours.stdout), text(theirs.stdout))
  return text(theirs.stdout)
}

const findings = ["--no-config", "--notes", "--format=jsonl", "--quiet"]

test("findings in our own texts", async () => {
  assert.ok(own.length > 50, `only ${own.length} texts were found`)
  const said = await same(root, own, findings)
  assert.ok(said.split("\n").length > 100, "texts with slips have findings")
})

test("outlines of our own texts", async () => {
  await same(root, own, ["outline", "--no-config", "--format=json"])
})

test("what is shown to people, and what would be changed", async () => {
  await same(root, own, ["--no-config", "--color=never"])
  await same(root, own, ["--no-config", "--diff"])
})

test("files: in place, and beside", async t => {
  const folder = fs.mkdtempSync(path.join(fs.realpathSync("/tmp"), "reslint-web-"))
  t.after(() => fs.rmSync(folder, { recursive: true }))
  const program = await start(build)
  for (const args of [["--fix"], ["renumber", "-o", "draft.md", "--force"]]) {
    fs.copyFileSync(path.join(root, "examples/draft.md"), path.join(folder, "draft.md"))
    program.write("/draft.md", fs.readFileSync(path.join(folder, "draft.md")))
    const theirs = spawnSync(native, [...args, "draft.md"], { cwd: folder })
    const ours = program.run([...args, "draft.md"])
    assert.equal(text(ours.stdout) + text(ours.stderr), text(theirs.stdout) + text(theirs.stderr))
    assert.equal(ours.status, theirs.status)
    assert.equal(text(program.read("/draft.md")), fs.readFileSync(path.join(folder, "draft.md"), "utf8"))
  }
})

test("standard input, help, and what is wrong with a command line", async () => {
  const program = await start(build)
  const draft = fs.readFileSync(path.join(root, "examples/draft.md"))
  for (const args of [["-"], ["--fix", "-"], ["--help"], ["--version"], ["--no-such"], ["no-such.md"], ["explain", "preamble-comma"]]) {
    const ours = program.run(args, draft)
    const theirs = spawnSync(native, args, { cwd: "/", input: draft })
    assert.deepEqual([ours.status, text(ours.stdout), text(ours.stderr)], [theirs.status, text(theirs.stdout), text(theirs.stderr)])
  }
})

test("a session of the language server", async () => {
  const program = await start(build)
  const draft = fs.readFileSync(path.join(root, "examples/draft.md"), "utf8")
  const got = []
  const session = program.openSession(message => got.push(message), { noConfig: true })
  const say = (method, params, id) => session.send({ jsonrpc: "2.0", method, params, ...(id ? { id } : {}) })
  assert.ok(say("initialize", { capabilities: {} }, 1))
  say("initialized", {})
  say("textDocument/didOpen", { textDocument: { uri: "file:///draft.md", languageId: "markdown", version: 1, text: draft } })
  const published = got.find(m => m.method === "textDocument/publishDiagnostics")
  const cli = program.run(["--no-config", "--notes", "--format=jsonl", "-"], draft)
  const wanted = text(cli.stdout).trim().split("\n").map(line => JSON.parse(line).rule ?? JSON.parse(line).rule_id)
  assert.deepEqual(published.params.diagnostics.map(d => d.code).sort(), wanted.sort())
  say("shutdown", null, 2)
  assert.equal(say("exit"), false)
  assert.equal(session.close(), 0)
})

for (const folder of ["official", "drafts-from-pdf"])
  test(`findings and outlines in ${folder} of the corpus`, async t => {
    if (!corpus || !fs.existsSync(path.join(corpus, folder))) return t.skip("SKIPPED: there is no corpus")
    const files = texts(corpus, folder)
    assert.ok(files.length >= 40, `only ${files.length} texts were found`)
    await same(corpus, files, findings)
    await same(corpus, files, ["outline", "--no-config", "--format=json"])
    t.diagnostic(`${files.length} texts of ${folder} are the same`)
  })
