;;; reslint-ts-mode.el --- Resolutions by their grammar  -*- lexical-binding: t; -*-

;; Copyright (C) 2026 The reslint authors

;; Author: The reslint authors
;; SPDX-License-Identifier: MIT

;; This file is not part of GNU Emacs.

;;; Commentary:

;; `reslint-ts-mode' is `reslint-mode' with colours from the tree-sitter
;; grammar, for Emacs 29 and later:
;;
;;   (add-to-list 'treesit-language-source-alist
;;                '(resolution "/path/to/reslint" nil "grammars/resolution/src"))
;;   M-x treesit-install-language-grammar RET resolution RET
;;   (add-to-list 'major-mode-remap-alist '(reslint-mode . reslint-ts-mode))

;;; Code:

(require 'reslint-mode)

(declare-function treesit-ready-p "treesit")
(declare-function treesit-parser-create "treesit.c")
(declare-function treesit-font-lock-rules "treesit")
(declare-function treesit-major-mode-setup "treesit")
(defvar treesit-font-lock-settings)
(defvar treesit-font-lock-feature-list)

(defun reslint-ts-mode--rules ()
  "What is coloured, by node."
  (treesit-font-lock-rules
   :language 'resolution
   :feature 'structure
   '((title) @font-lock-function-name-face
     (heading) @font-lock-function-name-face
     (organ_line) @font-lock-keyword-face
     (label) @font-lock-constant-face
     (symbol_line) @font-lock-string-face
     (footnote_reference) @font-lock-string-face)
   :language 'resolution
   :feature 'negotiation
   '((open_bracket) @font-lock-warning-face
     (close_bracket) @font-lock-warning-face
     (attribution) @font-lock-preprocessor-face
     (status) @font-lock-type-face
     (note_to_reader) @font-lock-doc-face)
   :language 'resolution
   :feature 'aside
   :override t
   '((emphasis) @italic
     (strong) @bold
     (comment) @font-lock-comment-face
     (inline_comment) @font-lock-comment-face
     (page_furniture) @font-lock-comment-face
     (margin_number) @font-lock-comment-face)))

;;;###autoload
(define-derived-mode reslint-ts-mode reslint-mode "Resolution[ts]"
  "Draft a resolution of the United Nations, coloured with the grammar."
  (when (and (fboundp 'treesit-ready-p) (treesit-ready-p 'resolution))
    (treesit-parser-create 'resolution)
    (setq-local font-lock-defaults nil)
    (setq-local treesit-font-lock-settings (reslint-ts-mode--rules))
    (setq-local treesit-font-lock-feature-list '((structure) (negotiation) (aside)))
    (treesit-major-mode-setup)))

(provide 'reslint-ts-mode)
;;; reslint-ts-mode.el ends here
