// Sits between the client library and the server: the server is told only about texts that are resolutions. A text that
// becomes one while it is being written is opened at that moment; one that has been opened stays open until it is
// closed.
import * as vscode from "vscode";
import {
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type BaseLanguageClient,
  type Middleware,
} from "vscode-languageclient";
import { isResolution } from "./detect";

interface AboutDocument {
  textDocument?: { uri?: string };
}

function method(type: string | { method: string }): string {
  return typeof type === "string" ? type : type.method;
}

export class Filter {
  private readonly open = new Set<string>();
  client: BaseLanguageClient | undefined;

  private wanted(document: vscode.TextDocument): boolean {
    if (document.languageId === "resolution") return true;
    const files = vscode.workspace.getConfiguration("reslint", document.uri).get<string>("files");
    return files === "all" || isResolution(document.getText());
  }

  private find(uri: string): vscode.TextDocument | undefined {
    return vscode.workspace.textDocuments.find(
      (document) => this.client?.code2ProtocolConverter.asUri(document.uri) === uri,
    );
  }

  /** A text has become a resolution: the server gets its current contents. */
  private async openLate(uri: string): Promise<void> {
    const document = this.find(uri);
    if (!document || !this.client || !this.wanted(document)) return;
    this.open.add(uri);
    const params = this.client.code2ProtocolConverter.asOpenTextDocumentParams(document);
    await this.client.sendNotification(DidOpenTextDocumentNotification.type, params);
  }

  readonly middleware: Middleware = {
    sendNotification: async (type, next, params) => {
      const uri = (params as AboutDocument | undefined)?.textDocument?.uri;
      if (!uri || this.open.has(uri)) {
        if (uri && method(type) === DidCloseTextDocumentNotification.method) this.open.delete(uri);
        return next(type, params);
      }
      if (method(type) === DidOpenTextDocumentNotification.method) {
        const document = this.find(uri);
        if (!document || !this.wanted(document)) return;
        this.open.add(uri);
        return next(type, params);
      }
      if (method(type) === DidChangeTextDocumentNotification.method) return this.openLate(uri);
    },
    sendRequest: async (type, params, token, next) => {
      const uri = (params as AboutDocument | undefined)?.textDocument?.uri;
      if (!uri || this.open.has(uri)) return next(type, params, token);
      // The server does not know this text.
      const nothing = method(type) === "textDocument/diagnostic" ? { kind: "full", items: [] } : null;
      return nothing as Awaited<ReturnType<typeof next>>;
    },
  };

}
