// server.mjs: `reslint lsp` over standard input and output.
import { start } from "./program.mjs"

/**
 * Serves until the client says exit or goes away; returns the exit status.
 * @param {string[]} args  of `reslint lsp`
 */
export async function serve(args) {
  const program = await start()
  const session = program.openByteSession(bytes => process.stdout.write(bytes), args)
  if (!session) return 2
  process.stdout.on("error", () => process.stdin.destroy()) // the client is gone
  for await (const bytes of process.stdin) if (!session.feed(bytes)) break
  process.stdin.destroy()
  return session.close()
}
