// Starts `reslint lsp` and lets VS Code's own client library do the rest.
import * as vscode from "vscode";
import { LanguageClient, type LanguageClientOptions, type ServerOptions } from "vscode-languageclient/node";
import { Filter } from "./filter";

let client: LanguageClient | undefined;

/** What the person set for this machine. What a folder says does not count: it could name any program. */
function own<T>(name: string, otherwise: T): T {
  const found = vscode.workspace.getConfiguration("reslint").inspect<T>(name);
  return found?.globalValue ?? found?.defaultValue ?? otherwise;
}

/** What chooses rules; the server reads it at the start and whenever it changes. */
function settings(): Record<string, unknown> {
  const all = vscode.workspace.getConfiguration("reslint");
  const said: Record<string, unknown> = {};
  for (const name of ["profile", "stage", "select", "ignore", "severity"]) {
    said[name] = all.get(name);
  }
  return said;
}

async function start(): Promise<void> {
  const filter = new Filter();
  const server: ServerOptions = {
    command: own("path", "reslint") || "reslint",
    args: ["lsp", ...own<string[]>("arguments", [])],
  };
  const options: LanguageClientOptions = {
    documentSelector: ["resolution", "markdown", "plaintext"].flatMap((language) => [
      { language, scheme: "file" },
      { language, scheme: "untitled" },
    ]),
    initializationOptions: settings(),
    middleware: filter.middleware,
  };
  client = new LanguageClient("reslint", "reslint", server, options);
  filter.client = client;
  try {
    await client.start();
  } catch {
    const choice = await vscode.window.showErrorMessage(
      `reslint: the program “${server.command}” could not be started. Install it, or say in the settings where it is.`,
      "Settings",
    );
    if (choice) await vscode.commands.executeCommand("workbench.action.openSettings", "reslint.path");
  }
}

async function stop(): Promise<void> {
  const old = client;
  client = undefined;
  if (old?.needsStop()) await old.stop();
}

async function restart(): Promise<void> {
  await stop();
  await start();
}

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  context.subscriptions.push(
    vscode.commands.registerCommand("reslint.restart", restart),
    vscode.workspace.onDidChangeConfiguration(async (event) => {
      if (event.affectsConfiguration("reslint.path") || event.affectsConfiguration("reslint.arguments")) await restart();
    }),
  );
  await start();
}

export async function deactivate(): Promise<void> {
  await stop();
}
