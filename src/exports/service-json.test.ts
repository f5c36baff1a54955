import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { catalogue } from '#load/catalogue.ts';
import { publishedService } from './published-service.ts';
import { jsonSchemaOf, serviceJsonSchema, servicesJsonSchema } from './service-json.ts';

test('every service passes the published schema', () => {
  for (const service of catalogue.services) {
    const json: unknown = JSON.parse(JSON.stringify(publishedService(service)));
    expect(serviceJsonSchema.safeParse(json).error).toBeUndefined();
  }
});

test('a service has its default mode first and its layers bottom to top', () => {
  const ec2 = catalogue.services.find(({ id }) => id === 'ec2')!;
  const json = publishedService(ec2);
  expect(json.modes.map((mode) => mode.default)).toEqual([true, false]);
  expect(json.modes[0]?.layers[0]?.id).toBe('physical');
  expect(json.modes[0]?.line.through).toEqual(['operating-system', 'access', 'data']);
});

test('a part has the team that an overlay gives it, and otherwise no such field', () => {
  const ec2 = catalogue.services.find(({ id }) => id === 'ec2')!;
  const [mode] = ec2.modes;
  const layers = mode.stack.layers.map((layer) => ({
    ...layer,
    parts: layer.parts.map((part) =>
      part.id === 'os-patches' ? { ...part, team: 'Systems' } : part,
    ),
  }));
  const held = { ...ec2, modes: [{ ...mode, stack: { ...mode.stack, layers } }] as const };
  const json = publishedService(held);
  expect(serviceJsonSchema.parse(json)).toEqual(json);
  const withTeam = json.modes.flatMap((item) =>
    item.layers.flatMap(({ parts }) => parts.filter((part) => 'team' in part)),
  );
  expect(withTeam.map(({ id, team }) => [id, team])).toEqual([['os-patches', 'Systems']]);
});

test('the published schema allows fields to be added, and ours does not', () => {
  const [service] = catalogue.services;
  const json: unknown = JSON.parse(JSON.stringify(publishedService(service!)));
  const more = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(more);
    if (typeof value !== 'object' || value === null) return value;
    const known = Object.entries(value).map(([name, item]) => [name, more(item)]);
    return { ...Object.fromEntries(known), newField: ['new'] };
  };
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(jsonSchemaOf(servicesJsonSchema));
  validate([json, more(json)]);
  expect(validate.errors).toBeNull();
  validate([{ id: 'nothing' }]);
  expect(validate.errors).not.toBeNull();
  expect(servicesJsonSchema.safeParse([json, more(json)]).success).toBe(false);
});

interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** Each field below the object that has it, with its type, or its words where they are few. */
function fieldsOf(schema: JsonSchema, path: string): readonly (readonly [string, string])[] {
  const { properties = {}, required = [], items, anyOf = [], oneOf = [] } = schema;
  return [
    ...Object.entries(properties).flatMap(([name, field]) => {
      const words = field.enum && field.enum.length < 4 ? field.enum.join(' | ') : field.type;
      const type = field.const ?? words ?? 'one of';
      return [
        [path, `${name}${required.includes(name) ? '' : '?'}: ${String(type)}`] as const,
        ...fieldsOf(field, `${path}.${name}`),
      ];
    }),
    ...[...(items ? [items] : []), ...anyOf, ...oneOf].flatMap((each) => fieldsOf(each, path)),
  ];
}

/** What readers' programs rely on. `?`: the field may be missing. */
const promised = `
service { id: string; name: string; shortName: string; category: string; url: string;
    aws?: object; lifecycle?: object; variants?: array; modes: array }
service.aws { iamServicePrefix?: string; cloudFormationPrefixes?: array;
    terraformPrefixes?: array }
service.lifecycle { status: maintenance | sunset | ended; date?: string; note: string;
    sources: array }
service.lifecycle.sources { url: string; title: string; verified?: string; at?: array }
service.variants { id: string; name: string; mode: string }
service.modes { id: string; name: string; summary: string; url: string; default: boolean;
    lifecycle?: object; profile: object; answers: array; line: object; layers: array }
service.modes.lifecycle { status: maintenance | sunset | ended; date?: string; note: string;
    sources: array }
service.modes.lifecycle.sources { url: string; title: string; verified?: string; at?: array }
service.modes.profile { operatingSystem?: none | read | full; insideVpc?: yes | no | your-choice;
    keepsData?: boolean }
service.modes.answers { question: string; owner: customer | aws; parts: array; words: string;
    reason: string; unanswered: string }
service.modes.line { through: array; between: array; yoursFrom?: string; text: string }
service.modes.line.between { lower: string; upper: string }
service.modes.layers { id: string; name: string; owner: customer | aws | split; parts: array }
service.modes.layers.parts { id: string; name: string; owner: customer | aws; team?: string;
    duty: string; setting?: one of; switchOf?: string; expires?: string; controls: array;
    evidence: array; answers?: array; sources: array }
service.modes.layers.parts.setting { state: always-on; state: on-by-default | off-by-default;
    changedBy: customer | aws; opens?: true; doors?: object }
service.modes.layers.parts.setting.doors { console?: on-by-default | off-by-default;
    api?: on-by-default | off-by-default }
service.modes.layers.parts.evidence { kind: artifact | config-rule | security-hub; id: string }
service.modes.layers.parts.sources { url: string; title: string; verified?: string; at?: array }
`;

test('the published schema has every field that was promised; more may come', () => {
  const fields = fieldsOf(jsonSchemaOf(servicesJsonSchema), 'service');
  const lines = [...promised.matchAll(/(\S+) \{([^}]*)\}/g)].flatMap(([, path = '', names = '']) =>
    names.split(';').map((name) => [path, name.trim()]),
  );
  expect(lines.length).toBeGreaterThan(70);
  expect(fields).toEqual(expect.arrayContaining(lines));
});
