import { describe, expect, test } from 'vitest';
import { normalized, readHtml, readMarkdown } from './read-page.ts';

const markdown = `---
source_url: https://docs.aws.amazon.com/bell/latest/ug/ringing.html
---

# Ringing a bell
<a name="ringing"></a>

**Important**
The bell rings \`hourly\`, see [Tuning](tuning.md#steps) in the *Bell Guide*.

## Considerations<a name="considerations"></a>
+ You ring it.
+  AWS tunes it:
  + at night

| Tone | Owner |
| --- | --- |
| High | You\u00a0all |

\`\`\`
ring --now
\`\`\`

## Without an id
It’s “yours”.
`;

const html = `<!doctype html><html><head><title>x</title><style>p{}</style></head><body>
<header><p>Sign in</p></header><nav><ul><li>Menu</li></ul></nav>
<main><h1 id="ringing">Ringing a bell</h1>
<p><b>Important</b></p><p>The bell rings <code>hourly</code>, see <a href="tuning.html">Tuning</a> in the <i>Bell Guide</i>.</p>
<h2 id="considerations">Considerations</h2>
<ul><li>You ring it.</li><li><p>AWS tunes it:</p><ul><li>at night</li></ul></li></ul>
<table><tr><th>Tone</th><th>Owner</th></tr><tr><td>High</td><td>You&nbsp;all</td></tr></table>
<pre>ring --now</pre><h2>Without an id</h2><p>It’s “yours”.</p><script>track()</script></main>
<footer><p>Feedback</p></footer></body></html>`;

describe('a page becomes sections of plain blocks', () => {
  test('from Markdown', () => {
    expect(
      readMarkdown(markdown).map(({ id, heading, blocks }) => [id, heading, ...blocks]),
    ).toEqual([
      [
        'ringing',
        'Ringing a bell',
        'Important The bell rings hourly, see Tuning in the Bell Guide.',
      ],
      [
        'considerations',
        'Considerations',
        'You ring it.',
        'AWS tunes it:',
        'at night',
        'Tone',
        'Owner',
        'High',
        'You all',
        'ring --now',
      ],
      ['', 'Without an id', `It's "yours".`],
    ]);
  });

  test('from HTML, without what surrounds it: the same ids, headings and items', () => {
    const [, ...fromMarkdown] = readMarkdown(markdown);
    const [first, ...others] = readHtml(html);
    expect(others).toEqual(fromMarkdown);
    expect(first?.blocks.join(' ')).toBe(readMarkdown(markdown)[0]?.blocks.join(' '));
  });

  test('a page without a main part is its body', () => {
    expect(readHtml('<p>One</p><div><p>Two</p></div>')).toEqual([
      { id: '', heading: '', blocks: ['One', 'Two'], anchors: [] },
    ]);
  });

  test('other ids are anchors of the section that they stand in', () => {
    const [html] = readHtml('<h2 id="a">A</h2><p id="b">One</p><a name="c"></a>');
    expect(html).toMatchObject({ id: 'a', anchors: ['b', 'c'] });
    const [text] = readMarkdown('## A<a name="a"></a>\n\nOne<a name="b"></a>\n');
    expect(text).toMatchObject({ id: 'a', anchors: ['b'] });
  });

  test('nothing says nothing', () => {
    expect(readMarkdown('')).toEqual([]);
    expect(readHtml('')).toEqual([]);
  });
});

test('how a text is set makes no difference', () => {
  expect(normalized(' It’s\u00a0a \n “bell”\u200b ')).toBe(`It's a "bell"`);
});
