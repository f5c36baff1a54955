/** The one schema that every setting has to fit, wherever it is written: what is allowed, and what is wrong. */
import * as z from 'zod';
import { codePointName } from '#catalog/plain-text.ts';
import type { TeamPattern } from '#catalog/teams.ts';
import { firstUnseen } from '#catalog/text/visible.ts';

/** Who publishes this copy of the site, and where: what an organization's own copy sets. */
export interface SiteConfig {
  /** The site's name, in the header, in titles and on social cards. */
  readonly name: string;
  /** The question that the site answers, as its subtitle. */
  readonly tagline: string;
  /** Absolute address of the site without its base path. `SITE_URL` overrides it. */
  readonly url: string;
  /** The path under which the site lives, with both slashes. `BASE_PATH` overrides it. */
  readonly base: string;
  /** The repository that takes corrections. "Edit" links lead here. */
  readonly repository: string;
  /** The branch that "edit" links open. */
  readonly branch: string;
  /**
   * Who may frame the pages under `/embed/`: the sources of a `frame-ancestors` directive. `*` is
   * every website. An organization that publishes inside narrows it, `["'self'", 'https://wiki.example']`.
   * `FRAME_ANCESTORS` overrides it, with spaces between the sources.
   */
  readonly frameAncestors: readonly string[];
  /** Who inside the customer holds which of the customer's parts. Checked by the rule `teams`. */
  readonly teams: readonly TeamPattern[];
}

/** What an organization's own file may say: any of the settings. `SITE_CONFIG` names the file. */
export type SiteOverrides = Partial<SiteConfig>;

/** What is wrong with a text, as the end of a sentence; undefined where it fits. */
type Check = (text: string) => string | undefined;

const found =
  (pattern: RegExp, say: (match: string) => string): Check =>
  (text) => {
    const match = pattern.exec(text);
    return match ? say(match[1] ?? match[0]) : undefined;
  };
const holds = (signs: RegExp): Check => found(signs, (sign) => `holds "${sign}"`);
const isEmpty = found(/^\s*$/, () => 'is empty');

/** What is wrong with a text of any kind: too long, or with invisible characters. */
const isPlain =
  (maxLength: number): Check =>
  (text) => {
    const unseen = firstUnseen(text);
    if (unseen !== undefined) return `holds ${codePointName(unseen)}, which nobody sees`;
    return text.length > maxLength ? `has ${text.length} characters` : undefined;
  };

const firstOf =
  (...checks: readonly Check[]): Check =>
  (text) => {
    for (const check of checks) {
      const problem = check(text);
      if (problem !== undefined) return problem;
    }
    return undefined;
  };

/** The longest address, in characters: longer than any real one. */
const MAX_ADDRESS = 300;

/** A name or a sentence: it goes into titles, pictures, feeds and files, and nowhere into code. */
const lineProblem = (maxLength: number): Check =>
  firstOf(
    isEmpty,
    found(/^\s|\s$/, () => 'begins or ends with a space'),
    isPlain(maxLength),
    holds(/[<>]/),
  );

