// The words of the interface, from words.<language>.json. Nothing else in src/ has words for people.
import english from "../words.en.json"

const language = english

/** t("count", {n: 3}): the words under `key` ("stages.draft" for one of a group), with {n} filled in. */
export function t(key, values = {}) {
  const found = key.split(".").reduce((at, part) => at?.[part], language)
  if (found === undefined) throw new Error(`no words for ${key}`)
  return typeof found === "string" ? found.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? "")) : found
}

/** The same, with separate words for none and for one. */
export function counted(key, n) {
  return n === 0 && language[`${key}None`] ? t(`${key}None`) : n === 1 && language[`${key}One`] ? t(`${key}One`) : t(key, { n })
}

/** The words of a group, or the name itself if there are none. */
export const named = (group, name) => language[group]?.[name] ?? name
