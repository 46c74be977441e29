// random.mjs RESLINT HOW-MANY FOLDER...: puts random slips into texts; then
//  * repairing twice must give the same as repairing once;
//  * no rule may report more errors or warnings than before;
//  * a text without findings must stay as it is, byte for byte;
//  * the language server must offer the same fixes as the command line.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { startServer } from './server.mjs';
import { spoil } from './slips.mjs';

const [reslint, howMany, ...folders] = process.argv.slice(2);
const there = mkdtempSync(join(tmpdir(), 'reslint-'));
let failed = 0;
let repaired = 0;
let offered = 0;

function fail(name, why) {
  if (++failed <= 5) console.log(`FAILED: ${name}: ${why}`);
}

function run(file, ...options) {
  return spawnSync(reslint, ['--no-config', ...options, file], { encoding: 'utf8', maxBuffer: 1 << 28 });
}

function found(file) {
  return JSON.parse(run(file, '--format=json').stdout).files[0].diagnostics;
}

function counts(findings) {
  const by = new Map();
  for (const one of findings)
    if (one.severity !== 'info') by.set(one.rule, (by.get(one.rule) ?? 0) + 1);
  return by;
}

// The fixes in the server's form: lines from 0, and bytes.
function edits(findings, lines) {
  const place = ({ line, column }) => [
    line - 1,
    Buffer.byteLength([...lines[line - 1]].slice(0, column - 1).join('')),
  ];
  return findings.flatMap((one) =>
    one.fixes.map((fix) => fix.edits.map((e) => [...place(e.range.start), ...place(e.range.end), e.text])),
  );
}

const sorted = (list) => JSON.stringify(list.map((one) => JSON.stringify(one)).sort());

async function check(server, path, seed) {
  const name = `${basename(path)}, seed ${seed}`;
  const text = seed ? spoil(readFileSync(path, 'utf8'), seed) : readFileSync(path, 'utf8');
  const file = join(there, `text${extname(path)}`);
  writeFileSync(file, text);
  const findings = found(file);
  const fixes = edits(findings, text.split('\n'));
  const said = run(file, '--fix');
  if (said.status > 2) fail(name, said.stderr);
  const once = readFileSync(file, 'utf8');
  if (!findings.length && once !== text) fail(name, 'a text without findings was changed');
  if (once !== text) {
    repaired++;
    const before = counts(findings);
    for (const [rule, count] of counts(found(file)))
      if (count > (before.get(rule) ?? 0)) fail(name, `${rule} finds ${count}, before ${before.get(rule) ?? 0}`);
    run(file, '--fix');
    if (readFileSync(file, 'utf8') !== once) fail(name, 'a second run repairs more');
  }
  if (text.includes('\r') || extname(path) !== '.md') return; // the server's text has a name ending in .md
  offered += fixes.length;
  const offers = await server.fixes(text);
  if (sorted(offers) !== sorted(fixes))
    fail(name, `the server offers ${sorted(offers)}\n  the command line ${sorted(fixes)}`);
}

function texts(folder) {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => /\.(md|txt)$/.test(path) && statSync(path).isFile() && !/CMakeLists|README/.test(path));
}

const all = folders.flatMap(texts);
const server = startServer(reslint);
await server.begin();
for (let n = 0; n < Number(howMany); n++) {
  const round = Math.floor(n / all.length);
  await check(server, all[(n * 7919) % all.length], round * all.length + (n % all.length));
}
await server.end();
rmSync(there, { recursive: true });
console.log(`${howMany} texts, ${repaired} repaired, ${offered} fixes offered alike, ${failed} failures`);
if (!repaired || !offered) console.log('FAILED: nothing was tried');
process.exitCode = failed || !repaired || !offered ? 1 : 0;
