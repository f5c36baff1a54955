import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Elemental MediaPackage',
  shortName: 'MediaPackage',
  summary:
    'MediaPackage packages live video and serves it as an origin. AWS runs the service. You decide who may fetch from an endpoint, with which header and with which DRM.',
  guide: 'https://docs.aws.amazon.com/mediapackage/latest/userguide/',
  read: '2026-11-26',
  aliases: [
    'Elemental MediaPackage',
    'MediaPackage v2',
    'video origin',
    'origin endpoint',
    'packaging',
    'live to VOD',
    'CDN authorization',
    'DRM',
  ],
  aws: {
    iamServicePrefix: 'mediapackagev2',
    cloudFormationPrefixes: ['AWS::MediaPackageV2', 'AWS::MediaPackage'],
    terraformPrefixes: ['aws_media_package'],
  },
  archetype: 'managed-application',
  traits: ['resource-policy', 'activity-trail'],
  unanswered: {
    'encrypt-at-rest':
      'AWS’s page “Data protection in AWS Elemental MediaPackage” does not mention encryption at rest.',
    'back-up':
      'AWS’s page “Resilience in AWS Elemental MediaPackage” mentions no backup of channels and their content.',
  },
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform of MediaPackage. AWS patches and fixes flaws within the infrastructure and its software.',
    },
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'If new team members require access to MediaPackage, give them IAM users and roles with least privileges. You can also implement multi-factor authentication.',
      sources: [{ page: 'practices', at: 'When setting up accounts … strong identity foundation' }],
    },
    'resource-policies': {
      name: 'Resource policies',
      owner: 'customer',
      duty: 'In the policy, list who may use a channel or an origin endpoint. Avoid a wildcard as the principal, because it gives access to anyone. Use Block Public Access settings to limit public access further.',
      sources: [
        {
          page: 'practices',
          at: [
            'With resource policies, you … to your data',
            'When creating policies, avoid … access the resource',
          ],
        },
      ],
    },
  },
  modes: [
    {
      id: 'live',
      name: 'Live channels (v2)',
      summary:
        'A channel takes the encoder’s stream, and origin endpoints serve it to content delivery networks and players.',
      add: [
        {
          id: 'static-urls',
          layer: 'platform',
          name: 'Keep input URLs stable',
          owner: 'aws',
          duty: 'MediaPackage keeps a channel’s input URLs the same for the channel’s lifetime, even if failures or upgrades occur.',
          sources: [{ page: 'channel', at: "After it's created, a … that might occur" }],
          controls: ['cp-10'],
        },
        {
          id: 'header-check',
          layer: 'platform',
          name: 'Check the authorization header',
          owner: 'aws',
          duty: 'If CDN authorization is configured, MediaPackage compares the header of a playback request with the stored secret. If they match, it serves the content. If they do not match, or if the authorization request fails, it returns status 403.',
          sources: [{ page: 'cdn', at: 'When your CDN sends … HTTP status code' }],
          controls: ['ac-3', 'ia-3'],
        },
        {
          id: 'log-delivery',
          layer: 'platform',
          name: 'Deliver the logs',
          owner: 'aws',
          duty: 'If access logging is on, MediaPackage captures the logs and sends them to the configured destination. The logs can take a few minutes to appear.',
          sources: [
            {
              page: 'logs',
              at: [
                'After you enable access … to a destination',
                'Access logs can take … in your destination',
              ],
            },
          ],
          controls: ['au-12'],
        },
        {
          id: 'drm',
          layer: 'application',
          name: 'Encrypt content with DRM',
          owner: 'customer',
          duty: 'Use DRM so that only authorized viewers can watch your content. For an endpoint, choose the encryption method, the SPEKE key provider and the key rotation interval.',
          sources: [
            { page: 'drm', at: 'MediaPackage supports digital rights … can watch it' },
            { page: 'encryption', at: 'The encryption method to … to use for encryption' },
          ],
          controls: ['sc-13', 'ac-3'],
        },
        {
          id: 'start-over-window',
          layer: 'application',
          name: 'Start-over window',
          owner: 'customer',
          duty: 'Set the number of seconds of the live stream that viewers can start over or catch up on. Choose a value from 60 to 1,209,600.',
          sources: [
            {
              page: 'endpoint',
              at: 'The size of the … Maximum: 1209600',
            },
          ],
          controls: ['si-12'],
        },
        {
          id: 'upload-barrier',
          layer: 'access',
          name: 'Reject anonymous uploads',
          owner: 'aws',
          duty: 'MediaPackage does not support anonymous access for `PutObject` calls.',
          sources: [
            {
              page: 'endpointAccess',
              at: "MediaPackage doesn't support anonymous … PutObject API calls",
            },
          ],
          controls: ['ac-3', 'ia-2'],
        },
        {
          id: 'anonymous-playback',
          layer: 'access',
          name: 'Anonymous playback or IP ranges',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'If clients do not support AWS authorization, either enable anonymous access in the endpoint’s policy or restrict access to ranges of IP addresses with `aws:SourceIp`.',
          sources: [
            { page: 'endpointAccess', at: 'Clients without AWS authorization … condition key' },
          ],
          controls: ['ac-3', 'ac-14', 'sc-7'],
        },
        {
          id: 'cdn-authorization',
          layer: 'access',
          name: 'Require an authorization header',
          owner: 'customer',
          switchOf: 'header-check',
          duty: 'Set up CDN authorization, so that MediaPackage serves playback requests only with valid authorization headers from your CDN. For CloudFront, you can configure access with SigV4 authentication.',
          sources: [
            {
              page: 'cdn',
              at: [
                'When you configure CDN … access content directly',
                'If you use Amazon … Version 4 (SigV4) authentication',
              ],
            },
          ],
          controls: ['ac-3', 'sc-7'],
        },
        {
          id: 'cdn-secret',
          layer: 'access',
          name: 'Store the CDN secret',
          owner: 'customer',
          duty: 'Store the custom HTTP header’s value, 8 to 256 characters, as a secret in Secrets Manager. With an IAM policy and role, permit MediaPackage to read the secret. AWS strongly recommends a version 4 UUID as the value.',
          sources: [
            {
              page: 'cdn',
              at: [
                'The custom HTTP header … unique and unpredictable',
                'You store the header … in AWS Secrets Manager',
                'An AWS Identity and … read the secret',
              ],
            },
          ],
          controls: ['ia-5', 'sc-12'],
        },
        {
          id: 'outside-cdn',
          layer: 'access',
          name: 'Access keys for an external CDN',
          owner: 'customer',
          duty: 'If an external CDN supports AWS authorization, create a separate IAM user for it and allow that user in the endpoint’s policy. Give the CDN the user’s access key. Keep the key’s file in a secure place.',
          sources: [
            {
              page: 'endpointAccess',
              at: [
                'To authorize an external … the IAM user',
                'Save the access key … secret access key',
              ],
            },
          ],
          controls: ['ia-5', 'ac-2', 'ac-6'],
        },
        {
          id: 'harvest-policy',
          layer: 'access',
          name: 'Access for harvest jobs',
          owner: 'customer',
          duty: 'If you use live-to-VOD, allow MediaPackage’s harvest jobs in the endpoint’s policy.',
          sources: [
            {
              page: 'endpointAccess',
              at: 'To allow MediaPackage harvest … following endpoint policy',
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'access-logs',
          layer: 'data',
          name: 'Turn on access logs',
          owner: 'customer',
          answers: ['write-logs'],
          setting: 'off-by-default',
          switchOf: 'log-delivery',
          duty: 'If you want access logs, enable access logging, with up to three deliveries for each type of log.',
          sources: [
            {
              page: 'logs',
              at: [
                'Access logging is an … disabled by default',
                'For each log type … log deliveries',
              ],
            },
          ],
          controls: ['au-2', 'au-12'],
        },
      ],
    },
  ],
  pages: {
    practices: {
      path: 'access-control-best-practices',
      title: 'Access control best practices for AWS Elemental MediaPackage',
    },
    endpointAccess: { path: 'endpoint-auth', title: 'Origin endpoint authorization' },
    cdn: { path: 'cdn-auth', title: 'Secure MediaPackage content with CDN authorization' },
    drm: {
      path: 'data-protection-encrypt',
      title: 'Implementing DRM with AWS Elemental MediaPackage',
    },
    logs: { path: 'access-logging', title: 'Access logging' },
    channel: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-channel.html',
      title: 'AWS::MediaPackageV2::Channel',
    },
    endpoint: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html',
      title: 'AWS::MediaPackageV2::OriginEndpoint',
    },
    encryption: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-encryption.html',
      title: 'AWS::MediaPackageV2::OriginEndpoint Encryption',
    },
  },
});
