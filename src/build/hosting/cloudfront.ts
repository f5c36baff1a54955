/** Configures CloudFront and S3: a template with the headers of each path, and the upload. */
import { readFileSync } from 'node:fs';
import { Document, parse, visit } from 'yaml';
import { type Glob, headersFor, headersOf, type HostedSite, passiveDocuments } from './headers.ts';

/** Everything that gets the same headers is a kind. `Pages` is whatever no other kind is. */
type Kind = 'Embeds' | 'Documents' | 'Exports' | 'Pages';

/** Set with each object in S3, so that the page that says that one is missing has its own. */
const ofObjects = ['Content-Type', 'Cache-Control'];

/** Keys of what comes many times. */
const inOneLine = ['PathPattern', 'Header', 'EventType', 'Ref', 'Fn::GetAtt', 'Fn::Equals'];

/**
 * A CloudFormation template: `cloudfront.yaml` with the site's headers. It belongs into us-east-1, where
 * CloudFront takes certificates from.
 */
export function cloudFrontTemplate(site: HostedSite): string {
  const template = parse(readFileSync(new URL('cloudfront.yaml', import.meta.url), 'utf8'));
  const { DistributionConfig } = template.Resources.Distribution.Properties;
  const { FunctionAssociations, ...common } = DistributionConfig.DefaultCacheBehavior;
  const globs = headersOf(site)
    .filter(({ name }) => !ofObjects.includes(name))
    .flatMap(({ cases }) => cases.flatMap((each) => each.paths));
  const paths = [...new Set(globs)].map((glob) => ({ glob: site.base + glob, kind: kindOf(glob) }));
  // The first that matches a path counts.
  DistributionConfig.CacheBehaviors = paths.map(({ glob, kind }) => ({
    PathPattern: glob,
    ...common,
    ResponseHeadersPolicyId: { Ref: kind },
    // Files with an ending need no index page, and each run of the function is paid for.
    ...(kind === 'Embeds' && { FunctionAssociations }),
  }));
  DistributionConfig.CustomErrorResponses[0].ResponsePagePath = `${site.base}404.html`;
  for (const { glob, kind } of [...paths, { glob: site.base, kind: 'Pages' } as const])
    template.Resources[kind] = policyOf(kind, headersFor(glob, site));
  // CloudFormation reads YAML 1.1, where a bare date is no text, and no anchors.
  const document = new Document(template, { schema: 'yaml-1.1', aliasDuplicateObjects: false });
  document.commentBefore = ' Written by npm run headers -- cloudfront.';
  visit(document, {
    Map(_key, node) {
      if (inOneLine.some((key) => node.has(key))) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function kindOf(glob: string): Kind {
  if (glob.endsWith('/*')) return 'Embeds';
  return passiveDocuments.includes(glob) ? 'Documents' : 'Exports';
}

/**
 * The policy of a kind, which holds all that its paths get: CloudFront applies one to a path.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-responseheaderspolicy.html
 */
function policyOf(kind: Kind, headers: Readonly<Record<string, string>>) {
  const {
    'Content-Security-Policy': policy,
    'Referrer-Policy': referrer,
    'X-Content-Type-Options': _nosniff,
    'Access-Control-Allow-Origin': origin,
    ...others
  } = headers;
  const ResponseHeadersPolicyConfig = {
    Name: { 'Fn::Sub': `\${AWS::StackName}-${kind.toLowerCase()}` },
    ...(origin !== undefined && {
      CorsConfig: {
        AccessControlAllowOrigins: { Items: [origin] },
        AccessControlAllowHeaders: { Items: ['*'] },
        AccessControlAllowMethods: { Items: ['GET', 'HEAD'] },
        AccessControlAllowCredentials: false,
        OriginOverride: true,
      },
    }),
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { ContentSecurityPolicy: policy, Override: true },
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { ReferrerPolicy: referrer, Override: true },
    },
    CustomHeadersConfig: {
      Items: Object.entries(others)
        .filter(([Header]) => !ofObjects.includes(Header))
        .map(([Header, Value]) => ({ Header, Value, Override: true })),
    },
  };
  return {
    Type: 'AWS::CloudFront::ResponseHeadersPolicy',
    Properties: { ResponseHeadersPolicyConfig },
  };
}

/**
 * A script for the shell that uploads a site to S3, with the headers that S3 keeps with each file. What
 * pages consist of comes before the pages. Old files with hashed names stay, for readers who have an
 * older page open. Where the table names no type, the client's own guess is right.
 */
export function uploadScript(site: HostedSite): string {
  const casesOf = (wanted: string) =>
    headersOf(site).flatMap(({ name, cases }) => (name === wanted ? cases : []));
  const cached = casesOf('Cache-Control');
  const typed = casesOf('Content-Type');
  const usual = cacheFor(headersFor(site.base, site)['Cache-Control']);
  // Of these filters, the last that matches a file counts.
  const only = (globs: readonly Glob[]) => ["--exclude '*'", ...options('include', globs)];
  const apart = [...cached, ...typed].flatMap(({ paths }) => paths);
  const commands = [
    ...cached.map(({ paths, value }) => [...only(paths), cacheFor(value)]),
    ...typed.map(({ paths, value }) => [
      ...only(paths),
      usual,
      `--content-type '${value}'`,
      '--delete',
    ]),
    [...options('exclude', ['_headers', ...apart]), usual, '--delete'],
  ];
  const sync = `aws s3 sync dist/ "s3://$1${site.base}"`;
  return `#!/bin/sh
# Uploads dist/ to a bucket: sh deploy/upload.sh <bucket>
set -eu
: "\${1:?Name the bucket, which is the output BucketName of the stack.}"

${commands.map((each) => [sync, ...each].join(' \\\n  ')).join('\n\n')}
`;
}

const options = (name: string, globs: readonly Glob[]) =>
  globs.map((glob) => `--${name} '${glob}'`);

const cacheFor = (value: string | undefined) => `--cache-control '${value}'`;
