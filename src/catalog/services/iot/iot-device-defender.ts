import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS IoT Device Defender',
  shortName: 'IoT Device Defender',
  summary:
    'Device Defender checks the settings and behavior of IoT devices. AWS runs the checks. You turn them on and act on their findings.',
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
    'patch-code': 'You bring no code to the service. The software on your devices is yours.',
  },
  unanswered: {
    'encrypt-at-rest':
      'AWS’s page “Data protection in AWS IoT Device Defender” mentions no encryption of findings, metrics or models.',
    'back-up':
      'AWS’s page “Resilience in AWS IoT Core” mentions no backup of audit settings, findings or alarms.',
  },
  override: {
    'encryption-in-transit': {
      owner: 'aws',
      duty: 'AWS requires TLS 1.2 for communication with AWS resources. AWS recommends TLS 1.3.',
      sources: [{ page: 'dataProtection', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'AWS strongly recommends that you never put confidential or sensitive information into tags or free-form text fields such as a Name field.',
      sources: [{ page: 'dataProtection', at: 'We strongly recommend that … a Name field' }],
    },
  },
  modes: [
    {
      id: 'audit',
      name: 'Audit',
      summary:
        'After you enable predefined checks, AWS runs them on settings and policies. You are responsible for the schedule, role and remediation.',
      add: [
        {
          id: 'audit-run',
          layer: 'platform',
          name: 'Run the enabled checks',
          owner: 'aws',
          duty: 'Device Defender examines the settings and policies of the account and its devices with predefined checks. A scheduled audit starts at a time that the system determines.',
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
          name: 'Rate the severity of findings',
          owner: 'aws',
          duty: 'Device Defender assigns a severity to each identified instance of non-compliance. The severity indicates the level of concern and the recommended time to remediation.',
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
          name: 'Run mitigation actions',
          owner: 'aws',
          duty: 'Device Defender applies the actions that you start on audit findings, in the specified order. If an action fails, Device Defender skips the subsequent actions for that finding. It performs no actions on suppressed audit findings.',
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
          name: 'Turn on audit checks',
          owner: 'customer',
          duty: 'Enable the checks that you want to be available for audits. All checks are disabled by default.',
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
          duty: 'Run audits as needed, or schedule them daily, weekly, biweekly or monthly. Use checks that are enabled for your account.',
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
          duty: 'Give critical issues urgent attention. After these are addressed, urgently investigate high severity issues and plan their remediation. Mitigation actions can help you limit your risk, but you must still take corrective actions on the underlying issues.',
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
          duty: 'Configure actions for your account and apply them to findings. First consider what the actions do. An action that changes certificates or policies can leave devices unable to connect.',
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
          duty: 'Give audits a role with access to information about items such as devices, policies and certificates. Give notifications a role that permits sending them. For each mitigation action, specify the role whose permissions AWS uses to apply the action.',
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
          name: 'Turn on audit notifications',
          owner: 'customer',
          duty: 'Audit notifications are optional. If you want them, set an Amazon SNS topic as their target.',
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
          duty: 'If you disable a check, Device Defender deletes the data that was collected for it.',
          sources: [{ page: 'commands', at: 'When a check is … check is deleted' }],
          controls: ['si-12'],
        },
      ],
    },
    {
      id: 'rules-detect',
      name: 'Rules Detect',
      summary:
        'AWS compares device behavior with thresholds that you set. Rules Detect is closed to new customers.',
      lifecycle: {
        status: 'maintenance',
        date: '2026-08-31',
        note: 'Detect has taken no new customers since 31 August 2026. Existing customers can continue and receive security updates. AWS offers sample code to run your own pipeline. Audit stays available.',
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
          name: 'Run and patch the service',
          owner: 'aws',
          duty: 'AWS keeps Detect available to existing customers and deploys security updates. AWS adds no capabilities.',
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
          name: 'Compare device behavior with profiles',
          owner: 'aws',
          duty: 'Device Defender records security-related data and detects anomalies according to the behaviors of the Security Profile. The evaluation continues while notifications are suppressed.',
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
          duty: 'Define behaviors for a thing group or for all devices. Each behavior describes what you expect with a metric, an operator and an absolute or statistical threshold.',
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
          duty: 'For device-side metrics such as open ports, deploy the AWS IoT SDK on devices or gateways to collect and send the metrics. You can use cloud-side metrics alone.',
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
          name: 'Verify alarms and respond',
          owner: 'customer',
          answers: ['read-logs'],
          duty: 'Verify alarms as true positive, benign positive or false positive, and follow up. The default verification state is unknown. Suppressed alarms go to no SNS topic, so look for them in the console or through the API.',
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
          duty: 'Specify the group to which devices are added as the mitigation of an alarm. For Detect, AWS lists this one type of action.',
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
        'AWS learns normal device behavior from 14 days of data, and refreshes the model daily. ML Detect is closed to new customers.',
      lifecycle: {
        status: 'maintenance',
        date: '2026-08-31',
        note: 'Detect has taken no new customers since 31 August 2026. Existing customers can continue and receive security updates. AWS offers sample code to run your own pipeline. Audit stays available.',
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
          name: 'Group devices with similar behavior',
          owner: 'customer',
          duty: 'Create Security Profiles with ML behaviors. Attach each profile to devices whose expected behavior is similar, for instance one thing group for homes and one for offices.',
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
          duty: 'Device Defender builds the initial model over 14 days and refreshes it daily on the trailing 14 days. If there are too few datapoints, it retries daily for 30 days, then discontinues the model.',
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
          name: 'Provide enough data for the models',
          owner: 'customer',
          duty: 'Make sure that the things in the target groups yield at least 25,000 datapoints per metric over 14 days. About 15 devices that report at 10-minute intervals yield this amount.',
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
          name: 'Reactivate a profile within 30 days',
          owner: 'customer',
          duty: 'If you pause a profile, set its target back to a group with devices within 30 days. After that time, the profile cannot be reactivated. A deleted profile cannot be reactivated either.',
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
