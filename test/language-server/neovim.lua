-- Run by Neovim with a draft open. Prints what the draft’s diagnostics are, fixes, saves and leaves; fails loudly.
local function try()
  local id = vim.lsp.start_client({
    name = 'plashka',
    cmd = vim.json.decode(vim.env.PLASHKA_COMMAND),
    root_dir = vim.fn.getcwd(),
    cmd_env = { PLASHKA_LISTS = vim.env.PLASHKA_LISTS },
  })
  vim.bo.filetype = 'markdown'
  vim.lsp.buf_attach_client(0, id)

  local function wait_for(what, condition)
    assert(vim.wait(30000, condition, 20), 'waited in vain for ' .. what)
  end

  wait_for('diagnostics', function()
    return #vim.diagnostic.get(0) > 0
  end)
  for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
    local text = vim.api.nvim_buf_get_lines(0, diagnostic.lnum, diagnostic.lnum + 1, true)[1]
    local column = vim.str_utfindex(text, diagnostic.col)
    local code = diagnostic.code or diagnostic.user_data.lsp.code
    print(('%s at %d:%d\n'):format(code, diagnostic.lnum + 1, column + 1))
  end

  local first = vim.diagnostic.get(0)[1]
  vim.api.nvim_win_set_cursor(0, { first.lnum + 1, first.col })
  local params = vim.lsp.util.make_range_params()
  params.context = { diagnostics = {} }
  local answers = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', params, 30000)
  local preferred
  for _, action in ipairs(answers[id].result) do
    if action.isPreferred then
      preferred = action
    end
  end
  assert(preferred, 'no preferred action')
  -- The edit is made once the action is chosen, as Neovim says that it can ask for it.
  local resolved = preferred.edit and preferred
    or vim.lsp.buf_request_sync(0, 'codeAction/resolve', preferred, 30000)[id].result
  vim.lsp.util.apply_workspace_edit(resolved.edit, vim.lsp.get_client_by_id(id).offset_encoding)
  wait_for('a clean draft', function()
    return #vim.diagnostic.get(0) == 0
  end)
  print('clean\n')
  vim.cmd('write')
  vim.lsp.stop_client(id)
end

local ok, problem = pcall(try)
if not ok then
  print(problem)
  vim.cmd('cquit 1')
end
vim.cmd('quitall!')
