# Vim's :make with the compiler plugin: the quickfix list holds each finding at its place.
. "$(dirname "$0")/../common.sh"
need vim vim-nox
draft draft.md
cd "$scratch/drafts"
limited vim -Nu NONE -i NONE -n -es --cmd "set runtimepath^=$top/editors/vim shellpipe=>%s\ 2>&1" \
    --cmd 'filetype plugin on' -S "$here/make.vim" draft.md || {
    cat said 2>/dev/null
    exit 1
}
