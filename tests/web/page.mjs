// page.mjs NATIVE RESLINT_HTML [CORPUS]: the page as people use it, in Chromium, from file:// and with the network off.
// Each step saves a picture in shots/ beside the page. RESLINT_TIMES=1 also checks how long things take.
import assert from "node:assert/strict"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { after, before, test } from "node:test"
import { axe, cli, corpus, drop, example, found, html, launch, native, open, root, sameFindings, settled, setText, text, wordFile } from "./browser.mjs"
import { spawnSync } from "node:child_process"

let browser, folder
before(async () => {
  browser = await launch()
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "reslint-page-"))
})
after(async () => {
  await browser?.close()
  fs.rmSync(folder, { recursive: true, force: true })
})

/** One step, with a page of its own whose console and network must stay silent. */
const step = (name, run, options) =>
  test(name, async t => {
    const opened = await open(browser, options)
    try {
      await run(opened.page, opened.shot, t)
      assert.deepEqual(opened.said, [], "requests, messages and errors")
    } finally {
      await opened.page.close()
    }
  })

// Times depend on the machine and its load: they are printed, and checked only if RESLINT_TIMES is set.
const within = (ms, most) => process.env.RESLINT_TIMES && assert.ok(ms <= most, `${ms} ms, more than ${most}`)
const count = page => page.$eval("#tab-findings-count", node => Number(node.textContent))
const waitCount = (page, n) => page.waitForFunction(n => Number(document.getElementById("tab-findings-count").textContent) === n, { timeout: 60000 }, n)

test("it is small, and forbids itself every connection", () => {
  const bytes = fs.readFileSync(html)
  assert.ok(bytes.length <= 1_900_000, `${bytes.length} bytes`)
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(bytes.toString())[1]
  assert.match(policy, /default-src 'none'; connect-src 'none';/)
  assert.doesNotMatch(policy, /script-src[^;]*'unsafe-inline'/)
})

step("open: an empty sheet, then an example", async (page, shot) => {
  await shot("01-empty")
  assert.equal(await count(page), 0)
  await page.click("#example")
  await waitCount(page, cli(example).filter(f => f.level !== "info").length)
  await settled(page)
  await page.waitForFunction(() => /Read as General Assembly, tabled; 12 PP, 15 OP, 5 notes/.test(document.getElementById("read-as").textContent))
  await shot("02-example")
  sameFindings(await found(page), cli(example))
  const first = await page.$eval("#findings li", node => node.innerText)
  assert.match(first, /^PP 3/)
  assert.match(first, /Write: Recalling also/)
})

test("a connection is refused", async () => {
  const { page, said } = await open(browser)
  const refused = await page.evaluate(() => new Promise(done => {
    document.addEventListener("securitypolicyviolation", event => done(event.violatedDirective), { once: true })
    fetch("https://example.org/").catch(() => {})
  }))
  assert.equal(refused, "connect-src")
  assert.deepEqual(said.filter(text => text.startsWith("request")), [], "and nothing was sent")
  await page.close()
})

step("correct with one click, take it back, correct all", async (page, shot) => {
  await setText(page, example)
  const before = await count(page)
  await page.click("#findings li .fix")
  await waitCount(page, before - 1)
  assert.match(await text(page), /\*Recalling also\* the Universal Declaration/)
  await shot("03-fixed")
  await page.click("#undo")
  await waitCount(page, before)
  assert.equal(await text(page), example)
  await page.click("#fix-all")
  await page.waitForFunction(() => document.getElementById("fix-all").disabled)
  const fixed = spawnSync(native, ["--no-config", "--fix", "-"], { input: example })
  assert.equal(await text(page), fixed.stdout.toString())
  await shot("04-all-safe")
  await page.click("#undo")
  await settled(page)
  assert.equal(await text(page), example)
})

step("type a draft, letter by letter", async (page, shot) => {
  await page.click(".cm-content")
  const draft = "The General Assembly,\n\nRecalling its resolution 70/1 of 26 September 2015,\n\n1. Welcomes the report.\n\n2. Decides to remain seized of the matter."
  await page.keyboard.type(draft)
  await settled(page)
  assert.equal(await text(page), draft)
  sameFindings(await found(page), cli(draft))
  assert.ok(await count(page) >= 2, "a wrong date and a full stop are found")
  await shot("05-typed")
})

