import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Glacier',
  shortName: 'Glacier',
  summary:
    'The original archive service, with vaults and its own API, kept for those who use it. You manage retention, indexes and retrieval.',
  guide: 'https://docs.aws.amazon.com/amazonglacier/latest/dev/',
  docs: 'https://docs.aws.amazon.com/amazonglacier/latest/dev/introduction.html',
  read: '2026-11-26',
  aliases: [
    'S3 Glacier vaults',
    'Glacier vault',
    'Vault Lock',
    'archive storage',
    'Amazon S3 Glacier (original)',
    'Glacier Direct',
  ],
  aws: {
    iamServicePrefix: 'glacier',
    terraformPrefixes: ['aws_glacier_vault'],
  },
  lifecycle: {
    status: 'maintenance',
    note: 'Closed to new customers. Existing data stays accessible indefinitely and need not be moved. AWS recommends the S3 Glacier storage classes of Amazon S3.',
    sources: [{ page: 'introduction', at: 'is no longer accepting … AWS service integration' }],
  },
  archetype: 'serverless-data',
  traits: ['activity-trail'],
  unanswered: {
    'back-up':
      'AWS’s page “Resilience in Amazon Glacier” names copies in at least three zones, but no backup of a vault.',
  },
  remove: ['backups'],
  override: {
    'os-patches': {
      name: 'Patch the underlying systems',
      owner: 'aws',
      duty: 'AWS operates the operating system under the vaults. AWS patches and fixes flaws within the infrastructure, including its software.',
    },
    'resource-policies': {
      name: 'Vault access policies',
      owner: 'customer',
      duty: 'Use a vault access policy for access controls that are temporary, change often and are not compliance related, such as other accounts’ access. You can change the policy at any time. Your account is billed for requests, data transfer and retrievals by the external accounts that you allow.',
      sources: [
        {
          page: 'accessPolicy',
          at: [
            'You can create one … at any time',
            'The following example policy … on a vault',
            'The account that owns … owns the vault',
          ],
        },
        { page: 'lock', at: 'you use a vault … frequent modification' },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'Glacier automatically encrypts stored data on the server side with AES-256. AWS maintains the keys.',
      setting: 'always-on',
      sources: [{ page: 'encryption', at: 'Data at rest stored … maintained by AWS' }],
    },
    'key-choice': {
      name: 'Client-side encryption with your keys',
      owner: 'customer',
      duty: 'If you prefer to manage the keys, encrypt an archive on the client before you store it. For encryption on the server, AWS maintains the keys.',
      sources: [{ page: 'encryption', at: 'Data at rest stored … data in Amazon Glacier' }],
    },
    durability: {
      name: 'Store copies across zones',
      owner: 'aws',
      duty: 'Glacier stores data redundantly in multiple Availability Zones and on multiple devices within each zone. Before it confirms an upload, it stores the data across multiple zones. Glacier is designed for 99.999999999 percent durability.',
      sources: [{ page: 'durability', at: 'is designed to deliver … a successful upload' }],
    },
  },
  add: [
    {
      id: 'inventory-run',
      layer: 'platform',
      name: 'Update the vault’s inventory',
      owner: 'aws',
      duty: 'Glacier makes an inventory of a vault after its first upload and updates it about once a day. A job returns the last inventory that Glacier made, which is a snapshot and not the present state.',
      sources: [
        {
          page: 'inventory',
          at: ['After you upload your … once a day', 'a job for a … real-time data'],
        },
      ],
      controls: ['cm-8'],
    },
    {
      id: 'lock-enforcement',
      layer: 'platform',
      name: 'Enforce a locked vault policy',
      owner: 'aws',
      duty: 'Glacier enforces the controls of a Vault Lock policy. After you lock the policy, it can no longer be changed or deleted.',
      sources: [{ page: 'lock', at: 'After a Vault Lock … your compliance objectives' }],
      controls: ['ac-3', 'si-12', 'cm-5'],
    },
    {
      id: 'retrieval-limits',
      layer: 'application',
      name: 'Data retrieval limits',
      owner: 'customer',
      duty: 'By default, there is no limit on retrievals. If you want a limit, choose a data retrieval policy for each Region, “Free Tier Only” or “Max Retrieval Rate”. The policy applies to Standard retrievals made directly to Glacier.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'retrievalPolicy',
          at: [
            'A data retrieval policy … directly to Amazon Glacier',
            'You can choose from … Max Retrieval Rate',
          ],
        },
        {
          page: 'retrievalPolicy',
          at: [
            'No Retrieval Limit is … requests are accepted',
            'You can set one … under your account',
          ],
        },
      ],
      controls: ['sc-5'],
    },
    {
      id: 'archive-index',
      layer: 'application',
      name: 'Keep an index of the archives',
      owner: 'customer',
      duty: 'Consider keeping your own index of the archive IDs and what they stand for. Glacier supports no metadata except an optional description given at upload, and finds an archive by its ID. You might occasionally reconcile your index with the inventory.',
      sources: [
        {
          page: 'archives',
          at: [
            'You can retrieve an … not its description',
            'Except for the optional … for the archives',
            'You might occasionally download … the archive metadata',
          ],
          verified: '2026-11-26',
        },
      ],
      controls: ['cm-8'],
    },
    {
      id: 'checksums',
      layer: 'application',
      name: 'Upload checksums',
      owner: 'customer',
      duty: 'When you upload an archive, include a SHA-256 tree hash, which is a checksum of the request’s payload. If you use an AWS SDK, the SDK calculates it for you.',
      sources: [
        {
          page: 'checksums',
          at: [
            'When uploading an archive … in your request body',
            'If you are using … the file reference',
          ],
        },
      ],
      controls: ['si-7'],
    },
    {
      id: 'vault-lock',
      layer: 'access',
      name: 'Lock vaults with a policy',
      owner: 'customer',
      duty: 'Attach a Vault Lock policy, for example one that denies deletes for a year, and validate it. Complete the lock within 24 hours, or the policy is deleted. AWS recommends that you complete the lock before you upload archives.',
      sources: [
        {
          page: 'lock',
          at: ['We recommend that you … applied to them', 'Initiate the lock by … will be deleted'],
        },
        { page: 'lockPolicy', at: 'suppose that you are … for one year' },
      ],
      controls: ['si-12', 'ac-3', 'mp-6'],
    },
    {
      id: 'network-path',
      layer: 'access',
      name: 'Network path without a VPC endpoint',
      owner: 'customer',
      duty: 'Plan the path from a VPC to the service, because Glacier does not support VPC endpoints directly. If Glacier is a storage tier of S3, you can use VPC endpoints of S3.',
      sources: [
        { page: 'networkPrivacy', at: 'Although Amazon Glacier does … integrated with Amazon S3' },
      ],
      controls: ['sc-7'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt uploads in transit',
      owner: 'customer',
      answers: ['encrypt-in-transit'],
      duty: 'Protect direct uploads with SSL or with client-side encryption. Clients must support TLS 1.2, and AWS recommends TLS 1.3. The service names both HTTP and HTTPS as its transport.',
      sources: [
        { page: 'encryption', at: 'You can protect data … client-side encryption' },
        { page: 'networkPrivacy', at: 'Clients must support Transport … 1.3 or later' },
        { page: 'accessing', at: 'that uses HTTP … transport protocol' },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'job-notices',
      layer: 'data',
      name: 'Notifications of completed jobs',
      owner: 'customer',
      duty: 'If you want to be notified when a job is completed, set an SNS topic on the vault. Let the topic accept the vault’s messages. Check the status code of completed jobs, because a completed job may have failed.',
      sources: [
        {
          page: 'notifications',
          at: [
            'You can set a … (Amazon SNS) topic',
            'you must also check … successfully or failed',
            'must allow the vault … a notification',
          ],
        },
      ],
      controls: ['si-4'],
    },
    {
      id: 'deletion',
      layer: 'data',
      name: 'Delete archives, then the vault',
      owner: 'customer',
      duty: 'Delete archives one at a time by their IDs, with the CLI or code and not in the console. Glacier deletes a vault only if the last inventory shows no archives and nothing has been written since then.',
      sources: [
        {
          page: 'deletingArchive',
          at: ['You cannot delete an … wrapper libraries', 'You can delete one … the archive'],
        },
        { page: 'deletingVaults', at: 'deletes a vault only … the last inventory' },
      ],
      controls: ['mp-6', 'si-12'],
    },
    {
      id: 'api-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail captures all API calls for Glacier as events. Without a trail, CloudTrail shows recent events in the event history.',
      sources: [{ page: 'trail', at: 'CloudTrail captures all API … Event history' }],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'migration',
      layer: 'data',
      name: 'Decide whether to move to S3',
      owner: 'customer',
      duty: 'If you want enhanced capabilities, consider moving to the S3 Glacier storage classes, for which AWS offers guidance. No migration is required.',
      sources: [
        {
          page: 'introduction',
          at: [
            'Your existing data will … enhanced capabilities',
            'If you want enhanced … AWS Solutions Guidance',
          ],
        },
      ],
      controls: ['sa-22'],
    },
  ],
  modes: [
    {
      id: 'vault',
      name: 'Vaults and archives',
      summary:
        'Glacier stores encrypted archives in several zones. You set up policies, locks, indexes and jobs.',
    },
  ],
  contradictions: [
    {
      topic: 'How often the inventory is updated',
      finding:
        'At its top, the page says that the inventory is updated approximately once a day. Further down, it says at least once per day, except if no archive was added or deleted. The catalogue says about once a day.',
      sources: [
        { page: 'inventory', at: 'then updates it … once a day' },
        { page: 'inventory', at: 'updates a vault inventory … is not updated' },
      ],
    },
  ],
  pages: {
    introduction: { path: 'introduction', title: 'What Is Amazon Glacier?' },
    accessPolicy: { path: 'vault-access-policy', title: 'Vault Access Policies' },
    lock: { path: 'vault-lock', title: 'Amazon Glacier Vault Lock' },
    lockPolicy: { path: 'vault-lock-policy', title: 'Vault Lock Policies' },
    encryption: { path: 'DataEncryption', title: 'Data Encryption' },
    durability: { path: 'DataDurability', title: 'Data Protection in Amazon Glacier' },
    networkPrivacy: { path: 'InternetworkTrafficPrivacy', title: 'Internetwork Traffic Privacy' },
    accessing: { path: 'amazon-glacier-accessing', title: 'Accessing Amazon Glacier' },
    inventory: {
      path: 'vault-inventory',
      title: 'Downloading a Vault Inventory in Amazon Glacier',
    },
    retrievalPolicy: {
      path: 'data-retrieval-policy',
      title: 'Amazon Glacier Data Retrieval Policies',
    },
    archives: { path: 'working-with-archives', title: 'Working with Archives in Amazon Glacier' },
    checksums: { path: 'checksum-calculations', title: 'Computing Checksums' },
    notifications: {
      path: 'configuring-notifications',
      title: 'Configuring Vault Notifications in Amazon Glacier',
    },
    deletingArchive: {
      path: 'deleting-an-archive',
      title: 'Deleting an Archive in Amazon Glacier',
    },
    deletingVaults: { path: 'deleting-vaults', title: 'Deleting a Vault in Amazon Glacier' },
    trail: { path: 'audit-logging', title: 'Logging Amazon Glacier API Calls with AWS CloudTrail' },
  },
});
