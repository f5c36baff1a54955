import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Location Service',
  shortName: 'Location Service',
  summary:
    'Maps, places and routes, trackers and geofences. AWS keeps positions for 30 days, and you restrict the API keys in your apps.',
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
  scope: [
    {
      programs: [],
      sources: [
        {
          page: 'complianceScope',
          at: 'To learn whether an … by Compliance Program',
          verified: '2026-12-07',
        },
      ],
    },
  ],
  traits: ['default-encryption', 'tls-endpoint', 'activity-trail'],
  override: {
    'iam-permissions': {
      name: 'Least-privilege roles per application',
      owner: 'customer',
      duty: 'Create distinct roles for each application or environment. Grant specific actions and resources rather than wildcards. On AWS compute services, use IAM roles instead of long-term credentials.',
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
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'Keep control of your content. AWS strongly recommends that you keep confidential or sensitive information out of tags and free-form text fields. Such information may be used for billing or diagnostic logs.',
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
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'By default, Amazon Location encrypts personally identifiable data with AWS owned keys. You can neither disable this layer nor choose another encryption type for it.',
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
      duty: 'Use CloudTrail to log API calls for auditing. Review the logs regularly for unexpected access patterns.',
      sources: [{ page: 'practices', at: 'Use AWS CloudTrail to … unexpected access patterns' }],
    },
  },
  add: [
    {
      id: 'credential-storage',
      layer: 'application',
      name: 'Keep credentials out of source code',
      owner: 'customer',
      duty: 'Store API keys and identity pool IDs in environment variables, secrets managers or secure configuration stores. Do not commit any of them to version control.',
      sources: [{ page: 'practices', at: 'Store API keys, Amazon … to version control' }],
      controls: ['ia-5.7', 'sc-28'],
    },
    {
      id: 'anonymous-role',
      layer: 'access',
      name: 'Limit anonymous access',
      owner: 'customer',
      duty: 'If an Amazon Cognito identity pool admits anonymous users, allow the unauthenticated role the actions and resources that the app needs. Use authenticated identities when possible.',
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
        'AWS passes queries on to data providers. The queries often use an API key in a public app.',
      profile: { keepsData: false },
      notAsked: {
        'back-up': 'AWS’s page on retention mentions only trackers and geofences.',
        'encrypt-at-rest':
          'AWS’s page on encryption at rest mentions only data of trackers and geofences.',
      },
      remove: ['encryption-at-rest'],
      add: [
        {
          id: 'query-anonymity',
          layer: 'platform',
          name: 'Anonymize queries to data providers',
          owner: 'aws',
          duty: 'Amazon Location removes customer metadata and account information from all queries that are sent to data providers.',
          setting: 'always-on',
          sources: [
            { page: 'privacy', at: 'Amazon Location anonymizes all … account information' },
          ],
          controls: ['si-19', 'pt-2'],
        },
        {
          id: 'key-authorization',
          layer: 'access',
          name: 'Enforce API key restrictions',
          owner: 'aws',
          duty: 'For a restricted key, Amazon Location checks the HTTP `Referer`, or the headers that identify the Android or Apple application. It authorizes a request only when this information matches the values that you provided.',
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
          duty: 'Specify the actions and resources that the app needs, and restrict the key to domains or to application identifiers. An API key grants unauthenticated, read-only access.',
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
          expires: 'key',
          duty: 'Set expiration times, and create the new key before the old one expires. Delete keys that are not in use. A deactivated key can be deleted after 90 days.',
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
          name: 'Monitor the use of each key',
          owner: 'customer',
          answers: ['read-logs'],
          duty: 'Track CloudWatch metrics with the dimension `ApiKeyName`, and set alarms on unexpected spikes in `CallCount`.',
          sources: [{ page: 'practices', at: 'Use CloudWatch metrics with … spikes in CallCount' }],
          controls: ['si-4', 'au-6'],
        },
      ],
    },
    {
      id: 'trackers-geofences',
      name: 'Trackers and geofences',
      summary:
        'AWS stores positions and areas, and no data provider sees them. You can add a second key.',
      unanswered: {
        'back-up':
          'AWS’s page “Resilience in Amazon Location Service” says that features support backup needs, but names none.',
      },
      add: [
        {
          id: 'provider-exclusion',
          layer: 'platform',
          name: 'Keep data providers out',
          owner: 'aws',
          duty: 'Amazon Location uses no data providers for tracking and geofencing, so that this data stays in your AWS account.',
          setting: 'always-on',
          sources: [{ page: 'privacy', at: "Amazon Location doesn't use … your AWS account" }],
          controls: ['si-12', 'ac-4'],
        },
        {
          id: 'key-choice',
          layer: 'data',
          name: 'Choose the encryption key',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'When you create a tracker or geofence collection, you can choose a symmetric customer managed key. The key adds a second layer over positions, their properties and geometries. It does not cover `DeviceId` or `GeofenceId`.',
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
          name: 'Key policy',
          owner: 'customer',
          duty: 'In the policy of your customer managed key, permit `kms:CreateGrant` and `kms:DescribeKey`. If you revoke the grant or remove the service’s access to the key, the service cannot access the data. Operations that depend on the data are then affected.',
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
          duty: 'Amazon Location stores device locations of trackers for 30 days, then deletes them.',
          sources: [{ page: 'retention', at: 'use the Trackers APIs … by the service' }],
          controls: ['si-12'],
        },
        {
          id: 'geofence-deletion',
          layer: 'data',
          name: 'Delete geofences yourself',
          owner: 'customer',
          duty: 'Delete geometries explicitly when they are no longer needed. The service stores the geometries that you provided.',
          sources: [{ page: 'retention', at: 'use the Geofences APIs … be explicitly deleted' }],
          controls: ['si-12'],
        },
      ],
    },
  ],
  pages: {
    complianceScope: {
      path: 'compliance-validation',
      title: 'Compliance validation for Amazon Location Service',
    },
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
