import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Application Auto Scaling',
  shortName: 'Application Auto Scaling',
  summary:
    'AWS adds and removes capacity of tables, ECS services, replicas and more according to a rule. You choose the metric, the target, the schedule and the bounds.',
  guide: 'https://docs.aws.amazon.com/autoscaling/application/userguide/',
  read: '2026-11-26',
  aliases: [
    'scalable target',
    'target tracking',
    'step scaling',
    'scheduled scaling',
    'service auto scaling',
    'application-autoscaling',
  ],
  aws: {
    iamServicePrefix: 'application-autoscaling',
    cloudFormationPrefixes: ['AWS::ApplicationAutoScaling'],
    terraformPrefixes: ['aws_appautoscaling'],
  },
  archetype: 'managed-application',
  traits: ['tls-endpoint', 'activity-trail'],
  remove: ['customer-data'],
  unanswered: {
    'encrypt-at-rest':
      'AWS’s page “Data protection in Application Auto Scaling” does not mention encryption at rest.',
    'back-up':
      'AWS’s page “Resilience in Application Auto Scaling” mentions no backup of targets and policies.',
  },
  add: [
    {
      id: 'registration',
      layer: 'application',
      name: 'Register a scalable target',
      owner: 'customer',
      duty: 'Register an AWS resource or your own resource as a scalable target. After a sustained period without traffic, target tracking can scale the target in to 0. This scale-in requires a minimum capacity of 0 and a metric that emits real zeros.',
      sources: [
        {
          page: 'tracking',
          at: ['to register AWS or … and resume scaling', 'When a metric emits … be set to 0'],
        },
      ],
      controls: ['cm-8', 'cp-2'],
    },
    {
      id: 'suspension',
      layer: 'application',
      name: 'Suspend and resume scaling',
      owner: 'customer',
      duty: 'If scaling could, for example, interfere with a change or an investigation, suspend the scaling activities of policies or scheduled actions. Resume the activities when you are ready.',
      sources: [
        {
          page: 'suspend',
          at: 'The suspend-resume feature is … activities can be resumed',
        },
      ],
      controls: ['cm-3'],
    },
    {
      id: 'service-roles',
      layer: 'access',
      name: 'Create service-linked roles',
      owner: 'aws',
      duty: 'When a user registers a target, Application Auto Scaling creates the service-linked role for the target’s service if the role does not exist yet. The user needs permission to create service-linked roles. Application Auto Scaling manages the permissions that define which actions the role allows.',
      sources: [
        {
          page: 'roles',
          at: [
            'These managed permissions are … for each resource type',
            'first time any user … iam:CreateServiceLinkedRole action',
          ],
        },
      ],
      controls: ['ac-6'],
    },
    {
      id: 'role-creators',
      layer: 'access',
      name: 'Permit service-linked role creation',
      owner: 'customer',
      duty: 'Grant `iam:CreateServiceLinkedRole` to users who register the first target of a service. Automatic creation of the service-linked role requires this permission.',
      switchOf: 'service-roles',
      sources: [
        {
          page: 'roles',
          at: ['requires permissions to create … iam:CreateServiceLinkedRole action'],
        },
      ],
      controls: ['ac-6'],
    },
    {
      id: 'role-removal',
      layer: 'access',
      name: 'Delete unused service-linked roles',
      owner: 'customer',
      duty: 'If you no longer use Application Auto Scaling with a service, AWS recommends that you delete that service’s service-linked role. First delete the related AWS resources.',
      sources: [
        {
          page: 'roles',
          at: [
            'If you no longer … corresponding service-linked role',
            'You can delete a … related AWS resources',
          ],
        },
      ],
      controls: ['ac-2', 'ac-6'],
    },
  ],
  modes: [
    {
      id: 'target-tracking',
      name: 'Target tracking',
      summary:
        'You name a metric and a value. AWS creates the alarms and calculates how much capacity to add or remove.',
      add: [
        {
          id: 'alarms',
          layer: 'platform',
          name: 'Create and manage the alarms',
          owner: 'aws',
          duty: 'Application Auto Scaling creates and manages the CloudWatch alarms that invoke the policy. It deletes the alarms when they are no longer needed.',
          sources: [
            {
              page: 'tracking',
              at: ['createsManagesTargetValue', 'Do not create, edit, … when no longer needed'],
            },
          ],
          controls: ['si-4', 'au-6'],
        },
        {
          id: 'scaling',
          layer: 'platform',
          name: 'Scale the capacity',
          owner: 'aws',
          duty: 'Application Auto Scaling adds and removes capacity to keep the metric at or close to the target. It scales out more aggressively than it scales in. With several target tracking policies, one ready policy is enough to scale out, but all policies with scale-in enabled must be ready to scale in.',
          sources: [
            {
              page: 'tracking',
              at: [
                'createsManagesTargetValue',
                'Note that a target … when utilization decreases',
                'It will scale out … ready to scale in',
              ],
            },
          ],
          controls: ['cp-2', 'sc-5'],
        },
        {
          id: 'policy',
          layer: 'application',
          name: 'Choose the metric and the target value',
          owner: 'customer',
          duty: 'Choose a metric that shows how busy the target is and changes in proportion to its capacity. To use resources cost efficiently, set the target value as high as possible, with a reasonable buffer for unexpected traffic.',
          sources: [
            {
              page: 'tracking',
              at: [
                'Not all custom metrics … scale the scalable target',
                'you must specify a … unexpected traffic increases',
              ],
            },
          ],
          controls: ['cp-2', 'sc-5'],
        },
        {
          id: 'alarm-restraint',
          layer: 'application',
          name: 'Do not change the policy’s alarms',
          owner: 'customer',
          duty: 'Do not create, edit or delete the alarms that are used with a target tracking policy.',
          sources: [
            { page: 'tracking', at: 'Do not create, edit, … target tracking scaling policy' },
          ],
          controls: ['cm-5'],
        },
        {
          id: 'metric-supply',
          layer: 'application',
          name: 'Keep the metric reporting',
          owner: 'customer',
          duty: 'Make sure that the metric reports data points. If data points are missing, the alarm changes to `INSUFFICIENT_DATA`, and the target cannot scale until new data points are found. For a metric that is sparse by design, metric math can fill the gaps.',
          sources: [
            {
              page: 'tracking',
              at: [
                'If the metric is … data points are found',
                'metric is sparsely reported … can be helpful',
              ],
            },
          ],
          controls: ['si-4', 'cp-2'],
        },
        {
          id: 'cooldown',
          layer: 'application',
          name: 'Adjust the cooldown periods',
          owner: 'customer',
          duty: 'Fine-tune the default cooldown periods if you need to, for example if a policy reacts too aggressively to short changes.',
          sources: [{ page: 'tracking', at: 'You can start with … short periods of time' }],
          controls: ['cm-6'],
        },
      ],
    },
    {
      id: 'step-scaling',
      name: 'Step scaling',
      summary:
        'You create the alarm and set the adjustment for each size of breach. AWS applies the steps.',
      add: [
        {
          id: 'scaling',
          layer: 'platform',
          name: 'Scale the capacity',
          owner: 'aws',
          duty: 'When the threshold is breached for the periods that you set, Application Auto Scaling applies the step that fits the metric. It can continue to scale for further breaches until the alarm is `OK` again.',
          sources: [
            { page: 'steps', at: 'is breached for the … returns to OK' },
            { page: 'steps', at: 'It compares this aggregated … adjustment to perform' },
          ],
          controls: ['cp-2', 'sc-5'],
        },
        {
          id: 'alarms',
          layer: 'application',
          name: 'Create the alarm',
          owner: 'customer',
          duty: 'Create a CloudWatch alarm with the metric, the threshold and the number of periods that count as a breach.',
          sources: [{ page: 'steps', at: 'To use step scaling, … determine an alarm breach' }],
          controls: ['si-4', 'au-6'],
        },
        {
          id: 'policy',
          layer: 'application',
          name: 'Write steps without gaps or overlaps',
          owner: 'customer',
          duty: 'Define a scaling step for each size of breach. The ranges of the steps cannot overlap or have gaps. If the metric changes in proportion to capacity, AWS recommends target tracking instead.',
          sources: [
            {
              page: 'steps',
              at: [
                'The ranges of your … or have a gap',
                'If your scaling metric … scaling policy instead',
              ],
            },
          ],
          controls: ['cp-2', 'cm-6'],
        },
        {
          id: 'margin',
          layer: 'application',
          name: 'Separate the scaling thresholds',
          owner: 'customer',
          duty: 'Choose an adequate margin between the thresholds for scale-out and scale-in. If the margin is too small, one action may start the reverse action in an endless loop.',
          sources: [{ page: 'steps', at: 'Make sure to choose … the reverse direction' }],
          controls: ['cm-6', 'cp-2'],
        },
      ],
    },
    {
      id: 'scheduled',
      name: 'Scheduled scaling',
      summary:
        'You set the time and the bounds, once or for a recurring schedule. AWS acts at the set time.',
      add: [
        {
          id: 'scaling',
          layer: 'platform',
          name: 'Scale the capacity',
          owner: 'aws',
          duty: 'Application Auto Scaling scales one time only or on a recurring schedule. A scheduled action can start its activity at once, even if a policy’s cooldown period is still running.',
          sources: [
            { page: 'whatIs', at: 'Scale a resource one … a recurring schedule' },
            { page: 'tracking', at: 'During a cooldown period, … cooldown period to expire' },
          ],
          controls: ['cp-2'],
        },
        {
          id: 'missed-actions',
          layer: 'platform',
          name: 'Skip actions missed while suspended',
          owner: 'aws',
          duty: 'While scheduled scaling is suspended, Application Auto Scaling starts no scheduled action. When you resume scheduled scaling, the service evaluates only those actions whose execution time has not yet passed.',
          sources: [{ page: 'suspend', at: 'does not initiate the … has not yet passed' }],
          controls: ['cp-2'],
        },
        {
          id: 'schedule',
          layer: 'application',
          name: 'Set capacity bounds for each action',
          owner: 'customer',
          duty: 'For each scheduled action, you can define a new minimum and a new maximum capacity. These values form the boundaries of the scaling policy. Together with target tracking, scheduled scaling can reduce the effect of a sharp rise in demand that needs capacity immediately.',
          sources: [{ page: 'tracking', at: 'For each scheduled action, … is needed immediately' }],
          controls: ['cp-2', 'cm-6'],
        },
      ],
    },
  ],
  pages: {
    whatIs: {
      path: 'what-is-application-auto-scaling',
      title: 'What is Application Auto Scaling?',
    },
    roles: {
      path: 'application-auto-scaling-service-linked-roles',
      title: 'Service-linked roles for Application Auto Scaling',
    },
    tracking: {
      path: 'target-tracking-scaling-policy-overview',
      title: 'How target tracking scaling for Application Auto Scaling works',
      passages: { createsManagesTargetValue: 'creates and manages the … specified target value' },
    },
    steps: {
      path: 'step-scaling-policy-overview',
      title: 'How step scaling for Application Auto Scaling works',
    },
    suspend: {
      path: 'application-auto-scaling-suspend-resume-scaling',
      title: 'Suspend and resume scaling for Application Auto Scaling',
    },
  },
});
