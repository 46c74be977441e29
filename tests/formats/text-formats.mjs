// checkstyle, junit, github, gcc and the page of --report.
import assert from 'node:assert/strict';
import { parse as parseJunit } from 'junit2json';
import * as parse5 from 'parse5';
import { SaxesParser } from 'saxes';

// What XML cannot contain, and what a terminal would obey, is replaced by U+FFFD; in GitHub's log it is left out.
const inXml = (text) => text.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/g, '\ufffd');
const inLog = (text) => text.replace(/[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g, '');

export function elements(xml) {
  const list = [], parser = new SaxesParser({ fileName: 'output' });
  parser.on('error', (error) => { throw error; });
  parser.on('opentag', ({ name, attributes }) => list.push({ name, ...attributes, name: name, file: attributes.name }));
  parser.write(xml).close();
  return list;
}

export function checkstyle({ files, all }, output) {
  const list = elements(output);
  assert.deepEqual(list.filter((one) => one.name === 'file').map((one) => one.file), files.map((file) => inXml(file.path)));
  let file, index = 0;
  for (const one of list) {
    if (one.name === 'file') file = one.file;
    if (one.name !== 'error') continue;
    const finding = all[index++];
    assert.deepEqual([file, +one.line, +one.column, one.severity, one.message, one.source],
      [inXml(finding.file.path), finding.range.start.line, finding.range.start.column, finding.severity, inXml(finding.whole), 'reslint.' + finding.rule]);
  }
  assert.equal(index, all.length);
}

// Infos are not failures there; a file without failures is a case that passed.
export async function junit({ files }, output) {
  elements(output);
  const { testsuite } = await parseJunit(output);
  assert.deepEqual(testsuite.map((suite) => suite.name), files.map((file) => inXml(file.path)));
  testsuite.forEach((suite, index) => {
    const failures = files[index].diagnostics.filter((finding) => finding.level > 1);
    assert.deepEqual([suite.tests, suite.failures, suite.errors], [failures.length || 1, failures.length, 0]);
    assert.equal(suite.testcase.length, suite.tests);
    assert.deepEqual(suite.testcase.flatMap((one) => one.failure ?? []).map((failure) => failure.message), failures.map((finding) => inXml(finding.whole)));
    assert.ok(suite.testcase.every((one) => one.classname === suite.name));
  });
}

// Workflow commands as the runner reads them: one per line, with "%25" and line ends decoded, in properties also ":" and ",".
function command(line) {
  const [, name, properties, message] = /^::([a-z]+) ([^:]*(?::(?!:)[^:]*)*)::(.*)$/su.exec(line) ?? assert.fail(`no command: ${line}`);
  const data = (text) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  const property = (text) => data(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
  const values = Object.fromEntries(properties.split(',').map((one) => [one.slice(0, one.indexOf('=')), property(one.slice(one.indexOf('=') + 1))]));
  return { name, values, message: data(message) };
}

export function github({ all }, output, { shown }) {
  const lines = output.toString('latin1').split(/[\r\n]+/); // the runner ends a line at either of these
  assert.equal(lines.pop(), '');
  assert.equal(lines.length, all.length);
  lines.forEach((line, index) => {
    const { name, values, message } = command(shown(Buffer.from(line, 'latin1')));
    const finding = all[index];
    assert.deepEqual([name, values.file, +values.line, values.title, message],
      [['', 'notice', 'warning', 'error'][finding.level], inLog(finding.file.path), finding.range.start.line, finding.rule, inLog(finding.whole)]);
  });
}

export function gcc({ all }, output) {
  const lines = output.split('\n');
  assert.equal(lines.pop(), '');
  assert.equal(lines.length, all.length);
  lines.forEach((line, index) => {
    const { range, severity, rule } = all[index];
    assert.ok(line.includes(`:${range.start.line}:${range.start.column}: ${severity}: `) && line.endsWith(` [${rule}]`), line);
    assert.doesNotMatch(line, /[\x00-\x1f\x7f]/);
  });
}

const attribute = (node, name) => node.attrs?.find((one) => one.name === name)?.value;
function* nodes(node) {
  yield node;
  for (const child of node.childNodes ?? []) yield* nodes(child);
}
const words = (node) => node.nodeName === '#text' ? node.value : node.nodeName === 'sup' ? '' : (node.childNodes ?? []).map(words).join('');
// Control characters are left out of a page, and a parser reads every line end as "\n".
const onPage = (text) => text.replace(/\r\n?/g, '\n').replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]/g, '');

// A page shows italics and bold instead of their marks, so the words are compared without them.
const unmarked = (text) => text.replace(/[*_#\\]|<\/?(?:b|i|u|em|strong|sup)>/g, '').replace(/[ \t]+/g, ' ').replace(/^ /gm, '');

export function html({ files }, output) {
  const page = parse5.parse(output, { onParseError: (error) => assert.fail(`${error.code} in line ${error.startLine}`) });
  const all = [...nodes(page)];
  const allowed = new Set(['html', 'head', 'meta', 'title', 'style', 'body', 'header', 'nav', 'main', 'section', 'h1', 'h2', 'h3', 'p', 'ol', 'ul', 'li', 'span', 'a', 'b', 'strong', 'i', 'em', 'u', 'br', 'div', 'mark', 'sup']);
  for (const node of all.filter((one) => one.tagName)) assert.ok(allowed.has(node.tagName), `nobody wrote <${node.tagName}>`);
  assert.ok(!all.some((node) => attribute(node, 'src') || /^(?!#)/.test(attribute(node, 'href') ?? '#')), 'nothing is fetched');
  const sections = all.filter((node) => node.tagName === 'section');
  assert.deepEqual(sections.map((node) => words(node.childNodes.find((child) => child.tagName === 'h2'))), files.map((file) => onPage(file.path)));
  sections.forEach((section, index) => {
    const file = files[index], shown = file.diagnostics.filter((finding) => finding.level > 1), inside = [...nodes(section)];
    const text = inside.find((node) => attribute(node, 'class') === 'text');
    if (file.valid) assert.equal(unmarked(words(text)), unmarked(onPage(file.text.toString('utf8'))));
    assert.equal(inside.filter((node) => node.tagName === 'li').length, shown.length);
    for (const link of inside.filter((node) => node.tagName === 'a'))
      assert.ok(all.some((node) => attribute(node, 'id') === attribute(link, 'href').slice(1)), 'every link leads somewhere');
  });
}
