import { expect, test } from 'vitest';
import { rowLink } from './row-link.ts';
import { serviceOf } from '../services.ts';

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
