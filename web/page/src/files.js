// Files come in through a button, a drop or the clipboard, and go out as downloads. The program reads and writes Word
// files in its own memory.
import { $, ask, el, say } from "./dom.js"
import { t } from "./words.js"

const LARGEST = 20 * 1024 * 1024
const decoder = new TextDecoder()
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

export class Files {
  /** What was opened: {name, text, word}; word is the bytes of a .docx. */
  current = { name: t("untitled"), text: "", word: null }

  constructor(draft, program, { settings, onCompare }) {
    this.draft = draft
    this.program = program
    this.settings = settings
    this.onCompare = onCompare
    window.addEventListener("dragover", event => {
      if (![...event.dataTransfer.types].includes("Files")) return
      event.preventDefault()
      document.body.classList.add("dropping")
    })
    for (const kind of ["dragleave", "drop"]) window.addEventListener(kind, event => (kind === "drop" || !event.relatedTarget) && document.body.classList.remove("dropping"))
    window.addEventListener(
      "drop",
      event => {
        const [file] = event.dataTransfer.files
        if (!file) return
        event.preventDefault()
        event.stopPropagation()
        this.dropped(file)
      },
      true,
    )
    $("file").addEventListener("change", async event => {
      const [file] = event.target.files
      event.target.value = ""
      if (file && (await this.mayForget())) this.open(file)
    })
  }

  get isChanged() {
    return this.draft.text !== this.current.text
  }

  /** Text that was typed and not saved is given up only if the user agrees. */
  async mayForget() {
    if (!this.isChanged || !this.draft.text.trim()) return true
    const answer = await ask(t("replaceTitle"), [el("p", {}, t("replaceAsk"))], [
      { value: "", label: t("cancel") },
      { value: "yes", label: t("replaceDo"), primary: true },
    ])
    return answer === "yes"
  }

  async dropped(file) {
    if (!this.draft.text.trim()) return this.open(file)
    const answer = await ask(file.name, [el("p", {}, t("compareAsk", { name: file.name }))], [
      { value: "", label: t("cancel") },
      { value: "open", label: t("compareOpen") },
      { value: "earlier", label: t("compareEarlier"), primary: true },
    ])
    if (answer === "open" && (await this.mayForget())) await this.open(file)
    if (answer === "earlier") await this.compare(file)
  }

  /** The file's text as the command line reads it; undefined, with a message, when it cannot be read. */
  async read(file) {
    const refuse = why => {
      say(t("cannotOpen", { name: file.name, why }))
    }
    if (file.size > LARGEST) return refuse(t("tooLarge"))
    const bytes = new Uint8Array(await file.arrayBuffer())
    const zip = bytes[0] === 0x50 && bytes[1] === 0x4b
    const path = zip ? "/in.docx" : "/in.md"
    const result = await this.program.run(["text", path], { files: { [path]: bytes } })
    if (result.status !== 0) {
      const said = decoder.decode(result.stderr).replace(/^reslint: (\/in\.\w+: )?/, "").trim()
      return refuse(said || t("kindUnknown"))
    }
    return { name: file.name, text: decoder.decode(result.stdout).replace(/^\ufeff/, ""), word: zip ? bytes : null }
  }

  async open(file) {
    const read = await this.read(file)
    if (!read) return
    this.take(read)
    say(t(read.word ? "openedWord" : "opened", { name: read.name }))
  }

  take(read) {
    this.draft.open(read.text)
    this.current = { ...read, text: this.draft.text }
    $("name").textContent = read.name
    this.draft.view.focus()
  }

  async compare(file) {
    const read = await this.read(file)
    if (read) this.onCompare(read)
  }

  // ---- out -----------------------------------------------------------------------------------------------

  #download(name, bytes, type) {
    const url = URL.createObjectURL(new Blob([bytes], { type }))
    const link = el("a", { href: url, download: name })
    document.body.append(link)
    link.click()
    link.remove()
    setTimeout(() => URL.revokeObjectURL(url), 10000)
    say(t("saved", { name }))
  }

  #named(ending) {
    return this.current.name.replace(/\.(docx|md|markdown|txt|text)$/i, "") + ending
  }

  saveText() {
    const ending = /\.(md|markdown|txt|text)$/i.exec(this.current.name)?.[0] ?? ".md"
    this.current.text = this.draft.text
    this.#download(this.#named(ending), this.draft.text, "text/plain;charset=utf-8")
  }

  /** Runs a command that writes /out.docx. */
  async #write(args, files) {
    const result = await this.program.run([...args, ...this.settings()], { files, wanted: ["/out.docx"] })
    const written = result.written["/out.docx"]
    if (!written) {
      say(t("cannotSave", { why: decoder.decode(result.stderr).replace(/^reslint: /, "").trim() }))
      return null
    }
    return written
  }

  async saveWordComments() {
    const out = await this.#write(["--no-config", "--quiet", "--annotate", "/out.docx", "/in.docx"], { "/in.docx": this.current.word })
    if (out) this.#download(this.#named("-comments.docx"), out, WORD)
  }

  async saveWordTracked() {
    const now = new TextEncoder().encode(this.draft.text)
    const out = await this.#write(["redline", "/in.docx", "/now.md", "-o", "/out.docx", "--no-config"], { "/in.docx": this.current.word, "/now.md": now })
    if (out) this.#download(this.#named("-changes.docx"), out, WORD)
  }

  /** The draft as tracked changes on an earlier version. */
  async saveRedline(earlier) {
    const path = earlier.word ? "/earlier.docx" : "/earlier.md"
    const encoder = new TextEncoder()
    const out = await this.#write(["redline", path, "/now.md", "-o", "/out.docx", "--no-config"], {
      [path]: earlier.word ?? encoder.encode(earlier.text),
      "/now.md": encoder.encode(this.draft.text),
    })
    if (out) this.#download(this.#named("-changes.docx"), out, WORD)
  }
}
