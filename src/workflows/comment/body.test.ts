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

- Amazon EC2: duty: “a_b \\*c\\*” → “&#x20;d\\\\e”

</details>

*Between main and a\\_branch.*
`;
  expect(bodyFor(printed)).toMatchInlineSnapshot(`
    "<!-- dividing-line: ownership diff -->
    ### What this pull request changes in who owns what

    #### 1 owner moves

    - Amazon EC2 / Apply guest patches: **customer → AWS**

    <details>
    <summary>Wording (1)</summary>

    - Amazon EC2: duty: “a_b \\*c\\*” → “ d\\e”

    </details>

    *Between main and a_branch.*

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

    \\<!-- dividing-line: ownership diff -->

    #### Merge this @·owner, fixes #·1 and GH·-2

    \\<script>alert(1)\\</script> \\<b>bold\\</b> \\&lt;img src=x> \\&#·64;team \\<!-- \\<!-- dividing-line: ownership diff --> -->

    \\[Click]\\(https:·//evil.example) !\\[pixel]\\(https:·//evil.example/p.png) https:·//evil.example www·.evil.example \\_www·.evil.example me@·evil.example

    \\[ref]\\[a] !\\[ref]\\[a] \\<https:·//evil.example>

    \\[a]: https:·//evil.example "title"

    \\> \\[!CAUTION]

    \\> - \\[x] quoted

    \\\`\\\`\\\`mermaid

    graph LR

    \\\`\\\`\\\`

    Formula $·x$·, reversed, foot\\[^1]

    \\[^1]: note

    <details>
    <summary>a</summary>

    \\<summary>b\\</summary>

    <details>
    <summary>Never closed</summary>

    </details>

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
  const { body: cut } = commentFor(`word${long.repeat(700)}`, commit, run);
  expect(cut).toMatch(/\nworda{3995}…\n\nThe list is longer: \[the run\]/);
});
