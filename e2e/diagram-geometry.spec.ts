import { readdirSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { kindOf, supportedKinds } from '../src/diagram/render/kinds.ts';
import { firstWord } from '../src/diagram/render/source-lines.ts';
import { compareGeometry } from './support/compare-geometry.ts';
import { test } from './support/mermaid-pages.ts';

/** Pixels by which a box may differ from the browser's. */
const tolerance = 2;

const folder = new URL('./samples/', import.meta.url);
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.mmd'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

test('every supported kind of diagram has a sample', () => {
  const kinds = new Set(samples.map(({ text }) => kindOf(firstWord(text))));
  expect([...kinds].sort()).toEqual(Object.keys(supportedKinds).sort());
});

for (const { name, text } of samples) {
  test(`${name} is laid out as in the browser`, async ({ mermaidPage }) => {
    const { nodes, largest, differences, overflowing } = await compareGeometry(
      mermaidPage,
      text,
      tolerance,
    );
    test.info().annotations.push({ type: 'largest difference', description: `${largest} px` });
    expect(nodes).toBeGreaterThan(0);
    expect(differences).toEqual([]);
    expect(overflowing).toEqual([]);
  });
}
