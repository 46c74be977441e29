-- Text objects: a paragraph with all of its points (aP), its own words (iP); a point (ao), its own words (io).
local M = {}

local paragraphs = {
  paragraph = true,
  numbered_paragraph = true,
  labelled_paragraph = true,
}
local points = { point = true }

-- The last point of the paragraph NODE, or nil: points follow their paragraph in the tree, they are not inside it.
function M.last_point(node)
  local last
  local following = node:next_named_sibling()
  while following and following:type() == 'point' do
    last = following
    following = following:next_named_sibling()
  end
  return last
end

-- The block of the tree that contains ROW: blocks are the children of the document.
local function block_at(root, row)
  for node in root:iter_children() do
    local first = node:start()
    local last = node:end_()
    if node:named() and first <= row and row <= last then
      return node
    end
  end
end

local function find(kinds, root, row)
  local node = block_at(root, row)
  -- For a point, the paragraph to which it belongs is further up.
  while node and kinds == paragraphs and node:type() == 'point' do
    node = node:prev_named_sibling()
  end
  return node and kinds[node:type()] and node or nil
end

-- Beginning and end of the object (row, column from 0; the end is after the last character), or nil.
function M.range(buffer, row, kind, inner)
  local root = require('reslint.grammar').root(buffer)
  local node = root and find(kind == 'point' and points or paragraphs, root, row)
  if not node then
    return nil
  end
  local last = node
  if not inner and kind == 'paragraph' then
    last = M.last_point(node) or node
  end
  local first_row, first_column = node:start()
  local label = node:named_child(0)
  if inner and label and label:type() == 'label' then
    local words = node:named_child(1)
    if words then
      first_row, first_column = words:start()
    end
  end
  local last_row, last_column = last:end_()
  if last_column == 0 and last_row > first_row then
    last_row = last_row - 1
    last_column = #vim.api.nvim_buf_get_lines(buffer, last_row, last_row + 1, true)[1]
  end
  return first_row, first_column, last_row, last_column
end

function M.select(kind, inner)
  local row = vim.api.nvim_win_get_cursor(0)[1] - 1
  local first_row, first_column, last_row, last_column = M.range(0, row, kind, inner)
  if not first_row then
    return
  end
  if vim.fn.mode():match('[vV\22]') then
    vim.cmd('normal! \27')
  end
  vim.api.nvim_win_set_cursor(0, { first_row + 1, first_column })
  vim.cmd('normal! v')
  vim.api.nvim_win_set_cursor(0, { last_row + 1, math.max(last_column - 1, 0) })
end

function M.map(buffer)
  if vim.g.no_plugin_maps or vim.g.no_resolution_maps then
    return
  end
  for keys, kind in pairs({ P = 'paragraph', o = 'point' }) do
    for _, reach in ipairs({ 'a', 'i' }) do
      vim.keymap.set({ 'x', 'o' }, reach .. keys, function()
        M.select(kind, reach == 'i')
      end, { buffer = buffer, silent = true, desc = (reach == 'a' and 'a ' or 'inner ') .. kind })
    end
  end
end

return M
