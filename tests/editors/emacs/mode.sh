# reslint-mode: which files, colours, outline, index, repairs, explanations.
. "$(dirname "$0")/../common.sh"
need emacs emacs-nox
draft draft.md
cd "$scratch/drafts"
limited emacs -Q --batch -L "$top/editors/emacs" -L "$here" -l "$here/mode-test.el" -f ert-run-tests-batch-and-exit
