import { characterReference } from '../tree/write.ts';

/**
 * What means something anywhere in a line: marks, attributes, macros, cells, references, arrows,
 * passages that are let through, and what would be replaced: characters in brackets, dashes, dots,
 * apostrophes, and quotation marks, which curl beside code. A colon is safe only before a space, a
 * semicolon only after a word: two of them end a term, and every reference ends in one.
 */
const inline =
  /[*_`#^~+{}[\]<>|\\&=@']|(?<![\p{L}\p{N}]);|;(?=;)|:(?! )|\$(?=\$)|\((?=\(|(?:C|R|TM)\))|-(?=-)|\.(?=\.\.)|^"|"$/gu;

/**
 * Escapes text, by character references: Asciidoctor reads these last, when nothing can become
 * markup.
 */
export const escapeText = (value: string): string => value.replace(inline, characterReference);

/** Text in a macro's brackets, where commas and quotes part its attributes. */
export const escapeAttribute = (value: string): string =>
  escapeText(value).replace(/[,"]/g, characterReference);

/**
 * What means something only at the beginning of a line: the characters of lists, titles, comments and
 * rules, the ends of a list's numbers, and the labels of admonitions.
 */
const opening =
  /^(?:[-./•]|(?<number>\d+|[A-Za-z]|[IVXivx]+)[.)](?= |$)|(?<label>NOTE|TIP|IMPORTANT|WARNING|CAUTION):(?= ))/;

/** Escapes text at the beginning of a line, so that it begins a paragraph and no other block. */
export function escapeOpening(value: string): string {
  const found = opening.exec(value);
  if (!found) return escapeText(value);
  const {
    0: { length },
    groups: { number = '', label = '' } = {},
  } = found;
  return number + label + characterReference(value[length - 1]!) + escapeText(value.slice(length));
}

/** An address in a macro. Low lines and hashes inside words are safe. */
export const escapeUrl = (url: string): string =>
  url.replace(
    /[*^~+;$()]|(?<!^mailto:[^@]*)@|(?<!\w)[_#]|[_#](?!\w)|(?<=_)_|-(?=-)|\.(?=\.\.)/g,
    characterReference,
  );
