// What stands in a report for a file that could not be read: one check a format.
import assert from 'node:assert/strict';
import { parse as parseJunit } from 'junit2json';
import { elements } from './text-formats.mjs';

const why = /cannot be read/;

export const problems = {
  json(path, output) {
    const { files, summary } = JSON.parse(output);
    assert.deepEqual([files.length, files[0].path, files[0].diagnostics], [1, path, []]);
    assert.match(files[0].error, why);
    assert.equal(summary.files, 1);
  },
  jsonl: (_, output) => assert.equal(output, ''),
  gcc: (_, output) => assert.equal(output, ''),
  sarif(_, output) {
    const [run] = JSON.parse(output).runs;
    assert.deepEqual([run.results, run.invocations[0].executionSuccessful], [[], false]);
  },
  gitlab: (_, output) => assert.deepEqual(JSON.parse(output), []),
  rdjson: (_, output) => assert.deepEqual(JSON.parse(output).diagnostics, []),
  github(_, output) {
    assert.match(output, /^::error file=[^\n]*::[^\n]*\n$/);
    assert.match(output, why);
  },
  checkstyle(path, output) {
    const [, file, error] = elements(output);
    assert.deepEqual([file.file, error.severity], [path, 'error']);
    assert.match(error.message, why);
  },
  async junit(path, output) {
    const { testsuite: [suite] } = await parseJunit(output);
    assert.deepEqual([suite.name, suite.tests, suite.failures, suite.errors], [path, 1, 0, 1]);
    assert.match(suite.testcase[0].error[0].message, why);
  },
};
