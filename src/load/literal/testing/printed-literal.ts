/**
 * Generates values with their source text. The value is generated first, so that it is known without
 * reading the text.
 */
import fc from 'fast-check';
import { hiddenCharacters } from '#catalog/plain-text.ts';
import type { ValuePath } from '../read-literal.ts';

/** A value as it is printed. */
interface PrintedLiteral {
  readonly value: unknown;
  readonly text: string;
  /** Every value in it that is no list and no object, with its text. */
  readonly leaves: readonly { readonly path: ValuePath; readonly text: string }[];
}

const leaf = (value: unknown, text: string): PrintedLiteral => ({
  value,
  text,
  leaves: [{ path: [], text }],
});

/** The white space and comments that may be between two tokens. */
const gap = fc.constantFrom(
  '',
  ' ',
  '\n',
  '\r\n',
  '\t',
  '// a `${ [\n',
  '/* { " */',
  '/** @type {(( */',
);

const hex = (code: number, width: number) => code.toString(16).padStart(width, '0');
const named: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
  '\0': '\\x00',
};

/** One character between quotes, in the notation of that number. */
function printCharacter(character: string, quote: string, notation: number): string {
  const code = character.codePointAt(0) ?? 0;
  const units = Array.from({ length: character.length }, (_, i) => character.charCodeAt(i));
  if (notation === 1) return `\\u{${code.toString(16)}}`;
  if (notation === 2) return units.map((unit) => `\\u${hex(unit, 4)}`).join('');
  if (notation === 3 && code < 256) return `\\x${hex(code, 2)}`;
  if (notation === 4) return `\\\n${printCharacter(character, quote, 1)}`;
  if (character === '\n' && quote === '`') return '\n';
  if (named[character]) return named[character];
  if (hiddenCharacters.test(character)) return `\\u{${code.toString(16)}}`;
  return character === quote || '\\$'.includes(character) ? `\\${character}` : character;
}

const printText = (quotes: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...quotes),
      fc.array(fc.tuple(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), fc.nat(9)), {
        maxLength: 8,
      }),
    )
    .map(([quote, characters]) =>
      leaf(
        characters.map(([character]) => character).join(''),
        quote +
          characters.map(([c, notation]) => printCharacter(c, quote, notation)).join('') +
          quote,
      ),
    );

const text = printText(["'", '"', '`']);

const bases: Readonly<Record<string, number>> = { '0x': 16, '0X': 16, '0o': 8, '0b': 2 };

const number = fc.oneof(
  fc
    .tuple(fc.nat(), fc.constantFrom('', ...Object.keys(bases)))
    .map(([value, base]) => leaf(value, base + value.toString(bases[base] ?? 10))),
  fc.double({ min: 1e-6, max: 1e20, noNaN: true }).map((value) => leaf(value, String(value))),
  fc.integer({ min: 1000, max: 999_999 }).map((value) => {
    const digits = String(value);
    return leaf(value, `${digits.slice(0, -3)}_${digits.slice(-3)}`);
  }),
);

const word = fc.oneof(
  fc.constantFrom('a', 'with', 'default', 'import', 'async', 'get', 'constructor', 'then'),
  fc.stringMatching(/^[a-z$_][a-zA-Z0-9]{0,6}$/),
);
const name: fc.Arbitrary<PrintedLiteral> = fc.oneof(
  word.map((value) => leaf(value, value)),
  printText(["'", '"']),
);

/** The names of fields that are rejected. */
const rejected: ReadonlySet<string> = new Set(
  Object.getOwnPropertyNames(Object.prototype).filter((each) => each !== 'constructor'),
);

const within = (step: string | number, { leaves }: PrintedLiteral) =>
  leaves.map(({ path, text }) => ({ path: [step, ...path], text }));

function printList(
  items: readonly PrintedLiteral[],
  gaps: readonly string[],
  trailing: boolean,
): PrintedLiteral {
  const [a = '', b = ''] = gaps;
  const list = items.map(({ text }) => a + text + b).join(',');
  return {
    value: items.map(({ value }) => value),
    text: `[${list}${trailing && items.length > 0 ? ',' : ''}]`,
    leaves: items.flatMap((item, index) => within(index, item)),
  };
}

type Field = readonly [PrintedLiteral, PrintedLiteral];

function printObject(
  fields: readonly Field[],
  gaps: readonly string[],
  trailing: boolean,
): PrintedLiteral {
  const [a = '', b = '', c = ''] = gaps;
  const list = fields.map(([key, item]) => `${a}${key.text}${b}:${c}${item.text}${a}`).join(',');
  return {
    value: Object.fromEntries(fields.map(([key, { value }]) => [key.value, value])),
    text: `{${list}${trailing && fields.length > 0 ? ',' : ''}}`,
    leaves: fields.flatMap(([key, item]) => within(String(key.value), item)),
  };
}

const gaps = fc.array(gap, { minLength: 3, maxLength: 3 });

/** An object of any values in any notation. */
const printedObject: fc.Arbitrary<PrintedLiteral> = fc.letrec<{
  value: PrintedLiteral;
  object: PrintedLiteral;
}>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    number,
    fc.boolean().map((value) => leaf(value, String(value))),
    fc
      .tuple(fc.array(tie('value'), { maxLength: 4 }), gaps, fc.boolean())
      .map(([items, between, trailing]) => printList(items, between, trailing)),
    tie('object'),
  ),
  object: fc
    .tuple(
      fc.uniqueArray(fc.tuple(name, tie('value')), {
        maxLength: 5,
        selector: ([key]) => key.value,
      }),
      gaps,
      fc.boolean(),
    )
    .map(([fields, between, trailing]) =>
      printObject(
        fields.filter(([key]) => !rejected.has(String(key.value))),
        between,
        trailing,
      ),
    ),
})).object;

const importing = "import { defineThing } from './define.ts'";

/** A file that exports an object, with the object's text. */
export const printedFile: fc.Arbitrary<{ readonly file: string; readonly object: PrintedLiteral }> =
  fc
    .tuple(printedObject, gaps, fc.constantFrom('', '\uFEFF'), fc.constantFrom(';', '\n', ';\n\n'))
    .map(([object, [a = '', b = '', c = ''], mark, end]) => ({
      object,
      file: `${mark}${a}${importing}${end}${b}export default defineThing(${c}${object.text}${a})${end}`,
    }));
