import { expect, test } from 'vitest';
import { aService, found, projectWith } from '../testing/project.ts';
import { contentChecklist, contentLength, contentRemarks } from './service-pages.ts';

const tasks = '- [ ] One.\n- [ ] Two.\n- [ ] Three.';
const file = 'content/services/compute/ec2.mdx';
const page = (...blocks: string[]) => projectWith({ pages: { [file]: blocks.join('\n\n') } });
const entries = [aService({ brief: 'Its guide has no security chapter.' })];

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
  expect(await found(contentChecklist, project)).toBe('');
});

test('a page whose entry says why it is brief needs its first section alone', async () => {
  const brief = (...blocks: string[]) => found(contentChecklist, { ...page(...blocks), entries });
  expect(await brief('## Where the line runs, and why')).toBe('');
  expect(await brief('## What AWS does')).toContain('no heading "Where the line runs, and why"');
  expect(await brief('## Where the line runs, and why', '## Your checklist')).toContain(
    'Allowed: at least 1 task',
  );
});

test('leaves guides alone', async () => {
  const project = projectWith({ pages: { 'content/guides/the-model.mdx': '## Title' } });
  expect(await found(contentChecklist, project)).toBe('');
});

test('reports headings that are missing, misspelt, repeated or out of order', async () => {
  const project = page(
    '## What AWS does',
    '## Your checklist',
    tasks,
    '## Your checklist',
    '## Easy to get it wrong',
  );
  expect(await found(contentChecklist, project)).toMatchInlineSnapshot(`
    "content/services/compute/ec2.mdx (warning)
      The page has no heading "Where the line runs, and why".
      Allowed: in this order, "Where the line runs, and why", "Your checklist", "What AWS does", "Easy to get wrong".
      Write the section "## Where the line runs, and why".
    content/services/compute/ec2.mdx:3:1 (warning)
      The heading "Your checklist" comes after "What AWS does".
      Allowed: in this order, "Where the line runs, and why", "Your checklist", "What AWS does", "Easy to get wrong".
      Move the section up, or merge it with the other of its name.
    content/services/compute/ec2.mdx:9:1 (warning)
    content/services/compute/ec2.mdx:11:1 (warning)
      The page has the heading "Easy to get it wrong", but none that reads "Easy to get wrong".
      Allowed: in this order, "Where the line runs, and why", "Your checklist", "What AWS does", "Easy to get wrong".
      Rename the heading to "Easy to get wrong"."
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
  expect(await found(contentChecklist, project)).toMatchInlineSnapshot(`
    "content/services/compute/ec2.mdx:6:1
      The task "Two. And more." is ticked.
      Allowed: open tasks. The reader ticks them.
      Write "- [ ]".
    content/services/compute/ec2.mdx:3:1 (warning)
      "Your checklist" has 2 tasks.
      Allowed: at least 3 tasks.
      Write each task as "- [ ] **What to do.** How to do it.""
  `);
});

const pageOf = (words: number) =>
  `---\ndescription: x\n---\n\n## Heading\n\n${'word '.repeat(words)}\n`;
const lengthOf = (words: number, at = file) =>
  found(contentLength, projectWith({ pages: { [at]: pageOf(words) } }));

test('accepts pages from the fewest to the most words', async () => {
  expect(await lengthOf(120)).toBe('');
  expect(await lengthOf(450)).toBe('');
});

test('a page whose entry says why it is brief has 40 words at least', async () => {
  const shortPage = (words: number) => found(contentLength, { ...page(pageOf(words)), entries });
  expect(await shortPage(40)).toBe('');
  expect(await shortPage(39)).toContain('Allowed: 40 to 450');
});

test('guides are as long as they need to be', async () => {
  expect(await lengthOf(900, 'content/guides/why.mdx')).toBe('');
});

test('reports pages that are too short or too long', async () => {
  expect(await lengthOf(119)).toMatchInlineSnapshot(`
    "content/services/compute/ec2.mdx (warning)
      The page has 119 words of prose.
      Allowed: 120 to 450, without headings and front matter.
      Say what only this service has: its settings, its defaults, its exceptions."
  `);
  expect(await lengthOf(451)).toContain('Cut what the table or the checklist says already.');
});

test('accepts remarks of other kinds', async () => {
  expect(await found(contentRemarks, page('Text.\n\n{/* Ask the team. */}\n'))).toBe('');
});

test('reports what is still to be filled in', async () => {
  const text = '## What AWS does\n\n{/* Fill in: what AWS does by itself. */}\n';
  expect(await found(contentRemarks, page(text))).toMatchInlineSnapshot(`
    "content/services/compute/ec2.mdx:3:1
      The template still asks: Fill in: what AWS does by itself.
      Allowed: pages whose template is filled in.
      Write what it asks for, then delete the remark."
  `);
});
