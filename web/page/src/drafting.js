// How a draft looks while it is being written: opening phrases in italics, numbers and labels, notes and brackets in
// colours of their own; Markdown marks are visible only on the line being edited. Only what is on the screen is
// examined.
import { Decoration, EditorView, ViewPlugin } from "@codemirror/view"

const mark = name => Decoration.mark({ class: `cm-draft-${name}` })
const kinds = Object.fromEntries(
  ["mark", "italic", "bold", "underline", "label", "note", "bracket", "heading", "comment", "organ"].map(name => [name, mark(name)]),
)

const hidden = Decoration.replace({})

/** Each has a pattern and what its groups are. The groups cover the whole match, in order. */
const patterns = [
  [/(<!--[^>]*-->)/g, ["comment"]],
  [/(\*\*)([^*\n]+)(\*\*)/g, ["mark", "bold", "mark"]],
  [/(?<![*\w])(\*)([^*\n]+)(\*)(?![*])/g, ["mark", "italic", "mark"]],
  [/(?<![_\w])(_)([^_\n]+)(_)(?![_\w])/g, ["mark", "italic", "mark"]],
  [/(<u>)(.*?)(<\/u>)/g, ["mark", "underline", "mark"]],
  [/(<sup>)(.*?)(<\/sup>)/g, ["mark", "note", "mark"]],
  [/(\[\^)([^\]\s]+)(\]:?)/g, ["mark", "note", "mark"]],
  [/([¹²³⁰⁴-⁹]+)/g, ["note"]],
  [/(\[(?!\^)|(?<!\[\^[^\]\s]*)\](?!\())/g, ["bracket"]],
]
const label = /^\s*((?:PP|OP)\s?\d+[\w. ]{0,6}?[.:]?|\d+\s?(?:bis|ter|quater)?\\?\.|\((?:[a-z]{1,2}|[ivxl]+|\d+)\))(?=\s)/
const heading = /^(#{1,6}\s+).+$/

function decorate(view) {
  const ranges = []
  const { doc, selection } = view.state
  const first = doc.lineAt(selection.main.from).number
  const last = doc.lineAt(selection.main.to).number
  for (const { from, to } of view.visibleRanges)
    for (let at = from; at <= to; ) {
      const line = doc.lineAt(at)
      const shown = view.hasFocus && line.number >= first && line.number <= last
      for (const [begin, end, kind] of line.length < 20000 ? inLine(line.text) : [])
        ranges.push((kind === "mark" && !shown ? hidden : kinds[kind]).range(line.from + begin, line.from + end))
      at = line.to + 1
    }
  return Decoration.set(ranges, true)
}

function inLine(text) {
  const found = []
  const title = heading.exec(text)
  if (title) found.push([0, title[1].length, "mark"], [title[1].length, text.length, "heading"])
  const labelled = label.exec(text)
  if (labelled) found.push([labelled.index + labelled[0].length - labelled[1].length, labelled[0].length, "label"])
  for (const [pattern, names] of patterns)
    for (const match of text.matchAll(pattern)) {
      let at = match.index
      names.forEach((name, i) => {
        const length = match[i + 1].length
        if (length) found.push([at, at + length, name])
        at += length
      })
    }
  return found
}

const look = EditorView.theme({
  "&": { fontSize: "1.0625rem", backgroundColor: "transparent", color: "var(--ink)" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--serif)", lineHeight: "1.62", overflow: "visible" },
  ".cm-content": { padding: "2.5rem 3rem 6rem 0.75rem", caretColor: "var(--ink)", maxWidth: "41rem" },
  ".cm-line": { padding: "0 2px" },
  ".cm-cursor": { borderLeftColor: "var(--ink)", borderLeftWidth: "2px" },
  ".cm-gutters": { backgroundColor: "transparent", border: "none", paddingTop: "0", color: "var(--faint)" },
  ".cm-gutter-lint": { width: "1.5rem" },
  ".cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground": {
    backgroundColor: "var(--selection) !important",
  },
  ".cm-placeholder": { color: "var(--quiet)", fontStyle: "italic" },
})

export function drafting() {
  const plugin = ViewPlugin.fromClass(
    class {
      constructor(view) {
        this.decorations = decorate(view)
      }
      update(update) {
        if (update.docChanged || update.viewportChanged || update.selectionSet || update.focusChanged) this.decorations = decorate(update.view)
      }
    },
    { decorations: value => value.decorations },
  )
  return [plugin, look]
}
