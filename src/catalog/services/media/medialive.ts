import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Elemental MediaLive',
  shortName: 'MediaLive',
  summary:
    'MediaLive encodes live video. AWS patches the systems that a channel runs on. You decide when, and who may push content to it or pull content from it.',
  guide: 'https://docs.aws.amazon.com/medialive/latest/ug/',
  read: '2026-11-26',
  aliases: [
    'Elemental MediaLive',
    'live encoding',
    'live transcoding',
    'live video',
    'MediaLive Anywhere',
    'input security group',
    'channel maintenance',
  ],
  variants: [
    { id: 'medialive-anywhere', name: 'AWS Elemental MediaLive Anywhere', mode: 'anywhere' },
  ],
  aws: {
    iamServicePrefix: 'medialive',
    cloudFormationPrefixes: ['AWS::MediaLive'],
    terraformPrefixes: ['aws_medialive'],
  },
  archetype: 'managed-application',
  profile: { keepsData: false },
  notAsked: { 'back-up': 'It encodes live video and is not a place to store it.' },
  unanswered: {
    'encrypt-at-rest':
      'AWS’s page “Data protection in AWS Elemental MediaLive” does not mention encryption at rest.',
  },
  modes: [
    {
      id: 'cloud',
      name: 'Channel in AWS',
      summary:
        'The channel runs on AWS’s systems. AWS patches them in a maintenance window that you can move but not disable.',
      override: {
        'os-patches': {
          name: 'Patch the underlying systems',
          owner: 'aws',
          duty: 'MediaLive patches the operating system and updates drivers on the underlying systems, channel by channel, as required.',
          sources: [
            {
              page: 'maintenance',
              at: [
                'awsElementalSoftwarePatches',
                'Maintenance is performed individually … it is required',
              ],
            },
          ],
        },
        'service-software': {
          name: 'Install software and patches',
          owner: 'aws',
          duty: 'MediaLive installs software and patches on a channel’s underlying systems as part of the channel’s maintenance.',
          sources: [{ page: 'maintenance', at: 'awsElementalSoftwarePatches' }],
        },
      },
      add: [
        {
          id: 'window-assignment',
          layer: 'operating-system',
          name: 'Assign a maintenance window',
          owner: 'aws',
          duty: 'When you create a channel, MediaLive assigns an arbitrary maintenance window: a day of the week and a period of two hours.',
          sources: [{ page: 'maintenance', at: 'When you create a … and a two-hour window' }],
          controls: ['ma-2'],
        },
        {
          id: 'maintenance-notice',
          layer: 'operating-system',
          name: 'Announce and retry maintenance',
          owner: 'aws',
          duty: 'AWS notifies you in the Health Dashboard and by email, at least 21 calendar days before the maintenance deadline. If maintenance could not be performed, it moves to the same window of the next week, possibly after the deadline.',
          sources: [
            { page: 'maintenance', at: 'When a channel needs … and by email' },
            {
              page: 'events',
              at: [
                'You receive notification of … for the maintenance',
                "If MediaLive can't perform … maintenance event period",
              ],
            },
          ],
          controls: ['ma-2', 'si-2'],
        },
        {
          id: 'maintenance-window',
          layer: 'operating-system',
          name: 'Choose the maintenance window',
          owner: 'customer',
          answers: ['start-patch'],
          duty: 'When you receive a maintenance notification, you can keep the window, change its day and time, or set a specific date and time. You cannot disable channel maintenance.',
          sources: [
            {
              page: 'maintenance',
              at: [
                "You can't disable channel … the maintenance occurs",
                'When you receive a … of the maintenance',
              ],
            },
            {
              page: 'events',
              at: 'You can leave the … for the maintenance window',
            },
          ],
          controls: ['ma-2', 'si-2'],
        },
        {
          id: 'channel-restart',
          layer: 'operating-system',
          name: 'Maintenance at a channel restart',
          owner: 'customer',
          verb: 'start',
          duty: 'If you stop a channel between the notification and the deadline, expect maintenance when you restart the channel. This maintenance counts as completed.',
          sources: [{ page: 'events', at: 'If you stop a … to be completed' }],
          controls: ['ma-2'],
        },
        {
          id: 'second-pipeline',
          layer: 'platform',
          name: 'Encode in two pipelines',
          owner: 'aws',
          duty: 'MediaLive encodes a standard channel in two pipelines. If one pipeline fails, the other can continue the output to the downstream system.',
          sources: [{ page: 'classes', at: 'A standard channel has … from the other pipeline' }],
          controls: ['cp-10', 'si-13'],
        },
        {
          id: 'channel-class',
          layer: 'application',
          name: 'Choose the channel class',
          owner: 'customer',
          switchOf: 'second-pipeline',
          duty: 'When you create a channel, choose a standard or single-pipeline channel, which you can upgrade or downgrade later. If the pipeline of a single-pipeline channel fails, output stops. A standard channel accepts standard-class inputs only.',
          sources: [
            {
              page: 'classes',
              at: [
                'A single-pipeline channel has … downstream system stops',
                'You set the channel … an existing channel',
                'All inputs must be standard-class inputs',
              ],
            },
          ],
          controls: ['cp-10', 'si-13'],
        },
        {
          id: 'channel-role',
          layer: 'access',
          name: 'Service role',
          owner: 'customer',
          duty: 'Specify the IAM role that MediaLive assumes when it runs the channel.',
          sources: [{ page: 'channel', at: 'The IAM role for … by its ARN' }],
          controls: ['ac-6'],
        },
        {
          id: 'input-security-groups',
          layer: 'access',
          name: 'IP allow list for push inputs',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Attach input security groups to push inputs. These groups are allow lists of IP addresses. They control whether an external address can push content to the input.',
          sources: [
            { page: 'inputGroup', at: 'The input security group … the associated MediaLive input' },
            { page: 'input', at: 'The list of input … a push type' },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'channel-security-groups',
          layer: 'access',
          name: 'IP allow list for pulled outputs',
          owner: 'customer',
          switchOf: 'group-rules',
          duty: 'Choose one of your input security groups and attach it as the channel security group. The group determines which downstream systems can connect to pull content. You can use the same group for inputs and outputs.',
          sources: [
            {
              page: 'channelGroups',
              at: [
                'MediaLive retrieves the CIDR … that you selected',
                'traffic to channel outputs … to pull content',
                'This design allows you … simplifying management',
              ],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'group-rules',
          layer: 'access',
          name: 'Update security group rules',
          owner: 'aws',
          duty: 'MediaLive creates or updates security group rules that let the listed CIDR blocks reach the ports of SRT outputs in listener mode.',
          sources: [
            { page: 'channelGroups', at: 'MediaLive creates or updates … in listener mode' },
          ],
          controls: ['sc-7'],
        },
        {
          id: 'log-level',
          layer: 'data',
          name: 'Log level',
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'Choose how detailed the channel’s activity logs in CloudWatch are. More detailed logs cost more.',
          sources: [{ page: 'channel', at: 'The verbosity for logging … for higher verbosities' }],
          controls: ['au-2', 'au-12'],
        },
      ],
    },
    {
      id: 'vpc-outputs',
      name: 'Outputs in your VPC',
      summary:
        'The endpoints of all outputs are in your VPC. You choose subnets, security groups and public addresses.',
      extends: 'cloud',
      profile: { insideVpc: 'yes' },
      add: [
        {
          id: 'output-subnets',
          layer: 'network',
          name: 'Subnets for the outputs',
          owner: 'customer',
          duty: 'List subnets of one VPC. For a standard channel, the subnets must map to two unique Availability Zones.',
          sources: [{ page: 'vpcOutput', at: 'A list of VPC … unique availability zones (AZ)' }],
          controls: ['sc-7', 'cp-10'],
        },
        {
          id: 'output-security-groups',
          layer: 'access',
          name: 'Security groups for the outputs',
          owner: 'customer',
          duty: 'Attach up to five of the VPC’s security groups to the network interfaces of the outputs. If you specify none, MediaLive uses the VPC’s default security group.',
          sources: [{ page: 'vpcOutput', at: 'A list of up … group will be used' }],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'output-addresses',
          layer: 'access',
          name: 'Public addresses for the outputs',
          owner: 'customer',
          duty: 'If you want public addresses for the outputs’ network interfaces, list the allocation IDs. A single-pipeline channel needs one ID. A standard channel needs two.',
          sources: [
            { page: 'vpcOutput', at: 'List of public address … two for STANDARD channels' },
          ],
          controls: ['sc-7'],
        },
      ],
    },
    {
      id: 'anywhere',
      name: 'MediaLive Anywhere',
      summary:
        'The channel runs on nodes in your organization’s networks. The pages that this catalogue cites do not say who patches the nodes.',
      archetype: 'customer-run-software',
      profile: { keepsData: false },
      notAsked: { 'patch-code': 'You bring no code. MediaLive encodes.' },
      unanswered: {
        'patch-system': 'The AWS page compared names your nodes and networks, but no patches.',
        'patch-engine': 'The AWS page compared does not say how software reaches a node.',
      },
      traits: ['activity-trail'],
      remove: ['application-code', 'os-patches', 'agent-updates'],
      override: {
        site: {
          name: 'Provide the node hardware',
          owner: 'customer',
          remove: ['answers'],
          duty: 'For each cluster, provide nodes with identical processing capability and identical network and SDI interfaces.',
          sources: [
            {
              page: 'anywhere',
              at: [
                'Nodes (green boxes), which … for node resiliency',
                'In one cluster, all … and SDI interfaces',
              ],
            },
          ],
        },
        'local-network': {
          name: 'Your organization’s networks',
          owner: 'customer',
          duty: 'Associate the cluster with one or more networks in your organization.',
          sources: [
            {
              page: 'anywhere',
              at: ['Networks in your organization', 'The cluster is associated … or more networks'],
            },
          ],
        },
        'control-plane': {
          name: 'Choose a node for each placement group',
          owner: 'aws',
          duty: 'When the first channel of a placement group starts, MediaLive chooses a free node. It runs further channels of that placement group on the same node.',
          sources: [{ page: 'anywhere', at: 'When the MediaLive operator … runs on that node' }],
          controls: ['cm-2'],
        },
      },
      add: [
        {
          id: 'spare-nodes',
          layer: 'physical',
          name: 'Provide nodes and backup nodes',
          owner: 'customer',
          duty: 'Provide the nodes of the cluster. A deployment typically includes enough nodes for the peak channel load, plus some backup nodes for resiliency.',
          sources: [
            { page: 'anywhere', at: 'Typically, your deployment includes … for node resiliency' },
          ],
          controls: ['cp-10', 'au-4'],
        },
        {
          id: 'placement-groups',
          layer: 'platform',
          name: 'Attach placement groups to nodes',
          owner: 'customer',
          duty: 'When you provision the cluster, set up channel placement groups and attach them to nodes. Any node can encode the channels of any placement group in the cluster.',
          sources: [
            {
              page: 'anywhere',
              at: ['You attach a channel … to a node', 'The nodes are all … in the cluster'],
            },
          ],
          controls: ['cm-2', 'cp-10'],
        },
        {
          id: 'channel-placement',
          layer: 'application',
          name: 'Choose cluster and placement group',
          owner: 'customer',
          duty: 'When you design a channel, choose its cluster and channel placement group carefully.',
          sources: [{ page: 'anywhere', at: 'When the MediaLive video … an ad-hoc decision' }],
          controls: ['cm-2'],
        },
        {
          id: 'call-records',
          layer: 'data',
          name: 'Record API calls in CloudTrail',
          owner: 'aws',
          answers: ['write-logs'],
          duty: 'CloudTrail, which is on in a new account, records all calls to the MediaLive API as events, from the console and from code. The events show which request was made, by whom, when and from which IP address.',
          sources: [
            {
              page: 'trail',
              at: [
                'CloudTrail captures all API … MediaLive API operations',
                'CloudTrail is enabled on … in Event history',
                'you can determine the … and additional details',
              ],
              verified: '2026-12-07',
            },
          ],
          controls: ['au-2', 'au-12'],
        },
      ],
    },
  ],
  pages: {
    maintenance: {
      path: 'maintenance',
      title: 'Managing channel maintenance',
      passages: {
        awsElementalSoftwarePatches: 'The AWS Elemental MediaLive … software and patches',
      },
    },
    events: { path: 'setting-maintenance', title: 'Working with a maintenance event' },
    classes: {
      path: 'class-channel-input',
      title: 'Choosing the channel class and input class',
    },
    channelGroups: {
      path: 'channel-security-groups-how-it-works',
      title: 'How channel security groups work',
    },
    anywhere: { path: 'about-emla', title: 'How MediaLive Anywhere works' },
    channel: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-channel.html',
      title: 'AWS::MediaLive::Channel',
    },
    input: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-input.html',
      title: 'AWS::MediaLive::Input',
    },
    inputGroup: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-inputsecuritygroup.html',
      title: 'AWS::MediaLive::InputSecurityGroup',
    },
    vpcOutput: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-vpcoutputsettings.html',
      title: 'AWS::MediaLive::Channel VpcOutputSettings',
    },
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging MediaLive API calls with AWS CloudTrail',
    },
  },
});
