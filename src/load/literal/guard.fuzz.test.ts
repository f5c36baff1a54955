/** Properties of the texts that reach the parser. `npm run fuzz` tries more. */
import fc from 'fast-check';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { runs } from '../testing/runs.ts';
import { guard } from './guard.ts';
import { parse } from './parse.ts';
import { read } from './testing/read-text.ts';

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
          expect(read(`${a}${repeated}${c}`).diagnostics).not.toEqual([]);
        },
      ),
      { numRuns: runs },
    );
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
        if (guard('thing.ts', repeated).length > 0) return;
        parsed += 1;
        expect(read(repeated).diagnostics).not.toEqual([]);
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
        if (guard('thing.ts', text).length > 0) return;
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
