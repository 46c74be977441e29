// Drafts whose names and texts contain what formats trip over: hostile.mjs FOLDER. Nearly every draft contains “the the”.
import { mkdirSync, writeFileSync } from 'node:fs';

const folder = process.argv[2];
mkdirSync(folder);
const names = [
  'plain', 'a "quoted" & <b>\'x\'', '100%0A,colon:comma', 'new\nline', 'cr\rname', 'tab\tbell\x07escape\x1b[31m', 'emoji 😀 Ümlaut', ']]>',
  '::error title=x::boo', Buffer.from([0x62, 0xe9, 0x79, 0xff]), Buffer.from([0xed, 0xa0, 0x80, 0xef, 0xbf, 0xbe]), '#hash?query+plus',
];
const odd = '<b>"lanterns"</b> & ]]> <![CDATA[%0A"<i>😀&amp;\x01\x1b\' --> %25 ::error::boo é \u2028 \uFFFE \u0085 \x01\x07\x1b[31m\x7f';
const draft = (words, end) =>
  `Lanterns ${words}\n\n*The General Assembly*,\n\n*Recalling* its resolution 46/152 of 18 December 1991, and ${words},\n\n` +
  `1. *Welcomes* ${words} and the the lamps,${end}\n\n2. *Decides* to remain seized of the matter.\n`;

const put = (name, bytes) => writeFileSync(Buffer.concat([Buffer.from(folder + '/'), Buffer.from(name), Buffer.from('.md')]), bytes);
for (const name of names) put(name, draft(odd, ''));
put('not-utf8', Buffer.from(draft('\u00e9 the lanterns \u00ff', ''), 'latin1'));
put('crlf', draft(odd, '').replaceAll('\n', '\r\n'));
put('mac', draft(odd, '').replaceAll('\n', '\r'));
put('nothing', '');
put('clean', draft('the lanterns', '').replace('the the lamps,', 'the lamps;'));
// Two findings of one rule in two clauses with the same words must have different fingerprints.
put('twice', draft('the lanterns', '') + '\n' + draft('the lanterns', ''));
put('silenced', draft('the lanterns', '').replace('1. ', '<!-- reslint-disable-next-line repeated-word: said so -->\n1. '));
