# Neovim where nothing can be checked: an error message or a finding, never a draft that looks clean.
. "$(dirname "$0")/../common.sh"
need nvim neovim
need_server
cd "$scratch/drafts"

# show CASE [PROGRAM]: opens the draft and checks what nothing.lua expects for CASE
show() {
    draft draft.md
    limited nvim --headless -u NONE -i NONE -n --cmd "set runtimepath^=$top/editors/neovim" \
        --cmd 'filetype plugin on' --cmd 'runtime plugin/reslint.lua' --cmd "let g:case = '$1'" \
        --cmd "let g:reslint_executable = '${2-reslint}'" \
        -c "luafile $here/common.lua" -c "luafile $here/nothing.lua" draft.md
}

show missing
printf '#!/bin/sh\nexit 3\n' >"$scratch/bin/broken"
chmod +x "$scratch/bin/broken"
show broken broken
echo 'selct: [date-format]' >.reslint.yaml
show configuration
echo 'ignore: [ALL]' >.reslint.yaml
show off
