/**
 * The fields of a record: which of them is its title, its text and so on.
 */

/** What a field may be to a record. */
export type FieldRole = 'id' | 'title' | 'summary' | 'text' | 'date' | 'author' | 'url'

/** Names of fields by role, the first one that a record has counts. */
export type RecordFields = Readonly<Record<FieldRole, readonly string[]>>

export const recordFields: RecordFields = {
  id: ['id', '_id', 'guid', 'uuid'],
  title: ['title', 'headline'],
  summary: ['summary', 'description', 'lead'],
  text: ['text', 'content', 'body', 'content_text', 'content_html'],
  date: ['date', 'published', 'date_published', 'published_at', 'pubDate'],
  author: ['author', 'authors'],
  url: ['url', 'link'],
}

/** What a config may say of the fields of records. */
export type FieldOptions = Partial<Readonly<Record<FieldRole, string | readonly string[]>>>

/** @returns The usual fields, but for those that are named otherwise. */
export function fieldsOf(options: FieldOptions = {}): RecordFields {
  const named = Object.entries(options).map(([role, names]) => [role, [names].flat()])
  return { ...recordFields, ...(Object.fromEntries(named) as Partial<RecordFields>) }
}
