import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Location Service',
  shortName: 'Location Service',
  summary:
    'Maps, places and routes, trackers and geofences: AWS keeps positions for 30 days, and keys in your apps are yours to restrict.',
  guide: 'https://docs.aws.amazon.com/location/latest/developerguide/',
  read: '2026-11-26',
  aliases: [
    'Amazon Location',
    'maps',
    'geocoding',
    'places',
    'routes',
    'geofencing',
    'trackers',
    'geofences',
    'API key',
  ],
  aws: {
    iamServicePrefix: 'geo',
    cloudFormationPrefixes: ['AWS::Location'],
    terraformPrefixes: ['aws_location'],
  },
  archetype: 'managed-application',
  traits: ['default-encryption', 'tls-endpoint', 'activity-trail'],
  override: {
    'iam-permissions': {
      name: 'Roles per application, least privilege',
      owner: 'customer',
      duty: 'Create distinct roles for each application or environment, grant specific actions and resources rather than wildcards, and on AWS compute services use IAM roles instead of long-term credentials.',
      sources: [
        {
          page: 'practices',
          at: [
            'Create distinct API keys … is compromised',
            'Limit access to specific … than using wildcards',
            'For applications running on … temporary credentials automatically',
          ],
        },
      ],
    },
    'customer-data': {
      name: 'Nothing confidential in free text',
      owner: 'customer',
      duty: 'Keep control of your content, and keep confidential or sensitive information out of tags and free-form text fields: it may be used for billing or diagnostic logs.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'You are responsible for … on this infrastructure',
            'We strongly recommend that … or diagnostic logs',
          ],
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt at rest with AWS’s key',
      owner: 'aws',
      duty: 'Encrypt personally identifiable data with AWS owned keys by default. You can neither disable this layer nor choose another type for it.',
      setting: 'always-on',
      sources: [
        {
          page: 'encryption',
          at: [
            'Amazon Location uses these … personally identifiable data',
            "While you can't disable … alternate encryption type",
          ],
        },
      ],
    },
    'activity-review': {
      owner: 'customer',
      duty: 'Use CloudTrail to log the calls of the API for auditing, and review the logs regularly for unexpected access patterns.',
      sources: [{ page: 'practices', at: 'Use AWS CloudTrail to … unexpected access patterns' }],
    },
  },
  add: [
    {
      id: 'credential-storage',
      layer: 'application',
      name: 'Keep credentials out of source code',
      owner: 'customer',
      duty: 'Store API keys and identity pool IDs in environment variables, secrets managers or secure configuration stores, and commit none to version control.',
      sources: [{ page: 'practices', at: 'Store API keys, Amazon … to version control' }],
      controls: ['ia-5.7', 'sc-28'],
    },
    {
      id: 'anonymous-role',
      layer: 'access',
      name: 'Scope down anonymous access',
      owner: 'customer',
      duty: 'Where an identity pool of Amazon Cognito admits anonymous users, allow the unauthenticated role the actions and resources that the app needs; use authenticated identities when possible.',
      sources: [
        {
          page: 'practices',
          at: [
            'When using identity pools … your application needs',
            'If your application has … on unauthenticated access',
          ],
        },
      ],
      controls: ['ac-6', 'ac-14'],
    },
  ],
  modes: [
    {
      id: 'maps-places-routes',
      name: 'Maps, places and routes',
      summary:
        'Queries that AWS passes on to data providers, often with an API key in a public app.',
      profile: { keepsData: false },
      notAsked: {
        'back-up': 'AWS’s page on retention names trackers and geofences and nothing else.',
      },
      add: [
        {
          id: 'query-anonymity',
          layer: 'platform',
          name: 'Anonymize what providers see',
          owner: 'aws',
          duty: 'Remove customer metadata and account information from all queries that are sent to data providers.',
          setting: 'always-on',
          sources: [
            { page: 'privacy', at: 'Amazon Location anonymizes all … account information' },
          ],
          controls: ['si-19', 'pt-2'],
        },
        {
          id: 'key-authorization',
          layer: 'access',
          name: 'Hold requests against restrictions',
          owner: 'aws',
          duty: 'Authorize requests with a restricted key only when the HTTP Referer, or the headers that identify the Android or Apple application, match the values that you provided.',
          sources: [
            { page: 'practices', at: 'When restricting by domain, … values that you provide' },
          ],
          controls: ['ac-3'],
        },
        {
          id: 'key-restrictions',
          layer: 'access',
          name: 'Restrict each API key',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Specify actions and resources that the app needs, and restrict the key to domains or to application identifiers: an API key grants unauthenticated, read-only access.',
          switchOf: 'key-authorization',
          sources: [
            {
              page: 'practices',
              at: [
                'API keys provide a … and Routes resources',
                'When creating an API … the application needs',
                'Configure domain referrer restrictions … unauthorized origins',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6', 'ac-14'],
        },
        {
          id: 'key-rotation',
          layer: 'access',
          name: 'Rotate and delete API keys',
          owner: 'customer',
          duty: 'Set expiration times, create the new key before the old one expires, and delete keys that are not in use: a deactivated one can be deleted after 90 days.',
          sources: [
            {
              page: 'practices',
              at: [
                'Use key expiration to … the old key',
                'Regularly audit your API … after 90 days',
              ],
            },
          ],
          controls: ['ia-5', 'ac-2'],
        },
        {
          id: 'key-monitoring',
          layer: 'data',
          name: 'Watch the use of each key',
          owner: 'customer',
          answers: ['read-logs'],
          duty: 'Track CloudWatch metrics with the dimension ApiKeyName, and set alarms on unexpected spikes in CallCount.',
          sources: [{ page: 'practices', at: 'Use CloudWatch metrics with … spikes in CallCount' }],
          controls: ['si-4', 'au-6'],
        },
      ],
    },
    {
      id: 'trackers-geofences',
      name: 'Trackers and geofences',
      summary:
        'Positions and areas that AWS stores and no data provider sees; a second key is on offer.',
      unanswered: {
        'back-up': 'Nothing that the catalogue has read says who takes backups here.',
      },
      add: [
        {
          id: 'provider-exclusion',
          layer: 'platform',
          name: 'Keep data providers out',
          owner: 'aws',
          duty: 'Use no data providers for tracking and geofencing, so that this data stays in your AWS account.',
          setting: 'always-on',
          sources: [{ page: 'privacy', at: "Amazon Location doesn't use … your AWS account" }],
          controls: ['si-12', 'ac-4'],
        },
        {
          id: 'key-choice',
          layer: 'data',
          name: 'Add a key of your own at creation',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'Choose a symmetric customer managed key when you create a tracker or geofence collection, as a second layer over positions, their properties and geometries. DeviceId and GeofenceId are not covered.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'encryption',
              at: [
                "While you can't disable … geofence collection resources",
                'Customer managed key encryption (Optional)',
                'A point geometry containing … representing the geofenced area',
              ],
            },
            {
              page: 'encryption',
              at: [
                'Amazon Location supports the … AWS owned encryption',
                'The device identifier specified … Not supported',
              ],
            },
          ],
          controls: ['sc-12', 'sc-28'],
        },
        {
          id: 'key-policy',
          layer: 'data',
          name: 'Permit the grant in the key policy',
          owner: 'customer',
          duty: 'Permit kms:CreateGrant and kms:DescribeKey in the policy of your customer managed key. If you revoke the grant or remove the service’s access to the key, the service cannot access the data, and operations that depend on it are affected.',
          sources: [
            {
              page: 'encryption',
              at: [
                'You can revoke access … on that data',
                'API operations must be … a specified KMS key',
                'Provides the customer managed … validate the key',
              ],
            },
          ],
          controls: ['sc-12', 'ac-3'],
        },
        {
          id: 'position-retention',
          layer: 'data',
          name: 'Delete positions after 30 days',
          owner: 'aws',
          duty: 'Store device locations of trackers for 30 days, then delete them.',
          sources: [{ page: 'retention', at: 'use the Trackers APIs … by the service' }],
          controls: ['si-12'],
        },
        {
          id: 'geofence-deletion',
          layer: 'data',
          name: 'Delete geofences yourself',
          owner: 'customer',
          duty: 'Delete geometries explicitly when they are no longer needed: the service stores those that you provided.',
          sources: [{ page: 'retention', at: 'use the Geofences APIs … be explicitly deleted' }],
          controls: ['si-12'],
        },
      ],
    },
  ],
  pages: {
    dataProtection: {
      path: 'data-protection',
      title: 'Data protection in Amazon Location Service',
    },
    retention: { path: 'data-retention', title: 'Data retention in Amazon Location' },
    privacy: { path: 'data-privacy', title: 'Data privacy' },
    encryption: {
      path: 'encryption-at-rest',
      title: 'Data encryption at rest for Amazon Location Service',
    },
    practices: { path: 'auth-best-practices', title: 'Best practices' },
  },
});
