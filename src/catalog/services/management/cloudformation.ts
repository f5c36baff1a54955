import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS CloudFormation',
  shortName: 'CloudFormation',
  summary:
    'AWS makes the calls that create infrastructure from your templates. You decide what the templates contain, whose permissions apply and which accounts and Regions the calls reach.',
  guide: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/',
  read: '2026-11-26',
  aliases: ['CFN', 'stacks', 'StackSets', 'IaC', 'templates', 'infrastructure as code'],
  aws: {
    cloudFormationPrefixes: ['AWS::CloudFormation'],
    terraformPrefixes: ['aws_cloudformation_'],
    resources: [
      {
        types: ['aws_cloudformation_stack', 'AWS::CloudFormation::Stack'],
        modes: [{ mode: 'stacks' }],
      },
      {
        types: ['aws_cloudformation_stack_set'],
        modes: [
          { mode: 'stacksets-service-managed', where: { permission_model: 'SERVICE_MANAGED' } },
          { mode: 'stacksets-self-managed' },
        ],
      },
      {
        types: ['AWS::CloudFormation::StackSet'],
        modes: [
          { mode: 'stacksets-service-managed', where: { PermissionModel: 'SERVICE_MANAGED' } },
          { mode: 'stacksets-self-managed' },
        ],
      },
    ],
  },
  archetype: 'managed-application',
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform of CloudFormation. AWS patches and fixes flaws within the infrastructure, including its software.',
    },
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Grant permissions for CloudFormation actions and for the actions on the resources. For example, a user who launches instances with a stack also needs the EC2 permissions, unless CloudFormation uses a service role to make the calls.',
      sources: [
        {
          page: 'practices',
          at: ['You can use IAM … relevant Amazon EC2 actions', 'cloudFormationUsesUsersPolicy'],
        },
      ],
    },
    'customer-data': {
      name: 'Keep sensitive data out of templates',
      owner: 'customer',
      duty: 'Do not embed sensitive information in a template. AWS recommends that you use dynamic references instead.',
      sources: [{ page: 'practices', at: 'Rather than embedding sensitive … your stack template' }],
      controls: ['ia-5', 'sc-28'],
    },
  },
  add: [
    {
      id: 'stack-operations',
      layer: 'platform',
      name: 'Create, change and delete resources',
      owner: 'aws',
      duty: 'CloudFormation makes calls to create, modify and delete the resources of a template on the user’s behalf. If a service role is used, the role’s policy applies instead of the user’s policy.',
      sources: [
        {
          page: 'practices',
          at: ['CloudFormation makes calls to … on their behalf', 'cloudFormationUsesUsersPolicy'],
        },
      ],
      controls: ['cm-3', 'cm-6'],
    },
    {
      id: 'own-storage-encryption',
      layer: 'data',
      name: 'Encryption in your own storage',
      owner: 'customer',
      duty: 'Set encryption and storage policies for data stored in your account, such as templates in S3 buckets. Also define encryption settings for data stores that CloudFormation provisions.',
      sources: [
        {
          page: 'dataProtection',
          at: 'Customers are responsible for … provisioned by CloudFormation',
        },
      ],
      controls: ['sc-28'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt data at rest',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'CloudFormation stores your data encrypted at rest. You decide on the encryption of data stored in your own accounts.',
      sources: [
        { page: 'dataProtection', at: 'CloudFormation stores your data … in their accounts' },
      ],
      controls: ['sc-28'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt data in transit',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'CloudFormation uses encrypted channels for service communications. By default, service communications between Regions or Availability Zones are encrypted. AWS requires TLS 1.2 for communication with AWS resources.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'We require TLS 1.2 … recommend TLS 1.3',
            'CloudFormation uses encrypted channels … or Availability Zones',
          ],
        },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'rollback',
      layer: 'platform',
      name: 'Roll back a failed creation',
      owner: 'aws',
      duty: 'If the creation of a stack fails, CloudFormation rolls back automatically, unless rollback is disabled.',

      sources: [
        { page: 'protection', at: 'Termination protection is different … stack creation fails' },
      ],
      controls: ['cm-3', 'si-17'],
    },
    {
      id: 'aws-extensions',
      layer: 'platform',
      name: 'Activate and update AWS extensions',
      owner: 'aws',
      duty: 'Extensions that AWS publishes are activated by default in all accounts and Regions where they are available. CloudFormation keeps these extensions at the latest version available in the Region.',

      sources: [{ page: 'extensions', at: 'Extensions published by AWS … each AWS Region' }],
      controls: ['si-2', 'cm-8'],
    },
    {
      id: 'rollback-choice',
      layer: 'application',
      name: 'Rollback of failed stack creation',
      owner: 'customer',
      duty: 'Choose whether to keep or disable the automatic rollback of a failed stack creation.',
      switchOf: 'rollback',
      sources: [{ page: 'protection', at: 'disabling rollback applies to … stack creation fails' }],
      controls: ['cm-3', 'si-17'],
    },
    {
      id: 'update-review',
      layer: 'application',
      name: 'Check updates that delete nested stacks',
      owner: 'customer',
      duty: 'Check whether a stack update would delete a nested stack. CloudFormation then deletes that nested stack despite termination protection, which applies only to attempts to delete stacks.',
      sources: [
        {
          page: 'protection',
          at: [
            'if a user performs … nested stack accordingly',
            'Termination protection applies only … delete stacks',
          ],
        },
      ],
      controls: ['cm-3', 'cm-4'],
    },
    {
      id: 'service-role',
      layer: 'access',
      name: 'Service role',
      owner: 'customer',
      duty: 'Use a service role to separate a user’s permissions from CloudFormation’s permissions. CloudFormation then makes calls with the role’s policy instead of the user’s policy.',
      sources: [{ page: 'practices', at: "To separate permissions between … the user's policy" }],
      controls: ['ac-6', 'ac-5'],
      evidence: ['CloudFormation.4', 'cloudformation-stack-service-role-check'],
    },
    {
      id: 'termination-protection',
      layer: 'access',
      name: 'Termination protection',
      owner: 'customer',
      duty: 'To prevent a stack from being accidentally deleted, enable termination protection. The same choice applies to any nested stacks. You cannot enable or disable termination protection directly on nested stacks.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'protection',
          at: [
            'You can prevent a … on the stack',
            'Termination protection on stacks … disabled by default',
            'Enabling or disabling termination … a nested stack',
          ],
        },
      ],
      controls: ['cm-3', 'cp-9'],
      evidence: ['CloudFormation.3', 'cloudformation-termination-protection-check'],
    },
    {
      id: 'deletion-refusal',
      layer: 'platform',
      name: 'Refuse to delete protected stacks',
      owner: 'aws',
      duty: 'If termination protection is on for a stack, CloudFormation rejects attempts to delete the stack or to directly delete any of its nested stacks. The stack remains unchanged.',
      sources: [
        {
          page: 'protection',
          at: [
            'If a user attempts … status, remains unchanged',
            'directly delete a nested … stack remains unchanged',
          ],
        },
      ],
      controls: ['cm-3'],
    },
    {
      id: 'reference-handling',
      layer: 'data',
      name: 'Resolve dynamic references',
      owner: 'aws',
      duty: 'If a stack or change set operation needs a dynamic reference’s value, CloudFormation retrieves the value and passes it to the resource. CloudFormation never stores the value itself.',
      setting: 'always-on',
      sources: [{ page: 'practices', at: 'When you use a … actual reference value' }],
      controls: ['ia-5', 'sc-28'],
    },
    {
      id: 'call-logging',
      layer: 'data',
      name: 'Log CloudFormation calls',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Enable CloudTrail logging and specify an S3 bucket. You can then determine who made which CloudFormation call from the console, the API or the CLI.',
      sources: [
        {
          page: 'practices',
          at: [
            'AWS CloudTrail tracks anyone … your AWS account',
            'Enable logging and specify … in your account',
          ],
        },
      ],
      controls: ['au-2', 'au-11'],
      evidence: ['CloudTrail.1'],
    },
    {
      id: 'template-history',
      layer: 'data',
      name: 'Keep templates under version control',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'Store your templates in a version control system, as AWS recommends. By maintaining a history, you can revert a stack to a certain version of its template.',
      sources: [
        {
          page: 'templates',
          at: [
            'Store your templates in … to validate changes',
            'by maintaining a history … of your template',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['cp-9', 'cm-3'],
    },
  ],
  modes: [
    {
      id: 'stacks',
      name: 'Stacks of your own account',
      summary:
        'One template creates a stack in one account and one Region. You start each operation and see its effect.',
    },
    {
      id: 'stacksets-service-managed',
      name: 'StackSets, service-managed permissions',
      summary:
        'AWS creates the roles, and deploys to accounts when they join the organization or move. You decide what happens to the stacks when accounts leave.',
      override: {
        'stack-operations': {
          name: 'Run the stack operations',
          owner: 'aws',
          duty: 'CloudFormation carries out the operations that create, update or delete stacks in the target accounts and Regions that you specify.',
          sources: [
            {
              page: 'stackSets',
              at: [
                'you can create, update, … Regions you specify',
                'StackSets runs a create … the target Region',
              ],
            },
          ],
        },
        'iam-permissions': {
          name: 'Access to StackSets',
          owner: 'customer',
          duty: 'Decide who may sign in to the administrator account to manage StackSets. A template update affects all stacks of a StackSet.',
          sources: [
            {
              page: 'stackSets',
              at: ['You can manage a … created the StackSet', 'templateUpdatesAlwaysNotOthers'],
            },
          ],
        },
      },
      remove: ['service-role'],
      add: [
        {
          id: 'auto-deployment-run',
          layer: 'platform',
          name: 'Run automatic deployments',
          owner: 'aws',
          duty: 'If automatic deployments are enabled, CloudFormation runs them when accounts are added to, removed from or moved between target OUs. For example, if an account moves, CloudFormation runs a delete operation and queues a create operation.',
          sources: [
            {
              page: 'autoDeployment',
              at: [
                'When automatic deployments are … between target OUs',
                'CloudFormation automatically runs a … stack to AccountA',
              ],
            },
          ],
          controls: ['cm-6', 'cm-3'],
        },
        {
          id: 'failure-stop',
          layer: 'platform',
          name: 'Stop operations that fail too often',
          owner: 'aws',
          duty: 'If the number of failed stacks within a Region exceeds the failure tolerance that you set, the operation fails. CloudFormation cancels the operation in any remaining Regions.',
          sources: [
            {
              page: 'stackSets',
              at: [
                'beyond which CloudFormation stops an operation automatically',
                'If the number of … any remaining Regions',
              ],
            },
          ],
          controls: ['cm-3', 'si-17'],
        },
        {
          id: 'auto-deployment',
          layer: 'application',
          name: 'Automatic deployments',
          owner: 'customer',
          duty: 'Choose whether to enable automatic deployments, and whether CloudFormation deletes or retains the stacks of an account that leaves. Accounts added later get the StackSet’s default values. Automatic deployments do not consider account filters.',
          sources: [
            {
              page: 'autoDeployment',
              at: [
                'You can enable automatic … from target OUs',
                'Overridden parameter values only … the overridden values',
                'Automatic deployments do not … the deployed organization',
              ],
            },
          ],
          controls: ['cm-3', 'cp-9'],
        },
        {
          id: 'failure-tolerance',
          layer: 'application',
          name: 'StackSet operation preferences',
          owner: 'customer',
          duty: 'Specify operation preferences such as failure tolerance, concurrent accounts and Region order. A template update always affects all stacks of the StackSet.',
          sources: [
            {
              page: 'stackSets',
              at: ['includeOperationsConcurrently', 'templateUpdatesAlwaysNotOthers'],
            },
          ],
          controls: ['cm-3', 'cm-4'],
        },
        {
          id: 'stackset-roles',
          layer: 'access',
          name: 'Create the IAM roles for StackSets',
          owner: 'aws',
          duty: 'CloudFormation creates the necessary IAM roles on your behalf. With these roles, StackSets can deploy to accounts that AWS Organizations manages.',
          sources: [
            { page: 'stackSets', at: 'With service-managed permissions, you … on your behalf' },
          ],
          controls: ['ac-2', 'ac-6'],
        },
        {
          id: 'trusted-access',
          layer: 'access',
          name: 'Enable trusted access',
          owner: 'customer',
          duty: 'Enable all features in AWS Organizations, and activate trusted access as an administrator user in the management account. StackSets with service-managed permissions need all features and trusted access.',
          sources: [
            {
              page: 'trustedAccess',
              at: [
                'Before you create a … in the management account',
                'must be an administrator … the management account',
              ],
            },
          ],
          controls: ['ac-3'],
        },
        {
          id: 'administrators',
          layer: 'access',
          name: 'Choose the administrator account',
          owner: 'customer',
          duty: 'Create StackSets with service-managed permissions in the organization’s management account or in a delegated administrator account.',
          sources: [
            {
              page: 'stackSets',
              at: ['For StackSets with service-managed … a delegated administrator'],
            },
          ],
          controls: ['ac-5', 'ac-6'],
        },
      ],
    },
    {
      id: 'stacksets-self-managed',
      name: 'StackSets, self-managed permissions',
      summary:
        'You set up the trust between accounts, which may be in an organization or outside one. You specify each account that you deploy to.',
      extends: 'stacksets-service-managed',
      override: {
        'stackset-roles': {
          name: 'Create the IAM roles for StackSets',
          owner: 'customer',
          duty: 'Create the IAM roles that let the administrator account deploy to target accounts. StackSets can then deploy to any AWS account in which you have permissions to create an IAM role.',
          sources: [{ page: 'stackSets', at: 'With self-managed permissions, you … an IAM role' }],
        },
      },
      remove: [
        'auto-deployment-run',
        'auto-deployment',
        'failure-tolerance',
        'administrators',
        'trusted-access',
      ],
      add: [
        {
          id: 'target-accounts',
          layer: 'application',
          name: 'Target accounts and Regions',
          owner: 'customer',
          duty: 'Specify the target accounts and Regions. Deleting a stack removes its resources, unless you choose to retain stacks.',
          sources: [
            {
              page: 'stackSets',
              at: [
                'specifying the target accounts … in your target accounts',
                'When you delete stacks … Regions you specify',
                'When you retain stacks … Regions intact',
              ],
            },
          ],
          controls: ['cm-3', 'cp-9'],
        },
        {
          id: 'failure-tolerance',
          layer: 'application',
          name: 'StackSet operation preferences',
          owner: 'customer',
          duty: 'Specify operation preferences such as failure tolerance, concurrent accounts and Region order. A template update always affects all stacks of the StackSet.',
          sources: [
            {
              page: 'stackSets',
              at: ['includeOperationsConcurrently', 'templateUpdatesAlwaysNotOthers'],
            },
          ],
          controls: ['cm-3', 'cm-4'],
        },
      ],
    },
    {
      id: 'third-party-extensions',
      name: 'With third-party extensions',
      summary:
        'A publisher’s resource types, modules or Hooks take part in your stacks. You choose their role, version and name.',
      add: [
        {
          id: 'extension-use',
          layer: 'platform',
          name: 'Use new minor versions automatically',
          owner: 'aws',
          duty: 'If you specified that the extension uses the latest minor version, CloudFormation uses a new minor version at the next stack operation with the extension. Resources that are already provisioned stay unchanged. You update to a new major version manually.',
          sources: [
            {
              page: 'extensions',
              at: [
                'specify the extension type … provisioned in stacks',
                'requiresManuallyExtension',
              ],
            },
          ],
          controls: ['si-2', 'cm-3'],
        },
        {
          id: 'extension-activation',
          layer: 'application',
          name: 'Activate extensions',
          owner: 'customer',
          duty: 'Activate an extension separately in each account and Region, and set its configuration. An alias can help avoid naming collisions. AWS strongly suggests that you do not use one alias for different extensions across accounts and Regions.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'extensions',
              at: [
                'you must first activate … to use it',
                'This allows you to … account and Region',
              ],
            },
            {
              page: 'extensions',
              at: [
                'Specify an alias to … between third-party extensions',
                'While extension aliases are … accounts and Regions',
              ],
            },
          ],
          controls: ['sr-3', 'cm-7'],
        },
        {
          id: 'extension-updates',
          layer: 'application',
          name: 'Extension updates',
          owner: 'customer',
          answers: ['patch-code', 'start-upgrade'],
          duty: 'Choose automatic or manual updates to minor versions, and update to major versions manually. Different accounts and Regions could end up with different versions of an extension. The same template might then give unexpected results.',
          sources: [
            {
              page: 'extensions',
              at: [
                'Specify whether the extension … version becomes available',
                'requiresManuallyExtension',
                'Because you control if … those accounts and Regions',
              ],
            },
          ],
          controls: ['si-2', 'cm-2'],
        },
        {
          id: 'extension-role',
          layer: 'access',
          name: 'Execution role of the extension',
          owner: 'customer',
          duty: 'If you provide an execution role, grant it the permissions that the handlers in the extension’s schema ask for. In its trust policy, let CloudFormation assume the role. You can restrict the trust policy with `aws:SourceAccount` and `aws:SourceArn`.',
          sources: [
            {
              page: 'extensions',
              at: [
                'The permissions required for … to assume the role',
                "You can optionally restrict … your extension's ARN",
              ],
            },
          ],
          controls: ['ac-6', 'ac-3'],
        },
      ],
    },
  ],
  pages: {
    dataProtection: {
      path: 'security-data-protection',
      title: 'Data protection in CloudFormation',
      read: '2026-11-26',
    },
    practices: {
      path: 'security-best-practices',
      title: 'Security best practices for CloudFormation',
      passages: {
        cloudFormationUsesUsersPolicy: "CloudFormation uses the service … the user's policy",
      },
    },
    protection: {
      path: 'using-cfn-protect-stacks',
      title: 'Protect CloudFormation stacks from being deleted',
    },
    extensions: {
      path: 'registry-public',
      title: 'Use third-party public extensions from the CloudFormation registry',
      passages: { requiresManuallyExtension: 'requires you to manually … of an extension' },
    },
    stackSets: {
      path: 'stacksets-concepts',
      title: 'StackSets concepts',
      passages: {
        templateUpdatesAlwaysNotOthers: 'Your template updates always … but not others',
        includeOperationsConcurrently: 'include the order of … stack operations concurrently',
      },
    },
    autoDeployment: {
      path: 'stacksets-orgs-manage-auto-deployment',
      title: 'Enable or disable automatic deployments for StackSets in AWS Organizations',
    },
    trustedAccess: {
      path: 'stacksets-orgs-activate-trusted-access',
      title: 'Activate trusted access for StackSets with AWS Organizations',
    },
    templates: { path: 'best-practices', title: 'CloudFormation best practices' },
  },
});
