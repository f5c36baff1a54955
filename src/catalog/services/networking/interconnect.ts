import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Interconnect',
  shortName: 'Interconnect',
  summary:
    'Managed private links to other clouds and to your sites. AWS and the provider run routers, routing and MACsec; you request, approve and attach.',
  guide: 'https://docs.aws.amazon.com/interconnect/latest/userguide/',
  read: '2026-11-26',
  aliases: [
    'AWS Interconnect - multicloud',
    'AWS Interconnect - last mile',
    'multicloud interconnect',
    'last mile interconnect',
    'cross-cloud connection',
  ],
  archetype: 'edge-network',
  traits: ['activity-trail'],
  remove: ['traffic-logs'],
  override: {
    'service-software': {
      name: 'Run and maintain the network devices',
      owner: 'aws',
      duty: 'AWS and the provider manage the physical network and its configuration. They provision devices, configure VLANs and BGP sessions, and handle ongoing maintenance.',
      sources: [
        {
          page: 'overview',
          at: 'your provider manage all … underlying connectivity infrastructure',
        },
      ],
      controls: ['si-2', 'ma-2'],
    },
  },
  add: [
    {
      id: 'redundant-paths',
      layer: 'network',
      name: 'Keep the paths redundant',
      owner: 'aws',
      duty: 'AWS provisions each Interconnect across redundant devices in at least two physically distinct facilities. Each Interconnect has four connections, so that at least one link works during planned maintenance.',
      sources: [
        {
          page: 'overview',
          at: [
            'Every Interconnect is provisioned … power and networking',
            'Multicloud and last mile … during planned maintenance',
          ],
        },
      ],
      controls: ['cp-8', 'pe-9'],
    },
    {
      id: 'attach-point',
      layer: 'network',
      name: 'Choose the gateway and attach point',
      owner: 'customer',
      duty: 'Choose a Direct Connect gateway as the attach point. Through the gateway, virtual private gateways and transit gateways reach only an Interconnect in their own Region. Cloud WAN reaches any Interconnect that is attached to the same gateway.',
      sources: [
        {
          page: 'overview',
          at: [
            'On AWS, the attach … Direct Connect Gateway',
            'Virtual gateways or Transit … to that Region',
            'Using the native Direct … Direct Connect gateway',
          ],
        },
      ],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'bandwidth',
      layer: 'network',
      name: 'Choose the bandwidth',
      owner: 'customer',
      duty: 'Select the bandwidth, and increase or decrease it as the utilization metric suggests. One application can consume all of the bandwidth.',
      sources: [
        {
          page: 'overview',
          at: [
            'Once live, you can … or engaging support',
            'Your Interconnects provide a … capacity on an Interconnect',
          ],
        },
      ],
      controls: ['cp-2', 'sc-5'],
    },
    {
      id: 'provisioning',
      layer: 'platform',
      name: 'Provision after both sides agree',
      owner: 'aws',
      duty: 'AWS issues an activation key and submits the request to the provider. After you have approved the request, AWS provisions the Interconnect together with the provider.',
      sources: [
        {
          page: 'overview',
          at: [
            'AWS receives the request … approve the request',
            'provider then begin the … interaction is needed',
          ],
        },
      ],
      controls: ['ac-3', 'cm-3'],
    },
    {
      id: 'activation-key',
      layer: 'access',
      name: 'Approve with the activation key',
      owner: 'customer',
      answers: ['admit', 'open-network'],
      duty: 'Use the activation key on one side to accept the Interconnect that was created on the other. The key authorizes the provisioning of a new Interconnect.',
      sources: [
        {
          page: 'overview',
          at: [
            'A token generated during … resources are committed',
            'The process to create … on both sides',
          ],
        },
      ],
      controls: ['ac-3', 'ia-5'],
    },
    {
      id: 'link-encryption',
      layer: 'data',
      name: 'Encrypt the hop to the partner',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'By default, AWS encrypts connections between its devices and the adjacent partner devices with MACsec. It transmits customer traffic only while the encryption session is active.',
      sources: [{ page: 'overview', at: 'connectionsSessionActive' }],
      controls: ['sc-8'],
    },
    {
      id: 'health-probe',
      layer: 'data',
      name: 'Provide a probe and a utilization metric',
      owner: 'aws',
      duty: 'AWS includes a CloudWatch Network Synthetic Monitor with an Interconnect. You can use the monitor to measure latency and packet loss. AWS also provides a metric of utilization.',
      sources: [
        {
          page: 'overview',
          at: [
            'All Interconnects include a … packet loss metrics',
            'Your Interconnects provide a … traffic is utilizing',
          ],
        },
      ],
      controls: ['si-4'],
    },
    {
      id: 'alarms',
      layer: 'data',
      name: 'Set alarms',
      owner: 'customer',
      answers: ['read-logs'],
      duty: 'You can configure CloudWatch alarms on thresholds for latency, packet loss and utilization.',
      sources: [
        {
          page: 'overview',
          at: [
            'You can configure CloudWatch … your set thresholds',
            'You can set up … potential congestion events',
          ],
        },
      ],
      controls: ['si-4'],
    },
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail is on in a new account. It records all calls to the AWS Interconnect API, from the console and from code, as events. The events show which request was made, by whom, when and from which IP address.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures all API … Interconnect API operations',
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
      id: 'multicloud',
      name: 'Multicloud',
      summary:
        'Connects VPCs with those of another cloud. The other provider is responsible for half of the process and sets its own charges and quotas.',
      add: [
        {
          id: 'address-plan',
          layer: 'network',
          name: 'Avoid IP address conflicts',
          owner: 'customer',
          duty: 'Review your IP address allocations to avoid conflicts between them.',
          sources: [{ page: 'multicloud', at: 'Review your existing IP … no conflicts' }],
          controls: ['cm-8'],
        },
        {
          id: 'region-choice',
          layer: 'network',
          name: 'Choose the Regions of both ends',
          owner: 'customer',
          duty: 'Select the source Region, which determines the physical location of the Interconnect, and the destination region in the other cloud.',
          sources: [{ page: 'multicloud', at: 'Select your source AWS … for your Interconnect' }],
          controls: ['cm-2'],
        },
        {
          id: 'other-side',
          layer: 'access',
          name: 'Identify yourself in the other cloud',
          owner: 'customer',
          duty: 'If you create the Interconnect from AWS, provide your ID in the other cloud, which identifies you as the requester. Examples are a Google Cloud project ID and an OCI tenancy OCID. Complete the creation in the other cloud with the activation key.',
          sources: [
            {
              page: 'multicloud',
              at: [
                'This ID is used … on other CSP',
                'In the case of … a Tenancy OCID',
                'To complete the creation … your other CSP',
              ],
            },
          ],
          controls: ['ia-2', 'ac-3'],
        },
        {
          id: 'other-quotas',
          layer: 'platform',
          name: 'Check quotas of the other cloud',
          owner: 'customer',
          duty: 'Before you create a Free Tier Interconnect, ask the other provider whether 500 Mbps is subject to a quota. If so, confirm that enough of the quota remains. A Free Tier Interconnect cannot be converted to a paid one.',
          sources: [
            {
              page: 'multicloud',
              at: [
                'Free Tier Interconnects cannot … a paid Interconnect',
                'Before creating a new … subject to a quota',
              ],
            },
          ],
          controls: ['cp-2'],
        },
        {
          id: 'preview-removal',
          layer: 'platform',
          name: 'Remove connections of a preview',
          owner: 'aws',
          duty: 'As general availability with another provider approaches, AWS removes the 1 Gbps preview connections to that provider from your account.',
          sources: [{ page: 'multicloud', at: 'As we approach General … to that CSP' }],
          controls: ['cm-3'],
        },
      ],
    },
    {
      id: 'last-mile',
      name: 'Last mile',
      summary:
        'Connects offices and data centers to AWS over a partner’s network. You are responsible for the equipment at your site.',
      add: [
        {
          id: 'site-equipment',
          layer: 'network',
          name: 'Run the equipment at your site',
          owner: 'customer',
          duty: 'At the remote site, provide customer premises equipment that is connected to the connectivity fabric of a partner with whom you have a relationship.',
          sources: [
            { page: 'lastMile', at: 'An existing relationship with … connectivity fabric' },
          ],
          controls: ['sc-7', 'pe-3'],
        },
        {
          id: 'address-plan',
          layer: 'network',
          name: 'Avoid IP address conflicts',
          owner: 'customer',
          duty: 'Review your IP address allocations to avoid conflicts between them.',
          sources: [{ page: 'lastMile', at: 'Review your existing IP … no conflicts' }],
          controls: ['cm-8'],
        },
        {
          id: 'metro-choice',
          layer: 'network',
          name: 'Choose the metro and partner account',
          owner: 'customer',
          duty: 'Select the Interconnect metro closest to your location, which determines where traffic enters the AWS network. Also provide the partner account ID.',
          sources: [
            {
              page: 'lastMile',
              at: [
                'Select the Interconnect Metro … the AWS network',
                'provide the partner account ID',
              ],
            },
          ],
          controls: ['cm-2', 'ia-2'],
        },
        {
          id: 'automatic-routing',
          layer: 'network',
          name: 'Set up BGP, VLANs and ASNs',
          owner: 'aws',
          duty: 'AWS provisions four connections across two sites, establishes BGP sessions, configures VLANs and AS numbers, and handles route advertisements. The MTU is 8500.',
          sources: [
            {
              page: 'lastMile',
              at: [
                'The service automatically provisions … are configured automatically',
                'The service automatically establishes … abstracted from you',
                'The MTU for last … automatically to 8500',
              ],
            },
          ],
          controls: ['cm-6', 'cp-8'],
        },
      ],
      override: {
        'link-encryption': {
          owner: 'aws',
          duty: 'By default, AWS enables 256-bit MACsec between AWS and partner devices at the Interconnect location. It transmits customer traffic only while the encryption session is active.',
          sources: [
            {
              page: 'lastMile',
              at: [
                '256-bit MACsec encryption is … all connections',
                'enabled by default between … the Interconnect location',
              ],
            },
            { page: 'overview', at: 'connectionsSessionActive' },
          ],
        },
      },
    },
  ],
  pages: {
    overview: {
      path: 'what-is-interconnect',
      title: 'What is AWS Interconnect?',
      passages: { connectionsSessionActive: 'All connections between the … session is active' },
    },
    multicloud: {
      path: 'getting-started-multicloud',
      title: 'Getting started with AWS Interconnect - multicloud',
    },
    lastMile: {
      path: 'getting-started-lastmile',
      title: 'Getting started with AWS Interconnect - last mile',
    },
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging AWS Interconnect API calls using AWS CloudTrail',
    },
  },
});
