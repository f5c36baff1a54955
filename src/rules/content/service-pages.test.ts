import { expect, test } from 'vitest';
import { aService, projectWith, report } from '../testing/project.ts';
import { contentChecklist, contentLength, contentRemarks } from './service-pages.ts';

const tasks = '- [ ] One.\n- [ ] Two.\n- [ ] Three.';
const page = (...blocks: string[]) =>
  projectWith({ pages: { 'content/services/compute/ec2.mdx': blocks.join('\n\n') } });

test('accepts the four sections with three tasks, and further sections', async () => {
  const project = page(
    '## Where the line runs, and why',
    '## Your checklist',
    tasks,
    '### Later',
    '- A point.',
    '## What AWS does',
    '## Easy to get wrong',
    '## More',
    '- [x] Done.',
  );
  expect(await report(contentChecklist, project)).toBe('');
});

test('a page whose entry says why it is brief needs its first section alone', async () => {
  const brief = (...blocks: string[]) =>
    report(
      contentChecklist,
      projectWith({
        entries: [aService({ brief: 'Its guide has no security chapter.' })],
        pages: { 'content/services/compute/ec2.mdx': blocks.join('\n\n') },
      }),
    );
  expect(await brief('## Where the line runs, and why')).toBe('');
  expect(await brief('## What AWS does')).toContain('no heading "Where the line runs, and why"');
  expect(await brief('## Where the line runs, and why', '## Your checklist')).toContain(
    'allowed  at least 1 task',
  );
});

test('leaves guides alone', async () => {
  const project = projectWith({ pages: { 'content/guides/the-model.mdx': '## Title' } });
  expect(await report(contentChecklist, project)).toBe('');
});

test('reports headings that are missing, misspelt, repeated or out of order', async () => {
  const project = page(
    '## What AWS does',
    '## Your checklist',
    tasks,
    '## Your checklist',
    '## Easy to get it wrong',
  );
  expect((await report(contentChecklist, project)).match(/^content.*|found.*|next.*/gm))
    .toMatchInlineSnapshot(`
      [
        "content/services/compute/ec2.mdx:1:1 content-checklist (warning)",
        "found    The page has no heading "Where the line runs, and why".",
        "next     Write the section "## Where the line runs, and why".",
        "content/services/compute/ec2.mdx:3:1 content-checklist (warning)",
        "found    The heading "Your checklist" comes after "What AWS does".",
        "next     Move the section up, or merge it with the other of its name.",
        "content/services/compute/ec2.mdx:9:1 content-checklist (warning)",
        "found    The heading "Your checklist" comes after "What AWS does".",
        "next     Move the section up, or merge it with the other of its name.",
        "content/services/compute/ec2.mdx:11:1 content-checklist (warning)",
        "found    The page has the heading "Easy to get it wrong", but none that reads "Easy to get wrong".",
        "next     Rename the heading to "Easy to get wrong".",
      ]
    `);
});

test('reports too few tasks and ticked ones', async () => {
  const project = page(
    '## Where the line runs, and why',
    '## Your checklist',
    '- [ ] One.\n- [x] **Two.** And more.\n- Three.',
    '## What AWS does',
    tasks,
    '## Easy to get wrong',
  );
  expect(await report(contentChecklist, project)).toMatchInlineSnapshot(`
    "content/services/compute/ec2.mdx:6:1 content-checklist
      found    The task "Two. And more." is ticked.
      allowed  open tasks. The reader ticks them.
      next     Write "- [ ]".
      more     https://line.example/errors/content-checklist/

    content/services/compute/ec2.mdx:3:1 content-checklist (warning)
      found    "Your checklist" has 2 tasks.
      allowed  at least 3 tasks.
      next     Write each task as "- [ ] **What to do.** How to do it."
      more     https://line.example/errors/content-checklist/

    ✖ 1 problem, 1 warning.
    "
  `);
});

const pageOf = (words: number) =>
  `---\ndescription: x\n---\n\n## Heading\n\n${'word '.repeat(words)}\n`;
const lengthOf = (words: number, file = 'content/services/compute/ec2.mdx') =>
  report(contentLength, projectWith({ pages: { [file]: pageOf(words) } }));

test('accepts pages from the fewest to the most words', async () => {
  expect(await lengthOf(120)).toBe('');
  expect(await lengthOf(450)).toBe('');
});

test('a page whose entry says why it is brief has 40 words at least', async () => {
  const brief = aService({ brief: 'Its guide has no security chapter.' });
  const shortPage = (words: number) =>
    report(
      contentLength,
      projectWith({
        entries: [brief],
        pages: { 'content/services/compute/ec2.mdx': pageOf(words) },
      }),
    );
  expect(await shortPage(40)).toBe('');
  expect(await shortPage(39)).toContain('allowed  40 to 450');
});

test('guides are as long as they need to be', async () => {
  expect(await lengthOf(900, 'content/guides/why.mdx')).toBe('');
});

test('reports pages that are too short or too long', async () => {
  expect(await lengthOf(119)).toMatchInlineSnapshot(`
    "content/services/compute/ec2.mdx:1:1 content-length (warning)
      found    The page has 119 words of prose.
      allowed  120 to 450, without headings and front matter.
      next     Say what only this service has: its settings, its defaults, its exceptions.
      more     https://line.example/errors/content-length/

    ⚠ 1 warning.
    "
  `);
  expect(await lengthOf(451)).toContain('Cut what the table or the checklist says already.');
});

test('accepts remarks of other kinds', async () => {
  expect(await report(contentRemarks, page('Text.\n\n{/* Ask the team. */}\n'))).toBe('');
});

test('reports what is still to be filled in', async () => {
  const text = '## What AWS does\n\n{/* Fill in: what AWS does by itself. */}\n';
  expect(await report(contentRemarks, page(text))).toMatchInlineSnapshot(`
    "content/services/compute/ec2.mdx:3:1 content-remarks
      found    The template still asks: Fill in: what AWS does by itself.
      allowed  pages whose template is filled in.
      next     Write what it asks for, then delete the remark.
      more     https://line.example/errors/content-remarks/

    ✖ 1 problem.
    "
  `);
});
