import { defineService } from '../../define.ts';

export default defineService({
  name: 'Elastic Fabric Adapter',
  shortName: 'EFA',
  summary:
    'A network device for clusters on EC2: AWS runs the fabric and publishes the drivers, you install them and open the group around it.',
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
    'encrypt-at-rest': 'It is a network device: see the volumes of the instance.',
    'back-up': 'It is a network device: see the volumes of the instance.',
  },
  omit: ['encryption-at-rest', 'volume-encryption', 'backups', 'customer-data'],
  change: {
    'os-image': {
      name: 'Build an AMI with the EFA software',
      duty: 'Take a supported operating system, install the EFA software and save an AMI of it, from which you launch the cluster. AWS says to consider requiring IMDSv2 for the AMI.',
      sources: [
        { page: 'efa', at: 'Operating system support differs … supported operating systems' },
        { page: 'mpi', at: 'After you have installed … your EFA-enabled instances' },
        { page: 'mpi', at: 'Consider requiring the use … in Step 9' },
      ],
      controls: ['cm-2', 'cm-6'],
    },
    'runtime-updates': {
      name: 'Install and update the EFA software',
      duty: 'Install kernel, driver, Libfabric and MPI by AWS’s installer, and keep drivers up to date: that is especially true of those for the network, where releases can bring fixes.',
      sources: [
        { page: 'mpi', at: 'Install the EFA-enabled kernel, … your temporary instance' },
        { page: 'drivers', at: 'To prevent system errors, … are currently running' },
      ],
      controls: ['si-2'],
    },
    'os-patches': {
      duty: 'Update all packages of the guest before you install the EFA software, and go on installing security updates yourself.',
      sources: [
        { page: 'mpi', at: 'To ensure that all … on your instance' },
        { page: 'security', at: 'Managing the guest operating … and security patches' },
      ],
    },
    'os-accounts': {
      name: 'Guard SSH inside the cluster',
      duty: 'Restrict the permissions of the leader’s private key and add the public key to each member: MPI jobs need SSH with no password from leader to members. AWS’s steps turn host key checking off and agent forwarding on.',
      sources: [
        { page: 'mpi', at: 'you must enable passwordless … the member nodes' },
        { page: 'mpi', at: 'Disable strictHostKeyChecking and enable … the leader node' },
      ],
      controls: ['ia-5', 'ac-17'],
    },
    'network-exposure': {
      name: 'Open the group to itself, not to all',
      duty: 'Allow all inbound and outbound traffic between members of the security group, which OS-bypass requires. The example’s SSH from anywhere is for tests: in production, allow it from your address or range.',
      sources: [
        { page: 'attach', at: 'To enable OS-bypass functionality, … security group itself' },
        { page: 'mpi', at: 'This security group is … your local network' },
      ],
      controls: ['sc-7', 'ac-4'],
    },
  },
  add: [
    {
      id: 'fabric-limits',
      layer: 'network',
      name: 'Keep EFA traffic inside zone and VPC',
      owner: 'aws',
      duty: 'Carry the traffic of EFA devices within one Availability Zone and one VPC: it cannot cross them and is not routable. IP traffic of the ENA device is not meant.',
      setting: 'always-on',
      sources: [{ page: 'efa', at: "can't cross Availability Zones … interface remains routable" }],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'transport',
      layer: 'network',
      name: 'Run the transport of the device',
      owner: 'aws',
      duty: 'Provide OS bypass and congestion control in the device by the SRD protocol. Applications speak to it through Libfabric, past the kernel of the guest.',
      sources: [
        { page: 'efa', at: 'The EFA device provides … Datagram (SRD) protocol' },
        { page: 'efa', at: 'The Libfabric API bypasses … on the network' },
      ],
      controls: ['sc-5'],
    },
    {
      id: 'driver-releases',
      layer: 'platform',
      name: 'Publish drivers and installer',
      owner: 'aws',
      duty: 'Publish versions of the installer with driver, Libfabric and MPI, each with notes, and sign them: a GPG signature and checksums are available.',
      sources: [
        { page: 'notes', at: 'The following table describes … Fabric Adapter software' },
        { page: 'mpi', at: 'Download the signature file … EFA tarball file' },
        { page: 'verify', at: 'Compare the checksum value … the table below' },
      ],
      controls: ['si-2', 'si-7'],
    },
    {
      id: 'installer-check',
      layer: 'platform',
      name: 'Verify the installer before you run it',
      owner: 'customer',
      duty: 'Check the fingerprint of the key and the signature of the tarball, or its checksum, as AWS recommends. If they do not match, do not run it, and contact Support.',
      sources: [
        { page: 'mpi', at: 'recommend that you do … it was published' },
        { page: 'mpi', at: 'If the fingerprint does … and contact Support' },
        { page: 'verify', at: 'If the checksums do … and contact Support' },
      ],
      controls: ['si-7'],
    },
    {
      id: 'ptrace-protection',
      layer: 'operating-system',
      name: 'Give up ptrace protection for MPI',
      owner: 'customer',
      duty: 'Disable ptrace protection where your distribution has it on by default, such as Ubuntu: the shared memory that Libfabric uses on one instance is not supported with it.',
      sources: [{ page: 'mpi', at: 'To improve your HPC … must disable it' }],
      controls: ['cm-6'],
    },
    {
      id: 'placement',
      layer: 'application',
      name: 'Use a cluster placement group',
      owner: 'customer',
      duty: 'Launch the instances into a cluster placement group, as AWS recommends, though it is not an absolute requirement; a Capacity Reservation for the group can make sure of capacity.',
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
      name: 'Plan the recovery of instances',
      owner: 'customer',
      duty: 'Plan for the recovery of instances with an EFA: simplified automatic recovery and reboot migration do not support them.',
      sources: [
        { page: 'recovery', at: 'automatic recovery is not … Elastic Fabric Adapter' },
        { page: 'reboots', at: 'Reboot migration is not … Elastic Fabric Adapter' },
      ],
      controls: ['cp-10'],
    },
    {
      id: 'attachment',
      layer: 'access',
      name: 'Attach and detach while stopped',
      owner: 'customer',
      duty: 'Attach an EFA at launch or to a stopped instance in the same Availability Zone; to detach or delete it, stop the instance first. It cannot move to another subnet.',
      sources: [
        { page: 'attach', at: "You can't move the … same Availability Zone" },
        { page: 'detach', at: 'To detach an EFA … to an instance' },
      ],
      controls: ['cm-3'],
    },
    {
      id: 'flow-logs',
      layer: 'data',
      name: 'Log the flows, and read MAC addresses',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Create a flow log for the interface to see its traffic. Entries of EFA traffic name source and destination by MAC addresses.',
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
      duty: 'Retrieve errors, drops and retransmissions from the driver on the instance. On EKS, Container Insights shows most of them in CloudWatch.',
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
      summary: 'One interface with two devices: IP as usual through ENA, and the fabric beside it.',
      add: [
        {
          id: 'ip-addresses',
          layer: 'access',
          name: 'Choose addresses and routes for ENA',
          owner: 'customer',
          duty: 'Assign IPv4 or IPv6 addresses as on other interfaces, Elastic IPs included, and mind that IP traffic of the ENA device is routable.',
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
      summary: 'The fabric alone: no IP address, and a second interface for everything else.',
      add: [
        {
          id: 'no-addresses',
          layer: 'network',
          name: 'Refuse it IP addresses',
          owner: 'aws',
          duty: 'Give the interface the EFA device alone: no IP networking, no IPv4 or IPv6 address.',
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
          duty: 'Make an ENA interface the primary one, for which EFA-only cannot be used. On types with several network cards AWS recommends EFA-only interfaces on device index 1 of card 0, if that card supports EFA, and on the next unused cards.',
          sources: [{ page: 'cards', at: 'For the primary network … IP address space' }],
          controls: ['sc-7'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'EFA on Windows',
      finding:
        'The page on EFA says that an EFA with ENA is supported on Windows for applications that use the AWS CDI SDK, and functions as an ENA interface for others. The page on device drivers says that EFA is not supported on Windows instances. The catalogue speaks of Linux alone.',
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
    notes: { path: 'efa-changelog', title: 'Elastic Fabric Adapter release notes' },
    drivers: {
      path: 'manage-device-drivers',
      title: 'Manage device drivers for your EC2 instance',
    },
    security: { path: 'ec2-security', title: 'Security in Amazon EC2' },
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
