/** The plug-in is written in the PHP that it says it needs: 7.4, which no machine of the tests has any more. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import phpParser from 'php-parser'
import { globSync } from 'tinyglobby'

const folder = fileURLToPath(new URL('../../../integrations/wordpress/plugin/', import.meta.url))
const files = globSync('**/*.php', { cwd: folder }).sort()

/** Functions that came later, but for those that WordPress 6.1 brings itself (`wp-includes/compat.php`). */
const later =
  /\b(?:array_is_list|get_debug_type|get_resource_id|fdiv|preg_last_error_msg|array_find|json_validate|mb_trim)\s*\(/u

/** What is newer than 7.4, in words; nothing if there is nothing. */
function tooNew(code: string): string | undefined {
  const parser = new phpParser.Engine({
    parser: { version: '7.4', extractDoc: false, suppressErrors: false },
    ast: { withPositions: true },
  })
  try {
    return newer(parser.parseCode(code, 'plugin.php')) ?? later.exec(code)?.[0]
  } catch (error) {
    return String(error)
  }
}

/** What the parser lets pass. Attributes are comments to 7.4. */
function newer(node: unknown): string | undefined {
  if (typeof node !== 'object' || node === null) return undefined
  const { kind, flags, readonly } = node as Record<string, unknown>
  if (kind === 'uniontype' || kind === 'intersectiontype') return kind
  if (kind === 'parameter' && Number(flags) > 0) return 'promoted parameter'
  if (readonly === true) return 'readonly'
  for (const child of Object.values(node)) {
    const found = newer(child)
    if (found !== undefined) return found
  }
  return undefined
}

test.each([
  '$a?->b();',
  '$x = match (1) { 1 => 2 };',
  'f(a: 1);',
  'function f(int|string $a) {}',
  'class A { public function __construct(private int $x) {} }',
  'enum A {}',
  'class A { public readonly int $a; }',
  'array_is_list($a);',
])('tells what is newer: %s', code => expect(tooNew(`<?php ${code}`)).toBeDefined())

test('there are files of it', () => expect(files.length).toBeGreaterThan(20))

test.each(files)('%s', file => expect(tooNew(readFileSync(path.join(folder, file), 'utf8'))).toBeUndefined())
