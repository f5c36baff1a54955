/** One function for each kind of node; the compiler reports a missing one. */
export type Writers<Node extends { type: string }, Context, Result> = {
  readonly [Type in Node['type']]: (
    node: Extract<Node, { type: Type }>,
    context: Context,
  ) => Result;
};

/** Writes a node by the function for its kind. */
export function write<Node extends { type: string }, Context, Result>(
  writers: Writers<Node, Context, Result>,
  node: Node,
  context: Context,
): Result {
  const writer = writers[node.type as Node['type']] as (node: Node, context: Context) => Result;
  return writer(node, context);
}

/** A character as a numeric character reference: `&#42;`. */
export const characterReference = (sign: string): string => `&#${sign.codePointAt(0)};`;

/**
 * Joins pieces, with the result of `between` between each two neighbours. Empty pieces are left out.
 */
export const join = (
  pieces: readonly string[],
  between: (left: string, right: string) => string,
): string =>
  pieces
    .filter((piece) => piece !== '')
    .reduce((left, right) => (left === '' ? right : left + between(left, right) + right), '');
