/**
 * True of a diagram whose labels are plain text: they hold no markup but line breaks and no entity,
 * which it would take a parser of HTML to read.
 */
export const isPlain = (text: string): boolean => !/<(?!br\/>)|[#&]\w+;/.test(text);
