/** Properties of the texts that reach the parser. `npm run fuzz` tries more. */
import fc from 'fast-check';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { runs } from '../testing/runs.ts';
import { tooMuch } from './limits.ts';
import { parse } from './parse.ts';
import { scanTokens } from './tokens.ts';
import { printedFile } from './testing/printed-literal.ts';
import { read } from './testing/read-text.ts';
import { typescriptText } from './testing/typescript-grammar.ts';

const minutes = 60_000 * 30;

const piece = fc.oneof(
  fc.constantFrom(...'()[]{}<>,:;=?!+-*/%&|^~.@#`"\'\\\n '),
  fc.constantFrom('${', '=>', '...', '?.', '/*', '*/', '//', 'a', '1', "'a'", '`a`', '<a>', '/a/'),
  fc.constantFrom(
    'async ',
    'await ',
    'new ',
    'typeof ',
    'as ',
    'in ',
    'extends ',
    'keyof ',
    'infer ',
  ),
  fc.constantFrom(
    'if(a)',
    'else ',
    'for(;;)',
    'class ',
    'function ',
    'export ',
    'default ',
    'import ',
  ),
  fc.constantFrom('type A=', 'let a:', 'case ', 'namespace a.', 'enum ', 'abstract ', 'satisfies '),
);

test(
  'repeated without an end, no signs make the parser overflow or take long',
  () => {
    const pieces = fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        pieces,
        pieces,
        pieces,
        fc.integer({ min: 1, max: 30_000 }),
        (a, b, c, length) => {
          const repeated = b.repeat(Math.ceil(length / b.length));
          expect(read(`${a}${repeated}${c}`).findings).not.toEqual([]);
        },
      ),
      { numRuns: runs },
    );
  },
  minutes,
);

/** The brackets that the parser saw: where each is in the text. */
function bracketsIn(node: ts.Node, source: ts.SourceFile): number[] {
  const children = node.getChildren(source);
  if (children.length > 0) return children.flatMap((child) => bracketsIn(child, source));
  return /^[{[(]$/.test(node.getText(source)) ? [node.getStart(source)] : [];
}

test(
  'the scanner sees the brackets that the parser sees',
  () => {
    const texts = fc.oneof(
      typescriptText('file'),
      printedFile.map(({ file }) => file),
    );
    let compared = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const signs = [...scanTokens(text)];
        const source = parse('a.ts', text);
        const { parseDiagnostics } = source as unknown as { parseDiagnostics: readonly unknown[] };
        if (parseDiagnostics.length > 0 || signs.some(({ is }) => is === 'unclear')) return;
        compared += 1;
        const open = signs.filter(({ is }) => is === 'open').map(({ start }) => start);
        expect(open).toEqual(bracketsIn(source, source));
      }),
      { numRuns: runs },
    );
    expect(compared).toBeGreaterThan(runs / 10);
  },
  minutes,
);

/** Brackets that match, with anything between them. */
const { matched } = fc.letrec<{ matched: string }>((tie) => ({
  matched: fc.oneof(
    { maxDepth: 6, depthSize: 'large' },
    piece.map((each) => (/[()[\]{}`/"'\\]/.test(each) ? 'a' : each)),
    fc.tuple(tie('matched'), tie('matched')).map((both) => both.join('')),
    fc
      .tuple(fc.constantFrom('()', '[]', '{}'), tie('matched'))
      .map(([brackets, inner]) => `${brackets[0]}${inner}${brackets[1]}`),
  ),
}));

test(
  'matching brackets in any order neither make it overflow nor take long',
  () => {
    let parsed = 0;
    fc.assert(
      fc.property(matched, fc.integer({ min: 1, max: 20_000 }), (text, length) => {
        const repeated = text.repeat(Math.ceil(length / text.length));
        if (tooMuch('thing.ts', repeated).length > 0) return;
        parsed += 1;
        expect(read(repeated).findings).not.toEqual([]);
      }),
      { numRuns: runs },
    );
    expect(parsed).toBeGreaterThan(runs / 50);
  },
  minutes,
);

test(
  'what the parser gets is neither deep nor foreign',
  () => {
    const pieces = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(pieces, (text) => {
        if (tooMuch('thing.ts', text).length > 0) return;
        const source = parse('a.ts', text);
        let deepest = 0;
        const visit = (node: ts.Node, depth: number): void => {
          deepest = Math.max(deepest, depth);
          ts.forEachChild(node, (child) => visit(child, depth + 1));
        };
        visit(source, 0);
        expect(deepest).toBeLessThan(100);
      }),
      { numRuns: runs },
    );
  },
  minutes,
);
