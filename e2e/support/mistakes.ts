/** Mistakes that newcomers make, and what `npm run check` says of each. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './sites.ts';

const valid = join(root, 'e2e/fixtures/valid');

export interface Mistake {
  readonly mistake: string;
  readonly file: string;
  /** The file's text with the mistake, or a function that puts the mistake into the text. */
  readonly write: string | ((text: string) => string);
  /** The diagnostic's place and rule, `file:line:column rule`; of a linter a piece that singles it out. */
  readonly says: string;
  /** Other diagnostics that follow from it. */
  readonly also?: readonly string[];
}

const ec2 = 'src/catalog/services/compute/ec2.ts';
const ec2Page = 'content/services/compute/ec2.mdx';

/** EC2's entry, for other services. */
const entry = readFileSync(join(valid, ec2), 'utf8');

const replace = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`The fixture has no "${from}".`);
  return text.replace(from, to);
};

/** Adds a part to EC2, on lines of its own below the other parts. */
const addPart = (part: string) => (text: string) =>
  text.includes('  add: [\n')
    ? replace('  add: [\n', `  add: [\n${part}`)(text)
    : replace('  modes: [', `  add: [\n${part}  ],\n  modes: [`)(text);

const part = (id: string, changes: string, layer = "'data'") => `    {
      id: '${id}',
      layer: ${layer},
      name: 'Do ${id}',
${changes}      duty: 'Do what has to be done for it.',
    },
`;

const guide = (id: string, body: string, order: number): Pick<Mistake, 'file' | 'write'> => ({
  file: `content/guides/${id}.mdx`,
  write: `---
title: A guide
description: A guide that says something of use, and makes one mistake in doing so.
order: ${order}
---

${body}
`,
});

const sources = "      sources: ['ec2Security'],\n";
const customer = "      owner: 'customer',\n";

export const missingComma: Mistake = {
  mistake: 'a missing comma',
  file: ec2,
  write: replace("shortName: 'EC2',", "shortName: 'EC2'"),
  says: `
src/catalog/services/compute/ec2.ts:6:3 catalog-syntax
  found    ',' expected (TS1005).
  allowed  TypeScript, as in the other files of the folder.
  next     Look here and at the line above for a comma or a quote that is missing or too many. Write ’ for an apostrophe.
`,
};

