// Puts random slips like people's into a text, to test the properties of every repair.
import { dice } from '../renumber/draft.mjs';

const slips = [
  [/;\n/g, ',\n'],
  [/;\n/g, '.\n'],
  [/;\n/g, '\n'],
  [/;\n/g, '; and\n'],
  [/,\n/g, ';\n'],
  [/,\n/g, '\n'],
  [/\.\n/g, ';\n'],
  [/, /g, ','],
  [/, /g, ' , '],
  [/\b(the|of|in) /g, '$1 $1 '],
  [/\balso /g, ''],
  [/\bfurther /g, 'also '],
  [/\bAlso ([a-z])/g, (_, letter) => letter.toUpperCase()],
  [/\bpresent resolution/g, 'this resolution'],
  [/\b(\d{1,2}) ([A-Z][a-z]{2,8}) (\d{4})/g, '$2 $1, $3'],
  [/\b(\d{1,2}) ([A-Z][a-z]{2,8}) (\d{4})/g, 'the $1th of $2, $3'],
  [/\b(\d{1,2}) ([A-Z][a-z]{2,8}) (\d{4})/g, '$1–2$1 $2 $3'],
  [/Secretary-General/g, 'Secretary General'],
  [/\bprogrammes?\b/g, 'program'],
  [/(\w)iz(e|ing|ation)\b/g, '$1is$2'],
  [/ per cent/g, '%'],
  [/(\d+)\. /g, '$1 '],
  [/\n(\d+)\. /g, (_, number) => `\n${Number(number) + 1}. `],
  [/\*([A-Z])([a-z]+)/g, '$1*$2'],
  [/\*([A-Z][a-z]+)\*/g, '$1'],
  [/\*([A-Z][a-z]+)\* (the|that) /g, '*$1 $2* '],
  [/[“”]/g, ''],
  [/([,;.])(<sup>\d+<\/sup>|\[\^\w+\])/g, '$2$1'],
  [/paragraph (\d+)/g, (_, number) => `paragraph ${Number(number) + 1}`],
  [/resolutions (\d)/g, 'resolution $1'],
  [/\n\([b-h]\) /g, '\n(a) '],
];

// The text with a few slips; the same for the same seed.
export function spoil(text, seed) {
  const roll = dice(seed);
  for (let n = 2 + roll(4); n > 0; n--) {
    const [pattern, becomes] = slips[roll(slips.length)];
    const all = [...text.matchAll(pattern)];
    if (!all.length) continue;
    const at = all[roll(all.length)];
    const fresh = at[0].replace(new RegExp(pattern.source), becomes);
    text = text.slice(0, at.index) + fresh + text.slice(at.index + at[0].length);
  }
  return text;
}
