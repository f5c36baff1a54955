/** What the rules let into a page of a service, every form of the page can hold. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allowedPages } from '#rules/testing/allowed-pages.ts';
import { dangersIn } from '#site/markdown/content-guard.ts';
import { parseContent } from '#load/content/content-file.ts';
import { runs } from '#load/testing/runs.ts';
import { link, paragraph, text } from './document/nodes.ts';
import { proseOf, type Resolve } from './document/prose.ts';
import { pageFormats } from './formats/page-formats.ts';

const isReported = (body: string): boolean =>
  dangersIn(parseContent('content/services/compute/ec2.mdx', body)).length > 0;

const resolve: Resolve = (component) => {
  if (!/^[A-Z]/.test(component)) throw new RangeError(`A document cannot hold <${component}>.`);
  return component === 'Compare'
    ? [paragraph(text(component))]
    : link('https://line.example/', text(component));
};

const write = (body: string): string[] =>
  pageFormats.map((format) =>
    format.write({
      type: 'root',
      children: proseOf(body, 'https://line.example/services/ec2/', resolve),
    }),
  );

test('whatever no rule reports can be written in each of them', () => {
  let written = 0;
  fc.assert(
    fc.property(allowedPages, (body) => {
      if (isReported(body)) return;
      written += 1;
      expect(write(body)).toHaveLength(pageFormats.length);
    }),
    { numRuns: runs },
  );
  // The grammar makes enough pages of that kind.
  expect(written).toBeGreaterThan(runs / 5);
});

test.each([
  ['Press <kbd>Enter</kbd>.', 'Press Enter.'],
  ['A <b>bold</b> <em>word</em>, <del>not</del>.', 'A **bold** *word*, ~~not~~.'],
  ['An <abbr title="Availability Zone">AZ</abbr>.', 'An AZ (Availability Zone).'],
  ['H<sub>2</sub>O, 10<sup>6</sup>.', 'H2O, 10^6.'],
  ['One<br />two.', 'One\\\ntwo.'],
  ['<details><summary>More</summary>Press <kbd>Enter</kbd>.</details>', 'More\n\nPress Enter.'],
  ['<details>\n<summary>More</summary>\n\nText.\n\n</details>', 'More\n\nText.'],
  ['<Aside>One.</Aside> <Aside>Two.</Aside>', '> One.\n\n> Two.'],
])('%s', (body, markdown) => {
  expect(isReported(body)).toBe(false);
  expect(write(body)[0]).toBe(`${markdown}\n`);
});

test.each([
  'A sentence <Aside>with a block</Aside>.',
  '## A <details>heading</details>',
  '| a |\n| - |\n| <Aside>x</Aside> |',
  '- An item <details>with a block</details>.',
  '**<Aside>x</Aside>**',
])('%s is reported', (body) => {
  expect(isReported(body)).toBe(true);
});
