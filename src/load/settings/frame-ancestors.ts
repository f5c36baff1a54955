const address =
  /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::(?:\d{1,5}|\*))?$/i;
const scheme = /^[a-z][a-z0-9+.-]*:$/i;
const keywords = ["'self'", "'none'"];
/** More sources than a real list has; the header's length is limited. */
const mostSources = 100;
const longestSource = 300;

/** What is wrong with a list of sources, as the end of a sentence about the list or one of them. */
interface SourcesProblem {
  /** The source's place in the list; left out where the list itself is wrong. */
  readonly index?: number;
  readonly message: string;
}

/**
 * What is wrong with those who may frame, as the sources of a `frame-ancestors` directive.
 *
 * @see https://www.w3.org/TR/CSP3/#directive-frame-ancestors
 */
export function frameAncestorsProblem(sources: readonly string[]): SourcesProblem | undefined {
  if (sources.length === 0) return { message: 'is empty' };
  if (sources.length > mostSources) return { message: `has ${sources.length} sources` };
  for (const [index, source] of sources.entries()) {
    const message = problemWith(source, sources);
    if (message) return { index, message };
  }
  return undefined;
}

function problemWith(source: string, all: readonly string[]): string | undefined {
  // Beside *, a narrower source has no effect, which its author may not know.
  if (source === '*') {
    const narrow = all.find((other) => other !== '*' && !scheme.test(other));
    return narrow && `lets every website in, so "${narrow}" beside it narrows nothing`;
  }
  if (source.length > longestSource) return `has ${source.length} characters`;
  if (source === "'none'") return all.length > 1 ? 'must be alone or left out' : undefined;
  if (source === "'self'" || scheme.test(source)) return undefined;
  if (keywords.includes(`'${source}'`)) return `needs its quotes: '${source}'`;
  if (address.test(source)) return undefined;
  const origin = URL.canParse(source) ? new URL(source).origin : 'null';
  return origin !== 'null' && address.test(origin)
    ? `has more than an origin: write ${origin}`
    : 'is not an allowed source';
}
