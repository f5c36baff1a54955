import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon WorkSpaces Applications',
  shortName: 'WorkSpaces Applications',
  summary:
    'Streams applications and desktops from instances that end with the session: AWS runs the fleet, you make what it runs.',
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
  profile: { operatingSystem: 'full', insideVpc: 'yes' },
  override: {
    'service-software': {
      name: 'Run and patch the streaming service',
      owner: 'aws',
      duty: 'Operate the platform of the streaming service, and patch and fix flaws within the infrastructure, its software included.',
    },
  },
  add: [
    {
      id: 'app-block-bucket',
      layer: 'access',
      name: 'The bucket of the app blocks',
      owner: 'customer',
      duty: 'For an Elastic fleet, keep the virtual hard disks and setup scripts of app blocks in an S3 bucket of your account. New sessions download and use the latest version of these objects.',
      sources: [
        { page: 'appBlocks', at: 'When using an Elastic … will use' },
        { page: 'updateBlock', at: 'the VHD or setup … and use them' },
      ],
      controls: ['ac-3', 'ac-6', 'si-7'],
    },
    {
      id: 'user-access',
      layer: 'access',
      name: 'How users sign in',
      owner: 'customer',
      answers: ['admit'],
      duty: 'Give users access by the user pool, SAML 2.0 or the API. Users of the user pool must use a web browser, and cannot be assigned to stacks with fleets that are joined to an Active Directory domain.',
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
      name: 'Subnets, groups, internet access',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'Give the fleet a VPC, subnets and security groups. AWS recommends two subnets in different Availability Zones; an Elastic fleet requires them. To add internet access, choose Default Internet Access in a VPC with a public subnet, or use a NAT gateway.',
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
      name: 'Session length and timeouts',
      owner: 'customer',
      duty: 'Set the maximum session duration, the disconnect timeout and the idle disconnect timeout. With an idle disconnect timeout of 0, users are not disconnected due to inactivity.',
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
      duty: 'Apply an IAM role of your account to the fleet instances where AWS API requests are made from them, so that you need not manage AWS credentials manually.',
      sources: [{ page: 'createFleet', at: 'when you apply an … AWS credentials' }],
      controls: ['ac-6', 'ia-5'],
    },
    {
      id: 'session-cleanup',
      layer: 'data',
      name: 'End instance and volume with a session',
      owner: 'aws',
      duty: 'Where an instance serves a single session, terminate the instance and its EBS volume once the user’s streaming session has finished. Recycle unused instances periodically.',
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
      name: 'Decide what outlives a session',
      owner: 'customer',
      duty: 'Decide whether to enable home folders and application settings persistence. The latter persists configuration changes that are stored in the user’s Windows profile, not software updates.',
      sources: [
        { page: 'windowsUpdate', at: ['If you enabled application … the streaming instance'] },
        { page: 'atRest', at: 'enableApplicationEncryptedRest' },
      ],
      controls: ['cp-9', 'si-12'],
    },
    {
      id: 'settings-versions',
      layer: 'data',
      name: 'Keep versions of users’ settings',
      owner: 'customer',
      answers: ['back-up', 'keep-backups'],
      duty: 'Enable versioning on the S3 bucket of the application settings: each session then leaves a version to revert to. To expire older versions, you can use lifecycle policies.',
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
      name: 'Encrypt what is kept in Amazon S3',
      owner: 'aws',
      answers: ['encrypt-at-rest', 'hold-key'],
      duty: 'Where settings persistence, home folders, session scripts or usage reports are enabled, encrypt at rest the data that users generate and that is stored in Amazon S3, with AWS managed keys.',
      sources: [
        {
          page: 'atRest',
          at: ['enableApplicationEncryptedRest', 'Amazon S3 uses AWS … S3 object data'],
        },
      ],
      controls: ['sc-28'],
    },
  ],
  modes: [
    {
      id: 'own-image',
      name: 'Always-On or On-Demand, patched by you',
      summary: 'Instances start from an image that you build and update by hand or by script.',
      override: {
        'os-patches': {
          name: 'Patch the image, then the fleet',
          owner: 'customer',
          answers: ['patch-system', 'start-patch'],
          duty: 'Install updates on an image builder, create a new image and update the fleet with it on a regular basis, as AWS recommends. Windows Update is not enabled by default on base images; fleet instances have only the Windows and application updates that were installed on their image.',
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
          duty: 'Own and offer public base images that include the latest Windows operating system and the WorkSpaces Applications agent.',
          sources: [{ page: 'images', at: 'Base images that are … Applications agent software' }],
          controls: ['cm-2', 'si-2'],
        },
        {
          id: 'antivirus',
          layer: 'operating-system',
          name: 'Antivirus in the image, kept current',
          owner: 'customer',
          duty: 'Decide on antivirus software: Windows Defender is not enabled by default in Windows Server base images published on or after 10 September 2019. For the latest updates, AWS recommends new images on a regular basis, or an antivirus application that delegates scanning to an always-up-to-date server.',
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
          duty: 'Maintain updates for the Amazon EC2 Windows paravirtual (PV), ENA and AWS NVMe drivers of the image.',
          sources: [{ page: 'managedUpdates', at: 'responsibleAwsNvmeDriver' }],
          controls: ['si-2'],
        },
        {
          id: 'agent-updates',
          layer: 'platform',
          name: 'Bring in the latest agent',
          owner: 'aws',
          duty: 'Start new image builders and fleet instances with the latest streaming agent and its security updates, for images that are set to use the latest version.',
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
          duty: 'Leave “Always use latest agent version” selected when you create an image, or control agent updates yourself, for example to qualify the updated environment before you deploy it.',
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
          duty: 'Set minimum and maximum capacity and the scaling policies: an instance has to be provisioned before a user can stream.',
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
          name: 'Scale the fleet by your policies',
          owner: 'aws',
          duty: 'Increase and decrease the capacity by your scaling policies within your minimum and maximum, and provision instances from the fleet’s image.',
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
          duty: 'Install applications on an image builder and keep them and their dependencies current: to change them, reconnect to the builder or launch a new one from the image, and create a new image.',
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
      summary: 'The same fleets, but AWS builds the updated image whenever you start it.',
      extends: 'own-image',
      override: {
        'os-patches': {
          name: 'Build the updated image',
          owner: 'aws',
          remove: ['answers'],
          duty: 'Once you start an update, install the latest updates of the operating system, license included applications, drivers and the agent on an image builder, make a new image and verify that it works as expected. The EC2 Windows PV, ENA and AWS NVMe drivers are not AWS’s to update, but yours.',
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
          duty: 'Maintain your own applications and their dependencies: reconnect to the image builder, or launch a new one from the image, and create a new image.',
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
          name: 'Start the update, test, roll it out',
          owner: 'customer',
          answers: ['patch-system', 'start-patch'],
          duty: 'Start an update of an image that you own: afterwards you are responsible for maintaining updates of the new image’s operating system. Test it on a pre-production fleet before you update the production fleet.',
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
          name: 'Antivirus in the image, kept current',
          owner: 'customer',
          duty: 'Decide on antivirus software: Windows Defender is not enabled by default in Windows Server base images published on or after 10 September 2019. For the latest updates, AWS recommends new images on a regular basis, or an antivirus application that delegates scanning to an always-up-to-date server.',
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
          duty: 'Maintain updates for the Amazon EC2 Windows paravirtual (PV), ENA and AWS NVMe drivers of the image.',
          sources: [{ page: 'managedUpdates', at: 'responsibleAwsNvmeDriver' }],
          controls: ['si-2'],
        },
      ],
    },
    {
      id: 'elastic',
      name: 'Elastic fleet',
      summary:
        'AWS keeps a pool of instances; you bring applications on virtual hard disks in your bucket.',
      profile: { operatingSystem: 'none' },
      unanswered: {
        'patch-system':
          'Nothing that the catalogue has read says who patches the instances of an elastic fleet.',
      },
      override: {
        'os-patches': {
          name: 'Supply instances with their system',
          owner: 'aws',
          remove: ['answers'],
          duty: 'Provide streaming instances of the platform type that you chose for the fleet, from a pool that the service manages. The applications come from app blocks.',
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
          name: 'Provision instances on request',
          owner: 'aws',
          duty: 'Manage provisioning and availability, and assign an instance from the pool when a user asks for one, without scaling policies of yours.',
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
          name: 'Set the most sessions at a time',
          owner: 'customer',
          duty: 'Specify the maximum number of concurrent sessions of the fleet, and ensure that your streaming instance limits meet your user demand.',
          sources: [
            { page: 'fleetTypes', at: 'You need to configure … user demand' },
            { page: 'createFleet', at: 'specify the maximum number … should have' },
          ],
          controls: ['cp-2', 'sc-5'],
        },
        {
          id: 'app-block-mount',
          layer: 'platform',
          name: 'Mount the app block, launch programs',
          owner: 'aws',
          duty: 'When a user chooses an application, download its app block to the instance, mount it, and launch the application.',
          sources: [{ page: 'fleetTypes', at: ['When a user chooses … application launches'] }],
          controls: ['cm-2'],
        },
        {
          id: 'applications',
          layer: 'application',
          name: 'App blocks: disk and setup script',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Bring applications on a virtual hard disk in your bucket. An app block cannot be changed: for backwards compatible updates, AWS recommends overwriting its disk or setup script in Amazon S3; for incompatible ones, new objects and a new app block and application.',
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
        'The page on update management makes you responsible for updates of the Windows operating system and excepts no fleet. The pages on fleets give an Elastic fleet no image of yours: you choose a platform type, and the instances come from a pool that the service manages. The catalogue gives AWS the supply of those instances with their operating system, and you the applications.',
      sources: [
        { page: 'updates', at: 'responsibleDependencies' },
        { page: 'fleetTypes', at: 'Elastic fleets represent a … WorkSpaces Applications manages' },
        { page: 'createFleet', at: 'For Elastic fleets, for … platform type' },
      ],
    },
    {
      topic: 'Do managed image updates cover drivers?',
      finding:
        'The page promises driver updates among those that AWS installs into a new image, and further down makes you responsible for the paravirtual, ENA and NVMe drivers; the page on update management repeats the promise only. The catalogue leaves you those three.',
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
  },
});
