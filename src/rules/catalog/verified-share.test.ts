import { expect, test } from 'vitest';
import {
  aMode,
  anArchetype,
  aPart,
  aService,
  aTrait,
  projectWith,
  found,
} from '../testing/project.ts';
import { verifiedShare } from './verified-share.ts';

const [source] = aPart().sources;
const undated = [{ url: source!.url, title: source!.title }];
const parts = (count: number, open: number) =>
  Array.from({ length: count }, (_, index) =>
    aPart({ id: `part-${index}`, ...(index < open && { sources: undated }) }),
  );

test('accepts one undated part of ten, however many modes show it', async () => {
  const modes = [aMode(), aMode({ id: 'other' })] as const;
  const project = projectWith({
    entries: [aService({ add: parts(10, 1), modes: [...modes] })],
    archetypes: [anArchetype()],
    traits: [aTrait()],
  });
  expect(await found(verifiedShare, project)).toBe('');
});

test('reports what nobody has read', async () => {
  const project = projectWith({
    entries: [aService({ add: parts(10, 2) })],
    archetypes: [anArchetype({ add: [aPart({ sources: undated })] })],
    traits: [aTrait({ add: [aPart({ id: 'os-accounts', sources: undated })] })],
  });
  expect(await found(verifiedShare, project)).toMatchInlineSnapshot(`
    "ec2 › id
      2 of 10 parts that only "ec2" has are not verified: "part-0", "part-1".
      Allowed: at most 1 without a date: one part in ten.
      Read their sources, correct the parts, and give the day as the page’s "read" or the claim’s "verified".
    guest › add › os-accounts
      Nobody has compared the part "os-accounts" of a trait with AWS’s text.
      Allowed: shared parts with at least one source that has a date.
      Read the source, correct the part, and give the day as the page’s "read".
    machine › add › os-patches
      Nobody has compared the part "os-patches" of an archetype with AWS’s text.
      Allowed: shared parts with at least one source that has a date.
      Read the source, correct the part, and give the day as the page’s "read"."
  `);
});

test('below ten parts every part needs a date', async () => {
  const project = projectWith({
    entries: [aService({ add: parts(9, 1) })],
    archetypes: [anArchetype()],
    traits: [aTrait()],
  });
  expect(await found(verifiedShare, project)).toMatchInlineSnapshot(`
    "ec2 › id
      1 of 9 parts that only "ec2" has are not verified: "part-0".
      Allowed: none without a date; below ten parts every part needs one.
      Read their sources, correct the parts, and give the day as the page’s "read" or the claim’s "verified"."
  `);
});
