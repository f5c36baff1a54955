import { expect, test } from 'vitest';
import { contentLength } from './content-length.ts';
import { aService, projectWith, report } from '../testing/project.ts';

const page = (words: number) =>
  `---\ndescription: x\n---\n\n## Heading\n\n${'word '.repeat(words)}\n`;
const found = (words: number, file = 'content/services/compute/ec2.mdx') =>
  report(contentLength, projectWith({ pages: { [file]: page(words) } }));

test('accepts pages from the fewest to the most words', async () => {
  expect(await found(120)).toBe('');
  expect(await found(450)).toBe('');
});

test('a page whose entry says why it is brief has 40 words at least', async () => {
  const brief = aService({ brief: 'Its guide has no security chapter.' });
  const shortPage = (words: number) =>
    report(
      contentLength,
      projectWith({
        entries: [brief],
        pages: { 'content/services/compute/ec2.mdx': page(words) },
      }),
    );
  expect(await shortPage(40)).toBe('');
  expect(await shortPage(39)).toContain('allowed  40 to 450');
});

test('guides and error pages are as long as they need to be', async () => {
  expect(await found(900, 'content/guides/why.mdx')).toBe('');
});

test('reports pages that are too short or too long', async () => {
  expect(await found(119)).toMatchInlineSnapshot(`
    "content/services/compute/ec2.mdx:1:1 content-length (warning)
      found    The page has 119 words of prose.
      allowed  120 to 450, without headings and front matter.
      next     Say what only this service has: its settings, its defaults, its exceptions.
      more     https://line.example/errors/content-length/

    ⚠ 1 warning.
    "
  `);
  expect(await found(451)).toMatchInlineSnapshot(`
    "content/services/compute/ec2.mdx:1:1 content-length (warning)
      found    The page has 451 words of prose.
      allowed  120 to 450, without headings and front matter.
      next     Cut what the table or the checklist says already.
      more     https://line.example/errors/content-length/

    ⚠ 1 warning.
    "
  `);
});
