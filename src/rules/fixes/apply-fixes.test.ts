import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ServiceEntry } from '#catalog/index.ts';
import { parseCatalog } from '#load/read-catalog.ts';
import { contentFrontMatter, contentSyntax } from '../content/content-syntax.ts';
import { contentAddresses } from '../content/page-guard.ts';
import type { Asked } from '../asked/asked-files.ts';
import type { Exception } from '../exceptions.ts';
import { makeLocator } from '#load/locator.ts';
import { fixesOf } from '../run.ts';
import { serviceNames } from '../content/service-names.ts';
import { aService, projectWith } from '../testing/project.ts';
import { applyFixes } from './apply-fixes.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fix-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const read = (file: string) => readFileSync(join(root, file), 'utf8');
function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

const rules = [serviceNames, contentAddresses, contentSyntax, contentFrontMatter];

async function run(
  pages: Record<string, string>,
  entries: readonly ServiceEntry[] = [],
  exceptions: readonly Exception[] = [],
  asked?: Asked,
) {
  for (const [file, text] of Object.entries(pages)) write(file, text);
  const locate = makeLocator(root, []);
  const project = projectWith({ entries, pages });
  return applyFixes(root, await fixesOf(rules, project, locate, exceptions), locate, asked);
}

async function runOnEntry(file: string, text: string) {
  write(file, text);
  const { entries, files, diagnostics } = parseCatalog([{ file, text }]);
  expect(diagnostics).toEqual([]);
  const locate = makeLocator(root, files);
  const project = projectWith({ entries: entries.services });
  return applyFixes(root, await fixesOf(rules, project, locate, []), locate);
}

const guardDuty = aService({
  id: 'guardduty',
  name: 'Amazon GuardDuty',
  shortName: 'GuardDuty',
});
const page = 'content/guides/why.mdx';

test('writes to no file behind a link', async () => {
  write('outside.mdx', 'AWS EC2 is a name.');
  mkdirSync(join(root, 'content/guides'), { recursive: true });
  symlinkSync(join(root, 'outside.mdx'), join(root, page));
  expect(await run({ [page]: 'AWS EC2 is a name.' }, [aService({ name: 'Amazon EC2' })])).toEqual(
    [],
  );
  expect(read('outside.mdx')).toBe('AWS EC2 is a name.');
});

test('corrects names in prose, and in nothing else', async () => {
  const text = `## What Guardduty finds

Turn on **Guard Duty**, AWS GuardDuty or AWS Guardduty in \`Guardduty\`, see [Guardduty][1] at
https://docs.aws.amazon.com/Guardduty/ or in /Guardduty/, <ServiceLink id="Guardduty" /> too.

\`\`\`sh
aws Guardduty list-detectors
\`\`\`

{/* Guardduty */}

| Guardduty | \`Guardduty\` |
| --------- | ----------- |
| a         | AWS GuardDuty and *Guardduty*, Guardduty |

[1]: https://docs.aws.amazon.com/Guardduty/
`;
  expect(await run({ [page]: text }, [guardDuty])).toMatchInlineSnapshot(`
    [
      "content/guides/why.mdx:1:9 Guardduty -> GuardDuty",
      "content/guides/why.mdx:3:11 Guard Duty -> GuardDuty",
      "content/guides/why.mdx:3:25 AWS GuardDuty -> Amazon GuardDuty",
      "content/guides/why.mdx:3:42 AWS Guardduty -> Amazon GuardDuty",
      "content/guides/why.mdx:3:77 Guardduty -> GuardDuty",
      "content/guides/why.mdx:12:3 Guardduty -> GuardDuty",
      "content/guides/why.mdx:14:15 AWS GuardDuty -> Amazon GuardDuty",
      "content/guides/why.mdx:14:34 Guardduty -> GuardDuty",
      "content/guides/why.mdx:14:46 Guardduty -> GuardDuty",
    ]
  `);
  expect(read(page)).toMatchInlineSnapshot(`
    "## What GuardDuty finds

    Turn on **GuardDuty**, Amazon GuardDuty or Amazon GuardDuty in \`Guardduty\`, see [GuardDuty][1] at
    https://docs.aws.amazon.com/Guardduty/ or in /Guardduty/, <ServiceLink id="Guardduty" /> too.

    \`\`\`sh
    aws Guardduty list-detectors
    \`\`\`

    {/* Guardduty */}

    | GuardDuty | \`Guardduty\` |
    | --------- | ----------- |
    | a         | Amazon GuardDuty and *GuardDuty*, GuardDuty |

    [1]: https://docs.aws.amazon.com/Guardduty/
    "
  `);
});

test('leaves a text alone in which a name cannot be told from another', async () => {
  const text = 'Guardduty or Guard&#100;uty, and G&#117;ardduty.\n';
  expect(await run({ [page]: text }, [guardDuty])).toEqual([]);
  expect(read(page)).toBe(text);
});

