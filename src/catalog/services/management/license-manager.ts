import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS License Manager',
  shortName: 'License Manager',
  summary:
    'AWS tracks software licenses, can block launches, and sells some licenses per user. You write the rules and comply with your contracts.',
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
    'back-up':
      'AWS’s page “Resilience in License Manager” mentions no backup of rules and tracking data.',
  },
  override: {
    'encryption-in-transit': {
      name: 'Serve the API over TLS',
      owner: 'aws',
      duty: 'License Manager requires TLS 1.2 from clients. AWS recommends TLS 1.3.',
      sources: [{ page: 'dataProtection', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'License Manager stores the data in an S3 bucket in the management account. The bucket is configured for encryption with S3 managed keys.',
      sources: [{ page: 'dataProtection', at: 'License Manager stores data … keys (SSE-S3)' }],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'Control your license-tracking data, which you can delete at any time. AWS strongly recommends that you put no confidential or sensitive information into tags or free-form text fields such as names.',
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
      name: 'Restrict access to tracking data',
      owner: 'aws',
      duty: 'AWS treats license-tracking data as sensitive. The data is accessible only through the account that owns it. AWS itself has no access.',
      sources: [
        { page: 'rules', at: 'AWS treats license-tracking data … your license-tracking data' },
      ],
      controls: ['ac-3', 'sc-4'],
    },
    {
      id: 'resource-discovery',
      layer: 'application',
      name: 'Turn on cross-account discovery',
      owner: 'customer',
      duty: 'If you want to manage license usage in all accounts of the organization, turn on cross-account discovery. Configure Systems Manager inventory on all of your resources. To query the inventory, you need a resource data sync to an S3 bucket.',
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
      name: 'Set up notifications',
      owner: 'customer',
      duty: 'If you want notifications and alerts from License Manager, configure an SNS topic whose name begins with `aws-license-manager-service-`.',
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
      name: 'Link the organization',
      owner: 'customer',
      duty: 'To distribute managed entitlements or self-managed licenses, enable all features in the organization, and link it from its management account. Members then accept grants of entitlements automatically, and service-linked roles are added.',
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
      summary: 'Your rules, attached to AMIs or templates, define how many licenses may be in use.',
      add: [
        {
          id: 'license-tracking',
          layer: 'platform',
          name: 'Track licenses and alert',
          owner: 'aws',
          duty: 'License Manager tracks deployments from the attachment of rules to an instance until the instance is terminated, and alerts you to violations. When a server is terminated or, by default, stopped, its license returns to the pool.',
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
          duty: 'Once a hard limit is reached, License Manager blocks further launches from an associated AMI. Once a soft limit is reached, it notifies you of launches.',
          sources: [{ page: 'rules', at: 'If you associate an … of additional instance launches' }],
          controls: ['cm-10', 'cm-11'],
        },
        {
          id: 'image-copies',
          layer: 'platform',
          name: 'Apply rules to copied AMIs',
          owner: 'aws',
          duty: 'License Manager associates a copy of an AMI in the same Region with the license configurations of the original. It does the same for an AMI made from a running instance. It tracks instances that are launched from these AMIs.',
          sources: [{ page: 'rules', at: 'If you copy an … launch from the new' }],
          controls: ['cm-10'],
        },
        {
          id: 'license-rules',
          layer: 'application',
          name: 'Define license rules',
          owner: 'customer',
          duty: 'Understand your licensing agreements and define them as rules. You are responsible for compliance. AWS does not take part in audits by software vendors.',
          sources: [{ page: 'rules', at: 'AWS does not participate … their licensing agreements' }],
          controls: ['cm-10', 'sa-4'],
        },
        {
          id: 'limits',
          layer: 'application',
          name: 'Set hard or soft limits',
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
          duty: 'Attach the rules to AMIs, or name the rules in launch and CloudFormation templates. Associate your own AMI across all accounts or only in the current account. A shared AMI is associated only with your account.',
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
          name: 'AMI copies in other Regions',
          owner: 'customer',
          duty: 'If you copied an AMI with license configurations to another Region, expect launches from the copy to be blocked. License Manager does not support tracking across Regions.',
          sources: [{ page: 'rules', at: 'License Manager does not … the new AMI' }],
          controls: ['cm-10'],
        },
        {
          id: 'stopped-instances',
          layer: 'application',
          name: 'Count licenses of stopped instances',
          owner: 'customer',
          duty: 'If your license terms keep a license allocated to an instance that does not run, set the rule Include stopped instances to `True`. By default, stopping a tracked server releases the license.',
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
        'AWS provides per-user licenses on your EC2 instances that are joined to a directory.',
      profile: { operatingSystem: 'full', insideVpc: 'yes' },
      unanswered: {
        'patch-system':
          'The instances are yours. The AWS pages compared do not say who patches Windows on them.',
      },
      override: { 'os-patches': { owner: 'aws', remove: ['answers'] } },
      add: [
        {
          id: 'instance-hardening',
          layer: 'operating-system',
          name: 'Configure and harden instances',
          owner: 'aws',
          duty: 'License Manager configures and hardens the license-included instances that you launch, using Systems Manager.',
          sources: [
            { page: 'subscriptions', at: 'AWS Systems Manager will … instances you launch' },
          ],
          controls: ['cm-6'],
        },
        {
          id: 'local-administrators',
          layer: 'operating-system',
          name: 'Avoid local administrators',
          owner: 'customer',
          duty: 'Avoid local users with administrator privileges on instances that provide the subscriptions. With such users, the health status of the instance might change to unhealthy, and License Manager can terminate the instance.',
          sources: [
            { page: 'subscriptions', at: 'When you create local … unhealthy for non-compliance' },
          ],
          controls: ['ac-6', 'cm-6'],
        },
        {
          id: 'managed-nodes',
          layer: 'operating-system',
          name: 'Keep instances managed and domain-joined',
          owner: 'customer',
          duty: 'Keep the instances managed by Systems Manager and joined to the same domain. Both are required.',
          sources: [{ page: 'subscriptions', at: 'The instances deployed for … the same domain' }],
          controls: ['cm-6', 'cm-8'],
        },
        {
          id: 'license-provision',
          layer: 'platform',
          name: 'Provide licenses and images',
          owner: 'aws',
          duty: 'AWS provides the licenses for a fee per user. It also provides AMIs with the supported software and a license-included Windows Server.',
          sources: [
            { page: 'subscriptions', at: 'Licenses are provided by … Windows Server licenses' },
          ],
          controls: ['cm-10'],
        },
        {
          id: 'noncompliance-end',
          layer: 'platform',
          name: 'Terminate unhealthy instances',
          owner: 'aws',
          duty: 'License Manager can terminate instances that are unhealthy because of non-compliance.',
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
          name: 'Objects that License Manager creates',
          owner: 'customer',
          duty: 'Do not alter or delete the `AWSLicenseManager` tag or the two network interfaces created for License Manager. The same applies to the objects that License Manager creates in the AWS Reserved organizational unit of AWS Managed Microsoft AD.',
          sources: [{ page: 'subscriptions', at: 'The tag key of … organizational unit (OU)' }],
          controls: ['cm-5'],
        },
        {
          id: 'session-count',
          layer: 'application',
          name: 'Allow more than two sessions',
          owner: 'customer',
          duty: 'If more than two users must be active at a time, configure a group policy. Also set the licensing mode of Remote Desktop Services to Per User.',
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
          duty: 'If you configure Active Directory with Microsoft Office products, provision VPC endpoints in at least one subnet of your VPC.',
          sources: [{ page: 'subscriptions', at: 'When you configure your … at least one subnet' }],
          controls: ['sc-7'],
        },
        {
          id: 'subscribers',
          layer: 'access',
          name: 'Associate users with instances',
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
