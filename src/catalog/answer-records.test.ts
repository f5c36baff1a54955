import { expect, test } from 'vitest';
import { answerRecords } from './answer-records.ts';
import { stackOf } from './stack.ts';
import { mode, part, service } from './testing/made-up-parts.ts';

const entry = service([mode('loud')], {
  add: [
    part('strike', { answers: ['patch-system'] }),
    part('rope', {
      answers: ['patch-system'],
      evidence: [
        { kind: 'artifact', id: 'SOC 2 report' },
        { kind: 'artifact', id: 'ISO certificate' },
      ],
    }),
  ],
});

test('an answer names its parts and stands in words, and what gives none says why', () => {
  const records = answerRecords({
    stack: stackOf(entry, entry.modes[0]!, { archetypes: [], traits: [] }),
    profile: { keepsData: true },
    notAsked: { 'patch-code': 'It runs no code.' },
    unanswered: { 'back-up': 'Nobody wrote it down.' },
  });
  expect(records).toMatchInlineSnapshot(`
    [
      {
        "owner": "aws",
        "parts": [
          "strike",
          "rope",
        ],
        "question": "patch-system",
        "words": "Do strike",
      },
      {
        "question": "patch-code",
        "reason": "It runs no code.",
      },
      {
        "question": "patch-orchestrator",
        "reason": "No orchestrator of containers is part of it.",
      },
      {
        "question": "patch-node-software",
        "reason": "No nodes of an orchestrator are part of it.",
      },
      {
        "question": "back-up",
        "unanswered": "Nobody wrote it down.",
      },
      {
        "question": "prove",
        "unanswered": "Not compared: AWS lists the services that are in scope of each report.",
      },
    ]
  `);
});
