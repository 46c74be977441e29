// The list of findings: place first, Correct, Check or Info, what is wrong, what to write, one click to do it. It is a
// list of buttons through which the arrow keys move.
import { $, el } from "./dom.js"
import { inline } from "./inline.js"
import { counted, t } from "./words.js"

const MOST = 500
const LEVELS = { error: "correct", warning: "check", info: "info" }

export class FindingList {
  #infos = false
  #draft
  #explain

  constructor(draft, { explain }) {
    this.#draft = draft
    this.#explain = explain
    $("findings").addEventListener("keydown", event => this.#key(event))
  }

  show() {
    const all = this.#draft.findings()
    const serious = all.filter(f => f.level !== "info")
    const infos = all.filter(f => f.level === "info")
    const shown = this.#infos ? all : serious
    const list = $("findings")
    const at = document.activeElement?.closest?.("#findings li")?.dataset.key
    const rows = shown.slice(0, MOST).map(f => this.#row(f))
    const notes = []
    if (shown.length > MOST) notes.push(el("li", { class: "note" }, t("more500", { n: shown.length - MOST })))
    list.replaceChildren(...rows, ...notes)
    // A focus in the list stays in the list: at the same finding, or at the one that took its place.
    if (at) (list.querySelector(`li[data-key="${CSS.escape(at)}"] .go`) ?? list.querySelector(".go"))?.focus({ preventScroll: true })
    $("infos").hidden = infos.length === 0
    $("infos").textContent = this.#infos ? t("hideInfos") : infos.length === 1 ? t("showInfo") : t("showInfos", { n: infos.length })
    $("infos").setAttribute("aria-expanded", String(this.#infos))
    $("tab-findings-count").textContent = $("to-list-count").textContent = String(serious.length)
    const empty = this.#draft.view.state.doc.length === 0
    $("nothing").hidden = serious.length > 0
    $("nothing").textContent = empty ? t("emptyList") : t("clean")
    $("nothing").classList.toggle("clean", !empty)
    const safe = all.filter(f => f.fixes.some(fix => fix.safe)).length
    $("fix-all").disabled = safe === 0
    $("fix-all").textContent = safe === 1 ? t("fixAllOne") : safe ? t("fixAllCount", { n: safe }) : t("fixAllNone")
    return { serious: serious.length, all: all.length }
  }

  toggleInfos() {
    this.#infos = !this.#infos
    this.show()
  }

  place(finding) {
    return finding.place || t("line", { n: this.#draft.view.state.doc.lineAt(finding.from).number })
  }

  #row(finding) {
    const place = this.place(finding)
    const level = LEVELS[finding.level]
    const [fix, ...others] = finding.fixes
    const go = el(
      "button",
      { class: "go", type: "button", onclick: () => this.#goTo(finding), tabindex: "-1" },
      el("span", { class: "place" }, place),
      el("span", { class: `level ${level}` }, t(level)),
      el("span", { class: "message" }, finding.message),
      finding.write ? el("span", { class: "write" }, el("b", {}, t("write")), " ", ...inline(finding.write)) : null,
    )
    const actions = el("span", { class: "actions" })
    // What is read aloud begins with what is visible.
    const button = (fix, main) => {
      const label = main && !others.length ? t("doIt") : fix.title
      const spoken = label === fix.title ? `${fix.title} (${place})` : t("doItNamed", { label, place, title: fix.title })
      return el(
        "button",
        {
          class: main ? "fix" : "fix other",
          type: "button",
          title: fix.title,
          "aria-label": spoken,
          onclick: () => this.#draft.apply(finding.original, fix),
        },
        label,
      )
    }
    if (fix) actions.append(button(fix, true), ...others.map(other => button(other, false)))
    actions.append(el("button", { class: "why", type: "button", "aria-label": `${t("explain")} ${finding.rule}`, title: finding.rule, onclick: () => this.#explain(finding.rule) }, t("explain")))
    const row = el("li", { class: `finding ${level}`, "data-key": `${finding.rule} ${place}`, "data-rule": finding.rule }, go, actions)
    row.finding = finding
    // Only one of them can be reached with Tab; the arrow keys move between them.
    if (!$("findings").dataset.roving) go.tabIndex = 0
    go.addEventListener("focus", () => {
      for (const other of $("findings").querySelectorAll('.go[tabindex="0"]')) other.tabIndex = -1
      go.tabIndex = 0
    })
    return row
  }

  #goTo(finding) {
    const now = this.#draft.findings().find(f => f.original === finding.original) ?? finding
    this.#draft.select(now.from, now.to)
    this.#draft.view.focus()
  }

  #key(event) {
    const row = event.target.closest("li.finding")
    if (!row) return
    const next = { ArrowDown: row.nextElementSibling, ArrowUp: row.previousElementSibling, Home: row.parentElement.firstElementChild, End: row.parentElement.querySelector("li.finding:last-of-type") }[event.key]
    if (next?.matches("li.finding")) {
      event.preventDefault()
      next.querySelector(".go").focus()
    } else if (event.key.toLowerCase() === "c" && !event.ctrlKey && !event.metaKey && !event.altKey && row.finding.fixes.length) {
      event.preventDefault()
      this.#draft.apply(row.finding.original, row.finding.fixes[0])
    } else if (event.key === "Escape") {
      this.#draft.view.focus()
    }
  }
}

/** "12 to correct or check", for screen readers. */
export const countWords = n => counted("count", n)
