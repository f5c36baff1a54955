import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Application Recovery Controller (ARC)',
  shortName: 'ARC',
  summary:
    'Moves an application’s traffic away from an impaired Availability Zone or Region. AWS runs the switches; you provide the spare capacity and mostly make the decision.',
  guide: 'https://docs.aws.amazon.com/r53recovery/latest/dg/',
  read: '2026-11-26',
  aliases: [
    'Route 53 ARC',
    'Application Recovery Controller',
    'Route 53 Application Recovery Controller',
    'zonal shift',
    'zonal autoshift',
    'routing control',
    'Region switch',
    'readiness check',
    'failover',
  ],
  variants: [
    { id: 'arc-zonal-shift', name: 'ARC zonal shift', mode: 'zonal-shift' },
    { id: 'arc-region-switch', name: 'ARC Region switch', mode: 'region-switch' },
  ],
  aws: {
    cloudFormationPrefixes: [
      'AWS::ARCZonalShift',
      'AWS::ARCRegionSwitch',
      'AWS::Route53RecoveryControl',
      'AWS::Route53RecoveryReadiness',
    ],
    terraformPrefixes: ['aws_route53recoverycontrolconfig_', 'aws_route53recoveryreadiness_'],
  },
  archetype: 'managed-application',
  traits: ['activity-trail', 'default-encryption'],
  remove: ['customer-data'],
  notAsked: { 'back-up': 'It stores only configuration and the state of its switches.' },
  override: {
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'ARC encrypts at rest the customer configuration information that it stores.',
      sources: [
        { page: 'protection', at: 'Customer configuration information … encrypted at rest' },
      ],
    },
  },
  add: [
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt data in transit',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'ARC encrypts customer requests and responses with TLS while they pass through the service.',
      sources: [{ page: 'protection', at: 'Customer requests and responses … by using TLS' }],
      controls: ['sc-8'],
    },
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail is on in a new account. It logs all ARC actions as events. The events show which request was made, by whom, when and from which IP address.',
      sources: [
        {
          page: 'trail',
          at: [
            'All ARC actions are logged by CloudTrail',
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
      id: 'zonal-shift',
      name: 'Zonal shift',
      summary:
        'You start and end the shift away from an Availability Zone. ARC carries out the shift for a supported resource.',
      add: [
        {
          id: 'prescaled-capacity',
          layer: 'platform',
          name: 'Provision for the loss of a zone',
          owner: 'customer',
          duty: 'Keep enough capacity in the remaining zones to serve the increased request rates when traffic shifts away from one zone.',
          sources: [
            {
              page: 'autoshiftPractices',
              at: 'When AWS shifts traffic … for your resource',
            },
          ],
          controls: ['cp-2', 'cp-10'],
        },
        {
          id: 'shift-start',
          layer: 'platform',
          name: 'Start the zonal shift',
          owner: 'customer',
          duty: 'Make sure that the conditions for a zonal shift are met. Then start the shift for the resource and zone. If a load balancer fails open because it has no healthy instances, ARC does not shift its traffic.',
          sources: [
            {
              page: 'zonalShift',
              at: [
                'In specific scenarios, a … shift away traffic',
                'Before you start a … shift are met',
              ],
            },
          ],
          controls: ['cp-10'],
        },
        {
          id: 'shift-run',
          layer: 'platform',
          name: 'Shift the traffic away',
          owner: 'aws',
          duty: 'ARC has the supported resource mark the zone as unhealthy, so that traffic shifts away from it. Connections in progress can take some time to complete.',
          sources: [
            {
              page: 'zonalShift',
              at: [
                'supported resources provide integrations … impaired AZ',
                'It can take a … connection reuse',
              ],
            },
          ],
          controls: ['cp-10'],
        },
        {
          id: 'shift-expiry',
          layer: 'platform',
          name: 'Set and extend the expiration',
          owner: 'customer',
          duty: 'Set an expiration when you start the shift, initially at most three days ahead. You can update the expiration at any time. If you are ready to restore traffic, you can cancel the shift before it expires.',
          sources: [{ page: 'zonalShift', at: 'You must set all … the Availability Zone' }],
          controls: ['cp-10', 'cm-6'],
        },
        {
          id: 'shift-end',
          layer: 'platform',
          name: 'Return traffic to the zone',
          owner: 'aws',
          duty: 'When the shift expires or you cancel it, ARC reverses the shift, so that traffic flows to the zone again.',
          sources: [{ page: 'zonalShift', at: 'When a zonal shift … to the AZ' }],
          controls: ['cp-10'],
        },
        {
          id: 'open-connections',
          layer: 'application',
          name: 'Limit client connection time',
          owner: 'customer',
          duty: 'AWS recommends that you limit how long clients stay connected, for example with the keepalive option if you use an Application Load Balancer. Clients with open connections might continue to use the impaired location.',
          sources: [
            {
              page: 'autoshiftPractices',
              at: [
                'However, clients with pre-existing … to your endpoints',
                'If you use an … how long connections continue',
              ],
            },
          ],
          controls: ['cp-10', 'cm-6'],
        },
      ],
    },
    {
      id: 'zonal-autoshift',
      name: 'Zonal autoshift',
      summary:
        'You authorize AWS to start and end shifts on your behalf, both in an event and weekly for practice.',
      extends: 'zonal-shift',
      remove: ['shift-expiry'],
      override: {
        'shift-start': {
          name: 'Start the autoshift',
          owner: 'aws',
          duty: 'AWS starts an autoshift when internal telemetry indicates that a zone’s impairment could affect customers. AWS does not inspect the health of individual resources, so in some cases unaffected resources are shifted too.',
          sources: [
            {
              page: 'autoshift',
              at: [
                'AWS starts an autoshift … potentially impact customers',
                'Be aware that ARC … not experiencing impact',
              ],
            },
          ],
        },
        'shift-end': {
          owner: 'aws',
          duty: 'When the affected zone recovers, AWS stops shifting traffic away from that zone. Traffic then returns to all zones of the Region.',
          sources: [{ page: 'autoshift', at: 'With autoshifts, when the … in the Region' }],
        },
        'prescaled-capacity': {
          owner: 'customer',
          duty: 'AWS strongly recommends that you scale in advance in all zones of the application before you configure practice runs or enable autoshift. Autoshift does not wait for auto scaling. If you use auto scaling for regular cycles of traffic, set its minimum capacity high enough for the loss of a zone.',
          sources: [
            {
              page: 'autoshift',
              at: [
                'Before you configure practice … actions to complete',
                'If you use auto … an Availability Zone',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'autoshift-consent',
          layer: 'platform',
          name: 'Enable zonal autoshift and practice',
          owner: 'customer',
          duty: 'If you want AWS to shift a supported resource’s traffic in an event, enable zonal autoshift for that resource. Zonal autoshift requires practice runs, so AWS then also shifts the traffic for practice.',
          switchOf: 'shift-start',
          sources: [
            {
              page: 'autoshift',
              at: [
                'With zonal autoshift, you … reduce time to recovery',
                'Practice runs are required for zonal autoshift',
                'You can enable zonal … load balancer resource',
              ],
            },
          ],
          controls: ['cp-10'],
        },
        {
          id: 'practice-runs',
          layer: 'platform',
          name: 'Run the weekly practice shift',
          owner: 'aws',
          duty: 'Each week, ARC shifts a single resource’s traffic out of a zone for about 30 minutes and back again. ARC reports an outcome such as `SUCCEEDED` or `FAILED`.',
          sources: [
            {
              page: 'autoshift',
              at: [
                'Practice runs take place … operates as expected',
                'With a practice run … in the Region',
              ],
            },
          ],
          controls: ['cp-4'],
        },
        {
          id: 'outcome-alarms',
          layer: 'platform',
          name: 'Configure outcome alarms',
          owner: 'customer',
          duty: 'For practice runs, configure at least one outcome alarm in CloudWatch, in the resource’s Region. You are responsible for appropriate alarms, which cause AWS to end the practice run if they go off.',
          sources: [
            {
              page: 'autoshiftPractices',
              at: [
                'required to configure at … practice run configuration',
                'You are responsible for … FAILED outcome',
                'Make sure that the … practice run for',
              ],
            },
          ],
          controls: ['cp-4', 'si-4'],
        },
        {
          id: 'blocking-alarms',
          layer: 'platform',
          name: 'Configure blocking alarms',
          owner: 'customer',
          duty: 'You can also configure blocking alarms, which indicate when you do not want a practice run to start, for example during an incident.',
          sources: [
            {
              page: 'autoshiftPractices',
              at: [
                'Optionally, you can also … (blocking alarms)',
                'For practice run blocking … an ongoing incident',
              ],
            },
          ],
          controls: ['cp-4', 'cm-3'],
        },
        {
          id: 'practice-outcomes',
          layer: 'data',
          name: 'Evaluate each practice run',
          owner: 'customer',
          duty: 'After a practice run, evaluate its outcome. Determine whether you need to act, for example on capacity or on an alarm. EventBridge notifications can alert you.',
          sources: [
            { page: 'autoshiftPractices', at: 'ARC reports an outcome … for an alarm' },
            { page: 'autoshift', at: 'You can configure Amazon … and practice runs' },
          ],
          controls: ['cp-4', 'si-4'],
        },
      ],
    },
    {
      id: 'routing-control',
      name: 'Routing control',
      summary:
        'Switches on your own cluster, which spans five Regions, move traffic between Regions. You operate the switches and prepare for recovery.',
      add: [
        {
          id: 'recovery-cluster',
          layer: 'platform',
          name: 'Run the cluster across five Regions',
          owner: 'aws',
          duty: 'AWS runs the data plane, a dedicated cluster across five geographically isolated Regions. The data plane is highly available.',
          sources: [
            {
              page: 'routingPlanes',
              at: [
                'The routing control data … geographically-isolated AWS Regions',
                'routing control data plane IS highly available',
              ],
            },
          ],
          controls: ['cp-8', 'cp-10'],
        },
        {
          id: 'configuration-api',
          layer: 'platform',
          name: 'Run the configuration API',
          owner: 'aws',
          duty: 'AWS runs the control plane, which creates clusters, control panels and routing controls, in US West (Oregon). The control plane is not highly available.',
          sources: [
            {
              page: 'routingPlanes',
              at: [
                'The control plane API … Region (us-west-2)',
                'The routing control configuration … not highly available',
              ],
            },
          ],
          controls: ['cp-10'],
        },
        {
          id: 'control-structure',
          layer: 'platform',
          name: 'Create clusters and controls ahead',
          owner: 'customer',
          duty: 'Create clusters, control panels and routing controls in preparation, before the event in which you might need to reroute traffic.',
          sources: [{ page: 'routingPlanes', at: 'You use these API … for your application' }],
          controls: ['cp-2', 'cp-10'],
        },
        {
          id: 'state-updates',
          layer: 'platform',
          name: 'Change states through the data plane',
          owner: 'customer',
          duty: 'AWS recommends that you change the state of routing controls through the data plane’s API or the CLI instead of the console.',
          sources: [
            { page: 'routingPractices', at: 'We recommend using the … AWS Management Console' },
            { page: 'routingPlanes', at: 'Because the routing control … from an event' },
          ],
          controls: ['cp-10'],
        },
        {
          id: 'endpoint-copies',
          layer: 'platform',
          name: 'Keep a copy of the cluster endpoints',
          owner: 'customer',
          duty: 'Keep a local copy of the Regional cluster endpoints, as AWS recommends, and have retry logic that can use all five endpoints. In a failure, you might not be able to access some API operations.',
          sources: [
            {
              page: 'routingPractices',
              at: [
                'keep a local copy … data plane cluster',
                'Routing controls provide five … as necessary',
              ],
            },
          ],
          controls: ['cp-2', 'cp-10'],
        },
        {
          id: 'safety-overrides',
          layer: 'platform',
          name: 'Override a safety rule',
          owner: 'customer',
          duty: 'Decide whether to bypass a safety rule that blocks a state update, so that you can fail over traffic despite the rule.',
          sources: [{ page: 'routingPractices', at: 'If a safety rule … fail over traffic' }],
          controls: ['cm-5', 'cp-10'],
        },
        {
          id: 'dns-ttl',
          layer: 'platform',
          name: 'Choose lower TTL values',
          owner: 'customer',
          duty: 'Set lower TTL values on DNS records that take part in failover. Values of 60 or 120 seconds are common.',
          sources: [{ page: 'routingPractices', at: 'For DNS records that … for this scenario' }],
          controls: ['cp-10', 'cm-6'],
        },
        {
          id: 'failover-tests',
          layer: 'platform',
          name: 'Test failover regularly',
          owner: 'customer',
          duty: 'Test failover after the setup and then periodically. Make sure that the configuration that you added to ARC is aligned with the right resources.',
          sources: [
            {
              page: 'routingPractices',
              at: [
                'Test failover regularly with … in your stack',
                'You should test this … to test periodically',
              ],
            },
          ],
          controls: ['cp-4'],
        },
        {
          id: 'open-connections',
          layer: 'application',
          name: 'Limit client connection time',
          owner: 'customer',
          duty: 'AWS recommends that you limit how long clients stay connected. Routing control shifts traffic with a DNS update, so clients with open connections might continue to use the impaired location. The keepalive of an Application Load Balancer is 3600 seconds by default.',
          sources: [
            {
              page: 'routingPractices',
              at: [
                'When you use routing … to your endpoints',
                'By default, Application Load … or 1 hour',
              ],
            },
          ],
          controls: ['cp-10', 'cm-6'],
        },
        {
          id: 'emergency-credentials',
          layer: 'access',
          name: 'Store emergency credentials securely',
          owner: 'customer',
          duty: 'Create long-lived IAM credentials specifically for recovery tasks, and keep them in a physical safe or virtual vault. For other tasks, continue to use federated access.',
          sources: [
            {
              page: 'routingPractices',
              at: [
                'Create IAM long-lived credentials … when needed',
                'For non-DR tasks, we … use federated access',
              ],
            },
          ],
          controls: ['ia-5', 'ac-2', 'cp-2'],
        },
      ],
    },
    {
      id: 'region-switch',
      name: 'Region switch',
      summary:
        'ARC executes the plan that you wrote. ARC does not guarantee the capacity; you reserve it.',
      add: [
        {
          id: 'plan-execution',
          layer: 'platform',
          name: 'Run the data plane for plans',
          owner: 'aws',
          duty: 'AWS offers extremely reliable data plane operations for working with plans. The console in each Region uses these operations to execute plans.',
          sources: [
            {
              page: 'switchPractices',
              at: 'The Region switch console … in the data plane',
            },
          ],
          controls: ['cp-10'],
        },
        {
          id: 'plan-evaluation',
          layer: 'platform',
          name: 'Evaluate the plan',
          owner: 'aws',
          duty: 'ARC regularly monitors the state of a plan, to ensure that it is ready for execution.',
          sources: [
            { page: 'readinessChange', at: 'It includes a capability … readiness for execution' },
          ],
          controls: ['cp-4', 'si-4'],
        },
        {
          id: 'plan-content',
          layer: 'platform',
          name: 'Write and align the plan',
          owner: 'customer',
          duty: 'Create plans, and make sure that they are aligned with the correct resources in your stack.',
          sources: [{ page: 'switchPractices', at: 'make sure that the … in your stack' }],
          controls: ['cp-2'],
        },
        {
          id: 'capacity-reservation',
          layer: 'platform',
          name: 'Reserve the capacity',
          owner: 'customer',
          duty: 'If a critical application needs guaranteed access to compute capacity, AWS recommends that you reserve the capacity. Execution blocks help to scale, but do not guarantee that the desired capacity is attained.',
          sources: [
            {
              page: 'switchPractices',
              at: 'Region switch includes execution … reserve the capacity',
            },
          ],
          controls: ['cp-2', 'cp-8'],
        },
        {
          id: 'plan-start',
          layer: 'platform',
          name: 'Execute plans through the data plane',
          owner: 'customer',
          duty: 'In an event, use data plane API operations to work with the plan and execute it.',
          sources: [{ page: 'switchPractices', at: 'Use data plane API … during an event' }],
          controls: ['cp-10'],
        },
        {
          id: 'dns-ttl',
          layer: 'platform',
          name: 'Choose lower TTL values',
          owner: 'customer',
          duty: 'Set lower TTL values on DNS records that take part in failover. Values of 60 or 120 seconds are common.',
          sources: [{ page: 'switchPractices', at: 'For DNS records that … for this scenario' }],
          controls: ['cp-10', 'cm-6'],
        },
        {
          id: 'failover-tests',
          layer: 'platform',
          name: 'Test recovery regularly',
          owner: 'customer',
          duty: 'Test recovery after the setup and then periodically. To test, activate a secondary stack in another Region or deactivate one Region of an active-active configuration.',
          sources: [
            {
              page: 'switchPractices',
              at: [
                'Test application recovery regularly … of the Regions',
                'You should test this … processes work correctly',
              ],
            },
          ],
          controls: ['cp-4'],
        },
        {
          id: 'emergency-credentials',
          layer: 'access',
          name: 'Store emergency credentials securely',
          owner: 'customer',
          duty: 'Create long-lived IAM credentials specifically for recovery tasks, and keep them in a physical safe or virtual vault. For other tasks, continue to use federated access.',
          sources: [
            {
              page: 'switchPractices',
              at: [
                'Create IAM long-lived credentials … when needed',
                'For non-DR tasks, we … use federated access',
              ],
            },
          ],
          controls: ['ia-5', 'ac-2', 'cp-2'],
        },
      ],
    },
    {
      id: 'readiness-check',
      name: 'Readiness check',
      summary:
        'Readiness check is closed to new customers. It monitors whether resources are ready for recovery, and moves no traffic.',
      lifecycle: {
        status: 'maintenance',
        note: 'Readiness check is no longer open to new customers; existing customers can continue to use it. AWS recommends ARC Region switch for similar capabilities.',
        sources: [
          {
            page: 'readinessChange',
            at: [
              'is no longer open … service as normal',
              'For capabilities similar to … ARC Region switch',
            ],
          },
        ],
      },
      add: [
        {
          id: 'continued-service',
          layer: 'platform',
          name: 'Serve the existing customers',
          owner: 'aws',
          duty: 'AWS lets existing customers continue to use readiness check as normal.',
          sources: [
            { page: 'readinessChange', at: 'Existing customers can continue … service as normal' },
          ],
          controls: ['cp-10'],
        },
        {
          id: 'readiness-monitoring',
          layer: 'platform',
          name: 'Monitor readiness',
          owner: 'customer',
          duty: 'Use readiness check to monitor the readiness of your resources for disaster recovery.',
          sources: [
            { page: 'readinessChange', at: 'ARC readiness check is … for disaster recovery' },
          ],
          controls: ['cp-2', 'cp-4'],
        },
        {
          id: 'migration',
          layer: 'platform',
          name: 'Move to Region switch',
          owner: 'customer',
          duty: 'AWS recommends that you onboard your multi-Region application to ARC Region switch for capabilities similar to readiness check.',
          sources: [
            {
              page: 'readinessChange',
              at: 'For capabilities similar to … readiness for execution',
            },
          ],
          controls: ['cp-2', 'sa-22'],
        },
      ],
    },
  ],
  pages: {
    protection: {
      path: 'data-protection',
      title: 'Data protection in Amazon Application Recovery Controller',
    },
    zonalShift: { path: 'arc-zonal-shift.how-it-works', title: 'How a zonal shift works' },
    autoshift: { path: 'arc-zonal-autoshift', title: 'Zonal autoshift in ARC' },
    autoshiftPractices: {
      path: 'arc-zonal-autoshift.considerations',
      title: 'Best practices when you configure zonal autoshift',
    },
    routingPlanes: {
      path: 'data-and-control-planes',
      title: 'Data and control planes for routing control',
    },
    routingPractices: {
      path: 'route53-arc-best-practices.regional',
      title: 'Best practices for routing control in ARC',
    },
    switchPractices: {
      path: 'best-practices.region-switch',
      title: 'Best practices for Region switch in ARC',
    },
    readinessChange: {
      path: 'arc-readiness-availability-change',
      title: 'Amazon Application Recovery Controller (ARC) readiness check availability change',
    },
    trail: {
      path: 'cloudtrail-zonal-shift',
      title: 'Logging zonal shift API calls using AWS CloudTrail',
    },
  },
});
