import { defineService } from '../../define.ts';

export default defineService({
  name: 'Elastic Fabric Adapter',
  shortName: 'EFA',
  summary:
    'AWS runs the fabric behind this network device for EC2 clusters, and publishes the drivers. You install the drivers and open the security group for the device.',
  guide: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/efa.html',
  read: '2026-11-26',
  aliases: [
    'EFA',
    'Libfabric',
    'SRD',
    'Scalable Reliable Datagram',
    'OS-bypass',
    'RDMA',
    'NCCL',
    'MPI',
    'HPC network',
  ],
  archetype: 'virtual-machine',
  profile: { keepsData: false },
  notAsked: {
    'encrypt-at-rest':
      'It is a network interface. For stored data, see the volumes of the instance.',
    'back-up': 'It is a network interface. For stored data, see the volumes of the instance.',
  },
  remove: ['encryption-at-rest', 'volume-encryption', 'backups', 'customer-data'],
  override: {
    'os-image': {
      name: 'Build an AMI with the EFA software',
      owner: 'customer',
      duty: 'On a supported operating system, install the EFA software and create an AMI. You can reuse the AMI to launch EFA-enabled instances. AWS advises that you consider requiring IMDSv2 for the AMI, unless IMDSv2 is already the default of your account.',
      sources: [
        { page: 'efa', at: 'Operating system support differs … supported operating systems' },
        { page: 'mpi', at: 'After you have installed … your EFA-enabled instances' },
        { page: 'mpi', at: 'Consider requiring the use … default for the account' },
      ],
      controls: ['cm-2', 'cm-6'],
    },
    'runtime-updates': {
      name: 'Install the EFA software and drivers',
      owner: 'customer',
      duty: 'Install the EFA-enabled kernel, the EFA drivers, Libfabric and the Open MPI stack. If you use only Intel MPI, Libfabric and Open MPI are optional. Keep drivers up to date, especially network drivers, because new releases can include fixes.',
      sources: [
        {
          page: 'mpi',
          at: [
            'Install the EFA-enabled kernel, … your temporary instance',
            'Intel MPI only, you … Libfabric and Open MPI',
          ],
        },
        { page: 'drivers', at: 'To prevent system errors, … are currently running' },
      ],
      controls: ['si-2'],
    },
    'os-patches': {
      owner: 'customer',
      duty: 'Manage the guest operating system and its software, including updates and security patches. Perform a software update before you install the EFA software.',
      sources: [
        { page: 'mpi', at: 'To ensure that all … on your instance' },
        { page: 'ec2Security', at: 'Your responsibility includes the … and security patches' },
      ],
    },
    'os-accounts': {
      name: 'SSH between cluster nodes',
      owner: 'customer',
      duty: 'To let applications run across all instances, enable SSH without a password from the leader node to the members. Change the private key’s permissions, and add the public key to each member. AWS’s steps disable strict host key checking and enable agent forwarding on the leader.',
      sources: [
        { page: 'mpi', at: 'To enable your applications … the member nodes' },
        {
          page: 'mpi',
          at: [
            'Disable strictHostKeyChecking and enable … the leader node',
            'Change the permissions of … the leader node',
            'add the public key that you copied earlier',
          ],
        },
      ],
      controls: ['ia-5', 'ac-17'],
    },
    'network-exposure': {
      name: 'Security group rules',
      owner: 'customer',
      duty: 'Allow all inbound and outbound traffic to and from the security group itself, as OS-bypass requires. The group in AWS’s tutorial allows SSH from any IPv4 address and is for tests only. For production, AWS recommends that you allow SSH only from your IP address or a range of your local network.',
      sources: [
        { page: 'attach', at: 'To enable OS-bypass functionality, … security group itself' },
        { page: 'mpi', at: 'that allows inbound SSH … your local network' },
      ],
      controls: ['sc-7', 'ac-4'],
    },
  },
  add: [
    {
      id: 'fabric-limits',
      layer: 'network',
      name: 'Keep EFA traffic in one zone and VPC',
      owner: 'aws',
      duty: 'AWS keeps EFA traffic from crossing Availability Zones or VPCs, and from being routed. These limits do not apply to normal IP traffic from the ENA device of an EFA interface.',
      setting: 'always-on',
      sources: [{ page: 'efa', at: "can't cross Availability Zones … interface remains routable" }],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'transport',
      layer: 'network',
      name: 'Provide the EFA device’s transport',
      owner: 'aws',
      duty: 'The EFA device provides capabilities such as built-in OS bypass and congestion control through the SRD protocol. The Libfabric API bypasses the operating system kernel and communicates directly with the device.',
      sources: [
        { page: 'efa', at: 'The EFA device provides … Datagram (SRD) protocol' },
        { page: 'efa', at: 'The Libfabric API bypasses … on the network' },
      ],
      controls: ['sc-5'],
    },
    {
      id: 'driver-releases',
      layer: 'platform',
      name: 'Publish and sign the installer',
      owner: 'aws',
      duty: 'AWS publishes the installer of the EFA software with a public GPG key, a signature file and, for recent versions, checksums.',
      sources: [
        {
          page: 'mpi',
          at: ['Download the public GPG … into your keyring', 'downloadSignatureTarballFile'],
        },
        { page: 'verify', at: 'following table lists the … versions of EFA' },
      ],
      controls: ['si-2', 'si-7'],
    },
    {
      id: 'installer-check',
      layer: 'platform',
      name: 'Verify the installer',
      owner: 'customer',
      duty: 'AWS recommends that you verify the key’s fingerprint and the tarball’s signature, or the tarball’s checksum. If the values do not match, do not run the installation script, and contact AWS Support.',
      sources: [
        { page: 'mpi', at: 'recommend that you do … it was published' },
        {
          page: 'mpi',
          at: ['If the fingerprint does … and contact Support', 'downloadSignatureTarballFile'],
        },
        { page: 'verify', at: 'If the checksums do … and contact Support' },
      ],
      controls: ['si-7'],
    },
    {
      id: 'ptrace-protection',
      layer: 'operating-system',
      name: 'Disable ptrace protection',
      owner: 'customer',
      duty: 'If your Linux distribution, such as Ubuntu, has ptrace protection enabled by default, disable it. Libfabric’s shared memory feature is not supported with ptrace protection.',
      sources: [{ page: 'mpi', at: 'To improve your HPC … must disable it' }],
      controls: ['cm-6'],
    },
    {
      id: 'placement',
      layer: 'application',
      name: 'Use a cluster placement group',
      owner: 'customer',
      duty: 'AWS recommends that you launch the instances into a cluster placement group, although this is not an absolute requirement. To ensure capacity as you scale, you can create a Capacity Reservation for the group.',
      sources: [
        {
          page: 'mpi',
          at: [
            'It is not an … cluster placement group',
            'To ensure that capacity … cluster placement group',
          ],
        },
      ],
      controls: ['cp-2'],
    },
    {
      id: 'recovery',
      layer: 'application',
      name: 'Plan without automatic recovery',
      owner: 'customer',
      duty: 'Do not rely on simplified automatic recovery or reboot migration. Neither is supported for instances that use an EFA.',
      sources: [
        { page: 'recovery', at: 'automatic recovery is not … Elastic Fabric Adapter' },
        { page: 'reboots', at: 'Reboot migration is not … Elastic Fabric Adapter' },
      ],
      controls: ['cp-10'],
    },
    {
      id: 'attachment',
      layer: 'access',
      name: 'Attach or detach an EFA',
      owner: 'customer',
      duty: 'Attach an EFA when you launch an instance, or attach it to a stopped instance in the EFA’s Availability Zone. Stop the instance before you detach the EFA. You cannot move the EFA to another subnet.',
      sources: [
        {
          page: 'attach',
          at: [
            "EFAs can't be attached … running state",
            "You can't move the … same Availability Zone",
            'To attach an existing … when launching an instance',
          ],
        },
        { page: 'detach', at: 'To detach an EFA … the running state' },
      ],
      controls: ['cm-3'],
    },
    {
      id: 'flow-logs',
      layer: 'data',
      name: 'Turn on flow logs',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'If you want information about the traffic to and from an EFA, create a flow log. Its entries identify EFA traffic by source and destination addresses, both formatted as MAC addresses.',
      sources: [
        { page: 'monitor', at: 'You can create an … from an EFA' },
        { page: 'monitor', at: 'In the flow log … as MAC addresses' },
      ],
      controls: ['au-2', 'si-4'],
    },
    {
      id: 'driver-metrics',
      layer: 'data',
      name: 'Read the driver’s metrics',
      owner: 'customer',
      duty: 'Retrieve the metrics that the driver publishes to the instance, such as the number of errors and of dropped packets. On an Amazon EKS cluster, you can use CloudWatch Container Insights, which supports all of these metrics except five.',
      sources: [
        { page: 'monitor', at: 'The EFA driver publishes … last driver reset' },
        {
          page: 'monitor',
          at: 'If you are using … unresponsive_remote_events, and impaired_remote_conn_events',
        },
      ],
      controls: ['au-6'],
    },
  ],
  modes: [
    {
      id: 'efa-with-ena',
      name: 'EFA with ENA',
      summary: 'One interface with two devices: ENA for normal IP traffic, and EFA for the fabric.',
      add: [
        {
          id: 'ip-addresses',
          layer: 'access',
          name: 'Assign the IP addresses',
          owner: 'customer',
          duty: 'Assign Elastic IP (IPv4) and IPv6 addresses in the same way as to an elastic network interface. Normal IP traffic from the ENA device remains routable.',
          sources: [
            { page: 'attach', at: 'You assign an Elastic … elastic network interface' },
            { page: 'efa', at: 'normal IP traffic from … interface remains routable' },
          ],
          controls: ['sc-7'],
        },
      ],
    },
    {
      id: 'efa-only',
      name: 'EFA-only interface',
      summary:
        'An interface for the fabric only, without an IP address. A second interface carries all other traffic.',
      add: [
        {
          id: 'no-addresses',
          layer: 'network',
          name: 'Keep the interface free of IP addresses',
          owner: 'aws',
          duty: 'On an EFA-only interface, AWS supports only the capabilities of the EFA device, without the ENA device for IP networking. No IP address can be assigned to the interface.',
          setting: 'always-on',
          sources: [
            { page: 'efa', at: 'EFA-only interfaces support only … traditional IP networking' },
            { page: 'attach', at: "You can't assign an … EFA-only network interface" },
          ],
          controls: ['sc-7'],
        },
        {
          id: 'primary-interface',
          layer: 'access',
          name: 'Add an interface for IP',
          owner: 'customer',
          duty: 'Use another interface as the primary one, because an EFA-only interface cannot be primary. On instance types with multiple network cards, AWS recommends an ENA interface as the primary one. If network card index 0 of these types supports EFA, AWS recommends an EFA-only interface at device index 1 of that card.',
          sources: [
            {
              page: 'cards',
              at: [
                'If you plan to … following basic configuration',
                'For the primary network … IP address space',
              ],
            },
          ],
          controls: ['sc-7'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'EFA on Windows',
      finding:
        'The page on EFA says that an EFA with ENA is supported on Windows for applications that use the AWS CDI SDK. For other applications, it functions as an ENA interface. The page on device drivers says that EFA is not supported on Windows instances. The catalogue covers only Linux.',
      sources: [
        { page: 'efa', at: 'The EFA device of … EFA device capabilities' },
        { page: 'drivers', at: 'EFA is not supported on Windows instances' },
      ],
    },
  ],
  pages: {
    efa: {
      path: 'efa',
      title: 'Elastic Fabric Adapter for AI/ML and HPC workloads on Amazon EC2',
    },
    mpi: {
      path: 'efa-start',
      title: 'Get started with EFA and MPI for HPC workloads on Amazon EC2',
      passages: { downloadSignatureTarballFile: 'Download the signature file … EFA tarball file' },
    },
    attach: {
      path: 'create-efa',
      title: 'Create and attach an Elastic Fabric Adapter to an Amazon EC2 instance',
    },
    detach: {
      path: 'detach-efa',
      title: 'Detach and delete an EFA from an Amazon EC2 instance',
    },
    cards: {
      path: 'efa-acc-inst-types',
      title: 'Maximize network bandwidth on Amazon EC2 instances with multiple network cards',
    },
    monitor: {
      path: 'efa-working-monitor',
      title: 'Monitor an Elastic Fabric Adapter on Amazon EC2',
    },
    verify: { path: 'efa-verify', title: 'Verify the EFA installer using a checksum' },
    drivers: {
      path: 'manage-device-drivers',
      title: 'Manage device drivers for your EC2 instance',
    },
    ec2Security: { path: 'ec2-security', title: 'Security in Amazon EC2' },
    recovery: {
      path: 'instance-configuration-recovery',
      title: 'Configure simplified automatic recovery on an Amazon EC2 instance',
    },
    reboots: {
      path: 'schedevents_actions_reboot',
      title: 'Manage Amazon EC2 instances scheduled for reboot',
    },
  },
});
