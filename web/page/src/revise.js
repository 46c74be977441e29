// Renumbering, and comparing with an earlier version.
import { unifiedMergeView, getChunks } from "@codemirror/merge"
import { $, ask, el, say } from "./dom.js"
import { t } from "./words.js"

const decoder = new TextDecoder()
const encoder = new TextEncoder()

/** Shows which numbers would change, and changes them when asked to. */
export async function renumber(draft, program, settings) {
  const result = await program.run(["renumber", "/draft.md", "-o", "/out.md", "--no-config", ...settings()], {
    files: { "/draft.md": encoder.encode(draft.text) },
    wanted: ["/out.md"],
  })
  const said = decoder.decode(result.stdout)
  const text = result.written["/out.md"] && decoder.decode(result.written["/out.md"])
  if (text === undefined) {
    const why = decoder.decode(result.stderr).replace(/^reslint: (\/draft\.md: )?/gm, "").trim() || said.trim()
    await ask(t("renumberTitle"), [el("p", {}, t("renumberRefused", { why }))], [{ value: "", label: t("close"), primary: true }])
    return
  }
  const lines = said.split("\n").filter(Boolean)
  const rows = lines.map(line => line.split("\t")).filter(cells => cells.length >= 2)
  const notes = lines.filter(line => !line.includes("\t") && /^look at /.test(line))
  if (text === draft.text) {
    await ask(t("renumberTitle"), [el("p", {}, t("renumberNone")), ...looks(notes)], [{ value: "", label: t("close"), primary: true }])
    return
  }
  const head = el("tr", {}, ...["old", "new", "words"].map(key => el("th", { scope: "col" }, t(key))))
  const table = el(
    "div",
    { class: "scroll", tabindex: "0", role: "region", "aria-label": t("renumberTitle") },
    el("table", {}, el("thead", {}, head), el("tbody", {}, ...rows.map(cells => el("tr", {}, ...[0, 1, 2].map(i => el("td", {}, cells[i] ?? "")))))),
  )
  const answer = await ask(t("renumberTitle"), [el("p", {}, t("renumberAsk")), table, ...looks(notes)], [
    { value: "", label: t("cancel") },
    { value: "yes", label: t("renumberDo"), primary: true },
  ])
  if (answer !== "yes") return
  draft.replaceAll(text)
  say(t("renumbered"))
}

const looks = notes => (notes.length ? [el("p", {}, t("lookAt")), el("ul", {}, ...notes.map(note => el("li", {}, note.replace(/^look at /, ""))))] : [])

/** Marks the differences from `earlier` in the text, and lists the new findings. */
export async function compare(draft, program, settings, earlier, { onSaveWord }) {
  draft.compareWith(
    unifiedMergeView({ original: earlier.text, mergeControls: false, highlightChanges: true, gutter: false, collapseUnchanged: { margin: 2, minSize: 6 } }),
  )
  const path = earlier.word ? "/earlier.docx" : "/earlier.md"
  const result = await program.run(["--no-config", "--format=json", "--base", path, "/draft.md", ...settings()], {
    files: { [path]: earlier.word ?? encoder.encode(earlier.text), "/draft.md": encoder.encode(draft.text) },
  })
  const found = result.status === 2 ? [] : (JSON.parse(decoder.decode(result.stdout)).files[0]?.diagnostics ?? [])
  const chunks = getChunks(draft.view.state)?.chunks.length ?? 0
  const same = earlier.text === draft.text
  const { doc } = draft.view.state
  const rows = found
    .filter(d => d.severity !== "info")
    .map(d => {
      const line = doc.line(Math.min(d.range.start.line, doc.lines))
      return el(
        "li",
        {},
        el(
          "button",
          {
            type: "button",
            onclick: () => {
              draft.select(line.from, line.to)
              draft.view.focus()
            },
          },
          el("span", { class: "place" }, d.location || t("line", { n: d.range.start.line })),
          el("span", { class: "words" }, d.message),
        ),
      )
    })
  const end = () => {
    draft.endComparison()
    $("tab-changes").hidden = true
    $("tab-findings").click()
    $("tab-findings").focus()
  }
  $("changes").replaceChildren(
    el("h2", {}, t("compareTitle", { name: earlier.name })),
    el("p", {}, same ? t("compareSame") : chunks === 1 ? t("compareChangedOne") : t("compareChanged", { n: chunks })),
    el("p", {}, rows.length ? t("compareNew", { name: earlier.name }) : t("compareNothing", { name: earlier.name })),
    el("ul", {}, ...rows),
    el(
      "div",
      { class: "buttons" },
      same ? null : el("button", { type: "button", onclick: onSaveWord }, t("compareWord")),
      el("button", { type: "button", class: "primary", onclick: end }, t("compareEnd")),
    ),
  )
  $("tab-changes").hidden = false
  $("tab-changes").click()
}
