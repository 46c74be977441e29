// Real texts, changed: one operative paragraph is inserted, deleted, moved, or moved to the end. The right result is
// found by reading them line by line, without reslint.
import { dice } from './draft.mjs';

const reference = /\b(paragraphs?\s)(\d+)(\s)(above|below)/g;
const start = /^( ?)(\d+)( bis)?\. /;

// The numbered paragraphs after the organ line, as long as they are numbered 1, 2, 3; what follows the last one stays.
function split(text) {
  const organ = text.search(/^ ?\*?The (General Assembly|Security Council|Human Rights Council|Economic and Social Council)\*?,/m);
  const begins = [];
  for (const m of text.matchAll(/^ ?(\d+)\. /gm))
    if (organ >= 0 && m.index > organ && Number(m[1]) === begins.length + 1) begins.push(m.index);
  if (begins.length < 6) return null;
  const tail = text.slice(begins.at(-1)).match(/\n\n(?! ?\()/);
  const end = tail ? begins.at(-1) + tail.index + 2 : text.length;
  return {
    before: text.slice(0, begins[0]),
    paragraphs: begins.map((at, key) => ({ key, text: text.slice(at, begins[key + 1] ?? end) })),
    behind: text.slice(end),
  };
}

function edit(what, paragraphs, meant, roll, indent) {
  const list = [...paragraphs];
  const last = list.length - 1;
  const targets = [...meant].filter((key) => key < last);
  if (what === 'insert') {
    const at = 1 + roll(last - 1);
    list.splice(at, 0, { key: -1, text: `${indent}${at} bis. Decides to consider the matter anew;\n\n` });
  } else if (what === 'delete') {
    const free = list.filter((p) => p.key < Math.max(...meant) && !meant.has(p.key));
    if (!free.length) return null;
    list.splice(free[roll(free.length)].key, 1);
  } else {
    if (!targets.length) return null;
    const [p] = list.splice(what === 'move' ? targets[roll(targets.length)] : roll(last), 1);
    list.splice(what === 'move' ? roll(list.length - 1) : list.length - 1, 0, p);
  }
  return list;
}

function right(list, p, at) {
  const place = (key) => list.findIndex((q) => q.key === key);
  return p.text
    .replace(reference, (all, word, number, blank, side) => {
      const now = place(Number(number) - 1);
      if (now < 0) return all;
      return `${word}${now + 1}${blank}${now === at ? side : now < at ? 'above' : 'below'}`;
    })
    .replace(start, (_, indent) => `${indent}${at + 1}. `);
}

const references = (text) => [...text.matchAll(reference)].map((m) => `${m[2]} ${m[4]}`);
const numbers = (text) => [...text.matchAll(/^ ?(\d+)\. /gm)].map((m) => m[1]);

export function* changes(text, name) {
  const parts = /paragraph \d+ (above|below)/.test(text) && split(text);
  if (!parts) return;
  const { before, paragraphs, behind } = parts;
  const meant = new Set(paragraphs.flatMap((p) => [...p.text.matchAll(reference)].map((m) => Number(m[2]) - 1)));
  for (const key of meant) if (key >= paragraphs.length) meant.delete(key);
  if (!meant.size) return;
  const indent = paragraphs[0].text.startsWith(' ') ? ' ' : '';
  for (const [n, what] of ['insert', 'delete', 'move', 'move to the end'].entries()) {
    const list = edit(what, paragraphs, meant, dice(name.length * 31 + text.length + n), indent);
    if (!list) continue;
    const rows = list.flatMap((p, at) => {
      const [, , number, bis = ''] = p.text.match(start);
      return `${number}${bis}` === `${at + 1}` ? [] : [`OP ${number}${bis}\tOP ${at + 1}`];
    });
    const draft = before + list.map((p) => p.text).join('') + behind;
    const wanted = before + list.map((p, at) => right(list, p, at)).join('') + behind;
    yield { what, draft, wanted, references, numbers, rows };
  }
}
