import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Sign-In',
  shortName: 'Sign-In',
  summary:
    'Sign-in for the console, command line and Builder ID. AWS authenticates people and records sign-ins. You decide who may sign in and from where.',
  guide: 'https://docs.aws.amazon.com/signin/latest/userguide/',
  read: '2026-11-26',
  aliases: [
    'AWS Signin',
    'console login',
    'aws login',
    'AWS Builder ID',
    'Builder ID',
    'ConsoleLogin',
    'console authorization',
    'sign-in page',
  ],
  variants: [{ id: 'builder-id', name: 'AWS Builder ID', mode: 'builder-id' }],
  aws: { iamServicePrefix: 'signin' },
  archetype: 'managed-application',
  traits: ['activity-trail'],
  profile: { keepsData: false },
  unanswered: {
    'encrypt-at-rest': 'The AWS pages compared do not mention encryption at rest.',
    'back-up': 'The AWS pages compared do not mention backups.',
  },
  remove: ['customer-data'],
  override: {
    'activity-review': {
      name: 'Review sign-ins in the right Region',
      owner: 'customer',
      duty: 'Search for root user sign-ins in `us-east-1`. Search for IAM user sign-ins in the Region of the Regional endpoint that was used. If the global endpoint is used, IAM user sign-ins are in `us-east-1` or one of three other Regions.',
      sources: [
        {
          page: 'events',
          at: [
            'you sign in as … event in us-east-1',
            'If an account alias … or ap-southeast-2',
            'use a Regional endpoint, … for the endpoint',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'sign-in-records',
      layer: 'data',
      name: 'Record sign-in attempts',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'AWS logs successful and failed sign-ins to the console and to local development tools in CloudTrail. If a sign-in fails because of an incorrect user name, AWS masks the IAM user name that was entered.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail logs sign-in events … federated user principals',
            'As a security best … incorrect user name',
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'console',
      name: 'AWS Management Console',
      summary:
        'Root, IAM users and federated people can sign in from anywhere, until you enable policies that check network and identity.',
      override: {
        'iam-permissions': {
          name: 'IAM identities and permissions',
          owner: 'customer',
          duty: 'Set up identities for people and workloads, and grant them access with permissions. Sign-in policies do not replace IAM policies, which continue to apply.',
          sources: [
            { page: 'practices', at: 'Add permissions to grant access to those identities' },
            { page: 'access', at: 'These policies do not … continue to apply' },
          ],
        },
      },
      add: [
        {
          id: 'policy-enforcement',
          layer: 'platform',
          name: 'Evaluate sign-in policies',
          owner: 'aws',
          duty: 'If you have enabled console authorization, AWS evaluates sign-in policies before and after authentication. AWS then blocks root sign-in from unexpected networks before the password prompt appears.',
          sources: [
            {
              page: 'access',
              at: [
                'have no effect until you enable console authorization',
                'at two points during … the post-authentication phase',
                'For root user sign-in, … password prompt appears',
              ],
            },
          ],
          controls: ['ac-3', 'ia-2'],
        },
        {
          id: 'policy-copies',
          layer: 'platform',
          name: 'Replicate sign-in policies globally',
          owner: 'aws',
          duty: 'AWS replicates sign-in policies globally from `us-east-1`, the Region in which they are written.',
          sources: [
            {
              page: 'access',
              at: [
                'AWS replicates policies globally from this Region',
                'Policies created in us-east-1 automatically replicate globally',
              ],
            },
          ],
          controls: ['cp-10'],
        },
        {
          id: 'network-allowance',
          layer: 'network',
          name: 'Allow the control plane endpoint',
          owner: 'customer',
          duty: 'If your network uses egress filtering, allow the control plane endpoint of Sign-In before you set up console access control with resource policies.',
          sources: [{ page: 'access', at: 'If your network uses … control plane endpoint' }],
          controls: ['sc-7'],
        },
        {
          id: 'regional-sign-in',
          layer: 'application',
          name: 'Regional sign-in endpoints',
          owner: 'customer',
          duty: 'If an event interrupts communication between Regions, you might be able to sign in as an IAM user at a Regional sign-in endpoint. At that endpoint, you might not be able to complete MFA with U2F.',
          sources: [
            {
              page: 'resilience',
              at: [
                'Certain events can interrupt … over the network',
                'You might be able … as an IAM user',
                'might not be able to complete Universal 2nd',
              ],
            },
          ],
          controls: ['cp-2', 'cp-10'],
        },
        {
          id: 'console-authorization',
          layer: 'access',
          name: 'Enable console authorization',
          owner: 'customer',
          duty: 'If you want to restrict console access, enable console authorization for the account or organization. Until you enable it, console access is unrestricted, and the permission statements that you create have no effect.',
          setting: 'off-by-default',
          switchOf: 'policy-enforcement',
          sources: [
            { page: 'access', at: 'Console sign-in access is … you enable console authorization' },
          ],
          controls: ['ac-3', 'ac-17'],
        },
        {
          id: 'statement-coverage',
          layer: 'access',
          name: 'Cover all three sign-in actions',
          owner: 'customer',
          duty: 'Include `signin:Authenticate` in one statement, and `signin:AuthorizeOAuth2Access` and `signin:CreateOAuth2Token` in another. If you omit an action, its phase of the sign-in is not protected.',
          sources: [{ page: 'access', at: 'cover all three actions … is not protected' }],
          controls: ['ac-3'],
        },
        {
          id: 'excluded-principals',
          layer: 'access',
          name: 'Exclude a principal for emergencies',
          owner: 'customer',
          duty: 'Before you enable console authorization in production, AWS recommends that you configure at least one excluded principal. All other principals, including root, are subject to the policy and could be locked out if network conditions change.',
          sources: [
            { page: 'access', at: 'Before enabling console authorization … change unexpectedly' },
          ],
          controls: ['ac-2', 'cp-2'],
        },
        {
          id: 'lockout-check',
          layer: 'access',
          name: 'Check statements before you enable',
          owner: 'customer',
          duty: 'Before you enable console authorization, confirm that your permission statements are correct. Remove or adjust any SCP or RCP that denies the three sign-in actions. Network-based restrictions also block people who sign in through IAM Identity Center.',
          sources: [
            {
              page: 'access',
              at: [
                'Console access through the … Identity Center users',
                'Enabling console authorization can … or signin:CreateOAuth2Token',
              ],
            },
          ],
          controls: ['cm-3', 'ac-3'],
        },
        {
          id: 'access-keys-apart',
          layer: 'access',
          name: 'Restrict access keys separately',
          owner: 'customer',
          duty: 'If you want to limit access with access keys, use other means, because sign-in policies do not apply to such access.',
          sources: [{ page: 'access', at: 'These controls do not … signed with SigV4' }],
          controls: ['ac-3', 'ac-17'],
        },
        {
          id: 'root-contacts',
          layer: 'access',
          name: 'Root user MFA and current contacts',
          owner: 'customer',
          duty: 'Enable MFA for the root user, safeguard its credentials and do not use them for everyday tasks. Keep the root user’s email address and the account’s phone number up to date, so that notifications reach you.',
          sources: [
            {
              page: 'practices',
              at: [
                'Sign in as the … for everyday tasks',
                'Keep your root user … security-related notifications',
              ],
            },
          ],
          controls: ['ia-2.1', 'ir-6'],
        },
      ],
    },
    {
      id: 'command-line',
      name: 'AWS CLI with aws login',
      summary:
        'After a console sign-in in the browser, the CLI, SDKs and PowerShell on a developer’s machine get temporary credentials.',
      override: {
        'iam-permissions': {
          name: 'Permissions to use aws login',
          owner: 'customer',
          duty: 'Attach `SignInLocalDevelopmentAccess` to the users, groups and roles that may log in from the command line. A root user needs no further permission.',
          sources: [
            {
              page: 'commandLine',
              at: 'Attach the SignInLocalDevelopmentAccess managed … permissions are required',
            },
          ],
        },
      },
      add: [
        {
          id: 'local-credentials',
          layer: 'platform',
          name: 'Issue temporary credentials',
          owner: 'aws',
          duty: 'AWS authenticates the user through the browser. It then issues temporary credentials for local development tools, in a CLI session of up to 12 hours.',
          sources: [
            {
              page: 'commandLine',
              at: [
                'You can get temporary … Tools for PowerShell',
                'The command will automatically … up to 12 hours',
              ],
            },
          ],
          controls: ['ia-5', 'ac-12'],
        },
        {
          id: 'cli-version',
          layer: 'application',
          name: 'Install a CLI version with aws login',
          owner: 'customer',
          duty: 'To use `aws login`, install version 2.32.0 or later of the AWS CLI.',
          sources: [{ page: 'commandLine', at: 'A minimum version of … aws login command' }],
          controls: ['cm-7'],
        },
        {
          id: 'session-end',
          layer: 'access',
          name: 'End sessions with aws logout',
          owner: 'customer',
          duty: 'If you used `aws login` with console credentials, run `aws logout` to end your session. Without this command, the session is valid for up to 12 hours.',
          sources: [
            {
              page: 'commandLine',
              at: [
                'After successful authentication, your … up to 12 hours',
                'To end your session, use',
              ],
            },
          ],
          controls: ['ac-12'],
        },
        {
          id: 'cross-device',
          layer: 'access',
          name: 'Same-device and cross-device login',
          owner: 'customer',
          duty: 'Allow or deny same-device and cross-device login separately. In IAM policies, you can specify a separate resource ARN for each type of login: `localhost` for same-device and `remote` for cross-device.',
          sources: [{ page: 'commandLine', at: 'You can control access … relevant IAM policy' }],
          controls: ['ac-3', 'ac-17'],
        },
      ],
    },
    {
      id: 'builder-id',
      name: 'AWS Builder ID',
      summary:
        'A profile that belongs to a person, not to an account. The person manages it, and no administrator does.',
      profile: { keepsData: true },
      unanswered: {
        'encrypt-at-rest':
          'AWS’s page “Privacy and data in AWS Builder ID” does not mention encryption at rest.',
        'back-up': 'AWS’s page “Privacy and data in AWS Builder ID” does not mention backups.',
      },
      remove: ['iam-permissions', 'sign-in-records', 'activity-review'],
      add: [
        {
          id: 'factor-check',
          layer: 'platform',
          name: 'Ask for MFA at sign-in',
          owner: 'aws',
          duty: 'AWS uses the profile’s MFA devices at sign-in, both with a password and with social login. On trusted devices, there might be no prompt.',
          sources: [
            {
              page: 'factors',
              at: [
                'You can register multi-factor … social login provider',
                'After you sign up … on trusted devices',
              ],
            },
          ],
          controls: ['ia-2.1'],
        },
        {
          id: 'identity-owner',
          layer: 'access',
          name: 'Manage your own identity',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Manage your Builder ID yourself, separately from your identities at an employer or school.',
          sources: [{ page: 'differences', at: 'As the individual who … school or work' }],
          controls: ['ac-2', 'ia-4'],
        },
        {
          id: 'separate-credentials',
          layer: 'access',
          name: 'Separate Builder ID from AWS accounts',
          owner: 'aws',
          duty: 'AWS gives a Builder ID no IAM credentials for the console, CLI or SDKs. In the new AWS experience, released to a limited number of customers, a Builder ID can obtain these credentials. There, it replaces your root, IAM Identity Center or IAM users as the credential.',
          sources: [
            {
              page: 'differences',
              at: [
                "Can't obtain AWS IAM … or AWS Toolkit",
                'releasing our new experience … this experience yet',
                'Replaces your root, IAM … AWS resources',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'factor-registration',
          layer: 'access',
          name: 'Register several MFA devices',
          owner: 'customer',
          duty: 'AWS strongly recommends that you register MFA devices for the Builder ID, preferably more than one, and review them from time to time. If you remove all devices, MFA is disabled.',
          switchOf: 'factor-check',
          sources: [
            {
              page: 'factors',
              at: [
                'We strongly recommend that … your AWS Builder ID',
                'register multiple MFA devices … date and functional',
                'To disable multi-factor authentication … from your profile',
              ],
            },
          ],
          controls: ['ia-2.1', 'ia-5'],
        },
        {
          id: 'recovery-email',
          layer: 'access',
          name: 'Set up a recovery email',
          owner: 'customer',
          duty: 'Add a recovery email. It helps you recover access if you lose your MFA device. If you have no recovery email, AWS asks you for one before you register an MFA device.',
          sources: [{ page: 'factors', at: "If you haven't set … lose your MFA device" }],
          controls: ['ia-5', 'cp-2'],
        },
        {
          id: 'data-export',
          layer: 'data',
          name: 'Provide personal data on request',
          owner: 'aws',
          duty: 'AWS completes a request for the personal data of a Builder ID within 30 days. It provides the data as a ZIP archive.',
          sources: [{ page: 'privacy', at: 'we received your request … with your data' }],
          controls: ['si-12'],
        },
        {
          id: 'data-request',
          layer: 'data',
          name: 'Request your Builder ID data',
          owner: 'customer',
          duty: 'If you want the personal information of your Builder ID, request it in its profile. While the request is pending, you cannot delete the Builder ID.',
          sources: [
            {
              page: 'privacy',
              at: [
                'You can request and … your AWS Builder ID',
                'While your data request … your AWS Builder ID',
              ],
            },
          ],
          controls: ['si-12'],
        },
      ],
    },
  ],
  pages: {
    access: {
      path: 'console-access-control',
      title:
        'Controlling console access with resource-based policies and resource control policies',
    },
    practices: {
      path: 'best-practices-admin',
      title: 'Security best practices for AWS account administrators',
    },
    commandLine: {
      path: 'command-line-sign-in',
      title: 'Sign in through the AWS Command Line Interface',
    },
    factors: {
      path: 'mfa-builder-id',
      title: 'Manage AWS Builder ID multi-factor authentication (MFA)',
    },
    privacy: { path: 'privacy-builder-id', title: 'Privacy and data in AWS Builder ID' },
    differences: {
      path: 'differences-builder-id',
      title: 'AWS Builder ID and other AWS credentials',
    },
    trail: {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/cloudtrail-integration.html',
      title: 'Logging IAM and AWS STS API calls with AWS CloudTrail',
    },
    resilience: {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/disaster-recovery-resiliency.html',
      title: 'Resilience in AWS Identity and Access Management',
    },
    events: {
      url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html',
      title: 'AWS Management Console sign-in events',
    },
  },
});
