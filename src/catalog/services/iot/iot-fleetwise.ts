import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS IoT FleetWise',
  shortName: 'IoT FleetWise',
  summary:
    'IoT FleetWise collects data from vehicles through campaigns. AWS receives and encrypts the data. You are responsible for the agent in the vehicle and for the vehicle’s identity.',
  guide: 'https://docs.aws.amazon.com/iot-fleetwise/latest/developerguide/',
  docs: 'https://docs.aws.amazon.com/iot-fleetwise/latest/developerguide/data-protection.html',
  read: '2026-11-26',
  aliases: ['FleetWise', 'connected vehicle', 'vehicle data', 'Edge Agent', 'signal catalog'],
  aws: {
    iamServicePrefix: 'iotfleetwise',
    cloudFormationPrefixes: ['AWS::IoTFleetWise'],
  },
  lifecycle: {
    status: 'maintenance',
    note: 'AWS IoT FleetWise takes no new customers. Existing customers can continue, with security updates and no new features. AWS recommends its Guidance for Connected Mobility.',
    sources: [
      {
        page: 'availability',
        at: [
          'As an active customer … to run smoothly',
          'We recommend you use … processing vehicle data',
        ],
      },
      { page: 'inMaintenance', at: 'AWS IoT FleetWise … March 31, 2026' },
    ],
  },
  archetype: 'managed-application',
  traits: ['activity-trail', 'default-encryption', 'key-choice', 'tls-endpoint'],
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS keeps the service available to existing customers and deploys security updates. AWS adds no features.',
      sources: [{ page: 'availability', at: 'While we will not … to run smoothly' }],
    },
    'iam-permissions': {
      owner: 'customer',
      duty: 'Use the minimum set of permissions in IAM roles. Limit the use of the wildcard `*`. When possible, declare a finite set of actions and resources.',
      sources: [{ page: 'practices', at: 'Follow the principle of … when possible' }],
    },
    'customer-data': {
      name: 'Comply with laws on vehicle data',
      owner: 'customer',
      duty: 'AWS strongly recommends that you assess your obligations under applicable law before you use the service and install the agent. Include any requirements for privacy notices and consents for extracting vehicle data.',
      sources: [
        { page: 'dataProtection', at: 'Extracting data from vehicles … extracting vehicle data' },
      ],
      controls: ['pt-4', 'pt-5'],
    },
    'activity-review': {
      name: 'Review account activity',
      owner: 'customer',
      duty: 'Turn on CloudTrail. Use its history of calls to FleetWise for security analysis and troubleshooting.',
      sources: [{ page: 'practices', at: 'You can view a … AWS Management Console' }],
    },
    'encryption-at-rest': {
      owner: 'aws',
      duty: 'FleetWise encrypts data in the Cloud by default with AWS managed keys. Data that is delivered to your Amazon Timestream database is encrypted there.',
      sources: [
        { page: 'keys', at: 'By default, AWS IoT … in the AWS Cloud' },
        { page: 'dataProtection', at: 'FleetWise delivers the data … data is encrypted' },
      ],
    },
    'key-choice': {
      owner: 'customer',
      duty: 'Keep the default, or set one KMS key for all resources of your account in the Region. Your key encrypts fields of the resources that AWS lists. The key policy must allow access by the service.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'keys',
          at: [
            'By default, AWS IoT … in AWS IoT FleetWise',
            'supports server-side encryption with … the following resources',
          ],
        },
        {
          page: 'keys',
          at: ['supports one KMS key … that AWS Region', 'you must, at minimum, … the KMS key'],
        },
      ],
    },
    'encryption-in-transit': {
      name: 'Encrypt data in transit',
      owner: 'aws',
      duty: 'TLS encrypts all data in transit that is exchanged with AWS IoT services.',
      setting: 'always-on',
      sources: [{ page: 'dataProtection', at: 'All data exchanged with … Layer Security (TLS)' }],
    },
  },
  add: [
    {
      id: 'edge-agent',
      layer: 'application',
      name: 'Develop and install the Edge Agent',
      owner: 'customer',
      answers: ['patch-code'],
      duty: 'Develop the Edge Agent, and install it on supported vehicle hardware to transmit vehicle data to the AWS Cloud.',
      sources: [{ page: 'dataProtection', at: 'FleetWise is intended to … to the AWS Cloud' }],
      controls: ['sa-11', 'si-2'],
    },
    {
      id: 'device-clock',
      layer: 'application',
      name: 'Keep the device clock accurate',
      owner: 'customer',
      duty: 'Keep accurate time on the device. The device clock is used to verify that a server certificate is still valid, and the clock can drift.',
      sources: [{ page: 'practices', at: "It's important to have … can get discharged" }],
      controls: ['au-8', 'sc-45'],
    },
    {
      id: 'vehicle-certificates',
      layer: 'access',
      name: 'Create vehicle certificates',
      owner: 'customer',
      duty: 'Create an X.509 certificate and attach it to the vehicle’s thing. AWS recommends a new certificate for each vehicle.',
      sources: [
        {
          page: 'vehicles',
          at: [
            'We recommend that you … for each vehicle',
            'To attach the certificate … the following command',
          ],
        },
      ],
      controls: ['ia-3', 'ia-5'],
    },
    {
      id: 'vehicle-policies',
      layer: 'access',
      name: 'AWS IoT Core policies for vehicles',
      owner: 'customer',
      answers: ['admit'],
      duty: 'Create an AWS IoT Core policy with FleetWise’s reserved topics, and attach the policy to the certificate.',
      sources: [
        {
          page: 'vehicles',
          at: [
            'You can create AWS … your vehicles',
            'This example includes topics … to the policy',
            'To attach the policy … the following command',
          ],
        },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'key-deletion',
      layer: 'data',
      name: 'Do not disable or delete your KMS key',
      owner: 'customer',
      duty: 'Keep the key enabled. If you disable or delete the key, FleetWise cannot perform operations on your data. After deletion, you must delete all data before you can use the service again.',
      sources: [
        {
          page: 'keys',
          at: [
            'perform operations to your … for the service',
            'If you delete an … FleetWise again',
          ],
        },
      ],
      controls: ['sc-12', 'cp-9'],
    },
    {
      id: 'log-hygiene',
      layer: 'data',
      name: 'No sensitive data in names',
      owner: 'customer',
      duty: 'To prevent the logging of personal data, use no sensitive information in device names. Also use none in names and IDs of FleetWise resources, for example of campaigns, vehicle models and vehicles.',
      sources: [{ page: 'practices', at: 'You should prevent the … vehicles and fleets' }],
      controls: ['au-3', 'si-12'],
    },
    {
      id: 'data-copies',
      layer: 'data',
      name: 'Back up data in Timestream',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'If you need backups of processed data, back up the Timestream database where FleetWise stores the data. Timestream supports backups to other Availability Zones or Regions. You can also write an application that queries the data and saves it elsewhere.',
      sources: [
        {
          page: 'resilience',
          at: ['Data processed by AWS … Zones or Regions', 'you can write your … of your choice'],
          verified: '2026-12-07',
        },
      ],
      controls: ['cp-9'],
    },
  ],
  modes: [
    {
      id: 'edge-agent-campaigns',
      name: 'Edge Agent and campaigns',
      summary:
        'Your agent in the vehicle sends over MQTT the data that a campaign requests. AWS receives, encrypts and delivers the data.',
    },
  ],
  pages: {
    availability: {
      path: 'iotfleetwise-availability-change',
      title: 'AWS IoT FleetWise availability change',
    },
    inMaintenance: {
      url: 'https://docs.aws.amazon.com/general/latest/gr/maintenance_services.html',
      title: 'Services in Maintenance',
    },
    dataProtection: { path: 'data-protection', title: 'Data protection in AWS IoT FleetWise' },
    practices: {
      path: 'security-best-practices',
      title: 'Security best practices for AWS IoT FleetWise',
    },
    keys: { path: 'key-management', title: 'Key management in AWS IoT FleetWise' },
    vehicles: { path: 'provision-vehicles', title: 'Provision AWS IoT FleetWise vehicles' },
    resilience: { path: 'disaster-recovery-resiliency', title: 'Resilience in AWS IoT FleetWise' },
  },
});
