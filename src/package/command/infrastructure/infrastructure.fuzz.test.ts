import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#load/testing/runs.ts';
import { readInfrastructure } from './index.ts';
import { InputError } from './input-file.ts';
import { modeRules } from './mode-rules/index.ts';
import { askedBy } from './decide-mode.ts';
import { readTemplate } from './read-template.ts';

/** Has a character that no type, no name and no mode of AWS’s has. */
const secret = 'hunter§2';

const asked = askedBy(modeRules);
const types = modeRules.flatMap((each) => each.types);
const known = {
  services: [{ id: 'lambda', modes: [{ id: 'automatic-updates' }, { id: 'container-image' }] }],
  types: [{ service: 'lambda', prefixes: ['aws_lambda_', 'AWS::Lambda'] }],
};

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

const strange = fc.oneof(
  fc.jsonValue(),
  fc.dictionary(
    fc.constantFrom(
      'planned_values',
      'root_module',
      'resources',
      'child_modules',
      'resource_changes',
      'configuration',
      'values',
      'prior_state',
      'Resources',
      'Parameters',
      'Globals',
      '__proto__',
    ),
    fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        value,
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom(
            'root_module',
            'resources',
            'child_modules',
            'type',
            'Type',
            'values',
            'a',
          ),
          tie('tree'),
        ),
      ),
    })).tree,
  ),
);

/** Everything that is said of a file. */
async function said(file: unknown, kind: 'plans' | 'templates'): Promise<string> {
  const text = typeof file === 'string' ? file : JSON.stringify(file);
  const files = { plans: [], templates: [], [kind]: ['file'] };
  const read = async () => new TextEncoder().encode(text);
  return JSON.stringify(await readInfrastructure(files, known, read, new Set()));
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

  it('keeps the secrets of a plan', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(resource), fc.boolean(), async (all, changesOnly) => {
        const resources = all.map(({ type, name, properties }) => ({
          address: `${type}.${name}`,
          type,
          values: properties,
        }));
        const changes = all.map(({ type, name, properties, marks }) => ({
          address: `${type}.${name}`,
          type,
          change: { actions: ['create'], after: properties, after_unknown: marks },
        }));
        const plan = {
          ...(!changesOnly && { planned_values: { root_module: { resources } } }),
          resource_changes: changes,
        };
        expect(await said(plan, 'plans')).not.toContain(secret);
      }),
      { numRuns: runs },
    );
  });

  it('keeps the secrets of a template', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(resource), async (all) => {
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
          await readTemplate(before + text, 'file', asked).catch((fault: unknown) => {
            expect(fault).toBeInstanceOf(InputError);
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
    expect(await said(modules, 'plans')).toContain('"faults":[]');
    const children = `{"planned_values":{"root_module":{"child_modules":[{}${',{}'.repeat(200_000)}]}}}`;
    expect(await said(children, 'plans')).toContain('"faults":[]');
  });
});
