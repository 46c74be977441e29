// moves.mjs RESLINT [OFFICIAL]: inserts, deletes and moves paragraphs in drafts made up here or in the real texts of a
// folder. After `renumber` every reference must point to the same paragraph as before, the table must be right, and a
// second run must change nothing.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { make } from './draft.mjs';
import { changes } from './official.mjs';

const [reslint, official] = process.argv.slice(2);
const DRAFTS = 400;
let failed = 0;

function renumber(text) {
  const run = spawnSync(reslint, ['renumber', '--no-config', '-'], { input: text, encoding: 'utf8' });
  const rows = run.stderr.split('\n').filter((line) => line.includes('\t'));
  return { status: run.status, text: run.stdout, rows, said: run.stderr };
}

function fail(name, why, text) {
  if (++failed <= 5) console.log(`FAILED: ${name}: ${why}\n${text}`);
}

const line = (text, other) => {
  const mine = text.split('\n');
  const at = other.split('\n').findIndex((l, n) => l !== mine[n]);
  return `line ${at + 1}\n  got    ${mine[at]}\n  wanted ${other.split('\n')[at]}`;
};

const names = (rows) => rows.map((row) => row.split('\t').slice(0, 2).join('\t'));

function idle(name, text) {
  const again = renumber(text);
  if (again.text !== text) fail(name, 'the second run changes something', line(again.text, text));
  if (again.rows.length) fail(name, 'the second table is not empty', again.said);
}

function ownDrafts() {
  let references = 0;
  for (let seed = 1; seed <= DRAFTS; seed++) {
    const { draft, wanted, rows } = make(seed);
    const got = renumber(draft);
    references += (wanted.match(/ with para/g) ?? []).length;
    if (got.status !== 0) fail(`draft ${seed}`, `status ${got.status}`, got.said);
    if (got.text !== wanted) fail(`draft ${seed}`, 'another text', `${line(got.text, wanted)}\n${draft}`);
    if (names(got.rows).join('\n') !== rows.join('\n'))
      fail(`draft ${seed}`, 'another table', `got\n${names(got.rows).join('\n')}\nwanted\n${rows.join('\n')}`);
    idle(`draft ${seed}`, got.text);
  }
  console.log(`${DRAFTS} drafts, ${references} references, ${failed} failures`);
  return references > DRAFTS / 2;
}

function* realTexts() {
  for (const organ of readdirSync(official))
    for (const form of ['md', 'txt'])
      for (const file of readdirSync(`${official}/${organ}/${form}`).sort())
        yield { name: `${organ}/${form}/${file}`, text: readFileSync(`${official}/${organ}/${form}/${file}`, 'utf8') };
}

function realDrafts() {
  let texts = 0;
  let runs = 0;
  let references = 0;
  for (const { name, text } of realTexts()) {
    let any = false;
    for (const { what, draft, wanted, references: expected, numbers, rows } of changes(text, name)) {
      const got = renumber(draft);
      any = true;
      runs++;
      references += expected(wanted).length;
      const where = `${name}, ${what}`;
      if (got.status !== 0) fail(where, `status ${got.status}`, got.said);
      for (const look of [expected, numbers])
        if (look(got.text).join('\n') !== look(wanted).join('\n'))
          fail(where, 'other numbers', line(look(got.text).join('\n'), look(wanted).join('\n')));
      const table = names(got.rows).filter((row) => /^OP [^()]*\t/.test(row));
      if (table.join('\n') !== rows.join('\n')) fail(where, 'another table', `${table.join('\n')}\nwanted\n${rows.join('\n')}`);
      idle(where, got.text);
    }
    if (any) texts++;
  }
  console.log(`${texts} texts, ${runs} changes, ${references} references, ${failed} failures`);
  return texts >= 20;
}

process.exit((official ? realDrafts() : ownDrafts()) && !failed ? 0 : 1);
