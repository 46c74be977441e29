-- Starts the language server where Neovim does not do so by itself (before 0.11).
local M = {}

-- lsp/reslint.lua, with the user's settings on top.
function M.config()
  local file = vim.api.nvim_get_runtime_file('lsp/reslint.lua', false)[1]
  if not file then
    return nil
  end
  return vim.tbl_deep_extend('force', dofile(file), vim.g.reslint_lsp_config or {})
end

-- The nearest folder above the draft that contains one of MARKERS, or else the draft's own.
local function root_of(buffer, markers)
  local name = vim.api.nvim_buf_get_name(buffer)
  local folder = name ~= '' and vim.fn.fnamemodify(name, ':p:h') or vim.fn.getcwd()
  for _, marker in ipairs(markers) do
    local found = vim.fn.finddir(marker, folder .. ';')
    if found == '' then
      found = vim.fn.findfile(marker, folder .. ';')
    end
    if found ~= '' then
      return vim.fn.fnamemodify(found, ':p'):gsub('/$', ''):gsub('/[^/]*$', '')
    end
  end
  return folder
end

-- Clients by root, for Neovim 0.7, which cannot find a running one itself.
local running = {}

local function attach_by_hand(config, buffer)
  local id = running[config.root_dir]
  if not (id and vim.lsp.get_client_by_id(id)) then
    id = vim.lsp.start_client(config)
    running[config.root_dir] = id
  end
  if id then
    vim.lsp.buf_attach_client(buffer, id)
  end
end

local complained = {} -- each message is shown once

-- A draft must not look clean just because nothing checked it.
local function complain(message)
  if not complained[message] then
    complained[message] = true
    vim.notify('reslint: ' .. message .. ' (:checkhealth reslint)', vim.log.levels.ERROR)
  end
end

-- Neovim itself reports it only in its log.
local function say_end(code)
  if code ~= 0 then
    vim.schedule(function()
      complain('the language server ended with status ' .. code .. ': nothing is checked')
    end)
  end
end

function M.start(buffer)
  if vim.g.reslint_lsp == 0 or vim.bo[buffer].buftype ~= '' then
    return
  end
  local config = M.config()
  if not config then
    return
  end
  if vim.fn.executable(config.cmd[1]) == 0 then
    complain('no program ' .. config.cmd[1] .. ': install it or set g:reslint_executable')
    return
  end
  if vim.lsp.enable and vim.lsp.config then
    return
  end
  config.name = 'reslint'
  config.on_exit = config.on_exit or say_end
  config.root_dir = root_of(buffer, config.root_markers)
  if vim.lsp.start then
    vim.lsp.start(config, { bufnr = buffer })
  else
    attach_by_hand(config, buffer)
  end
end

-- The server's client in BUFFER, or nil.
function M.client(buffer)
  local clients = vim.lsp.get_clients and vim.lsp.get_clients({ bufnr = buffer })
    or vim.lsp.buf_get_clients(buffer)
  for _, client in pairs(clients) do
    if client.name == 'reslint' then
      return client
    end
  end
end

return M
