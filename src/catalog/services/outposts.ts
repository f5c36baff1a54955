import { cite, defineService } from '../define.ts';

const seen = '2026-11-24';
const docs = 'https://docs.aws.amazon.com/';
const rackGuide = `${docs}outposts/latest/userguide/`;
const secondGuide = `${docs}outposts/latest/network-userguide/`;
const serverGuide = `${docs}outposts/latest/server-userguide/`;
const rack = (page: string, title: string) => cite(`${rackGuide}${page}.html`, title, seen);
const second = (page: string, title: string) => cite(`${secondGuide}${page}.html`, title, seen);
const server = (page: string, title: string) => cite(`${serverGuide}${page}.html`, title, seen);

const rackSite = rack('outposts-requirements', 'Site requirements for Outposts racks');
const rackMaintenance = rack('outpost-maintenance', 'Outposts rack maintenance');
const rackData = rack('data-protection', 'Data protection in AWS Outposts');
const rackResilience = rack('disaster-recovery-resiliency', 'Resilience in AWS Outposts');
const rackGateways = rack('outposts-local-gateways', 'Local gateways for your Outposts racks');
const rackInfrastructure = rack(
  'infrastructure-security',
  'Infrastructure security in AWS Outposts',
);
const rackLink = rack('service-links', 'Connectivity through service link');
const rackOverview = rack('what-is-outposts', 'What is AWS Outposts?');
const howItWorks = rack('how-outposts-works', 'How AWS Outposts works');

const secondSite = second(
  'outposts-rack2ndgen-requirements',
  'Site requirements for second-generation Outposts racks',
);
const secondMaintenance = second('outpost-maintenance', 'Outposts rack maintenance');
const secondData = second('data-protection', 'Data protection in AWS Outposts');
const secondResilience = second('disaster-recovery-resiliency', 'Resilience in AWS Outposts');
const secondGateways = second('outposts-local-gateways', 'Local gateways for your Outposts racks');
const secondInfrastructure = second(
  'infrastructure-security',
  'Infrastructure security in AWS Outposts',
);
const secondLink = second('service-links', 'Connectivity through service link');
const secondOverview = second('what-is-outposts', 'What is AWS Outposts?');

const serverSite = server('outposts-requirements', 'Site requirements for Outposts servers');
const serverMaintenance = server('outpost-maintenance', 'Outposts server maintenance');
const serverData = server('data-protection', 'Data protection in AWS Outposts');
const serverResilience = server('disaster-recovery-resiliency', 'Resilience in AWS Outposts');
const serverLink = server('service-links', 'Connectivity through service link');
const serverOverview = server('what-is-outposts', 'What is AWS Outposts?');
const serverLocal = server('local-server', 'Local network connectivity for Outposts servers');
const localInterfaces = server(
  'local-network-interface',
  'Local network interfaces for your Outposts servers',
);
const serverInstall = cite(
  `${docs}outposts/latest/install-server/install-server.html`,
  'Installing an AWS Outposts server',
  seen,
);

const ebsOnOutposts = cite(
  `${docs}ebs/latest/userguide/ebs-encryption-local-zones-outposts-wavelength.html`,
  'Amazon EBS encryption in Local Zones, Outposts, and Wavelength Zones',
  seen,
);
const localSnapshots = cite(
  `${docs}ebs/latest/userguide/snapshots-outposts.html`,
  'Amazon EBS local snapshots on Outposts',
  seen,
);
const ec2Updates = cite(
  `${docs}AWSEC2/latest/UserGuide/update-management.html`,
  'Update management for Amazon EC2 instances',
  seen,
);

const soc2 = { kind: 'artifact', id: 'SOC 2 report' } as const;

