import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS CodeCommit',
  shortName: 'CodeCommit',
  summary:
    'Private Git repositories without your own server. AWS stores and encrypts the commits, and you manage branches, reviews, sign-in and copies.',
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
    'patch-code': 'CodeCommit stores your code and does not run it. You patch it with a commit.',
  },
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS runs the service with high availability and durability. You have no hardware to provision, and no server software to install, configure or update.',
      sources: [
        { page: 'welcome', at: 'CodeCommit provides high service … configure, and update' },
      ],
    },
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Decide in IAM who may do what, because by default users and roles have no permissions. CodeCommit has no resource-based policies. Access can also depend on tags, and other accounts can get access through roles.',
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
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'CodeCommit automatically encrypts data as it is stored in the repository, without any action from you. CodeCommit decrypts the data when it is pulled.',
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
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'Keep the AWS managed key, or use a symmetric customer managed key in the repository’s Region. With the AWS managed key, users must not be denied the KMS actions that CodeCommit performs. If an account ID is the policy principal of a customer managed key, these actions must be explicitly allowed.',
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
      duty: 'If a template is associated with a repository, CodeCommit automatically creates approval rules as part of creating a pull request. If the template specifies branches, CodeCommit creates the rules only for pull requests into these branches.',
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
      name: 'Approval rule templates',
      owner: 'customer',
      duty: 'To have approval rules applied automatically, define in a template how many approvals are required. You can also specify from which users the approvals are required, and for which branches. Associate the template with repositories of the same Region.',
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
      duty: 'By default, anyone with sufficient permissions to push can contribute to any branch. You can use an IAM policy to prevent pushes and merges to a branch. If a statement of the policy denies `GitPush`, add a `Null` statement, and test the effects of the policy.',
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
      duty: 'For temporary or federated access, AWS recommends that you set up git-remote-codecommit. With rotating or temporary credentials, you can use neither SSH nor Git credentials over HTTPS.',
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
      name: 'Session tags in events',
      owner: 'customer',
      duty: 'You can pass the session tags `displayName` and `emailAddress` to make it easier to identify who made a change. CodeCommit includes the values of these tags in the events that it sends to EventBridge. To use session tagging, allow `sts:TagSession` for the roles.',
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
      name: 'Encrypt data in transit',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'CodeCommit encrypts repository data in transit, over HTTPS or SSH. It requires TLS 1.2 from clients that call the API.',
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
      duty: 'A repository exists in the Region where it was created. If you want resilience, configure your Git client to push to two repositories at once.',
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
        'AWS runs the Git service. You decide who may push to which branch, and where else the commits are stored.',
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
