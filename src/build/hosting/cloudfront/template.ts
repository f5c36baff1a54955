import { readFileSync } from 'node:fs';
import { Document, parse, visit } from 'yaml';
import { headersFor, headersOf, passiveDocuments, type HostedSite } from '../headers.ts';

/** Everything that gets the same headers is a kind. `Pages` is whatever no other kind is. */
type Kind = 'Embeds' | 'Documents' | 'Exports' | 'Pages';

/** Set with each object in S3, so that the page that says that one is missing has its own. */
const ofObjects = ['Content-Type', 'Cache-Control'];

/** Keys of what comes many times. */
const inOneLine = ['PathPattern', 'Header', 'EventType', 'Ref', 'Fn::GetAtt', 'Fn::Equals'];

/**
 * A CloudFormation template: `template.yaml` with the site's headers. It belongs into us-east-1, where
 * CloudFront takes certificates from.
 */
export function cloudFrontTemplate(site: HostedSite): string {
  const template = parse(readFileSync(new URL('template.yaml', import.meta.url), 'utf8'));
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
