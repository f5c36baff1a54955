import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS CodeCommit',
  shortName: 'CodeCommit',
  summary:
    'Private Git repositories without a server of yours: AWS stores and encrypts the commits; branches, reviews, sign-in and copies are yours.',
  guide: 'https://docs.aws.amazon.com/codecommit/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/codecommit/latest/userguide/welcome.html',
  read: '2026-11-26',
  aliases: ['Git', 'Git repository', 'source control', 'version control', 'branch protection'],
  aws: {
    iamServicePrefix: 'codecommit',
    cloudFormationPrefixes: ['AWS::CodeCommit'],
    terraformPrefixes: ['aws_codecommit'],
  },
  archetype: 'managed-application',
  traits: ['default-encryption', 'key-choice', 'activity-trail'],
  notAsked: {
    'patch-code': 'CodeCommit stores your code and does not run it: you patch it by a commit.',
  },
  override: {
    'service-software': {
      name: 'Run and update the Git service',
      owner: 'aws',
      duty: 'Run the service with high availability and durability, with no hardware for you to provision and no server software to install, configure and update.',
      sources: [
        { page: 'welcome', at: 'CodeCommit provides high service … configure, and update' },
      ],
    },
    'iam-permissions': {
      name: 'IAM permissions to repositories',
      owner: 'customer',
      duty: 'Decide in IAM who may do what: by default users and roles have no permissions. CodeCommit has no resource-based policies; access can also depend on tags, and other accounts can come in by roles.',
      sources: [
        {
          page: 'iam',
          at: [
            'By default, users and … to perform the operation',
            'CodeCommit does not support resource-based policies',
            'To control access based … condition keys',
          ],
        },
        { page: 'rotating', at: 'You can also configure … as cross-account access' },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt repositories at rest',
      owner: 'aws',
      duty: 'Encrypt data as it is stored in the repository, automatically and without action of yours, and decrypt it when it is pulled.',
      sources: [
        {
          page: 'dataProtection',
          at: 'CodeCommit repositories are automatically … action is required',
        },
        {
          page: 'encryption',
          at: ['When data is pushed … to the caller'],
        },
      ],
    },
    'key-choice': {
      name: 'Choose the repository’s key',
      owner: 'customer',
      duty: 'Keep the AWS managed key, or use a symmetric customer managed key in the repository’s Region. With the AWS managed key, users must not be denied the KMS actions that CodeCommit performs; for a customer managed key with a policy principal, these actions must be allowed.',
      sources: [
        {
          page: 'encryption',
          at: [
            "If you don't specify … in your repository",
            'Specifically, when you create … a policy principal',
            'If you want to … using symmetric keys',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'approval-run',
      layer: 'platform',
      name: 'Apply approval rules to pull requests',
      owner: 'aws',
      duty: 'Create approval rules automatically, as part of creating a pull request, in a repository that a template is associated with and, if the template names branches, only for pull requests into those.',
      sources: [
        {
          page: 'approvals',
          at: [
            'When a template is … the pull request',
            'If you define destination … created for them',
          ],
        },
      ],
      controls: ['cm-3', 'cm-5'],
    },
    {
      id: 'approval-rules',
      layer: 'application',
      name: 'Write approval rule templates',
      owner: 'customer',
      duty: 'To have approval rules applied automatically, define in a template how many approvals are required and, if you like, from which users and for which branches, and associate it with repositories of the same Region.',
      switchOf: 'approval-run',
      sources: [
        {
          page: 'approvals',
          at: ['You can associate an … they are created', 'Just like a single … as branch filters'],
        },
      ],
      controls: ['cm-3', 'cm-5', 'ac-5'],
    },
    {
      id: 'branch-limits',
      layer: 'access',
      name: 'Limit pushes and merges to branches',
      owner: 'customer',
      duty: 'You can prevent pushes and merges to a branch by an IAM policy; add a Null statement where it denies GitPush, and test the effects. By default whoever has sufficient permissions to push can contribute to any branch.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'branches',
          at: [
            'By default, any CodeCommit … in that repository',
            'You can create a … requests to a branch',
            'The Null statement is … of the actions',
          ],
        },
        { page: 'branches', at: 'You should test the … acts as expected' },
      ],
      controls: ['cm-5', 'ac-6'],
    },
    {
      id: 'credentials',
      layer: 'access',
      name: 'Choose how users sign in to Git',
      owner: 'customer',
      duty: 'For temporary or federated access, set up git-remote-codecommit, as AWS recommends: with rotating or temporary credentials, you can use neither SSH nor Git credentials over HTTPS.',
      sources: [
        {
          page: 'rotating',
          at: [
            'Because the recommended approach … using that utility',
            'You cannot use SSH … temporary access credentials',
          ],
        },
      ],
      controls: ['ia-2', 'ia-5'],
    },
    {
      id: 'session-tags',
      layer: 'access',
      name: 'Decide whether names go into events',
      owner: 'customer',
      duty: 'You can pass the session tags displayName and emailAddress to make it easier to identify who made a change: CodeCommit includes their values in the events that it sends to EventBridge. To use session tagging, allow roles sts:TagSession.',
      sources: [
        {
          page: 'iam',
          at: [
            'use the information provided … caused an event',
            'If this information is … Amazon CloudWatch Events',
            'To use session tagging, … set to Allow',
          ],
        },
      ],
      controls: ['au-3', 'au-10'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt transfers to and from Git',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'Encrypt repository data in transit, over HTTPS or SSH, and require TLS 1.2 of clients that call the API.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'We require TLS 1.2 and recommend TLS 1.3',
            'CodeCommit also encrypts repository … CodeCommit repositories',
          ],
        },
        { page: 'encryption', at: 'Data sent or received … encrypted network protocols' },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'second-remote',
      layer: 'data',
      name: 'Push to a second repository',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'Configure the Git client to push to two repositories at once if you want resilience: a repository exists in the Region where it was created.',
      sources: [
        { page: 'resilience', at: 'A CodeCommit repository or … repositories at once' },
        { page: 'welcome', at: 'You can push commits … a backup strategy' },
      ],
      controls: ['cp-9', 'cp-6'],
    },
  ],
  modes: [
    {
      id: 'repository',
      name: 'Git repository',
      summary:
        'AWS runs the Git service; who pushes to which branch, and where else the commits lie, is yours.',
    },
  ],
  pages: {
    welcome: { path: 'welcome', title: 'What is AWS CodeCommit?' },
    dataProtection: { path: 'data-protection', title: 'Data protection in AWS CodeCommit' },
    encryption: {
      path: 'encryption',
      title: 'AWS Key Management Service and encryption for AWS CodeCommit repositories',
    },
    iam: { path: 'security-iam', title: 'Identity and Access Management for AWS CodeCommit' },
    approvals: { path: 'approval-rule-templates', title: 'Working with approval rule templates' },
    branches: {
      path: 'how-to-conditional-branch',
      title: 'Limit pushes and merges to branches in AWS CodeCommit',
    },
    rotating: {
      path: 'temporary-access',
      title: 'Connecting to AWS CodeCommit repositories with rotating credentials',
    },
    resilience: { path: 'disaster-recovery-resiliency', title: 'Resilience in AWS CodeCommit' },
  },
});
