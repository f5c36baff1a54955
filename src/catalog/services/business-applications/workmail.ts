import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon WorkMail',
  shortName: 'WorkMail',
  summary:
    'AWS runs mail and calendars until 31 March 2027 and always encrypts mailboxes. You set access rules and migrate to another service.',
  guide: 'https://docs.aws.amazon.com/workmail/latest/adminguide/',
  read: '2026-11-26',
  aliases: [
    'business email',
    'mailbox',
    'calendar',
    'webmail',
    'IMAP',
    'EWS',
    'ActiveSync',
    'mailbox export',
  ],
  aws: { iamServicePrefix: 'workmail' },
  lifecycle: {
    status: 'sunset',
    date: '2027-03-31',
    note: 'WorkMail ends on 31 March 2027. It has been closed to new customers since 30 April 2026. AWS recommends third-party solutions for mail.',
    sources: [
      {
        page: 'end',
        at: [
          'afterMarch31WorkMailResources',
          'Amazon WorkMail will no … April 30, 2026',
          'recommends customers migrate to third-party solutions',
        ],
      },
    ],
  },
  archetype: 'managed-application',
  traits: ['default-encryption', 'key-choice'],
  override: {
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Control access through the console or SDK with IAM roles or policies. The access control rules of the organization do not apply to this access.',
      sources: [{ page: 'rules', at: 'Access control rules do … or policies instead' }],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'AWS strongly recommends that you put no confidential or sensitive information, such as customers’ email addresses, into tags or free-form text fields such as names. This data may be used for billing or diagnostic logs.',
      sources: [
        {
          page: 'protection',
          at: 'We strongly recommend that … or diagnostic logs',
        },
      ],
      controls: ['si-12', 'ac-21'],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'Before it writes a message to disk, WorkMail encrypts the message with a message key. It encrypts this key with the mailbox’s key, which the organization’s KMS key protects. You can’t disable this encryption.',
      setting: 'always-on',
      sources: [
        {
          page: 'protection',
          at: [
            "transparently encrypts all messages … can't disable encryption",
            'Each message is encrypted … leaves AWS KMS unencrypted',
          ],
        },
      ],
    },
    'key-choice': {
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'When you create the organization, select the AWS managed key or your own symmetric key. You cannot change the key later.',
      sources: [
        {
          page: 'protection',
          at: ['You can select the … once you select it', 'supports only symmetric CMKs'],
        },
      ],
    },
  },
  add: [
    {
      id: 'default-access-rule',
      layer: 'access',
      name: 'Create the default access control rule',
      owner: 'aws',
      duty: 'WorkMail gives each organization a default access control rule. The rule grants mailbox access to all users and impersonation roles of the organization, whatever the protocol or IP address.',
      sources: [{ page: 'rules', at: 'Each Amazon WorkMail organization … IP address they use' }],
      controls: ['ac-3'],
    },
    {
      id: 'access-rules',
      layer: 'access',
      name: 'Edit the access control rules',
      owner: 'customer',
      answers: ['admit', 'open-network'],
      duty: 'Keep, edit or replace the default rule. Rules can apply by protocol, IP range, user or impersonation role. Deleting all rules blocks all access, and a change can take five minutes.',
      sources: [
        {
          page: 'rules',
          at: [
            'Administrators can edit or … delete a rule',
            'If an administrator deletes … blocks all access',
            'When you change an … the updated rule',
          ],
        },
        {
          page: 'rules',
          at: 'Administrators can apply access … roles in your organization',
        },
      ],
      controls: ['ac-3', 'ac-17'],
    },
    {
      id: 'signed-email',
      layer: 'application',
      name: 'Signed or encrypted email',
      owner: 'customer',
      duty: 'You can enable users to send signed or encrypted email. This feature does not use AWS KMS.',
      sources: [{ page: 'protection', at: 'an option for enabling … not use AWS KMS' }],
      controls: ['sc-8'],
    },
    {
      id: 'key-grants',
      layer: 'data',
      name: 'Grants on the key',
      owner: 'customer',
      duty: 'Keep the grant that WorkMail has on the organization’s key. If you revoke the grant, WorkMail can no longer decrypt the mailboxes.',
      sources: [{ page: 'protection', at: 'if you revoke the … in your mailboxes' }],
      controls: ['sc-12'],
    },
    {
      id: 'export-run',
      layer: 'data',
      name: 'Write and encrypt mailbox exports',
      owner: 'aws',
      duty: 'WorkMail writes all messages and calendar items of the mailbox into a zip file in your bucket. It encrypts the file with the symmetric KMS key that you provide. Other items, such as contacts and tasks, are left out.',
      sources: [
        {
          page: 'export',
          at: [
            'exports all email messages … are not exported',
            'the .zip file in … that you provide',
          ],
        },
      ],
      controls: ['sc-28'],
    },
    {
      id: 'exports',
      layer: 'data',
      name: 'Export the mailboxes',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'Before access ends, start export jobs, up to 10 at a time, into a bucket without public access. The bucket, key and organization must be in the same Region. An export is not a snapshot of a single moment.',
      sources: [
        {
          page: 'export',
          at: [
            'An Amazon S3 bucket … allow public access',
            'does not represent a … point in time',
            'You can run up … the same AWS Region',
          ],
          verified: '2026-12-07',
        },
        { page: 'end', at: 'You can follow the … your mailbox content', verified: '2026-12-07' },
      ],
      controls: ['cp-9', 'sa-22'],
    },
    {
      id: 'successor',
      layer: 'application',
      name: 'Migrate to another mail service',
      owner: 'customer',
      duty: 'AWS recommends that you migrate to another solution. After 31 March 2027, you cannot access the console or resources.',
      sources: [
        {
          page: 'end',
          at: [
            'afterMarch31WorkMailResources',
            'Amazon WorkMail recommends customers … third-party solutions',
          ],
        },
      ],
      controls: ['sa-22'],
    },
  ],
  modes: [
    {
      id: 'organization',
      name: 'WorkMail organization',
      summary:
        'One organization contains users, mailboxes and access rules. Its KMS key cannot be changed.',
    },
  ],
  pages: {
    protection: { path: 'data-protection', title: 'Data protection in Amazon WorkMail' },
    rules: { path: 'access-rules', title: 'Working with access control rules' },
    export: { path: 'mail-export', title: 'Exporting mailbox content' },
    end: {
      path: 'workmail-end-of-support',
      title: 'Amazon WorkMail end of support',
      passages: {
        afterMarch31WorkMailResources: 'After March 31, 2027, … Amazon WorkMail resources',
      },
    },
  },
});
