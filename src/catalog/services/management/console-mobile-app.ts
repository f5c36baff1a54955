import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Console Mobile Application',
  shortName: 'Console Mobile App',
  summary:
    'The console on a phone: AWS makes the app and its secure connection; the device, its lock, the identity on it and what is pushed to it are yours.',
  guide: 'https://docs.aws.amazon.com/consolemobileapp/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/consolemobileapp/latest/userguide/what-is-consolemobileapp.html',
  read: '2026-11-26',
  aliases: [
    'AWS mobile app',
    'AWS app',
    'iOS app',
    'Android app',
    'push notifications',
    'DeviceIdentity',
  ],
  aws: { iamServicePrefix: 'consoleapp' },
  archetype: 'managed-application',
  unanswered: {
    'encrypt-at-rest': 'No page that was read says how the app or AWS stores its data.',
    'back-up': 'No page that was read names backups of what the app stores.',
  },
  traits: ['activity-trail'],
  override: {
    'service-software': {
      name: 'Run and patch AWS’s side of the app',
      owner: 'aws',
      duty: 'Operate the platform behind the app, and patch and fix flaws within the infrastructure, its software included.',
    },
    'iam-permissions': {
      name: 'Grant what the desktop console needs',
      owner: 'customer',
      duty: 'Grant the permissions that the console on a desktop needs, and those for the services to be used in the app. For Billing and Cost Management in the app, grant the Cost Explorer API rather than that console.',
      sources: [
        {
          page: 'start',
          at: [
            'To use the Console … Console Mobile Application',
            'To use AWS Billing … Cost Management console',
          ],
        },
      ],
    },
    'customer-data': {
      name: 'Keep sensitive data out of names',
      owner: 'customer',
      duty: 'Put no sensitive identifying information, such as customers’ account numbers, into free-form fields such as names, as AWS strongly recommends: what you enter there might be included in diagnostic logs.',
      sources: [
        {
          page: 'protection',
          at: [
            'We strongly recommend that … a Name field',
            'Any data that you … in diagnostic logs',
          ],
        },
      ],
    },
  },
  modes: [
    {
      id: 'app',
      name: 'App on a device',
      summary: 'The app for iOS and Android, with an identity that you sign in with.',
      add: [
        {
          id: 'call-recording',
          layer: 'platform',
          name: 'Record look-ups of devices',
          owner: 'aws',
          answers: ['write-logs'],
          duty: 'Capture calls of ListDeviceIdentities and GetDeviceIdentity in CloudTrail as events, those of the User Notifications console included.',
          sources: [
            { page: 'trail', at: 'CloudTrail captures API calls … aforementioned API operations' },
          ],
          controls: ['au-2', 'au-12'],
        },
        {
          id: 'device-lock',
          layer: 'access',
          name: 'Lock the device and the app',
          owner: 'customer',
          duty: 'Protect the device by biometrics or a PIN if it allows that, and enable biometrics in the app, which version 2.0 and newer allow on supported devices.',
          sources: [
            {
              page: 'practices',
              at: [
                'Make sure your device … your device allows',
                'Enable biometrics on the Console Mobile Application',
              ],
            },
            { page: 'start', at: 'You can set up … 2.0 and newer' },
          ],
          controls: ['ac-19', 'ia-2'],
        },
        {
          id: 'remote-wipe',
          layer: 'access',
          name: 'Wipe a device that is lost',
          owner: 'customer',
          duty: 'If a device is lost or stolen, perform a remote wipe from your Apple or Google account on another device; most iOS and Android devices should have that option.',
          sources: [{ page: 'practices', at: 'If your device is … and Android devices' }],
          controls: ['ac-19', 'mp-6'],
        },
        {
          id: 'identity-choice',
          layer: 'access',
          name: 'Sign in as a user or by a role',
          owner: 'customer',
          answers: ['admit'],
          duty: 'As AWS recommends, log in with user credentials or a federated role rather than a root account. An IAM Identity Center or federated user selects an account and a role to assume.',
          sources: [
            {
              page: 'start',
              at: ['To log in to … a root account', 'Select an AWS account … to assume'],
            },
          ],
          controls: ['ac-6', 'ia-2'],
        },
        {
          id: 'mfa',
          layer: 'access',
          name: 'Use an MFA device that the app takes',
          owner: 'customer',
          duty: 'If you use MFA, AWS recommends a hardware key fob, a hardware display card or a virtual MFA device for the greatest level of protection. The app does not currently support U2F security keys.',
          sources: [
            {
              page: 'start',
              at: [
                'If you use AWS … of account protection',
                'does not currently support … keys for MFA',
              ],
            },
          ],
          controls: ['ia-2.1', 'ia-2.2'],
        },
        {
          id: 'device-identities',
          layer: 'access',
          name: 'Say who may list devices',
          owner: 'customer',
          duty: 'Allow or deny consoleapp:ListDeviceIdentities and consoleapp:GetDeviceIdentity: to view a device in the User Notifications console, you need both.',
          sources: [{ page: 'devices', at: 'You must have access … to these actions' }],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'push-channel',
          layer: 'application',
          name: 'Enable push notifications, or not',
          owner: 'customer',
          duty: 'Enable push notifications if you want them: the app then collects the device’s nickname, if it has one. You can remove the device as a delivery channel at any time.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'devices',
              at: ['If you enable push … identify your device', 'You can remove your … any time'],
            },
            {
              page: 'start',
              at: [
                '(Optional) Step 4: Enable push notifications',
                'If you want to … enable push notifications',
              ],
            },
          ],
          controls: ['ac-19'],
        },
        {
          id: 'visit-sync',
          layer: 'data',
          name: 'Synchronize recently visited services',
          owner: 'aws',
          duty: 'List the ten services visited last that the app supports, and synchronize recently visited services between app and web.',
          sources: [{ page: 'start', at: 'On your home screen, … services across platforms' }],
        },
        {
          id: 'diagnostics',
          layer: 'data',
          name: 'Collect diagnostics of the app',
          owner: 'aws',
          duty: 'By default, store and process user data such as the device’s identification number and diagnostics of the app. Anonymize the diagnostic data, share it with no third party and protect it against unauthorized access.',
          setting: 'on-by-default',
          sources: [
            {
              page: 'protection',
              at: ['defaultAwsPerformanceData', 'Your diagnostic data … access and misuse'],
            },
          ],
          controls: ['si-12'],
        },
        {
          id: 'diagnostics-choice',
          layer: 'data',
          name: 'Share diagnostics, or turn that off',
          owner: 'customer',
          duty: 'If diagnostics should not be shared, turn sharing off in the settings of the device.',
          setting: 'on-by-default',
          switchOf: 'diagnostics',
          sources: [
            {
              page: 'protection',
              at: ['defaultAwsPerformanceData', 'If you would like … for Android'],
            },
          ],
          controls: ['si-12'],
        },
        {
          id: 'encryption-in-transit',
          layer: 'data',
          name: 'Connect the app by SSL/TLS',
          owner: 'aws',
          answers: ['encrypt-in-transit'],
          duty: 'Use SSL/TLS between the app and your AWS resources: the app does this for you.',
          sources: [{ page: 'protection', at: 'Use SSL/TLS to communicate … your AWS resources' }],
          controls: ['sc-8'],
        },
      ],
    },
  ],
  pages: {
    protection: {
      path: 'data-protection',
      title: 'Data protection',
      passages: { defaultAwsPerformanceData: 'By default, the AWS … and performance data' },
    },
    practices: {
      path: 'security-best-practices',
      title: 'Security best practices for AWS Console Mobile Application',
    },
    start: {
      path: 'getting-started',
      title: 'Getting started with the AWS Console Mobile Application',
    },
    devices: {
      path: 'permissions-policies',
      title: 'IAM permissions for listing mobile devices as delivery channels',
    },
    trail: {
      path: 'monitoring-cloudtrail',
      title: 'Logging DeviceIdentity API calls in AWS CloudTrail',
    },
  },
});
