import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Import/Export Disk',
  shortName: 'Import/Export Disk',
  summary:
    'Your own disk by post: AWS loads it into its storage and erases it before it travels back.',
  guide: 'https://docs.aws.amazon.com/AWSImportExport/latest/DG/',
  docs: 'https://docs.aws.amazon.com/AWSImportExport/latest/DG/GSCreateSampleEBSImportRequest.html',
  read: '2026-11-26',
  aliases: ['AWS Import/Export', 'mail a disk to AWS', 'importexport', 'disk import to EBS'],
  brief: 'Of AWS’s guide, the pages on imports into Amazon EBS could be read, and these in part.',
  aws: { iamServicePrefix: 'importexport' },
  archetype: 'managed-application',
  unanswered: {
    'back-up': 'The pages that were read do not say who keeps a copy while the disk is on its way.',
  },
  change: {
    'os-patches': {
      duty: 'Operate the operating system under the service, and patch the flaws in it.',
    },
    'service-software': {
      name: 'Run and patch the loading software',
      duty: 'Operate the software that takes jobs and loads disks, and patch and fix the flaws in it.',
    },
  },
  add: [
    {
      id: 'device-preparation',
      layer: 'physical',
      name: 'Mark, pack and ship the disk',
      owner: 'customer',
      duty: 'Check AWS’s requirements for the disk, tape the job’s bar code to the right one, pack power supply and cables with it, and put the label on the package. A disk without its bar code comes back unread.',
      sources: [
        {
          page: 'packing',
          at: [
            'Ensure that your storage … to AWS requirements',
            'Print the PDF file … on all four sides',
            'If the signature barcode … the data load',
          ],
        },
      ],
      controls: ['mp-5'],
    },
    {
      id: 'device-erasure',
      layer: 'physical',
      name: 'Erase the disk before it travels back',
      owner: 'aws',
      duty: 'Erase the device after the import into Amazon EBS has completed, before it is shipped.',
      sources: [{ page: 'ebsImport', at: 'After the import operation … before shipping it' }],
      controls: ['mp-6'],
    },
    {
      id: 'image-import',
      layer: 'platform',
      name: 'Check the bar code and load the disk',
      owner: 'aws',
      duty: 'Validate the disk by its signature bar code before the load begins, and make one image of the whole device for Amazon EBS.',
      sources: [
        { page: 'packing', at: 'AWS Import/Export uses the … the data load' },
        { page: 'ebsImport', at: 'An Amazon EBS import … a single image' },
      ],
      controls: ['si-7'],
    },
    {
      id: 'job-request',
      layer: 'application',
      name: 'Send one job for each device',
      owner: 'customer',
      duty: 'Write a manifest and send a job request for each device, and name an S3 bucket of your own account for the logs.',
      sources: [
        {
          page: 'ebsImport',
          at: ['You must submit a … for each device', 'In your request, you … own the bucket'],
        },
      ],
      controls: ['au-12'],
    },
    {
      id: 'device-encryption',
      layer: 'data',
      name: 'Encrypt the disk before you post it',
      owner: 'customer',
      answers: ['encrypt-at-rest', 'hold-key'],
      duty: 'Decide whether the disk leaves your house encrypted, and keep its key: AWS does not decrypt the device before an import into EBS, so that its image stays encrypted too.',
      sources: [{ page: 'ebsImport', at: 'If your device is … the device image' }],
      controls: ['sc-28', 'mp-5'],
    },
  ],
  modes: [
    {
      id: 'ebs-import',
      name: 'Import into Amazon EBS',
      summary:
        'AWS makes an image of the disk that you posted; its encryption, packing and bar code are yours.',
    },
  ],
  pages: {
    ebsImport: {
      path: 'GSCreateSampleEBSImportRequest',
      title: 'Create Your First Amazon EBS Import Job',
    },
    packing: {
      path: 'PackingEBSJobs',
      title: 'Preparing Your Storage Device for Amazon EBS Import Jobs',
    },
  },
});
