# What the plugin does in a buffer: which files are resolutions, outline, repairs, explanations (resolution.vader).
. "$(dirname "$0")/../common.sh"
need vim vim-nox
vader=${VADER:-/usr/share/vim-vader}
need_path "$vader/plugin/vader.vim" vim-vader
draft draft.md
cd "$scratch/drafts"
cat >"$scratch/vimrc" <<VIMRC
set nocompatible
set runtimepath^=$top/editors/vim,$vader
filetype plugin indent on
syntax enable
VIMRC
limited vim -Nu "$scratch/vimrc" -i NONE -n -es -c "Vader! $here/*.vader" >"$scratch/said" 2>&1 || {
    cat "$scratch/said"
    exit 1
}
grep 'Success/Total: [1-9]' "$scratch/said" || {
    cat "$scratch/said"
    exit 1
}
