; What folds: every block that may be long. Whole parts (preamble, annex) are folded by the language server, which
; knows where they end.
[
  (paragraph)
  (numbered_paragraph)
  (labelled_paragraph)
  (point)
  (sponsors)
  (voting)
  (footnote)
  (comment)
  (note_to_reader)
] @fold
