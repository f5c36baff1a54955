import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon EC2 Auto Scaling',
  shortName: 'EC2 Auto Scaling',
  summary:
    'Groups of EC2 instances that AWS keeps at the size you ask for, launched from your own template.',
  guide: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/',
  docs: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/what-is-amazon-ec2-auto-scaling.html',
  read: '2026-11-24',
  reports: ['SOC 2 report'],
  aliases: [
    'ASG',
    'Auto Scaling group',
    'launch template',
    'launch configuration',
    'instance refresh',
    'capacity rebalancing',
  ],
  archetype: 'virtual-machine',
  change: {
    'os-image': {
      name: 'Name the AMI in the launch template',
      duty: 'Put a current AMI into a new template version. Each replacement starts from what the group refers to at that time, so an outdated AMI keeps coming back.',
      sources: ['launchTemplate', 'health'],
      controls: ['cm-2', 'si-2'],
    },
    'os-patches': {
      name: 'Start the refresh that brings patches',
      duty: 'Start an instance refresh after each AMI change: running instances stay as they are until then. What you patch in place is lost with the next replacement. User data changes need skip matching off.',
      sources: ['refresh', 'health'],
      controls: ['si-2', 'ra-5'],
    },
    'network-exposure': {
      name: 'Security groups and public addresses',
      duty: 'Set both in the template. Without security groups instances get the VPC’s default one; in a default subnet they get a public IPv4 address unless you disable it.',
      sources: ['launchTemplate'],
      evidence: ['EC2.25', 'ec2-launch-template-public-ip-disabled'],
    },
    'encryption-at-rest': {
      name: 'Encrypted volumes and their key policy',
      duty: 'Specify encrypted volumes in the template or encryption by default. A customer managed key must admit AWSServiceRoleForAutoScaling: for another account’s key add a grant, and never recreate the role.',
      setting: 'off-by-default',
      sources: ['keyPolicy'],
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
      duty: 'Set a maximum lifetime of at least 86,400 seconds so that no forgotten instance grows old. It is no exact date, and scale-in protection overrides it. The console offers it only after creation.',
      setting: 'off-by-default',
      sources: ['lifetime'],
      controls: ['si-2', 'ma-2'],
    },
    {
      id: 'capacity-keeping',
      layer: 'platform',
      name: 'Watch instances, replace broken ones',
      owner: 'aws',
      duty: 'Check every instance with EC2 status checks and scheduled events, which cannot be removed, and replace the unhealthy: 10 percent of the capacity at a time unless you say otherwise.',
      sources: ['healthTypes', 'health'],
      controls: ['cp-10', 'si-13'],
    },
    {
      id: 'refresh-run',
      layer: 'platform',
      name: 'Carry out the instance refresh',
      owner: 'aws',
      duty: 'Once you start it, replace instances in batches within your percentages, wait for health and warmup, and fail after one hour without progress. A refresh may run for 14 days.',
      sources: ['refresh'],
      controls: ['si-2', 'ma-2'],
    },
    {
      id: 'launch-template',
      layer: 'platform',
      name: 'Leave launch configurations behind',
      owner: 'customer',
      duty: 'Migrate groups to launch templates and test each version, since parameters are not fully validated. Launch configurations get no new instance types, and accounts since 1 October 2024 cannot create any.',
      sources: ['launchConfigurations', 'launchTemplate'],
      controls: ['cm-2', 'sa-22'],
      evidence: ['AutoScaling.9', 'autoscaling-launch-template'],
    },
    {
      id: 'health-check-types',
      layer: 'platform',
      name: 'Turn on checks of the application',
      owner: 'customer',
      duty: 'Turn on load balancer, VPC Lattice or EBS checks: by default the group goes by EC2’s status checks and scheduled events alone. Put an instance on standby before you debug it.',
      setting: 'off-by-default',
      sources: ['healthTypes'],
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
      sources: ['maintenancePolicy', 'lifetime', 'healthTypes'],
      controls: ['cp-2', 'ma-2'],
    },
    {
      id: 'backups',
      layer: 'data',
      name: 'Save state before instances end',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'Keep state elsewhere, or move it with a lifecycle hook: a terminated instance’s volumes are detached, or deleted if DeleteOnTermination says so, and neither they nor Elastic IPs follow to the new one.',
      sources: ['healthTypes'],
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
          duty: 'Replace instances that fail a check or are interrupted, and try other enabled zones when one has no capacity. With rebalancing on, do so ahead of the interruption, and exceed the maximum size by up to 10 percent for it.',
          sources: ['rebalancing', 'health'],
        },
        'application-code': {
          name: 'Code that ends within two minutes',
          duty: 'Make the application tolerate a changing number of instances, and finish each shutdown hook in under two minutes: the early signal may arrive together with the interruption notice.',
          sources: ['rebalancing'],
          controls: ['cp-10', 'sa-11'],
        },
      },
      add: [
        {
          id: 'capacity-rebalancing',
          layer: 'platform',
          name: 'Switch on Capacity Rebalancing',
          owner: 'customer',
          duty: 'Enable it, with several instance types and zones and price-capacity-optimized, not lowest-price: without it nothing is replaced until Spot has interrupted the instance.',
          setting: 'off-by-default',
          sources: ['rebalancing'],
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
      sources: ['health', 'healthTypes'],
    },
    {
      topic: 'Order of ending and launching',
      finding:
        'The overview of health checks says that by default new instances are provisioned while the old ones end, and then that up to 10 percent are replaced with a wait for the new ones. The page on instance lifetime says that the old instance is terminated first and warns of an outage in a group of one. The catalogue takes launch before terminate as a policy that you have to set.',
      sources: ['healthTypes', 'lifetime'],
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
