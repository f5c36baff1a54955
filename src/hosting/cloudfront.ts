import { headersFor, headersOf, type HostedSite } from './headers.ts';
import { globOf, type PathPattern } from './path-patterns.ts';

/** What CloudFront sends, and where it sends it; S3 behind it holds the files. */
interface CloudFront {
  /** Each as `aws cloudfront create-response-headers-policy` takes it. */
  readonly policies: readonly { readonly Name: string }[];
  /** Cache behaviours in their order: which paths get which policy. `*` is the default one. */
  readonly behaviors: readonly { readonly PathPattern: string; readonly Policy: string }[];
  /** S3 keeps the type that a file was uploaded with, so these want one when `aws s3 cp` runs. */
  readonly contentTypes: readonly { readonly Include: string; readonly ContentType: string }[];
}

type Sent = Readonly<Record<string, string>>;

const everyPath: PathPattern = { ending: '' };

/**
 * The response headers policies of a site, and the cache behaviours that they belong to. CloudFront
 * takes the first behaviour that matches, with one policy, so a policy holds all that a path gets.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/understanding-response-headers-policies.html
 */
export function cloudFront(site: HostedSite): CloudFront {
  const special = headersOf(site)
    .filter(({ name }) => name !== 'Content-Type')
    .flatMap(({ cases }) => cases.flatMap(({ paths }): readonly PathPattern[] => paths));
  const kinds = [...special, everyPath].map((paths) => ({ paths, name: policyName(paths) }));
  const policies = new Map(kinds.map(({ paths, name }) => [name, policyOf(name, paths, site)]));
  return {
    policies: [...policies.values()],
    behaviors: kinds.map(({ paths, name }) => ({
      PathPattern: site.base === '/' && paths === everyPath ? '*' : globOf(paths, site.base),
      Policy: name,
    })),
    contentTypes: contentTypesOf(site),
  };
}

function policyName(paths: PathPattern): string {
  if (paths === everyPath) return 'dividing-line-pages';
  return `dividing-line-${'folder' in paths ? paths.folder.replace(/\W|_/g, '') : 'exports'}`;
}

function policyOf(name: string, paths: PathPattern, site: HostedSite) {
  const {
    'Content-Type': _,
    'Content-Security-Policy': policy = '',
    'Referrer-Policy': referrer = '',
    'X-Content-Type-Options': _nosniff,
    'Access-Control-Allow-Origin': origin,
    ...rest
  }: Sent = headersFor(globOf(paths, site.base), site);
  const custom = Object.entries(rest).map(([Header, Value]) => ({ Header, Value, Override: true }));
  return {
    Name: name,
    ...(origin !== undefined && { CorsConfig: corsOf(origin) }),
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: policy },
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { Override: true, ReferrerPolicy: referrer },
    },
    CustomHeadersConfig: listOf(custom),
  };
}

const listOf = <T>(Items: readonly T[]) => ({ Quantity: Items.length, Items });

const corsOf = (origin: string) => ({
  AccessControlAllowOrigins: listOf([origin]),
  AccessControlAllowHeaders: listOf(['*']),
  AccessControlAllowMethods: listOf(['GET', 'HEAD']),
  AccessControlAllowCredentials: false,
  OriginOverride: true,
});

function contentTypesOf(site: HostedSite): CloudFront['contentTypes'] {
  const types = headersOf(site).find(({ name }) => name === 'Content-Type');
  return (types?.cases ?? []).flatMap(({ paths, value }) =>
    paths.map((each) => ({ Include: globOf(each, ''), ContentType: value })),
  );
}
