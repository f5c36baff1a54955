import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Managed Services (AMS)',
  shortName: 'Managed Services',
  summary:
    'An AWS team operates the infrastructure in your accounts. AMS’s responsibility matrix says, task by task, who does the work.',
  guide: 'https://docs.aws.amazon.com/managedservices/latest/accelerate-guide/',
  docs: 'https://docs.aws.amazon.com/managedservices/latest/accelerate-guide/acc-sd.html',
  read: '2026-11-26',
  aliases: ['AMS', 'operations plan', 'RACI', 'operations on behalf', 'RFC', 'Patch Add-On'],
  variants: [
    { id: 'ams-accelerate', name: 'AMS Accelerate', mode: 'accelerate' },
    { id: 'ams-advanced', name: 'AMS Advanced', mode: 'advanced' },
  ],
  archetype: 'managed-application',
  unanswered: {
    'encrypt-at-rest':
      'AWS’s page “Data protection in Accelerate” says which options Amazon S3 offers, but not what AMS encrypts.',
  },
  profile: { operatingSystem: 'full' },
  modes: [
    {
      id: 'accelerate',
      name: 'AMS Accelerate',
      summary:
        'AMS monitors your accounts, backs up according to your plans and responds to incidents. You patch the instances.',
      override: {
        'os-patches': {
          name: 'Patch the guest OS',
          owner: 'customer',
          duty: 'Patch the operating systems of your instances yourself, or use AMS patching, which is an add-on at an additional price.',
          sources: [
            { page: 'accelerate', at: 'All AMS Accelerate customers … at an additional price' },
          ],
        },
        'service-software': {
          name: 'Secure AMS’s resources and code',
          owner: 'aws',
          duty: 'AMS reviews its resources and code for security issues and potential threats, and implements security controls in them.',
          sources: [
            {
              page: 'accelerate',
              at: [
                'Review AMS resources and … and potential threats',
                'Implement security controls in … mitigate security risks',
              ],
            },
          ],
        },
        'iam-permissions': {
          name: 'IAM identities and permissions',
          owner: 'customer',
          duty: 'Manage the lifecycle of users and their permissions in the local directory services that are used to access accounts and instances.',
          sources: [{ page: 'accelerate', at: 'Manage the lifecycle of … accounts and instances' }],
        },
      },
      add: [
        {
          id: 'baseline-monitoring',
          layer: 'platform',
          name: 'Monitor with a baseline and remediate',
          owner: 'aws',
          duty: 'AMS deploys a baseline of CloudWatch events and alarms. After alerts, it uses automation, people and processes to bring resources back to a healthy state. In Middle East (UAE), AMS configures no such baseline.',
          sources: [
            {
              page: 'accelerate',
              at: [
                'Accounts enrolled in AMS … a healthy state',
                "AMS doesn't configure baseline … in this Region",
              ],
            },
          ],
          controls: ['si-4', 'ir-4'],
        },
        {
          id: 'security-monitoring',
          layer: 'platform',
          name: 'Monitor GuardDuty around the clock',
          owner: 'aws',
          duty: 'AMS monitors GuardDuty findings 24x7, and takes on initial triage and response after an alarm triggers. For some finding types, AMS waits until you confirm the impact. In Middle East (UAE), AMS does not monitor findings.',
          sources: [
            {
              page: 'accelerate',
              at: [
                'GuardDuty findings are monitored … by AMS',
                "AMS doesn't deploy security … in this Region",
              ],
            },
            {
              page: 'accelerateData',
              at: [
                'After an alarm triggers, … to the alarm',
                'There are certain finding … takes any action',
              ],
            },
          ],
          controls: ['si-4', 'ir-4', 'ir-5'],
        },
        {
          id: 'backup-run',
          layer: 'platform',
          name: 'Take the scheduled backups',
          owner: 'aws',
          duty: 'AMS performs backups according to the plan, tracks backup jobs and investigates failed jobs. It performs restorations for resources of supported services. In Middle East (UAE), AMS tracks no jobs and helps with backups only on your request.',
          sources: [
            {
              page: 'accelerate',
              at: [
                'Perform backups per plan',
                'AMS can create and … in this Region',
                'Investigate failed backup jobs',
              ],
            },
            {
              page: 'accelerate',
              at: [
                'AMS tracks all backup … run a remediation',
                'Perform backup restoration activities … supported AWS services',
              ],
            },
          ],
          controls: ['cp-9', 'cp-10'],
        },
        {
          id: 'trail-logs',
          layer: 'platform',
          name: 'Enable and aggregate the audit trail',
          owner: 'aws',
          answers: ['write-logs'],
          duty: 'AMS enables and aggregates the audit trail, and aggregates logs from AWS resources. You log changes to applications.',
          sources: [
            {
              page: 'accelerate',
              at: [
                'Record all application change logs',
                'Enable and aggregate AWS audit trail',
                'Aggregate logs from AWS resources',
              ],
            },
          ],
          controls: ['au-2', 'au-12'],
        },
        {
          id: 'application-patches',
          layer: 'application',
          name: 'Patch applications',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Patch installed applications, software and dependencies that are not managed by Windows Update or by the Linux system’s native package manager.',
          sources: [
            {
              page: 'accelerate',
              at: [
                'Patch installed applications, software, … by Windows Update',
                'not managed by the … native package manager',
              ],
            },
          ],
          controls: ['si-2'],
        },
        {
          id: 'rule-remediation',
          layer: 'application',
          name: 'Request remediation of Config rules',
          owner: 'customer',
          duty: 'Evaluate the impact of remediating AMS-defined Config rules and request their remediation. Track the resources that are exempted from the rules.',
          sources: [
            {
              page: 'accelerate',
              at: [
                'Evaluate the impact of … AMS-defined Config Rules',
                'Request remediation of AMS-defined … the AWS account',
                'Track resources exempted from AMS-defined Config Rules',
              ],
            },
          ],
          controls: ['cm-6', 'ca-7'],
        },
        {
          id: 'security-contacts',
          layer: 'application',
          name: 'Name security contacts',
          owner: 'customer',
          duty: 'Provide the contacts whom AMS notifies of security events, and keep them up to date.',
          sources: [
            { page: 'accelerate', at: 'Provide and update customer … and security escalations' },
          ],
          controls: ['ir-6'],
        },
        {
          id: 'operator-entry',
          layer: 'access',
          name: 'Access accounts and instances',
          owner: 'aws',
          duty: 'AMS reaches accounts through an internal access service that is secured and audited, and instances through Session Manager. For RDP, it creates a local user and removes the user’s credentials when the session ends.',
          sources: [
            {
              page: 'operators',
              at: [
                'AMS operators use the … and audited manner',
                'To access your instances, … using session credentials',
                'RDP access for Windows … of the session',
              ],
            },
          ],
          controls: ['ac-17', 'ac-2', 'au-2'],
        },
        {
          id: 'operator-grant',
          layer: 'access',
          name: 'Give AMS access to the account',
          owner: 'customer',
          duty: 'Grant AMS’s team and tools access to the account. Implement changes that allow the deployment of the tools, for example in service control policies.',
          sources: [
            {
              page: 'accelerate',
              at: [
                'Grant access to the … team and tools',
                'Implement changes in the … Control Policies (SCPs)',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'security-groups',
          layer: 'access',
          name: 'Operate security groups, NAT and ACLs',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Configure and operate security groups, NAT and network ACLs in the managed account.',
          sources: [{ page: 'accelerate', at: 'Configure and operate AWS … the Managed account' }],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'backup-plans',
          layer: 'data',
          name: 'Define backup plans and targets',
          owner: 'customer',
          answers: ['back-up', 'keep-backups'],
          switchOf: 'backup-run',
          duty: 'During onboarding, define the schedule, frequency and retention in AWS Backup plans. Associate the plans with resources.',
          sources: [{ page: 'accelerate', at: 'You define the backup … plans to resources' }],
          controls: ['cp-9', 'si-12'],
        },
        {
          id: 'backup-checks',
          layer: 'data',
          name: 'Validate backups',
          owner: 'customer',
          duty: 'Validate the backups and request restorations as part of incident management. Restore affected custom or third-party applications.',
          sources: [
            {
              page: 'accelerate',
              at: [
                'Validate backups',
                'Request backup restoration for … of incident management',
                'Restore affected custom or third-party applications',
              ],
            },
          ],
          controls: ['cp-4', 'cp-10'],
        },
      ],
    },
    {
      id: 'accelerate-patching',
      name: 'AMS Accelerate with Patch Add-On',
      summary:
        'AMS also patches the systems of instances that you tag, in your patch windows. You patch applications and update the images of Auto Scaling groups.',
      extends: 'accelerate',
      override: {
        'os-patches': {
          name: 'Patch instances in your windows',
          owner: 'aws',
          duty: 'In the patch windows that you chose, AMS applies vendor updates to EC2 instances with supported operating systems. It takes a snapshot first, notifies you of the outcome and investigates failures. In Middle East (UAE), AMS helps only on your request and sends no notifications.',
          sources: [
            {
              page: 'accelerate',
              at: [
                'For an AWS account … you of the outcome',
                'If the patch fails, … you to remediate',
                'AMS can apply vendor … available in this Region',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'patch-windows',
          layer: 'operating-system',
          name: 'Choose windows, baselines and tags',
          owner: 'customer',
          answers: ['start-patch'],
          duty: 'Collect the inputs for patch windows, patch baselines and targets. Request the configuration of the windows and baselines, and tag the instances. By default, AMS installs all available patches.',
          sources: [
            {
              page: 'patching',
              at: [
                'It leverages AWS Systems … that you configure',
                'AMS Accelerate, by default, … up to date',
              ],
            },
            {
              page: 'accelerate',
              at: [
                'configure patch maintenance windows, patch baselines, and target',
                'patch maintenance windows and … all required inputs',
              ],
            },
          ],
          controls: ['si-2', 'cm-3'],
        },
        {
          id: 'patch-repositories',
          layer: 'operating-system',
          name: 'Check alternative patch repositories',
          owner: 'customer',
          duty: 'If you specify alternative repositories, select them, validate their security and accept the risks of using them. Best practices include using trusted, verified sources and, when possible, the system vendor’s repositories by default.',
          sources: [
            {
              page: 'patching',
              at: [
                'you are responsible for … supply chain risks',
                'Use only trusted, verified … repositories when possible',
              ],
            },
          ],
          controls: ['sr-3', 'si-7'],
        },
        {
          id: 'scaling-images',
          layer: 'operating-system',
          name: 'Update images of Auto Scaling groups',
          owner: 'customer',
          duty: 'Update the AMIs and stacks of Auto Scaling groups. Accelerate does not currently support patching Auto Scaling groups.',
          sources: [
            {
              page: 'accelerate',
              at: 'Update AMIs and stacks for Auto-Scaling groups (ASGs)',
            },
            { page: 'patching', at: 'At this time, ASG … for Accelerate customers' },
          ],
          controls: ['si-2', 'cm-2'],
        },
        {
          id: 'urgent-patches',
          layer: 'operating-system',
          name: 'Back up before Patch Now',
          owner: 'customer',
          duty: 'AWS recommends that you take a manual backup before you use Patch Now for a zero-day vulnerability. Patch Now does not take a snapshot first.',
          sources: [{ page: 'patching', at: 'when using the Patch … prior to patching' }],
          controls: ['cp-9', 'si-2'],
        },
      ],
    },
    {
      id: 'advanced',
      name: 'AMS Advanced',
      summary:
        'AMS also runs change requests, access, network rules and endpoint security in its own landing zones. AMS Advanced ends in June 2027.',
      lifecycle: {
        status: 'sunset',
        date: '2027-06-30',
        note: 'AMS Advanced has taken no new customers since 30 June 2026 and ends on 30 June 2027. As alternatives, AWS names AMS Accelerate, the Unified Operations support plan, partners and native services.',
        sources: [
          {
            page: 'sunsetPlan',
            at: [
              'we decided to end … June 30, 2027',
              'AMS Advanced will no … beginning June 30, 2026',
              'AMS Accelerate is another … onboard into',
            ],
          },
          { page: 'sunset', at: 'AWS Managed Services (AMS) … June 30, 2027' },
        ],
      },
      unanswered: {
        'encrypt-at-rest': 'The AWS pages compared do not say what AMS Advanced encrypts.',
      },
      override: {
        'os-patches': {
          name: 'Patch the guest OS',
          owner: 'aws',
          duty: 'AMS patches software that Windows Update or the Linux package manager covers, except on instances that you provisioned through self-service. It patches systems at their end of life only if they have the vendor’s extended support.',
          sources: [
            {
              page: 'raci',
              at: [
                'Patch the Windows operating … by Windows Update',
                'Patch the Linux operating … native package manager',
                'End of Life OSes … with OS vendor',
              ],
            },
          ],
        },
        'iam-permissions': {
          name: 'IAM identities and permissions',
          owner: 'customer',
          duty: 'Manage the lifecycle of users and their permissions in local directory services. Operate the federation through which your people reach the console and the API.',
          sources: [
            {
              page: 'raci',
              at: [
                'Manage the lifecycle of … AWS Managed Services',
                'Operate federated authentication system(s) … AWS console/APIs',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'patch-windows',
          layer: 'operating-system',
          name: 'Choose windows and exclude updates',
          owner: 'customer',
          answers: ['start-patch'],
          duty: 'Select the maintenance window, and any updates or stacks that you want to exclude from patching. If you use Patch Orchestrator, define patch windows and patch baselines, and tag the instances.',
          sources: [
            {
              page: 'raci',
              at: [
                'Selecting customer maintenance window',
                'Exclude certain updates and/or … patching activities',
                'Define default and custom … and Patch Baselines',
              ],
            },
          ],
          controls: ['si-2', 'cm-3'],
        },
        {
          id: 'endpoint-security',
          layer: 'operating-system',
          name: 'Run endpoint security on instances',
          owner: 'aws',
          duty: 'AMS configures and updates managed endpoint security and its virus signatures. On resources that you provisioned through self-service, you configure and update it.',
          sources: [
            {
              page: 'raci',
              at: [
                'Configure Managed EPS',
                'Update Managed EPS',
                'Maintaining and updating virus signatures',
              ],
            },
          ],
          controls: ['si-3'],
        },
        {
          id: 'endpoint-licences',
          layer: 'operating-system',
          name: 'License the endpoint security',
          owner: 'customer',
          duty: 'Maintain valid licenses for the managed endpoint security.',
          sources: [{ page: 'raci', at: 'Maintaining valid licenses for Managed EPS' }],
          controls: ['si-3'],
        },
        {
          id: 'change-run',
          layer: 'platform',
          name: 'Approve change requests',
          owner: 'aws',
          duty: 'AMS approves the change requests that you create. It also creates its own change requests, for example for access or for patches.',
          sources: [
            {
              page: 'raci',
              at: [
                'Approving Customer RFCs',
                'Creating AWS Managed Services … of Patch Management)',
              ],
            },
          ],
          controls: ['cm-3'],
        },
        {
          id: 'backup-run',
          layer: 'platform',
          name: 'Take the scheduled backups',
          owner: 'aws',
          duty: 'AMS executes backups according to the schedule, and executes restorations. For resources that you provisioned through self-service, you execute backups and restorations.',
          sources: [
            {
              page: 'raci',
              at: ['Execute backups per schedule', 'Execute backup restoration activities'],
            },
          ],
          controls: ['cp-9', 'cp-10'],
        },
        {
          id: 'trail-logs',
          layer: 'platform',
          name: 'Log changes and configure log retention',
          owner: 'aws',
          answers: ['write-logs'],
          duty: 'AMS records changes to the infrastructure, and defines and configures the retention and archival of logs. You log changes to applications.',
          sources: [
            {
              page: 'raci',
              at: [
                'Recording AWS infrastructure change logs',
                'Recording all application change logs',
                'Define and configure log retention and archival',
              ],
            },
          ],
          controls: ['au-2', 'au-11'],
        },
        {
          id: 'application-patches',
          layer: 'application',
          name: 'Patch applications',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Patch installed applications, software and dependencies that are not managed by Windows Update or by the Linux system’s native package manager.',
          sources: [
            {
              page: 'raci',
              at: [
                'Patch installed applications, software, … by Windows Update',
                'not managed by the … native package manager',
              ],
            },
          ],
          controls: ['si-2'],
        },
        {
          id: 'change-requests',
          layer: 'application',
          name: 'Create and approve change requests',
          owner: 'customer',
          duty: 'Create your change requests. Approve change requests that are not automated.',
          sources: [
            { page: 'raci', at: ['Creating customer RFCs', 'Approving non-automated RFCs'] },
          ],
          controls: ['cm-3'],
        },
        {
          id: 'self-service-resources',
          layer: 'application',
          name: 'Manage self-provisioned resources',
          owner: 'customer',
          duty: 'Some resources are provisioned or configured outside AMS’s change management system. For these resources, take on continuity management, patch management, change management and infrastructure monitoring, where applicable.',
          sources: [
            {
              page: 'raci',
              at: 'where applicable, you assume … change management system',
            },
          ],
          controls: ['cm-3', 'si-2'],
        },
        {
          id: 'timely-answers',
          layer: 'application',
          name: 'Reply to AMS in 24 business hours',
          owner: 'customer',
          duty: 'Ensure that somebody replies when AMS asks. If nobody replies within 24 business hours, AMS may choose an action on your behalf.',
          sources: [{ page: 'raci', at: 'AMS will expect a … on your behalf' }],
          controls: ['ir-6', 'cm-3'],
        },
        {
          id: 'move-off',
          layer: 'application',
          name: 'Move off AMS Advanced',
          owner: 'customer',
          duty: 'AWS recommends that you choose another model and complete the move by 31 March 2027. Replace access that AMS manages, and automations that call AMS’s APIs.',
          sources: [
            {
              page: 'sunsetPlan',
              at: [
                'We recommend completing your … is shut down',
                'First, transitioning your access … own access solution',
                'Second, for customers who … AWS Systems Manager',
              ],
            },
          ],
          controls: ['sa-22'],
        },
        {
          id: 'root-credential',
          layer: 'access',
          name: 'Secure the root credentials',
          owner: 'aws',
          duty: 'AMS secures the AWS root credential of each account, except for Customer Managed accounts.',
          sources: [
            {
              page: 'raci',
              at: [
                'AMS is not responsible … RACI is not applicable',
                'Secure the AWS root credential for each account',
              ],
            },
          ],
          controls: ['ac-6', 'ia-5'],
        },
        {
          id: 'iam-resources',
          layer: 'access',
          name: 'Define IAM resources',
          owner: 'aws',
          duty: 'AMS defines the IAM resources of the managed environment, and consults you.',
          sources: [{ page: 'raci', at: 'Define IAM resources for Managed Environment' }],
          controls: ['ac-2', 'ac-6'],
        },
        {
          id: 'security-groups',
          layer: 'access',
          name: 'Operate security groups, NAT and ACLs',
          owner: 'aws',
          answers: ['open-network'],
          duty: 'AMS configures and operates security groups, NAT, customer bastions and network ACLs in the managed environment.',
          sources: [{ page: 'raci', at: 'Configure & Operate AWS … the Managed Environment' }],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'system-credentials',
          layer: 'access',
          name: 'Manage OS access credentials',
          owner: 'customer',
          duty: 'Manage the privileged credentials for the operating system access that AMS provides to you. AMS manages the credentials of its engineers.',
          sources: [
            {
              page: 'raci',
              at: [
                'Manage privileged credentials for … AMS engineers',
                'OS access provided to customer by AMS',
              ],
            },
          ],
          controls: ['ia-5', 'ac-6'],
        },
        {
          id: 'containment-decision',
          layer: 'application',
          name: 'Decide on containment',
          owner: 'customer',
          duty: 'In a security incident, decide whether the agreed containment strategy is executed, and agree to its possible impact on availability. AMS defines the strategy and executes the supported actions.',
          sources: [
            {
              page: 'raci',
              at: [
                'Decide on the execution … the containment window',
                'Define the containment strategy … the affected resource',
                'Execute supported containment actions … network, and IAM',
              ],
            },
          ],
          controls: ['ir-4'],
        },
        {
          id: 'backup-plans',
          layer: 'data',
          name: 'Specify schedules and validate backups',
          owner: 'customer',
          answers: ['back-up'],
          switchOf: 'backup-run',
          duty: 'Specify the schedules of backups. Validate the backups and request restorations.',
          sources: [
            {
              page: 'raci',
              at: [
                'Specify backup schedules',
                'Validate backups',
                'Request backup restoration activities',
              ],
            },
          ],
          controls: ['cp-9', 'cp-4'],
        },
      ],
    },
  ],
  pages: {
    accelerate: { path: 'acc-sd', title: 'Service description' },
    accelerateData: { path: 'acc-sec-data-protect', title: 'Data protection in Accelerate' },
    operators: { path: 'acc-access-operator', title: 'How AMS accesses your account' },
    patching: {
      path: 'acc-patching',
      title: 'Understand patch management in AMS Accelerate',
    },
    raci: {
      url: 'https://docs.aws.amazon.com/managedservices/latest/userguide/raci-table.html',
      title: 'AMS responsibility matrix (RACI)',
    },
    sunsetPlan: {
      url: 'https://docs.aws.amazon.com/managedservices/latest/userguide/SunsetPlan.html',
      title: 'AMS Advanced end of support',
    },
    sunset: {
      url: 'https://docs.aws.amazon.com/general/latest/gr/sunset_services.html',
      title: 'Services in Sunset',
    },
  },
});
