import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Account Management',
  shortName: 'Account Management',
  summary:
    'AWS keeps accounts isolated from each other. You manage the root user, the contacts, the Regions and the closure of the account.',
  guide: 'https://docs.aws.amazon.com/accounts/latest/reference/',
  read: '2026-11-26',
  aliases: [
    'AWS account',
    'root user',
    'alternate contacts',
    'security contact',
    'opt-in Regions',
    'close account',
    'root email',
  ],
  aws: { iamServicePrefix: 'account', terraformPrefixes: ['aws_account'] },
  archetype: 'account-governance',
  notAsked: {
    'back-up':
      'It keeps contacts and settings of the account. It is not a place to store your data.',
  },
  unanswered: {
    'encrypt-at-rest':
      'AWS’s page “Data protection in AWS Account Management” does not mention encryption at rest.',
  },
  override: {
    'rule-enforcement': {
      name: 'Isolate accounts from each other',
      owner: 'aws',
      duty: 'By default, AWS allows no access between accounts. Each account isolates its identities and resources, even within your own environment, until you explicitly share access.',
      setting: 'on-by-default',
      sources: [
        {
          page: 'welcome',
          at: [
            'An account acts as … between accounts',
            'By design, all resources … own AWS environment',
          ],
        },
      ],
    },
    'rule-content': {
      name: 'Permissions for account actions',
      owner: 'customer',
      duty: 'Grant users and roles permission to perform account actions. By default, users and roles cannot create or modify Account Management resources. You can use condition keys to limit the actions, for example to specific Regions or email domains.',
      switchOf: 'rule-enforcement',
      sources: [
        {
          page: 'examples',
          at: 'By default, users and … can create IAM policies',
        },
        {
          page: 'iam',
          at: ['only those actions that … the specified Regions', 'a list of email domains'],
        },
      ],
    },
    'activity-review': {
      owner: 'customer',
      duty: 'Use CloudTrail to see who called which operation. CloudTrail captures all API calls to Account Management as events. Without a trail, you can view the most recent events in Event history. For an ongoing record, create a trail.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures all Account … as events',
            'view the most recent … who made the request',
            'For an ongoing record … create a trail',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'region-propagation',
      layer: 'platform',
      name: 'Distribute IAM data to an opt-in Region',
      owner: 'aws',
      duty: 'When you enable an opt-in Region, AWS distributes IAM data and credentials to it. The distribution takes minutes for most accounts, and sometimes hours. If you later disable the Region, AWS deactivates the credentials there but does not delete the resources.',
      sources: [
        {
          page: 'regions',
          at: [
            'When you choose to … to that Region',
            'This process takes a … several hours',
            'When you disable an … the standard rate',
          ],
        },
      ],
      controls: ['ac-2', 'ac-3'],
    },
    {
      id: 'closure-run',
      layer: 'platform',
      name: 'Keep a closed account for 90 days',
      owner: 'aws',
      duty: 'For 90 days after closure, you can sign in for past bills, settings and Support, but requests from other accounts with access should fail. Support can reopen the account if any balance is paid in full within 30 days of closure. After 90 days, AWS closes the account permanently.',
      sources: [
        {
          page: 'closing',
          at: [
            "After you've closed it, … post-closure period",
            'you can sign in … contact AWS Support',
            'If you have granted … after account closure',
          ],
        },
        { page: 'closing', at: 'To reopen your account … date of account closure' },
      ],
      controls: ['si-12', 'ac-2'],
    },
    {
      id: 'closure-deletion',
      layer: 'platform',
      name: 'Delete a closed account’s data',
      owner: 'aws',
      duty: 'After the post-closure period of 90 days, AWS deletes the content and resources in the account, except for CloudTrail trails. The account’s ID can never be reused.',
      sources: [
        {
          page: 'closing',
          at: [
            'The post-closure period is … reopening your account',
            'AWS will also delete … except for CloudTrail trails',
            'After an account has … never be reused',
          ],
          verified: '2026-12-06',
        },
      ],
      controls: ['si-12', 'mp-6'],
    },
    {
      id: 'closure-charges',
      layer: 'application',
      name: 'Pay what is due after closure',
      owner: 'customer',
      duty: 'Pay outstanding fees and charges for services used before closure: you remain responsible for them. Invoices for Reserved Instances and Savings Plans continue until these expire. If you reopen the account, charges for the services that remained in it restart.',
      sources: [
        {
          page: 'closing',
          at: [
            'You remain responsible for … before account closure',
            'You will continue receiving … until they expire',
            'Charges for the services … if you reopen it',
          ],
          verified: '2026-12-06',
        },
      ],
      controls: ['sa-2'],
    },
    {
      id: 'account-split',
      layer: 'application',
      name: 'Separate workloads into accounts',
      owner: 'customer',
      duty: 'As a best practice for scaling, use several accounts: risks in one account should not affect the others. Before you add more accounts, plan how to manage them. AWS recommends Organizations for managing accounts.',
      sources: [
        { page: 'welcome', at: 'Using multiple AWS accounts … new business processes' },
        {
          page: 'multiple',
          at: [
            'Potential risks and security … without affecting others',
            'Before you start adding … in your organization',
          ],
        },
      ],
      controls: ['ac-5', 'sc-7'],
      evidence: ['Account.2', 'account-part-of-organizations'],
    },
    {
      id: 'alternate-contacts',
      layer: 'application',
      name: 'Alternate contacts',
      owner: 'customer',
      duty: 'Add up to three alternate contacts: one each for billing, operations and security. A contact’s address can be a distribution list. Mail to the root user’s address still goes to the primary contact.',
      sources: [
        {
          page: 'alternate',
          at: [
            'Alternate contacts allows AWS … associated with the account',
            "An alternate contact doesn't … root account's email",
            'specifyOnlyAccount',
          ],
        },
      ],
      controls: ['ir-6', 'cm-2'],
      evidence: ['Account.1', 'security-account-information-provided'],
    },
    {
      id: 'root-user',
      layer: 'access',
      name: 'Protect the root user',
      owner: 'customer',
      answers: ['admit'],
      duty: 'Activate MFA for the root user, and use that user only for tasks that require it: AWS strongly recommends both. Anyone with root user credentials has unrestricted access to all resources in the account. Do daily administrative tasks as an administrative user in IAM Identity Center.',
      sources: [
        { page: 'rootUser', at: 'Anyone who has root … billing information' },
        { page: 'mfa', at: 'We strongly recommend that … without your authorization' },
        { page: 'administrator', at: "Because you can't restrict … daily administrative tasks" },
      ],
      controls: ['ia-2', 'ia-2.1', 'ac-6.5'],
      evidence: ['root-account-mfa-enabled', 'root-account-hardware-mfa-enabled'],
    },
    {
      id: 'recovery-contact',
      layer: 'access',
      name: 'Company email address and phone number',
      owner: 'customer',
      duty: 'For a business account, use a corporate phone number. AWS also recommends a company email address: an individual’s address or number can make recovery difficult after that person leaves. Make sure that you can receive email at the address, because account recovery requires it.',
      sources: [
        {
          page: 'prerequisites',
          at: ['The email address is … to this address', 'If this account is … leaves the company'],
        },
        { page: 'primary', at: 'businessAwsLeavesCompany' },
      ],
      controls: ['ia-5', 'cp-2'],
    },
    {
      id: 'region-choice',
      layer: 'access',
      name: 'Enable the Regions that you need',
      owner: 'customer',
      duty: 'Before you use an opt-in Region, enable it, and control in IAM who may enable Regions. Regions launched before 20 March 2019 cannot be disabled. Cross-Region inference of some AI services can use Regions that you did not enable.',
      setting: 'closed-by-default',
      switchOf: 'region-propagation',
      sources: [
        {
          page: 'regions',
          at: [
            'Regions launched before March … until they are enabled',
            'If you use those … your chosen geography',
            'You can use IAM … and list Regions',
          ],
        },
      ],
      controls: ['ac-3', 'cm-7'],
    },
    {
      id: 'region-leftovers',
      layer: 'data',
      name: 'Empty a Region before disabling it',
      owner: 'customer',
      duty: 'Before you disable a Region, remove your remaining resources there. AWS does not delete the resources, and they continue to incur charges. While the Region is disabled, you have no IAM access to them.',
      sources: [{ page: 'regions', at: 'Disabling a Region disables … disabling a Region' }],
      controls: ['si-12', 'cm-8'],
    },
    {
      id: 'closure-preparation',
      layer: 'data',
      name: 'Prepare to close the account',
      owner: 'customer',
      duty: 'Back up what you want to keep (AWS recommends this), cancel Marketplace subscriptions, and delete CloudTrail trails that should stop delivering events. If the root user’s address is on this account’s Route 53 domain, first move the domain to another account. Or use an address on a domain outside this account.',
      sources: [
        {
          page: 'closing',
          at: [
            "You don't need to … you want to keep",
            "AWS Marketplace subscriptions aren't … cancel your subscriptions",
          ],
        },
        {
          page: 'closing',
          at: [
            'trails created by users … before closing it',
            'If the email address … in this account',
          ],
        },
      ],
      controls: ['cp-9', 'si-12'],
    },
  ],
  modes: [
    {
      id: 'standalone',
      name: 'Standalone account',
      summary:
        'The account is outside any organization. Its own users and its root user change its settings and close it.',
      add: [
        {
          id: 'closing',
          layer: 'access',
          name: 'Close the account as root user',
          owner: 'customer',
          duty: 'To close an account that was set up through the advanced sign-up or has advanced features, sign in to the console as the root user. An IAM user or role cannot close it. The CLI and the SDKs do not support this task.',
          sources: [
            {
              page: 'closing',
              at: [
                'These instructions are for … for your account',
                'Sign in to the … IAM user or role',
                "This task isn't supported … AWS Management Console",
              ],
            },
          ],
          controls: ['ac-2'],
        },
      ],
    },
    {
      id: 'organization-member',
      name: 'Member of an organization',
      summary:
        'After you enable trusted access, the management account or a delegated administrator can change the attributes of a member account.',
      override: {
        'alternate-contacts': {
          name: 'Members’ alternate contacts',
          owner: 'customer',
          duty: 'If all features and trusted access are enabled, you can update any member’s alternate contacts from the management account or the delegated administrator account. Each member can have one billing, one operations and one security contact.',
          sources: [
            {
              page: 'alternate',
              at: [
                'specifyOnlyAccount',
                'For member accounts that … AWS CLI & SDKs',
                'Your organization must enable … Account Management service',
              ],
            },
          ],
        },
        'recovery-contact': {
          name: 'Root email addresses and phone numbers',
          owner: 'customer',
          duty: 'For business accounts, use company addresses and phone numbers. If all features and trusted access are enabled, the management or delegated administrator account can accept a change of a member’s root user address. To accept the change, you need the code sent to the new address.',
          sources: [
            { page: 'primary', at: 'businessAwsLeavesCompany' },
            {
              page: 'acceptEmail',
              at: [
                'Accepts the request that … the specified account',
                'The organization must have … for a member account',
                'The OTP code sent … API call',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'contact-guardrail',
          layer: 'application',
          name: 'Keep members from changing contacts',
          owner: 'customer',
          duty: 'If member accounts should not change their own alternate contacts, use an SCP that denies this. If an SCP with the resource `*` applies to the delegated administrator account, it blocks that account too.',
          sources: [
            {
              page: 'scps',
              at: [
                'The following example denies … own alternate contacts',
                'This means that even … in the organization',
              ],
            },
          ],
          controls: ['ac-3', 'cm-5'],
        },
        {
          id: 'trusted-access',
          layer: 'access',
          name: 'Enable trusted access',
          owner: 'customer',
          duty: 'If the management account should modify contacts and other details of member accounts, enable trusted access from the management account. The organization must have all features enabled.',
          setting: 'closed-by-default',
          sources: [
            {
              page: 'trustedAccess',
              at: [
                'Enabling trusted access for … in AWS Organizations',
                'You can perform this … must have all features',
              ],
            },
            { page: 'organizations', at: 'By default, this includes … the organization itself' },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'delegated-admin',
          layer: 'access',
          name: 'Delegate an administrator',
          owner: 'customer',
          answers: ['admit'],
          duty: 'If a member account should perform this service’s tasks for the other members, first enable trusted access. Then register the account as delegated administrator with the CLI or an SDK. Registration gives the account no other tasks in the organization.',
          setting: 'closed-by-default',
          sources: [
            { page: 'organizations', at: 'After you enable trusted … management account has' },
            { page: 'delegated', at: "This task isn't supported … AWS SDKs" },
          ],
          controls: ['ac-5', 'ac-6'],
        },
        {
          id: 'closing',
          layer: 'access',
          name: 'Close member accounts',
          owner: 'customer',
          duty: 'You can close a member account, for example in the Organizations console if all features are on. If you use Control Tower, first unmanage the account there. Closures in a rolling 30-day period are limited, and a closed account counts toward the organization’s account quota during the post-closure period.',
          sources: [
            {
              page: 'closing',
              at: [
                'When you close a … in the organization',
                'You can only close … to close the account',
                'Choose Close next to … All features mode',
              ],
            },
          ],
          controls: ['ac-2'],
        },
      ],
    },
  ],
  pages: {
    welcome: { path: 'accounts-welcome', title: 'What is an AWS account?' },
    multiple: {
      path: 'welcome-multiple-accounts',
      title: 'Benefits of using multiple AWS accounts',
    },
    prerequisites: {
      path: 'getting-started-prerequisites',
      title: 'Prerequisites for creating a new AWS account',
    },
    mfa: { path: 'getting-started-step3', title: 'Activate MFA for your root user' },
    administrator: { path: 'getting-started-step4', title: 'Create an administrator user' },
    rootUser: { path: 'root-user', title: 'Using the AWS account root user' },
    alternate: {
      path: 'manage-acct-update-contact-alternate',
      title: 'Update the alternate contacts for your AWS account',
      passages: { specifyOnlyAccount: 'You can specify only … with an account' },
    },
    primary: {
      path: 'manage-acct-update-contact-primary',
      title: 'Update the primary contact for your AWS account',
      passages: { businessAwsLeavesCompany: 'For business AWS accounts, … leaves the company' },
    },
    regions: {
      path: 'manage-acct-regions',
      title: 'Enable or disable AWS Regions in your account',
    },
    closing: { path: 'manage-acct-closing', title: 'Close an AWS account' },
    organizations: { path: 'using-orgs', title: 'When to use AWS Organizations' },
    trustedAccess: {
      path: 'using-orgs-trusted-access',
      title: 'Enable trusted access for AWS Account Management',
    },
    delegated: {
      path: 'using-orgs-delegated-admin',
      title: 'Enable a delegated admin account for AWS Account Management',
    },
    scps: {
      path: 'using-orgs-example-scps',
      title: 'Restrict access using AWS Organizations service control policies',
    },
    acceptEmail: { path: 'API_AcceptPrimaryEmailUpdate', title: 'AcceptPrimaryEmailUpdate' },
    iam: {
      path: 'security_iam_service-with-iam',
      title: 'How AWS Account Management works with IAM',
    },
    examples: {
      path: 'security_iam_id-based-policy-examples',
      title: 'Identity-based policy examples for AWS Account Management',
    },
    trail: {
      path: 'monitoring-cloudtrail',
      title: 'Logging AWS Account Management API calls using AWS CloudTrail',
    },
  },
});
