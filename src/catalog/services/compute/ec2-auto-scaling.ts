import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon EC2 Auto Scaling',
  shortName: 'EC2 Auto Scaling',
  summary:
    'AWS launches EC2 instances from your own template and keeps each group at the size that you request.',
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
      name: 'Choose the AMI',
      owner: 'customer',
      duty: 'Specify the AMI in the launch template. A replacement instance launches with the current settings of the group and of its launch template or launch configuration.',
      sources: [
        { page: 'launchTemplate', at: 'Before you can create … Amazon Machine Image (AMI)' },
        { page: 'health', at: 'newInstanceLaunchConfiguration' },
      ],
      controls: ['cm-2', 'si-2'],
    },
    'os-patches': {
      name: 'Start an instance refresh',
      owner: 'customer',
      duty: 'After you change the launch template, for example to a new AMI, start an instance refresh to replace existing instances. If user data pulls new code, AWS recommends that you turn off skip matching.',
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
      duty: 'Configure security groups and public addresses in the launch template. If you specify no security groups, instances get the VPC’s default security group. By default, instances in a default subnet receive a public IPv4 address, unless you select otherwise.',
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
      name: 'Key policy for encrypted volumes',
      owner: 'customer',
      remove: ['setting'],
      duty: 'If volumes are encrypted with your customer managed key, the key’s policy must allow EC2 Auto Scaling to launch instances with these volumes. For a key in a different account, add a grant, and do not delete and recreate the service-linked role afterwards.',
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
      name: 'Maximum instance lifetime',
      owner: 'customer',
      duty: 'If instances must be replaced on a schedule, set a maximum lifetime of at least 86,400 seconds. The maximum lifetime is not guaranteed to be exact. Scale-in protection takes precedence over the maximum lifetime.',
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
      name: 'Replace instances at maximum lifetime',
      owner: 'aws',
      duty: 'If you set a maximum lifetime, EC2 Auto Scaling terminates and replaces instances that reach it, usually one at a time. Replacements use the group’s current launch template or launch configuration. EC2 Auto Scaling does not replace instances with scale-in protection.',
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
      name: 'Check and replace instances',
      owner: 'aws',
      duty: 'EC2 Auto Scaling periodically checks that all instances are running and in good condition. It immediately replaces instances that are no longer running. It replaces other unhealthy instances too, by default up to 10 percent of the desired capacity at a time.',
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
      duty: 'After you start an instance refresh, EC2 Auto Scaling by default replaces instances in batches. It keeps to your minimum and maximum healthy percentages, and waits for health checks and warmup. By default, the refresh fails after an hour of retries without progress.',
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
      name: 'Migrate to launch templates',
      owner: 'customer',
      duty: 'Migrate groups to launch templates. Specify correct values, because launch templates are not fully validated when you create them. Launch configurations have supported no new instance types since 1 January 2023, and accounts created since 1 October 2024 cannot create launch configurations.',
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
      name: 'Additional health checks',
      owner: 'customer',
      duty: 'If you want load balancer, VPC Lattice or EBS health checks, turn them on. The default checks are EC2 status checks and scheduled events.',
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
      name: 'Instance maintenance policy',
      owner: 'customer',
      duty: 'If a new instance must be ready before an unhealthy one is terminated, set minimum and maximum healthy percentages in a maintenance policy. Without a policy, replacement at the maximum lifetime can cause an outage in a group with only one instance.',
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
      name: 'Move volumes and Elastic IP addresses',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'When an instance is terminated, its volumes are detached or deleted, depending on `DeleteOnTermination`. Attach EBS volumes and associate Elastic IP addresses with the new instance manually, or use a solution based on lifecycle hooks.',
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
      summary: 'Instances run until they fail, you replace them or the group scales in.',
    },
    {
      id: 'spot',
      name: 'Spot Instances',
      summary:
        'EC2 may reclaim each instance with two minutes’ notice. The group looks for another instance.',
      override: {
        'capacity-keeping': {
          name: 'Replace interrupted instances',
          owner: 'aws',
          duty: 'EC2 Auto Scaling launches a replacement when an instance is interrupted. With Capacity Rebalancing, it attempts to replace instances proactively after a rebalance recommendation, and keeps trying other enabled zones if a zone has no capacity.',
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
          name: 'Shut down within two minutes',
          owner: 'customer',
          duty: 'Design the application to handle early interruption and changes in the number of instances. The custom action of a lifecycle hook must finish in under two minutes, because the rebalance recommendation can arrive together with the interruption notice.',
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
          name: 'Capacity Rebalancing',
          owner: 'customer',
          duty: 'Enable Capacity Rebalancing with multiple instance types and Availability Zones. AWS recommends the `price-capacity-optimized` allocation strategy, not `lowest-price`. Without Capacity Rebalancing, Spot Instances are not replaced until they have been interrupted and their health check fails.',
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
      topic: 'Effect of a failed health check',
      finding:
        'The page that introduces health checks says that an instance is replaced if any check fails. The overview of the types says that failed EC2 status checks are sometimes tolerated. It says that some minutes pass before an impaired instance counts as unhealthy. It also says that load balancer checks are ignored unless you turn them on. The catalogue follows the overview.',
      sources: [
        { page: 'health', at: 'If any of the health checks fail' },
        {
          page: 'healthTypes',
          at: ['Auto Scaling lets the … becomes impaired', 'defaultAmazonEc2Replaces'],
        },
      ],
    },
    {
      topic: 'Order of termination and launch',
      finding:
        'The overview of health checks says that by default new instances are provisioned while the old ones are terminated. It then says that up to 10 percent are replaced, with a wait for the new ones. The page on instance lifetime says that the old instance is terminated first, and warns of an outage in a group with one instance. The catalogue treats launch before termination as a policy that you have to set.',
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
