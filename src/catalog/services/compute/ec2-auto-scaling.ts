import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon EC2 Auto Scaling',
  shortName: 'EC2 Auto Scaling',
  summary:
    'Groups of EC2 instances that AWS keeps at the size you ask for, launched from your own template.',
  guide: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/',
  docs: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/what-is-amazon-ec2-auto-scaling.html',
  read: '2026-11-26',
  aliases: [
    'ASG',
    'Auto Scaling group',
    'launch template',
    'launch configuration',
    'instance refresh',
    'capacity rebalancing',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::AutoScaling'],
    terraformPrefixes: ['aws_autoscaling_', 'aws_launch_configuration'],
  },
  archetype: 'virtual-machine',
  override: {
    'os-image': {
      name: 'Name the AMI in the launch template',
      owner: 'customer',
      duty: 'Specify the AMI in the launch template: a replacement launches with the current settings of the group and of its launch template or launch configuration.',
      sources: [
        { page: 'launchTemplate', at: 'Before you can create … Amazon Machine Image (AMI)' },
        { page: 'health', at: 'newInstanceLaunchConfiguration' },
      ],
      controls: ['cm-2', 'si-2'],
    },
    'os-patches': {
      name: 'Start a refresh after a change of AMI',
      owner: 'customer',
      duty: 'Start an instance refresh to replace existing instances after a change of the launch template, such as a new AMI. If user data pulls new code, AWS recommends that you turn off skip matching.',
      sources: [
        {
          page: 'refresh',
          at: [
            'Start an instance refresh … Machine Image (AMI)',
            "Skip matching doesn't check … launch template version update",
          ],
        },
        { page: 'health', at: 'newInstanceLaunchConfiguration' },
      ],
      controls: ['si-2', 'ra-5'],
    },
    'network-exposure': {
      name: 'Security groups and public addresses',
      owner: 'customer',
      duty: 'Set security groups and public addresses in the launch template. Without security groups, instances get the default one of the VPC; by default, instances in a default subnet receive a public IPv4 address, unless you select otherwise.',
      sources: [
        {
          page: 'launchTemplate',
          at: [
            "If you don't specify … launch instances into",
            "By default, instances in … subnet's default setting",
          ],
        },
      ],
      evidence: ['EC2.25', 'ec2-launch-template-public-ip-disabled'],
    },
    'encryption-at-rest': {
      name: 'Encrypted volumes and their key policy',
      owner: 'customer',
      remove: ['setting'],
      duty: 'Let the policy of your customer managed key allow EC2 Auto Scaling to launch instances with volumes encrypted with it. For a key in a different account, add a grant, and do not delete and recreate the service-linked role afterwards.',
      sources: [
        {
          page: 'keyPolicy',
          at: [
            'You configure customer managed … customer managed key',
            'you must use a … to the key',
            'do not delete and recreate the service-linked role',
          ],
        },
      ],
      controls: ['sc-28', 'sc-12'],
      evidence: ['EC2.181', 'ec2-launch-templates-ebs-volume-encrypted', 'EC2.7'],
    },
  },
  remove: ['os-accounts', 'backups'],
  add: [
    {
      id: 'instance-lifetime',
      layer: 'operating-system',
      name: 'Limit the age of instances',
      owner: 'customer',
      duty: 'Where instances must be replaced on a schedule, set a maximum lifetime of at least 86,400 seconds. It is not guaranteed to be exact, and scale-in protection takes precedence.',
      sources: [
        {
          page: 'lifetime',
          at: [
            'A common use case … seconds (one day)',
            'Maximum lifetime not guaranteed … maximum instance lifetime',
          ],
        },
      ],
      controls: ['si-2', 'ma-2'],
    },
    {
      id: 'lifetime-run',
      layer: 'platform',
      name: 'Replace instances that reach their age',
      owner: 'aws',
      duty: 'Terminate and replace instances based on the maximum lifetime that you set, usually one at a time, with the launch template or configuration that the group then has. Leave alone instances with scale-in protection.',
      sources: [
        {
          page: 'lifetime',
          at: [
            'The maximum instance lifetime … terminated and replaced',
            'Whenever an earlier instance … Auto Scaling group',
            'When this protection is … maximum instance lifetime',
          ],
        },
      ],
      controls: ['si-2', 'ma-2'],
    },
    {
      id: 'capacity-keeping',
      layer: 'platform',
      name: 'Check instances, replace unhealthy ones',
      owner: 'aws',
      duty: 'Check periodically that all instances are running and in good condition, and replace unhealthy ones: immediately if an instance is no longer running, otherwise by default up to 10 percent of the desired capacity at a time.',
      sources: [
        {
          page: 'healthTypes',
          at: [
            'Auto Scaling periodically checks … in good condition',
            'instances are no longer … misconfigured health checks',
            'Auto Scaling only replaces … instances are replaced',
          ],
        },
        { page: 'health', at: 'When Amazon EC2 Auto … of the group' },
      ],
      controls: ['cp-10', 'si-13'],
    },
    {
      id: 'refresh-run',
      layer: 'platform',
      name: 'Carry out the instance refresh',
      owner: 'aws',
      duty: 'Once you start an instance refresh, by default replace instances in batches within your percentages, wait for health and warmup, and fail after an hour of retries without progress.',
      sources: [
        {
          page: 'refresh',
          at: [
            'Rolling strategy (default) … the update process',
            'Replace instances in batches … found to be unhealthy',
            'When an instance refresh … the operation fails',
          ],
        },
      ],
      controls: ['si-2', 'ma-2'],
    },
    {
      id: 'launch-template',
      layer: 'platform',
      name: 'Leave launch configurations behind',
      owner: 'customer',
      duty: 'Migrate groups to launch templates: as of 1 January 2023, launch configurations support no new instance types, and accounts created since 1 October 2024 cannot create any. Specify correct values in templates, which are not fully validated when you create them.',
      sources: [
        { page: 'launchConfigurations', at: 'January 1, 2023, new … or in the future' },
        { page: 'launchTemplate', at: 'Launch template parameters are … this launch template' },
      ],
      controls: ['cm-2', 'sa-22'],
      evidence: ['AutoScaling.9', 'autoscaling-launch-template'],
    },
    {
      id: 'health-check-types',
      layer: 'platform',
      name: 'Turn on further health checks',
      owner: 'customer',
      duty: 'Turn on load balancer, VPC Lattice or EBS checks where you want them: the default type is EC2 status checks and scheduled events.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'healthTypes',
          at: ['This is the default … must turn it on', 'defaultAmazonEc2Replaces'],
        },
        {
          page: 'healthTypes',
          at: [
            'Checks whether VPC Lattice … must turn it on',
            'Checks whether EBS volumes … must turn it on',
          ],
        },
      ],
      controls: ['si-4', 'cp-10'],
      evidence: ['AutoScaling.1', 'autoscaling-group-elb-healthcheck-required'],
    },
    {
      id: 'maintenance-policy',
      layer: 'platform',
      name: 'Set an instance maintenance policy',
      owner: 'customer',
      duty: 'Set minimum and maximum healthy percentages where a new instance must be ready before an unhealthy one is terminated. Without a policy, replacement by maximum lifetime can result in an outage in a group with only one instance.',
      sources: [
        {
          page: 'maintenancePolicy',
          at: [
            'With an instance maintenance … the unhealthy instance',
            'You set the minimum … when replacing instances',
          ],
        },
        { page: 'lifetime', at: 'When there is only … instance by default' },
        { page: 'healthTypes', at: 'defaultNewFullyOperational' },
      ],
      controls: ['cp-2', 'ma-2'],
    },
    {
      id: 'backups',
      layer: 'data',
      name: 'Carry volumes over to new instances',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'Attach EBS volumes and associate Elastic IP addresses with the new instance manually, or with a solution based on lifecycle hooks: when an instance is terminated, its volumes are detached, or deleted depending on DeleteOnTermination.',
      sources: [
        {
          page: 'healthTypes',
          at: [
            'When your instance is … with the new instance',
            'its attached EBS volumes … lifecycle hook-based solution',
          ],
        },
      ],
      controls: ['cp-9', 'cp-10'],
    },
  ],
  modes: [
    {
      id: 'on-demand',
      name: 'On-Demand Instances',
      summary: 'Instances stay until they fail, you replace them or the group scales in.',
    },
    {
      id: 'spot',
      name: 'Spot Instances',
      summary:
        'EC2 may take each instance back with two minutes’ notice; the group looks for another.',
      override: {
        'capacity-keeping': {
          name: 'Replace interrupted instances',
          owner: 'aws',
          duty: 'Launch a replacement when an instance is interrupted. With Capacity Rebalancing, attempt to replace proactively instances that have received a rebalance recommendation, and keep trying other enabled zones if one has no capacity.',
          sources: [
            {
              page: 'rebalancing',
              at: [
                'If you enable Capacity … instance rebalance recommendation',
                'If there is no … until it succeeds',
              ],
            },
            { page: 'health', at: 'Unhealthy instances can also … the desired capacity' },
          ],
        },
        'application-code': {
          name: 'Shutdown actions within two minutes',
          owner: 'customer',
          duty: 'Design the application to handle changes in the number of instances and early interruption, and the custom action of a lifecycle hook to finish in under two minutes: the rebalance recommendation can arrive together with the interruption notice.',
          sources: [
            {
              page: 'rebalancing',
              at: [
                "It's critical to design … before instance termination",
                'Your application should be … being interrupted early',
                'Sometimes, the rebalance recommendation … interruption notice',
              ],
            },
          ],
          controls: ['cp-10', 'sa-11'],
        },
      },
      add: [
        {
          id: 'capacity-rebalancing',
          layer: 'platform',
          name: 'Switch on Capacity Rebalancing',
          owner: 'customer',
          duty: 'Enable Capacity Rebalancing with multiple instance types and Availability Zones; AWS recommends price-capacity-optimized, not lowest-price. Without it, Spot Instances are not replaced until they have been interrupted and their health check fails.',
          sources: [
            {
              page: 'rebalancing',
              at: [
                "When you don't use … health check fails",
                'Configure your Auto Scaling … each Availability Zone',
                'To avoid an elevated … price-capacity-optimized allocation strategy',
              ],
            },
          ],
          controls: ['cp-2', 'cp-10'],
          evidence: [
            'AutoScaling.6',
            'autoscaling-capacity-rebalancing',
            'autoscaling-multiple-instance-types',
          ],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'What a failed health check leads to',
      finding:
        'The page that introduces health checks says that an instance is replaced if any check fails. The overview of the types says that failed EC2 status checks are tolerated at times, that some minutes pass before an impaired instance counts as unhealthy, and that load balancer checks are ignored unless you turn them on. The catalogue follows the overview.',
      sources: [
        { page: 'health', at: 'If any of the health checks fail' },
        {
          page: 'healthTypes',
          at: ['Auto Scaling lets the … becomes impaired', 'defaultAmazonEc2Replaces'],
        },
      ],
    },
    {
      topic: 'Order of ending and launching',
      finding:
        'The overview of health checks says that by default new instances are provisioned while the old ones end, and then that up to 10 percent are replaced with a wait for the new ones. The page on instance lifetime says that the old instance is terminated first and warns of an outage in a group of one. The catalogue takes launch before terminate as a policy that you have to set.',
      sources: [
        { page: 'healthTypes', at: 'defaultNewFullyOperational' },
        { page: 'lifetime', at: 'By default, Amazon EC2 … instance maintenance policy' },
      ],
    },
  ],
  pages: {
    health: {
      path: 'ec2-auto-scaling-health-checks',
      title: 'Health checks for instances in an Auto Scaling group',
      passages: {
        newInstanceLaunchConfiguration: 'The new instance launches … or launch configuration',
      },
    },
    healthTypes: {
      path: 'health-checks-overview',
      title: 'About the health checks for your Auto Scaling group',
      passages: {
        defaultAmazonEc2Replaces: 'By default, Amazon EC2 … and replaces it',
        defaultNewFullyOperational: 'By default, new instances … are fully operational',
      },
    },
    lifetime: {
      path: 'asg-max-instance-lifetime',
      title: 'Replace Auto Scaling instances based on maximum instance lifetime',
    },
    launchTemplate: {
      path: 'create-launch-template',
      title: 'Create a launch template for an Auto Scaling group',
    },
    refresh: {
      path: 'instance-refresh-overview',
      title: 'How an instance refresh works in an Auto Scaling group',
    },
    keyPolicy: {
      path: 'key-policy-requirements-EBS-encryption',
      title: 'Required AWS KMS key policy for use with encrypted volumes',
    },
    launchConfigurations: {
      path: 'launch-configurations',
      title: 'Auto Scaling launch configurations',
    },
    maintenancePolicy: {
      path: 'ec2-auto-scaling-instance-maintenance-policy',
      title: 'Instance maintenance policies',
    },
    rebalancing: {
      path: 'ec2-auto-scaling-capacity-rebalancing',
      title: 'Capacity Rebalancing in Auto Scaling to replace at-risk Spot Instances',
    },
  },
});
