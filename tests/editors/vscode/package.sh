# vsce packs the extension with what it needs and nothing else.
. "$(dirname "$0")/../common.sh"
. "$here/lib/npm.sh"
cd "$folder"
limited npx --no-install vsce package --no-dependencies --allow-missing-repository --out "$scratch/reslint.vsix" >"$scratch/said" 2>&1 || {
    cat "$scratch/said"
    exit 1
}
node -e '
const list = require("child_process").execFileSync("npx", ["--no-install", "vsce", "ls", "--no-dependencies"], {encoding: "utf8"});
const files = list.trim().split("\n").filter((name) => !name.startsWith("npm ")).sort();
const carries = require("fs").existsSync("server");
const expected = ["LICENSE", "README.md", "dist/browser.js", "dist/extension.js", "language-configuration.json", "package.json", "syntaxes/resolution.tmLanguage.json"];
if (carries) expected.push("dist/worker.js", "server/program/reslint.wasm", "server/program/files.json", "server/bin/reslint.mjs");
const assert = require("assert");
for (const name of expected) assert.ok(files.includes(name), name);
assert.deepStrictEqual(files.filter((name) => !name.startsWith("server/") && !expected.includes(name)), []);
'
[ -s "$scratch/reslint.vsix" ]
