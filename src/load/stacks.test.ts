import { describe, expect, test } from 'vitest';
import { inArchetype, inService, inTrait } from './location.ts';
import {
  aMode,
  anArchetype,
  aPart,
  aService,
  aTrait,
  projectWith,
} from '#rules/testing/project.ts';
import { modeStacks, partAt, writtenAt } from './stacks.ts';

const part = (id: string) => aPart({ id, name: `Do ${id}` });
const project = projectWith({
  archetypes: [
    anArchetype({
      traits: ['guest'],
      add: [part('of-archetype')],
      override: { 'of-guest': { owner: 'aws' } },
    }),
    anArchetype({ id: 'code', add: [part('of-code')] }),
  ],
  traits: [
    aTrait({ add: [part('of-guest'), part('untouched')] }),
    aTrait({ id: 'volumes', add: [part('of-volumes')] }),
    aTrait({ id: 'keys', add: [part('of-keys')] }),
  ],
});

const plain = aMode({ id: 'plain' });
const own = aMode({
  id: 'own',
  traits: ['keys'],
  add: [part('of-mode')],
  override: { 'of-service': { owner: 'aws' } },
});
const built = aMode({
  id: 'built',
  extends: 'own',
  override: { 'of-mode': { duty: 'Do it in another way.' } },
});
const code = aMode({ id: 'code', archetype: 'code' });
const early = aMode({ id: 'early', extends: 'late' });
const late = aMode({ id: 'late' });
const service = aService({
  archetype: 'machine',
  traits: ['volumes'],
  add: [part('of-service')],
  override: { untouched: { name: 'Another name' } },
  modes: [plain, own, built, code, early, late],
});

const inMode = (id: string, ...path: Parameters<typeof inTrait>[1][]) =>
  inService('ec2', 'modes', { id }, ...path);

test('there is a stack for each mode, with what each level brings', () => {
  const stacks = [...modeStacks({ ...project, entries: [service] })];
  const ids = stacks.map(({ mode, parts }) => [mode.id, parts.map(({ id }) => id).join(' ')]);
  const ofMachine = 'of-guest untouched of-archetype of-volumes of-service';
  expect(Object.fromEntries(ids)).toEqual({
    plain: ofMachine,
    own: `${ofMachine} of-keys of-mode`,
    built: `${ofMachine} of-keys of-mode`,
    code: 'of-code of-volumes of-service',
    early: ofMachine,
    late: ofMachine,
  });
  expect(stacks[0]?.at).toEqual(inMode('plain'));
});

describe('a part is written', () => {
  const at = (mode: typeof plain, id: string) => partAt(service, mode, id, project);

  test('in the mode, the service, the archetype or a trait of each', () => {
    expect(at(own, 'of-mode')).toEqual(inMode('own', 'add', { id: 'of-mode' }, 'id'));
    expect(at(plain, 'of-service')).toEqual(inService('ec2', 'add', { id: 'of-service' }, 'id'));
    expect(at(plain, 'of-archetype')).toEqual(
      inArchetype('machine', 'add', { id: 'of-archetype' }, 'id'),
    );
    expect(at(own, 'of-keys')).toEqual(inTrait('keys', 'add', { id: 'of-keys' }, 'id'));
    expect(at(plain, 'of-volumes')).toEqual(inTrait('volumes', 'add', { id: 'of-volumes' }, 'id'));
    expect(at(code, 'of-code')).toEqual(inArchetype('code', 'add', { id: 'of-code' }, 'id'));
  });

  test('where it was changed last', () => {
    expect(at(own, 'of-service')).toEqual(inMode('own', 'override', 'of-service'));
    expect(at(plain, 'untouched')).toEqual(inService('ec2', 'override', 'untouched'));
    expect(at(plain, 'of-guest')).toEqual(inArchetype('machine', 'override', 'of-guest'));
  });

  test('in the earlier mode that a mode is built on', () => {
    expect(at(built, 'of-mode')).toEqual(inMode('built', 'override', 'of-mode'));
    expect(at(built, 'of-service')).toEqual(inMode('own', 'override', 'of-service'));
    expect(at(built, 'of-keys')).toEqual(inTrait('keys', 'add', { id: 'of-keys' }, 'id'));
    expect(at(early, 'of-archetype')).toEqual(
      inArchetype('machine', 'add', { id: 'of-archetype' }, 'id'),
    );
  });

  test('nowhere: then the mode has to do', () => {
    expect(at(plain, 'of-mode')).toEqual(inMode('plain'));
  });
});

test('a property of a part is written where somebody wrote it last', () => {
  const at = (mode: typeof plain, id: string, property: 'name' | 'owner' | 'duty') =>
    writtenAt(service, mode, id, property, project);
  expect(at(built, 'of-mode', 'duty')).toEqual(inMode('built', 'override', 'of-mode', 'duty'));
  expect(at(built, 'of-mode', 'owner')).toEqual(inMode('own', 'add', { id: 'of-mode' }, 'owner'));
  expect(at(plain, 'untouched', 'name')).toEqual(inService('ec2', 'override', 'untouched', 'name'));
  expect(at(plain, 'untouched', 'owner')).toEqual(
    inTrait('guest', 'add', { id: 'untouched' }, 'owner'),
  );
  expect(at(plain, 'of-guest', 'owner')).toEqual(
    inArchetype('machine', 'override', 'of-guest', 'owner'),
  );
});

test('a part called "constructor" is written where it is added', () => {
  const machine = anArchetype({ add: [part('constructor')] });
  const shared = { ...project, archetypes: [machine] };
  const changing = aService({ archetype: 'machine', override: { other: {} }, modes: [plain] });
  expect(writtenAt(changing, plain, 'constructor', 'name', shared)).toEqual(
    inArchetype('machine', 'add', { id: 'constructor' }, 'name'),
  );
});
