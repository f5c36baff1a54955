import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Device Farm',
  shortName: 'Device Farm',
  summary:
    'Tests run on real phones and browsers that AWS hosts. The devices belong to AWS, and data from tests on them is not encrypted at rest.',
  guide: 'https://docs.aws.amazon.com/devicefarm/latest/developerguide/',
  read: '2026-11-26',
  aliases: [
    'mobile testing',
    'Appium',
    'Selenium',
    'test grid',
    'real devices',
    'remote access session',
  ],
  aws: {
    iamServicePrefix: 'devicefarm',
    cloudFormationPrefixes: ['AWS::DeviceFarm'],
    terraformPrefixes: ['aws_devicefarm'],
  },
  archetype: 'managed-application',
  traits: ['activity-trail'],
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform of the test service. AWS patches and fixes flaws within the infrastructure, including its software.',
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'Keep control of your content. AWS strongly recommends that you never put confidential or sensitive information into tags or free-form text fields. Such information may be used for billing or diagnostic logs.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'You are responsible for … on this infrastructure',
            'We strongly recommend that … or diagnostic logs',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'traffic-isolation',
      layer: 'network',
      name: 'Isolate your traffic',
      owner: 'aws',
      answers: ['separate-tenants'],
      duty: 'AWS isolates your traffic from that of other users throughout the Device Farm network.',
      setting: 'always-on',
      sources: [{ page: 'dataProtection', at: 'Regardless of VPC endpoint … Device Farm network' }],
      controls: ['sc-7', 'sc-39'],
    },
    {
      id: 'test-libraries',
      layer: 'application',
      name: 'Update your test libraries',
      owner: 'customer',
      answers: ['patch-code'],
      duty: 'Keep the libraries and software versions in your tests, such as Python wheels and Ruby gems, up to date. Use due diligence with third-party libraries and software.',
      sources: [
        {
          page: 'vulnerabilities',
          at: [
            'You are responsible for … your test libraries',
            'Always use due diligence … possible or reasonable',
          ],
        },
      ],
      controls: ['si-2', 'ra-5'],
    },
    {
      id: 'app-traffic',
      layer: 'application',
      name: 'Encrypt app traffic',
      owner: 'customer',
      duty: 'Encrypt and secure communications of tested apps, and of apps that are installed for the tests. Connections outside the AWS network are not guaranteed to be secured.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'responsibility to encrypt and … on-device tests',
            'Your connections outside the … your applications make',
          ],
        },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt data in transit',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'Device Farm supports only signed HTTPS requests, except where AWS notes otherwise. Content that is retrieved from or placed in Amazon S3 through upload URLs is encrypted with TLS.',
      sources: [
        {
          page: 'dataProtection',
          at: 'The Device Farm endpoints … using SSL/TLS',
        },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'artifact-retention',
      layer: 'data',
      name: 'Delete expired data',
      owner: 'aws',
      duty: 'AWS removes uploaded applications and test packages after 30 days. It removes logs, videos and other artifacts after 400 days.',
      sources: [
        {
          page: 'dataProtection',
          at: 'Data in Device Farm … and other artifacts',
        },
      ],
      controls: ['si-12'],
    },
    {
      id: 'archive',
      layer: 'data',
      name: 'Archive content that must last longer',
      owner: 'customer',
      answers: ['back-up', 'keep-backups'],
      duty: 'Archive any content that you want to retain for longer than Device Farm’s retention periods.',
      sources: [{ page: 'dataProtection', at: 'responsibility to archive any … longer periods' }],
      controls: ['cp-9', 'au-11'],
    },
  ],
  modes: [
    {
      id: 'public-devices',
      name: 'Public devices',
      summary:
        'Phones and tablets that other customers use after you. AWS cleans up the devices in between.',
      notAsked: {
        'encrypt-at-rest': 'Data of tests on physical mobile devices is not encrypted at rest.',
      },
      override: {
        'os-patches': {
          name: 'Maintain the device software',
          owner: 'aws',
          duty: 'AWS makes a best-effort attempt to maintain current software on devices. It does not guarantee that any particular version is up to date. Security updates are up to the vendor, and sometimes the carrier.',
          sources: [
            {
              page: 'vulnerabilities',
              at: ['Device Farm makes a … put into use', 'It is up to … updates to devices'],
            },
          ],
        },
      },
      add: [
        {
          id: 'quarantine',
          layer: 'platform',
          name: 'Remove quarantined devices',
          owner: 'aws',
          duty: 'AWS makes a best-faith effort to prevent actions such as rooting or jailbreaking by customer applications. It takes quarantined devices out of the public pool until a manual review.',
          sources: [
            { page: 'vulnerabilities', at: 'makes a best-faith effort … manually reviewed' },
          ],
          controls: ['si-3', 'si-7'],
        },
        {
          id: 'device-cleanup',
          layer: 'platform',
          name: 'Clean the device after a test',
          owner: 'aws',
          duty: 'After a test, AWS uninstalls your app and carries out further cleanup. If the cleanup cannot be verified, AWS resets the device to factory state. In some cases, data may persist between sessions.',
          sources: [
            {
              page: 'dataProtection',
              at: ['After test execution is … back into use', 'It is possible for … of your app'],
            },
          ],
          controls: ['mp-6', 'sc-4'],
        },
        {
          id: 'session-content',
          layer: 'data',
          name: 'No sensitive data on devices',
          owner: 'customer',
          duty: 'In automated tests and remote sessions, AWS recommends that you enter no sensitive information such as a Google account or Apple ID. The same applies to personal and other security-sensitive details. Device Farm captures video and logs, and in some cases data can persist between sessions.',
          sources: [
            { page: 'dataProtection', at: 'possible for data to … remote access sessions' },
          ],
          controls: ['si-12', 'ia-5'],
        },
      ],
    },
    {
      id: 'private-devices',
      name: 'Private devices',
      summary:
        'Devices are for your account alone. Cleanup is a setting that is off by default, and you can connect the devices to a VPC.',
      profile: { insideVpc: 'your-choice' },
      notAsked: {
        'encrypt-at-rest': 'Data of tests on physical mobile devices is not encrypted at rest.',
      },
      override: {
        'os-patches': {
          name: 'Maintain the devices as agreed',
          owner: 'aws',
          duty: 'AWS maintains private devices according to your agreement with AWS.',
          sources: [
            { page: 'vulnerabilities', at: 'Private devices are maintained … agreement with AWS' },
          ],
        },
      },
      add: [
        {
          id: 'device-destruction',
          layer: 'physical',
          name: 'Destroy the device at contract end',
          owner: 'aws',
          duty: 'When the contract expires or is terminated, AWS removes the device from use. It destroys the device securely in accordance with AWS’s policies.',
          sources: [
            {
              page: 'dataProtection',
              at: 'After expiration or termination … AWS destruction policies',
            },
          ],
          controls: ['mp-6'],
        },
        {
          id: 'device-cleanup',
          layer: 'platform',
          name: 'Clean up or reboot after use',
          owner: 'aws',
          duty: 'After each run or session, Device Farm removes the app packages that you installed, or reboots the device, according to the device’s instance profile.',
          sources: [{ page: 'profiles', at: 'optionalChangeCheckBoxCleared' }],
          controls: ['mp-6', 'sc-4'],
        },
        {
          id: 'instance-profile',
          layer: 'platform',
          name: 'Cleanup in the instance profile',
          owner: 'customer',
          duty: 'To have the app packages that you installed removed after each run or session, select package cleanup, from which you can exclude packages. To have the device rebooted, select reboot after use. Both are cleared by default.',
          setting: 'off-by-default',
          switchOf: 'device-cleanup',
          sources: [{ page: 'profiles', at: 'optionalChangeCheckBoxCleared' }],
          controls: ['mp-6', 'cm-6'],
        },
        {
          id: 'vpc-connection',
          layer: 'access',
          name: 'Connect devices to your resources',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'If tests must reach non-public infrastructure of your account, such as EC2 instances without a public address, configure VPC endpoints. This is possible for private devices only.',
          sources: [{ page: 'dataProtection', at: 'Device Farm can be … an Amazon VPC endpoint' }],
          controls: ['sc-7', 'ac-4'],
        },
      ],
    },
    {
      id: 'desktop-browsers',
      name: 'Desktop browser testing',
      summary:
        'Selenium sessions run on instances that are not saved. Artifacts are encrypted at rest.',
      add: [
        {
          id: 'session-discard',
          layer: 'platform',
          name: 'Discard the session',
          owner: 'aws',
          duty: 'AWS does not save the instances of Selenium sessions. It discards data from browser interactions when the session ends.',
          sources: [
            { page: 'dataProtection', at: 'Instances used during Selenium … session ends' },
          ],
          controls: ['sc-4', 'mp-6'],
        },
        {
          id: 'encryption-at-rest',
          layer: 'data',
          name: 'Encrypt test artifacts at rest',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'Device Farm supports encryption at rest for artifacts that are generated during a test. At present, it offers no external key management.',
          sources: [
            {
              page: 'dataProtection',
              at: [
                'desktop browser testing feature … generated during tests',
                'Currently, Device Farm does … or in transit',
              ],
            },
          ],
          controls: ['sc-28'],
        },
      ],
    },
  ],
  pages: {
    dataProtection: { path: 'data-protection', title: 'Data protection in AWS Device Farm' },
    vulnerabilities: {
      path: 'security-vulnerability-analysis-and-management',
      title: 'Configuration vulnerability analysis and management in Device Farm',
    },
    profiles: {
      path: 'set-up-private-devices-account-settings',
      title: 'Creating an instance profile in AWS Device Farm',
      passages: { optionalChangeCheckBoxCleared: '(Optional) Change any of … check box cleared' },
    },
  },
});
