import { defineService } from '../../define.ts';

export default defineService({
  name: 'VM Import/Export',
  shortName: 'VM Import/Export',
  summary:
    'Virtual machines turned into AMIs and back into files: AWS converts and cleans up, and the machine, the role and the buckets are yours.',
  guide: 'https://docs.aws.amazon.com/vm-import/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/vm-import/latest/userguide/what-is-vmimport.html',
  read: '2026-11-26',
  aliases: [
    'vmimport',
    'VMIE',
    'import-image',
    'import-snapshot',
    'export-image',
    'VMDK',
    'VHD',
    'OVA',
  ],
  archetype: 'managed-application',
  profile: { keepsData: false },
  notAsked: {
    'patch-code': 'You bring a machine: see who patches the operating system.',
    'back-up':
      'The service does not store your data at rest; what it makes is an AMI, a snapshot or a file of yours.',
  },
  override: {
    'os-patches': {
      name: 'Patch the systems under the service',
      owner: 'aws',
      remove: ['answers'],
    },
    'iam-permissions': {
      name: 'Who may import, export and pass the role',
      owner: 'customer',
      duty: 'Grant users, groups and roles the permissions that they need to use VM Import/Export, and iam:PassRole on the role: the default vmimport role, or the one that they name.',
      sources: [
        {
          page: 'permissions',
          at: [
            'Your users, groups, and … use VM Import/Export',
            'validates that you have … intend to use',
          ],
        },
      ],
    },
    'customer-data': {
      owner: 'customer',
      duty: 'Maintain control over the content that you bring. Put nothing confidential into tags and name fields.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'You are responsible for … this infrastructure',
            'never put confidential or … Name field',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'guest-system',
      layer: 'operating-system',
      name: 'Patch the machine’s own system',
      owner: 'customer',
      answers: ['patch-system', 'start-patch'],
      duty: 'Manage the guest operating system, its updates and security patches. AWS strongly recommends avoiding versions past their end of life: vendors typically provide no patches for them, and AWS does not test the service on them.',
      sources: [
        { page: 'ec2Security', at: 'Managing the guest operating … and security patches' },
        { page: 'requirements', at: 'We strongly recommend that … are not tested on' },
      ],
      controls: ['si-2', 'sa-22'],
    },
    {
      id: 'supported-systems',
      layer: 'operating-system',
      name: 'Bring what is supported',
      owner: 'customer',
      duty: 'Before you begin, be aware of the supported operating systems and image formats. Machines from a physical-to-virtual conversion are not supported, nor currently those with ARM64; support for i386 ends from 1 April 2026.',
      sources: [
        {
          page: 'requirements',
          at: [
            'Before you begin, you … instances and volumes',
            'VMs that are created … not supported',
            'VMs using ARM64 architecture … i386 OS versions',
          ],
        },
      ],
      controls: ['cm-2'],
    },
    {
      id: 'role-check',
      layer: 'access',
      name: 'Check the right to pass the role',
      owner: 'aws',
      duty: 'Validate that the caller has iam:PassRole for the role that a task names, or for vmimport if it names none.',
      sources: [{ page: 'permissions', at: 'validates that you have … none is specified' }],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'service-role',
      layer: 'access',
      name: 'Create the service role',
      owner: 'customer',
      duty: 'Create the role vmimport with a trust policy and an attached IAM policy, and enable STS in any Region of use. For additional security, context keys such as aws:SourceAccount can be added to the trust policy.',
      sources: [
        {
          page: 'permissions',
          at: [
            'You must create a … to the role',
            'You must enable AWS … VM Import/Export',
            'For additional security controls, … newly created role',
          ],
        },
      ],
      controls: ['ac-6'],
    },
  ],
  modes: [
    {
      id: 'import',
      name: 'Import of a machine or disk',
      summary:
        'A disk image from your bucket becomes an AMI or a snapshot, encrypted for certain where you ask for it.',
      add: [
        {
          id: 'intermediate-volume',
          layer: 'platform',
          name: 'Delete the intermediate volume',
          owner: 'aws',
          duty: 'Store the data temporarily in an intermediate EBS volume, a separate one for each task, and delete it when the task is completed.',
          sources: [
            {
              page: 'dataProtection',
              at: 'When performing an import … deletes its intermediate EBS',
            },
          ],
          controls: ['sc-4', 'mp-6'],
        },
        {
          id: 'boot-mode',
          layer: 'platform',
          name: 'Choose the boot mode',
          owner: 'customer',
          duty: 'Specify legacy BIOS or UEFI where it matters: AWS recommends uefi for Windows 11. For a Windows machine that can do both, on a disk that meets the criteria that AWS lists, Legacy BIOS is selected by default.',
          sources: [
            {
              page: 'requirements',
              at: [
                'Windows 11 requires the … parameter as uefi',
                'If your Windows VM … override this behavior',
              ],
            },
          ],
          controls: ['cm-6'],
        },
        {
          id: 'task-encryption',
          layer: 'data',
          name: 'Encrypt data during the task',
          owner: 'aws',
          answers: ['encrypt-in-transit'],
          duty: 'Encrypt your data while performing import tasks.',
          sources: [
            { page: 'dataProtection', at: 'encrypts your data while performing import tasks' },
          ],
          controls: ['sc-8', 'sc-28'],
        },
        {
          id: 'result-encryption',
          layer: 'data',
          name: 'Ask for an encrypted AMI or snapshot',
          owner: 'customer',
          answers: ['encrypt-at-rest'],
          duty: 'Specify the parameter --encrypted on import-image or import-snapshot to ensure that the AMI or snapshot is encrypted.',
          sources: [
            { page: 'dataProtection', at: 'To ensure that the … or import-snapshot command' },
          ],
          controls: ['sc-28'],
        },
        {
          id: 'key-access',
          layer: 'data',
          name: 'Let the role use your key',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'Grant permission on the KMS key where you enable encryption by default or on an import and use another key than the default of EBS. You can name its ARN in the role’s policy instead of all resources.',
          sources: [{ page: 'permissions', at: 'If you use a … as the resource' }],
          controls: ['sc-12', 'ac-6'],
        },
      ],
    },
    {
      id: 'export',
      name: 'Export of an image',
      summary:
        'An AMI becomes a file for Citrix Xen, Hyper-V or vSphere in your bucket: from there on, it is a file like others.',
      unanswered: {
        'encrypt-at-rest':
          'No page that was read says how the exported file is encrypted in the bucket.',
      },
      add: [
        {
          id: 'export-run',
          layer: 'platform',
          name: 'Write the machine into the bucket',
          owner: 'aws',
          duty: 'Export the image, which is possible with most AMIs, to a file for Citrix Xen, Microsoft Hyper-V or VMware vSphere in an S3 bucket. An EBS snapshot may be used temporarily.',
          sources: [
            {
              page: 'export',
              at: [
                'You can export most … VMware vSphere',
                'When you export an … Amazon EBS snapshot',
              ],
            },
          ],
          controls: ['si-12'],
        },
        {
          id: 'export-bucket',
          layer: 'access',
          name: 'Provide the bucket for exports',
          owner: 'customer',
          duty: 'Specify an existing bucket or have the permission to create one, and name it in the service role’s policy as the bucket for exported disk images. You pay standard S3 rates for it.',
          sources: [
            {
              page: 'permissions',
              at: [
                'The user or role … s3:CreateBucket action',
                'with the following policy, … exported disk images',
              ],
            },
            { page: 'export', at: 'When you export an … VM is stored' },
          ],
          controls: ['ac-3', 'ac-6'],
        },
      ],
    },
  ],
  pages: {
    dataProtection: { path: 'data-protection', title: 'Data protection in VM Import/Export' },
    permissions: {
      path: 'required-permissions',
      title: 'Required permissions for VM Import/Export',
    },
    requirements: {
      path: 'prerequisites',
      title: 'Requirements for resources that you import with VM Import/Export',
    },
    export: {
      path: 'vmexport_image',
      title: 'Export a VM from an Amazon Machine Image (AMI) using VM Import/Export',
    },
    ec2Security: {
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-security.html',
      title: 'Security in Amazon EC2',
    },
  },
});
