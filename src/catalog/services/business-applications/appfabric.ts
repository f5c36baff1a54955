import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS AppFabric',
  shortName: 'AppFabric',
  summary:
    'AWS AppFabric collects audit logs and user data from SaaS applications and normalizes the logs. You authorize each application and protect the data that arrives.',
  guide: 'https://docs.aws.amazon.com/appfabric/latest/adminguide/',
  read: '2026-11-26',
  aliases: [
    'SaaS audit logs',
    'OCSF',
    'app bundle',
    'app authorization',
    'AppFabric for security',
    'AppFabric for productivity',
  ],
  aws: {
    iamServicePrefix: 'appfabric',
    cloudFormationPrefixes: ['AWS::AppFabric'],
    terraformPrefixes: ['aws_appfabric_'],
  },
  archetype: 'managed-application',
  notAsked: { 'patch-code': 'You bring neither code nor an image.' },
  traits: ['default-encryption', 'key-choice', 'tls-endpoint'],
  override: {
    'encryption-in-transit': {
      name: 'Encrypt and sign in transit',
      owner: 'aws',
      duty: 'AppFabric secures all data in transit with TLS 1.2. It signs API requests for AWS services with Signature Version 4.',
      setting: 'always-on',
      sources: [
        { page: 'protection', at: 'AppFabric secures all data … AWS Signature V4' },
        { page: 'processing', at: 'AppFabric secures all content … Signature Version 4' },
      ],
    },
  },
  modes: [
    {
      id: 'security',
      name: 'AppFabric for security',
      summary:
        'AppFabric delivers audit logs of SaaS applications to your bucket or stream. You can search who has access to which application.',
      notAsked: {
        'back-up':
          'AppFabric delivers the logs to your destination. It deletes its interim copy after 30 days.',
      },
      override: {
        'encryption-at-rest': {
          name: 'Encrypt app bundle data at rest',
          owner: 'aws',
          duty: 'AppFabric encrypts data related to app bundles when it writes the data to disk. If you choose no key of your own, AppFabric uses a key that AWS owns.',
          setting: 'always-on',
          sources: [
            { page: 'protection', at: 'AppFabric transparently encrypts all … Service (AWS KMS)' },
          ],
        },
        'key-choice': {
          name: 'Choose the encryption key',
          owner: 'customer',
          duty: 'You can choose a customer managed key, which AWS recommends, preferably one that you use only with AppFabric. The user or role that creates the resources must have permission to use the key.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'protection',
              at: [
                'By default, AppFabric encrypts … Service (AWS KMS)',
                'recommend that you use a customer managed key',
                'To use a customer … your users require',
              ],
            },
          ],
        },
        'iam-permissions': {
          name: 'IAM identities and permissions',
          owner: 'customer',
          duty: 'Grant permissions with IAM policies. By default, users and roles don’t have permission to create or modify AppFabric resources.',
          sources: [
            {
              page: 'policies',
              at: 'By default, users and … create IAM policies',
            },
          ],
        },
        'customer-data': {
          name: 'Data in output locations and in names',
          owner: 'customer',
          duty: 'If you stop using AppFabric for security, delete the data in your output locations. AWS strongly recommends that you put no confidential or sensitive information into tags or free-form fields such as names.',
          sources: [
            { page: 'deletion', at: "If you don't want … incurring additional charges" },
            { page: 'protection', at: 'We strongly recommend that … a Name field' },
          ],
        },
      },
      add: [
        {
          id: 'log-collection',
          layer: 'platform',
          name: 'Collect, normalize and deliver logs',
          owner: 'aws',
          duty: 'AppFabric collects the audit logs of an authorized application. It normalizes them to OCSF or converts them to JSON. AppFabric delivers the logs unless the authorization or the destination has failed.',
          sources: [
            {
              page: 'start',
              at: [
                'audit log ingestion consumes … to your destinations',
                'The Raw data format … string of data',
                'appAuthorizationStatusEnabled',
              ],
            },
          ],
          controls: ['au-12'],
        },
        {
          id: 'interim-storage',
          layer: 'platform',
          name: 'Delete the interim copy',
          owner: 'aws',
          duty: 'While it collects and normalizes data, AppFabric stores the data in an intermediate S3 bucket. It encrypts the data with the key of the app bundle, and deletes the data after 30 days.',
          sources: [
            { page: 'protection', at: 'When collecting and normalizing … bucket lifecycle policy' },
          ],
          controls: ['si-12', 'sc-28'],
        },
        {
          id: 'service-role',
          layer: 'platform',
          name: 'Service-linked role',
          owner: 'aws',
          duty: 'AppFabric creates the role `AWSServiceRoleForAppFabric` together with the app bundle. The role may write to the bucket or stream that you specify. It may also write metrics to the namespace `AWS/AppFabric`.',
          sources: [
            {
              page: 'role',
              at: [
                'Allows AppFabric to put … the AWS/AppFabric namespace',
                'When you create an … role for you',
              ],
            },
          ],
          controls: ['ac-6'],
        },
        {
          id: 'delivery-metrics',
          layer: 'platform',
          name: 'Publish delivery metrics',
          owner: 'aws',
          duty: 'AppFabric reports to CloudWatch the state of authorizations and destinations, the delivery delay and the volume of data. The statistics are kept for 15 months.',
          sources: [
            {
              page: 'metrics',
              at: [
                'These statistics are kept for 15 months',
                'The status of the … Ingestion Destination Status',
                'Overall Data Delay … that is delivered',
              ],
            },
          ],
          controls: ['au-5'],
        },
        {
          id: 'bundle-deletion',
          layer: 'platform',
          name: 'Delete metadata with the app bundle',
          owner: 'aws',
          duty: 'If you delete an app bundle, AppFabric permanently deletes its metadata. It also retires the grants on your key.',
          sources: [
            {
              page: 'protection',
              at: [
                'When you delete an … is permanently deleted',
                'app bundle, AppFabric retires … customer managed key',
              ],
            },
          ],
          controls: ['mp-6'],
        },
        {
          id: 'app-authorizations',
          layer: 'access',
          name: 'Authorize each application',
          owner: 'customer',
          duty: 'Check whether the application requires specific plans and roles, as many do. Give AppFabric the tenant and, if required, a client secret or a personal access token. Authorize each application as needed.',
          sources: [
            {
              page: 'start',
              at: [
                'After your app bundle … for each application',
                'These fields include tenant … personal access token',
              ],
            },
            { page: 'prerequisites', at: 'many applications require that … plans and roles' },
          ],
          controls: ['ac-3', 'ia-5'],
        },
        {
          id: 'ingestions',
          layer: 'application',
          name: 'Set up ingestions',
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'For an authorized application, set up an ingestion with a destination and with one schema and format. For a second format, add another destination.',
          switchOf: 'log-collection',
          sources: [
            {
              page: 'start',
              at: [
                'After you have at … audit log ingestion',
                'You can select only … ingestion creation process',
              ],
            },
          ],
          controls: ['au-2'],
        },
        {
          id: 'destinations',
          layer: 'application',
          name: 'Provide the destination bucket or stream',
          owner: 'customer',
          duty: 'Provide a bucket or a Firehose stream for the logs. You can encrypt the bucket with SSE-S3 or the AWS managed key `aws/s3`. The stream must be in the same Region as your AppFabric resources, with Direct PUT as its source.',
          sources: [
            {
              page: 'prerequisites',
              at: [
                'AppFabric for security requires … AWS managed key',
                'must create the stream … as the source',
              ],
            },
          ],
          controls: ['sc-28'],
        },
        {
          id: 'failure-watch',
          layer: 'data',
          name: 'Watch for failed log delivery',
          owner: 'customer',
          answers: ['read-logs'],
          duty: 'Check the status of authorizations and destinations, or set alarms. If an authorization or a destination has failed, logs are not processed or delivered, even if the ingestion is enabled.',
          sources: [
            { page: 'start', at: 'appAuthorizationStatusEnabled' },
            { page: 'metrics', at: 'You can also set … thresholds are met' },
          ],
          controls: ['au-5', 'si-4'],
        },
        {
          id: 'access-lookup',
          layer: 'data',
          name: 'Look up who has access to applications',
          owner: 'customer',
          duty: 'You can search by corporate email address to see who has access to applications, for example for user deprovisioning. The search covers all authorized applications in the app bundle. It shows the user’s status if the application reports it.',
          sources: [
            {
              page: 'start',
              at: ['Using the AppFabric for … has access to', 'If a user is … user has access to'],
            },
          ],
          controls: ['ac-2'],
        },
        {
          id: 'cleanup',
          layer: 'data',
          name: 'Delete resources in the right order',
          owner: 'customer',
          duty: 'If you stop using AppFabric for security, delete each application’s destinations, ingestions and app authorization, in this order. Then delete the app bundle. Delete the data in your output locations too.',
          sources: [{ page: 'deletion', at: "If you don't want … the app bundle" }],
          controls: ['si-12'],
        },
      ],
    },
    {
      id: 'productivity',
      name: 'AppFabric for productivity (preview)',
      summary:
        'Your application shows insights that a model draws from each user’s other applications. Users give consent for each application separately.',
      notAsked: {
        'back-up':
          'The content comes from the users’ applications. AppFabric deletes it within 30 days.',
      },
      traits: ['activity-trail'],
      override: {
        'encryption-at-rest': {
          name: 'Encrypt user data at rest',
          owner: 'aws',
          duty: 'AppFabric encrypts data related to users when it writes the data to disk. If you specified no key, it uses a key that AppFabric manages.',
          setting: 'always-on',
          sources: [
            { page: 'processing', at: 'AppFabric transparently encrypts all … access the data' },
            {
              page: 'developers',
              at: 'customerManagedKeyIdentifierOptional',
            },
          ],
        },
        'key-choice': {
          name: 'Choose the key of the AppClient',
          owner: 'customer',
          duty: 'If you want a customer managed key, specify it when you create the AppClient. Later, you can change only the AppClient’s redirect URLs. For another key, delete the AppClient and create a new one.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'developers',
              at: ['If you need to … a new one', 'customerManagedKeyIdentifierOptional'],
            },
          ],
        },
        'iam-permissions': {
          name: 'IAM identities and permissions',
          owner: 'customer',
          duty: 'Create at least one user with access to `appfabric:CreateAppClient`, which allows the user to register your application. An administrative user is beneficial, but not mandatory for initial setup.',
          sources: [{ page: 'developers', at: 'You also need to … for initial setup' }],
        },
        'customer-data': {
          name: 'Data that users authorize',
          owner: 'customer',
          duty: 'Expect insights to use emails, calendar events, tasks, messages and more. This data comes from the applications that a user authorizes one by one.',
          sources: [
            {
              page: 'developers',
              at: 'AppFabric for productivity enables … across multiple applications',
            },
            { page: 'users', at: 'You authorize each individual … content is used' },
          ],
        },
      },
      add: [
        {
          id: 'user-separation',
          layer: 'platform',
          name: 'Store users’ content separately',
          owner: 'aws',
          duty: 'AppFabric takes steps to store user content individually and separately in a bucket that AppFabric manages. AWS says that its safeguards can include encryption at rest and in transit.',
          sources: [
            { page: 'processing', at: 'AppFabric takes steps to … at-rest and in-transit' },
          ],
          controls: ['sc-4'],
        },
        {
          id: 'content-deletion',
          layer: 'platform',
          name: 'Delete user content within 30 days',
          owner: 'aws',
          duty: 'AppFabric deletes content automatically within 30 days from ingestion. After a user disconnects an application, AppFabric stops collecting content from it. AppFabric uses no remaining content from that application to generate insights.',
          sources: [
            {
              page: 'processing',
              at: [
                "We've configured our systems … within 30 days",
                'when a user disconnects … to generate insights',
              ],
            },
          ],
          controls: ['si-12'],
        },
        {
          id: 'model-use',
          layer: 'platform',
          name: 'Keep content out of model training',
          owner: 'aws',
          duty: 'AppFabric does not use user content to train or improve the language models that generate the insights.',
          sources: [{ page: 'processing', at: 'AppFabric does not use … to generate insights' }],
        },
        {
          id: 'app-verification',
          layer: 'platform',
          name: 'Verify your application',
          owner: 'aws',
          duty: 'AWS verifies the application’s information. Until the AppClient is verified, only one user, whom you specify, can use the AppClient.',
          sources: [
            {
              page: 'developers',
              at: [
                'AppFabric will verify application … a responsible manner',
                'Until the AppClient is … use the AppClient',
              ],
            },
          ],
          controls: ['ac-3'],
        },
        {
          id: 'app-client',
          layer: 'application',
          name: 'Register the AppClient',
          owner: 'customer',
          duty: 'Create the AppClient with a single test user. Send a unique `state` value with authorization requests. Request verification before you expand to more users.',
          sources: [
            {
              page: 'developers',
              at: [
                'you create an AppClient … to additional users',
                'A unique value to … request and callback',
              ],
            },
          ],
          controls: ['ia-2', 'ac-3'],
        },
        {
          id: 'consent',
          layer: 'access',
          name: 'Authorize applications as a user',
          owner: 'customer',
          duty: 'As a user, authorize each application whose content AppFabric may use. AppFabric generates insights and actions only after this explicit permission.',
          setting: 'closed-by-default',
          sources: [{ page: 'users', at: 'AppFabric will generate insights … content is used' }],
          controls: ['ac-3'],
        },
        {
          id: 'portal-restriction',
          layer: 'access',
          name: 'Restrict access in your organization',
          owner: 'customer',
          duty: 'To manage access to the user portal within your organization, you can block login at your identity provider. You can also disable OAuth for applications that require it. The portal is public for users of SaaS applications that have integrated AppFabric for productivity.',
          sources: [
            {
              page: 'access',
              at: [
                'user portal is publicly … productivity (preview) features',
                'You can block login … generative AI features',
                "Disable OAuth for Specific … the company's workspace",
              ],
            },
          ],
          controls: ['ac-3', 'sc-7'],
        },
        {
          id: 'call-records',
          layer: 'data',
          name: 'Record API calls in CloudTrail',
          owner: 'aws',
          answers: ['write-logs'],
          duty: 'CloudTrail is on in a new account. It records all calls to the AppFabric API, from the console and from code, as events. The events show which request was made, by whom, when and from which IP address.',
          sources: [
            {
              page: 'trail',
              at: [
                'CloudTrail captures all API … AppFabric API operations',
                'CloudTrail is enabled on … in Event history',
                'you can determine the … and additional details',
              ],
              verified: '2026-12-07',
            },
          ],
          controls: ['au-2', 'au-12'],
        },
      ],
    },
  ],
  pages: {
    protection: { path: 'data-protection', title: 'Data protection in AWS AppFabric' },
    policies: {
      path: 'security_iam_id-based-policy-examples',
      title: 'Identity-based policy examples for AWS AppFabric',
    },
    role: {
      path: 'using-service-linked-roles',
      title: 'Using service-linked roles for AppFabric',
    },
    start: {
      path: 'getting-started-security',
      title: 'Get started with AWS AppFabric for security',
      passages: { appAuthorizationStatusEnabled: 'If the app authorization … status is enabled' },
    },
    prerequisites: {
      path: 'prerequisites',
      title: 'Prerequisites and recommendations to use AWS AppFabric',
    },
    metrics: {
      path: 'monitoring-cloudwatch',
      title: 'Monitoring AWS AppFabric with Amazon CloudWatch',
    },
    deletion: {
      path: 'delete-resources',
      title: 'Delete AWS AppFabric for security resources',
    },
    processing: {
      path: 'productivity-data-processing',
      title: 'Data processing in AppFabric',
    },
    developers: {
      path: 'getting-started-appdeveloper-productivity',
      title: 'Get started with AppFabric for productivity (preview) for application developers',
      passages: {
        customerManagedKeyIdentifierOptional:
          'customerManagedKeyIdentifier (optional) - The … will be used',
      },
    },
    users: {
      path: 'getting-started-users-productivity',
      title: 'Get started with AppFabric for productivity (preview) for end users',
    },
    access: {
      path: 'productivity-end-users-managing-access',
      title:
        'Manage access to AppFabric for productivity (preview) features for IT and security administrators',
    },
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging AWS AppFabric API calls using AWS CloudTrail',
    },
  },
});
