-- What the tests in Neovim share: checking, waiting, and the end. An error in a test ends Neovim with status 1.
local failed = 0

function _G.check(expected, found, what)
  if not vim.deep_equal(expected, found) then
    failed = failed + 1
    io.stderr:write(('%s: expected %s\n    but got %s\n'):format(what, vim.inspect(expected), vim.inspect(found)))
  end
end

-- Runs Neovim's event loop until CONDITION holds, for half a minute at most.
function _G.await(condition, what)
  check(true, (vim.wait(30000, condition, 5)), what)
end

function _G.run(test)
  local done, why = xpcall(test, debug.traceback)
  if not done then
    io.stderr:write(why .. '\n')
  end
  vim.cmd(done and failed == 0 and 'qall!' or 'cquit!')
end
