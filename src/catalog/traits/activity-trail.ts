import { defineTrait } from '../define.ts';

export default defineTrait({
  name: 'Activity trail',
  summary:
    'CloudTrail records the calls to the service; somebody has to keep and read the records.',
  read: '2026-11-24',
  add: [
    {
      id: 'activity-review',
      layer: 'data',
      name: 'Read the activity records',
      owner: 'customer',
      answers: ['read-logs'],
      duty: 'Keep a trail for longer than the 90 days of event history, look at it, and act on what does not belong.',
      sources: ['cloudTrail'],
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
