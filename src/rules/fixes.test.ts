import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeLocator } from '#load/locator.ts';
import { parseCatalog } from '#load/read-catalog.ts';
import { folderWith } from '#load/testing/folder-with.ts';
import { contentFrontMatter, contentSyntax } from './content/content-syntax.ts';
import { contentAddresses } from './content/page-guard.ts';
import { serviceNames } from './content/wording.ts';
import type { Exception } from './exceptions.ts';
import { applyEdits, applyFixes, offsetAt, offsetInString } from './fixes.ts';
import type { Project } from './rule.ts';
import { fixesOf } from './run.ts';
import type { FileFilter } from './select-files.ts';
import { aService, projectWith } from './testing/project.ts';

test('of edits that overlap, the first and longest counts; what does not fit is left', () => {
  const edits = [
    { offset: 4, old: 'two', new: '2', fix: [] },
    { offset: 0, old: 'one', new: '1', fix: [] },
    { offset: 0, old: 'one two', new: 'both', fix: [] },
    { offset: 8, old: 'four', new: '4', fix: [] },
  ];
  expect(applyEdits('one two three', edits)).toEqual({
    text: 'both three',
    applied: [edits[2]],
  });
});

test('an offset leads to the character at a line and column', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '\n', '\r\n', '\t')), fc.nat(), (signs, number) => {
      const text = signs.join('');
      const offset = number % (text.length + 1);
      const before = text.slice(0, offset).split('\n');
      expect(offsetAt(text, before.length, (before.at(-1)?.length ?? 0) + 1)).toBe(offset);
    }),
  );
});

const written = fc
  .constantFrom("'", '"', '`')
  .chain((quote) =>
    fc.tuple(
      fc.constant(quote),
      fc.array(fc.constantFrom("'", '"', '`', '\\', 'Guardduty', ' ', 'a')),
    ),
  );
const literal = (quote: string, value: string) =>
  quote + value.replace(/\\/g, '\\\\').replaceAll(quote, `\\${quote}`) + quote;

test('a piece of a string is found where it is in the code, however it is quoted', () => {
  fc.assert(
    fc.property(written, fc.nat(), ([quote, pieces], number) => {
      const value = pieces.join('');
      const typos = [...value.matchAll(/Guardduty/g)].map(({ index }) => index);
      const index = typos[number % typos.length];
      fc.pre(index !== undefined);
      const code = `const other = 'Guardduty';\nconst it = ${literal(quote, value)}; // Guardduty`;
      const start = code.indexOf(' = ', 20) + 3;
      const at = offsetInString(code, start, value.slice(0, index), 'Guardduty');
      expect(at).toBe(start + literal(quote, value.slice(0, index)).length - 1);
    }),
  );
});

test('a piece of what is no string, or another string, is not found', () => {
  expect(offsetInString("name: other, duty: 'Guardduty'", 6, '', 'Guardduty')).toBeUndefined();
  expect(offsetInString("'In Guardduty'", 0, 'At ', 'Guardduty')).toBeUndefined();
});

const rules = [serviceNames, contentAddresses, contentSyntax, contentFrontMatter];

/** Fixes files; what is said, and what they hold then. */
async function run(
  files: Readonly<Record<string, string>>,
  {
    entries = [guardDuty],
    exceptions = [],
    isSelected,
  }: {
    entries?: Project['entries'];
    exceptions?: readonly Exception[];
    isSelected?: FileFilter;
  } = {},
) {
  const root = folderWith(files);
  const inCatalog = Object.entries(files)
    .filter(([file]) => file.startsWith('src/catalog/'))
    .map(([file, text]) => ({ file, text }));
  const read = parseCatalog(inCatalog);
  expect(read.diagnostics).toEqual([]);
  const locate = makeLocator(root, read.files);
  const project =
    inCatalog.length > 0
      ? projectWith({ entries: read.entries.services })
      : projectWith({ entries, pages: files });
  const fixes = await fixesOf(rules, project, locate, exceptions);
  const said = await applyFixes(root, fixes, locate, isSelected);
  const texts = Object.keys(files).map((file) => readFileSync(join(root, file), 'utf8'));
  return { said, texts, root };
}

