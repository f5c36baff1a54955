import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon WorkSpaces Secure Browser',
  shortName: 'WorkSpaces Secure Browser',
  summary:
    'A browser in the cloud for internal sites: AWS runs and patches Chrome and throws sessions away; who comes in, from where and with which policy is yours.',
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
    note: 'Closed to new customers since 29 October 2026; no end is set. Existing ones keep patches and can create portals. AWS recommends WorkSpaces Applications or a third party’s browser.',
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
    'back-up': 'No page that was read says whether AWS backs up portal settings and session logs.',
  },
  override: {
    'os-patches': {
      name: 'Patch the systems under the service',
      owner: 'aws',
    },
    'service-software': {
      name: 'Patch Chrome and the service',
      owner: 'aws',
      duty: 'Keep patching Chrome images and fixing security vulnerabilities in maintenance mode, though no new features come.',
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
      name: 'Give administrators roles of few rights',
      owner: 'customer',
      remove: ['answers'],
      duty: 'Create specific roles for actions on Secure Browser by least privilege, with full access or read only.',
      sources: [{ page: 'encryption', at: 'Implement least privilege access … Read Only role' }],
    },
    'customer-data': {
      name: 'Comply with laws on monitoring',
      owner: 'customer',
      duty: 'Understand the potential legal issues of your use, and ensure that it complies with all applicable laws and regulations, including those on an employer’s ability to monitor an employee’s use.',
      sources: [{ page: 'ipAccess', at: 'Customers are responsible for … within the application' }],
    },
    'encryption-at-rest': {
      name: 'Encrypt settings, preferences and logs',
      owner: 'aws',
      duty: 'Encrypt all sensitive data by default with AWS KMS. The data collected, such as portal settings, browser policies, user preferences and session logs, are stored in DynamoDB and S3.',
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
      name: 'Provide a key of your own',
      owner: 'customer',
      duty: 'Provide a customer managed key, as one of AWS’s guidelines says, so that your data at rest can be encrypted with a key that you supply.',
      sources: [{ page: 'encryption', at: 'Protect data end to … keys you supply' }],
    },
  },
  modes: [
    {
      id: 'portal',
      name: 'Web portal',
      summary: 'Users sign in to a portal and get a browser session on an instance of AWS’s.',
      add: [
        {
          id: 'session-disposal',
          layer: 'hypervisor',
          name: 'Discard the instance of an ended session',
          owner: 'aws',
          duty: 'Discard the instance that hosts a session when its user chooses End Session.',
          sources: [{ page: 'encryption', at: 'Users can explicitly end … in browser isolation' }],
          controls: ['sc-4', 'si-14'],
        },
        {
          id: 'settings-guard',
          layer: 'platform',
          name: 'Refuse sessions without their settings',
          owner: 'aws',
          duty: 'Let a user access no new session, nor internal sites and SaaS applications, if there is an error applying existing settings.',
          sources: [{ page: 'encryption', at: 'If there is an … and SaaS applications' }],
          controls: ['si-17', 'cm-6'],
        },
        {
          id: 'baseline-policy',
          layer: 'application',
          name: 'Apply a baseline policy to portals',
          owner: 'aws',
          duty: 'Apply a baseline browser policy to all portals in addition to yours. Its URL allowlist and blocklist cannot be overwritten, and its download directory cannot be edited.',
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
          duty: 'Prevent downloads that Chrome Safe Browsing identifies as malicious, by the default of the policy DownloadRestrictions.',
          setting: 'on-by-default',
          sources: [{ page: 'baseline', at: 'The default is set … Chrome Safe Browsing' }],
          controls: ['si-3'],
        },
        {
          id: 'download-restriction',
          layer: 'application',
          name: 'Choose how strict downloads are',
          owner: 'customer',
          duty: 'Set DownloadRestrictions to a value from 0 to 4 in your portal’s policy if the default, 1, does not fit.',
          setting: 'on-by-default',
          switchOf: 'download-screening',
          sources: [{ page: 'baseline', at: 'Customers can update the … from 0 to 4' }],
          controls: ['si-3', 'cm-6'],
        },
        {
          id: 'browser-policy',
          layer: 'application',
          name: 'Write the browser policy',
          owner: 'customer',
          duty: 'Specify your policies in the console or by JSON upload. To see all policies that are applied, open Chrome’s policy page within a session: your JSON policy file does not contain the baseline policies.',
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
          name: 'Guard portal domain and credentials',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Be careful with sharing portal domains and user credentials: anyone on the internet can reach the portal, and valid credentials start a session.',
          sources: [{ page: 'encryption', at: 'Be careful with sharing … to the portal' }],
          controls: ['ia-2', 'ia-5'],
        },
        {
          id: 'ip-enforcement',
          layer: 'access',
          name: 'Check addresses during the session',
          owner: 'aws',
          duty: 'Where you associated an IP access setting, check a user’s address before authentication and go on monitoring it; if it changes, terminate the session.',
          sources: [{ page: 'ipAccess', at: 'When associated with your … terminate the session' }],
          controls: ['ac-12', 'sc-7'],
        },
        {
          id: 'ip-access',
          layer: 'access',
          name: 'Limit from where people connect',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'To limit from where people connect, add rules with your trusted addresses to an IP access control group and associate it with the portal; by default, users can reach it from anywhere. With such controls, users on IPv6-only networks are blocked.',
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
          name: 'Weigh the alternatives',
          owner: 'customer',
          duty: 'If you evaluate alternatives, weigh those that AWS recommends: WorkSpaces Applications or a third-party enterprise secure browser. You are not required to migrate immediately; if AWS decides to discontinue the service, it will give at least 12 months’ notice.',
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
