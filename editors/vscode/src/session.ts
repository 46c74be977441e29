// The client from start to end, wherever the server runs: what the server is told at the start, the command that
// restarts it, and which texts it is told about (filter.ts).
import * as vscode from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { Filter } from "./filter";

/** Makes a client that is not yet started. */
export type MakeClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** The settings that select rules; the server reads them at the start and whenever they change. */
function settings(): Record<string, unknown> {
  const all = vscode.workspace.getConfiguration("reslint");
  const said: Record<string, unknown> = {};
  for (const name of ["profile", "stage", "select", "ignore", "severity"]) {
    said[name] = all.get(name);
  }
  // Plain values, since the editor's own objects cannot be passed to a worker.
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

  /** Starts the client and registers the restart command; restarts when one of the named settings changes. */
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
