/** Word documents through what is asked of every format. */
import { suite } from '../suite.js'
import { docx, paragraph, run } from './make.js'
import { wordDocument } from './rendering.js'

const nested = (open: string, close: string) => () =>
  docx({ body: open.repeat(10_000) + paragraph('Талибан') + close.repeat(10_000) })

suite({
  name: 'docx',
  render: wordDocument,
  hasOwnNotes: true,
  reread: source =>
    source
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  hostile: {
    'ten thousand tables within each other': nested('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'),
    'ten thousand text boxes within each other': nested('<w:p><w:r><w:txbxContent>', '</w:txbxContent></w:r></w:p>'),
    'ten thousand links within each other': () =>
      docx({ body: `<w:p>${'<w:hyperlink>'.repeat(10_000)}${run('Талибан')}${'</w:hyperlink>'.repeat(10_000)}</w:p>` }),
    'ten thousand fields that are not closed': () =>
      docx({ body: paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(10_000) + run('Талибан')) }),
    'ten thousand characters that are elements': () =>
      docx({ body: `<w:p><w:r>${'<w:tab/><w:t>а</w:t>'.repeat(10_000)}</w:r></w:p>` }),
  },
})
