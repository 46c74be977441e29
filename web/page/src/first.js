// The only script that is not packed: it unpacks the others and starts them. Its hash is in the page's Content-Security-Policy.
import { unpack } from "./pack.js"
import { t } from "./words.js"

const text = id => document.getElementById(id).textContent

async function first() {
  const decoder = new TextDecoder()
  const page = await unpack(text("packed-page"))
  const url = URL.createObjectURL(new Blob([page["page.js"]], { type: "text/javascript" }))
  await new Promise((done, failed) => {
    const script = document.createElement("script")
    script.src = url
    script.onload = done
    script.onerror = () => failed(new Error("blob:"))
    document.head.append(script)
  })
  URL.revokeObjectURL(url)
  const packed = text("packed-program")
  globalThis.reslintMain.start({
    worker: decoder.decode(page["worker.js"]),
    packed,
    example: decoder.decode(page["example.md"]),
    licences: decoder.decode(page["licences.txt"]),
  })
}

first().catch(error => {
  document.getElementById("read-as").textContent = t("broken", { why: error.message })
  throw error
})
