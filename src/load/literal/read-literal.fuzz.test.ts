/** Properties of every text, tried on generated ones. `npm run fuzz` tries more. */
import { runInThisContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../testing/runs.ts';
import { notPlain, objectTextOf } from './testing/plain.ts';
import { printedFile } from './testing/printed-literal.ts';
import { read } from './testing/read-text.ts';
import { trap, typescriptText } from './testing/typescript-grammar.ts';

const options = { numRuns: runs };
const minutes = 60_000 * 30;

/** Reads a text and checks what must be true of every text. Returns whether it is accepted. */
function isAccepted(text: string): boolean {
  const { diagnostics, value } = read(text);
  const lines = text.split('\n');
  for (const { file, line, column, message, expected, help } of diagnostics) {
    expect(file).toBe('thing.ts');
    expect(column).toBeGreaterThan(0);
    expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
    expect(Math.min(message.length, expected.length, help.length)).toBeGreaterThan(5);
  }
  expect(globalThis).not.toHaveProperty(trap);
  if (diagnostics.length > 0) {
    expect(value).toBeUndefined();
    return false;
  }
  expect(notPlain(value)).toBeUndefined();
  // The text contains only data, so running it is safe and shows its value in JavaScript.
  const meant: unknown = runInThisContext(`(${objectTextOf(text)})`);
  expect(JSON.stringify(value)).toBe(JSON.stringify(meant));
  return true;
}

test(
  'an object is read as what it was printed from, and each value is found at its place',
  () => {
    fc.assert(
      fc.property(printedFile, ({ file, object }) => {
        const { diagnostics, value, positionOf } = read(file);
        expect(diagnostics).toEqual([]);
        expect(value).toEqual(object.value);
        expect(isAccepted(file)).toBe(true);
        const lines = file.split('\n');
        for (const { path, text } of object.leaves) {
          const { line, column } = positionOf(path);
          const rest = [lines[line - 1]?.slice(column - 1), ...lines.slice(line)].join('\n');
          expect(rest.startsWith(text), `${path.join('.')} at ${line}:${column}`).toBe(true);
        }
      }),
      options,
    );
  },
  minutes,
);

test(
  'any TypeScript is data alone, or rejected inside the file; none of it runs',
  () => {
    fc.assert(
      fc.property(typescriptText('file'), (text) => void isAccepted(text)),
      options,
    );
  },
  minutes,
);

test(
  'so is data with TypeScript spliced into it',
  () => {
    const kinds = ['expression', 'statement', 'field', 'entry', 'remark', 'type', 'object'];
    const splice = fc.oneof(
      ...kinds.map(typescriptText),
      fc.constantFrom(...`{}[]()'"\`/\\$,:;.-=<>?!@#*\n\r`),
      fc.string({ unit: 'binary' }),
    );
    let accepted = 0;
    fc.assert(
      fc.property(printedFile, splice, fc.nat(), fc.nat(12), ({ file }, inserted, place, cut) => {
        const at = place % (file.length + 1);
        accepted += Number(isAccepted(file.slice(0, at) + inserted + file.slice(at + cut)));
      }),
      options,
    );
    // There were accepted and rejected texts.
    expect(accepted).toBeGreaterThan(0);
    expect(accepted).toBeLessThan(runs);
  },
  minutes,
);

test(
  'and a part of one text that goes on as another',
  () => {
    const either = fc.oneof(
      typescriptText('file'),
      printedFile.map(({ file }) => file),
    );
    fc.assert(
      fc.property(either, either, fc.nat(), fc.nat(), (a, b, end, start) => {
        isAccepted(a.slice(0, end % (a.length + 1)) + b.slice(start % (b.length + 1)));
      }),
      options,
    );
  },
  minutes,
);
