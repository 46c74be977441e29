// What a report contains for a file that could not be read: one check per format.
import assert from 'node:assert/strict';
import { parse as parseJunit } from 'junit2json';
import { validGitlab, validRdjson, validSarif } from './schemas.mjs';
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
  sarif(path, output) {
    const [run] = JSON.parse(output).runs;
    const [{ executionSuccessful, toolExecutionNotifications: [said] }] = run.invocations;
    assert.deepEqual([run.results, executionSuccessful, said.level], [[], false, 'error']);
    assert.equal(decodeURIComponent(said.locations[0].physicalLocation.artifactLocation.uri), path);
    assert.match(said.message.text, why);
    validSarif(JSON.parse(output));
  },
  gitlab(path, output) {
    const [issue] = validGitlab(JSON.parse(output));
    assert.deepEqual([issue.location.path, issue.severity], [path, 'blocker']);
    assert.match(issue.description, why);
  },
  rdjson(path, output) {
    const { diagnostics: [one] } = validRdjson(JSON.parse(output));
    assert.deepEqual([one.location.path, one.severity], [path, 'ERROR']);
    assert.match(one.message, why);
  },
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
