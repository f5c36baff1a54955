import { expect, test } from 'vitest';
import { printedControl } from '#catalog/control-families.ts';
import { byControl, matrixRows, scopeNotes } from './rows.ts';
import { aMatrixService, aPart, rowsOf } from './testing/made-up.ts';

const bell = aMatrixService('bell', {
  loud: [
    aPart('cast', { controls: ['pe-3'] }),
    aPart('ring', { controls: ['ac-2', 'si-2'] }),
    aPart('rope', { owner: 'customer', switchOf: 'ring', controls: ['ac-2'] }),
    aPart('tune', {
      setting: { state: 'off-by-default', changedBy: 'customer' },
      controls: ['ac-2.10'],
    }),
    aPart('hang', { setting: { state: 'always-on' }, controls: ['ac-2.9'] }),
  ],
});
const rows = rowsOf([bell], true);

test('what AWS does is inherited, wholly where the customer has no switch of it', () => {
  expect(rows.map(({ part, inheritance }) => `${part.id} ${inheritance}`)).toEqual([
    'cast Yes',
    'ring Partial',
    'rope No',
    'tune Partial',
    'hang Yes',
  ]);
  expect(rows[0]).toMatchObject({
    layer: 'Data',
    assumed: true,
    url: 'https://line.example/services/bell/loud/#cast',
  });
});

test('a mode that there is not is an error', () => {
  const quiet = { service: 'bell', mode: 'quiet', assumed: false };
  expect(() => matrixRows([quiet], [bell])).toThrow('There is no mode "bell.quiet".');
});

test('by control, all of the baseline stand, others follow, and what nobody answers is open', () => {
  const baseline = [
    { id: 'si-2', title: 'Flaws' },
    { id: 'at-1', title: 'Training' },
    { id: 'ac-2', title: 'Accounts' },
  ];
  const said = byControl(rows, baseline).map(
    ({ control, rows: own, inheritance }) =>
      `${printedControl(control.id)} ${inheritance} ${own.map(({ part }) => part.id).join('+')}`,
  );
  expect(said).toEqual([
    'SI-2 Partial ring',
    'AT-1 undefined ',
    'AC-2 Partial ring+rope',
    'AC-2(9) Yes hang',
    'AC-2(10) Partial tune',
    'PE-3 Yes cast',
  ]);
});

const statement = (state: 'named' | 'not-named', limits?: string[]) => ({
  program: 'hipaa' as const,
  name: 'HIPAA eligible',
  state,
  ...(limits && { limits }),
  sources: [{ url: 'https://aws.amazon.com/list/', title: 'List' }],
});

test('says of each audit program that was compared which services AWS names', () => {
  const withScope = (id: string, scope: readonly ReturnType<typeof statement>[]) => ({
    ...aMatrixService(id, { loud: [aPart('cast')], soft: [aPart('cast')] }),
    scope,
  });
  const services = [
    withScope('bell', [statement('named', ['not the rope'])]),
    withScope('gong', [statement('not-named')]),
    withScope('horn', []),
  ];
  expect(scopeNotes(rowsOf(services))).toEqual([
    'HIPAA eligible, as AWS’s pages name services: BELL (not the rope). Not named there: GONG. Pages: https://aws.amazon.com/list/',
  ]);
  expect(scopeNotes(rowsOf(services.slice(2)))).toEqual([]);
});
