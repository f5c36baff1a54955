import { citations, type Citation } from '../project/claims.ts';
import type { Rule } from '../rule.ts';
import { within } from '#load/location.ts';
import { distance } from '#catalog/text/nearest.ts';

/** Shorter words differ by a letter and mean another thing: `ec2` and `ecr`. */
const shortestWord = 6;

export const sourceNear: Rule = {
  id: 'source-near',
  invariant: 'No two pages of one guide have addresses that differ by a typo.',
  *check(project) {
    const cited = [...Map.groupBy(citations(project), ({ source }) => pageOf(source.url))];
    const guides = Map.groupBy(cited, ([url]) => url.slice(0, url.lastIndexOf('/')));
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

const pageOf = (url: string) => url.replace(/#.*$/, '');

/** Of two addresses that differ by a typo, the one that is cited more often is the right one. */
const isMeant = (other: Page, page: Page): boolean =>
  other[0] !== page[0] && other[1].length >= page[1].length && differByTypo(other, page);

function differByTypo([a, citedA]: Page, [b, citedB]: Page): boolean {
  const [nameA, nameB] = [nameOf(a), nameOf(b)];
  if (Math.abs(nameA.length - nameB.length) > 2) return false;
  const titles = new Set(citedA.map(({ source }) => source.title));
  if (citedB.some(({ source }) => titles.has(source.title))) return distance(nameA, nameB) <= 2;
  const [wordsA, wordsB] = [nameA.split(/[-_.]/), nameB.split(/[-_.]/)];
  const pairs = wordsA.flatMap((word, index): [string, string][] => {
    const other = wordsB[index] ?? '';
    return word === other ? [] : [[word, other]];
  });
  const [pair] = pairs;
  return wordsA.length === wordsB.length && pairs.length === 1 && !!pair && isTypo(...pair);
}

const nameOf = (url: string) => url.slice(url.lastIndexOf('/') + 1);

/** True for one letter more, less or other, unless it is a word and its plural. */
const isTypo = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= shortestWord &&
  !a.startsWith(b) &&
  !b.startsWith(a) &&
  distance(a, b) === 1;
