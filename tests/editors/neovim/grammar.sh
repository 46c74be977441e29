# Neovim and tree-sitter: the grammar is installed, its queries match it, folds and text objects work; checkhealth says so.
. "$(dirname "$0")/../common.sh"
need nvim neovim
command -v cc >/dev/null 2>&1 || skip "no C compiler here"
draft draft.md
cd "$scratch/drafts"
limited nvim --headless -u NONE -i NONE -n --cmd "set runtimepath^=$top/editors/neovim" \
    --cmd 'let g:reslint_lsp = 0' --cmd 'let g:reslint_folds = 1' \
    --cmd 'filetype plugin on' --cmd 'runtime plugin/reslint.lua' \
    -c "luafile $here/common.lua" -c "luafile $here/grammar.lua" draft.md
