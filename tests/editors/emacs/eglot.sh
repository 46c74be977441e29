# Eglot and the language server: findings, an edit that clears one, a code action applied.
. "$(dirname "$0")/../common.sh"
need emacs emacs-nox
need_server
draft draft.md
cd "$scratch/drafts"
emacs -q --no-site-file --batch --eval '(package-initialize)' --eval '(require (quote eglot))' >/dev/null 2>&1 || skip "no eglot here (Debian: elpa-eglot)"
limited emacs -q --no-site-file --batch --eval '(package-initialize)' -L "$top/editors/emacs" -L "$here" -l "$here/eglot-test.el" -f ert-run-tests-batch-and-exit
