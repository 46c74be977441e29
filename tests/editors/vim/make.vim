" Run by make.sh on the test's draft.
call assert_equal('markdown.resolution', &filetype)
call assert_equal('reslint', b:current_compiler)
silent make!
let found = filter(getqflist(), 'v:val.valid')
" The semicolon after “résumé”: character 61 is byte 67.
call assert_equal([[5, 67, 'e'], [9, 5, 'w'], [9, 68, 'e']], map(copy(found), '[v:val.lnum, v:val.col, v:val.type]'))
call assert_equal('draft.md', bufname(found[0].bufnr))
call assert_match('^PP 2: .*\[preamble-comma\]$', found[0].text)
cfirst
call assert_equal(';', getline('.')[col('.') - 1])

" After correcting and saving, the first one is gone, and the next one comes first.
call setline(5, substitute(getline(5), ';$', ',', ''))
silent write
silent make!
call assert_equal([9, 9], map(filter(getqflist(), 'v:val.valid'), 'v:val.lnum'))

" The location list is counted in bytes too; another compiler's list is left alone.
call setline(5, substitute(getline(5), ',$', ';', ''))
silent write
silent lmake!
call assert_equal([67, 5, 68], map(filter(getloclist(0), 'v:val.valid'), 'v:val.col'))

if empty(v:errors)
  qall!
endif
call writefile(v:errors, 'said')
cquit!
