" The commands of a resolution's buffer: each runs the program and shows its output.

function! s:Command(arguments) abort
  let program = get(g:, 'reslint_executable', 'reslint')
  if !executable(program)
    throw 'reslint: no program ' . program . ': install it or set g:reslint_executable'
  endif
  return shellescape(program) . ' ' . a:arguments
endfunction

function! s:Complain() abort
  echohl ErrorMsg
  echomsg substitute(v:exception, '^Vim\%((\a\+)\)\=:', '', '')
  echohl None
endfunction

" The buffer as input for the program, ending with a line end.
function! s:Text() abort
  return join(getline(1, '$'), "\n") . "\n"
endfunction

function! s:Name() abort
  return shellescape(bufname('%') ==# '' ? 'draft.txt' : bufname('%'))
endfunction

" ---- columns --------------------------------------------------------------------------------------------

" The byte column of character number CHARACTER (from 1) in TEXT.
function! reslint#ByteColumn(text, character) abort
  let byte = byteidxcomp(a:text, a:character - 1)
  return byte < 0 ? len(a:text) + 1 : byte + 1
endfunction

function! s:Line(entry, read) abort
  if bufloaded(a:entry.bufnr)
    return get(getbufline(a:entry.bufnr, a:entry.lnum), 0, '')
  endif
  let name = bufname(a:entry.bufnr)
  if !has_key(a:read, name)
    let a:read[name] = filereadable(name) ? readfile(name) : []
  endif
  return get(a:read[name], a:entry.lnum - 1, '')
endfunction

" After :make and :lmake: converts the columns of our findings to bytes. MAKE says which list was filled.
function! reslint#CountBytes(make) abort
  let local = a:make =~# '^l'
  let list = local ? getloclist(0) : getqflist()
  if get(b:, 'current_compiler', '') !=# 'reslint' || empty(list)
    return
  endif
  let read = {}
  for entry in list
    if entry.valid && entry.col > 1
      let entry.col = reslint#ByteColumn(s:Line(entry, read), entry.col)
    endif
  endfor
  if local
    call setloclist(0, list, 'r')
  else
    call setqflist(list, 'r')
  endif
endfunction

" ---- findings -------------------------------------------------------------------------------------------

" What the program printed that is not a finding: why it could not check, or could not run.
function! s:Said() abort
  let list = filter(getqflist(), '!v:val.valid && v:val.text =~# "\\S"')
  return join(map(list, 'substitute(v:val.text, "^reslint: ", "", "")'), '; ')
endfunction

" :make and its window. If nothing was checked there is an error message instead of a window that looks clean.
function! reslint#Check() abort
  try
    call s:Command('')
    if get(b:, 'current_compiler', '') !=# 'reslint'
      compiler reslint
    endif
    silent make!
    let status = v:shell_error
    if empty(filter(getqflist(), 'v:val.valid')) && (status || s:Said() !=# '')
      cclose
      throw 'reslint: ' . (s:Said() ==# '' ? 'the program failed with status ' . status : s:Said())
    endif
    botright cwindow
  catch
    call s:Complain()
  endtry
endfunction

" ---- outline --------------------------------------------------------------------------------------------

function! s:Outlined() abort
  let answer = system(s:Command('outline --format=json -'), s:Text())
  if v:shell_error
    throw 'reslint: ' . substitute(answer, '\n.*', '', '')
  endif
  return json_decode(answer).documents
endfunction

function! s:Entry(node, name, depth) abort
  let start = a:node.range.start
  let line = getline(start.line)
  return {'bufnr': bufnr('%'), 'lnum': start.line, 'col': reslint#ByteColumn(line, start.column),
        \ 'text': repeat('  ', a:depth) . a:name . '  ' . strcharpart(line, start.column - 1, 60)}
endfunction

function! s:Points(points, depth) abort
  let entries = []
  for point in a:points
    call add(entries, s:Entry(point, point.label, a:depth))
    call extend(entries, s:Points(get(point, 'points', []), a:depth + 1))
  endfor
  return entries
endfunction

" Every paragraph, point, note and annex of the buffer, in the order of the text.
function! reslint#Entries() abort
  let entries = []
  for document in s:Outlined()
    for paragraph in document.preamble + document.operative
      call add(entries, s:Entry(paragraph, paragraph.label, 0))
      call extend(entries, s:Points(get(paragraph, 'points', []), 1))
    endfor
    for note in document.footnotes
      call add(entries, s:Entry(note, 'note ' . note.marker, 0))
    endfor
    for annex in document.annexes
      call add(entries, s:Entry(annex, annex.label, 0))
    endfor
  endfor
  return sort(entries, {a, b -> a.lnum == b.lnum ? a.col - b.col : a.lnum - b.lnum})
endfunction

function! reslint#Outline() abort
  try
    call setloclist(0, [], ' ', {'title': 'Outline of ' . expand('%:t'), 'items': reslint#Entries()})
    lopen
  catch
    call s:Complain()
  endtry
endfunction

" ---- fixes ----------------------------------------------------------------------------------------------

" Applies all safe fixes to the buffer; one undo takes them back.
function! reslint#Fix() abort
  try
    let command = s:Command('--quiet --fix ' . get(g:, 'reslint_options', '')
          \ . ' --stdin-filename ' . s:Name() . ' -')
    let errors = tempname()
    let fixed = systemlist(command . ' 2>' . shellescape(errors), s:Text())
    let said = filereadable(errors) ? readfile(errors) : []
    call delete(errors)
    if v:shell_error > 1 || empty(fixed)
      throw 'reslint: nothing was changed' . (empty(said) ? '' : ': ' . said[0])
    endif
    call s:Replace(fixed)
  catch
    call s:Complain()
  endtry
endfunction

" Only lines that differ are replaced, so that marks, folds and the cursor stay.
function! s:Replace(lines) abort
  if len(a:lines) == line('$')
    for number in range(1, len(a:lines))
      if getline(number) !=# a:lines[number - 1]
        call setline(number, a:lines[number - 1])
      endif
    endfor
    return
  endif
  let view = winsaveview()
  call setline(1, a:lines)
  if line('$') > len(a:lines)
    call deletebufline('%', len(a:lines) + 1, '$')
  endif
  call winrestview(view)
endfunction

" ---- what a rule wants ----------------------------------------------------------------------------------

" The rule named at the end of a quickfix or location entry, or else that of the finding under the cursor.
function! s:RuleHere() abort
  let said = getline('.')
  if &buftype !=# 'quickfix'
    let here = filter(getqflist() + getloclist(0), 'v:val.bufnr == bufnr("%") && v:val.lnum == line(".")')
    let said = empty(here) ? '' : here[0].text
    if exists('b:ale_linted') && empty(said)
      let here = filter(copy(get(get(g:ale_buffer_info, bufnr('%'), {}), 'loclist', [])), 'v:val.lnum == line(".")')
      return empty(here) ? '' : get(here[0], 'code', '')
    endif
  endif
  return matchstr(said, '\[\zs[a-z0-9-]\+\ze\]$')
endfunction

function! reslint#Explain(rule) abort
  try
    let rule = a:rule ==# '' ? s:RuleHere() : a:rule
    if rule ==# ''
      throw 'reslint: no finding in this line: name a rule'
    endif
    let page = systemlist(s:Command('explain ' . shellescape(rule)))
    if v:shell_error
      throw get(page, 0, 'reslint: no rule ' . rule)
    endif
    call s:Show('reslint: ' . rule, page)
  catch
    call s:Complain()
  endtry
endfunction

function! s:Show(name, lines) abort
  new
  setlocal buftype=nofile bufhidden=wipe noswapfile nobuflisted
  silent execute 'file' fnameescape(a:name)
  call setline(1, a:lines)
  setlocal nomodifiable nomodified
  nnoremap <silent><buffer> q :close<CR>
endfunction

function! reslint#RuleNames(lead, line, position) abort
  let answer = system(s:Command('rules --format=json'))
  let names = v:shell_error ? [] : map(json_decode(answer).rules, 'v:val.id')
  return filter(names, 'stridx(v:val, a:lead) == 0')
endfunction