step("a key in 25 KB costs 16 ms at most in the worker", async (page, shot, t) => {
  const body = example.split("\n\n").slice(8, 18).join("\n\n")
  let long = example
  while (long.length < 25000) long = long.replace(/\n\n1\. /, `\n\n${body}\n\n1. `)
  await setText(page, long)
  const costs = await page.evaluate(async () => {
    const { draft, program } = globalThis.reslintPage
    for (let i = 0; i < 45; i++) {
      program.costs.length = i < 15 ? 0 : program.costs.length // the first ones compile
      draft.view.dispatch({ changes: { from: 12000 + i, insert: "x" } })
      draft.client.sync()
      await draft.client.request("reslint/readAs", { textDocument: { uri: "file:///draft.md" } })
    }
    return program.costs.slice().sort((a, b) => a - b)
  })
  const median = costs[costs.length >> 1]
  t.diagnostic(`median ${median.toFixed(1)} ms, ${costs.length} messages`)
  within(median, 16)
})

step("paste from Word: italics, underline, superscripts, numbers, notes", async (page, shot) => {
  const wordHtml = fs.readFileSync(path.join(root, "tests/web/word-clipboard.html"), "utf8")
  await page.click(".cm-content")
  await page.evaluate(html => {
    const clipboardData = new DataTransfer()
    clipboardData.setData("text/html", html)
    clipboardData.setData("text/plain", "plain")
    document.querySelector(".cm-content").dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }))
  }, wordHtml)
  await settled(page)
  assert.equal(await text(page), fs.readFileSync(path.join(root, "tests/web/word-clipboard.md"), "utf8"))
  await shot("06-pasted")
  await page.click("#undo")
  assert.equal(await text(page), "")
})

step("renumber, with the table", async (page, shot) => {
  const draft = example.replace("\n\n1. ", "\n\n7. ")
  await setText(page, draft)
  await page.click("#more-menu summary")
  await shot("07-menu")
  await page.click("#do-renumber")
  await page.waitForSelector("dialog table tbody tr")
  await shot("08-renumber")
  await page.click("dialog .primary")
  const there = path.join(folder, "renumber.md")
  fs.writeFileSync(there, draft)
  const wanted = spawnSync(native, ["renumber", there], { cwd: folder }).stdout.toString()
  await page.waitForFunction(wanted => globalThis.reslintPage.draft.text === wanted, {}, wanted)
  await page.click("#undo")
  assert.equal(await text(page), draft)
})

step("drop a Word file, save it with comments, and with changes", async (page, shot) => {
  const session = await page.createCDPSession()
  await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder, eventsEnabled: true })
  const saved = () => new Promise(done => session.on("Browser.downloadProgress", event => event.state === "completed" && done()))
  const word = wordFile(folder, example)
  await drop(page, "mine.docx", word)
  await page.waitForFunction(() => document.getElementById("name").textContent === "mine.docx")
  await settled(page)
  const read = spawnSync(native, ["text", "made.docx"], { cwd: folder }).stdout.toString()
  assert.equal(await text(page), read)
  await shot("09-word")
  let done = saved()
  await page.click("#save-menu summary")
  await page.click("#save-comments")
  await done
  const out = path.join(folder, "mine-comments.docx")
  assert.equal(spawnSync(native, ["text", out]).stdout.toString(), read, "the text is as it was")
  spawnSync(native, ["--no-config", "--quiet", "--annotate", "native.docx", "made.docx"], { cwd: folder })
  assert.deepEqual(fs.readFileSync(out), fs.readFileSync(path.join(folder, "native.docx")), "the same file as of the command line")
  await page.click("#fix-all")
  await page.waitForFunction(() => document.getElementById("fix-all").disabled)
  const now = await text(page)
  done = saved()
  await page.click("#save-menu summary")
  await page.click("#save-tracked")
  await done
  const changed = path.join(folder, "mine-changes.docx")
  assert.equal(spawnSync(native, ["text", "--revisions", "original", changed]).stdout.toString(), read, "rejected: as it was")
  const accepted = spawnSync(native, ["text", changed]).stdout.toString()
  assert.notEqual(accepted, read)
  assert.equal(accepted.replace(/\s+/g, " "), now.replace(/\s+/g, " "), "accepted: as it is now")
  done = saved()
  await page.click("#save-menu summary")
  await page.click("#save-text")
  await done
  assert.equal(fs.readFileSync(path.join(folder, "mine.md"), "utf8"), now)
})

