;;; flymake-test.el --- Tests of the Flymake backend  -*- lexical-binding: t; -*-

;;; Code:

(require 'common)
(require 'reslint-flymake)

(defun reslint-test-found ()
  "What Flymake shows: place, end column, kind and rule of each."
  (mapcar (lambda (diagnostic)
            (let ((text (flymake-diagnostic-text diagnostic)))
              (append (reslint-test-place (flymake-diagnostic-beg diagnostic))
                      (list (cadr (reslint-test-place (flymake-diagnostic-end diagnostic)))
                            (flymake-diagnostic-type diagnostic)
                            (and (string-match "\\[\\(.*\\)\\]\\'" text) (match-string 1 text))))))
          (sort (flymake-diagnostics)
                (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b))))))

(defconst reslint-test-expected
  '((5 61 62 :error "preamble-comma")
    (9 5 18 :warning "also-further-operative")
    (9 68 69 :error "operative-semicolon")))

(ert-deftest reslint-flymake-finds ()
  (reslint-test-with-draft "draft.md"
    (reslint-flymake-setup)
    (flymake-start)
    (reslint-test-await (equal (reslint-test-found) reslint-test-expected))
    (should (cl-some (lambda (diagnostic)
                       (string-prefix-p "PP 2: " (flymake-diagnostic-text diagnostic)))
                     (flymake-diagnostics)))
    ;; The buffer counts, not the file.
    (reslint-test-replace 5 ";" ",")
    (flymake-start)
    (reslint-test-await (equal (reslint-test-found) (cdr reslint-test-expected)))
    (goto-char (point-min))
    (forward-line 8)
    (should (member (reslint--rule-here) '("also-further-operative" "operative-semicolon")))))

(ert-deftest reslint-flymake-survives-a-failing-program ()
  (reslint-test-with-draft "draft.md"
    (let ((reslint-program "false") (said nil))
      (reslint-flymake (lambda (&rest answer) (setq said answer)))
      (reslint-test-await said)
      (should (eq (car said) :panic))
      (should (equal (nth 2 said) "false ended and said nothing")))))

(defun reslint-test-said-with (configuration)
  "What Flymake shows of the draft under CONFIGURATION, a list of texts."
  (unwind-protect
      (progn
        (with-temp-file ".reslint.yaml" (insert configuration))
        (reslint-test-with-draft "draft.md"
          (let ((said nil))
            (reslint-flymake (lambda (&rest answer) (setq said answer)))
            (reslint-test-await said)
            (should-not (eq (car said) :panic))
            (mapcar #'flymake-diagnostic-text (car said)))))
    (delete-file ".reslint.yaml")))

(ert-deftest reslint-flymake-says-why-nothing-was-checked ()
  (let ((said (reslint-test-said-with "sverity: {}\n")))
    (should (equal (length said) 1))
    (should (string-match-p "\\.reslint\\.yaml:1:1: There is no setting “sverity”" (car said))))
  (should (equal (reslint-test-said-with "ignore: [ALL]\n")
                 '("no rule was on (.reslint.yaml, line 1): nothing was checked [reslint]"))))

(ert-deftest reslint-flymake-wants-the-program ()
  (reslint-test-with-draft "draft.md"
    (let ((reslint-program "no-such-reslint"))
      (should (string-match-p "\\`No program no-such-reslint: "
                              (cadr (should-error (reslint-flymake #'ignore))))))))

(ert-deftest reslint-flymake-only-the-last-run-counts ()
  (reslint-test-with-draft "draft.md"
    (let ((first nil) (second nil))
      (reslint-flymake (lambda (&rest answer) (push answer first)))
      (reslint-flymake (lambda (&rest answer) (push answer second)))
      (reslint-test-await second)
      (should-not first))))

(defvar eglot--managed-mode)

(ert-deftest reslint-flymake-leaves-eglot-alone ()
  (reslint-test-with-draft "draft.md"
    (setq-local eglot--managed-mode t)
    (let ((said nil))
      (reslint-flymake (lambda (&rest answer) (setq said answer)))
      (should (equal said '(nil))))))

;;; flymake-test.el ends here
