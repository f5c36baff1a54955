import { defineTrait } from '../define.ts';

export default defineTrait({
  name: 'Guest system',
  summary:
    'Everything from the guest operating system to the runtimes, which the customer manages.',
  guide: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/',
  read: '2026-11-26',
  add: [
    {
      id: 'os-image',
      layer: 'operating-system',
      name: 'Choose the OS image',
      owner: 'customer',
      answers: ['start-upgrade'],
      duty: 'Use an image from a trusted source, as AWS recommends. A deprecated image is marked as out of date and should not be used.',
      sources: [
        { page: 'sharedImages', at: 'We recommend that you … a verified provider' },
        { page: 'deprecatedImages', at: 'You can deprecate an … not be used' },
      ],
      controls: ['cm-2', 'sa-22'],
    },
    {
      id: 'os-patches',
      layer: 'operating-system',
      name: 'Patch the guest OS',
      owner: 'customer',
      answers: ['patch-system', 'start-patch'],
      duty: 'Install updates and security patches of the guest operating system. AWS recommends that you do so regularly, and that you reboot a Windows instance afterwards. Patch Manager can automate security-related updates.',
      sources: [
        { page: 'ec2Security', at: 'managingGuestSecurityPatches' },
        { page: 'ec2Updates', at: 'We recommend that you … for both the operating' },
        { page: 'ec2Windows', at: 'To ensure the best … you install updates' },
      ],
      controls: ['si-2', 'ra-5'],
    },
    {
      id: 'os-accounts',
      layer: 'operating-system',
      name: 'Guest OS and its credentials',
      owner: 'customer',
      duty: 'Manage the guest operating system and the credentials used to connect to it. Store private keys safely: anyone who has one can connect to the instances that use the key pair.',
      sources: [
        {
          page: 'ec2Security',
          at: ['Managing the credentials used … to your instances', 'managingGuestSecurityPatches'],
        },
        { page: 'ec2KeyPairs', at: 'important that you store … the key pair' },
      ],
      controls: ['ac-2', 'ia-5'],
    },
    {
      id: 'os-hardening',
      layer: 'operating-system',
      name: 'Harden the guest OS',
      owner: 'customer',
      answers: ['read-logs'],
      duty: 'Deploy from hardened images, remove what is not needed, and detect malicious software. For Windows, AWS also recommends storing logs securely and auditing access and changes.',
      sources: [
        {
          page: 'hardenedImages',
          at: [
            'Provide fewer opportunities for … from hardened images',
            'Minimize the system by … and other credentials',
          ],
        },
        { page: 'vulnerabilities', at: 'Implement mechanisms to detect … in your environment' },
        { page: 'ec2Security', at: 'managingGuestSecurityPatches' },
        {
          page: 'ec2Windows',
          at: ['Ensure each server is … and audit data', 'Audit access and all … changes are made'],
        },
      ],
      controls: ['cm-6', 'si-4', 'au-6'],
    },
    {
      id: 'runtime-updates',
      layer: 'platform',
      name: 'Update the installed software',
      owner: 'customer',
      answers: ['patch-engine'],
      duty: 'Manage the software that is deployed to the guest operating system, including updates and security patches.',
      sources: [{ page: 'ec2Security', at: 'managingGuestSecurityPatches' }],
      controls: ['si-2', 'cm-8'],
    },
  ],
  pages: {
    hardenedImages: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_protect_compute_hardened_images.html',
      title: 'SEC06-BP02 Provision compute from hardened images',
    },
    vulnerabilities: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_protect_compute_vulnerability_management.html',
      title: 'SEC06-BP01 Perform vulnerability management',
    },
    sharedImages: { path: 'sharing-amis', title: 'Understand shared AMI usage in Amazon EC2' },
    deprecatedImages: { path: 'ami-deprecate', title: 'Deprecate an Amazon EC2 AMI' },
    ec2Security: {
      path: 'ec2-security',
      title: 'Security in Amazon EC2',
      passages: {
        managingGuestSecurityPatches: 'Managing the guest operating … and security patches',
      },
    },
    ec2Updates: { path: 'update-management', title: 'Update management for Amazon EC2 instances' },
    ec2KeyPairs: { path: 'ec2-key-pairs', title: 'Amazon EC2 key pairs and Amazon EC2 instances' },
    ec2Windows: {
      path: 'ec2-windows-security-best-practices',
      title: 'Security best practices for Windows instances',
    },
  },
});
