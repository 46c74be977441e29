" Run by ale.sh on the test's draft. Loads all plugins explicitly, since -es does not run VimEnter by itself.
runtime! plugin/*.vim
doautocmd VimEnter

" Runs Vim's event loop until CONDITION holds: channels are served while it sleeps.
function! Await(Condition) abort
  let start = reltime()
  while !a:Condition() && reltimefloat(reltime(start)) < 30
    sleep 5m
  endwhile
  call assert_true(a:Condition())
endfunction

function! Found() abort
  return map(copy(ale#engine#GetLoclist(bufnr('%'))), '[v:val.lnum, v:val.col, v:val.type, get(v:val, "code", "")]')
endfunction

let expected = [[5, 67, 'E', 'preamble-comma'], [9, 5, 'W', 'also-further-operative'], [9, 68, 'E', 'operative-semicolon']]
ALELint
call Await({-> Found() == g:expected})
call assert_equal(expected, Found())
let second = ale#engine#GetLoclist(bufnr('%'))[1]
call assert_equal([9, 17, 'reslint'], [second.end_lnum, second.end_col, second.linter_name])
call assert_match('^OP 2: .*Write: Requests$', second.text)

" The buffer counts, not the file: the correction is not saved.
call setline(5, substitute(getline(5), ';$', ',', ''))
ALELint
call Await({-> Found() == g:expected[1:]})
call assert_equal(expected[1:], Found())

" The fixer applies safe fixes and leaves the rest.
call setline(5, substitute(getline(5), ',$', ';', ''))
ALEFix
call Await({-> getline(9) =~# ';$'})
call assert_equal([',', ';'], [getline(5)[-1:], getline(9)[-1:]])
call assert_equal('2. *Also requests*', getline(9)[:17])
call Await({-> Found() == g:expected[1:1]})

if empty(v:errors)
  qall!
endif
call writefile(v:errors, 'said')
cquit!
