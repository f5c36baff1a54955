const address =
  /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::(?:\d{1,5}|\*))?$/i;
const scheme = /^[a-z][a-z0-9+.-]*:$/i;
const keywords = ["'self'", "'none'"];
const allowed =
  "Allowed are * (every website), 'self' (this site), 'none' (nobody), an address without a path such as https://wiki.example, https://*.example or wiki.example:8443, and a scheme such as file:.";

/**
 * Who may frame, as the sources of a `frame-ancestors` directive.
 *
 * @param value The sources, as a list or with spaces between them.
 * @returns The same as a list.
 * @throws Error That names the first bad source, and says what is allowed.
 * @see https://www.w3.org/TR/CSP3/#directive-frame-ancestors
 */
export function frameAncestorsOf(value: string | readonly string[]): readonly string[] {
  const sources = typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : value;
  const problem = sources.length === 0 ? 'It is empty.' : problemOf(sources);
  if (problem) throw new Error(`Who may frame (frameAncestors): ${problem} ${allowed}`);
  return sources;
}

function problemOf(sources: readonly string[]): string | undefined {
  for (const source of sources) {
    const problem = problemWith(source, sources);
    if (problem) return `"${source}" ${problem}`;
  }
  return undefined;
}

function problemWith(source: string, all: readonly string[]): string | undefined {
  // Beside * a narrower source does nothing, and whoever wrote it believes that it does.
  if (source === '*') {
    const narrow = all.find((other) => other !== '*' && !scheme.test(other));
    return narrow && `lets every website in, so "${narrow}" beside it narrows nothing.`;
  }
  if (source === "'none'") return all.length > 1 ? 'stands alone or not at all.' : undefined;
  if (source === "'self'" || scheme.test(source)) return undefined;
  if (keywords.includes(`'${source}'`)) return `needs its quotes: '${source}'.`;
  if (address.test(source)) return undefined;
  const origin = URL.canParse(source) ? new URL(source).origin : 'null';
  return origin !== 'null' && address.test(origin)
    ? `has more than an origin: write ${origin}.`
    : 'is none of what may stand there.';
}
