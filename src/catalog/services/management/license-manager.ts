import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS License Manager',
  shortName: 'License Manager',
  summary:
    'Tracks software licenses, and sells some per user: AWS counts and can block launches; the rules, and compliance with your contracts, are yours.',
  guide: 'https://docs.aws.amazon.com/license-manager/latest/userguide/',
  read: '2026-11-26',
  aliases: [
    'software licenses',
    'BYOL',
    'license rules',
    'self-managed license',
    'user-based subscription',
    'Microsoft Office on EC2',
  ],
  aws: {
    iamServicePrefix: 'license-manager',
    cloudFormationPrefixes: ['AWS::LicenseManager'],
    terraformPrefixes: ['aws_licensemanager'],
  },
  archetype: 'managed-application',
  traits: ['tls-endpoint', 'default-encryption', 'activity-trail'],
  unanswered: {
    'back-up': 'No page that was read says whether rules and tracking data are backed up.',
  },
  override: {
    'encryption-in-transit': {
      name: 'Require TLS 1.2 of callers',
      owner: 'aws',
      duty: 'Require TLS 1.2 of clients that talk to the service; AWS recommends TLS 1.3.',
      sources: [{ page: 'dataProtection', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
    },
    'encryption-at-rest': {
      name: 'Store data encrypted in S3',
      owner: 'aws',
      duty: 'Store the data in an S3 bucket, configured for encryption with S3 managed keys, in the management account.',
      sources: [{ page: 'dataProtection', at: 'License Manager stores data … keys (SSE-S3)' }],
    },
    'customer-data': {
      name: 'Control your license-tracking data',
      owner: 'customer',
      duty: 'Control the tracking data, which you can delete at any time. As AWS strongly recommends, put no confidential or sensitive information into tags or free-form text fields such as names.',
      sources: [
        { page: 'rules', at: 'You control your license-tracking … at any time' },
        { page: 'dataProtection', at: 'We strongly recommend that … a Name field' },
      ],
    },
  },
  add: [
    {
      id: 'tracking-data-isolation',
      layer: 'platform',
      name: 'Keep tracking data to your account',
      owner: 'aws',
      duty: 'Treat license-tracking data as sensitive and accessible only through the account that owns it: AWS itself has no access.',
      sources: [
        { page: 'rules', at: 'AWS treats license-tracking data … your license-tracking data' },
      ],
      controls: ['ac-3', 'sc-4'],
    },
    {
      id: 'resource-discovery',
      layer: 'application',
      name: 'Turn on discovery across accounts',
      owner: 'customer',
      duty: 'Turn on cross-account discovery if you want to manage license usage in all accounts of the organization. Configure Systems Manager inventory on all of your resources; querying it requires a resource data sync to an S3 bucket.',
      sources: [
        {
          page: 'settings',
          at: ['You can turn on … in AWS Organizations', 'Verify that you have … Amazon S3 bucket'],
        },
      ],
      controls: ['cm-8', 'cm-10'],
    },
    {
      id: 'notifications',
      layer: 'application',
      name: 'Name a topic for alerts',
      owner: 'customer',
      duty: 'Configure an SNS topic of the required name if you want notifications and alerts from License Manager.',
      sources: [
        {
          page: 'settings',
          at: [
            'You can configure an … from License Manager',
            'Specify an SNS topic … following format',
          ],
        },
      ],
      controls: ['si-4', 'cm-10'],
    },
    {
      id: 'organization-link',
      layer: 'access',
      name: 'Decide on linking the organization',
      owner: 'customer',
      duty: 'Link the organization from its management account, with all features enabled, to distribute managed entitlements or self-managed licenses. Members then accept grants of entitlements automatically, and service-linked roles are added.',
      sources: [
        {
          page: 'settings',
          at: [
            'To distribute managed entitlements … and member accounts',
            'To enable this option, … in AWS Organizations',
          ],
        },
      ],
      controls: ['ac-6', 'ac-3'],
    },
  ],
  modes: [
    {
      id: 'self-managed-licenses',
      name: 'Self-managed licenses',
      summary:
        'Rules of yours, attached to AMIs or templates, say how many licenses may be in use.',
      add: [
        {
          id: 'license-tracking',
          layer: 'platform',
          name: 'Track licenses, and alert',
          owner: 'aws',
          duty: 'Track deployments from when rules are attached to an instance until it is terminated, alert you to violations, and return the license of a terminated server to the pool, by default that of a stopped one too.',
          sources: [
            {
              page: 'rules',
              at: [
                'License tracking works from … pool of available licenses',
                'By default, when a … returned to the pool',
              ],
            },
          ],
          controls: ['cm-10', 'cm-8'],
        },
        {
          id: 'launch-control',
          layer: 'platform',
          name: 'Block launches beyond a hard limit',
          owner: 'aws',
          duty: 'Block further launches from an associated AMI once a hard limit is reached, and notify you of launches once a soft limit is reached.',
          sources: [{ page: 'rules', at: 'If you associate an … of additional instance launches' }],
          controls: ['cm-10', 'cm-11'],
        },
        {
          id: 'image-copies',
          layer: 'platform',
          name: 'Carry rules over to new AMIs',
          owner: 'aws',
          duty: 'Associate a copy of an AMI in the same Region, or an AMI made from a running instance, with the license configurations of the original, and track what is launched from it.',
          sources: [{ page: 'rules', at: 'If you copy an … launch from the new' }],
          controls: ['cm-10'],
        },
        {
          id: 'license-rules',
          layer: 'application',
          name: 'Turn your contracts into rules',
          owner: 'customer',
          duty: 'Understand your licensing agreements and capture them in rules: you are responsible for compliance, and AWS takes no part in the audits of software vendors.',
          sources: [{ page: 'rules', at: 'AWS does not participate … their licensing agreements' }],
          controls: ['cm-10', 'sa-4'],
        },
        {
          id: 'limits',
          layer: 'application',
          name: 'Set limits, hard or soft',
          owner: 'customer',
          duty: 'Define usage limits and licensing rules. If you configure hard limits, License Manager can prevent resources from launching.',
          switchOf: 'launch-control',
          sources: [{ page: 'rules', at: 'You define your usage … resources from launching' }],
          controls: ['cm-10', 'cm-11'],
        },
        {
          id: 'rule-attachment',
          layer: 'application',
          name: 'Attach rules to AMIs or templates',
          owner: 'customer',
          duty: 'Attach the rules to AMIs, or name them in launch and CloudFormation templates. For an AMI of your own choose between all accounts and the current one; a shared one is associated with yours only.',
          sources: [
            {
              page: 'rules',
              at: [
                'For tracking licenses for … by users',
                'If attaching licensing rules … using License Manager',
                'If an AMI was … only in the current',
              ],
            },
          ],
          controls: ['cm-10', 'cm-11'],
        },
        {
          id: 'region-copies',
          layer: 'application',
          name: 'Mind copies in other Regions',
          owner: 'customer',
          duty: 'Expect launches to be blocked from an AMI with license configurations that you copied to another Region: tracking across Regions is not supported.',
          sources: [{ page: 'rules', at: 'License Manager does not … the new AMI' }],
          controls: ['cm-10'],
        },
        {
          id: 'stopped-instances',
          layer: 'application',
          name: 'Count stopped instances, or not',
          owner: 'customer',
          duty: 'Set the rule Include stopped instances to True if your terms keep a license allocated to an instance that does not run: by default stopping a tracked server releases it.',
          setting: 'off-by-default',
          sources: [{ page: 'rules', at: 'By default, when a … their running state' }],
          controls: ['cm-10'],
        },
      ],
    },
    {
      id: 'user-based-subscriptions',
      name: 'User-based subscriptions',
      summary:
        'AWS provides the licenses per user, on EC2 instances of yours that are joined to a directory.',
      profile: { operatingSystem: 'full', insideVpc: 'yes' },
      unanswered: {
        'patch-system':
          'The instances are yours; no page that was read says who patches their Windows.',
      },
      override: { 'os-patches': { owner: 'aws', remove: ['answers'] } },
      add: [
        {
          id: 'instance-hardening',
          layer: 'operating-system',
          name: 'Configure and harden instances',
          owner: 'aws',
          duty: 'Configure and harden, by Systems Manager, the license-included instances that you launch.',
          sources: [
            { page: 'subscriptions', at: 'AWS Systems Manager will … instances you launch' },
          ],
          controls: ['cm-6'],
        },
        {
          id: 'local-administrators',
          layer: 'operating-system',
          name: 'Create no local administrators',
          owner: 'customer',
          duty: 'Avoid local users with administrator privileges on instances that provide the subscriptions: the instance’s health status might change to unhealthy, and License Manager can terminate it.',
          sources: [
            { page: 'subscriptions', at: 'When you create local … unhealthy for non-compliance' },
          ],
          controls: ['ac-6', 'cm-6'],
        },
        {
          id: 'managed-nodes',
          layer: 'operating-system',
          name: 'Keep instances managed and joined',
          owner: 'customer',
          duty: 'Keep the instances managed by Systems Manager and joined to the same domain, as they must be.',
          sources: [{ page: 'subscriptions', at: 'The instances deployed for … the same domain' }],
          controls: ['cm-6', 'cm-8'],
        },
        {
          id: 'license-provision',
          layer: 'platform',
          name: 'Provide licenses and images',
          owner: 'aws',
          duty: 'Provide the licenses for a fee per user, and AMIs with the supported software and a license-included Windows Server.',
          sources: [
            { page: 'subscriptions', at: 'Licenses are provided by … Windows Server licenses' },
          ],
          controls: ['cm-10'],
        },
        {
          id: 'noncompliance-end',
          layer: 'platform',
          name: 'Be able to terminate unhealthy instances',
          owner: 'aws',
          duty: 'Be able to terminate instances that are unhealthy for non-compliance.',
          sources: [
            {
              page: 'subscriptions',
              at: 'License Manager can terminate … unhealthy for non-compliance',
            },
          ],
          controls: ['cm-10', 'cm-6'],
        },
        {
          id: 'managed-objects',
          layer: 'application',
          name: 'Leave License Manager’s objects alone',
          owner: 'customer',
          duty: 'Do not alter or delete the AWSLicenseManager tag, the two network interfaces created for License Manager, or the objects that License Manager creates in the AWS Reserved unit of AWS Managed Microsoft AD.',
          sources: [{ page: 'subscriptions', at: 'The tag key of … organizational unit (OU)' }],
          controls: ['cm-5'],
        },
        {
          id: 'session-count',
          layer: 'application',
          name: 'Allow more than two sessions',
          owner: 'customer',
          duty: 'Configure a group policy, and Per User as the licensing mode of Remote Desktop Services, where more than two users must be active at a time.',
          setting: 'off-by-default',
          sources: [
            { page: 'subscriptions', at: 'Instances that provide user-based … to Per User' },
          ],
          controls: ['ac-10'],
        },
        {
          id: 'office-endpoints',
          layer: 'access',
          name: 'VPC endpoints for Microsoft Office',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'When you configure Active Directory with Microsoft Office products, have VPC endpoints provisioned in at least one subnet of your VPC.',
          sources: [{ page: 'subscriptions', at: 'When you configure your … at least one subnet' }],
          controls: ['sc-7'],
        },
        {
          id: 'subscribers',
          layer: 'access',
          name: 'Say who may use the software',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Associate users of the directory with the instances that provide the software. For Remote Desktop Services, an unsubscribed user who continues to log in after the license token expires is subscribed again.',
          sources: [
            {
              page: 'subscriptions',
              at: [
                'To use user-based subscriptions, … providing the software',
                'If an unsubscribed user … their token expires',
              ],
            },
          ],
          controls: ['ac-2', 'cm-10'],
        },
      ],
    },
  ],
  pages: {
    dataProtection: { path: 'data-protection', title: 'Data protection in License Manager' },
    rules: { path: 'license-rules', title: 'Self Managed License Rules in License Manager' },
    settings: {
      path: 'settings-managed-licenses',
      title: 'Managed license settings in License Manager',
    },
    subscriptions: {
      path: 'user-based-subscriptions',
      title: 'Use License Manager user-based subscriptions for supported software products',
    },
  },
});
