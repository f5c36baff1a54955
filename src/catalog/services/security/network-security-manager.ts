import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Network Security Manager',
  shortName: 'Network Security Manager',
  summary:
    'Network Security Manager deploys WAF and Shield Advanced protections from one place. AWS discovers resources and compares them with your policies. You write the policies and enable remediation.',
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
      name: 'Patch the underlying systems',
      owner: 'aws',
    },
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the service’s platform. AWS patches and fixes flaws within the infrastructure, including its software.',
    },
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Grant each user or role only the permissions that its task requires. When possible, use condition keys to restrict access to specific resources.',
      sources: [{ page: 'practices', at: 'Use IAM least privilege … resources when possible' }],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'AWS strongly recommends that you keep confidential data out of tags and free-form fields such as names. What you enter there may be used for billing or diagnostic logs.',
      sources: [{ page: 'dataProtection', at: 'We strongly recommend that … or diagnostic logs' }],
    },
  },
  add: [
    {
      id: 'resource-discovery',
      layer: 'platform',
      name: 'Discover resources with AWS Config',
      owner: 'aws',
      duty: 'The service creates a service-linked AWS Config recorder in each account that enters a deployment’s scope. The recorder is separate from yours and free of charge to you. You cannot modify or delete this recorder while it is in use.',
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
      duty: 'The service merges the policies that apply to a resource into one effective configuration. Administrator priority comes first, then policy priority within an account. If the higher-priority policy does not define an attribute, the attribute comes from the lower-priority policy.',
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
      name: 'Compare resources with the target state',
      owner: 'aws',
      duty: 'The service compares each discovered resource with the effective configuration and records the resource’s status. The comparison is asynchronous, so new deployments and new resources are protected with a delay.',
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
      name: 'Skip settings that no rule defines',
      owner: 'aws',
      duty: 'The service does not evaluate settings that it does not manage. During synchronization evaluation, it ignores a field that appears in no contributing rule.',
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
      name: 'Remediate resources out of sync',
      owner: 'aws',
      duty: 'If the policy enables remediation, the service changes resources to match the effective configuration. If a change fails, the service names the issue and suggests a corrective action.',
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
      name: 'Clean up firewalls that AWS created',
      owner: 'aws',
      duty: 'If the policy enables clean-up, the service deletes firewalls that it created. It does so when the deployment is removed, or when the account or resource leaves the scope.',
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
      name: 'Turn on remediation',
      owner: 'customer',
      duty: 'Set `remediationEnabled` to `true` in each policy whose resources the service should correct. Until you do, the service does not remediate.',
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
      name: 'Turn on clean-up',
      owner: 'customer',
      duty: 'If the service should remove resources that it created and that are no longer needed, set `resourcesCleanUp` in the policy.',
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
      duty: 'Define rules and, if you like, group them in templates. Combine rules and templates in policies, each with a priority that is unique in the account.',
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
      name: 'Save as draft or publish',
      owner: 'customer',
      duty: 'If a resource, such as a policy, should not be enforced yet, save it as a draft. The default is Active, and deployments that include an active resource enforce its configuration.',
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
      name: 'Keep scopes narrow',
      owner: 'customer',
      duty: 'Define scopes that target only the accounts and resource types that require protection. Overly broad scopes can lead to unintended enforcement.',
      sources: [
        { page: 'practices', at: 'Configure scopes carefully … to unintended enforcement' },
      ],
      controls: ['cm-6', 'sc-7'],
    },
    {
      id: 'firewall-manager-overlap',
      layer: 'application',
      name: 'Check for overlap with Firewall Manager',
      owner: 'customer',
      duty: 'If a scope includes resources of a Firewall Manager policy, consider that the scope overrides that policy in remediation. The resolution options that you select determine how.',
      sources: [
        { page: 'firewallManager', at: 'If that scope includes … options that you select' },
      ],
      controls: ['cm-3', 'cm-4'],
    },
    {
      id: 'regions',
      layer: 'application',
      name: 'Deployments in each Region',
      owner: 'customer',
      duty: 'Create resources and deployments in each Region. The service is regional and has no dependencies between Regions.',
      sources: [{ page: 'concepts', at: 'is a regional service. … no cross-Region dependencies' }],
      controls: ['cm-6', 'sc-7'],
    },
    {
      id: 'status-review',
      layer: 'application',
      name: 'Check the synchronization status',
      owner: 'customer',
      duty: 'Check regularly which resources are out of sync with what you intended. `OUT_OF_SYNC` is expected for a deployment of lower priority that was overridden.',
      sources: [
        { page: 'practices', at: 'Monitor synchronization status … intended security posture' },
        { page: 'concepts', at: 'A resource protected by … not a failure' },
      ],
      controls: ['ca-7', 'au-6'],
    },
    {
      id: 'role-creation',
      layer: 'access',
      name: 'Service-linked role',
      owner: 'aws',
      duty: 'When you enable the service, it creates `AWSServiceRoleForNetworkSecurityManager`. With this role, the service manages AWS WAF and Shield Advanced protections and discovers resources.',
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
      name: 'Review account activity',
      owner: 'customer',
      answers: ['read-logs'],
      duty: 'Enable CloudTrail logging and review the records of API calls. The records show who changed security configurations and when.',
      sources: [
        { page: 'practices', at: 'Enable AWS CloudTrail logging … configurations and when' },
      ],
      controls: ['au-6', 'au-12'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt data at rest',
      owner: 'aws',
      answers: ['encrypt-at-rest', 'hold-key'],
      duty: 'AWS encrypts all data at rest with KMS keys that the service manages. At this time, you cannot use your own keys.',
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
      name: 'Encrypt data in transit',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'AWS encrypts data in transit with TLS. It serves the API exclusively over HTTPS, with TLS 1.2 or later.',
      sources: [{ page: 'dataProtection', at: 'encrypts all data in … use HTTPS exclusively' }],
      controls: ['sc-8'],
    },
    {
      id: 'versions',
      layer: 'data',
      name: 'Create snapshots to roll back to',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'Create versioned snapshots of active resources, up to 10 for each resource. An update does not always create a snapshot by itself. To roll back, update the resource with the content of a version.',
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
        'Administrator accounts protect the accounts of an organization. Their policies take precedence over those of member accounts.',
      add: [
        {
          id: 'administrator-precedence',
          layer: 'platform',
          name: 'Rank administrators’ policies first',
          owner: 'aws',
          duty: 'If an administrator’s policy and a member account’s single-account policy conflict on a resource, the administrator’s policy takes precedence. A member account cannot opt out, override the policy or exempt itself.',
          setting: 'always-on',
          sources: [
            { page: 'concepts', at: 'it ranks an administrator … an administrator policy' },
          ],
          controls: ['ac-3', 'cm-6'],
        },
        {
          id: 'withdrawal',
          layer: 'platform',
          name: 'Clean up after trust is withdrawn',
          owner: 'aws',
          duty: 'If trusted access is turned off or an administrator is deregistered or removed, the service disables multi-account scopes and deployments. It also cleans up the protections that it manages.',
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
          name: 'Enable trusted access',
          owner: 'customer',
          duty: 'Enable all features and trusted access in AWS Organizations. Register the delegated administrator from the management account.',
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
          name: 'Create and rank administrators',
          owner: 'customer',
          duty: 'Create administrator accounts from the management account, in each Region that you use, with a priority from 1 to 10. You can limit each administrator to accounts, organizational units or firewall types.',
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
          name: 'Withdraw trust from administrators',
          owner: 'customer',
          duty: 'Consider the effect before you turn trusted access off or remove an administrator. The service then disables multi-account scopes and deployments and cleans up the protections that it manages.',
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
          name: 'Enable opt-in Regions in both accounts',
          owner: 'customer',
          duty: 'If a Region is disabled by default, enable it for both the management account and the administrator account.',
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
          name: 'Create the scope as single-account',
          owner: 'customer',
          duty: 'Create the scope as single-account, so that it applies to the account itself. The scope can never become a multi-account scope.',
          sources: [{ page: 'concepts', at: 'In single-account mode, the … or the reverse' }],
          controls: ['cm-6', 'pl-2'],
        },
        {
          id: 'own-set-up',
          layer: 'access',
          name: 'Create an IAM identity and start',
          owner: 'customer',
          duty: 'Create an IAM identity with permissions for the service, among them `iam:CreateServiceLinkedRole`, and start using the service. You need neither AWS Organizations nor an administrator account.',
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
      topic: 'Minimum version of TLS',
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
