// Small helpers for the document.

export const $ = id => document.getElementById(id)

/** el("button", {class: "x", onclick: f}, "text", child…) */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value)
    else node.setAttribute(name, value === true ? "" : value)
  }
  node.append(...children.filter(child => child !== undefined && child !== null))
  return node
}

/** Announces something to screen readers, and shows it on the screen for a while. */
let fading
export function say(text) {
  const bar = $("said")
  bar.textContent = text
  bar.classList.add("shown")
  clearTimeout(fading)
  fading = setTimeout(() => bar.classList.remove("shown"), 6000)
}

/** Opens a <dialog> with these contents; returns the value of the button that closed it ("" for Esc). */
export function ask(title, contents, buttons) {
  const heading = el("h2", { id: "dialog-title" }, title)
  const dialog = el("dialog", { "aria-labelledby": "dialog-title" }, heading, ...contents)
  const row = el("div", { class: "buttons" })
  for (const { value, label, primary } of buttons)
    row.append(el("button", { class: primary ? "primary" : "", type: "button", onclick: () => dialog.close(value) }, label))
  dialog.append(row)
  document.body.append(dialog)
  const back = document.activeElement
  dialog.showModal()
  return new Promise(done =>
    dialog.addEventListener("close", () => {
      dialog.remove()
      back?.focus?.()
      done(dialog.returnValue)
    }),
  )
}
