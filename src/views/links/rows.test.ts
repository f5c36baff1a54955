import { expect, test } from 'vitest';
import { catalogue } from '#load/catalogue.ts';
import { vulnerabilities, type Vulnerability } from '../vulnerabilities.ts';
import { rowLink, type RowName, rowsNamed } from './rows.ts';
import { aService } from '../testing/made-up-services.ts';
import { serviceOf } from '../services.ts';

const bell = aService('bell', [
  ['loud', { id: 'rope' }],
  ['soft', { id: 'felt', owner: 'customer' }],
  ['dull', { id: 'felt', owner: 'customer' }, { id: 'rope', owner: 'customer' }],
]);
const named = (mode: string, part: string) => [`bell.${mode}#${part}`] as unknown as RowName;

test('rows come in the order of their names, with all modes that have them alike, without those that are not there', () => {
  const names = [named('soft', 'felt'), named('soft', 'rope'), named('hard', 'felt')];
  const rows = rowsNamed([...names, named('loud', 'rope')], [bell]);
  expect(
    rows.map(({ modes, part }) => `${modes.map(({ id }) => id)} ${part.id} ${part.owner}`),
  ).toEqual(['soft,dull felt customer', 'loud rope aws']);
  expect(rowsNamed(names, [])).toEqual([]);
});

test('a row is about its own service, or about those that it is named for', () => {
  const other = [...named('soft', 'felt'), ['drum']] as unknown as RowName;
  const rows = rowsNamed([named('soft', 'felt'), other], [bell]);
  expect(rows.map(({ about }) => about)).toEqual([['bell'], ['drum']]);
});

test.each(vulnerabilities.map(({ id, seenBy }: Vulnerability) => [id, seenBy] as const))(
  'the catalogue has the rows that say how to verify that a vulnerability in %s is fixed',
  (_id, names) => {
    expect(rowsNamed(names, catalogue.services)).toHaveLength(names.length);
  },
);

const service = serviceOf('ec2');
const [standard, other] = service.modes;
const partOf = (mode = standard) => mode.stack.layers[0]!.parts[0]!;

test('leads to the row of the first mode that has the part, by the part’s name', () => {
  const { id, name } = partOf();
  expect(rowLink(service, id)).toEqual({ path: `services/ec2/#${id}`, text: name });
});

test('leads to the row of the mode that is named', () => {
  const { id, name } = partOf(other);
  expect(rowLink(service, id, other?.id)).toEqual({
    path: `services/ec2/${other?.id}/#${id}`,
    text: name,
  });
});

test('names a row that is not there', () => {
  expect(() => rowLink(service, 'no-such-part')).toThrow(
    /"ec2" has no row of a part "no-such-part"/,
  );
});
