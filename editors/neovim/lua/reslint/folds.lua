-- Folds based on the grammar: every block of more than one line, and an operative paragraph with its points.
local M = {}
local levels = {} -- by buffer: {tick, depth of each line}

local function add(depth, first, last)
  for line = first, last do
    depth[line] = (depth[line] or 0) + 1
  end
end

-- The last line of NODE; a node that ends with its line end ends in column 0 of the next line.
local function last_line(node)
  local row, column = node:end_()
  return column == 0 and row - 1 or row
end

local function measure(buffer)
  local grammar = require('reslint.grammar')
  local root, query = grammar.root(buffer), grammar.query('folds')
  local depth = {}
  if not root or not query then
    return depth
  end
  for _, node in query:iter_captures(root, buffer, 0, -1) do
    local first, last = node:start(), last_line(node)
    if last > first then
      add(depth, first, last)
    end
    local type = node:type()
    if type == 'numbered_paragraph' or type == 'labelled_paragraph' then
      local final = require('reslint.objects').last_point(node)
      if final then
        add(depth, first, last_line(final))
      end
    end
  end
  return depth
end

function M.level(line)
  local buffer = vim.api.nvim_get_current_buf()
  local tick = vim.api.nvim_buf_get_changedtick(buffer)
  if not levels[buffer] or levels[buffer].tick ~= tick then
    levels[buffer] = { tick = tick, depth = measure(buffer) }
  end
  return levels[buffer].depth[line - 1] or 0
end

function M.set(buffer)
  vim.api.nvim_buf_call(buffer, function()
    vim.opt_local.foldmethod = 'expr'
    vim.opt_local.foldexpr = "v:lua.require'reslint.folds'.level(v:lnum)"
    vim.opt_local.foldlevel = 99
  end)
  vim.api.nvim_create_autocmd('BufWipeout', {
    buffer = buffer,
    callback = function()
      levels[buffer] = nil
    end,
  })
end

return M
