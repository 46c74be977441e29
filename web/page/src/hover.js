// What is known about the place under the pointer: a cited resolution, a note, a paragraph that is referred to. Where
// there is a finding, the editor shows that.
import { hoverTooltip } from "@codemirror/view"
import { el } from "./dom.js"

/** @param {import("./draft.js").Draft} draft */
export const hover = draft =>
  hoverTooltip(async (view, pos) => {
    if (draft.findings().some(f => f.from <= pos && pos <= f.to)) return null
    const line = view.state.doc.lineAt(pos)
    const known = await draft.ask("textDocument/hover", { position: { line: line.number - 1, character: pos - line.from } }).catch(() => null)
    if (!known) return null
    const said = known.contents?.value ?? known.contents
    return { pos, above: true, create: () => ({ dom: el("div", { class: "known" }, String(said)) }) }
  })
