import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS IoT Device Defender',
  shortName: 'IoT Device Defender',
  summary:
    'Checks on the settings and the behavior of IoT devices: AWS runs them, you switch them on and act on what they find.',
  guide: 'https://docs.aws.amazon.com/iot-device-defender/latest/devguide/',
  docs: 'https://docs.aws.amazon.com/iot-device-defender/latest/devguide/device-defender-audit.html',
  read: '2026-11-26',
  aliases: [
    'Device Defender',
    'IoT audit',
    'Rules Detect',
    'ML Detect',
    'security profile',
    'mitigation action',
  ],
  aws: {
    cloudFormationPrefixes: [
      'AWS::IoT::AccountAuditConfiguration',
      'AWS::IoT::CustomMetric',
      'AWS::IoT::Dimension',
      'AWS::IoT::MitigationAction',
      'AWS::IoT::ScheduledAudit',
      'AWS::IoT::SecurityProfile',
    ],
  },
  archetype: 'managed-application',
  traits: ['tls-endpoint'],
  notAsked: {
    'patch-code': 'You bring no code to the service; the software of your devices is yours.',
  },
  unanswered: {
    'encrypt-at-rest':
      'The guide’s page on data protection names no encryption of findings, metrics or models.',
    'back-up': 'No page that was read says who keeps a copy of settings, findings or alarms.',
  },
  override: {
    'encryption-in-transit': {
      owner: 'aws',
      duty: 'Require TLS 1.2 for communication with AWS resources; AWS recommends TLS 1.3.',
      sources: [{ page: 'dataProtection', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
    },
    'customer-data': {
      name: 'Names and tags without secrets',
      owner: 'customer',
      duty: 'As AWS strongly recommends, never put confidential or sensitive information into tags or free-form text fields such as a Name field.',
      sources: [{ page: 'dataProtection', at: 'We strongly recommend that … a Name field' }],
    },
  },
  modes: [
    {
      id: 'audit',
      name: 'Audit',
      summary:
        'AWS runs predefined checks on settings and policies once you enable them; schedule, role and remediation are yours.',
      add: [
        {
          id: 'audit-run',
          layer: 'platform',
          name: 'Run the enabled checks',
          owner: 'aws',
          duty: 'Look at settings and policies of account and devices by predefined checks. A scheduled audit starts at a time that the system determines.',
          sources: [
            {
              page: 'audit',
              at: ['An AWS IoT Device … are in place', 'runs a set of … device vulnerabilities'],
            },
            { page: 'commands', at: 'The actual start time … by the system' },
          ],
          controls: ['ca-2', 'ra-5', 'cm-6'],
        },
        {
          id: 'severity',
          layer: 'platform',
          name: 'Rate what is found',
          owner: 'aws',
          duty: 'Give each identified instance of non-compliance a severity, which indicates the level of concern and the recommended time to remediation.',
          sources: [
            {
              page: 'audit',
              at: 'Issue severity indicates the … time to remediation',
            },
          ],
          controls: ['ra-3'],
        },
        {
          id: 'mitigation-run',
          layer: 'platform',
          name: 'Carry out mitigation actions',
          owner: 'aws',
          duty: 'Apply the actions that you start on audit findings in the order in which they are specified. After one that fails, skip the subsequent ones for that finding. Perform none on suppressed audit findings.',
          sources: [
            {
              page: 'mitigation',
              at: [
                "Mitigation actions won't be … suppressed audit findings",
                'If you are applying … they are specified',
              ],
            },
          ],
          controls: ['ir-4', 'si-2'],
        },
        {
          id: 'check-choice',
          layer: 'application',
          name: 'Enable the checks',
          owner: 'customer',
          duty: 'Enable the checks that you want to be available for audits: all are disabled by default.',
          setting: 'off-by-default',
          switchOf: 'audit-run',
          sources: [
            {
              page: 'commands',
              at: [
                'commandConfigurePermissions',
                'This restores all default … disabled by default',
              ],
            },
          ],
          controls: ['ca-7', 'cm-6', 'si-4'],
        },
        {
          id: 'schedule',
          layer: 'application',
          name: 'Schedule or start audits',
          owner: 'customer',
          duty: 'Run audits as needed, or schedule them daily, weekly, biweekly or monthly, with checks that are enabled for your account.',
          sources: [
            { page: 'audit', at: 'You can run audits … be run periodically' },
            {
              page: 'commands',
              at: [
                'How often the scheduled … or MONTHLY',
                'Which checks are performed … for your account',
              ],
            },
          ],
          controls: ['ca-7', 'ra-5'],
        },
        {
          id: 'remediation',
          layer: 'application',
          name: 'Remediate the findings',
          owner: 'customer',
          duty: 'Give critical issues urgent attention; after these are addressed, investigate those of high severity urgently and plan their remediation. Mitigation actions can help you to limit your risk, but you must still take corrective actions on the underlying issues.',
          sources: [
            {
              page: 'audit',
              at: [
                'identify issues that require urgent attention',
                'severity require urgent investigation … issues are addressed',
              ],
            },
            {
              page: 'mitigation',
              at: 'Mitigation actions can help … the underlying issues',
            },
          ],
          controls: ['si-2', 'ir-4'],
        },
        {
          id: 'mitigation-setup',
          layer: 'application',
          name: 'Define and start mitigation actions',
          owner: 'customer',
          duty: 'Configure actions for your account and apply them to findings. Consider first what they do: one that changes certificates or policies can leave devices unable to connect.',
          sources: [
            {
              page: 'mitigation',
              at: [
                'You configure those actions … set of findings',
                'Applying mitigation actions that … before you apply them',
              ],
            },
          ],
          controls: ['ir-4', 'cm-4'],
        },
        {
          id: 'audit-roles',
          layer: 'access',
          name: 'Roles for audits and actions',
          owner: 'customer',
          duty: 'Give audits a role that grants access to information about items such as devices, policies and certificates, notifications a role that grants permission to send them, and a mitigation action the role under whose permissions it is applied.',
          sources: [
            {
              page: 'commands',
              at: ['The ARN of the … performing an audit', 'permission to send notifications'],
            },
            { page: 'mitigation', at: 'choose the IAM role … action is applied' },
          ],
          controls: ['ac-6'],
        },
        {
          id: 'notifications',
          layer: 'data',
          name: 'Have audits notify you',
          owner: 'customer',
          duty: 'Set an Amazon SNS topic as the target of audit notifications; they are optional.',
          sources: [
            {
              page: 'commands',
              at: ['commandConfigurePermissions', 'ARN of the target … notifications are sent'],
            },
          ],
          controls: ['si-4', 'ir-6'],
        },
        {
          id: 'collected-data',
          layer: 'data',
          name: 'Delete data of disabled checks',
          owner: 'aws',
          duty: 'Delete what was collected for a check when that check is disabled.',
          sources: [{ page: 'commands', at: 'When a check is … check is deleted' }],
          controls: ['si-12'],
        },
      ],
    },
    {
      id: 'rules-detect',
      name: 'Rules Detect',
      summary:
        'AWS compares what devices do with thresholds that you set; closed to new customers.',
      lifecycle: {
        status: 'maintenance',
        date: '2026-08-31',
        note: 'Detect takes no new customers from 31 August 2026; those who have it can go on, with security updates. AWS offers sample code to run a pipeline of your own. Audit stays.',
        sources: [
          {
            page: 'availability',
            at: [
              'noLongerFeature',
              'awsRemainsCommittedRunSmoothly',
              'openSourceServerlessAwsAccount',
            ],
          },
        ],
      },
      override: {
        'service-software': {
          name: 'Run and update Detect',
          owner: 'aws',
          duty: 'Keep Detect available to existing customers and deploy security updates; no capabilities are added.',
          sources: [
            {
              page: 'availability',
              at: ['The detect feature is … to new customers', 'awsRemainsCommittedRunSmoothly'],
            },
          ],
        },
      },
      add: [
        {
          id: 'evaluation',
          layer: 'platform',
          name: 'Compare devices with behaviors',
          owner: 'aws',
          duty: 'Record security-related data and detect anomalies by the behaviors of the Security Profile. Evaluation goes on while notifications are suppressed.',
          sources: [
            {
              page: 'detect',
              at: [
                'Detect starts recording security-related … of the devices',
                "Suppressing alarms doesn't stop … violation alarms",
              ],
            },
          ],
          controls: ['si-4'],
        },
        {
          id: 'profiles',
          layer: 'application',
          name: 'Write Security Profiles and thresholds',
          owner: 'customer',
          duty: 'Define behaviors for a thing group or all devices: a metric, an operator and a threshold, absolute or statistical, that describe what you expect.',
          sources: [
            {
              page: 'detect',
              at: [
                'A Security Profile defines … anomaly is detected',
                'A Rules Detect behavior … expected device behavior',
              ],
            },
          ],
          controls: ['si-4', 'cm-6'],
        },
        {
          id: 'device-metrics',
          layer: 'application',
          name: 'Report metrics from devices',
          owner: 'customer',
          duty: 'For device-side metrics such as open ports, deploy the AWS IoT SDK on devices or gateways to collect and send them. Cloud-side metrics can be used alone.',
          sources: [
            {
              page: 'detect',
              at: [
                'You can use AWS … them to AWS IoT',
                'collect, aggregate, and monitor … TCP connections',
              ],
            },
          ],
          controls: ['si-4'],
        },
        {
          id: 'alarm-review',
          layer: 'data',
          name: 'Judge alarms and respond',
          owner: 'customer',
          answers: ['read-logs'],
          duty: 'Verify alarms as true, benign or false positive, the default being unknown, and follow up. Suppressed alarms go to no SNS topic: look for them in the console or by the API.',
          sources: [
            {
              page: 'detect',
              at: [
                'After an alarm has … or Unknown',
                'You can use alarm … alarms is Unknown',
                "suppressed alarms wouldn't be … console or API",
              ],
            },
          ],
          controls: ['ir-4', 'si-4'],
        },
        {
          id: 'quarantine',
          layer: 'application',
          name: 'Add devices to a thing group',
          owner: 'customer',
          duty: 'Name the group to which devices are added as the mitigation of an alarm: for Detect, AWS lists this one type of action.',
          sources: [
            {
              page: 'mitigation',
              at: 'mitigation actions on Detect … add the devices',
            },
          ],
          controls: ['ir-4'],
        },
      ],
    },
    {
      id: 'ml-detect',
      name: 'ML Detect',
      extends: 'rules-detect',
      summary:
        'AWS learns from fourteen days of data what devices normally do, and refreshes the model daily; closed to new customers.',
      lifecycle: {
        status: 'maintenance',
        date: '2026-08-31',
        note: 'Detect takes no new customers from 31 August 2026; those who have it can go on, with security updates. AWS offers sample code to run a pipeline of your own. Audit stays.',
        sources: [
          {
            page: 'availability',
            at: [
              'noLongerFeature',
              'awsRemainsCommittedRunSmoothly',
              'openSourceServerlessAwsAccount',
            ],
          },
        ],
      },
      override: {
        profiles: {
          name: 'Group devices that behave alike',
          owner: 'customer',
          duty: 'Create Security Profiles with ML behaviors, and attach each to devices whose expected behavior is similar, for instance one thing group for homes and one for offices.',
          sources: [
            {
              page: 'ml',
              at: [
                'With machine learning Detect … in your fleet',
                'ML Detect works best … office-device thing group',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'model-training',
          layer: 'platform',
          name: 'Train and refresh the models',
          owner: 'aws',
          duty: 'Build the initial model over 14 days and refresh it daily on the trailing 14 days. Where there are too few datapoints, retry daily for 30 days, then discontinue the model.',
          sources: [
            {
              page: 'ml',
              at: [
                'After the initial model … days of data',
                'While ML Detect is … generate a model',
                'If the minimum requirement … model for evaluations',
              ],
            },
          ],
          controls: ['si-4'],
        },
        {
          id: 'enough-data',
          layer: 'application',
          name: 'Feed the models enough data',
          owner: 'customer',
          duty: 'Have things in the target groups that yield at least 25,000 datapoints per metric over 14 days, roughly what 15 devices at 10-minute intervals yield.',
          sources: [
            {
              page: 'ml',
              at: [
                'The minimum required datapoints … last 14 days',
                '15 devices at 10-minute intervals',
                'To collect data, you … the Security Profile',
              ],
            },
          ],
          controls: ['si-4'],
        },
        {
          id: 'pause-limit',
          layer: 'application',
          name: 'End a pause within 30 days',
          owner: 'customer',
          duty: 'Set the target back to a group with devices within 30 days after you pause a profile, or it cannot be reactivated; a deleted profile cannot be reactivated either.',
          sources: [
            {
              page: 'ml',
              at: [
                'You need to set … reactivate the Security Profile',
                'After an ML Detect … reactivate the Security Profile',
              ],
            },
          ],
          controls: ['si-4', 'cm-3'],
        },
      ],
    },
  ],
  pages: {
    audit: { path: 'device-defender-audit', title: 'Audit' },
    commands: {
      path: 'AuditCommands',
      title: 'Audit commands',
      passages: {
        commandConfigurePermissions: 'This command allows you … and configure permissions',
      },
    },
    mitigation: { path: 'dd-mitigation-actions', title: 'Mitigation actions' },
    detect: { path: 'detect-concepts', title: 'Concepts' },
    ml: { path: 'dd-detect-ml', title: 'ML Detect' },
    availability: {
      path: 'dd-detect-availability-change',
      title: 'AWS IoT Device Defender detect feature availability change',
      passages: {
        noLongerFeature: 'will no longer be … using the feature',
        awsRemainsCommittedRunSmoothly: 'AWS remains committed to … to run smoothly',
        openSourceServerlessAwsAccount: 'With this open-source, serverless … own AWS account',
      },
    },
    dataProtection: {
      path: 'data-protection',
      title: 'Data protection in AWS IoT Device Defender',
    },
  },
});
