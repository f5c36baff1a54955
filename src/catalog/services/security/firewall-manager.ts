import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Firewall Manager',
  shortName: 'Firewall Manager',
  summary:
    'Firewall Manager applies firewall policies across an organization. AWS watches and can remediate; you write policies, choose their scope and turn on recording.',
  guide: 'https://docs.aws.amazon.com/waf/latest/developerguide/',
  read: '2026-11-26',
  aliases: [
    'FMS',
    'security group policy',
    'Firewall Manager policy',
    'FMManagedWebACL',
    'organization-wide WAF',
    'network ACL policy',
  ],
  aws: {
    iamServicePrefix: 'fms',
    cloudFormationPrefixes: ['AWS::FMS'],
    terraformPrefixes: ['aws_fms_'],
  },
  archetype: 'managed-application',
  unanswered: {
    'back-up':
      'AWS’s page “Resilience in Firewall Manager” does not mention backups of the policies.',
  },
  override: {
    'os-patches': {
      name: 'Patch the underlying systems',
      owner: 'aws',
    },
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform of Firewall Manager, and patches and fixes flaws within the infrastructure, including its software.',
    },
    'iam-permissions': {
      name: 'Administrators and their scope',
      owner: 'customer',
      duty: 'From the management account, create the default administrator, who has full scope, and further administrators if you want. Grant administrators only the permissions that they need for their role. You can limit their scope to certain accounts or OUs, Regions and policy types.',
      sources: [
        {
          page: 'administrators',
          at: [
            'the management account can … different administrative scopes',
            'We recommend that you … the administrator can manage',
            'management account creates a … full administrative scope',
          ],
        },
      ],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'AWS strongly recommends that you put no confidential or sensitive information into tags or free-form text fields such as names. This data may be used for billing or diagnostic logs.',
      sources: [{ page: 'dataProtection', at: 'We strongly recommend that … or diagnostic logs' }],
    },
  },
  add: [
    {
      id: 'config-recording',
      layer: 'platform',
      name: 'Turn on AWS Config recording',
      owner: 'customer',
      duty: 'Enable AWS Config in each member account, including the administrator account, and in each Region with resources to protect. Record all resource types or those that your policy types need.',
      sources: [
        {
          page: 'config',
          at: ['for each of your … want to protect', "If you don't want … policies that you use"],
        },
      ],
      controls: ['cm-8', 'ca-7'],
      evidence: ['Config.1'],
    },
    {
      id: 'recording-frequency',
      layer: 'platform',
      name: 'Keep the recording continuous',
      owner: 'customer',
      duty: 'Keep the recording frequency of AWS Config at Continuous, which is the default. Firewall Manager needs this frequency to monitor policy compliance.',
      sources: [{ page: 'config', at: 'In order for Firewall … the default setting' }],
      controls: ['cm-8', 'ca-7'],
    },
    {
      id: 'recorder-permissions',
      layer: 'platform',
      name: 'Check the recorder’s custom role',
      owner: 'customer',
      duty: 'If the recorder uses a custom role, make sure that the role has permission to record the resource types of your policies. Firewall Manager cannot detect that permissions are missing, and may not protect resources properly without them.',
      sources: [
        { page: 'config', at: 'If you configure your … these permission misconfigurations' },
      ],
      controls: ['ac-6', 'cm-8'],
    },
    {
      id: 'compliance-evaluation',
      layer: 'platform',
      name: 'Detect noncompliant resources',
      owner: 'aws',
      duty: 'Firewall Manager uses AWS Config records to detect changes to resources. It lists the noncompliant resources of an account and the reason for each. The list might show only some of the noncompliant network interfaces and instances.',
      sources: [
        {
          page: 'compliance',
          at: [
            'Firewall Manager uses information … to resource configurations',
            'In the account page, … of the policy',
            'might show a limited number of noncompliant resources',
          ],
        },
      ],
      controls: ['ca-7', 'cm-6'],
    },
    {
      id: 'new-accounts',
      layer: 'platform',
      name: 'Evaluate new accounts',
      owner: 'aws',
      duty: 'Firewall Manager evaluates new accounts against the scope of your policy. If you add an account to an included organizational unit, the account gets the policy. If the policy includes a list of specific accounts, an account outside the list does not get the policy.',
      sources: [{ page: 'create', at: 'After you apply the … the new account' }],
      controls: ['cm-6', 'sc-7'],
    },
    {
      id: 'successor-precedence',
      layer: 'platform',
      name: 'Precedence of Network Security Manager',
      owner: 'aws',
      duty: 'If the scope of AWS Network Security Manager includes the same resources, Firewall Manager gives that service’s policies precedence during remediation. The exact behavior depends on the resolution options that you select.',
      sources: [{ page: 'successor', at: 'If that scope includes … options that you select' }],
      controls: ['cm-3', 'sc-7'],
    },
    {
      id: 'policy-content',
      layer: 'application',
      name: 'Write the policies',
      owner: 'customer',
      duty: 'For a WAF policy, choose the default action and the rule groups that run first and last. If you want to use your own rule groups, create them beforehand. Accounts can add their own rules between the first and last rule groups.',
      sources: [
        {
          page: 'create',
          at: [
            'to use your own … AWS WAF policy',
            'add the rule groups … last rule groups',
            'Set the default action … the web ACL',
          ],
        },
      ],
      controls: ['sc-7', 'ac-4'],
      evidence: ['fms-webacl-resource-policy-check', 'fms-webacl-rulegroup-association-check'],
    },
    {
      id: 'scope',
      layer: 'application',
      name: 'Choose the policy scope',
      owner: 'customer',
      duty: 'Apply the policy to all accounts of the organization, which is the default, or include or exclude accounts and organizational units. Choose resource types and tags. It is best to leave the administrator’s account out of security group policies.',
      sources: [
        {
          page: 'create',
          at: [
            'want to apply the … accounts under my AWS',
            'Include only the specified … Exclude the specified accounts',
            'For Resource type, choose … the tags that you',
          ],
        },
        { page: 'securityGroups', at: 'When you set the … Manager administrator account' },
      ],
      controls: ['cm-6', 'sc-7'],
    },
    {
      id: 'regions',
      layer: 'application',
      name: 'Create a policy for each Region',
      owner: 'customer',
      duty: 'Create a separate WAF policy for each Region with resources to protect. For CloudFront distributions, create a Global policy.',
      sources: [{ page: 'create', at: 'To protect Amazon CloudFront … for each Region' }],
      controls: ['cm-6', 'sc-7'],
    },
    {
      id: 'uncovered-resources',
      layer: 'application',
      name: 'Protect unsupported resources',
      owner: 'customer',
      duty: 'If you want Shield Advanced for Route 53 or Global Accelerator, add the protection directly, because Firewall Manager does not support these services. Security groups of some network interfaces are not supported or updated either, such as those of RDS or Network Load Balancers.',
      sources: [
        { page: 'create', at: "AWS Firewall Manager doesn't … to AWS resources" },
        {
          page: 'securityGroups',
          at: [
            "doesn't support security groups … Relational Database Service",
            'security groups in ENIs for Network Load Balancers',
          ],
        },
      ],
      controls: ['sc-5', 'sc-7'],
    },
    {
      id: 'outside-tools',
      layer: 'application',
      name: 'Keep other tools separate from policies',
      owner: 'customer',
      duty: 'Keep the security group settings of other tools separate from your policies. For example, use tags so that the tools and your policies exclude each other’s security groups. With automatic remediation, conflicts can turn into a cycle of changes.',
      sources: [
        {
          page: 'securityGroups',
          at: [
            'If you use a … on both sides',
            'You can use tagging … Firewall Manager policies',
            'Similarly, in your outside … or auditing activities',
          ],
        },
      ],
      controls: ['cm-3', 'cm-6'],
    },
    {
      id: 'steady-state',
      layer: 'application',
      name: 'Avoid rapid repeated changes',
      owner: 'customer',
      duty: 'Avoid repeated changes to protections, because AWS Config can lose track of quick changes, and Firewall Manager can then lose compliance information. If a status is wrong, first make sure that no process alters or resets protections. Then reevaluate the Config rules.',
      sources: [
        {
          page: 'compliance',
          at: [
            'avoid repeatedly changing the … in Firewall Manager',
            "first make sure you're … in AWS Config",
          ],
        },
      ],
      controls: ['cm-3', 'ca-7'],
    },
    {
      id: 'compliance-review',
      layer: 'application',
      name: 'Review the compliance status',
      owner: 'customer',
      duty: 'View the compliance status of accounts and resources in the scope of each policy. Firewall Manager may take up to six hours to detect changes to security groups on EC2 network interfaces.',
      sources: [
        { page: 'compliance', at: 'For all AWS Firewall … of the policy' },
        { page: 'securityGroups', at: 'Firewall Manager usually detects … as six hours' },
      ],
      controls: ['ca-7', 'au-6'],
    },
    {
      id: 'traffic-logs',
      layer: 'data',
      name: 'Turn on web ACL logs',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Enable logging in the WAF policy, and specify a destination whose name begins with `aws-waf-logs-`. Redact fields that must not be in the logs.',
      sources: [
        {
          page: 'create',
          at: [
            'choose Enable logging to … begins with aws-waf-logs-',
            "you don't want certain … redact those fields",
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt data at rest',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'Firewall Manager encrypts policies and other entities at rest, with keys unique to each Region. This does not apply to certain Regions without encryption, including China (Beijing) and China (Ningxia).',
      sources: [
        { page: 'dataProtection', at: 'Firewall Manager entities—such as … for each Region' },
      ],
      controls: ['sc-28'],
    },
  ],
  modes: [
    {
      id: 'auto-remediate',
      name: 'Automatic remediation',
      summary:
        'AWS applies the policy to resources in scope and corrects resources that depart from it.',
      add: [
        {
          id: 'remediation',
          layer: 'platform',
          name: 'Apply the policy to resources',
          owner: 'aws',
          duty: 'For a WAF policy, Firewall Manager creates a web ACL in each applicable account and associates it with the resources. If management of unassociated web ACLs is on, it creates web ACLs only in accounts with an eligible resource.',
          sources: [{ page: 'create', at: 'If instead you want … eligible for association to' }],
          controls: ['cm-6', 'sc-7'],
        },
        {
          id: 'association-replacement',
          layer: 'platform',
          name: 'Remove earlier associations',
          owner: 'aws',
          duty: 'If you chose to replace existing associations, Firewall Manager removes earlier web ACL associations after the policy’s own association is in place. Associations that another active policy manages stay in place.',
          sources: [
            { page: 'create', at: 'choose this option, Firewall … affect that association' },
          ],
          controls: ['cm-6', 'sc-7'],
        },
        {
          id: 'remediation-choice',
          layer: 'application',
          name: 'Turn on automatic remediation',
          owner: 'customer',
          duty: 'In a WAF policy, choose automatic remediation. Then choose whether remediation removes associations with web ACLs that no other active policy manages. Also choose whether Firewall Manager creates all web ACLs new, which is the default, or retrofits existing ones where possible.',
          switchOf: 'remediation',
          sources: [
            {
              page: 'create',
              at: [
                'For Web ACL source, … web ACLs where possible',
                'The default behavior is … all new web ACLs',
                'When you choose Auto … Firewall Manager policy',
              ],
            },
          ],
          controls: ['cm-3', 'cm-6'],
        },
        {
          id: 'remediation-trial',
          layer: 'application',
          name: 'Test audit policies without remediation',
          owner: 'customer',
          duty: 'Start content and usage audit policies for security groups with remediation disabled. Review the effects that remediation would have, and enable remediation when you are satisfied.',
          sources: [
            { page: 'securityGroups', at: 'For content or usage … enable automatic remediation' },
          ],
          controls: ['cm-4', 'cm-3'],
        },
      ],
    },
    {
      id: 'identify-only',
      name: 'Identify without remediation',
      summary: 'AWS shows what does not comply. You or the account’s owner correct it.',
      add: [
        {
          id: 'web-acl-creation',
          layer: 'platform',
          name: 'Create web ACLs without applying them',
          owner: 'aws',
          duty: 'If management of unassociated web ACLs is not chosen, Firewall Manager creates a web ACL for a WAF policy in each applicable account. It does not apply the web ACL to any resource yet.',
          sources: [{ page: 'create', at: 'want to create a … unassociated web ACLs' }],
          controls: ['cm-6'],
        },
        {
          id: 'remediation-hints',
          layer: 'platform',
          name: 'Suggest remediation actions',
          owner: 'aws',
          duty: 'For security group content audits, Firewall Manager shows the violating rule, the rule that is violated and a suggested action. If no safe action can be determined, Firewall Manager leaves the action blank.',
          sources: [
            {
              page: 'compliance',
              at: ['Noncompliant security group rule … field is blank'],
            },
          ],
          controls: ['ca-7', 'cm-6'],
        },
        {
          id: 'remediation',
          layer: 'application',
          name: 'Bring resources into compliance',
          owner: 'customer',
          duty: 'Fix the noncompliant resources that Firewall Manager lists. For EC2 instances and network interfaces, the list may be limited. To see further ones, fix those that are listed first.',
          sources: [{ page: 'compliance', at: 'For the resource types … for the account' }],
          controls: ['cm-6', 'si-2'],
        },
      ],
    },
  ],
  pages: {
    administrators: {
      path: 'fms-administrators',
      title: 'Using AWS Firewall Manager administrators',
    },
    config: { path: 'enable-config', title: 'Enabling AWS Config for using Firewall Manager' },
    compliance: {
      path: 'fms-compliance',
      title: 'Viewing compliance information for an AWS Firewall Manager policy',
    },
    create: { path: 'create-policy', title: 'Creating an AWS Firewall Manager policy' },
    securityGroups: {
      path: 'security-group-policies',
      title:
        'Using security group policies in Firewall Manager to manage Amazon VPC security groups',
    },
    dataProtection: { path: 'fms-data-protection', title: 'Data protection in Firewall Manager' },
    successor: {
      url: 'https://docs.aws.amazon.com/network-security-manager/latest/devguide/firewall-manager.html',
      title: 'AWS Network Security Manager and AWS Firewall Manager',
    },
  },
});