/** The path under which the site lives. */
const baseProblem = firstOf(
  isPlain(MAX_ADDRESS),
  found(/\/\//, () => 'has an empty folder, "//"'),
  holds(/[^\w.~/-]/u),
  found(/(?:^|\/)(\.+)(?:\/|$)/, (dots) => `has the folder "${dots}"`),
);

/** An address of the web: of a site, whose path is in the base path, or of a repository. */
const addressProblem = (form: 'origin' | 'path'): Check =>
  firstOf(isPlain(MAX_ADDRESS), holds(/[\s\\<>"'`{}|^]/u), (address) => {
    const url = URL.parse(address);
    // A browser reads "https:host" as an address, and people do not.
    if (!url || !/^https?:\/\/[^/]/i.test(address))
      return 'is no address that begins with https://';
    if (address.includes('@')) return 'names a user';
    if (/[?#]/.test(address)) return 'has a query or a fragment';
    // Escapes in a host are decoded when it is read.
    if (!/^(\[[\da-f:.]+\]|[a-z\d-]+(\.[a-z\d-]+)*)(:\d+)?$/.test(url.host))
      return 'has a host that is no name';
    const isOrigin = url.pathname === '/';
    if (form === 'origin') return isOrigin ? undefined : `has the path "${url.pathname}"`;
    const path = address.replace(/^https?:\/\/[^/]*/i, '');
    return baseProblem(path) ?? (isOrigin ? 'names a host and no repository' : undefined);
  });

/** A branch, as git allows one and an address can hold it. https://git-scm.com/docs/git-check-ref-format */
const branchProblem = firstOf(
  found(/^$/, () => 'is empty'),
  isPlain(MAX_ADDRESS),
  holds(/[^\p{L}\p{M}\p{N}._/+=@-]/u),
  found(/^-|\.\.|@\{|^@$|\.$/, (odd) => `has "${odd}" where git allows none`),
  found(
    /(?:^|\/)(?:\.|\/|$)|\.lock(?:\/|$)/,
    () => 'has an empty folder, or one that begins with "." or ends with ".lock"',
  ),
);

/** An id, or a glob. Each `*` multiplies the matches to try, so few are allowed. */
const globProblem = firstOf(
  found(/^$/, () => 'is empty'),
  isPlain(100),
  holds(/[^\w*.-]/u),
  found(/^(?:[^*]*\*){4}.*$/, (glob) => `has ${glob.split('*').length - 1} "*"`),
);

const address =
  /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::(?:\d{1,5}|\*))?$/i;
const scheme = /^[a-z][a-z0-9+.-]*:$/i;
/** More sources than a real list has; the header's length is limited. */
const MAX_SOURCES = 100;

/** What is wrong with one of those who may frame. https://www.w3.org/TR/CSP3/#directive-frame-ancestors */
function sourceProblem(source: string, all: readonly string[]): string | undefined {
  // Beside *, a narrower source has no effect, which its author may not know.
  if (source === '*') {
    const narrow = all.find((other) => other !== '*' && !scheme.test(other));
    return narrow && `lets every website in, so "${narrow}" beside it narrows nothing`;
  }
  if (source.length > MAX_ADDRESS) return `has ${source.length} characters`;
  if (source === "'none'") return all.length > 1 ? 'must be alone or left out' : undefined;
  if (source === "'self'" || scheme.test(source)) return undefined;
  if (source === 'self' || source === 'none') return `needs its quotes: '${source}'`;
  if (address.test(source)) return undefined;
  const origin = URL.parse(source)?.origin ?? 'null';
  return origin !== 'null' && address.test(origin)
    ? `has more than an origin: write ${origin}`
    : 'is not an allowed source';
}

const text = (check: Check) =>
  z.string('is not a text').superRefine((value, context) => {
    const message = check(value);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  });

const frameAncestors = z
  .array(z.string('is not a text'), 'is not a list')
  .min(1, 'is empty')
  .superRefine((sources, context) => {
    if (sources.length > MAX_SOURCES) {
      context.addIssue({ code: 'custom', message: `has ${sources.length} sources` });
      return;
    }
    for (const [index, source] of sources.entries()) {
      const message = sourceProblem(source, sources);
      if (message !== undefined) context.addIssue({ code: 'custom', path: [index], message });
    }
  });

const glob = text(globProblem).optional();

/** A team's pattern, as `TeamPattern` has it. Its name is in a cell of the picture. */
export const patternSchema = z.strictObject(
  { team: text(lineProblem(40)), part: glob, service: glob, layer: glob },
  'is not an object',
);

/** The description of each setting says what is allowed. */
export const settingsSchema = z.strictObject({
  name: text(lineProblem(80)).describe(
    'one line of 1 to 80 characters, all of them visible, without <, > and addresses.',
  ),
  tagline: text(lineProblem(160)).describe(
    'one line of 1 to 160 characters, all of them visible, without <, > and addresses.',
  ),
  url: text(addressProblem('origin'))
    .transform((value) => new URL(value).origin)
    .describe(
      'an address without a path, such as https://wiki.example; a path goes into the base path.',
    ),
  base: text(baseProblem)
    // `wiki/line` and `/wiki/line` both mean `/wiki/line/`.
    .transform((path) => `/${path.replace(/^\/|\/$/g, '')}/`.replace('//', '/'))
    .describe('a path of letters, digits and . _ ~ -, such as /wiki/line/.'),
  repository: text(addressProblem('path'))
    .transform((value) => value.replace(/\/$/, ''))
    .describe('the address of a repository, such as https://git.example/security/line.'),
  branch: text(branchProblem).describe('the name of a branch, such as main.'),
  frameAncestors: frameAncestors.describe(
    "* (every website), 'self' (this site), 'none' (nobody), an address without a path such as https://wiki.example, https://*.example or wiki.example:8443, and a scheme such as file:.",
  ),
  teams: z
    .array(patternSchema, 'is not a list')
    .max(500, 'has more than 500 items')
    .describe(
      "a list of patterns such as { team: 'Systems', part: 'os-*' }: a team of 1 to 40 visible characters without <, > and addresses, and ids or globs with at most three \"*\".",
    ),
});
