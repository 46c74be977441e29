// The client from its start to its end, in whatever world the server runs: what the server is told at the start, the
// command that starts it anew, and which texts it hears of (filter.ts).
import * as vscode from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { Filter } from "./filter";

/** Makes a client that has not been started yet. */
export type MakeClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** What chooses rules; the server reads it at the start and whenever it changes. */
function settings(): Record<string, unknown> {
  const all = vscode.workspace.getConfiguration("reslint");
  const said: Record<string, unknown> = {};
  for (const name of ["profile", "stage", "select", "ignore", "severity"]) {
    said[name] = all.get(name);
  }
  // Plain values: the editor's own cannot be handed to a worker.
  return JSON.parse(JSON.stringify(said)) as Record<string, unknown>;
}

export class Session {
  private client: BaseLanguageClient | undefined;

  constructor(
    private readonly make: MakeClient,
    private readonly schemes: readonly string[],
    private readonly failed: () => Promise<void>,
  ) {}

  async start(): Promise<void> {
    const filter = new Filter();
    const options: LanguageClientOptions = {
      documentSelector: ["resolution", "markdown", "plaintext"].flatMap((language) =>
        this.schemes.map((scheme) => ({ language, scheme })),
      ),
      initializationOptions: settings(),
      middleware: filter.middleware,
    };
    try {
      this.client = filter.client = await this.make(options);
      await this.client.start();
    } catch (error) {
      console.error(error);
      await this.failed();
    }
  }

  async stop(): Promise<void> {
    const old = this.client;
    this.client = undefined;
    if (old?.needsStop()) await old.stop();
  }

  /** With the command that starts it anew, and again when one of the settings named changes. */
  async begin(context: vscode.ExtensionContext, named: readonly string[]): Promise<void> {
    const again = async (): Promise<void> => {
      await this.stop();
      await this.start();
    };
    context.subscriptions.push(
      vscode.commands.registerCommand("reslint.restart", again),
      vscode.workspace.onDidChangeConfiguration(async (event) => {
        if (named.some((name) => event.affectsConfiguration(name))) await again();
      }),
    );
    await this.start();
  }
}
