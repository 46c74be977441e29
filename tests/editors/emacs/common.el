;;; common.el --- What the tests in Emacs share  -*- lexical-binding: t; -*-

;;; Code:

(require 'ert)
(require 'cl-lib)

(defmacro reslint-test-await (condition)
  "Run Emacs's event loop until CONDITION holds, half a minute at most."
  `(let ((end (+ (float-time) 30)))
     (while (and (not ,condition) (< (float-time) end))
       (accept-process-output nil 0.01))
     (should ,condition)))

(defmacro reslint-test-with-draft (name &rest body)
  "Evaluate BODY in a buffer that visits the draft NAME, as it was at first."
  (declare (indent 1))
  `(with-current-buffer (find-file-noselect ,name)
     (unwind-protect
         (progn ,@body)
       (set-buffer-modified-p nil)
       (let ((kill-buffer-query-functions nil))
         (kill-buffer)))))

(defun reslint-test-replace (line from to)
  "In LINE, replace FROM at its end by TO."
  (goto-char (point-min))
  (forward-line (1- line))
  (end-of-line)
  (should (looking-back (regexp-quote from) (line-beginning-position)))
  (replace-match to t t))

(defun reslint-test-place (position)
  "Line and column, from 1, of POSITION."
  (save-excursion
    (goto-char position)
    (list (line-number-at-pos) (1+ (current-column)))))

(provide 'common)
;;; common.el ends here
