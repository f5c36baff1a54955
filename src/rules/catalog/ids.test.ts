import { expect, test } from 'vitest';
import { makeLocator } from '#load/locator.ts';
import { parseCatalog } from '#load/read-catalog.ts';
import { addOf, catalogTexts } from '#load/testing/catalog-texts.ts';
import { catalogProject } from '../project/load.ts';
import { runRules } from '../run.ts';
import {
  aBase,
  aFile,
  aMode,
  anArchetype,
  aPart,
  aService,
  aTrait,
  found,
  listed,
  places,
  projectWith,
} from '../testing/project.ts';
import { stableIds, uniqueIds } from './ids.ts';

test('accepts ids that differ, and a part that replaces a removed one', async () => {
  const entry = aService({
    modes: [aMode(), aMode({ id: 'bare-metal', remove: ['os-patches'], add: [aPart()] })],
  });
  const project = projectWith({
    entries: [entry, aService({ id: 'lambda' })],
    archetypes: [anArchetype()],
  });
  expect(await found(uniqueIds, project)).toBe('');
});

test('reports services, modes and parts that have the same id', async () => {
  const project = projectWith({
    entries: [
      aService({ modes: [aMode(), aMode(), aMode({ id: 'other', add: [aPart()] })] }),
      aService({ add: [aPart(), aPart()] }),
    ],
    archetypes: [anArchetype({ add: [aPart(), aPart()] })],
    traits: [aTrait({ add: [aPart(), aPart()] })],
    files: [
      aFile({}),
      aFile({}, { category: 'containers' }),
      aFile({}, { kind: 'trait' }),
      aFile({}, { id: 'lambda' }),
    ],
  });
  expect(await found(uniqueIds, project)).toMatchInlineSnapshot(`
    "ec2
      The service id "ec2" is taken by src/catalog/services/compute/ec2.ts.
      Allowed: an id that no other service here has.
      Choose another id, or merge the two.
    ec2
      The service id "ec2" is taken by src/catalog/services/containers/ec2.ts.
      Allowed: an id that no other service here has.
      Choose another id, or merge the two.
    ec2 › add › 1 › id
      The part id "os-patches" is taken.
      Allowed: an id that no other part here has.
      Choose another id; to alter a part of the archetype or a trait, use "override".
    ec2 › modes › 1 › id
      The mode id "virtual-instance" is taken.
      Allowed: an id that no other mode here has.
      Choose another id, or merge the two.
    ec2 › modes › other › add › 0 › id
    guest › add › 1 › id
    machine › add › 1 › id"
  `);
});

test('reports an added part that an archetype or an earlier mode has', async () => {
  const entry = aService({
    archetype: 'machine',
    add: [aPart()],
    modes: [
      aMode({ add: [aPart({ id: 'fleet', name: 'Run a fleet' })] }),
      aMode({
        id: 'spot',
        extends: 'virtual-instance',
        add: [aPart({ id: 'fleet', name: 'Bid' })],
      }),
    ],
  });
  const other = aService({ id: 'lambda', modes: [aMode({ archetype: 'machine' })] });
  const project = projectWith({ archetypes: [anArchetype()], entries: [entry, other] });
  expect(await places(uniqueIds, project)).toEqual([
    'ec2 › add › 0 › id',
    'ec2 › modes › spot › add › 0 › id',
    'lambda › add › 0 › id',
  ]);
});

test('reports a trait that brings what is there, unless it is removed', async () => {
  const project = projectWith({
    archetypes: [
      anArchetype({ traits: ['guest'], add: [] }),
      anArchetype({ id: 'bare', traits: ['guest'] }),
    ],
    traits: [aTrait()],
    entries: [
      aService({ archetype: 'machine', add: [], traits: ['guest'] }),
      aService({
        id: 'lambda',
        archetype: 'machine',
        add: [],
        traits: ['guest'],
        remove: ['os-patches'],
      }),
    ],
  });
  expect(await found(uniqueIds, project)).toMatchInlineSnapshot(`
    "bare › add › 0 › id
      The part id "os-patches" is taken.
      Allowed: an id that no other part here has.
      Choose another id; to alter a part of the archetype or a trait, use "override".
    ec2 › traits › 0
      The trait "guest" brings the part "os-patches", which the stack already has.
      Allowed: traits that bring what the stack does not have.
      Leave out the trait, or name the part in "remove" and write it in "add" as it should read."
  `);
});

test('reports two parts of a stack that have the same name', async () => {
  const entry = aService({ modes: [aMode({ add: [aPart({ id: 'os-updates' })] })] });
  expect(await found(uniqueIds, projectWith({ entries: [entry] }))).toMatchInlineSnapshot(`
    "ec2 › modes › virtual-instance › add › os-updates › name
      The parts "os-patches" and "os-updates" of one stack are both called "Apply guest OS patches".
      Allowed: names that tell the parts of a stack apart.
      Say in the name what is done: make, apply, choose, start, watch."
  `);
});

test('of two files of one service, the one that was not there before is the copy', async () => {
  const before = { services: [aService({ category: 'containers' })], archetypes: [], traits: [] };
  const project = projectWith({
    files: [aFile({}), aFile({}, { category: 'containers' }), aFile({}, { category: 'storage' })],
    base: aBase(before),
  });
  const problems = await Array.fromAsync(uniqueIds.check(project));
  const other = 'src/catalog/services/containers/ec2.ts';
  expect(problems).toMatchObject(
    [0, 2].map((occurrence) => ({
      at: { id: 'ec2', occurrence },
      message: `The service id "ec2" is taken by ${other}.`,
    })),
  );
});

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
  const text = await report(retired, { services: { bell: ['tower'] } });
  expect(text.match(/^  The .*/gm)).toEqual([
    '  The part "rope" of the archetype "machine" is gone since main (1a2b3c4).',
    '  The service "clock" is gone since main (1a2b3c4).',
    '  The part "clapper" of the service "bell" is gone since main (1a2b3c4).',
    '  The mode "hand" of the service "bell" is gone since main (1a2b3c4).',
  ]);
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
