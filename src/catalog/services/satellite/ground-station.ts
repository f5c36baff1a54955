import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Ground Station',
  shortName: 'Ground Station',
  summary:
    'Antennas by the minute: AWS runs them and delivers the signal, and where it lands in your account is yours to secure.',
  guide: 'https://docs.aws.amazon.com/ground-station/latest/ug/',
  docs: 'https://docs.aws.amazon.com/ground-station/latest/ug/what-is.html',
  read: '2026-11-26',
  aliases: [
    'satellite antennas',
    'satellite downlink',
    'Ground Station Agent',
    'dataflow endpoint',
    'ephemeris data',
    'satellite contact',
  ],
  aws: {
    iamServicePrefix: 'groundstation',
    cloudFormationPrefixes: ['AWS::GroundStation'],
  },
  archetype: 'managed-application',
  add: [
    {
      id: 'contact-events',
      layer: 'platform',
      name: 'Report what becomes of a contact',
      owner: 'aws',
      duty: 'Emit EventBridge events during the lifecycle of a contact, and tell by its status whether your configuration or the service failed. AWS itself may cancel, for example for maintenance of an antenna or drift of ephemerides.',
      sources: [
        {
          page: 'lifecycle',
          at: [
            'The following diagram shows … during the lifecycle',
            'The contact failed because … Ground Station service',
            'The contact was cancelled … could happen',
          ],
        },
      ],
      controls: ['si-4', 'au-12'],
    },
    {
      id: 'resource-configuration',
      layer: 'application',
      name: 'Configure the resources of a contact',
      owner: 'customer',
      duty: 'Create the set of AWS resources that the delivery needs, as AWS highly recommends with CloudFormation: a contact whose status is FAILED failed by your resource configuration.',
      sources: [
        { page: 'agent', at: 'Both modes of data … and supportability' },
        { page: 'lifecycle', at: 'The contact failed because … your resource configuration' },
      ],
      controls: ['cm-2', 'cm-6'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt ephemerides and personal data',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'Encrypt personal data and ephemerides at rest automatically, by default with AWS owned keys.',
      setting: 'always-on',
      sources: [
        {
          page: 'atRest',
          at: [
            'these keys by default … data and ephemerides',
            'enforces encryption on all … at-rest, data',
          ],
        },
      ],
      controls: ['sc-28'],
    },
    {
      id: 'key-choice',
      layer: 'data',
      name: 'Choose a key for ephemerides',
      owner: 'customer',
      answers: ['hold-key'],
      duty: 'Name a symmetric KMS key of yours when you create an ephemeris, where you want one. Write its key policy by type: TLE and OEM data use grants, azimuth elevation data direct permissions.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'atRest',
          at: [
            'supports the use of … AWS owned encryption',
            'The key policy configuration … key policy permissions',
            'specify the data key by providing a kmsKeyArn',
          ],
        },
      ],
      controls: ['sc-12'],
    },
    {
      id: 'contact-retention',
      layer: 'data',
      name: 'Keep contact data for one year',
      owner: 'aws',
      duty: 'Retain the data of a contact for one year after the request that reserved it, and then delete it.',
      sources: [{ page: 'lifecycle', at: 'retains contact data for … data is deleted' }],
      controls: ['si-12', 'au-11'],
    },
    {
      id: 'contact-export',
      layer: 'data',
      name: 'Export contact data in time',
      owner: 'customer',
      answers: ['back-up', 'keep-backups'],
      duty: 'If you need contact data beyond one year, export it before the period expires, as AWS recommends, by the API or the command line.',
      sources: [{ page: 'lifecycle', at: 'If you need to … AWS Ground Station CLI' }],
      controls: ['cp-9', 'si-12'],
    },
  ],
  modes: [
    {
      id: 's3-delivery',
      name: 'Delivery to S3',
      summary:
        'AWS writes the downlink into your bucket: no receiver for you to run, and a role for you to give.',
      add: [
        {
          id: 'delivery',
          layer: 'platform',
          name: 'Deliver the data to the bucket',
          owner: 'aws',
          duty: 'Manage the delivery of data to your S3 bucket fully. A contact delivers to S3 or to EC2, not to both simultaneously.',
          sources: [
            {
              page: 'agent',
              at: [
                'Data delivery to your … AWS Ground Station',
                'Each contact can only … both simultaneously',
              ],
            },
          ],
          controls: ['si-12'],
        },
        {
          id: 'bucket-role',
          layer: 'access',
          name: 'Specify the bucket and the role',
          owner: 'customer',
          duty: 'Specify a bucket, and an IAM role that authorizes Ground Station to write files to it.',
          sources: [{ page: 's3', at: 'To create the destination … to the bucket' }],
          controls: ['ac-6'],
        },
      ],
    },
    {
      id: 'agent',
      name: 'Agent on EC2',
      summary:
        'Wideband data to an instance of yours: the stream is encrypted under your key, and the agent that decrypts it is yours to manage.',
      profile: { operatingSystem: 'full', insideVpc: 'yes' },
      override: {
        'os-patches': {
          name: 'Patch the systems under the service',
          owner: 'aws',
          remove: ['answers'],
        },
      },
      add: [
        {
          id: 'receiver-system',
          layer: 'operating-system',
          name: 'Patch the receiver’s system',
          owner: 'customer',
          answers: ['patch-system', 'start-patch'],
          duty: 'Manage the guest operating system of the instance that receives the data, and the software on it, updates and security patches included.',
          sources: [
            { page: 'ec2Security', at: 'managingGuestSecurityPatches' },
            { page: 'agent', at: 'Data delivery to an … that you own' },
          ],
          controls: ['si-2'],
        },
        {
          id: 'agent-management',
          layer: 'platform',
          name: 'Manage the agent',
          owner: 'customer',
          duty: 'Manage the Ground Station Agent on the instance, and specify in your setup the IP address and port to which it forwards the data.',
          sources: [
            { page: 'agent', at: 'You manage the AWS Ground Station Agent' },
            { page: 'vpc', at: 'Once on your EC2 … in your setup' },
          ],
          controls: ['si-2', 'cm-6'],
        },
        {
          id: 'single-receiver',
          layer: 'platform',
          name: 'Run the one receiver of a dataflow',
          owner: 'customer',
          duty: 'Run the single instance at which a dataflow ends. Multiple delivery points for a dataflow are not supported, so the configuration is not redundant across zones.',
          sources: [{ page: 'vpc', at: 'notSupportMultipleAzRedundant' }],
          controls: ['cp-10'],
        },
        {
          id: 'prefix-list',
          layer: 'network',
          name: 'Maintain the list of addresses',
          owner: 'aws',
          duty: 'Maintain a managed prefix list with the addresses of Ground Station, to which a security group can be restricted.',
          sources: [{ page: 'vpc', at: 'AWS Ground Station maintains … IP addresses' }],
          controls: ['sc-7'],
        },
        {
          id: 'receiver-network',
          layer: 'access',
          name: 'Open the receiver to Ground Station',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Set up a security group for Ground Station traffic alone, as recommended, that admits UDP from the managed prefix list on the ports of your dataflow endpoint group, and associate it with an interface in your public subnet.',
          sources: [
            {
              page: 'vpc',
              at: ['It is recommended you … IP addresses', 'You will need to … your public subnet'],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'stream-key',
          layer: 'data',
          name: 'Provide the key of the stream',
          owner: 'customer',
          duty: 'Specify a KMS key of yours as streamsKmsKey when you create the mission profile, and grant Ground Station access to it in its key policy.',
          sources: [
            { page: 'inTransit', at: 'key used for encrypting … attached to streamsKmsKey' },
          ],
          controls: ['sc-12'],
        },
        {
          id: 'encryption-in-transit',
          layer: 'data',
          name: 'Encrypt the stream to the agent',
          owner: 'aws',
          answers: ['encrypt-in-transit'],
          duty: 'Encrypt the data with your KMS key near the antenna and send it across AWS’s backbone; the agent on your instance decrypts it automatically.',
          sources: [
            { page: 'vpc', at: 'Agent will stripe and … AWS Network backbone' },
            { page: 'inTransit', at: 'Agent running on your … provide decrypted data' },
          ],
          controls: ['sc-8'],
        },
      ],
    },
    {
      id: 'dataflow-endpoint',
      name: 'Dataflow endpoint on EC2',
      summary:
        'The data comes through an interface in your VPC, over DTLS that needs no setup; instance, role and security groups are yours.',
      profile: { operatingSystem: 'full', insideVpc: 'yes' },
      override: {
        'os-patches': {
          name: 'Patch the systems under the service',
          owner: 'aws',
          remove: ['answers'],
        },
      },
      add: [
        {
          id: 'receiver-system',
          layer: 'operating-system',
          name: 'Patch the receiver’s system',
          owner: 'customer',
          answers: ['patch-system', 'start-patch'],
          duty: 'Manage the guest operating system of your EC2 instance and the software on it, the endpoint application included, with updates and security patches.',
          sources: [
            { page: 'ec2Security', at: 'managingGuestSecurityPatches' },
            { page: 'vpc', at: 'The data then arrives … in your setup' },
          ],
          controls: ['si-2'],
        },
        {
          id: 'single-receiver',
          layer: 'platform',
          name: 'Run the one receiver of a dataflow',
          owner: 'customer',
          duty: 'Run the single instance at which a dataflow ends. Multiple delivery points for a dataflow are not supported, so the configuration is not redundant across zones.',
          sources: [{ page: 'vpc', at: 'notSupportMultipleAzRedundant' }],
          controls: ['cp-10'],
        },
        {
          id: 'cross-account-interface',
          layer: 'network',
          name: 'Send the data through an interface',
          owner: 'aws',
          duty: 'Send the data to your instance through a cross-account network interface, from a VPC that Ground Station owns; uplinks take the reverse way.',
          sources: [{ page: 'vpc', at: 'The data is then … for uplink connections' }],
          controls: ['sc-7'],
        },
        {
          id: 'interface-role',
          layer: 'access',
          name: 'Give a role for the interface',
          owner: 'customer',
          duty: 'Put into the dataflow endpoint the IAM role with which the cross-account interface is created and attached.',
          sources: [{ page: 'vpc', at: 'The IAM Role is … Amazon EC2 instance' }],
          controls: ['ac-6'],
        },
        {
          id: 'receiver-network',
          layer: 'access',
          name: 'Set both security groups and the subnet',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Let the group on your interface admit UDP from the group that the endpoint names, on the ports of the dataflow endpoint group. See that the subnet has a free IP address for each dataflow.',
          sources: [
            {
              page: 'vpc',
              at: [
                'security group is attached … your dataflow-endpoint-group',
                'need to ensure that … in your account',
                'group is referenced in … into your account',
              ],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'encryption-in-transit',
          layer: 'data',
          name: 'Encrypt the stream with DTLS',
          owner: 'aws',
          answers: ['encrypt-in-transit'],
          duty: 'Encrypt dataflow endpoint streams with DTLS and self-signed certificates, with no additional configuration.',
          sources: [
            {
              page: 'inTransit',
              at: 'Dataflow endpoint streams are … require additional configuration',
            },
          ],
          controls: ['sc-8'],
        },
      ],
    },
  ],
  pages: {
    atRest: {
      path: 'security.encryption-at-rest',
      title: 'Data encryption at rest for AWS Ground Station',
    },
    inTransit: {
      path: 'security.encryption-during-transit',
      title: 'Data encryption during transit for AWS Ground Station',
    },
    agent: { path: 'how-it-works.gs-agent', title: 'Use AWS Ground Station Agent' },
    s3: { path: 'dataflows.s3-configuration', title: 'Set up and configure Amazon S3' },
    vpc: {
      path: 'dataflows.vpc-configuration',
      title: 'Set up and configure Amazon VPC',
      passages: {
        notSupportMultipleAzRedundant: 'does not support multiple … not multi-AZ redundant',
      },
    },
    lifecycle: { path: 'contacts.lifecycle', title: 'Understand contact lifecycle' },
    ec2Security: {
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-security.html',
      title: 'Security in Amazon EC2',
      passages: {
        managingGuestSecurityPatches: 'Managing the guest operating … and security patches',
      },
    },
  },
});
