import { defineArchetype } from '../define.ts';

export default defineArchetype({
  order: 13,
  name: 'Customer-run software',
  summary:
    'The machines are yours, wherever they are. AWS runs only the control plane that they connect to.',
  guide: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/',
  read: '2026-11-26',
  profile: { operatingSystem: 'full', insideVpc: 'no', keepsData: true },
  traits: ['application-code', 'iam-permissions', 'customer-data'],
  add: [
    {
      id: 'site',
      layer: 'physical',
      name: 'Your own infrastructure',
      owner: 'customer',
      answers: ['secure-building'],
      duty: 'Provide and manage your own infrastructure: the machines run in your on-premises or edge environments.',
      sources: [
        {
          page: 'hybridNodes',
          at: ['awsManagesAwsEdgeEnvironments', 'EKS Hybrid Nodes follows … for hybrid nodes'],
        },
        { page: 'anywhere', at: 'Amazon ECS Anywhere provides … Amazon ECS cluster' },
      ],
      controls: ['pe-2', 'pe-3'],
    },
    {
      id: 'local-network',
      layer: 'network',
      name: 'Your network and its connection to AWS',
      owner: 'customer',
      duty: 'Allow traffic to the endpoints through which AWS services communicate with the agents on your machines. Make sure that DNS resolution works.',
      sources: [{ page: 'anywhere', at: 'The following domains are … DNS resolution works' }],
      controls: ['sc-7'],
    },
    {
      id: 'os-patches',
      layer: 'operating-system',
      name: 'Provision and manage the OS',
      owner: 'customer',
      answers: ['patch-system', 'start-patch'],
      duty: 'Provision and manage the operating system. Choose one that the service supports.',
      sources: [
        { page: 'hybridSystems', at: 'You are responsible for … provisioning and management' },
        { page: 'anywhere', at: 'The following is the … supported operating systems' },
      ],
      controls: ['si-2', 'cm-6'],
    },
    {
      id: 'control-plane',
      layer: 'platform',
      name: 'Run the control plane',
      owner: 'aws',
      duty: 'AWS manages the control plane that it hosts, and scales it with your workloads.',
      sources: [
        {
          page: 'hybridNodes',
          at: ['awsManagesAwsEdgeEnvironments', 'By moving the Kubernetes … with your workloads'],
        },
      ],
      controls: ['si-2'],
    },
    {
      id: 'agent-updates',
      layer: 'platform',
      name: 'Run and update the agents',
      owner: 'customer',
      answers: ['patch-engine'],
      duty: 'Run the agents that your workloads require. You can update earlier versions to the new ones that AWS releases.',
      sources: [
        { page: 'anywhereUpdates', at: 'Your on-premises server or … the following procedures' },
      ],
      controls: ['si-2'],
    },
  ],
  pages: {
    anywhere: { path: 'ecs-anywhere', title: 'Amazon ECS clusters for external instances' },
    hybridNodes: {
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-overview.html',
      title: 'Amazon EKS Hybrid Nodes overview',
      passages: {
        awsManagesAwsEdgeEnvironments: 'AWS manages the AWS-hosted … or edge environments',
      },
    },
    hybridSystems: {
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-os.html',
      title: 'Prepare operating system for hybrid nodes',
    },
    anywhereUpdates: {
      path: 'ecs-anywhere-updates',
      title:
        'Updating the AWS Systems Manager agent and Amazon ECS container agent on an external instance',
    },
  },
});
