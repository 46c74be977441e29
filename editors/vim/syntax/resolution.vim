" Light colours for the structure of a resolution, based on looks alone; in markdown.resolution on top of Markdown's.
if exists('b:current_syntax') && &l:filetype !~# '\.'
  finish
endif

syntax spell toplevel
syntax case match

syntax match resolutionOrgan /^[*_ \t]*The [A-Z][A-Za-z ]*\(Assembly\|Council\|Committee\|Commission\|Conference\|Board\)[*_]*,[*_]*$/
syntax match resolutionSymbol /\<[A-Z]\+\(\/[A-Z0-9][A-Za-z0-9.()-]*\)*\/[A-Z0-9][A-Za-z0-9.()-]*[A-Za-z0-9)]/ contains=@NoSpell
syntax match resolutionLabel /^\s*[*_]*\(PP\|OP\)\s*\d\+\(\s*\(bis\|ter\|quater\|quinquies\|alt\)\>\)*\.\?/
syntax match resolutionNumber /^\s*\d\+\.\ze\s/
syntax match resolutionPoint /^\s*(\([a-z]\{1,2}\|[ivx]\+\))\ze\s/
" In plain text only: Markdown shows its own italics.
if &l:filetype !~# '\.'
  syntax match resolutionOpening /\*[A-Za-z][^*]*\*/
  syntax region resolutionComment start=/<!--/ end=/-->/
endif
syntax match resolutionReference /<sup>[^<]*<\/sup>/
syntax match resolutionAttribution /([A-Z][^()]*\(:\s*\(delete\|retain\|reserve\|move\)\|\<alt\))/
syntax match resolutionStatus /(\cagreed[^()]*)/
syntax match resolutionBracket /\[\|\]/

highlight default link resolutionOrgan Keyword
highlight default link resolutionSymbol Constant
highlight default link resolutionLabel Label
highlight default link resolutionNumber Number
highlight default link resolutionPoint Number
highlight default link resolutionOpening Statement
highlight default link resolutionComment Comment
highlight default link resolutionReference Special
highlight default link resolutionAttribution PreProc
highlight default link resolutionStatus Type
highlight default link resolutionBracket Delimiter

let b:current_syntax = 'resolution'
