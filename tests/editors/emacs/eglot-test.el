;;; eglot-test.el --- Eglot and the language server  -*- lexical-binding: t; -*-

;;; Code:

(require 'common)
(require 'eglot)
(require 'reslint-mode)

(defun reslint-test-found ()
  "What Flymake shows of the server's diagnostics: place, end column, rule."
  (mapcar (lambda (diagnostic)
            (append (reslint-test-place (flymake-diagnostic-beg diagnostic))
                    (list (cadr (reslint-test-place (flymake-diagnostic-end diagnostic)))
                          (flymake-diagnostic-type diagnostic))))
          (sort (flymake-diagnostics)
                (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b))))))

(defconst reslint-test-expected
  '((5 61 62 eglot-error) (9 5 18 eglot-warning) (9 68 69 eglot-error)))

(ert-deftest reslint-eglot ()
  (let ((eglot-sync-connect 10)
        (eglot-autoshutdown nil)
        (eglot-confirm-server-initiated-edits nil)
        (server nil))
    (reslint-test-with-draft "draft.md"
      (should (eq major-mode 'reslint-mode))
      (apply #'eglot (eglot--guess-contact))
      (setq server (eglot-current-server))
      (should server)
      ;; Without a window Flymake does not begin by itself.
      (flymake-start)
      (reslint-test-await (equal (reslint-test-found) reslint-test-expected))
      ;; An edit clears one; it is sent when Emacs is idle, or at once like this.
      (reslint-test-replace 5 ";" ",")
      (eglot--signal-textDocument/didChange)
      (reslint-test-await (equal (reslint-test-found) (cdr reslint-test-expected)))
      ;; The code action that is offered first mends the comma.
      (goto-char (point-min))
      (forward-line 8)
      (end-of-line)
      (backward-char)
      (cl-letf (((symbol-function 'completing-read)
                 (lambda (_prompt _choices _predicate _match _input _history default)
                   default))
                ;; As if a key had been pressed, not a menu.
                (last-nonmenu-event ?x))
        (eglot-code-actions (point) (1+ (point)) "quickfix" t))
      (reslint-test-await (string-match-p "open;\n" (buffer-string)))
      (eglot--signal-textDocument/didChange)
      (reslint-test-await (equal (reslint-test-found) (list (cadr reslint-test-expected))))
      (eglot-shutdown server)
      (should-not (jsonrpc-running-p server)))))

;;; eglot-test.el ends here
