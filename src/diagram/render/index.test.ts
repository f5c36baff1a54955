import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as renderer from './index.ts';

let cacheFolder = '';
beforeAll(async () => {
  cacheFolder = await mkdtemp(join(tmpdir(), 'diagram-index-'));
});
afterAll(() => rm(cacheFolder, { recursive: true }));

test('the import surface is this and no more', () => {
  expect(Object.keys(renderer).sort()).toMatchInlineSnapshot(`
    [
      "MermaidSyntaxError",
      "UnsupportedDiagramError",
      "escapeLabel",
      "renderBlocks",
      "renderDiagram",
      "serialize",
      "supportedKinds",
      "textOf",
    ]
  `);
});

test('a diagram is rendered once for each name that it is given', async () => {
  const text = 'block\n  a["A"]';
  const options = { id: 'one', title: 'T', description: 'D', cacheFolder };
  const drawing = await renderer.renderDiagram(text, options);
  expect(await renderer.renderDiagram(text, options)).toEqual(drawing);
  expect(await readdir(cacheFolder)).toHaveLength(1);
  const other = await renderer.renderDiagram(text, { ...options, title: 'Another' });
  expect(renderer.serialize(other.tree)).toContain('Another');
  expect(await readdir(cacheFolder)).toHaveLength(2);
});
