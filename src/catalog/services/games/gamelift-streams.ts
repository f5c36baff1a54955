import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon GameLift Streams',
  shortName: 'GameLift Streams',
  summary:
    'Streams your application to a browser from AWS’s GPUs. AWS builds stream groups, and you patch them by replacing them.',
  guide: 'https://docs.aws.amazon.com/gameliftstreams/latest/developerguide/',
  docs: 'https://docs.aws.amazon.com/gameliftstreams/latest/developerguide/what-is-service.html',
  read: '2026-11-26',
  aliases: [
    'game streaming',
    'cloud gaming',
    'stream groups',
    'stream URL',
    'WebRTC streaming',
    'application streaming to browsers',
  ],
  aws: {
    iamServicePrefix: 'gameliftstreams',
    cloudFormationPrefixes: ['AWS::GameLiftStreams'],
  },
  archetype: 'managed-application',
  traits: ['application-code'],
  override: {
    'os-patches': {
      name: 'Replace stream groups to patch the OS',
      owner: 'customer',
      answers: ['patch-system', 'patch-engine', 'start-patch'],
      duty: 'Replace stream groups, because the operating system and runtime environment are at this time updated only when you create a new group. AWS recommends a replacement every two to four weeks, regardless of application updates.',
      sources: [{ page: 'vulnerabilities', at: 'timeApplicationUpdates' }],
    },
    'service-software': {
      name: 'Run the stream session APIs',
      owner: 'aws',
      remove: ['answers'],
      duty: 'AWS runs the stream session APIs. Through these APIs, the cryptographic identifiers of both endpoints of a stream, the browser and the backend host, are negotiated.',
      sources: [
        { page: 'dataProtection', at: 'Individual end-user streams are … stream session APIs' },
      ],
      controls: ['sc-23'],
    },
    'application-code': {
      name: 'Patch the streamed application',
      owner: 'customer',
      duty: 'Maintain the application content and software with updates and security patches. Create a new application, and deploy it to new stream groups.',
      sources: [
        {
          page: 'vulnerabilities',
          at: 'Customer-provided application content … new stream groups',
        },
      ],
    },
    'customer-data': {
      name: 'No personal data in metadata',
      owner: 'customer',
      duty: 'Provide anonymized references as customer IDs and other identifiers, without sensitive or personal information. No metadata field is redacted.',
      sources: [{ page: 'dataProtection', at: 'If you provide customer … any metadata fields' }],
    },
  },
  add: [
    {
      id: 'group-network',
      layer: 'network',
      name: 'Isolate each group’s network',
      owner: 'aws',
      duty: 'GameLift Streams gives each stream group one or more service-managed VPC networks that are isolated from other stream groups and customers. It denies inbound connections, except for authenticated WebRTC connections that the service arranges.',
      sources: [
        {
          page: 'dataProtection',
          at: 'Each stream group consists … WebRTC stream connections',
        },
      ],
      controls: ['sc-7'],
    },
    {
      id: 'group-isolation',
      layer: 'hypervisor',
      name: 'Dedicate hardware to one stream group',
      owner: 'aws',
      answers: ['separate-tenants'],
      duty: 'GameLift Streams dedicates the hardware to one stream group. It does not share compute resources across groups or with other AWS customers.',
      sources: [
        {
          page: 'tenancy',
          at: [
            "Amazon GameLift Streams doesn't … other AWS customers",
            'The hardware is still … other AWS customers',
          ],
        },
      ],
      controls: ['sc-39', 'sc-4'],
    },
    {
      id: 'group-image',
      layer: 'operating-system',
      name: 'Update new stream groups',
      owner: 'aws',
      duty: 'GameLift Streams updates the operating system and the runtime environment of a stream group when the group is created.',
      sources: [{ page: 'vulnerabilities', at: 'At this time, the … new stream group' }],
      controls: ['si-2'],
    },
    {
      id: 'vpc-link',
      layer: 'network',
      name: 'Attach the group to a transit gateway',
      owner: 'aws',
      duty: 'If a location has VPC connectivity enabled, GameLift Streams creates or reuses a transit gateway. It then shares the gateway with your account, attaches the service’s VPC to the gateway, and routes your CIDR blocks through the gateway.',
      sources: [
        {
          page: 'vpcConnectivity',
          at: [
            'Creates a transit gateway … Resource Access Manager (RAM)',
            'Attaches the Amazon GameLift … through the transit gateway',
          ],
        },
      ],
      controls: ['sc-7'],
    },
    {
      id: 'vpc-link-setup',
      layer: 'access',
      name: 'Connect your VPC to the group',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'If a location has VPC connectivity, accept the resource share invitation, which expires after 7 days. Attach your VPC to the transit gateway, and add routes to your VPC’s route tables. Optionally, let security groups admit the service’s CIDR block.',
      sources: [
        {
          page: 'vpcConnectivity',
          at: [
            'for each stream group … VPC connectivity configured',
            'The resource share invitation … a new invitation',
            'Connects your VPC to … your private resources',
          ],
        },
      ],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'tenancy-choice',
      layer: 'application',
      name: 'Choose a class and limit consumption',
      owner: 'customer',
      duty: 'Have the application regulate its own resource consumption. If it cannot, and your use case does not tolerate noisy neighbors, AWS recommends a single-tenant stream class.',
      sources: [{ page: 'tenancy', at: 'Your application should regulate … is recommended' }],
      controls: ['sc-5', 'sc-4'],
    },
    {
      id: 'untrusted-code',
      layer: 'application',
      name: 'Avoid untrusted code',
      owner: 'customer',
      duty: 'Maintain the security of your applications. Avoid executing untrusted code or modifying critical system files, because computers and their systems serve further sessions of the group.',
      sources: [{ page: 'tenancy', at: 'For any stream group … operating system files' }],
      controls: ['cm-7', 'si-7'],
    },
    {
      id: 'sdk-updates',
      layer: 'application',
      name: 'Update the SDKs in the game',
      owner: 'customer',
      duty: 'Consider regularly updating games with the latest AWS SDK and the Web Client SDK of GameLift Streams.',
      sources: [
        { page: 'vulnerabilities', at: 'Customers should consider regularly … Web Client SDK' },
      ],
      controls: ['si-2'],
    },
    {
      id: 'stream-urls',
      layer: 'access',
      name: 'Create stream URLs',
      owner: 'customer',
      duty: 'Decide whether to create stream URLs. Anyone who has a stream URL can start a session without AWS credentials. This is possible until the URL expires, is revoked or reaches its usage limit.',
      setting: 'closed-by-default',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'A stream URL grants … its usage limit',
            'By default, your application … not publicly accessible',
            'Stream URLs are the … own authenticated client',
          ],
        },
      ],
      controls: ['ac-3', 'ac-14'],
    },
    {
      id: 'stream-url-limits',
      layer: 'access',
      name: 'Limit and revoke stream URLs',
      owner: 'customer',
      duty: 'As AWS advises, set the shortest workable expiration, of 24 hours at most, and the lowest usage limit. Distribute URLs over trusted, encrypted channels, and revoke them after use. By default, revoking a URL (`REVOKE_URL`) leaves live sessions running.',
      sources: [
        {
          page: 'practices',
          at: [
            'Distribute it only over … or public locations',
            'Use the shortest workable … you need',
            'Revoke stream URLs when … existing sessions running',
          ],
        },
      ],
      controls: ['ac-3', 'ia-5'],
    },
    {
      id: 'session-role',
      layer: 'access',
      name: 'IAM role for a session',
      owner: 'customer',
      duty: 'If the application needs credentials, provide the ARN of an IAM role in `StartStreamSession`. The application then gets short-lived credentials.',
      sources: [{ page: 'dataProtection', at: 'When you provide an … to the application' }],
      controls: ['ac-6', 'ia-5'],
    },
    {
      id: 'session-credentials',
      layer: 'access',
      name: 'Keep session credentials in memory',
      owner: 'aws',
      duty: 'If you provide a role, GameLift Streams assumes it and stores the role’s credentials only in memory for the duration of the session. It clears the credentials when the session ends. It writes them neither to disk nor into service logs or API responses.',
      sources: [{ page: 'dataProtection', at: 'When you provide an … credentials from memory' }],
      controls: ['ia-5', 'sc-4'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt data at rest',
      owner: 'aws',
      answers: ['encrypt-at-rest', 'hold-key'],
      duty: 'GameLift Streams stores application content in encrypted S3 buckets and on hardware-encrypted drives. It uses AWS managed keys, with one KMS key for each Region. Customer managed keys are not supported.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'Application content is stored … Amazon EC2 instances',
            'The service uses AWS … are not supported',
          ],
        },
      ],
      controls: ['sc-28', 'sc-12'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt the stream to the browser',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'GameLift Streams protects streams and data channel messages with WebRTC encryption. On the host, messages are decrypted and passed to the application through an unencrypted API.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'Those streams are protected … WebRTC encryption',
            'Data channel messages are … an unencrypted API',
          ],
        },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'end-to-end',
      layer: 'data',
      name: 'Add end-to-end encryption',
      owner: 'customer',
      duty: 'If data channel messages must be unreadable to the service too, add a layer of encryption in your application.',
      sources: [
        {
          page: 'dataProtection',
          at: 'If end-to-end encryption which … the application developer',
        },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'export-run',
      layer: 'data',
      name: 'Export files when a session ends',
      owner: 'aws',
      duty: 'If you invoked the export, GameLift Streams copies the session’s new and modified files into your S3 bucket when the session ends. It copies them as a ZIP file, which overwrites an existing file of the same name.',
      sources: [
        {
          page: 'export',
          at: [
            'When the session ends, … Amazon S3 bucket',
            'If the ZIP file … will be overwritten',
          ],
        },
      ],
      controls: ['cp-9'],
    },
    {
      id: 'export-choice',
      layer: 'data',
      name: 'Export session files',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'If you want to export session files, invoke the export manually while the session is active. Data that an application writes is retained until the session ends. Exported files may contain sensitive information, and are subject to your bucket’s permissions policy.',
      switchOf: 'export-run',
      sources: [
        {
          page: 'export',
          at: [
            'You must manually invoke … session must be active',
            'Files may contain sensitive … credentials information',
            'Thus, all exported data … permissions policy',
          ],
        },
        { page: 'dataProtection', at: "If an application writes … the customer's choice" },
      ],
      controls: ['cp-9', 'si-12'],
    },
    {
      id: 'application-deletion',
      layer: 'data',
      name: 'Delete applications and their groups',
      owner: 'customer',
      duty: 'Delete applications in the console or through the API. If the drives that held the files must be completely purged, also delete the associated stream groups.',
      sources: [
        { page: 'dataProtection', at: 'Application files provided to … associated stream groups' },
      ],
      controls: ['mp-6', 'si-12'],
    },
    {
      id: 'url-monitoring',
      layer: 'data',
      name: 'Monitor the use of stream URLs',
      owner: 'customer',
      answers: ['read-logs'],
      duty: 'Monitor the use of stream URLs with `ListStreamUrls` and `GetStreamUrl`. Log these API operations with CloudTrail.',
      sources: [{ page: 'practices', at: 'Monitor stream URL usage … AWS CloudTrail' }],
      controls: ['au-6', 'si-4'],
    },
  ],
  modes: [
    {
      id: 'linux',
      name: 'Linux stream classes',
      summary:
        'These classes offer Ubuntu and Proton runtimes. AWS runs every session in a new container and discards the container afterwards.',
      add: [
        {
          id: 'session-reset',
          layer: 'platform',
          name: 'Discard the container after a session',
          owner: 'aws',
          duty: 'GameLift Streams runs every session in a new container with a copy of the application files. When the session ends, it discards the container with all changes to the file system and all processes of the application.',
          sources: [
            { page: 'dataProtection', at: 'Every session runs in … session starts up' },
            { page: 'tenancy', at: 'execute your applications inside … of container cleanup' },
          ],
          controls: ['sc-4'],
        },
      ],
    },
    {
      id: 'windows',
      name: 'Windows stream classes',
      summary:
        'The application runs as Administrator on the host itself. Changes that the application makes outside its folders may reach the next player.',
      add: [
        {
          id: 'session-reset',
          layer: 'platform',
          name: 'Reset the session’s two folders',
          owner: 'aws',
          duty: 'When a session ends, GameLift Streams resets the user profile folder and the application folder, and terminates sub-processes. Its agent removes neither modified files that existed before nor registry keys that the application added.',
          sources: [
            {
              page: 'tenancy',
              at: 'the user profile folder … application are terminated',
            },
            {
              page: 'dataProtection',
              at: 'The software agent automatically … application had added',
            },
          ],
          controls: ['sc-4'],
        },
        {
          id: 'session-cleanup',
          layer: 'application',
          name: 'Clean up after previous sessions',
          owner: 'customer',
          duty: 'Clean up when the application launches, for which you can use a script. Restore files outside the user profile that the application modified. Remove sensitive or user-specific registry keys that the application added.',
          sources: [
            {
              page: 'dataProtection',
              at: 'for cleaning up those … the application added',
            },
          ],
          controls: ['sc-4', 'mp-6'],
        },
        {
          id: 'system-integrity',
          layer: 'operating-system',
          name: 'Protect the integrity of the system',
          owner: 'customer',
          duty: 'Secure the application, which runs as the Administrator user. Guard against unsafe or unstable modifications of the system, because they can persist across sessions.',
          sources: [
            {
              page: 'dataProtection',
              at: 'You must avoid damaging … operating system modifications',
            },
          ],
          controls: ['si-7', 'ac-6'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Who patches the guest system',
      questions: ['patch-system'],
      finding:
        'One page says first that AWS handles basic tasks like the patching of guest operating systems. Then, under customers’ responsibilities, it says that a stream group’s system is updated only when a new group is created. You patch the system by replacing the group. The catalogue follows the second statement, which is specific to this service.',
      sources: [
        { page: 'vulnerabilities', at: 'AWS handles basic security … and disaster recovery' },
        { page: 'vulnerabilities', at: 'timeApplicationUpdates' },
      ],
    },
  ],
  pages: {
    dataProtection: {
      path: 'data-protection',
      title: 'Data protection in Amazon GameLift Streams',
    },
    tenancy: {
      path: 'infrastructure-security-tenancy',
      title: 'Reuse and multi-tenancy in Amazon GameLift Streams',
    },
    vulnerabilities: {
      path: 'vulnerability-analysis-management',
      title: 'Configuration and vulnerability analysis in Amazon GameLift Streams',
      passages: { timeApplicationUpdates: 'At this time, the … of application updates' },
    },
    practices: {
      path: 'security-best-practices',
      title: 'Security best practices for Amazon GameLift Streams',
    },
    vpcConnectivity: { path: 'vpc-connectivity-how-it-works', title: 'How VPC connectivity works' },
    export: { path: 'stream-sessions-export-files', title: 'Export stream session files' },
  },
});
