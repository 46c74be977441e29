// Front coding: each line of a sorted list says in one byte how many letters it shares with the line before. Used by
// the build (encode) and by the worker (decode); it halves a gzipped dictionary.

/** The number is one ASCII character: "!" is none, "~" is this many. */
const MOST = 93

/** @param {string[]} lines  sorted by their bytes, each once, none empty */
export function encode(lines) {
  const encoder = new TextEncoder()
  const out = []
  let before = new Uint8Array()
  for (const line of lines) {
    const bytes = encoder.encode(line)
    let shared = 0
    while (shared < MOST && shared < bytes.length && bytes[shared] === before[shared]) shared++
    out.push(shared + 33, ...bytes.subarray(shared), 10)
    before = bytes
  }
  return Uint8Array.from(out)
}

/** The lines again, each with its line end, as bytes. */
export function decode(packed) {
  let out = new Uint8Array(packed.length * 4)
  let used = 0
  let before = 0
  for (let at = 0; at < packed.length; ) {
    const shared = packed[at++] - 33
    const end = packed.indexOf(10, at)
    if (used + shared + end - at + 1 > out.length) {
      const larger = new Uint8Array(out.length * 2)
      larger.set(out)
      out = larger
    }
    const begin = used
    out.copyWithin(begin, before, before + shared)
    used += shared
    while (at <= end) out[used++] = packed[at++]
    before = begin
  }
  return out.subarray(0, used)
}
