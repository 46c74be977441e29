" What makes a file a resolution: a line near the top that consists of the organ's name ("The General Assembly,") or a
" symbol ("A/RES/63/195"). A text that only mentions a resolution has neither. A Markdown file also remains one:
" markdown.resolution.

let s:lines = 80
let s:mark = '[*_#> \t\f]*'
let s:organ = 'The \([A-Z][A-Za-z]* \|and \|on \|of \|the \|for \)*'
      \ . '\(Assembly\|Council\|Committee\|Commission\|Conference\|Board\)[*_]*,'
let s:symbol = '\(United Nations \+\)\?'
      \ . '\([A-Z]\+\(/[A-Za-z0-9.-]\+\)*/\(RES/\|L[.]\)[0-9A-Z]\S*\|S/[0-9]\{4}/[0-9]\+\)'
let s:signs = '\C^' . s:mark . '\(' . s:organ . '\|' . s:symbol . '\)' . s:mark . '$'
      \ . '\|^' . s:mark . 'Resolution adopted by the \(General Assembly\|Human Rights Council\)\>'

function! reslint#detect#IsResolution(lines) abort
  return match(a:lines, s:signs) >= 0
endfunction

function! reslint#detect#Buffer() abort
  let before = &l:filetype
  if before =~# '\<resolution\>'
    return
  endif
  if index(get(g:, 'reslint_filetypes', []), before) < 0
        \ && !reslint#detect#IsResolution(getline(1, s:lines))
    return
  endif
  " Plain text has no settings worth keeping; Markdown has its own look and keys.
  let &l:filetype = before ==# '' || before ==# 'text' ? 'resolution' : before . '.resolution'
endfunction
