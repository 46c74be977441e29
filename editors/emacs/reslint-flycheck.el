;;; reslint-flycheck.el --- What reslint finds, in Flycheck  -*- lexical-binding: t; -*-

;; Copyright (C) 2026 The reslint authors

;; Author: The reslint authors
;; SPDX-License-Identifier: MIT

;; This file is not part of GNU Emacs.

;;; Commentary:

;; (with-eval-after-load 'flycheck (reslint-flycheck-setup))
;;
;; Flycheck need not be installed when this file is compiled.

;;; Code:

(require 'reslint-mode)

(declare-function flycheck-define-command-checker "flycheck")
(declare-function flycheck-error-new-at "flycheck")
(defvar flycheck-checkers)
(defvar flycheck-reslint-executable)

(defun reslint-flycheck--error (checker buffer finding)
  "The error of CHECKER in BUFFER for FINDING."
  (let* ((range (alist-get 'range finding))
         (start (alist-get 'start range))
         (end (alist-get 'end range)))
    (flycheck-error-new-at
     (alist-get 'line start) (alist-get 'column start)
     (pcase (alist-get 'severity finding)
       ("error" 'error)
       ("warning" 'warning)
       (_ 'info))
     (reslint-message finding)
     :end-line (alist-get 'line end)
     :end-column (alist-get 'column end)
     :id (alist-get 'rule finding)
     :checker checker
     :buffer buffer
     :filename (buffer-file-name buffer))))

(defun reslint-flycheck--parse (output checker buffer)
  "The errors in OUTPUT of CHECKER about BUFFER."
  (with-temp-buffer
    (insert output)
    (mapcar (apply-partially #'reslint-flycheck--error checker buffer)
            (reslint-findings (reslint-read-report)))))

;;;###autoload
(defun reslint-flycheck-setup ()
  "Make reslint one of Flycheck's checkers, for `reslint-mode'."
  (interactive)
  (flycheck-define-command-checker 'reslint
    "A linter for resolutions of the United Nations."
    :command '("reslint" "--format=json" (eval reslint-arguments)
               "--stdin-filename" (eval (reslint-file-name)) "-")
    :standard-input t
    :error-parser #'reslint-flycheck--parse
    :modes '(reslint-mode reslint-ts-mode))
  (unless (bound-and-true-p flycheck-reslint-executable)
    (setq flycheck-reslint-executable reslint-program))
  (add-to-list 'flycheck-checkers 'reslint))

(provide 'reslint-flycheck)
;;; reslint-flycheck.el ends here
