// What Word, LibreOffice and Google Docs put on the clipboard, as the Markdown that reslint reads: italics, underline, superscripts,
// numbers and notes. Plain text is left to the editor.

const BLOCKS = new Set(["P", "DIV", "LI", "H1", "H2", "H3", "H4", "H5", "H6", "TR", "TABLE", "UL", "OL", "BLOCKQUOTE", "SECTION", "BODY", "HR"])
const SKIPPED = new Set(["STYLE", "SCRIPT", "META", "TITLE", "LINK", "XML", "HEAD"])

/** The text to insert, or null if the clipboard has nothing beyond plain text. */
export function fromWordClipboard(html, plain) {
  if (!html || !/<(i|em|u|sup|ol|li)\b|italic|underline|vertical-align:\s*super|mso-/i.test(html)) return null
  // From a code editor, whose HTML contains only colours.
  if (/monospace|data-vscode|class="?highlight/i.test(html) && !/mso-|docs-internal/i.test(html)) return null
  const text = toMarkdown(new DOMParser().parseFromString(html, "text/html").body)
  return text.trim() || !plain ? text : null
}

export function toMarkdown(body) {
  const lines = []
  let runs = []
  const end = () => {
    const line = join(runs)
    if (line) lines.push(line)
    runs = []
  }
  const walk = (node, style) => {
    if (node.nodeType === Node.TEXT_NODE) {
      runs.push({ text: node.nodeValue.replace(/[ \t\r\n]+/g, " "), ...style })
      return
    }
    if (node.nodeType !== Node.ELEMENT_NODE || SKIPPED.has(node.tagName)) return
    if (node.tagName === "BR") {
      runs.push({ text: "\n" })
      return
    }
    const note = noteMark(node)
    if (note) {
      runs.push({ text: note, raw: true })
      return
    }
    const block = BLOCKS.has(node.tagName)
    if (block) end()
    if (node.tagName === "LI") runs.push({ text: listLabel(node), raw: true })
    const inner = styleOf(node, block ? {} : style)
    for (const child of node.childNodes) walk(child, inner)
    if (block) end()
  }
  walk(body, {})
  end()
  return lines.join("\n\n") + (lines.length > 1 ? "\n" : "")
}

/** Word's footnote marks, in the text and at the note. */
function noteMark(node) {
  if (node.tagName !== "A") return null
  const name = node.getAttribute("name") ?? ""
  const href = node.getAttribute("href") ?? ""
  const number = /_(?:ftn|edn|sdfootnote|sdendnote)(?:ref)?(\d+)|sdfootnote(\d+)(?:anc|sym)/.exec(name || href)
  if (!number) return null
  const atNote = /#_(?:ftn|edn)ref|anc$/.test(href)
  return `[^${number[1] ?? number[2]}]${atNote ? ":" : ""}`
}

function styleOf(node, before) {
  const style = { ...before }
  const css = (node.getAttribute("style") ?? "").toLowerCase()
  const tag = node.tagName
  if (tag === "I" || tag === "EM" || /font-style:\s*italic/.test(css)) style.italic = true
  if (/font-style:\s*normal/.test(css)) style.italic = false
  if (tag === "U" || tag === "INS" || /text-decoration(-line)?:[^;]*underline/.test(css)) style.underline = true
  if (/text-decoration(-line)?:\s*none/.test(css)) style.underline = false
  if (tag === "SUP" || /vertical-align:\s*super/.test(css)) style.sup = true
  if (/mso-list:\s*ignore/.test(css)) style.label = true
  return style
}

/** The number or letter that the browser would show. */
function listLabel(item) {
  const list = item.parentElement
  if (list?.tagName !== "OL") return "• "
  const items = [...list.children].filter(c => c.tagName === "LI")
  const number = Number(list.getAttribute("start") ?? 1) + items.indexOf(item)
  const type = list.getAttribute("type") ?? /list-style-type:\s*([\w-]+)/.exec((list.getAttribute("style") ?? "") + (item.getAttribute("style") ?? ""))?.[1]
  if (type === "a" || type === "lower-alpha" || type === "lower-latin") return `(${letters(number)}) `
  if (type === "i" || type === "lower-roman") return `(${roman(number)}) `
  return `${number}. `
}

const letters = n => (n > 26 ? letters(Math.floor((n - 1) / 26)) : "") + String.fromCharCode(97 + ((n - 1) % 26))

function roman(n) {
  const parts = [[10, "x"], [9, "ix"], [5, "v"], [4, "iv"], [1, "i"]]
  let text = ""
  for (const [value, sign] of parts) for (; n >= value; n -= value) text += sign
  return text
}

/** Joins the runs of a paragraph: those with the same look together, spaces outside the marks. */
function join(runs) {
  const merged = []
  for (const run of runs) {
    const last = merged.at(-1)
    const alike = last && !last.raw && !run.raw && !!last.italic === !!run.italic && !!last.underline === !!run.underline && !!last.sup === !!run.sup && !!last.label === !!run.label
    if (alike) last.text += run.text
    else merged.push({ ...run })
  }
  let out = ""
  for (const run of merged) {
    if (run.label) {
      const label = run.text.replace(/[\s\u00a0]+/g, " ").trim()
      out += label ? `${label} ` : ""
      continue
    }
    const [, before, text, after] = /^(\s*)([\s\S]*?)(\s*)$/.exec(run.text)
    let marked = text
    if (text && !run.raw) {
      if (run.sup) marked = `<sup>${marked}</sup>`
      else if (run.underline && !/^https?:/.test(text)) marked = `<u>${marked}</u>`
      if (run.italic && !run.sup) marked = `*${marked}*`
    }
    out += before + marked + after
  }
  return out
    .replace(/\u00ad/g, "")
    .replace(/ *\n */g, "\n")
    .replace(/[ \t]{2,}/g, " ")
    .trim()
}
