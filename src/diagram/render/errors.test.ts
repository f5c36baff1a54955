import { expect, test } from 'vitest';
import { MermaidSyntaxError } from './errors.ts';
import { renderMermaid } from './mermaid.ts';

const failure = (text: string): Promise<unknown> =>
  renderMermaid(text, { id: 'bad' }).then(
    () => 'no error',
    (error: unknown) => error,
  );

const message = async (text: string): Promise<string> => String(await failure(text));

test('a bracket inside a label is found at its own place', async () => {
  const text = 'flowchart TD\n  a --> b\n  c[foo(bar)] --> d';
  const error = await failure(text);
  expect(error).toBeInstanceOf(MermaidSyntaxError);
  expect(error).toMatchObject({ line: 3, column: 8, found: 'found `(`' });
  expect(String(error)).toMatchInlineSnapshot(`
    "MermaidSyntaxError: Line 3, column 8 of the diagram: found \`(\`.
    Expected the closing bracket of the label, \`|\`, or text."
  `);
});

test('a label without its end', async () => {
  expect(await message('block\n  columns 3\n  a["A"] b["B\n  c')).toMatchInlineSnapshot(`
    "MermaidSyntaxError: Line 4, column 4 of the diagram: found the end of the diagram.
    Expected the closing bracket of the label."
  `);
});

test('a sign that the grammar does not know', async () => {
  expect(await message('block\n  columns 12\n  a["x":3')).toMatchInlineSnapshot(
    `"MermaidSyntaxError: Line 3, column 8 of the diagram: found \`:\`."`,
  );
});

test('a message that is missing', async () => {
  expect(await message('sequenceDiagram\n  A->>B\n  B->>A: x')).toMatchInlineSnapshot(`
    "MermaidSyntaxError: Line 3, column 1 of the diagram: found \`B\`.
    Expected \`:\` and a message."
  `);
});

test('a frame that is not closed', async () => {
  expect(await message('sequenceDiagram\n  loop x\n  A->>B: x')).toMatchInlineSnapshot(`
    "MermaidSyntaxError: Line 3, column 11 of the diagram: found the end of the diagram.
    Expected \`end\`, a space, a new line, \`create\`, or \`box\`."
  `);
});

test('an error from the other family of parsers', async () => {
  expect(await message('pie\n  "a" x')).toMatchInlineSnapshot(
    `"MermaidSyntaxError: Line 2, column 7 of the diagram: found \`x\`."`,
  );
});

test('an error that has no place', async () => {
  expect(await message('pie\n  "a" : -3')).toMatchInlineSnapshot(
    `"MermaidSyntaxError: Line 1, column 1 of the diagram: Mermaid rejects it: "a" has invalid value: -3. Negative values are not allowed in pie charts. All slice values must be >= 0."`,
  );
});

test('comments do not shift the line', async () => {
  const text = '%% of\n\nflowchart TD\n  %% why\n  a[x(y)] --> b';
  expect(await failure(text)).toMatchObject({ line: 5, column: 6 });
});

test('of two equal lines the second is found', async () => {
  const text = 'flowchart TD\n  a --> b\n  a --> b\n  a --> end';
  expect(await failure(text)).toMatchObject({ line: 4, column: 9 });
});

test('a kind whose layout was never compared with a browser', async () => {
  expect(await message('gantt\n  title x')).toMatchInlineSnapshot(
    `"UnsupportedDiagramError: The diagram begins with \`gantt\`. Diagrams here can be \`block\`, \`flowchart\`, \`sequenceDiagram\`, \`stateDiagram\`, \`classDiagram\`, \`pie\`, and \`timeline\`; the first word says which."`,
  );
  expect(await message('  \n')).toMatchInlineSnapshot(
    `"UnsupportedDiagramError: The diagram is empty. Diagrams here can be \`block\`, \`flowchart\`, \`sequenceDiagram\`, \`stateDiagram\`, \`classDiagram\`, \`pie\`, and \`timeline\`; the first word says which."`,
  );
});
