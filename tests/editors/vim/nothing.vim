" Run by nothing.sh on the test's draft: where nothing can be checked there is a message, and no window.
runtime plugin/reslint.vim
set shortmess+=F

" What :Reslint prints; the number of windows afterwards is in s:windows.
function! s:Said() abort
  messages clear
  Reslint
  let s:windows = winnr('$')
  return execute('messages')
endfunction

call s:Said()
call assert_equal(2, s:windows)
cclose

let g:reslint_executable = 'no-such-reslint'
call assert_match('reslint: no program no-such-reslint: install it or set g:reslint_executable', s:Said())
call assert_equal(1, s:windows)
unlet g:reslint_executable

call writefile(['sverity: {}'], '.reslint.yaml')
call assert_match('reslint: draft.md: not checked: .reslint.yaml:1:1: There is no setting “sverity”', s:Said())
call assert_equal(1, s:windows)

call writefile(['ignore: [ALL]'], '.reslint.yaml')
call assert_match('reslint: draft.md: no rule was on (.reslint.yaml, line 1): nothing was checked', s:Said())
call assert_equal(1, s:windows)
call delete('.reslint.yaml')

let g:reslint_executable = 'false'
unlet b:current_compiler
call assert_match('reslint: the program failed with status 1', s:Said())
call assert_equal(1, s:windows)

if empty(v:errors)
  qall!
endif
call writefile(v:errors, 'said')
cquit!
