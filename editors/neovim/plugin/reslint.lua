-- Brings reslint into Neovim: the language server, the grammar if it is installed, and all of editors/vim.
if vim.g.loaded_reslint_neovim then
  return
end
vim.g.loaded_reslint_neovim = true

-- The Vim plugin is beside this folder in the repository; where both were installed into one folder it is already there.
local here = vim.fn.fnamemodify(vim.fn.resolve(debug.getinfo(1, 'S').source:sub(2)), ':p:h:h')
local beside = vim.fn.fnamemodify(here, ':h') .. '/vim'
if vim.fn.filereadable(beside .. '/ftdetect/resolution.vim') == 1 then
  vim.opt.runtimepath:append(beside)
  -- It is too late for Neovim to find it by itself; if detection is not on yet, Neovim will find it, and in the right order.
  if vim.g.did_load_filetypes then
    vim.cmd('source ' .. vim.fn.fnameescape(beside .. '/ftdetect/resolution.vim'))
  end
  vim.cmd('runtime plugin/reslint.vim')
end

local group = vim.api.nvim_create_augroup('reslint_neovim', {})
vim.api.nvim_create_autocmd('FileType', {
  group = group,
  pattern = { 'resolution', '*.resolution' },
  callback = function(event)
    require('reslint.server').start(event.buf)
    require('reslint.grammar').start(event.buf)
  end,
})

vim.api.nvim_create_user_command('ReslintInstallParser', function()
  require('reslint.grammar').install()
end, { desc = 'Compile the grammar of resolutions for highlighting, folds and text objects' })

-- Since Neovim 0.11 the server is started by Neovim itself.
if vim.lsp.enable and vim.lsp.config and vim.g.reslint_lsp ~= 0 then
  vim.lsp.enable('reslint')
end
