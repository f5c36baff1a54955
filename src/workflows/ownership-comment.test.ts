import { expect, test } from 'vitest';
import { hasNews, ownershipComment, readOwnership, type Ownership } from './ownership-comment.ts';

const run = 'https://github.example/owner/repo/actions/runs/5';
const commit = '0123456789abcdef0123456789abcdef01234567';

const nothing: Ownership = { changes: [], lost: [], between: 'main compared with a', warnings: [] };
const warning = {
  file: 'content/a.mdx',
  line: 3,
  rule: 'content-length',
  message: 'Long.',
  expected: '',
};
const moved: Ownership = {
  ...nothing,
  changes: [
    {
      what: {
        kind: 'owner-moved',
        part: { id: 'patches', name: 'Apply patches', layer: 'operating-system' },
        from: 'customer',
        to: 'aws',
      },
      places: [{ service: { id: 'bell', name: 'Bell' }, modes: [], of: 1 }],
    },
  ],
  warnings: [warning],
};

test('tells what moves, what the check warns of, and who found it', () => {
  const comment = ownershipComment(readOwnership(JSON.stringify(moved)), commit, run);
  expect(comment).toContain('### 1 owner moves');
  expect(comment).toContain('Bell / Operating system: apply patches: **you → AWS**');
  expect(comment).toContain('### 1 warning, which stops nothing');
  expect(comment).toContain(`at 0123456, in [this run](${run})`);
});

test('says of a pull request that changes nothing that it does', () => {
  expect(hasNews(nothing)).toBe(false);
  expect(hasNews({ ...nothing, lost: ['The part is gone.'] })).toBe(true);
  expect(ownershipComment(nothing, commit, run)).toMatch(/^As of 0123456, .* changes nothing/);
});

test.each([
  '',
  '[]',
  '{"changes":[]}',
  JSON.stringify({ ...nothing, more: 1 }),
  JSON.stringify({ ...nothing, changes: [{ what: { kind: 'service-vanished' }, places: [] }] }),
  JSON.stringify({ ...nothing, warnings: [{ ...warning, line: 'x' }] }),
])('rejects %j', (json) => {
  expect(() => readOwnership(json)).toThrow();
});
