import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Application Cost Profiler',
  shortName: 'App Cost Profiler',
  summary: 'AWS made cost reports of applications from usage data that you imported.',
  guide: 'https://docs.aws.amazon.com/application-cost-profiler/latest/APIReference/',
  docs: 'https://docs.aws.amazon.com/application-cost-profiler/latest/APIReference/Welcome.html',
  read: '2026-11-26',
  aliases: ['applicationcostprofiler', 'tenant costs', 'cost per tenant'],
  brief:
    'AWS has discontinued it. The rest of its reference says so, and does not mention security.',
  lifecycle: {
    status: 'ended',
    date: '2024-09-30',
    note: 'AWS announced that the API would be discontinued by 30 September 2024, and accepted no new customers. The page names no successor.',
    sources: [{ page: 'welcome', at: 'awsApplicationCostNewCustomers' }],
  },
  aws: { iamServicePrefix: 'application-cost-profiler' },
  archetype: 'managed-application',
  unanswered: {
    'encrypt-at-rest': 'The one AWS page that can still be read does not say.',
    'back-up': 'The one AWS page that can still be read does not say.',
  },
  add: [
    {
      id: 'successor',
      layer: 'application',
      name: 'Replace calls to the API',
      owner: 'customer',
      duty: 'Find applications that still import usage data or manage report definitions through the API, and replace these calls. AWS announced 30 September 2024 as the end date of Application Cost Profiler.',
      sources: [
        {
          page: 'welcome',
          at: [
            'awsApplicationCostNewCustomers',
            'provides programmatic access to … Application Cost Profiler service',
          ],
        },
      ],
      controls: ['sa-22'],
    },
  ],
  modes: [
    {
      id: 'standard',
      name: 'Application Cost Profiler',
      summary:
        'Applications imported usage data and received reports. The API has been discontinued.',
    },
  ],
  pages: {
    welcome: {
      path: 'Welcome',
      title: 'Welcome',
      passages: { awsApplicationCostNewCustomers: 'AWS Application Cost Profiler … new customers' },
    },
  },
});
