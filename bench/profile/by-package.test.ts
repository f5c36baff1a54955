import { expect, test } from 'vitest';
import { ownerOf, secondsByOwner, type CpuProfile } from './by-package.ts';

test.for([
  ['parse', 'file:///made/up/node_modules/mermaid/dist/mermaid.js', 'mermaid'],
  ['parse', 'file:///made/up/node_modules/@made/up/index.js', '@made/up'],
  ['inner', 'file:///a/node_modules/outer/node_modules/inner/index.js', 'inner'],
  ['lineOf', 'file:///made/up/src/catalog/line.ts', 'src/catalog'],
  [
    'render',
    'file:///a/dist/.prerender/chunks/page.mjs',
    'the pages’ bundle: components, Starlight, Astro’s runtime',
  ],
  ['readFileSync', 'node:fs', 'Node itself'],
  ['(root)', '', 'Node itself'],
  ['(garbage collector)', '', 'collecting garbage'],
  ['(idle)', '', undefined],
] as const)('whose %s in %s is', ([functionName, url, owner]) => {
  expect(ownerOf(functionName, url)).toBe(owner);
});

const profile = (samples: readonly number[], timeDeltas: readonly number[]): CpuProfile => ({
  nodes: [
    { id: 1, callFrame: { functionName: '(idle)', url: '' } },
    { id: 2, callFrame: { functionName: 'one', url: 'file:///node_modules/few/a.js' } },
    { id: 3, callFrame: { functionName: 'two', url: 'file:///node_modules/much/a.js' } },
    { id: 4, callFrame: { functionName: 'three', url: 'file:///node_modules/much/b.js' } },
  ],
  samples,
  timeDeltas,
});

test('adds up the threads, without what they waited', () => {
  const threads = [profile([1, 2, 3], [5e6, 1e6, 2e6]), profile([4, 1], [500_000, 9e6])];
  expect([...secondsByOwner(threads)]).toEqual([
    ['much', 2.5],
    ['few', 1],
  ]);
});
