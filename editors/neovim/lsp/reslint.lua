-- The language server's configuration: what vim.lsp.config reads (Neovim 0.11), and what lua/reslint/server.lua hands
-- to older ones. Change it with vim.lsp.config('reslint', {...}), or in older ones with vim.g.reslint_lsp_config.
local server = vim.g.reslint_executable or 'reslint'

return {
  cmd = { server, 'lsp' },
  filetypes = { 'resolution', 'markdown.resolution', 'text.resolution' },
  root_markers = { '.reslint.yaml', '.git' },
  -- profile, stage, select, ignore, severity: as on the command line.
  init_options = vim.g.reslint_settings,
  get_language_id = function()
    return 'resolution'
  end,
}
