import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Lookout for Equipment',
  shortName: 'Lookout for Equipment',
  summary:
    'Lookout for Equipment detected anomalies in sensor data of machines. Support ended on 7 October 2026. You are responsible for the data that you uploaded and for a replacement.',
  guide: 'https://docs.aws.amazon.com/lookout-for-equipment/latest/ug/',
  read: '2026-11-26',
  aliases: ['LookoutEquipment', 'predictive maintenance', 'anomaly detection', 'sensor data'],
  aws: {
    iamServicePrefix: 'lookoutequipment',
    cloudFormationPrefixes: ['AWS::LookoutEquipment'],
  },
  lifecycle: {
    status: 'ended',
    date: '2026-10-07',
    note: 'AWS set 7 October 2026 as the end of support. Since then, the console and resources can no longer be accessed. AWS’s notice links to a blog post on alternatives.',
    sources: [
      { page: 'whatIs', at: 'october72026ConsoleResources' },
      { page: 'sunset', at: 'Amazon Lookout for Equipment … October 7, 2026' },
    ],
  },
  brief: 'AWS has ended this service. You secure only the data that you gave it.',
  archetype: 'managed-application',
  notAsked: {
    'encrypt-at-rest': 'The service has ended, and nobody can access its resources.',
    'back-up': 'The service has ended, and nobody can access its resources.',
  },
  remove: ['customer-data'],
  override: {
    'service-software': {
      name: 'Support the service until its end',
      owner: 'aws',
      duty: 'AWS supported the service until 7 October 2026. Since then, its console and resources can no longer be accessed.',
      sources: [{ page: 'whatIs', at: 'october72026ConsoleResources' }],
      controls: ['sa-22'],
    },
  },
  add: [
    {
      id: 'exit',
      layer: 'application',
      name: 'Stop using the service',
      owner: 'customer',
      duty: 'Stop relying on the service. Since 7 October 2026, you can no longer access its console or resources.',
      sources: [{ page: 'whatIs', at: 'After October 7, 2026, … Equipment console or resources' }],
      controls: ['sa-22', 'cp-2'],
    },
    {
      id: 'sensor-data',
      layer: 'data',
      name: 'Keep or delete the uploaded data',
      owner: 'customer',
      duty: 'Decide what to do with the historical data that you uploaded to an Amazon S3 bucket. If you also uploaded data on failures, decide what to do with that data too.',
      sources: [{ page: 'whatIs', at: 'Format and upload your … if you have it' }],
      controls: ['si-12', 'ac-3'],
    },
  ],
  modes: [
    {
      id: 'standard',
      name: 'Lookout for Equipment',
      summary:
        'Models trained on sensor data in S3 looked for abnormal behavior. Support has ended.',
    },
  ],
  pages: {
    whatIs: {
      path: 'what-is',
      title: 'What is Amazon Lookout for Equipment?',
      passages: {
        october72026ConsoleResources: 'On October 7, 2026, … Equipment console or resources',
      },
    },
    sunset: {
      url: 'https://docs.aws.amazon.com/general/latest/gr/sunset_services.html',
      title: 'Services in Sunset',
    },
  },
});
