import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Elemental MediaTailor',
  shortName: 'MediaTailor',
  summary:
    'MediaTailor inserts ads into video and assembles channels from stored programs. AWS rewrites the manifests. You manage the ad server, origin and CDN.',
  guide: 'https://docs.aws.amazon.com/mediatailor/latest/ug/',
  read: '2026-11-26',
  aliases: [
    'Elemental MediaTailor',
    'ad insertion',
    'server-side ad insertion',
    'SSAI',
    'channel assembly',
    'FAST channels',
  ],
  aws: {
    iamServicePrefix: 'mediatailor',
    cloudFormationPrefixes: ['AWS::MediaTailor'],
  },
  archetype: 'managed-application',
  notAsked: { 'back-up': 'It assembles streams for playback. The content is at your origin.' },
  traits: ['activity-trail'],
  profile: { keepsData: false },
  unanswered: {
    'encrypt-at-rest':
      'AWS’s page “Data protection in AWS Elemental MediaTailor” says that managing manifests involves no encryption.',
  },
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform of MediaTailor. AWS patches and fixes flaws within the infrastructure and its software.',
    },
    'customer-data': {
      name: 'No sensitive data in parameters',
      owner: 'customer',
      duty: 'Put no sensitive information, such as customers’ account numbers, card data or credentials, into free-form fields or query parameters. Such information might get into diagnostic logs. Put no unencrypted credentials into the URL of an external server.',
      sources: [
        {
          page: 'protection',
          at: [
            "Don't put sensitive information … in diagnostic logs",
            "don't include unencrypted credentials … to that server",
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt data in transit',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      setting: 'always-on',
      duty: 'MediaTailor requires HTTPS between the CDN and MediaTailor’s endpoints. It accepts no HTTP connections.',
      sources: [{ page: 'cdn', at: 'MediaTailor requires HTTPS and … accept HTTP connections' }],
      controls: ['sc-8'],
    },
    {
      id: 'cdn-transport',
      layer: 'network',
      name: 'Require TLS from clients',
      owner: 'customer',
      duty: 'Use TLS 1.2 or later for HTTPS. Configure the CDN to enforce HTTPS-only connections from viewers.',
      sources: [{ page: 'cdn', at: 'Use TLS 1.2 or … connections from viewers' }],
      controls: ['sc-8'],
    },
    {
      id: 'cdn-access',
      layer: 'access',
      name: 'Access control at the CDN',
      owner: 'customer',
      duty: 'If content requires that viewers authenticate, use signed URLs or signed cookies. If content is limited to certain regions, use geo-restriction. Restrict administration of the CDN to listed IP addresses.',
      sources: [
        { page: 'cdn', at: 'Configure geo-restriction settings if … to CDN configuration' },
      ],
      controls: ['ac-3', 'ac-4'],
    },
    {
      id: 'origin-lock',
      layer: 'access',
      name: 'Restrict the origin to your CDN',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'To prevent attempts at direct access, configure origin servers to accept requests only from your CDN.',
      sources: [{ page: 'cdn', at: 'Configure your origin servers … direct access attempts' }],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'cdn-monitoring',
      layer: 'data',
      name: 'Log and monitor the CDN',
      owner: 'customer',
      duty: 'Enable access logging for the CDN distribution, and set alerts for unusual traffic. Review the security configuration regularly.',
      sources: [{ page: 'cdn', at: 'Enable access logging for … update as needed' }],
      controls: ['au-2', 'si-4'],
    },
  ],
  modes: [
    {
      id: 'ad-insertion',
      name: 'Ad insertion',
      summary:
        'MediaTailor sends a request to your ad decision server. It answers each player with a manifest of content and ads.',
      add: [
        {
          id: 'ad-delivery',
          layer: 'network',
          name: 'Serve ads through CloudFront',
          owner: 'aws',
          setting: 'on-by-default',
          duty: 'By default, MediaTailor serves ad segments through Amazon CloudFront with default cache settings.',
          sources: [{ page: 'cdnSettings', at: 'By default, AWS Elemental … for ad segments' }],
          controls: ['sc-7'],
        },
        {
          id: 'ad-delivery-choice',
          layer: 'network',
          name: 'Choose the CDN for ads and content',
          owner: 'customer',
          switchOf: 'ad-delivery',
          duty: 'If you want your own CDN to serve ad segments or cache content segments, create a rule in the CDN for the segments’ origin. Then specify the rule’s name in MediaTailor.',
          sources: [
            {
              page: 'cdnSettings',
              at: [
                'To set up an … in this AdSegmentUrlPrefix',
                'to cache content segments … in this ContentSegmentUrlPrefix',
              ],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'ad-server-calls',
          layer: 'platform',
          name: 'Fill in ad server parameters',
          owner: 'aws',
          duty: 'When MediaTailor calls the ad decision server, it fills in player-specific and session-specific parameters as needed.',
          sources: [
            { page: 'playback', at: 'AWS Elemental MediaTailor substitutes … calling the ADS' },
          ],
          controls: ['ac-4'],
        },
        {
          id: 'ad-server',
          layer: 'application',
          name: 'Choose the ad decision server',
          owner: 'customer',
          duty: 'Specify the URL of the ad decision server, with static parameters and with placeholders for dynamic parameters. MediaTailor fills in the placeholders as needed when it calls the server.',
          sources: [{ page: 'playback', at: 'The URL for the … calling the ADS' }],
          controls: ['ac-4', 'ac-20'],
        },
        {
          id: 'insertion-mode',
          layer: 'application',
          name: 'Choose the ad insertion mode',
          owner: 'customer',
          duty: 'Keep the default, which is stitched insertion for all players, or let players select guided insertion when a session begins.',
          sources: [
            {
              page: 'playback',
              at: 'The default, STITCHED_ONLY, forces … at session-initialization time',
            },
          ],
          controls: ['cm-6'],
        },
        {
          id: 'session-logs',
          layer: 'data',
          name: 'Session logs',
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'Set the percentage of sessions for which MediaTailor sends logs. Choose direct delivery to CloudWatch Logs, or vended logs to CloudWatch Logs, S3 or Firehose. MediaTailor picks the sessions at random.',
          sources: [
            {
              page: 'logs',
              at: [
                'The method used for … Amazon Data Firehose stream',
                'The percentage of session … send logs for',
              ],
            },
          ],
          controls: ['au-2', 'au-12'],
        },
      ],
    },
    {
      id: 'channel-assembly',
      name: 'Channel assembly',
      summary:
        'MediaTailor makes a linear channel from manifests at your origin. Authentication to the origin is off until you turn it on.',
      add: [
        {
          id: 'origin-requests',
          layer: 'platform',
          name: 'Authorize requests to your origin',
          owner: 'aws',
          duty: 'If access configuration is on, MediaTailor retrieves source manifests only if the request is authorized. If you use an access token, MediaTailor includes the token as an HTTP header in its requests.',
          sources: [
            { page: 'sourceAccess', at: 'When access configuration is … and your origin' },
            { page: 'token', at: 'If the VOD source … HTTP header value' },
          ],
          controls: ['ia-3', 'ac-3'],
        },
        {
          id: 'key-grant',
          layer: 'platform',
          name: 'Create a grant on the token’s key',
          owner: 'aws',
          duty: 'When you configure a source location for access token authentication, MediaTailor creates a grant on the customer managed key of the token’s secret. With the grant, it decrypts the access token that is stored in the secret.',
          sources: [
            {
              page: 'token',
              at: [
                'source location that uses … associated with the secret',
                'MediaTailor creates a grant … in the SecretString',
              ],
            },
          ],
          controls: ['sc-12'],
        },
        {
          id: 'origin-auth',
          layer: 'access',
          name: 'Turn on authentication to the origin',
          owner: 'customer',
          setting: 'off-by-default',
          switchOf: 'origin-requests',
          duty: 'Turn on access configuration for a source location. Choose SigV4 for Amazon S3 or MediaPackage v2, or an access token that is stored in Secrets Manager.',
          sources: [
            {
              page: 'sourceAccess',
              at: [
                'Access configuration is turned off by default',
                'MediaTailor supports the following … (v2) authentication',
              ],
            },
          ],
          controls: ['ia-3', 'ac-3'],
        },
        {
          id: 'bucket-permission',
          layer: 'access',
          name: 'Give MediaTailor access to the bucket',
          owner: 'customer',
          duty: 'If you use SigV4 with S3, let `mediatailor.amazonaws.com` read all top-level manifests that the VOD sources’ packaging configurations refer to. API callers also need `s3:GetObject` for these manifests.',
          sources: [
            {
              page: 'sigv4',
              at: [
                'You must allow MediaTailor … VodSource packaging configurations',
                'The caller of the … your MediaTailor VodSource',
              ],
            },
          ],
          controls: ['ac-6', 'ac-3'],
        },
        {
          id: 'grant-revocation',
          layer: 'access',
          name: 'Revoke the grant on the token’s key',
          owner: 'customer',
          duty: 'If MediaTailor should no longer read the access token, revoke the grant or remove MediaTailor’s access to the customer managed key. You can do so at any time.',
          sources: [{ page: 'token', at: 'You can revoke access … at any time' }],
          controls: ['ac-6', 'sc-12'],
        },
        {
          id: 'channel-policy',
          layer: 'access',
          name: 'Resource policy of the channel',
          owner: 'customer',
          duty: 'Specify an IAM policy for the channel, to control access to the channel.',
          sources: [{ page: 'channelPolicy', at: 'Specifies an IAM policy … to your channel' }],
          controls: ['ac-3', 'ac-6'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Encryption between MediaTailor and CDNs',
      questions: ['encrypt-in-transit'],
      finding:
        'The page on data protection says that MediaTailor does not encrypt or decrypt data in its communication with servers, CDNs or players. The page on CDN security says that it uses only HTTPS for all communication and accepts no HTTP connections. The catalogue follows the second page, which is about connections. It takes the first page to mean the content itself.',
      sources: [
        { page: 'protection', at: "AWS Elemental MediaTailor doesn't … CDNs, or players" },
        { page: 'cdn', at: 'MediaTailor only uses HTTPS … allow HTTP connections' },
      ],
    },
  ],
  pages: {
    protection: {
      path: 'data-protection',
      title: 'Data protection in AWS Elemental MediaTailor',
    },
    cdn: {
      path: 'cdn-security-best-practices',
      title: 'CDN integration security best practices for MediaTailor',
    },
    sourceAccess: {
      path: 'channel-assembly-source-locations-access-configuration',
      title: 'Configuring authentication for your source location',
    },
    token: {
      path: 'channel-assembly-access-configuration-overview',
      title: 'How MediaTailor Secrets Manager access token authentication works',
    },
    playback: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-playbackconfiguration.html',
      title: 'AWS::MediaTailor::PlaybackConfiguration',
    },
    cdnSettings: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-cdnconfiguration.html',
      title: 'AWS::MediaTailor::PlaybackConfiguration CdnConfiguration',
    },
    logs: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-logconfiguration.html',
      title: 'AWS::MediaTailor::PlaybackConfiguration LogConfiguration',
    },
    sigv4: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-sourcelocation-accessconfiguration.html',
      title: 'AWS::MediaTailor::SourceLocation AccessConfiguration',
    },
    channelPolicy: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-channelpolicy.html',
      title: 'AWS::MediaTailor::ChannelPolicy',
    },
  },
});