step("what cannot be opened is said, and loses nothing", async (page, shot) => {
  await drop(page, "broken.docx", Buffer.from("PK\u0003\u0004 and no more"))
  await page.waitForFunction(() => /broken\.docx cannot be opened: ./.test(document.getElementById("said").textContent))
  await shot("10-refused")
  await setText(page, example)
  await drop(page, "other.md", Buffer.from("# another"))
  await page.waitForSelector("dialog[open]")
  await shot("11-two-files")
  await page.keyboard.press("Escape")
  await page.waitForSelector("dialog", { hidden: true })
  assert.equal(await text(page), example)
})

step("compare with an earlier version", async (page, shot) => {
  await setText(page, example)
  const earlier = example.replace("Guided", "Recalling").replace(/\n\n15\. /, "\n\n15. Further ")
  await drop(page, "earlier.md", Buffer.from(earlier))
  await page.waitForSelector("dialog .primary")
  await page.click("dialog .primary")
  await page.waitForSelector("#tab-changes[aria-selected=true]")
  assert.match(await page.$eval("#changes", node => node.innerText), /Compared with earlier\.md\n+2 places changed/)
  assert.ok(await page.$(".cm-deletedChunk"), "what was taken out is shown")
  await shot("12-compare")
  await page.click("#changes .primary")
  assert.equal(await page.$(".cm-deletedChunk"), null)
  assert.equal(await text(page), example)
})

step("pick another profile and stage", async (page, shot) => {
  await setText(page, example)
  await page.select("#profile", "mun")
  await page.select("#stage", "draft")
  await settled(page)
  const wanted = cli(example, ["--profile=mun", "--stage=draft"])
  await waitCount(page, wanted.filter(f => f.level !== "info").length)
  sameFindings(await found(page), wanted)
  assert.notDeepEqual(wanted, cli(example))
  await page.waitForFunction(() => /Model UN/.test(document.getElementById("read-as").textContent))
  await shot("13-profile")
})

step("every profile that can be picked is that of the command line", async page => {
  await setText(page, example)
  const names = await page.$$eval("#profile option", list => list.map(option => option.value).filter(Boolean))
  assert.ok(names.includes("thimun") && names.length >= 8)
  for (const name of names) {
    await page.select("#profile", name)
    await settled(page)
    sameFindings(await found(page), cli(example, [`--profile=${name}`]), name)
  }
})

step("a program that breaks down is started again, and loses nothing", async (page, shot) => {
  await setText(page, example)
  await page.click("#findings li .fix")
  await settled(page)
  const before = await text(page)
  const why = await page.evaluate(() => globalThis.reslintPage.program.run(["text"], { files: { "/x": 5 } }).then(() => "", error => error.message))
  assert.ok(why, "it did break down")
  await page.waitForFunction(() => /started again/.test(document.getElementById("said").textContent))
  await settled(page)
  assert.equal(await text(page), before)
  sameFindings(await found(page), cli(before))
  await page.click("#undo")
  assert.equal(await text(page), example)
})

step("outline with jumps, open items", async (page, shot) => {
  await setText(page, example)
  await page.click("#tab-outline")
  await page.waitForSelector("#outline li")
  await shot("14-outline")
  const names = await page.$$eval("#outline button", list => list.map(b => b.innerText))
  assert.ok(names.length > 25)
  const wanted = names.findIndex(name => name.startsWith("OP 9"))
  await (await page.$$("#outline button"))[wanted].click()
  const line = await page.evaluate(() => {
    const { state } = globalThis.reslintPage.draft.view
    return state.doc.lineAt(state.selection.main.from).text
  })
  assert.match(line, /^9\./)
  await setText(page, "The General Assembly,\n\nOP1 Welcomes [the lanterns] [US: the lamps];\n\nOP2 Decides [to remain seized of the matter EU, Japan: delete].\n")
  await page.click("#tab-open")
  await page.waitForSelector("#open-items li")
  assert.match(await page.$eval("#open-items", node => node.innerText), /\[the lanterns\][\s\S]*US/)
  assert.match(await page.$eval("#read-as", node => node.textContent), /Under negotiation/)
  await shot("15-open-items")
})

