// What is printed: the whole text (the editor renders only what is on the screen) with its findings numbered in the
// margin, followed by the findings.
import { $, el } from "./dom.js"
import { inline } from "./inline.js"
import { t } from "./words.js"

export function fillPrint(draft, list) {
  const { doc } = draft.view.state
  const findings = draft.findings().filter(f => f.level !== "info")
  const marks = new Map()
  findings.forEach((f, i) => {
    const line = doc.lineAt(f.from).number
    marks.set(line, [...(marks.get(line) ?? []), i + 1])
  })
  const lines = []
  for (let n = 1; n <= doc.lines; n++) {
    const { text } = doc.line(n)
    if (!text.trim()) continue
    const heading = /^(#{1,6})\s+(.*)$/.exec(text)
    const line = heading ? el("h3", {}, ...inline(heading[2])) : el("p", {}, ...inline(text.replace(/\\([.#*_])/g, "$1")))
    if (marks.has(n)) line.prepend(el("span", { class: "print-mark" }, marks.get(n).join(", ")))
    lines.push(line)
  }
  const items = findings.map(f =>
    el("li", {}, el("b", {}, list.place(f)), ": ", f.message, f.write ? el("span", {}, ` ${t("write")} `, ...inline(f.write)) : null),
  )
  $("print").replaceChildren(el("h2", {}, $("name").textContent), ...lines, ...(items.length ? [el("h2", {}, t("printFindings")), el("ol", {}, ...items)] : []))
}
