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
  /** The finding as it is printed, without its error page; of a linter a piece that singles it out. */
  readonly says: string;
  /** Other findings that follow from it: `file:line:column rule`. */
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
    says: `
src/catalog/services/compute/ec2.ts:81:14 one-owner
  found    The part "one" has the owner "custumer".
  allowed  Did you mean "customer"? Allowed: "customer", "aws".
  next     Name the side that answers for this part. If it seems to be both, split the part.
`,
  },
  {
    mistake: 'an owner that is two',
    file: ec2,
    write: addPart(part('two', `      owner: 'shared',\n${sources}`)),
    says: `
src/catalog/services/compute/ec2.ts:73:14 one-owner
  found    The part "two" has the owner "shared".
  allowed  "customer", "aws"; two parties cannot own one part.
  next     Split the part by what is done: make, apply, choose, start, watch. Each of these has one owner. The part that keeps the meaning keeps the id.
`,
  },
  {
    mistake: 'a layer that does not exist',
    file: ec2,
    write: addPart(part('three', customer + sources, "'operating system'")),
    says: `
src/catalog/services/compute/ec2.ts:63:14 schema
  found    "add.three.layer" is "operating system".
  allowed  Did you mean "operating-system"? Allowed: "physical", "network", "hypervisor", "operating-system", "platform", "application", "access", "data".
  next     Correct "add.three.layer".
`,
  },
  {
    mistake: 'an id that is taken',
    file: ec2,
    write: addPart(part('os-patches', customer + sources)),
    says: `
src/catalog/services/compute/ec2.ts:54:11 unique-ids
  found    The part id "os-patches" is taken.
  allowed  an id that no other part here has.
  next     Choose another id; to alter a part of the archetype or a trait, use "change".
`,
  },
  {
    mistake: 'a part without a source',
    file: ec2,
    write: addPart(part('four', customer)),
    says: `
src/catalog/services/compute/ec2.ts:46:5 source-present
  found    The part "four" has no source.
  allowed  at least one page of AWS for each part.
  next     Cite the AWS page that the claim comes from by its key in "pages": sources: [{ page: 'key', at: 'first words … last words' }].
`,
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
    says: `
src/catalog/services/compute/ec2.ts:43:50 verified-date
  found    The day of reading is 2999-01-01, which is in the future.
  allowed  a day up to today, 2036-11-25, or no date.
  next     Give the day on which the claims were compared with the pages’ text; write false if nobody has.
`,
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
    says: `
src/catalog/services/compute/ec2.ts:35:24 source-host
  found    The source "http://docs.aws.amazon.com/ec2/" is not an https address of AWS.
  allowed  https addresses on docs.aws.amazon.com, aws.amazon.com, repost.aws, github.com/aws, github.com/awslabs.
  next     Write https:.
`,
  },
  {
    mistake: 'a field with a typo',
    file: ec2,
    write: replace("shortName: 'EC2',", "shortName: 'EC2',\n  sumary: 'Servers.',"),
    says: `
src/catalog/services/compute/ec2.ts:6:11 schema
  found    The entry has the unknown field "sumary".
  allowed  Did you mean "summary"? Allowed: "name", "shortName", "summary", "docs", "aliases", "variants", "lifecycle", "brief", "aws", "retired", "contradictions", "archetype", "with", "change", "omit", "add", "notAsked", "unanswered", "profile", "modes", "guide", "read", "reports", "pages".
  next     Correct the name, or delete the field.
`,
  },
  {
    mistake: 'a change to a part that the archetype does not have',
    file: ec2,
    write: replace("'os-image': {", "'os-picture': {"),
    says: `
src/catalog/services/compute/ec2.ts:12:5 change-targets
  found    The entry changes "os-picture", which its stack does not have.
  allowed  parts that the stack has at this point.
  next     Correct the id. A part of this entry’s own is written in "add" as it should read.
`,
  },
  {
    mistake: 'a page that the entry does not list',
    file: ec2,
    write: addPart(part('seven', `${customer}      sources: ['ec2Securty'],\n`)),
    says: `
src/catalog/services/compute/ec2.ts:27:17 cited-pages
  found    There is no page "ec2Securty" in this file.
  allowed  Did you mean "ec2Security"? Allowed: the keys of "pages", or a source in full: { url, title, verified }.
  next     Correct the key, or add "ec2Securty" to "pages".
`,
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
      with: ['instance-volume'],
    },`,
    ),
    says: `