test('corrects names in the catalogue, and leaves code, ids and keys alone', async () => {
  const file = 'src/catalog/services/security/guardduty.ts';
  const text = `import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon GuardDuty',
  shortName: 'GuardDuty',
  summary: 'It\\'s \`Guardduty\`, not \\'Guardduty\\'.',
  add: [
    { id: 'one', name: "Read Guardduty's \`Guardduty\`, then Guardduty.", sources: ['Guardduty'] },
    { id: 'two', name: 'Guardduty', duty: 'Nothing.' },
  ],
  modes: [{ id: 'Guardduty', name: \`AWS Guardduty\` }],
  pages: { Guardduty: { url: 'https://docs.aws.amazon.com/Guardduty/' } },
});
`;
  expect(await runOnEntry(file, text)).toMatchInlineSnapshot(`
    [
      "src/catalog/services/security/guardduty.ts:6:38 Guardduty -> GuardDuty",
      "src/catalog/services/security/guardduty.ts:8:30 Guardduty -> GuardDuty",
      "src/catalog/services/security/guardduty.ts:8:60 Guardduty -> GuardDuty",
      "src/catalog/services/security/guardduty.ts:9:25 Guardduty -> GuardDuty",
      "src/catalog/services/security/guardduty.ts:11:37 AWS Guardduty -> Amazon GuardDuty",
    ]
  `);
  expect(read(file)).toMatchInlineSnapshot(`
    "import { defineService } from '../../define.ts';

    export default defineService({
      name: 'Amazon GuardDuty',
      shortName: 'GuardDuty',
      summary: 'It\\'s \`Guardduty\`, not \\'GuardDuty\\'.',
      add: [
        { id: 'one', name: "Read GuardDuty's \`Guardduty\`, then GuardDuty.", sources: ['Guardduty'] },
        { id: 'two', name: 'GuardDuty', duty: 'Nothing.' },
      ],
      modes: [{ id: 'Guardduty', name: \`Amazon GuardDuty\` }],
      pages: { Guardduty: { url: 'https://docs.aws.amazon.com/Guardduty/' } },
    });
    "
  `);
});

test('encrypts links whose only fault is that they are not', async () => {
  const text = `See [http://a.example](http://aws.amazon.com/a), <http://aws.amazon.com/b> and
http://aws.amazon.com/c, not [this](HTTP://aws.amazon.com/d "http: is old") or [that][http://e].

On your machine: [here](http://localhost:4321/), [there](http://10.0.0.1/), [port](http://a.example:80/).

![far](http://aws.amazon.com/picture.png)

[http://e]: http://aws.amazon.com/e
`;
  expect(await run({ [page.replace('mdx', 'md')]: text })).toMatchInlineSnapshot(`
    [
      "content/guides/why.md:1:24 http: -> https:",
      "content/guides/why.md:1:51 http: -> https:",
      "content/guides/why.md:2:1 http: -> https:",
      "content/guides/why.md:2:37 HTTP: -> https:",
      "content/guides/why.md:8:13 http: -> https:",
    ]
  `);
  expect(read(page.replace('mdx', 'md'))).toMatchInlineSnapshot(`
    "See [http://a.example](https://aws.amazon.com/a), <https://aws.amazon.com/b> and
    https://aws.amazon.com/c, not [this](https://aws.amazon.com/d "http: is old") or [that][http://e].

    On your machine: [here](http://localhost:4321/), [there](http://10.0.0.1/), [port](http://a.example:80/).

    ![far](http://aws.amazon.com/picture.png)

    [http://e]: https://aws.amazon.com/e
    "
  `);
});

test('corrects line endings, the byte order mark and tabs, each said once', async () => {
  const text = '\uFEFF---\r\ntitle:\tWhy\tso\r\n---\r\n\r\nText with\ta tab.\r\n';
  expect(await run({ [page]: text })).toMatchInlineSnapshot(`
    [
      "content/guides/why.mdx:1:1 "\\uFEFF" -> """,
      "content/guides/why.mdx:1:5 "\\r\\n" -> "\\n" (5 times)",
      "content/guides/why.mdx:2:7 "\\t" -> "  " (2 times)",
    ]
  `);
  expect(read(page)).toBe('---\ntitle:  Why  so\n---\n\nText with\ta tab.\n');
});

test('leaves alone what an exception covers', async () => {
  const text = 'Guardduty and Guard Duty.\n';
  const exception = {
    rule: 'service-names',
    file: page,
    message: '"Guardduty"',
    reason: 'A quotation.',
  };
  expect(await run({ [page]: text }, [guardDuty], [exception])).toHaveLength(1);
  expect(read(page)).toBe('Guardduty and GuardDuty.\n');
});

test('changes only the files that are asked for', async () => {
  const other = 'content/guides/how.mdx';
  const pages = { [page]: 'Guardduty.\n', [other]: 'Guardduty.\n' };
  await run(pages, [guardDuty], [], (file) => file === page);
  expect([read(page), read(other)]).toEqual(['GuardDuty.\n', 'Guardduty.\n']);
});
