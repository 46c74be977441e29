// What goes on paper: the whole text (the editor holds only what is on the screen) with its findings numbered in the margin, and the
// findings after it.
import { $, el } from "./dom.js"
import { t } from "./words.js"

const MARKS = /\*\*([^*]+)\*\*|\*([^*\n]+)\*|<u>(.*?)<\/u>|<sup>(.*?)<\/sup>/g

function inline(text) {
  const parts = []
  let at = 0
  for (const match of text.matchAll(MARKS)) {
    parts.push(text.slice(at, match.index))
    const [tag, inner] = [["b", match[1]], ["i", match[2]], ["u", match[3]], ["sup", match[4]]].find(([, inner]) => inner !== undefined)
    parts.push(el(tag, {}, inner))
    at = match.index + match[0].length
  }
  parts.push(text.slice(at))
  return parts
}

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
    el("li", {}, el("b", {}, list.place(f)), ": ", f.message, f.write ? el("span", {}, ` ${t("write")} `, f.write) : null),
  )
  $("print").replaceChildren(el("h2", {}, $("name").textContent), ...lines, ...(items.length ? [el("h2", {}, t("printFindings")), el("ol", {}, ...items)] : []))
}
