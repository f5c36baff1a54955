import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS IoT FleetWise',
  shortName: 'IoT FleetWise',
  summary:
    'Data from vehicles, collected by campaigns: AWS takes it in and encrypts it, the agent in the vehicle and its identity are yours.',
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
    note: 'AWS IoT FleetWise takes no new customers; existing ones can go on, with security updates and no new features. AWS recommends its Guidance for Connected Mobility.',
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
  unanswered: {
    'back-up': 'No page that was read says who backs up catalogs, manifests and campaigns.',
  },
  override: {
    'service-software': {
      name: 'Run and update the service',
      owner: 'aws',
      duty: 'Keep the service available to existing customers and deploy security updates; no features are added.',
      sources: [{ page: 'availability', at: 'While we will not … to run smoothly' }],
    },
    'iam-permissions': {
      owner: 'customer',
      duty: 'Use the minimum set of permissions in IAM roles: limit the wildcard *, and declare a finite set of actions and resources when possible.',
      sources: [{ page: 'practices', at: 'Follow the principle of … when possible' }],
    },
    'customer-data': {
      name: 'Law and consent for vehicle data',
      owner: 'customer',
      duty: 'As AWS strongly recommends, assess your obligations under applicable law before you use the service and install the agent, including any requirements for privacy notices and consents for extracting vehicle data.',
      sources: [
        { page: 'dataProtection', at: 'Extracting data from vehicles … extracting vehicle data' },
      ],
      controls: ['pt-4', 'pt-5'],
    },
    'activity-review': {
      name: 'Turn on and read CloudTrail',
      owner: 'customer',
      duty: 'Turn on CloudTrail and use its history of calls to FleetWise for security analysis and troubleshooting.',
      sources: [{ page: 'practices', at: 'You can view a … AWS Management Console' }],
    },
    'encryption-at-rest': {
      owner: 'aws',
      duty: 'Encrypt data in the Cloud by default with AWS managed keys. What is delivered to your Amazon Timestream database is encrypted there.',
      sources: [
        { page: 'keys', at: 'By default, AWS IoT … in the AWS Cloud' },
        { page: 'dataProtection', at: 'FleetWise delivers the data … data is encrypted' },
      ],
    },
    'key-choice': {
      owner: 'customer',
      duty: 'Stay with the default or set one KMS key for all resources of your account in the Region. It encrypts fields of the resources that AWS lists; the policy of the key must admit the service.',
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
      name: 'Encrypt exchange with AWS IoT services',
      owner: 'aws',
      duty: 'Encrypt all data that is exchanged with AWS IoT services in transit by TLS.',
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
      name: 'Keep the vehicle’s clock in sync',
      owner: 'customer',
      duty: 'Keep accurate time on the device: its clock is used to verify that a server certificate is still valid, and the clock can drift.',
      sources: [{ page: 'practices', at: "It's important to have … can get discharged" }],
      controls: ['au-8', 'sc-45'],
    },
    {
      id: 'vehicle-certificates',
      layer: 'access',
      name: 'A certificate for each vehicle',
      owner: 'customer',
      duty: 'Create an X.509 certificate, a new one for each vehicle as AWS recommends, and attach it to the vehicle’s thing.',
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
      duty: 'Create an AWS IoT Core policy with FleetWise’s reserved topics and attach it to the certificate.',
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
      name: 'Keep your KMS key usable',
      owner: 'customer',
      duty: 'Neither disable nor delete the key: FleetWise cannot perform operations on your data then. After deletion you must delete all data before you can use the service again.',
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
      name: 'Keep sensitive data out of names',
      owner: 'customer',
      duty: 'Use no sensitive information in device names, nor in names and IDs of FleetWise resources, for example of campaigns, vehicle models and vehicles: the logging of personal data should be prevented.',
      sources: [{ page: 'practices', at: 'You should prevent the … vehicles and fleets' }],
      controls: ['au-3', 'si-12'],
    },
  ],
  modes: [
    {
      id: 'edge-agent-campaigns',
      name: 'Edge Agent and campaigns',
      summary:
        'Your agent in the vehicle sends what a campaign asks for by MQTT; AWS takes it in, encrypts it and delivers it.',
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
  },
});
