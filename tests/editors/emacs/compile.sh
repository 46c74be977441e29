# The package compiles without warnings and its documentation meets Emacs's conventions.
. "$(dirname "$0")/../common.sh"
need emacs emacs-nox
cp "$top"/editors/emacs/*.el "$scratch/drafts"
cd "$scratch/drafts"
limited emacs -Q --batch -L . --eval '(setq byte-compile-error-on-warn t)' -f batch-byte-compile ./*.el
limited emacs -Q --batch --eval '(require (quote checkdoc))' --eval '
(let ((problems 0))
  (setq checkdoc-create-error-function
        (lambda (text start _end &optional _unfixable)
          (setq problems (1+ problems))
          (message "%s:%d: %s" (buffer-name) (line-number-at-pos start) text)
          nil))
  (dolist (file (directory-files "." nil "\\.el\\(?:\\)$"))
    (with-current-buffer (find-file-noselect file)
      (checkdoc-current-buffer t)))
  (kill-emacs (if (zerop problems) 0 1)))'
# As an archive would pack it: headers, version, dependencies.
limited emacs -Q --batch --eval '(require (quote package))' --eval '
(with-current-buffer (find-file-noselect "reslint-mode.el")
  (let ((package (package-buffer-info)))
    (unless (and (eq (package-desc-name package) (quote reslint-mode))
                 (package-desc-version package)
                 (not (string-empty-p (package-desc-summary package))))
      (kill-emacs 1))))'