src/catalog/services/compute/ec2.ts:91:14 known-shared
  found    There is no trait "instance-volume".
  allowed  Did you mean "instance-volumes"? Allowed: "activity-trail", "application-code", "backbone", "container-control-plane", "container-images", "customer-data", "data-centers", "default-encryption", "ecs-tasks", "fargate-pods", "fargate-tasks", "guest-system", "iam-permissions", "instance-network", "instance-volumes", "key-choice", "network-exposure", "nitro-hypervisor", "resource-policy", "service-hosts", "tls-endpoint", "vpc-endpoint".
  next     Correct the id, or delete it.
`,
  },
  {
    mistake: 'a value that is computed',
    file: 'src/catalog/services/compute/ec5.ts',
    write: entry.replace("'2026-11-24'", 'new Date().toISOString()'),
    says: `
src/catalog/services/compute/ec5.ts:8:9 catalog-data
  found    This is not a literal: "new Date().toISOString(),".
  allowed  objects, lists, texts, numbers, true and false.
  next     Write the value itself; an entry is read and never run.
`,
  },
  {
    mistake: 'an entry in the folder of no category',
    file: 'src/catalog/services/ec6.ts',
    write: entry,
    says: `
src/catalog/services/ec6.ts:1:1 catalog-place
  found    The file lies in the folder of no category.
  allowed  "compute", "containers", "storage", "database", "networking", "security", "management", "integration", "analytics", "artificial-intelligence", "developer-tools", "front-end", "business-applications", "end-user-computing", "migration", "iot", "media", "games", "satellite", "quantum", "blockchain", "financial-management", "customer-enablement".
  next     Move the file to src/catalog/services/<category>/ec6.ts.
`,
  },
  {
    mistake: 'an entry without a page',
    file: 'src/catalog/services/compute/ec3.ts',
    write: entry,
    says: `
src/catalog/services/compute/ec3.ts:3:30 page-and-entry
  found    The service "ec3" has no page.
  allowed  ids with a page content/services/<category>/<id>.mdx.
  next     Write content/services/compute/ec3.mdx.
`,
  },
  {
    mistake: 'a page without an entry',
    also: ['content/services/compute/ec4.mdx:1:1 pages-differ (warning)'],
    file: 'content/services/compute/ec4.mdx',
    write: readFileSync(join(valid, ec2Page), 'utf8'),
    says: `
content/services/compute/ec4.mdx:1:1 page-and-entry
  found    The page "ec4.mdx" is about no service of the catalogue.
  allowed  Did you mean "ec2.mdx"? Allowed: pages named after the id of an entry.
  next     Rename the page, or define the service "ec4" in src/catalog/services/<category>/.
`,
  },
  {
    mistake: 'a checklist that is missing',
    file: ec2Page,
    write: replace('## Your checklist', '## Your list'),
    says: `
content/services/compute/ec2.mdx:1:1 content-checklist (warning)
  found    The page has no heading "Your checklist".
  allowed  in this order, "Where the line runs, and why", "Your checklist", "What AWS does", "Easy to get wrong".
  next     Write the section "## Your checklist".
`,
  },
  {
    mistake: 'an import',
    ...guide('a-import', "import fs from 'node:fs';", 1),
    says: `
content/guides/a-import.mdx:7:1 content-no-code
  found    The page runs import fs from 'node:fs';.
  allowed  text, Markdown and the listed components with values in quotes.
  next     Delete it: listed components need no import. To begin a paragraph with this word, put it in backticks.
`,
  },
  {
    mistake: 'an expression',
    ...guide('b-expression', 'That is {1 + 1}.', 2),
    says: `
