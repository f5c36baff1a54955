/** Spaces and whatever some syntax takes for the end of a line. No-break spaces are text. */
const space = /[\t\n\v\f\r \u0085\u2028\u2029]+/g;

/** Other controls, halves of surrogate pairs, and code points that will never be characters. */
const unfit = /(?![\t\n\v\f\r\u0085])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/** A text for one line of any syntax: a run of white space becomes one space. */
export const oneLine = (value: string): string => value.replace(unfit, '').replace(space, ' ');

/** The lines of a block of code, ended by `\n` alone; tabs stay. */
export const codeLines = (value: string): string =>
  value
    .replace(unfit, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\v\f\u0085\u2028\u2029]/g, ' ');
