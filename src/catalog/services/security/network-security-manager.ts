import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Network Security Manager',
  shortName: 'Network Security Manager',
  summary:
    'Deploys WAF and Shield Advanced protections from one place: AWS discovers and compares, you write policies and allow repairs.',
  guide: 'https://docs.aws.amazon.com/network-security-manager/latest/devguide/',
  read: '2026-11-26',
  aliases: [
    'NSM',
    'successor to Firewall Manager',
    'network security deployment',
    'network security scope',
  ],
  aws: {
    iamServicePrefix: 'network-security-manager',
    cloudFormationPrefixes: ['AWS::NetworkSecurityManager'],
  },
  archetype: 'managed-application',
  override: {
    'os-patches': {
      name: 'Patch the systems behind the service',
      owner: 'aws',
    },
    'service-software': {
      name: 'Run and patch the manager',
      owner: 'aws',
      duty: 'Operate the platform of the manager, and patch and fix flaws within the infrastructure, its software included.',
    },
    'iam-permissions': {
      name: 'Permissions of users and roles',
      owner: 'customer',
      duty: 'Grant each user or role only the permissions of its task, and restrict access to specific resources by condition keys when possible.',
      sources: [{ page: 'practices', at: 'Use IAM least privilege … resources when possible' }],
    },
    'customer-data': {
      name: 'Nothing confidential in free text',
      owner: 'customer',
      duty: 'Keep confidential data out of tags and free-form fields such as names, which may be used for billing or diagnostic logs.',
      sources: [{ page: 'dataProtection', at: 'We strongly recommend that … or diagnostic logs' }],
    },
  },
  add: [
    {
      id: 'resource-discovery',
      layer: 'platform',
      name: 'Discover resources by a recorder',
      owner: 'aws',
      duty: 'Create a service-linked AWS Config recorder in each account that enters a deployment’s scope, apart from yours and without charge to you. You cannot modify or delete it while it is in use.',
      sources: [
        {
          page: 'concepts',
          at: [
            'discovers protected resources in … Network Security Manager customer',
            'It is separate from … in the account',
            'You cannot modify or … its lifecycle automatically',
          ],
        },
      ],
      controls: ['cm-8', 'ca-7'],
    },
    {
      id: 'policy-merge',
      layer: 'platform',
      name: 'Merge policies by priority',
      owner: 'aws',
      duty: 'Merge the policies that apply to a resource into one effective configuration: administrator priority first, then policy priority within an account. An attribute that the higher-priority policy does not define comes from the lower.',
      sources: [
        {
          page: 'concepts',
          at: [
            'evaluates priority at two … evaluates administrator priority first',
            'then uses policy priority … resolve remaining conflicts',
            'The merged result of … policy value applies',
          ],
        },
      ],
      controls: ['cm-6', 'ac-4'],
    },
    {
      id: 'synchronization',
      layer: 'platform',
      name: 'Compare resources with the target',
      owner: 'aws',
      duty: 'Compare each discovered resource with the effective configuration and record its status. This is asynchronous: new deployments and new resources are protected with a delay.',
      sources: [
        {
          page: 'concepts',
          at: [
            'Enforcement in AWS Network … and eventually consistent',
            'compares the effective configuration … records a synchronization status',
            'There is a delay … it being protected',
          ],
        },
      ],
      controls: ['ca-7', 'cm-6'],
    },
    {
      id: 'evaluation-limit',
      layer: 'platform',
      name: 'Ignore settings that no rule names',
      owner: 'aws',
      duty: 'Evaluate the settings that some contributing rule has; leave a field that appears in none out of the comparison.',
      sources: [
        {
          page: 'concepts',
          at: 'does not evaluate settings … during synchronization evaluation',
        },
      ],
      controls: ['ca-7'],
    },
    {
      id: 'remediation',
      layer: 'platform',
      name: 'Correct resources out of sync',
      owner: 'aws',
      duty: 'Where the policy enables it, change resources to match the effective configuration; where that fails, name the issue and suggest a corrective action.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [
        {
          page: 'concepts',
          at: [
            'When you enable this … the effective configuration',
            'remediationEnabledSettings',
            'If remediation is enabled … to resolve it',
          ],
        },
      ],
      controls: ['cm-6', 'sc-7'],
    },
    {
      id: 'clean-up',
      layer: 'platform',
      name: 'Delete firewalls that the service created',
      owner: 'aws',
      duty: 'Where the policy enables clean-up, and the deployment is removed or the account or resource leaves the scope, delete a firewall that the service created.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [
        {
          page: 'concepts',
          at: ['automatically removes the resources … out of scope', 'remediationEnabledSettings'],
        },
      ],
      controls: ['cm-6', 'si-12'],
    },
    {
      id: 'remediation-choice',
      layer: 'application',
      name: 'Enable remediation by policy',
      owner: 'customer',
      duty: 'Set remediationEnabled in each policy whose resources the service should correct. Until then it does not remediate.',
      setting: 'off-by-default',
      switchOf: 'remediation',
      sources: [
        {
          page: 'concepts',
          at: 'remediationEnabledSettings',
        },
      ],
      controls: ['cm-3', 'cm-6'],
    },
    {
      id: 'clean-up-choice',
      layer: 'application',
      name: 'Enable clean-up by policy',
      owner: 'customer',
      duty: 'Set resourcesCleanUp in a policy if resources that the service created should go when they are no longer needed.',
      setting: 'off-by-default',
      switchOf: 'clean-up',
      sources: [
        {
          page: 'concepts',
          at: [
            'automatically removes the resources … no longer needed',
            'remediationEnabledSettings',
          ],
        },
      ],
      controls: ['cm-3', 'si-12'],
    },
    {
      id: 'policy-content',
      layer: 'application',
      name: 'Write rules, templates and policies',
      owner: 'customer',
      duty: 'Define rules, group them in templates if you like, and combine them in policies with a priority that is unique in the account.',
      sources: [
        {
          page: 'concepts',
          at: [
            'The atomic unit of … Templates are optional',
            'Combines an ordered set … indicates a higher priority',
            'Policy priority values are … unique per account',
          ],
        },
      ],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'publication',
      layer: 'application',
      name: 'Draft first, or publish at once',
      owner: 'customer',
      duty: 'Save resources as drafts where they should not be enforced yet: the default is Active, and deployments that include an active resource enforce its configuration.',
      sources: [
        {
          page: 'concepts',
          at: [
            'The default status. The … by other resources',
            'By default, AWS Network … create or update operation',
          ],
        },
      ],
      controls: ['cm-3', 'cm-4'],
    },
    {
      id: 'scope',
      layer: 'application',
      name: 'Draw scopes no wider than needed',
      owner: 'customer',
      duty: 'Define scopes that target only the accounts and resource types that require protection: overly broad ones can lead to unintended enforcement.',
      sources: [
        { page: 'practices', at: 'Configure scopes carefully … to unintended enforcement' },
      ],
      controls: ['cm-6', 'sc-7'],
    },
    {
      id: 'firewall-manager-overlap',
      layer: 'application',
      name: 'Check overlap with Firewall Manager',
      owner: 'customer',
      duty: 'Consider that a scope which includes resources of a Firewall Manager policy overrides that policy in remediation, in a way that depends on your resolution options.',
      sources: [
        { page: 'firewallManager', at: 'If that scope includes … options that you select' },
      ],
      controls: ['cm-3', 'cm-4'],
    },
    {
      id: 'regions',
      layer: 'application',
      name: 'Create deployments per Region',
      owner: 'customer',
      duty: 'Create resources and deployments per Region: the service is regional and has no dependencies between Regions.',
      sources: [{ page: 'concepts', at: 'is a regional service. … no cross-Region dependencies' }],
      controls: ['cm-6', 'sc-7'],
    },
    {
      id: 'status-review',
      layer: 'application',
      name: 'Check the synchronization status',
      owner: 'customer',
      duty: 'Check regularly which resources are out of sync with what you intended. For a deployment of lower priority that was overridden, OUT_OF_SYNC is expected.',
      sources: [
        { page: 'practices', at: 'Monitor synchronization status … intended security posture' },
        { page: 'concepts', at: 'A resource protected by … not a failure' },
      ],
      controls: ['ca-7', 'au-6'],
    },
    {
      id: 'role-creation',
      layer: 'access',
      name: 'Create its service-linked role',
      owner: 'aws',
      duty: 'Create AWSServiceRoleForNetworkSecurityManager when you enable the service. With this role it manages AWS WAF and Shield Advanced protections and discovers resources.',
      sources: [
        {
          page: 'concepts',
          at: 'creates this role automatically … perform cross-account operations',
        },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'activity-review',
      layer: 'data',
      name: 'Review the CloudTrail records',
      owner: 'customer',
      answers: ['read-logs'],
      duty: 'Enable CloudTrail logging and review the records of API calls, to see who changed security configurations and when.',
      sources: [
        { page: 'practices', at: 'Enable AWS CloudTrail logging … configurations and when' },
      ],
      controls: ['au-6', 'au-12'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt with keys of the service',
      owner: 'aws',
      answers: ['encrypt-at-rest', 'hold-key'],
      duty: 'Encrypt all data at rest with KMS keys that the service manages. Keys of your own cannot be used at this time.',
      sources: [
        {
          page: 'dataProtection',
          at: ['encrypts all data at … manage these keys', 'You cannot provide your own KMS keys'],
        },
      ],
      controls: ['sc-28', 'sc-12'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Require TLS on the API',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'Encrypt data in transit with TLS, and serve the API over HTTPS exclusively, by TLS 1.2 or later.',
      sources: [{ page: 'dataProtection', at: 'encrypts all data in … use HTTPS exclusively' }],
      controls: ['sc-8'],
    },
    {
      id: 'versions',
      layer: 'data',
      name: 'Snapshot what you may roll back to',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'Create versioned snapshots of active resources, up to 10 each: an update does not always make one by itself. To roll back, update the resource with what a version holds.',
      sources: [
        {
          page: 'concepts',
          at: [
            'To create a version … on every update',
            'Versions are immutable. They … versions per resource',
            'To roll back a … desired configuration',
          ],
        },
      ],
      controls: ['cp-9', 'cm-2'],
    },
  ],
  modes: [
    {
      id: 'multi-account',
      name: 'Multi-account',
      summary:
        'Administrator accounts protect the accounts of an organization, and their policies outrank those of members.',
      add: [
        {
          id: 'administrator-precedence',
          layer: 'platform',
          name: 'Put administrators’ policies first',
          owner: 'aws',
          duty: 'Rank an administrator’s policy above a member account’s own single-account policy where both apply to a resource and conflict. A member account cannot opt out, override it or exempt itself.',
          setting: 'always-on',
          sources: [
            { page: 'concepts', at: 'it ranks an administrator … an administrator policy' },
          ],
          controls: ['ac-3', 'cm-6'],
        },
        {
          id: 'withdrawal',
          layer: 'platform',
          name: 'Clean up once trust is withdrawn',
          owner: 'aws',
          duty: 'When trusted access is turned off or an administrator is deregistered or removed, disable multi-account scopes and deployments and clean up the protections that the service manages.',
          sources: [
            {
              page: 'settingUp',
              at: ['turnOffProtectionsManages', 'removeProtectionsManages'],
            },
          ],
          controls: ['cm-6', 'ac-2'],
        },
        {
          id: 'trusted-access',
          layer: 'access',
          name: 'Prepare the organization',
          owner: 'customer',
          duty: 'Enable all features and trusted access in AWS Organizations, and register the delegated administrator from the management account.',
          sources: [
            {
              page: 'settingUp',
              at: [
                'your organization must be … for all features',
                'Enable trusted access for … on their behalf',
                'Register your chosen account … complete this step',
              ],
            },
          ],
          controls: ['ac-3', 'ac-5'],
        },
        {
          id: 'administrators',
          layer: 'access',
          name: 'Rank and limit administrators',
          owner: 'customer',
          duty: 'Create administrator accounts from the management account, in each Region that you use, with a priority from 1 to 10. You can limit each to accounts, units or firewall types.',
          sources: [
            {
              page: 'settingUp',
              at: [
                "Only the organization's management … administrator accounts",
                'You register an AWS … in each Region',
                'provide a priority value … an adminScope parameter',
              ],
            },
          ],
          controls: ['ac-5', 'ac-6'],
        },
        {
          id: 'trust-withdrawal',
          layer: 'access',
          name: 'Withdraw trust only on purpose',
          owner: 'customer',
          duty: 'Turn trusted access off, or remove an administrator, in the knowledge that the service then disables multi-account scope and deployment and cleans up the protections that it manages.',
          switchOf: 'withdrawal',
          sources: [
            {
              page: 'settingUp',
              at: ['turnOffProtectionsManages', 'removeProtectionsManages'],
            },
          ],
          controls: ['cm-3', 'ac-2'],
        },
        {
          id: 'opt-in-regions',
          layer: 'access',
          name: 'Enable opt-in Regions twice',
          owner: 'customer',
          duty: 'For a Region that is disabled by default, enable it for the management account and for the administrator account.',
          sources: [{ page: 'settingUp', at: 'in a Region that … Manager administrator account' }],
          controls: ['cm-6'],
        },
      ],
    },
    {
      id: 'single-account',
      name: 'Single-account',
      summary: 'One account protects its own resources, without AWS Organizations.',
      add: [
        {
          id: 'scope-mode',
          layer: 'application',
          name: 'Choose the scope’s mode for good',
          owner: 'customer',
          duty: 'Create the scope as single-account, so that it applies to the account itself. It can never become a multi-account scope.',
          sources: [{ page: 'concepts', at: 'In single-account mode, the … or the reverse' }],
          controls: ['cm-6', 'pl-2'],
        },
        {
          id: 'own-set-up',
          layer: 'access',
          name: 'Create an identity, and start',
          owner: 'customer',
          duty: 'Create an IAM identity with permissions for the service, iam:CreateServiceLinkedRole among them, and start using the service. You need neither AWS Organizations nor an administrator account.',
          sources: [
            {
              page: 'settingUp',
              at: [
                'do not need AWS … using the service directly',
                'The third statement grants … and multi-account use',
              ],
            },
          ],
          controls: ['ac-2', 'ac-6'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'The lowest version of TLS',
      questions: ['encrypt-in-transit'],
      finding:
        'The page on data protection says that all API requests require TLS 1.2 or later. The page on infrastructure security says that clients must support TLS 1.0 or later, and recommends 1.2. The catalogue follows the page on data protection, which speaks of what the service requires.',
      sources: [
        { page: 'dataProtection', at: 'All API requests require TLS 1.2 or later' },
        { page: 'infrastructure', at: 'Clients must support Transport … 1.2 or later' },
      ],
    },
  ],
  pages: {
    concepts: {
      path: 'concepts',
      title: 'How AWS Network Security Manager works',
      passages: {
        remediationEnabledSettings:
          'The remediationEnabled and resourcesCleanUp … enable these settings',
      },
    },
    settingUp: {
      path: 'setting-up',
      title: 'Setting up AWS Network Security Manager',
      passages: {
        turnOffProtectionsManages: 'turn off trusted access … protections it manages',
        removeProtectionsManages: 'you remove an administrator … protections it manages',
      },
    },
    dataProtection: {
      path: 'data-protection',
      title: 'Data protection in AWS Network Security Manager',
    },
    practices: {
      path: 'security-best-practices',
      title: 'Security best practices for AWS Network Security Manager',
    },
    firewallManager: {
      path: 'firewall-manager',
      title: 'AWS Network Security Manager and AWS Firewall Manager',
    },
    infrastructure: {
      path: 'infrastructure-security',
      title: 'Infrastructure Security in AWS Network Security Manager',
    },
  },
});
