import { expect, test } from 'vitest';
import allControls from '#catalog/reference/nist-800-53-r5.json' with { type: 'json' };
import { oscalErrors, valuesOf } from '../matrix/oscal/testing/validate.ts';
import { services } from '#views/services.ts';
import { sampleOf, sampleWords } from '#load/testing/sample.ts';
import { oscalFiles } from './data.ts';

const files = new Map(oscalFiles().map((file) => [file.path, file]));
const read = async (path: string): Promise<unknown> =>
  JSON.parse(String(await files.get(path)?.make()));
const known = new Set(allControls.map(({ id }) => id));

test.each(sampleOf(services, 6, ({ id }) => id).map(({ id }) => id))(
  `%s in OSCAL is valid, and its controls are NIST’s (${sampleWords})`,
  async (id) => {
    const definition = await read(`services/${id}.oscal.json`);
    expect(oscalErrors.componentDefinition(definition)).toEqual([]);
    const plan = await read(`services/${id}.ssp.oscal.json`);
    expect(oscalErrors.plan(plan)).toEqual([]);
    for (const document of [definition, plan]) {
      const controls = valuesOf(document, 'control-id');
      expect(controls.length).toBeGreaterThan(0);
      expect(controls.filter((control) => !known.has(String(control)))).toEqual([]);
      const uuids = valuesOf(document, 'uuid');
      expect(new Set(uuids).size).toBe(uuids.length);
    }
  },
);

test('the profile that plans import is a file of the site', async () => {
  expect(oscalErrors.profile(await read('api/v1/nist-800-53-r5.profile.oscal.json'))).toEqual([]);
});
