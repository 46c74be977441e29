-- The language server's configuration: vim.lsp.config reads it (Neovim 0.11), and lua/reslint/server.lua passes it to
-- older versions. Change it with vim.lsp.config('reslint', {...}), or in older versions with vim.g.reslint_lsp_config.
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
