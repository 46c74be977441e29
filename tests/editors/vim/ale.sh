# ALE: the linter over standard input with columns and codes, an edit that clears a finding, the fixer.
. "$(dirname "$0")/../common.sh"
need vim vim-nox
ale=${ALE:-/usr/share/vim-ale}
need_path "$ale/plugin/ale.vim" vim-ale
draft draft.md
cd "$scratch/drafts"
limited vim -Nu NONE -i NONE -n -es --cmd "set runtimepath^=$ale,$top/editors/vim" \
    --cmd 'let g:ale_lint_delay = 0' --cmd 'let g:ale_linters = {"markdown": []}' \
    --cmd "let g:ale_fixers = {'resolution': ['reslint']}" --cmd 'filetype plugin on' -S "$here/ale.vim" draft.md || {
    cat said 2>/dev/null
    exit 1
}
