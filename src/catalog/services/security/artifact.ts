import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Artifact',
  shortName: 'Artifact',
  summary:
    'Artifact offers AWS’s audit reports and agreements. AWS publishes and protects them in its cloud; you protect what you download.',
  guide: 'https://docs.aws.amazon.com/artifact/latest/ug/',
  read: '2026-11-26',
  aliases: [
    'SOC report',
    'ISO certificate',
    'PCI attestation of compliance',
    'BAA',
    'Business Associate Addendum',
    'compliance reports',
  ],
  aws: { iamServicePrefix: 'artifact' },
  archetype: 'managed-application',
  profile: { keepsData: false },
  notAsked: {
    'encrypt-at-rest': 'The documents come from AWS and from vendors, and hold none of your data.',
    'back-up': 'AWS offers the documents for download. None of your content is stored.',
  },
  override: {
    'os-patches': {
      name: 'Patch the underlying systems',
      owner: 'aws',
    },
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform of Artifact. AWS patches and fixes flaws within the infrastructure, including its software.',
    },
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Give each person who might need access their own IAM user, or federate identities that you manage outside AWS. Grant only the permissions that they need. AWS strongly recommends that you do not use the root user for everyday access.',
      sources: [
        {
          page: 'identity',
          at: [
            'we strongly recommend that … access to your account',
            'you should create a … with specific documents',
            'If you already manage … creating IAM users',
          ],
        },
      ],
    },
    'customer-data': {
      name: 'Protect downloaded documents',
      owner: 'customer',
      duty: 'Keep downloaded documents secure, and do not send documents by email. You may share documents marked confidential only within your company, with your regulators and with your auditors. AWS strongly recommends a secure sharing service.',
      sources: [
        {
          page: 'downloading',
          at: ['This means that AWS … you download them', 'You are only permitted … is not secure'],
        },
      ],
      controls: ['mp-2', 'ac-21'],
    },
  },
  add: [
    {
      id: 'report-publication',
      layer: 'platform',
      name: 'Publish reports and certifications',
      owner: 'aws',
      answers: ['prove'],
      duty: 'Artifact offers AWS’s security and compliance documents for download, such as ISO, PCI and SOC reports, and certifications from accreditation bodies. It also offers such documents for vendors that sell on AWS Marketplace.',
      sources: [
        {
          page: 'introduction',
          at: [
            'AWS Artifact provides on-demand … Controls (SOC) reports',
            'also provides downloads of … AWS security controls',
            'you can also download … on AWS Marketplace',
          ],
        },
      ],
      controls: ['ca-2', 'sa-9'],
    },
    {
      id: 'attachments',
      layer: 'application',
      name: 'Check reports for attachments',
      owner: 'customer',
      duty: 'Check downloaded files for attachments. Reports could have additional information embedded within the PDF.',
      sources: [
        {
          page: 'downloading',
          at: 'Reports could have additional … for supporting documentation',
        },
      ],
      controls: ['ca-2'],
    },
    {
      id: 'terms',
      layer: 'application',
      name: 'Read the terms before you accept them',
      owner: 'customer',
      duty: 'If a report asks you to accept terms and conditions before the download, AWS recommends that you read them closely.',
      sources: [
        {
          page: 'downloading',
          at: [
            'Some reports require you … can download them',
            'You might be prompted … terms and conditions closely',
          ],
        },
      ],
      controls: ['ps-6'],
    },
    {
      id: 'own-evidence',
      layer: 'application',
      name: 'Document your own compliance',
      owner: 'customer',
      duty: 'Develop or obtain the documents that show the security and compliance of your own company. You can give AWS Artifact documents to your auditors or regulators as evidence for the AWS infrastructure and services that you use.',
      sources: [
        {
          page: 'introduction',
          at: [
            'To demonstrate the security … your auditors or regulators',
            'AWS customers are responsible … of their companies',
          ],
        },
      ],
      controls: ['ca-2', 'pl-2'],
    },
    {
      id: 'document-protection',
      layer: 'data',
      name: 'Protect documents in the AWS Cloud',
      owner: 'aws',
      duty: 'AWS keeps the documents secure while they are in the AWS Cloud.',
      sources: [{ page: 'downloading', at: 'This means that AWS … in the AWS Cloud' }],
      controls: ['sc-28', 'ac-3'],
    },
    {
      id: 'watermark',
      layer: 'data',
      name: 'Watermark each download',
      owner: 'aws',
      duty: 'When you download a report, Artifact generates it specifically for you, with a unique, traceable watermark.',
      setting: 'always-on',
      sources: [
        {
          page: 'downloading',
          at: [
            'When you download a … a unique watermark',
            'Each document download has … traceable watermark',
          ],
        },
      ],
      controls: ['au-10', 'ac-21'],
    },
  ],
  modes: [
    {
      id: 'account-agreements',
      name: 'Account agreements',
      summary: 'An agreement with AWS covers the one account that accepted it.',
      add: [
        {
          id: 'agreement-acceptance',
          layer: 'access',
          name: 'Accept or end agreements',
          owner: 'customer',
          duty: 'Review and accept the agreements that your account needs. If your company is subject to HIPAA, it typically requires a business associate addendum (BAA). You can terminate agreements that the account no longer needs.',
          sources: [
            {
              page: 'agreements',
              at: [
                'For example, companies that … legally process PHI',
                'If your account or … terminate the agreement.',
              ],
            },
          ],
          controls: ['sa-9', 'pm-9'],
        },
      ],
    },
    {
      id: 'organization-agreements',
      name: 'Organization agreements',
      summary:
        'The management account accepts agreements for the organization. They also cover accounts that join later.',
      add: [
        {
          id: 'member-coverage',
          layer: 'platform',
          name: 'Cover accounts that join later',
          owner: 'aws',
          duty: 'An agreement that you accepted on behalf of all accounts of the organization automatically covers existing and subsequent member accounts. It covers a member account until that account is removed from the organization.',
          sources: [
            { page: 'agreements', at: 'you can accept agreements, … legally process PHI' },
            { page: 'ending', at: 'If a member account … by organization agreements' },
          ],
          controls: ['sa-9'],
        },
        {
          id: 'service-linked-role',
          layer: 'access',
          name: 'Service-linked role',
          owner: 'aws',
          duty: 'In supported Regions, Artifact creates `AWSServiceRoleForArtifact` when you choose “Get started” under organization agreements in the management account. The role lets Artifact gather information about the organization.',
          sources: [
            {
              page: 'role',
              at: [
                'AWSServiceRoleForArtifact – Allows AWS … via AWS Organizations',
                'When you go to … role for you',
                'does not support using … service is available',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'agreement-acceptance',
          layer: 'access',
          name: 'Accept or end agreements',
          owner: 'customer',
          duty: 'To accept or terminate organization agreements, sign in to the management account of an organization that is enabled for all features. Before you accept, AWS recommends that you consult your legal, privacy and compliance team.',
          sources: [
            {
              page: 'accepting',
              at: [
                'Before you accept an … privacy, and compliance team',
                'use AWS Artifact for … for all features',
                'To accept or terminate … correct AWS Artifact permissions',
              ],
            },
          ],
          controls: ['sa-9', 'pm-9'],
        },
        {
          id: 'member-leaving',
          layer: 'access',
          name: 'Inform accounts that leave',
          owner: 'customer',
          duty: 'Before you remove member accounts, tell their owners that organization agreements will no longer cover the accounts. The owners can then put new agreements in place if necessary.',
          sources: [{ page: 'ending', at: 'If a member account … in place if necessary' }],
          controls: ['sa-9', 'ps-4'],
        },
      ],
    },
  ],
  pages: {
    introduction: { path: 'what-is-aws-artifact', title: 'What is AWS Artifact?' },
    downloading: { path: 'downloading-documents', title: 'Downloading reports in AWS Artifact' },
    identity: {
      path: 'security-iam',
      title: 'Identity and access management in AWS Artifact',
    },
    agreements: { path: 'managing-agreements', title: 'Managing agreements in AWS Artifact' },
    accepting: {
      path: 'accept-org-agreement',
      title: 'Accepting agreements for your organization in AWS Artifact',
    },
    ending: {
      path: 'terminate-org-agreement',
      title: 'Terminating agreements for your organization in AWS Artifact',
    },
    role: {
      path: 'using-service-linked-roles',
      title: 'Using service-linked roles for AWS Artifact',
    },
  },
});
