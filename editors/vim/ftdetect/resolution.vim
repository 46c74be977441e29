" Which files are resolutions: those that say so in their first lines, never every text or Markdown file.
augroup filetypedetect
  autocmd BufRead,BufNewFile *.md,*.markdown,*.txt,*.text call reslint#detect#Buffer()
augroup END
