/**
 * Resolutions of the United Nations, in plain text and in Markdown.
 *
 * A text is a flat list of blocks. Each block begins with a zero-width start token of its kind, holds inline
 * elements and ends with a zero-width `_end`. The external scanner (src/) decides where blocks begin and what
 * they are; since every block start is accepted between any two blocks, and every inline token inside any block,
 * no text gives an ERROR node. What a paragraph says, and which paragraphs belong together over a page
 * break, is left to the model.
 */

const BLOCKS = [
  'paragraph',
  'numbered_paragraph',
  'labelled_paragraph',
  'point',
  'heading',
  'organ_line',
  'title',
  'symbol_line',
  'session_line',
  'agenda_line',
  'adopted_by_line',
  'report_line',
  'sponsors',
  'masthead_line',
  'mun_header',
  'annex_heading',
  'adoption_line',
  'voting',
  'footnote',
  'rule',
  'page_furniture',
  'table_row',
  'comment',
  'note_to_reader',
];

// In the order of enum token in src/tokens.h, after the block starts.
const INLINE = [
  'text',
  'label',
  'footnote_reference',
  'open_bracket',
  'close_bracket',
  'attribution',
  'status',
  'inline_comment',
  'margin_number',
  'heading_mark',
];

const start = block => `_${block}_start`;

const blockRules = Object.fromEntries(
  BLOCKS.map(block => [block, $ => seq($[start(block)], repeat($._inline), $._end)]),
);

module.exports = grammar({
  name: 'resolution',

  externals: $ => [
    ...BLOCKS.map(block => $[start(block)]),
    ...INLINE.map(name => $[name]),
    $._end,
    $._emphasis_open,
    $._emphasis_close,
    $._strong_open,
    $._strong_close,
    $._pause, // zero-width: the scanner saw what comes next, and starts again here
    $._never, // used nowhere: valid only while an error is being repaired
  ],

  // The scanner skips white space itself; this is for what comes after the last block.
  extras: $ => [/[\s\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/],

  inline: $ => [$._block, $._inline, $._plain],

  rules: {
    document: $ => repeat($._block),

    _block: $ => choice(...BLOCKS.map(block => $[block])),
    ...blockRules,

    _inline: $ => choice($._plain, $.emphasis, $.strong),
    _plain: $ => choice(...INLINE.map(name => $[name]), $._pause),

    // The scanner opens only what it has seen closed, and at the end of the block closes what is still open.
    emphasis: $ => seq($._emphasis_open, repeat(choice($._plain, alias($._strong_inside, $.strong))), $._emphasis_close),
    strong: $ => seq($._strong_open, repeat(choice($._plain, alias($._emphasis_inside, $.emphasis))), $._strong_close),
    _emphasis_inside: $ => seq($._emphasis_open, repeat($._plain), $._emphasis_close),
    _strong_inside: $ => seq($._strong_open, repeat($._plain), $._strong_close),
  },
});
