import { defineTrait } from '../define.ts';

export default defineTrait({
  name: 'Data on volumes',
  summary: 'What the customer does for data on instances and volumes.',
  guide: 'https://docs.aws.amazon.com/ebs/latest/userguide/',
  read: '2026-11-26',
  add: [
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Turn on encryption at rest',
      owner: 'customer',
      answers: ['encrypt-at-rest', 'hold-key'],
      duty: 'Enable encryption for a volume when you create it, or enable it by default. You can specify the KMS key.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'ebsEncryption',
          at: [
            'You encrypt EBS volumes … want to encrypt',
            'When you encrypt a … encrypt the volume',
            'If you enable your … in the request',
          ],
        },
      ],
      controls: ['sc-28'],
    },
    {
      id: 'volume-encryption',
      layer: 'hypervisor',
      name: 'Encrypt and decrypt volume data',
      owner: 'aws',
      duty: 'AWS runs encryption operations on the servers that host the instances. They secure data at rest and data in transit between an instance and its encrypted volumes.',
      sources: [
        {
          page: 'ebsEncryption',
          at: [
            'Amazon EBS encryption uses … volumes and snapshots',
            'Encryption operations occur on … attached EBS storage',
          ],
        },
      ],
      controls: ['sc-28', 'sc-8'],
    },
    {
      id: 'backups',
      layer: 'data',
      name: 'Back up, and test the restore',
      owner: 'customer',
      answers: ['back-up', 'keep-backups'],
      duty: 'Create snapshots of your volumes regularly, or automate them: AWS does not back up volumes automatically. Test the restore.',
      setting: 'off-by-default',
      sources: [
        { page: 'ebsSnapshots', at: 'AWS does not automatically … or AWS Backup' },
        { page: 'restoreTests', at: 'Periodically restore backups to … of the data' },
      ],
      controls: ['cp-9', 'cp-10'],
    },
  ],
  pages: {
    ebsEncryption: { path: 'ebs-encryption', title: 'Amazon EBS encryption' },
    ebsSnapshots: { path: 'ebs-snapshots', title: 'Amazon EBS snapshots' },
    restoreTests: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_backing_up_data_periodic_recovery_testing_data.html',
      title:
        'REL09-BP04 Perform periodic recovery of the data to verify backup integrity and processes',
    },
  },
});
