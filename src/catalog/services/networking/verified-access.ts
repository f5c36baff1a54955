import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Verified Access',
  shortName: 'Verified Access',
  summary:
    'Access to private applications without a VPN. AWS checks each request against policies and trust providers that you choose.',
  guide: 'https://docs.aws.amazon.com/verified-access/latest/ug/',
  read: '2026-11-26',
  aliases: [
    'AVA',
    'zero trust access',
    'ZTNA',
    'Connectivity Client',
    'Verified Access endpoint',
    'trust provider',
  ],
  aws: { terraformPrefixes: ['aws_verifiedaccess_'] },
  archetype: 'edge-network',
  profile: { insideVpc: 'yes', keepsData: true },
  traits: ['default-encryption', 'key-choice'],
  notAsked: {
    'back-up': 'It stores only its configuration: policies and trust providers.',
  },
  remove: ['traffic-logs'],
  override: {
    'service-software': {
      name: 'Evaluate each request',
      owner: 'aws',
      duty: 'When a user tries to reach an application, Verified Access gets the user’s data from the trust provider and evaluates the data against your policies. It grants access only if your security requirements are met.',
      sources: [{ page: 'workings', at: 'When a user tries … specified security requirements' }],
      controls: ['ac-3', 'si-2'],
    },
    'encryption-at-rest': {
      name: 'Encrypt personal data at rest',
      owner: 'aws',
      duty: 'AWS encrypts personally identifiable information at rest with AWS owned keys. You cannot disable this layer of encryption.',
      setting: 'always-on',
      sources: [
        {
          page: 'encryption',
          at: [
            'keys to automatically encrypt … the AWS owned keys',
            'disable this layer of … alternate encryption type',
          ],
        },
      ],
    },
    'key-choice': {
      name: 'Add a second layer with your key',
      owner: 'customer',
      duty: 'If you want a second layer of encryption, choose a customer managed key. In its key policy, allow `kms:CreateGrant`, `kms:DescribeKey`, `kms:GenerateDataKey` and `kms:Decrypt`. If the key is lost, the configuration values are no longer accessible.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'encryption',
          at: [
            'you can add a … Verified Access resources',
            'the following API operations … the key policy',
            'If the customer managed … no longer be accessible',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'default-deny',
      layer: 'access',
      name: 'Deny requests without a policy',
      owner: 'aws',
      duty: 'By default, Verified Access denies all application requests until a policy is defined.',
      sources: [{ page: 'workings', at: 'All application requests are … policy is defined' }],
      controls: ['ac-3'],
    },
    {
      id: 'access-policies',
      layer: 'access',
      name: 'Write the access policies',
      owner: 'customer',
      answers: ['admit'],
      duty: 'For each group, write Cedar policies, which the group’s endpoints inherit. You can also write policies for individual endpoints. Without a policy, all access requests are blocked.',
      sources: [
        {
          page: 'policies',
          at: [
            'They are written in … an AWS policy language',
            'You can create a … define a policy',
          ],
        },
        { page: 'workings', at: 'You create a group … to specific endpoints' },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'trust-providers',
      layer: 'access',
      name: 'Attach trust providers',
      owner: 'customer',
      duty: 'Attach at least one trust provider, from AWS or a third party, to an instance. You can attach a single trust provider for identities, and several for devices.',
      sources: [
        {
          page: 'workings',
          at: [
            'Verified Access works with … least one trust provider',
            'You can attach a … each Verified Access instance',
          ],
        },
      ],
      controls: ['ia-2', 'ia-3'],
    },
    {
      id: 'endpoint-groups',
      layer: 'access',
      name: 'Security groups of the endpoint',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'Choose the security groups for the endpoint. They control its inbound and outbound traffic.',
      sources: [
        { page: 'loadBalancer', at: 'choose the security groups … Verified Access endpoint' },
        { page: 'networkCidr', at: 'choose the security groups … Verified Access endpoint' },
      ],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt data in transit',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'AWS encrypts data in transit from end users to Verified Access endpoints over the internet with TLS 1.2 or later.',
      sources: [{ page: 'protection', at: 'Verified Access encrypts all … 1.2 or later' }],
      controls: ['sc-8'],
    },
    {
      id: 'access-records',
      layer: 'data',
      name: 'Log access attempts',
      owner: 'aws',
      duty: 'If you enable logging, Verified Access logs all access attempts after evaluating them. The Open Cybersecurity Schema Framework (OCSF) logging format is supported.',
      sources: [{ page: 'logs', at: 'After AWS Verified Access … (OCSF) logging format' }],
      controls: ['au-12', 'au-3'],
    },
    {
      id: 'access-logs',
      layer: 'data',
      name: 'Turn on access logs',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'When you enable logging, configure CloudWatch Logs, S3 or Data Firehose as the destination. Use a principal that has the permissions for the destination.',
      sources: [
        {
          page: 'logs',
          at: [
            'When you enable logging … to work properly',
            'supports the following destinations … Data Firehose delivery streams',
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'web',
      name: 'Web application (HTTP or HTTPS)',
      summary:
        'Users reach the application through your domain name in a browser. You provide the domain’s certificate and a load balancer behind the endpoint.',
      add: [
        {
          id: 'internal-load-balancer',
          layer: 'network',
          name: 'Provide an internal load balancer',
          owner: 'customer',
          duty: 'For a load balancer endpoint, provide an internal Application or Network Load Balancer in the VPC of the subnets. A load balancer that serves HTTPS requests requires a public or self-signed RSA certificate of 1,024 or 2,048 bits.',
          sources: [
            {
              page: 'loadBalancer',
              at: [
                'The load balancer must … virtual private cloud (VPC)',
                'HTTPS load balancers can … 1,024 or 2,048',
              ],
            },
          ],
          controls: ['sc-7', 'cm-6'],
        },
        {
          id: 'application-domain',
          layer: 'application',
          name: 'Domain name and public certificate',
          owner: 'customer',
          duty: 'Provide the public DNS name of the application and a public certificate with a matching CN, created in or imported to AWS Certificate Manager.',
          sources: [{ page: 'loadBalancer', at: 'You must provide a … AWS Certificate Manager' }],
          controls: ['sc-12', 'sc-17', 'sc-20'],
        },
      ],
    },
    {
      id: 'tcp',
      name: 'TCP application with the Connectivity Client',
      summary:
        'Users reach SSH, databases and similar applications with a client on their devices. You roll out, configure and update that client.',
      add: [
        {
          id: 'endpoint-records',
          layer: 'platform',
          name: 'Keep DNS records for a network range',
          owner: 'aws',
          duty: 'For a network CIDR endpoint, AWS provides a DNS record for each address in the range that a resource uses. AWS deletes the record when the resource no longer exists.',
          sources: [
            { page: 'networkCidr', at: 'Verified Access provides a … corresponding DNS record' },
          ],
          controls: ['sc-20'],
        },
        {
          id: 'client-publish',
          layer: 'application',
          name: 'Provide the Connectivity Client',
          owner: 'aws',
          duty: 'AWS provides the client for Mac and Windows, and publishes new versions of it.',
          sources: [
            {
              page: 'client',
              at: [
                'AWS Verified Access provides … non-HTTP applications',
                'Connectivity Client for Mac … Windows with x64 version',
                'The following table contains the version history',
              ],
            },
          ],
          controls: ['si-2'],
        },
        {
          id: 'client-tunnel',
          layer: 'application',
          name: 'Encrypt and tag the user’s traffic',
          owner: 'aws',
          duty: 'The client encrypts user traffic, adds identity and device context, and routes it to Verified Access. It keeps access and refresh tokens in an encrypted database on the device.',
          sources: [
            {
              page: 'client',
              at: [
                'The client securely encrypts … for policy enforcement',
                'Access and refresh tokens … encrypted SQLite database',
              ],
            },
          ],
          controls: ['sc-8', 'sc-28'],
        },
        {
          id: 'client-updates',
          layer: 'application',
          name: 'Install and update the client',
          owner: 'customer',
          answers: ['start-upgrade'],
          duty: 'Uninstall any previous version of the client, then install the latest one. Verify that the installer is signed, and do not use an unsigned installer.',
          sources: [
            {
              page: 'client',
              at: [
                'Uninstall any previous version … an unsigned installer',
                'Install the latest version of the client',
              ],
            },
          ],
          controls: ['si-2', 'si-7'],
        },
        {
          id: 'client-configuration',
          layer: 'application',
          name: 'Deploy trusted configuration files',
          owner: 'customer',
          duty: 'Deploy the client configuration to the users’ devices, and ensure that root or Admin owns the file. Users should not use an untrusted configuration, because such a configuration could redirect them to a phishing page.',
          sources: [
            {
              page: 'client',
              at: [
                'Deploy the client configuration … the following location',
                'Ensure that the client … or Admin (Windows)',
                'Users should not use … a phishing page',
              ],
            },
          ],
          controls: ['cm-6', 'ac-6'],
        },
        {
          id: 'continuous-check',
          layer: 'access',
          name: 'Authorize access continuously',
          owner: 'aws',
          duty: 'AWS continuously authorizes user access while the client is connected. It disconnects the tunnel when the user signs out.',
          sources: [
            {
              page: 'client',
              at: [
                'User access is continuously … Client is connected',
                'The tunnel is disconnected … of the client',
              ],
            },
          ],
          controls: ['ac-3', 'ac-12'],
        },
        {
          id: 'sign-out',
          layer: 'access',
          name: 'Have users sign out',
          owner: 'customer',
          duty: 'Have users sign out of the client before they leave their workstations idle.',
          sources: [{ page: 'client', at: 'Users should sign out … workstations idle' }],
          controls: ['ac-11', 'ac-12'],
        },
        {
          id: 'range-scope',
          layer: 'access',
          name: 'Choose the endpoint’s ports and subnets',
          owner: 'customer',
          duty: 'For a network CIDR endpoint, enter the port ranges and choose the subnets. For example, choose the subnets of EC2 instances that should be reached on port 22.',
          sources: [
            {
              page: 'networkCidr',
              at: [
                'For example, you can … port 22 (SSH)',
                'enter a port range … choose the subnets',
              ],
            },
          ],
          controls: ['ac-4', 'ac-6'],
        },
      ],
    },
  ],
  pages: {
    workings: { path: 'how-it-works', title: 'How Verified Access works' },
    protection: { path: 'data-protection', title: 'Data protection in Verified Access' },
    encryption: {
      path: 'encryption-at-rest',
      title: 'Data encryption at rest for AWS Verified Access',
    },
    policies: { path: 'auth-policies', title: 'Verified Access policies' },
    logs: { path: 'access-logs', title: 'Verified Access logs' },
    loadBalancer: {
      path: 'create-load-balancer-endpoint',
      title: 'Create a load balancer endpoint for Verified Access',
    },
    networkCidr: {
      path: 'create-network-cidr-endpoint',
      title: 'Create a network CIDR endpoint for Verified Access',
    },
    client: { path: 'connectivity-client', title: 'Connectivity Client for AWS Verified Access' },
  },
});
