import { readLiteral } from '../literal/read-literal.ts';

/**
 * Makes a reader of literals that memoizes the last text of each file: most files do not change from
 * one revision to the next.
 */
export function rememberLiterals(): typeof readLiteral {
  const known = new Map<string, { text: string; literal: ReturnType<typeof readLiteral> }>();
  return (file, text, form) => {
    const last = known.get(file);
    if (last?.text === text) return last.literal;
    const literal = readLiteral(file, text, form);
    known.set(file, { text, literal });
    return literal;
  };
}
