// The schemas for checking JSON: SARIF's from an npm package, the others from files beside this one.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import Ajv04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const require = createRequire(import.meta.url);
const here = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

function validator(ajv, schema) {
  addFormats(ajv);
  const good = ajv.compile(schema);
  return (value) => {
    assert.ok(good(value), JSON.stringify(good.errors?.slice(0, 3), null, 1));
    return value;
  };
}

export const validSarif = validator(new Ajv04({ strict: false, unicodeRegExp: false, allErrors: true }),
  require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));
export const validGitlab = validator(new Ajv({ allErrors: true }), here('gitlab.schema.json'));
export const validRdjson = validator(new Ajv({ allErrors: true }), here('rdjson.schema.json'));
