import { expect, test } from 'vitest';
import { parseCatalog } from '#load/read-catalog.ts';
import { addOf, catalogTexts } from '#load/testing/catalog-texts.ts';
import { makeLocator } from '#load/locator.ts';
import { catalogProject } from '../project/load.ts';
import { runRules } from '../run.ts';
import { aBase, listed } from '../testing/project.ts';
import { stableIds } from './stable-ids.ts';

type Written = Parameters<typeof catalogTexts>[0];

/** The report of the rule on a change from one catalogue to another. */
async function report(before: Written | undefined, after: Written): Promise<string> {
  const read = parseCatalog(catalogTexts(after));
  expect(read.diagnostics).toEqual([]);
  const was = before && parseCatalog(catalogTexts(before));
  const base = was && aBase(was.entries, was.retired);
  const project = { ...catalogProject(read), base };
  const diagnostics = await runRules([stableIds], project, makeLocator('.', read.files), []);
  return listed(diagnostics);
}

const before: Written = {
  services: { bell: ['tower', 'hand'], clock: ['wall'] },
  more: { bell: addOf(['clapper']), clock: `traits: ['chime'], ${addOf(['hands'])}` },
  archetype: ['frame', 'rope'],
  traits: { chime: ['hammer'] },
};

test('says nothing where ids stay, come, or are retired with a reason', async () => {
  expect(await report(before, before)).toBe('');
  expect(await report(undefined, before)).toBe('');
  expect(
    await report(before, {
      services: { bell: ['tower', 'ship'] },
      more: {
        bell: `retired: { modes: { hand: 'r' }, parts: { clapper: 'r' } }, ${addOf(['new'])}`,
      },
      archetype: ['frame'],
      archetypeMore: `retired: { parts: { rope: 'r' } }`,
      retired: ['services/clock', 'traits/chime'],
    }),
  ).toBe('');
});

test('reports what is gone, once for all that had it from the same place', async () => {
  const after: Written = {
    services: { bell: ['towers', 'hand'] },
    more: { bell: addOf(['clappers']) },
    archetype: ['frame'],
  };
  const both = { ...before.services, lamp: ['street'] };
  expect(await report({ ...before, services: both }, after)).toMatchInlineSnapshot(`
    "src/catalog/archetypes/machine.ts:4:3
      The part "rope" of the archetype "machine" is gone since main (1a2b3c4), and so from "bell".
      Allowed: ids that stay, or that are retired with a reason.
      Bring the id back, or say in 20 characters or more why it went: retired: { parts: { 'rope': '…' } } in the archetype "machine".
    src/catalog/services/compute/bell.ts:2:30
      The part "clapper" of the service "bell" is gone since main (1a2b3c4).
      Was it renamed to "clappers"? Allowed: ids that stay, or that are retired with a reason.
      Bring the id back, or say in 20 characters or more why it went: retired: { parts: { 'clapper': '…' } } in the service "bell".
    src/catalog/services/compute/bell.ts:7:3
      The mode "tower" of the service "bell" is gone since main (1a2b3c4).
      Was it renamed to "towers"? Allowed: ids that stay, or that are retired with a reason.
      Bring the id back, or say in 20 characters or more why it went: retired: { modes: { 'tower': '…' } } in the service "bell".
    src/catalog/services/compute/clock.ts
      The service "clock" is gone since main (1a2b3c4).
      Allowed: ids that stay, or that are retired with a reason.
      Bring the id back, or say in 20 characters or more why it went: export default defineRetired({ reason: '…' }) in src/catalog/retired/services/clock.ts.
    src/catalog/services/compute/lamp.ts
      The service "lamp" is gone since main (1a2b3c4).
      Allowed: ids that stay, or that are retired with a reason.
      Bring the id back, or say in 20 characters or more why it went: export default defineRetired({ reason: '…' }) in src/catalog/retired/services/lamp.ts.
    src/catalog/traits/chime.ts
      The trait "chime" is gone since main (1a2b3c4).
      Allowed: ids that stay, or that are retired with a reason.
      Bring the id back, or say in 20 characters or more why it went: export default defineRetired({ reason: '…' }) in src/catalog/retired/traits/chime.ts."
  `);
});

test('reports what is retired and in use, whatever was before', async () => {
  expect(
    await report(undefined, {
      ...before,
      more: { bell: `retired: { modes: { hand: 'r' }, parts: { frame: 'r' } }` },
      archetypeMore: `retired: { parts: { rope: 'r' } }`,
      retired: ['services/clock'],
    }),
  ).toMatchInlineSnapshot(`
    "src/catalog/archetypes/machine.ts:4:224
      The part "rope" is retired, and in use.
      Allowed: an id that is one or the other.
      Delete this line if the same thing is back; give another thing another id.
    src/catalog/retired/services/clock.ts
      The service "clock" is retired, and in use.
      Allowed: an id that is one or the other.
      Delete this file if the same thing is back; give another thing another id.
    src/catalog/services/compute/bell.ts:8:29
      The mode "hand" is retired, and in use.
      Allowed: an id that is one or the other.
      Delete this line if the same thing is back; give another thing another id.
    src/catalog/services/compute/bell.ts:8:52"
  `);
});

test('reports a retirement that is forgotten', async () => {
  const retired: Written = {
    services: { bell: ['tower'] },
    more: { bell: `retired: { modes: { hand: 'r' }, parts: { clapper: 'r' } }` },
    archetypeMore: `retired: { parts: { rope: 'r' } }`,
    retired: ['services/clock'],
  };
  expect(await report(retired, { services: { bell: ['tower'] } })).toMatchInlineSnapshot(`
    "src/catalog/archetypes/machine.ts:4:3
      The part "rope" of the archetype "machine" is gone since main (1a2b3c4).
      Allowed: ids that stay, or that are retired with a reason.
      Bring the id back, or say in 20 characters or more why it went: retired: { parts: { 'rope': '…' } } in the archetype "machine".
    src/catalog/retired/services/clock.ts
      The service "clock" is gone since main (1a2b3c4).
      Allowed: ids that stay, or that are retired with a reason.
      Bring the id back, or say in 20 characters or more why it went: export default defineRetired({ reason: '…' }) in src/catalog/retired/services/clock.ts.
    src/catalog/services/compute/bell.ts:2:30
      The part "clapper" of the service "bell" is gone since main (1a2b3c4).
      Allowed: ids that stay, or that are retired with a reason.
      Bring the id back, or say in 20 characters or more why it went: retired: { parts: { 'clapper': '…' } } in the service "bell".
    src/catalog/services/compute/bell.ts:7:3
      The mode "hand" of the service "bell" is gone since main (1a2b3c4).
      Allowed: ids that stay, or that are retired with a reason.
      Bring the id back, or say in 20 characters or more why it went: retired: { modes: { 'hand': '…' } } in the service "bell"."
  `);
});

test('says nothing of a file that is there and cannot be read', async () => {
  const texts = catalogTexts(before).map(({ file, text }) =>
    file.includes('clock') || file.includes('chime') ? { file, text: 'not data' } : { file, text },
  );
  const was = parseCatalog(catalogTexts(before));
  const base = aBase(was.entries, was.retired);
  const read = parseCatalog(texts);
  const project = { ...catalogProject(read), base };
  expect(read.diagnostics).toHaveLength(2);
  expect(await runRules([stableIds], project, makeLocator('.', read.files), [])).toEqual([]);
});

test('says nothing of a stack whose start is not there', async () => {
  const more = { ...before.more, clock: `traits: ['chimes'], ${addOf(['hands'])}` };
  expect(await report(before, { ...before, more })).toBe('');
});
