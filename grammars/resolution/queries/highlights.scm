; What editors colour. Names of captures are those that tree-sitter's own tools and most editors know.
(title) @markup.heading
(heading) @markup.heading
(annex_heading) @markup.heading
(heading_mark) @punctuation.special

(organ_line) @keyword
(masthead_line) @comment.documentation
(symbol_line) @constant
(session_line) @comment.documentation
(agenda_line) @comment.documentation
(adopted_by_line) @comment.documentation
(report_line) @comment.documentation
(adoption_line) @comment.documentation
(voting) @comment.documentation
(sponsors) @attribute
(mun_header) @property

(label) @label
(emphasis) @markup.italic
(strong) @markup.strong
(footnote) @markup.quote
(footnote_reference) @markup.link

(open_bracket) @punctuation.bracket
(close_bracket) @punctuation.bracket
(attribution) @attribute
(status) @tag
(note_to_reader) @comment.note

(comment) @comment
(inline_comment) @comment
(margin_number) @comment
(page_furniture) @comment
(rule) @punctuation.delimiter
