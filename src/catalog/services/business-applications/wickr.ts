import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Wickr',
  shortName: 'Wickr',
  summary:
    'End-to-end encrypted messages and calls that AWS cannot read; users, federation and any archive are in your hands.',
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
      'What was read calls messages end-to-end encrypted, and says nothing of how AWS stores them.',
    'back-up': 'Nothing that was read says who backs up a network, its users or its messages.',
  },
  override: {
    'iam-permissions': {
      name: 'Roles for the console of Wickr',
      owner: 'customer',
      duty: 'Create specific roles for actions of Wickr, with least privilege, and do not share console credentials.',
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
      name: 'Names and tags without secrets',
      owner: 'customer',
      duty: 'Put nothing confidential into tags and name fields: the data there may be used for billing or diagnostic logs.',
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
      name: 'Disguise traffic on restricted networks',
      owner: 'customer',
      duty: 'Decide whether to enable or force Wickr open access for a security group, to disguise traffic on restricted and monitored networks. It connects to global proxy servers.',
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
      name: 'Have no access to message content',
      owner: 'aws',
      duty: 'Run the service so that AWS cannot access end-to-end encrypted message content.',
      setting: 'always-on',
      sources: [{ page: 'retention', at: 'AWS cannot access end-to-end … content in Wickr' }],
      controls: ['sc-8', 'ac-3'],
    },
    {
      id: 'password-minimum',
      layer: 'access',
      name: 'Ask for eight characters',
      owner: 'aws',
      duty: 'Require passwords of at least 8 characters by default, without further rules on their characters.',
      sources: [{ page: 'groups', at: 'By default, Wickr requires … character type requirements' }],
      controls: ['ia-5'],
    },
    {
      id: 'password-rules',
      layer: 'access',
      name: 'Set the complexity of passwords',
      owner: 'customer',
      duty: 'In the security group, set a minimum length from 8 to 256 and minimum counts of lowercase, uppercase, numbers and special characters.',
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
      name: 'Guard accounts against takeover',
      owner: 'customer',
      duty: 'Enforce two-factor authentication when a user adds a device, by account takeover protection. Per security group you can also force users to re-authenticate whenever they re-enter the application.',
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
      name: 'Decide with whom users may talk',
      owner: 'customer',
      duty: 'Set local, global or restricted federation for each security group. Restricted, users reach external users in allow-listed networks only, and both networks must list each other.',
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
      name: 'Let guests in, or not',
      owner: 'customer',
      duty: 'Enable or disable guest users, one security group at a time. Where they are enabled, invited guests can interact with users of your network, for a fee.',
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
      name: 'Limit timers and forwarding',
      owner: 'customer',
      duty: 'Set the longest timers for burn-on-read and expiration that members of a security group may choose, and whether they may forward messages.',
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
        'Messages stay end-to-end encrypted between users; the organization keeps no copy of them.',
      add: [
        {
          id: 'retention-decision',
          layer: 'data',
          name: 'Decide whether to retain content',
          owner: 'customer',
          duty: 'Deploy data retention if your organization requires access to its users’ message content. Data retention is only available to Premium plan users and enterprise customers who opt in.',
          sources: [
            {
              page: 'retention',
              at: [
                'Data retention is only … who opt in',
                'If your organization requires … data retention bot',
              ],
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
        'A service of Wickr decrypts a copy of each message in Nitro Enclaves and stores it in your bucket, under your key.',
      extends: 'network',
      remove: ['retention-decision', 'content-barrier'],
      unanswered: {
        'back-up': 'Nothing that was read says who backs up the bucket of retained messages.',
      },
      add: [
        {
          id: 'enclave-decryption',
          layer: 'platform',
          name: 'Decrypt inside attested enclaves',
          owner: 'aws',
          duty: 'Decrypt account state and message content inside attested Nitro Enclaves, which the key policy requires, so that no operator, Wickr included, can decrypt your data outside of them.',
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
          duty: 'Decrypt messages on AWS infrastructure, in Nitro Enclaves that use your customer managed keys. The method scales automatically and provides fault tolerance, and you need to maintain no infrastructure.',
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
          name: 'Launch the product in your account',
          owner: 'customer',
          duty: 'Launch the data retention product from AWS Service Catalog. Its template creates the keys, a bucket with default encryption and the cross-account role.',
          sources: [
            {
              page: 'atRest',
              at: 'When you launch the … appropriate KMS permissions',
            },
          ],
          controls: ['cm-2', 'ac-6'],
        },
        {
          id: 'retained-decryption',
          layer: 'access',
          name: 'Decrypt what was retained',
          owner: 'customer',
          duty: 'Trigger the state machine to decrypt retained messages on demand: its output is stored in a separate bucket encrypted with the same key. The role of the Lambda function that decrypts is not accessible by the Wickr service.',
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
          name: 'Encrypt what is retained',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'Encrypt retained messages and file attachments at rest by default, in the enclave and again in Amazon S3, with your customer managed key.',
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
          name: 'Keep the retention key',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'Do not disable or delete the key while messages under it exist: they would be unrecoverable. It currently cannot be changed after deployment. It rotates by default where Service Catalog created it.',
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
          name: 'Set up dashboard and alarm',
          owner: 'aws',
          duty: 'Create, with the product, a CloudWatch dashboard on the use of the key and an alarm for failures of decryption.',
          sources: [
            { page: 'atRest', at: 'creates a CloudWatch dashboard … failures are detected' },
          ],
          controls: ['si-4'],
        },
        {
          id: 'key-use-review',
          layer: 'data',
          name: 'Follow the use of the key',
          owner: 'customer',
          answers: ['read-logs'],
          duty: 'You can monitor all KMS API calls that the service makes with CloudTrail, whose logs include the PCR values of the enclave for auditing.',
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
        'A bot that you run in Docker decrypts a copy of each message at a place of your choice and stores it there or in S3.',
      extends: 'network',
      remove: ['retention-decision'],
      unanswered: {
        'back-up': 'Nothing that was read says who backs up what the bot has archived.',
        'patch-code': 'Nothing that was read says who patches the image of the bot.',
      },
      add: [
        {
          id: 'bot-host',
          layer: 'operating-system',
          name: 'Run the machine under the bot',
          owner: 'customer',
          duty: 'Set up the bot, which requires physical or virtual hardware and Docker expertise, and maintain full control over the infrastructure and the deployment environment.',
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
          name: 'Upgrade and scale the bot by hand',
          owner: 'customer',
          answers: ['start-upgrade'],
          duty: 'Plan for manual processes: with this method, both scaling and upgrades require them.',
          sources: [{ page: 'retention', at: 'Scaling and upgrades require manual processes' }],
          controls: ['si-2', 'cp-2'],
        },
        {
          id: 'bot-health',
          layer: 'application',
          name: 'Watch the bot, and handle failures',
          owner: 'customer',
          duty: 'Monitor the health of the bot and handle its failures: the method has no built-in monitoring or alerting.',
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
          name: 'Activate or deactivate retention',
          owner: 'customer',
          duty: 'Configure and activate retention for the network: from then on, all messages and files that its users share are archived at the location that you specify.',
          sources: [
            { page: 'retention', at: 'When a network administrator … retained as desired' },
            { page: 'bot', at: 'option to activate or deactivate the data retention' },
          ],
          controls: ['au-11', 'si-12'],
        },
        {
          id: 'retention-notice',
          layer: 'data',
          name: 'Tell users that messages are retained',
          owner: 'aws',
          duty: 'Show all users of the network the message “Data Retention Turned On” while retention is activated.',
          sources: [{ page: 'bot', at: 'When data retention is … retention-enabled network' }],
          controls: ['pt-5'],
        },
        {
          id: 'archive-protection',
          layer: 'data',
          name: 'Choose where messages are decrypted',
          owner: 'customer',
          answers: ['encrypt-at-rest'],
          duty: 'Choose the location where messages are decrypted, on premises included. You can store data unencrypted on hardware that you control.',
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
