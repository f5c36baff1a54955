import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon WorkSpaces',
  shortName: 'WorkSpaces',
  summary:
    'Windows and Linux desktops in the cloud. AWS runs the hosts and the streaming, and you are responsible for each desktop from its image up.',
  guide: 'https://docs.aws.amazon.com/workspaces/latest/adminguide/',
  docs: 'https://docs.aws.amazon.com/workspaces/latest/adminguide/amazon-workspaces.html',
  read: '2026-11-24',
  aliases: [
    'WorkSpaces Personal',
    'WorkSpaces Pools',
    'WorkSpaces Core',
    'DaaS',
    'VDI',
    'virtual desktop',
    'AlwaysOn',
    'AutoStop',
    'PCoIP',
    'DCV',
    'BYOL',
    'WorkSpaces Instances',
  ],
  variants: [
    {
      id: 'workspaces-instances',
      name: 'Amazon WorkSpaces Instances',
      mode: 'core-managed-instances',
    },
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::WorkSpaces', 'AWS::WorkspacesInstances'],
    terraformPrefixes: ['aws_workspaces_'],
  },
  archetype: 'virtual-machine',
  scope: [
    {
      programs: ['soc', 'pci', 'hipaa'],
      sources: [
        {
          page: 'complianceScope',
          at: 'These include SOC, PCI, FedRAMP, HIPAA, and others',
          verified: '2026-12-07',
        },
      ],
    },
    {
      programs: ['fedramp', 'dod-cc-srg'],
      limit:
        'WorkSpaces Personal in certain US Regions, with FIPS endpoint encryption; the level depends on the Region',
      sources: [
        {
          page: 'fips',
          at: [
            'To comply with the … the directory level',
            'Department of Defense (DoD) Cloud Computing',
            'The level of FedRAMP … is being used',
          ],
          verified: '2026-12-07',
        },
      ],
    },
  ],
  modes: [
    {
      id: 'personal-always-on',
      name: 'WorkSpaces Personal, AlwaysOn',
      summary:
        'A persistent desktop that runs all the time. Its operating system determines when maintenance happens.',
      override: {
        'hypervisor-patches': {
          name: 'Run the hosts and their hypervisor',
          owner: 'aws',
          remove: ['evidence'],
          duty: 'AWS operates, manages and controls the components from the host operating system and virtualization layer down. With WorkSpaces, you need not procure and deploy hardware.',
          sources: [
            { page: 'sharedModel', at: 'awsOperatesServiceOperates' },
            { page: 'overview', at: 'eliminatesNeedComplexSoftware' },
          ],
          controls: ['sc-39'],
        },
        'tenant-isolation': {
          name: 'Isolate desktops from each other',
          owner: 'aws',
          remove: ['evidence'],
          duty: 'AWS isolates WorkSpaces on one host as if each had its own host. AWS sets the memory of a deleted WorkSpace to zero before another WorkSpace gets this memory.',
          sources: [
            {
              page: 'isolation',
              at: ['isolatedOtherPhysicalHosts', 'memoryAllocatedNewWorkSpace'],
            },
          ],
        },
        'os-image': {
          name: 'Choose the OS image',
          owner: 'customer',
          duty: 'Start from an AWS bundle, your own image, or Windows 10 or 11 under your licence (BYOL). As a rule, BYOL without GPU needs at least 50 WorkSpaces per Region and month. A new image in a bundle does not change existing WorkSpaces; to update them, rebuild or recreate them.',
          sources: [
            { page: 'overview', at: 'Create a custom WorkSpaces … for WorkSpaces Personal' },
            {
              page: 'ownLicences',
              at: ['you can bring and … Windows 10 or 11', 'a minimum of 50 … month is required'],
            },
            {
              page: 'updateBundle',
              at: "Existing WorkSpaces aren't automatically … delete and recreate them",
            },
          ],
        },
        'os-patches': {
          name: 'Patch the guest OS',
          owner: 'customer',
          duty: 'AWS recommends that you regularly patch, update and secure the operating system. By default, Windows WorkSpaces are configured to receive updates from Windows Update. WorkSpaces must have access to the internet so that you can install updates.',
          sources: [
            { page: 'updates', at: 'We recommend that you … on your WorkSpaces' },
            {
              page: 'maintenance',
              at: [
                'By default, your Windows … from Windows Update',
                'must have access to … and deploy applications',
              ],
            },
          ],
        },
        'network-exposure': {
          name: 'Security group and internet access',
          owner: 'customer',
          duty: 'Set a custom security group for the directory; new and rebuilt WorkSpaces get this group. Also set whether internet access is enabled. To add the group to an existing WorkSpace without rebuilding it, assign the group to the network interface of the WorkSpace.',
          sources: [
            {
              page: 'creation',
              at: [
                'The identifier of your … custom security group',
                'Indicates whether internet access … for your WorkSpaces',
              ],
            },
            {
              page: 'securityGroups',
              at: [
                'After you associate a … the new security group',
                'To add a security … of the WorkSpace',
              ],
            },
          ],
        },
        'encryption-at-rest': {
          name: 'Turn on encryption at rest',
          owner: 'customer',
          duty: 'If a WorkSpace should be encrypted, encrypt it when you launch it. You cannot encrypt an existing WorkSpace. Before you reboot or rebuild an encrypted WorkSpace, make sure that the KMS key is enabled; otherwise, the WorkSpace becomes unusable.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'encryption',
              at: [
                'When you launch a … encrypt the root volume',
                "You can't encrypt an … when you launch it",
                'To reboot or rebuild … the WorkSpace becomes unusable',
              ],
            },
          ],
          controls: ['sc-28', 'sc-12'],
          evidence: [
            'WorkSpaces.1',
            'WorkSpaces.2',
            'workspaces-user-volume-encryption-enabled',
            'workspaces-root-volume-encryption-enabled',
          ],
        },
        'volume-encryption': {
          name: 'Encrypt volumes, I/O and snapshots',
          owner: 'aws',
          duty: 'If you encrypt volumes at launch, Amazon EBS encrypts data at rest on the volumes, disk I/O to the volumes and snapshots created from them. EBS uses a data key with AES-256.',
          sources: [
            {
              page: 'encryption',
              at: [
                'When you launch a … are all encrypted',
                'Amazon EBS encrypts your … AES-256 algorithm',
              ],
            },
          ],
          controls: ['sc-28'],
        },
      },
      // AWS takes the snapshots by itself: the part that this starts from is a switch of the customer's.
      remove: [
        'operator-access',
        'os-accounts',
        'os-hardening',
        'runtime-updates',
        'application-code',
        'backups',
      ],
      add: [
        {
          id: 'backups',
          layer: 'data',
          name: 'Take automatic snapshots every 12 hours',
          owner: 'aws',
          answers: ['back-up'],
          duty: 'AWS schedules automatic snapshots every 12 hours. While the WorkSpace is healthy, the snapshots cover both volumes. While the WorkSpace is not healthy, they cover only the user volume.',
          sources: [
            {
              page: 'restore',
              at: [
                'Automatic snapshots for use … every 12 hours',
                'snapshots of both the … the same time',
                'snapshots are created only … the user volume',
              ],
            },
          ],
          controls: ['cp-9'],
        },
        {
          id: 'byol-hardware',
          layer: 'hypervisor',
          name: 'Dedicated hardware for BYOL',
          owner: 'aws',
          duty: 'AWS runs BYOL WorkSpaces on hardware dedicated to you, and provisions and manages this hardware. Your VPC can keep default tenancy.',
          sources: [
            {
              page: 'ownLicences',
              at: [
                'AWS runs your BYOL … in the AWS Cloud',
                'The dedicated hardware is … on default tenancy',
              ],
            },
          ],
          controls: ['sc-39'],
        },
        {
          id: 'maintenance-window',
          layer: 'operating-system',
          name: 'Choose the maintenance window',
          owner: 'customer',
          answers: ['start-patch'],
          duty: 'Accept the default window, 00h00 to 04h00 each Sunday in the time zone of the WorkSpace. On Windows WorkSpaces, you can instead configure the window with Group Policy. On Linux WorkSpaces, the window cannot be configured.',
          sources: [
            {
              page: 'maintenance',
              at: [
                'The default is a … each Sunday morning',
                'For Windows WorkSpaces, you … for Linux WorkSpaces',
              ],
            },
          ],
          controls: ['ma-2', 'cm-3'],
        },
        {
          id: 'workspaces-updates',
          layer: 'platform',
          name: 'Provide and apply WorkSpaces updates',
          owner: 'aws',
          answers: ['patch-engine'],
          duty: 'AWS provides important updates from Amazon WorkSpaces. The WorkSpace installs the updates during the maintenance window and reboots as necessary. AutoStop WorkSpaces install updates while maintenance mode is enabled.',
          sources: [
            { page: 'maintenance', at: 'During the maintenance window … reboots as necessary' },
          ],
          controls: ['si-2'],
        },
        {
          id: 'streaming-protocol',
          layer: 'platform',
          name: 'Migrate from PCoIP to DCV',
          owner: 'customer',
          duty: 'Migrate your PCoIP WorkSpaces to DCV. After 31 October 2027, you will not be able to create or connect to PCoIP WorkSpaces. If your users also connect through PCoIP Zero Clients, plan a hardware refresh in parallel.',
          sources: [
            {
              page: 'protocolEnd',
              at: [
                'If your users also … PCoIP Zero Client hardware',
                'you will not be … connect to PCoIP WorkSpaces',
              ],
            },
          ],
          controls: ['sa-22', 'cm-3'],
        },
        {
          id: 'protocol-patches',
          layer: 'platform',
          name: 'Patch PCoIP until its end',
          owner: 'aws',
          duty: 'Through 31 October 2027, AWS applies security patches and critical bug fixes to the PCoIP service components, in coordination with HP. AWS adds no new features and no new operating system support to the PCoIP protocol.',
          sources: [
            {
              page: 'protocolEnd',
              at: [
                'Through October 31, 2027 … coordination with HP',
                'AWS will not add … the PCoIP protocol',
              ],
            },
          ],
          controls: ['si-2', 'sa-22'],
        },
        {
          id: 'desktop-applications',
          layer: 'application',
          name: 'Update the installed software',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Update applications through any automatic update services that are provided for them, or as the application vendor recommends.',
          sources: [{ page: 'updates', at: 'applicationVendor' }],
          controls: ['si-2', 'cm-8'],
        },
        {
          id: 'directory',
          layer: 'access',
          name: 'Directory, sign-in and MFA',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Create a managed Microsoft Active Directory for your users, or connect your on-premises directory. Alternatively, join WorkSpaces with Windows 10 or 11 to Microsoft Entra ID. Use multi-factor authentication for additional security.',
          sources: [
            {
              page: 'overview',
              at: [
                'Windows 10 or 11 … Microsoft Entra ID',
                'Create a standalone managed … access to corporate resources',
                'Use multi-factor authentication (MFA) … additional security',
              ],
            },
          ],
          controls: ['ia-2', 'ia-2.1', 'ac-2'],
        },
        {
          id: 'local-admins',
          layer: 'access',
          name: 'Users as local administrators',
          owner: 'customer',
          duty: 'Set `UserEnabledAsLocalAdministrator`, a default property for creating WorkSpaces. The property indicates whether users are local administrators of their WorkSpaces.',
          sources: [
            {
              page: 'creation',
              at: [
                'default properties that are … for creating WorkSpaces',
                'Indicates whether users are … of their WorkSpaces',
              ],
            },
          ],
          controls: ['ac-6', 'cm-11'],
        },
        {
          id: 'managed-groups',
          layer: 'access',
          name: 'Create the directory’s security groups',
          owner: 'aws',
          duty: 'When you register a directory, AWS creates two security groups. The name of the group for the directory’s controllers ends in `_controllers`. The name of the group for its WorkSpaces ends in `_workspacesMembers`.',
          sources: [
            {
              page: 'securityGroups',
              at: [
                'When you register a … in the directory',
                'The security group for … followed by _workspacesMembers',
              ],
            },
          ],
          controls: ['sc-7'],
        },
        {
          id: 'group-care',
          layer: 'access',
          name: 'Keep the directory’s security groups',
          owner: 'customer',
          duty: 'Avoid modifying, deleting or detaching the `_controllers` and `_workspacesMembers` security groups. After these groups are modified or deleted, you will not be able to recreate them and add them back.',
          sources: [
            {
              page: 'securityGroups',
              at: 'Avoid modifying, deleting, or … modified or deleted',
            },
          ],
          controls: ['sc-7', 'cm-6'],
        },
        {
          id: 'ip-access-groups',
          layer: 'access',
          name: 'IP access control groups',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Associate an IP access control group with the directory. The default group allows access from anywhere. Groups do not apply if a VPC endpoint for streaming is configured, or to functions such as rebuild through the public APIs.',
          sources: [
            {
              page: 'ipGroups',
              at: [
                'This default group includes … cannot modify the default',
                'Users can still execute … WorkSpaces public APIs',
                'do not apply when … for a directory',
              ],
            },
          ],
          controls: ['ac-17', 'sc-7'],
        },
        {
          id: 'restore-start',
          layer: 'data',
          name: 'Restore a WorkSpace',
          owner: 'customer',
          duty: 'Decide when to restore a WorkSpace. Applications that were installed and system settings that were changed after the snapshot are lost. The current contents of the user volume are overwritten.',
          sources: [
            {
              page: 'restore',
              at: [
                'Any applications that were … was created, are lost',
                'contents of the user volume are overwritten',
              ],
            },
          ],
          controls: ['cp-10'],
        },
        {
          id: 'data-destruction',
          layer: 'data',
          name: 'Destroy data of a deleted WorkSpace',
          owner: 'aws',
          duty: 'When you delete a WorkSpace, WorkSpaces destroys the user’s data. The deletion is permanent and cannot be undone.',
          sources: [
            {
              page: 'deletion',
              at: 'Deleting a WorkSpace is … and is destroyed',
              verified: '2026-12-05',
            },
          ],
          controls: ['si-12', 'mp-6'],
        },
        {
          id: 'data-copies',
          layer: 'data',
          name: 'Save user data before deletion',
          owner: 'customer',
          duty: 'Before you delete a WorkSpace, save a copy of any user data that you need. For help with backing up the data, contact AWS Support.',
          sources: [
            {
              page: 'deletion',
              at: [
                "WorkSpace user's data does … and is destroyed",
                'For help with backing … contact AWS Support',
              ],
              verified: '2026-12-05',
            },
          ],
          controls: ['cp-9', 'si-12'],
        },
        {
          id: 'login-events',
          layer: 'data',
          name: 'Emit events of logins',
          owner: 'aws',
          answers: ['write-logs'],
          duty: 'All WorkSpaces clients send an event when a user successfully logs in. WorkSpaces emits these events to EventBridge on a best-effort basis, in near real time. They hold the login time, the WAN IP address and the version of the client.',
          sources: [
            {
              page: 'loginEvents',
              at: [
                'WorkSpaces client applications send … send these events',
                'Amazon WorkSpaces emits these … near real time',
                'clientIpAddress The WAN IP … connect to WorkSpaces',
              ],
              verified: '2026-12-07',
            },
          ],
          controls: ['au-2', 'au-12'],
        },
        {
          id: 'login-event-rule',
          layer: 'data',
          name: 'Store and analyze logins',
          owner: 'customer',
          answers: ['read-logs'],
          duty: 'If you want to keep login events as logs, create an EventBridge rule that handles them. Analyze the logs for patterns, and take action on those patterns. With the rule, you can also send a notification or invoke a Lambda function.',
          sources: [
            {
              page: 'loginEvents',
              at: [
                'Store or archive WorkSpaces … on those patterns',
                'With EventBridge, you can … take some action',
              ],
              verified: '2026-12-07',
            },
          ],
          controls: ['au-6', 'au-11'],
        },
        {
          id: 'content-opt-out',
          layer: 'data',
          name: 'Opt out of content use',
          owner: 'customer',
          duty: 'If you do not want your data used to improve WorkSpaces Advisor and its technology, use an AWS Organizations opt-out policy. You can do so even if Advisor currently collects no such data. Advisor then deletes any data that it stored for this purpose.',
          sources: [
            {
              page: 'advisor',
              at: [
                'having your data used … any such data',
                'WorkSpaces Advisor will delete … opt out (if any)',
              ],
              verified: '2026-12-07',
            },
          ],
          controls: ['si-12', 'pt-2'],
        },
      ],
    },
    {
      id: 'personal-auto-stop',
      name: 'WorkSpaces Personal, AutoStop',
      summary:
        'A persistent desktop that stops when nobody uses it. AWS starts it once a month for updates.',
      extends: 'personal-always-on',
      override: {
        'maintenance-window': {
          name: 'Start WorkSpaces monthly for maintenance',
          owner: 'aws',
          remove: ['answers'],
          duty: 'Unless you disable maintenance mode, AWS starts AutoStop WorkSpaces once a month to install important updates. The window is open daily from about 00h00 to 05h00, for up to two weeks from the third Monday. Only WorkSpaces older than 7 days are maintained.',
          controls: ['ma-2', 'si-2'],
          sources: [
            {
              page: 'maintenance',
              at: [
                'AutoStop WorkSpaces are started … install important updates',
                'Beginning on the third … 7 days are maintained',
                'you can disable the … the MAINTENANCE state',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'maintenance-mode',
          layer: 'operating-system',
          name: 'Maintenance mode',
          owner: 'customer',
          duty: 'In the directory’s details, choose Enabled for automatic updates, or Disabled to manage updates manually. If you disable maintenance mode, the WorkSpaces are not rebooted and do not enter the `MAINTENANCE` state.',
          sources: [
            {
              page: 'maintenance',
              at: [
                'If you disable maintenance … the MAINTENANCE state',
                'To enable automatic updates … choose Disabled',
              ],
            },
            { page: 'creation', at: 'Indicates whether maintenance mode … for your WorkSpaces' },
          ],
          controls: ['si-2', 'ma-2'],
        },
      ],
    },
    {
      id: 'pools',
      name: 'WorkSpaces Pools',
      summary:
        'Non-persistent desktops, all from one image that you specify. AWS ends WorkSpaces Pools in December 2027.',
      lifecycle: {
        status: 'sunset',
        date: '2027-12-31',
        note: 'WorkSpaces Pools has been closed to new customers since 31 July 2026. After 31 December 2027, its console and resources are no longer accessible. AWS recommends WorkSpaces Applications.',
        sources: [
          {
            page: 'poolsEnd',
            at: [
              'no longer accept new customers beginning July',
              'you will no longer … WorkSpaces Pools resources',
              'recommendMigratingApplications',
            ],
          },
          { page: 'pools', at: 'decidedEndDecember312027' },
        ],
      },
      notAsked: {
        'back-up': 'Desktops in a pool are not persistent. Store elsewhere what you need to keep.',
      },
      unanswered: {
        'encrypt-at-rest':
          'AWS’s pages “Data protection in Amazon WorkSpaces” and “Encrypted WorkSpaces in WorkSpaces Personal” do not cover pools.',
      },
      override: {
        'hypervisor-patches': {
          name: 'Run the hosts and their hypervisor',
          owner: 'aws',
          remove: ['evidence'],
          duty: 'AWS operates, manages and controls the components from the host operating system and virtualization layer down. With WorkSpaces, you need not procure and deploy hardware.',
          sources: [
            { page: 'sharedModel', at: 'awsOperatesServiceOperates' },
            { page: 'overview', at: 'eliminatesNeedComplexSoftware' },
          ],
          controls: ['sc-39'],
        },
        'tenant-isolation': {
          name: 'Isolate desktops from each other',
          owner: 'aws',
          remove: ['evidence'],
          duty: 'AWS isolates WorkSpaces on one host as if each had its own host. AWS sets the memory of a deleted WorkSpace to zero before another WorkSpace gets this memory.',
          sources: [
            {
              page: 'isolation',
              at: ['isolatedOtherPhysicalHosts', 'memoryAllocatedNewWorkSpace'],
            },
          ],
        },
        'os-image': {
          name: 'Choose the bundle of the pool',
          owner: 'customer',
          duty: 'Specify a bundle for the pool. The pool’s WorkSpaces run the image that you specify in this bundle.',
          sources: [
            { page: 'pools', at: 'run the image that you specify' },
            { page: 'poolTemplate', at: 'identifier of the bundle used by the pool' },
          ],
          controls: ['cm-2'],
        },
        'os-patches': {
          name: 'Patch the image in the bundle',
          owner: 'customer',
          duty: 'The desktops of a pool are not persistent. To keep the operating system patched, put an updated image into the bundle.',
          sources: [
            { page: 'updates', at: 'regularly patch, update, and … on your WorkSpaces' },
            {
              page: 'overview',
              at: 'nonEphemeralInfrastructure',
            },
            { page: 'updateBundle', at: 'Updates a WorkSpace bundle … a new image' },
          ],
        },
        'customer-data': {
          name: 'Account for non-persistent desktops',
          owner: 'customer',
          duty: 'Take into account that the virtual desktops of a pool are non-persistent and hosted on ephemeral infrastructure.',
          sources: [
            {
              page: 'overview',
              at: 'nonEphemeralInfrastructure',
            },
          ],
        },
      },
      remove: [
        'operator-access',
        'os-accounts',
        'os-hardening',
        'runtime-updates',
        'application-code',
        'encryption-at-rest',
        'volume-encryption',
        'backups',
      ],
      add: [
        {
          id: 'service-fixes',
          layer: 'platform',
          name: 'Address critical issues until the end',
          owner: 'aws',
          answers: ['patch-engine'],
          duty: 'Until 31 December 2027, AWS focuses on maintaining service availability and addressing critical functional or security issues. It introduces no new features or major enhancements.',
          sources: [
            {
              page: 'poolsEnd',
              at: [
                'As an existing customer … until December 31, 2027',
                'AWS will focus on … or security issues',
                'No new features or … end-of-support date',
              ],
            },
          ],
          controls: ['si-2', 'sa-22'],
        },
        {
          id: 'leave-pools',
          layer: 'platform',
          name: 'Migrate to WorkSpaces Applications',
          owner: 'customer',
          duty: 'AWS recommends that you move to WorkSpaces Applications before 31 December 2027. You can import a custom WorkSpaces Pools image into WorkSpaces Applications. Test with a select group of users before you migrate all users.',
          sources: [
            {
              page: 'poolsEnd',
              at: [
                'recommendMigratingApplications',
                'you should complete the … into WorkSpaces Applications',
                'We recommend testing with … to WorkSpaces Applications',
              ],
            },
          ],
          controls: ['sa-22', 'cp-2'],
        },
        {
          id: 'pool-capacity',
          layer: 'platform',
          name: 'Sessions, timeouts and running mode',
          owner: 'customer',
          duty: 'Specify the desired number of user sessions for the pool (`DesiredUserSessions`). Set how long a session stays active after its user disconnects. Choose whether the pool runs as `ALWAYS_ON` or `AUTO_STOP`.',
          sources: [
            { page: 'poolSessions', at: 'desired number of user sessions for the WorkSpaces' },
            {
              page: 'poolTemplate',
              at: [
                'The running mode of … ALWAYS_ON | AUTO_STOP',
                'The amount of time … after users disconnect',
              ],
            },
          ],
          controls: ['cp-2', 'ac-12'],
        },
        {
          id: 'desktop-applications',
          layer: 'application',
          name: 'Update the installed software',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Update applications through any automatic update services that are provided for them, or as the application vendor recommends.',
          sources: [{ page: 'updates', at: 'applicationVendor' }],
          controls: ['si-2', 'cm-8'],
        },
        {
          id: 'settings-persistence',
          layer: 'application',
          name: 'Persistence of application settings',
          owner: 'customer',
          duty: 'Enable or disable persistent application settings for users during their pool sessions (`ApplicationSettings`).',
          sources: [
            { page: 'poolSettings', at: 'Enables or disables persistent … their pool sessions' },
          ],
          controls: ['cm-6'],
        },
        {
          id: 'api-tls',
          layer: 'access',
          name: 'Require TLS 1.2 from API clients',
          owner: 'aws',
          duty: 'AWS requires TLS 1.2 for API calls, and recommends TLS 1.3. Clients must support cipher suites with perfect forward secrecy.',
          setting: 'always-on',
          sources: [
            { page: 'infrastructure', at: 'Clients must support the … support these modes' },
          ],
          controls: ['sc-8'],
        },
      ],
    },
    {
      id: 'core-managed-instances',
      name: 'WorkSpaces Core Managed Instances',
      summary:
        'EC2 instances in your own account, managed by a partner’s desktop software. Nearly everything is yours.',
      override: {
        'os-image': {
          name: 'Choose the AMI',
          owner: 'customer',
          duty: 'Choose an Amazon Machine Image (AMI), which managed instances support. The directories, bundles and images known from WorkSpaces Core bundles do not apply to managed instances.',
          sources: [
            {
              page: 'coreArchitecture',
              at: [
                'nativeAwsFeatureSystemsManager',
                'Concepts such as directories … do not apply here',
              ],
            },
          ],
        },
        'iam-permissions': {
          name: 'IAM identities and permissions',
          owner: 'customer',
          duty: 'Define the IAM roles and policies that determine who deploys your WorkSpaces resources.',
          sources: [
            { page: 'corePermissions', at: 'determine who deploys your … and resource access' },
          ],
        },
      },
      add: [
        {
          id: 'vdi-software',
          layer: 'platform',
          name: 'Provide the VDI management solution',
          owner: 'customer',
          duty: 'Use a third-party VDI management solution, because WorkSpaces Core is designed to work with such a solution. Partners can build their own solution with WorkSpaces Core.',
          sources: [
            {
              page: 'coreIndex',
              verified: '2026-12-02',
              at: [
                'WorkSpaces Core offers managed … third-party management solutions',
                'partners who want to … using WorkSpaces Core',
              ],
            },
          ],
          controls: ['sa-9', 'si-2'],
        },
        {
          id: 'instance-lifecycle',
          layer: 'platform',
          name: 'Launch instances through the Core SDK',
          owner: 'customer',
          duty: 'Make sure that the partner’s software launches and terminates instances through the WorkSpaces Core SDK instead of native EC2 APIs. Partners have direct access to most EC2 APIs in your account.',
          sources: [
            {
              page: 'coreArchitecture',
              at: [
                'For mutable operations such … native EC2 APIs',
                'have direct access to most EC2 APIs',
              ],
            },
          ],
          controls: ['cm-3'],
        },
        {
          id: 'lifecycle-run',
          layer: 'platform',
          name: 'Allow launches in your account',
          owner: 'aws',
          duty: 'AWS allows EC2 instances to be launched directly into your account, rather than into an account that WorkSpaces Core owns. AWS provides the WorkSpaces Core SDK to manage the instances’ lifecycle.',
          sources: [
            {
              page: 'coreArchitecture',
              at: [
                'allows EC2 instances to … Amazon WorkSpaces Core',
                'WorkSpaces Core SDK for … lifecycle management',
              ],
            },
          ],
          controls: ['cm-2'],
        },
        {
          id: 'native-tools',
          layer: 'platform',
          name: 'Use native AWS features',
          owner: 'customer',
          duty: 'You can use native AWS features, such as Systems Manager and AWS KMS, on the managed instances.',
          sources: [{ page: 'coreArchitecture', at: 'nativeAwsFeatureSystemsManager' }],
          controls: ['cm-6'],
        },
        {
          id: 'partner-role',
          layer: 'access',
          name: 'IAM role for the partner’s software',
          owner: 'customer',
          duty: 'Grant the Core partner software appropriate IAM permissions for the required AWS API calls. AWS recommends that you use IAM roles for partners. Roles avoid long-term access keys and secrets in external systems.',
          sources: [
            {
              page: 'corePermissions',
              at: [
                'AWS recommends using IAM … into external systems',
                'Customers must grant appropriate … required AWS API calls',
              ],
            },
          ],
          controls: ['ac-6', 'ia-5'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'The day on which WorkSpaces Pools ends',
      finding:
        'AWS’s table of services in sunset gives 30 June 2027. The page that this table links to, and the note in the guide, give 31 December 2027. The catalogue follows the service’s own pages. If you plan a move, the earlier date is the safe one.',
      sources: [
        { page: 'sunset', at: 'WorkSpaces – Pool … June 30, 2027' },
        { page: 'poolsEnd', at: 'we decided to end … December 31, 2027' },
        { page: 'pools', at: 'decidedEndDecember312027' },
      ],
    },
    {
      topic: 'The day on which PCoIP ends',
      finding:
        'The table of services in sunset gives 30 June 2027 for PCoIP. The end-of-support page of WorkSpaces gives 31 October 2027, and says that PCoIP WorkSpaces remain fully supported until then. The catalogue follows the end-of-support page.',
      sources: [
        { page: 'sunset', at: 'WorkSpaces – PCoIP … June 30, 2027' },
        {
          page: 'protocolEnd',
          at: [
            'we decided to end … October 31, 2027',
            'your existing PCoIP WorkSpaces remain fully supported',
          ],
        },
      ],
    },
  ],
  pages: {
    fips: {
      path: 'fips-encryption',
      title: 'Configure FedRAMP authorization or DoD SRG compliance for WorkSpaces Personal',
    },
    complianceScope: {
      path: 'compliance-validation',
      title: 'Compliance validation for Amazon WorkSpaces',
    },
    deletion: { path: 'delete-workspaces', title: 'Delete a WorkSpace in WorkSpaces Personal' },
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
      read: '2026-11-27',
      passages: { awsOperatesServiceOperates: 'AWS operates, manages, and … the service operates' },
    },
    sunset: {
      url: 'https://docs.aws.amazon.com/general/latest/gr/sunset_services.html',
      title: 'Services in Sunset',
      read: '2026-11-26',
    },
    poolsEnd: {
      path: 'wsp-pools-end-of-support',
      title: 'Amazon WorkSpaces Pools end of support',
      read: '2026-11-26',
      passages: {
        recommendMigratingApplications: 'We recommend migrating to Amazon WorkSpaces Applications',
      },
    },
    pools: {
      path: 'managing-stacks-fleets',
      title: 'Administer WorkSpaces Pools',
      read: '2026-11-26',
      passages: { decidedEndDecember312027: 'we decided to end … December 31, 2027' },
    },
    protocolEnd: {
      path: 'workspaces-pcoip-end-of-support',
      title: 'PCoIP-based WorkSpaces Personal end of support',
      read: '2026-11-26',
    },
    overview: {
      path: 'amazon-workspaces',
      title: 'What is Amazon WorkSpaces?',
      read: '2026-11-26',
      passages: {
        eliminatesNeedComplexSoftware: 'eliminates the need to … install complex software',
        nonEphemeralInfrastructure:
          'non-persistent virtual desktops that … hosted on ephemeral infrastructure',
      },
    },
    isolation: {
      path: 'physical-isolation',
      title: 'Isolation on physical hosts',
      read: '2026-11-26',
      passages: {
        isolatedOtherPhysicalHosts: 'isolated from each other … separate physical hosts',
        memoryAllocatedNewWorkSpace: 'the memory allocated to … a new WorkSpace',
      },
    },
    ownLicences: {
      path: 'byol-windows-images',
      title: 'Bring Your Own Windows desktop licenses in WorkSpaces',
      read: '2026-11-26',
    },
    updateBundle: {
      url: 'https://docs.aws.amazon.com/workspaces/latest/api/API_UpdateWorkspaceBundle.html',
      title: 'UpdateWorkspaceBundle',
      read: '2026-11-26',
    },
    updates: {
      path: 'update-management',
      title: 'Update management in WorkSpaces',
      read: '2026-11-26',
      passages: { applicationVendor: 'you can use any … the application vendor' },
    },
    maintenance: {
      path: 'workspace-maintenance',
      title: 'Maintenance in WorkSpaces Personal',
      read: '2026-11-26',
    },
    creation: {
      url: 'https://docs.aws.amazon.com/workspaces/latest/api/API_WorkspaceCreationProperties.html',
      title: 'WorkspaceCreationProperties',
      read: '2026-11-26',
    },
    encryption: {
      path: 'encrypt-workspaces',
      title: 'Encrypted WorkSpaces in WorkSpaces Personal',
      read: '2026-11-26',
    },
    restore: {
      path: 'restore-workspace',
      title: 'Restore a WorkSpace in WorkSpaces Personal',
      read: '2026-11-26',
    },
    ipGroups: {
      path: 'amazon-workspaces-ip-access-control-groups',
      title: 'IP access control groups for WorkSpaces Personal',
      read: '2026-11-26',
    },
    poolTemplate: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-workspacespool.html',
      title: 'AWS::WorkSpaces::WorkspacesPool',
      read: '2026-11-26',
    },
    poolSettings: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-workspacespool-applicationsettings.html',
      title: 'AWS::WorkSpaces::WorkspacesPool ApplicationSettings',
      read: '2026-11-26',
    },
    poolSessions: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-workspacespool-capacity.html',
      title: 'AWS::WorkSpaces::WorkspacesPool Capacity',
      read: '2026-11-26',
    },
    infrastructure: {
      path: 'infrastructure-security',
      title: 'Infrastructure Security in Amazon WorkSpaces',
      read: '2026-11-26',
    },
    coreArchitecture: {
      url: 'https://docs.aws.amazon.com/workspaces-core/latest/pg/instance-architecture.html',
      title: 'Architecture',
      read: '2026-11-26',
      passages: {
        nativeAwsFeatureSystemsManager: 'Native AWS feature support … KMS, Systems Manager)',
      },
    },
    corePermissions: {
      url: 'https://docs.aws.amazon.com/workspaces-core/latest/pg/auth-permissions.html',
      title: 'Grant authorization and permissions',
      read: '2026-11-26',
    },
    coreIndex: {
      url: 'https://docs.aws.amazon.com/workspaces-core/index.html',
      title: 'Amazon WorkSpaces Core Documentation',
      read: '2026-11-26',
    },
    securityGroups: {
      path: 'amazon-workspaces-security-groups',
      title: 'Security groups for WorkSpaces Personal',
      read: '2026-11-26',
    },
    loginEvents: {
      path: 'cloudwatch-events',
      title: 'Monitor your WorkSpaces using Amazon EventBridge',
    },
    advisor: { path: 'workspaces-advisor', title: 'What is Amazon WorkSpaces Advisor?' },
  },
});
