import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Well-Architected Tool',
  shortName: 'Well-Architected Tool',
  summary:
    'AWS stores your reviews of workloads against its best practices. You choose what to write, who to share it with, and what an agent may read.',
  guide: 'https://docs.aws.amazon.com/wellarchitected/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/wellarchitected/latest/userguide/intro.html',
  read: '2026-11-26',
  aliases: [
    'AWS WA Tool',
    'Well-Architected Framework',
    'Well-Architected review',
    'WAFR',
    'lens',
    'custom lens',
    'workload review',
  ],
  variants: [{ id: 'well-architected-agent', name: 'AWS Well-Architected Agent', mode: 'agent' }],
  aws: { iamServicePrefix: 'wellarchitected' },
  archetype: 'managed-application',
  unanswered: {
    'back-up':
      'AWS’s page “Resilience in AWS Well-Architected Tool” mentions no backup of what the service stores.',
  },
  traits: ['tls-endpoint', 'activity-trail'],
  override: {
    'encryption-in-transit': {
      name: 'Serve the API over TLS',
      owner: 'aws',
      duty: 'AWS requires TLS 1.2 for communication with AWS resources. AWS recommends TLS 1.3.',
      setting: 'always-on',
      sources: [{ page: 'protection', at: 'requireTls12RecommendTls13' }],
    },
  },
  modes: [
    {
      id: 'reviews',
      name: 'Workload reviews',
      summary:
        'You define a workload and answer questions about it. If you share it, others can see it.',
      override: {
        'customer-data': {
          name: 'No sensitive data in names and tags',
          owner: 'customer',
          duty: 'AWS strongly recommends that you put no confidential data into tags or free-form fields such as names. That data may be used for billing or diagnostic logs. AWS’s Well-Architected team has access to properties such as workload name, review owner and account IDs.',
          sources: [
            {
              page: 'protection',
              at: [
                'We strongly recommend that … a Name field',
                'Any data that you … or diagnostic logs',
                'Workload properties that the … Industry type',
              ],
            },
          ],
        },
        'encryption-in-transit': {
          name: 'Encrypt data in transit',
          owner: 'aws',
          duty: 'The tool encrypts the data sent to and from it. It requires TLS 1.2; AWS recommends TLS 1.3.',
          setting: 'always-on',
          sources: [
            {
              page: 'protection',
              at: ['requireTls12RecommendTls13', 'All data sent to … encrypted in transit'],
            },
          ],
        },
      },
      add: [
        {
          id: 'share-invitations',
          layer: 'platform',
          name: 'End invitations and resolve permissions',
          owner: 'aws',
          duty: 'If an invitation to a workload is not accepted within seven days, it expires. If a user and the user’s account both have an invitation, the tool applies the higher permission to the user.',
          sources: [{ page: 'sharing', at: 'If the workload invitation … to the user' }],
          controls: ['ac-3'],
        },
        {
          id: 'workload-sharing',
          layer: 'access',
          name: 'Share workloads',
          owner: 'customer',
          answers: ['admit'],
          duty: 'If you share a workload, choose the accounts, users, organization or OUs in the same Region. Give read-only access, or Contributor access, which allows changing answers and their notes. Under Shares, you can see who has access.',
          sources: [
            {
              page: 'sharing',
              at: [
                'You can share a … same AWS Region',
                'Provides update access to … of the workload',
                'To see who has … choose Shares',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'organization-sharing',
          layer: 'access',
          name: 'Enable trusted access',
          owner: 'customer',
          duty: 'Enable AWS Organizations access before you share a workload with the organization or with OUs.',
          setting: 'closed-by-default',
          sources: [
            { page: 'sharing', at: 'Before sharing a workload … AWS Organizations access' },
          ],
          controls: ['ac-3'],
        },
        {
          id: 'share-limits',
          layer: 'access',
          name: 'Permissions to share and accept',
          owner: 'customer',
          duty: 'If a user should not share workloads, deny `wellarchitected:CreateWorkloadShare`. A recipient in another account cannot accept the invitation without `wellarchitected:UpdateShareInvitation`.',
          sources: [
            {
              page: 'sharing',
              at: [
                'When sharing a workload … the share invitation',
                'To prevent an entity … wellarchitected:CreateWorkloadShare actions',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'encryption-at-rest',
          layer: 'data',
          name: 'Encrypt data at rest',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'The tool encrypts all data that it stores at rest.',
          sources: [{ page: 'protection', at: 'All data stored by … encrypted at rest' }],
          controls: ['sc-28'],
        },
        {
          id: 'aws-team-access',
          layer: 'data',
          name: 'Limit access of the AWS team',
          owner: 'aws',
          duty: 'AWS collects aggregated data. The AWS Well-Architected team can access only the properties and selected choices of a workload, not its description, design or notes. AWS may pass data of individual customers to its account teams, but passes none of the tool’s data outside AWS.',
          sources: [
            {
              page: 'protection',
              at: [
                'AWS Well-Architected team collects … outside of AWS',
                'does not have access … notes that you entered',
              ],
            },
          ],
          controls: ['ac-3', 'sc-4'],
        },
      ],
    },
    {
      id: 'agent',
      name: 'Well-Architected Agent (preview)',
      summary:
        'The agent reads your accounts through roles that you create, and recommends changes.',
      notAsked: { 'patch-code': 'The service examines what you upload for a review.' },
      unanswered: {
        'encrypt-at-rest':
          'AWS’s page “Data protection in AWS Well-Architected Tool” says it of the tool, but not of the agent.',
      },
      override: {
        'iam-permissions': {
          name: 'Separate admins from regular users',
          owner: 'customer',
          duty: 'Give admin users permissions for profile management actions, such as creating and deleting profiles. Give regular users permissions for actions such as listing and getting recommendations.',
          sources: [
            {
              page: 'accessModel',
              at: [
                'Admin users need permissions … and wellarchitected:DeleteAgentProfile',
                'Regular users need permissions … and wellarchitected:GetAgentRecommendation',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'role-chaining',
          layer: 'platform',
          name: 'Assume the roles for the profile',
          owner: 'aws',
          duty: 'The agent assumes the execution role, which assumes the access role in each target account with the profile’s ARN as external ID. At profile creation, the agent checks that the caller may pass the execution role.',
          sources: [
            {
              page: 'accessModel',
              at: [
                'the execution role, which … each target account',
                'uses the profile ARN … role to the service',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'recommendations',
          layer: 'platform',
          name: 'Generate recommendations',
          owner: 'aws',
          duty: 'Once a profile is created and properly configured, the agent begins to generate scheduled recommendations within 48 hours.',
          sources: [{ page: 'agentStart', at: 'Once a profile is … within 48 hours' }],
          controls: ['ra-5'],
        },
        {
          id: 'profile-scope',
          layer: 'application',
          name: 'Accounts, goals and context',
          owner: 'customer',
          duty: 'Name up to 100 accounts to analyze, the Regions, at least one pillar and at least one goal in plain text. Add at least one application context. Without it, scheduled recommendations are not generated.',
          sources: [
            {
              page: 'agentStart',
              at: [
                'select AWS Regions to … (up to 100 accounts)',
                'Select at least one … time after creation',
                'At least one application … does not run',
              ],
            },
          ],
        },
        {
          id: 'profile-protection',
          layer: 'application',
          name: 'Deletion protection',
          owner: 'customer',
          duty: 'AWS recommends that you enable termination protection, which protects the profile from accidental deletion.',
          sources: [
            { page: 'agentStart', at: 'Determine whether to enable … accidental profile deletion' },
          ],
          controls: ['cp-9'],
        },
        {
          id: 'execution-role',
          layer: 'access',
          name: 'Execution role',
          owner: 'customer',
          duty: 'Choose a role in the profile’s account, or let the console create one. The role must trust the service and be allowed to assume the access roles. As a best practice, run profiles from a dedicated account without production workloads.',
          sources: [
            {
              page: 'accessModel',
              at: [
                'The execution role is … your target accounts',
                'Run AWS WA Agent … without production workloads',
              ],
            },
            { page: 'agentStart', at: 'you can either select … create a new one' },
          ],
          controls: ['ac-6'],
        },
        {
          id: 'access-roles',
          layer: 'access',
          name: 'Access roles in each account',
          owner: 'customer',
          answers: ['admit'],
          duty: 'In each account that you selected to monitor, create an access role that trusts the execution role. Give the access role the managed policy `WellArchitectedAgentResourceScanning`, which AWS recommends, or a custom one. The agent does not monitor or analyze an account until its access role exists.',
          sources: [
            {
              page: 'accessModel',
              at: 'Each access role requires … Agent to perform',
            },
            {
              page: 'agentStart',
              at: [
                'After you create your … you selected to monitor',
                'Creating these roles is … access role exists',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'access-revocation',
          layer: 'access',
          name: 'Review and revoke access',
          owner: 'customer',
          duty: 'Periodically review the permissions of access roles, and remove accounts that no longer need analysis. To revoke access, remove the trust policy, delete the role, or revoke its active sessions.',
          sources: [
            {
              page: 'accessModel',
              at: [
                'You retain full control … in-progress data collection',
                'Periodically review access role … longer require analysis',
              ],
            },
          ],
          controls: ['ac-2', 'ac-6'],
        },
        {
          id: 'cost-data',
          layer: 'data',
          name: 'Access to cost data',
          owner: 'customer',
          duty: 'If recommendations should use your exact cost data, enable Cost Explorer with hourly and daily resource-level data. You cannot disable Cost Explorer afterwards, but you can change its resource-level data. If Cost Explorer is enabled in the organization’s management account, all member accounts get access.',
          sources: [
            {
              page: 'agentStart',
              at: [
                'Enabling AWS Cost Explorer … also granted access',
                'After you enable Cost … cannot be disabled',
                'With Cost Explorer and … exact cost data',
              ],
            },
          ],
        },
      ],
    },
  ],
  pages: {
    protection: {
      path: 'data-protection',
      title: 'Data protection in AWS Well-Architected Tool',
      passages: { requireTls12RecommendTls13: 'We require TLS 1.2 and recommend TLS 1.3' },
    },
    sharing: {
      path: 'workloads-sharing',
      title: 'Share a workload in AWS Well-Architected Tool',
    },
    agentStart: {
      path: 'agent-getting-started',
      title: 'Getting started with AWS Well-Architected Agent',
    },
    accessModel: {
      path: 'security-iam-agent',
      title: 'AWS Well-Architected Agent access model',
    },
  },
});
