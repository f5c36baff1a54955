/** The pages of AWS that claims come from: whether they are there, their addresses and titles. */
import { distance, nearest } from '#catalog/text/nearest.ts';
import { excerpt } from '#load/diagnostics/sentences.ts';
import { within, type CatalogLocation } from '#load/location.ts';
import { isEscaped } from '../content/addresses.ts';
import { citations, writtenParts, type Citation } from '../project/claims.ts';
import { referenceFiles, type Problem, type Rule } from '../rule.ts';

export const sourcePresent: Rule = {
  id: 'source-present',
  invariant: 'Every part has at least one source.',
  *check(project) {
    for (const { kind, part, at } of writtenParts(project)) {
      if (part.sources?.length || (kind === 'override' && part.sources === undefined)) continue;
      yield {
        at,
        message:
          kind === 'override'
            ? `The override of "${part.id}" takes away its sources.`
            : `The part "${part.id}" has no source.`,
        expected: 'Allowed: at least one page of AWS for each part.',
        help: `Cite the AWS page that the claim comes from by its key in "pages": sources: [{ page: 'key', at: 'first words … last words' }].`,
      };
    }
  },
};

/** The hosts of AWS's pages, with a path where the host has other pages too. */
const awsHosts = [
  'docs.aws.amazon.com',
  'aws.amazon.com',
  'repost.aws',
  'github.com/aws',
  'github.com/awslabs',
];

