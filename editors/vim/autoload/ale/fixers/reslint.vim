" Author: the reslint project
" Description: Safe fixes in a United Nations resolution.

call ale#Set('reslint_executable', get(g:, 'reslint_executable', 'reslint'))
call ale#Set('reslint_options', get(g:, 'reslint_options', ''))

function! ale#fixers#reslint#Fix(buffer) abort
  let l:executable = ale#Var(a:buffer, 'reslint_executable')

  if !executable(l:executable)
    return 0
  endif

  return {
  \   'command': ale#Escape(l:executable) . ' --quiet --fix'
  \       . ale#Pad(ale#Var(a:buffer, 'reslint_options'))
  \       . ' --stdin-filename %s -',
  \}
endfunction
