// The panels beside the list: the outline, open items, how the text was read.
import { $, el } from "./dom.js"
import { named, t } from "./words.js"

const position = (doc, { line, character }) => (line >= doc.lines ? doc.length : Math.min(doc.line(line + 1).from + character, doc.line(line + 1).to))

export class Panels {
  #draft
  #profile = ""
  #timer

  constructor(draft) {
    this.#draft = draft
    const tabs = [...document.querySelectorAll('[role="tab"]')]
    for (const tab of tabs) {
      tab.addEventListener("click", () => this.open(tab))
      tab.addEventListener("keydown", event => {
        const shown = tabs.filter(x => !x.hidden)
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
        if (!step) return
        event.preventDefault()
        const next = shown[(shown.indexOf(tab) + step + shown.length) % shown.length]
        next.focus()
        this.open(next)
      })
    }
  }

  open(tab) {
    for (const other of document.querySelectorAll('[role="tab"]')) {
      const on = other === tab
      other.setAttribute("aria-selected", String(on))
      other.tabIndex = on ? 0 : -1
      $(other.getAttribute("aria-controls")).hidden = !on
    }
  }

  /** Asks again, when typing pauses. */
  refresh() {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#refresh(), 250)
  }

  async #refresh() {
    const { doc } = this.#draft.view.state
    const [readAs, symbols, open] = await Promise.all([
      this.#draft.ask("reslint/readAs"),
      this.#draft.ask("textDocument/documentSymbol"),
      this.#draft.ask("reslint/openItems"),
    ])
    if (this.#draft.view.state.doc !== doc) return
    this.#readAs(readAs, doc)
    this.#outline(symbols, doc)
    this.#open(open, doc)
  }

  #readAs({ resolutions }, doc) {
    const line = $("read-as")
    const checked = resolutions.filter(r => r.kind === "resolution" || r.kind === "part")
    const sum = key => checked.reduce((n, r) => n + r[key], 0)
    $("check-all").hidden = true
    if (doc.length === 0) {
      line.textContent = t("ready")
    } else if (!checked.length) {
      const [first] = resolutions
      line.textContent = first && first.kind !== "unknown" ? t("notChecked", { kind: t(`kinds.${first.kind}`) }) : t("notFound")
    } else {
      const [first] = checked
      const mun = /mun$/.test(first.profile)
      const whose = mun ? (first.organ ? `Model UN (${first.organ})` : named("profiles", first.profile)) : first.organ || named("profiles", first.profile)
      const values = { n: checked.length, whose, stage: named("stages", first.stage), pp: sum("preambular"), op: sum("operative") }
      let text = t(checked.length > 1 ? "readAsMany" : mun ? "readAsMun" : "readAs", values)
      const notes = sum("notes")
      const annexes = sum("annexes")
      if (notes) text += t(notes === 1 ? "readAsNote" : "readAsNotes", { n: notes })
      if (annexes) text += t(annexes === 1 ? "readAsAnnex" : "readAsAnnexes", { n: annexes })
      const room = checked.find(r => r.negotiated)
      line.textContent = `${text}. ${room ? t("negotiated", { words: room.negotiated }) : ""}`
      $("check-all").hidden = !room
    }
  }

  #outline(symbols, doc) {
    const build = list => {
      const items = list.map(s => {
        const at = position(doc, s.selectionRange.start)
        const children = s.children?.length ? build(s.children) : null
        const [, place, words] = /^(\S+(?: \d+\S*)?(?: [^“]*)?) “(.*)”$/.exec(s.name) ?? [null, "", s.name]
        const go = el("button", { type: "button", onclick: () => this.#goTo(at) }, place ? el("span", { class: "place" }, place) : null, el("span", { class: "words" }, words || s.name))
        return el("li", {}, go, children)
      })
      return el("ul", {}, ...items)
    }
    const has = symbols?.length > 0
    $("outline").replaceChildren(has ? build(symbols) : el("p", { class: "quiet" }, t("noOutline")))
  }

  #open(resolutions, doc) {
    const all = (resolutions ?? []).flatMap(r => r.items)
    $("tab-open-count").textContent = all.length ? String(all.length) : ""
    if (!all.length) {
      $("open-items").replaceChildren(el("p", { class: "quiet" }, t("noOpen")))
      return
    }
    const rows = all.map(item => {
      const at = position(doc, item.at)
      const what = item.kind === "named" ? t("openNamed") : item.what
      return el("li", {}, el("button", { type: "button", onclick: () => this.#goTo(at) }, el("span", { class: "place" }, item.place || t("elsewhere")), el("span", { class: "words" }, what), item.who ? el("span", { class: "who" }, item.who) : null))
    })
    const sums = (resolutions ?? []).filter(r => r.items.length).flatMap(r => [
      el("p", { class: "quiet" }, t("openCount", { open: r.open, all: r.paragraphs }), r.agreed ? ` ${t("agreed", { list: r.agreed })}` : ""),
    ])
    $("open-items").replaceChildren(el("ul", {}, ...rows), ...sums)
  }

  #goTo(at) {
    const line = this.#draft.view.state.doc.lineAt(at)
    this.#draft.select(at, line.to)
    this.#draft.view.focus()
  }
}
