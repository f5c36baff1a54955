import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Elemental Appliances and Software',
  shortName: 'Elemental Appliances',
  summary:
    'You order AWS Elemental encoders and software in the console. AWS offers the releases. You choose and download them.',
  guide: 'https://docs.aws.amazon.com/elemental-appliances-software/latest/ug/',
  docs: 'https://docs.aws.amazon.com/elemental-appliances-software/latest/ug/what-is.html',
  read: '2026-11-26',
  brief:
    'Its guide is about ordering. Of the products’ own guides, only pages on downloads and database backups of Elemental Live were compared.',
  aliases: [
    'Elemental Live',
    'Elemental Server',
    'Elemental Delta',
    'Elemental Conductor',
    'Elemental Statmux',
    'Quote Confirmation',
    'Elemental Support Center',
  ],
  aws: { iamServicePrefix: 'elemental-appliances-software' },
  archetype: 'customer-run-software',
  remove: [
    'application-code',
    'site',
    'local-network',
    'os-patches',
    'control-plane',
    'agent-updates',
  ],
  notAsked: { 'patch-code': 'The software is AWS Elemental’s. You bring no code.' },
  unanswered: {
    'patch-system': 'The AWS pages compared do not say who patches the system of an appliance.',
    'patch-engine':
      'The AWS page compared says how to download releases. The page on installing was not compared.',
    'encrypt-at-rest': 'The AWS pages compared do not mention encryption on an appliance.',
  },
  override: {
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'If additional users should view and place orders, assign `ElementalAppliancesSoftwareFullAccess` to these users. The root user has access by default and needs no policy.',
      sources: [
        {
          page: 'permissions',
          at: [
            'The AWS account root … Quote Confirmation service',
            'To view and place … IAM policy',
          ],
        },
      ],
    },
  },
  modes: [
    {
      id: 'appliances-and-software',
      name: 'Appliances and software',
      summary: 'You order products in the console, and download releases for your orders.',
      add: [
        {
          id: 'release-offer',
          layer: 'platform',
          name: 'Offer releases for download',
          owner: 'aws',
          verb: 'make',
          duty: 'AWS offers the files for the products and versions of your orders, in the AWS Elemental Support Center.',
          sources: [
            {
              page: 'download',
              at: [
                'These are the detailed … Elemental Support Center',
                'expandedDetailsFileDownload',
              ],
            },
          ],
          controls: ['si-2'],
        },
        {
          id: 'release-download',
          layer: 'platform',
          name: 'Choose and download a release',
          owner: 'customer',
          answers: ['start-upgrade'],
          duty: 'In the AWS Elemental Support Center, find your order among your entitlements. Choose the product and the version, and download the files.',
          sources: [
            {
              page: 'download',
              at: ['entitlementsYoureDownloading', 'expandedDetailsFileDownload'],
            },
          ],
          controls: ['si-2', 'cm-2'],
        },
        {
          id: 'entitlement-list',
          layer: 'application',
          name: 'List orders and activation keys',
          owner: 'aws',
          duty: 'AWS lists your orders from newest to oldest. The list has a column for activation keys.',
          sources: [{ page: 'download', at: 'entitlementsYoureDownloading' }],
          controls: ['sa-4'],
        },
        {
          id: 'user-separation',
          layer: 'access',
          name: 'Create additional users as needed',
          owner: 'customer',
          duty: 'Create additional users as you need them. For example, some users may place orders, and others may download software and open support cases.',
          sources: [{ page: 'permissions', at: 'The root user can … technical support cases' }],
          controls: ['ac-5', 'ac-6'],
        },
        {
          id: 'support-login',
          layer: 'access',
          name: 'Log in to the Support Center',
          owner: 'customer',
          duty: 'Log in to the AWS Elemental Support Center with the email address that received the activation email, and your password.',
          sources: [{ page: 'download', at: 'with the email address … and your password' }],
          controls: ['ia-2', 'ia-5'],
        },
        {
          id: 'order-service',
          layer: 'application',
          name: 'Take orders in the console',
          owner: 'aws',
          duty: 'AWS lets you place orders for AWS Elemental products and services in the AWS Management Console.',
          sources: [{ page: 'what', at: 'The AWS Elemental Appliances … AWS Management Console' }],
          controls: ['sa-4'],
        },
        {
          id: 'backup-run',
          layer: 'data',
          name: 'Create database backups by default',
          owner: 'aws',
          answers: ['back-up'],
          duty: 'By default, Elemental Live creates backups of its database and stores them on a local disk. The data is that of the framework, such as channels, profiles and nodes.',
          sources: [
            {
              page: 'liveBackups',
              at: [
                'Elemental Live is configured … a local disk',
                'AWS Elemental Live copies … to another server',
              ],
              verified: '2026-12-07',
            },
          ],
          controls: ['cp-9'],
        },
        {
          id: 'backup-settings',
          layer: 'data',
          name: 'Backup interval, number and path',
          owner: 'customer',
          answers: ['keep-backups'],
          duty: 'In Elemental Live, choose how often backups are created, how many are kept and where they are stored. The folder can be on a mounted remote server. An interval of 0 minutes disables backups.',
          setting: 'on-by-default',
          switchOf: 'backup-run',
          sources: [
            {
              page: 'liveBackups',
              at: [
                'indicates how often Elemental Live creates backups',
                'indicates how many backups … can be saved',
                'The folder to receive … to the node',
              ],
              verified: '2026-12-07',
            },
            {
              page: 'liveBackupsOff',
              at: ['Follow these steps to … Elemental Live database', 'change the value in … to 0'],
              verified: '2026-12-07',
            },
          ],
          controls: ['cp-9'],
        },
      ],
    },
  ],
  pages: {
    what: {
      path: 'what-is',
      title: 'What is AWS Elemental Appliances and Software Quote Confirmation service?',
    },
    permissions: {
      path: 'set-user-permissions',
      title: 'Grant permissions to users for Quote Confirmation',
    },
    download: {
      url: 'https://docs.aws.amazon.com/elemental-live/latest/upgradeguide/detailed-dl-lv-upg.html',
      title: 'Downloading AWS Elemental Live software',
      passages: {
        expandedDetailsFileDownload: 'In the expanded details … file to download',
        entitlementsYoureDownloading: "On Your Entitlements, your … that you're downloading",
      },
    },
    liveBackups: {
      url: 'https://docs.aws.amazon.com/elemental-live/latest/configguide/config-wrkr-lv-cg-bkup.html',
      title: 'Configure database backups for Elemental Live',
    },
    liveBackupsOff: {
      url: 'https://docs.aws.amazon.com/elemental-live/latest/configguide/config-wrkr-lv-cg-bkup-dis.html',
      title: 'Disable database backups',
    },
  },
});
