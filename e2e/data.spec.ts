/** The published data has the published shape. */
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { catalogue } from '#load/catalogue.ts';
import { pageFormats } from '#exports/formats/page-formats.ts';
import { catalogueIndexSchema, matrixStartSchema } from '#exports/catalogue-data.ts';
import { servicesJsonSchema } from '#exports/service-json.ts';
import { builtJson, builtText } from './support/sites.ts';

const schemas = {
  services: servicesJsonSchema,
  index: catalogueIndexSchema,
  matrix: matrixStartSchema,
} as const;

for (const [name, schema] of Object.entries(schemas)) {
  test(`${name}.json passes its JSON Schema`, () => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(builtJson(`api/v1/${name}.schema.json`) as object);
    const data = builtJson(`api/v1/${name}.json`);
    validate(data);
    expect(validate.errors).toBeNull();
    // The published one allows more fields; what is published has none.
    expect(schema.safeParse(data).error).toBeUndefined();
    validate([{ id: 'nothing' }]);
    expect(validate.errors).not.toBeNull();
  });
}

test('the lists of the categories hold the list of all, each service once', () => {
  const all = builtJson('api/v1/services.json') as { id: string; category: string }[];
  const lists = [...new Set(all.map(({ category }) => category))].map(
    (category) => builtJson(`api/v1/categories/${category}.json`) as typeof all,
  );
  for (const list of lists) {
    expect(new Set(list.map(({ category }) => category)).size).toBe(1);
    expect(list.map(({ id }) => id)).toEqual(list.map(({ id }) => id).toSorted());
  }
  expect(lists.flat().toSorted((one, other) => (one.id < other.id ? -1 : 1))).toEqual(all);
});

test('the pictures of EC2 weigh less than 6 kB, compressed', () => {
  const page = builtText('services/ec2/index.html');
  const pictures = page.match(/<svg [^>]*class="diagram-svg".*?<\/svg>/gs) ?? [];
  expect(pictures.length).toBe(2);
  expect(gzipSync(pictures.join('')).length).toBeLessThan(6000);
  expect(pictures.join('')).not.toMatch(/ style=|<script/);
});

test('each service has its own file, equal to its entry in the list', () => {
  const list = builtJson('api/v1/services.json') as { id: string }[];
  expect(list.map(({ id }) => id)).toEqual(catalogue.services.map(({ id }) => id));
  for (const entry of list) expect(builtJson(`services/${entry.id}.json`)).toEqual(entry);
});

test('each mode is a document of its own in every form, and names itself', () => {
  for (const { id, shortName, modes } of catalogue.services) {
    for (const mode of modes) {
      const texts = pageFormats.map(({ ending }) =>
        builtText(`services/${id}/${mode.id}.${ending}`),
      );
      expect(texts.filter((text) => !text.includes('CC BY 4.0'))).toEqual([]);
      const [markdown = '', withPicture = ''] = texts;
      // Some names have a character that is escaped: Lambda@Edge.
      const [title = ''] = markdown.split('\n');
      expect(title.replaceAll('\\', '')).toBe(`# ${shortName}, ${mode.name}: who secures what`);
      expect(markdown.match(/^```mermaid$/gm)).toHaveLength(1);
      expect(withPicture).not.toContain('```mermaid');
      expect(withPicture).toContain(`/services/${id}/${mode.id}.svg)](`);
    }
  }
});
