/**
 * What means something inside a line: escapes, marks, references, substitutions, the characters of
 * mail addresses, and a colon that ends a scheme (docutils makes a link of any that it knows, even of
 * `javascript:`), ends a role's name, or announces a literal block.
 */
const inline = /[\\*`|_@]|:(?=[:`]|$)|(?<=[A-Za-z][\w.+-]*):(?! )/g;

/** Escapes text inside a line. */
export const escapeText = (value: string): string => value.replace(inline, String.raw`\$&`);

/** Text before an address in a link: what would begin the address is escaped too. */
export const escapeReference = (value: string): string => escapeText(value).replace(/</g, '\\<');

/** Punctuation that could begin a block or underline a title, and the numbers of lists. */
const opening =
  /^(?:(?!["'(]\p{L})[!-/:-@[-`{-~•‣⁃—]|\(?(?:[A-Za-z]|[ivxlcdm]+|[IVXLCDM]+|\d+|#)[.)](?: |$))/u;

/** Escapes text at the beginning of a line, so that it begins a paragraph and no other block. */
export function escapeOpening(value: string): string {
  const text = escapeText(value);
  // A line of backslashes alone would be a rule: an escaped space draws nothing.
  if (/^\\+$/.test(text)) return `\\ ${text}`;
  return opening.test(value) && !text.startsWith('\\') ? `\\${text}` : text;
}

/** An address, which would be the name of a target if it ended in a low line. */
export const escapeUrl = (url: string): string => url.replace(/_$/, '%5F');
