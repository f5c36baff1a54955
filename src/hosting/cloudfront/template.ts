import { Document, visit } from 'yaml';
import type { HostedSite } from '../headers.ts';
import { indexFunction } from './index-function.ts';
import { patternsOf, policyOf, type Kind } from './responses.ts';

/** Managed by AWS: `CachingOptimized` asks S3 again where Cache-Control says so, and compresses. */
const cachingOptimized = '658327ea-f89d-4fab-a63d-7e88639e58f6';

/** Keys of what comes many times. */
const inOneLine = ['PathPattern', 'Header', 'EventType', 'Ref', 'Fn::GetAtt', 'Fn::Equals'];

const ref = (name: string) => ({ Ref: name });
const valueOf = (resource: string, name: string) => ({ 'Fn::GetAtt': [resource, name] });
const sub = (text: string) => ({ 'Fn::Sub': text });
const ifNamed = (value: unknown) => ({ 'Fn::If': ['HasHost', value, ref('AWS::NoValue')] });

/**
 * A CloudFormation template: a private bucket, and a distribution that alone reads it and sends the
 * site's headers. It belongs into us-east-1, where CloudFront takes certificates from.
 */
export function cloudFrontTemplate(site: HostedSite): string {
  const kinds: readonly Kind[] = ['Embeds', 'Exports', 'Pages'];
  const document = new Document(
    {
      AWSTemplateFormatVersion: '2010-09-09',
      Description: 'A copy of the site in S3, sent by CloudFront.',
      Parameters: {
        Host: {
          Type: 'String',
          Default: '',
          Description: 'The host name, or nothing for one of CloudFront.',
        },
        Certificate: {
          Type: 'String',
          Default: '',
          Description: 'The ARN of its certificate, in us-east-1.',
        },
      },
      Conditions: { HasHost: { 'Fn::Not': [{ 'Fn::Equals': [ref('Host'), ''] }] } },
      Resources: {
        ...bucket,
        IndexPages: indexPages,
        ...Object.fromEntries(kinds.map((kind) => [kind, policyResource(kind, site)])),
        Distribution: distribution(site),
      },
      Outputs: {
        BucketName: { Value: ref('Bucket') },
        DistributionId: { Value: ref('Distribution') },
        Address: { Value: valueOf('Distribution', 'DomainName') },
      },
    },
    // CloudFormation reads YAML 1.1, where a bare date is no text, and no anchors.
    { schema: 'yaml-1.1', aliasDuplicateObjects: false },
  );
  document.commentBefore = ' Written by npm run headers -- cloudfront.';
  visit(document, {
    Map(_key, node) {
      if (inOneLine.some((key) => node.has(key))) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

const bucket = {
  Bucket: {
    Type: 'AWS::S3::Bucket',
    DeletionPolicy: 'Retain',
    UpdateReplacePolicy: 'Retain',
    Properties: {
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [
          { ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } },
        ],
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    },
  },
  BucketPolicy: {
    Type: 'AWS::S3::BucketPolicy',
    Properties: {
      Bucket: ref('Bucket'),
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: {
          Effect: 'Allow',
          Principal: { Service: 'cloudfront.amazonaws.com' },
          // Whoever may not list a bucket is told 403 where an object is missing.
          Action: ['s3:GetObject', 's3:ListBucket'],
          Resource: [valueOf('Bucket', 'Arn'), sub('${Bucket.Arn}/*')],
          Condition: {
            StringEquals: {
              'AWS:SourceArn': sub(
                'arn:${AWS::Partition}:cloudfront::${AWS::AccountId}:distribution/${Distribution}',
              ),
            },
          },
        },
      },
    },
  },
  Access: {
    Type: 'AWS::CloudFront::OriginAccessControl',
    Properties: {
      OriginAccessControlConfig: {
        Name: ref('AWS::StackName'),
        OriginAccessControlOriginType: 's3',
        SigningBehavior: 'always',
        SigningProtocol: 'sigv4',
      },
    },
  },
};

const indexPages = {
  Type: 'AWS::CloudFront::Function',
  Properties: {
    Name: sub('${AWS::StackName}-index-pages'),
    AutoPublish: true,
    FunctionConfig: { Comment: 'Index pages', Runtime: 'cloudfront-js-2.0' },
    FunctionCode: indexFunction,
  },
};

const policyResource = (kind: Kind, site: HostedSite) => ({
  Type: 'AWS::CloudFront::ResponseHeadersPolicy',
  Properties: {
    ResponseHeadersPolicyConfig: {
      Name: sub(`\${AWS::StackName}-${kind.toLowerCase()}`),
      ...policyOf(kind, site),
    },
  },
});

const behavior = (kind: Kind) => ({
  TargetOriginId: 'bucket',
  ViewerProtocolPolicy: 'redirect-to-https',
  CachePolicyId: cachingOptimized,
  Compress: true,
  ResponseHeadersPolicyId: ref(kind),
  // Files with an ending need no index page, and each run of the function is paid for.
  ...(kind !== 'Exports' && {
    FunctionAssociations: [
      { EventType: 'viewer-request', FunctionARN: valueOf('IndexPages', 'FunctionARN') },
    ],
  }),
});

const distribution = (site: HostedSite) => ({
  Type: 'AWS::CloudFront::Distribution',
  // The certificate is used only where one is named, which the linter does not see.
  Metadata: { 'cfn-lint': { config: { ignore_checks: ['W1030'] } } },
  Properties: {
    DistributionConfig: {
      Enabled: true,
      HttpVersion: 'http2and3',
      IPV6Enabled: true,
      Aliases: ifNamed([ref('Host')]),
      ViewerCertificate: ifNamed({
        AcmCertificateArn: ref('Certificate'),
        MinimumProtocolVersion: 'TLSv1.2_2021',
        SslSupportMethod: 'sni-only',
      }),
      Origins: [
        {
          Id: 'bucket',
          DomainName: valueOf('Bucket', 'RegionalDomainName'),
          OriginAccessControlId: valueOf('Access', 'Id'),
          S3OriginConfig: { OriginAccessIdentity: '' },
        },
      ],
      DefaultCacheBehavior: behavior('Pages'),
      CacheBehaviors: patternsOf(site).map(({ glob, kind }) => ({
        PathPattern: glob,
        ...behavior(kind),
      })),
      CustomErrorResponses: [
        {
          ErrorCode: 404,
          ResponseCode: 404,
          ResponsePagePath: `${site.base}404.html`,
          ErrorCachingMinTTL: 10,
        },
      ],
    },
  },
});
