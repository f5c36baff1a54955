import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cleanSvg } from './clean-svg.ts';
import { renderDiagram } from './index.ts';
import { requireNoReport } from './limits.ts';
import { renderMermaid } from './mermaid.ts';
import { element } from './svg/node.ts';

const saidOf = async (text: string): Promise<string> => {
  const raw = await renderMermaid(text, { id: 'limit' }).catch(String);
  return raw.startsWith('<svg') ? 'drawn' : raw;
};

test.each([
  [
    'a long text',
    `flowchart TD\n  %% ${'x'.repeat(20_000)}\n  a --> b`,
    'Line 1, column 1',
    'found 20028 characters.\nExpected 20000 at most',
  ],
  [
    'many lines',
    `flowchart TD\n${'  a --> b\n'.repeat(400)}`,
    'Line 401, column 1',
    'found 402 lines.\nExpected 400 at most',
  ],
  [
    'front matter',
    '\n---\ntitle: x\n---\nflowchart TD\n  a --> b',
    'Line 2, column 1',
    'found front matter.\nExpected the diagram to begin with its kind: its settings are the site’s',
  ],
  [
    'a directive',
    'flowchart TD\n  a --> b\n  %%{init: {"flowchart": {"htmlLabels": true}}}%%',
    'Line 3, column 3',
    'found a directive.\nExpected no settings: they are the site’s',
  ],
  [
    'a directive that does not end',
    'flowchart TD\n  a["%% {init: "] --> b',
    'Line 2, column 6',
    'found a directive.\nExpected no settings: they are the site’s',
  ],
  [
    'settings of a node',
    'flowchart TD\n  a@{ label: "x" } --> b',
    'Line 2, column 4',
    'found `@{`.\nExpected a shape by its brackets, as in `a[(Data)]`',
  ],
  [
    'settings of a participant',
    'sequenceDiagram\n  participant a@{ "type": "queue" }',
    'Line 2, column 16',
    'found `@{`.\nExpected a shape by its brackets, as in `a[(Data)]`',
  ],
  [
    'a formula',
    'sequenceDiagram\n  A->>B: one\n  A->>B: $$x$$',
    'Line 3, column 10',
    'found a formula.\nExpected what can be drawn without it',
  ],
] as const)('%s is an error at its own place', async (_, text, place, said) => {
  expect(await saidOf(text)).toBe(`MermaidSyntaxError: ${place} of the diagram: ${said}.`);
});

test('what only looks like it is drawn', async () => {
  expect(await saidOf('flowchart TD\n  a["---"] --- b["a@b.example {x}"]')).toBe('drawn');
  expect(await saidOf(`flowchart TD\n  ${'a --> '.repeat(200)}b`)).toBe('drawn');
  expect(await saidOf('block\n  a["Syntax error in text"]')).toBe('drawn');
});

test('a picture of another kind than asked for is an error', () => {
  const draw = (role: string, said = '') => `<svg aria-roledescription="${role}">${said}</svg>`;
  expect(() => requireNoReport('pie', draw('pie'), 'pie')).not.toThrow();
  expect(() => requireNoReport('pie', draw('error'), 'pie')).toThrow('drew `error`');
  expect(() => requireNoReport('pie', '<svg></svg>', 'pie')).toThrow('drew ``');
  const said = 'Maximum text size in diagram exceeded';
  expect(() => requireNoReport('graph', draw('graph', said), 'graph')).toThrow('too much text');
});

test('a picture that somebody put into the cache reaches no page', async () => {
  const cacheFolder = await mkdtemp(join(tmpdir(), 'forged-'));
  try {
    const text = 'block\n  a["A"]';
    const options = { id: 'one', title: 'T', description: 'D', cacheFolder };
    const drawing = await renderDiagram(text, options);
    const [name = ''] = await readdir(cacheFolder);
    const key = name.replace('.cache', '');
    const { tree } = drawing;
    const script = element('script', {}, ['alert(1)']);
    const evil = JSON.stringify({ ...tree, children: [...tree.children, script] });
    const stamp = createHash('sha256').update(`${key}\n${evil}`).digest('hex');
    await writeFile(join(cacheFolder, name), `${stamp}\n${evil}`);
    expect(await renderDiagram(text, options)).toEqual(drawing);
    expect(await readFile(join(cacheFolder, name), 'utf8')).toContain(JSON.stringify(tree));
    expect(drawing).toEqual(cleanSvg(await renderMermaid(text, { id: 'one' }), options));
  } finally {
    await rm(cacheFolder, { recursive: true });
  }
});
