-- Run by grammar.sh on the test's draft.
local lines = {
  'The General Assembly,', -- 1
  '',
  'Recalling its resolution 46/91,', -- 3
  '',
  '1. Requests the Council:', -- 5
  '',
  '(a) To meet;', -- 7
  '',
  '(b) To vote;', -- 9
  '',
  '2. Decides to', -- 11
  'remain seized.', -- 12
}

local function range(row, kind, inner)
  return { require('reslint.objects').range(0, row - 1, kind, inner) }
end

-- The buffer after KEYS were typed at the beginning of LINE; the change is undone.
local function typed(line, keys)
  vim.api.nvim_win_set_cursor(0, { line, 0 })
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(keys, true, false, true), 'xt', false)
  local text = vim.api.nvim_buf_get_lines(0, 0, -1, true)
  vim.cmd('silent undo')
  return text
end

run(function()
  local grammar = require('reslint.grammar')
  check(nil, grammar.parser(0), 'no grammar before it is installed')
  check(true, grammar.install(), 'the grammar is installed')
  for _, name in ipairs({ 'folds', 'highlights', 'textobjects' }) do
    check(true, #grammar.query(name).captures > 0, 'query ' .. name)
  end

  vim.api.nvim_buf_set_lines(0, 0, -1, true, lines)
  check({ 4, 0, 8, 12 }, range(5, 'paragraph', false), 'a paragraph with its points')
  check({ 4, 0, 8, 12 }, range(7, 'paragraph', false), 'the paragraph of a point')
  check({ 4, 3, 4, 24 }, range(5, 'paragraph', true), 'the words of a paragraph')
  check({ 2, 0, 2, 31 }, range(3, 'paragraph', true), 'the words of a preambular paragraph')
  check({ 6, 0, 6, 12 }, range(7, 'point', false), 'a point')
  check({ 6, 4, 6, 12 }, range(7, 'point', true), 'the words of a point')
  check({}, range(3, 'point', false), 'no point in the preamble')
  check('(a) ', typed(7, 'dio')[7], 'dio')
  check(#lines - 4, #typed(7, 'daP'), 'daP')

  local levels = vim.tbl_map(function(line)
    return require('reslint.folds').level(line)
  end, { 1, 3, 5, 7, 9, 10, 11, 12 })
  check({ 0, 0, 1, 1, 1, 0, 1, 1 }, levels, 'folds')
  check("v:lua.require'reslint.folds'.level(v:lnum)", vim.wo.foldexpr, 'foldexpr')
  vim.api.nvim_win_set_cursor(0, { 7, 0 })
  vim.cmd('normal! zx')
  vim.cmd('normal! zc')
  check({ 5, 9 }, { vim.fn.foldclosed(7), vim.fn.foldclosedend(7) }, 'a closed fold')

  vim.cmd('checkhealth reslint')
  local said = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), '\n')
  check(true, said:find('OK: the grammar is installed', 1, true) ~= nil, 'checkhealth: ' .. said)
  check(nil, said:find('ERROR', 1, true), 'checkhealth: ' .. said)
end)