export const outposts = defineService({
  id: 'outposts',
  name: 'AWS Outposts',
  shortName: 'Outposts',
  category: 'compute',
  summary:
    'AWS-owned racks and servers in your own building, run from a Region over an encrypted link.',
  docs: rackGuide,
  aliases: ['Outposts rack', 'Outposts server', 'on-premises AWS', 'ACE rack', 'hybrid cloud'],
  archetype: 'on-premises-hardware',
  contradictions: [
    {
      topic: 'From how many compute racks an ACE rack is needed',
      finding:
        'The overview obliges you to install an ACE rack from four compute racks upwards. The ACE site requirements say that one to four compute racks need no dedicated network rack and only recommend one when you expect to go beyond four. The catalogue names no number in a part: it treats the room, power and uplinks for an ACE rack as yours in either reading. Settle the number with AWS before you order.',
      sources: [
        rackOverview,
        rack('outposts-ace-requirements', 'Site requirements for Outpost ACE racks'),
      ],
    },
    {
      topic: 'Is EBS encryption on an Outpost optional?',
      finding:
        'The Outposts data protection page presents EBS encryption as something that you can use. The newer EBS page says that every EBS volume and snapshot on an Outpost is encrypted and that unencrypted ones cannot be created. The catalogue follows the EBS page: encryption is always on, and only the choice of the KMS key is yours.',
      sources: [rackData, ebsOnOutposts],
    },
    {
      topic: 'Who creates the service link of an Outposts server',
      finding:
        'The rack guide says that you create the connection for a server and AWS creates it for a rack. The server guide says that you or AWS creates it. The installation guide leaves the cabling, the link settings and the authorisation to whoever installs the server on your behalf, so the catalogue gives the set-up of a server’s link to you.',
      sources: [howItWorks, serverLink],
    },
  ],
  change: {
    site: {
      name: 'Room, power and cooling',
      duty: 'Keep the room at 5 to 35 °C and 8 to 80 percent humidity, carry the weight, and give the rack 5, 10 or 15 kVA, best from two feeds. A certified electrician of yours makes the electrical connection.',
      sources: [rackSite],
      controls: ['pe-9', 'pe-10', 'pe-11', 'pe-14'],
    },
    'site-access': {
      name: 'Guard the site against tampering',
      duty: 'Control who walks up to the equipment, see that nobody alters, opens or reverse engineers it, and keep the way free for AWS to service and remove it.',
      sources: [rackInfrastructure, rackSite],
    },
    hardware: {
      name: 'Own, watch and supply the hardware',
      duty: 'Own the servers, switches and cables, monitor their health from the Region, decide when maintenance is due and supply the replacement.',
      sources: [rackMaintenance, rackOverview],
      controls: ['ma-2', 'ma-6'],
      evidence: [soc2],
    },
    'local-network': {
      name: 'Local switches, BGP and firewall',
      duty: 'Provide one or two upstream devices (two for availability), LACP, VLANs and BGP sessions to both Outpost network devices, and let TCP and UDP 443 out statefully.',
      sources: [rackSite, rackLink],
    },
    'hypervisor-patches': {
      name: 'Patch the Outpost’s own software',
      duty: 'Apply security patches and firmware to hosts and equipment. Where an update needs a reboot, send a retirement notice for the instances on that capacity.',
      sources: [rackMaintenance],
    },
    'tenant-isolation': {
      duty: 'Keep one instance out of the next: zero the memory of a stopped or terminated instance before another gets it, and reset every block of its storage.',
      sources: [rackData],
    },
    'iam-permissions': {
      name: 'Who may manage the Outpost',
      duty: 'Write identity-based policies for the outposts: actions and for the services that run on it. Outposts knows no resource-based policies, so these are the gate.',
      sources: [rack('security_iam_service-with-iam', 'How AWS Outposts works with IAM')],
    },
  },
  omit: ['operator-access'],
  add: [
    {
      id: 'installation',
      layer: 'physical',
      name: 'Deliver, place and set up the rack',
      owner: 'aws',
      duty: 'Agree a date, roll the rack to its position, bring up connectivity over the uplinks that you provide and configure the capacity. No change to the hardware is yours to make.',
      sources: [rackSite],
      controls: ['ma-2', 'ma-5'],
      evidence: [soc2],
    },
    {
      id: 'hardware-swap',
      layer: 'physical',
      name: 'Swap failed parts and shred the key',
      owner: 'aws',
      duty: 'Send a team to replace unhealthy hosts, switches or rack elements. When a host goes, remove and destroy its security key, so that its data is unreadable before it leaves your site.',
      sources: [rackMaintenance],
      controls: ['ma-2', 'ma-4', 'mp-6'],
      evidence: [soc2],
    },
    {
      id: 'key-destruction',
      layer: 'physical',
      name: 'See the key destroyed at return',
      owner: 'customer',
      duty: 'Back up, empty and decommission the rack, and do not power it down. Once AWS’s team has, destroy the Nitro Security Key yourself or have them do it for you, and record it.',
      sources: [rack('term-end-racks', 'Outposts rack end-of-term options')],
      controls: ['mp-6', 'mp-6.1'],
    },
    {
      id: 'service-link-path',
      layer: 'network',
      name: 'The path to the Region',
      owner: 'customer',
      duty: 'Provide a redundant internet or Direct Connect path: 500 Mbps or more a compute rack, 175 ms round trip at most, 1500-byte MTU. Choose public or private connectivity with the order: it is fixed afterwards.',
      sources: [rackLink],
      controls: ['cp-8', 'cp-8.2'],
    },
    {
      id: 'service-link-setup',
      layer: 'network',
      name: 'Set up the service link',
      owner: 'aws',
      duty: 'Configure the service link on the Outpost during installation from the VLAN, IP and BGP data that you hand over. The Outpost always opens the connection, never the Region.',
      sources: [rackLink, howItWorks],
      controls: ['sc-7'],
    },
    {
      id: 'service-link-encryption',
      layer: 'network',
      name: 'Encrypt traffic to the Region',
      owner: 'aws',
      duty: 'Carry management traffic and VPC traffic between the Outpost and its Region over a set of encrypted VPN connections.',
      setting: { state: 'always-on' },
      sources: [rackData, rackLink],
      controls: ['sc-8', 'sc-8.1'],
      evidence: [soc2],
    },
    {
      id: 'local-gateway-interfaces',
      layer: 'network',
      name: 'Create the local gateway’s interfaces',
      owner: 'aws',
      duty: 'Create the rack’s local gateway during installation, one virtual interface for each link group, and the group that holds both.',
      sources: [rackGateways],
      controls: ['sc-7'],
    },
    {
      id: 'guest-os-patches',
      layer: 'operating-system',
      name: 'Patch the guest operating system',
      owner: 'customer',
      duty: 'Patch, update and secure the system on your EC2 instances as you would in the Region, for example with Systems Manager Patch Manager.',
      sources: [ec2Updates],
      controls: ['si-2', 'cm-6'],
      evidence: [
        { kind: 'security-hub', id: 'SSM.2' },
        { kind: 'config-rule', id: 'ec2-managedinstance-patch-compliance-status-check' },
      ],
    },
    {
      id: 'control-plane',
      layer: 'platform',
      name: 'Run the control plane in the Region',
      owner: 'aws',
      duty: 'Answer API calls, monitor and update the Outpost from the Availability Zone that you chose when you created it.',
      sources: [rackResilience],
      controls: ['si-2', 'cp-10'],
      evidence: [soc2],
    },
    {
      id: 'spare-capacity',
      layer: 'platform',
      name: 'Plan capacity and spare hosts',
      owner: 'customer',
      duty: 'Decide how much compute and storage you order, and keep N+1 capacity per instance family for failures. Alarm on the CloudWatch capacity metrics.',
      sources: [rack('outposts-capacity', 'Capacity management for AWS Outposts'), rackResilience],
      controls: ['au-4', 'cp-2', 'sc-5'],
    },
    {
      id: 'instance-retirement',
      layer: 'platform',
      name: 'Move instances off retiring hosts',
      owner: 'customer',
      duty: 'Stop and start affected instances before the retirement date, with capacity free to land on. Otherwise AWS does it on that date, and without free capacity they stay stopped.',
      sources: [rackMaintenance],
      controls: ['cp-10', 'ma-2'],
    },
    {
      id: 'disconnection-plan',
      layer: 'platform',
      name: 'Survive a cut service link',
      owner: 'customer',
      duty: 'Design for hours without the Region: instances, volumes and local gateway carry on, but run, start, stop and terminate calls may fail, and so do names that Route 53 in the Region resolves. Metrics are cached for up to 7 days.',
      sources: [rackMaintenance, howItWorks],
      controls: ['cp-2', 'cp-4', 'cp-8'],
    },
    {
      id: 'local-gateway-routes',
      layer: 'access',
      name: 'Connect VPCs to the local network',
      owner: 'customer',
      duty: 'Create the local gateway route table and associate VPCs: none is by default. Direct VPC routing then advertises private addresses to your network. Use TLS: nothing else encrypts this path.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [
        rackGateways,
        rack('launch-instance', 'Launch an instance on your Outposts rack'),
        rackData,
      ],
      controls: ['ac-4', 'sc-7', 'sc-8'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt everything at rest',
      owner: 'aws',
      duty: 'Encrypt all data on the hardware with keys that are wrapped to the Nitro Security Key, a removable device without which nothing can be decrypted.',
      setting: { state: 'always-on' },
      sources: [rackData],
      controls: ['sc-28', 'sc-28.1', 'sc-12'],
      evidence: [soc2],
    },
    {
      id: 'ebs-key-choice',
      layer: 'data',
      name: 'Choose the KMS key for EBS',
      owner: 'customer',
      duty: 'Name a key of your own for EBS, or live with the account’s default, the AWS managed key aws/ebs. Unencrypted volumes and snapshots cannot be made.',
      sources: [ebsOnOutposts],
      controls: ['sc-12', 'sc-28'],
    },
    {
      id: 'backups',
      layer: 'data',
      name: 'Back up and choose where copies are kept',
      owner: 'customer',
      duty: 'Take EBS snapshots. They go to S3 in the Region unless you have S3 on Outposts and ask for local ones; only your IAM policies keep them on site. Local ones die with the site.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [localSnapshots, rackMaintenance],
      controls: ['cp-6', 'cp-9'],
    },
    {
      id: 'traffic-logs',
      layer: 'data',
      name: 'Switch on flow logs and a trail',
      owner: 'customer',
      duty: 'Create VPC flow logs and a CloudTrail trail; without one the event history ends after 90 days. Records reach you only once the Outpost can talk to the Region.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [
        rackInfrastructure,
        rack('logging-using-cloudtrail', 'Log AWS Outposts API calls using AWS CloudTrail'),
      ],
      controls: ['au-2', 'au-11', 'si-4'],
      evidence: [
        { kind: 'security-hub', id: 'EC2.6' },
        { kind: 'config-rule', id: 'vpc-flow-logs-enabled' },
        { kind: 'security-hub', id: 'CloudTrail.1' },
      ],
    },
  ],
  modes: [
    {
      id: 'rack',
      name: 'Outposts rack, first generation',
      summary:
        'AWS’s team installs, repairs and removes the rack and lays out its local gateway; you own the room, the power and the path to the Region.',
    },
    {
      id: 'second-generation-rack',
      name: 'Outposts rack, second generation',
      summary:
        'A network rack stands beside the compute racks, and the virtual interfaces of the local gateway are yours to create.',
      change: {
        site: {
          duty: 'Keep the rooms at 5 to 35 °C and 8 to 80 percent humidity, all racks on one floor within 100 m of the network rack. Give it 10 kVA and each compute rack 15 or 30 kVA, wired by a certified electrician of yours.',
          sources: [secondSite],
        },
        'site-access': { sources: [secondInfrastructure, secondSite] },
        hardware: { sources: [secondMaintenance, secondOverview] },
        installation: { sources: [secondSite] },
        'hardware-swap': { sources: [secondMaintenance] },
        'key-destruction': {
          sources: [second('term-end-racks', 'Outposts rack end-of-term options')],
        },
        'local-network': {
          duty: 'Provide two or four upstream devices with a link to each of four Outpost network devices, LACP, VLANs, one BGP ASN on all of them and a /24 for the service link. Let TCP and UDP 443 out statefully.',
          sources: [secondSite, secondLink],
        },
        'service-link-path': { sources: [secondLink] },
        'service-link-setup': { sources: [secondLink] },
        'service-link-encryption': { sources: [secondData, secondLink] },
        'local-gateway-interfaces': {
          owner: 'customer',
          duty: 'Create four virtual interfaces in each group, with VLAN, IP and BGP settings, in the console or by API. AWS creates only the local gateway itself.',
          sources: [secondGateways, secondOverview],
        },
        'local-gateway-routes': {
          name: 'Build routing domains to your network',
          duty: 'Create the route table, associate VPCs and tie it to an interface group: nothing is connected before. Instances’ private addresses are used by default. Use TLS: nothing else encrypts this path.',
          sources: [secondGateways, secondData],
        },
        'hypervisor-patches': { sources: [secondMaintenance] },
        'tenant-isolation': { sources: [secondData] },
        'control-plane': { sources: [secondResilience] },
        'spare-capacity': { sources: [secondResilience] },
        'instance-retirement': { sources: [secondMaintenance] },
        'disconnection-plan': {
          duty: 'Design for hours without the Region: instances, volumes and local gateway carry on, but run, start, stop and terminate calls may fail. Metrics and logs are cached for up to 7 days.',
          sources: [secondMaintenance],
        },
        'encryption-at-rest': { sources: [secondData] },
        backups: {
          duty: 'Take EBS snapshots and copies of instance stores. Snapshots go to S3 in the Region: AWS lists S3 and EBS snapshots on the Outpost itself for the first generation only.',
          sources: [localSnapshots, secondOverview, secondMaintenance],
        },
        'traffic-logs': {
          duty: 'Create VPC flow logs and a CloudTrail trail. Flow records go to the Region first, so you see none while the Outpost is cut off.',
          sources: [
            secondInfrastructure,
            rack('logging-using-cloudtrail', 'Log AWS Outposts API calls using AWS CloudTrail'),
          ],
        },
      },
    },
    {
      id: 'server',
      name: 'Outposts server',
      summary:
        'You unpack, cable and authorise a 1U or 2U server, swap it when it fails, and destroy its key before you post it back.',
      lifecycle: {
        status: 'maintenance',
        note: 'AWS has stopped selling the 1U and 2U Outposts servers and takes no new customers for them; it helps existing ones to move to Outposts racks.',
        sources: [serverOverview],
      },
      omit: ['local-gateway-interfaces', 'local-gateway-routes', 'ebs-key-choice'],
      change: {
        site: {
          name: 'Rack space, power and clean air',
          duty: 'Offer 5 to 35 °C, 8 to 80 percent humidity and air through a MERV 8 filter. Outside that temperature the server shuts down. It has no battery: redundant power and a UPS are yours.',
          sources: [serverSite],
        },
        'site-access': {
          name: 'Lock up server and security key',
          duty: 'Guard a box that two hands can carry: the site is yours to manage, and the Nitro Security Key that decrypts its data is a removable part.',
          sources: [serverOverview, serverData],
        },
        hardware: {
          name: 'Own, watch and ship the server',
          duty: 'Own the equipment, monitor its health, tell you about a defect, ship a replacement and provide the return label.',
          sources: [
            serverMaintenance,
            server('shipping-outposts-server', 'Return an Outposts server'),
          ],
        },
        installation: {
          name: 'Inspect, install and cable the server',
          owner: 'customer',
          duty: 'Check the box for damage, mount the server in a rack if you wish, attach the Nitro Security Key from that server’s own box, connect power and network. Do all of it yourself or hire a third party.',
          sources: [
            serverInstall,
            cite(
              `${docs}outposts/latest/install-server/install-inspect.html`,
              'Step 2: Inspect the Outposts server equipment',
              seen,
            ),
          ],
          controls: ['ma-2', 'ma-5'],
          evidence: [],
        },
        'hardware-swap': {
          name: 'Swap a failed server and return it',
          owner: 'customer',
          duty: 'Remove the broken server and its security key, install the replacement in its place, and send the old one back with the prepaid label.',
          sources: [serverMaintenance],
          controls: ['ma-2'],
          evidence: [],
        },
        'local-network': {
          name: 'Switch ports, DNS and firewall',
          duty: 'Give the server two ports on one breakout cable: they separate traffic and are no redundancy. Allow TCP 443, UDP 443 and UDP 53 to public DNS.',
          sources: [serverLocal, serverSite],
        },
        'service-link-path': {
          duty: 'Provide redundant connectivity of at least 500 Mbps and at most 175 ms round trip over the internet or a public Direct Connect interface. Every launch downloads its AMI over it.',
          sources: [serverLink, serverSite],
        },
        'service-link-setup': {
          name: 'Connect and authorise the server',
          owner: 'customer',
          duty: 'Configure the link over the serial console, by static IP or DHCP, and authorise the server with IAM credentials of the account that owns the Outpost.',
          sources: [
            cite(
              `${docs}outposts/latest/install-server/install-authorize.html`,
              'Step 6: Configure connection and authorize your Outposts server',
              seen,
            ),
            serverLocal,
            howItWorks,
          ],
          controls: ['ia-3', 'sc-7'],
        },
        'service-link-encryption': { sources: [serverData, serverLink] },
        'hypervisor-patches': { sources: [serverMaintenance] },
        'tenant-isolation': {
          duty: 'Zero the memory of a terminated instance before another gets it, and reset every block of its storage.',
          sources: [serverData],
        },
        'iam-permissions': {
          sources: [server('security_iam_service-with-iam', 'How AWS Outposts works with IAM')],
        },
        'control-plane': { sources: [serverResilience] },
        'spare-capacity': {
          name: 'Plan capacity and spare servers',
          duty: 'Order a second server for availability and hold N+1 per instance family. One server is one point of failure: its uplink ports are not redundant.',
          sources: [serverResilience, serverSite],
        },
        'instance-retirement': {
          name: 'Save data before retirement',
          duty: 'Copy what you need off the instance store before the retirement date. On that date AWS terminates the affected instances, and their data is gone.',
          sources: [serverMaintenance],
          controls: ['cp-9', 'cp-10'],
        },
        'disconnection-plan': {
          duty: 'Design for hours without the Region: instances, instance storage and local interfaces carry on, but run, start, stop and terminate calls may fail. Metrics and logs are cached for up to 7 days.',
          sources: [serverMaintenance],
        },
        'encryption-at-rest': { sources: [serverData] },
        'key-destruction': {
          name: 'Destroy the security key yourself',
          duty: 'Take the Nitro Security Key out before you ship the server and turn its screw three full turns with the hex tool. AWS’s team does not come to do it.',
          sources: [
            serverMaintenance,
            server('term-end-server', 'Outposts server end-of-term options'),
          ],
        },
        backups: {
          name: 'Copy instance store data elsewhere',
          duty: 'Copy data to S3 or to storage in your network. A server has no EBS, and its instance store is lost when an instance ends or a drive fails.',
          sources: [serverResilience, serverMaintenance],
        },
        'traffic-logs': {
          duty: 'Create VPC flow logs and a CloudTrail trail. Flow logs see the elastic network interface only, never the local one, and reach you once the Region does.',
          sources: [
            server('infrastructure-security', 'Infrastructure security in AWS Outposts'),
            localInterfaces,
            rack('logging-using-cloudtrail', 'Log AWS Outposts API calls using AWS CloudTrail'),
          ],
        },
      },
      add: [
        {
          id: 'local-interface-filter',
          layer: 'access',
          name: 'Firewall the local interfaces',
          owner: 'customer',
          duty: 'Enable a local network interface only where needed and filter it in the guest or on your LAN: security groups, network ACLs, route tables and flow logs do not apply to it.',
          sources: [localInterfaces],
          controls: ['ac-4', 'sc-7'],
        },
        {
          id: 'installer-credentials',
          layer: 'access',
          name: 'Give the installer short access',
          owner: 'customer',
          duty: 'Hand a third-party installer temporary credentials with AWSOutpostsAuthorizeServerPolicy, for 36 hours at most.',
          sources: [
            cite(
              `${docs}outposts/latest/install-server/install-grant.html`,
              'Step 1: Grant permissions to install the Outposts server',
              seen,
            ),
          ],
          controls: ['ac-2', 'ac-6', 'ma-5'],
        },
      ],
    },
  ],
});
