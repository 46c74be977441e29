# Flymake: findings at their places, an edit that clears one, Eglot's buffers left alone.
. "$(dirname "$0")/../common.sh"
need emacs emacs-nox
draft draft.md
cd "$scratch/drafts"
limited emacs -Q --batch -L "$top/editors/emacs" -L "$here" -l "$here/flymake-test.el" -f ert-run-tests-batch-and-exit
