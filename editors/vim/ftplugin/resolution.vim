" How a resolution is edited: paragraphs are single long lines, :make runs reslint. b:undo_ftplugin undoes everything.
if exists('b:did_ftplugin_resolution')
  finish
endif
let b:did_ftplugin_resolution = 1

" In markdown.resolution this runs after Markdown's own settings and adds to them.
let b:undo_ftplugin = (exists('b:undo_ftplugin') ? b:undo_ftplugin . ' | ' : '')
      \ . 'unlet! b:did_ftplugin_resolution'

if !exists('b:current_compiler')
  compiler reslint
  let b:undo_ftplugin .= ' | setlocal makeprg< errorformat< | unlet! b:current_compiler'
endif

setlocal linebreak formatoptions-=t comments= commentstring=<!--\ %s\ -->
let b:undo_ftplugin .= ' | setlocal linebreak< formatoptions< comments< commentstring<'

command! -buffer -bar ReslintOutline call reslint#Outline()
command! -buffer -bar ReslintFix call reslint#Fix()
command! -buffer -bar -nargs=? -complete=customlist,reslint#RuleNames ReslintExplain call reslint#Explain(<q-args>)
let b:undo_ftplugin .= ' | delcommand -buffer ReslintOutline | delcommand -buffer ReslintFix'
      \ . ' | delcommand -buffer ReslintExplain'
if !has('patch-8.2.3920') && !has('nvim-0.8')
  let b:undo_ftplugin = substitute(b:undo_ftplugin, 'delcommand -buffer', 'silent! delcommand', 'g')
endif
