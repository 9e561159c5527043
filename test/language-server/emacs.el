;;; Run by Emacs with a draft open. Tells the draft’s diagnostics, takes the preferred fix, saves and leaves.  -*- lexical-binding: t -*-
(package-initialize)
(require 'eglot)
(require 'flymake)

(defun plashka-wait-for (what condition)
  (with-timeout (30 (error "Waited in vain for %s" what))
    (while (not (funcall condition)) (accept-process-output nil 0.05))))

(add-to-list 'eglot-server-programs
  `(text-mode . ,(append (json-parse-string (getenv "PLASHKA_COMMAND") :array-type 'list) nil)))
(find-file (getenv "PLASHKA_DRAFT"))
(text-mode)
(eglot-ensure)
;; What begins when a window shows the buffer.
(run-hooks 'post-command-hook)
(plashka-wait-for "the server" #'eglot-current-server)
(flymake-mode 1)
(plashka-wait-for "diagnostics" (lambda () (flymake-start) (flymake-diagnostics)))
(let ((first (car (flymake-diagnostics))))
  (princ (format "%s at %d\n" (flymake-diagnostic-text first) (line-number-at-pos (flymake-diagnostic-beg first))))
  (goto-char (flymake-diagnostic-beg first)))
;; Of the menu of fixes the first one is taken.
(cl-letf (((symbol-function 'completing-read) (lambda (_ actions &rest _) (caar actions)))
          ;; By a key, not by the mouse.
          (last-nonmenu-event ?x)
          (eglot-confirm-server-initiated-edits nil))
  (call-interactively #'eglot-code-actions))
(plashka-wait-for "the fix" #'buffer-modified-p)
(save-buffer)
(plashka-wait-for "silence" (lambda () (flymake-start) (not (flymake-diagnostics))))
(princ "clean\n")
