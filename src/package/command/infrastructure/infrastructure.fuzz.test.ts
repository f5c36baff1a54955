import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { runs } from '#load/testing/runs.ts';
import { conditionsByType } from '#catalog/resource-types.ts';
import { matrixCatalogue } from '#exports/catalogue-data.ts';
import { pathsToRead } from './decide-mode.ts';
import { readInfrastructure } from './index.ts';
import { InputError } from './input-error.ts';
import { readTemplate } from './read-template.ts';

/** Has a character that no type, no name and no mode of AWS’s has. */
const secret = 'hunter§2';

const known = matrixCatalogue();
const conditions = conditionsByType(known.types);
const asked = pathsToRead(conditions);
const types = [...conditions.keys()];

const value = fc.oneof(
  { weight: 3, arbitrary: fc.constant(secret) },
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>({ Ref: secret }, { 'Fn::If': [secret] }, [[secret]], true, null, ''),
);

/** A type that rules know, with their own properties: whatever stands in them. */
const resource = fc
  .constantFrom(...types, secret, `aws_${secret}`, `Custom::${secret}`)
  .chain((type) =>
    fc.record({
      type: fc.constant(type),
      properties: fc
        .array(value, { minLength: 1, maxLength: 12 })
        .map((values) => nested([...asked(type).keys(), 'password'], values)),
      marks: fc.jsonValue({ maxDepth: 2 }),
      name: fc.constantFrom('a', secret, `a["${secret}"]`),
    }),
  );

/** `{ a: { b: value } }` of `a.b`. */
function nested(paths: readonly string[], values: readonly unknown[]): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const [index, path] of paths.entries()) {
    const [first = '', second] = path.split('.');
    const what = values[index % values.length];
    root[first] = second === undefined ? what : { [second]: what };
  }
  return root;
}

const names = (words: string) => fc.constantFrom(...words.split(' '));

const strange = fc.oneof(
  fc.jsonValue(),
  fc.dictionary(
    names(
      'planned_values root_module resources child_modules resource_changes configuration values prior_state Resources Parameters Globals __proto__',
    ),
    fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        value,
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(names('root_module resources child_modules type Type values a'), tie('tree')),
      ),
    })).tree,
  ),
);

const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;

/** Everything that is said of a file. */
async function said(file: unknown, kind: 'plans' | 'templates'): Promise<string> {
  count += 1;
  const path = join(folder, String(count));
  writeFileSync(path, typeof file === 'string' ? file : JSON.stringify(file));
  const files = { plans: [], templates: [], [kind]: [path] };
  const result = await readInfrastructure(files, known, new Set());
  rmSync(path);
  return JSON.stringify(result);
}

describe('whatever a plan or a template holds', () => {
  it('is read without a crash', async () => {
    await fc.assert(
      fc.asyncProperty(strange, fc.constantFrom('plans', 'templates'), async (file, kind) => {
        expect(await said(file, kind)).not.toContain(secret);
      }),
      { numRuns: runs },
    );
  });

  it('keeps its secrets', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(resource), fc.boolean(), async (all, changesOnly) => {
        const addressed = all.map(({ type, name, properties, marks }) => ({
          address: `${type}.${name}`,
          type,
          values: properties,
          change: { actions: ['create'], after: properties, after_unknown: marks },
        }));
        const plan = {
          ...(!changesOnly && { planned_values: { root_module: { resources: addressed } } }),
          resource_changes: addressed.map(({ values: _values, ...change }) => change),
        };
        expect(await said(plan, 'plans')).not.toContain(secret);
        const Resources = Object.fromEntries(
          all.map(({ type, properties, name }) => [name, { Type: type, Properties: properties }]),
        );
        expect(await said({ Resources }, 'templates')).not.toContain(secret);
      }),
      { numRuns: runs },
    );
  });

  it('is YAML, or rejected', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string(),
        fc.constantFrom('', 'Resources:\n A: '),
        async (text, before) => {
          await readTemplate(before + text, 'file', asked).catch((error: unknown) => {
            expect(error).toBeInstanceOf(InputError);
          });
        },
      ),
      { numRuns: runs },
    );
  });

  it('may be nested deep, and wide', async () => {
    const deep = (open: string, close: string) => open.repeat(50_000) + close.repeat(50_000);
    for (const text of [
      deep('[', ']'),
      `{"Resources":${deep('{"a":', '}')}`,
      `a: ${deep('[', ']')}`,
    ]) {
      expect(await said(text, 'templates')).not.toContain(secret);
    }
    const modules = `{"planned_values":{"root_module":${'{"child_modules":['.repeat(20_000)}${']}'.repeat(20_000)}}}`;
    expect(await said(modules, 'plans')).toContain('"errors":[]');
    const children = `{"planned_values":{"root_module":{"child_modules":[{}${',{}'.repeat(200_000)}]}}}`;
    expect(await said(children, 'plans')).toContain('"errors":[]');
  });
});
