import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Wickr',
  shortName: 'Wickr',
  summary:
    'AWS Wickr offers end-to-end encrypted messages and calls that AWS cannot read. You manage users, federation and any archive.',
  guide: 'https://docs.aws.amazon.com/wickr/latest/adminguide/',
  read: '2026-11-26',
  aliases: [
    'secure messenger',
    'encrypted messaging',
    'end-to-end encryption',
    'data retention bot',
    'burn-on-read',
    'federation',
    'ATAK',
  ],
  aws: { iamServicePrefix: 'wickr' },
  archetype: 'managed-application',
  unanswered: {
    'encrypt-at-rest':
      'AWS’s page “Encryption at rest” covers retained messages, and “Data protection in AWS Wickr” no data at rest.',
  },
  override: {
    'iam-permissions': {
      name: 'Roles for the Wickr console',
      owner: 'customer',
      duty: 'Create specific roles for Wickr actions, with least privilege. Do not share console credentials.',
      sources: [
        {
          page: 'practices',
          at: [
            'Implement least privilege access … for Wickr actions',
            "Don't share your personal console credentials",
          ],
        },
      ],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'AWS strongly recommends that you put no confidential or sensitive information into tags or free-form text fields, such as a Name field. Data in tags or in free-form text fields used for names may be used for billing or diagnostic logs.',
      sources: [
        {
          page: 'protection',
          at: [
            'We strongly recommend that … a Name field',
            'Any data that you … or diagnostic logs',
          ],
        },
      ],
      controls: ['si-12', 'ac-21'],
    },
  },
  add: [
    {
      id: 'open-access',
      layer: 'network',
      name: 'Wickr open access',
      owner: 'customer',
      duty: 'Decide whether to enable or force Wickr open access for a security group, to disguise traffic on restricted and monitored networks. Open access connects to global proxy servers.',
      sources: [
        {
          page: 'groups',
          at: [
            'Enabling Wickr open access … for traffic obfuscation',
            'Automatically enables and enforces Wickr open access',
          ],
        },
      ],
      controls: ['sc-7', 'sc-8'],
    },
    {
      id: 'content-barrier',
      layer: 'platform',
      name: 'No AWS access to message content',
      owner: 'aws',
      duty: 'AWS cannot access end-to-end encrypted message content in Wickr.',
      setting: 'always-on',
      sources: [{ page: 'retention', at: 'AWS cannot access end-to-end … content in Wickr' }],
      controls: ['sc-8', 'ac-3'],
    },
    {
      id: 'password-minimum',
      layer: 'access',
      name: 'Require passwords of eight characters',
      owner: 'aws',
      duty: 'By default, Wickr requires passwords of at least 8 characters, without further rules on their characters.',
      sources: [{ page: 'groups', at: 'By default, Wickr requires … character type requirements' }],
      controls: ['ia-5'],
    },
    {
      id: 'password-rules',
      layer: 'access',
      name: 'Password complexity',
      owner: 'customer',
      duty: 'In a security group, you can set a minimum password length from 8 to 256 characters. You can also set minimum counts of lowercase letters, uppercase letters, numbers and special characters.',
      sources: [
        {
          page: 'groups',
          at: [
            'You can set minimum … and special characters',
            'You can also set … and 256 characters',
          ],
        },
      ],
      controls: ['ia-5'],
    },
    {
      id: 'new-devices',
      layer: 'access',
      name: 'Account takeover protection',
      owner: 'customer',
      duty: 'With account takeover protection, you can enforce two-factor authentication when a user adds a device. For each security group, you can also force users to re-authenticate whenever they re-enter the application.',
      sources: [
        {
          page: 'groups',
          at: [
            'Enforce a two-factor authentication … to their account',
            'Force users to always … re-entering the application',
          ],
        },
      ],
      controls: ['ia-2', 'ac-11'],
    },
    {
      id: 'federation',
      layer: 'access',
      name: 'Federation with other networks',
      owner: 'customer',
      duty: 'Set local, global or restricted federation for each security group. With restricted federation, users reach external users in allow-listed networks only, and both networks must list each other.',
      sources: [
        {
          page: 'groups',
          at: [
            'Control your users ability … other Wickr networks',
            'When configured, users can … use restricted federation',
          ],
        },
      ],
      controls: ['ac-4', 'ac-20'],
    },
    {
      id: 'guest-users',
      layer: 'access',
      name: 'Access for guest users',
      owner: 'customer',
      duty: 'Enable or disable guest users, one security group at a time. If guest users are enabled, invited guests can interact with users of your network, for a fee.',
      sources: [
        {
          page: 'guests',
          at: [
            'Wickr administrators can enable … their Wickr networks',
            'After the feature is … guest user feature',
          ],
        },
        { page: 'guestSwitch', at: 'You can enable guest … security groups only' },
      ],
      controls: ['ac-2', 'ac-20'],
    },
    {
      id: 'message-timers',
      layer: 'data',
      name: 'Limit message timers and forwarding',
      owner: 'customer',
      duty: 'Set the longest burn-on-read and expiration timers that members of a security group may choose. Decide whether the members may forward messages.',
      sources: [
        {
          page: 'groups',
          at: [
            'Controls the maximum value … their burn-on-read timers',
            'message expiration timer in their',
            'Controls whether users can … their Wickr clients',
          ],
        },
      ],
      controls: ['si-12', 'ac-21'],
    },
  ],
  modes: [
    {
      id: 'network',
      name: 'Network without data retention',
      summary:
        'Messages stay end-to-end encrypted between users. The organization keeps no copy of them.',
      add: [
        {
          id: 'retention-decision',
          layer: 'data',
          name: 'Decide whether to retain content',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'If your organization requires access to its users’ message content, deploy data retention. It is available only to Premium plan users and to enterprise customers who opt in.',
          sources: [
            {
              page: 'retention',
              at: [
                'Data retention is only … who opt in',
                'If your organization requires … data retention bot',
              ],
            },
            {
              page: 'resilience',
              at: 'featuresForBackupNeeds',
              verified: '2026-12-07',
            },
          ],
          controls: ['au-11', 'si-12'],
        },
      ],
    },
    {
      id: 'serverless-retention',
      name: 'Serverless data retention',
      summary:
        'A Wickr service decrypts a copy of each message in Nitro Enclaves. It stores the copy in your bucket, under your key.',
      extends: 'network',
      remove: ['retention-decision', 'content-barrier'],
      add: [
        {
          id: 'enclave-decryption',
          layer: 'platform',
          name: 'Decrypt in attested enclaves',
          owner: 'aws',
          duty: 'Wickr decrypts account state and message content inside attested Nitro Enclaves, which the key policy requires. As a result, no operator, including Wickr, can decrypt your data outside the enclaves.',
          sources: [
            {
              page: 'atRest',
              at: [
                'The KMS key policy … the verified enclave',
                'This prevents any operator … outside the enclave',
              ],
            },
          ],
          controls: ['sc-8', 'ac-3'],
        },
        {
          id: 'retention-service',
          layer: 'platform',
          name: 'Run and scale the retention service',
          owner: 'aws',
          duty: 'The retention service decrypts messages on AWS infrastructure, in Nitro Enclaves that use your customer managed keys. This method scales automatically and provides fault tolerance. You need to maintain no infrastructure.',
          sources: [
            {
              page: 'retention',
              at: [
                "You don't need to maintain any infrastructure",
                'Wickr decrypts messages on … customer managed keys',
                'This method scales automatically and provides fault tolerance',
              ],
            },
          ],
          controls: ['si-2', 'cp-10'],
        },
        {
          id: 'retention-product',
          layer: 'application',
          name: 'Deploy the data retention product',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'Launch the data retention product from AWS Service Catalog. Its template creates the keys, a bucket with default encryption and the cross-account role.',
          sources: [
            {
              page: 'atRest',
              at: 'When you launch the … appropriate KMS permissions',
            },
            {
              page: 'resilience',
              at: 'featuresForBackupNeeds',
              verified: '2026-12-07',
            },
          ],
          controls: ['cm-2', 'ac-6'],
        },
        {
          id: 'retained-decryption',
          layer: 'access',
          name: 'Decrypt retained messages',
          owner: 'customer',
          duty: 'To decrypt retained messages on demand, trigger the state machine. Its output is stored in a separate bucket that is encrypted with the same customer managed key as the messages. The Wickr service cannot access the role of the Lambda function that decrypts.',
          sources: [
            {
              page: 'atRest',
              at: [
                'When customers trigger on-demand … the same CMK',
                'This role is not … encrypted S3 bucket',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'retained-encryption',
          layer: 'data',
          name: 'Encrypt retained messages at rest',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'By default, the service encrypts retained messages and file attachments at rest with your customer managed key. It encrypts them in the enclave and again in Amazon S3.',
          sources: [
            {
              page: 'atRest',
              at: [
                'transparently encrypts all retained … at rest by default',
                'Messages are encrypted inside … the same CMK',
              ],
            },
          ],
          controls: ['sc-28'],
        },
        {
          id: 'retention-key',
          layer: 'data',
          name: 'Preserve the retention key',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'Do not disable or delete the key while messages encrypted with it exist: these messages would be permanently unrecoverable. You currently cannot change the key after deployment. If Service Catalog created the key, it rotates by default.',
          sources: [
            {
              page: 'atRest',
              at: [
                'Automatic key rotation is … via Service Catalog',
                'does not currently support … CMK after deployment',
                'Do not disable or … messages permanently unrecoverable',
              ],
            },
          ],
          controls: ['sc-12'],
          evidence: ['KMS.3'],
        },
        {
          id: 'retention-alarm',
          layer: 'data',
          name: 'Create the dashboard and the alarm',
          owner: 'aws',
          duty: 'The retention product creates a CloudWatch dashboard for the use of the key. It also creates an alarm for decryption failures.',
          sources: [
            { page: 'atRest', at: 'creates a CloudWatch dashboard … failures are detected' },
          ],
          controls: ['si-4'],
        },
        {
          id: 'key-use-review',
          layer: 'data',
          name: 'Monitor the use of the key',
          owner: 'customer',
          answers: ['read-logs'],
          duty: 'With CloudTrail, you can monitor all KMS API calls that the service makes. The CloudTrail logs include the PCR values of the enclave for auditing.',
          sources: [
            {
              page: 'atRest',
              at: [
                'CloudTrail logs include the … for auditing',
                'You can monitor all … Service using CloudTrail',
              ],
            },
          ],
          controls: ['au-6'],
        },
      ],
    },
    {
      id: 'bot-retention',
      name: 'Bot-based data retention',
      summary:
        'A bot that you run in Docker decrypts a copy of each message at a location of your choice. The bot stores the copy there or in S3.',
      extends: 'network',
      remove: ['retention-decision'],
      unanswered: {
        'patch-code': 'The AWS pages compared do not say who patches the image of the bot.',
      },
      add: [
        {
          id: 'bot-host',
          layer: 'operating-system',
          name: 'Provide the bot’s infrastructure',
          owner: 'customer',
          duty: 'Set up the bot, which requires physical or virtual hardware and Docker expertise. You maintain full control over the infrastructure and the deployment environment.',
          sources: [
            {
              page: 'retention',
              at: ['This method requires a … Docker expertise', 'maintainFullHandleFailures'],
            },
          ],
          controls: ['si-2', 'cm-6'],
        },
        {
          id: 'bot-upgrades',
          layer: 'application',
          name: 'Upgrade and scale the bot manually',
          owner: 'customer',
          answers: ['start-upgrade'],
          duty: 'Plan manual processes for scaling and for upgrades. Bot-based data retention requires them.',
          sources: [{ page: 'retention', at: 'Scaling and upgrades require manual processes' }],
          controls: ['si-2', 'cp-2'],
        },
        {
          id: 'bot-health',
          layer: 'application',
          name: 'Monitor the bot and handle failures',
          owner: 'customer',
          duty: 'Monitor the health of the bot and handle its failures. Bot-based data retention has no built-in monitoring or alerting.',
          sources: [
            {
              page: 'retention',
              at: ['maintainFullHandleFailures', 'This method does not … monitoring or alerting'],
            },
          ],
          controls: ['si-4', 'cp-10'],
        },
        {
          id: 'retention-switch',
          layer: 'data',
          name: 'Turn on data retention',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'Configure and activate retention for the network. From then on, all messages and files that the network’s users share are archived at the location that you specify.',
          sources: [
            { page: 'retention', at: 'When a network administrator … retained as desired' },
            { page: 'bot', at: 'option to activate or deactivate the data retention' },
            {
              page: 'resilience',
              at: 'featuresForBackupNeeds',
              verified: '2026-12-07',
            },
          ],
          controls: ['au-11', 'si-12'],
        },
        {
          id: 'retention-notice',
          layer: 'data',
          name: 'Tell users that messages are retained',
          owner: 'aws',
          duty: 'While retention is activated, Wickr shows all users of the network the message “Data Retention Turned On”.',
          sources: [{ page: 'bot', at: 'When data retention is … retention-enabled network' }],
          controls: ['pt-5'],
        },
        {
          id: 'archive-protection',
          layer: 'data',
          name: 'Choose where messages are decrypted',
          owner: 'customer',
          answers: ['encrypt-at-rest'],
          duty: 'Choose the location where messages are decrypted, which can be on premises. You can store data unencrypted on hardware that you control.',
          sources: [
            {
              page: 'retention',
              at: [
                'You can decrypt messages … including on-premises',
                'You can store data … customer-controlled hardware',
              ],
            },
          ],
          controls: ['sc-28', 'ac-3'],
        },
      ],
    },
  ],
  pages: {
    resilience: {
      path: 'disaster-recovery-resiliency',
      title: 'Resilience in AWS Wickr',
      passages: { featuresForBackupNeeds: 'Wickr offers several features … for AWS Wickr' },
    },
    protection: { path: 'data-protection', title: 'Data protection in AWS Wickr' },
    practices: {
      path: 'security-best-practices',
      title: 'Security best practices for AWS Wickr',
    },
    groups: { path: 'edit-security-group', title: 'Edit a security group in AWS Wickr' },
    guests: { path: 'guest-users', title: 'Guest users in AWS Wickr network' },
    guestSwitch: {
      path: 'guest-users-enable-disable',
      title: 'Enable or disable guest users in AWS Wickr network',
    },
    retention: {
      path: 'data-retention',
      title: 'Data retention modules for AWS Wickr',
      passages: { maintainFullHandleFailures: 'You maintain full control … and handle failures' },
    },
    bot: { path: 'bot-data-retention', title: 'Bot-based data retention' },
    atRest: { path: 'encryption-rest', title: 'Encryption at rest' },
  },
});
