/** What URL parsers leave as it is, and some wiki reads as markup or as the end of the address. */
const reserved = /[\s"'<>[\]\\^`{|}]/g;

const encode = (sign: string) =>
  `%${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(2, '0')}`;

/**
 * An absolute address, percent-encoded so that none of its characters is markup anywhere.
 *
 * @param schemes What it may begin with, with the colon: `https:`.
 * @throws RangeError for an address that is relative, broken or of another scheme.
 */
export function readAddress(url: string, schemes: readonly string[]): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const encoded = parsed?.href.replace(reserved, encode) ?? '';
  if (!parsed || !schemes.includes(parsed.protocol) || !URL.canParse(encoded))
    throw new RangeError(
      `An export cannot hold the address ${JSON.stringify(url)}. Allowed: absolute addresses with ${schemes.join(', ')}`,
    );
  return encoded;
}
