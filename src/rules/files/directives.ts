/**
 * Instructions to the tools that look at a text: to leave out a line, to try a pattern of the text's
 * own, to read another file. Each tool looks for them in another way, some outside comments too, so
 * any text that could be one counts, wherever it stands.
 */

/** An instruction in a text. */
export interface Directive {
  /** Where it begins. */
  readonly index: number;
  /** The instruction, as far as it is told apart by. */
  readonly text: string;
  /** The tool that would follow it. */
  readonly tool: string;
}

/** How each tool recognizes that it is spoken to, or a little more. */
const patterns = {
  cspell: /\b(?:c?spell(?:-?checker)?:|LocalWords:)/gi,
  secretlint: /secretlint-(?:disable|enable)/gi,
  oxlint: /(?:ox|es)lint-(?:disable|enable)/gi,
  Prettier: /prettier-ignore/gi,
  // It reads what a comment of two asterisks says; TypeScript 6 never ends at a word before -*/.
  TypeScript: /@(?:ts-|jsx)|\/\/\/\s*<|<(?:reference|amd-)|\/\*{2,}(?=[\s\w])|-\*\//gi,
} as const;

/**
 * The instructions in a text, in the order of its lines.
 *
 * @param only The only tool to look for; each when left out.
 */
export const directivesIn = (text: string, only?: keyof typeof patterns): Directive[] =>
  Object.entries(patterns)
    .filter(([tool]) => only === undefined || tool === only)
    .flatMap(([tool, pattern]) =>
      [...text.matchAll(pattern)].map((match) => ({ tool, index: match.index, text: match[0] })),
    )
    .toSorted((a, b) => a.index - b.index);
