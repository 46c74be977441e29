// The draft in the editor: CodeMirror with the language client, and the findings. Offsets are the editor's; what the
// server says about an older text is moved along or dropped.
import { LSPClient, LSPPlugin, serverCompletion } from "@codemirror/lsp-client"
import { completionKeymap } from "@codemirror/autocomplete"
import { defaultKeymap, history, historyKeymap, redo, redoDepth, undo, undoDepth } from "@codemirror/commands"
import { forEachDiagnostic, lintGutter, nextDiagnostic, previousDiagnostic, setDiagnostics } from "@codemirror/lint"
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search"
import { Compartment, EditorState, StateEffect, StateField } from "@codemirror/state"
import { EditorView, drawSelection, keymap, placeholder } from "@codemirror/view"
import { drafting } from "./drafting.js"
import { hover } from "./hover.js"
import { fromWordClipboard } from "./paste.js"
import { t } from "./words.js"

export const URI = "file:///draft.md"
const PAUSE = 90

const LEVELS = { 1: "error", 2: "warning", 3: "info", 4: "info" }

/** Changes since the findings were published: edits of fixes are moved along with them. */
const told = StateEffect.define()
const changedSince = StateField.define({
  create: () => null,
  update(value, transaction) {
    for (const effect of transaction.effects) if (effect.is(told)) return null
    if (!transaction.docChanged) return value
    return value ? value.composeDesc(transaction.changes.desc) : transaction.changes.desc
  },
})

export class Draft {
  #settings = {}
  #timer
  #compared = new Compartment()
  #connection = new Compartment()
  /** The last findings: {from, to, level, rule, place, message, write, fixes, related}; see findings(). */
  onFindings = () => {}
  onChange = () => {}
  onSelection = () => {}

