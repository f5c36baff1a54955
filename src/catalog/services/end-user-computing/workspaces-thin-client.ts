import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon WorkSpaces Thin Client',
  shortName: 'WorkSpaces Thin Client',
  summary:
    'A small device on a desk that opens a desktop in the cloud. AWS makes the device’s software and installs overdue updates. You choose when updates happen, and replace the device.',
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
    note: 'WorkSpaces Thin Client is closed to new customers and ends on 31 March 2027. After that date, the devices stop working, and WorkSpaces remain usable on other devices. AWS names thin clients from its partners.',
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
  traits: ['activity-trail', 'default-encryption', 'key-choice'],
  unanswered: {
    'back-up':
      'AWS’s page “Resilience in Amazon WorkSpaces Thin Client” says that features support backup needs, but names none.',
  },
  override: {
    'os-patches': {
      name: 'Patch the underlying systems',
      owner: 'aws',
      remove: ['answers'],
    },
    'service-software': {
      name: 'Address critical issues until the end',
      owner: 'aws',
      duty: 'Until the end of support, AWS focuses on the stability of the service and on critical functional or security issues. It adds no new features or major enhancements.',
      sources: [{ page: 'endOfSupport', at: 'During this period, AWS … end-of-support date' }],
      controls: ['si-2', 'sa-22'],
    },
    'customer-data': {
      name: 'Personal data in names and tags',
      owner: 'customer',
      duty: 'Know which personally identifiable data the service encrypts: names of environments and devices, device settings, user activity and device creation tags.',
      sources: [
        { page: 'encryption', at: 'The following table summarizes … Device creation tags' },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'The service encrypts personally identifiable data at rest with keys that AWS owns. You cannot disable this encryption.',
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
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'If you want a second layer of encryption, choose a symmetric customer managed key when you create the environment. If you remove the service’s access to the key, devices cannot use the environment.',
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
  add: [
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail, which is on in a new account, records all calls to the WorkSpaces Thin Client API, from the console and from code, as events. The events show which request was made, by whom, when and from which IP address.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures all API … Client API operations',
            'CloudTrail is active in … Event history',
            'you can determine the … generated the request',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'data-event-logging',
      layer: 'data',
      name: 'Log data events',
      owner: 'customer',
      setting: 'off-by-default',
      duty: 'If you want a record of device registrations and of changes to device details, log data events for the type `AWS::WorkSpacesThinClient::Device`. CloudTrail does not log them by default, and charges for them.',
      sources: [
        {
          page: 'trail',
          at: [
            'By default, CloudTrail doesn’t … apply for data events',
            'You can log data … CloudTrail API operations',
            'ThinClientDevice AWS::WorkSpacesThinClient::Device … RegisterDevice UpdateDeviceDetails',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'devices',
      name: 'Devices in environments',
      summary:
        'Devices are registered to an environment. The environment decides how and when they are updated.',
      add: [
        {
          id: 'software-sets',
          layer: 'operating-system',
          name: 'Release software sets',
          owner: 'aws',
          duty: 'AWS releases software sets, which can update applications or the operating system of the device. AWS releases sets with new functionality and defect fixes monthly. It releases sets with security patches and critical fixes as needed.',
          sources: [{ page: 'updates', at: 'A Software set can … released as needed' }],
          controls: ['si-2', 'sa-22'],
        },
        {
          id: 'device-updates',
          layer: 'operating-system',
          name: 'Update devices with expired software',
          owner: 'aws',
          answers: ['patch-system'],
          duty: 'If a device’s software has expired, the service updates the device automatically, which can interrupt active sessions. Prior sets expire 40 days after the release of a set with new functionality. After the release of a set with security patches or a critical update, prior sets expire in 3 days.',
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
          name: 'Schedule or push device updates',
          owner: 'customer',
          answers: ['start-patch', 'start-upgrade'],
          duty: 'Schedule automatic updates in the environment’s maintenance window, or push updates manually. AWS recommends that you update at least every 30 days, and immediately for security patches or a critical update. Without automatic updates, devices receive no updates until you push them or the software expires.',
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
          name: 'Check how desktops are updated',
          owner: 'customer',
          duty: 'Check how updates are managed in the services that Thin Client integrates with: WorkSpaces, WorkSpaces Applications and WorkSpaces Secure Browser.',
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
          duty: 'Before support ends, identify all devices, select and configure replacements, and connect them to your WorkSpaces. Then decommission the Thin Client devices. After support ends, Thin Client devices cannot be used for any other purpose.',
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
          name: 'Key policy',
          owner: 'customer',
          duty: 'If you provide your own key, allow `kms:DescribeKey`, `kms:GenerateDataKey` and `kms:Decrypt` in its key policy.',
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
          duty: 'Before you dispose of a device, deregister it, which also ends its monthly fee. In the United States, you can hand the device to the recycling partner, which destroys data securely. Inventory your devices before disposal, and keep the certificates of recycling.',
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
      topic: 'Since when the service is closed to new customers',
      finding:
        'The introduction to the end of support says that no new customers are accepted beginning 20 April 2026. An answer further down says from 31 March 2026. Both dates are past, so the catalogue calls the service closed and gives neither date.',
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
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging Amazon WorkSpaces Thin Client API calls using AWS CloudTrail',
    },
  },
});
