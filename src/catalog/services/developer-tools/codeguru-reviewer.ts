import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon CodeGuru Reviewer',
  shortName: 'CodeGuru Reviewer',
  summary:
    'Reviews of Java and Python code in repositories associated before November 2025. AWS reviews the code, and you decide what AWS may read.',
  guide: 'https://docs.aws.amazon.com/codeguru/latest/reviewer-ug/',
  read: '2026-11-26',
  aliases: ['CodeGuru', 'code review', 'static analysis', 'SAST', 'repository association'],
  aws: {
    iamServicePrefix: 'codeguru-reviewer',
    cloudFormationPrefixes: ['AWS::CodeGuruReviewer'],
    terraformPrefixes: ['aws_codegurureviewer'],
  },
  lifecycle: {
    status: 'maintenance',
    date: '2025-11-07',
    note: 'Since 7 November 2025, no new repository associations can be created. Existing associations continue to work. For code analysis, AWS names Amazon Q Developer and Amazon Inspector.',
    sources: [
      {
        page: 'availability',
        at: [
          'You can only use … existing repository associations',
          'Amazon Q Developer includes … quality issue detection',
          'Amazon Inspector automatically discovers … unintended network exposure',
        ],
      },
    ],
  },
  archetype: 'managed-application',
  traits: ['default-encryption', 'key-choice', 'activity-trail', 'vpc-endpoint'],
  notAsked: {
    'patch-code': 'It reads code and recommends changes. Patch the libraries where you keep them.',
    'back-up': 'Your code is in your repository. CodeGuru Reviewer deletes its own copy.',
  },
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform of CodeGuru Reviewer, and patches and fixes flaws in the infrastructure and its software.',
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'Keep control of your content. AWS strongly recommends that you put no confidential or sensitive information into tags or free-form text fields. What you enter there may be used for billing or diagnostic logs.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'You are responsible for … on this infrastructure',
            'We strongly recommend that … or diagnostic logs',
          ],
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'CodeGuru Reviewer encrypts data at rest by default. If you chose no key, CodeGuru Reviewer encrypts associated repositories and code reviews with a key that AWS owns and manages.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'Data in transit and … to do anything',
            'Associated repositories and code … owns and manages',
          ],
        },
      ],
    },
    'key-choice': {
      name: 'Keep the encryption key enabled',
      owner: 'customer',
      duty: 'If an association uses a KMS key, keep the key enabled. If the key is not enabled, recommendations become unavailable and reviews fail. The key is chosen when the association is created, and new associations are no longer possible.',
      sources: [
        {
          page: 'encryption',
          at: ['a KMS key only … encryption you want', 'If you encrypt an … code review fails'],
        },
        {
          page: 'availability',
          at: 'novemberRepositoryAssociations',
        },
      ],
    },
  },
  add: [
    {
      id: 'review-run',
      layer: 'platform',
      name: 'Find issues and recommend fixes',
      owner: 'aws',
      duty: 'CodeGuru Reviewer finds issues in Java and Python code, such as security vulnerabilities and resource leaks. It recommends how to remediate these issues.',
      sources: [
        { page: 'actions', at: 'Amazon CodeGuru Reviewer finds … input parameters validation' },
      ],
      controls: ['sa-11', 'ra-5'],
    },
    {
      id: 'successor',
      layer: 'application',
      name: 'Choose a service for new code',
      owner: 'customer',
      duty: 'Determine which service meets your needs for new code, because CodeGuru Reviewer works only with existing repository associations. AWS also describes Amazon Q Developer and Amazon Inspector.',
      sources: [
        {
          page: 'availability',
          at: [
            'novemberRepositoryAssociations',
            'These services offer distinct … meets your needs',
          ],
        },
        {
          page: 'availability',
          at: ['Run code reviews with Amazon Q Developer', 'Run code scans with Amazon Inspector'],
        },
      ],
      controls: ['sa-11', 'sa-22'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt data in transit',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'CodeGuru Reviewer uses TLS and signed requests to protect communication with customers and with the service’s dependencies.',
      setting: 'always-on',
      sources: [
        { page: 'dataProtection', at: 'All communication between customers … signing process' },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'source-handling',
      layer: 'data',
      name: 'Store and delete source code',
      owner: 'aws',
      duty: 'CodeGuru Reviewer keeps source code in memory until the review is complete, typically for a few hours. It then flushes the code, stores it encrypted in an S3 bucket for up to 10 days, and deletes it.',
      sources: [{ page: 'dataProtection', at: 'Source code is transiently … and then deleted' }],
      controls: ['si-12', 'sc-28'],
    },
    {
      id: 'result-retention',
      layer: 'data',
      name: 'Keep results for a year',
      owner: 'aws',
      duty: 'CodeGuru Reviewer stores repository metadata until disassociation. It retains recommendations and pull request metadata for one year, then deletes them.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'CodeGuru Reviewer stores associated … repository is disassociated',
            'Recommendations and pull request … and then deleted',
          ],
        },
      ],
      controls: ['si-12'],
    },
    {
      id: 'disassociation',
      layer: 'data',
      name: 'Disassociation of repositories',
      owner: 'customer',
      duty: 'Decide whether to disassociate a repository. After you disassociate it, you can no longer see its recommendations, and you can’t create a new association.',
      sources: [
        {
          page: 'dataProtection',
          at: 'After an associated repository … see its recommendations',
        },
        { page: 'availability', at: 'novemberRepositoryAssociations' },
      ],
      controls: ['si-12', 'cp-9'],
    },
    {
      id: 'feedback',
      layer: 'data',
      name: 'Feedback on recommendations',
      owner: 'customer',
      duty: 'Decide what feedback you provide to help improve future recommendations. CodeGuru Reviewer retains the feedback forever.',
      sources: [{ page: 'dataProtection', at: 'Feedback provided to help … retained forever' }],
      controls: ['si-12'],
    },
  ],
  modes: [
    {
      id: 'associated-repository',
      name: 'Associated repository',
      summary:
        'CodeGuru Reviewer reads the repository directly. On GitHub, it uses a token that it keeps.',
      add: [
        {
          id: 'oauth-token',
          layer: 'access',
          name: 'Keep the GitHub OAuth token',
          owner: 'aws',
          duty: 'CodeGuru Reviewer retains forever the OAuth token that was created when you connected a GitHub account. GitHub Enterprise Server and Enterprise Cloud are exceptions.',
          sources: [
            {
              page: 'dataProtection',
              at: [
                'The OAuth token created … Cloud associated repositories',
                'When you connect to … token forever',
              ],
            },
          ],
          controls: ['ia-5'],
        },
      ],
    },
    {
      id: 'github-actions',
      name: 'GitHub Actions workflow',
      summary:
        'A step in your workflow copies code and build artifacts into your bucket. You are responsible for the bucket, the runner and the credentials.',
      add: [
        {
          id: 'workflow-step',
          layer: 'application',
          name: 'Run the action in your workflow',
          owner: 'customer',
          duty: 'If you want reviews, keep the CodeGuru Reviewer action in your workflow. Since 7 November 2025, no new repository associations can be created. To stop reviews, remove the action’s script from the YML file, then disassociate the repository.',
          sources: [
            {
              page: 'actions',
              at: [
                'As of November 7, … Amazon CodeGuru Reviewer',
                'Add the CodeGuru Reviewer Action',
                'want to stop CodeGuru … the YML file',
              ],
            },
          ],
          controls: ['cm-3', 'sa-11'],
        },
        {
          id: 'runner-credentials',
          layer: 'access',
          name: 'Credentials of the runner',
          owner: 'customer',
          duty: 'Provide AWS credentials to the action, with `configure-aws-credentials`, as AWS recommends. For GitHub-hosted runners, you can configure the credentials in GitHub Secrets. The user or role should have the `AmazonCodeGuruReviewerFullAccess` policy and Amazon S3 permissions.',
          sources: [
            {
              page: 'actions',
              at: [
                'In order to run … in GitHub Secrets',
                'The user or IAM … Amazon S3 Permissions',
              ],
            },
          ],
          controls: ['ia-5', 'ac-6'],
        },
        {
          id: 'upload-bucket',
          layer: 'data',
          name: 'Create the upload bucket',
          owner: 'customer',
          duty: 'In the application’s Region, create an S3 bucket with a name that begins with `codeguru-reviewer-`. Code and build artifacts are copied into this bucket at each push, pull or scheduled scan.',
          sources: [
            {
              page: 'actions',
              at: [
                'Next, for every push, … your AWS account',
                'User-owned bucket which starts … as your application',
              ],
            },
          ],
          controls: ['ac-3', 'sc-28'],
        },
      ],
    },
  ],
  pages: {
    availability: {
      path: 'codeguru-reviewer-availability-change',
      title: 'Amazon CodeGuru Reviewer availability change',
      passages: {
        novemberRepositoryAssociations: 'As of November 7, … existing repository associations',
      },
    },
    dataProtection: { path: 'data-protection', title: 'Data protection for CodeGuru Reviewer' },
    encryption: {
      path: 'encrypt-repository-association',
      title: 'Encrypting a repository association in Amazon CodeGuru Reviewer',
    },
    actions: { path: 'working-with-cicd', title: 'Create code reviews with GitHub Actions' },
  },
});
