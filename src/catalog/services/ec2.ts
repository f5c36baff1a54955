import { cite, defineService } from '../define.ts';

const guide = 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/';

export const ec2 = defineService({
  id: 'ec2',
  name: 'Amazon Elastic Compute Cloud (Amazon EC2)',
  shortName: 'EC2',
  category: 'compute',
  summary: 'Virtual and physical servers that you rent by the second and run as your own.',
  docs: guide,
  aliases: ['Elastic Compute Cloud', 'virtual machine', 'instance'],
  archetype: 'virtual-machine',
  add: [
    {
      id: 'instance-metadata',
      layer: 'access',
      name: 'Require IMDSv2 for instance metadata',
      owner: 'customer',
      duty: 'Refuse the session-less first version of the metadata service, so that a tricked web server does not hand out role credentials.',
      sources: [cite(`${guide}configuring-instance-metadata-service.html`, 'Use the Instance Metadata Service to access instance metadata')],
      controls: ['ac-3', 'cm-6'],
      evidence: [
        { kind: 'security-hub', id: 'EC2.8' },
        { kind: 'config-rule', id: 'ec2-imdsv2-check' },
      ],
    },
  ],
  modes: [
    {
      id: 'virtual-instance',
      name: 'Virtual instance',
      summary: 'The Nitro hypervisor, which AWS keeps, shares a machine among instances.',
    },
    {
      id: 'bare-metal',
      name: 'Bare metal instance',
      summary: 'The operating system sits on the machine itself, without AWS’s hypervisor in between.',
      archetype: 'bare-metal',
    },
  ],
});
