// The page: puts its parts together. build.mjs provides what is packed: the worker's script and what it unpacks.
import { Draft } from "./draft.js"
import { $, ask, el, say } from "./dom.js"
import { Files } from "./files.js"
import { inline } from "./inline.js"
import { FindingList, countWords } from "./list.js"
import { Panels } from "./panels.js"
import { PlainField } from "./plain.js"
import { fillPrint } from "./print.js"
import { ProgramWorker } from "./program.js"
import { compare, renumber } from "./revise.js"
import { t } from "./words.js"

const KEPT = "reslint-draft"

export function start({ worker, packed, example, licences }) {
  const timings = (window.reslintTimings = { began: performance.now() })
  const program = new ProgramWorker(worker, packed, { onEnd: ended })
  const draft = new Draft($("editor"), program)
  const settings = () => ["profile", "stage"].flatMap(id => ($(id).value ? [`--${id}`, $(id).value] : []))
  const files = new Files(draft, program, {
    settings,
    onCompare: earlier => compare(draft, program, settings, earlier, { onSaveWord: () => files.saveRedline(earlier) }),
  })
  const list = new FindingList(draft, { explain })
  const panels = new Panels(draft)
  const plain = new PlainField(draft)
  window.reslintPage = { draft, program, files } // for tests

  // ---- what changes -------------------------------------------------------------------------------------
  let announced
  draft.onFindings = () => {
    timings.first ??= performance.now() - timings.began
    timings.count = (timings.count ?? 0) + 1
    const { serious } = list.show()
    document.body.dataset.findings = String(serious)
    document.body.toggleAttribute("data-typed", draft.text.length > 0)
    panels.refresh()
    clearTimeout(announced)
    announced = setTimeout(() => ($("count").textContent = countWords(serious)), 900)
  }
  draft.onChange = () => {
    tellUndo()
    if ($("keep").checked) keepSoon()
    plain.follow()
  }
  function tellUndo() {
    $("undo").disabled = !draft.canUndo
    $("redo").disabled = !draft.canRedo
  }
  draft.onFixed = (_, fix) => say(t("fixed", { title: fix.title }))
  draft.renderFinding = finding =>
    el("div", { class: "tip" }, el("b", {}, finding.place ? `${finding.place}: ` : ""), finding.message, finding.write ? el("div", { class: "write" }, el("b", {}, t("write")), " ", ...inline(finding.write)) : null)

  // ---- the program ended: it is restarted with the current text ----------------------------------
  let ends = 0
  function ended(why) {
    if (++ends > 3) {
      $("read-as").textContent = t("broken", { why })
      return
    }
    const started = program.restart()
    draft.reconnect() // at once, so that nothing of the old session reaches the new one
    started.then(() => say(t("ended", { why })), () => {})
  }
  program.ready.then(() => {
    timings.ready = performance.now() - timings.began
    if (!draft.text) $("read-as").textContent = t("ready")
  }, () => {})

  // ---- buttons --------------------------------------------------------------------------------------------
  const on = (id, run) => $(id).addEventListener("click", run)
  on("open", () => $("file").click())
  on("undo", () => draft.undo())
  on("redo", () => draft.redo())
  on("fix-all", fixAll)
  on("infos", () => list.toggleInfos())
  on("do-renumber", fromMenu(() => renumber(draft, program, settings)))
  on("do-compare", fromMenu(() => $("earlier").click()))
  on("do-print", fromMenu(() => window.print()))
  on("do-example", fromMenu(async () => (await files.mayForget()) && files.take({ name: "example.md", text: example, word: null })))
  on("example", () => files.take({ name: "example.md", text: example, word: null }))
  on("do-about", fromMenu(about))
  on("about", about)
  on("save-text", fromMenu(() => files.saveText()))
  on("save-comments", fromMenu(() => files.saveWordComments()))
  on("save-tracked", fromMenu(() => files.saveWordTracked()))
  on("check-all", () => {
    $("stage").value = "draft"
    choose()
  })
  $("earlier").addEventListener("change", event => {
    const [file] = event.target.files
    event.target.value = ""
    if (file) files.compare(file)
  })
  $("plain").addEventListener("change", event => plain.show(event.target.checked))
  for (const id of ["profile", "stage"]) $(id).addEventListener("change", choose)
  function choose() {
    draft.set({ profile: $("profile").value || "auto", stage: $("stage").value || "auto" })
  }
  async function fixAll() {
    const n = await draft.fixAll()
    if (n) say(t("fixedAll", { n }))
  }
  async function explain(rule) {
    const page = el("div", { class: "rule", tabindex: "0", role: "region", "aria-label": rule })
    page.innerHTML = await draft.explain(rule) // our own pages, from the program
    await ask(rule, [page], [{ value: "", label: t("close"), primary: true }])
  }
  function about() {
    const keys = el("dl", {}, ...t("keyList").flatMap(([key, what]) => [el("dt", {}, el("kbd", {}, key)), el("dd", {}, what)]))
    const licence = el("details", {}, el("summary", {}, t("licences")), el("pre", { class: "page", tabindex: "0" }, licences))
    ask(t("about"), [...t("aboutText").map(text => el("p", {}, text)), el("h3", {}, t("keys")), keys, licence], [{ value: "", label: t("close"), primary: true }])
  }

  // On a phone the list is below the text: a link leads to it while it is out of sight.
  new IntersectionObserver(([entry]) => document.querySelector(".to-list").classList.toggle("unseen", entry.isIntersecting)).observe(document.querySelector("aside"))

  // ---- menus ------------------------------------------------------------------------------------------------
  for (const menu of document.querySelectorAll("details.menu")) {
    menu.addEventListener("toggle", () => {
      if (!menu.open) return
      for (const id of ["save-comments", "save-tracked"]) $(id).disabled = !files.current.word
      $("save-needs").hidden = !!files.current.word
      for (const other of document.querySelectorAll("details.menu[open]")) if (other !== menu) other.open = false
    })
    menu.addEventListener("keydown", event => {
      if (event.key !== "Escape") return
      menu.open = false
      menu.querySelector("summary").focus()
    })
  }
  document.addEventListener("click", event => {
    for (const menu of document.querySelectorAll("details.menu[open]")) if (!menu.contains(event.target)) menu.open = false
  })
  function fromMenu(run) {
    return event => {
      event.currentTarget.closest("details")?.removeAttribute("open")
      run()
    }
  }

  // ---- keys -------------------------------------------------------------------------------------------------
  window.addEventListener("keydown", event => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return
    const key = event.key.toLowerCase()
    const run = event.shiftKey
      ? { l: () => ($("tab-findings").click(), ($("findings").querySelector('.go[tabindex="0"]') ?? $("findings").querySelector(".go") ?? $("tab-findings")).focus()) }[key]
      : { o: () => $("file").click(), s: () => files.saveText(), p: () => window.print() }[key]
    if (!run) return
    event.preventDefault()
    run()
  })
  window.addEventListener("beforeprint", () => fillPrint(draft, list))
  window.addEventListener("beforeunload", event => {
    if (files.isChanged && draft.text.trim() && !$("keep").checked) event.preventDefault()
  })

  // ---- what is kept, when asked ---------------------------------------------------------------------------
  let keeping
  const keepSoon = () => {
    clearTimeout(keeping)
    keeping = setTimeout(keep, 500)
  }
  function keep() {
    try {
      localStorage.setItem(KEPT, JSON.stringify({ name: files.current.name, text: draft.text }))
    } catch (error) {
      say(t("cannotSave", { why: error.message }))
    }
  }
  const tellKept = () => ($("kept").textContent = t($("keep").checked ? "kept" : "notKept"))
  $("keep").addEventListener("change", () => {
    if ($("keep").checked) keep()
    else localStorage.removeItem(KEPT)
    tellKept()
  })
  let kept = null
  try {
    kept = JSON.parse(localStorage.getItem(KEPT))
  } catch {
    // If it cannot be read, nothing was kept.
  }
  if (kept) {
    $("keep").checked = true
    files.take({ name: kept.name, text: kept.text, word: null })
  }
  tellKept()
  list.show()
  tellUndo()
  document.body.classList.add("started")
}
