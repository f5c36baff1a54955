import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Management Console',
  shortName: 'Management Console',
  summary:
    'AWS runs the web application through which you use AWS. You choose who signs in, what is shown and from which networks.',
  guide: 'https://docs.aws.amazon.com/awsconsolehelpdocs/latest/gsg/',
  read: '2026-11-26',
  aliases: [
    'AWS console',
    'Console Home',
    'Console Private Access',
    'Unified Settings',
    'User Experience Customization',
    'multi-session',
  ],
  aws: { iamServicePrefix: 'uxc', cloudFormationPrefixes: ['AWS::UXC'] },
  archetype: 'managed-application',
  unanswered: {
    'encrypt-at-rest':
      'AWS’s page “Security in AWS User Experience Customization” does not mention how settings are stored.',
    'back-up': 'The AWS pages compared do not say whether console settings are backed up.',
  },
  override: {
    'os-patches': {
      owner: 'aws',
      duty: 'AWS operates the operating system under the console. AWS patches and fixes flaws within the infrastructure, including its software.',
    },
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform of the console. AWS patches and fixes flaws within the infrastructure, including its software.',
    },
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'In IAM, grant identities the actions that they need. By default, users and roles have no permissions. Policies apply to every method of access, whether the console or another.',
      sources: [{ page: 'iam', at: 'By default, users and … perform the operation' }],
    },
  },
  remove: ['customer-data'],
  add: [
    {
      id: 'visibility-run',
      layer: 'platform',
      name: 'Hide Regions and services',
      owner: 'aws',
      duty: 'The console removes hidden Regions from the selector and shows hidden services as unavailable for all users of the account. A user who opens a hidden Region or service by URL sees a notice. If a user lacks the required permissions or the customization service is unavailable, all Regions and services are visible.',
      sources: [
        {
          page: 'visible',
          at: [
            'When you hide a … Console Home',
            'If a user navigates … the account level',
            "If a user doesn't … visible by default",
          ],
        },
      ],
      controls: ['ac-3'],
    },
    {
      id: 'managed-policies',
      layer: 'platform',
      name: 'Update the console’s managed policies',
      owner: 'aws',
      duty: 'AWS administers `AWSManagementConsoleBasicUserAccess` and `AWSManagementConsoleAdministratorAccess`. An update affects every identity that has the policy attached.',
      sources: [
        {
          page: 'policies',
          at: ['An AWS managed policy … by AWS', 'If AWS updates the … is attached to'],
        },
      ],
      controls: ['ac-6'],
    },
    {
      id: 'policy-choice',
      layer: 'access',
      name: 'Reduce permissions further',
      owner: 'customer',
      answers: ['admit'],
      duty: 'Check what the managed policies allow. `AWSManagementConsoleBasicUserAccess`, for example, allows full access to CloudShell and chats with Amazon Q Developer. To reduce permissions further, AWS recommends customer managed policies.',
      sources: [
        {
          page: 'policies',
          at: [
            'AWS managed policies might … customer managed policies',
            'This AWSManagementConsoleBasicUserAccess is grouped … command execution',
            'q – Allows principals … Amazon Q Developer',
          ],
        },
      ],
      controls: ['ac-6'],
    },
    {
      id: 'visibility',
      layer: 'access',
      name: 'Visible Regions and services',
      owner: 'customer',
      duty: 'Choose the Regions and services visible in the console’s navigation, and decide who gets `uxc:UpdateAccountCustomizations`, which allows changing this choice. A user without the required permissions sees all Regions and services. Administrators cannot lock themselves out of these settings.',
      switchOf: 'visibility-run',
      sources: [
        {
          page: 'visible',
          at: [
            'Account administrators can control … AWS Management Console navigation',
            'Navigation to the Unified … visible by default',
          ],
        },
        {
          page: 'visiblePermissions',
          at: 'To change the settings, … uxc:UpdateAccountCustomizations permission',
        },
      ],
      controls: ['ac-6', 'cm-7'],
    },
    {
      id: 'multi-session',
      layer: 'access',
      name: 'Turn on multi-session support',
      owner: 'customer',
      duty: 'In each browser, you can opt in to be signed in to up to five identities at once, including root users. Console addresses then get a subdomain, so update bookmarks.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'multisession',
          at: [
            'You can sign in … the same account',
            'Be sure to update … console links',
            'You must opt-in to … browser specific',
          ],
        },
      ],
      controls: ['ac-10', 'ac-12'],
    },
    {
      id: 'settings-storage',
      layer: 'data',
      name: 'Store settings in all Regions',
      owner: 'aws',
      duty: 'AWS stores settings, favourite services and recently visited services in all Regions, including those that are disabled by default.',
      setting: 'on-by-default',
      sources: [{ page: 'settings', at: 'To ensure that your … disabled by default' }],
      controls: ['sc-28', 'si-12'],
    },
    {
      id: 'settings-reset',
      layer: 'data',
      name: 'Reset the stored settings',
      owner: 'customer',
      duty: 'If your settings, favourite services and recently visited services should not be stored in all Regions, choose Reset all. Also opt out of remembering recently visited services.',
      switchOf: 'settings-storage',
      sources: [{ page: 'settings', at: "If you don't want … services in Settings management" }],
      controls: ['si-12'],
    },
    {
      id: 'recommended-actions',
      layer: 'data',
      name: 'Recommended actions',
      owner: 'aws',
      duty: 'The console analyzes the state of resources, not user data, to suggest actions. CloudTrail captures the calls of this feature as management events. Event history shows the last 90 days of these events.',
      sources: [
        { page: 'recommended', at: 'AWS Recommended Actions analyzes … process user data' },
        {
          page: 'recommendedTrail',
          at: [
            'CloudTrail captures all API … as events',
            'provides a viewable, searchable, … an AWS Region',
            'control plane operations as management events',
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'public',
      name: 'Over the internet',
      summary:
        'You use the console at its public address, with any account that the browser’s user signs in to.',
      add: [
        {
          id: 'public-endpoint',
          layer: 'access',
          name: 'Serve the console as a web application',
          owner: 'aws',
          answers: ['open-network'],
          duty: 'AWS serves the console as a web application that gives central access to all individual service consoles.',
          sources: [{ page: 'whatIs', at: 'is a web-based application … AWS service consoles' }],
          controls: ['sc-7'],
        },
      ],
    },
    {
      id: 'private-access',
      name: 'Private Access',
      summary:
        'You reach the console from your network through VPC endpoints, for the accounts that your policies name.',
      add: [
        {
          id: 'private-path',
          layer: 'network',
          name: 'Carry console traffic over PrivateLink',
          owner: 'aws',
          duty: 'Once you configure endpoints and DNS resolution, console traffic from the VPC flows through the private endpoints. The console can operate in a VPC without internet access.',
          sources: [
            {
              page: 'privateAccess',
              at: [
                'can operate in VPCs … through VPC endpoints',
                'Once configured with appropriate … these private endpoints',
              ],
            },
          ],
          controls: ['sc-7', 'sc-8'],
        },
        {
          id: 'private-endpoints',
          layer: 'access',
          name: 'Private access through VPC endpoints',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Create VPC endpoints for the console, its console-only APIs, AWS Sign-In and the service APIs, and configure DNS. On-premises networks that can route to the endpoints can use them.',
          switchOf: 'private-path',
          sources: [
            {
              page: 'privateAccess',
              at: [
                'You implement AWS Management … these private endpoints',
                'supports traffic from any … Site-to-Site VPN',
              ],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'trusted-accounts',
          layer: 'access',
          name: 'Trusted accounts and networks',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Combine VPC endpoint policies and IAM controls. With Private Access, you can limit the console to known accounts if traffic originates from your VPC. You can limit identities to resources of expected accounts and to expected networks.',
          sources: [
            {
              page: 'privateAccess',
              at: [
                'you can limit the … Virtual Private Cloud (VPC)',
                'Only explicitly authorized identities … unauthorized network locations',
                'You then layer VPC … your security objectives',
              ],
            },
          ],
          controls: ['ac-3', 'ac-4', 'ac-20'],
        },
      ],
    },
  ],
  pages: {
    whatIs: { path: 'what-is', title: 'What is the AWS Management Console?' },
    iam: {
      path: 'security-iam',
      title: 'Identity and Access Management for AWS User Experience Customization',
    },
    policies: {
      path: 'security-iam-awsmanpol',
      title: 'AWS managed policies for the AWS Management Console',
    },
    visible: {
      path: 'visible-regions-services',
      title: 'Configuring visible Regions and services in the AWS Management Console',
    },
    visiblePermissions: {
      path: 'visible-regions-services-prereqs',
      title: 'Prerequisites for configuring visible Regions and services',
    },
    settings: {
      path: 'unified-settings',
      title: 'Configuring Unified Settings in the AWS Management Console',
    },
    multisession: { path: 'multisession', title: 'Signing in to multiple accounts' },
    recommended: {
      path: 'recommended-actions',
      title: 'AWS Recommended Actions in the AWS Management Console',
    },
    recommendedTrail: {
      path: 'log-using-cloudtrail-rec-actions',
      title: 'Logging AWS Recommended Actions API calls using AWS CloudTrail',
    },
    privateAccess: {
      path: 'console-private-access',
      title: 'AWS Management Console Private Access',
    },
  },
});
