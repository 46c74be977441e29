" Author: the reslint project
" Description: reslint for United Nations resolutions, as a command over standard input. (Not as a language server too:
" ALE loses results when one tool runs both ways.)

call ale#Set('reslint_executable', get(g:, 'reslint_executable', 'reslint'))
call ale#Set('reslint_options', get(g:, 'reslint_options', ''))

" JSON rather than the gcc format, because it says where a finding ends and what to write instead.
function! ale_linters#resolution#reslint#GetCommand(buffer) abort
  return '%e --format=json' . ale#Pad(ale#Var(a:buffer, 'reslint_options')) . ' --stdin-filename %s -'
endfunction

function! s:Item(finding) abort
  let l:start = a:finding.range.start
  let l:end = a:finding.range.end
  let l:text = a:finding.location . ': ' . a:finding.message

  if has_key(a:finding, 'write')
    let l:text .= '. Write: ' . a:finding.write
  endif

  " Columns count characters: with vcol ALE converts them to bytes. ALE's end is part of the finding.
  return {
  \   'lnum': l:start.line,
  \   'col': l:start.column,
  \   'vcol': 1,
  \   'end_lnum': l:end.line,
  \   'end_col': max([l:end.column - 1, 1]),
  \   'type': toupper(a:finding.severity[0]),
  \   'code': a:finding.rule,
  \   'text': l:text,
  \}
endfunction

function! ale_linters#resolution#reslint#Handle(buffer, lines) abort
  let l:items = []

  try
    let l:files = json_decode(join(a:lines, "\n")).files
  catch
    " Set-up failed before anything was checked: the message goes to the first line.
    return empty(a:lines) ? [] : [{'lnum': 1, 'text': join(a:lines, ' ')}]
  endtry

  for l:file in l:files
    if has_key(l:file, 'error')
      call add(l:items, {'lnum': 1, 'text': l:file.error})
    endif

    if has_key(l:file, 'no_rule_on')
      call add(l:items, {'lnum': 1, 'text': 'no rule was on (' . l:file.no_rule_on . '): nothing was checked'})
    endif

    call extend(l:items, map(l:file.diagnostics, 's:Item(v:val)'))
  endfor

  return l:items
endfunction

call ale#linter#Define('resolution', {
\   'name': 'reslint',
\   'executable': {b -> ale#Var(b, 'reslint_executable')},
\   'command': function('ale_linters#resolution#reslint#GetCommand'),
\   'callback': 'ale_linters#resolution#reslint#Handle',
\   'output_stream': 'stdout',
\})