  /** @param {HTMLElement} parent  @param {import("./program.js").ProgramWorker} program */
  constructor(parent, program) {
    this.program = program
    this.#connect()
    this.view = new EditorView({ parent, state: this.#state("") })
  }

  #connect() {
    this.client = new LSPClient({
      timeout: 60000,
      extensions: [
        serverCompletion(),
        {
          clientCapabilities: {
            textDocument: {
              publishDiagnostics: { versionSupport: true, relatedInformation: true, dataSupport: true },
              codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } }, isPreferredSupport: true },
              documentSymbol: { hierarchicalDocumentSymbolSupport: true },
            },
            workspace: { executeCommand: {} },
          },
        },
      ],
      notificationHandlers: {
        "textDocument/publishDiagnostics": (_, params) => this.#published(params),
        "window/showMessage": () => true,
        "window/logMessage": () => true,
      },
      initializationOptions: this.#settings,
    })
    this.client.connect(this.program.transport())
  }

  #state(doc) {
    return EditorState.create({
      doc,
      extensions: [
        history(),
        drawSelection(),
        EditorView.lineWrapping,
        EditorState.allowMultipleSelections.of(false),
        placeholder(t("empty")),
        EditorView.contentAttributes.of({ "aria-label": t("editorLabel"), spellcheck: "false", autocorrect: "off", autocapitalize: "off" }),
        lintGutter({ hoverTime: 200 }),
        search({ top: true }),
        highlightSelectionMatches(),
        drafting(),
        hover(this),
        changedSince,
        this.#compared.of([]),
        keymap.of([
          { key: "F8", run: nextDiagnostic },
          { key: "Shift-F8", run: previousDiagnostic },
          { key: "Mod-.", run: () => this.fixHere() },
          ...defaultKeymap,
          ...historyKeymap,
          ...searchKeymap,
          ...completionKeymap,
        ]),
        EditorView.domEventHandlers({ paste: (event, view) => this.#paste(event, view) }),
        EditorView.updateListener.of(update => {
          if (update.docChanged) this.#changed()
          if (update.selectionSet || update.docChanged) this.onSelection()
        }),
        this.#connection.of(this.client.plugin(URI, "markdown")),
      ],
    })
  }

  get text() {
    return this.view.state.doc.toString()
  }

  /** Opens another text, with a history of its own. */
  open(text) {
    this.endComparison()
    this.view.setState(this.#state(text))
    this.#changed()
  }

  /** Continues with the same text and its undo history in a new worker. */
  reconnect() {
    this.view.dispatch({ effects: this.#connection.reconfigure([]) })
    this.client.disconnect()
    this.#connect()
    this.view.dispatch({ effects: this.#connection.reconfigure(this.client.plugin(URI, "markdown")) })
  }

  #changed() {
    this.onChange()
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.client.sync(), PAUSE)
  }

  /** profile and stage; "": recognise them. */
  set(settings) {
    this.#settings = settings
    this.client.notification("workspace/didChangeConfiguration", { settings: { reslint: settings } })
  }

  #paste(event, view) {
    const text = fromWordClipboard(event.clipboardData?.getData("text/html"), event.clipboardData?.getData("text/plain"))
    if (text === null) return false
    event.preventDefault()
    view.dispatch(view.state.replaceSelection(view.state.toText(text)), { userEvent: "input.paste", scrollIntoView: true })
    return true
  }

  // ---- findings ------------------------------------------------------------------------------------------

  #published(params) {
    const file = this.client.workspace.getFile(URI)
    // These are for an older text; the next ones are on their way.
    if (!file || params.uri !== URI || file.doc !== this.view.state.doc) return true
    const doc = file.doc
    const at = ({ line, character }) => {
      if (line >= doc.lines) return doc.length
      const { from, to } = doc.line(line + 1)
      return Math.min(from + character, to)
    }
    const diagnostics = params.diagnostics.map(d => {
      const finding = {
        rule: d.code,
        level: LEVELS[d.severity],
        place: d.data?.place ?? "",
        message: d.data?.message ?? d.message,
        write: d.data?.write,
        whole: d.message,
        fixes: (d.data?.fixes ?? [])
          .filter(fix => fix.applicability !== "display")
          .map(fix => ({
            title: fix.title,
            safe: fix.applicability === "safe",
            changes: fix.edits.map(e => ({ from: at(e.range.start), to: at(e.range.end), insert: e.newText })),
          })),
      }
      const from = at(d.range.start)
      return {
        from,
        to: Math.max(from, at(d.range.end)),
        severity: finding.level,
        source: finding.rule,
        message: finding.message,
        finding,
        actions: finding.fixes.map(fix => ({ name: fix.title, apply: () => this.apply(finding, fix) })),
        renderMessage: () => this.renderFinding?.(finding) ?? document.createTextNode(finding.whole),
      }
    })
    this.view.dispatch(setDiagnostics(this.view.state, diagnostics), { effects: told.of(null) })
    this.onFindings()
    return true
  }

  /** The findings at their current places, in the order of the text. */
  findings() {
    const list = []
    forEachDiagnostic(this.view.state, (d, from, to) => list.push({ ...d.finding, original: d.finding, from, to }))
    return list.sort((a, b) => a.from - b.from || a.to - b.to)
  }

  /** Applies a fix, moved along with what was typed since. */
  apply(finding, fix) {
    const { state } = this.view
    const since = state.field(changedSince)
    const move = (pos, side) => (since ? since.mapPos(pos, side) : pos)
    const changes = fix.changes.map(c => ({ from: move(c.from, 1), to: move(c.to, -1), insert: c.insert }))
    if (changes.some(c => c.from > c.to || c.to > state.doc.length)) return false
    this.view.dispatch({ changes, userEvent: "input.fix", scrollIntoView: true, selection: { anchor: changes[0].from } })
    this.client.sync()
    this.onFixed?.(finding, fix)
    return true
  }

  /** Applies the first correction of the finding at the cursor. */
  fixHere() {
    const { head } = this.view.state.selection.main
    const finding = this.findings().find(f => f.from <= head && head <= f.to && f.fixes.length)
    return finding ? this.apply(finding.original, finding.fixes[0]) : false
  }

  select(from, to = from) {
    this.view.dispatch({ selection: { anchor: from, head: to }, effects: EditorView.scrollIntoView(from, { y: "center" }) })
  }

  /** Applies all safe corrections, which the server has verified together. Returns their number. */
  async fixAll() {
    const [action] = await this.#actions("source.fixAll.reslint")
    if (!action) return 0
    this.#applyEdit(action.edit)
    return Number(/\((\d+)\)/.exec(action.title)?.[1] ?? 1)
  }

  async #actions(kind) {
    this.client.sync()
    const start = { line: 0, character: 0 }
    return this.client.request("textDocument/codeAction", {
      textDocument: { uri: URI },
      range: { start, end: start },
      context: { diagnostics: [], only: [kind] },
    })
  }

  #applyEdit(edit) {
    const edits = edit.changes ? Object.values(edit.changes)[0] : edit.documentChanges[0].edits
    const { doc } = this.view.state
    const at = ({ line, character }) => (line >= doc.lines ? doc.length : doc.line(line + 1).from + character)
    this.view.dispatch({
      changes: edits.map(e => ({ from: at(e.range.start), to: at(e.range.end), insert: e.newText })),
      userEvent: "input.fix",
    })
    this.client.sync()
  }

  /** Makes one change that can be undone, leaving alone what is the same at both ends. */
  replaceAll(text) {
    const before = this.text
    let from = 0
    while (from < before.length && from < text.length && before[from] === text[from]) from++
    let end = 0
    while (end < before.length - from && end < text.length - from && before.at(-1 - end) === text.at(-1 - end)) end++
    this.view.dispatch({
      changes: { from, to: before.length - end, insert: text.slice(from, text.length - end) },
      userEvent: "input.replace",
    })
    this.client.sync()
  }

  /** A request about this text. */
  ask(method, params = {}) {
    this.client.sync()
    return this.client.request(method, { textDocument: { uri: URI }, ...params })
  }

  /** A rule's page, as HTML: what it wants, why, with examples. */
  async explain(rule) {
    const page = await this.client.request("workspace/executeCommand", { command: "reslint.explain", arguments: [rule] })
    return LSPPlugin.get(this.view).docToHTML({ kind: "markdown", value: page })
  }

  get canUndo() {
    return undoDepth(this.view.state) > 0
  }
  get canRedo() {
    return redoDepth(this.view.state) > 0
  }
  undo = () => undo(this.view)
  redo = () => redo(this.view)

  // ---- comparing -----------------------------------------------------------------------------------------

  /** Shows in the text what differs from an earlier one. */
  compareWith(extension) {
    this.view.dispatch({ effects: this.#compared.reconfigure(extension) })
  }

  endComparison() {
    this.view.dispatch({ effects: this.#compared.reconfigure([]) })
  }
}
