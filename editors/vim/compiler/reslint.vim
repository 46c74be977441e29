" Compiler: reslint, a linter for United Nations resolutions; :make fills the quickfix list.
if exists('g:current_compiler') && !exists('b:current_compiler') && exists(':CompilerSet') != 2
  finish
endif
let b:current_compiler = 'reslint'

let s:save_cpo = &cpoptions
set cpoptions&vim
if exists(':CompilerSet') != 2
  command -nargs=* CompilerSet setlocal <args>
endif

let &l:makeprg = escape(shellescape(get(g:, 'reslint_executable', 'reslint')), '%#') . ' --format=gcc '
      \ . get(g:, 'reslint_options', '') . ' -- %:S'

" PATH:LINE:COLUMN: SEVERITY: LOCATION: MESSAGE [RULE]
CompilerSet errorformat=%f:%l:%c:\ %trror:\ %m,
      \%f:%l:%c:\ %tarning:\ %m,
      \%f:%l:%c:\ %tnfo:\ %m

" reslint counts characters, Vim's list counts bytes.
augroup reslint_columns
  autocmd!
  autocmd QuickFixCmdPost make,lmake call reslint#CountBytes(expand('<amatch>'))
augroup END

let &cpoptions = s:save_cpo
unlet s:save_cpo
