import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Ground Station',
  shortName: 'Ground Station',
  summary:
    'Antennas by the minute. AWS runs them and delivers the signal. You secure the resources in your account that receive it.',
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
      name: 'Report the status of contacts',
      owner: 'aws',
      duty: 'Ground Station emits EventBridge events during the lifecycle of a contact. A contact’s status shows whether your configuration or the service failed. AWS may cancel a contact, for example for antenna maintenance or ephemeris drift.',
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
      name: 'Resources for the delivery',
      owner: 'customer',
      duty: 'Create the set of AWS resources that the delivery needs. AWS highly recommends CloudFormation for this. If the status of a contact is `FAILED`, it failed because of your resource configuration.',
      sources: [
        { page: 'agent', at: 'Both modes of data … and supportability' },
        { page: 'lifecycle', at: 'The contact failed because … your resource configuration' },
      ],
      controls: ['cm-2', 'cm-6'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt data at rest',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'Ground Station automatically encrypts personal data and ephemerides at rest, by default with AWS owned keys.',
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
      name: 'Choose the encryption key',
      owner: 'customer',
      answers: ['hold-key'],
      duty: 'If you want to use your own key, specify a symmetric KMS key when you create an ephemeris. Write the key policy according to the ephemeris type. TLE and OEM data use grants; azimuth elevation data uses direct permissions.',
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
      name: 'Retain contact data for one year',
      owner: 'aws',
      duty: 'Ground Station retains the data of a contact for one year after the request that reserved it. It then deletes the data.',
      sources: [{ page: 'lifecycle', at: 'retains contact data for … data is deleted' }],
      controls: ['si-12', 'au-11'],
    },
    {
      id: 'contact-export',
      layer: 'data',
      name: 'Export contact data',
      owner: 'customer',
      answers: ['back-up', 'keep-backups'],
      duty: 'If you need contact data beyond one year, AWS recommends that you export it through the API or the command line before the period expires.',
      sources: [{ page: 'lifecycle', at: 'If you need to … AWS Ground Station CLI' }],
      controls: ['cp-9', 'si-12'],
    },
  ],
  modes: [
    {
      id: 's3-delivery',
      name: 'Delivery to S3',
      summary: 'AWS writes the downlink into your bucket. You run no receiver, and provide a role.',
      add: [
        {
          id: 'delivery',
          layer: 'platform',
          name: 'Deliver data to your bucket',
          owner: 'aws',
          duty: 'Ground Station fully manages the delivery of data to your S3 bucket. A contact delivers to S3 or to EC2, not to both simultaneously.',
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
          name: 'Bucket and role for the delivery',
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
        'Wideband data goes to your instance. The stream is encrypted with your key. You manage the agent that decrypts it.',
      profile: { operatingSystem: 'full', insideVpc: 'yes' },
      override: {
        'os-patches': {
          name: 'Patch the underlying systems',
          owner: 'aws',
          remove: ['answers'],
        },
      },
      add: [
        {
          id: 'receiver-system',
          layer: 'operating-system',
          name: 'Patch the guest OS',
          owner: 'customer',
          answers: ['patch-system', 'start-patch'],
          duty: 'Manage the guest operating system of the instance that receives the data, and the software on it. This responsibility includes updates and security patches.',
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
          duty: 'Manage the Ground Station Agent on the instance, and specify in your setup the IP address and port to which the agent forwards the data.',
          sources: [
            { page: 'agent', at: 'You manage the AWS Ground Station Agent' },
            { page: 'vpc', at: 'Once on your EC2 … in your setup' },
          ],
          controls: ['si-2', 'cm-6'],
        },
        {
          id: 'single-receiver',
          layer: 'platform',
          name: 'Run the receiving instance',
          owner: 'customer',
          duty: 'Run the single instance at which a dataflow ends. Multiple delivery points for a dataflow are not supported, so the configuration is not redundant across zones.',
          sources: [{ page: 'vpc', at: 'notSupportMultipleAzRedundant' }],
          controls: ['cp-10'],
        },
        {
          id: 'prefix-list',
          layer: 'network',
          name: 'Maintain the prefix list',
          owner: 'aws',
          duty: 'AWS maintains a managed prefix list with the addresses of Ground Station. You can restrict a security group to this list.',
          sources: [{ page: 'vpc', at: 'AWS Ground Station maintains … IP addresses' }],
          controls: ['sc-7'],
        },
        {
          id: 'receiver-network',
          layer: 'access',
          name: 'Security group and subnet',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Set up a security group only for Ground Station traffic, as AWS recommends. Allow UDP from the managed prefix list on the ports of your dataflow endpoint group. Associate the security group with an interface in your public subnet.',
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
          name: 'Choose the encryption key of the stream',
          owner: 'customer',
          duty: 'Specify your KMS key as `streamsKmsKey` when you create the mission profile. In the key policy, grant Ground Station access to the key.',
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
          duty: 'Ground Station encrypts the data with your KMS key near the antenna and sends it across AWS’s backbone. The agent on your instance decrypts it automatically.',
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
        'The data comes through an interface in your VPC, over DTLS that needs no setup. You manage the instance, role and security groups.',
      profile: { operatingSystem: 'full', insideVpc: 'yes' },
      override: {
        'os-patches': {
          name: 'Patch the underlying systems',
          owner: 'aws',
          remove: ['answers'],
        },
      },
      add: [
        {
          id: 'receiver-system',
          layer: 'operating-system',
          name: 'Patch the guest OS',
          owner: 'customer',
          answers: ['patch-system', 'start-patch'],
          duty: 'Manage the guest operating system of your EC2 instance and the software on it, including the endpoint application. This responsibility includes updates and security patches.',
          sources: [
            { page: 'ec2Security', at: 'managingGuestSecurityPatches' },
            { page: 'vpc', at: 'The data then arrives … in your setup' },
          ],
          controls: ['si-2'],
        },
        {
          id: 'single-receiver',
          layer: 'platform',
          name: 'Run the receiving instance',
          owner: 'customer',
          duty: 'Run the single instance at which a dataflow ends. Multiple delivery points for a dataflow are not supported, so the configuration is not redundant across zones.',
          sources: [{ page: 'vpc', at: 'notSupportMultipleAzRedundant' }],
          controls: ['cp-10'],
        },
        {
          id: 'cross-account-interface',
          layer: 'network',
          name: 'Deliver data through an interface',
          owner: 'aws',
          duty: 'Ground Station sends the data to your instance through a cross-account network interface, from a VPC that it owns. Uplinks go in the reverse direction.',
          sources: [{ page: 'vpc', at: 'The data is then … for uplink connections' }],
          controls: ['sc-7'],
        },
        {
          id: 'interface-role',
          layer: 'access',
          name: 'Role for the network interface',
          owner: 'customer',
          duty: 'In the dataflow endpoint, specify the IAM role with which the cross-account interface is created and attached.',
          sources: [{ page: 'vpc', at: 'The IAM Role is … Amazon EC2 instance' }],
          controls: ['ac-6'],
        },
        {
          id: 'receiver-network',
          layer: 'access',
          name: 'Security groups and subnet',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'In the security group of your interface, allow UDP from the group that the endpoint specifies, on the ports of the dataflow endpoint group. Ensure that the subnet has a free IP address for each dataflow.',
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
          name: 'Encrypt data in transit',
          owner: 'aws',
          answers: ['encrypt-in-transit'],
          duty: 'Ground Station encrypts dataflow endpoint streams with DTLS and self-signed certificates. No additional configuration is needed.',
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
