// What the tests of the page share: an offline browser that reports every request and message, the page in it, the
// native program.
import assert from "node:assert/strict"
import { spawnSync } from "node:child_process"
import fs from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..")
const require = createRequire(path.join(root, "web/page/package.json"))
export const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8")
export const [native, html, corpus] = process.argv.slice(2).map(p => path.resolve(p))
export const shots = path.join(path.dirname(html), "shots")
export const example = fs.readFileSync(path.join(root, "examples/draft.md"), "utf8")
fs.mkdirSync(shots, { recursive: true })

export const here = name => ["/usr/bin/chromium", "/usr/bin/firefox-esr"].find(p => p.includes(name) && fs.existsSync(p))

export async function launch(browser = "chrome") {
  const { default: puppeteer } = await import(pathToFileURL(require.resolve("puppeteer-core")))
  return puppeteer.launch({
    browser,
    executablePath: here(browser === "chrome" ? "chromium" : browser),
    headless: true,
    protocolTimeout: 300000,
    args: browser === "chrome" ? "no-sandbox disable-gpu disable-quic no-first-run disable-background-networking disable-component-update disable-sync".split(" ").map(a => `--${a}`) : [],
  })
}

/** The page, open and ready. `said` collects requests, console messages and errors, and must stay empty. */
export async function open(browser, { width = 1360, height = 900, slow = 1, offline = true, before } = {}) {
  const page = await browser.newPage()
  const said = []
  page.on("console", message => said.push(`console: ${message.text()}`))
  page.on("pageerror", error => said.push(`error: ${error.message}`))
  page.on("request", request => /^(file|blob|data):/.test(request.url()) || said.push(`request: ${request.url()}`))
  await page.setViewport({ width, height })
  if (offline) await page.setOfflineMode(true)
  if (slow > 1) await page.emulateCPUThrottling(slow)
  await before?.(page)
  await page.goto(pathToFileURL(html).href)
  await page.waitForSelector("body.started", { timeout: 120000 })
  await page.evaluate(() => globalThis.reslintPage.program.ready)
  return { page, said, shot: name => page.screenshot({ path: path.join(shots, `${name}.png`) }) }
}

/** Waits until the findings are those of the current text. */
export async function settled(page) {
  await page.evaluate(async () => {
    const { draft } = globalThis.reslintPage
    draft.client.sync()
    // The server answers in order: what it published for this text came before this answer.
    await draft.ask("reslint/readAs")
  })
}

export const text = page => page.evaluate(() => globalThis.reslintPage.draft.text)
export async function setText(page, value) {
  await page.evaluate(value => globalThis.reslintPage.draft.open(value), value)
  await settled(page)
}

/** What the page found: rule, level, line, message. */
export const found = page =>
  page.evaluate(() => {
    const { draft } = globalThis.reslintPage
    return draft.findings().map(f => ({ rule: f.rule, level: f.level, line: draft.view.state.doc.lineAt(f.from).number, message: f.message }))
  })

/** What the command line finds in the same text. Scanning damage is one hint in an editor and in the page. */
export function cli(value, args = []) {
  const result = spawnSync(native, ["--no-config", "--notes", "--format=json", "--stdin-filename=draft.md", ...args, "-"], { input: value, maxBuffer: 1 << 28 })
  const [file] = JSON.parse(result.stdout.toString()).files
  return file.diagnostics.map(d => ({ rule: d.rule, level: d.severity, line: d.range.start.line, message: d.message }))
}

const isMark = f => f.level === "info" && f.rule.startsWith("scan-")
export function sameFindings(ours, theirs, what) {
  const plain = list => list.filter(f => !isMark(f) && f.rule !== "no-resolution" && f.rule !== "language").map(f => `${f.line} ${f.rule} ${f.level} ${f.message}`).sort()
  assert.deepEqual(plain(ours), plain(theirs), what)
  assert.equal(ours.filter(isMark).length, Math.min(1, theirs.filter(isMark).length), what)
}

/** A Word file with this text, made by the native program as a redline of the draft on itself, without changes. */
export function wordFile(folder, value) {
  const file = path.join(folder, "made.docx")
  fs.writeFileSync(path.join(folder, "made.md"), value)
  const result = spawnSync(native, ["redline", "made.md", "made.md", "-o", "made.docx", "--force"], { cwd: folder })
  assert.equal(result.status, 0, result.stderr.toString())
  return fs.readFileSync(file)
}

/** Drops a file on the page. */
export const drop = (page, name, bytes) =>
  page.evaluate(
    (name, bytes) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([Uint8Array.from(atob(bytes), c => c.charCodeAt(0))], name))
      document.querySelector("#editor").dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }))
    },
    name,
    Buffer.from(bytes).toString("base64"),
  )
