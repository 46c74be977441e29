// Starts the language server, the installed one or the one included in the extension, and lets VS Code's own client
// library do the rest.
import * as vscode from "vscode";
import { LanguageClient, type ServerOptions } from "vscode-languageclient/node";
import { existsSync } from "node:fs";
import * as path from "node:path";
import { Session } from "./session";

let session: Session | undefined;

/** What the user set for this machine. A folder's settings do not count: they could name any program. */
function own<T>(name: string, otherwise: T): T {
  const found = vscode.workspace.getConfiguration("reslint").inspect<T>(name);
  return found?.globalValue ?? found?.defaultValue ?? otherwise;
}

const command = (): string => own("path", "reslint") || "reslint";

/** Is the program there? A name with a folder was set by the user, who is told when it is missing. */
function isInstalled(name: string): boolean {
  if (/[\\/]/.test(name)) return true;
  const ends = process.platform === "win32" ? [".exe", ".cmd", ""] : [""];
  return (process.env["PATH"] ?? "")
    .split(path.delimiter)
    .some((folder) => folder && ends.some((end) => existsSync(path.join(folder, name + end))));
}

function server(context: vscode.ExtensionContext): ServerOptions {
  const args = ["lsp", ...own<string[]>("arguments", [])];
  const included = context.asAbsolutePath(path.join("server", "bin", "reslint.mjs"));
  const which = own<string>("server", "auto");
  if (which === "included" || (which === "auto" && !isInstalled(command()) && existsSync(included)))
    // The editor's own Node.
    return { command: process.execPath, args: [included, ...args], options: { env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" } } };
  return { command: command(), args };
}

async function sayItFailed(): Promise<void> {
  const choice = await vscode.window.showErrorMessage(
    `reslint: the program “${command()}” could not be started. Install it, or say in the settings where it is.`,
    "Settings",
  );
  if (choice) await vscode.commands.executeCommand("workbench.action.openSettings", "reslint.path");
}

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const make = async (options: ConstructorParameters<typeof LanguageClient>[3]): Promise<LanguageClient> =>
    new LanguageClient("reslint", "reslint", server(context), options);
  session = new Session(make, ["file", "untitled"], sayItFailed);
  await session.begin(context, ["reslint.path", "reslint.arguments", "reslint.server"]);
}

export async function deactivate(): Promise<void> {
  await session?.stop();
}
