import { defineService } from '../../define.ts';

export default defineService({
  name: 'EC2 Image Builder',
  shortName: 'Image Builder',
  summary:
    'AWS runs pipelines that build, test and distribute images, on instances in your account. You choose the content of an image, and patch it afterwards.',
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
  traits: [
    'instance-network',
    'default-encryption',
    'key-choice',
    'tls-endpoint',
    'activity-trail',
  ],
  profile: { operatingSystem: 'full', insideVpc: 'yes' },
  override: {
    'os-patches': {
      name: 'Patch the guest OS',
      owner: 'customer',
      duty: 'After you create a custom image, patch your Amazon EC2 systems. If instances can be replaced easily, it might be most efficient to update the base AMI and redeploy the instances from that AMI.',
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
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform of Image Builder. AWS patches and fixes flaws within the infrastructure and its software.',
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'By default, Image Builder encrypts data at rest with a service-owned KMS key. It encrypts custom components with your default KMS key or a service-owned key. If you specify your key when you create image workflows, Image Builder can encrypt the workflows with that key.',
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
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'To encrypt workflows with a customer managed key, specify the key when you create the workflows. Allow the workflow execution role to use the key, both in the key policy and in the role’s own policy.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'To add a layer … access to the key',
            'The principal for the … workflow execution role',
            'The IAM role that … encrypt or decrypt',
          ],
        },
        { page: 'dataProtection', at: 'Image Builder encrypts data … during workflow creation' },
      ],
    },
    'encryption-in-transit': {
      name: 'Encrypt data in transit',
      owner: 'aws',
      duty: 'Image Builder uses HTTPS to secure connections to on-premises locations, between Availability Zones within a Region and between Regions. It requires TLS 1.2 for communication with AWS resources.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'Connections are secured between … through HTTPS',
            'Use SSL/TLS to communicate … recommend TLS 1.3',
          ],
        },
      ],
    },
    'customer-data': {
      name: 'No private data in images and tags',
      owner: 'customer',
      duty: 'Do not make images public if they contain private or sensitive data. AWS strongly recommends that you put no confidential information into tags and free-form text fields.',
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
      name: 'Provide patching components',
      owner: 'aws',
      duty: 'Image Builder provides build components that install all pending operating system updates, for Linux and for Windows. You can add them to your pipelines.',
      sources: [
        {
          page: 'patches',
          at: [
            'EC2 Image Builder provides … operating system updates',
            'componentsProvidedComponents',
          ],
        },
      ],
      controls: ['si-2'],
    },
    {
      id: 'build-patching',
      layer: 'operating-system',
      name: 'Patch during builds',
      owner: 'customer',
      answers: ['start-upgrade'],
      duty: 'Apply all available Windows or Linux security patches during builds. Add AWS’s patching components to the pipeline, or create your own component to install selected patches.',
      sources: [
        { page: 'practices', at: 'Apply all available Windows … during image builds' },
        {
          page: 'patches',
          at: ['componentsProvidedComponents', 'To selectively install or … required patches'],
        },
      ],
      controls: ['si-2', 'cm-2'],
    },
    {
      id: 'build-run',
      layer: 'platform',
      name: 'Run the builds and delete the resources',
      owner: 'aws',
      duty: 'Image Builder launches EC2 instances in your account to customize and test the image. After it creates the image, it deletes the temporary resources.',
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
      duty: 'If the pipeline should produce updated and patched versions of the image, enter a build schedule. You can also start builds manually.',
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
      name: 'Require IMDSv2',
      owner: 'customer',
      duty: 'AWS recommends that you configure all EC2 instances that Image Builder launches from a pipeline build to use IMDSv2, which requires a signed token. To do so, set `httpTokens` to `required` in the infrastructure configuration.',
      sources: [
        {
          page: 'practices',
          at: [
            'To configure the version … instance metadata settings',
            'We recommend that you … signed token header',
          ],
        },
        { page: 'metadataOptions', at: 'Indicates whether a signed … metadata retrieval requests' },
      ],
      controls: ['ac-3', 'cm-6'],
    },
    {
      id: 'components',
      layer: 'application',
      name: 'Choose the components',
      owner: 'customer',
      answers: ['patch-code'],
      duty: 'Choose the components to add to a recipe for building and testing. For example, components can install packages, harden security and run tests.',
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
      duty: 'Image Builder provides STIG hardening components that scan for misconfigurations and run a remediation script. They help you build images for baseline STIG standards.',
      sources: [{ page: 'howItWorks', at: 'Image Builder provides STIG … a remediation script' }],
      controls: ['cm-6'],
    },
    {
      id: 'image-scans',
      layer: 'application',
      name: 'Scan test instances and keep findings',
      owner: 'customer',
      duty: 'If you want scans, activate Amazon Inspector, a paid service. Inspector findings for a test instance would normally expire as soon as the instance shuts down, but Image Builder can save them.',
      sources: [
        {
          page: 'inspector',
          at: [
            'When you activate security … a paid service',
            'Those instances have a … as a snapshot',
          ],
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
      duty: 'Specify the infrastructure details of the instances that run during the build. Do not use overly permissive security groups.',
      sources: [
        { page: 'practices', at: 'Do not use overly-permissive … Image Builder recipes' },
        { page: 'howItWorks', at: 'The Infrastructure configuration settings … the build process' },
      ],
      controls: ['sc-7'],
    },
    {
      id: 'lifecycle-run',
      layer: 'data',
      name: 'Run the lifecycle policies',
      owner: 'aws',
      duty: 'Image Builder automatically runs enabled lifecycle policies once per day. It does not evaluate the impact of the policies on downstream dependencies such as Auto Scaling groups or launch templates.',
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
      duty: 'Create lifecycle policies to automate the deprecation, disabling and deletion of outdated images. Without policies, earlier versions remain until you delete them manually. Before you use a policy, verify that no downstream dependency refers to an image that the policy removes.',
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
      name: 'Find the build logs',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Find the build logs on the instance that builds the image, or in your Systems Manager automation logs. Image Builder itself stores none of your logs.',
      sources: [{ page: 'dataProtection', at: "Image Builder doesn't store … automation logs" }],
      controls: ['au-6', 'au-11'],
    },
    {
      id: 'backups',
      layer: 'data',
      name: 'Store recipes and components elsewhere',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'You can store the documents of recipes and components outside Image Builder, for example in an S3 bucket. Image Builder has no mechanism to back up pipelines, recipes or components. You can also distribute images to other Regions.',
      sources: [
        {
          page: 'resilience',
          at: [
            'There is no mechanism … an Amazon S3 bucket',
            'allows you to distribute … resiliency for AMIs',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['cp-9'],
    },
  ],
  modes: [
    {
      id: 'ami',
      name: 'AMI pipeline',
      summary:
        'The output is an AMI in your account, built on an instance and cleaned of build artifacts. You choose how it is shared.',
      add: [
        {
          id: 'managed-images',
          layer: 'operating-system',
          name: 'Provide updated managed AMIs',
          owner: 'aws',
          duty: 'Each month, AWS provides updated managed AMIs for the operating systems that it lists. The AMIs have the latest updates and security patches applied. You can use them as base images.',
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
          duty: 'Select a base image. If you choose automatic versioning, you always use the latest available operating system version for the base image. Apply managed AMI updates to macOS recipes periodically.',
          sources: [
            { page: 'howItWorks', at: 'enter a name and … for your base image' },
            { page: 'practices', at: 'Periodically apply managed AMI … latest security patches' },
          ],
          controls: ['cm-2', 'sa-22'],
        },
        {
          id: 'iso-media',
          layer: 'operating-system',
          name: 'Verify imported Windows ISO files',
          owner: 'customer',
          duty: 'Get the ISO media from Microsoft or an authorized reseller, and verify that it is authentic. Executables from the ISO run as SYSTEM under your instance profile role. Give that role only the permissions that the import needs.',
          sources: [
            {
              page: 'dataProtection',
              at: [
                'Under the shared responsibility … is your responsibility',
                'The import runs in … under that role',
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
          duty: 'On Linux, Image Builder runs a clean-up script just before it creates the output image. The script removes build artifacts or settings that should not carry over to the snapshot. You can skip sections of the script or override it.',
          sources: [
            {
              page: 'practices',
              at: [
                'The Image Builder pipeline … user data entirely',
                'pipelineCompletesOutputImage',
              ],
            },
          ],
          controls: ['cm-6'],
        },
        {
          id: 'cleanup-override',
          layer: 'operating-system',
          name: 'Keep the clean-up in custom user data',
          owner: 'customer',
          duty: 'If a Linux recipe overrides the user data, the clean-up script does not run. To run the script, include a command that creates an empty file named `perform_cleanup`. Image Builder then runs the script before it creates the image.',
          sources: [
            {
              page: 'practices',
              at: ['pipelineCompletesOutputImage', 'If you override User … the new image'],
            },
          ],
          controls: ['cm-6'],
        },
        {
          id: 'launch-permissions',
          layer: 'access',
          name: 'Launch permissions',
          owner: 'customer',
          duty: 'You can define launch permissions, for example private, public or specific accounts. If you define permissions for other accounts and distribute the AMI to other Regions, the permissions propagate to the AMIs in all of those Regions. Do not share AMIs with accounts that you do not trust.',
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
          name: 'Encryption of EBS volumes',
          owner: 'customer',
          duty: 'If you want encryption of EBS devices, configure it in the image recipe. There you can also specify the KMS key to use.',
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
        'The output is a Docker image in your own Amazon ECR repository. You provide the Dockerfile in addition to the components.',
      add: [
        {
          id: 'metadata-hops',
          layer: 'platform',
          name: 'Metadata hop limit',
          owner: 'customer',
          duty: 'If you require HTTP tokens for container image builds, allow at least two hops for instance metadata requests.',
          sources: [
            { page: 'metadataOptions', at: 'HTTP tokens are required, … minimum of two hops' },
          ],
          controls: ['cm-6'],
        },
        {
          id: 'dockerfile',
          layer: 'application',
          name: 'Write the Dockerfile',
          owner: 'customer',
          duty: 'Define the Dockerfile in the container recipe.',
          sources: [{ page: 'howItWorks', at: 'containerRecipesContainerImage' }],
          controls: ['cm-2'],
        },
        {
          id: 'target-repository',
          layer: 'access',
          name: 'Define the target repository',
          owner: 'customer',
          duty: 'In the container recipe, define the target Amazon ECR repository for the output image.',
          sources: [{ page: 'howItWorks', at: 'containerRecipesContainerImage' }],
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
      passages: { componentsProvidedComponents: 'The components can be … AWS-provided components' },
    },
    practices: {
      path: 'security-best-practices',
      title: 'Security best practices for Image Builder',
      passages: { pipelineCompletesOutputImage: 'When the pipeline completes … the output image' },
    },
    howItWorks: {
      path: 'how-image-builder-works',
      title: 'How EC2 Image Builder works',
      passages: {
        containerRecipesContainerImage: 'Container recipes additionally define … container image',
      },
    },
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
    resilience: {
      path: 'disaster-recovery-resiliency',
      title: 'Data redundancy and resilience in Image Builder',
    },
  },
});
