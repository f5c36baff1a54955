import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon WorkSpaces Secure Browser',
  shortName: 'WorkSpaces Secure Browser',
  summary:
    'A cloud browser for internal sites. AWS runs and patches Chrome, and discards the instance of an ended session. You decide who connects, from where and with which policy.',
  guide: 'https://docs.aws.amazon.com/workspaces-web/latest/adminguide/',
  docs: 'https://docs.aws.amazon.com/workspaces-web/latest/adminguide/getting-started.html',
  read: '2026-11-26',
  aliases: ['WorkSpaces Web', 'Secure Browser', 'browser isolation', 'web portal'],
  aws: {
    iamServicePrefix: 'workspaces-web',
    cloudFormationPrefixes: ['AWS::WorkSpacesWeb'],
    terraformPrefixes: ['aws_workspacesweb'],
  },
  lifecycle: {
    status: 'maintenance',
    date: '2026-10-29',
    note: 'Secure Browser has been closed to new customers since 29 October 2026, and no end date is set. Existing customers keep receiving patches and can create portals. AWS recommends WorkSpaces Applications or a third-party browser.',
    sources: [
      {
        page: 'faqs',
        at: [
          'Amazon WorkSpaces Secure Browser … service as normal',
          'There is no sunset … complete your migration',
          'we recommend Amazon WorkSpaces … enterprise secure browser',
        ],
      },
    ],
  },
  archetype: 'managed-application',
  profile: { insideVpc: 'yes' },
  traits: ['default-encryption', 'key-choice'],
  unanswered: {
    'back-up':
      'AWS’s page “Resilience in Amazon WorkSpaces Secure Browser” says that automatic backups are not supported.',
  },
  override: {
    'os-patches': {
      name: 'Patch the underlying systems',
      owner: 'aws',
    },
    'service-software': {
      name: 'Patch Chrome and the service',
      owner: 'aws',
      duty: 'In maintenance mode, AWS continues to patch Chrome images and to fix security vulnerabilities. It adds no new features.',
      sources: [
        {
          page: 'faqs',
          at: [
            'We continue to patch … support as before',
            'We will not release … browser updates continue',
          ],
        },
      ],
      controls: ['si-2', 'sa-22'],
    },
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      remove: ['answers'],
      duty: 'Following least privilege, create specific roles for Secure Browser actions, with either full access or read-only access.',
      sources: [{ page: 'encryption', at: 'Implement least privilege access … Read Only role' }],
    },
    'customer-data': {
      name: 'Comply with laws on monitoring',
      owner: 'customer',
      duty: 'Understand the potential legal issues of your use. Ensure that your use complies with all applicable laws and regulations, including laws on an employer’s ability to monitor an employee’s use.',
      sources: [{ page: 'ipAccess', at: 'Customers are responsible for … within the application' }],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'By default, the service encrypts all sensitive data with AWS KMS. It stores the data that it collects, such as portal settings, browser policies, user preferences and session logs, in DynamoDB and S3.',
      sources: [
        {
          page: 'encryption',
          at: [
            'collects portal customization data … for encryption',
            'secures content and metadata … with AWS KMS',
          ],
        },
      ],
    },
    'key-choice': {
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'Provide a customer managed key, as one of AWS’s guidelines says. Your data at rest can then be encrypted with a key that you supply.',
      sources: [{ page: 'encryption', at: 'Protect data end to … keys you supply' }],
    },
  },
  modes: [
    {
      id: 'portal',
      name: 'Web portal',
      summary: 'Users sign in to a portal and get a browser session on an AWS instance.',
      add: [
        {
          id: 'session-disposal',
          layer: 'hypervisor',
          name: 'Discard the instance of an ended session',
          owner: 'aws',
          duty: 'When a user chooses End Session, the service discards the instance that hosts the session.',
          sources: [{ page: 'encryption', at: 'Users can explicitly end … in browser isolation' }],
          controls: ['sc-4', 'si-14'],
        },
        {
          id: 'settings-guard',
          layer: 'platform',
          name: 'Block sessions without their settings',
          owner: 'aws',
          duty: 'If an error occurs when existing settings are applied, the user cannot access new sessions, internal sites or SaaS applications.',
          sources: [{ page: 'encryption', at: 'If there is an … and SaaS applications' }],
          controls: ['si-17', 'cm-6'],
        },
        {
          id: 'baseline-policy',
          layer: 'application',
          name: 'Apply a baseline policy to portals',
          owner: 'aws',
          duty: 'In addition to your own browser policies, the service applies a baseline policy to all portals. The baseline’s URL allowlist and blocklist cannot be overwritten, and the baseline’s download directory cannot be edited.',
          setting: 'always-on',
          sources: [
            {
              page: 'baseline',
              at: [
                'applies a baseline browser … or JSON upload',
                "Customers can't make changes … to this policy",
                "The baseline URLAllowlist and … can't be overwritten",
              ],
            },
          ],
          controls: ['cm-6', 'ac-4'],
        },
        {
          id: 'download-screening',
          layer: 'application',
          name: 'Prevent malicious downloads',
          owner: 'aws',
          duty: 'By default, the policy `DownloadRestrictions` prevents downloads that Chrome Safe Browsing identifies as malicious.',
          setting: 'on-by-default',
          sources: [{ page: 'baseline', at: 'The default is set … Chrome Safe Browsing' }],
          controls: ['si-3'],
        },
        {
          id: 'download-restriction',
          layer: 'application',
          name: 'Download restrictions',
          owner: 'customer',
          duty: 'The default value of `DownloadRestrictions` is `1`. If this value does not fit your needs, set a value from `0` to `4` in your portal’s policy.',
          setting: 'on-by-default',
          switchOf: 'download-screening',
          sources: [{ page: 'baseline', at: 'Customers can update the … from 0 to 4' }],
          controls: ['si-3', 'cm-6'],
        },
        {
          id: 'browser-policy',
          layer: 'application',
          name: 'Browser policy',
          owner: 'customer',
          duty: 'Specify your policies in the console or by uploading a JSON file. To see all policies that are applied, open Chrome’s policy page within a session. Your JSON policy file does not contain the baseline policies.',
          sources: [
            {
              page: 'baseline',
              at: [
                'This baseline policy is … or JSON upload',
                'Note that the JSON … remote browsing session',
              ],
            },
          ],
          controls: ['cm-6', 'ac-4'],
        },
        {
          id: 'portal-users',
          layer: 'access',
          name: 'Protect portal domain and credentials',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Be careful when you share portal domains and user credentials. Anyone on the internet can reach the portal, and valid credentials start a session.',
          sources: [{ page: 'encryption', at: 'Be careful with sharing … to the portal' }],
          controls: ['ia-2', 'ia-5'],
        },
        {
          id: 'ip-enforcement',
          layer: 'access',
          name: 'Check addresses during the session',
          owner: 'aws',
          duty: 'If you associate an IP access setting with the portal, the service checks a user’s IP address before authentication and continues to monitor the address. If the address changes, the service terminates the session.',
          sources: [{ page: 'ipAccess', at: 'When associated with your … terminate the session' }],
          controls: ['ac-12', 'sc-7'],
        },
        {
          id: 'ip-access',
          layer: 'access',
          name: 'IP access control',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'By default, users can reach the portal from anywhere. To limit access, add rules with your trusted addresses to an IP access control group, and associate the group with the portal. With IP access controls, users on IPv6-only networks are blocked.',
          setting: 'off-by-default',
          switchOf: 'ip-enforcement',
          sources: [
            {
              page: 'ipAccess',
              at: [
                'IP access controls only … will be blocked',
                'By default, WorkSpaces Secure … portal from anywhere',
                'To specify the CIDR … NAT gateway or VPN',
              ],
            },
          ],
          controls: ['ac-3', 'sc-7'],
        },
        {
          id: 'exit-plan',
          layer: 'application',
          name: 'Evaluate the alternatives',
          owner: 'customer',
          duty: 'If you evaluate alternatives, consider those that AWS recommends: WorkSpaces Applications or a third-party enterprise secure browser. You are not required to migrate immediately. If AWS decides to discontinue the service, it will give at least 12 months’ notice.',
          sources: [
            {
              page: 'faqs',
              at: [
                'If we decide to … complete your migration',
                'You are not required … enterprise secure browser',
              ],
            },
          ],
          controls: ['sa-22'],
        },
      ],
    },
  ],
  pages: {
    faqs: { path: 'maintenance-mode-faqs', title: 'FAQs' },
    encryption: {
      path: 'data-encryption',
      title: 'Data encryption in Amazon WorkSpaces Secure Browser',
    },
    baseline: {
      path: 'browser-policies-baseline',
      title: 'Editing the baseline browser policy in Amazon WorkSpaces Secure Browser',
    },
    ipAccess: {
      path: 'ip-access-controls',
      title: 'Managing IP access controls in Amazon WorkSpaces Secure Browser',
    },
  },
});
