import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon WorkSpaces Applications',
  shortName: 'WorkSpaces Applications',
  summary:
    'WorkSpaces Applications streams applications and desktops from instances that end with the session. AWS runs the service. You provide what the instances run.',
  guide: 'https://docs.aws.amazon.com/appstream2/latest/developerguide/',
  docs: 'https://docs.aws.amazon.com/appstream2/latest/developerguide/what-is-appstream.html',
  read: '2026-11-24',
  aliases: [
    'Amazon AppStream 2.0',
    'AppStream',
    'AppStream 2.0',
    'application streaming',
    'Elastic fleet',
    'image builder',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::AppStream'],
    terraformPrefixes: ['aws_appstream_'],
  },
  archetype: 'managed-application',
  scope: [
    {
      programs: ['soc', 'pci', 'iso', 'fedramp', 'hipaa', 'mtcs', 'ens-high', 'hitrust'],
      sources: [
        {
          page: 'complianceScope',
          at: [
            'These include the following: SOC, PCI, ISO, FedRAMP',
            'HIPAA, MTCS, ENS High, HITRUST CSF, VPAT',
          ],
          verified: '2026-12-07',
        },
      ],
    },
  ],
  profile: { operatingSystem: 'full', insideVpc: 'yes' },
  traits: ['activity-trail'],
  override: {
    'service-software': {
      name: 'Run and patch the streaming service',
      owner: 'aws',
      duty: 'AWS operates the platform of the streaming service, and patches and fixes flaws in the infrastructure and its software.',
    },
  },
  add: [
    {
      id: 'app-block-bucket',
      layer: 'access',
      name: 'S3 bucket for app blocks',
      owner: 'customer',
      duty: 'For an Elastic fleet, keep the virtual hard disks and setup scripts of app blocks in an S3 bucket in your account. New sessions download and use the latest version of these objects.',
      sources: [
        { page: 'appBlocks', at: 'When using an Elastic … will use' },
        { page: 'updateBlock', at: 'the VHD or setup … and use them' },
      ],
      controls: ['ac-3', 'ac-6', 'si-7'],
    },
    {
      id: 'user-access',
      layer: 'access',
      name: 'User access and sign-in',
      owner: 'customer',
      answers: ['admit'],
      duty: 'Give users access through the user pool, SAML 2.0 or the API. User pool users must use a web browser. They cannot be assigned to stacks with fleets that are joined to an Active Directory domain.',
      sources: [
        {
          page: 'users',
          at: [
            'you can provide access … WorkSpaces Applications API',
            'Users in the WorkSpaces … Active Directory domain',
            'If you provide access … streaming sessions',
          ],
        },
      ],
      controls: ['ia-2', 'ac-2'],
    },
    {
      id: 'network-exposure',
      layer: 'access',
      name: 'Security groups and subnets',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'Give the fleet a VPC, subnets and security groups. AWS recommends two subnets in different Availability Zones. To add internet access, choose Default Internet Access in a VPC with a public subnet. With a NAT gateway, leave Default Internet Access unselected.',
      sources: [
        {
          page: 'createFleet',
          at: [
            'To add internet access … Default Internet Access unselected',
            'For increased fault tolerance, … different Availability Zones',
            'For Security group(s), choose … with this fleet',
          ],
        },
        {
          page: 'createFleet',
          at: ['Elastic fleets require that … different availability zones'],
        },
      ],
      controls: ['sc-7', 'ac-4'],
      evidence: ['appstream-fleet-in-vpc'],
    },
    {
      id: 'session-limits',
      layer: 'access',
      name: 'Session duration and timeouts',
      owner: 'customer',
      duty: 'Set the maximum session duration, the disconnect timeout and the idle disconnect timeout. If the idle disconnect timeout is 0, users are not disconnected due to inactivity.',
      sources: [
        {
          page: 'createFleet',
          at: [
            'choose the maximum amount … can remain active',
            'choose the amount of … after users disconnect',
            'Setting this value to … due to inactivity',
          ],
        },
      ],
      controls: ['ac-12', 'ac-11'],
    },
    {
      id: 'fleet-role',
      layer: 'access',
      name: 'IAM role on streaming instances',
      owner: 'customer',
      duty: 'If AWS API requests are made from the fleet instances, apply an IAM role from your account to these instances. With the role, you need not manage AWS credentials manually.',
      sources: [{ page: 'createFleet', at: 'when you apply an … AWS credentials' }],
      controls: ['ac-6', 'ia-5'],
    },
    {
      id: 'session-cleanup',
      layer: 'data',
      name: 'Terminate the instance after a session',
      owner: 'aws',
      duty: 'If an instance serves a single session, the service terminates the instance and its EBS volume once the user’s streaming session has finished. The service periodically recycles unused instances.',
      sources: [
        {
          page: 'atRest',
          at: [
            "After a user's streaming … volume are terminated",
            'WorkSpaces Applications periodically recycles … for freshness',
          ],
        },
        { page: 'windowsUpdate', at: 'When a user streaming … used by the session' },
        { page: 'createFleet', at: 'By default, every unique … an instance (single-session)' },
      ],
      controls: ['mp-6', 'sc-4'],
    },
    {
      id: 'persistence',
      layer: 'data',
      name: 'Choose what persists after a session',
      owner: 'customer',
      duty: 'Decide whether to enable home folders and application settings persistence. Application settings persistence keeps configuration changes that are stored in the user’s Windows profile. It does not keep software updates.',
      sources: [
        { page: 'windowsUpdate', at: ['If you enabled application … the streaming instance'] },
        { page: 'atRest', at: 'enableApplicationEncryptedRest' },
      ],
      controls: ['cp-9', 'si-12'],
    },
    {
      id: 'settings-versions',
      layer: 'data',
      name: 'Versions of users’ settings',
      owner: 'customer',
      answers: ['back-up', 'keep-backups'],
      duty: 'Enable versioning on the S3 bucket for the application settings. Each session then leaves a version to which you can revert. To expire older versions, you can use lifecycle policies.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'settingsVersions',
          at: [
            'When versioning is enabled … synced to Amazon S3',
            'Object versioning is not … explicitly enable it',
            'To expire older versions … lifecycle policies',
          ],
        },
      ],
      controls: ['cp-9', 'si-12'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt user data at rest in S3',
      owner: 'aws',
      answers: ['encrypt-at-rest', 'hold-key'],
      duty: 'If settings persistence, home folders, session scripts or usage reports are enabled, users generate data that is stored in Amazon S3. The service encrypts this data at rest with AWS managed keys.',
      sources: [
        {
          page: 'atRest',
          at: ['enableApplicationEncryptedRest', 'Amazon S3 uses AWS … S3 object data'],
        },
      ],
      controls: ['sc-28'],
    },
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail captures API calls for WorkSpaces Applications, from the console and from code, as events. The events show which request was made, by whom, when and from which IP address.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures API calls … Applications API operations',
            'What request was made … when it was made',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'home-folder-bucket',
      layer: 'data',
      name: 'Provide the bucket for home folders',
      owner: 'aws',
      duty: 'If home folders are enabled, WorkSpaces Applications creates a bucket in your account for each Region, manages it and stores their content there. A bucket policy that the service adds prevents accidental deletion of the bucket.',
      sources: [
        {
          page: 'homeFolders',
          at: [
            'For every AWS Region … from an administrator',
            'if you enable home … an Amazon S3 bucket',
            'WorkSpaces Applications adds a … of the bucket',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['cp-9', 'si-12'],
    },
    {
      id: 'home-folder-deletion',
      layer: 'data',
      name: 'Delete the content of home folders',
      owner: 'customer',
      duty: 'To delete users’ content permanently, have an administrator delete it from the S3 bucket. Disabling home folders for stacks does not delete any content in the bucket.',
      sources: [
        {
          page: 'homeFolders',
          at: 'disabling home folders for … Amazon S3 console',
          verified: '2026-12-07',
        },
      ],
      controls: ['mp-6', 'si-12'],
    },
  ],
  modes: [
    {
      id: 'own-image',
      name: 'Always-On or On-Demand, patched by you',
      summary:
        'Instances start from an image that you build, and that you update by hand or with a script.',
      override: {
        'os-patches': {
          name: 'Patch the image and update the fleet',
          owner: 'customer',
          answers: ['patch-system', 'start-patch'],
          duty: 'AWS recommends that you regularly install updates on an image builder, create a new image and update the fleet with it. Windows Update is not enabled by default on base images. Fleet instances have only the Windows and application updates that were installed on their image.',
          sources: [
            { page: 'updates', at: 'You are responsible for … your applications' },
            {
              page: 'windowsUpdate',
              at: [
                'all fleet instances used … was created',
                'Windows Update is not … Applications base images',
                'To ensure that your … a regular basis',
              ],
            },
            { page: 'updateFleet', at: 'When you create a … available to users' },
          ],
        },
      },
      remove: ['app-block-bucket'],
      add: [
        {
          id: 'base-images',
          layer: 'operating-system',
          name: 'Publish the base images',
          owner: 'aws',
          duty: 'AWS owns and offers public base images. They include the latest Windows operating system and the WorkSpaces Applications agent.',
          sources: [{ page: 'images', at: 'Base images that are … Applications agent software' }],
          controls: ['cm-2', 'si-2'],
        },
        {
          id: 'antivirus',
          layer: 'operating-system',
          name: 'Antivirus software in the image',
          owner: 'customer',
          duty: 'Decide on antivirus software. Windows Defender is not enabled by default in Windows Server base images published on or after 10 September 2019. For the latest updates, AWS recommends regular new images from an updated image builder, or an application that delegates scanning to an always-up-to-date external server.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'windowsUpdate',
              at: ['instancesAlwaysExternalServer', 'windowsServerEnabledDefault'],
            },
          ],
          controls: ['si-3'],
        },
        {
          id: 'instance-drivers',
          layer: 'operating-system',
          name: 'Update EC2 device drivers',
          owner: 'customer',
          duty: 'Maintain updates for the Amazon EC2 Windows paravirtual (PV), ENA and AWS NVMe drivers in the image.',
          sources: [{ page: 'managedUpdates', at: 'responsibleAwsNvmeDriver' }],
          controls: ['si-2'],
        },
        {
          id: 'agent-updates',
          layer: 'platform',
          name: 'Start with the latest agent',
          owner: 'aws',
          duty: 'If an image is set to always use the latest agent version, new image builders and fleet instances use the latest WorkSpaces Applications agent. Streaming instances then get the latest features and security updates from AWS automatically.',
          setting: 'on-by-default',
          sources: [
            { page: 'agent', at: 'When you create a … latest WorkSpaces Applications agent' },
            { page: 'updates', at: 'When your images are … available from AWS' },
          ],
          controls: ['si-2'],
        },
        {
          id: 'agent-choice',
          layer: 'platform',
          name: 'Latest or specific agent version',
          owner: 'customer',
          duty: 'When you create an image, you can leave “Always use latest agent version” selected. Alternatively, control agent updates yourself, for example to qualify the updated environment before you deploy it.',
          sources: [
            {
              page: 'agent',
              at: ['When you create a … selected by default', 'You might want to … your end users'],
            },
          ],
          controls: ['cm-3', 'si-2'],
        },
        {
          id: 'fleet-capacity',
          layer: 'platform',
          name: 'Size the fleet and its scaling',
          owner: 'customer',
          duty: 'Set the minimum and maximum capacity and the scaling policies. An instance must be provisioned and not assigned to another user before a user can stream.',
          sources: [
            { page: 'fleetTypes', at: 'provisioned and unassigned to … can stream' },
            {
              page: 'createFleet',
              at: ['specifyPoliciesSpecified'],
            },
          ],
          controls: ['cp-2', 'sc-39'],
        },
        {
          id: 'fleet-scaling',
          layer: 'platform',
          name: 'Scale the capacity',
          owner: 'aws',
          duty: 'The service increases and decreases the capacity according to your scaling policies, within your minimum and maximum capacity. It provisions instances from the fleet’s image.',
          sources: [
            { page: 'createFleet', at: ['specifyPoliciesSpecified'] },
            { page: 'windowsUpdate', at: ['When a user streaming … the same image'] },
          ],
          controls: ['cp-2'],
        },
        {
          id: 'applications',
          layer: 'application',
          name: 'Applications in the image',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Install applications on an image builder, and keep the applications and their dependencies current. To change the applications, reconnect to the image builder, or launch a new image builder from the image. Then create a new image.',
          sources: [
            { page: 'updates', at: 'responsibleDependencies' },
            { page: 'managedUpdates', at: 'addOtherApplicationsNewImage' },
          ],
          controls: ['si-2', 'cm-8'],
        },
      ],
    },
    {
      id: 'managed-image-updates',
      name: 'Managed image updates',
      summary:
        'The fleets are the same, but AWS builds the updated image whenever you start an update.',
      extends: 'own-image',
      override: {
        'os-patches': {
          name: 'Build the updated image',
          owner: 'aws',
          remove: ['answers'],
          duty: 'If you start an update, AWS installs the latest OS, license-included application, driver and agent updates on an image builder. AWS creates an image and verifies that it works as expected. You, not AWS, update the EC2 Windows PV, ENA and AWS NVMe drivers.',
          sources: [
            {
              page: 'managedUpdates',
              at: [
                'automatedWayAgentSoftware',
                'WorkSpaces Applications creates an … new image',
                'responsibleAwsNvmeDriver',
              ],
            },
            { page: 'managedUpdates', at: 'After your image is … as expected' },
          ],
        },
        applications: {
          owner: 'customer',
          duty: 'Maintain your own applications and their dependencies. To do so, reconnect to the image builder, or launch a new image builder from the image. Then create a new image.',
          sources: [
            {
              page: 'managedUpdates',
              at: [
                "You're also responsible for … their dependencies",
                'addOtherApplicationsNewImage',
              ],
            },
          ],
        },
      },
      remove: ['base-images', 'antivirus', 'instance-drivers', 'agent-choice'],
      add: [
        {
          id: 'image-rollout',
          layer: 'operating-system',
          name: 'Start, test and roll out the update',
          owner: 'customer',
          answers: ['patch-system', 'start-patch'],
          duty: 'Start an update of an image that you own. After the update, you are responsible for maintaining updates of the new image’s operating system. Test the new image on a pre-production fleet before you update the production fleet.',
          sources: [
            {
              page: 'managedUpdates',
              at: [
                'After your new image … image updates',
                'You must own the … with you',
                'test the image on … the new image',
              ],
            },
            {
              page: 'createUpdatedImage',
              at: 'Creates a new image … Applications agent software',
            },
          ],
          controls: ['si-2', 'cm-3', 'cm-4'],
        },
        {
          id: 'antivirus',
          layer: 'operating-system',
          name: 'Antivirus software in the image',
          owner: 'customer',
          duty: 'Decide on antivirus software. Windows Defender is not enabled by default in Windows Server base images published on or after 10 September 2019. For the latest updates, AWS recommends regular new images from an updated image builder, or an application that delegates scanning to an always-up-to-date external server.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'windowsUpdate',
              at: ['instancesAlwaysExternalServer', 'windowsServerEnabledDefault'],
            },
          ],
          controls: ['si-3'],
        },
        {
          id: 'instance-drivers',
          layer: 'operating-system',
          name: 'Update EC2 device drivers',
          owner: 'customer',
          duty: 'Maintain updates for the Amazon EC2 Windows paravirtual (PV), ENA and AWS NVMe drivers in the image.',
          sources: [{ page: 'managedUpdates', at: 'responsibleAwsNvmeDriver' }],
          controls: ['si-2'],
        },
      ],
    },
    {
      id: 'elastic',
      name: 'Elastic fleet',
      summary:
        'AWS keeps a pool of instances. You provide applications on virtual hard disks in your bucket.',
      profile: { operatingSystem: 'none' },
      unanswered: {
        'patch-system':
          'The AWS pages compared do not say who patches the instances of an elastic fleet.',
      },
      override: {
        'os-patches': {
          name: 'Provide instances with their OS',
          owner: 'aws',
          remove: ['answers'],
          duty: 'The service provides streaming instances of the platform type that you chose for the fleet, from a pool that it manages. The applications come from app blocks.',
          sources: [
            {
              page: 'fleetTypes',
              at: [
                'The pool of streaming … WorkSpaces Applications',
                'Elastic fleets rely on … app blocks',
              ],
            },
            { page: 'createFleet', at: 'choose the operating system … requirements of your' },
          ],
          controls: ['cm-2'],
        },
      },
      add: [
        {
          id: 'fleet-capacity',
          layer: 'platform',
          name: 'Provision capacity',
          owner: 'aws',
          duty: 'The service manages provisioning and availability. When a user asks for an instance, the service assigns an instance from the pool. You need no scaling policies.',
          sources: [
            {
              page: 'fleetTypes',
              at: ['You do not need … and desktops', 'AWS manages the streaming … Elastic fleet'],
            },
          ],
          controls: ['cp-2'],
        },
        {
          id: 'session-ceiling',
          layer: 'platform',
          name: 'Maximum number of concurrent sessions',
          owner: 'customer',
          duty: 'Specify the maximum number of concurrent sessions for the fleet. Ensure that your streaming instance limits meet your user demand.',
          sources: [
            { page: 'fleetTypes', at: 'You need to configure … user demand' },
            { page: 'createFleet', at: 'specify the maximum number … should have' },
          ],
          controls: ['cp-2', 'sc-5'],
        },
        {
          id: 'app-block-mount',
          layer: 'platform',
          name: 'Mount app blocks and launch programs',
          owner: 'aws',
          duty: 'When a user chooses an application, the service downloads the application’s app block to the instance. The service then mounts the app block and launches the application.',
          sources: [{ page: 'fleetTypes', at: ['When a user chooses … application launches'] }],
          controls: ['cm-2'],
        },
        {
          id: 'applications',
          layer: 'application',
          name: 'App blocks: disk and setup script',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Provide applications on a virtual hard disk in your bucket. An app block cannot be changed. AWS recommends that you overwrite its disk or setup script in Amazon S3 for backwards compatible updates. For incompatible updates, AWS recommends that you create new objects, a new app block and a new application.',
          sources: [
            { page: 'customBlocks', at: 'Elastic fleet streaming instances … in your account' },
            {
              page: 'updateBlock',
              at: [
                'App block resources are … once created',
                'make backwards compatible updates … the current version',
                'make backwards incompatible … block and application resource',
              ],
            },
          ],
          controls: ['si-2', 'cm-8'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Who updates the operating system of an Elastic fleet',
      questions: ['patch-system'],
      finding:
        'The page on update management makes you responsible for updates of the Windows operating system, without an exception for any fleet. On the pages on fleets, an Elastic fleet has no image that you provide. You choose a platform type, and the instances come from a pool that the service manages. In the catalogue, AWS supplies those instances with their operating system, and you supply the applications.',
      sources: [
        { page: 'updates', at: 'responsibleDependencies' },
        { page: 'fleetTypes', at: 'Elastic fleets represent a … WorkSpaces Applications manages' },
        { page: 'createFleet', at: 'For Elastic fleets, for … platform type' },
      ],
    },
    {
      topic: 'Whether managed image updates cover drivers',
      finding:
        'The page says that AWS installs driver updates, among others, into a new image. Further down, it makes you responsible for the paravirtual, ENA and NVMe drivers. The page on update management repeats only the first statement. In the catalogue, you update those three drivers.',
      sources: [
        {
          page: 'managedUpdates',
          at: ['automatedWayAgentSoftware', 'responsibleAwsNvmeDriver'],
        },
        { page: 'updates', at: 'This update method provides … Applications agent software' },
      ],
    },
  ],
  pages: {
    complianceScope: {
      path: 'compliance-validation',
      title: 'Compliance Validation for Amazon WorkSpaces Applications',
    },
    settingsVersions: {
      path: 'app-persistence-enable-versions-revert-settings',
      title: "Enable Amazon S3 Object Versioning and Revert a User's Application Settings",
      read: '2026-11-26',
    },
    updates: {
      path: 'update-management',
      title: 'Update Management in Amazon WorkSpaces Applications',
      read: '2026-11-26',
      passages: { responsibleDependencies: 'You are responsible for … and their dependencies' },
    },
    fleetTypes: {
      path: 'fleet-type',
      title: 'WorkSpaces Applications Fleet Types',
      read: '2026-11-26',
    },
    createFleet: {
      path: 'set-up-stacks-fleets-create',
      title: 'Create a Fleet in Amazon WorkSpaces Applications',
      read: '2026-11-26',
      passages: { specifyPoliciesSpecified: 'specify the scaling policies … that you specified' },
    },
    managedUpdates: {
      path: 'keep-image-updated-managed-image-updates',
      title: 'Update an Image by Using Managed WorkSpaces Applications Image Updates',
      read: '2026-11-26',
      passages: {
        responsibleAwsNvmeDriver: 'You are responsible for … AWS NVMe driver',
        addOtherApplicationsNewImage: 'To add other applications … new image',
        automatedWayAgentSoftware: 'automated way to update … Applications agent software',
      },
    },
    windowsUpdate: {
      path: 'windows-update-antivirus-software',
      title: 'Windows Update and Antivirus Software on Amazon WorkSpaces Applications',
      read: '2026-11-26',
      passages: {
        instancesAlwaysExternalServer: 'instances always have the … external server',
        windowsServerEnabledDefault: 'Windows Server 2025/2022/2019/2016 base … enabled by default',
      },
    },
    updateFleet: {
      path: 'update-fleets-new-image',
      title: 'Update an Amazon WorkSpaces Applications Fleet',
      read: '2026-11-26',
    },
    images: {
      path: 'administer-images',
      title: 'Administer Your Amazon WorkSpaces Applications Images',
      read: '2026-11-26',
    },
    agent: {
      path: 'base-images-agent',
      title: 'Manage WorkSpaces Applications Agent Versions',
      read: '2026-11-26',
    },
    users: {
      path: 'set-up-stacks-fleets-add',
      title: 'Provide Access to Users in Amazon WorkSpaces Applications',
      read: '2026-11-26',
    },
    atRest: {
      path: 'encryption-rest',
      title: 'Encryption at Rest',
      read: '2026-11-26',
      passages: {
        enableApplicationEncryptedRest: 'When you enable application … encrypted at rest',
      },
    },
    createUpdatedImage: {
      url: 'https://docs.aws.amazon.com/appstream2/latest/APIReference/API_CreateUpdatedImage.html',
      title: 'CreateUpdatedImage',
      read: '2026-11-26',
    },
    customBlocks: { path: 'custom-app-blocks', title: 'Custom App Blocks', read: '2026-11-26' },
    updateBlock: {
      path: 'update-app-block',
      title: 'Update the App Block, VHD, and Setup Script',
      read: '2026-11-26',
    },
    appBlocks: {
      path: 'app-blocks-applications',
      title: 'Applications Manager',
      read: '2026-11-26',
    },
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging Amazon WorkSpaces Applications API Calls with AWS CloudTrail',
    },
    homeFolders: { path: 'home-folders-s3', title: 'Amazon S3 Bucket Storage' },
  },
});
