import { expect, test } from 'vitest';
import type { Finding } from '../../findings/finding.ts';
import { merge } from './merge.ts';

const finding = (rule: string, file: string, line: number): Finding => ({
  rule,
  file,
  line,
  column: 1,
  found: 'Found.',
  allowed: 'Allowed: less.',
  next: 'Correct it.',
});
const kept = (...findings: Finding[]) =>
  merge(findings).map(({ rule, file, line }) => `${file}:${line} ${rule}`);

test('what TypeScript says of a line that a rule reports is left out', () => {
  expect(
    kept(
      finding('one-owner', 'ec2.ts', 3),
      finding('types', 'ec2.ts', 3),
      finding('types', 'ec2.ts', 4),
      finding('imports', 'ec2.ts', 3),
      finding('types', 's3.ts', 3),
    ),
  ).toEqual(['ec2.ts:3 one-owner', 'ec2.ts:4 types', 'ec2.ts:3 imports', 's3.ts:3 types']);
});

test('that a step stopped counts where no rule says why', () => {
  const stopped = finding('check-stopped', 'src/checks/steps/types.ts', 1);
  expect(kept(stopped)).toEqual(['src/checks/steps/types.ts:1 check-stopped']);
  expect(kept(stopped, finding('content-front-matter', 'a.mdx', 3))).toEqual([
    'a.mdx:3 content-front-matter',
  ]);
});

test('a warning explains nothing that another step says of its line', () => {
  const warning: Finding = { ...finding('content-length', 'a.ts', 3), severity: 'warning' };
  const stopped = finding('check-stopped', 'src/checks/steps/types.ts', 1);
  expect(kept(warning, finding('types', 'a.ts', 3), stopped)).toEqual([
    'a.ts:3 content-length',
    'a.ts:3 types',
    'src/checks/steps/types.ts:1 check-stopped',
  ]);
});

test.each(['catalog-syntax', 'content-syntax'])(
  'of a file with %s TypeScript has nothing to say',
  (rule) => {
    expect(
      kept(
        finding('types', 'ec2.ts', 9),
        finding(rule, 'ec2.ts', 3),
        finding('page-and-entry', 'ec2.ts', 1),
        finding('types', 's3.ts', 1),
      ),
    ).toEqual([`ec2.ts:3 ${rule}`, 'ec2.ts:1 page-and-entry', 's3.ts:1 types']);
  },
);
