// As much of VS Code's own module as its client library needs to start: documents, events, tabs, diagnostics and the
// providers that features register. What the test examines is kept in `kept`; everything else returns nothing.
"use strict";
const { fileURLToPath, pathToFileURL } = require("node:url");

class Disposable {
  constructor(end) {
    this.end = end;
  }
  dispose() {
    if (this.end) this.end();
  }
  static from(...all) {
    return new Disposable(() => all.forEach((one) => one.dispose()));
  }
}

class EventEmitter {
  constructor() {
    this.listeners = new Set();
    this.event = (listener, self, disposables) => {
      const bound = self ? listener.bind(self) : listener;
      this.listeners.add(bound);
      const end = new Disposable(() => this.listeners.delete(bound));
      if (Array.isArray(disposables)) disposables.push(end);
      return end;
    };
  }
  fire(value) {
    return Promise.all([...this.listeners].map((listener) => listener(value)));
  }
  dispose() {
    this.listeners.clear();
  }
}

class CancellationTokenSource {
  constructor() {
    this.token = { isCancellationRequested: false, onCancellationRequested: new EventEmitter().event };
  }
  cancel() {}
  dispose() {}
}

class Uri {
  constructor(text) {
    this.text = text;
    this.scheme = text.slice(0, text.indexOf(":"));
    this.fsPath = this.scheme === "file" ? fileURLToPath(text) : "";
    this.path = this.scheme === "file" ? new URL(text).pathname : text.slice(text.indexOf(":") + 1);
  }
  static file(path) {
    return new Uri(pathToFileURL(path).href);
  }
  static parse(text) {
    return new Uri(text);
  }
  toString() {
    return this.text;
  }
}

class Position {
  constructor(line, character) {
    this.line = line;
    this.character = character;
  }
}

class Range {
  constructor(a, b, c, d) {
    this.start = a instanceof Position ? a : new Position(a, b);
    this.end = a instanceof Position ? b : new Position(c, d);
  }
}

class Diagnostic {
  constructor(range, message, severity) {
    Object.assign(this, { range, message, severity });
  }
}

class CodeActionKind {
  constructor(value) {
    this.value = value;
  }
  append(part) {
    return new CodeActionKind(this.value ? `${this.value}.${part}` : part);
  }
}
CodeActionKind.Empty = new CodeActionKind("");
for (const name of ["QuickFix", "Refactor", "Source"]) CodeActionKind[name] = new CodeActionKind(name.toLowerCase());
CodeActionKind.RefactorExtract = new CodeActionKind("refactor.extract");
CodeActionKind.RefactorInline = new CodeActionKind("refactor.inline");
CodeActionKind.RefactorRewrite = new CodeActionKind("refactor.rewrite");
CodeActionKind.SourceOrganizeImports = new CodeActionKind("source.organizeImports");
CodeActionKind.SourceFixAll = new CodeActionKind("source.fixAll");

class CodeAction {
  constructor(title, kind) {
    this.title = title;
    this.kind = kind;
  }
}

class TextEdit {
  constructor(range, newText) {
    this.range = range;
    this.newText = newText;
  }
  static replace(range, text) {
    return new TextEdit(range, text);
  }
}

class WorkspaceEdit {
  constructor() {
    this.all = [];
  }
  set(uri, edits) {
    for (const edit of edits) this.all.push({ uri, edit: Array.isArray(edit) ? edit[0] : edit });
  }
  replace(uri, range, newText) {
    this.all.push({ uri, edit: new TextEdit(range, newText) });
  }
  insert(uri, position, newText) {
    this.replace(uri, new Range(position, position), newText);
  }
  delete(uri, range) {
    this.replace(uri, range, "");
  }
}

/** A text that is open in the editor. */
class TextDocument {
  constructor(uri, languageId, text) {
    Object.assign(this, { uri, languageId, text, version: 1, isClosed: false, isDirty: false });
    this.fileName = uri.fsPath;
  }
  getText() {
    return this.text;
  }
  get lineCount() {
    return this.text.split("\n").length;
  }
  offsetAt(position) {
    const before = this.text.split("\n").slice(0, position.line);
    return before.reduce((sum, line) => sum + line.length + 1, 0) + position.character;
  }
}

class TabInputText {
  constructor(uri) {
    this.uri = uri;
  }
}

/** A class of which nothing is used. */
function plain() {
  return class {
    constructor(...values) {
      this.values = values;
    }
  };
}

/** Answers to every name: events and registrations return something to dispose of, everything else returns nothing. */
function lenient(known) {
  return new Proxy(known, {
    get(target, name) {
      if (name in target || typeof name === "symbol" || name === "then") return target[name];
      const made = () => new Disposable();
      target[name] = made;
      return made;
    },
  });
}

const kept = { providers: {}, diagnostics: new Map(), commands: new Map(), errors: [], settings: {} };
const events = {};
for (const name of ["onDidOpenTextDocument", "onDidChangeTextDocument", "onDidCloseTextDocument", "onDidSaveTextDocument", "onDidChangeConfiguration"])
  events[name] = new EventEmitter();
const tabs = new EventEmitter();

