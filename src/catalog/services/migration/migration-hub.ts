import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Migration Hub',
  shortName: 'Migration Hub',
  summary:
    'AWS keeps tracking data about migrations from tools and into Regions in one place. You choose the home Region and who may write there.',
  guide: 'https://docs.aws.amazon.com/migrationhub/latest/ug/',
  docs: 'https://docs.aws.amazon.com/migrationhub/latest/ug/whatishub.html',
  read: '2026-11-26',
  aliases: [
    'Migration Hub Strategy Recommendations',
    'Migration Hub Orchestrator',
    'Migration Hub Journeys',
    'home Region',
    'mgh',
  ],
  aws: { iamServicePrefix: 'mgh' },
  brief:
    'The service is closed to new customers. Its chapter on security has two topics, identity and logging. No AWS page on encryption or backups was found.',
  lifecycle: {
    status: 'maintenance',
    date: '2025-11-07',
    note: 'Closed to new customers since 7 November 2025. Existing customers can complete their projects, with security updates and no new features. AWS recommends AWS Transform.',
    sources: [
      {
        page: 'availability',
        at: [
          'AWS Migration Hub has … ongoing migration projects',
          'whileNotRunSmoothly',
          'AWS Transform is the … alternative service',
        ],
      },
    ],
  },
  archetype: 'managed-application',
  unanswered: {
    'encrypt-at-rest':
      'AWS’s page “Security in AWS Migration Hub” does not mention encryption at rest.',
    'back-up': 'AWS’s page “Security in AWS Migration Hub” does not mention backups.',
  },
  traits: ['activity-trail'],
  override: {
    'os-patches': {
      owner: 'aws',
      duty: 'AWS operates the operating system under Migration Hub. AWS patches and fixes flaws within the infrastructure, including its software.',
    },
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS keeps Migration Hub available and deploys security updates while existing customers complete their projects. It adds no new features.',
      sources: [
        {
          page: 'availability',
          at: ['whileNotRunSmoothly', 'historicalServiceReliability'],
        },
      ],
      controls: ['si-2', 'sa-22'],
    },
    'customer-data': {
      name: 'Data sensitivity and applicable laws',
      owner: 'customer',
      duty: 'You are responsible for the sensitivity of your data, your organization’s requirements, and the laws and regulations that apply.',
      sources: [{ page: 'security', at: 'You are also responsible … laws and regulations' }],
    },
  },
  add: [
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail is on in a new account. It records all calls to the Migration Hub API, from the console and from code, as events. The events show which request was made, by whom, when and from which IP address.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures all API … Hub API operations',
            'CloudTrail is enabled on … in Event history',
            'you can determine the … and additional details',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'hub',
      name: 'Migration Hub',
      summary:
        'Tools report to one home Region of the account, and the console shows the progress there.',
      add: [
        {
          id: 'write-guard',
          layer: 'platform',
          name: 'Reject writes from other Regions',
          owner: 'aws',
          duty: 'Migration Hub rejects write calls, such as create or put, from outside the home Region, except registrations of agents and collectors. List, describe, stop and delete calls are also permitted from outside the home Region.',
          sources: [{ page: 'homeRegion', at: 'API calls for write … of your home Region' }],
          controls: ['ac-3', 'ac-4'],
        },
        {
          id: 'exit-plan',
          layer: 'application',
          name: 'Start new projects in AWS Transform',
          owner: 'customer',
          duty: 'Complete existing projects in Migration Hub, and start new projects in AWS Transform when you are ready. You do not need a formal migration and do not need to move data.',
          sources: [
            { page: 'availability', at: 'No formal migration process … with the transition' },
          ],
          controls: ['sa-22'],
        },
        {
          id: 'home-region-storage',
          layer: 'data',
          name: 'Store portfolio data in the home Region',
          owner: 'aws',
          duty: 'Migration Hub stores discovery and planning data for the whole portfolio in the home Region, whatever Region an application moves to. It keeps historical data accessible to existing customers.',
          sources: [
            {
              page: 'homeRegion',
              at: 'The data stored in … target Region',
            },
            { page: 'availability', at: 'historicalServiceReliability' },
          ],
          controls: ['si-12'],
        },
        {
          id: 'home-region',
          layer: 'data',
          name: 'Choose the home Region',
          owner: 'customer',
          duty: 'Choose a home Region before any write action. `CreateHomeRegionControl` sets the home Region for the calling account only.',
          sources: [
            {
              page: 'homeRegion',
              at: ['You must choose a … or AWS CLI', 'This API sets up … calling account only'],
            },
          ],
          controls: ['si-12', 'cm-6'],
        },
        {
          id: 'home-region-change',
          layer: 'data',
          name: 'Collect data again after Region changes',
          owner: 'customer',
          duty: 'If you change the home Region, collect the data again, because data in the old home Region does not migrate. Deleting the setting leaves discovery and tracking data in place.',
          sources: [
            {
              page: 'changeRegion',
              at: [
                'If you change the … new home Region',
                'Data collected in the … new home Region',
              ],
            },
            { page: 'homeRegion', at: 'The operation does not … the home Region' },
          ],
          controls: ['si-12', 'mp-6'],
        },
      ],
    },
  ],
  pages: {
    availability: {
      path: 'migrationhub-availability-change',
      title: 'AWS Migration Hub availability change',
      passages: {
        whileNotRunSmoothly: 'While we will not … to run smoothly',
        historicalServiceReliability: 'All historical data and … service reliability',
      },
    },
    security: { path: 'security', title: 'Security in AWS Migration Hub' },
    homeRegion: { path: 'home-region', title: 'Managing your AWS Migration Hub home Region' },
    changeRegion: {
      path: 'change-home-region',
      title: 'Changing your AWS Migration Hub home Region',
    },
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging Migration Hub API calls with AWS CloudTrail',
    },
  },
});
