import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon WorkSpaces Thin Client',
  shortName: 'WorkSpaces Thin Client',
  summary:
    'A small device on a desk that opens a desktop in the cloud: AWS makes its software and pushes overdue updates, and their time and its replacement are yours.',
  guide: 'https://docs.aws.amazon.com/workspaces-thin-client/latest/ag/',
  docs: 'https://docs.aws.amazon.com/workspaces-thin-client/latest/ag/what-is-thin-client.html',
  read: '2026-11-26',
  aliases: ['Thin Client', 'software set', 'thin client environment'],
  aws: {
    iamServicePrefix: 'thinclient',
    cloudFormationPrefixes: ['AWS::WorkSpacesThinClient'],
  },
  lifecycle: {
    status: 'sunset',
    date: '2027-03-31',
    note: 'Ends on 31 March 2027; closed to new customers. After that the devices stop working, and WorkSpaces remain usable on others. AWS names thin clients of its partners.',
    sources: [
      {
        page: 'endOfSupport',
        at: [
          'After careful consideration, we … using the console',
          'AWS Partners offer third-party … support Amazon WorkSpaces',
          'device will stop working',
        ],
      },
    ],
  },
  archetype: 'managed-application',
  traits: ['default-encryption', 'key-choice'],
  unanswered: {
    'back-up': 'No page that was read says whether AWS backs up environments and device settings.',
  },
  override: {
    'os-patches': {
      name: 'Patch the systems behind the service',
      owner: 'aws',
      remove: ['answers'],
    },
    'service-software': {
      name: 'Address critical issues until the end',
      owner: 'aws',
      duty: 'Focus on the stability of the service and on critical functional or security issues until the end of support, without new features or major enhancements.',
      sources: [{ page: 'endOfSupport', at: 'During this period, AWS … end-of-support date' }],
      controls: ['si-2', 'sa-22'],
    },
    'customer-data': {
      name: 'Names, settings, user activity and tags',
      owner: 'customer',
      duty: 'Know which personally identifiable data the service encrypts: names of environments and devices, device settings, user activity and device creation tags.',
      sources: [
        { page: 'encryption', at: 'The following table summarizes … Device creation tags' },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt data that identifies people',
      owner: 'aws',
      duty: 'Encrypt personally identifiable data at rest with keys that AWS owns. This layer cannot be disabled.',
      setting: 'always-on',
      sources: [
        {
          page: 'encryption',
          at: [
            'provides encryption by default … personally identifiable data',
            "While you can't disable … Thin Client Environment",
          ],
        },
      ],
    },
    'key-choice': {
      name: 'Add a key when you create an environment',
      owner: 'customer',
      duty: 'For a second layer of encryption, choose a symmetric customer managed key when you create the environment. If you remove the service’s access to the key, devices cannot use the environment.',
      sources: [
        {
          page: 'encryption',
          at: [
            "While you can't disable … create, own, and manage",
            'You can remove the … Thin Client Environment',
          ],
        },
      ],
    },
  },
  modes: [
    {
      id: 'devices',
      name: 'Devices in environments',
      summary:
        'Devices are registered to an environment, which decides how and when they are updated.',
      add: [
        {
          id: 'software-sets',
          layer: 'operating-system',
          name: 'Release software sets',
          owner: 'aws',
          duty: 'Release software sets, which can update applications or the operating system of the device: those with new functionality and defect fixes monthly, those with security patches and critical fixes as needed.',
          sources: [{ page: 'updates', at: 'A Software set can … released as needed' }],
          controls: ['si-2', 'sa-22'],
        },
        {
          id: 'device-updates',
          layer: 'operating-system',
          name: 'Update devices with expired software',
          owner: 'aws',
          answers: ['patch-system'],
          duty: 'Update a device automatically if its software has expired: prior sets expire 40 days after the release of one with new functionality, and 3 days after one with security patches or a critical update. Such an update can interrupt active sessions.',
          sources: [
            {
              page: 'updates',
              at: ['Starting from the date … delay the update', 'If a Software set … in 3 days'],
            },
          ],
          controls: ['si-2'],
        },
        {
          id: 'update-timing',
          layer: 'operating-system',
          name: 'Enable automatic updates, or push them',
          owner: 'customer',
          answers: ['start-patch', 'start-upgrade'],
          duty: 'Schedule automatic updates in the environment’s maintenance window, or push them manually. AWS recommends updating at least once every 30 days, and immediately if a set has security patches or a critical update. Without automatic updates, devices receive none until you push them or their software has expired.',
          sources: [
            {
              page: 'updates',
              at: [
                'you can choose to … for the environments',
                'As an administrator, if … push the update',
                'To avoid this, we … these Software sets immediately',
              ],
            },
          ],
          controls: ['si-2', 'cm-3'],
        },
        {
          id: 'desktop-updates',
          layer: 'application',
          name: 'Look up updates of the desktops',
          owner: 'customer',
          duty: 'Look up how updates are managed in the services with which Thin Client integrates: WorkSpaces, WorkSpaces Applications and WorkSpaces Web.',
          sources: [
            {
              page: 'vulnerabilities',
              at: 'cross-integrates with Amazon WorkSpaces, … of these services',
            },
          ],
          controls: ['si-2'],
        },
        {
          id: 'replacement',
          layer: 'application',
          name: 'Replace the devices by 31 March 2027',
          owner: 'customer',
          duty: 'Identify all devices, select and configure replacements, connect them to your WorkSpaces and decommission the Thin Client devices before support ends. These cannot be used for any other purpose then.',
          sources: [
            {
              page: 'endOfSupport',
              at: [
                'To prepare for the … transition is complete',
                'cannot be used for any other purpose',
              ],
            },
          ],
          controls: ['sa-22', 'cm-8'],
        },
        {
          id: 'key-policy',
          layer: 'access',
          name: 'Let the service use your key',
          owner: 'customer',
          duty: 'Permit kms:DescribeKey, GenerateDataKey and Decrypt in the policy of a key that you brought.',
          sources: [
            { page: 'encryption', at: 'the following API operations … to decrypt the data' },
          ],
          controls: ['ac-3', 'sc-12'],
        },
        {
          id: 'device-disposal',
          layer: 'physical',
          name: 'Deregister and recycle old devices',
          owner: 'customer',
          duty: 'Deregister a device first, which also ends its monthly fee. In the United States you can hand it to the recycling partner, which destroys data securely; inventory devices and keep the certificates.',
          sources: [
            {
              page: 'endOfSupport',
              at: [
                'For activated devices, customers … devices are deregistered',
                'You should first deregister … for your records',
              ],
            },
          ],
          controls: ['mp-6', 'cm-8'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Since when new customers are turned away',
      finding:
        'The introduction to the end of support says that no new customers are accepted beginning 20 April 2026. An answer further down says from 31 March 2026. Both days are past, so the catalogue calls the service closed and gives neither.',
      sources: [
        { page: 'endOfSupport', at: 'will no longer accept … April 20, 2026' },
        { page: 'endOfSupport', at: 'We will stop accepting … March 31, 2026' },
      ],
    },
  ],
  pages: {
    endOfSupport: {
      path: 'workspacesthinclient-end-of-support',
      title: 'Amazon WorkSpaces Thin Client end of support',
    },
    updates: { path: 'software-updates', title: 'Software updates' },
    encryption: {
      path: 'encryption-rest',
      title: 'Data encryption at rest for Amazon WorkSpaces Thin Client',
    },
    vulnerabilities: {
      path: 'vulnerability-analysis-and-management',
      title: 'Vulnerability analysis and management in Amazon WorkSpaces Thin Client',
    },
  },
});
