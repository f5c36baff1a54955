import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Cloud WAN',
  shortName: 'Cloud WAN',
  summary:
    'You define a global network in one policy document. AWS keeps every Region in line with the policy; you decide what the policy connects and when it is deployed.',
  guide: 'https://docs.aws.amazon.com/network-manager/latest/cloudwan/',
  read: '2026-11-26',
  aliases: [
    'core network',
    'core network policy',
    'core network edge',
    'network segment',
    'service insertion',
  ],
  aws: {
    cloudFormationPrefixes: [
      'AWS::NetworkManager::CoreNetwork',
      'AWS::NetworkManager::ConnectAttachment',
      'AWS::NetworkManager::ConnectPeer',
      'AWS::NetworkManager::VpcAttachment',
      'AWS::NetworkManager::SiteToSiteVpnAttachment',
    ],
    terraformPrefixes: [
      'aws_networkmanager_core_network',
      'aws_networkmanager_connect_attachment',
      'aws_networkmanager_connect_peer',
      'aws_networkmanager_vpc_attachment',
      'aws_networkmanager_site_to_site_vpn_attachment',
    ],
  },
  archetype: 'edge-network',
  remove: ['traffic-logs'],
  override: {
    'iam-permissions': {
      owner: 'customer',
      duty: 'Use IAM policies to grant permission to view and change the network. By default, users do not have this permission. Access to a global network includes access to service data of its core network edges in all Regions.',
      sources: [
        {
          page: 'access',
          at: ['By default, IAM users … they need', 'If you grant access … all AWS Regions'],
        },
      ],
    },
  },
  modes: [
    {
      id: 'core-network',
      name: 'Core network',
      summary:
        'One policy sets the Regions, segments and attachments. AWS builds the network from that policy.',
      add: [
        {
          id: 'edge-locations',
          layer: 'network',
          name: 'Choose edge locations and the ASN',
          owner: 'customer',
          duty: 'In the policy, configure the BGP ASN of the core network and the edge locations. You can also configure the inside CIDR blocks for Connect peers.',
          sources: [
            {
              page: 'versions',
              at: [
                'Use Network configuration to … peering on Connect peers',
                'Using the network configuration … to be available',
              ],
            },
          ],
          controls: ['cm-2', 'sc-7'],
        },
        {
          id: 'segments',
          layer: 'network',
          name: 'Divide the network into segments',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Create segments, each of which is a dedicated routing domain. Resources connected to a segment can communicate only within that segment. Sharing a segment with other segments is an optional segment action.',
          sources: [
            {
              page: 'versions',
              at: [
                'The Segments section of … within the segment',
                'Segment actions allow you … network functions group',
              ],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'segment-filter',
          layer: 'network',
          name: 'Segment filter',
          owner: 'customer',
          duty: 'Choose the segments from which a segment accepts shared routes. By default, it accepts the shared routes of all segments.',
          setting: 'off-by-default',
          sources: [{ page: 'segments', at: 'For the Segment filter … Allow all segments' }],
          controls: ['ac-4', 'sc-7'],
        },
        {
          id: 'isolated-attachments',
          layer: 'network',
          name: 'Isolate attachments',
          owner: 'customer',
          duty: 'If you need isolation, choose isolated attachments for a segment. Intra-segment service insertion requires isolated attachments.',
          sources: [
            { page: 'segments', at: 'Choose Isolated attachments if … with service insertion' },
          ],
          controls: ['ac-4', 'sc-7'],
        },
        {
          id: 'segment-sharing',
          layer: 'network',
          name: 'Share segments in one or both directions',
          owner: 'customer',
          duty: 'Share segments that should reach each other. By default, the routes of each segment are advertised to the other. A deny list filter makes sharing one-way.',
          sources: [
            {
              page: 'versions',
              at: 'Segment sharing is bidirectional … but not vice versa',
            },
          ],
          controls: ['ac-4'],
        },
        {
          id: 'network-functions',
          layer: 'network',
          name: 'Steer traffic to network functions',
          owner: 'customer',
          duty: 'If you want to steer traffic, for example through an inspection VPC, create a network function group. Then create a segment action that defines how traffic of segments and attachments is steered.',
          sources: [
            {
              page: 'versions',
              at: [
                'For example, you might … to the Internet',
                'After creating a network … network function group',
              ],
            },
          ],
          controls: ['sc-7', 'si-4'],
        },
        {
          id: 'routing-policies',
          layer: 'network',
          name: 'Filter and prefer routes',
          owner: 'customer',
          duty: 'If you want to filter, summarize or prefer routes, associate routing policies with specific segment shares, pairs of edge locations or attachments.',
          sources: [
            { page: 'versions', at: 'Routing policies provide new … routes are processed' },
          ],
          controls: ['ac-4'],
        },
        {
          id: 'regional-consistency',
          layer: 'platform',
          name: 'Keep segments consistent across Regions',
          owner: 'aws',
          duty: 'AWS keeps the configuration of segments consistent across Regions, so you need not synchronize it device by device.',
          sources: [{ page: 'versions', at: 'With segments, AWS maintains … in your network' }],
          controls: ['cm-2', 'cm-6'],
        },
        {
          id: 'change-sets',
          layer: 'platform',
          name: 'Generate and verify policy versions',
          owner: 'aws',
          duty: 'Cloud WAN generates and verifies a new policy version. If no issues are found, the version’s change set is ready to execute. If generation fails, you can see details of the failure.',
          sources: [
            {
              page: 'versions',
              at: [
                'A policy version change … new LIVE policy',
                'An error prevented the … about the failure',
              ],
            },
          ],
          controls: ['cm-3', 'cm-4'],
        },
        {
          id: 'policy-deployment',
          layer: 'platform',
          name: 'Compare and deploy policy versions',
          owner: 'customer',
          duty: 'Deploy a new policy version at a time that you choose, because it is not deployed automatically. You can compare the new version with an older one.',
          sources: [
            {
              page: 'versions',
              at: ['Once you create a … your own choosing'],
            },
          ],
          controls: ['cm-3', 'cm-4'],
        },
        {
          id: 'policy-restore',
          layer: 'platform',
          name: 'Restore an earlier policy',
          owner: 'customer',
          duty: 'If you want to return to an earlier policy, restore an out-of-date version. Versions older than the live version are marked as out of date.',
          sources: [
            {
              page: 'versions',
              at: [
                'You can also restore … new current version',
                'If you have multiple … an out-of-date policy',
              ],
            },
          ],
          controls: ['cm-3', 'cp-10'],
        },
        {
          id: 'service-role',
          layer: 'access',
          name: 'Service-linked role',
          owner: 'aws',
          duty: 'Cloud WAN uses service-linked roles for the permissions that it requires to call other services on your behalf.',
          sources: [{ page: 'access', at: 'AWS Cloud WAN uses … on your behalf' }],
          controls: ['ac-6'],
        },
        {
          id: 'attachment-mapping',
          layer: 'access',
          name: 'Map attachments to segments',
          owner: 'customer',
          duty: 'Create attachment policies, which control how attachments map to segments or network function groups.',
          sources: [{ page: 'versions', at: 'Attachment policies control how … or tag value' }],
          controls: ['ac-3', 'ac-4'],
        },
        {
          id: 'attachment-conditions',
          layer: 'access',
          name: 'Limit what may be attached',
          owner: 'customer',
          duty: 'You can use condition keys to filter which VPC or VPN connection can be used to create or update an attachment. Condition keys can also filter which subnets can be added to a VPC attachment or removed from it.',
          sources: [
            {
              page: 'access',
              at: [
                'AWS Cloud WAN supports … update an attachment',
                'which VPC subnets can … a VPC attachment',
                'which site-to-site VPN … update an attachment',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'acceptance-requirement',
          layer: 'access',
          name: 'Require acceptance of attachments',
          owner: 'customer',
          duty: 'Choose whether attachments need approval before they are mapped to a segment.',
          switchOf: 'acceptance-hold',
          sources: [{ page: 'segments', at: 'Choose Require acceptance if … to this segment' }],
          controls: ['ac-3', 'cm-3'],
        },
        {
          id: 'acceptance-hold',
          layer: 'access',
          name: 'Hold attachments until accepted',
          owner: 'aws',
          duty: 'If a segment requires acceptance, Cloud WAN puts a new attachment for that segment into the state “Pending attachment acceptance”.',
          sources: [
            { page: 'acceptance', at: 'When you create an … Pending attachment acceptance' },
          ],
          controls: ['ac-3'],
        },
        {
          id: 'acceptance-review',
          layer: 'access',
          name: 'Accept or reject attachments',
          owner: 'customer',
          duty: 'As the core network’s owner, review each pending attachment, and accept or reject it.',
          sources: [{ page: 'acceptance', at: 'The core network owner … reject the request' }],
          controls: ['ac-3', 'cm-3'],
        },
      ],
    },
  ],
  pages: {
    access: {
      path: 'cloudwan-security',
      title: 'Authentication and access in AWS Cloud WAN',
    },
    versions: {
      path: 'cloudwan-create-policy-version',
      title: 'Core network policy versions in AWS Cloud WAN',
    },
    segments: {
      path: 'cloudwan-policy-segments',
      title: 'Add a segment to an AWS Cloud WAN core network policy version',
    },
    acceptance: {
      path: 'cloudwan-attachments-acceptance',
      title: 'Accept or reject an AWS Cloud WAN core network attachment',
    },
  },
});
