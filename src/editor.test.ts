/** What the editor writes for a contributor passes what the checks ask of a contributor. */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  categoryIds,
  cite,
  layerIds,
  modeSchema,
  ownerIds,
  partChangeSchema,
  partSchema,
  serviceSchema,
  settingSchema,
  sourceSchema,
} from './catalog/index.ts';
import { contentChecklist } from './rules/content-checklist.ts';
import { contentFrontMatter } from './rules/content-front-matter.ts';
import { projectWith, report } from './rules/testing/project.ts';

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

/** What the editor leaves when nobody types anything. */
const untouched = (body: string): string =>
  body
    .replaceAll('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2026-11-24')
    .replace(/\$\{\d+\|([^,|]+)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replaceAll('$0', '');

/** The value of a snippet's code between brackets. */
const valueOf = (prefix: string, [open, close] = ['[', ']'] as readonly string[]): unknown =>
  runInNewContext(`(${open}${untouched(bodyOf(prefix))}${close})`, { cite });
const first = (prefix: string) => (valueOf(prefix) as readonly unknown[])[0];

describe('snippets', () => {
  test('have prefixes that differ, and leave no placeholder behind', () => {
    const prefixes = Object.values(snippets).map(({ prefix }) => prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    for (const prefix of prefixes) expect(untouched(bodyOf(prefix))).not.toContain('$');
  });

  test('of a part, a source, a mode, a change, a setting and an omission fit the catalogue', () => {
    const inObject = ['{', '}'];
    expect(partSchema.parse(first('dl-part'))).toMatchObject({ owner: 'customer' });
    expect(sourceSchema.parse(first('dl-cite'))).toMatchObject({ verified: '2026-11-24' });
    expect(modeSchema.parse(first('dl-mode'))).toMatchObject({ change: {} });
    const change = z.record(z.string(), partChangeSchema);
    expect(Object.keys(change.parse(valueOf('dl-change', inObject)))).toHaveLength(1);
    expect(valueOf('dl-setting', inObject)).toEqual({
      setting: settingSchema.parse({ state: 'on-by-default', changedBy: 'customer' }),
    });
    expect(modeSchema.pick({ omit: true }).parse(valueOf('dl-omit', inObject)).omit).toHaveLength(
      1,
    );
  });

  test('of a service fits the catalogue', () => {
    const [, call = ''] = /defineService\((.*)\);/s.exec(untouched(bodyOf('dl-service'))) ?? [];
    expect(serviceSchema.parse(runInNewContext(`(${call})`))).toMatchObject({ id: 'x-ray' });
  });

  test('of a page passes the rules for pages', async () => {
    const project = projectWith({
      pages: { 'content/services/x-ray.mdx': untouched(bodyOf('dl-page')) },
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
      expect.arrayContaining(['layer', 'owner', 'category', 'state', 'changedBy']),
    );
    const words: Readonly<Record<string, readonly string[]>> = {
      layer: layerIds,
      owner: ownerIds,
      changedBy: ownerIds,
      category: categoryIds,
      state: ['on-by-default', 'off-by-default'],
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
