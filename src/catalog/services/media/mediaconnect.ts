import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Elemental MediaConnect',
  shortName: 'MediaConnect',
  summary:
    'MediaConnect carries live video between sites and accounts. AWS runs and patches the flows. You manage keys and maintenance windows, and decide who may take part.',
  guide: 'https://docs.aws.amazon.com/mediaconnect/latest/ug/',
  read: '2026-11-26',
  aliases: [
    'Elemental MediaConnect',
    'live video transport',
    'MediaConnect Gateway',
    'MediaConnect router',
    'entitlement',
    'SRT',
    'Zixi',
    'contribution feed',
  ],
  variants: [
    { id: 'mediaconnect-gateway', name: 'AWS Elemental MediaConnect Gateway', mode: 'gateway' },
  ],
  aws: {
    iamServicePrefix: 'mediaconnect',
    cloudFormationPrefixes: ['AWS::MediaConnect'],
  },
  archetype: 'managed-application',
  profile: { keepsData: false },
  notAsked: { 'back-up': 'It transports live video and is not a place to store it.' },
  unanswered: {
    'encrypt-at-rest':
      'AWS’s page “Data protection for AWS Elemental MediaConnect” covers content in transit, but not data at rest.',
  },
  traits: ['activity-trail'],
  add: [
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail, which is on in a new account, records all calls to the MediaConnect API as events, from the console and from code. The events show which request was made, by whom, when and from which IP address.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures all API … MediaConnect API operations',
            'CloudTrail is enabled on … in Event history',
            'you can determine the … and additional details',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'flow',
      name: 'Flow',
      summary:
        'One or more sources go to outputs and to other accounts. Maintenance restarts the flow in its maintenance window.',
      profile: { insideVpc: 'your-choice' },
      override: {
        'os-patches': {
          name: 'Patch the underlying systems',
          owner: 'aws',
          duty: 'MediaConnect patches the operating system and updates drivers on the underlying systems. This maintenance interrupts an active resource.',
          sources: [
            {
              page: 'maintenance',
              at: [
                'awsElementalSoftwareUpdates',
                'For active resources, MediaConnect … the resource starts',
              ],
            },
          ],
        },
        'service-software': {
          name: 'Install software updates',
          owner: 'aws',
          duty: 'MediaConnect installs software updates on the underlying systems as part of routine maintenance.',
          sources: [
            {
              page: 'maintenance',
              at: 'awsElementalSoftwareUpdates',
            },
          ],
        },
      },
      add: [
        {
          id: 'maintenance-date',
          layer: 'operating-system',
          name: 'Schedule and perform maintenance',
          owner: 'aws',
          duty: 'When updates are available, MediaConnect assigns a “Required by” date and restarts the flow within the two-hour maintenance window. If maintenance could not be performed, it moves to the following week’s window.',
          sources: [
            {
              page: 'howMaintenance',
              at: [
                'For flows, MediaConnect assigns … that two-hour window',
                "If MediaConnect is unable … following week's maintenance window",
              ],
            },
          ],
          controls: ['ma-2', 'si-2'],
        },
        {
          id: 'idle-updates',
          layer: 'operating-system',
          name: 'Update idle resources at next start',
          owner: 'aws',
          duty: 'MediaConnect applies updates to idle resources automatically the next time that they start.',
          sources: [
            { page: 'maintenance', at: 'For idle resources, updates … the resource starts' },
          ],
          controls: ['si-2'],
        },
        {
          id: 'maintenance-window',
          layer: 'operating-system',
          name: 'Choose the maintenance window',
          owner: 'customer',
          answers: ['start-patch'],
          duty: 'For each resource, configure the preferred day and start hour of the maintenance window, to minimize disruption. During the maintenance of a flow, all of its outputs are interrupted.',
          sources: [
            { page: 'maintenance', at: 'minimizeDisruptionTwoHours' },
            { page: 'howMaintenance', at: 'During maintenance, there is … on the flow' },
          ],
          controls: ['ma-2', 'si-2'],
        },
        {
          id: 'staggered-windows',
          layer: 'operating-system',
          name: 'Stagger the maintenance windows',
          owner: 'customer',
          duty: 'Select different maintenance windows for redundant resources, for example flows in different Regions, so that MediaConnect does not patch them at the same time.',
          sources: [
            { page: 'maintenance', at: 'If you operate redundant … during maintenance events' },
          ],
          controls: ['cp-10', 'ma-2'],
        },
        {
          id: 'stream-crypto',
          layer: 'platform',
          name: 'Decrypt sources, encrypt outputs',
          owner: 'aws',
          duty: 'MediaConnect decrypts incoming video and encrypts outgoing video according to your configuration.',
          sources: [
            {
              page: 'protection',
              at: 'AWS Elemental MediaConnect can … outputs and entitlements)',
            },
          ],
          controls: ['sc-8', 'sc-13'],
        },
        {
          id: 'source-failover',
          layer: 'application',
          name: 'Source failover',
          owner: 'customer',
          duty: 'If a flow should have two sources, enable failover. Either merge the two streams, so that the flow can recover from the loss of either stream, or switch between them.',
          sources: [
            {
              page: 'failover',
              at: [
                'MERGE combines the source … between different streams',
                'The state of source … one or two sources',
              ],
            },
          ],
          controls: ['cp-10', 'si-13'],
        },
        {
          id: 'source-allow-list',
          layer: 'access',
          name: 'IP allow list for the source',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Specify the range of IP addresses, as a CIDR block, that you want to allow to contribute content to the source.',
          sources: [{ page: 'source', at: 'The range of IP … content to your source' }],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'entitlements',
          layer: 'access',
          name: 'Entitlements for other accounts',
          owner: 'customer',
          duty: 'Grant an entitlement to the accounts that may use your flow as a source for their flows. The entitlement is enabled at once unless you specify otherwise.',
          sources: [
            {
              page: 'entitlement',
              at: [
                'The content originator grants … as the source',
                'If you don’t specify … it to ENABLED',
              ],
            },
          ],
          controls: ['ac-3', 'ac-20'],
        },
        {
          id: 'vpc-interfaces',
          layer: 'access',
          name: 'Interfaces in your VPC',
          owner: 'customer',
          duty: 'For a VPC interface, specify the subnet, the security groups and a role. The subnet has to be in the flow’s Availability Zone. The role lets MediaConnect create network interfaces in your account.',
          sources: [
            {
              page: 'vpcInterface',
              at: [
                'A role Arn MediaConnect … in your account',
                'Security Group IDs to … of the Flow',
              ],
            },
          ],
          controls: ['sc-7', 'ac-6'],
        },
        {
          id: 'encryption-in-transit',
          layer: 'data',
          name: 'Turn on encryption in transit',
          owner: 'customer',
          answers: ['encrypt-in-transit'],
          switchOf: 'stream-crypto',
          duty: 'Choose a static key, an SRT password if you use SRT protocols or, for entitlements, SPEKE. Encryption of a flow’s sources, outputs and entitlements is supported with the Zixi and SRT protocols.',
          sources: [
            {
              page: 'protection',
              at: [
                'You have three options … content in transit',
                'staticKeyOEntitlements',
                'secureReliableSrtProtocols',
              ],
            },
            {
              page: 'protection',
              at: [
                'encrypt content that is … through an entitlement',
                'encryptionSupportedSrtProtocol',
              ],
            },
          ],
          controls: ['sc-8', 'sc-13'],
        },
        {
          id: 'stream-keys',
          layer: 'data',
          name: 'Store stream keys and passwords',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'Store the static key or SRT password in Secrets Manager, and permit MediaConnect to obtain it. If a static key changes, notify all parties. If an entitlement shares content encrypted with a static key, both originator and subscriber must store that key.',
          sources: [
            {
              page: 'protection',
              at: [
                'storeEncryptionSecretsManager',
                'If the content is … of the new key',
                'srtProtocolsSecretsManager',
              ],
            },
          ],
          controls: ['sc-12', 'ia-5'],
        },
      ],
    },
    {
      id: 'router',
      name: 'Router',
      summary:
        'Inputs and outputs are connected as you route them. AWS schedules maintenance a number of days after their start. You may let AWS manage the key between router and flow.',
      extends: 'flow',
      profile: { insideVpc: 'no' },
      remove: ['source-failover', 'source-allow-list', 'entitlements', 'vpc-interfaces'],
      override: {
        'maintenance-date': {
          name: 'Schedule and perform maintenance',
          owner: 'aws',
          duty: 'MediaConnect schedules maintenance every 60 to 66 days after an input or output is started. It applies updates in the maintenance window. If maintenance does not complete within the window, it moves to the next maintenance period.',
          sources: [
            {
              page: 'howMaintenance',
              at: [
                'For router I/Os, MediaConnect … that two-hour window',
                'within the scheduled window … next maintenance period',
              ],
            },
          ],
        },
        'maintenance-window': {
          owner: 'customer',
          duty: 'For each input and output, configure the preferred day and start hour. Maintenance of an output interrupts only its own stream. Maintenance of an input interrupts all outputs that are routed to receive from that input.',
          sources: [
            { page: 'maintenance', at: 'minimizeDisruptionTwoHours' },
            {
              page: 'howMaintenance',
              at: [
                "The output enters the … output's stream only",
                'The input enters the … from that input',
              ],
            },
          ],
        },
        'encryption-in-transit': {
          owner: 'customer',
          duty: 'Choose a static key or an SRT password. For router inputs and outputs, encryption is supported with the SRT protocol.',
          sources: [
            {
              page: 'protection',
              at: [
                'staticKeyOEntitlements',
                'secureReliableSrtProtocols',
                'encryptionSupportedSrtProtocol',
              ],
            },
          ],
        },
        'stream-keys': {
          owner: 'customer',
          duty: 'Store the static key or SRT password in Secrets Manager, and permit MediaConnect to obtain it. If a static key changes, notify all parties.',
          sources: [
            {
              page: 'protection',
              at: [
                'storeEncryptionSecretsManager',
                'If the encryption key … of the new key',
                'srtProtocolsSecretsManager',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'automatic-key',
          layer: 'data',
          name: 'Create and rotate the transit key',
          owner: 'aws',
          duty: 'If you choose automatic key management, MediaConnect creates and rotates the key for the flow’s encryption in transit.',
          sources: [
            {
              page: 'transitKey',
              at: 'Configuration settings for automatic … creation and rotation',
            },
          ],
          controls: ['sc-12'],
        },
        {
          id: 'router-flow-key',
          layer: 'data',
          name: 'Choose the key between router and flow',
          owner: 'customer',
          switchOf: 'automatic-key',
          duty: 'Choose how to manage the key that encrypts content between router and flow. Let MediaConnect manage it, or specify a secret in Secrets Manager and a role for the secret.',
          sources: [
            { page: 'transit', at: 'The configuration that defines … a MediaConnect flow' },
            { page: 'transitKey', at: 'Configuration settings for automatic … and role ARN' },
          ],
          controls: ['sc-8', 'sc-12'],
        },
        {
          id: 'routing-scope',
          layer: 'application',
          name: 'Choose Regional or global routing',
          owner: 'customer',
          duty: 'Configure each router output with either a Regional or a global routing scope.',
          sources: [{ page: 'routerOutput', at: 'You can configure a … global routing scope' }],
          controls: ['ac-4'],
        },
      ],
    },
    {
      id: 'gateway',
      name: 'MediaConnect Gateway',
      summary:
        'Software on servers in your data center connects to the cloud. The gateway is built on ECS Anywhere, so you manage the machine.',
      archetype: 'customer-run-software',
      profile: { keepsData: false },
      notAsked: { 'patch-code': 'You bring no code. The gateway’s software is AWS’s.' },
      remove: ['application-code'],
      override: {
        site: {
          name: 'Data center and servers',
          owner: 'customer',
          duty: 'In your data center, provide physical hardware that meets the requirements of the gateway and of ECS Anywhere.',
          sources: [
            {
              page: 'gatewaySystems',
              at: [
                'Additionally, you will need … the following sections',
                'This architecture requires that … MediaConnect Gateway requirements',
              ],
            },
            { page: 'gatewayInstances', at: 'An instance is a … managed by MediaConnect Gateway' },
          ],
        },
        'local-network': {
          name: 'Networks of the gateway',
          owner: 'customer',
          duty: 'Define at most two networks for the gateway, to match the network of your data center.',
          sources: [{ page: 'gateway', at: 'The network information must … at least one network' }],
        },
      },
      add: [
        {
          id: 'instance-management',
          layer: 'platform',
          name: 'Manage the gateway instance',
          owner: 'aws',
          duty: 'MediaConnect Gateway manages the compute instance that runs on equipment in your data center and implements the service there.',
          sources: [{ page: 'gatewayInstances', at: 'An instance is a … within a gateway' }],
          controls: ['cm-2'],
        },
        {
          id: 'supported-system',
          layer: 'operating-system',
          name: 'Choose a supported operating system',
          owner: 'customer',
          duty: 'Use servers with x86_64 processors and an operating system that AWS lists as supported. The operating system determines the maximum number of bridges.',
          sources: [
            {
              page: 'gatewaySystems',
              at: [
                'The system will determine … support ARM-based CPUs',
                'The following list contains … MediaConnect Gateway instances',
              ],
            },
          ],
          controls: ['cm-2', 'si-2'],
        },
        {
          id: 'docker',
          layer: 'platform',
          name: 'Install the latest Docker release',
          owner: 'customer',
          duty: 'Install the latest release of Docker, which the gateway requires. The registration script installs Docker, except on RHEL. On RHEL, install Docker before you run the script.',
          sources: [
            { page: 'gatewaySystems', at: 'MediaConnect Gateway requires that … in this document' },
          ],
          controls: ['si-2', 'cm-2'],
        },
        {
          id: 'gateway-software',
          layer: 'platform',
          name: 'Install the gateway software',
          owner: 'customer',
          duty: 'Install the gateway software on a server on your premises. The installation creates a gateway instance.',
          sources: [
            { page: 'gatewayInstances', at: 'Instances are created by … an on-premises server' },
          ],
          controls: ['cm-2'],
        },
        {
          id: 'gateway-allow-list',
          layer: 'access',
          name: 'IP allow list for the gateway',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Specify the ranges of IP addresses that may contribute content or initiate output requests, for flows that communicate with the gateway.',
          sources: [{ page: 'gatewayResource', at: 'The range of IP … with this gateway' }],
          controls: ['sc-7', 'ac-4'],
        },
      ],
    },
  ],
  pages: {
    maintenance: {
      path: 'maintenance',
      title: 'Maintenance in MediaConnect',
      passages: {
        awsElementalSoftwareUpdates:
          'AWS Elemental MediaConnect routinely … installing software updates',
        minimizeDisruptionTwoHours: 'To minimize disruption, configure … is two hours',
      },
    },
    howMaintenance: { path: 'how-maintenance-works', title: 'How maintenance works' },
    protection: {
      path: 'data-protection',
      title: 'Data protection for AWS Elemental MediaConnect',
      passages: {
        staticKeyOEntitlements: 'Static key encryption: You … I/O and entitlements',
        secureReliableSrtProtocols: 'Secure Reliable Transport (SRT) … using SRT protocols',
        encryptionSupportedSrtProtocol: 'Encryption is supported for … the SRT protocol',
        storeEncryptionSecretsManager: 'You store your encryption … key from Secrets Manager',
        srtProtocolsSecretsManager: 'when using SRT protocols … password from Secrets Manager',
      },
    },
    gateway: { path: 'gateway', title: 'AWS Elemental MediaConnect Gateway' },
    gatewayInstances: {
      path: 'gateway-components-instances',
      title: 'Instances managed by MediaConnect Gateway',
    },
    gatewaySystems: {
      path: 'gateway-prerequisites',
      title: 'Supported operating systems and system architectures for using MediaConnect Gateway',
    },
    gatewayResource: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-gateway.html',
      title: 'AWS::MediaConnect::Gateway',
    },
    source: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-source.html',
      title: 'AWS::MediaConnect::Flow Source',
    },
    failover: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-failoverconfig.html',
      title: 'AWS::MediaConnect::Flow FailoverConfig',
    },
    entitlement: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowentitlement.html',
      title: 'AWS::MediaConnect::FlowEntitlement',
    },
    vpcInterface: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-vpcinterface.html',
      title: 'AWS::MediaConnect::Flow VpcInterface',
    },
    transit: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-flowtransitencryption.html',
      title: 'AWS::MediaConnect::Flow FlowTransitEncryption',
    },
    transitKey: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-flowtransitencryptionkeyconfiguration.html',
      title: 'AWS::MediaConnect::Flow FlowTransitEncryptionKeyConfiguration',
    },
    routerOutput: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routeroutput.html',
      title: 'AWS::MediaConnect::RouterOutput',
    },
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging AWS Elemental MediaConnect API calls with AWS CloudTrail',
    },
  },
});
