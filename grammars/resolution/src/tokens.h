/* The external tokens, in the order of `externals` in grammar.js. A block kind is the number of its start
 * token, so one enumeration serves both the line rules and the scanner. */
#ifndef RESOLUTION_TOKENS_H
#define RESOLUTION_TOKENS_H

enum token {
    PARAGRAPH,
    NUMBERED_PARAGRAPH,
    LABELLED_PARAGRAPH,
    POINT,
    HEADING,
    ORGAN_LINE,
    TITLE,
    SYMBOL_LINE,
    SESSION_LINE,
    AGENDA_LINE,
    ADOPTED_BY_LINE,
    REPORT_LINE,
    SPONSORS,
    MASTHEAD_LINE,
    MUN_HEADER,
    ANNEX_HEADING,
    ADOPTION_LINE,
    VOTING,
    FOOTNOTE,
    RULE,
    PAGE_FURNITURE,
    TABLE_ROW,
    COMMENT,
    NOTE_TO_READER,
    BLOCK_KINDS, /* the block starts end here */
    TEXT = BLOCK_KINDS,
    LABEL,
    FOOTNOTE_REFERENCE,
    OPEN_BRACKET,
    CLOSE_BRACKET,
    ATTRIBUTION,
    STATUS,
    INLINE_COMMENT,
    MARGIN_NUMBER,
    HEADING_MARK,
    END,
    EMPHASIS_OPEN,
    EMPHASIS_CLOSE,
    STRONG_OPEN,
    STRONG_CLOSE,
    PAUSE,
    NEVER
};
#endif
