import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Migration Hub',
  shortName: 'Migration Hub',
  summary:
    'One place to follow migrations from tools and into Regions: AWS keeps the tracking data; its home Region and who may write there are your choice.',
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
    'The chapter on security has two topics, identity and logging, and the service is closed to new customers: nothing was found on encryption or backups.',
  lifecycle: {
    status: 'maintenance',
    date: '2025-11-07',
    note: 'Closed to new customers since 7 November 2025. Existing ones can complete their projects, with security updates and no new features. AWS recommends AWS Transform.',
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
    'encrypt-at-rest': 'No page that was read says how AWS encrypts tracking and discovery data.',
    'back-up': 'No page that was read says whether AWS backs up tracking and discovery data.',
  },
  override: {
    'os-patches': {
      owner: 'aws',
      duty: 'Operate the operating system under the hub, and patch and fix flaws within the infrastructure, its software included.',
    },
    'service-software': {
      name: 'Keep deploying security updates',
      owner: 'aws',
      duty: 'Keep the hub available and deploy security updates while existing customers complete their projects; new features are not added.',
      sources: [
        {
          page: 'availability',
          at: ['whileNotRunSmoothly', 'historicalServiceReliability'],
        },
      ],
      controls: ['si-2', 'sa-22'],
    },
    'customer-data': {
      name: 'How sensitive your data is',
      owner: 'customer',
      duty: 'Take responsibility for how sensitive your data is, for your organization’s requirements, and for the laws and regulations that apply.',
      sources: [{ page: 'security', at: 'You are also responsible … laws and regulations' }],
    },
  },
  modes: [
    {
      id: 'hub',
      name: 'Migration Hub',
      summary:
        'Tools report to one home Region of the account, where the console shows the progress.',
      add: [
        {
          id: 'write-guard',
          layer: 'platform',
          name: 'Reject writes from other Regions',
          owner: 'aws',
          duty: 'Reject write calls, such as create or put, from outside the home Region, except registrations of agents and collectors. List, describe, stop and delete calls are permitted from outside as well.',
          sources: [{ page: 'homeRegion', at: 'API calls for write … of your home Region' }],
          controls: ['ac-3', 'ac-4'],
        },
        {
          id: 'exit-plan',
          layer: 'application',
          name: 'Begin new projects in Transform',
          owner: 'customer',
          duty: 'Complete what runs in the hub, and start new projects in AWS Transform when you are ready: neither a formal migration nor moving data is needed.',
          sources: [
            { page: 'availability', at: 'No formal migration process … with the transition' },
          ],
          controls: ['sa-22'],
        },
        {
          id: 'home-region-storage',
          layer: 'data',
          name: 'Keep portfolio data in the home Region',
          owner: 'aws',
          duty: 'Hold discovery and planning data for the whole portfolio in the home Region, whatever Region an application moves to, and keep historical data accessible to existing customers.',
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
          duty: 'Choose a home Region before any write action. CreateHomeRegionControl sets it for the calling account only.',
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
          name: 'Collect anew after a change of Region',
          owner: 'customer',
          duty: 'Collect the data again if you change the home Region: what the old one holds does not migrate. Deleting the setting leaves discovery and tracking data where they are.',
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
  },
});
