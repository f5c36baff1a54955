/** Everything hostile that there is a test of is refused, by the rules and by the guard of the compiler. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseContent } from '#load/content/content-file.ts';
import { dangersIn } from '#site/markdown/content-guard.ts';
import { hostileBodies, hostileFrontMatter } from '../testing/hostile-pages.ts';
import { aMode, aService, projectWith } from '../testing/project.ts';
import type { Problem, Project, Rule } from '../rule.ts';
import { components } from './allow-list.ts';
import { contentImages } from './content-images.ts';
import { contentFrontMatter, contentSyntax } from './content-syntax.ts';
import * as guard from './page-guard.ts';

const rules: readonly Rule[] = [
  contentSyntax,
  guard.contentNoCode,
  guard.contentComponents,
  guard.contentHtml,
  guard.contentAddresses,
  contentImages,
  guard.contentMermaid,
];

const files = {
  services: 'content/services/compute/ec2.mdx',
  guides: 'content/guides/a.mdx',
  errors: 'content/errors/a.md',
};

const projectOf = (folder: keyof typeof files, text: string): Project => ({
  ...projectWith({
    entries: [aService({ modes: [aMode(), aMode({ id: 'bare-metal' })] }), aService({ id: 'ecs' })],
    pages: { 'content/guides/the-model.mdx': '' },
  }),
  pagesToCheck: [parseContent(files[folder], text)],
});

async function problemsOf(some: readonly Rule[], project: Project) {
  const found: (Problem & { readonly rule: string })[] = [];
  for (const rule of some) {
    for await (const problem of rule.check(project)) found.push({ ...problem, rule: rule.id });
  }
  return found;
}

const placeOf = ({ at, rule, severity }: Problem & { readonly rule: string }) =>
  `${'line' in at ? `${at.line}:${at.column}` : ''} ${rule.replace('content-', '')}${severity ? ` (${severity})` : ''}`;

const sorted = (places: string) => places.split(', ').sort();

test.each(hostileBodies)('%s: %j', async (folder, text, expected) => {
  const found = await problemsOf(rules, projectOf(folder, text));
  expect(found.map(placeOf).sort()).toEqual(sorted(expected));
  const isRefused = found.some(({ severity }) => severity !== 'warning');
  // Whether a picture is there is asked later.
  if (!isRefused || text.includes('../../x.png')) return;
  expect(dangersIn(parseContent(files[folder], text))).not.toEqual([]);
});

test.each(hostileFrontMatter)('%s: %j', async (folder, text, expected) => {
  const found = await problemsOf([contentFrontMatter], projectOf(folder, text));
  expect(found.map(placeOf).sort()).toEqual(sorted(expected));
});

test('each message says what was found, what is allowed and what to do', async () => {
  const bodies = hostileBodies.map(async ([folder, text]) =>
    problemsOf(rules, projectOf(folder, text)),
  );
  const fronts = hostileFrontMatter.map(async ([folder, text]) =>
    problemsOf([contentFrontMatter], projectOf(folder, text)),
  );
  const all = (await Promise.all([...bodies, ...fronts])).flat();
  // The first of each kind, whatever it quotes.
  const quoted = /(?:\w+=)?".*"|<[^ ]*>|\{.*\}|U\+\w+|\d+|(?:: |runs |computes |; it ).*/gs;
  const kinds = Map.groupBy(all, ({ message }) => message.replace(quoted, '…')).values();
  const texts = [...kinds].flatMap(([first]) =>
    first ? [`${first.message}\n  ${first.expected} ${first.help}`] : [],
  );
  expect(texts.join('\n')).toMatchInlineSnapshot(`
    "The page runs import fs from "node:fs";.
      Allowed: text, Markdown and the listed components with values in quotes. Delete it: listed components need no import. To begin a paragraph with this word, put it in backticks.
    The page is not valid MDX: Could not parse import/exports with acorn (Export 'a' is not defined).
      Allowed: Markdown and the listed components. Write \\< and \\{ for the signs < and {, or put code between backticks.
    <Aside> computes title={fs.readFileSync("/etc/passwd")}.
      Allowed: text, Markdown and the listed components with values in quotes. Give the value in quotes: id="ec2".
    The page has the element <script>.
      Allowed: <abbr title="…">, <br>, <details>, <kbd>, <sub>, <summary>, <sup>; no other attributes. Write it as Markdown; show HTML as code, between backticks.
    The event handler "onerror" on <img> would run a script.
      Allowed: <abbr title="…">, <br>, <details>, <kbd>, <sub>, <summary>, <sup>; no other attributes. Delete the attribute.
    <kbd> has the attribute "class".
      Allowed: <abbr title="…">, <br>, <details>, <kbd>, <sub>, <summary>, <sup>; no other attributes. Delete the attribute.
    <details> stands within a paragraph.
      Allowed: outside of paragraphs, since it is a block of its own. Put it on a line of its own, with an empty line before and after.
    The page has raw HTML: <b>
      Allowed in .md files: Markdown alone; in .mdx files a few elements too. Write it as Markdown; show HTML as code, between backticks.
    There is no component <Asides> for content.
      Did you mean "Aside"? Allowed: "Aside", "Compare", "GuideLink", "LayerLink", "RowLink", "ServiceLink", "StackDiagram". Use a listed component, or write it as Markdown.
    <Aside> has type="warning".
      Allowed: "note", "tip", "caution", "danger". Correct the value of "type".
    <ServiceLink> has no "id".
      Allowed: "ec2", "ecs". Write <ServiceLink id="…" />.
    The tag <> has no name.
      Allowed: <Aside>, <Compare>, <GuideLink>, <LayerLink>, <RowLink>, <ServiceLink>, <StackDiagram>. Delete the tag; Markdown needs no wrapper.
    <Compare> has 1 of modes="ecs".
      Allowed: 2 to 6, separated by commas, each once. Add to the list.
    The address "javascript:alert(1)" has the scheme "javascript:".
      Allowed: https:, mailto:, relative addresses and fragments. Delete the link, or give the https address of a page.
    The address "  javascript:alert(1)" has a space or a backslash.
      Allowed: https:, mailto:, relative addresses and fragments. Write / for a backslash, and %20 for a space.
    The address "50%" has an escape that encodes no character.
      Allowed: https:, mailto:, relative addresses and fragments. Write the address as a browser shows it, with %25 for the sign %.
    The address "\\example.com" begins with a slash, and breaks where the site lives under a base path.
      Allowed: https:, mailto:, relative addresses and fragments. Write <ServiceLink id="…" />, <LayerLink id="…" /> or <GuideLink id="…" />, or a relative address.
    The address "http://example.com/" is not encrypted.
      Allowed: https:, mailto:, relative addresses and fragments. Write https:.
    The address "//example.com/" leaves out the scheme.
      Allowed: https:, mailto:, relative addresses and fragments. Write https: before it.
    The address "https:evil.example" is not written in full.
      Allowed: https:, mailto:, relative addresses and fragments. Write https:// and the host.
    The address "https://aws.amazon.com@evil.example" names a user before its host.
      Allowed: https:, mailto:, relative addresses and fragments. Delete what is between https:// and the sign @, and the sign.
    The address "https://$(a).example/" has no host that there could be.
      Allowed: https:, mailto:, relative addresses and fragments. Correct the host.
    The address "https://example.com/pixel.gif" loads an image from another site.
      Allowed: images that lie beside the page. Put the image into the folder of the page and give its relative address.
    An address has 618 characters.
      Allowed: at most 600. Give a shorter address.
    The picture’s address is "./evil.mjs".
      Allowed: a relative address that begins with "./" or "../" and ends in ".png", ".jpg", ".jpeg", ".webp". Put a picture of such a format beside the page, and give its address as ./name.png.
    There is no picture at "../../x.png".
      Allowed: pictures that lie below content/. Correct the address, or add the picture.
    The picture of a stack, "../services/ec2.svg", is within a text.
      Allowed: the picture of a stack alone in its paragraph, in an .mdx page. Give it a paragraph of its own.
    The page has the character U+202E, which cannot be seen.
      Allowed: UTF-8 text with Unix line endings. Delete the character; it may hide text from a reviewer.
    The page writes the character U+202E, which cannot be seen, as an entity.
      Allowed: characters that a reader can see. Delete the entity, or write it as code, between backticks.
    The page has a byte order mark, U+FEFF.
      Allowed: UTF-8 text with Unix line endings. Save the file as UTF-8 without a byte order mark.
    The page has a Windows line ending (CRLF), U+000D.
      Allowed: UTF-8 text with Unix line endings. Save the file with Unix line endings (LF).
    The page has the footnote "1".
      Allowed: text and links; the formats that wikis take have no footnotes. Write the note into the sentence, or link its source there.
    Nothing refers to the link "nowhere".
      Allowed: links that the text refers to. Write [nowhere] where it belongs, or delete the line.
    The page has the directive ":::note".
      Allowed: Markdown and the listed components. Write it as a paragraph or as a quote, "> …".
    The code block is empty.
      Allowed: at least one line between the fences. Delete the block, or close it where its text ends.
    The fence of a code block says "js {1-999999999}".
      Allowed: a language in lower case, and title="…" after it. Correct the line that begins the block.
    A line of the code block has 501 characters.
      Allowed: at most 500. Break the line.
    The page has a \`mermaid\` fence, which readers would see as text.
      Allowed: a table or a list; <StackDiagram service="…" /> for a stack. Say it in a table; to show Mermaid as text, write \`\`\`text.
    A paragraph has more than 800 signs that have a meaning in Markdown.
      Allowed: at most 800. Make it simpler, or make two of it.
    A line begins 700 quotes and lists, one in the other.
      Allowed: at most 8. Make it simpler, or make two of it.
    A line is indented by 65.
      Allowed: at most 64. Make it simpler, or make two of it.
    The page has more than 300 braces.
      Allowed: at most 300. Make it simpler, or make two of it.
    The page has more than 300 tags.
      Allowed: at most 300. Make it simpler, or make two of it.
    The page has 1501 lines.
      Allowed: at most 1500. Make it simpler, or make two of it.
    A line has 4001 characters.
      Allowed: at most 4000. Make it simpler, or make two of it.
    The page does not begin with front matter.
      Allowed: a first line "---", then description, then a line "---". Begin the page with its front matter.
    The value "The \\"model\\": a house" can be read as something else than this text.
      Allowed: a text in quotes, plain text, or a whole number. Write the value on this line, in quotes: "text", with \\" for a quote in it.
    The front matter has a tab.
      Allowed: spaces. Replace the tab by spaces.
    The front matter has no "title".
      Allowed: a text of 3 to 80 characters, without <, > and addresses. Add a line "title: …".
    "order" is "first" (5 characters).
      Allowed: a whole number from 1. Rewrite the order.
    The front matter has the field "titel".
      Did you mean "title"? Allowed: "title", "description", "order", "group", "path". Correct or delete the field.
    A line of the front matter begins with "---".
      Allowed: these signs only as the line that ends the front matter. Write "---" alone on the line after the last field.
    A line of the front matter is "  What AWS does, what you do, and where the line between…".
      Allowed: lines "name: value", without lists, blocks, comments or empty lines. Write each field on a line of its own, with its value behind the colon.
    The front matter has the field "description" twice.
      Allowed: each field once. Delete one of the two lines.
    "description" is "With <b>. What AWS does, what you do, and where the line…" (78 characters); it has the sign <.
      Allowed: a text of 40 to 260 characters, without <, > and addresses. Rewrite the description.
    "description" is "See https://a.example/. What AWS does, what you do, and w…" (92 characters); it has the address "https://…".
      Allowed: a text of 40 to 260 characters, without <, > and addresses. Rewrite the description.
    "title" is 0.
      Allowed: a text of 3 to 80 characters, without <, > and addresses. Rewrite the title.
    "order" is "1" (1 character).
      Allowed: a whole number from 1. Rewrite the order."
  `);
});

