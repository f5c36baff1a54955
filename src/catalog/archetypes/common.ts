/** Parts that nearly every stack stands on. Archetypes pick from these and add their own. */
import {
  dataCenters,
  ec2Infrastructure,
  iamBestPractices,
  nitro,
  nitroOperators,
  securityGroups,
  sharedModel,
  vpcInfrastructure,
  zones,
} from './pages.ts';

const auditReports = [
  { kind: 'artifact', id: 'SOC 2 report' },
  { kind: 'artifact', id: 'ISO/IEC 27001 certificate' },
] as const;

/** Iron, concrete, fences, guards. */
export const physical = [
  {
    id: 'facilities',
    layer: 'physical',
    name: 'Buildings, fences and guards',
    owner: 'aws',
    duty: 'Own the concrete, staff the perimeter and the doors around the clock, and admit only people with a reason to be there.',
    sources: [dataCenters('2026-11-24')],
    controls: ['pe-2', 'pe-3', 'pe-6'],
    evidence: [...auditReports],
  },
  {
    id: 'hardware',
    layer: 'physical',
    name: 'Servers, racks and spare parts',
    owner: 'aws',
    duty: 'Install, watch, service and replace the machines, with redundant power and cooling for each zone.',
    sources: [dataCenters('2026-11-24'), zones('2026-11-24')],
    controls: ['pe-9', 'ma-2'],
    evidence: [...auditReports],
  },
  {
    id: 'media-destruction',
    layer: 'physical',
    name: 'Destroy worn-out storage media',
    owner: 'aws',
    duty: 'Decommission storage devices by NIST SP 800-88 techniques. None that held customer data leaves AWS’s control before that.',
    sources: [dataCenters('2026-11-24')],
    controls: ['mp-6'],
    evidence: [...auditReports],
  },
] as const;

/** The network below the customer’s own. */
export const network = [
  {
    id: 'backbone',
    layer: 'network',
    name: 'Regions, zones and backbone',
    owner: 'aws',
    duty: 'Run the redundant links that join data centers, zones and Regions, and encrypt traffic on them before it leaves a secured facility.',
    sources: [dataCenters('2026-11-24'), zones('2026-11-24')],
    controls: ['sc-7', 'cp-8', 'sc-8'],
    evidence: [...auditReports],
  },
] as const;

/**
 * What keeps EC2 instances apart on the wires. AWS says it of EC2, so only stacks that show EC2
 * instances use it.
 */
export const instanceNetwork = [
  {
    id: 'network-separation',
    layer: 'network',
    name: 'Keep customers’ traffic apart',
    owner: 'aws',
    duty: 'Isolate each virtual network from every other on the same wires, and drop packets whose sender address is not the instance’s own.',
    sources: [ec2Infrastructure('2026-11-24')],
    controls: ['sc-7'],
    evidence: [...auditReports],
  },
] as const;

/** AWS says this of EC2, so only stacks that show EC2 instances use it. */
export const hypervisorPatches = {
  id: 'hypervisor-patches',
  layer: 'hypervisor',
  name: 'Patch the hypervisor and firmware',
  owner: 'aws',
  duty: 'Replace the Nitro hypervisor and the cards’ firmware with signed versions in place, while instances keep running and without a window that you plan.',
  sources: [nitro('2026-11-24')],
  controls: ['si-2'],
  evidence: [...auditReports],
} as const;

/** AWS says this of EC2, too. */
export const operatorAccess = {
  id: 'operator-access',
  layer: 'hypervisor',
  name: 'Keep AWS’s operators out of the host',
  owner: 'aws',
  duty: 'Build Nitro hosts without a way for any person or system to log in, read an instance’s memory or reach data on encrypted volumes.',
  sources: [nitroOperators('2026-11-24')],
  controls: ['ac-3', 'ac-6'],
  evidence: [...auditReports],
} as const;

/** What keeps EC2 instances apart on one machine. */
export const hypervisor = [
  hypervisorPatches,
  {
    id: 'tenant-isolation',
    layer: 'hypervisor',
    name: 'Isolate instances from each other',
    owner: 'aws',
    duty: 'Keep instances on one host as far apart as on two, and scrub memory and reset storage before the next one gets them.',
    sources: [ec2Infrastructure('2026-11-24'), nitro('2026-11-24')],
    controls: ['sc-39', 'sc-4'],
    evidence: [...auditReports],
  },
  operatorAccess,
] as const;

/** The hosts under a service that shows no EC2 instance. AWS says this of every service. */
export const hosts = {
  id: 'hypervisor-patches',
  layer: 'hypervisor',
  name: 'Run and patch hosts and hypervisor',
  owner: 'aws',
  duty: 'Operate the host operating system and the virtualisation layer under the service, and patch the flaws in them.',
  sources: [sharedModel('2026-11-24')],
  controls: ['si-2'],
  evidence: [...auditReports],
} as const;

/** Who may call the service’s API. Yours everywhere. */
export const iamPermissions = {
  id: 'iam-permissions',
  layer: 'access',
  name: 'IAM identities and permissions',
  owner: 'customer',
  duty: 'Decide who and what may call the API, with least privilege and short-lived credentials.',
  sources: [iamBestPractices('2026-11-24')],
  controls: ['ac-2', 'ac-6', 'ia-2'],
} as const;

/** What the network lets through. Yours wherever the workload lives in your VPC. */
export const networkExposure = {
  id: 'network-exposure',
  layer: 'access',
  name: 'Security groups and subnets',
  owner: 'customer',
  duty: 'Open only the ports and sources that the workload needs, and place it in the right subnet.',
  sources: [securityGroups('2026-11-24'), vpcInfrastructure('2026-11-24')],
  controls: ['sc-7', 'ac-4'],
} as const;

/** The content itself. Yours everywhere. */
export const customerData = {
  id: 'customer-data',
  layer: 'data',
  name: 'Content and its classification',
  owner: 'customer',
  duty: 'Know what you store, how sensitive it is and who should see it; delete what you no longer need.',
  sources: [sharedModel('2026-11-24')],
  controls: ['ra-2', 'si-12'],
} as const;

/** The code that you run. Yours wherever there is any. */
export const applicationCode = {
  id: 'application-code',
  layer: 'application',
  name: 'Application code and libraries',
  owner: 'customer',
  duty: 'Write it safely, scan it, and patch it together with the libraries that it brings along.',
  sources: [sharedModel('2026-11-24')],
  controls: ['sa-11', 'si-2'],
} as const;

/** The ground that AWS runs under EC2 instances in its own buildings. */
export const ground = [...physical, ...network, ...instanceNetwork, ...hypervisor] as const;

/** The ground that AWS runs under a service that shows no EC2 instance. */
export const serviceGround = [...physical, ...network, hosts] as const;
