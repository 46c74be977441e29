# Flycheck: findings with their rules, an edit that clears one.
. "$(dirname "$0")/../common.sh"
need emacs emacs-nox
draft draft.md
cd "$scratch/drafts"
emacs -q --no-site-file --batch --eval '(package-initialize)' --eval '(require (quote flycheck))' >/dev/null 2>&1 || skip "no flycheck here (Debian: elpa-flycheck)"
limited emacs -q --no-site-file --batch --eval '(package-initialize)' -L "$top/editors/emacs" -L "$here" -l "$here/flycheck-test.el" -f ert-run-tests-batch-and-exit
