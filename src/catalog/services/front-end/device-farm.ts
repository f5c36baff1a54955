import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Device Farm',
  shortName: 'Device Farm',
  summary:
    'Tests on real phones and browsers that AWS hosts: devices are AWS’s, and data of tests on them is not encrypted at rest.',
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
      name: 'Run and patch the test service',
      owner: 'aws',
      duty: 'Operate the platform of the test service, and patch and fix flaws within the infrastructure, its software included.',
    },
    'customer-data': {
      name: 'Nothing confidential in free text',
      owner: 'customer',
      duty: 'Keep control of your content. As AWS strongly recommends, never put confidential or sensitive information into tags or free-form text fields: it may be used for billing or diagnostic logs.',
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
      duty: 'Isolate your traffic from that of other users throughout the Device Farm network.',
      setting: 'always-on',
      sources: [{ page: 'dataProtection', at: 'Regardless of VPC endpoint … Device Farm network' }],
      controls: ['sc-7', 'sc-39'],
    },
    {
      id: 'test-libraries',
      layer: 'application',
      name: 'Update what your tests use',
      owner: 'customer',
      answers: ['patch-code'],
      duty: 'Keep libraries and versions of software in your tests, such as Python wheels and Ruby gems, up to date. Use due diligence with those of third parties.',
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
      name: 'Encrypt what the app sends',
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
      name: 'Take signed HTTPS requests',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'Support signed HTTPS requests alone, except where AWS notes otherwise, and encrypt by TLS what passes through upload URLs in Amazon S3.',
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
      name: 'Remove data after its period',
      owner: 'aws',
      duty: 'Remove uploaded applications and test packages after 30 days, and logs, videos and other artifacts after 400 days.',
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
      name: 'Archive what must last longer',
      owner: 'customer',
      answers: ['back-up', 'keep-backups'],
      duty: 'Archive any content that you want to retain for longer than the periods of Device Farm.',
      sources: [{ page: 'dataProtection', at: 'responsibility to archive any … longer periods' }],
      controls: ['cp-9', 'au-11'],
    },
  ],
  modes: [
    {
      id: 'public-devices',
      name: 'Public devices',
      summary: 'Phones and tablets that other customers use after you; AWS cleans up in between.',
      notAsked: {
        'encrypt-at-rest': 'Data of tests on physical mobile devices is not encrypted at rest.',
      },
      override: {
        'os-patches': {
          name: 'Keep device software current, at best',
          owner: 'aws',
          duty: 'Make a best-effort attempt to maintain current software on devices, without a guarantee that any particular version is up to date. Security updates are up to the vendor, and sometimes the carrier.',
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
          name: 'Keep quarantined devices out of the pool',
          owner: 'aws',
          duty: 'Make a best-faith effort to prevent actions such as rooting or jailbreaking by customer applications, and take quarantined devices out of the public pool until a manual review.',
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
          duty: 'Uninstall your app and carry out further cleanup after a test; reset the device to factory state if that cannot be verified. Data may persist between sessions in some cases.',
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
          name: 'Enter nothing sensitive on a device',
          owner: 'customer',
          duty: 'As AWS recommends, enter no sensitive information such as a Google account or Apple ID, and no personal or other security-sensitive details, in automated tests and remote sessions: Device Farm captures video and logs, and in some cases data can persist between sessions.',
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
        'Devices for your account alone: cleanup is a setting of yours, off by default, and a VPC comes within reach.',
      profile: { insideVpc: 'your-choice' },
      notAsked: {
        'encrypt-at-rest': 'Data of tests on physical mobile devices is not encrypted at rest.',
      },
      override: {
        'os-patches': {
          name: 'Maintain the devices as agreed',
          owner: 'aws',
          duty: 'Maintain private devices as your agreement with AWS says.',
          sources: [
            { page: 'vulnerabilities', at: 'Private devices are maintained … agreement with AWS' },
          ],
        },
      },
      add: [
        {
          id: 'device-destruction',
          layer: 'physical',
          name: 'Destroy the device at the end',
          owner: 'aws',
          duty: 'Remove the device from use when the contract expires or is terminated, and destroy it securely in accordance with AWS’s policies.',
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
          duty: 'Remove the app packages that you installed, or reboot the device, after each run or session, as its instance profile says.',
          sources: [{ page: 'profiles', at: 'optionalChangeCheckBoxCleared' }],
          controls: ['mp-6', 'sc-4'],
        },
        {
          id: 'instance-profile',
          layer: 'platform',
          name: 'Set cleanup in the instance profile',
          owner: 'customer',
          duty: 'Select package cleanup to have the app packages that you installed removed after each run or session, and reboot after use to have the device rebooted; both are cleared by default. You can exclude packages from the cleanup.',
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
          duty: 'Configure VPC endpoints where tests must reach non-public infrastructure of your account, such as EC2 instances without a public address. It is possible for private devices only.',
          sources: [{ page: 'dataProtection', at: 'Device Farm can be … an Amazon VPC endpoint' }],
          controls: ['sc-7', 'ac-4'],
        },
      ],
    },
    {
      id: 'desktop-browsers',
      name: 'Desktop browser testing',
      summary:
        'Selenium sessions on instances that are not saved; artifacts are encrypted at rest.',
      add: [
        {
          id: 'session-discard',
          layer: 'platform',
          name: 'Discard the session',
          owner: 'aws',
          duty: 'Save no instance of a Selenium session, and discard data from browser interactions when the session ends.',
          sources: [
            { page: 'dataProtection', at: 'Instances used during Selenium … session ends' },
          ],
          controls: ['sc-4', 'mp-6'],
        },
        {
          id: 'encryption-at-rest',
          layer: 'data',
          name: 'Encrypt the artifacts',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'Support encryption at rest for artifacts that are generated during a test. At present no external key management is offered.',
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
