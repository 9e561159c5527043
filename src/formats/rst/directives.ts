/**
 * Directives of reStructuredText by their names.
 */

/** Whose content is no text. Of others, which a house may have made for itself, it is read. */
export const untold =
  /^(?:code|code-block|sourcecode|highlight|literalinclude|raw|math|include|toctree|contents|sectnum|meta|index|role|default-role|title|unicode|date|replace|graphviz|digraph|graph|mermaid|uml|plantuml|doctest|test(?:code|output|setup|cleanup)|productionlist|tabularcolumns|auto[a-z]+)$/
/** Of these the words behind the name are text, too. */
export const named =
  /^(?:admonition|topic|sidebar|rubric|centered|table|list-table|csv-table|dropdown|card|tab|tab-item|(?:attention|caution|danger|error|hint|important|note|tip|warning|seealso|todo))$/

/**
 * What Docutils calls directives in Russian drafts.
 *
 * Source: docutils/parsers/rst/languages/ru.py
 */
const russian: ReadonlyMap<string, string> = new Map([
  ['код', 'code'],
  ['сырой', 'raw'],
  ['математика', 'math'],
  ['мета', 'meta'],
  ['включать', 'include'],
  ['замена', 'replace'],
  ['дата', 'date'],
  ['роль', 'role'],
  ['титул', 'title'],
  ['номер-раздела', 'sectnum'],
  ['нумерация-разделов', 'sectnum'],
  ['содержание', 'contents'],
  ['изображение', 'image'],
  ['рисунок', 'figure'],
  ['таблица', 'table'],
  ['тема', 'topic'],
  ['рубрика', 'rubric'],
  ['боковая-полоса', 'sidebar'],
  ['замечание', 'admonition'],
  ['внимание', 'attention'],
  ['осторожно', 'caution'],
  ['опасно', 'danger'],
  ['ошибка', 'error'],
  ['совет', 'hint'],
  ['важно', 'important'],
  ['примечание', 'note'],
  ['подсказка', 'tip'],
  ['предупреждение', 'warning'],
])

/** The directive of a name, as it is called in English. */
export function directiveOf(name: string): string {
  const known = name.toLowerCase()
  return russian.get(known) ?? known
}
