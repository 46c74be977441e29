// Asks a language server for the fixes of texts; positions are bytes.
import { spawn } from 'node:child_process';

export function startServer(reslint) {
  const child = spawn(reslint, ['lsp', '--no-config'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = new Map();
  let read = Buffer.alloc(0);
  let id = 0;
  child.stdout.on('data', (bytes) => {
    read = Buffer.concat([read, bytes]);
    for (;;) {
      const end = read.indexOf('\r\n\r\n');
      if (end < 0) return;
      const size = Number(/Content-Length: (\d+)/.exec(read.subarray(0, end))[1]);
      if (read.length < end + 4 + size) return;
      const message = JSON.parse(read.subarray(end + 4, end + 4 + size).toString());
      read = read.subarray(end + 4 + size);
      waiting.get(message.id)?.(message.result);
      waiting.delete(message.id);
    }
  });
  const send = (message) => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    child.stdin.write(body);
  };
  const ask = (method, params) =>
    new Promise((resolve) => {
      waiting.set(++id, resolve);
      send({ id, method, params });
    });
  return {
    begin: () =>
      ask('initialize', {
        processId: null,
        rootUri: null,
        capabilities: {
          general: { positionEncodings: ['utf-8'] },
          textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
        },
      }),
    // The edits of all quick fixes in a text that is opened and then typed in: [[line, from, line, to, text], …] each.
    async fixes(text) {
      const uri = 'file:///random.md';
      const whole = { start: { line: 0, character: 0 }, end: { line: 1e6, character: 0 } };
      send({
        method: 'textDocument/didOpen',
        params: { textDocument: { uri, languageId: 'markdown', version: 1, text: `${text}x` } },
      });
      const last = text.slice(text.lastIndexOf('\n') + 1);
      const end = { line: text.split('\n').length - 1, character: Buffer.byteLength(last) };
      const range = { start: end, end: { ...end, character: end.character + 1 } };
      send({
        method: 'textDocument/didChange',
        params: { textDocument: { uri, version: 2 }, contentChanges: [{ range, text: '' }] },
      });
      const actions = await ask('textDocument/codeAction', {
        textDocument: { uri },
        range: whole,
        context: { diagnostics: [], only: ['quickfix'] },
      });
      send({ method: 'textDocument/didClose', params: { textDocument: { uri } } });
      return actions
        .filter((action) => action.edit && !action.title.startsWith('Leave it as it is'))
        .map((action) =>
          Object.values(action.edit.changes ?? {})
            .flat()
            .map((e) => [
              e.range.start.line,
              e.range.start.character,
              e.range.end.line,
              e.range.end.character,
              e.newText,
            ]),
        );
    },
    async end() {
      await ask('shutdown');
      send({ method: 'exit' });
    },
  };
}
