/** OSCAL documents held to NIST's schemas, for tests. */
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import componentDefinition from './nist/component-definition.schema.json' with { type: 'json' };
import profile from './nist/profile.schema.json' with { type: 'json' };
import plan from './nist/system-security-plan.schema.json' with { type: 'json' };

/** NIST's patterns have classes of Unicode; its schemas have keywords that Ajv's strict mode knows nothing of. */
function compile(schema: object) {
  const ajv = new Ajv({ strict: false, unicodeRegExp: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return (document: unknown): readonly string[] =>
    validate(document)
      ? []
      : (validate.errors ?? []).map(
          ({ instancePath, message = '' }) => `${instancePath} ${message}`,
        );
}

/** What is wrong with a document, by its kind; empty where it is valid. */
export const oscalErrors = {
  componentDefinition: compile(componentDefinition),
  profile: compile(profile),
  plan: compile(plan),
};

/** Every value that a key has anywhere in a document, in its order. */
export function valuesOf(document: unknown, key: string): readonly unknown[] {
  if (typeof document !== 'object' || document === null) return [];
  return Object.entries(document).flatMap(([name, value]) => [
    ...(name === key ? [value] : []),
    ...valuesOf(value, key),
  ]);
}
