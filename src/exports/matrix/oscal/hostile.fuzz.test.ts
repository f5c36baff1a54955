/** Whatever names and duties say, a document is valid and says it in one place. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aMatrixService, aPart, rowsOf } from '../testing/made-up.ts';
import { componentDefinition } from './component-definition.ts';
import { leveragedSsp } from './leveraged-ssp.ts';
import { oscalErrors } from './testing/validate.ts';
import { runs } from '#load/testing/runs.ts';

const origin = { day: '2026-11-26', version: '1.2.3', site: 'https://line.example/' };
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('a', ' ', '\n', '\r', '\t', '\u2028', '"', '\\', '/', '*', '<', '&', '#'),
  }),
);
const part = fc.record({
  name: text,
  duty: text,
  owner: fc.constantFrom('aws', 'customer'),
  team: fc.option(text, { nil: undefined }),
  controls: fc.subarray(['ac-2', 'ac-2.1', 'si-7.15']),
  sources: fc.array(fc.record({ url: text, title: text, verified: fc.constant(undefined) }), {
    maxLength: 2,
  }),
});

test('hostile names, duties, teams and addresses give valid documents', () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), text, text, (parts, name, mode) => {
      const made = aMatrixService('bell', { loud: parts.map((each, i) => aPart(`p${i}`, each)) });
      const service = {
        ...made,
        name,
        shortName: name,
        modes: made.modes.map((each) => ({ ...each, name: mode })),
      };
      const rows = rowsOf([service]);
      const definition = componentDefinition(name, rows, origin);
      expect(oscalErrors.componentDefinition(definition)).toEqual([]);
      const [component] = definition['component-definition'].components!;
      expect(component!.title).toMatch(/^[^/\\]+$/);
      const plan = leveragedSsp(rows, origin);
      if (plan) expect(oscalErrors.plan(plan)).toEqual([]);
      else expect(parts.flatMap(({ controls }) => controls)).toEqual([]);
    }),
    { numRuns: runs },
  );
});
