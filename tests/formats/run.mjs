// run.mjs RESLINT FOLDER: every format over the hostile drafts of the folder, each read by something that is not reslint.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { expected, position, shown } from './expected.mjs';
import * as data from './json-formats.mjs';
import { problems } from './problems.mjs';
import * as text from './text-formats.mjs';

const [reslint, folder] = process.argv.slice(2);

function reslintSays(...options) {
  return reslintSaysAt(1, ...options, folder);
}

function reslintSaysAt(status, ...options) {
  const run = spawnSync(reslint, ['--no-config', '--stage=draft', ...options], { maxBuffer: 1 << 28 });
  if (run.status !== status) throw new Error(`status ${run.status}: ${run.stderr}`);
  return run.stdout;
}

const json = reslintSays('--format=json');
writeFileSync(`${folder}/../out.json`, json);
const known = expected(folder, json.toString('utf8'));
let failed = 0;
async function look(name, check, bytes) {
  writeFileSync(`${folder}/../out.${name}`, bytes);
  try {
    await check(known, check === text.github ? bytes : bytes.toString('utf8'), { position, shown });
    console.log(`ok: ${name}`);
  } catch (error) {
    failed++;
    console.log(`FAILED: ${name}: ${error.stack}`);
  }
}

for (const [name, check] of Object.entries({ ...data, ...text })) {
  if (['html', 'silenced', 'elements'].includes(name)) continue;
  await look(name, check, reslintSays(`--format=${name}`));
}
await look('silenced', data.silenced, reslintSays('--format=sarif', '--silenced'));
const page = `${folder}/../page.html`;
reslintSays('--format=gcc', `--report=${page}`);
await look('html', text.html, readFileSync(page));

// A file that cannot be read: the formats are still complete, and those that can express it report it.
const gone = `${folder}/"gone" & <away>.md`;
for (const [name, check] of Object.entries(problems))
  await look(`problem-${name}`, (_, output) => check(gone, output), reslintSaysAt(2, `--format=${name}`, gone));
process.exit(failed ? 1 : 0);
