/** The words of HTML that is simple; of any other only reading tells. */
import { describe, expect, test } from '@jest/globals'
import { simpleHtml } from '../../../src/formats/html/simple.js'

describe('simple', () => {
  test.each<[source: string, text: string, addresses?: readonly string[]]>([
    ['Раз', 'Раз'],
    ['Раз <b>два</b>', 'Раз два'],
    ['Ра<b>з</b>', 'Раз'],
    ['Раз <b> два </b> три', 'Раз два три'],
    ['Раз\n  два', 'Раз два'],
    ['<p>Раз</p>\n<p>Два</p>', 'Раз\n\nДва'],
    ['Раз<BR/>два <br> три', 'Раз\nдва\nтри'],
    ['&laquo;Раз&raquo;&nbsp;R&amp;D', '«Раз»\u00A0R&D'],
    ['&am<b>p;</b>', '&amp;'],
    ['Раз > два', 'Раз > два'],
    ['<a href="https://a.example/?x&amp;y" rel="nofollow">Раз</a>', 'Раз', ['https://a.example/?x&y']],
    ['<img src="a.png" alt="Два  слова">Раз', 'Раз\n\nДва слова', ['a.png']],
    ['<img srcset="a.png 1x, b.png 2x">Раз', 'Раз', ['a.png', 'b.png']],
    ['<p class="lead" style="text-align: left">Раз', 'Раз'],
    ['Ра<!-- раз -->з', 'Раз'],
    ['<!-- wp:image {"id":1,"align":"left"} -->Раз<!-- /wp:image -->', 'Раз'],
  ])('%j says %j', (source, text, addresses = []) => {
    expect(simpleHtml(source)).toEqual({ text, addresses })
  })
})

describe('only reading tells', () => {
  test.each([
    ...['Раз < два', '<s>Раз</s>', '<sup>1</sup>', '<script>1</script>', '<code>Раз</code>', '<q>Раз</q>', '<p'],
    ...['<p hidden="">Раз', '<p style="display:none">Раз', '<p class="sr-only">Раз', '<p class="footnotes">Раз'],
    ...['<p data-a="1">Раз', "<p class='a'>Раз", '<p class=a>Раз', '<p class="a" class="b">Раз', '<p id="fn1">Раз'],
    ...['<a href="#fn1">1</a>', '<a href="https://a.example/#fn1">1</a>'],
    ...['<!-- plashka ignore -->Раз', '<!-- wp:a {"b":"{{"} -->', '<!-- Раз', '<!DOCTYPE html>Раз', '<?xml?>Раз'],
    ...['{{раз}}', '[раз]', '$раз$', '%%раз%%', '@include', '`раз`', '\\(раз\\)', '!!! note'],
  ])('what %j says', source => {
    expect(simpleHtml(source)).toBeUndefined()
  })
})
