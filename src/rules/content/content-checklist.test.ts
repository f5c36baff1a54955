import { expect, test } from 'vitest';
import { contentChecklist } from './content-checklist.ts';
import { aService, projectWith, report } from '../testing/project.ts';

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
  expect(await report(contentChecklist, project)).toMatchInlineSnapshot(`
    "content/services/compute/ec2.mdx:1:1 content-checklist (warning)
      found    The page has no heading "Where the line runs, and why".
      allowed  in this order, "Where the line runs, and why", "Your checklist", "What AWS does", "Easy to get wrong".
      next     Write the section "## Where the line runs, and why".
      more     https://line.example/errors/content-checklist/

    content/services/compute/ec2.mdx:3:1 content-checklist (warning)
      found    The heading "Your checklist" comes after "What AWS does".
      allowed  in this order, "Where the line runs, and why", "Your checklist", "What AWS does", "Easy to get wrong".
      next     Move the section up.
      more     https://line.example/errors/content-checklist/

    content/services/compute/ec2.mdx:9:1 content-checklist (warning)
      found    The heading "Your checklist" comes after "What AWS does".
      allowed  in this order, "Where the line runs, and why", "Your checklist", "What AWS does", "Easy to get wrong".
      next     Move the section up.
      more     https://line.example/errors/content-checklist/

    content/services/compute/ec2.mdx:11:1 content-checklist (warning)
      found    The page has the heading "Easy to get it wrong", but none that reads "Easy to get wrong".
      allowed  in this order, "Where the line runs, and why", "Your checklist", "What AWS does", "Easy to get wrong".
      next     Rename the heading to "Easy to get wrong".
      more     https://line.example/errors/content-checklist/

    ⚠ 4 warnings.
    "
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