step("by keyboard alone", async (page, shot) => {
  await page.keyboard.press("Tab")
  await page.keyboard.press("Enter") // the first one: skip to the text
  await page.focus(".cm-content")
  await page.evaluate(value => globalThis.reslintPage.draft.view.dispatch({ changes: { from: 0, insert: value } }), example)
  await settled(page)
  const before = await count(page)
  await page.keyboard.down("Control")
  await page.keyboard.down("Shift")
  await page.keyboard.press("L")
  await page.keyboard.up("Shift")
  await page.keyboard.up("Control")
  assert.match(await page.evaluate(() => document.activeElement.innerText), /^PP 3/)
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("ArrowDown")
  assert.match(await page.evaluate(() => document.activeElement.innerText), /^PP 8/)
  await shot("16-keyboard")
  await page.keyboard.press("c")
  await waitCount(page, before - 1)
  assert.ok(await page.evaluate(() => !!document.activeElement.closest("#findings")), "who was in the list stays in it")
  await page.keyboard.press("Enter")
  assert.ok(await page.evaluate(() => !!document.activeElement.closest(".cm-editor")), "Enter shows the place")
  await page.keyboard.press("F8")
  const at = await page.evaluate(() => {
    const { draft } = globalThis.reslintPage
    const { from } = draft.view.state.selection.main
    return draft.findings().some(f => f.from === from)
  })
  assert.ok(at, "F8 goes to a finding")
  await page.keyboard.down("Control")
  await page.keyboard.press("z")
  await page.keyboard.up("Control")
  await waitCount(page, before)
})

step("a phone: the text, and the list below it", async (page, shot) => {
  await setText(page, example)
  await shot("17-phone")
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  assert.ok(wide <= 390, `${wide} pixels wide`)
  await page.evaluate(() => document.querySelector("#findings li").scrollIntoView())
  await shot("18-phone-list")
  const [text, list] = await page.evaluate(() => ["main", "aside"].map(tag => document.querySelector(tag).getBoundingClientRect()).map(r => [r.left, r.top, r.width]))
  assert.equal(text[0], list[0])
  assert.ok(list[1] > text[1])
}, { width: 390, height: 844 })

step("in the dark, and on paper", async (page, shot) => {
  await setText(page, example)
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }])
  await shot("19-dark")
  await axeFinds(page, "in the dark")
  await page.emulateMediaFeatures([])
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")))
  await page.emulateMediaType("print")
  await shot("20-print")
  const printed = await page.$eval("#print", node => node.innerText)
  assert.match(printed, /remain seized|The General Assembly/)
  assert.equal((await page.$$("#print ol li")).length, cli(example).filter(f => f.level !== "info").length)
})

async function axeFinds(page, what) {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() => globalThis.axe.run())
  const bad = violations.filter(v => v.impact === "serious" || v.impact === "critical").map(v => `${v.id}: ${v.nodes.map(n => `${n.target} ${n.failureSummary}`).slice(0, 3).join("; ")}`)
  assert.deepEqual(bad, [], what)
}

step("accessible: axe finds nothing serious, and the tree names each finding in order", async page => {
  await axeFinds(page, "empty")
  await setText(page, example)
  await axeFinds(page, "with findings")
  for (const id of ["tab-outline", "tab-open", "tab-findings"]) {
    await page.click(`#${id}`)
    await axeFinds(page, id)
  }
  await page.click("#more-menu summary")
  await axeFinds(page, "a menu")
  await page.click("#do-about")
  await page.waitForSelector("dialog[open]")
  await axeFinds(page, "a dialog")
  await page.keyboard.press("Escape")
  const tree = await page.accessibility.snapshot()
  const names = []
  const walk = node => {
    if (node.role === "button") names.push(node.name)
    for (const child of node.children ?? []) walk(child)
  }
  walk(tree)
  const wanted = await page.evaluate(() => globalThis.reslintPage.draft.findings().filter(f => f.level !== "info").map(f => [f.place, f.message]))
  let at = -1
  for (const [place, message] of wanted) {
    at = names.findIndex((name, i) => i > at && name.includes(message) && name.startsWith(place))
    assert.ok(at >= 0, `${place}: ${message} is named, in order`)
  }
})

