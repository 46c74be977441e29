" Commands that work in every buffer, even if the file was not taken for a resolution, and the fixer for ALE.
if exists('g:loaded_reslint')
  finish
endif
let g:loaded_reslint = 1

command! -bar Reslint setfiletype resolution | call reslint#Check()

" ALE knows the fixer by this name: let g:ale_fixers = {'resolution': ['reslint']}. ALE may be loaded after us.
function! s:AddFixer() abort
  if exists('g:loaded_ale_dont_use_this_in_other_plugins_please')
    call ale#fix#registry#Add('reslint', 'ale#fixers#reslint#Fix', ['resolution'],
          \ 'Repair a United Nations resolution with reslint.')
  endif
endfunction

augroup reslint
  autocmd!
  autocmd VimEnter * call s:AddFixer()
augroup END
if v:vim_did_enter
  call s:AddFixer()
endif