const languages = lenient({
  match(selector, document) {
    const one = (entry) =>
      (!entry.language || entry.language === document.languageId) && (!entry.scheme || entry.scheme === document.uri.scheme);
    return [selector].flat().some(one) ? 10 : 0;
  },
  createDiagnosticCollection: () => ({
    set: (uri, list) => kept.diagnostics.set(uri.toString(), list ?? []),
    delete: (uri) => kept.diagnostics.delete(uri.toString()),
    clear: () => kept.diagnostics.clear(),
    dispose: () => kept.diagnostics.clear(),
    has: (uri) => kept.diagnostics.has(uri.toString()),
    get: (uri) => kept.diagnostics.get(uri.toString()),
  }),
  registerCodeActionsProvider(_selector, provider) {
    kept.providers.codeActions = provider;
    return new Disposable();
  },
  registerDocumentSymbolProvider(_selector, provider) {
    kept.providers.symbols = provider;
    return new Disposable();
  },
});

/** Settings: kept.settings[name] is {defaultValue, globalValue, workspaceValue}. */
function getConfiguration(section) {
  const entry = (name) => kept.settings[section ? `${section}.${name}` : name];
  const value = (found) => found && (found.workspaceValue ?? found.globalValue ?? found.defaultValue);
  return {
    get: (name, otherwise) => value(entry(name)) ?? otherwise,
    inspect: (name) => entry(name),
    has: (name) => entry(name) !== undefined,
    update: () => Promise.resolve(),
  };
}

const textDocuments = [];
const workspace = lenient({
  ...Object.fromEntries(Object.entries(events).map(([name, emitter]) => [name, emitter.event])),
  textDocuments,
  notebookDocuments: [],
  workspaceFolders: undefined,
  isTrusted: false,
  getConfiguration,
  getWorkspaceFolder: () => undefined,
  applyEdit: async () => true,
});

const channel = () => ({ append() {}, appendLine() {}, clear() {}, show() {}, hide() {}, dispose() {}, replace() {} });
const window = lenient({
  createOutputChannel: channel,
  tabGroups: { all: [{ tabs: [] }], onDidChangeTabs: tabs.event, onDidChangeTabGroups: new EventEmitter().event, activeTabGroup: { tabs: [] } },
  visibleTextEditors: [],
  activeTextEditor: undefined,
  showErrorMessage: async (text) => void kept.errors.push(text),
  showWarningMessage: async () => undefined,
  showInformationMessage: async () => undefined,
});

const commands = lenient({
  registerCommand(name, run) {
    kept.commands.set(name, run);
    return new Disposable(() => kept.commands.delete(name));
  },
  executeCommand: async () => undefined,
});

/** What a user does in the editor, for the test. */
const person = {
  async opens(path, languageId, text) {
    const document = new TextDocument(Uri.file(path), languageId, text);
    textDocuments.push(document);
    window.tabGroups.all[0].tabs.push({ input: new TabInputText(document.uri) });
    window.activeTextEditor = { document };
    window.visibleTextEditors = [window.activeTextEditor];
    await events.onDidOpenTextDocument.fire(document);
    await tabs.fire({ opened: [{ input: new TabInputText(document.uri) }], closed: [], changed: [] });
    return document;
  },
  async types(document, range, text) {
    const begin = document.offsetAt(range.start);
    const end = document.offsetAt(range.end);
    document.text = document.text.slice(0, begin) + text + document.text.slice(end);
    document.version++;
    await events.onDidChangeTextDocument.fire({
      document,
      contentChanges: [{ range, rangeOffset: begin, rangeLength: end - begin, text }],
    });
  },
};

const enums = {
  DiagnosticSeverity: { Error: 0, Warning: 1, Information: 2, Hint: 3 },
  CodeActionTriggerKind: { Invoke: 1, Automatic: 2 },
  DiagnosticTag: { Unnecessary: 1, Deprecated: 2 },
  ProgressLocation: { SourceControl: 1, Window: 10, Notification: 15 },
  TextDocumentSaveReason: { Manual: 1, AfterDelay: 2, FocusOut: 3 },
  CompletionItemKind: { Text: 0 },
  CompletionItemTag: { Deprecated: 1 },
  SymbolKind: { File: 0 },
  SymbolTag: { Deprecated: 1 },
  TextDocumentChangeReason: { Undo: 1, Redo: 2 },
  StatusBarAlignment: { Left: 1, Right: 2 },
  FoldingRangeKind: { Comment: 1, Imports: 2, Region: 3 },
  InlayHintKind: { Type: 1, Parameter: 2 },
  InlineCompletionTriggerKind: { Invoke: 0, Automatic: 1 },
  CompletionTriggerKind: { Invoke: 0, TriggerCharacter: 1 },
  SignatureHelpTriggerKind: { Invoke: 1 },
  NotebookCellKind: { Markup: 1, Code: 2 },
  UIKind: { Desktop: 1, Web: 2 },
  LogLevel: { Off: 0, Info: 3 },
};

const known = {
  ...enums, version: "1.82.0", env: lenient({ appName: "a test", language: "en", appHost: "desktop" }),
  Disposable, EventEmitter, CancellationTokenSource, Uri, Position, Range, Diagnostic, CodeActionKind, CodeAction, TextEdit,
  WorkspaceEdit, TabInputText, languages, workspace, window, commands, kept, person, events,
};
// Other names are classes that the library extends.
module.exports = new Proxy(known, {
  get(target, name) {
    if (!(name in target) && typeof name === "string" && /^[A-Z]/.test(name)) target[name] = plain();
    return target[name];
  },
});
