import { cite, defineArchetype } from '../define.ts';
import { customerData, ground, iamPermissions, networkExposure } from './common.ts';
import { sharedModel } from './pages.ts';
import { instanceData } from './virtual-machine.ts';

const ecsModel = (verified?: string) =>
  cite(
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-shared-model.html',
    'Shared responsibility model for Amazon ECS',
    verified,
  );

/** The orchestrator that AWS runs, and the images that the customer brings. */
const controlPlane = [
  {
    id: 'control-plane',
    layer: 'platform',
    name: 'Run the control plane',
    owner: 'aws',
    duty: 'Operate the orchestrator, keep it available across zones and patch it.',
    sources: [ecsModel()],
    controls: ['si-2', 'cp-10'],
  },
] as const;

const images = [
  {
    id: 'image-content',
    layer: 'application',
    name: 'Container images and their packages',
    owner: 'customer',
    duty: 'Build from bases that still get fixes, scan, rebuild and redeploy when a package is patched.',
    sources: [ecsModel()],
    controls: ['si-2', 'ra-5'],
  },
  {
    id: 'workload-configuration',
    layer: 'application',
    name: 'Workload settings and privileges',
    owner: 'customer',
    duty: 'Run as a non-root user, without privileges and mounts that the workload does not need.',
    sources: [ecsModel()],
    controls: ['cm-6', 'ac-6'],
  },
] as const;

export const containersOnInstances = defineArchetype({
  id: 'containers-on-instances',
  name: 'Containers on instances',
  summary: 'AWS runs the orchestrator; the instances under your containers are yours, or partly so.',
  parts: [
    ...ground,
    {
      id: 'node-image-publish',
      layer: 'operating-system',
      name: 'Publish patched node images',
      owner: 'aws',
      duty: 'Build new versions of the optimized images when a fix is out. Publishing changes no running node.',
      sources: [ecsModel()],
      controls: ['si-2'],
    },
    {
      id: 'os-patches',
      layer: 'operating-system',
      name: 'Bring patches to running nodes',
      owner: 'customer',
      duty: 'Replace or patch the nodes, on a schedule of your own.',
      sources: [ecsModel()],
      controls: ['si-2', 'ra-5'],
    },
    {
      id: 'os-hardening',
      layer: 'operating-system',
      name: 'Harden and watch the nodes',
      owner: 'customer',
      duty: 'Limit who can log in, block the metadata service from containers, and collect the logs.',
      sources: [ecsModel()],
      controls: ['cm-6', 'si-4'],
    },
    ...controlPlane,
    {
      id: 'agent-updates',
      layer: 'platform',
      name: 'Update agents and container runtime',
      owner: 'customer',
      duty: 'Keep the node’s agent and container runtime at a supported version.',
      sources: [ecsModel()],
      controls: ['si-2'],
    },
    ...images,
    iamPermissions,
    networkExposure,
    customerData,
    ...instanceData,
  ],
});

export const serverlessContainers = defineArchetype({
  id: 'serverless-containers',
  name: 'Serverless containers',
  summary: 'You bring an image; AWS brings, patches and retires everything that it runs on.',
  parts: [
    ...ground,
    {
      id: 'os-patches',
      layer: 'operating-system',
      name: 'Patch the system under the container',
      owner: 'aws',
      duty: 'Keep the kernel and the host current, and retire what is out of date.',
      sources: [ecsModel()],
      controls: ['si-2'],
    },
    ...controlPlane,
    {
      id: 'container-runtime',
      layer: 'platform',
      name: 'Container runtime and agents',
      owner: 'aws',
      duty: 'Install, patch and isolate the runtime that starts your containers.',
      sources: [ecsModel()],
      controls: ['si-2', 'sc-39'],
    },
    ...images,
    iamPermissions,
    networkExposure,
    customerData,
    {
      id: 'backups',
      layer: 'data',
      name: 'Keep state outside the container',
      owner: 'customer',
      duty: 'Store what must last in a service that keeps it, and back that up.',
      sources: [sharedModel()],
      controls: ['cp-9'],
    },
  ],
});
