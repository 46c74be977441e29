#!/usr/bin/env node
// The command `reslint`, and the language server `reslint lsp`, where only Node is installed.
const args = process.argv.slice(2)
const serves = args[0] === "lsp" && !args.some(arg => ["--help", "-h", "--version", "-V"].includes(arg))
const status = serves
  ? await import("../lib/server.mjs").then(({ serve }) => serve(args.slice(1)))
  : await import("../lib/program.mjs").then(({ run }) => run(args))
process.exitCode = status
