;;; reslint-flymake.el --- What reslint finds, in Flymake  -*- lexical-binding: t; -*-

;; Copyright (C) 2026 The reslint authors

;; Author: The reslint authors
;; SPDX-License-Identifier: MIT

;; This file is not part of GNU Emacs.

;;; Commentary:

;; (add-hook 'reslint-mode-hook #'reslint-flymake-setup)
;;
;; The program gets the buffer's current text, saved or not.  Where Eglot
;; manages a buffer, this backend keeps quiet.

;;; Code:

(require 'flymake)
(require 'reslint-mode)

(defvar-local reslint-flymake--process nil
  "The program running for this buffer.")

(defun reslint-flymake--type (finding)
  "The kind of diagnostic that FINDING is."
  (pcase (alist-get 'severity finding)
    ("error" :error)
    ("warning" :warning)
    (_ :note)))

(defun reslint-flymake--diagnostic (buffer finding)
  "The diagnostic for FINDING in BUFFER."
  (let* ((range (alist-get 'range finding))
         (begin (reslint-position (alist-get 'start range)))
         (end (max (reslint-position (alist-get 'end range))
                   (min (1+ begin) (1+ (buffer-size))))))
    (flymake-make-diagnostic buffer begin end (reslint-flymake--type finding)
                             (format "%s [%s]" (reslint-message finding)
                                     (alist-get 'rule finding)))))

(defun reslint-flymake--report (buffer output report-fn)
  "Tell REPORT-FN the contents of OUTPUT, a buffer, about BUFFER."
  (condition-case nil
      (let ((report (with-current-buffer output
                      (reslint-read-report))))
        (with-current-buffer buffer
          (funcall report-fn
                   (mapcar (apply-partially #'reslint-flymake--diagnostic buffer)
                           (reslint-findings report)))))
    (error
     (funcall report-fn :panic
              :explanation (with-current-buffer output
                             (let ((said (string-trim (buffer-string))))
                               (if (string-empty-p said)
                                   (format "%s ended and said nothing" reslint-program)
                                 said)))))))

(defun reslint-flymake--ended (buffer process report-fn)
  "Report about BUFFER to REPORT-FN when PROCESS has ended."
  (when (memq (process-status process) '(exit signal))
    (let ((output (process-buffer process)))
      (unwind-protect
          ;; A newer run may have replaced this one; then nobody wants its result.
          (when (and (buffer-live-p buffer)
                     (eq process (buffer-local-value 'reslint-flymake--process buffer)))
            (reslint-flymake--report buffer output report-fn))
        (kill-buffer output)))))

(defun reslint-flymake (report-fn &rest _arguments)
  "Have reslint check this buffer and tell REPORT-FN: a Flymake backend."
  (unless (executable-find reslint-program)
    (error "No program %s: install reslint or set `reslint-program'" reslint-program))
  (when (process-live-p reslint-flymake--process)
    (kill-process reslint-flymake--process))
  (if (bound-and-true-p eglot--managed-mode)
      (funcall report-fn nil)
    (let ((buffer (current-buffer))
          (coding-system-for-read 'utf-8-unix)
          (coding-system-for-write 'utf-8-unix))
      (save-restriction
        (widen)
        (setq reslint-flymake--process
              (make-process
               :name "reslint-flymake"
               :noquery t
               :connection-type 'pipe
               :buffer (generate-new-buffer " *reslint-flymake*")
               :command (reslint-command "--format=json" "--stdin-filename" (reslint-file-name) "-")
               :sentinel (lambda (process _event)
                           (reslint-flymake--ended buffer process report-fn))))
        ;; A program that ended before it read everything is reported by the sentinel.
        (condition-case nil
            (progn
              (process-send-region reslint-flymake--process (point-min) (point-max))
              (process-send-eof reslint-flymake--process))
          (error nil))))))

;;;###autoload
(defun reslint-flymake-setup ()
  "Have Flymake show the findings of reslint in this buffer."
  (interactive)
  (add-hook 'flymake-diagnostic-functions #'reslint-flymake nil t)
  (flymake-mode 1))

(provide 'reslint-flymake)
;;; reslint-flymake.el ends here
