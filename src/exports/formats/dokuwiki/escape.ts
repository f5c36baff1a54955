/**
 * DokuWiki reads no character references, so what could be markup goes between `%%` and `%%`. That is
 * all ASCII punctuation but these, where they are:
 */
const safe = [
  // Inside words: opt-in, and/or, s3:GetObject, snake_case, 1.5; but no address begins so.
  String.raw`(?<=[\p{L}\p{N}])(?<!(?<![A-Za-z0-9])(?:[wW]{2,3}|[fF][tT][pP]?))[-.,:/_](?=[\p{L}\p{N}])`,
  // After words. Three dots would become one character.
  String.raw`(?<!\.)\.(?=[ )]|$|[^ -~])`,
  String.raw`[,;!?](?=[ )]|$|[^ -~])`,
  String.raw`(?<=^|[\p{L}\p{N}]):(?= |$)`,
  String.raw`(?<=\p{N} ?)%(?=[ ,.;)]|$)`,
  // Around words, unless two of them open a footnote, or (c) becomes a sign.
  String.raw`(?<=^| )\((?=[\p{L}\p{N}])(?!(?:c|r|tm)\))`,
  String.raw`(?<=^|[\p{L}\p{N}.!?]|[^ -~])\)(?!\))`,
  // Between words.
  String.raw`(?<= )[-&](?= )`,
].join('|');

/** Words that become pictures, and sizes whose x becomes a sign. */
const words = String.raw`(?<![A-Za-z0-9])(?:FIXME|DELETEME|LOL|\d+[xX]\d+)(?![A-Za-z0-9])`;

const markup = new RegExp(`${words}|(?:(?!${safe}|[A-Za-z0-9])[!-~])+`, 'gu');

/** Escapes a whole text, so that nothing in it is read as markup. */
export function noWiki(value: string): string {
  if (!value.includes('%')) return `%%${value}%%`;
  return value
    .split(/(?<=<)(?=\/nowiki>)/)
    .map((part) => `<nowiki>${part}</nowiki>`)
    .join('');
}

/** Escapes text: only what could be markup is put between `%%` and `%%`. */
export const escapeText = (value: string): string => value.replace(markup, noWiki);

/**
 * Text in a link or a picture, where nothing is read as markup and nothing can be escaped: brackets,
 * which would end it, become round.
 */
export const plainTitle = (value: string): string =>
  value.replace(/[[{]/g, '(').replace(/[\]}]/g, ')');
