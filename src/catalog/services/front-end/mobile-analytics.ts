import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Mobile Analytics',
  shortName: 'Mobile Analytics',
  summary: 'AWS collected and reported usage data of mobile apps until April 2018.',
  guide: 'https://docs.aws.amazon.com/mobileanalytics/latest/ug/',
  read: '2026-11-26',
  aliases: ['app analytics', 'mobileanalytics', 'usage reports'],
  brief:
    'It ended in 2018. The rest of its guide says where to move, and does not mention security.',
  lifecycle: {
    status: 'ended',
    date: '2018-04-30',
    note: 'Discontinued on 30 April 2018. AWS moved the service’s features to Amazon Pinpoint. After 30 October 2026, Pinpoint’s console and analytics resources are not accessible either.',
    sources: [
      {
        page: 'reference',
        at: 'amazonMobileAmazonPinpoint',
      },
      { page: 'pinpoint', at: 'october302026PinpointResources' },
    ],
  },
  archetype: 'managed-application',
  unanswered: {
    'encrypt-at-rest': 'The AWS pages that can still be read do not say.',
    'back-up': 'The AWS pages that can still be read do not say.',
  },
  add: [
    {
      id: 'successor',
      layer: 'application',
      name: 'Move apps off the old endpoints',
      owner: 'customer',
      duty: 'Find apps that still use Mobile Analytics, and replace it. Its features went to Amazon Pinpoint, whose support ended on 30 October 2026.',
      sources: [
        {
          page: 'reference',
          at: 'amazonMobileAmazonPinpoint',
        },
        { page: 'pinpoint', at: 'october302026PinpointResources' },
      ],
      controls: ['sa-22'],
    },
  ],
  modes: [
    {
      id: 'standard',
      name: 'Mobile Analytics',
      summary:
        'Apps sent usage events through an SDK or the REST API. The service is discontinued.',
    },
  ],
  pages: {
    reference: {
      path: 'server-reference',
      title: 'REST API Reference',
      passages: {
        amazonMobileAmazonPinpoint: 'Amazon Mobile Analytics was … provided by Amazon Pinpoint',
      },
    },
    pinpoint: {
      url: 'https://docs.aws.amazon.com/pinpoint/latest/developerguide/integrate-events.html',
      title: 'Report Amazon Pinpoint events in your application',
      passages: {
        october302026PinpointResources: 'On October 30, 2026, … Amazon Pinpoint resources',
      },
    },
  },
});
