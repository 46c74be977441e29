# Vim's :Reslint where nothing can be checked: an error message, never an empty window.
. "$(dirname "$0")/../common.sh"
need vim vim-nox
draft draft.md
cd "$scratch/drafts"
limited vim -Nu NONE -i NONE -n -es --cmd "set runtimepath^=$top/editors/vim shellpipe=>%s\ 2>&1" \
    --cmd 'filetype plugin on' -S "$here/nothing.vim" draft.md || {
    cat said 2>/dev/null
    exit 1
}
