import { expect, test } from 'vitest';
import { typeWords } from './type-words.ts';

test('a value that a union does not have', () => {
  const message = `Type '"operating system"' is not assignable to type '"hypervisor" | "operating-system"'.`;
  expect(typeWords(message, 2322)).toMatchInlineSnapshot(`
    {
      "allowed": "Did you mean "operating-system"? Allowed: "hypervisor", "operating-system".",
      "found": "TypeScript rejects this: Type '"operating system"' is not assignable to type '"hypervisor" | "operating-system"' (TS2322).",
      "next": "Correct the value.",
    }
  `);
});

test('of a chain of reasons the last', () => {
  const message = [
    `No overload matches this call.`,
    `  The types of 'add' are incompatible between these types.`,
    `    Property 'layer' is missing in type '{ id: string; }' but required in type 'Part'.`,
  ].join('\n');
  expect(typeWords(message, 2769)).toMatchInlineSnapshot(`
    {
      "allowed": "Allowed: what "Part" asks for.",
      "found": "TypeScript rejects this: Property 'layer' is missing in type '{ id: string; }' but required in type 'Part' (TS2769).",
      "next": "Add the field "layer".",
    }
  `);
});

test('a field that the type does not have', () => {
  const message = `Object literal may only specify known properties, and 'dutty' does not exist in type 'Part'.`;
  expect(typeWords(message, 2353)).toMatchInlineSnapshot(`
    {
      "allowed": "Allowed: the fields that the type has.",
      "found": "TypeScript rejects this: Object literal may only specify known properties, and 'dutty' does not exist in type 'Part' (TS2353).",
      "next": "Correct the name "dutty", or delete the field.",
    }
  `);
});

test('a name that appears twice, and too many values', () => {
  const twice = 'An object literal cannot have multiple properties with the same name.';
  expect(typeWords(twice, 1117).next).toMatchInlineSnapshot(
    `"Write what both say under one of the two names, and delete the other."`,
  );
  expect(typeWords('Expected 2 arguments, but got 3.', 2554)).toMatchInlineSnapshot(`
    {
      "allowed": "Allowed: 2 values between the brackets.",
      "found": "TypeScript rejects this: Expected 2 arguments, but got 3 (TS2554).",
      "next": "Give as many.",
    }
  `);
});

test('anything else', () => {
  expect(typeWords(`Cannot find name 'pag'. Did you mean 'page'?`, 2552)).toMatchInlineSnapshot(`
    {
      "allowed": "Allowed: code that the compiler accepts.",
      "found": "TypeScript rejects this: Cannot find name 'pag'. Did you mean 'page'? (TS2552).",
      "next": "Correct the line; an editor that knows TypeScript shows what each name refers to.",
    }
  `);
});
