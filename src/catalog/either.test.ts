import { expect, test } from 'vitest';
import { z } from 'zod';
import { either, formFor } from './either.ts';

const square = z.strictObject({ side: z.number() });
const circle = z.strictObject({ radius: z.number().positive() });
const schema = either(z.enum(['dot', 'line']), [
  { when: 'side', schema: square },
  { when: 'radius', schema: circle },
]);

test.each(['dot', { side: 1 }, { radius: 2 }])('%j fits', (value) => {
  expect(schema.parse(value)).toEqual(value);
});

test('what is wrong is said of the form that was meant, at its place', () => {
  const said = (value: unknown) =>
    z
      .object({ shape: schema })
      .safeParse({ shape: value })
      .error?.issues.map(({ path, code, message }) => `${path.join('.')} ${code}: ${message}`);
  expect(['dash', 1, true, null, undefined, {}, [], { radius: -1 }, { side: 1, cost: 2 }].map(said))
    .toMatchInlineSnapshot(`
    [
      [
        "shape invalid_value: Invalid option: expected one of "dot"|"line"",
      ],
      [
        "shape invalid_value: Invalid option: expected one of "dot"|"line"",
      ],
      [
        "shape invalid_value: Invalid option: expected one of "dot"|"line"",
      ],
      [
        "shape invalid_value: Invalid option: expected one of "dot"|"line"",
      ],
      [
        "shape invalid_value: Invalid option: expected one of "dot"|"line"",
      ],
      [
        "shape.side invalid_type: Invalid input: expected number, received undefined",
      ],
      [
        "shape invalid_type: Invalid input: expected object, received array",
      ],
      [
        "shape.radius too_small: Too small: expected number to be >0",
      ],
      [
        "shape unrecognized_keys: Unrecognized key: "cost"",
      ],
    ]
  `);
});

test('an inherited name tells no form', () => {
  const odd = either(z.string(), [
    { when: 'side', schema: square },
    { when: 'toString', schema: circle },
  ]);
  expect(formFor(odd, {})).toBe(square);
});

test('the form that a value has is the one that validates it', () => {
  expect(formFor(schema, { radius: 1 })).toBe(circle);
  expect(formFor(schema, { side: 1 })).toBe(square);
  expect(formFor(schema, {})).toBe(square);
  expect(formFor(square, 'anything')).toBe(square);
});
