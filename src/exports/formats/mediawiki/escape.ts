import { characterReference } from '../tree/write.ts';

/** The schemes that MediaWiki makes links of, where no slashes follow them. */
const schemes = 'bitcoin|geo|magnet|mailto|matrix|news|sips?|sms|tel|urn|xmpp';

/**
 * What means something anywhere on a line: references, tags, links, templates, cells, quotes,
 * signatures, magic words (some languages write them with wide low lines), heads of table cells,
 * addresses, and the space after the names of standards that old wikis link. U+FFFD ends a link.
 */
const inline = new RegExp(
  String.raw`[&<>[\]{}|~'\uFFFD]|[_＿](?=[_＿])|!(?=!)|:(?=//)|(?<=\b(?:${schemes})):(?=\S)|(?<=\b(?:RFC|PMID|ISBN)) `,
  'giu',
);

/** Escapes text, so that nothing in it is markup, a template or a signature. */
export const escapeText = (value: string): string => value.replace(inline, characterReference);

/** A line whose first character could begin a list, a heading or a rule. */
export const escapeLine = (line: string): string =>
  line.replace(/^(?:[*#:;=]|-(?=---))/, characterReference);

/** The content of `<pre>`, which reads references and, in some languages, variants. */
export const escapePre = (value: string): string =>
  value.replace(/[&<>]|~(?=~)|(?<=-)\{/g, characterReference);

/** An address in a link or as a picture. What a reader's browser gets is the same address. */
export const escapeUrl = (url: string): string =>
  url
    .replace(/~(?=~)|_(?=_)|!(?=!)/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/&(?=#?\w+;)/g, '&amp;');