content/guides/b-expression.mdx:7:9 content-no-code
  found    The page computes {1 + 1}.
  allowed  text, Markdown and the listed components with values in quotes.
  next     Write the result instead. For a brace as a sign, write \\{ or put the text in backticks; a remark for editors is {/* … */}.
`,
  },
  {
    mistake: 'a script',
    ...guide('c-script', 'See <script>alert(1)</script>.', 3),
    says: `
content/guides/c-script.mdx:7:5 content-html
  found    The page has the element <script>.
  allowed  <abbr title="…">, <br>, <details>, <kbd>, <sub>, <summary>, <sup>; no other attributes.
  next     Write it as Markdown; show HTML as code, between backticks.
`,
  },
  {
    mistake: 'an event handler',
    ...guide('d-handler', 'Press <kbd onclick="alert(1)">F1</kbd>.', 4),
    says: `
content/guides/d-handler.mdx:7:12 content-html
  found    The event handler "onclick" on <kbd> would run a script.
  allowed  <abbr title="…">, <br>, <details>, <kbd>, <sub>, <summary>, <sup>; no other attributes.
  next     Delete the attribute.
`,
  },
  {
    mistake: 'an address that is a script',
    ...guide('e-address', '[Press](javascript:alert)', 5),
    says: `
content/guides/e-address.mdx:7:1 content-addresses
  found    The address "javascript:alert" has the scheme "javascript:".
  allowed  https:, mailto:, relative addresses and fragments.
  next     Delete the link, or give the https address of a page.
`,
  },
  {
    mistake: 'a tag that is not closed',
    ...guide('f-tag', 'Press <kbd>F1.', 6),
    says: `
content/guides/f-tag.mdx:7:7 content-syntax
  found    The page is not valid MDX: Expected a closing tag for \`<kbd>\` (7:7-7:12) before the end of \`paragraph\`.
  allowed  Markdown and the listed components.
  next     Close the tag, </…>, in the same paragraph or block; for the sign < itself write \\<, or use backticks.
`,
  },
  {
    mistake: 'a component that does not exist',
    ...guide('g-component', '<ServiceLnk id="ec2" />', 7),
    says: `
content/guides/g-component.mdx:7:1 content-components
  found    There is no component <ServiceLnk> for content.
  allowed  Did you mean "ServiceLink"? Allowed: "Aside", "Compare", "GuideLink", "LayerLink", "RowLink", "ServiceLink", "StackDiagram".
  next     Use a listed component, or write it as Markdown.
`,
  },
  {
    mistake: 'a service that does not exist',
    ...guide('h-service', 'See <ServiceLink id="ec22" />.', 8),
    says: `
content/guides/h-service.mdx:7:18 content-components
  found    <ServiceLink> has id="ec22".
  allowed  Did you mean "ec2"? Allowed: "ec2", "ec3", "ec5", "ec6".
  next     Correct the value of "id".
`,
  },
  {
    mistake: 'a fragment that no heading has',
    ...guide('j-fragment', '## One\n\nSee [two](#two).', 10),
    says: `
content/guides/j-fragment.mdx:9:5 content-links
  found    The link "#two" names the fragment "two", which nothing there has.
  allowed  "one".
  next     Correct the fragment, or delete it: a heading’s fragment is its text in lower case with hyphens, a row’s is its part’s id.
`,
  },
  {
    mistake: 'a tab in the front matter',
    file: 'content/guides/k-tab.mdx',
    write:
      '---\ntitle: A guide\ndescription:\tA guide that says something of use, and makes one mistake in doing so.\norder: 11\n---\n\nText.\n',
    says: `
content/guides/k-tab.mdx:3:13 content-front-matter
  found    The front matter has a tab.
  allowed  spaces.
  next     Replace the tab by spaces.
`,
  },
  {
    mistake: 'a byte order mark',
    file: 'content/guides/l-mark.mdx',
    write: `\uFEFF${String(guide('', 'Text.', 12).write)}`,
    says: `
content/guides/l-mark.mdx:1:1 content-syntax
  found    The page has a byte order mark, U+FEFF.
  allowed  UTF-8 text with Unix line endings.
  next     Save the file as UTF-8 without a byte order mark.
`,
  },
  {
    mistake: 'Windows line endings',
    file: 'content/guides/m-lines.mdx',
    write: String(guide('', 'Text.', 13).write).replaceAll('\n', '\r\n'),
    says: `
content/guides/m-lines.mdx:1:4 content-syntax
  found    The page has a Windows line ending (CRLF), U+000D.
  allowed  UTF-8 text with Unix line endings.
  next     Save the file with Unix line endings (LF).
`,
  },
  {
    mistake: 'an instruction to a tool',
    // Written so that this file gives none.
    ...guide('q-instruction', `Text. {/* cspell${''}:disable */}`, 17),
    says: `
content/guides/q-instruction.mdx:7:11 no-directives
  found    cspell would take this as an instruction: "cspell${''}:".
  allowed  entries and pages that tell no tool what to do.
  next     Delete it, and correct what the tool finds. What is no instruction is written otherwise.
`,
  },
  {
    mistake: 'a name that AWS writes otherwise',
    ...guide('n-name', 'AWS EC2 is a name.', 14),
    says: `
content/guides/n-name.mdx:7:1 service-names (warning)
  found    The page says "AWS EC2".
  allowed  "Amazon EC2", as AWS writes it.
  next     Correct the name (npm run fix does so), or put an identifier in \`backticks\`.
`,
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
