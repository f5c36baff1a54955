/** The snippets that the editor inserts pass the checks. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  idSchema,
  layerIds,
  ownerIds,
  pageSchema,
  writtenOverrideSchema,
  writtenModeSchema,
  writtenPartSchema,
  writtenServiceSchema,
} from '#catalog/index.ts';
import { readLiteral } from '#load/literal/read-literal.ts';
import { contentFrontMatter } from '#rules/content/content-syntax.ts';
import { contentChecklist } from '#rules/content/service-pages.ts';
import { projectWith, report } from '#rules/testing/project.ts';

/** JSON as the editor takes it, with commas at the end. */
function readJson(file: string): unknown {
  const { config, error } = ts.parseConfigFileTextToJson(file, readFileSync(file, 'utf8'));
  expect(error).toBeUndefined();
  return config;
}

const snippets = z
  .record(
    z.string().min(3),
    z.strictObject({
      scope: z.enum(['typescript', 'mdx,markdown']),
      prefix: z.string().startsWith('dl-'),
      description: z.string().min(10),
      body: z.array(z.string()),
    }),
  )
  .parse(readJson('.vscode/dividing-line.code-snippets'));

const bodyOf = (prefix: string): string =>
  Object.values(snippets)
    .find((snippet) => snippet.prefix === prefix)!
    .body.join('\n');

/** A snippet as the editor inserts it, with nothing typed. */
const untouched = (body: string): string =>
  body
    .replaceAll('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2026-11-24')
    .replace(/\$\{\d+\|([^,|]+)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replaceAll('$0', '');

const fileOf = (object: string): string =>
  `import { defineService } from './define.ts';\nexport default defineService(${object});`;

/** A file as the catalogue's reader sees it. */
function read(text: string): unknown {
  const { value, diagnostics } = readLiteral('snippet.ts', text, { call: 'defineService' });
  expect(diagnostics).toEqual([]);
  return value;
}

/** The fields that a snippet writes. */
const fieldsOf = (prefix: string): unknown => read(fileOf(`{ ${untouched(bodyOf(prefix))} }`));

/** The item of a list that a snippet writes. */
function itemOf(prefix: string): unknown {
  const { items } = read(fileOf(`{ items: [ ${untouched(bodyOf(prefix))} ] }`)) as {
    readonly items: readonly unknown[];
  };
  expect(items).toHaveLength(1);
  return items[0];
}

describe('snippets', () => {
  test('have prefixes that differ, and leave no placeholder behind', () => {
    const prefixes = Object.values(snippets).map(({ prefix }) => prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    for (const prefix of prefixes) expect(untouched(bodyOf(prefix))).not.toContain('$');
  });

  test('of a part, an override, a mode, a setting and removed parts fit the catalogue', () => {
    expect(writtenPartSchema.parse(itemOf('dl-part'))).toMatchObject({ owner: 'customer' });
    const overrides = z.record(idSchema, writtenOverrideSchema).parse(fieldsOf('dl-override'));
    expect(Object.values(overrides)).toMatchObject([{ owner: 'customer' }]);
    expect(writtenModeSchema.parse(itemOf('dl-mode'))).toMatchObject({ override: {} });
    const setting = writtenPartSchema.pick({ setting: true });
    expect(setting.parse(fieldsOf('dl-setting'))).toEqual({ setting: 'always-on' });
    const { remove } = writtenModeSchema.pick({ remove: true }).parse(fieldsOf('dl-remove'));
    expect(remove).toHaveLength(1);
  });

  test('of pages and sources fit the catalogue, and name today', () => {
    const pages = z.record(z.string(), pageSchema).parse(fieldsOf('dl-cite'));
    expect(Object.values(pages)).toMatchObject([{ read: '2026-11-24' }]);
    const claim = { verified: '2026-11-24', at: 'first words … last words' };
    const [source, day] = writtenPartSchema.shape.sources.parse([
      itemOf('dl-source'),
      itemOf('dl-day'),
    ]);
    expect(source).toMatchObject(claim);
    expect(day).toMatchObject(claim);
  });

  test('of a service fits the catalogue', () => {
    const entry = read(untouched(bodyOf('dl-service')));
    expect(writtenServiceSchema.parse(entry)).toMatchObject({ shortName: 'X-Ray' });
  });

  test('of a page passes the rules for pages', async () => {
    const project = projectWith({
      pages: { 'content/services/developer-tools/x-ray.mdx': untouched(bodyOf('dl-page')) },
    });
    expect(await report(contentFrontMatter, project)).toBe('');
    expect(await report(contentChecklist, project)).toBe('');
  });

  test('offer the words of the catalogue, in its order', () => {
    const choices = Object.values(snippets).flatMap(({ body }) =>
      [...body.join('\n').matchAll(/(\w+): '\$\{\d+\|([^|]+)\|\}'/g)].map(
        ([, field = '', words = '']) => [field, words.split(',')] as const,
      ),
    );
    expect(choices.map(([field]) => field)).toEqual(
      expect.arrayContaining(['layer', 'owner', 'setting']),
    );
    const words: Readonly<Record<string, readonly string[]>> = {
      layer: layerIds,
      owner: ownerIds,
      setting: ['always-on', 'on-by-default', 'off-by-default', 'closed-by-default'],
    };
    for (const [field, offered] of choices) expect(offered, field).toEqual(words[field]);
  });
});

test('settings and extensions can be read', () => {
  expect(readJson('.vscode/settings.json')).toMatchObject({ 'editor.formatOnSave': true });
  expect(readJson('.vscode/extensions.json')).toMatchObject({
    recommendations: expect.arrayContaining(['unifiedjs.vscode-mdx']),
  });
});
