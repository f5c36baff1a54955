import { expect, test } from 'vitest';
import { sectionOf, withSection } from './section.ts';

const report = '# Report\n\nA.\n\n## One\n\nB.\n\n## Two\n\nC.\n';

test('a section is put before another, and replaced', () => {
  const first = withSection(report, '## New\n\nD.\n', 'Two');
  expect(first).toBe('# Report\n\nA.\n\n## One\n\nB.\n\n## New\n\nD.\n\n## Two\n\nC.\n');
  expect(withSection(first, '## New\n\nE.', 'Two')).toBe(first.replace('D.', 'E.'));
  expect(withSection(report, '', 'Two')).toBe(report);
});

test('a section is found by its whole heading', () => {
  expect(sectionOf(report, 'One')).toBe('## One\n\nB.\n\n');
  expect(sectionOf(report, 'On')).toBe('');
});