const guardDuty = aService({
  id: 'guardduty',
  name: 'Amazon GuardDuty',
  shortName: 'GuardDuty',
});
const page = 'content/guides/why.mdx';

test('writes to no file behind a link', async () => {
  const { root } = await run({ 'outside.mdx': 'Guardduty.' }, { entries: [] });
  mkdirSync(dirname(join(root, page)), { recursive: true });
  symlinkSync(join(root, 'outside.mdx'), join(root, page));
  const project = projectWith({ entries: [guardDuty], pages: { [page]: 'Guardduty.' } });
  const locate = makeLocator(root, []);
  expect(await applyFixes(root, await fixesOf(rules, project, locate, []), locate)).toEqual([]);
  expect(readFileSync(join(root, 'outside.mdx'), 'utf8')).toBe('Guardduty.');
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
  expect((await run({ [page]: text })).said).toMatchInlineSnapshot(`
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
});

test('leaves a text alone in which a name cannot be told from another', async () => {
  const text = 'Guardduty or Guard&#100;uty, and G&#117;ardduty.\n';
  expect(await run({ [page]: text })).toMatchObject({ said: [], texts: [text] });
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
  expect((await run({ [file]: text })).said).toMatchInlineSnapshot(`
    [
      "src/catalog/services/security/guardduty.ts:6:38 Guardduty -> GuardDuty",
      "src/catalog/services/security/guardduty.ts:8:30 Guardduty -> GuardDuty",
      "src/catalog/services/security/guardduty.ts:8:60 Guardduty -> GuardDuty",
      "src/catalog/services/security/guardduty.ts:9:25 Guardduty -> GuardDuty",
      "src/catalog/services/security/guardduty.ts:11:37 AWS Guardduty -> Amazon GuardDuty",
    ]
  `);
});

test('encrypts links whose only fault is that they are not', async () => {
  const text = `See [http://a.example](http://aws.amazon.com/a), <http://aws.amazon.com/b> and
http://aws.amazon.com/c, not [this](HTTP://aws.amazon.com/d "http: is old") or [that][http://e].

On your machine: [here](http://localhost:4321/), [there](http://10.0.0.1/), [port](http://a.example:80/).

![far](http://aws.amazon.com/picture.png)

[http://e]: http://aws.amazon.com/e
`;
  expect((await run({ 'content/guides/why.md': text })).said).toMatchInlineSnapshot(`
    [
      "content/guides/why.md:1:24 http: -> https:",
      "content/guides/why.md:1:51 http: -> https:",
      "content/guides/why.md:2:1 http: -> https:",
      "content/guides/why.md:2:37 HTTP: -> https:",
      "content/guides/why.md:8:13 http: -> https:",
    ]
  `);
});

test('corrects line endings, the byte order mark and tabs, each said once', async () => {
  const text = '\uFEFF---\r\ntitle:\tWhy\tso\r\n---\r\n\r\nText with\ta tab.\r\n';
  const { said, texts } = await run({ [page]: text });
  expect(said).toMatchInlineSnapshot(`
    [
      "content/guides/why.mdx:1:1 "\\uFEFF" -> """,
      "content/guides/why.mdx:1:5 "\\r\\n" -> "\\n" (5 times)",
      "content/guides/why.mdx:2:7 "\\t" -> "  " (2 times)",
    ]
  `);
  expect(texts).toEqual(['---\ntitle:  Why  so\n---\n\nText with\ta tab.\n']);
});

test('leaves alone what an exception covers', async () => {
  const text = 'Guardduty and Guard Duty.\n';
  const exception = {
    rule: 'service-names',
    file: page,
    message: '"Guardduty"',
    reason: 'A quotation.',
  };
  const { texts } = await run({ [page]: text }, { exceptions: [exception] });
  expect(texts).toEqual(['Guardduty and GuardDuty.\n']);
});

test('changes only the files that are asked for', async () => {
  const other = 'content/guides/how.mdx';
  const pages = { [page]: 'Guardduty.\n', [other]: 'Guardduty.\n' };
  const { texts } = await run(pages, { isSelected: (file) => file === page });
  expect(texts).toEqual(['GuardDuty.\n', 'Guardduty.\n']);
});