const accepted = [
  // Code that is shown, and remarks
  'We import and export data.\n\n`import x` and `{braces}` and \\{this\\}.\n\n{/* A remark. */}',
  '```js title="a"\nimport fs from "node:fs";\nexport default {};\n```',
  '```text\ngraph TB\n```\n\n````md\n```mermaid\ngraph TB\n```\n````\n\nPaste the `mermaid` fence.',
  '| a | b |\n| - | - |\n| 1 | 2 |\n\n---\n\n> ~~a~~ **b** *c*\\\n> d\n\n1. [ ] Task',
  // Elements
  'Press <kbd>Ctrl</kbd>, H<sub>2</sub>O, x<sup>2</sup>, one<br />two.',
  '<details>\n<summary>More</summary>\n\nText.\n\n</details>',
  '<abbr title="Elastic Network Interface">ENI</abbr>, and `<script>` as code.',
  // Components
  '<Aside type="caution" title="Mind this">\n\nText.\n\n</Aside>',
  'See <ServiceLink id="ecs" />, <LayerLink id="physical" /> and <GuideLink id="the-model" />.',
  '<StackDiagram service="ec2" />\n\n<StackDiagram service="ec2" mode="bare-metal" />',
  '<Compare modes="ec2.bare-metal, ecs" />\n\n![EC2](../services/ec2.svg)',
  '<RowLink service="ec2" part="os-patches" />',
  '<RowLink service="ec2" part="os-patches" mode="bare-metal" />',
  // Addresses
  '[AWS](https://aws.amazon.com/), [mail](mailto:a@example.com), [top](#your-checklist)',
  '[guide](../../guides/the-model/), [query](?mode=x), [by name][aws].\n\n[aws]: https://aws.amazon.com/',
  'https://docs.aws.amazon.com/vpc/ [x](https://a.example/@b?c@d#e@f) [y](./a@b/)',
  '[z](HTTPS://a.example) [i](https://bücher.example:8443/)',
  // A time and a permission are no directives.
  'At 10:30, iam:PassRole.',
];

