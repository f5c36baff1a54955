import { defineTrait } from '../define.ts';

export default defineTrait({
  name: 'Data on volumes',
  summary: 'What the customer does for data on instances and volumes.',
  guide: 'https://docs.aws.amazon.com/ebs/latest/userguide/',
  read: '2026-11-24',
  add: [
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Switch on encryption at rest',
      owner: 'customer',
      answers: ['encrypt-at-rest', 'hold-key'],
      duty: 'Encrypt the volumes that you create, one by one or by default for the Region, and choose the key.',
      setting: 'off-by-default',
      sources: ['ebsEncryption'],
      controls: ['sc-28'],
    },
    {
      id: 'backups',
      layer: 'data',
      name: 'Back up, and test the restore',
      owner: 'customer',
      answers: ['back-up', 'keep-backups'],
      duty: 'Plan backups, since AWS takes none of your volumes by itself, and practise restoring them.',
      setting: 'off-by-default',
      sources: ['ebsSnapshots', 'restoreTests'],
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
