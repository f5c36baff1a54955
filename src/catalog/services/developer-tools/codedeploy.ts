import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS CodeDeploy',
  shortName: 'CodeDeploy',
  summary:
    'Rolls out a new revision to instances, Lambda functions or ECS services. AWS runs the rollout; you manage the agent, hooks, pace and rollbacks.',
  guide: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/',
  read: '2026-11-26',
  aliases: [
    'deployment',
    'blue/green',
    'blue-green deployment',
    'canary',
    'in-place deployment',
    'CodeDeploy agent',
    'AppSpec',
    'rollback',
  ],
  aws: {
    iamServicePrefix: 'codedeploy',
    cloudFormationPrefixes: ['AWS::CodeDeploy'],
    terraformPrefixes: ['aws_codedeploy'],
  },
  archetype: 'managed-application',
  traits: ['activity-trail'],
  notAsked: {
    'patch-code': 'CodeDeploy stores none of your code: patch it where you build the revision.',
  },
  unanswered: {
    'back-up':
      'AWS’s page “Resilience in AWS CodeDeploy” mentions no backup of applications, groups and configurations.',
  },
  override: {
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'Keep control of your content. AWS strongly recommends that you put no confidential or sensitive information into tags or free-form fields such as names. What you enter there may be used for billing or diagnostic logs.',
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
  },
  add: [
    {
      id: 'rollback-run',
      layer: 'platform',
      name: 'Redeploy the last known good revision',
      owner: 'aws',
      duty: 'If automatic rollback is configured, CodeDeploy redeploys the last known good revision as a new deployment. CodeDeploy does this when a deployment fails or when a threshold that you set is met.',
      sources: [
        {
          page: 'rollback',
          at: [
            'CodeDeploy rolls back deployments … a new deployment',
            'You can configure a … revision is deployed',
          ],
        },
      ],
      controls: ['cp-10', 'cm-3'],
    },
    {
      id: 'rollbacks',
      layer: 'application',
      name: 'Automatic rollbacks',
      owner: 'customer',
      duty: 'For automatic rollbacks, choose whether they happen when a deployment fails, when alarm thresholds are met, or both. Without automatic rollbacks, you can roll back manually with a new deployment of an earlier revision.',
      switchOf: 'rollback-run',
      sources: [
        {
          page: 'options',
          at: 'You can enable deployments … specified alarms is activated',
        },
        { page: 'rollback', at: 'If you have not … previously deployed application revision' },
      ],
      controls: ['cp-10', 'cm-3'],
      evidence: ['codedeploy-deployment-group-auto-rollback-enabled'],
    },
    {
      id: 'alarms',
      layer: 'application',
      name: 'Set alarms that stop a deployment',
      owner: 'customer',
      duty: 'Create the alarms in CloudWatch and add them to the deployment group. Decide whether a deployment proceeds if CodeDeploy cannot retrieve the status of the alarms.',
      sources: [
        {
          page: 'options',
          at: [
            'configure a deployment to … a deployment group',
            '(Optional) If you want … status is unavailable',
          ],
        },
      ],
      controls: ['si-4', 'cm-3'],
      evidence: ['codedeploy-auto-rollback-monitor-enabled'],
    },
    {
      id: 'notifications',
      layer: 'application',
      name: 'Notification triggers',
      owner: 'customer',
      duty: 'Set up an Amazon SNS topic, and permit CodeDeploy to publish to the topic. To be notified of deployment events, add triggers to the deployment group.',
      sources: [{ page: 'options', at: 'You can add triggers … this deployment group' }],
      controls: ['si-4', 'ir-6'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt data at rest',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'CodeDeploy encrypts data about deployments, configurations, groups, applications and revisions at rest in Amazon DynamoDB. It does not store customer code.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'Customer code is not stored in CodeDeploy',
            'Service model data for … managed by CodeDeploy',
          ],
        },
      ],
      controls: ['sc-28'],
    },
    {
      id: 'service-key',
      layer: 'data',
      name: 'Manage the encryption key',
      owner: 'aws',
      answers: ['hold-key'],
      duty: 'CodeDeploy encrypts the service model data with an AWS owned key, which AWS owns and manages. There are no encryption keys for you to manage.',
      sources: [{ page: 'dataProtection', at: 'There are no encryption … managed by CodeDeploy' }],
      controls: ['sc-12'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt data in transit',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'CodeDeploy uses TLS to encrypt service-to-service and client-to-service communication in transit.',
      sources: [
        {
          page: 'dataProtection',
          at: 'All service-to-service and client-to-service … like Amazon S3',
        },
      ],
      controls: ['sc-8'],
    },
  ],
  modes: [
    {
      id: 'ec2',
      name: 'EC2 instances',
      summary:
        'An agent on each instance fetches and installs the revision. You are responsible for the agent, the instance and the hook scripts.',
      profile: { operatingSystem: 'full', insideVpc: 'yes' },
      override: {
        'os-patches': { owner: 'aws', remove: ['answers'] },
        'service-software': { owner: 'aws', remove: ['answers'] },
      },
      add: [
        {
          id: 'target-system',
          layer: 'operating-system',
          name: 'Choose and patch the guest OS',
          owner: 'customer',
          answers: ['patch-system'],
          duty: 'Run an operating system that the agent has been tested on, or adapt the open-source agent to your operating system. You are responsible for managing the guest operating system of EC2 instances, including updates and security patches.',
          sources: [
            {
              page: 'agent',
              at: [
                'The CodeDeploy agent has … AMI operating systems',
                'available as open source … AMI operating systems',
              ],
            },
            { page: 'ec2Security', at: 'Managing the guest operating … and security patches' },
          ],
          controls: ['si-2', 'cm-6'],
        },
        {
          id: 'agent-publish',
          layer: 'platform',
          name: 'Support the agent',
          owner: 'aws',
          duty: 'AWS actively supports the latest minor version of the agent.',
          sources: [
            {
              page: 'agent',
              at: ['AWS actively supports the … the CodeDeploy agent'],
            },
          ],
          controls: ['si-2'],
        },
        {
          id: 'agent-updates',
          layer: 'platform',
          name: 'Install and update the agent',
          owner: 'customer',
          answers: ['patch-engine', 'start-upgrade'],
          duty: 'Install the agent with Systems Manager or the command line. Keep the agent on a supported version, and use the latest version, as AWS recommends. Version 2.x is opt-in, and no automatic update path currently exists from 1.8.x to 2.0.0.',
          sources: [
            {
              page: 'agent',
              at: [
                'Your instances must be … of the CodeDeploy agent',
                'Version 2.x is an opt-in upgrade',
                'No automatic update path … latestv2/install script manually',
              ],
            },
            { page: 'agentInstall', at: 'To use CodeDeploy on … the command line' },
          ],
          controls: ['si-2', 'cm-8'],
        },
        {
          id: 'agent-hardening',
          layer: 'platform',
          name: 'Harden the agent',
          owner: 'customer',
          duty: 'In version 2.0.0 or later, enable the optional hardening settings that you want. For example, the settings can reject bundles with symbolic links or unsafe permissions, or restrict the environment of lifecycle hooks.',
          setting: 'off-by-default',
          sources: [{ page: 'agent', at: 'Optional hardening settings that … and log files' }],
          controls: ['cm-6', 'cm-7'],
        },
        {
          id: 'dispatch',
          layer: 'platform',
          name: 'Dispatch commands to the agents',
          owner: 'aws',
          duty: 'CodeDeploy dispatches commands, and the agents poll for these commands and execute them.',
          sources: [
            {
              page: 'dataProtection',
              at: [
                'As a deployment service, … the commands using TLS',
                'The agent polls CodeDeploy … for a command',
              ],
            },
          ],
          controls: ['cm-3'],
        },
        {
          id: 'outdated-update-run',
          layer: 'platform',
          name: 'Update outdated instances',
          owner: 'aws',
          duty: 'By default, CodeDeploy starts a follow-on deployment to update outdated EC2 instances. An example is an instance that was launched into an Auto Scaling group while a deployment was underway.',
          sources: [
            {
              page: 'options',
              at: 'For example, if your … any outdated instances',
            },
          ],
          controls: ['cm-2', 'si-2'],
        },
        {
          id: 'hook-scripts',
          layer: 'application',
          name: 'Write the hook scripts',
          owner: 'customer',
          duty: 'In the AppSpec file, link lifecycle events to the scripts to run. When CodeDeploy redeploys or rolls back, it does not try to revert the actions of scripts from previous deployments.',
          sources: [
            {
              page: 'hooks',
              at: 'section for an EC2/On-Premises … or more scripts',
            },
            { page: 'rollback', at: 'CodeDeploy will not try … or automatic rollbacks' },
          ],
          controls: ['cm-3', 'sa-11'],
        },
        {
          id: 'deployment-configuration',
          layer: 'application',
          name: 'Minimum healthy hosts',
          owner: 'customer',
          duty: 'Choose the number or percentage of instances that must remain available during a deployment. Use a predefined or a custom configuration. If you specify no configuration, CodeDeploy uses `CodeDeployDefault.OneAtATime`.',
          sources: [
            {
              page: 'configurations',
              at: [
                'When you deploy to … custom deployment configuration',
                "If you don't specify … CodeDeployDefault.OneAtATime deployment configuration",
              ],
            },
          ],
          controls: ['cp-10', 'cm-3'],
          evidence: ['codedeploy-ec2-minimum-healthy-hosts-configured'],
        },
        {
          id: 'existing-content',
          layer: 'application',
          name: 'Handling of existing files',
          owner: 'customer',
          duty: 'If target locations contain files that were not part of a previous deployment, choose whether the deployment fails, overwrites these files or retains them. If a failed deployment was configured to overwrite files, files that you expected to be retained might be gone after the rollback.',
          sources: [
            {
              page: 'rollback',
              at: [
                "If files that weren't … copied to the instance",
                'if the deployment that … the failed deployment',
              ],
            },
          ],
          controls: ['cm-3'],
        },
        {
          id: 'outdated-updates',
          layer: 'application',
          name: 'Automatic updates of outdated hosts',
          owner: 'customer',
          duty: 'Keep the default, `UPDATE`, with which CodeDeploy updates outdated EC2 instances. If you want these instances to stay at the older revision, set `IGNORE` through the API or CLI.',
          setting: 'on-by-default',
          switchOf: 'outdated-update-run',
          sources: [
            {
              page: 'options',
              at: [
                'change this default behavior … Command Line Interface (CLI)',
                'is replaced with either … to disable them',
              ],
            },
          ],
          controls: ['cm-2'],
          evidence: ['codedeploy-deployment-group-outdated-instances-update'],
        },
        {
          id: 'service-role',
          layer: 'access',
          name: 'Service role',
          owner: 'customer',
          duty: 'Create a service role with `AWSCodeDeployRole`, so that CodeDeploy can, for example, read instance tags and update Elastic Load Balancing. If you deploy to several platforms, create one role for each platform. You can restrict the role’s access to some endpoints.',
          sources: [
            {
              page: 'serviceRole',
              at: [
                'serviceRoleRole',
                'For EC2/On-Premises deployments, attach … Elastic Load Balancing',
                'To restrict this service … in this procedure',
              ],
            },
          ],
          controls: ['ac-6', 'ac-3'],
        },
        {
          id: 'instance-identity',
          layer: 'access',
          name: 'Instance profile and tags',
          owner: 'customer',
          duty: 'Attach to each instance an IAM instance profile with the permissions to take part in deployments. Also tag each instance, so that CodeDeploy can deploy to it.',
          sources: [
            {
              page: 'instances',
              at: ['requiresCodeDeployDeployments', 'requiresTagDeploy'],
            },
          ],
          controls: ['ia-3', 'ac-6'],
        },
        {
          id: 'agent-network',
          layer: 'access',
          name: 'Outbound network access for the agent',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Give the agent an outbound internet connection to the public endpoints of CodeDeploy and Amazon S3, through HTTPS over port 443. The agent supports HTTP proxies. In certain Regions, VPC endpoints are available for CodeDeploy.',
          sources: [
            { page: 'agent', at: 'The CodeDeploy agent communicates … port 443' },
            {
              page: 'dataProtection',
              at: [
                'Currently, communication from the … or direct connect',
                'The CodeDeploy agent supports HTTP proxies',
                'Amazon VPC endpoints, powered … in certain Regions',
              ],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'deployment-logs',
          layer: 'data',
          name: 'Monitor deployment logs centrally',
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'To view the deployment data of instances in the CloudWatch console, install the CloudWatch agent on the instances. For simplicity, AWS recommends that you monitor log files centrally in CloudWatch, instead of instance by instance.',
          sources: [
            {
              page: 'logs',
              at: 'When the Amazon CloudWatch … instance by instance',
            },
          ],
          controls: ['au-2', 'au-11'],
        },
      ],
    },
    {
      id: 'on-premises',
      name: 'On-premises instances',
      summary:
        'The same agent on your own machines. You register each machine, and give it credentials.',
      extends: 'ec2',
      profile: { insideVpc: 'no' },
      override: {
        facilities: { owner: 'aws', remove: ['answers'] },
        'target-system': {
          name: 'Choose the machines’ operating system',
          owner: 'customer',
          duty: 'Run an operating system that the agent has been tested on, or adapt the open-source agent to another system.',
          sources: [
            {
              page: 'agent',
              at: [
                'the following on-premises operating systems',
                'with other on-premises instance operating systems',
              ],
            },
          ],
        },
        'instance-identity': {
          name: 'Register and tag each machine',
          owner: 'customer',
          duty: 'Register each machine with CodeDeploy, and tag it, before you deploy to it. On-premises machines do not require an IAM instance profile.',
          sources: [
            {
              page: 'instances',
              at: [
                'requiresCodeDeployDeployments',
                'Requires you to register … deploy to it',
                'requiresTagDeploy',
              ],
            },
          ],
        },
      },
      remove: ['outdated-update-run', 'outdated-updates'],
      add: [
        {
          id: 'target-machines',
          layer: 'physical',
          name: 'Bring the on-premises machines',
          owner: 'customer',
          answers: ['secure-building'],
          duty: 'Bring physical devices that can run the agent and connect to AWS’s public endpoints. Examples are desktop PCs in your office or servers in your own data center.',
          sources: [
            {
              page: 'instances',
              at: 'An on-premises instance is … your own data center',
            },
          ],
          controls: ['pe-2', 'pe-3'],
        },
        {
          id: 'machine-credentials',
          layer: 'access',
          name: 'Credentials of on-premises machines',
          owner: 'customer',
          duty: 'Let each machine use a role to retrieve temporary credentials, which are refreshed periodically. Alternatively, create an IAM user for the machine. The user’s credentials are then stored in plain text on the machine.',
          sources: [
            {
              page: 'instances',
              at: 'Create an IAM role … text on the instance',
            },
          ],
          controls: ['ia-5', 'ia-3'],
        },
      ],
    },
    {
      id: 'lambda',
      name: 'AWS Lambda',
      summary:
        'There is no agent. CodeDeploy shifts traffic from one version of a function to the next at the pace that you choose.',
      add: [
        {
          id: 'traffic-shift',
          layer: 'platform',
          name: 'Shift traffic to the new version',
          owner: 'aws',
          duty: 'CodeDeploy shifts traffic to the new version of the function according to the deployment configuration.',
          sources: [
            {
              page: 'configurations',
              at: 'specifies the way traffic … in your application',
            },
          ],
          controls: ['cm-3'],
        },
        {
          id: 'validation-functions',
          layer: 'application',
          name: 'Write the validation functions',
          owner: 'customer',
          duty: 'Specify Lambda functions that run before and after traffic is shifted, and that report success or failure. If CodeDeploy is not notified within one hour, the deployment is considered failed.',
          sources: [
            {
              page: 'hooks',
              at: [
                'Use to run tasks before traffic is shifted',
                'Use to run tasks after all traffic',
              ],
            },
            {
              page: 'hooks',
              at: [
                'deploymentConsideredWithinHour',
                'the Lambda validation function calls back CodeDeploy',
              ],
            },
          ],
          controls: ['sa-11', 'cm-4'],
        },
        {
          id: 'deployment-configuration',
          layer: 'application',
          name: 'Choose canary, linear or all at once',
          owner: 'customer',
          duty: 'Shift traffic with a canary, linear or all-at-once configuration. Use a predefined configuration, or create your own canary or linear configuration.',
          sources: [
            {
              page: 'configurations',
              at: [
                'the way traffic is … custom canary or linear',
                'Shifts all traffic to the updated Lambda functions',
              ],
            },
          ],
          controls: ['cm-3', 'cp-10'],
          evidence: ['codedeploy-lambda-allatonce-traffic-shift-disabled'],
        },
        {
          id: 'service-role',
          layer: 'access',
          name: 'Service role',
          owner: 'customer',
          duty: 'Attach `AWSCodeDeployRoleForLambda` to allow publishing to Amazon SNS, or else attach the Limited policy. With either policy, CodeDeploy can read, update and invoke functions. If you deploy to several platforms, create one role for each platform.',
          sources: [
            {
              page: 'serviceRole',
              at: [
                'serviceRoleRole',
                'For AWS Lambda deployments, … to Amazon SNS topics',
                'want to limit access … in Amazon S3 buckets',
              ],
            },
          ],
          controls: ['ac-6', 'ac-3'],
        },
      ],
    },
    {
      id: 'ecs',
      name: 'Amazon ECS blue/green',
      summary:
        'CodeDeploy moves traffic from the original to a replacement task set. You set the pace, the tests and the listeners.',
      add: [
        {
          id: 'traffic-shift',
          layer: 'platform',
          name: 'Shift traffic to the new task set',
          owner: 'aws',
          duty: 'CodeDeploy shifts traffic to the updated task set according to the deployment configuration.',
          sources: [
            {
              page: 'configurations',
              at: 'specifies how traffic is … Amazon ECS task set',
            },
          ],
          controls: ['cm-3'],
        },
        {
          id: 'validation-functions',
          layer: 'application',
          name: 'Write the validation functions',
          owner: 'customer',
          duty: 'Specify Lambda functions for the events of the deployment. The functions’ results can trigger a rollback, for example at `AfterInstall`, but not at `BeforeInstall`. If CodeDeploy is not notified within one hour, the deployment is considered failed.',
          sources: [
            {
              page: 'hooks',
              at: [
                'A rollback is not possible at this point',
                'tasks after the replacement … can trigger a rollback',
                'deploymentConsideredWithinHour',
              ],
            },
          ],
          controls: ['sa-11', 'cm-4'],
        },
        {
          id: 'deployment-configuration',
          layer: 'application',
          name: 'Choose canary, linear or all at once',
          owner: 'customer',
          duty: 'Shift traffic with a canary, linear or all-at-once configuration. With a Network Load Balancer, only the predefined all-at-once configuration is supported. With blue/green deployments through CloudFormation, you cannot create a custom canary or linear configuration.',
          sources: [
            {
              page: 'configurations',
              at: [
                'specifies how traffic is … or all-at-once deployment',
                "If you're using a … deployment configuration is supported",
                'With CloudFormation blue/green deployments, … or linear deployment configuration',
              ],
            },
          ],
          controls: ['cm-3', 'cp-10'],
        },
        {
          id: 'service-role',
          layer: 'access',
          name: 'Service role',
          owner: 'customer',
          duty: 'Attach `AWSCodeDeployRoleForECS` for full access to support services, or the Limited policy for limited access. Limited access excludes load balancers, Lambda functions and revision files. If you deploy to several platforms, create one role for each platform.',
          sources: [
            {
              page: 'serviceRole',
              at: [
                'serviceRoleRole',
                'For Amazon ECS deployments, … in Amazon S3 buckets',
                'want limited access to … to Amazon SNS topics',
              ],
            },
          ],
          controls: ['ac-6', 'ac-3'],
        },
      ],
    },
  ],
  pages: {
    dataProtection: { path: 'data-protection', title: 'Data protection in AWS CodeDeploy' },
    agent: { path: 'codedeploy-agent', title: 'Working with the CodeDeploy agent' },
    agentInstall: {
      path: 'codedeploy-agent-operations-install',
      title: 'Install the CodeDeploy agent',
    },
    rollback: {
      path: 'deployments-rollback-and-redeploy',
      title: 'Redeploy and roll back a deployment with CodeDeploy',
    },
    options: {
      path: 'deployment-groups-configure-advanced-options',
      title: 'Configure advanced options for a deployment group',
    },
    configurations: {
      path: 'deployment-configurations',
      title: 'Working with deployment configurations in CodeDeploy',
    },
    hooks: {
      path: 'reference-appspec-file-structure-hooks',
      title: "AppSpec 'hooks' section",
      passages: {
        deploymentConsideredWithinHour: 'The deployment is considered … within one hour',
      },
    },
    serviceRole: {
      path: 'getting-started-create-service-role',
      title: 'Step 2: Create a service role for CodeDeploy',
      passages: { serviceRoleRole: 'The service role you … role for each' },
    },
    instances: {
      path: 'instances',
      title: 'Working with instances for CodeDeploy',
      passages: {
        requiresCodeDeployDeployments: 'Requires an IAM instance … in CodeDeploy deployments',
        requiresTagDeploy: 'Requires you to tag … deploy to it',
      },
    },
    logs: {
      path: 'deployments-view-logs',
      title: 'View log data for CodeDeploy EC2/On-Premises deployments',
    },
    ec2Security: {
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-security.html',
      title: 'Security in Amazon EC2',
    },
  },
});
