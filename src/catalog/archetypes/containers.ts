import { cite, defineArchetype } from '../define.ts';
import { customerData, ground, iamPermissions, networkExposure, serviceGround } from './common.ts';
import { instanceData } from './virtual-machine.ts';

const ecs = (path: string, title: string) => (verified?: string) =>
  cite(`https://docs.aws.amazon.com/AmazonECS/latest/developerguide/${path}.html`, title, verified);

const ecsModel = ecs('security-shared-model', 'AWS shared responsibility model for Amazon ECS');
const ecsWelcome = ecs('Welcome', 'What is Amazon Elastic Container Service?');
const nodeImages = ecs('ecs-optimized_AMI', 'Amazon ECS-optimized Linux AMIs');
const agentUpdate = ecs('ecs-agent-update', 'Updating the Amazon ECS container agent');
const taskSecurity = ecs(
  'security-tasks-containers',
  'Amazon ECS task and container security best practices',
);
const retirement = ecs(
  'task-maintenance',
  'Task retirement and maintenance for AWS Fargate on Amazon ECS',
);
const taskStorage = ecs('using_data_volumes', 'Storage options for Amazon ECS tasks');

/** The orchestrator that AWS runs, and the images that the customer brings. */
const controlPlane = [
  {
    id: 'control-plane',
    layer: 'platform',
    name: 'Run the control plane',
    owner: 'aws',
    duty: 'Operate and patch the orchestrator, so that you have no control plane of your own to manage.',
    sources: [ecsWelcome('2026-11-24')],
    controls: ['si-2', 'cp-10'],
  },
] as const;

const images = [
  {
    id: 'image-content',
    layer: 'application',
    name: 'Container images and their packages',
    owner: 'customer',
    duty: 'Build from small bases that still get fixes, scan, and replace deployed images when a package turns out vulnerable.',
    sources: [ecsModel('2026-11-24'), taskSecurity('2026-11-24')],
    controls: ['si-2', 'ra-5'],
  },
  {
    id: 'workload-configuration',
    layer: 'application',
    name: 'Workload settings and privileges',
    owner: 'customer',
    duty: 'Run as a non-root user, without privileges and mounts that the workload does not need.',
    sources: [taskSecurity('2026-11-24')],
    controls: ['cm-6', 'ac-6'],
  },
] as const;

export const containersOnInstances = defineArchetype({
  id: 'containers-on-instances',
  name: 'Containers on instances',
  summary:
    'AWS runs the orchestrator; the instances under your containers are yours, or partly so.',
  parts: [
    ...ground,
    {
      id: 'node-image-publish',
      layer: 'operating-system',
      name: 'Publish patched node images',
      owner: 'aws',
      duty: 'Build new versions of the optimized images with current security updates and agents. Publishing changes no running node.',
      sources: [nodeImages('2026-11-24')],
      controls: ['si-2'],
    },
    {
      id: 'os-patches',
      layer: 'operating-system',
      name: 'Bring patches to running nodes',
      owner: 'customer',
      duty: 'Replace or patch the nodes, on a schedule of your own.',
      sources: [ecsModel('2026-11-24')],
      controls: ['si-2', 'ra-5'],
    },
    {
      id: 'os-hardening',
      layer: 'operating-system',
      name: 'Harden and watch the nodes',
      owner: 'customer',
      duty: 'Harden the node’s image, block the metadata service from containers, and keep sensitive workloads on nodes of their own.',
      sources: [ecsModel('2026-11-24')],
      controls: ['cm-6', 'si-4'],
    },
    ...controlPlane,
    {
      id: 'agent-updates',
      layer: 'platform',
      name: 'Update agents and container runtime',
      owner: 'customer',
      duty: 'Keep the node’s agent and container runtime at a supported version.',
      sources: [ecsModel('2026-11-24'), agentUpdate('2026-11-24')],
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
    ...serviceGround,
    {
      id: 'os-patches',
      layer: 'operating-system',
      name: 'Patch the system under the container',
      owner: 'aws',
      duty: 'Bring out patched revisions of the platform, and retire what still runs on an old one. You cannot opt out.',
      sources: [ecsModel('2026-11-24'), retirement('2026-11-24')],
      controls: ['si-2'],
    },
    ...controlPlane,
    {
      id: 'container-runtime',
      layer: 'platform',
      name: 'Container runtime and agents',
      owner: 'aws',
      duty: 'Install and patch the runtime that starts your containers, and give each workload an environment of its own.',
      sources: [retirement('2026-11-24'), ecsModel('2026-11-24')],
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
      duty: 'Store what must last on a volume or service that keeps it: local storage goes when the container goes.',
      sources: [taskStorage('2026-11-24')],
      controls: ['cp-9'],
    },
  ],
});
