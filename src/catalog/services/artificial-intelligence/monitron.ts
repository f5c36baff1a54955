import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Monitron',
  shortName: 'Monitron',
  summary:
    'Sensors on your machines, closed to new customers. AWS encrypts and keeps the readings. You are responsible for devices, network, users and key.',
  guide: 'https://docs.aws.amazon.com/Monitron/latest/user-guide/',
  read: '2026-11-26',
  aliases: [
    'vibration sensor',
    'condition monitoring',
    'predictive maintenance',
    'Monitron gateway',
    'Monitron sensor',
  ],
  aws: { iamServicePrefix: 'monitron' },
  lifecycle: {
    status: 'maintenance',
    note: 'No longer open to new customers, as AWS announced on 31 October 2024; existing ones can continue. AWS links a blog post on services with similar capabilities.',
    sources: [
      { page: 'dataProtection', at: 'Amazon Monitron is no … our blog post' },
      { page: 'inMaintenance', at: 'Amazon Monitron … October 31, 2024' },
    ],
  },
  archetype: 'managed-application',
  traits: ['default-encryption', 'key-choice', 'activity-trail'],
  override: {
    'customer-data': {
      name: 'Personal data in free-form fields',
      owner: 'customer',
      duty: 'You are responsible for the personal data that you enter. Keep sensitive identifying information out of free-form fields such as names. What you enter might be picked up for diagnostic logs.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'AWS customers and APN … the AWS Cloud',
            'We strongly recommend that … a Name field',
            'Any data that you … in diagnostic logs',
          ],
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'Monitron encrypts data in Amazon S3, and by default also tables in Amazon DynamoDB, with an AWS owned key.',
      sources: [{ page: 'atRest', at: 'The data is encrypted … AWS owned CMK' }],
    },
    'key-choice': {
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'If you want to encrypt a project’s DynamoDB tables with a customer managed key, choose custom encryption settings when you set up the project. Data in Amazon S3 is encrypted with an AWS owned key.',
      sources: [
        { page: 'atRest', at: 'The data is encrypted … customer managed CMK' },
        { page: 'kms', at: 'This is the default … up your project' },
      ],
    },
  },
  add: [
    {
      id: 'devices',
      layer: 'physical',
      name: 'Install sensors and gateways',
      owner: 'customer',
      duty: 'Place sensors on your machines, and set up sensors and gateways with the mobile app.',
      sources: [
        {
          page: 'components',
          at: ['Up to 20 can be placed on', '(Mobile app only) Setting up sensors and gateways'],
        },
      ],
      controls: ['pe-3', 'ma-2'],
    },
    {
      id: 'gateway-network',
      layer: 'network',
      name: 'Connect gateways to your network',
      owner: 'customer',
      duty: 'Connect each gateway to the AWS Cloud. An Ethernet gateway needs a PoE power injector or a router that supports PoE, and a Wi-Fi gateway needs a 2.4 GHz network. Wi-Fi gateways are not supported in all sites.',
      sources: [
        {
          page: 'components',
          at: [
            'Needs a Power over … injector to work',
            'Internet connectivity: WiFi, 802.11b/g/n, ISM 2.4GHz only',
            "Wi-Fi gateways aren't supported … the global standard",
          ],
        },
      ],
      controls: ['sc-7'],
    },
    {
      id: 'project-users',
      layer: 'access',
      name: 'Admin users of a project',
      owner: 'customer',
      duty: 'Create a project in the console and assign the first admin users, who manage it. Project-level admin users create sites.',
      sources: [
        {
          page: 'components',
          at: [
            'Creating an Amazon Monitron … to manage projects',
            '(Project-level admin user only) Creating sites',
          ],
        },
      ],
      controls: ['ac-2', 'ac-6'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt data in transit',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'TLS encrypts data in transit between your sensors and the service.',
      sources: [{ page: 'transit', at: 'Amazon Monitron uses TLS … and Amazon Monitron' }],
      controls: ['sc-8'],
    },
    {
      id: 'customer-keys',
      layer: 'data',
      name: 'Use a separate key for each customer',
      owner: 'aws',
      duty: 'If data is encrypted with an AWS owned key, Monitron uses a separate key for each customer.',
      sources: [{ page: 'kms', at: 'When data is encrypted … for each customer' }],
      controls: ['sc-12', 'sc-4'],
    },
    {
      id: 'key-care',
      layer: 'data',
      name: 'Keep the key available',
      owner: 'customer',
      duty: 'While you need a project’s data, do not delete or disable the customer managed key that the project uses. If you do, you cannot access the data.',
      sources: [{ page: 'kms', at: 'If you delete or … access the data' }],
      controls: ['sc-12', 'cp-9'],
    },
    {
      id: 'data-collection',
      layer: 'data',
      name: 'Collect and store device data',
      owner: 'aws',
      duty: 'Once an hour while a device operates, Monitron collects and stores device data, measurements and telemetry. Device data includes, for example, user name and IP address, and telemetry includes, for example, sensor and gateway logs. AWS shares device data with no third parties.',
      sources: [
        {
          page: 'deviceData',
          at: [
            'Your AWS Monitron collects … and gateway logs',
            'Data is collected once … during device operation',
            'AWS does not share … with third parties',
          ],
        },
      ],
      controls: ['si-12', 'ac-4'],
    },
    {
      id: 'data-copy',
      layer: 'data',
      name: 'Request a copy of historical data',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'If you want to download a copy of the historical data, you can request the copy from customer support at any time.',
      sources: [{ page: 'deviceData', at: 'You can also download … via Customer Support' }],
      controls: ['cp-9', 'si-12'],
    },
    {
      id: 'data-deletion',
      layer: 'data',
      name: 'Delete device data',
      owner: 'customer',
      duty: 'To delete device data, delete the project or the AWS account.',
      sources: [{ page: 'deviceData', at: 'You can delete your … your AWS account' }],
      controls: ['si-12', 'mp-6'],
    },
  ],
  modes: [
    {
      id: 'standard',
      name: 'Sensors and gateways',
      summary:
        'Sensors on machines send measurements through gateways in your plant to the service.',
    },
  ],
  pages: {
    dataProtection: { path: 'data-protection', title: 'Data protection in Amazon Monitron' },
    atRest: { path: 'data-at-rest', title: 'Data at rest' },
    transit: { path: 'data-in-transit', title: 'Data in transit' },
    kms: { path: 'kms-data-encrypt', title: 'AWS KMS and data encryption in Amazon Monitron' },
    deviceData: {
      path: 'data-management-and-privacy',
      title: 'Your AWS Monitron Device - Data generated by the use of the device',
    },
    components: { path: 'monitron-components', title: 'Amazon Monitron components' },
    inMaintenance: {
      url: 'https://docs.aws.amazon.com/general/latest/gr/maintenance_services.html',
      title: 'Services in Maintenance',
    },
  },
});