/** Visible ASCII without the characters with which markup, code and lists are written. */
const plain = /^[!#$%&()*+\-./0-9:;=?@A-Z_a-z~]+$/;

/** In characters: half as much again as any page that is cited. */
const longest = 300;

/** True for an https address on one of AWS's hosts, without credentials or a port of its own. */
export function isAwsAddress(url: string): boolean {
  // Without the slashes a browser reads a path of the page that it is on.
  if (!/^https?:\/\//.test(url) || url.length > longest || !plain.test(url)) return false;
  if (!URL.canParse(url) || !isEscaped(url)) return false;
  const { protocol, host, pathname, username, password } = new URL(url);
  if (protocol !== 'https:' || username || password) return false;
  return awsHosts.some((allowed) => `${host}${pathname}/`.startsWith(`${allowed}/`));
}

export const sourceHost: Rule = {
  id: 'source-host',
  invariant: 'A source is an https address on one of AWS’s own hosts.',
  *check(project) {
    const wrongGuides = new Map<string, string>();
    for (const { kind, id, literal } of project.files) {
      for (const field of ['guide', 'docs'] as const) {
        const url = (literal.value as { readonly [F in typeof field]?: unknown })[field];
        if (typeof url !== 'string' || isAwsAddress(url)) continue;
        if (field === 'guide' && url !== '') wrongGuides.set(`${kind}/${id}`, url);
        yield foreign(`The address "${excerpt(url)}"`, url, { kind, id, path: [field] });
      }
    }
    for (const { source, at } of citations(project)) {
      const guide = wrongGuides.get(`${at.kind}/${at.id}`);
      // A source below a wrong guide is right once the guide is.
      if (isAwsAddress(source.url) || (guide && source.url.startsWith(guide))) continue;
      yield foreign(`The source "${excerpt(source.url)}"`, source.url, within(at, 'url'));
    }
  },
};

const foreign = (subject: string, url: string, at: CatalogLocation): Problem => ({
  at,
  message: `${subject} is not an https address of AWS.`,
  expected: `Allowed: https addresses on ${awsHosts.join(', ')}.`,
  help: isAwsAddress(url.replace(/^http:/, 'https:'))
    ? 'Write https:.'
    : 'Cite the AWS page that states this fact.',
});

/** A page's address without the fragment: a page was seen, not a heading. */
const pageOf = (url: string) => url.replace(/#.*$/, '');
const guideOf = (url: string) => url.slice(0, url.lastIndexOf('/'));

export const sourceSeen: Rule = {
  id: 'source-seen',
  invariant: 'No source has an address that nobody has seen.',
  *check(project) {
    const all = [...citations(project)];
    const seen = new Set([
      ...project.reference.seenAddresses.map(pageOf),
      ...all.filter(({ source }) => source.verified).map(({ source }) => pageOf(source.url)),
    ]);
    for (const { source, at } of all) {
      const page = pageOf(source.url);
      // The rule source-host reports addresses that are not AWS's.
      if (seen.has(page) || !isAwsAddress(source.url)) continue;
      const guess = nearest(
        page,
        [...seen].filter((url) => isSibling(url, page)),
      );
      yield {
        at: within(at, 'url'),
        message: `Nobody has seen ${page} yet.`,
        expected: `${guess ? `Did you mean ${guess}? ` : ''}Allowed: addresses of pages that somebody has opened.`,
        help: `Open the page. Compare the claim and give the day as the page’s "read", or list the address in ${referenceFiles.seenAddresses}.`,
      };
    }
  },
};

/** Only typos in a page's own name are worth a guess. */
const isSibling = (a: string, b: string) =>
  guideOf(a) === guideOf(b) && Math.abs(a.length - b.length) <= 3;

/** Shorter words differ by a letter and mean another thing: `ec2` and `ecr`. */
const shortestWord = 6;

export const sourceNear: Rule = {
  id: 'source-near',
  invariant: 'No two pages of one guide have addresses that differ by a typo.',
  *check(project) {
    const cited = [...Map.groupBy(citations(project), ({ source }) => pageOf(source.url))];
    const guides = Map.groupBy(cited, ([url]) => guideOf(url));
    for (const pages of guides.values()) {
      for (const [url, here] of pages) {
        const [meant] = pages.find((other) => isMeant(other, [url, here])) ?? [];
        if (meant === undefined) continue;
        for (const { at } of here) {
          yield {
            at: within(at, 'url'),
            message: `${url} differs by a typo from another address that is cited.`,
            expected: `Did you mean ${meant}? Allowed: one address for one page.`,
            help: 'Open both, and copy the address of the one that is there.',
          };
        }
      }
    }
  },
};

/** A page without the fragment, and where it is cited. */
type Page = readonly [url: string, cited: readonly Citation[]];

/** Of two addresses that differ by a typo, the one that is cited more often is the right one. */
const isMeant = (other: Page, page: Page): boolean =>
  other[0] !== page[0] && other[1].length >= page[1].length && differByTypo(other, page);

function differByTypo([a, citedA]: Page, [b, citedB]: Page): boolean {
  const [nameA, nameB] = [nameOf(a), nameOf(b)];
  if (Math.abs(nameA.length - nameB.length) > 2) return false;
  const titles = new Set(citedA.map(({ source }) => source.title));
  if (citedB.some(({ source }) => titles.has(source.title))) return distance(nameA, nameB) <= 2;
  const [wordsA, wordsB] = [nameA.split(/[-_.]/), nameB.split(/[-_.]/)];
  const differing = wordsA.flatMap((word, index) => (word === wordsB[index] ? [] : [index]));
  const [at = 0] = differing;
  return (
    wordsA.length === wordsB.length &&
    differing.length === 1 &&
    isTypo(wordsA[at] ?? '', wordsB[at] ?? '')
  );
}

const nameOf = (url: string) => url.slice(url.lastIndexOf('/') + 1);

/** True for one letter more, less or other, unless it is a word and its plural. */
const isTypo = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= shortestWord &&
  !a.startsWith(b) &&
  !b.startsWith(a) &&
  distance(a, b) === 1;

export const sourceTitle: Rule = {
  id: 'source-title',
  invariant: 'The same address always has the same title.',
  severity: 'warning',
  *check(project) {
    const all = [...citations(project)];
    for (const [url, cited] of Map.groupBy(all, ({ source }) => source.url)) {
      const usual = mostFrequent(cited.map(({ source }) => source.title));
      for (const { source, at } of cited) {
        if (source.title === usual) continue;
        yield {
          at: within(at, 'title'),
          message: `${url} is cited as "${source.title}".`,
          expected: `Allowed: the title that it has elsewhere, "${usual}".`,
          help: 'Use the title that AWS gives the page, everywhere.',
        };
      }
    }
  },
};

/** The word that occurs most; of several, the first. */
function mostFrequent(words: readonly string[]): string | undefined {
  const groups = [...Map.groupBy(words, (word) => word).values()];
  return groups.toSorted((a, b) => b.length - a.length)[0]?.[0];
}
