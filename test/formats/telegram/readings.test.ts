/** All that is read of exports: each construct by itself. */
import { readingsOf, specify } from '../specification.js'

specify(new URL('export.txt', import.meta.url), readingsOf('result.json'))
specify(new URL('page.txt', import.meta.url), messages =>
  readingsOf('messages.html')(
    `<div class="page_wrap"><div class="page_body chat_page"><div class="history">\n${messages}\n</div></div></div>\n`,
  ),
)
