import { defineArchetype } from '../define.ts';

export default defineArchetype({
  order: 8,
  name: 'Managed application',
  summary:
    'AWS runs a finished application. You configure it, give people access and own what they do with it.',
  read: '2026-11-26',
  profile: { operatingSystem: 'none', insideVpc: 'no', keepsData: true },
  notAsked: { 'patch-code': 'You bring neither code nor an image.' },
  traits: ['data-centers', 'backbone', 'service-hosts', 'iam-permissions', 'customer-data'],
  add: [
    {
      id: 'os-patches',
      layer: 'operating-system',
      name: 'Patch the underlying systems',
      owner: 'aws',
      answers: ['patch-system'],
      duty: 'AWS operates the operating system under the service. AWS patches and fixes flaws within the infrastructure, including its software.',
      sources: [
        {
          page: 'sharedModel',
          at: [
            'infrastructureCloudServices',
            'abstractedServicesRetrieveData',
            'responsibleInfrastructure',
          ],
        },
      ],
      controls: ['si-2'],
    },
    {
      id: 'service-software',
      layer: 'platform',
      name: 'Run and patch the service',
      owner: 'aws',
      answers: ['patch-engine'],
      duty: 'AWS operates the service’s platform. AWS patches and fixes flaws within the infrastructure, including its software.',
      sources: [
        {
          page: 'sharedModel',
          at: [
            'infrastructureCloudServices',
            'abstractedServicesRetrieveData',
            'responsibleInfrastructure',
          ],
        },
      ],
      controls: ['si-2', 'cp-10'],
    },
  ],
  pages: {
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
      passages: {
        infrastructureCloudServices: 'This infrastructure is composed … AWS Cloud services',
        abstractedServicesRetrieveData: 'For abstracted services, such … and retrieve data',
        responsibleInfrastructure: 'is responsible for patching … within the infrastructure',
      },
    },
  },
});
