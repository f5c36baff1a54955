import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { categories, owners } from '#catalog/index.ts';
import { catalogue, catalogueService } from '#load/catalogue.ts';
import {
  editFactsUrl,
  filledIn,
  isShared,
  lineUrl,
  partLines,
  partLinks,
  positionOf,
  reportPage,
  reportPart,
} from './corrections.ts';
import { stackParts } from '../modes.ts';
import { sampleOf, sampleWords } from '#load/testing/sample.ts';

const folder = '.github/ISSUE_TEMPLATE';
const required = z.strictObject({ required: z.boolean() }).optional();
const texts = {
  label: z.string().min(3),
  description: z.string().min(3).optional(),
};
const id = z.string().regex(/^[A-Za-z0-9_-]+$/);
const field = <T extends string, Own extends z.ZodRawShape>(type: T, attributes: Own) =>
  z.strictObject({
    type: z.literal(type),
    id,
    attributes: z.strictObject({ ...texts, ...attributes }),
    validations: required,
  });

/**
 * What GitHub takes of a form, as far as ours go; it shows nobody a form with a mistake in it.
 * https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms
 */
const formSchema = z.strictObject({
  name: z.string().min(3),
  description: z.string().min(3),
  labels: z.array(z.string().min(2)).min(1),
  body: z.array(
    z.discriminatedUnion('type', [
      z.strictObject({
        type: z.literal('markdown'),
        attributes: z.strictObject({ value: z.string().min(3) }),
      }),
      field('input', { placeholder: z.string().optional() }),
      field('textarea', { placeholder: z.string().optional() }),
      field('dropdown', { options: z.array(z.string().min(2)).min(2) }),
    ]),
  ),
});

const read = (name: string): unknown => parse(readFileSync(`${folder}/${name}`, 'utf8'));
const forms = Object.fromEntries(
  globSync(`${folder}/*.yml`)
    .map((file) => basename(file))
    .filter((name) => name !== 'config.yml')
    .map((name) => [name, formSchema.parse(read(name))]),
);
const fieldsOf = (name: string) =>
  (forms[name]?.body ?? []).flatMap((item) => (item.type === 'markdown' ? [] : [item]));
function optionsOf(name: string, fieldId: string): readonly string[] {
  const found = fieldsOf(name).find((item) => item.id === fieldId);
  return found?.type === 'dropdown' ? found.attributes.options : [];
}

