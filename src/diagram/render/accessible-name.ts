/** The name and description that a diagram's own text gives it. */
interface AccessibleName {
  readonly title: string | undefined;
  readonly description: string | undefined;
}

const oneLine = /^[^\S\n]*(accTitle|accDescr)[^\S\n]*:[^\S\n]*(.*)$/gm;
const manyLines = /^[^\S\n]*accDescr\s*\{([^}]*)\}/gm;

const tidy = (text: string | undefined): string | undefined =>
  text?.replace(/\s+/g, ' ').trim() || undefined;

/** Reads `accTitle:`, `accDescr:` and `accDescr { }`. The last one of a kind counts. */
export function accessibleName(text: string): AccessibleName {
  let [title, description] = ['', ''];
  for (const [, key, value = ''] of text.matchAll(oneLine)) {
    if (key === 'accTitle') title = value;
    else description = value;
  }
  for (const [, value = ''] of text.matchAll(manyLines)) description = value;
  return { title: tidy(title), description: tidy(description) };
}

/**
 * Turns the statements into comments, line by line. Mermaid's grammar for `block` has no such
 * statements and would take them for blocks.
 */
export function withoutAccessibleName(text: string): string {
  const comment = (match: string): string => match.replace(/^.*$/gm, '%% $&');
  return text.replace(oneLine, comment).replace(manyLines, comment);
}
