import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const docs = 'https://docs.aws.amazon.com/';
const guide = `${docs}global-accelerator/latest/dg/`;
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const how = page('introduction-how-it-works', 'How AWS Global Accelerator works');
const flowLogs = page(
  'monitoring-global-accelerator.flow-logs',
  'Configuring and using flow logs in AWS Global Accelerator',
);
const vpc = page('secure-vpc-connections', 'Secure VPC connections in AWS Global Accelerator');
const allowTraffic = cite(
  `${docs}cli/latest/reference/globalaccelerator/allow-custom-routing-traffic.html`,
  'allow-custom-routing-traffic',
  read,
);
const shieldStandard = cite(
  `${docs}waf/latest/developerguide/ddos-standard-summary.html`,
  'AWS Shield Standard overview',
  read,
);

const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const globalAccelerator = defineService({
  id: 'global-accelerator',
  name: 'AWS Global Accelerator',
  shortName: 'Global Accelerator',
  category: 'networking',
  summary:
    'Fixed addresses at the edge: AWS carries traffic to your endpoints, you choose them and guard what that opens.',
  docs: guide,
  aliases: ['AGA', 'accelerator', 'anycast', 'static IP addresses', 'custom routing'],
  archetype: 'edge-network',
  change: {
    'service-software': {
      duty: 'Operate and patch the software that takes in and forwards traffic, without a step for you to take.',
    },
    'traffic-logs': {
      name: 'Enable flow logs per accelerator',
      duty: 'Enable flow logs to a bucket of yours, with the API in us-west-2. Allow about four hours until delivery is reliable; single entries can be up to 24 hours late.',
      sources: [flowLogs],
    },
  },
  add: [
    {
      id: 'static-addresses',
      layer: 'network',
      name: 'Announce and keep the addresses',
      owner: 'aws',
      duty: 'Announce the static addresses by anycast from the edge, and keep them assigned for as long as the accelerator exists, also while it is disabled.',
      sources: [how],
      controls: ['cp-8', 'sc-7'],
      evidence: reports,
    },
    {
      id: 'global-path',
      layer: 'network',
      name: 'Carry traffic on the AWS network',
      owner: 'aws',
      duty: 'Take clients’ traffic in at the nearest edge location, end their TCP connections there, and bring it to the endpoint over the redundant AWS global network.',
      sources: [how],
      controls: ['cp-8', 'sc-5'],
      evidence: reports,
    },
    {
      id: 'fragments',
      layer: 'platform',
      name: 'Drop TCP fragments at the edge',
      owner: 'aws',
      duty: 'Drop fragmented TCP packets at the edge, and forward UDP fragments to the endpoint, which puts them together.',
      sources: [how],
      controls: ['sc-7', 'si-10'],
    },
    {
      id: 'idle-timeout',
      layer: 'application',
      name: 'Send data before the idle timeout',
      owner: 'customer',
      duty: 'On connections that must stay open, send at least a byte of data within 340 seconds (TCP) or 30 (UDP). The timeouts cannot be changed, and TCP keep-alive packets do not count.',
      sources: [how],
      controls: ['sc-10', 'cm-6'],
    },
    {
      id: 'deletion-rights',
      layer: 'access',
      name: 'Limit who may delete it',
      owner: 'customer',
      duty: 'Restrict deletion by IAM policies, for example by tags: a deleted accelerator loses its static addresses. Disable it instead if you only want to stop traffic.',
      sources: [how],
      controls: ['ac-6', 'cp-2'],
    },
    {
      id: 'log-delivery',
      layer: 'data',
      name: 'Let log delivery reach the bucket',
      owner: 'customer',
      duty: 'Grant the log delivery service write access in the bucket policy, where that is not added for you, and add it to the key policy if the bucket uses a customer managed KMS key.',
      sources: [flowLogs],
      controls: ['au-9', 'sc-12'],
    },
    {
      id: 'log-collection',
      layer: 'data',
      name: 'Collect and deliver flow records',
      owner: 'aws',
      duty: 'Where flow logs are on, gather the records of all edge locations into files in your bucket, and name late files by the time of the requests, not of the delivery.',
      sources: [flowLogs],
      controls: ['au-12', 'au-8'],
    },
  ],
  modes: [
    {
      id: 'standard',
      name: 'Standard accelerator',
      summary:
        'AWS picks the endpoint by location, health and weight, and steers new connections away from an unhealthy one.',
      add: [
        {
          id: 'ddos-protection',
          layer: 'network',
          name: 'Mitigate attacks on layers 3 and 4',
          owner: 'aws',
          duty: 'Protect standard accelerators with Shield Standard against known network and transport layer attacks.',
          setting: { state: 'always-on' },
          sources: [shieldStandard],
          controls: ['sc-5'],
          evidence: reports,
        },
        {
          id: 'failover',
          layer: 'platform',
          name: 'Watch endpoints, redirect new traffic',
          owner: 'aws',
          duty: 'Check all endpoints and direct new connections away from an unhealthy one. Established connections stay with it until the idle timeout.',
          sources: [how],
          controls: ['cp-10', 'si-13'],
          evidence: reports,
        },
        {
          id: 'endpoints',
          layer: 'application',
          name: 'Place endpoints to fail over to',
          owner: 'customer',
          duty: 'Register endpoints in enough places, in one Region or several, that another can take over: if none is healthy, requests go to all of them.',
          sources: [how],
          controls: ['cp-2', 'cp-10'],
        },
        {
          id: 'health-settings',
          layer: 'application',
          name: 'Tune the health checks',
          owner: 'customer',
          duty: 'Review the default checks. Set them in Global Accelerator for instances and Elastic IP addresses, and in Elastic Load Balancing for load balancers.',
          sources: [how],
          controls: ['si-4', 'cp-10'],
        },
        {
          id: 'weights',
          layer: 'application',
          name: 'Set traffic dials and weights',
          owner: 'customer',
          duty: 'Set dials for Regions and weights for endpoints (128 unless you say otherwise), knowing that Global Accelerator overrides weights in some cases to keep traffic flowing.',
          sources: [how],
          controls: ['cp-2', 'cm-6'],
        },
        {
          id: 'endpoint-exposure',
          layer: 'access',
          name: 'Know that it opens private subnets',
          owner: 'customer',
          duty: 'Count an accelerator in when you judge the perimeter: with an internet gateway on the VPC it brings internet traffic to internal load balancers and instances that have no public address or route.',
          sources: [vpc],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'network-exposure',
          layer: 'access',
          name: 'Security groups of the endpoints',
          owner: 'customer',
          duty: 'Keep rules for all traffic that arrives, also that of a public address on the instance, and use private subnets so that internet traffic comes by the accelerator alone.',
          sources: [vpc, how],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'client-address',
          layer: 'access',
          name: 'Decide on client IP preservation',
          owner: 'customer',
          duty: 'Preserve client addresses where the endpoint type allows it; return traffic then goes through Global Accelerator even from a public subnet.',
          sources: [how, vpc],
          controls: ['au-3', 'sc-7'],
        },
      ],
    },
    {
      id: 'custom-routing',
      name: 'Custom routing accelerator',
      summary:
        'Your application sends each client to one instance and port: no health checks and no failover by AWS.',
      add: [
        {
          id: 'destination-mapping',
          layer: 'platform',
          name: 'Map ports to instances',
          owner: 'aws',
          duty: 'Route each client to the one instance and port that belong to the static address and listener port that it uses.',
          sources: [how],
          controls: ['ac-4'],
        },
        {
          id: 'failover',
          layer: 'platform',
          name: 'Watch instances, redirect clients',
          owner: 'customer',
          duty: 'Watch the instances and send clients to another one when one fails: custom routing uses no health checks and does not fail over.',
          sources: [how],
          controls: ['cp-10', 'si-4'],
        },
        {
          id: 'client-assignment',
          layer: 'application',
          name: 'Assign clients to destinations',
          owner: 'customer',
          duty: 'Write the logic that gives each client its address and port. Only IPv4 is supported.',
          sources: [how],
          controls: ['ac-4', 'sa-8'],
        },
        {
          id: 'destinations',
          layer: 'access',
          name: 'Allow only the destinations needed',
          owner: 'customer',
          duty: 'List the addresses and ports in the subnet that may receive traffic rather than allowing all, and wait for the status DEPLOYED before you rely on a change.',
          sources: [allowTraffic],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'client-address',
          layer: 'access',
          name: 'Preserve client addresses',
          owner: 'aws',
          duty: 'Pass client IP addresses on to the instances, always: on custom routing accelerators this is no option.',
          setting: { state: 'always-on' },
          sources: [how],
          controls: ['au-3'],
        },
        {
          id: 'network-exposure',
          layer: 'access',
          name: 'Security groups of the instances',
          owner: 'customer',
          duty: 'Keep the rules of the instances’ security groups: they continue to work as before once an accelerator is in front.',
          sources: [how],
          controls: ['sc-7', 'ac-4'],
        },
      ],
    },
  ],
});
