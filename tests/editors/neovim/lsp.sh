# Neovim's own client and the language server: findings arrive, an edit clears one, a code action is applied.
. "$(dirname "$0")/../common.sh"
need nvim neovim
need_server
draft draft.md
cd "$scratch/drafts"
limited nvim --headless -u NONE -i NONE -n --cmd "set runtimepath^=$top/editors/neovim" \
    --cmd 'filetype plugin on' --cmd 'runtime plugin/reslint.lua' \
    -c "luafile $here/common.lua" -c "luafile $here/lsp.lua" draft.md
