// VS Code in a browser: the server can only run in a worker.
import * as vscode from "vscode";
import { LanguageClient, type LanguageClientOptions } from "vscode-languageclient/browser";
import { Session } from "./session";

declare class Worker {
  constructor(url: string);
  postMessage(message: unknown): void;
}
declare class Blob {
  constructor(parts: Uint8Array[], options: { type: string });
}

let session: Session | undefined;

/** What the worker needs, by its path in the program's own folder. */
async function files(root: vscode.Uri): Promise<Record<string, Uint8Array>> {
  const program = vscode.Uri.joinPath(root, "server", "program");
  const listed = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(program, "files.json"));
  const names = JSON.parse(new TextDecoder().decode(listed)) as string[];
  const read = async (name: string): Promise<[string, Uint8Array]> => [
    name,
    await vscode.workspace.fs.readFile(vscode.Uri.joinPath(program, name)),
  ];
  return Object.fromEntries(await Promise.all(names.map(read)));
}

async function sayItFailed(): Promise<void> {
  await vscode.window.showErrorMessage("reslint: the language server that the extension carries could not be started.");
}

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const make = async (options: LanguageClientOptions): Promise<LanguageClient> => {
    // The extension may be in a place from which no worker may be started, so its script is read and passed on.
    const script = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, "dist", "worker.js"));
    const worker = new Worker(URL.createObjectURL(new Blob([script], { type: "text/javascript" }) as never));
    worker.postMessage({ files: await files(context.extensionUri) });
    return new LanguageClient("reslint", "reslint", options, worker as never);
  };
  session = new Session(make, ["file", "untitled", "vscode-vfs", "vscode-remote", "vscode-test-web"], sayItFailed);
  await session.begin(context, []);
}

export async function deactivate(): Promise<void> {
  await session?.stop();
}
