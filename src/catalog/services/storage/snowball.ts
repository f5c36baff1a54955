import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Snowball Edge',
  shortName: 'Snowball Edge',
  summary:
    'Snowball Edge is a locked AWS device at your site. AWS builds, inspects and erases it. You guard it, update it and keep its unlock code separate.',
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
    note: 'Closed to new customers. Existing customers keep it. AWS points new customers to DataSync, Data Transfer Terminal and partners, and to Outposts for edge computing.',
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
      'The catalogue covers the transfer of data, not the local compute that a device can run.',
  },
  remove: ['hypervisor-patches', 'tenant-isolation', 'operator-access', 'application-code'],
  override: {
    site: {
      name: 'Protect the device from weather',
      owner: 'customer',
      duty: 'AWS recommends that you do not leave the device on a loading dock, where weather can damage it. AWS also recommends that you report a stolen, missing or broken device as soon as possible.',
      sources: [{ page: 'protection', at: "Don't leave the device … to complete your job" }],
      controls: ['pe-16', 'pe-3'],
    },
    'site-access': {
      name: 'Inspect the device on arrival',
      owner: 'customer',
      duty: 'When the device arrives, AWS recommends that you look for damage and obvious tampering. If anything looks suspicious, keep the device off your internal network and contact AWS Support for another device. Tampering with the device violates AWS’s Acceptable Use Policy.',
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
      name: 'Own the device and inspect its return',
      owner: 'aws',
      duty: 'AWS owns the devices. When a device is returned, AWS inspects it for tampering and verifies that the Trusted Platform Module has detected no change.',
      sources: [
        {
          page: 'protection',
          at: ['devices are the property of AWS', 'we inspect it for … Platform Module (TPM)'],
        },
      ],
      controls: ['sr-9', 'ma-2'],
    },
    'local-network': {
      name: 'Keep the network unchanged while copying',
      owner: 'customer',
      duty: 'While data is transferred, do not disconnect the device or change its network settings. Keep files static while they are written. AWS recommends that you use one method at a time to read and write a local bucket.',
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
      duty: 'You are responsible for the personal data that you put into the cloud. AWS strongly recommends that you put no sensitive identifying information into free-form fields such as a name. This information might reach diagnostic logs.',
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
      name: 'Tamper-resistant enclosures and TPM',
      owner: 'aws',
      duty: 'Snowball Edge uses multiple layers of security. They include tamper-resistant enclosures, 256-bit encryption and a Trusted Platform Module that is designed for security and full chain of custody.',
      sources: [{ page: 'protection', at: 'uses multiple layers of … for your data' }],
      controls: ['pe-16', 'mp-5', 'sr-9'],
    },
    {
      id: 'erasure',
      layer: 'physical',
      name: 'Erase the device after the job',
      owner: 'aws',
      duty: 'Once all data has been imported into the buckets, AWS erases the device with a software erasure that follows NIST 800-88.',
      sources: [
        { page: 'importJobs', at: 'When all of your … NIST 800-88 standards' },
        { page: 'protection', at: 'Once the data transfer … for media sanitization' },
      ],
      controls: ['mp-6'],
    },
    {
      id: 'software-updates',
      layer: 'operating-system',
      name: 'Update the device’s software',
      owner: 'customer',
      answers: ['patch-system', 'patch-engine', 'start-patch'],
      duty: 'Check the device for new software, then download and install it, or set a time for automatic updates. If the device has no internet access, get the update file through the API and point the device to the file.',
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
      duty: 'AWS imports each file into your bucket as an object. Each directory becomes a prefix. AWS offers a report of the objects that failed.',
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
      name: 'Object names and metadata',
      owner: 'customer',
      duty: 'Check the object names in an existing bucket, because imported objects overwrite objects with the same name. With the S3 adapter, only the name and size of a file persist. The NFS interface keeps object metadata.',
      sources: [
        { page: 'importJobs', at: 'If you import data … objects are overwritten' },
        { page: 'protection', at: 'When transferring data with … metadata is persisted' },
      ],
      controls: ['si-7'],
    },
    {
      id: 'unlock-code',
      layer: 'access',
      name: 'Keep manifest and unlock code apart',
      owner: 'customer',
      duty: 'AWS recommends that you do not save the unlock code where you save the job’s manifest. Anyone who has both can access the data on the device. If you feel that credentials are lost or compromised, request a new manifest and code with the process that updates the device’s SSL certificate.',
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
      name: 'Limit local keys to the job',
      owner: 'aws',
      duty: 'The local access keys that the Snowball Edge client shows are valid for the job and the resources on the device. They map to no AWS account and fail in the cloud.',
      sources: [{ page: 'bestPractices', at: 'These keys are only … with your job' }],
      controls: ['ac-3', 'ia-5'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt data on the device',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'Snowball Edge encrypts and decrypts the data on the device with keys that are stored in the job’s manifest. The unlock code decrypts the manifest’s top layer of encryption.',
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
      name: 'Choose the encryption key',
      owner: 'customer',
      answers: ['hold-key'],
      duty: 'When you create the job, specify the AWS managed key or your own key. The key encrypts the unlock code. Your own key must be created in the job’s Region, and the device’s IAM user needs access to it.',
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
      name: 'Encrypt data in transit',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'Snowball Edge uses SSL on the network to protect all data that is transferred to the device for an import.',
      sources: [{ page: 'protection', at: "When you're using a … over the network" }],
      controls: ['sc-8'],
    },
    {
      id: 'bucket-encryption',
      layer: 'data',
      name: 'Set the target bucket’s encryption',
      owner: 'customer',
      duty: 'If you want SSE-S3, set it in the policies of the buckets that you import into. You do not need to configure anything on the device. To use SSE-C, make a copy within the bucket afterwards.',
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
      duty: 'Do not delete local copies until you have read the job completion report and the import logs and know that the import succeeded.',
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
        'You load the device at your site and ship it. AWS copies the data into your bucket and erases the device.',
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