test.each(accepted)('%j is accepted', async (text) => {
  expect(await problemsOf(rules, projectOf('services', text))).toEqual([]);
});

test('guides may have footnotes, and plain Markdown braces', async () => {
  expect(await problemsOf(rules, projectOf('guides', 'Text.[^1]\n\n[^1]: Note.'))).toEqual([]);
  const text = 'import fs from "node:fs"\n\nA {brace}.[^1]\n\n[^1]: Note.\n';
  expect(await problemsOf(rules, projectOf('errors', text))).toEqual([]);
});

const description = 'What AWS does, what you do, and where the line between the two runs.';
const titled = `title: The model\ndescription: ${description}\n`;

test.each([
  ['services', `---\ndescription: "${description}"\n---\n\nText.\n\n---\n\nMore.\n`],
  ['services', `---\ndescription: 'It’s “${description}” with '' in it'\n---\n`],
  ['services', `---\ndescription: "With \\" and \\\\. ${description}"\n---\n`],
  ['guides', `---\n${titled}order: 1\n---\n\nText.\n`],
  ['guides', `---\n${titled}order: 24\ngroup: wikis\n---\n\nText.\n`],
  ['errors', `---\n${titled}---\n\nText.\n`],
] as const)('%s: front matter %j is accepted', async (folder, text) => {
  expect(await problemsOf([contentFrontMatter, ...rules], projectOf(folder, text))).toEqual([]);
});

test('what editors add to a text is reported once, and has a fix', async () => {
  const [problem, ...others] = await problemsOf(rules, projectOf('services', 'One\r\ntwo.\r\n'));
  expect(problem?.fix).toHaveLength(2);
  expect(others).toEqual([]);
});

test('lists the components that the pages pass to content', () => {
  const file = new URL('../../site/components/content/index.ts', import.meta.url);
  const [, names = ''] = /mdxComponents = \{([^}]*)\}/.exec(readFileSync(file, 'utf8')) ?? [];
  expect(names.match(/\w+/g)?.toSorted()).toEqual(Object.keys(components).toSorted());
});
