-- Run by nothing.sh: what is shown when nothing is checked.
local said = {}
vim.notify = function(message, level)
  table.insert(said, { message, level })
end

local function has_said(words)
  for _, one in ipairs(said) do
    if one[1]:find(words, 1, true) and one[2] == vim.log.levels.ERROR then
      return true
    end
  end
  return false
end

local function has_finding(words)
  for _, item in ipairs(vim.diagnostic.get(0)) do
    if item.message:find(words, 1, true) then
      return true
    end
  end
  return false
end

local cases = {}

function cases.missing()
  vim.g.reslint_executable = 'no-such-program'
  vim.cmd('edit')
  check(true, has_said('no program no-such-program'), 'a missing program is said')
  check(1, #said, 'how often')
  vim.cmd('edit')
  check(1, #said, 'how often, after a second draft')
end

function cases.broken()
  await(function()
    return has_said('ended with status 3')
  end, 'a server that ends is said')
end

function cases.configuration()
  await(function()
    return has_finding('Nothing is checked')
  end, 'a broken configuration is a finding')
end

function cases.off()
  await(function()
    return has_finding('No rule was on')
  end, 'no rule on is a finding')
end

run(cases[vim.g.case])
