import { expect, test } from 'vitest';
import { firstQuestions, type Part } from '#catalog/index.ts';
import { aMode, aPart, aService, projectWith, found } from '../testing/project.ts';
import { questionsAnswered } from './questions-answered.ts';

const profile = { operatingSystem: 'full', insideVpc: 'yes', keepsData: true } as const;
const first = firstQuestions.map(({ id }) => id);

/** A service whose parts answer as they say, beside one that answers all first questions. */
const answering = (
  parts: readonly Partial<Part>[],
  more: Parameters<typeof aService>[0] = {},
  answers: Part['answers'] = first,
) =>
  projectWith({
    entries: [
      aService({
        profile,
        add: [
          aPart({ answers }),
          ...parts.map((part, index) => aPart({ id: `part-${index}`, ...part })),
        ],
        ...more,
      }),
    ],
  });

test('accepts answers by one owner, reasons, and answers that nobody has to give', async () => {
  const notAsked = { 'back-up': 'It keeps nothing.' } as const;
  const answers = first.filter((id) => id !== 'back-up');
  const project = answering([{ answers: ['patch-system'] }], { notAsked }, answers);
  expect(await found(questionsAnswered, project)).toBe('');
});

test('accepts that no data asks for no backup and no encryption', async () => {
  const answers = first.filter((id) => !['back-up', 'encrypt-at-rest'].includes(id));
  const project = answering([], { profile: { ...profile, keepsData: false } }, answers);
  expect(await found(questionsAnswered, project)).toBe('');
});

test('reports a first question that nothing answers, and a profile with a gap', async () => {
  const project = answering(
    [],
    { profile: { insideVpc: 'yes' }, modes: [aMode({ profile: { keepsData: true } })] },
    first.filter((id) => id !== 'admit'),
  );
  expect(await found(questionsAnswered, project)).toMatchInlineSnapshot(`
    "ec2 › modes › virtual-instance
      Nothing in the mode "virtual-instance" answers "Who manages permissions?" (admit).
      Allowed: a part that answers it, a reason why the question does not arise, or what was read in vain.
      Add "answers: ['admit']" to the part whose owner is the answer, or say in "notAsked" why nobody needs to ask, or in "unanswered" that nothing answers it.
    ec2 › modes › virtual-instance
      The profile lacks "operatingSystem".
      Allowed: all facts, written in the mode, the service or the archetype.
      Add them to "profile"."
  `);
});

test('reports two owners of one answer', async () => {
  const project = answering([{ owner: 'aws', answers: ['patch-system', 'write-logs'] }]);
  expect(await found(questionsAnswered, project)).toMatchInlineSnapshot(`
    "ec2 › add › part-0 › answers
      In the mode "virtual-instance", "os-patches" and "part-0" answer "Who patches the operating system?" (patch-system) with different owners.
      Allowed: one owner, of the part in which somebody does this: start.
      Take "patch-system" out of the "answers" of one of the two."
  `);
});

test('reports a deed of the customer’s that happens by default, and one of AWS’s that does not', async () => {
  const on = { state: 'on-by-default', changedBy: 'customer' } as const;
  const off = { ...on, state: 'off-by-default' } as const;
  const problems = async (parts: readonly Partial<Part>[]) =>
    (await found(questionsAnswered, answering(parts))).match(/"part-0" answers ".*/g) ?? [];
  expect(await problems([{ owner: 'customer', answers: ['write-logs'], setting: on }])).toEqual([
    '"part-0" answers "Who turns on logging?" (write-logs): it is on by default, and its owner is "customer".',
  ]);
  expect(await problems([{ owner: 'aws', answers: ['write-logs'], setting: off }])).toHaveLength(1);
  for (const right of [
    { owner: 'aws', setting: on },
    { owner: 'customer', setting: off },
    { owner: 'customer', setting: { ...off, doors: { console: 'on-by-default' } } },
  ] as const) {
    expect(await problems([{ ...right, answers: ['write-logs'] }])).toEqual([]);
  }
  expect(await problems([{ owner: 'customer', answers: ['hold-key'], setting: on }])).toEqual([]);
});

test('reports a reason that an answer makes needless', async () => {
  const notAsked = { 'patch-code': 'You bring no code.' } as const;
  const inMode = answering([], { modes: [aMode({ notAsked })] });
  expect(await found(questionsAnswered, inMode)).toMatchInlineSnapshot(`
    "ec2 › modes › virtual-instance › notAsked › patch-code
      "notAsked" has the question "patch-code", and a part answers it.
      Allowed: an answer or a reason, not both.
      Delete the reason, or the "answers" of the part."
  `);
  const inService = answering([], { notAsked });
  expect(await found(questionsAnswered, inService)).toMatch(/modes|notAsked/);
});

test('a reason of the service may be for the modes that no part answers', async () => {
  const notAsked = { 'patch-code': 'You bring no code.' } as const;
  const project = answering(
    [],
    {
      notAsked,
      modes: [aMode(), aMode({ id: 'own', add: [aPart({ id: 'own', answers: ['patch-code'] })] })],
    },
    first.filter((id) => id !== 'patch-code'),
  );
  expect(await found(questionsAnswered, project)).toBe('');
});
