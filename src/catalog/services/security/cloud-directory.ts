import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Cloud Directory',
  shortName: 'Cloud Directory',
  summary:
    'Cloud Directory stores hierarchies of objects and is closed to new customers. AWS runs and scales it until support ends; you move out before then.',
  guide: 'https://docs.aws.amazon.com/clouddirectory/latest/developerguide/',
  read: '2026-11-26',
  aliases: [
    'clouddirectory',
    'hierarchical directory',
    'directory objects',
    'facets',
    'typed links',
  ],
  aws: { iamServicePrefix: 'clouddirectory' },
  lifecycle: {
    status: 'sunset',
    date: '2027-07-24',
    note: 'Support ends on 24 July 2027. New customers have not been admitted since 7 November 2025; AWS names Amazon DynamoDB and Amazon Neptune as alternatives.',
    sources: [
      {
        page: 'availability',
        at: ['will reach end of … and Amazon Neptune', 'will no longer be … November 7, 2025'],
      },
    ],
  },
  archetype: 'managed-application',
  unanswered: {
    'back-up':
      'AWS’s page “Resilience in Amazon Cloud Directory” names Regions and zones, but no backups.',
  },
  traits: ['activity-trail'],
  add: [
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail, which is on in a new account, captures all Cloud Directory API calls, from the console and from code. Its logs show which request was made, by whom, when and from which IP address.',
      sources: [
        {
          page: 'trail',
          at: [
            'a service that captures … Cloud Directory API calls',
            'CloudTrail is enabled on … in Event history',
            'you can determine the … when it was made',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt data at rest and in transit',
      owner: 'aws',
      answers: ['encrypt-at-rest', 'encrypt-in-transit'],
      duty: 'Cloud Directory encrypts its data at rest and in transit.',
      sources: [
        { page: 'objects', at: 'Cloud Directory data is … and in transit', verified: '2026-12-07' },
      ],
      controls: ['sc-28', 'sc-8'],
    },
  ],
  modes: [
    {
      id: 'directory',
      name: 'Directory',
      summary:
        'The one way to run Cloud Directory: a directory with a schema, used through an API.',
      add: [
        {
          id: 'store-scaling',
          layer: 'platform',
          name: 'Scale the directories',
          owner: 'aws',
          duty: 'AWS runs a highly available, multi-tenant store. It automatically scales directories to hundreds of millions of objects as applications need it.',
          sources: [{ page: 'overview', at: 'is a highly available … needed for applications' }],
          controls: ['cp-10', 'sc-5'],
        },
        {
          id: 'continued-service',
          layer: 'platform',
          name: 'Support the service for existing users',
          owner: 'aws',
          duty: 'Until 24 July 2027, AWS continues to support the service for customers who have data in it. These customers can still create and update directories. AWS has built no new features since 2018.',
          sources: [
            {
              page: 'availability',
              at: [
                'reachEndJuly242027',
                'we stopped building new … supporting the service',
                'Customers with data stored … existing Cloud Directory functionality',
              ],
            },
          ],
          controls: ['sa-22'],
        },
        {
          id: 'schema-evolution',
          layer: 'application',
          name: 'Define objects and evolve the schema',
          owner: 'customer',
          duty: 'Define directory objects or extend existing types as your application needs them. Manage how the schema evolves over time, so that consumers stay compatible.',
          sources: [
            {
              page: 'overview',
              at: [
                'Define new directory objects … to write',
                'Manage the evolution of … compatibility for consumers',
              ],
            },
          ],
          controls: ['cm-3'],
        },
        {
          id: 'successor-choice',
          layer: 'application',
          name: 'Choose an alternative service',
          owner: 'customer',
          duty: 'Explore the alternatives: Neptune for interconnected data, and DynamoDB for key-value and document data. If you need help with the choice, contact AWS Support.',
          sources: [
            {
              page: 'availability',
              at: [
                'If you need help … contact AWS Support',
                'Amazon Neptune, a graph … scalability and performance',
              ],
            },
          ],
          controls: ['sa-22', 'cp-2'],
        },
        {
          id: 'application-change',
          layer: 'application',
          name: 'Adapt the application',
          owner: 'customer',
          duty: 'Update the application to the APIs and query patterns of the service that you move to.',
          sources: [{ page: 'availability', at: 'migrationCloudNewService' }],
          controls: ['sa-22', 'cm-3'],
        },
        {
          id: 'data-transfer',
          layer: 'data',
          name: 'Migrate the data in time',
          owner: 'customer',
          duty: 'Transfer the data to another service, because support for Cloud Directory ends on 24 July 2027.',
          sources: [
            {
              page: 'availability',
              at: ['reachEndJuly242027', 'migrationCloudNewService'],
            },
          ],
          controls: ['sa-22', 'si-12'],
        },
      ],
    },
  ],
  pages: {
    availability: {
      path: 'cloud-directory-availability-change',
      title: 'Amazon Cloud Directory availability change',
      passages: {
        reachEndJuly242027: 'will reach end of … July 24, 2027',
        migrationCloudNewService: 'Migration from Cloud Directory … the new service',
      },
    },
    overview: { path: 'what_is_cloud_directory', title: 'What Is Amazon Cloud Directory?' },
    trail: {
      url: 'https://docs.aws.amazon.com/clouddirectory/latest/APIReference/cloudtrail_logging.html',
      title: 'Logging Cloud Directory API Calls with CloudTrail',
    },
    objects: { path: 'directory_objects', title: 'Directory Objects' },
  },
});
