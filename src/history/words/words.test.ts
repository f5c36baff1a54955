import { expect, test } from 'vitest';
import type { Change } from '../change.ts';
import { compare } from '../compare.ts';
import type { Snapshot } from '../snapshot.ts';
import { modeOf, partOf, serviceSnapshot, snapshot } from '../testing/snapshots.ts';
import { changesJson, changesText } from './changes-text.ts';
import { changesMarkdown } from './changes-markdown.ts';
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
  expect(changesText(changes)).toMatchInlineSnapshot(`
    "2 owners move, 1 part is new

      2 services / Operating system: apply patches: AWS → you, duty unchanged
        in EC2; RDS
      RDS / Operating system: apply logs: new part, AWS’s

    Wording, sources, dates and pages:

      RDS / Operating system: apply keys: duty: “Do what keys needs.” → “Keep them @home.”
      RDS: page reworded
    "
  `);
  expect(changesText([])).toBe('No change of ownership, wording, sources or pages.\n');
});

test('for a comment', () => {
  expect(changesMarkdown(changes, 'main (1234567) compared with the files of this folder'))
    .toMatchInlineSnapshot(`
      "### 2 owners move, 1 part is new

      - 2 services / Operating system: apply patches: **AWS → you, duty unchanged** (EC2; RDS)
      - RDS / Operating system: apply logs: new part, AWS’s

      <details>
      <summary>Wording (1)</summary>

      - RDS / Operating system: apply keys: duty: “Do what keys needs.” → “Keep them @⁠home.”

      </details>

      <details>
      <summary>Pages (1)</summary>

      - RDS: page reworded

      </details>

      *main (1234567) compared with the files of this folder.*
      "
    `);
  expect(changesMarkdown([], 'main compared with x')).toMatchInlineSnapshot(`
    "### No change of ownership, wording, sources or pages

    *main compared with x.*
    "
  `);
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

test('a change of the lesser kind alone moves no owner', () => {
  expect(changesText(changes.slice(-1)).split('\n')[0]).toBe('No owner moves');
});

test('a title names up to three services, and what is new or gone among them', () => {
  const services = (...ids: string[]) => snapshot(ids.map((id) => serviceSnapshot(id, [])));
  const title = (before: Snapshot, after: Snapshot) => titleOf(compare(before, after));
  expect(titleOf(changes)).toBe('EC2 and RDS: 2 owners move, 1 part is new');
  expect(title(services(), services('eks'))).toBe('New: EKS');
  expect(title(services('eks', 'ecs'), services())).toBe('Gone: EKS and ECS');
  expect(title(services('eks'), services('ecs'))).toBe(
    'ECS and EKS: 1 service is new, 1 service goes',
  );
  expect(title(services(), services('a', 'b', 'c', 'd'))).toBe('4 services are new');
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
