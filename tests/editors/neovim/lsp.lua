-- Run by lsp.sh on the test's draft.
local function found()
  local all = {}
  for _, item in ipairs(vim.diagnostic.get(0)) do
    table.insert(all, { item.lnum + 1, item.col, item.end_col, item.severity, item.code or item.user_data.lsp.code })
  end
  table.sort(all, function(a, b)
    return a[1] < b[1] or a[1] == b[1] and a[2] < b[2]
  end)
  return all
end

local error_, warning = vim.diagnostic.severity.ERROR, vim.diagnostic.severity.WARN
-- Neovim counts columns in bytes from 0.
local expected = {
  { 5, 66, 67, error_, 'preamble-comma' },
  { 9, 4, 17, warning, 'also-further-operative' },
  { 9, 67, 68, error_, 'operative-semicolon' },
}

local function rest(list, first)
  return vim.list_slice(list, first, #list)
end

-- The code actions at the place (from 1), as the server sends them.
local function actions_at(line, column)
  vim.api.nvim_win_set_cursor(0, { line, column - 1 })
  local params = vim.lsp.util.make_range_params()
  params.context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics(0, line - 1) }
  local answers = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', params, 30000) or {}
  local all = {}
  for _, answer in pairs(answers) do
    vim.list_extend(all, answer.result or {})
  end
  return all
end

run(function()
  check('markdown.resolution', vim.bo.filetype, 'filetype')
  await(function()
    return vim.deep_equal(expected, found())
  end, 'findings arrive')
  check(expected, found(), 'findings')
  check('draft.md', vim.fn.fnamemodify(vim.api.nvim_buf_get_name(0), ':t'), 'buffer')

  -- An edit clears one; multibyte characters come before it.
  local line = vim.api.nvim_buf_get_lines(0, 4, 5, true)[1]
  vim.api.nvim_buf_set_text(0, 4, #line - 1, 4, #line, { ',' })
  await(function()
    return vim.deep_equal(rest(expected, 2), found())
  end, 'an edit clears a finding')
  check(rest(expected, 2), found(), 'findings after an edit')

  -- A code action as vim.lsp.buf.code_action applies it: the first one is taken.
  check(true, #actions_at(9, 68) > 0, 'code actions at the comma')
  vim.ui.select = function(items, _, choose)
    choose(items[1], 1)
  end
  vim.lsp.buf.code_action()
  await(function()
    return vim.api.nvim_buf_get_lines(0, 8, 9, true)[1]:match(';$') ~= nil
  end, 'a code action is applied')
  await(function()
    return vim.deep_equal({ expected[2] }, found())
  end, 'the code action clears its finding')

  -- One server for all drafts of a folder; it ends with Neovim.
  vim.cmd('edit second.txt')
  vim.api.nvim_buf_set_lines(0, 0, -1, true, { 'The General Assembly,', '', 'Noting it;' })
  vim.bo.filetype = 'resolution'
  await(function()
    return require('reslint.server').client(0) ~= nil
  end, 'the second draft has the server')
  local clients = vim.lsp.get_clients and vim.lsp.get_clients() or vim.lsp.get_active_clients()
  check(1, #clients, 'number of servers')
end)
