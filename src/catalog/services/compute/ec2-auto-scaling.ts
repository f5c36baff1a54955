import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon EC2 Auto Scaling',
  shortName: 'EC2 Auto Scaling',
  summary:
    'Groups of EC2 instances that AWS keeps at the size you ask for, launched from your own template.',
  guide: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/',
  docs: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/what-is-amazon-ec2-auto-scaling.html',
  read: '2026-11-26',
  reports: ['SOC 2 report'],
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
  change: {
    'os-image': {
      name: 'Name the AMI in the launch template',
      duty: 'Specify the AMI in the launch template: a replacement launches with the current settings of the group and of its launch template or launch configuration.',
      sources: [
        { page: 'launchTemplate', at: 'Before you can create … Amazon Machine Image (AMI)' },
        { page: 'health', at: 'The new instance launches … or launch configuration' },
      ],
      controls: ['cm-2', 'si-2'],
    },
    'os-patches': {
      name: 'Start the refresh that brings patches',
      duty: 'Start an instance refresh after a change of AMI; it replaces instances or, in some mixed groups, only their root volumes. A replacement launches from the current template. For code pulled by user data AWS recommends skip matching off.',
      sources: [
        {
          page: 'refresh',
          at: [
            'Rolling strategy (default) — … instance store data',
            'Start the instance refresh … launch new instances',
            "Skip matching doesn't check … launch template version update",
          ],
        },
        { page: 'health', at: 'The new instance launches … or launch configuration' },
      ],
      controls: ['si-2', 'ra-5'],
    },
    'network-exposure': {
      name: 'Security groups and public addresses',
      duty: 'Set both in the template. Without security groups instances get the VPC’s default one; in a default subnet they get a public IPv4 address unless you disable it.',
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
      duty: 'Specify encrypted volumes in the template or encryption by default. A customer managed key must admit AWSServiceRoleForAutoScaling: for another account’s key add a grant, and do not delete and recreate the role.',
      setting: 'off-by-default',
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
  omit: ['os-accounts', 'backups'],
  add: [
    {
      id: 'instance-lifetime',
      layer: 'operating-system',
      name: 'Limit the age of instances',
      owner: 'customer',
      duty: 'Where a policy asks for instances to be replaced on a schedule, set a maximum lifetime of at least 86,400 seconds. It is not exact, and scale-in protection overrides it. The console offers it after creation.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'lifetime',
          at: [
            'A common use case … seconds (one day)',
            'When you create an … maximum instance lifetime',
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
      duty: 'Terminate instances at the maximum lifetime that you set and launch new ones from the current template, usually one at a time, and up to 10 percent of the capacity at once if the time is short.',
      sources: [
        {
          page: 'lifetime',
          at: [
            'Whenever an earlier instance … Auto Scaling group',
            'Auto Scaling will usually … your Auto Scaling group',
          ],
        },
      ],
      controls: ['si-2', 'ma-2'],
    },
    {
      id: 'capacity-keeping',
      layer: 'platform',
      name: 'Watch instances, replace broken ones',
      owner: 'aws',
      duty: 'Check all instances by EC2 status checks and scheduled events, which you cannot remove, and replace the unhealthy: by default up to 10 percent of the desired capacity at a time, and immediately those that no longer run.',
      sources: [
        {
          page: 'healthTypes',
          at: [
            'Auto Scaling periodically checks … in good condition',
            'it immediately replaces them … misconfigured health checks',
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
      duty: 'Once you start it, replace instances in batches within your percentages, wait for health and warmup, and fail after an hour of retries without progress. A refresh may run for up to 14 days.',
      sources: [
        {
          page: 'refresh',
          at: [
            'Replace instances in batches … found to be unhealthy',
            'The maximum amount of … is 14 days',
            'keeps retrying for an … the operation fails',
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
      duty: 'Migrate groups to launch templates and check the values of each version, since they are not fully validated. Launch configurations get no instance types after 1 January 2023, and accounts since 1 October 2024 cannot create any.',
      sources: [
        { page: 'launchConfigurations', at: 'new Amazon EC2 instance … or in the future' },
        { page: 'launchTemplate', at: 'Launch template parameters are … this launch template' },
      ],
      controls: ['cm-2', 'sa-22'],
      evidence: ['AutoScaling.9', 'autoscaling-launch-template'],
    },
    {
      id: 'health-check-types',
      layer: 'platform',
      name: 'Turn on checks of the application',
      owner: 'customer',
      duty: 'Turn on load balancer, VPC Lattice or EBS checks: by default the group goes by EC2’s status checks and scheduled events. Application status checks, set up in EC2, count without a setting of the group.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'healthTypes',
          at: [
            'This is the default … must turn it on',
            'If the status reports … configuration is required',
            'By default, Amazon EC2 … and replaces it',
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
      duty: 'Set minimum and maximum healthy percentages so that a new instance is ready before the old one ends. Without a policy a group of one can go down when its instance is replaced for age.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'maintenancePolicy',
          at: [
            'With an instance maintenance … the unhealthy instance',
            'You set the minimum … when replacing instances',
          ],
        },
        { page: 'lifetime', at: 'When there is only … instance by default' },
        { page: 'healthTypes', at: 'By default, new instances … are fully operational' },
      ],
      controls: ['cp-2', 'ma-2'],
    },
    {
      id: 'backups',
      layer: 'data',
      name: 'Save state before instances end',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'Where you need what is on an instance, move it with a lifecycle hook, for example: a terminated instance’s volumes are detached, or deleted if DeleteOnTermination says so, and neither they nor Elastic IPs follow to the new one by themselves.',
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
      change: {
        'capacity-keeping': {
          name: 'Replace unhealthy and interrupted instances',
          duty: 'Replace instances that fail a check or are interrupted, and try other enabled zones when one has no capacity. With rebalancing on, do so ahead of the interruption, and exceed the maximum size for it by up to 10 percent of the desired capacity.',
          sources: [
            {
              page: 'rebalancing',
              at: [
                'If you enable Capacity … instance rebalance recommendation',
                'Auto Scaling can temporarily … desired capacity',
                'If there is no … until it succeeds',
              ],
            },
            { page: 'health', at: 'Unhealthy instances can also … the desired capacity' },
          ],
        },
        'application-code': {
          name: 'Code that ends within two minutes',
          duty: 'Make the application tolerate a changing number of instances, and finish each shutdown hook in under two minutes: the early signal may arrive together with the interruption notice.',
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
          duty: 'Enable it, with several instance types and zones and price-capacity-optimized, not lowest-price: without it Spot Instances are replaced after Spot has interrupted them.',
          setting: 'off-by-default',
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
          at: [
            'Auto Scaling lets the … becomes impaired',
            'By default, Amazon EC2 … and replaces it',
          ],
        },
      ],
    },
    {
      topic: 'Order of ending and launching',
      finding:
        'The overview of health checks says that by default new instances are provisioned while the old ones end, and then that up to 10 percent are replaced with a wait for the new ones. The page on instance lifetime says that the old instance is terminated first and warns of an outage in a group of one. The catalogue takes launch before terminate as a policy that you have to set.',
      sources: [
        { page: 'healthTypes', at: 'By default, new instances … are fully operational' },
        { page: 'lifetime', at: 'By default, Amazon EC2 … instance maintenance policy' },
      ],
    },
  ],
  pages: {
    health: {
      path: 'ec2-auto-scaling-health-checks',
      title: 'Health checks for instances in an Auto Scaling group',
    },
    healthTypes: {
      path: 'health-checks-overview',
      title: 'About the health checks for your Auto Scaling group',
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
