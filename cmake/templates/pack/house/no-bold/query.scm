; What stands in what: “reslint tree FILE” shows it. @here is what the rule reports.
(numbered_paragraph
  (label) @number
  (strong) @here)
