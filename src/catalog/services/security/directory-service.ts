import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Directory Service',
  shortName: 'Directory Service',
  summary:
    'Directory Service provides Active Directory on AWS. AWS runs the directory for you or connects you to your own through a gateway; you manage the people in it.',
  guide: 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/',
  read: '2026-11-24',
  aliases: [
    'AWS Managed Microsoft AD',
    'Active Directory',
    'AD Connector',
    'Simple AD',
    'Samba',
    'LDAPS',
    'domain controllers',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::DirectoryService'],
    terraformPrefixes: ['aws_directory_service_'],
    resources: [
      { types: ['AWS::DirectoryService::MicrosoftAD'], modes: [{ mode: 'managed-microsoft-ad' }] },
      { types: ['AWS::DirectoryService::SimpleAD'], modes: [{ mode: 'simple-ad' }] },
      {
        types: ['aws_directory_service_directory'],
        modes: [
          { mode: 'managed-microsoft-ad', where: { type: 'MicrosoftAD' } },
          { mode: 'ad-connector', where: { type: 'ADConnector' } },
          { mode: 'simple-ad', where: { type: 'SimpleAD' } },
          { mode: 'simple-ad', absent: ['type'] },
        ],
      },
    ],
  },
  archetype: 'managed-application',
  scope: [
    {
      programs: [],
      sources: [
        {
          page: 'complianceScope',
          at: 'To learn whether an … by Compliance Program',
          verified: '2026-12-07',
        },
      ],
    },
  ],
  profile: { insideVpc: 'yes' },
  traits: ['activity-trail', 'network-exposure'],
  override: {
    'os-patches': {
      name: 'Patch the underlying systems',
      owner: 'aws',
    },
    'network-exposure': {
      name: 'The directory’s security group',
      owner: 'customer',
      duty: 'AWS recommends that you open no further ports in the connector’s security group, and that you do not attach the group to other instances. AWS may modify the group without notice, which may put those instances at risk. Change the group’s rules only if you fully understand how security groups filter.',
      sources: [
        {
          page: 'managedPractices',
          at: [
            'Make such changes only … of your directory',
            'recommends against this practice … for your EC2 instances',
          ],
        },
        {
          page: 'connectorPractices',
          at: [
            'Make such changes only … of your directory',
            'recommends against this practice … for your EC2 instances',
          ],
        },
        {
          page: 'simplePractices',
          at: [
            'You can modify security … as this reduces security',
            'recommends against this practice … for your EC2 instances',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail, which is on in a new account, logs all calls to the Directory Service API, from the console and from code. Each entry shows who generated the request.',
      sources: [
        {
          page: 'trail',
          at: [
            'All calls made to … logged by CloudTrail',
            'CloudTrail is enabled on … in Event history',
            'Every log entry contains … generated the request',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'managed-microsoft-ad',
      name: 'AWS Managed Microsoft AD',
      summary:
        'AWS runs Windows domain controllers and owns the root of the domain. You own one organizational unit and what is in it.',
      override: {
        'os-patches': {
          name: 'Patch the domain controllers',
          owner: 'aws',
          answers: ['patch-system', 'patch-engine'],
          duty: 'AWS updates the software of the controllers, which run Windows Server, and monitors the hosts. By default, AWS creates two controllers in different zones. They provide resilience while software is patched.',
          sources: [
            { page: 'managedAd', at: 'awsSoftwareUpdates' },
            { page: 'managedPractices', at: 'By default, AWS creates … or unavailable' },
          ],
        },
        'service-software': {
          name: 'Provision and replace controllers',
          owner: 'aws',
          remove: ['answers'],
          duty: 'AWS provisions two controllers in different zones and replicates data between them. If a controller fails, AWS replaces it in the same zone with the same IP address.',
          sources: [
            { page: 'managedAd', at: 'awsSoftwareUpdates' },
            {
              page: 'created',
              at: [
                'Domain controllers are deployed … by default',
                'Domain controllers that fail … same IP address',
              ],
            },
          ],
          controls: ['cp-10', 'si-13'],
        },
        'network-exposure': {
          owner: 'customer',
          duty: 'Change the security group’s rules only with extreme caution. By default, the inbound rules allow traffic through required ports from the VPC’s address range, which you can restrict or extend. AWS recommends that you open no additional ports and associate the group with no other instances.',
          sources: [
            {
              page: 'managedPractices',
              at: [
                'If you want to … list of IP addresses',
                'AWS recommends that you … your directory',
                'AWS recommends against this practice',
              ],
            },
            {
              page: 'created',
              at: [
                'The default inbound rules … Managed Microsoft AD',
                'You can change the … with your domain controllers',
              ],
            },
          ],
        },
        'call-records': { owner: 'aws', remove: ['answers'] },
      },
      add: [
        {
          id: 'internet-block',
          layer: 'network',
          name: 'Keep controllers off the internet',
          owner: 'aws',
          duty: 'AWS attaches no Elastic IP address to the controllers’ network interfaces and gives you no permission to attach one. The interfaces are inaccessible from the internet even if you change routes.',
          setting: 'always-on',
          sources: [
            { page: 'created', at: 'the ENIs that are … those ENIs' },
            { page: 'managedPractices', at: 'These interfaces are inaccessible … Gateway service' },
          ],
          controls: ['sc-7'],
        },
        {
          id: 'directory-group',
          layer: 'access',
          name: 'Create the directory’s security group',
          owner: 'aws',
          duty: 'AWS creates a security group that allows the traffic that the directory needs, and attaches the group to the directory’s network interfaces. AWS may modify the group without notice to address functional or security needs.',
          sources: [
            {
              page: 'managedPractices',
              at: [
                'AWS creates a security … Active Directory communications',
                'AWS may have reasons … managed directory',
              ],
            },
          ],
          controls: ['sc-7', 'cm-2'],
        },
        {
          id: 'ldap-encryption',
          layer: 'network',
          name: 'Turn on LDAPS',
          owner: 'customer',
          answers: ['encrypt-in-transit'],
          duty: 'Enable LDAPS, because LDAP is not encrypted by default. Enable server-side LDAPS for your own applications. Enable client-side LDAPS for AWS applications that reach a self-managed Active Directory.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'ldaps',
              at: [
                'By default, communications over … not encrypted',
                'serverSideLdapsLdapLdapServer',
                'Client-side LDAPS encrypts LDAP … LDAP server)',
              ],
            },
          ],
          controls: ['sc-8'],
        },
        {
          id: 'ldaps-run',
          layer: 'network',
          name: 'Encrypt LDAP traffic',
          owner: 'aws',
          duty: 'If server-side LDAPS is enabled, AWS encrypts LDAP communications between your LDAP-aware applications and AWS Managed Microsoft AD.',
          sources: [{ page: 'ldaps', at: ['serverSideLdapsLdapLdapServer'] }],
          controls: ['sc-8'],
        },
        {
          id: 'controller-count',
          layer: 'platform',
          name: 'Number of domain controllers',
          owner: 'customer',
          duty: 'Decide how many domain controllers you need. AWS recommends that you use more than the initial two, and that you use CloudWatch metrics to decide on scaling. Do not use a load balancer in front of the controllers.',
          sources: [
            {
              page: 'managedPractices',
              at: [
                'By default, AWS creates … to further increase resiliency',
                'To help optimize scaling … CloudWatch metrics',
                'Do not use a … Microsoft AD end-points',
              ],
            },
          ],
          controls: ['cp-2', 'au-6'],
        },
        {
          id: 'domain-root',
          layer: 'platform',
          name: 'Own the domain root and its policies',
          owner: 'aws',
          duty: 'AWS owns and manages the domain root, and creates and reserves group policies. You can’t modify, delete or unlink these policies, or install monitoring agents on controllers.',
          sources: [
            {
              page: 'created',
              at: [
                'AWS does not allow … domain controllers',
                'Creates and applies the … reserved for AWS use',
              ],
            },
            { page: 'managedPractices', at: 'The domain root is … by AWS' },
          ],
          controls: ['ac-6', 'cm-6'],
        },
        {
          id: 'log-forwarding',
          layer: 'platform',
          name: 'Deliver the logs',
          owner: 'aws',
          duty: 'After you enable log forwarding, AWS sends the logs of the domain controllers to the CloudWatch log group that you specified. AWS does not transfer logs created before you enabled forwarding.',
          sources: [
            { page: 'logForwarding', at: 'Once enabled, the log … the CloudWatch log group' },
          ],
          controls: ['au-12'],
        },
        {
          id: 'schema',
          layer: 'application',
          name: 'Schema extensions and trusts',
          owner: 'customer',
          duty: 'Extend the schema with care, because indexes consume directory space. Set up each trust with the same trust type on both sides. Store conditional forwarders in Active Directory, so that they persist when a node is replaced.',
          sources: [
            {
              page: 'managedPractices',
              at: [
                'The following conditional forward … overload failure',
                'The trust type must … (Forest or External)',
                'Thoughtfully apply schema extensions … performance problems',
              ],
            },
          ],
          controls: ['cm-3', 'ac-20'],
        },
        {
          id: 'directory-users',
          layer: 'access',
          name: 'Users, groups and delegation',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Manage the directory objects over which you are granted full control. Delegate permissions to users through the AWS Delegated groups. Do not move, delete or alter predefined objects, because the directory can become inaccessible to you and AWS.',
          sources: [
            {
              page: 'created',
              at: [
                'contains all of your … Full Control over',
                'Stores all of the … to your users',
                'You can add to these AWS Delegated Groups',
              ],
            },
            { page: 'managedPractices', at: 'Do not move, delete … yourself and AWS' },
          ],
          controls: ['ac-2', 'ac-6'],
        },
        {
          id: 'admin-password',
          layer: 'access',
          name: 'Renew the Admin password',
          owner: 'customer',
          expires: 'password',
          duty: 'Save the Admin password and renew it before it expires, by default after 42 days. AWS does not store the password. You can reset it through the console or API, but not retrieve it.',
          sources: [
            { page: 'passwordPolicies', at: 'The 42 day maximum … admin password' },
            { page: 'created', at: 'Directory Service does not … ResetUserPassword API' },
          ],
          controls: ['ia-5'],
        },
        {
          id: 'password-policy',
          layer: 'access',
          name: 'Password and lockout policies',
          owner: 'customer',
          duty: 'You can configure the five fine-grained password policies that AWS provides, and assign them to groups. When a password is reset, password history and minimum age are not enforced.',
          sources: [
            {
              page: 'passwordPolicies',
              at: [
                'is reset, the enforce … not enforced',
                'includes five fine-grained policies … Active Directory groups',
              ],
            },
          ],
          controls: ['ia-5.1', 'ac-7'],
        },
        {
          id: 'policy-enforcement',
          layer: 'access',
          name: 'Provide and enforce password policies',
          owner: 'aws',
          duty: 'AWS creates a default domain policy with the directory, and provides a set of fine-grained policies. If no policy is assigned directly to a user, AWS compares the policies that the user receives through groups. It applies the policy with the lowest precedence value.',
          sources: [
            {
              page: 'passwordPolicies',
              at: [
                'a default domain policy … Active Directory',
                'AWS provides a set … your groups',
                'If no policy is … group membership applies',
              ],
            },
          ],
          controls: ['ia-5.1', 'ac-7'],
        },
        {
          id: 'volume-encryption',
          layer: 'data',
          name: 'Encrypt the controllers’ volumes',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'AWS encrypts the EBS volumes of the directory, so that data is secured at rest.',
          sources: [{ page: 'created', at: 'the Amazon EBS (EBS) … secured at rest' }],
          controls: ['sc-28'],
        },
        {
          id: 'backup-run',
          layer: 'data',
          name: 'Take the scheduled backups',
          owner: 'aws',
          answers: ['back-up'],
          duty: 'AWS backs up the directory once a day. The latest backup can be used for a full disaster recovery.',
          sources: [
            { page: 'created', at: 'Backups are automatically taken … latest backup' },
            { page: 'snapshots', at: 'provides automated daily snapshots … Active Directory' },
          ],
          controls: ['cp-9'],
        },
        {
          id: 'restore-run',
          layer: 'data',
          name: 'Restore a snapshot',
          owner: 'aws',
          duty: 'AWS restores the directory to the snapshot that you choose, which can take from two to three hours. During this time, all domain controllers and DNS servers are offline.',
          sources: [
            {
              page: 'snapshots',
              at: [
                'Restoring a directory from … in time',
                'all of the DCs … has been completed',
                'it can take from … be restored',
              ],
            },
          ],
          controls: ['cp-10'],
        },
        {
          id: 'manual-snapshots',
          layer: 'data',
          name: 'Take manual snapshots',
          owner: 'customer',
          duty: 'You can take up to five manual snapshots of a directory. At this limit, delete one before you create another. The maximum supported age of a snapshot is 180 days.',
          sources: [
            {
              page: 'snapshots',
              at: ['You are limited to … create another', 'the maximum supported age … 180 days'],
            },
          ],
          controls: ['cp-9', 'cm-3'],
        },
        {
          id: 'restore-decision',
          layer: 'data',
          name: 'Decide on a restore',
          owner: 'customer',
          duty: 'AWS recommends that you contact AWS Support before you restore a snapshot. All domain controllers and DNS servers of the directory are offline until the restore is done. Changes made after the snapshot are overwritten.',
          sources: [
            {
              page: 'snapshots',
              at: [
                'We recommend that you … been completed',
                'Any changes made to … are overwritten',
              ],
            },
          ],
          controls: ['cp-10', 'cp-2'],
        },
        {
          id: 'security-logs',
          layer: 'data',
          name: 'Forward the security logs',
          owner: 'customer',
          answers: ['write-logs', 'read-logs'],
          duty: 'Enable the forwarding of the domain controllers’ security event logs to CloudWatch Logs. If you use Multi-Region replication, enable log forwarding separately in each Region. Log forwarding helps you meet requirements for monitoring, audit and log retention.',
          sources: [
            {
              page: 'logForwarding',
              at: [
                'You can use either … in your directory',
                'following procedures must be … in each Region',
              ],
            },
          ],
          controls: ['au-6', 'au-12'],
        },
        {
          id: 'ldaps-ca',
          layer: 'network',
          name: 'CA for server-side LDAPS',
          owner: 'customer',
          expires: 'certificate',
          duty: 'For server-side LDAPS, set up AWS Private CA, or join a Microsoft Enterprise CA to the domain and let the domain controllers reach it. Certificates of standalone or third-party CAs are not supported.',
          sources: [
            {
              page: 'serverLdaps',
              at: [
                'For detailed instructions on … AWS Managed Microsoft AD',
                'Server-side LDAPS with AWS … third-party certification authority',
                'These rules allow your … request a certificate',
              ],
              verified: '2026-12-07',
            },
          ],
          controls: ['sc-12', 'sc-17'],
        },
        {
          id: 'ldaps-certificates',
          layer: 'network',
          name: 'Request certificates for LDAPS',
          owner: 'aws',
          expires: 'certificate',
          duty: 'When the rules of the security groups are in place, the domain controllers automatically request a certificate from your Enterprise CA and enable LDAPS.',
          sources: [
            {
              page: 'serverLdaps',
              at: 'Once both rules have … for your directory',
              verified: '2026-12-07',
            },
          ],
          controls: ['sc-12', 'sc-17'],
        },
      ],
    },
    {
      id: 'ad-connector',
      name: 'AD Connector',
      summary:
        'AD Connector is a gateway to the domain that you run. AWS passes requests on and keeps no copy of the directory.',
      profile: { keepsData: false },
      override: {
        'service-software': {
          name: 'Redirect requests without caching',
          owner: 'aws',
          duty: 'AD Connector redirects directory requests to your Active Directory without caching any information in the cloud.',
          sources: [{ page: 'connector', at: 'redirectDirectoryRequestsCloud' }],
          controls: ['ac-4'],
        },
        'network-exposure': {
          owner: 'customer',
          sources: [
            {
              page: 'connectorPractices',
              at: [
                'AWS recommends that you … your directory',
                'AWS may have reasons … EC2 instances',
              ],
            },
          ],
        },
      },
      remove: ['customer-data'],
      add: [
        {
          id: 'sites-and-subnets',
          layer: 'network',
          name: 'Match AD sites to the subnets',
          owner: 'customer',
          duty: 'If your network has Active Directory sites, make sure that the subnets of the connector’s VPC are defined in one of these sites. These subnets must not conflict with the subnets of your other sites.',
          sources: [
            {
              page: 'connectorPractices',
              at: 'If your on-premises network … other sites',
            },
          ],
          controls: ['cm-2', 'cp-8'],
        },
        {
          id: 'directory-group',
          layer: 'access',
          name: 'Create the directory’s security group',
          owner: 'aws',
          duty: 'AWS creates a security group that allows the traffic that the directory needs, and attaches the group to the directory’s network interfaces. AWS may modify the group without notice to address functional or security needs.',
          sources: [
            {
              page: 'connectorPractices',
              at: [
                'AWS creates a security … allows necessary traffic',
                'AWS may have reasons … managed directory',
              ],
            },
          ],
          controls: ['sc-7', 'cm-2'],
        },
        {
          id: 'own-domain',
          layer: 'platform',
          name: 'Run your own domain controllers',
          owner: 'customer',
          duty: 'Run your Active Directory and keep it compatible with Directory Service. AD Connector redirects requests to your Active Directory. There you can enforce your own policies, such as on password expiry, history and lockout.',
          sources: [
            { page: 'connectorPractices', at: 'you must ensure that … Directory Service' },
            {
              page: 'connector',
              at: ['redirectDirectoryRequestsCloud', 'You can consistently enforce … AWS Cloud'],
            },
          ],
          controls: ['si-2', 'cp-2', 'ia-5.1'],
        },
        {
          id: 'connector-per-domain',
          layer: 'platform',
          name: 'Create a connector for each domain',
          owner: 'customer',
          duty: 'Create a connector for each domain that you authenticate against, including child domains, because transitive trusts are not supported. A connector cannot be shared with other accounts. AWS applications have to be in the connector’s VPC.',
          sources: [
            {
              page: 'connector',
              at: [
                'AD Connector does not … unique AD Connector',
                'AD Connector cannot be … AWS accounts',
                'AD Connector is also … your AD Connector',
              ],
            },
            {
              page: 'connectorPractices',
              at: 'for each on-premises domain, … unique AD Connector',
            },
          ],
          controls: ['cm-2', 'ac-20'],
        },
        {
          id: 'connector-load',
          layer: 'application',
          name: 'Choose the size and test the load',
          owner: 'customer',
          duty: 'Choose a small or large connector, and test with applications and requests that are representative of production. When you need more capacity, spread the load over several connectors.',
          sources: [
            { page: 'connectorPractices', at: 'Be sure to do … AD Connector directories' },
            {
              page: 'connector',
              at: 'AD Connector comes in … and large',
            },
          ],
          controls: ['cp-2', 'sc-5'],
        },
        {
          id: 'service-account',
          layer: 'access',
          name: 'Rotate the service account password',
          owner: 'customer',
          expires: 'password',
          duty: 'Give each connector its own service account. Change the account’s password regularly, consistent with your domain’s password policies.',
          sources: [
            {
              page: 'connectorPractices',
              at: [
                'Change your AD Connector … password policies',
                'Each AD Connector that … same directory',
              ],
            },
          ],
          controls: ['ia-5', 'ac-6'],
        },
        {
          id: 'mfa',
          layer: 'access',
          name: 'MFA through RADIUS',
          owner: 'customer',
          duty: 'If you want an additional layer of security when users access AWS applications, integrate AD Connector with the RADIUS-based MFA that you run.',
          sources: [{ page: 'connector', at: 'You can use AD … AWS applications' }],
          controls: ['ia-2.1', 'ia-2.2'],
        },
        {
          id: 'domain-backup',
          layer: 'data',
          name: 'Back up your own domain',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'Back up your domain yourself, because you cannot take snapshots of an AD Connector. AD Connector redirects requests to your Active Directory and caches no information in the cloud.',
          sources: [
            { page: 'snapshots', at: 'You cannot take snapshots of AD Connector directories' },
            { page: 'connector', at: 'redirectDirectoryRequestsCloud' },
          ],
          controls: ['cp-9'],
        },
      ],
    },
    {
      id: 'simple-ad',
      name: 'Simple AD',
      summary:
        'AWS runs a Samba 4 directory, which is closed to new customers. It has fewer features, so you secure more elsewhere.',
      lifecycle: {
        status: 'maintenance',
        note: 'Announced on 30 June 2026: Simple AD is no longer open to new customers. Existing ones keep full functionality and may create directories; AWS names AWS Managed Microsoft AD and AD Connector as alternatives.',
        sources: [
          { page: 'simpleChange', at: 'Only new customer onboarding … Simple AD directories' },
          { page: 'inMaintenance', at: 'AWS Directory Service – … June 30, 2026' },
          { page: 'simpleAd', at: 'Simple AD is no … AD Connector' },
        ],
      },
      unanswered: {
        'encrypt-at-rest':
          'AWS’s pages “Security in AWS Directory Service” and “Simple AD” do not mention encryption of what it stores.',
      },
      override: {
        'service-software': {
          name: 'Run the Samba directory',
          owner: 'aws',
          duty: 'AWS operates the Samba 4 directory. If a controller becomes unresponsive, automation may flag the directory as impaired and trigger recovery that replaces the controller.',
          sources: [
            { page: 'simpleAd', at: 'Simple AD is a … Compatible Server' },
            { page: 'simplePractices', at: 'In severe cases, hot … replace the unresponsive DC' },
          ],
          controls: ['cp-10', 'si-13'],
        },
        'network-exposure': {
          owner: 'customer',
          sources: [
            {
              page: 'simplePractices',
              at: [
                'AWS recommends against opening … reduces security',
                'AWS may have reasons … EC2 instances',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'way-out',
          layer: 'platform',
          name: 'Evaluate the alternatives',
          owner: 'customer',
          duty: 'AWS recommends that you evaluate AWS Managed Microsoft AD and AD Connector as alternatives, based on your use case. Existing customers retain full functionality of Simple AD.',
          sources: [
            {
              page: 'simpleChange',
              at: [
                'Existing Simple AD customers … Simple AD directories',
                'We recommend that customers … use case',
              ],
            },
          ],
          controls: ['sa-22', 'cp-2'],
        },
        {
          id: 'directory-group',
          layer: 'access',
          name: 'Create the directory’s security group',
          owner: 'aws',
          duty: 'AWS creates a security group that allows the traffic that the directory needs, and attaches the group to the directory’s network interfaces. AWS may modify the group without notice to address functional or security needs.',
          sources: [
            {
              page: 'simplePractices',
              at: [
                'AWS creates a security … allows necessary traffic',
                'AWS may have reasons … managed directory',
              ],
            },
          ],
          controls: ['sc-7', 'cm-2'],
        },
        {
          id: 'size',
          layer: 'platform',
          name: 'Choose the size',
          owner: 'customer',
          duty: 'Choose a small directory for up to 500 users or a large directory for up to 5,000. Test with objects and requests that are representative of production. For more capacity, use AWS Managed Microsoft AD, where you can add domain controllers.',
          sources: [
            {
              page: 'simpleAd',
              at: ['Small - Supports up … 500 users', 'Large - Supports up … 5,000 users'],
            },
            { page: 'simplePractices', at: 'Be sure to do … high performance' },
          ],
          controls: ['cp-2', 'sc-5'],
        },
        {
          id: 'controller-lookup',
          layer: 'application',
          name: 'Use a DC locator in applications',
          owner: 'customer',
          duty: 'Use a service such as the Windows DC locator instead of a fixed controller address. An application that is bound to a controller loses access when the controller is patched or recovered. Broad LDAP queries can burden a single controller.',
          sources: [
            {
              page: 'simplePractices',
              at: [
                'When developing applications, use … domain controllers (DCs)',
                'If you bind your … remaining DCs',
                'Broad LDAP queries to … hot spotting',
              ],
            },
          ],
          controls: ['cp-2', 'sc-5'],
        },
        {
          id: 'directory-users',
          layer: 'access',
          name: 'Users, groups and group policies',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Manage user accounts, group memberships and group policies. Simple AD does not support PowerShell or the Active Directory Administrative Center.',
          sources: [
            {
              page: 'simpleAd',
              at: [
                'including the ability to … group policies',
                'does not support features … Microsoft applications',
              ],
            },
          ],
          controls: ['ac-2', 'ac-6'],
        },
        {
          id: 'admin-password',
          layer: 'access',
          name: 'Remember the Administrator password',
          owner: 'customer',
          expires: 'password',
          duty: 'Remember the Administrator password that you set when you create the directory. Without this password, you cannot add objects to the directory.',
          sources: [{ page: 'simplePractices', at: 'Remember the password that … your directory' }],
          controls: ['ia-5'],
        },
        {
          id: 'mfa',
          layer: 'access',
          name: 'Plan without MFA',
          owner: 'customer',
          duty: 'Plan your use of Simple AD without multi-factor authentication, because Simple AD does not support it.',
          sources: [{ page: 'simpleAd', at: 'does not support features … authentication (MFA)' }],
          controls: ['ia-2.1'],
        },
        {
          id: 'backup-run',
          layer: 'data',
          name: 'Take the scheduled backups',
          owner: 'aws',
          answers: ['back-up'],
          duty: 'AWS takes automatic daily snapshots, from which the directory can be restored to a point in time.',
          sources: [{ page: 'simpleAd', at: 'dailyAutomatedTimeRecovery' }],
          controls: ['cp-9'],
        },
        {
          id: 'deleted-objects',
          layer: 'data',
          name: 'Plan recovery of deleted objects',
          owner: 'customer',
          duty: 'Plan how to recover deleted objects, because Simple AD does not support the Active Directory recycle bin. The daily snapshots enable recovery to a point in time.',
          sources: [
            {
              page: 'simpleAd',
              at: ['Active Directory recycle bin', 'dailyAutomatedTimeRecovery'],
            },
          ],
          controls: ['cp-9', 'cp-10'],
        },
      ],
    },
  ],
  pages: {
    complianceScope: {
      path: 'compliance-validation',
      title: 'Compliance validation for AWS Directory Service',
    },
    managedPractices: {
      path: 'ms_ad_best_practices',
      title: 'AWS Managed Microsoft AD best practices',
      read: '2026-11-26',
    },
    connectorPractices: {
      path: 'ad_connector_best_practices',
      title: 'Best practices for AD Connector',
      read: '2026-11-26',
    },
    simplePractices: {
      path: 'simple_ad_best_practices',
      title: 'Best practices for Simple AD',
      read: '2026-11-26',
    },
    managedAd: {
      path: 'directory_microsoft_ad',
      title: 'AWS Managed Microsoft AD',
      read: '2026-11-26',
      passages: { awsSoftwareUpdates: 'with AWS automatically managing … software updates' },
    },
    created: {
      path: 'ms_ad_getting_started_what_gets_created',
      title: 'What gets created with your AWS Managed Microsoft AD',
      read: '2026-11-26',
    },
    ldaps: {
      path: 'ms_ad_ldap',
      title: 'Enable Secure LDAP or LDAPS',
      read: '2026-11-26',
      passages: { serverSideLdapsLdapLdapServer: 'Server-side LDAPS encrypts LDAP … LDAP server)' },
    },
    passwordPolicies: {
      path: 'ms_ad_password_policies',
      title: 'Understanding AWS Managed Microsoft AD password policies',
      read: '2026-11-26',
    },
    snapshots: {
      path: 'ms_ad_snapshots',
      title: 'Restoring your AWS Managed Microsoft AD with snapshots',
      read: '2026-11-26',
    },
    logForwarding: {
      path: 'ms_ad_enable_log_forwarding',
      title: 'Enabling Amazon CloudWatch Logs log forwarding for AWS Managed Microsoft AD',
      read: '2026-11-26',
    },
    simpleChange: {
      path: 'simple-ad-availability-change',
      title: 'Simple AD availability changes',
      read: '2026-11-26',
    },
    connector: {
      path: 'directory_ad_connector',
      title: 'AD Connector',
      read: '2026-11-26',
      passages: { redirectDirectoryRequestsCloud: 'redirect directory requests to … the cloud' },
    },
    simpleAd: {
      path: 'directory_simple_ad',
      title: 'Simple AD',
      read: '2026-11-26',
      passages: {
        dailyAutomatedTimeRecovery: 'Daily automated snapshots enable point-in-time recovery',
      },
    },
    inMaintenance: {
      url: 'https://docs.aws.amazon.com/general/latest/gr/maintenance_services.html',
      title: 'Services in Maintenance',
      read: '2026-11-26',
    },
    trail: {
      path: 'logging-using-cloudtrail-ads',
      title: 'Logging AWS Directory Service API calls using AWS CloudTrail',
    },
    serverLdaps: {
      path: 'ms_ad_ldap_server_side',
      title: 'Enabling server-side LDAPS using AWS Managed Microsoft AD',
    },
  },
});
