/** The changelog, as a release changes it. */

const unreleased = '## Unreleased'

/**
 * Gives what is unreleased its version and day, and opens an empty section above it.
 *
 * @param {string} changelog
 * @param {string} version
 * @param {string} day as 2026-11-30
 * @returns {{ text: string, section: string }} the changelog, and what is released, without its heading
 * @throws {Error} where there is nothing to be released, or the version was released before
 */
export function released(changelog, version, day) {
  const [head, ...sections] = changelog.split(/^(?=## )/mu)
  if (sections.some(section => section.startsWith(`## ${version} `)))
    throw new Error(`${version} is in the changelog already`)
  const at = sections.findIndex(section => section.split('\n')[0].trim() === unreleased)
  const section = sections[at]?.slice(unreleased.length).trim() ?? ''
  if (!section.includes('\n- ')) throw new Error('The changelog has nothing under “Unreleased”')
  sections[at] = `${unreleased}\n\n## ${version} (${day})\n\n${section}\n${at < sections.length - 1 ? '\n' : ''}`
  return { text: [head, ...sections].join(''), section }
}
