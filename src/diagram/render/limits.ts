/** What a diagram's text may not be, looked for before Mermaid or any search of ours reads it. */
import { MermaidSyntaxError } from './errors.ts';

/** Five times the longest diagram that the site draws, and less than half of what Mermaid takes. */
const mostCharacters = 20_000;
const mostLines = 400;

interface Rejection {
  /** Where it begins, looked for in each line. */
  readonly sign: RegExp;
  /** True of what means something in the first line that says something, and nowhere else. */
  readonly atTop?: true;
  readonly found: string;
  readonly expected: string;
}

/**
 * What would let a text do more than name boxes and arrows: settings other than of layout, and
 * YAML, in which a few lines can expand to billions.
 */
const rejections: readonly Rejection[] = [
  {
    sign: /^\s*-{3}/,
    atTop: true,
    found: 'found front matter',
    expected: 'the diagram to begin with its kind: its settings are the site’s',
  },
  {
    sign: /%%\s*\{/,
    found: 'found a directive',
    expected: 'no settings: they are the site’s',
  },
  {
    sign: /@\{/,
    found: 'found `@{`',
    expected: 'a shape by its brackets, as in `a[(Data)]`',
  },
];

const beginning = { line: 1, column: 1 };

/**
 * Rejects what is too long, and what sets more than boxes and arrows.
 *
 * @throws {MermaidSyntaxError} for the first thing that is rejected.
 */
export function requireLimits(text: string): void {
  if (text.length > mostCharacters) {
    throw rejection(beginning, `found ${text.length} characters`, `${mostCharacters} at most`);
  }
  const lines = text.split(/\r\n?|\n/);
  if (lines.length > mostLines) {
    throw rejection(
      { line: mostLines + 1, column: 1 },
      `found ${lines.length} lines`,
      `${mostLines} at most`,
    );
  }
  const first = lines.findIndex((line) => line.trim() !== '');
  for (const [index, line] of lines.entries()) {
    for (const { sign, atTop, found, expected } of rejections) {
      if (atTop && index !== first) continue;
      const at = line.search(sign);
      if (at >= 0) throw rejection({ line: index + 1, column: at + 1 }, found, expected);
    }
  }
}

const rejection = ({ line, column }: typeof beginning, found: string, expected: string) =>
  new MermaidSyntaxError(
    `Line ${line}, column ${column} of the diagram: ${found}.\nExpected ${expected}.`,
  );

/** What Mermaid says in the picture instead of throwing it, and the sign that it says it of. */
const drawnReports = [
  { said: 'Maximum text size in diagram exceeded', sign: '', found: 'found too much text' },
  { said: 'MathML is unsupported', sign: '$$', found: 'found a formula' },
  { said: 'Syntax error in text', sign: '', found: 'found what Mermaid does not read' },
] as const;

/**
 * Rejects a picture that reports an error, or is of another kind than the text asked for.
 *
 * @param text What was to be drawn.
 * @param svg What Mermaid drew.
 * @param drawnAs What Mermaid calls the kind in its picture.
 * @throws {MermaidSyntaxError} at the sign that it is about, as far as that is known.
 */
export function requireNoReport(text: string, svg: string, drawnAs: string): void {
  const report = drawnReports.find(({ said }) => svg.includes(said) && !text.includes(said));
  if (report) {
    const before = text.slice(0, Math.max(0, text.indexOf(report.sign))).split(/\r\n?|\n/);
    const at = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
    throw rejection(at, report.found, 'what can be drawn without it');
  }
  const role = /\baria-roledescription="([^"]*)"/.exec(svg)?.[1] ?? '';
  if (role !== drawnAs) {
    throw rejection(beginning, `Mermaid drew \`${role}\``, `\`${drawnAs}\``);
  }
}
