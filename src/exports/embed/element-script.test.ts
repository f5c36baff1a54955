import { expect, test } from 'vitest';
import { catalogue } from '#load/catalogue.ts';
import { elementIntegrity, elementScript, integrityOf } from './element-script.ts';

test('is a module that needs nothing, and short', () => {
  expect(elementScript).toMatch(/^\/\*! <dividing-line>, MIT licence \*\/\n/);
  expect(elementScript).not.toMatch(/\b(import|require)\b(?!\.meta)|https?:/);
  expect(elementScript.length).toBeLessThan(3000);
});

test('takes every id of the catalogue', () => {
  const [, pattern = ''] = /kebabCase = \/(.+)\/;/.exec(elementScript) ?? [];
  const ids = catalogue.services.flatMap(({ id, modes }) => [id, ...modes.map((mode) => mode.id)]);
  expect(ids.filter((id) => !new RegExp(pattern).test(id))).toEqual([]);
});

test('knows how browsers write a digest', () => {
  // https://www.w3.org/TR/sri-2/#integrity-metadata-description
  expect(integrityOf("alert('Hello, world.');")).toBe(
    'sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO',
  );
});

test('is what the pages of others trust', () => {
  // Every page that has the snippet names this value, and keeps to its link when the script changes.
  expect(elementIntegrity()).toMatchInlineSnapshot(
    `"sha384-MAKsd6PS4V5eh96y6CH1jsC8hiJnlZ7wivSSVgbd58J8R1mTFjxTGOtJBPfB9xdk"`,
  );
});
