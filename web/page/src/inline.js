// The few kinds of Markdown mark-up that drafts use, as elements.
import { el } from "./dom.js"

const MARKS = /\*\*([^*]+)\*\*|\*([^*\n]+)\*|<u>(.*?)<\/u>|<sup>(.*?)<\/sup>/g

export function inline(text) {
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
