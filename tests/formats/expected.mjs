// What the other formats must contain, taken from --format=json, which is first compared with the texts themselves.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

const lineEnd = /\r\n|\r|\n/g;

// Where an offset is, computed independently: lines and code points from 1, bytes of the line from 1.
export function position(text, offset) {
  const before = text.subarray(0, offset).toString('utf8');
  const lines = before.split(lineEnd);
  const last = lines.at(-1);
  return { line: lines.length, column: [...last].length + 1, bytes: Buffer.byteLength(last) + 1 };
}

function checkRange(text, range, valid) {
  assert.ok(range.start.offset <= range.end.offset && range.end.offset <= text.length);
  for (const at of valid ? [range.start, range.end] : []) {
    const { line, column } = position(text, at.offset);
    assert.deepEqual({ line: at.line, column: at.column }, { line, column });
  }
}

// The drafts in byte order, as reslint lists a folder.
function drafts(folder) {
  return readdirSync(folder, { encoding: 'buffer' })
    .sort(Buffer.compare)
    .map((name) => ({ name, bytes: Buffer.concat([Buffer.from(folder + '/'), name]) }));
}

// A name as shown by a format that can contain only Unicode: one U+FFFD for each byte that is not UTF-8.
export function shown(bytes) {
  let out = '';
  for (let at = 0; at < bytes.length;) {
    let length = 4;
    for (; length > 0; length--) {
      const piece = bytes.subarray(at, at + length);
      if (piece.length === length && Buffer.from(piece.toString('utf8')).equals(piece) && [...piece.toString('utf8')].length === 1) break;
    }
    out += length ? bytes.subarray(at, at + length).toString('utf8') : '\ufffd';
    at += length || 1;
  }
  return out;
}

export function expected(folder, output) {
  const json = JSON.parse(output);
  assert.equal(json.version, 1);
  const files = drafts(folder);
  assert.deepEqual(json.files.map((file) => file.path), files.map((file) => shown(file.bytes)));
  json.files.forEach((file, index) => {
    const text = readFileSync(files[index].bytes);
    const valid = Buffer.from(text.toString('utf8')).equals(text);
    Object.assign(file, { bytes: files[index].bytes, text, valid });
    for (const finding of file.diagnostics) {
      checkRange(text, finding.range, valid);
      for (const edit of finding.fixes.flatMap((fix) => fix.edits)) checkRange(text, edit.range, valid);
      // The parts that formats for other programs combine.
      finding.whole = (finding.location ? finding.location + ': ' : '') + finding.message + (finding.write ? ` (write: ${finding.write})` : '');
      finding.level = { error: 3, warning: 2, info: 1 }[finding.severity];
    }
  });
  const all = json.files.flatMap((file) => file.diagnostics.map((finding) => ({ file, ...finding })));
  assert.ok(all.filter((finding) => finding.rule === 'repeated-word').length >= json.files.length - 2, 'the slip is found everywhere');
  assert.ok(all.some((finding) => /%0A"<i>😀&\x01\x1b/.test(finding.whole)), 'hostile words are quoted');
  return { files: json.files, all };
}
