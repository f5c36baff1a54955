import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon CodeGuru Reviewer',
  shortName: 'CodeGuru Reviewer',
  summary:
    'Reviews of Java and Python code in repositories associated before November 2025: AWS looks, you decide what it may read.',
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
    note: 'As of 7 November 2025 no new repository associations can be created; existing ones go on. AWS names Amazon Q Developer and Amazon Inspector for code analysis.',
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
    'patch-code': 'It reads code and recommends: libraries are patched where you keep them.',
  },
  unanswered: { 'back-up': 'Nothing that the catalogue has read says who takes backups here.' },
  override: {
    'service-software': {
      name: 'Run and patch the reviewer',
      owner: 'aws',
      duty: 'Operate the platform of the reviewer, and patch and fix flaws within the infrastructure, its software included.',
    },
    'customer-data': {
      name: 'Nothing confidential in free text',
      owner: 'customer',
      duty: 'Keep control of your content, and put no confidential or sensitive information into tags or free-form text fields, as AWS strongly recommends: it may be used for billing or diagnostic logs.',
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
      name: 'Encrypt associations and reviews',
      owner: 'aws',
      duty: 'Encrypt data at rest by default, and associated repositories and code reviews with a key that AWS owns and manages where you chose none.',
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
      name: 'Keep the key that you chose',
      owner: 'customer',
      duty: 'Keep a KMS key enabled that an association uses: without it, recommendations become unavailable and reviews fail. The key is chosen when the association is created, which is no longer possible.',
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
      duty: 'Find issues in Java and Python code, among them security vulnerabilities and resource leaks, and recommend how to remediate them.',
      sources: [
        { page: 'actions', at: 'Amazon CodeGuru Reviewer finds … input parameters validation' },
      ],
      controls: ['sa-11', 'ra-5'],
    },
    {
      id: 'successor',
      layer: 'application',
      name: 'Choose what reviews new code',
      owner: 'customer',
      duty: 'Determine which service meets your needs: CodeGuru Reviewer works only with existing repository associations, and AWS describes Amazon Q Developer and Amazon Inspector as well.',
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
      name: 'Encrypt all communication',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'Protect communication with customers, and with what the service depends on, by TLS and signed requests.',
      setting: 'always-on',
      sources: [
        { page: 'dataProtection', at: 'All communication between customers … signing process' },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'source-handling',
      layer: 'data',
      name: 'Hold source code and delete it',
      owner: 'aws',
      duty: 'Keep source code in memory until its review is complete, typically for a few hours; then flush it, store it encrypted in an S3 bucket for up to 10 days, and delete it.',
      sources: [{ page: 'dataProtection', at: 'Source code is transiently … and then deleted' }],
      controls: ['si-12', 'sc-28'],
    },
    {
      id: 'result-retention',
      layer: 'data',
      name: 'Keep results for a year',
      owner: 'aws',
      duty: 'Store repository metadata until disassociation; retain recommendations and pull request metadata for one year, then delete them.',
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
      name: 'Decide whether to disassociate',
      owner: 'customer',
      duty: 'Decide whether to disassociate a repository: afterwards you can no longer see its recommendations, and you can’t create a new association.',
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
      name: 'Choose what you give as feedback',
      owner: 'customer',
      duty: 'Decide what feedback you provide to help improve future recommendations: it is retained forever.',
      sources: [{ page: 'dataProtection', at: 'Feedback provided to help … retained forever' }],
      controls: ['si-12'],
    },
  ],
  modes: [
    {
      id: 'associated-repository',
      name: 'Associated repository',
      summary: 'The reviewer reads the repository itself, on GitHub with a token that it keeps.',
      add: [
        {
          id: 'oauth-token',
          layer: 'access',
          name: 'Keep the token for GitHub',
          owner: 'aws',
          duty: 'Retain forever the OAuth token that was created when you connected a GitHub account. This does not apply to GitHub Enterprise Server or Enterprise Cloud.',
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
        'A step in your workflow copies code and build artifacts into a bucket of yours: bucket, runner and credentials are yours.',
      add: [
        {
          id: 'workflow-step',
          layer: 'application',
          name: 'Run the action in your workflow',
          owner: 'customer',
          duty: 'Keep the reviewer’s action in your workflow where you want reviews; since 7 November 2025 no new repository associations can be created. To stop reviews, remove the action’s script from the YML file, then disassociate the repository.',
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
          name: 'Give the runner its credentials',
          owner: 'customer',
          duty: 'Provide AWS credentials to the action; AWS recommends configure-aws-credentials. For GitHub-hosted runners you can configure them in GitHub Secrets. The user or role should have the AmazonCodeGuruReviewerFullAccess policy and Amazon S3 permissions.',
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
          name: 'Own the bucket with code in it',
          owner: 'customer',
          duty: 'Create the S3 bucket, its name beginning with codeguru-reviewer-, in the application’s Region: code and build artifacts are copied into it at each push, pull or scheduled scan.',
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
