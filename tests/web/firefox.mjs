// firefox.mjs NATIVE RESLINT_HTML: the page in Firefox (WebDriver BiDi), as far as that allows: open, type, correct,
// undo, Word file.
import assert from "node:assert/strict"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { test } from "node:test"
import { cli, drop, example, found, launch, open, sameFindings, settled, setText, text, wordFile } from "./browser.mjs"

test("the page in Firefox", async t => {
  const browser = await launch("firefox")
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "reslint-firefox-"))
  try {
    // Firefox cannot be switched offline through BiDi; the list of requests shows that nothing is fetched.
    const { page, said, shot } = await open(browser, { offline: false })
    await setText(page, example)
    await settled(page)
    sameFindings(await found(page), cli(example))
    await shot("30-firefox")
    await page.click("#findings li .fix")
    await settled(page)
    assert.match(await text(page), /\*Recalling also\* the Universal Declaration/)
    await page.click("#undo")
    await settled(page)
    assert.equal(await text(page), example)
    await setText(page, "")
    await page.click(".cm-content")
    const draft = "The General Assembly,\n\n1. Welcomes the report,\n"
    await page.keyboard.type(draft)
    await settled(page)
    assert.equal(await text(page), draft)
    sameFindings(await found(page), cli(draft))
    await setText(page, "")
    await drop(page, "mine.docx", wordFile(folder, example))
    await page.waitForFunction(() => document.getElementById("name").textContent === "mine.docx")
    await settled(page)
    assert.match(await text(page), /Guided/)
    await shot("31-firefox-word")
    assert.deepEqual(said, [])
    const { ready } = await page.evaluate(() => globalThis.reslintTimings)
    t.diagnostic(`ready after ${Math.round(ready)} ms`)
  } finally {
    await browser.close()
    fs.rmSync(folder, { recursive: true, force: true })
  }
})
