// jsonl, sarif, gitlab and rdjson.
import assert from 'node:assert/strict';
import { validGitlab, validRdjson, validSarif } from './schemas.mjs';

export function jsonl({ all }, output) {
  const lines = output.split('\n');
  assert.equal(lines.pop(), '');
  assert.equal(lines.length, all.length);
  lines.forEach((line, index) => {
    const { path, ...finding } = JSON.parse(line);
    const { file, whole, level, ...rest } = all[index];
    assert.deepEqual({ path, ...finding }, { path: file.path, ...rest });
  });
}

// A URI back to the bytes of the path.
function path(uri) {
  assert.match(uri, /^[\w./~-]([\w./~-]|%[0-9A-F]{2})*$/);
  return Buffer.from(uri.replace(/%(..)/g, (_, hex) => String.fromCharCode(parseInt(hex, 16))), 'latin1');
}

const edits = (fix) => fix.artifactChanges[0].replacements.map((one) => [one.deletedRegion.byteOffset, one.deletedRegion.byteLength, one.insertedContent.text]);

export function sarif({ all }, output) {
  const log = JSON.parse(output);
  validSarif(log);
  const run = log.runs[0];
  assert.equal(run.columnKind, 'unicodeCodePoints');
  assert.deepEqual(run.invocations, [{ executionSuccessful: true, toolExecutionNotifications: [] }]);
  const rules = new Set(run.tool.driver.rules.map((rule) => rule.id));
  const prints = new Set();
  assert.equal(run.results.length, all.length);
  run.results.forEach((result, index) => {
    const finding = all[index], [place] = result.locations, { region, artifactLocation } = place.physicalLocation;
    assert.ok(rules.has(result.ruleId));
    assert.equal(result.ruleId, finding.rule);
    assert.equal(result.level, ['', 'note', 'warning', 'error'][finding.level]);
    assert.equal(result.message.text, finding.whole);
    assert.ok(path(artifactLocation.uri).equals(finding.file.bytes));
    assert.deepEqual([region.startLine, region.startColumn, region.endLine, region.endColumn],
      [finding.range.start.line, finding.range.start.column, finding.range.end.line, finding.range.end.column]);
    assert.equal(region.byteOffset + region.byteLength, finding.range.end.offset);
    assert.equal(place.logicalLocations[0].fullyQualifiedName, finding.location);
    assert.equal(result.relatedLocations.length, finding.related.length);
    const fixes = finding.fixes.filter((fix) => fix.applicability !== 'display' && fix.edits.length);
    assert.deepEqual((result.fixes ?? []).map(edits),
      fixes.map((fix) => fix.edits.map((edit) => [edit.range.start.offset, edit.range.end.offset - edit.range.start.offset, edit.text])));
    assert.deepEqual((result.fixes ?? []).map((fix) => fix.properties.applicability), fixes.map((fix) => fix.applicability));
    assert.equal(result.suppressions, undefined);
    const print = [artifactLocation.uri, result.ruleId, result.partialFingerprints.primaryLocationLineHash].join();
    assert.ok(!prints.has(print), print);
    prints.add(print);
  });
}

// --silenced: the same results, and after those of a file what a comment or the configuration silences there.
export function silenced({ all }, output) {
  const log = JSON.parse(output);
  validSarif(log);
  const { results } = log.runs[0];
  assert.ok(results.every((result) => Array.isArray(result.suppressions)), 'all results have it or none');
  assert.deepEqual(results.filter((result) => !result.suppressions.length).map((result) => result.message.text), all.map((finding) => finding.whole));
  const quiet = results.filter((result) => result.suppressions.length);
  assert.deepEqual(quiet.map((result) => result.ruleId), ['repeated-word']);
  assert.deepEqual(quiet[0].suppressions, [{ kind: 'inSource', justification: 'said so' }]);
}

export function gitlab({ all }, output) {
  const issues = JSON.parse(output);
  validGitlab(issues);
  assert.equal(new Set(issues.map((issue) => issue.fingerprint)).size, all.length);
  assert.deepEqual(issues.map(({ description, check_name, severity, location }) => [description, check_name, severity, location.path, location.lines.begin]),
    all.map((finding) => [finding.whole, finding.rule, ['', 'info', 'minor', 'major'][finding.level], finding.file.path, finding.range.start.line]));
}

export function rdjson({ all }, output, { position }) {
  const result = JSON.parse(output);
  validRdjson(result);
  assert.equal(result.diagnostics.length, all.length);
  result.diagnostics.forEach((diagnostic, index) => {
    const finding = all[index], { path, range } = diagnostic.location;
    assert.deepEqual([diagnostic.message, diagnostic.code.value, diagnostic.severity, path],
      [finding.whole, finding.rule, ['', 'INFO', 'WARNING', 'ERROR'][finding.level], finding.file.path]);
    assert.deepEqual([range.start.line, range.end.line], [finding.range.start.line, finding.range.end.line]);
    if (!finding.file.valid) return;
    assert.equal(range.start.column, position(finding.file.text, finding.range.start.offset).bytes);
    assert.equal(range.end.column, position(finding.file.text, finding.range.end.offset).bytes);
  });
}
