// Run by extension.sh and included.sh: test.js EXTENSION SCRATCH [included]. Our extension and the client library are
// the real ones, VS Code's module is a stand-in, the server is the installed program or the one included in the
// extension.
"use strict";
const assert = require("node:assert");
const { readFileSync } = require("node:fs");
const Module = require("node:module");
const path = require("node:path");
const vscode = require("./vscode.js");

const [extensionPath, scratch, included] = process.argv.slice(2);
const context = { subscriptions: [], asAbsolutePath: (name) => path.join(path.dirname(extensionPath), "..", name) };
const load = Module._load;
Module._load = (name, ...rest) => (name === "vscode" ? vscode : load(name, ...rest));
const extension = require(extensionPath);
const { kept, person, Range } = vscode;

/** Runs the event loop until CONDITION holds, for half a minute at most. */
async function until(condition, what) {
  const end = Date.now() + 30000;
  while (!condition()) {
    assert.ok(Date.now() < end, what);
    await new Promise((next) => setTimeout(next, 5));
  }
}

function found(document) {
  const list = kept.diagnostics.get(document.uri.toString()) ?? [];
  return list
    .map((one) => [one.range.start.line + 1, one.range.start.character, one.range.end.character, one.severity, String(one.code?.value ?? one.code)])
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
// VS Code counts UTF-16 units from 0.
const expected = [
  [5, 60, 61, 0, "preamble-comma"],
  [9, 4, 17, 1, "also-further-operative"],
  [9, 67, 68, 0, "operative-semicolon"],
];

async function findings(draft) {
  await until(() => same(found(draft), expected), `findings arrive: ${JSON.stringify(found(draft))}`);
  // An edit clears one.
  await person.types(draft, new Range(4, 60, 4, 61), ",");
  await until(() => same(found(draft), expected.slice(1)), "an edit clears a finding");
}

async function codeAction(draft) {
  const diagnostics = kept.diagnostics.get(draft.uri.toString()).filter((one) => one.range.start.character === 67);
  const token = new vscode.CancellationTokenSource().token;
  const actions = await kept.providers.codeActions.provideCodeActions(
    draft, new Range(8, 67, 8, 68), { diagnostics, only: vscode.CodeActionKind.QuickFix, triggerKind: 1 }, token);
  const preferred = actions.find((action) => action.isPreferred);
  assert.ok(preferred, "an action is preferred");
  assert.strictEqual(preferred.edit.all.length, 1);
  await person.types(draft, preferred.edit.all[0].edit.range, preferred.edit.all[0].edit.newText);
  assert.strictEqual(draft.getText().split("\n")[8].at(-1), ";");
  await until(() => same(found(draft), expected.slice(1, 2)), "the code action clears its finding");
}

/** The server is not told about a text that is not a resolution, until it becomes one. */
async function others(file, draft) {
  const shopping = await person.opens(file("shopping.md"), "markdown", readFileSync(file("shopping.md"), "utf8"));
  const token = new vscode.CancellationTokenSource().token;
  const symbols = await kept.providers.symbols?.provideDocumentSymbols(shopping, token);
  assert.ok(!symbols?.length, "no outline of a shopping list");
  const outline = await kept.providers.symbols.provideDocumentSymbols(draft, token);
  assert.ok(outline.length > 0, "the draft has an outline");
  // This was answered, so everything sent before has been received.
  assert.ok(!readFileSync(path.join(scratch, "heard"), "utf8").includes("shopping.md"), "the server hears of no shopping list");
  await person.types(shopping, new Range(0, 0, 2, 5), "The General Assembly,\n\nNoting the “bread”;\n\n1. Decides so.");
  await until(() => found(shopping).some((one) => one[4] === "preamble-comma"), "a text becomes a resolution");
}

/** A folder's settings about the program do not count. */
async function trust(broken) {
  kept.settings["reslint.path"].workspaceValue = broken;
  kept.settings["reslint.arguments"].workspaceValue = ["--plugin", "evil.so"];
  await kept.commands.get("reslint.restart")();
  assert.deepStrictEqual(kept.errors, [], "the folder's program was not asked");
  // And a missing program is reported.
  kept.settings["reslint.path"].globalValue = broken;
  await kept.commands.get("reslint.restart")();
  assert.ok(kept.errors.some((text) => text.includes(broken)), "a missing program is named");
}

/** Nothing is installed, so the included server answers, unless the user wants the installed one. */
async function withoutProgram(file) {
  kept.settings["reslint.path"] = { defaultValue: "reslint" };
  await extension.activate(context);
  const draft = await person.opens(file("draft.md"), "markdown", readFileSync(file("draft.md"), "utf8"));
  await findings(draft);
  await codeAction(draft);
  assert.deepStrictEqual(kept.errors, []);
  kept.settings["reslint.server"] = { defaultValue: "auto", globalValue: "installed" };
  await kept.commands.get("reslint.restart")();
  assert.ok(kept.errors.some((text) => text.includes("reslint")), "the installed program is missing");
  await extension.deactivate();
}

async function main() {
  const file = (name) => path.join(scratch, "drafts", name);
  kept.settings["reslint.server"] = { defaultValue: "auto" };
  if (included) {
    kept.settings["reslint.arguments"] = { defaultValue: [] };
    kept.settings["reslint.files"] = { defaultValue: "resolutions" };
    return withoutProgram(file);
  }
  kept.settings["reslint.path"] = { defaultValue: "reslint", globalValue: path.join(scratch, "bin", "reslint") };
  kept.settings["reslint.arguments"] = { defaultValue: [] };
  kept.settings["reslint.files"] = { defaultValue: "resolutions" };
  await extension.activate(context);
  assert.deepStrictEqual(kept.errors, [], "the server starts");
  const draft = await person.opens(file("draft.md"), "markdown", readFileSync(file("draft.md"), "utf8"));
  await findings(draft);
  await codeAction(draft);
  await others(file, draft);
  await trust(path.join(scratch, "no-such-program"));
  await extension.deactivate();
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
