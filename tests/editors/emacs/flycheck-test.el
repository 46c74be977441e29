;;; flycheck-test.el --- Tests of the Flycheck checker  -*- lexical-binding: t; -*-

;;; Code:

(require 'common)
(require 'reslint-flycheck)

(defun reslint-test-found ()
  "What Flycheck shows."
  (mapcar (lambda (found)
            (list (flycheck-error-line found) (flycheck-error-column found)
                  (flycheck-error-end-column found)
                  (flycheck-error-level found) (flycheck-error-id found)))
          flycheck-current-errors))

(defconst reslint-test-expected
  '((5 61 62 error "preamble-comma")
    (9 5 18 warning "also-further-operative")
    (9 68 69 error "operative-semicolon")))

(ert-deftest reslint-flycheck-finds ()
  (reslint-flycheck-setup)
  (reslint-test-with-draft "draft.md"
    (flycheck-mode 1)
    (should (eq (flycheck-get-checker-for-buffer) 'reslint))
    (flycheck-buffer)
    (reslint-test-await (equal (reslint-test-found) reslint-test-expected))
    (should (string-match-p "\\`OP 2: .*Write: Requests\\'"
                            (flycheck-error-message (cadr flycheck-current-errors))))
    (reslint-test-replace 5 ";" ",")
    (flycheck-buffer)
    (reslint-test-await (equal (reslint-test-found) (cdr reslint-test-expected)))))

;;; flycheck-test.el ends here