export const mistakes: readonly Mistake[] = [
  {
    mistake: 'an owner with a typo',
    file: ec2,
    write: addPart(part('one', `      owner: 'custumer',\n${sources}`)),
    says: 'src/catalog/services/compute/ec2.ts:81:14 one-owner',
  },
  {
    mistake: 'an owner that is two',
    file: ec2,
    write: addPart(part('two', `      owner: 'shared',\n${sources}`)),
    says: 'src/catalog/services/compute/ec2.ts:73:14 one-owner',
  },
  {
    mistake: 'a layer that does not exist',
    file: ec2,
    write: addPart(part('three', customer + sources, "'operating system'")),
    says: 'src/catalog/services/compute/ec2.ts:63:14 schema',
  },
  {
    mistake: 'an id that is taken',
    file: ec2,
    write: addPart(part('os-patches', customer + sources)),
    says: 'src/catalog/services/compute/ec2.ts:54:11 unique-ids',
  },
  {
    mistake: 'a part without a source',
    file: ec2,
    write: addPart(part('four', customer)),
    says: 'src/catalog/services/compute/ec2.ts:46:5 source-present',
  },
  {
    mistake: 'a date in the future',
    file: ec2,
    write: addPart(
      part(
        'five',
        `${customer}      sources: [{ page: 'ec2Security', verified: '2999-01-01' }],\n`,
      ),
    ),
    says: 'src/catalog/services/compute/ec2.ts:43:50 verified-date',
  },
  {
    mistake: 'a source without encryption',
    file: ec2,
    write: addPart(
      part(
        'six',
        `${customer}      sources: [{ url: 'http://docs.aws.amazon.com/ec2/', title: 'EC2', verified: '2026-11-24' }],\n`,
      ),
    ),
    says: 'src/catalog/services/compute/ec2.ts:35:24 source-host',
  },
  {
    mistake: 'a field with a typo',
    file: ec2,
    write: replace("shortName: 'EC2',", "shortName: 'EC2',\n  sumary: 'Servers.',"),
    says: 'src/catalog/services/compute/ec2.ts:6:11 schema',
  },
  {
    mistake: 'a change to a part that the archetype does not have',
    file: ec2,
    write: replace("'os-image': {", "'os-picture': {"),
    says: 'src/catalog/services/compute/ec2.ts:12:5 change-targets',
  },
  {
    mistake: 'a page that the entry does not list',
    file: ec2,
    write: addPart(part('seven', `${customer}      sources: ['ec2Securty'],\n`)),
    says: 'src/catalog/services/compute/ec2.ts:27:17 cited-pages',
  },
  {
    mistake: 'a trait that does not exist',
    file: ec2,
    write: replace(
      "{ id: 'virtual-instance', name: 'Virtual instance', summary: 'As it comes from the console.' },",
      `{
      id: 'virtual-instance',
      name: 'Virtual instance',
      summary: 'As it comes from the console.',
      traits: ['instance-volume'],
    },`,
    ),
    says: 'src/catalog/services/compute/ec2.ts:91:14 known-shared',
  },
  {
    mistake: 'a value that is computed',
    file: 'src/catalog/services/compute/ec5.ts',
    write: entry.replace("'2026-11-24'", 'new Date().toISOString()'),
    says: 'src/catalog/services/compute/ec5.ts:8:9 catalog-data',
  },
  {
    mistake: 'an entry in the folder of no category',
    file: 'src/catalog/services/ec6.ts',
    write: entry,
    says: 'src/catalog/services/ec6.ts:1:1 catalog-place',
  },
  {
    mistake: 'an entry without a page',
    file: 'src/catalog/services/compute/ec3.ts',
    write: entry,
    says: 'src/catalog/services/compute/ec3.ts:3:30 page-and-entry',
  },
  {
    mistake: 'a page without an entry',
    also: ['content/services/compute/ec4.mdx:1:1 pages-differ (warning)'],
    file: 'content/services/compute/ec4.mdx',
    write: readFileSync(join(valid, ec2Page), 'utf8'),
    says: 'content/services/compute/ec4.mdx:1:1 page-and-entry',
  },
  {
    mistake: 'a checklist that is missing',
    file: ec2Page,
    write: replace('## Your checklist', '## Your list'),
    says: 'content/services/compute/ec2.mdx:1:1 content-checklist (warning)',
  },
  {
    mistake: 'an import',
    ...guide('a-import', "import fs from 'node:fs';", 1),
    says: 'content/guides/a-import.mdx:7:1 content-no-code',
  },
  {
    mistake: 'an expression',
    ...guide('b-expression', 'That is {1 + 1}.', 2),
    says: 'content/guides/b-expression.mdx:7:9 content-no-code',
  },
  {
    mistake: 'a script',
    ...guide('c-script', 'See <script>alert(1)</script>.', 3),
    says: 'content/guides/c-script.mdx:7:5 content-html',
  },
  {
    mistake: 'an event handler',
    ...guide('d-handler', 'Press <kbd onclick="alert(1)">F1</kbd>.', 4),
    says: 'content/guides/d-handler.mdx:7:12 content-html',
  },
  {
    mistake: 'an address that is a script',
    ...guide('e-address', '[Press](javascript:alert)', 5),
    says: 'content/guides/e-address.mdx:7:1 content-addresses',
  },
  {
    mistake: 'a tag that is not closed',
    ...guide('f-tag', 'Press <kbd>F1.', 6),
    says: 'content/guides/f-tag.mdx:7:7 content-syntax',
  },
  {
    mistake: 'a component that does not exist',
    ...guide('g-component', '<ServiceLnk id="ec2" />', 7),
    says: 'content/guides/g-component.mdx:7:1 content-components',
  },
  {
    mistake: 'a service that does not exist',
    ...guide('h-service', 'See <ServiceLink id="ec22" />.', 8),
    says: 'content/guides/h-service.mdx:7:18 content-components',
  },
  {
    mistake: 'a fragment that no heading has',
    ...guide('j-fragment', '## One\n\nSee [two](#two).', 10),
    says: 'content/guides/j-fragment.mdx:9:5 content-links',
  },
  {
    mistake: 'a tab in the front matter',
    file: 'content/guides/k-tab.mdx',
    write:
      '---\ntitle: A guide\ndescription:\tA guide that says something of use, and makes one mistake in doing so.\norder: 11\n---\n\nText.\n',
    says: 'content/guides/k-tab.mdx:3:13 content-front-matter',
  },
  {
    mistake: 'a byte order mark',
    file: 'content/guides/l-mark.mdx',
    write: `\uFEFF${String(guide('', 'Text.', 12).write)}`,
    says: 'content/guides/l-mark.mdx:1:1 content-syntax',
  },
  {
    mistake: 'Windows line endings',
    file: 'content/guides/m-lines.mdx',
    write: String(guide('', 'Text.', 13).write).replaceAll('\n', '\r\n'),
    says: 'content/guides/m-lines.mdx:1:4 content-syntax',
  },
  {
    mistake: 'an instruction to a tool',
    // Written so that this file gives none.
    ...guide('q-instruction', `Text. {/* cspell${''}:disable */}`, 17),
    says: 'content/guides/q-instruction.mdx:7:11 no-directives',
  },
  {
    mistake: 'a name that AWS writes otherwise',
    ...guide('n-name', 'AWS EC2 is a name.', 14),
    says: 'content/guides/n-name.mdx:7:1 service-names (warning)',
  },
];

/** Mistakes that a linter tells in its own words, and those. */
export const linterMistakes: readonly Mistake[] = [
  {
    mistake: 'a word that no dictionary has',
    ...guide('o-word', 'Custmers.', 15),
    says: 'content/guides/o-word.mdx:7:1 - Unknown word (Custmers) Suggestions: [',
  },
  {
    mistake: 'a form that Prettier does not write',
    ...guide('p-form', '*Text*', 16),
    says: '\ncontent/guides/p-form.mdx\n',
  },
  {
    mistake: 'what is most often a mistake in code',
    file: 'src/catalog/text/mistake.ts',
    write: 'export const ended = () => {\n  debugger;\n};\n',
    says: 'eslint(no-debugger): `debugger` statement is not allowed',
  },
];
