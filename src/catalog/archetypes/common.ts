/** Parts that nearly every stack stands on. Archetypes pick from these and add their own. */
import { ec2Infrastructure, iamBestPractices, infrastructure, nitro, nitroOperators, securityGroups, sharedModel } from './pages.ts';

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
    duty: 'Own the concrete, staff the perimeter around the clock and decide who walks in.',
    sources: [infrastructure()],
    controls: ['pe-2', 'pe-3', 'pe-6'],
    evidence: [...auditReports],
  },
  {
    id: 'hardware',
    layer: 'physical',
    name: 'Servers, racks and spare parts',
    owner: 'aws',
    duty: 'Buy, install, watch and replace the machines, with their power and cooling.',
    sources: [infrastructure()],
    controls: ['pe-9', 'ma-2'],
    evidence: [...auditReports],
  },
  {
    id: 'media-destruction',
    layer: 'physical',
    name: 'Destroy worn-out storage media',
    owner: 'aws',
    duty: 'Wipe and destroy storage devices before they leave AWS’s hands.',
    sources: [infrastructure()],
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
    duty: 'Run and protect the network that joins data centers, Availability Zones and Regions.',
    sources: [infrastructure()],
    controls: ['sc-7', 'cp-8'],
    evidence: [...auditReports],
  },
  {
    id: 'network-separation',
    layer: 'network',
    name: 'Keep customers’ traffic apart',
    owner: 'aws',
    duty: 'Isolate each customer’s virtual network from every other on the same wires.',
    sources: [ec2Infrastructure()],
    controls: ['sc-7'],
    evidence: [...auditReports],
  },
] as const;

/** What keeps workloads apart on one machine. */
export const hypervisor = [
  {
    id: 'hypervisor-patches',
    layer: 'hypervisor',
    name: 'Patch the hypervisor and firmware',
    owner: 'aws',
    duty: 'Keep the Nitro hypervisor, cards and firmware current, without a window that you plan.',
    sources: [nitro()],
    controls: ['si-2'],
    evidence: [...auditReports],
  },
  {
    id: 'tenant-isolation',
    layer: 'hypervisor',
    name: 'Isolate workloads from each other',
    owner: 'aws',
    duty: 'Keep memory, processors and devices of one workload out of reach of the next.',
    sources: [nitro()],
    controls: ['sc-39', 'sc-4'],
    evidence: [...auditReports],
  },
  {
    id: 'operator-access',
    layer: 'hypervisor',
    name: 'Keep AWS’s own operators out',
    owner: 'aws',
    duty: 'Build hosts without a way for an AWS employee to log in and read customer content.',
    sources: [nitroOperators()],
    controls: ['ac-3', 'ac-6'],
    evidence: [...auditReports],
  },
] as const;

/** Who may call the service’s API. Yours everywhere. */
export const iamPermissions = {
  id: 'iam-permissions',
  layer: 'access',
  name: 'IAM identities and permissions',
  owner: 'customer',
  duty: 'Decide who and what may call the API, with least privilege and short-lived credentials.',
  sources: [iamBestPractices()],
  controls: ['ac-2', 'ac-6', 'ia-2'],
} as const;

/** What the network lets through. Yours wherever the workload lives in your VPC. */
export const networkExposure = {
  id: 'network-exposure',
  layer: 'access',
  name: 'Security groups and subnets',
  owner: 'customer',
  duty: 'Open only the ports and sources that the workload needs, and place it in the right subnet.',
  sources: [securityGroups()],
  controls: ['sc-7', 'ac-4'],
} as const;

/** The content itself. Yours everywhere. */
export const customerData = {
  id: 'customer-data',
  layer: 'data',
  name: 'Content and its classification',
  owner: 'customer',
  duty: 'Know what you store, how sensitive it is and who should see it; delete what you no longer need.',
  sources: [sharedModel()],
  controls: ['ra-2', 'si-12'],
} as const;

/** The code that you run. Yours wherever there is any. */
export const applicationCode = {
  id: 'application-code',
  layer: 'application',
  name: 'Application code and libraries',
  owner: 'customer',
  duty: 'Write it safely, scan it, and update the libraries that it brings along.',
  sources: [sharedModel()],
  controls: ['sa-11', 'si-2'],
} as const;

/** The ground that AWS runs under every stack in its own buildings. */
export const ground = [...physical, ...network, ...hypervisor] as const;
