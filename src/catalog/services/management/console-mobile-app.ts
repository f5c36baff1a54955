import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Console Mobile Application',
  shortName: 'Console Mobile App',
  summary:
    'AWS makes the app and its secure connection. You manage the device, its lock, the identity on it and what is pushed to it.',
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
    'encrypt-at-rest':
      'AWS’s page “Data protection” says that diagnostic data is anonymized and protected, but not whether it is encrypted.',
    'back-up':
      'AWS’s page “Resilience in AWS Console Mobile Application” mentions no backup of what the app stores.',
  },
  traits: ['activity-trail'],
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform behind the app. AWS patches and fixes flaws within the infrastructure, including its software.',
    },
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Grant the permissions that the console on a desktop needs, and those for the services that users access in the app. For Billing and Cost Management in the app, grant access to the Cost Explorer API rather than to the Billing and Cost Management console.',
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
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'AWS strongly recommends that you put no sensitive identifying information, such as customers’ account numbers, into free-form fields such as names. What you enter there might be included in diagnostic logs.',
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
      summary: 'You use the app for iOS or Android, and sign in with an identity that you choose.',
      add: [
        {
          id: 'call-recording',
          layer: 'platform',
          name: 'Log device identity calls',
          owner: 'aws',
          answers: ['write-logs'],
          duty: 'CloudTrail captures calls to `ListDeviceIdentities` and `GetDeviceIdentity` as events. The events include calls from the User Notifications console.',
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
          duty: 'If the device allows it, protect the device with biometrics or a PIN. Also enable biometrics in the app, which versions 2.0 and newer allow on supported devices.',
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
          name: 'Wipe a lost or stolen device',
          owner: 'customer',
          duty: 'If a device is lost or stolen, perform a remote wipe from your Apple or Google account on another device. Most iOS and Android devices should have that option.',
          sources: [{ page: 'practices', at: 'If your device is … and Android devices' }],
          controls: ['ac-19', 'mp-6'],
        },
        {
          id: 'identity-choice',
          layer: 'access',
          name: 'Choose the identity for sign-in',
          owner: 'customer',
          answers: ['admit'],
          duty: 'AWS recommends that you log in with user credentials or a federated role rather than a root account. An IAM Identity Center user or federated user selects an account and a role to assume.',
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
          name: 'MFA',
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
          name: 'Permissions to view devices',
          owner: 'customer',
          duty: 'Allow or deny `consoleapp:ListDeviceIdentities` and `consoleapp:GetDeviceIdentity`. To view a device in the User Notifications console, a user needs both permissions.',
          sources: [{ page: 'devices', at: 'You must have access … to these actions' }],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'push-channel',
          layer: 'application',
          name: 'Push notifications',
          owner: 'customer',
          duty: 'If you want push notifications, enable them. The app then collects the device’s nickname, if the device has one. You can remove the device as a delivery channel at any time.',
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
          duty: 'The app lists the last ten visited services that it supports. It synchronizes recently visited services between app and web.',
          sources: [{ page: 'start', at: 'On your home screen, … services across platforms' }],
        },
        {
          id: 'diagnostics',
          layer: 'data',
          name: 'Collect app diagnostics',
          owner: 'aws',
          duty: 'By default, the app stores and processes user data such as the device’s identification number and diagnostics of the app. AWS anonymizes the diagnostic data, shares it with no third party and protects it against unauthorized access.',
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
          name: 'Sharing of diagnostics',
          owner: 'customer',
          duty: 'If you do not want to share diagnostics, turn sharing off in the settings of the device.',
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
          name: 'Encrypt data in transit',
          owner: 'aws',
          answers: ['encrypt-in-transit'],
          duty: 'The app uses SSL/TLS for you when it connects to your AWS resources.',
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