step("a plain text field instead of the editor", async (page, shot) => {
  await setText(page, example)
  await page.click("#more-menu summary")
  await page.click("#plain")
  assert.equal(await page.$eval("#plain-field", node => node.value), example)
  await axeFinds(page, "plain")
  await shot("21-plain")
  const before = await count(page)
  await page.click("#findings li .fix")
  await waitCount(page, before - 1)
  assert.match(await page.$eval("#plain-field", node => node.value), /\*Recalling also\* the Universal/)
  await page.focus("#plain-field")
  await page.keyboard.down("Control")
  await page.keyboard.press("End")
  await page.keyboard.up("Control")
  await page.keyboard.type("\nMore.")
  assert.match(await text(page), /\nMore\.$/)
})

step("nothing is kept, until somebody asks for it", async page => {
  await setText(page, example)
  assert.equal(await page.evaluate(() => localStorage.length), 0)
  await page.click("#more-menu summary")
  await page.click("#keep")
  assert.match(await page.$eval("#kept", node => node.textContent), /in this browser alone/)
  await page.reload()
  await page.waitForSelector("body.started")
  assert.equal(await text(page), example)
  await page.click("#more-menu summary")
  await page.click("#keep")
  assert.equal(await page.evaluate(() => localStorage.length), 0)
})

step("a slow machine (six times slower): findings in 3 s, keys in 50 ms", async (page, shot, t) => {
  await page.click("#example")
  await page.waitForFunction(() => Number(document.getElementById("tab-findings-count").textContent) > 0, { timeout: 60000 })
  const { ready } = await page.evaluate(() => globalThis.reslintTimings)
  t.diagnostic(`ready after ${Math.round(ready)} ms`)
  within(ready, 3000)
  const keys = await page.evaluate(async () => {
    const { draft } = globalThis.reslintPage
    const times = []
    for (let i = 0; i < 20; i++) {
      const began = performance.now()
      draft.view.dispatch({ changes: { from: 400, insert: "x" } })
      times.push(performance.now() - began)
      await new Promise(requestAnimationFrame)
    }
    return times.sort((a, b) => a - b)
  })
  t.diagnostic(`a key: median ${keys[10].toFixed(1)} ms, slowest ${keys[19].toFixed(1)} ms`)
  within(keys[10], 50)
}, { slow: 6 })

step("a megabyte: it opens, and typing in it does not wait", async (page, shot, t) => {
  let long = ""
  while (long.length < 1_000_000) long += `${example}\n\n`
  await setText(page, long)
  const times = await page.evaluate(async () => {
    const { draft } = globalThis.reslintPage
    const list = []
    for (let i = 0; i < 30; i++) {
      const began = performance.now()
      draft.view.dispatch({ changes: { from: 500000 + i, insert: "x" } })
      list.push(performance.now() - began)
      await new Promise(requestAnimationFrame)
    }
    return list.sort((a, b) => a - b)
  })
  t.diagnostic(`a key: median ${times[15].toFixed(1)} ms, slowest ${times[29].toFixed(1)} ms`)
  within(times[15], 50)
})

for (const [name, sub, endings] of [["official texts", "official", /\.(md|txt)$/], ["drafts", "drafts-from-pdf", /\.txt$/]])
  step(`the same findings as the command line: ${name}`, async (page, shot, t) => {
    const top = corpus && path.join(corpus, sub)
    if (!top || !fs.existsSync(top)) return t.skip("SKIPPED: there is no corpus")
    const files = fs.readdirSync(top, { recursive: true }).filter(f => endings.test(f)).sort()
    const some = name === "drafts" ? files.slice(0, 50) : files.filter(f => f.endsWith(".md")).slice(0, 270)
    assert.ok(some.length >= 40, `only ${some.length} were found`)
    for (const file of some) {
      const value = fs.readFileSync(path.join(top, file), "utf8").replace(/\r\n?/g, "\n")
      await setText(page, value)
      sameFindings(await found(page), cli(value), file)
    }
    t.diagnostic(`${some.length} texts`)
  })
