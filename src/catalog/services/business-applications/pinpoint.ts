import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Pinpoint',
  shortName: 'Pinpoint',
  summary:
    'Amazon Pinpoint offered campaigns, segments and journeys until AWS ended its support on 30 October 2026. Its messaging APIs continue in AWS End User Messaging.',
  guide: 'https://docs.aws.amazon.com/pinpoint/latest/userguide/',
  read: '2026-11-26',
  aliases: [
    'campaigns',
    'journeys',
    'segments',
    'push notifications',
    'mobile analytics',
    'marketing messages',
  ],
  aws: {
    iamServicePrefix: 'mobiletargeting',
    cloudFormationPrefixes: ['AWS::Pinpoint'],
    terraformPrefixes: ['aws_pinpoint_'],
  },
  brief: 'AWS has ended this service. Its messaging APIs remain, and you must replace the rest.',
  lifecycle: {
    status: 'ended',
    date: '2026-10-30',
    note: 'AWS ended support on 30 October 2026. The console and resources can no longer be accessed. SMS, voice and push APIs continue in AWS End User Messaging.',
    sources: [
      {
        page: 'end',
        at: ['afterOctoberJourneysAnalytics', 'apisRelatedSmsEndUserMessaging'],
      },
    ],
  },
  archetype: 'managed-application',
  notAsked: {
    'encrypt-at-rest': 'The service has ended, and nobody can access its resources.',
    'back-up': 'The service has ended, and nobody can access its resources.',
  },
  remove: ['customer-data'],
  override: {
    'service-software': {
      name: 'Run the service until its end',
      owner: 'aws',
      duty: 'AWS supported Amazon Pinpoint until 30 October 2026. Since then, its console and resources cannot be accessed.',
      sources: [
        {
          page: 'end',
          at: ['On October 30, 2026, … for Amazon Pinpoint', 'afterOctoberJourneysAnalytics'],
        },
      ],
      controls: ['sa-22'],
    },
  },
  add: [
    {
      id: 'messaging-apis',
      layer: 'platform',
      name: 'Keep the messaging APIs running',
      owner: 'aws',
      duty: 'AWS End User Messaging supports the APIs for SMS, voice and mobile push. It also supports the APIs for one-time passwords and the validation of phone numbers.',
      sources: [{ page: 'end', at: 'apisRelatedSmsEndUserMessaging' }],
      controls: ['sa-22'],
    },
    {
      id: 'successor',
      layer: 'application',
      name: 'Migrate to other services',
      owner: 'customer',
      duty: 'For engagement features such as segments and campaigns, AWS recommends that you migrate to Amazon Connect’s proactive engagement solutions. AWS recommends Kinesis for collecting events and SES for email.',
      sources: [
        {
          page: 'end',
          at: [
            'If you are using … proactive engagement solutions',
            'we recommend to use Amazon Kinesis',
            'we recommend you migrate … Service (SES)',
          ],
        },
      ],
      controls: ['sa-22'],
    },
    {
      id: 'event-senders',
      layer: 'application',
      name: 'Redirect application events',
      owner: 'customer',
      duty: 'If your applications send events through the Amplify SDK, you can stream these events to Kinesis instead.',
      sources: [
        {
          page: 'end',
          at: ['If you use Amplify … to using Kinesis', 'If you only use … events to Kinesis'],
        },
      ],
      controls: ['sa-22'],
    },
    {
      id: 'feature-gaps',
      layer: 'application',
      name: 'Plan for features that Connect lacks',
      owner: 'customer',
      duty: 'Plan for features that, as of now, are not available in Amazon Connect, such as in-app messaging. Push is not natively supported in campaigns, although a Lambda action can send push messages in journeys.',
      sources: [
        {
          page: 'end',
          at: [
            'the following Amazon Pinpoint … In-App Messaging',
            'PUSH (GCM, APNS, BAIDU, … Customer push templates',
          ],
        },
      ],
      controls: ['sa-22'],
    },
  ],
  modes: [
    {
      id: 'standard',
      name: 'Pinpoint',
      summary:
        'Pinpoint projects contain endpoints, segments, campaigns, journeys and analytics. Support for them has ended.',
    },
  ],
  pages: {
    end: {
      path: 'migrate',
      title: 'Amazon Pinpoint end of support',
      passages: {
        afterOctoberJourneysAnalytics: 'After October 30, 2026, … journeys, and analytics)',
        apisRelatedSmsEndUserMessaging: 'APIs related to SMS, … AWS End User Messaging',
      },
    },
  },
});
