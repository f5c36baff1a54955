import { citations } from '../project/claims.ts';
import { referenceFiles, type Rule } from '../rule.ts';
import { within } from '#load/location.ts';
import { isAwsAddress } from './source-host.ts';
import { nearest } from '#load/diagnostics/sentences.ts';

/** A page's address without the fragment: a page was seen, not a heading. */
const pageOf = (url: string) => url.replace(/#.*$/, '');

export const sourceSeen: Rule = {
  id: 'source-seen',
  invariant: 'No source has an address that nobody has seen.',
  *check(project) {
    const all = [...citations(project)];
    const seen = new Set([
      ...project.reference.seenAddresses.map(({ url }) => pageOf(url)),
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
  a.slice(0, a.lastIndexOf('/')) === b.slice(0, b.lastIndexOf('/')) &&
  Math.abs(a.length - b.length) <= 3;
