import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Security Hub',
  shortName: 'Security Hub',
  summary:
    'Security Hub checks accounts against standards and gathers findings. AWS runs the checks. You enable the service, record resources and remediate findings.',
  guide: 'https://docs.aws.amazon.com/securityhub/latest/userguide/',
  read: '2026-11-24',
  aliases: [
    'AWS Security Hub CSPM',
    'Security Hub CSPM',
    'CSPM',
    'security posture management',
    'FSBP',
    'ASFF',
    'OCSF',
    'exposure findings',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::SecurityHub'],
    terraformPrefixes: ['aws_securityhub_'],
  },
  archetype: 'managed-application',
  override: {
    'service-software': { owner: 'aws' },
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Set up the permissions that are needed to enable the service. You can attach `AWSSecurityHubFullAccess` to the IAM identity that enables it. For the Organizations integration, also attach `AWSSecurityHubOrganizationsAccess`.',
      sources: [
        {
          page: 'enabling',
          at: [
            'attach the AWS managed … your IAM identity',
            'To enable and manage … called AWSSecurityHubOrganizationsAccess',
          ],
        },
      ],
    },
    'customer-data': {
      name: 'Export findings before disabling',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'If you want to retain findings, export them to an S3 bucket before you disable the service. You can use a custom action with an EventBridge rule. Findings that the service has deleted cannot be recovered from it.',
      sources: [
        {
          page: 'disabling',
          at: [
            'The findings cannot be … Security Hub CSPM',
            'To retain existing findings, … Amazon EventBridge rule',
          ],
        },
      ],
      controls: ['au-11', 'au-9'],
    },
  },
  add: [
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt data at rest and in transit',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'AWS encrypts Security Hub CSPM data at rest, and encrypts data in transit between the component services of Security Hub CSPM.',
      sources: [
        {
          page: 'dataProtection',
          at: 'Security Hub CSPM is … between component services',
        },
      ],
      controls: ['sc-28', 'sc-8'],
    },
    {
      id: 'security-checks',
      layer: 'platform',
      name: 'Run security checks and calculate scores',
      owner: 'aws',
      duty: 'Security Hub CSPM continuously runs account-level configuration and security checks, based on AWS best practices and industry standards. From the results, it generates control findings and security scores. Most control findings need resources that AWS Config records.',
      sources: [
        {
          page: 'posture',
          at: [
            'Security Hub CSPM runs … security best practices',
            'Security Hub CSPM automatically … that require attention',
            'enableAwsMostControlFindings',
          ],
        },
      ],
      controls: ['ca-7', 'ra-5', 'cm-6'],
    },
    {
      id: 'service-linked-rules',
      layer: 'platform',
      name: 'Create service-linked Config rules',
      owner: 'aws',
      duty: 'For each control that uses an AWS Config rule, AWS creates a service-linked rule, even if you already have the same rule. Service-linked rules do not count towards your quota of managed rules.',
      sources: [
        {
          page: 'config',
          at: [
            'For every control that … your AWS environment',
            'CSPM creates these service-linked … already exist',
            'There are quotas for … towards those quotas',
          ],
        },
      ],
      controls: ['cm-6', 'ca-7'],
    },
    {
      id: 'finding-collection',
      layer: 'platform',
      name: 'Collect findings from other services',
      owner: 'aws',
      duty: 'AWS receives findings from other AWS services, such as GuardDuty, Inspector and Macie, and from supported third-party products. It processes the findings in a standard format and correlates them. Findings from before you enabled the service are not consolidated.',
      sources: [
        {
          page: 'posture',
          at: [
            'In addition to generating … supported third-party products',
            'Security Hub CSPM processes … most important ones',
            'Security Hub CSPM only … enable Security Hub CSPM',
          ],
        },
      ],
      controls: ['si-4', 'au-6'],
    },
    {
      id: 'recorder',
      layer: 'platform',
      name: 'Turn on AWS Config recording',
      owner: 'customer',
      duty: 'Enable AWS Config and recording in each Region with Security Hub CSPM, before you enable standards, as AWS strongly recommends. To receive all findings, also record global resources, in a single Region only, as AWS recommends. Multicloud standards need no recorder.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'config',
          at: [
            'Multicloud standards, such as … a configuration recorder',
            'To receive control findings … findings are accurate',
            'To receive all Security … single Region only',
          ],
        },
        { page: 'config', at: 'If you have Security … turn on resource recording' },
      ],
      controls: ['cm-8', 'cm-6'],
      evidence: ['Config.1'],
    },
    {
      id: 'regions',
      layer: 'application',
      name: 'Enable the service in each Region',
      owner: 'customer',
      duty: 'Enable the service in the Regions that it should cover. It receives and processes findings only in Regions where it is enabled. For full compliance with the CIS AWS Foundations Benchmark checks, enable it in all supported Regions.',
      setting: 'off-by-default',
      sources: [
        { page: 'posture', at: 'CSPM only receives and … supported AWS Regions' },
        { page: 'enabling', at: 'you must enable Security … capabilities and features' },
      ],
      controls: ['si-4', 'ca-7'],
      evidence: ['securityhub-enabled'],
    },
    {
      id: 'standards',
      layer: 'application',
      name: 'Choose standards and controls',
      owner: 'customer',
      duty: 'When you enable the service manually in the console, select the standards. The API enables FSBP and CIS v1.2.0 unless you set `EnableDefaultStandards` to `false`. Disable controls that your organization does not require.',
      sources: [
        {
          page: 'enabling',
          at: [
            'When you enable Security … supported security standards',
            'Select the check box … to disable it',
            'from the API, it … EnableDefaultStandards to false',
          ],
        },
        { page: 'config', at: 'Also disable controls that … security control checks' },
      ],
      controls: ['ca-7', 'cm-6'],
    },
    {
      id: 'remediation',
      layer: 'application',
      name: 'Remediate and automate findings',
      owner: 'customer',
      duty: 'Take the necessary remediation steps. You can use automation rules to modify or suppress findings, and EventBridge to trigger automatic responses to specific findings. Custom actions can, for example, send findings to a ticketing system.',
      sources: [
        {
          page: 'posture',
          at: [
            'You can also leverage … to specific findings',
            'you can spot trends, … necessary remediation steps',
            'You can create automation … automated remediation system',
          ],
        },
      ],
      controls: ['si-2', 'ir-4', 'ca-5'],
    },
    {
      id: 'account-coverage',
      layer: 'access',
      name: 'Use central configuration',
      owner: 'customer',
      duty: 'If you integrate Security Hub CSPM with Organizations, AWS strongly recommends that you use central configuration. Local configuration can enable the service and a limited set of standards in new accounts in the current Region. It does not apply to existing accounts or other Regions.',
      sources: [
        {
          page: 'enabling',
          at: [
            'When you integrate Security … for the organization',
            'Under local configuration, the … than the current Region',
          ],
        },
      ],
      controls: ['ca-7', 'ac-5'],
    },
    {
      id: 'administrator-guard',
      layer: 'access',
      name: 'Prevent accounts from disabling CSPM',
      owner: 'aws',
      duty: 'AWS does not let the delegated administrator account disable the service for itself. Without central configuration, a member account must be disassociated before it can disable the service. In an organization, only the administrator account can disassociate it.',
      sources: [
        {
          page: 'disabling',
          at: [
            'Your account is the … for an organization',
            'Before the owner of … disassociate a member account',
            "Disassociation isn't required if … specific member accounts",
          ],
        },
      ],
      controls: ['ac-6', 'ac-3'],
    },
    {
      id: 'off-switch',
      layer: 'access',
      name: 'Prepare before you disable the service',
      owner: 'customer',
      duty: 'Before you disable the service, AWS recommends that you set all findings to `RESOLVED`, or disable all standards at least six days earlier. If you enable it again, findings might be inaccurate and duplicates might be generated. Without central configuration, disable the service in each Region.',
      sources: [
        {
          page: 'disabling',
          at: [
            'However, existing findings might … that you enable',
            'Disable all standards at … to five days',
            "it's disabled only in … all linked Regions",
          ],
        },
      ],
      controls: ['cm-3', 'au-9'],
    },
    {
      id: 'aggregation',
      layer: 'data',
      name: 'Cross-Region aggregation',
      owner: 'customer',
      duty: 'If you want to aggregate findings and other data in a home Region, link other Regions to it. Security Hub CSPM aggregates data only from Regions in which an account has enabled it.',
      sources: [
        {
          page: 'aggregation',
          at: [
            'By using cross-Region aggregation … the home Region',
            'CSPM only aggregates data … Security Hub CSPM enabled',
          ],
        },
      ],
      controls: ['au-6', 'si-4'],
    },
    {
      id: 'aggregation-run',
      layer: 'data',
      name: 'Replicate to the home Region',
      owner: 'aws',
      duty: 'If you enable cross-Region aggregation and link Regions, AWS replicates findings and other data from the linked Regions to the home Region. It replicates updates in both directions. If updates conflict, AWS uses the most recent one.',
      sources: [
        {
          page: 'aggregation',
          at: [
            'When cross-Region aggregation is … Security scores',
            'Updates that occur in … recent update is used',
          ],
        },
      ],
      controls: ['au-6', 'si-4'],
    },
    {
      id: 'data-deletion',
      layer: 'data',
      name: 'Delete data after disabling',
      owner: 'aws',
      duty: 'When the service is disabled for an account, AWS deletes archived findings after 30 days. It deletes active findings, insights and settings after 90 days. If the service is enabled again before deletion, the account regains access to them.',
      sources: [
        {
          page: 'disabling',
          at: [
            'After 30 days, Security … using Security Hub CSPM',
            'After 90 days, Security … settings cannot be recovered',
            'If you re-enable Security … for the account',
          ],
        },
      ],
      controls: ['si-12', 'au-11'],
    },
  ],
  modes: [
    {
      id: 'cspm',
      name: 'Security Hub CSPM alone',
      summary:
        'AWS runs posture checks and gathers findings from other services. Most checks see only what your own AWS Config recorder records.',
      traits: ['activity-trail'],
      add: [
        {
          id: 'recording-gaps',
          layer: 'application',
          name: 'Review WARNING findings',
          owner: 'customer',
          duty: 'Review `WARNING` and `Config.1` findings. If you never recorded the resource for a control, the control’s `WARNING` finding does not evaluate the configuration state of that resource. Daily recording can delay findings of change-triggered controls until a 24-hour period is complete.',
          sources: [
            {
              page: 'config',
              at: [
                'You never recorded the … state of the resource',
                'If you choose daily … period is complete',
                'finding for the Config.1 … the control checks',
              ],
            },
          ],
          controls: ['ca-7', 'cm-8'],
          evidence: ['Config.1'],
        },
        {
          id: 'recording-permissions',
          layer: 'access',
          name: 'Permissions of the recorder’s role',
          owner: 'customer',
          duty: 'Give the configuration recorder’s role the permissions that it needs to record resources. Check that no IAM or Organizations policy prevents AWS Config from recording.',
          sources: [{ page: 'config', at: 'To turn on resource … record your resources' }],
          controls: ['ac-6', 'cm-8'],
        },
        {
          id: 'call-records',
          layer: 'data',
          name: 'Record API calls in CloudTrail',
          owner: 'aws',
          answers: ['write-logs'],
          duty: 'CloudTrail is on in a new account. It captures API calls for Security Hub CSPM, from the console and from code, as events. The events show which request was made, by whom, when and from which IP address.',
          sources: [
            {
              page: 'trail',
              at: [
                'CloudTrail captures API calls … CSPM API operations',
                'CloudTrail is enabled on … in Event history',
                'you can determine the … and additional details',
              ],
              verified: '2026-12-07',
            },
          ],
          controls: ['au-2', 'au-12'],
        },
      ],
    },
    {
      id: 'unified',
      name: 'Security Hub with CSPM',
      summary:
        'The newer Security Hub, in addition to Security Hub CSPM. AWS runs the recorder, correlates exposures and looks for unused access.',
      override: {
        recorder: {
          name: 'Run the service-linked recorder',
          owner: 'aws',
          remove: ['evidence'],
          duty: 'AWS creates and manages a service-linked configuration recorder in each account and Region where Security Hub and Security Hub CSPM are enabled. It covers all resource types that the controls need. Security Hub does not use your own recorder.',
          setting: 'always-on',
          sources: [
            {
              page: 'config',
              at: [
                'When you have both … accounts and Regions',
                'Security Hub CSPM manages … supported by Security Hub',
                'Security Hub does not … in AWS Config',
              ],
            },
          ],
        },
        remediation: {
          owner: 'customer',
          duty: 'Remediate the issues that a finding shows. Automated response workflows can help you. If you use Jira Cloud or ServiceNow ITSM, you can create tickets from findings.',
          sources: [
            {
              page: 'unified',
              at: [
                'Security Hub also includes … minimize operational disruptions',
                'if you use Jira … from findings',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'exposure-findings',
          layer: 'platform',
          name: 'Find exposures and attack paths',
          owner: 'aws',
          duty: 'Security Hub correlates findings from Security Hub CSPM controls, Inspector and other AWS services to detect exposures of resources. For an exposure finding, an attack path graph shows how potential attackers can access the resources.',
          sources: [
            {
              page: 'unified',
              at: [
                'Security Hub correlates findings … with AWS resources',
                'which shows how potential … an exposure finding',
              ],
            },
          ],
          controls: ['ra-5', 'ra-3', 'si-4'],
        },
        {
          id: 'unused-access-analysis',
          layer: 'access',
          name: 'Identify unused access',
          owner: 'aws',
          duty: 'When you enable Security Hub, it creates a service-linked IAM Access Analyzer in your account. The analyzer identifies IAM roles, users, access keys and permissions that have not been used within 90 days.',
          sources: [
            { page: 'unified', at: 'Security Hub automatically identifies … in your account' },
          ],
          controls: ['ac-2.3', 'ac-6.7'],
        },
        {
          id: 'unused-access-removal',
          layer: 'access',
          name: 'Remove unused access',
          owner: 'customer',
          duty: 'Use the unused access findings to implement least privilege. For unused permissions, Security Hub can recommend a narrower policy. You decide whether to replace your policy with it.',
          sources: [
            { page: 'unified', at: 'Unused access findings help … scoped-down replacement policy' },
          ],
          controls: ['ac-2.3', 'ac-6'],
        },
        {
          id: 'content-use',
          layer: 'data',
          name: 'Use of content to improve the service',
          owner: 'aws',
          duty: 'Security Hub currently does not collect or store your content for service improvement. In the future, it may use your content, such as third-party findings, to improve itself and other AWS security services.',
          sources: [
            {
              page: 'improvement',
              at: 'Currently, AWS Security Hub … security service capabilities',
              verified: '2026-12-07',
            },
          ],
          controls: ['si-12', 'pt-2'],
        },
        {
          id: 'content-opt-out',
          layer: 'data',
          name: 'Opt out of content use',
          owner: 'customer',
          duty: 'If you do not want your content used to improve Security Hub and other AWS security services, use an AWS Organizations opt-out policy. You can do so even if Security Hub currently collects no such content. Security Hub then deletes any that it stored for this purpose.',
          sources: [
            {
              page: 'improvement',
              at: [
                'You can choose to … any such Content',
                'Security Hub will delete … opt out (if any)',
              ],
              verified: '2026-12-07',
            },
          ],
          controls: ['si-12', 'pt-2'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Whether you must enable AWS Config yourself',
      finding:
        'The introduction and the page on enabling Security Hub CSPM say that you must enable AWS Config and record resources. Otherwise, most controls give no findings. The page on prerequisites limits this to Security Hub CSPM without Security Hub. If both services are enabled, a service-linked recorder is created and managed for you. The catalogue follows the prerequisites and makes this the difference between the two modes.',
      sources: [
        { page: 'posture', at: 'enableAwsMostControlFindings' },
        { page: 'enabling', at: 'To receive control findings, … for Security Hub CSPM' },
        { page: 'config', at: 'If you have Security … on resource recording' },
      ],
    },
  ],
  pages: {
    dataProtection: {
      path: 'data-protection',
      title: 'Data protection in AWS Security Hub CSPM',
      read: '2026-11-26',
    },
    posture: {
      path: 'what-is-securityhub',
      title: 'Introduction to AWS Security Hub CSPM',
      read: '2026-11-26',
      passages: { enableAwsMostControlFindings: 'You must enable AWS … most control findings' },
    },
    enabling: {
      path: 'securityhub-settingup',
      title: 'Enabling Security Hub CSPM',
      read: '2026-11-26',
    },
    config: {
      path: 'securityhub-setup-prereqs',
      title: 'Enabling and configuring AWS Config for Security Hub CSPM',
      read: '2026-11-26',
    },
    disabling: {
      path: 'securityhub-disable',
      title: 'Disabling Security Hub CSPM',
      read: '2026-11-26',
    },
    unified: {
      path: 'what-is-securityhub-v2',
      title: 'Introduction to AWS Security Hub',
      read: '2026-11-26',
    },
    aggregation: {
      path: 'finding-aggregation',
      title: 'Understanding cross-Region aggregation in Security Hub CSPM',
      read: '2026-11-26',
    },
    trail: { path: 'securityhub-ct', title: 'Logging Security Hub API calls with CloudTrail' },
    improvement: {
      path: 'security-hub-opt-out',
      title: 'Opting out of using your data for service improvement',
    },
  },
});