describe('the forms', () => {
  test('there are four, with names that differ', () => {
    expect(Object.keys(forms).sort()).toEqual([
      'broken-embed.yml',
      'missing-service.yml',
      'wrong-owner.yml',
      'wrong-page.yml',
    ]);
    expect(new Set(Object.values(forms).map(({ name }) => name)).size).toBe(4);
  });

  test.each(Object.keys(forms))('%s gives each id and each label once', (name) => {
    const ids = fieldsOf(name).map((item) => item.id);
    const labels = fieldsOf(name).map((item) => item.attributes.label);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('a fact needs the AWS page and its sentence', () => {
    const needed = fieldsOf('wrong-owner.yml').filter((item) => item.validations?.required);
    expect(needed.map((item) => item.id)).toEqual(expect.arrayContaining(['source', 'sentence']));
  });

  test('say what the catalogue says', () => {
    expect(optionsOf('wrong-owner.yml', 'should')).toEqual(
      expect.arrayContaining(owners.map(({ name }) => name)),
    );
    expect(optionsOf('missing-service.yml', 'category')).toEqual(
      categories.map(({ name }) => name),
    );
  });

  test('no issue begins blank, and the links beside the forms are https', () => {
    const { blank_issues_enabled, contact_links } = z
      .strictObject({
        blank_issues_enabled: z.boolean(),
        contact_links: z.array(
          z.strictObject({
            name: z.string().min(3),
            url: z.url({ protocol: /^https$/ }),
            about: z.string().min(3),
          }),
        ),
      })
      .parse(read('config.yml'));
    expect(blank_issues_enabled).toBe(false);
    expect(contact_links).toHaveLength(2);
  });
});

test.each(Object.entries(filledIn))(
  'our links fill in what %s has, and no dropdown',
  (name, fields) => {
    const types = new Map(fieldsOf(name).map((item) => [item.id, item.type]));
    for (const filled of fields) expect(['input', 'textarea']).toContain(types.get(filled));
  },
);

describe('addresses', () => {
  const lambda = catalogueService('lambda');
  const [mode] = lambda.modes;
  const [part] = stackParts(mode);

  test('of a row’s report', () => {
    const address = new URL(reportPart(lambda, mode, part!));
    expect(`${address.origin}${address.pathname}`).toBe(
      'https://github.com/dividing-line/dividing-line/issues/new',
    );
    expect(Object.fromEntries(address.searchParams)).toEqual({
      template: 'wrong-owner.yml',
      title: `Lambda, ${mode.name}: ${part!.name}`,
      service: 'lambda',
      mode: mode.id,
      part: part!.id,
      owner: part!.owner === 'aws' ? 'AWS' : 'You',
      page: `https://dividing-line.example/services/lambda/#${part!.id}`,
    });
  });

  test('keep what has a meaning in addresses', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, (title) => {
        const address = new URL(reportPage(title, 'guides/the-model/'));
        expect(Object.fromEntries(address.searchParams)).toEqual({
          template: 'wrong-page.yml',
          title: `${title}: `,
          page: 'https://dividing-line.example/guides/the-model/',
        });
        expect(address.hash).toBe('');
      }),
    );
    expect(reportPage('100 % “yours” & AWS’s? #1')).toMatch(
      /issues\/new\?template=wrong-page\.yml&title=100\+%25\+[^&#"]*$/,
    );
  });

  test('of lines and facts', () => {
    expect(lineUrl('src/catalog/services/compute/ec2.ts', 12)).toMatch(
      /\/blob\/main\/src\/catalog\/services\/compute\/ec2\.ts#L12$/,
    );
    expect(editFactsUrl('services/ec2/')).toMatch(
      /\/edit\/main\/src\/catalog\/services\/compute\/ec2\.ts$/,
    );
    expect(editFactsUrl('services/')).toBeUndefined();
    expect(editFactsUrl('layers/data/')).toBeUndefined();
  });
});

test(`every part of a mode is found on the line that names it: ${sampleWords}`, async () => {
  const elsewhere: string[] = [];
  for (const service of sampleOf(catalogue.services, 12, ({ id }) => id)) {
    for (const mode of service.modes) {
      for (const part of stackParts(mode)) {
        const { file, line } = await positionOf(service, mode, part);
        const text = readFileSync(file, 'utf8').split('\n')[line - 1] ?? '';
        if (!text.includes(part.id)) {
          elsewhere.push(`${service.id}/${mode.id}/${part.id} is not at ${file}:${line}: ${text}`);
        }
      }
    }
  }
  expect(elsewhere).toEqual([]);
});

test('archetypes and traits are shared, entries are not', () => {
  expect(isShared('src/catalog/traits/walls.ts')).toBe(true);
  expect(isShared('src/catalog/archetypes/machine.ts')).toBe(true);
  expect(isShared('src/catalog/services/compute/inn.ts')).toBe(false);
});

test('the links of a row lead to its line and to a form', async () => {
  const [service] = catalogue.services;
  const [mode] = service!.modes;
  const links = await partLinks(service!, mode);
  for (const part of stackParts(mode)) {
    const { file, line } = await positionOf(service!, mode, part);
    const { edit, shared, report } = links.get(part.id)!;
    expect(edit.endsWith(`/${file}#L${line}`), edit).toBe(true);
    expect(shared).toBe(isShared(file));
    expect(new URL(report).searchParams.get('part')).toBe(part.id);
  }
  expect(links.size).toBeGreaterThan(0);
  expect((await partLines(service!, mode)).split(' ')).toHaveLength(links.size);
});
