#!/bin/sh
# The pictures of docs/editors.md: each editor in a tmux terminal, captured as text. capture.sh RESLINT
set -eu
reslint=$(realpath "$1")
top=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'tmux -L "reslint-$name" kill-server 2>/dev/null || :; rm -rf "$work"' EXIT
name=none
mkdir "$work/bin"
ln -s "$reslint" "$work/bin/reslint"
cp "$top/examples/draft.md" "$work/draft.md"
cat >"$work/mode.el" <<LISP
(add-to-list 'load-path "$top/editors/emacs")
(require 'reslint-flymake)
(setq inhibit-startup-screen t)
(menu-bar-mode -1)
(add-hook 'reslint-mode-hook #'reslint-flymake-setup)
LISP

shows() { tmux -L "reslint-$name" capture-pane -p | grep -q "$1"; }

picture() { # picture NAME SIGN KEYS COMMAND: the screen once SIGN has appeared, with KEYS pressed before
    name=$1
    tmux -L "reslint-$1" -f /dev/null new-session -d -x 110 -y 26 \
        "cd '$work' && env HOME='$work' PATH='$work/bin:$PATH' LC_ALL=C.UTF-8 sh -c '$4'"
    tries=0
    until shows 'General Assembly'; do
        tries=$((tries + 1))
        [ "$tries" -lt 100 ] || { echo "$1 does not start" >&2; exit 1; }
        sleep 0.1
    done
    if [ -n "$3" ]; then
        tmux -L "reslint-$1" send-keys -l "$(printf "$3")"
        tmux -L "reslint-$1" send-keys Enter
    fi
    tries=0
    until shows "$2"; do
        tries=$((tries + 1))
        [ "$tries" -lt 100 ] || { tmux -L "reslint-$1" capture-pane -p >&2; echo "$1 shows no findings" >&2; exit 1; }
        sleep 0.1
    done
    tmux -L "reslint-$1" capture-pane -p | sed 's/ *$//' >"$top/docs/editors/$1.txt"
    tmux -L "reslint-$1" kill-server
}

picture vim 'preamble-opening' ':silent make | copen' \
    "vim -Nu NONE -i NONE --cmd \"set rtp^=$top/editors/vim shellpipe=>%s\\\\ 2>&1\" --cmd \"filetype plugin on\" --cmd \"syntax on\" draft.md"
picture neovim 'comes before footnote' ':normal! 12Gzt' \
    "nvim -u NONE -i NONE --cmd \"set rtp^=$top/editors/neovim\" --cmd \"filetype plugin on\" --cmd \"syntax on\" --cmd \"runtime plugin/reslint.lua\" draft.md"
picture emacs 'follows PP 2' '\033xflymake-show-buffer-diagnostics' \
    "emacs -nw -q -l mode.el draft.md"
