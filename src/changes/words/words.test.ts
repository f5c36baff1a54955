import { expect, test } from 'vitest';
import type { Change } from '../change.ts';
import { compare } from '../compare/index.ts';
import { modeOf, partOf, serviceSnapshot, snapshot } from '../testing/snapshots.ts';
import { changesJson } from './changes-json.ts';
import { changesMarkdown } from './changes-markdown.ts';
import { inSentence } from './names.ts';
import { changesText } from './changes-text.ts';

/** One owner moves in two services, a part is new, a duty reads differently, a page too. */
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
