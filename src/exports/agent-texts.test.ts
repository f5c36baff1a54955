import { expect, test } from 'vitest';
import { questionIds } from '../catalog/index.ts';
import { aService } from '../views/testing/made-up-services.ts';
import { llmsFullText, llmsText, skillText, type AgentAddresses } from './agent-texts.ts';

const addresses: AgentAddresses = {
  absolute: (path) => `https://line.example/${path}`,
  modeUrl: (service, mode) => `https://line.example/${service.id}/${mode.id}/`,
  servicePath: (id) => `services/${id}/`,
};
const bell = aService('bell', [
  ['loud', { id: 'rope', name: 'Pull the rope', owner: 'customer', answers: ['back-up'] }],
  ['soft', { id: 'felt', name: 'Change the felt', answers: ['back-up'] }],
]);

test('the index names every service and question once, with absolute addresses', () => {
  const text = llmsText([bell], addresses);
  expect(text).toMatch(/^# Dividing Line\n\n> /);
  const links = [...text.matchAll(/^- \[.*?\]\((\S+)\): /gm)].map(([, url]) => url);
  expect(new Set(links).size).toBe(links.length);
  expect(links).toContain('https://line.example/services/bell/');
  for (const id of questionIds) expect(links).toContain(`https://line.example/questions/${id}/`);
});

test('in short, each mode says whose the answers are', () => {
  const text = llmsFullText([bell], addresses);
  expect(text.slice(text.indexOf('\n## '))).toMatchInlineSnapshot(`
    "
    ## bell, Mode loud

    https://line.example/bell/loud/
    The dividing line runs nowhere: one side owns every part.

    - Who takes backups? You: Pull the rope

    ## bell, Mode soft

    https://line.example/bell/soft/
    The dividing line runs nowhere: one side owns every part.

    - Who takes backups? AWS: Change the felt
    "
  `);
});

test('the skill has a name, a description and every question', () => {
  const text = skillText(addresses);
  expect(text).toMatch(/^---\nname: [a-z-]+\ndescription: .{20,1024}\n---\n/);
  for (const id of questionIds) expect(text).toContain(`\`${id}\``);
});

test('the skill names the address of a service as it is written, and says what a missing answer means', () => {
  const text = skillText(addresses);
  expect(text).toContain('`https://line.example/services/<id>.json`');
  expect(text).not.toMatch(/%[0-9A-F]{2}/);
  expect(text).toContain('without an entry is one that nobody has looked into');
});
