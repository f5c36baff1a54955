import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanSvg } from '../clean-svg.ts';
import { escapeLabel } from '../label.ts';
import { renderMermaid } from '../mermaid.ts';
import { drawBlocks } from './draw-blocks.ts';
import { isPlain } from './is-plain.ts';

const names = { id: 'made-up', title: 'Made up', description: 'Blocks of nothing real.' };

/** Words as labels have them, signs that mean something to Mermaid or to HTML, and other scripts. */
const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...'Traffic keys AWS’s Virtual ToV. (team)'.split(' ')) },
  { weight: 2, arbitrary: fc.constantFrom(...'< " & # ; | () a&b;c'.split(' ')) },
  { weight: 1, arbitrary: fc.constantFrom(...'`a` **b** $$x$$ fa:fa-car %% \\n'.split(' ')) },
  { weight: 1, arbitrary: fc.constantFrom(...'naïve 漢字 Ωμ 😀 é end style -->'.split(' ')) },
);
const label = fc.array(
  fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
  { minLength: 1, maxLength: 3 },
);
const cell = fc.record({
  label: fc.option(label, { freq: 4 }),
  span: fc.integer({ min: 1, max: 4 }),
  group: fc.constantFrom('part', 'layer', 'customer'),
});

/** Rows of blocks and gaps, with classes, as a stack's picture has them. */
const diagram = fc
  .record({
    columns: fc.integer({ min: 2, max: 6 }),
    rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
  })
  .map(({ columns, rows }) => {
    const cells = rows.map((row, y) => row.map((each, x) => ({ ...each, id: `cell_${y}_${x}` })));
    const named = cells.flat().filter((each) => each.label);
    const lines = cells.map((row) =>
      row
        .map(({ id, label: lines, span }) => {
          const width = Math.min(span, columns);
          return lines ? `${id}[${escapeLabel(lines)}]:${width}` : `space:${width}`;
        })
        .join(' '),
    );
    const classes = named.map(({ id, group }) => `class ${id} ${group}`);
    return ['block', `columns ${columns}`, 'first["First"]:1', ...lines, ...classes].join('\n  ');
  });

test('blocks are drawn as Mermaid draws them in jsdom', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(diagram.filter(isPlain), async (text) => {
      const raw = await renderMermaid(text, { id: names.id });
      expect(await drawBlocks(text, names)).toEqual(cleanSvg(raw, names));
    }),
    { numRuns: 30 },
  );
});

test('pictures asked for at once do not mix, and an error stops nobody else', async () => {
  const texts = ['block\n  a["First"]', 'block\n  a["First', 'block\n  b["Second"]'];
  const drawn = await Promise.allSettled(texts.map((text) => drawBlocks(text, names)));
  expect(drawn.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  const ids = drawn.map((each) => each.status === 'fulfilled' && each.value.nodes[0]?.id);
  expect(ids).toEqual(['a', false, 'b']);
});

test('the process stays a process: no window, no document', async () => {
  await drawBlocks('block\n  a["A"]', names);
  for (const name of ['window', 'document', 'mermaid']) {
    expect(globalThis).not.toHaveProperty(name);
  }
});

test('what is no diagram of plain blocks is rejected', async () => {
  const texts = [
    'block\n  a["A"\n  b["B"]',
    'flowchart TD\n  a --> b',
    '%%{init: {"theme": "dark"}}%%\nblock\n  a["A"]',
    'block\n  a["A"] --> b["B"]',
    'block\n  a(("A"))',
    'block\n  a["A"]\n  style a fill:#f00',
    'block\n  a["#quot;A#quot;"]',
  ];
  const drawn = await Promise.allSettled(texts.map((text) => drawBlocks(text, names)));
  const said = drawn.map((each) => each.status === 'rejected' && String(each.reason));
  expect(said.join('\n\n')).toMatchInlineSnapshot(`
    "MermaidSyntaxError: Mermaid cannot read this:
    block
      a["A"
      b["B"]

    UnsupportedDiagramError: The diagram begins with \`flowchart\`. Diagrams here can be \`block\`, \`flowchart\`, \`sequenceDiagram\`, \`stateDiagram\`, \`classDiagram\`, \`pie\`, and \`timeline\`; the first word says which.

    MermaidSyntaxError: Line 1, column 1 of the diagram: found a directive.
    Expected no settings: they are the site’s.

    RangeError: Links cannot be drawn here.

    RangeError: Only plain blocks can be drawn here, found <circle>.

    RangeError: Only plain blocks can be drawn here, found <rect>.

    RangeError: Labels with markup cannot be drawn here."
  `);
});

test('a label with signs of HTML is none of plain text', () => {
  const plain = ['Keys & names', 'A # 1; and more', 'two\nlines', 'a && b'];
  const others = ['a < b', 'a > b', '"a"', '<b>a</b>'];
  const textOf = (label: string) => `block\n  a[${escapeLabel(label.split('\n'))}]`;
  expect(plain.filter((each) => !isPlain(textOf(each)))).toEqual([]);
  expect(others.filter((each) => isPlain(textOf(each)))).toEqual([]);
});
