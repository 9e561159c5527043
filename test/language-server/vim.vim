" Run by Vim with ALE and a draft open. Writes what the draft's diagnostics are to out.txt, and leaves.
func! WaitFor(condition)
  let begun = reltime()
  while !eval(a:condition) && reltimefloat(reltime(begun)) < 60
    sleep 50m
  endwhile
endfunc
call WaitFor('len(ale#engine#GetLoclist(bufnr("%"))) > 0')
call writefile(map(copy(ale#engine#GetLoclist(bufnr('%'))), 'get(v:val, "code", "") . " in line " . v:val.lnum'), 'out.txt')
qa!
