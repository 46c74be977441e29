// Starts reslint.wasm in Node from a build folder: for tests, and as an example of loading it.
import fs from "node:fs"
import path from "node:path"
import { createRequire } from "node:module"
import { load } from "./load.mjs"

/** @param {string} build  the folder that `./dev wasm` builds: build-web */
export async function start(build) {
  const files = {}
  for (const folder of ["data", "rules", "profiles"])
    for (const name of fs.readdirSync(path.join(build, folder)))
      files[`${folder}/${name}`] = fs.readFileSync(path.join(build, folder, name))
  return load({
    glue: createRequire(import.meta.url)(path.join(path.resolve(build), "reslint.cjs")),
    wasm: fs.readFileSync(path.join(build, "reslint.wasm")),
    files,
    log: text => console.error(text),
  })
}
