; For nvim-treesitter-textobjects: a paragraph, a point. (aP, iP, ao and io work without this file.)
(paragraph) @paragraph.outer
(numbered_paragraph) @paragraph.outer
(labelled_paragraph) @paragraph.outer
(point) @point.outer
(footnote) @footnote.outer
