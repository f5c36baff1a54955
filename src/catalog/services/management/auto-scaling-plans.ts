import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Auto Scaling',
  shortName: 'Auto Scaling plans',
  summary:
    'AWS writes scaling policies for the resources in a plan and makes forecasts. You choose the strategy, the bounds and what else scales the resources.',
  guide: 'https://docs.aws.amazon.com/autoscaling/plans/userguide/',
  read: '2026-11-26',
  aliases: [
    'scaling plan',
    'scaling plans',
    'AWS Auto Scaling',
    'predictive scaling',
    'scaling strategy',
  ],
  aws: {
    iamServicePrefix: 'autoscaling-plans',
    cloudFormationPrefixes: ['AWS::AutoScalingPlans'],
    terraformPrefixes: ['aws_autoscalingplans'],
  },
  archetype: 'managed-application',
  traits: ['tls-endpoint', 'activity-trail'],
  unanswered: {
    'encrypt-at-rest':
      'AWS’s page “Data protection for scaling plans” does not mention encryption at rest.',
    'back-up':
      'AWS’s page “Data protection for scaling plans” mentions no backup of scaling plans.',
  },
  override: {
    'encryption-in-transit': {
      owner: 'aws',
      duty: 'AWS requires TLS 1.2 from callers, and recommends TLS 1.3.',
      sources: [{ page: 'protection', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'AWS strongly recommends that you put nothing confidential into tags or free-form fields such as the name of a plan. What you enter there may be used for billing or diagnostic logs.',
      sources: [{ page: 'protection', at: 'We strongly recommend that … or diagnostic logs' }],
    },
  },
  add: [
    {
      id: 'dynamic-scaling',
      layer: 'platform',
      name: 'Create target tracking policies',
      owner: 'aws',
      duty: 'AWS Auto Scaling creates target tracking policies for the resources of the plan. The policies adjust capacity as utilization changes, to keep utilization at the target value of the strategy.',
      sources: [{ page: 'how', at: 'Dynamic scaling creates target … the scaling strategy' }],
      controls: ['cp-2', 'sc-5'],
    },
    {
      id: 'bounds-kept',
      layer: 'platform',
      name: 'Keep capacity within its bounds',
      owner: 'aws',
      duty: 'AWS Auto Scaling ensures that a resource goes neither below its minimum capacity nor above its maximum.',
      sources: [{ page: 'settings', at: 'minimumCapacityAboveSize' }],
      controls: ['cp-2', 'sc-6'],
    },
    {
      id: 'strategy',
      layer: 'application',
      name: 'Choose the scaling strategy',
      owner: 'customer',
      duty: 'Optimize for availability, for cost or for a balance, or define a strategy with your own metrics and thresholds. Each resource or resource type can have a different strategy.',
      sources: [{ page: 'how', at: 'The scaling strategy tells … or resource type' }],
      controls: ['cp-2', 'cm-6'],
    },
    {
      id: 'bounds',
      layer: 'application',
      name: 'Minimum and maximum capacity',
      owner: 'customer',
      duty: 'Adjust the minimum and maximum capacity of each resource carefully. For the other settings, the default values should be more efficient in most cases than your own.',
      sources: [{ page: 'settings', at: 'In most cases, however, … be carefully adjusted' }],
      controls: ['cp-2', 'sc-6'],
    },
    {
      id: 'other-policies',
      layer: 'application',
      name: 'Replace existing scaling policies',
      owner: 'customer',
      duty: 'If the plan should replace a resource’s policies that come from other consoles, enable replacement for that resource. By default, the plan neither overwrites those policies nor creates its own beside them. The plan may then show `ActiveWithProblems`.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'practices',
          at: [
            'The error occurs when … for predictive scaling',
            'If any of your … policies to overwrite',
          ],
        },
      ],
      controls: ['cm-3', 'cm-6'],
    },
    {
      id: 'one-place',
      layer: 'application',
      name: 'Change scaling settings in the plan',
      owner: 'customer',
      duty: 'After you create the plan, AWS recommends that you do not change the capacity and scaling settings from other consoles. Other consoles show these settings, but the plan does not receive updates that you make there.',
      sources: [
        { page: 'practices', at: 'Your customized settings for … updates from other consoles' },
      ],
      controls: ['cm-3', 'cm-5'],
    },
    {
      id: 'instance-metrics',
      layer: 'application',
      name: 'Detailed monitoring of instances',
      owner: 'customer',
      duty: 'Enable detailed monitoring in the launch template or launch configuration. AWS charges for it. By default, metrics of EC2 instances are available at five-minute intervals, and scaling may respond late and to stale data.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'practices',
          at: [
            'enable detailed monitoring to … stale metric data',
            'By default, EC2 instances … one-minute frequency',
          ],
        },
      ],
      controls: ['si-4', 'cp-2'],
    },
    {
      id: 'instance-types',
      layer: 'application',
      name: 'Check for burstable instance types',
      owner: 'customer',
      duty: 'Check the instance type of the Auto Scaling group. Depending on the target utilization, a burstable type such as T3 or T2 could exceed its baseline and run out of CPU credits. Without credits, performance is limited.',
      sources: [{ page: 'practices', at: 'Depending on the target … which limits performance' }],
      controls: ['cp-2'],
    },
  ],
  modes: [
    {
      id: 'dynamic',
      name: 'Dynamic scaling',
      summary:
        'The plan creates target tracking policies, and capacity follows the measured values.',
    },
    {
      id: 'predictive',
      name: 'With predictive scaling',
      summary:
        'For Auto Scaling groups, AWS also forecasts the load and raises the minimum capacity in advance.',
      override: {
        'bounds-kept': {
          owner: 'aws',
          duty: 'AWS Auto Scaling ensures that a resource does not go below its minimum capacity. As long as you keep the default maximum capacity behavior, the resource does not go above its maximum either.',
          sources: [
            {
              page: 'settings',
              at: 'minimumCapacityAboveSize',
            },
            { page: 'settings', at: 'The default is Enforce … a hard limit' },
          ],
        },
      },
      add: [
        {
          id: 'forecast',
          layer: 'platform',
          name: 'Forecast the load',
          owner: 'aws',
          duty: 'AWS Auto Scaling analyzes up to 14 days of history of the load metric. It forecasts the next two days in hourly intervals, and updates the forecast daily.',
          sources: [{ page: 'how', at: 'analyzes up to 14 … is updated daily' }],
          controls: ['cp-2'],
        },
        {
          id: 'planned-actions',
          layer: 'platform',
          name: 'Schedule capacity from the forecast',
          owner: 'aws',
          duty: 'AWS Auto Scaling schedules actions that set the minimum capacity to match the forecast. It creates no action that overlaps an existing scheduled action.',
          sources: [
            { page: 'how', at: 'schedules the scaling actions … the scheduled scaling action' },
            { page: 'practices', at: 'does not create a … existing scheduled scaling action' },
          ],
          controls: ['cp-2', 'sc-5'],
        },
        {
          id: 'forecast-only',
          layer: 'application',
          name: 'Predictive scaling mode',
          owner: 'customer',
          duty: 'Leave the mode at “Forecast and scale”, which is the default. If you want to assess the quality of forecasts, set the mode to “Forecast only”. Set it back when you are done.',
          setting: 'on-by-default',
          switchOf: 'planned-actions',
          sources: [
            { page: 'settings', at: 'Predictive scaling mode—Specifies the … the scaling actions' },
            { page: 'practices', at: 'Predictive scaling can be … the forecast quality' },
          ],
          controls: ['cm-3', 'cp-2'],
        },
        {
          id: 'above-maximum',
          layer: 'application',
          name: 'Maximum capacity behavior',
          owner: 'customer',
          duty: 'By default, the maximum capacity is a hard limit. Choose whether capacity may go above this limit when the forecast is close to the limit or exceeds it. If you allow this, capacity may go up to the forecast, or above the forecast by a buffer.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'settings',
              at: [
                'Max capacity behavior—Controls whether … a hard limit',
                'Set the maximum capacity … a specified buffer value',
              ],
            },
          ],
          controls: ['cp-2', 'sc-6'],
        },
        {
          id: 'history',
          layer: 'application',
          name: 'Wait 24 hours for historical data',
          owner: 'customer',
          duty: 'After you create an Auto Scaling group, AWS recommends that you wait 24 hours before you configure predictive scaling. The initial forecast needs at least 24 hours of historical data.',
          sources: [
            { page: 'practices', at: 'With predictive scaling, we … the initial forecast' },
          ],
          controls: ['cp-2'],
        },
        {
          id: 'old-schedules',
          layer: 'application',
          name: 'Delete unneeded scheduled actions',
          owner: 'customer',
          duty: 'Before you create the plan, delete scheduled actions that you no longer need. Delete each action in the console in which it was created.',
          sources: [
            {
              page: 'practices',
              at: 'Before creating your scaling … existing scheduled scaling action',
            },
          ],
          controls: ['cm-3'],
        },
        {
          id: 'load-metrics',
          layer: 'application',
          name: 'Match load and scaling metrics',
          owner: 'customer',
          duty: 'If you choose other metrics for forecasts, ensure that the load metric and the scaling metric are strongly correlated. Also ensure that the metric values change in proportion to the number of instances.',
          sources: [{ page: 'practices', at: 'If you choose to … the Auto Scaling group' }],
          controls: ['cm-6', 'cp-2'],
        },
        {
          id: 'direct-policies',
          layer: 'application',
          name: 'Move to predictive policies',
          owner: 'customer',
          duty: 'If you use a plan only for predictive scaling, set predictive policies directly on the Auto Scaling resources. AWS strongly recommends this, because these policies offer more features. AWS provides a migration guide.',
          sources: [
            {
              page: 'how',
              at: [
                'If you use scaling … blue/green deployments',
                'For a guide for … Migrate your scaling plan',
              ],
            },
          ],
          controls: ['sa-4', 'cp-2'],
        },
      ],
    },
  ],
  pages: {
    how: { path: 'how-it-works', title: 'How scaling plans work' },
    practices: {
      path: 'best-practices-for-scaling-plans',
      title: 'Best practices for scaling plans',
    },
    settings: {
      path: 'gs-specify-custom-settings',
      title: 'Step 3: Configure advanced settings (optional)',
      passages: {
        minimumCapacityAboveSize: 'Minimum capacity—Specifies the minimum … goes above this size',
      },
    },
    protection: { path: 'data-protection', title: 'Data protection for scaling plans' },
  },
});
