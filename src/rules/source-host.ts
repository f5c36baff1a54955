import { citations } from './project/claims.ts';
import type { Rule } from './rule.ts';

/** The hosts that speak for AWS. */
export const awsHosts = ['docs.aws.amazon.com', 'aws.amazon.com', 'repost.aws', 'github.com/aws', 'github.com/awslabs'];

function isAwsAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, pathname } = new URL(url);
  return protocol === 'https:' && awsHosts.some((allowed) => `${host}${pathname}/`.startsWith(`${allowed}/`));
}

export const sourceHost: Rule = {
  id: 'source-host',
  invariant: 'A source is an https address on one of AWS’s own hosts.',
  *check(project) {
    for (const { source, at } of citations(project)) {
      if (isAwsAddress(source.url)) continue;
      yield {
        at,
        found: `The source "${source.url}" is not an https address of AWS.`,
        allowed: `Allowed: https addresses on ${awsHosts.join(', ')}.`,
        next: 'Cite the AWS page that states this fact.',
      };
    }
  },
};
