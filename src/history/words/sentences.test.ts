import { expect, test } from 'vitest';
import type { Change } from '../change.ts';
import { compare } from '../compare.ts';
import { modeOf, partOf, serviceSnapshot, snapshot } from '../testing/snapshots.ts';
import { changesMarkdown } from './changes-markdown.ts';
import { changesJson, changesText } from './changes-text.ts';
import { inSentence, titleOf } from './sentences.ts';

/** One owner moves in two services, a part is new, a duty is reworded, a page too. */
const changes: readonly Change[] = compare(
  snapshot(
    ['ec2', 'rds'].map((id) =>
      serviceSnapshot(id, [modeOf('a', [partOf('patches'), partOf('keys')])]),
    ),
    { rds: 'x' },
  ),
  snapshot(
    ['ec2', 'rds'].map((id) =>
      serviceSnapshot(id, [
        modeOf('a', [
          partOf('patches', { owner: 'customer' }),
          partOf('keys', id === 'rds' ? { duty: 'Keep them @home.' } : {}),
          ...(id === 'rds' ? [partOf('logs')] : []),
        ]),
      ]),
    ),
    { rds: 'y' },
  ),
);

test('for a terminal', () => {
  expect(changesText(changes, ['The id is gone.'])).toMatchInlineSnapshot(`
    "A published id is gone, and nothing says why:

      The id is gone.

    2 owners move, 1 part is new

      2 services / Operating system: apply patches: AWS → you, duty unchanged
        in EC2; RDS
      RDS / Operating system: apply logs: new part, AWS’s

    Wording, sources, dates and pages:

      RDS / Operating system: apply keys: duty: [-Do-]{+Keep+} [-what-]{+them+} [-keys needs-]{+@home+}.
      RDS: page reworded
    "
  `);
  expect(changesText([])).toBe('No change of ownership, wording, sources or pages.\n');
  expect(changesText(changes.slice(-1)).split('\n')[0]).toBe('No owner moves');
});

test('for a comment', () => {
  expect(changesMarkdown(changes, 'main (1234567) compared with the files of this folder'))
    .toMatchInlineSnapshot(`
      "### 2 owners move, 1 part is new

      - 2 services / Operating system: apply patches: **AWS → you, duty unchanged** (EC2; RDS)
      - RDS / Operating system: apply logs: new part, AWS’s

      <details>
      <summary>Wording (1)</summary>

      - RDS / Operating system: apply keys: duty: ~~Do~~<ins>Keep</ins> ~~what~~<ins>them</ins> ~~keys needs~~<ins>@⁠home</ins>.

      </details>

      <details>
      <summary>Pages (1)</summary>

      - RDS: page reworded

      </details>

      *main (1234567) compared with the files of this folder.*
      "
    `);
  expect(changesMarkdown([], 'main compared with x')).toBe(
    '### No change of ownership, wording, sources or pages\n\n*main compared with x.*\n',
  );
});

test('for a script', () => {
  const read = JSON.parse(changesJson(changes)) as {
    changes: { kind: string; sentence: string }[];
  };
  expect(read.changes.map(({ kind }) => kind)).toEqual([
    'owner-moved',
    'part-added',
    'wording-changed',
    'page-changed',
  ]);
  expect(read.changes[1]?.sentence).toBe('RDS / Operating system: apply logs: new part, AWS’s');
});

test.each([
  [[], ['eks'], 'New: EKS'],
  [['eks', 'ecs'], [], 'Gone: EKS and ECS'],
  [['eks'], ['ecs'], 'ECS and EKS: 1 service is new, 1 service goes'],
  [[], ['a', 'b', 'c', 'd'], '4 services are new'],
])('from %j to %j, a title names up to three services: %s', (before, after, title) => {
  const services = (ids: readonly string[]) => snapshot(ids.map((id) => serviceSnapshot(id, [])));
  expect(titleOf(compare(services(before), services(after)))).toBe(title);
});

test('a title counts what changes', () => {
  expect(titleOf(changes)).toBe('EC2 and RDS: 2 owners move, 1 part is new');
});

test.each([
  ['Apply patches', 'apply patches'],
  ['IAM roles', 'IAM roles'],
  ['Windows access', 'Windows access'],
  ['SecureString parameters', 'SecureString parameters'],
  ['Fleet’s network', 'fleet’s network'],
  ['A spare', 'a spare'],
])('%s reads as %s inside a sentence', (name, expected) => {
  expect(inSentence(name)).toBe(expected);
});
