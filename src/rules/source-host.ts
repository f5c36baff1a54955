import { citations } from './project/claims.ts';
import { within, type Rule } from './rule.ts';

/** The hosts that speak for AWS, with a path where the host is not AWS's alone. */
export const awsHosts = [
  'docs.aws.amazon.com',
  'aws.amazon.com',
  'repost.aws',
  'github.com/aws',
  'github.com/awslabs',
];

/** Visible ASCII without the signs with which markup, code and lists are written. */
const plain = /^[!#$%&()*+\-./0-9:;=?@A-Z_a-z~]+$/;

/** True for an https address on one of AWS's hosts, without credentials or a port of its own. */
export function isAwsAddress(url: string): boolean {
  if (!URL.canParse(url) || !plain.test(url)) return false;
  const { protocol, host, pathname, username, password } = new URL(url);
  if (protocol !== 'https:' || username || password) return false;
  return awsHosts.some((allowed) => `${host}${pathname}/`.startsWith(`${allowed}/`));
}

export const sourceHost: Rule = {
  id: 'source-host',
  invariant: 'A source is an https address on one of AWS’s own hosts.',
  *check(project) {
    for (const { source, at } of citations(project)) {
      if (isAwsAddress(source.url)) continue;
      yield {
        at: within(at, 'url'),
        found: `The source "${source.url}" is not an https address of AWS.`,
        allowed: `Allowed: https addresses on ${awsHosts.join(', ')}.`,
        next: isAwsAddress(source.url.replace(/^http:/, 'https:'))
          ? 'Write https:.'
          : 'Cite the AWS page that states this fact.',
      };
    }
  },
};
