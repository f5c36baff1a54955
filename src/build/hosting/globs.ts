/**
 * Paths below the site's base path, with an asterisk at one end for anything, slashes too: a folder
 * (`embed/*`), an ending in any folder (`*.json`), everything (`*`); without one, a single path.
 */
export type Glob = string;

/**
 * Several of them as one regular expression, which PCRE, RE2 and JavaScript read alike:
 * `^/(?:embed/|.*\.json$)`.
 */
export function regexOf(globs: readonly Glob[], base: string): string {
  const starts = globs
    .filter((glob) => !glob.startsWith('*'))
    .map((glob) => (glob.endsWith('*') ? escaped(glob.slice(0, -1)) : `${escaped(glob)}$`));
  const ends = globs.filter((glob) => glob.startsWith('*')).map((glob) => escaped(glob.slice(1)));
  const all = ends.length > 0 ? [...starts, `.*${oneOf(ends)}$`] : starts;
  return `^${escaped(base)}${oneOf(all)}`;
}

const oneOf = (list: readonly string[]): string =>
  list.length === 1 ? list.join('') : `(?:${list.join('|')})`;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
