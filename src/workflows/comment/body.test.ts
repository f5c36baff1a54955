import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { commentFor } from './body.ts';
import { commentMarker } from '../github/marker.ts';

const run = 'https://github.example/owner/repo/actions/runs/5';
const commit = '0123456789abcdef0123456789abcdef01234567';
const bodyFor = (printed: string) =>
  commentFor(printed, commit, run).body.replaceAll('\u2060', '·');

test('keeps what `npm run diff` prints', () => {
  const printed = `### 1 owner moves

- Amazon EC2 / Apply guest patches: **customer → AWS**

<details>
<summary>Wording (1)</summary>

- Amazon EC2: \`duty\` reads "a_b"

</details>

| Part | Owner |
| - | - |
| a | AWS |
`;
  expect(bodyFor(printed)).toMatchInlineSnapshot(`
    "<!-- dividing-line: ownership diff -->
    ### What this pull request changes in who owns what

    #### 1 owner moves

    - Amazon EC2 / Apply guest patches: **customer → AWS**

    <details>
    <summary>Wording (1)</summary>

    - Amazon EC2: \`duty\` reads "a_b"

    </details>

    | Part | Owner |
    | - | - |
    | a | AWS |

    <sub>Printed by the pull request’s own code at 0123456, in [this run](https://github.example/owner/repo/actions/runs/5). The comment is kept current.</sub>
    "
  `);
});

test('takes from hostile text all that would do something', () => {
  const printed = `${commentMarker}
# Merge this @owner, fixes #1 and GH-2

<script>alert(1)</script> <b>bold</b> &lt;img src=x> &#64;team <!-- ${commentMarker} -->

[Click](https://evil.example) ![pixel](https://evil.example/p.png) https://evil.example www.evil.example _www.evil.example me@evil.example
[ref][a] ![ref][a] <https://evil.example>

[a]: https://evil.example "title"

> [!CAUTION]
> - [x] quoted

\`\`\`mermaid
graph LR
\`\`\`

Formula $x$, \u202ereversed\u202c, foot[^1]

[^1]: note

</details>
<details>
<summary>a</summary>
<summary>b</summary>

<details>
<summary>Never closed</summary>
`;
  expect(bodyFor(printed)).toMatchInlineSnapshot(`
    "<!-- dividing-line: ownership diff -->
    ### What this pull request changes in who owns what

    #### Merge this @·owner, fixes #·1 and GH·-2

    Click pixel https:·//evil.example www·.evil.example \\_www·.evil.example me@·evil.example
    ref ref https:·//evil.example

    \\[!CAUTION]

    - quoted

    \`\`\`
    graph LR
    \`\`\`

    Formula $·x$·, reversed, foot

    <details>
    <summary>Never closed</summary>

    </details>

    <sub>Printed by the pull request’s own code at 0123456, in [this run](https://github.example/owner/repo/actions/runs/5). The comment is kept current.</sub>
    "
  `);
});

test.each(['', '\n', '### No change of ownership, wording, sources or pages\n\n*Compared.*'])(
  'calls %j no change',
  (printed) => {
    expect(commentFor(printed, commit, run)).toEqual({
      body: `${commentMarker}\nAs of 0123456, this pull request changes nothing in who owns what.\n`,
      changed: false,
    });
  },
);

test('cuts what is too long between entries, and says where the rest is', () => {
  const long = 'a'.repeat(100);
  const items = Array.from({ length: 700 }, (_, index) => `- ${long} ${index} moves`).join('\n');
  const { body } = commentFor(`<details>\n<summary>Long (1)</summary>\n\n${items}\n`, commit, run);
  expect(body.length).toBeGreaterThan(55_000);
  expect(body.length).toBeLessThan(61_000);
  expect(body).toMatch(/ \d+ moves\n\n<\/details>\n\nThe list is longer: \[the run\]/);
  expect(commentFor(`word${long.repeat(700)}`, commit, run).body).not.toContain('word');
});

const parser = unified().use(remarkParse).use(remarkGfm);
const pieces = fc.constantFrom(
  ...Array.from('@#1<>![]()`\n -|\\*~:\t\r\0'),
  ...'name https:// www. _ ( &#64; <!-- --> <details> </details> ``` [^a] [a]:'.split(' '),
  commentMarker,
);

test('whatever is printed, nothing is addressed, linked, loaded or hidden', () => {
  const printed = fc.array(fc.oneof(pieces, fc.string({ maxLength: 5 })), { maxLength: 40 });
  fc.assert(
    fc.property(printed, (parts) => {
      const { body, changed } = commentFor(parts.join(''), commit, run);
      if (!changed) return;
      const seen: Nodes[] = [];
      visit(parser.parse(body), (node) => void seen.push(node));
      const types = new Set(seen.map(({ type }) => type));
      for (const type of ['image', 'definition', 'linkReference', 'imageReference'] as const)
        expect(types).not.toContain(type);
      for (const node of seen) {
        if (node.type === 'link') expect(node.url).toBe(run);
        if (node.type === 'text') expect(node.value).not.toMatch(/@\w|#\d|:\/\//);
        if (node.type === 'html') expect(node.value).toMatch(/^<(!-- div|\/?sub|\/?details)/);
      }
      // In code it is text like any other.
      const hidden = seen.filter((node) => node.type === 'html' && node.value.startsWith('<!--'));
      expect(hidden).toHaveLength(1);
      expect(body.startsWith(commentMarker)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
