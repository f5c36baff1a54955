import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS CloudShell',
  shortName: 'CloudShell',
  summary:
    'A Linux shell in the console, signed in as you: AWS patches its system and ends its sessions; what you install, who may open it and where it reaches is yours.',
  guide: 'https://docs.aws.amazon.com/cloudshell/latest/userguide/',
  read: '2026-11-26',
  aliases: ['shell', 'browser shell', 'console shell', 'terminal', 'command line', 'AWS CLI'],
  aws: { iamServicePrefix: 'cloudshell' },
  archetype: 'managed-application',
  traits: ['activity-trail'],
  profile: { operatingSystem: 'full' },
  unanswered: {
    'encrypt-at-rest': 'No page that was read says who encrypts the home directory.',
    'back-up': 'No page that was read says who backs up the home directory.',
  },
  override: {
    'os-patches': {
      name: 'Patch the system packages',
      owner: 'aws',
      duty: 'Install security patches for the system packages of the compute environment automatically, by default.',
      sources: [
        { page: 'infrastructure', at: 'By default, AWS CloudShell … your compute environments' },
      ],
    },
    'service-software': {
      name: 'Update the pre-installed software',
      owner: 'aws',
      duty: 'Create the environment, based on Amazon Linux 2023, and update it regularly to provide access to the latest software.',
      sources: [
        {
          page: 'environment',
          at: [
            'When you launch AWS … the shell experience',
            'Because the AWS CloudShell … the latest software',
          ],
        },
      ],
    },
    'iam-permissions': {
      name: 'Decide who may open a shell',
      owner: 'customer',
      duty: 'Allow the four actions that a launch from the console needs, and others as the role requires. AWSCloudShellFullAccess gives full access by a wildcard; AWS recommends granting its broader managed policies only if they are essential for the job.',
      sources: [
        {
          page: 'permissions',
          at: [
            'The AWSCloudShellFullAccess policy uses … CloudShell and features',
            "However, these policies provide … user's job role",
            'To launch AWS CloudShell … to launch CloudShell',
          ],
        },
        { page: 'practices', at: 'Use IAM permissions and … by their role' },
      ],
    },
    'customer-data': {
      name: 'Nothing sensitive in identity names',
      owner: 'customer',
      duty: 'Keep control of your content. Put no sensitive data into the names of IAM users, roles and sessions, nor, as AWS strongly recommends, into tags and free-form text fields such as names: what you enter there may be used for billing or diagnostic logs.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'You are responsible for … on this infrastructure',
            'We strongly recommend that … a Name field',
            'Any data that you … or diagnostic logs',
          ],
        },
        { page: 'practices', at: "Don't include sensitive data … or session names" },
      ],
    },
  },
  add: [
    {
      id: 'session-end',
      layer: 'platform',
      name: 'End idle and long sessions',
      owner: 'aws',
      duty: 'End a session after 20–30 minutes without keyboard or pointer, in AWS GovCloud (US) after 10, and after about 12 hours in any case. Running processes do not count as interaction.',
      sources: [
        {
          page: 'limits',
          at: [
            "if you don't interact … count as interactions",
            'A shell session that … during that period',
          ],
        },
      ],
      controls: ['ac-12', 'sc-10'],
    },
    {
      id: 'inbound-closed',
      layer: 'access',
      name: 'Keep inbound ports closed',
      owner: 'aws',
      duty: 'Give the environment no public IP address and no inbound ports that can be accessed.',
      sources: [{ page: 'limits', at: 'You can’t access inbound … address is available' }],
      controls: ['sc-7'],
    },
    {
      id: 'own-software',
      layer: 'application',
      name: 'Patch what you install',
      owner: 'customer',
      answers: ['patch-code'],
      duty: 'Make sure that any software you install in the environment is patched and up to date. Be familiar with the shared responsibility model if you install third-party applications.',
      sources: [
        { page: 'environment', at: 'Make sure that any … up to date' },
        { page: 'practices', at: 'Be familiar with the … of AWS CloudShell' },
      ],
      controls: ['si-2', 'cm-7'],
    },
    {
      id: 'shell-scripts',
      layer: 'application',
      name: 'Be careful with shell and system files',
      owner: 'customer',
      duty: 'Prepare a way back before you edit shell scripts that affect the experience. If you modify required files incorrectly, you might have to delete the home directory to regain access.',
      sources: [
        { page: 'practices', at: 'Prepare rollback mechanisms before … shell experience' },
        { page: 'limits', at: 'If you incorrectly modify … to regain access' },
      ],
      controls: ['cm-3', 'cp-10'],
    },
    {
      id: 'paste-check',
      layer: 'application',
      name: 'Offer Safe Paste',
      owner: 'aws',
      duty: 'Provide Safe Paste, enabled by default, to catch potential security risks in text copied from external sources.',
      sources: [{ page: 'practices', at: 'keepSafePasteEnabledDefault' }],
      controls: ['si-10'],
    },
    {
      id: 'safe-paste',
      layer: 'application',
      name: 'Keep Safe Paste enabled',
      owner: 'customer',
      duty: 'Leave Safe Paste enabled to catch potential security risks in text that you copied from external sources.',
      setting: 'on-by-default',
      switchOf: 'paste-check',
      sources: [{ page: 'practices', at: 'keepSafePasteEnabledDefault' }],
      controls: ['si-10'],
    },
    {
      id: 'credential-forwarding',
      layer: 'access',
      name: 'Permit or deny forwarded credentials',
      owner: 'customer',
      duty: 'Deny the action PutCredentials if the credentials of the console sign-in are not to reach the shell: users then have to configure credentials there by hand.',
      sources: [
        {
          page: 'permissions',
          at: [
            'Forwards the credentials used … Console to CloudShell',
            'However, the policy prevents … credentials within CloudShell',
          ],
        },
      ],
      controls: ['ac-6', 'ia-5'],
    },
    {
      id: 'outbound-users',
      layer: 'access',
      name: 'Keep a list of trusted users',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'Manage the allow list of trusted users by IAM, as AWS recommends: with access to the public internet, there is a risk that certain users might export data.',
      sources: [
        {
          page: 'limits',
          at: ['You can access the public internet', 'With access to the … through IAM tools'],
        },
      ],
      controls: ['ac-4', 'ac-3'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Require TLS of those who connect',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'Require TLS 1.2 of clients that communicate with CloudShell, and recommend TLS 1.3.',
      sources: [{ page: 'infrastructure', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
      controls: ['sc-8'],
    },
  ],
  modes: [
    {
      id: 'public',
      name: 'Public environment',
      summary:
        'The shell that opens by default: it reaches the internet, and its home directory outlives the session.',
      add: [
        {
          id: 'file-transfer',
          layer: 'access',
          name: 'Permit or deny pre-signed file URLs',
          owner: 'customer',
          duty: 'You can block by policy that users generate pre-signed URLs for file upload and download. They can still transfer files with clients such as wget.',
          sources: [
            {
              page: 'permissions',
              at: 'This following policy allows … wget for example',
            },
          ],
          controls: ['ac-4', 'ac-6'],
        },
        {
          id: 'home-retention',
          layer: 'data',
          name: 'Keep the home directory 120 days',
          owner: 'aws',
          duty: 'Keep up to 1 GB in a Region between sessions, and delete it automatically 120 days after the end of the last one there, unless you take action.',
          sources: [
            {
              page: 'limits',
              at: [
                'With AWS CloudShell, you … persists between sessions',
                'If you stop using … is automatically deleted',
              ],
            },
          ],
          controls: ['si-12', 'cp-9'],
        },
        {
          id: 'home-renewal',
          layer: 'data',
          name: 'Launch again before the deadline',
          owner: 'customer',
          duty: 'Launch CloudShell again in a Region within 120 days if you want to keep the files of your home directory there.',
          sources: [
            {
              page: 'limits',
              at: 'You can prevent removal … that AWS Region',
            },
          ],
          controls: ['si-12', 'cp-9'],
        },
      ],
    },
    {
      id: 'vpc',
      name: 'VPC environment',
      summary:
        'The shell stands in subnets of yours behind your security groups, and keeps no home directory.',
      profile: { insideVpc: 'yes', keepsData: false },
      notAsked: {
        'encrypt-at-rest': 'A VPC environment has no persistent storage.',
        'back-up': 'A VPC environment has no persistent storage.',
      },
      override: { 'outbound-users': { owner: 'customer', remove: ['answers'] } },
      add: [
        {
          id: 'vpc-choice',
          layer: 'access',
          name: 'Limit VPCs, subnets and groups',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Specify by condition keys which VPCs, subnets and security groups an environment can use, or that users create only VPC environments, if you want such limits. Users can still access an existing public environment until they delete it.',
          sources: [
            {
              page: 'permissions',
              at: [
                "You can use CloudShell-specific … and can't use",
                'If the permissions for … existing public environment',
                'To ensure that users … the following example',
              ],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'interface-cleanup',
          layer: 'access',
          name: 'Grant EC2 rights, clean up interfaces',
          owner: 'customer',
          duty: 'Allow the EC2 permissions that a VPC environment needs. Add ec2:DeleteNetworkInterface, as AWS recommends, or clean up the network interface by hand after each use.',
          sources: [
            {
              page: 'permissions',
              at: [
                'To create VPC environments, … Amazon EC2 permissions',
                'This permission is not … VPC environment use',
              ],
            },
          ],
          controls: ['ac-6', 'sc-7'],
        },
        {
          id: 'home-deletion',
          layer: 'data',
          name: 'Delete the home directory',
          owner: 'aws',
          duty: 'Delete the home directory when the environment times out, after 20–30 minutes of inactivity, or when you delete the environment. In AWS GovCloud (US), it times out after 10 minutes.',
          sources: [
            {
              page: 'limits',
              at: 'CloudShell VPC environments do … 10 minutes of inactivity',
            },
          ],
          controls: ['si-12', 'mp-6'],
        },
      ],
    },
  ],
  pages: {
    dataProtection: { path: 'data-protection', title: 'Data protection in AWS CloudShell' },
    limits: {
      path: 'limits',
      title: 'Service quotas and restrictions for AWS CloudShell',
    },
    environment: {
      path: 'vm-specs',
      title: 'AWS CloudShell compute environment: specifications and software',
    },
    permissions: {
      path: 'sec-auth-with-identities',
      title: 'Managing AWS CloudShell access and usage with IAM policies',
    },
    infrastructure: {
      path: 'infrastructure-security',
      title: 'Infrastructure security in AWS CloudShell',
    },
    practices: {
      path: 'security-best-practices',
      title: 'Security best practices for AWS CloudShell',
      passages: { keepSafePasteEnabledDefault: 'Keep Safe Paste feature … enabled by default' },
    },
  },
});
