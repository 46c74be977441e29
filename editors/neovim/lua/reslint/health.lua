-- :checkhealth reslint
local M = {}

-- The function names of Neovim 0.10 and later, or the older ones.
local function voice()
  local health = vim.health or require('health')
  return {
    start = health.start or health.report_start,
    ok = health.ok or health.report_ok,
    warn = health.warn or health.report_warn,
    error = health.error or health.report_error,
    info = health.info or health.report_info,
  }
end

local function check_program(say)
  local program = vim.g.reslint_executable or 'reslint'
  if vim.fn.executable(program) == 0 then
    say.error('no program ' .. program, { 'install reslint', 'or set g:reslint_executable' })
    return
  end
  say.ok(vim.fn.exepath(program) .. ': ' .. vim.trim(vim.fn.system({ program, '--version' })))
  vim.fn.system({ program, 'lsp', '--help' })
  if vim.v.shell_error ~= 0 then
    say.error('this reslint has no language server', { 'install a newer one' })
  end
end

local function check_server(say)
  if vim.g.reslint_lsp == 0 then
    say.info('the language server is off (g:reslint_lsp)')
  elseif vim.lsp.enable and vim.lsp.config then
    say.ok('the language server is started by vim.lsp.enable')
  elseif vim.lsp.start then
    say.ok('the language server is started by vim.lsp.start')
  else
    say.ok('the language server is started by vim.lsp.start_client')
  end
  if vim.g.reslint_lsp ~= 0 and vim.fn.exists(':ALELint') == 2 then
    say.info('ALE is here too: findings may show twice; choose one (:help g:reslint_lsp)')
  end
end

local function check_grammar(say)
  local grammar = require('reslint.grammar')
  local found = #vim.api.nvim_get_runtime_file('parser/resolution.so', false) > 0
  if not found then
    say.warn('the grammar is not installed: no folds and text objects', { 'run :ReslintInstallParser' })
  elseif not grammar.query('folds') then
    say.warn('the grammar is installed, its queries are not', { 'run :ReslintInstallParser' })
  else
    say.ok('the grammar is installed')
  end
  if not vim.treesitter.start then
    say.info('colours by the grammar need Neovim 0.8; this one shows the plain ones')
  end
end

function M.check()
  local say = voice()
  say.start('reslint')
  check_program(say)
  check_server(say)
  check_grammar(say)
end

return M
