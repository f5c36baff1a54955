import { defineService } from '../../define.ts';

export default defineService({
  name: 'VM Import/Export',
  shortName: 'VM Import/Export',
  summary:
    'Turns virtual machines into AMIs and back into files. AWS converts and cleans up, and you are responsible for the machine, the role and the buckets.',
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
      'The service does not store your data at rest. It makes AMIs, snapshots or files, which are yours.',
  },
  override: {
    'os-patches': {
      name: 'Patch the underlying systems',
      owner: 'aws',
      remove: ['answers'],
    },
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Grant users, groups and roles the permissions that they need to use VM Import/Export. Also grant them `iam:PassRole` on the default role `vmimport`, or on the role that they specify.',
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
      duty: 'Maintain control over the content that you bring. AWS strongly recommends that you put nothing confidential into tags and name fields.',
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
      name: 'Patch the guest OS',
      owner: 'customer',
      answers: ['patch-system', 'start-patch'],
      duty: 'Manage the guest operating system, its updates and security patches. AWS strongly recommends that you avoid versions past their end of life. Vendors typically provide no patches for these versions, and AWS does not test the service on them.',
      sources: [
        { page: 'ec2Security', at: 'Managing the guest operating … and security patches' },
        { page: 'requirements', at: 'We strongly recommend that … are not tested on' },
      ],
      controls: ['si-2', 'sa-22'],
    },
    {
      id: 'supported-systems',
      layer: 'operating-system',
      name: 'Check the supported systems',
      owner: 'customer',
      duty: 'Before you begin, be aware of the supported operating systems and image formats. Machines from a physical-to-virtual conversion and, currently, ARM64 machines are not supported. Since 1 April 2026, i386 is no longer supported.',
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
      name: 'Check the permission to pass the role',
      owner: 'aws',
      duty: 'VM Import/Export validates that the caller has `iam:PassRole` for the role that a task names. If the task names no role, the service validates the permission for `vmimport`.',
      sources: [{ page: 'permissions', at: 'validates that you have … none is specified' }],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'service-role',
      layer: 'access',
      name: 'Create the service role',
      owner: 'customer',
      duty: 'Create the role `vmimport` with a trust policy and an attached IAM policy. Enable STS in any Region that you use. For additional security, you can add context keys such as `aws:SourceAccount` to the trust policy.',
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
        'A disk image from your bucket becomes an AMI or a snapshot. To ensure that the result is encrypted, request encryption.',
      add: [
        {
          id: 'intermediate-volume',
          layer: 'platform',
          name: 'Delete the intermediate volume',
          owner: 'aws',
          duty: 'For each task, VM Import/Export temporarily stores the data in a separate intermediate EBS volume. It deletes the volume when the task is completed.',
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
          duty: 'If the boot mode matters, specify legacy BIOS or UEFI. For Windows 11, AWS recommends `uefi`. If a Windows machine supports both modes, and its disk meets the criteria that AWS lists, legacy BIOS is selected by default.',
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
          duty: 'VM Import/Export encrypts your data while it performs import tasks.',
          sources: [
            { page: 'dataProtection', at: 'encrypts your data while performing import tasks' },
          ],
          controls: ['sc-8', 'sc-28'],
        },
        {
          id: 'result-encryption',
          layer: 'data',
          name: 'Encrypt the AMI or snapshot',
          owner: 'customer',
          answers: ['encrypt-at-rest'],
          duty: 'To ensure that the AMI or snapshot is encrypted, specify the parameter `--encrypted` in the `import-image` or `import-snapshot` command.',
          sources: [
            { page: 'dataProtection', at: 'To ensure that the … or import-snapshot command' },
          ],
          controls: ['sc-28'],
        },
        {
          id: 'key-access',
          layer: 'data',
          name: 'Permissions to use the key',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'If you enable encryption by default or on an import, you can use a KMS key other than the EBS default. To use that key, grant VM Import/Export permission on the key. In the service role’s policy, you can specify the key’s ARN instead of all resources.',
          sources: [{ page: 'permissions', at: 'If you use a … as the resource' }],
          controls: ['sc-12', 'ac-6'],
        },
      ],
    },
    {
      id: 'export',
      name: 'Export of an image',
      summary:
        'An AMI becomes a file for Citrix Xen, Hyper-V or vSphere in your bucket. From then on, the file is like any other file.',
      notAsked: {
        'encrypt-at-rest':
          'VM Import/Export stores no data at rest. The file is in your S3 bucket: see who encrypts data in S3.',
      },
      add: [
        {
          id: 'export-run',
          layer: 'platform',
          name: 'Write the export to the bucket',
          owner: 'aws',
          duty: 'VM Import/Export exports the image to a file for Citrix Xen, Microsoft Hyper-V or VMware vSphere in an S3 bucket. Export is possible with most AMIs. An EBS snapshot may be used temporarily.',
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
          duty: 'Specify an existing bucket, or have the permission to create one. In the service role’s policy, name this bucket as the bucket for exported disk images. You pay standard S3 rates for this bucket.',
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
