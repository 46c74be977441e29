;;; mode-test.el --- Tests of reslint-mode  -*- lexical-binding: t; -*-

;;; Code:

(require 'common)
(require 'reslint-mode)

(defun reslint-test-mode-of (name text)
  "The major mode in which a file NAME with TEXT opens."
  (with-temp-file name (insert text))
  (reslint-test-with-draft name major-mode))

(ert-deftest reslint-mode-of-files ()
  (should (eq (reslint-test-with-draft "draft.md" major-mode) 'reslint-mode))
  (should (eq (reslint-test-mode-of "a.txt" "The Security Council,\n") 'reslint-mode))
  (should (eq (reslint-test-mode-of "b.txt" "\n\nA/RES/63/195\n") 'reslint-mode))
  (should (eq (reslint-test-mode-of "c.txt" "-*- mode: reslint -*-\n") 'reslint-mode))
  (should-not (eq (reslint-test-mode-of "d.md" "# Shopping\n\nBread\n") 'reslint-mode))
  (should-not (eq (reslint-test-mode-of "e.txt" "In A/RES/63/195 it was said.\n") 'reslint-mode))
  (should-not (eq (reslint-test-mode-of "f.el" "The Security Council,\n") 'reslint-mode))
  (let ((reslint-detect nil))
    (should-not (eq (reslint-test-mode-of "g.txt" "The Security Council,\n") 'reslint-mode))))

(defun reslint-test-face (text)
  "The face of the first place where TEXT occurs."
  (goto-char (point-min))
  (search-forward text)
  (get-text-property (match-beginning 0) 'face))

(ert-deftest reslint-colours ()
  (with-temp-buffer
    (insert "The General Assembly,\n\nPP2 bis *Recalling* its [old] text (EU: delete),\n\n"
            "1. Asks, in A/C.3/79/L.12:\n\n(a) To meet.\n\n<!-- aside -->\n")
    (reslint-mode)
    (font-lock-ensure)
    (should (eq (reslint-test-face "The General") 'font-lock-keyword-face))
    (should (eq (reslint-test-face "PP2 bis") 'font-lock-constant-face))
    (should (eq (reslint-test-face "*Recalling*") 'italic))
    (should (eq (reslint-test-face "[old") 'font-lock-warning-face))
    (should (eq (reslint-test-face "(EU") 'font-lock-preprocessor-face))
    (should (eq (reslint-test-face "1. ") 'font-lock-constant-face))
    (should (eq (reslint-test-face "(a) ") 'font-lock-constant-face))
    (should (eq (reslint-test-face "A/C.3") 'font-lock-string-face))
    (should (eq (reslint-test-face "<!--") 'font-lock-comment-face))
    (should-not (reslint-test-face "To meet"))))

(ert-deftest reslint-outline-and-index ()
  (with-temp-buffer
    (insert "The General Assembly,\n\n*Recalling* this,\n\nNoting\nthat,\n\n1. Asks:\n\n(a) To meet;\n\n2. Ends.\n")
    (reslint-mode)
    (should (equal (mapcar #'car (reslint-imenu-index))
                   '("The General Assembly," "PP 1 Recalling this," "PP 2 Noting" "OP 1. Asks:" "OP 2. Ends.")))
    (goto-char (point-min))
    (search-forward "(a)")
    (should (eq (outline-level) 3))
    (outline-up-heading 1)
    (should (looking-at "1\\."))
    (outline-hide-subtree)
    (search-forward "(a)")
    (should (outline-invisible-p (match-beginning 0)))))

(ert-deftest reslint-repairs ()
  (reslint-test-with-draft "draft.md"
    (let ((before (buffer-string)))
      (buffer-enable-undo)
      (undo-boundary)
      (goto-char 30)
      (reslint-fix)
      (should (equal (point) 30))
      (should (string-match-p "General;\n" before))
      (should (string-match-p "Secretary-General,\n" (buffer-string)))
      (should (string-match-p "Also requests.*open;\n" (buffer-string)))
      (primitive-undo 1 buffer-undo-list)
      (should (equal before (buffer-string))))))

(ert-deftest reslint-repairs-that-fail ()
  (reslint-test-with-draft "draft.md"
    (let ((before (buffer-string)))
      (let ((reslint-program "no-such-program"))
        (should-error (reslint-fix) :type 'user-error))
      (with-temp-file "broken" (insert "#!/bin/sh\necho half an answer\nexit 2\n"))
      (set-file-modes "broken" #o755)
      (let ((reslint-program (expand-file-name "broken")))
        (should-error (reslint-fix) :type 'user-error))
      (let ((reslint-program "true"))
        (should-error (reslint-fix) :type 'user-error))
      (should (equal before (buffer-string))))))

(ert-deftest reslint-explanations ()
  (should (member "preamble-comma" (reslint--rule-names)))
  (reslint-explain "preamble-comma")
  (with-current-buffer "*reslint*"
    (should (string-match-p "preamble-comma" (buffer-string))))
  (should-error (reslint-explain "no-such-rule") :type 'user-error))

(ert-deftest reslint-errors-of-whole-files ()
  (let ((finding (car (reslint-findings '((files ((error . "cannot be read") (diagnostics))))))))
    (should (equal (reslint-message finding) "cannot be read"))))

(ert-deftest reslint-commands-say-why ()
  (reslint-test-with-draft "draft.md"
    (let ((reslint-program "no-such-reslint"))
      (should (string-match-p "No program no-such-reslint" (cadr (should-error (reslint-fix))))))
    (let ((reslint-program "false"))
      (should (equal (cadr (should-error (reslint-fix)))
                     "Nothing was changed: the program ended with status 1"))
      (should-error (reslint--rule-names) :type 'user-error))
    (unwind-protect
        (progn
          (with-temp-file ".reslint.yaml" (insert "sverity: {}\n"))
          (should (string-match-p "\\`Nothing was changed: .*\\.reslint\\.yaml:1:1: There is no setting"
                                  (cadr (should-error (reslint-fix))))))
      (delete-file ".reslint.yaml"))))

;;; mode-test.el ends here
