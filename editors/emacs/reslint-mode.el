;;; reslint-mode.el --- Draft resolutions of the United Nations  -*- lexical-binding: t; -*-

;; Copyright (C) 2026 The reslint authors

;; Author: The reslint authors
;; Version: 0.1.0
;; Package-Requires: ((emacs "27.1"))
;; Keywords: wp, tools, languages
;; SPDX-License-Identifier: MIT

;; This file is not part of GNU Emacs.

;;; Commentary:

;; `reslint-mode' is for resolutions of the United Nations, as text or in
;; Markdown: colours for their parts, an outline, an index of paragraphs,
;; and the linter reslint, which says what to correct while you write.
;;
;; Choose how to receive findings:
;;
;;   (add-hook 'reslint-mode-hook #'reslint-flymake-setup)  ; Flymake
;;   (with-eval-after-load 'flycheck (reslint-flycheck-setup)) ; Flycheck
;;   (add-hook 'reslint-mode-hook #'eglot-ensure)  ; the language server
;;
;; Files that end in .md, .markdown, .txt or .text are taken for resolutions
;; when one of their first lines is the organ's name or a symbol; see
;; `reslint-detect'.

;;; Code:

(require 'json)
(require 'outline)
(require 'subr-x)

(defvar eglot-server-programs)

(defgroup reslint nil
  "Resolutions of the United Nations and what to correct in them."
  :group 'text
  :prefix "reslint-")

(defcustom reslint-program "reslint"
  "The linter's program, a name or a path."
  :type 'string
  :risky t)

(defcustom reslint-arguments nil
  "Options for every run of the linter, such as (\"--profile\" \"mun\")."
  :type '(repeat string)
  :risky t)

;;; Which files are resolutions

;;;###autoload
(defcustom reslint-detect t
  "Whether text and Markdown files that look like resolutions open as such."
  :type 'boolean
  :group 'reslint)

;;;###autoload
(progn
  (defun reslint-resolution-p ()
    "Whether this buffer visits a file that is a resolution.
Its name ends as that of text or Markdown, and one of the first 80
lines is the organ that speaks (\"The General Assembly,\") or a
symbol (\"A/RES/63/195\")."
    (and reslint-detect
         buffer-file-name
         (string-match-p "\\.\\(?:md\\|markdown\\|te?xt\\)\\'" buffer-file-name)
         (save-excursion
           (goto-char (point-min))
           (let ((case-fold-search nil))
             (re-search-forward
              (concat
               "^[*_#> \t\f]*\\(?:"
               "The \\(?:[A-Z][A-Za-z]* \\|and \\|on \\|of \\|the \\|for \\)*"
               "\\(?:Assembly\\|Council\\|Committee\\|Commission\\|Conference\\|Board\\)[*_]*,"
               "\\|\\(?:United Nations +\\)?"
               "\\(?:[A-Z]+\\(?:/[A-Za-z0-9.-]+\\)*/\\(?:RES/\\|L[.]\\)[0-9A-Z][^ \t\n]*"
               "\\|S/[0-9]\\{4\\}/[0-9]+\\)"
               "\\)[*_#> \t\f]*$"
               "\\|^[*_#> \t\f]*Resolution adopted by the \\(?:General Assembly\\|Human Rights Council\\)\\_>")
              (save-excursion (forward-line 80) (point))
              t)))))

  (add-to-list 'magic-mode-alist '(reslint-resolution-p . reslint-mode)))

;;; Running the program

(defun reslint-file-name ()
  "The name under which this buffer is reported."
  (if buffer-file-name (file-name-nondirectory buffer-file-name) "draft.txt"))

(defun reslint-command (&rest arguments)
  "The program's command line with ARGUMENTS, for `make-process'."
  (cons reslint-program (append arguments reslint-arguments)))

(defun reslint-read-json ()
  "Read the JSON text after point: objects are alists, arrays are lists."
  (if (fboundp 'json-parse-buffer)
      (json-parse-buffer :object-type 'alist :array-type 'list
                         :null-object nil :false-object nil)
    (let ((json-object-type 'alist)
          (json-array-type 'list)
          (json-key-type 'symbol)
          (json-false nil))
      (json-read))))

(defun reslint-read-report ()
  "Read the answer to `--format=json' in this buffer.
What the program wrote to standard error may precede the first file."
  (goto-char (point-min))
  (let ((first (save-excursion
                 (if (search-forward "{\"path\"" nil t)
                     (copy-marker (match-beginning 0))
                   (point-max-marker)))))
    (while (re-search-forward "reslint: [^\n]*\n" first t)
      (replace-match ""))
    (goto-char (point-min))
    (reslint-read-json)))

(defun reslint-findings (report)
  "The findings in REPORT, the answer to `--format=json'.
An error about the whole file becomes a finding in its first line, and
so does that no rule was on."
  (let (all)
    (dolist (file (alist-get 'files report) all)
      (when-let ((said (or (alist-get 'error file)
                           (and (assq 'no_rule_on file)
                                (format "no rule was on (%s): nothing was checked"
                                        (alist-get 'no_rule_on file))))))
        (push `((rule . "reslint") (severity . "error") (message . ,said)
                (range (start (line . 1) (column . 1)) (end (line . 1) (column . 2))))
              all))
      (setq all (append all (alist-get 'diagnostics file))))))

(defun reslint-message (finding)
  "The message for FINDING: its place, what is wrong, what to write."
  (let ((place (alist-get 'location finding))
        (write (alist-get 'write finding)))
    (concat (and place (not (string-empty-p place)) (concat place ": "))
            (alist-get 'message finding)
            (and write (concat ". Write: " write)))))

(defun reslint-position (place)
  "The position of PLACE, an alist of line and column, in this buffer."
  (save-excursion
    (save-restriction
      (widen)
      (goto-char (point-min))
      (forward-line (1- (alist-get 'line place)))
      (min (+ (point) (1- (alist-get 'column place))) (line-end-position)))))

(defun reslint--run (input &rest arguments)
  "Run the program with ARGUMENTS; the buffer's text is its input if INPUT.
Return its status, what it wrote, and what it said on standard error."
  (unless (executable-find reslint-program)
    (user-error "No program %s: install reslint or set `reslint-program'" reslint-program))
  (let ((text (and input (save-restriction (widen) (buffer-string))))
        (errors (make-temp-file "reslint"))
        (coding-system-for-read 'utf-8-unix)
        (coding-system-for-write 'utf-8-unix))
    (unwind-protect
        (with-temp-buffer
          (let* ((answer (current-buffer))
                 (status
                  (with-temp-buffer
                    (when text (insert text))
                    (apply #'call-process-region (point-min) (point-max)
                           reslint-program nil (list answer errors) nil arguments))))
            (list status (buffer-string)
                  (with-temp-buffer
                    (insert-file-contents errors)
                    (string-trim (buffer-string) "\\(?:reslint: \\|[ \t\n]\\)*")))))
      (delete-file errors))))

(defun reslint--why (status said)
  "What to show about a program that ended with STATUS and SAID something."
  (if (string-empty-p said) (format "the program ended with status %s" status) said))

;;; Commands

(defun reslint-fix ()
  "Apply all safe fixes; one undo takes them back."
  (interactive "*")
  (pcase-let ((`(,status ,text ,said)
               (apply #'reslint--run t
                      (append '("--quiet" "--fix") reslint-arguments
                              (list "--stdin-filename" (reslint-file-name) "-"))))
              (buffer (current-buffer)))
    (when (or (not (memq status '(0 1))) (string-empty-p text))
      (user-error "Nothing was changed: %s" (reslint--why status said)))
    (with-temp-buffer
      (insert text)
      (let ((fixed (current-buffer)))
        (with-current-buffer buffer
          (save-restriction
            (widen)
            (replace-buffer-contents fixed)))))))

(defun reslint--rule-here ()
  "The rule of the finding at point, or nil."
  (let ((said (help-at-pt-kbd-string)))
    (when-let ((flymake (and (fboundp 'flymake-diagnostics)
                             (flymake-diagnostics (line-beginning-position) (line-end-position)))))
      (setq said (flymake-diagnostic-text (car flymake))))
    (and said
         (string-match "\\[\\([a-z0-9-]+\\)\\]\\'" said)
         (match-string 1 said))))

(declare-function flymake-diagnostics "flymake")
(declare-function flymake-diagnostic-text "flymake")

(defun reslint-explain (rule)
  "Show what RULE wants and why."
  (interactive
   (list (let ((here (reslint--rule-here)))
           (completing-read (if here (format "Rule (default %s): " here) "Rule: ")
                            (reslint--rule-names) nil nil nil nil here))))
  (pcase-let ((`(,status ,page ,said) (reslint--run nil "explain" rule)))
    (unless (eq status 0)
      (user-error "No page about %s: %s" rule (reslint--why status said)))
    (with-help-window "*reslint*"
      (princ page))))

(defun reslint--rule-names ()
  "The names of all rules."
  (pcase-let ((`(,status ,list ,said) (reslint--run nil "rules" "--format=json")))
    (unless (eq status 0)
      (user-error "No list of rules: %s" (reslint--why status said)))
    (with-temp-buffer
      (insert list)
      (goto-char (point-min))
      (mapcar (lambda (rule) (alist-get 'id rule))
              (alist-get 'rules (reslint-read-json))))))

;;; Colours

(defconst reslint--label
  "[ \t]*[*_]*\\(?:PP\\|OP\\)[ \t]*[0-9]+\\(?:[ \t]*\\(?:bis\\|ter\\|quater\\|quinquies\\|alt\\)\\_>\\)*\\.?"
  "The label of a paragraph in a negotiated text.")

(defconst reslint--number "[ \t]*[0-9]+\\.[ \t]"
  "The number of an operative paragraph.")

(defconst reslint--point "[ \t]*(\\(?:[a-z]\\{1,2\\}\\|[ivx]+\\))[ \t]"
  "The label of a point.")

(defconst reslint--organ
  (concat "[ \t*_]*The [A-Z][A-Za-z ]*"
          "\\(?:Assembly\\|Council\\|Committee\\|Commission\\|Conference\\|Board\\)[*_]*,[ \t*_]*$")
  "The line with the organ's name.")

(defvar reslint-font-lock-keywords
  `((,(concat "^" reslint--organ) . font-lock-keyword-face)
    (,(concat "^" reslint--label) . font-lock-constant-face)
    (,(concat "^" reslint--number) . font-lock-constant-face)
    (,(concat "^" reslint--point) . font-lock-constant-face)
    ("^#+ .*$" . font-lock-function-name-face)
    ("<!--[^>]*-->" 0 font-lock-comment-face t)
    ("\\*[[:alpha:]][^*\n]*\\*" . 'italic)
    ("<sup>[^<]*</sup>" . font-lock-string-face)
    ("([A-Z][^()\n]*\\(?::[ \t]*\\(?:delete\\|retain\\|reserve\\|move\\)\\|\\_<alt\\))"
     . font-lock-preprocessor-face)
    ("([Aa]greed[^()\n]*)" . font-lock-type-face)
    ("[][]" . font-lock-warning-face)
    ("\\_<[A-Z]+\\(?:/[A-Z0-9][A-Za-z0-9.()-]*\\)+" . font-lock-string-face))
  "What is coloured in a resolution.")

;;; Outline and index

(defvar reslint-outline-regexp
  (concat "#+ \\|" reslint--organ "\\|" reslint--label "\\|" reslint--number "\\|" reslint--point)
  "What begins an entry of the outline.")

(defun reslint-outline-level ()
  "The level of the entry at point: heading 1, paragraph 2, point 3."
  (save-excursion
    (beginning-of-line)
    (cond ((looking-at reslint--point) 3)
          ((looking-at "#\\|[ \t*_]*The ") 1)
          (t 2))))

(defun reslint--first-words ()
  "The first words of the line at point, without asterisks and notes."
  (truncate-string-to-width
   (replace-regexp-in-string "[*_]\\|<sup>[^<]*</sup>" ""
                             (buffer-substring-no-properties (point) (line-end-position)))
   60 nil nil "…"))

(defun reslint-imenu-index ()
  "The index of this resolution: its paragraphs, named as drafters do."
  (let ((preambular 0) (body nil) (index nil) (blank t) (case-fold-search nil))
    (save-excursion
      (goto-char (point-min))
      (while (not (eobp))
        (let ((name
               (cond ((looking-at reslint--organ)
                      (setq body 'preamble preambular 0)
                      (reslint--first-words))
                     ((looking-at reslint--label)
                      (string-trim (reslint--first-words)))
                     ((and body (looking-at reslint--number))
                      (setq body 'operative)
                      (concat "OP " (string-trim (reslint--first-words))))
                     ((and blank (eq body 'preamble) (looking-at "[*_]*[[:upper:]]"))
                      (format "PP %d %s" (setq preambular (1+ preambular))
                              (reslint--first-words))))))
          (when name (push (cons name (point-marker)) index)))
        (setq blank (looking-at-p "[ \t\f]*$"))
        (forward-line 1)))
    (nreverse index)))

;;; The mode

(defvar reslint-mode-map
  (let ((map (make-sparse-keymap)))
    (define-key map (kbd "C-c C-f") #'reslint-fix)
    (define-key map (kbd "C-c C-e") #'reslint-explain)
    map)
  "Keys of `reslint-mode'.")

;;;###autoload
(define-derived-mode reslint-mode text-mode "Resolution"
  "Draft a resolution of the United Nations.
Paragraphs are long lines, shown wrapped.

\\{reslint-mode-map}"
  (setq font-lock-defaults '(reslint-font-lock-keywords t))
  (setq-local outline-regexp reslint-outline-regexp)
  (setq-local outline-level #'reslint-outline-level)
  (setq-local imenu-create-index-function #'reslint-imenu-index)
  (setq-local comment-start "<!-- ")
  (setq-local comment-end " -->")
  (outline-minor-mode 1)
  (visual-line-mode 1))

;;; Eglot

(defun reslint--eglot-contact (&optional _interactive)
  "The language server's command line."
  (reslint-command "lsp"))

(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs '(reslint-mode . reslint--eglot-contact)))

(provide 'reslint-mode)
;;; reslint-mode.el ends here
