// Files in the page: a gzip stream of a line of JSON (each file's name and length) followed by the files, as text in
// base91 (which adds an eighth, where base64 adds a third). build.mjs packs them.

// All printable ASCII characters except those that mean something in HTML.
const SIGNS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter(sign => !"<&'".includes(sign))

/** Bytes as characters: 13 bits, or 14 if they fit, in two characters. */
export function encode91(bytes) {
  const out = []
  let bits = 0
  let n = 0
  for (const byte of bytes) {
    bits |= byte << n
    n += 8
    if (n <= 13) continue
    let value = bits & 8191
    const used = value > 88 ? 13 : 14
    if (used === 14) value = bits & 16383
    bits >>>= used
    n -= used
    out.push(SIGNS[value % 91], SIGNS[(value / 91) | 0])
  }
  if (n) {
    out.push(SIGNS[bits % 91])
    if (n > 7 || bits > 90) out.push(SIGNS[(bits / 91) | 0])
  }
  return out.join("")
}

export function decode91(text) {
  const values = new Int8Array(128).fill(-1)
  SIGNS.forEach((sign, i) => (values[sign.charCodeAt(0)] = i))
  const out = new Uint8Array(Math.ceil((text.length * 14) / 16) + 2)
  let used = 0
  let bits = 0
  let n = 0
  let first = -1
  for (let i = 0; i < text.length; i++) {
    const value = values[text.charCodeAt(i)]
    if (value < 0) continue
    if (first < 0) {
      first = value
      continue
    }
    const both = first + value * 91
    first = -1
    bits |= both << n
    n += (both & 8191) > 88 ? 13 : 14
    while (n > 7) {
      out[used++] = bits & 255
      bits >>>= 8
      n -= 8
    }
  }
  if (first >= 0) out[used++] = (bits | (first << n)) & 255
  return out.subarray(0, used)
}

export async function unpack(text) {
  const stream = new Blob([decode91(text)]).stream().pipeThrough(new DecompressionStream("gzip"))
  const all = new Uint8Array(await new Response(stream).arrayBuffer())
  let at = all.indexOf(10)
  const files = {}
  const list = JSON.parse(new TextDecoder().decode(all.subarray(0, at++)))
  for (const [name, length] of list) files[name] = all.subarray(at, (at += length))
  return files
}
