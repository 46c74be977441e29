; “reslint tree FILE” shows what is inside what. @here is what the rule reports.
(numbered_paragraph
  (label) @number
  (strong) @here)
