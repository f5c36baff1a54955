import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Snowball Edge',
  shortName: 'Snowball Edge',
  summary:
    'A locked box of AWS’s at your site: AWS builds, inspects and erases it, you guard it, update it and keep its unlock code apart.',
  guide: 'https://docs.aws.amazon.com/snowball/latest/developer-guide/',
  read: '2026-11-26',
  aliases: [
    'AWS Snowball',
    'AWS Snow Family',
    'Snowball',
    'data transfer device',
    'offline data transfer',
    'OpsHub',
  ],
  aws: { iamServicePrefix: 'snowball' },
  lifecycle: {
    status: 'maintenance',
    note: 'Closed to new customers; existing ones keep it. AWS points new ones to DataSync, Data Transfer Terminal and partners, and to Outposts for edge computing.',
    sources: [
      {
        page: 'availability',
        at: [
          'AWS Snowball Edge is … AWS Outposts',
          'This change will not … availability improvements',
        ],
      },
    ],
  },
  archetype: 'on-premises-hardware',
  profile: { insideVpc: 'no' },
  notAsked: {
    'patch-code':
      'The catalogue shows the transfer of data, without the local compute that a device can run.',
  },
  remove: ['hypervisor-patches', 'tenant-isolation', 'operator-access', 'application-code'],
  override: {
    site: {
      name: 'Keep the device safe from weather',
      owner: 'customer',
      duty: 'As AWS recommends, do not leave the device on a loading dock, where weather can damage it, and report a stolen, missing or broken device as soon as possible.',
      sources: [{ page: 'protection', at: "Don't leave the device … to complete your job" }],
      controls: ['pe-16', 'pe-3'],
    },
    'site-access': {
      name: 'Inspect the device on arrival',
      owner: 'customer',
      duty: 'As AWS recommends, look for damage and obvious tampering when it arrives. If anything looks suspicious, keep it off your internal network and contact AWS Support for another. Tampering with it violates AWS’s Acceptable Use Policy.',
      sources: [
        {
          page: 'protection',
          at: [
            'When the device first … be shipped to you',
            'devices are the property … Acceptable Use Policy',
          ],
        },
      ],
      controls: ['pe-3', 'sr-10'],
    },
    hardware: {
      name: 'Own the box and examine its return',
      owner: 'aws',
      duty: 'Own the devices, and when one comes back inspect it for tampering and verify that the Trusted Platform Module has detected no change.',
      sources: [
        {
          page: 'protection',
          at: ['devices are the property of AWS', 'we inspect it for … Platform Module (TPM)'],
        },
      ],
      controls: ['sr-9', 'ma-2'],
    },
    'local-network': {
      name: 'Keep the network still while copying',
      owner: 'customer',
      duty: 'Neither disconnect the device nor change its network settings while data is transferred, and keep files static while they are written. AWS recommends one method at a time to read and write a local bucket.',
      sources: [
        {
          page: 'bestPractices',
          at: ['you only use one … read/write conflicts'],
        },
      ],
      controls: ['si-7'],
    },
    'customer-data': {
      name: 'Personal data and free-form fields',
      owner: 'customer',
      duty: 'Answer for the personal data that you put into the cloud, and put no sensitive identifying information into free-form fields such as a name, as AWS strongly recommends: it might reach diagnostic logs.',
      sources: [
        {
          page: 'protection',
          at: [
            'AWS customers and APN … the AWS Cloud',
            'We strongly recommend that … diagnostic logs',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'tamper-resistance',
      layer: 'physical',
      name: 'Use tamper-resistant enclosures and a TPM',
      owner: 'aws',
      duty: 'Use multiple layers of security, including tamper-resistant enclosures, 256-bit encryption and a Trusted Platform Module that is designed for security and full chain of custody.',
      sources: [{ page: 'protection', at: 'uses multiple layers of … for your data' }],
      controls: ['pe-16', 'mp-5', 'sr-9'],
    },
    {
      id: 'erasure',
      layer: 'physical',
      name: 'Erase the device after the job',
      owner: 'aws',
      duty: 'Erase the device once all data has been imported into the buckets, by a software erasure that follows NIST 800-88.',
      sources: [
        { page: 'importJobs', at: 'When all of your … NIST 800-88 standards' },
        { page: 'protection', at: 'Once the data transfer … for media sanitization' },
      ],
      controls: ['mp-6'],
    },
    {
      id: 'software-updates',
      layer: 'operating-system',
      name: 'Check for updates and install them',
      owner: 'customer',
      answers: ['patch-system', 'patch-engine', 'start-patch'],
      duty: 'Check the device for new software, download it and install it, or set a time for automatic updates. Without internet access, get the file by API and point the device to it.',
      sources: [
        { page: 'getUpdates', at: 'You can check for … install them' },
        {
          page: 'downloadUpdates',
          at: ['You can trigger manual … update the device', 'If your device has … uri parameter'],
        },
      ],
      controls: ['si-2'],
    },
    {
      id: 'import-run',
      layer: 'platform',
      name: 'Copy the data into Amazon S3',
      owner: 'aws',
      duty: 'Make an object of each file and a prefix of each directory in your bucket, and offer a report on what failed.',
      sources: [
        {
          page: 'importJobs',
          at: [
            'When you import files … becomes a prefix',
            'After your import is … the import process',
          ],
        },
      ],
      controls: ['si-7'],
    },
    {
      id: 'name-collisions',
      layer: 'application',
      name: 'Mind names and metadata',
      owner: 'customer',
      duty: 'Check the names in an existing bucket: imported objects overwrite those that are called the same. With the S3 adapter only name and size of a file persist; the NFS interface keeps object metadata.',
      sources: [
        { page: 'importJobs', at: 'If you import data … objects are overwritten' },
        { page: 'protection', at: 'When transferring data with … metadata is persisted' },
      ],
      controls: ['si-7'],
    },
    {
      id: 'unlock-code',
      layer: 'access',
      name: 'Keep manifest and code apart',
      owner: 'customer',
      duty: 'As AWS recommends, do not save the unlock code where the job’s manifest is: whoever has both can access what is on the device. If you feel that credentials are lost or compromised, request a new manifest and code by the process that updates the device’s SSL certificate.',
      sources: [
        {
          page: 'bestPractices',
          at: ["you don't save a … Snowball Edge device", 'If you feel your … SSL certificate'],
        },
        { page: 'protection', at: 'You should make an … for that job' },
      ],
      controls: ['ia-5', 'ac-3'],
    },
    {
      id: 'local-keys',
      layer: 'access',
      name: 'Bind local keys to the job alone',
      owner: 'aws',
      duty: 'Make the access keys that the client shows valid for the job and the resources on the device; they map to no AWS account and fail in the cloud.',
      sources: [{ page: 'bestPractices', at: 'These keys are only … with your job' }],
      controls: ['ac-3', 'ia-5'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt what is on the device',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'Encrypt and decrypt the data on the device with keys that are stored in the job’s manifest, whose top layer of encryption the unlock code decrypts.',
      sources: [
        {
          page: 'protection',
          at: ['That KMS key is … data on the device'],
        },
      ],
      controls: ['sc-28'],
    },
    {
      id: 'key-choice',
      layer: 'data',
      name: 'Choose the KMS key of the job',
      owner: 'customer',
      answers: ['hold-key'],
      duty: 'Name the AWS managed key or a key of your own when you create the job: it encrypts the unlock code. Your own must be created in the job’s Region, and the device’s IAM user needs access to the key.',
      sources: [
        {
          page: 'protection',
          at: [
            'That KMS key is … an existing KMS key',
            'either choose the AWS … to the KMS key',
            'If you choose to … was created in',
          ],
        },
      ],
      controls: ['sc-12'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt the way to the device',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'Protect all data that is transferred to a device for an import by SSL on the network.',
      sources: [{ page: 'protection', at: "When you're using a … over the network" }],
      controls: ['sc-8'],
    },
    {
      id: 'bucket-encryption',
      layer: 'data',
      name: 'Set the target bucket’s encryption',
      owner: 'customer',
      duty: 'Where you want SSE-S3, set it by the policies of the buckets that you import into: nothing needs to be configured on the device. To use SSE-C, make a copy within the bucket afterwards.',
      sources: [
        {
          page: 'protection',
          at: [
            'If you want to … encrypt with SSE-C',
            'No configuration is necessary … Snowball device itself',
            'To enable SSE-S3 encryption … importing data into',
          ],
        },
      ],
      controls: ['sc-28'],
    },
    {
      id: 'source-copies',
      layer: 'data',
      name: 'Keep the originals until verified',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'Delete no local copies before you have read the job completion report and the import logs and know that the import succeeded.',
      sources: [
        { page: 'importJobs', at: "Don't delete your local … your import logs" },
        { page: 'bestPractices', at: "For import jobs, don't … the data transfer" },
      ],
      controls: ['cp-9', 'si-7'],
    },
  ],
  modes: [
    {
      id: 'import-job',
      name: 'Import into Amazon S3',
      summary:
        'You load the device at your site and ship it; AWS copies the data into your bucket and wipes the device.',
    },
  ],
  pages: {
    availability: {
      path: 'snowball-edge-availability-change',
      title: 'AWS Snowball Edge availability change',
    },
    protection: { path: 'data-protection', title: 'Data Protection in AWS Snowball Edge Edge' },
    bestPractices: {
      path: 'BestPractices',
      title: 'Best practices for using a Snowball Edge device',
    },
    importJobs: {
      path: 'importtype',
      title: 'Jobs to import data into Amazon S3 using a Snowball Edge device',
    },
    getUpdates: { path: 'get-updates', title: 'Getting updates for the Snowball Edge' },
    downloadUpdates: {
      path: 'download-updates',
      title: 'Downloading updates to Snowball Edge devices',
    },
  },
});
