import { citations } from '../project/claims.ts';
import type { Problem, Rule } from '../rule.ts';
import { within, type CatalogLocation } from '#load/location.ts';
import { excerpt } from '#load/diagnostics/sentences.ts';

/** The hosts of AWS's pages, with a path where the host has other pages too. */
export const awsHosts = [
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

/** True where each percent sign begins an escape of a character. */
function isDecodable(url: string): boolean {
  try {
    return decodeURIComponent(url) !== '';
  } catch {
    return false;
  }
}

/** True for an https address on one of AWS's hosts, without credentials or a port of its own. */
export function isAwsAddress(url: string): boolean {
  // Without the slashes a browser reads a path of the page that it is on.
  if (!/^https?:\/\//.test(url) || url.length > longest || !plain.test(url)) return false;
  if (!URL.canParse(url) || !isDecodable(url)) return false;
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
