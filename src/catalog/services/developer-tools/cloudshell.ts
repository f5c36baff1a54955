import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS CloudShell',
  shortName: 'CloudShell',
  summary:
    'A Linux shell in the console, signed in as you. AWS patches the system and ends sessions, and you control the installed software, access and network reach.',
  guide: 'https://docs.aws.amazon.com/cloudshell/latest/userguide/',
  read: '2026-11-26',
  aliases: ['shell', 'browser shell', 'console shell', 'terminal', 'command line', 'AWS CLI'],
  aws: { iamServicePrefix: 'cloudshell' },
  archetype: 'managed-application',
  traits: ['activity-trail'],
  profile: { operatingSystem: 'full' },
  unanswered: {
    'encrypt-at-rest':
      'AWS’s page “Data protection in AWS CloudShell” does not mention encryption of the home directory.',
  },
  override: {
    'os-patches': {
      name: 'Patch the system packages',
      owner: 'aws',
      duty: 'By default, CloudShell automatically installs security patches for the system packages of the compute environment.',
      sources: [
        { page: 'infrastructure', at: 'By default, AWS CloudShell … your compute environments' },
      ],
    },
    'service-software': {
      name: 'Update the pre-installed software',
      owner: 'aws',
      duty: 'AWS creates the environment, which is based on Amazon Linux 2023. AWS regularly updates the environment to provide access to the latest software.',
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
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Allow the four actions that are needed to launch CloudShell from the console, and other actions as the role requires. `AWSCloudShellFullAccess` gives full access through a wildcard. AWS recommends that you grant its broader managed policies only if they are essential for the job.',
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
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'Keep control of your content, and put no sensitive data into the names of IAM users, roles and sessions. AWS strongly recommends that you put none into tags and free-form text fields such as names. What you enter there may be used for billing or diagnostic logs.',
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
      duty: 'CloudShell ends a session after 20 to 30 minutes without keyboard or pointer activity, or after 10 minutes in AWS GovCloud (US). In any case, CloudShell ends a session after about 12 hours. Running processes do not count as interaction.',
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
      duty: 'CloudShell gives the environment no public IP address. The environment’s inbound ports cannot be accessed.',
      sources: [{ page: 'limits', at: 'You can’t access inbound … address is available' }],
      controls: ['sc-7'],
    },
    {
      id: 'own-software',
      layer: 'application',
      name: 'Patch the software that you install',
      owner: 'customer',
      answers: ['patch-code'],
      duty: 'Make sure that any software that you install in the environment is patched and up to date. If you install third-party applications, be familiar with the shared responsibility model.',
      sources: [
        { page: 'environment', at: 'Make sure that any … up to date' },
        { page: 'practices', at: 'Be familiar with the … of AWS CloudShell' },
      ],
      controls: ['si-2', 'cm-7'],
    },
    {
      id: 'shell-scripts',
      layer: 'application',
      name: 'Edit shell scripts with care',
      owner: 'customer',
      duty: 'Before you edit shell scripts that affect the shell experience, prepare a way to undo the changes. If you modify required files incorrectly, you might have to delete the home directory to regain access.',
      sources: [
        { page: 'practices', at: 'Prepare rollback mechanisms before … shell experience' },
        { page: 'limits', at: 'If you incorrectly modify … to regain access' },
      ],
      controls: ['cm-3', 'cp-10'],
    },
    {
      id: 'paste-check',
      layer: 'application',
      name: 'Provide Safe Paste',
      owner: 'aws',
      duty: 'CloudShell provides Safe Paste, enabled by default, to catch potential security risks in text copied from external sources.',
      sources: [{ page: 'practices', at: 'keepSafePasteEnabledDefault' }],
      controls: ['si-10'],
    },
    {
      id: 'safe-paste',
      layer: 'application',
      name: 'Safe Paste',
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
      name: 'Forwarded sign-in credentials',
      owner: 'customer',
      duty: 'If you do not want the console sign-in credentials to be forwarded to the shell, deny the `PutCredentials` action. Users then have to configure credentials in the shell manually.',
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
      name: 'Allow list of trusted users',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'If a shell has access to the public internet, there is a risk that certain users might export data. AWS recommends that you use IAM to manage an allow list of trusted users.',
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
      name: 'Serve the API over TLS',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'CloudShell requires TLS 1.2 from clients that communicate with it. AWS recommends TLS 1.3.',
      sources: [{ page: 'infrastructure', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
      controls: ['sc-8'],
    },
  ],
  modes: [
    {
      id: 'public',
      name: 'Public environment',
      summary:
        'The shell that opens by default. It reaches the internet, and AWS keeps its home directory after the session ends.',
      add: [
        {
          id: 'file-transfer',
          layer: 'access',
          name: 'Pre-signed URLs for file transfer',
          owner: 'customer',
          duty: 'You can use a policy to prevent users from generating pre-signed URLs for file upload and download. Users can still transfer files with clients such as `wget`.',
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
          name: 'Keep the home directory for 120 days',
          owner: 'aws',
          duty: 'CloudShell keeps up to 1 GB of data in a Region between sessions. Unless you take action, it automatically deletes this data 120 days after the end of the last session in that Region.',
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
          name: 'Renew the home directory',
          owner: 'customer',
          duty: 'If you want to keep the files of your home directory in a Region, launch CloudShell again there within 120 days of your last session.',
          sources: [
            {
              page: 'limits',
              at: 'You can prevent removal … that AWS Region',
            },
          ],
          controls: ['si-12', 'cp-9'],
        },
        {
          id: 'backups',
          layer: 'data',
          name: 'Copy files to Amazon S3',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'If you need backups of files in your home directory, use AWS CLI calls to add the files to S3 buckets as objects.',
          sources: [
            {
              page: 'resilience',
              at: [
                'AWS CloudShell supports the … backup needs',
                'Use AWS CLI calls … Amazon S3 buckets',
              ],
              verified: '2026-12-07',
            },
          ],
          controls: ['cp-9'],
        },
      ],
    },
    {
      id: 'vpc',
      name: 'VPC environment',
      summary:
        'The shell runs in your subnets behind your security groups, and keeps no home directory.',
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
          name: 'Limit VPCs, subnets and security groups',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'You can use condition keys to specify which VPCs, subnets and security groups an environment can use. You can also require that users create only VPC environments. Users can still access an existing public environment until they delete it.',
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
          name: 'EC2 permissions and network interfaces',
          owner: 'customer',
          duty: 'Allow the EC2 permissions that a VPC environment needs. AWS recommends that you add `ec2:DeleteNetworkInterface`. If you do not add this permission, clean up the network interface manually after each use.',
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
          duty: 'CloudShell deletes the home directory when the environment times out or when you delete the environment. The environment times out after 20 to 30 minutes of inactivity. In AWS GovCloud (US), it times out after 10 minutes.',
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
    resilience: { path: 'disaster-recovery-resiliency', title: 'Resilience in AWS CloudShell' },
  },
});
