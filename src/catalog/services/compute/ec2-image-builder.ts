import { defineService } from '../../define.ts';

export default defineService({
  name: 'EC2 Image Builder',
  shortName: 'Image Builder',
  summary:
    'Pipelines that build, test and distribute images: AWS runs them on instances in your account, and what goes into an image, and its patches afterwards, is yours.',
  guide: 'https://docs.aws.amazon.com/imagebuilder/latest/userguide/',
  read: '2026-11-26',
  aliases: [
    'golden image',
    'golden AMI',
    'AMI pipeline',
    'image pipeline',
    'image recipe',
    'AWSTOE',
    'STIG hardening',
  ],
  aws: {
    iamServicePrefix: 'imagebuilder',
    cloudFormationPrefixes: ['AWS::ImageBuilder'],
    terraformPrefixes: ['aws_imagebuilder'],
  },
  archetype: 'managed-application',
  with: ['instance-network', 'default-encryption', 'key-choice', 'tls-endpoint', 'activity-trail'],
  profile: { operatingSystem: 'full', insideVpc: 'yes' },
  unanswered: {
    'back-up': 'No page that was read says who backs up recipes, components and images.',
  },
  change: {
    'os-patches': {
      name: 'Patch what runs from the image',
      owner: 'customer',
      duty: 'Patch systems once you have created a custom image. Where instances are easy to replace, it may be most efficient to update the base AMI and redeploy from it.',
      sources: [
        {
          page: 'patches',
          at: [
            'After you create a … shared responsibility model',
            'If the EC2 instances … based on this image',
          ],
        },
      ],
      controls: ['si-2'],
    },
    'service-software': {
      name: 'Run and patch the pipeline service',
      duty: 'Operate the software of the service itself, and patch and fix the flaws in it.',
    },
    'encryption-at-rest': {
      name: 'Encrypt recipes, components, workflows',
      duty: 'Encrypt by default with a KMS key that the service owns; custom components with your default KMS key or one that the service owns, and workflows with your key if you name one as you create them.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'Image Builder encrypts data … service-owned KMS key',
            'Image Builder encrypts custom … service-owned KMS key',
            'Image Builder can encrypt … during workflow creation',
          ],
        },
      ],
    },
    'key-choice': {
      name: 'Choose a key for workflows',
      duty: 'Specify a customer managed key as you create a workflow, and let the workflow execution role use it in the key policy and the role’s own policy. If you revoke access, Image Builder cannot reach workflows that are encrypted already.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'To add a layer … access to the key',
            'The principal for the … workflow execution role',
            'The IAM role that … encrypt or decrypt',
          ],
        },
      ],
    },
    'encryption-in-transit': {
      name: 'Secure connections by HTTPS',
      duty: 'Secure connections to on-premises locations, between zones and between Regions by HTTPS, and require TLS 1.2 for communication with AWS resources.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'Connections are secured between … through HTTPS',
            'We require TLS 1.2 and recommend TLS 1.3',
          ],
        },
      ],
    },
    'customer-data': {
      name: 'Keep private data out of public images',
      duty: 'Do not make images public that hold private or sensitive data, and put no confidential information into tags and free-form text fields.',
      sources: [
        { page: 'practices', at: 'Do not make images … or sensitive data' },
        { page: 'dataProtection', at: 'We strongly recommend that … a Name field' },
      ],
    },
  },
  add: [
    {
      id: 'patch-components',
      layer: 'operating-system',
      name: 'Provide components that patch',
      owner: 'aws',
      duty: 'Provide the build components update-linux and update-windows, which install all pending updates of the operating system when a pipeline uses them.',
      sources: [
        {
          page: 'patches',
          at: 'EC2 Image Builder provides … operating system updates',
        },
      ],
      controls: ['si-2'],
    },
    {
      id: 'build-patching',
      layer: 'operating-system',
      name: 'Put patching into each build',
      owner: 'customer',
      answers: ['start-upgrade'],
      duty: 'Apply all available Windows or Linux security patches during builds: add AWS’s update component to the pipeline, or a component of your own that installs or leaves out chosen patches. UpdateOS does not work on macOS.',
      sources: [
        { page: 'practices', at: 'Apply all available Windows … during image builds' },
        {
          page: 'patches',
          at: [
            'The components can be … AWS-provided components',
            'To selectively install or … required patches',
            'action module is not … for macOS',
          ],
        },
      ],
      controls: ['si-2', 'cm-2'],
    },
    {
      id: 'build-run',
      layer: 'platform',
      name: 'Run the builds and clear up',
      owner: 'aws',
      duty: 'Launch EC2 instances in your account to customize and test the image, and delete the temporary resources once it is made.',
      sources: [
        {
          page: 'howItWorks',
          at: [
            'Image Builder launches EC2 … run validation tests',
            'After the image has … are deleted',
          ],
        },
      ],
      controls: ['cm-2'],
    },
    {
      id: 'build-schedule',
      layer: 'platform',
      name: 'Schedule the builds',
      owner: 'customer',
      answers: ['start-patch'],
      duty: 'Enter a build schedule where the pipeline should produce updated and patched versions of the image, or start builds by hand.',
      sources: [
        {
          page: 'howItWorks',
          at: [
            'You can configure your … a build schedule',
            'Enter information about your … if you prefer',
          ],
        },
      ],
      controls: ['si-2', 'ma-2'],
    },
    {
      id: 'build-instance-metadata',
      layer: 'platform',
      name: 'Demand IMDSv2 of build instances',
      owner: 'customer',
      duty: 'Set httpTokens to required in the infrastructure configuration: AWS recommends IMDSv2 for all instances that a pipeline build launches, and the default is optional.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'practices',
          at: [
            'To configure the version … instance metadata settings',
            'We recommend that you … signed token header',
          ],
        },
        { page: 'metadataOptions', at: 'The default setting is optional' },
      ],
      controls: ['ac-3', 'cm-6'],
    },
    {
      id: 'components',
      layer: 'application',
      name: 'Choose and write the components',
      owner: 'customer',
      answers: ['patch-code'],
      duty: 'Choose what a recipe puts in and tests: packages to install, hardening steps and tests, from AWS’s components or your own.',
      sources: [
        {
          page: 'howItWorks',
          at: [
            'enter a name and … building and testing',
            'Components are the building … hardening steps, and tests',
          ],
        },
      ],
      controls: ['cm-2', 'cm-7'],
    },
    {
      id: 'hardening-components',
      layer: 'application',
      name: 'Provide STIG components',
      owner: 'aws',
      duty: 'Provide components that scan an image for misconfigurations against STIG baselines and run a remediation script.',
      sources: [{ page: 'howItWorks', at: 'Image Builder provides STIG … a remediation script' }],
      controls: ['cm-6'],
    },
    {
      id: 'image-scans',
      layer: 'application',
      name: 'Have test instances scanned, keep results',
      owner: 'customer',
      duty: 'Activate Amazon Inspector, a paid service, and have Image Builder save the findings on the test instance: otherwise they would normally expire when the instance shuts down.',
      sources: [
        {
          page: 'inspector',
          at: ['Amazon Inspector is a paid service', 'Those instances have a … as a snapshot'],
        },
      ],
      controls: ['ra-5'],
    },
    {
      id: 'build-network',
      layer: 'access',
      name: 'Network of the build instances',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'Use no overly permissive security groups, and say in the infrastructure configuration where the instances run.',
      sources: [
        { page: 'practices', at: 'Do not use overly-permissive … Image Builder recipes' },
        { page: 'howItWorks', at: 'The Infrastructure configuration settings … the build process' },
      ],
      controls: ['sc-7'],
    },
    {
      id: 'lifecycle-run',
      layer: 'data',
      name: 'Carry out lifecycle policies',
      owner: 'aws',
      duty: 'Run enabled lifecycle policies once per day, without a look at what depends on an image: launch templates and Auto Scaling groups are not checked.',
      sources: [
        {
          page: 'lifecycles',
          at: [
            'Enabled lifecycle policies run … once per day',
            'Image Builder does not … or launch templates',
          ],
        },
      ],
      controls: ['si-12'],
    },
    {
      id: 'image-lifecycle',
      layer: 'data',
      name: 'Retire outdated images',
      owner: 'customer',
      duty: 'Create lifecycle policies that deprecate, disable and delete outdated images: without them, earlier versions stay until you delete them by hand. Verify first that nothing refers to an image that a policy removes.',
      setting: 'off-by-default',
      switchOf: 'lifecycle-run',
      sources: [
        {
          page: 'lifecycles',
          at: [
            'EC2 Image Builder lifecycle … their associated resources',
            'Without lifecycle policies, earlier … delete them manually',
            'Before you configure policy … the policy removes',
          ],
        },
      ],
      controls: ['si-12', 'cm-2'],
    },
    {
      id: 'build-logs',
      layer: 'data',
      name: 'Look for logs outside the service',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Find build logs on the instance that builds the image or in your Systems Manager automation logs: Image Builder stores none of your logs itself.',
      sources: [{ page: 'dataProtection', at: "Image Builder doesn't store … automation logs" }],
      controls: ['au-6', 'au-11'],
    },
  ],
  modes: [
    {
      id: 'ami',
      name: 'AMI pipeline',
      summary:
        'The output is an AMI in your account, built on an instance, cleaned of build artifacts and shared as you say.',
      add: [
        {
          id: 'managed-images',
          layer: 'operating-system',
          name: 'Publish patched base images monthly',
          owner: 'aws',
          duty: 'Provide updated managed AMIs each month with the latest updates and security patches for listed Linux distributions, Windows Server and macOS, which can serve as base images.',
          sources: [
            {
              page: 'patches',
              at: [
                'AWS provides updated managed … following operating systems',
                'You can use these … for your customizations',
              ],
            },
          ],
          controls: ['si-2'],
        },
        {
          id: 'base-image',
          layer: 'operating-system',
          name: 'Choose the base image and version',
          owner: 'customer',
          duty: 'Select a base image; with automatic versioning, builds use the latest available version of its operating system. Apply managed AMI updates to macOS recipes periodically.',
          sources: [
            { page: 'howItWorks', at: 'You can also choose … for your base image' },
            { page: 'practices', at: 'Periodically apply managed AMI … latest security patches' },
          ],
          controls: ['cm-2', 'sa-22'],
        },
        {
          id: 'iso-media',
          layer: 'operating-system',
          name: 'Verify imported Windows ISO files',
          owner: 'customer',
          duty: 'Verify that the media is authentic and get it from Microsoft or an authorized reseller: executables from the ISO run as SYSTEM under your instance profile role. Give that role only what the import needs.',
          sources: [
            {
              page: 'dataProtection',
              at: [
                'Under the shared responsibility … is your responsibility',
                'During the import, Image … under that role',
              ],
            },
            { page: 'practices', at: 'When you import a … the import requires' },
          ],
          controls: ['si-7', 'ac-6'],
        },
        {
          id: 'image-cleanup',
          layer: 'operating-system',
          name: 'Clean Linux images before the snapshot',
          owner: 'aws',
          duty: 'Run a script just before the output image is created that removes build artifacts, among them SSH host keys, authorized_keys files and log files. The result need not comply with any specific regulation.',
          sources: [
            {
              page: 'practices',
              at: [
                'The Image Builder pipeline … to your snapshot',
                'When the pipeline completes … the output image',
              ],
            },
          ],
          controls: ['cm-6'],
        },
        {
          id: 'cleanup-override',
          layer: 'operating-system',
          name: 'Keep the cleanup when you override',
          owner: 'customer',
          duty: 'Know that you can skip sections of the script. If the recipe overrides the user data, the script does not run, unless a command there creates an empty file named perform_cleanup.',
          setting: 'on-by-default',
          switchOf: 'image-cleanup',
          sources: [
            {
              page: 'practices',
              at: [
                'However, you can skip … user data entirely',
                'If you override User … the new image',
              ],
            },
          ],
          controls: ['cm-6'],
        },
        {
          id: 'launch-permissions',
          layer: 'access',
          name: 'Say which accounts may launch it',
          owner: 'customer',
          duty: 'Define launch permissions: private, public or specific accounts. They also go to the AMIs in the other Regions of the distribution. Share with no account that you do not trust.',
          sources: [
            {
              page: 'howItWorks',
              at: [
                'For AMI output images, … specific accounts',
                'If you both distribute … AMI is distributed',
              ],
            },
            { page: 'practices', at: 'Do not share images … do not trust' },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'image-encryption',
          layer: 'data',
          name: 'Encrypt the volumes of the image',
          owner: 'customer',
          duty: 'Configure encryption of the devices in the image recipe’s block device mapping, and name the KMS key to use for it.',
          sources: [
            {
              page: 'recipeVolumes',
              at: [
                'Use to configure device encryption',
                'that uniquely identifies the … encrypting the device',
              ],
            },
          ],
          controls: ['sc-28'],
          evidence: ['imagebuilder-imagerecipe-ebs-volumes-encrypted'],
        },
      ],
    },
    {
      id: 'container',
      name: 'Container image pipeline',
      summary:
        'The output is a Docker image in an Amazon ECR repository of yours; you bring the Dockerfile beside the components.',
      add: [
        {
          id: 'metadata-hops',
          layer: 'platform',
          name: 'Allow two hops for metadata',
          owner: 'customer',
          duty: 'Raise the hop limit to at least two where you require tokens for instance metadata: container image builds need it then, and the default is one.',
          sources: [{ page: 'metadataOptions', at: 'The default is one … minimum of two hops' }],
          controls: ['cm-6'],
        },
        {
          id: 'dockerfile',
          layer: 'application',
          name: 'Write the Dockerfile',
          owner: 'customer',
          duty: 'Define the Dockerfile in the container recipe, beside the base image and the components.',
          sources: [
            { page: 'howItWorks', at: 'Container recipes additionally define … container image' },
          ],
          controls: ['cm-2'],
        },
        {
          id: 'target-repository',
          layer: 'access',
          name: 'Keep the repository for the output',
          owner: 'customer',
          duty: 'Define the Amazon ECR repository in which the output image ends up, as part of the container recipe.',
          sources: [
            { page: 'howItWorks', at: 'Container recipes additionally define … container image' },
          ],
          controls: ['ac-3'],
        },
      ],
    },
  ],
  pages: {
    dataProtection: {
      path: 'data-protection',
      title: 'Data protection and the AWS shared responsibility model in Image Builder',
    },
    patches: {
      path: 'security-patch-management',
      title: 'Patch Management for Image Builder images',
    },
    practices: {
      path: 'security-best-practices',
      title: 'Security best practices for Image Builder',
    },
    howItWorks: { path: 'how-image-builder-works', title: 'How EC2 Image Builder works' },
    lifecycles: {
      path: 'manage-image-lifecycles',
      title: 'Manage lifecycle policies for Image Builder images',
    },
    inspector: {
      path: 'integ-inspector',
      title: 'Amazon Inspector integration in Image Builder',
    },
    metadataOptions: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-infrastructureconfiguration-instancemetadataoptions.html',
      title: 'AWS::ImageBuilder::InfrastructureConfiguration InstanceMetadataOptions',
    },
    recipeVolumes: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-imagerecipe-ebsinstanceblockdevicespecification.html',
      title: 'AWS::ImageBuilder::ImageRecipe EbsInstanceBlockDeviceSpecification',
    },
  },
});
