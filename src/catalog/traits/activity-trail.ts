import { defineTrait } from '../define.ts';

export default defineTrait({
  name: 'Activity trail',
  summary:
    'CloudTrail records the calls to the service. Somebody has to keep and read the records.',
  read: '2026-11-26',
  add: [
    {
      id: 'activity-review',
      layer: 'data',
      name: 'Review account activity',
      owner: 'customer',
      answers: ['read-logs'],
      duty: 'Use CloudTrail to view, analyze and respond to account activity. Its event history holds the past 90 days of management events in a Region. A trail that you create stores events in an S3 bucket.',
      sources: [
        {
          page: 'cloudTrail',
          at: [
            'The Event history provides … an AWS Region',
            'Trails capture a record … Amazon S3 bucket',
            'You can use CloudTrail … your AWS infrastructure',
          ],
        },
      ],
      controls: ['au-6', 'au-11'],
    },
  ],
  pages: {
    cloudTrail: {
      url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-user-guide.html',
      title: 'What Is AWS CloudTrail?',
    },
  },
});
