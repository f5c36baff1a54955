import { expect, test } from 'vitest';
import { questionIds } from '#catalog/index.ts';
import { aService } from '#views/testing/made-up-services.ts';
import { llmsFullText, llmsText, skillText } from './agent-texts.ts';

const bell = aService('bell', [
  ['loud', { id: 'rope', name: 'Pull the rope', owner: 'customer', answers: ['back-up'] }],
  ['soft', { id: 'felt', name: 'Change the felt', answers: ['back-up'] }],
]);

test('the index names every service and question once, with absolute addresses', () => {
  const text = llmsText([bell]);
  expect(text).toMatch(/^# Dividing Line\n\n> /);
  const links = [...text.matchAll(/^- \[.*?\]\((\S+)\): /gm)].map(([, url]) => url);
  expect(new Set(links).size).toBe(links.length);
  expect(links).toContain('https://dividing-line.example/services/bell/');
  for (const id of questionIds)
    expect(links).toContain(`https://dividing-line.example/questions/${id}/`);
});

test('in short, each mode says whose the answers are', () => {
  const text = llmsFullText([bell]);
  expect(text.slice(text.indexOf('\n## '))).toMatchInlineSnapshot(`
    "
    ## bell, Mode loud

    https://dividing-line.example/services/bell/
    The dividing line runs nowhere: one side owns every part.

    - Who takes backups? You: Pull the rope

    ## bell, Mode soft

    https://dividing-line.example/services/bell/soft/
    The dividing line runs nowhere: one side owns every part.

    - Who takes backups? AWS: Change the felt
    "
  `);
});

test('in short, the state of a switch stands beside the owner', () => {
  const on = { answers: ['encrypt-at-rest'], setting: { state: 'always-on' } } as const;
  const off = { ...on, setting: { state: 'off-by-default', changedBy: 'customer' } } as const;
  const service = aService('bell', [
    ['loud', { id: 'lock', name: 'Lock it', ...on }],
    ['soft', { id: 'lock', name: 'Lock it', owner: 'customer', ...off }],
  ]);
  const text = llmsFullText([service]);
  expect(text).toContain('- Who encrypts data at rest? AWS: Lock it (always on)\n');
  expect(text).toContain('- Who encrypts data at rest? You: Lock it (off by default)\n');
});

test('each text says which deed a question asks for', () => {
  const full = llmsFullText([bell]);
  expect(full).toMatch(/^- Who patches the operating system\?.* The answer is who starts it\. /m);
  expect(llmsText([bell])).toContain('the answer is who starts it; `patch-system`');
  expect(skillText()).toContain(
    '| `patch-system` | Who patches the operating system? | who starts it |',
  );
});

test('the skill has a name, a description and every question', () => {
  const text = skillText();
  expect(text).toMatch(/^---\nname: [a-z-]+\ndescription: .{20,1024}\n---\n/);
  for (const id of questionIds) expect(text).toContain(`\`${id}\``);
});

test('the skill names the address of a service as it is written, and says what a missing answer means', () => {
  const text = skillText();
  expect(text).toContain('`https://dividing-line.example/services/<id>.json`');
  expect(text).not.toMatch(/%[0-9A-F]{2}/);
  expect(text).toContain('without an entry is one that nobody has looked into');
});
