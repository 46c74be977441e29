// A plain text field instead of the editor, for screen readers that cannot read it. The editor's text remains the
// master copy: what is typed in the field goes to it as one change, and what is corrected there comes back.
import { $ } from "./dom.js"

export class PlainField {
  #draft
  #typing = false

  constructor(draft) {
    this.#draft = draft
    const field = $("plain-field")
    field.addEventListener("input", () => {
      this.#typing = true
      draft.replaceAll(field.value)
      this.#typing = false
    })
    field.addEventListener("keydown", event => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const run = { z: event.shiftKey ? draft.redo : draft.undo, y: draft.redo }[event.key.toLowerCase()]
      if (!run) return
      event.preventDefault()
      run()
    })
    const select = draft.select.bind(draft)
    const focus = draft.view.focus.bind(draft.view)
    draft.select = (from, to = from) => {
      if (field.hidden) return select(from, to)
      field.setSelectionRange(from, to)
    }
    draft.view.focus = () => (field.hidden ? focus() : field.focus())
  }

  show(on) {
    $("plain-field").hidden = !on
    $("editor").hidden = on
    this.follow()
    this.#draft.view.requestMeasure()
    this.#draft.view.focus()
  }

  /** The editor's text has changed. */
  follow() {
    const field = $("plain-field")
    if (field.hidden || this.#typing) return
    const { selectionStart, selectionEnd } = field
    field.value = this.#draft.text
    field.setSelectionRange(selectionStart, selectionEnd)
  }
}
