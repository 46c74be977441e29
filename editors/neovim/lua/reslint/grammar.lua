-- The tree-sitter grammar of resolutions: compiled by :ReslintInstallParser into the user's own folder, then used for
-- colours (Neovim 0.8 and later), folds (when vim.g.reslint_folds is set) and text objects.
local M = {}

local language = 'resolution'

-- The grammar's folder: set by the user, in the repository, or installed with the program.
function M.source()
  local here = vim.fn.fnamemodify(vim.fn.resolve(debug.getinfo(1, 'S').source:sub(2)), ':p:h:h:h')
  local folders = {
    vim.g.reslint_grammar,
    vim.fn.fnamemodify(here, ':h:h') .. '/grammars/resolution',
  }
  local program = vim.fn.exepath(vim.g.reslint_executable or 'reslint')
  if program ~= '' then
    table.insert(folders, vim.fn.fnamemodify(vim.fn.resolve(program), ':h:h') .. '/share/reslint/grammars/resolution')
  end
  for _, folder in pairs(folders) do
    if vim.fn.filereadable(folder .. '/src/parser.c') == 1 then
      return folder
    end
  end
end

-- Where Neovim looks for what the user has installed.
local function site()
  return vim.fn.stdpath('data') .. '/site'
end

local function compiler()
  for _, name in ipairs({ vim.env.CC or 'cc', 'gcc', 'clang' }) do
    if vim.fn.executable(name) == 1 then
      return name
    end
  end
end

-- Compiles the parser; returns true, or nil and the reason.
local function compile(source)
  local cc = compiler()
  if not cc then
    return nil, 'no C compiler: install one, or set $CC'
  end
  vim.fn.mkdir(site() .. '/parser', 'p')
  local target = site() .. '/parser/' .. language .. '.so'
  local said = vim.fn.system({
    cc, '-std=c17', '-O2', '-fPIC', '-shared', '-I', source .. '/src',
    source .. '/src/parser.c', source .. '/src/scanner.c', '-o', target .. '.new',
  })
  if vim.v.shell_error ~= 0 then
    return nil, 'the grammar does not compile: ' .. said
  end
  -- A loaded parser must not change under Neovim, so a new file is renamed over the old one.
  local moved, why = vim.loop.fs_rename(target .. '.new', target)
  return moved and true or nil, why
end

local function copy_queries(source)
  local folder = site() .. '/queries/' .. language
  vim.fn.mkdir(folder, 'p')
  for _, file in ipairs(vim.fn.glob(source .. '/queries/*.scm', true, true)) do
    vim.fn.writefile(vim.fn.readfile(file), folder .. '/' .. vim.fn.fnamemodify(file, ':t'))
  end
end

function M.install()
  local source = M.source()
  local done, why = nil, 'the grammar was not found: set g:reslint_grammar to grammars/resolution of the repository'
  if source then
    done, why = compile(source)
  end
  if not done then
    vim.notify('reslint: ' .. why, vim.log.levels.ERROR)
    return false
  end
  copy_queries(source)
  -- Folders that did not exist when Neovim started are noticed once the path is set again.
  vim.o.runtimepath = vim.o.runtimepath
  for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
    if vim.api.nvim_buf_is_loaded(buffer) and vim.bo[buffer].filetype:match('resolution$') then
      M.start(buffer)
    end
  end
  vim.notify('reslint: the grammar is installed in ' .. site())
  return true
end

-- The parser of BUFFER, or nil if the grammar is not installed.
function M.parser(buffer)
  local found, parser = pcall(vim.treesitter.get_parser, buffer, language)
  return found and parser or nil
end

function M.root(buffer)
  local parser = M.parser(buffer)
  return parser and parser:parse()[1]:root()
end

-- The query NAME of the language ("folds"), through the functions of old and new versions.
function M.query(name)
  local get = vim.treesitter.query.get or vim.treesitter.query.get_query
  return get(language, name)
end

function M.start(buffer)
  if not M.parser(buffer) then
    return
  end
  if vim.treesitter.language.register then
    vim.treesitter.language.register(language, { 'resolution', 'markdown.resolution', 'text.resolution' })
  end
  if vim.treesitter.start then
    vim.treesitter.start(buffer, language)
  end
  require('reslint.objects').map(buffer)
  if vim.g.reslint_folds then
    require('reslint.folds').set(buffer)
  end
end

return M
