import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Management Console',
  shortName: 'Management Console',
  summary:
    'The web application in front of AWS: AWS runs it; who signs in, what is shown and from which network are yours.',
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
    'encrypt-at-rest': 'No page that was read says how console settings are stored.',
    'back-up': 'No page that was read says whether console settings are backed up.',
  },
  override: {
    'os-patches': {
      owner: 'aws',
      duty: 'Operate the operating system under the console, and patch and fix flaws within the infrastructure, its software included.',
    },
    'service-software': {
      name: 'Run and patch the console',
      owner: 'aws',
      duty: 'Operate the platform of the console, and patch and fix flaws within the infrastructure, its software included.',
    },
    'iam-permissions': {
      name: 'Grant permissions in IAM',
      owner: 'customer',
      duty: 'Grant identities the actions that they need in IAM: users and roles have no permissions by default, and policies apply whatever the method, console or not.',
      sources: [{ page: 'iam', at: 'By default, users and … perform the operation' }],
    },
  },
  remove: ['customer-data'],
  add: [
    {
      id: 'visibility-run',
      layer: 'platform',
      name: 'Hide Regions and services from view',
      owner: 'aws',
      duty: 'Remove hidden Regions from the selector and show hidden services as unavailable for all users of the account, with a notice if a user goes there by URL. If a user lacks the required permissions or the customization service is unavailable, all are visible.',
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
      duty: 'Administer AWSManagementConsoleBasicUserAccess and AWSManagementConsoleAdministratorAccess. An update affects every identity that has the policy attached.',
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
      duty: 'Check what the managed policies allow: AWSManagementConsoleBasicUserAccess, for example, full access to CloudShell and chats with Amazon Q Developer. AWS recommends customer managed policies of your own to reduce permissions further.',
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
      name: 'Choose what is shown',
      owner: 'customer',
      duty: 'Choose the Regions and services that are visible in the console’s navigation, and whom you give uxc:UpdateAccountCustomizations, which changes them. A user without the required permissions sees all of them. Administrators cannot lock themselves out of these settings.',
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
      name: 'Allow several sessions in a browser',
      owner: 'customer',
      duty: 'Opt in, browser by browser, to be signed in to up to five identities at once, root users among them. Console addresses then get a subdomain, so update bookmarks.',
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
      duty: 'Store settings, favourite services and recently visited services in all Regions, those included that are disabled by default.',
      setting: 'on-by-default',
      sources: [{ page: 'settings', at: 'To ensure that your … disabled by default' }],
      controls: ['sc-28', 'si-12'],
    },
    {
      id: 'settings-reset',
      layer: 'data',
      name: 'Reset settings, stop remembering',
      owner: 'customer',
      duty: 'If your settings, favourite services and recently visited services should not be stored in all Regions, choose Reset all and opt out of remembering recently visited services.',
      switchOf: 'settings-storage',
      sources: [{ page: 'settings', at: "If you don't want … services in Settings management" }],
      controls: ['si-12'],
    },
    {
      id: 'recommended-actions',
      layer: 'data',
      name: 'Suggest actions, record the calls',
      owner: 'aws',
      duty: 'Analyze the state of resources, not user data, to suggest actions. CloudTrail captures the calls of this feature as management events, with 90 days of them in Event history.',
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
        'The console at its public address, with whatever account the browser’s user signs in to.',
      add: [
        {
          id: 'public-endpoint',
          layer: 'access',
          name: 'Serve the console as a web application',
          owner: 'aws',
          answers: ['open-network'],
          duty: 'Serve the console as a web application that gives central access to all individual service consoles.',
          sources: [{ page: 'whatIs', at: 'is a web-based application … AWS service consoles' }],
          controls: ['sc-7'],
        },
      ],
    },
    {
      id: 'private-access',
      name: 'Private Access',
      summary:
        'From your network the console is reached through VPC endpoints, for the accounts that your policies name.',
      add: [
        {
          id: 'private-path',
          layer: 'network',
          name: 'Carry console traffic by PrivateLink',
          owner: 'aws',
          duty: 'Once endpoints and DNS resolution are configured, let console traffic from the VPC flow through the private endpoints; the console can operate in a VPC without internet access.',
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
          name: 'Create endpoints and DNS',
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
          name: 'Name trusted accounts and networks',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Layer VPC endpoint policies and IAM controls. With Private Access you can limit the console to known accounts when traffic originates from your VPC, and identities to resources of expected accounts and to expected networks.',
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
