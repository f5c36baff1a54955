/** Which paths get which response headers policy, and what such a policy says. */
import { headersFor, headersOf, type HostedSite } from '../headers.ts';
import { globOf, type PathPattern } from '../path-patterns.ts';

/** A kind of path: everything that gets the same headers. `Pages` is whatever no other kind is. */
export type Kind = 'Embeds' | 'Exports' | 'Pages';

/** Set with each object in S3, so that the page that says that one is missing has its own. */
export const ofObjects = ['Content-Type', 'Cache-Control'];

/** The paths of each kind but `Pages`, as CloudFront writes them. The first that matches counts. */
export function patternsOf(site: HostedSite): readonly { glob: string; kind: Kind }[] {
  return headersOf(site)
    .filter(({ name }) => !ofObjects.includes(name))
    .flatMap(({ cases }) => cases.flatMap(({ paths }): readonly PathPattern[] => paths))
    .map((one) => ({
      glob: globOf(one, site.base),
      kind: 'folder' in one ? 'Embeds' : 'Exports',
    }));
}

/**
 * What the policy of a kind says, as CloudFormation takes it. CloudFront applies one policy to a
 * path, so a policy holds all that the path gets.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-responseheaderspolicy.html
 */
export function policyOf(kind: Kind, site: HostedSite) {
  const example = patternsOf(site).find((each) => each.kind === kind)?.glob ?? site.base;
  const {
    'Content-Security-Policy': policy = '',
    'Referrer-Policy': referrer = '',
    'X-Content-Type-Options': _nosniff,
    'Access-Control-Allow-Origin': origin,
    ...rest
  }: Readonly<Record<string, string>> = headersFor(example, site);
  return {
    ...(origin !== undefined && { CorsConfig: corsOf(origin) }),
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { ContentSecurityPolicy: policy, Override: true },
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { ReferrerPolicy: referrer, Override: true },
    },
    CustomHeadersConfig: {
      Items: Object.entries(rest)
        .filter(([Header]) => !ofObjects.includes(Header))
        .map(([Header, Value]) => ({ Header, Value, Override: true })),
    },
  };
}

const corsOf = (origin: string) => ({
  AccessControlAllowOrigins: { Items: [origin] },
  AccessControlAllowHeaders: { Items: ['*'] },
  AccessControlAllowMethods: { Items: ['GET', 'HEAD'] },
  AccessControlAllowCredentials: false,
  OriginOverride: true,
});
