import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon CodeCatalyst',
  shortName: 'CodeCatalyst',
  summary:
    'Repositories, workflows and development environments in one place, which AWS runs. Your workflows and environments have the permissions that you connect.',
  guide: 'https://docs.aws.amazon.com/codecatalyst/latest/userguide/',
  read: '2026-11-26',
  aliases: ['CI/CD', 'Dev Environments', 'workflows', 'blueprints', 'space', 'cloud IDE'],
  aws: { iamServicePrefix: 'codecatalyst' },
  lifecycle: {
    status: 'maintenance',
    date: '2025-11-07',
    note: 'CodeCatalyst closed to new customers on 7 November 2025. Existing customers keep their spaces but cannot create new spaces. AWS invests in security and availability, plans no new features, and suggests GitLab Duo with Amazon Q.',
    sources: [
      {
        page: 'migration',
        at: [
          'After careful consideration, we … introduce new features',
          'Customers can consider migrating … April 17, 2025',
        ],
      },
    ],
  },
  archetype: 'managed-application',
  traits: ['default-encryption'],
  override: {
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'Enter no confidential or sensitive information in names, tags and free-form fields. What you enter there might be used for billing or diagnostic logs, or could be included in URL paths.',
      sources: [
        {
          page: 'dataProtection',
          at: ['Do not enter … in URL paths'],
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'CodeCatalyst encrypts all data at rest, including service metadata. It encrypts source repositories automatically.',
      setting: 'always-on',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'CodeCatalyst source repositories are … action is required',
            'All data is encrypted … service and encrypted',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'sign-in',
      layer: 'access',
      name: 'Account credentials and MFA',
      owner: 'customer',
      duty: 'AWS recommends that you protect your account credentials and set up multi-factor authentication for sign-in.',
      sources: [
        {
          page: 'dataProtection',
          at: 'For data protection purposes, … with multi-factor authentication',
        },
      ],
      controls: ['ia-2', 'ia-2.1'],
    },
    {
      id: 'connected-role',
      layer: 'access',
      name: 'Service role',
      owner: 'customer',
      duty: 'Create a service role with the least permissions necessary. The ready-made `CodeCatalystWorkflowDevelopmentRole` role has the `AdministratorAccess` policy and is recommended for development accounts only.',
      sources: [
        {
          page: 'roles',
          at: [
            'To do so, you … amount of permissions necessary',
            'This role is only … this AWS account',
          ],
        },
      ],
      controls: ['ac-6', 'ac-3'],
    },
    {
      id: 'role-use',
      layer: 'access',
      name: 'Assume the role for the space',
      owner: 'aws',
      duty: 'CodeCatalyst assumes the service role on behalf of users and projects in the space. The ready-made service role is scoped to the space and not to single projects.',
      sources: [
        {
          page: 'roles',
          at: ['This not only creates … to individual projects'],
        },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'region-choice',
      layer: 'data',
      name: 'Choose the Region of the space',
      owner: 'customer',
      duty: 'When you create a space, choose where its data and resources are stored. CodeCatalyst is closed to new customers, and existing customers cannot create new spaces.',
      sources: [
        { page: 'dataProtection', at: 'When you create a … for that space' },
        { page: 'migration', at: 'After careful consideration, we … create new spaces' },
      ],
      controls: ['sa-9.5'],
    },
    {
      id: 'region-keeping',
      layer: 'data',
      name: 'Keep project data in the Region',
      owner: 'aws',
      duty: 'CodeCatalyst keeps project data in the Region that was chosen for the space. It replicates a limited set of space, project and user metadata to all Regions of the partition. This set contains, for example, project IDs and sign-up e-mail addresses.',
      setting: 'always-on',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'Project data and metadata … outside of that partition',
            'uniqueIdsSpace',
            'The email address used … AWS Builder ID',
          ],
        },
      ],
      controls: ['sa-9.5', 'cp-9'],
    },
    {
      id: 'key-choice',
      layer: 'data',
      name: 'Manage the encryption keys',
      owner: 'aws',
      answers: ['hold-key'],
      duty: 'CodeCatalyst uses KMS keys that AWS owns and manages. For identity attributes from IAM Identity Center, a customer managed key is not supported.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'CodeCatalyst uses AWS-owned KMS … manage them directly',
            'CodeCatalyst does not support … IAM Identity Center',
          ],
        },
      ],
      controls: ['sc-12'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt data in transit',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'CodeCatalyst encrypts data in transit. It uses HTTPS for repository data, and TLS 1.2 for connections between accounts, Regions and Availability Zones.',
      setting: 'always-on',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'CodeCatalyst also encrypts repository … HTTPS protocol',
            'All data is encrypted … at rest',
            'CodeCatalyst secures the connection … (TLS) 1.2',
          ],
        },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'linked-resources',
      layer: 'data',
      name: 'Secure linked repositories and accounts',
      owner: 'customer',
      duty: 'AWS recommends that you configure linked repositories and connected accounts with the highest level of security that each supports. The linked service manages how data is handled in these repositories and accounts.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'If you use resources … that linked service',
            'When working with linked … each one supports',
          ],
        },
      ],
      controls: ['ac-4', 'ac-20'],
    },
    {
      id: 'browser-cache',
      layer: 'data',
      name: 'Clear issues from the browser cache',
      owner: 'customer',
      duty: 'Information about open issues is also stored in the browser cache. Clear the cache of the browser where you viewed issues.',
      sources: [
        { page: 'dataProtection', at: 'While information about issues … remove this information' },
      ],
      controls: ['si-12'],
    },
    {
      id: 'exit',
      layer: 'data',
      name: 'Extract your data before you delete',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'Before you delete resources, migrate or extract the data that you want to keep. A deleted space cannot be retrieved, and the deletion of a source repository cannot be undone. Resources that were created in other services have to be deleted in those services.',
      sources: [
        {
          page: 'migration',
          at: [
            'Customers can manually migrate … charges (if applicable)',
            'You cannot undo a … space is deleted',
            'Deleting a source repository cannot be undone',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['si-12', 'cp-9'],
    },
  ],
  modes: [
    {
      id: 'workflow',
      name: 'Workflow on an active image',
      summary:
        'Builds run in a container image that AWS supplies. The workflow file defines what runs.',
      notAsked: {
        'patch-code': 'A workflow reads your code: patch its libraries in the repository.',
      },
      add: [
        {
          id: 'image-upkeep',
          layer: 'platform',
          name: 'Maintain the active images',
          owner: 'aws',
          duty: 'CodeCatalyst supplies and maintains the active images. By default, workflow actions run on one of these images.',
          sources: [
            {
              page: 'images',
              at: ['By default, workflow actions … maintained by CodeCatalyst'],
            },
          ],
          controls: ['cm-2', 'si-2'],
        },
        {
          id: 'image-choice',
          layer: 'platform',
          name: 'Choose the image of an action',
          owner: 'customer',
          answers: ['start-upgrade'],
          duty: 'Build and test actions from before 26 March 2024 use the November 2022 image. You can keep this image, or upgrade by selecting the March 2024 image.',
          sources: [{ page: 'images', at: 'actions that were added … drop-down list' }],
          controls: ['cm-2', 'sa-22'],
        },
        {
          id: 'third-party-actions',
          layer: 'application',
          name: 'Trusted GitHub Actions',
          owner: 'customer',
          duty: 'Make sure that you trust the GitHub Actions that you run. AWS considers their source code to be your data and responsibility. GitHub Actions can be granted secrets, repository tokens and account links.',
          sources: [{ page: 'practices', at: 'GitHub Actions are open … plan to run' }],
          controls: ['sr-3', 'cm-11'],
        },
        {
          id: 'workflow-secrets',
          layer: 'data',
          name: 'Keep credentials out of workflow files',
          owner: 'customer',
          duty: 'Do not embed credentials, keys or tokens in the workflow file. AWS recommends that you reference CodeCatalyst secrets instead.',
          sources: [{ page: 'practices', at: 'Do not embed sensitive … use CodeCatalyst secrets' }],
          controls: ['ia-5.7', 'sc-28'],
        },
      ],
    },
    {
      id: 'custom-image',
      name: 'Workflow on your image',
      summary: 'Build and test actions run in your own image. You maintain its content.',
      extends: 'workflow',
      remove: ['image-upkeep'],
      override: {
        'image-choice': {
          name: 'Assign the image to the action',
          owner: 'customer',
          remove: ['answers'],
          duty: 'Specify the registry and the image in the action: Docker Hub, Amazon ECR or any public repository. For an image in Amazon ECR, create or modify a role that lets the action pull it. Lambda compute and some actions do not support custom images.',
          sources: [
            {
              page: 'images',
              at: [
                'The image can reside … any public repository',
                'To use an image … policy, if you want',
                'The following actions do … Lambda compute type',
              ],
            },
          ],
          controls: ['cm-2', 'ac-6'],
        },
      },
      add: [
        {
          id: 'image-content',
          layer: 'application',
          name: 'Container images and their content',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Provide a custom Docker image that has Git installed. CodeCatalyst deploys the image to your compute platform when the action starts.',
          sources: [
            {
              page: 'images',
              at: [
                "If you don't want … any public repository",
                'After specifying an image, … the action starts',
              ],
            },
          ],
          controls: ['si-2', 'cm-2'],
        },
      ],
    },
    {
      id: 'dev-environment',
      name: 'Dev Environment',
      summary:
        'A cloud workplace with persistent storage. A file in the repository defines which tools and scripts run in it.',
      add: [
        {
          id: 'default-devfile',
          layer: 'platform',
          name: 'Apply a default devfile',
          owner: 'aws',
          duty: 'If the source repository has no devfile, CodeCatalyst applies a default devfile with tools for the most used languages.',
          sources: [{ page: 'devEnvironment', at: "If you don't have … languages and frameworks" }],
          controls: ['cm-2'],
        },
        {
          id: 'devfile-tools',
          layer: 'application',
          name: 'Define tools and libraries',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'In the devfile of the source repository, define the project tools and application libraries of the environment.',
          sources: [{ page: 'devEnvironment', at: 'The project tools and … of your project' }],
          controls: ['cm-2', 'cm-7'],
        },
        {
          id: 'devfile-inspection',
          layer: 'application',
          name: 'Inspect untrusted repositories',
          owner: 'customer',
          duty: 'Before you open untrusted resources in a Dev Environment, inspect the repository. The repository’s devfile can run scripts that have access to your CodeCatalyst credentials.',
          sources: [
            { page: 'devEnvironment', at: 'Dev Environments can run … untrusted resources' },
          ],
          controls: ['cm-11', 'si-3'],
        },
        {
          id: 'single-access',
          layer: 'access',
          name: 'Limit access to the creator',
          owner: 'aws',
          duty: 'CodeCatalyst lets only the user who created a Dev Environment access it.',
          setting: 'always-on',
          sources: [{ page: 'devEnvironment', at: "After you've created a … can access it" }],
          controls: ['ac-3'],
        },
        {
          id: 'environment-size',
          layer: 'data',
          name: 'Limit compute and storage',
          owner: 'customer',
          duty: 'As an administrator of the space, manage compute and storage limits. If other configurations are needed, change the billing tier of the space. By default, a Dev Environment has 2 cores, 4 GB of RAM and 16 GB of persistent storage.',
          sources: [{ page: 'devEnvironment', at: 'By default, a Dev … and storage limits' }],
          controls: ['sc-6'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Does project metadata leave the Region?',
      finding:
        'The data protection page says that project data and metadata never leave the Region of the space. Its next sentence says that a limited set of metadata is replicated to all Regions of the partition. This set covers spaces, projects and users, and its list names the IDs of all projects. The catalogue follows the second sentence for metadata.',
      sources: [
        { page: 'dataProtection', at: 'Project data and metadata … that AWS Region' },
        {
          page: 'dataProtection',
          at: ['a limited set of … in the partition', 'uniqueIdsSpace'],
        },
      ],
    },
  ],
  pages: {
    migration: { path: 'migration', title: 'How to migrate from CodeCatalyst' },
    dataProtection: {
      path: 'data-protection',
      title: 'Data protection in Amazon CodeCatalyst',
      passages: { uniqueIdsSpace: 'The unique IDs of … in the space' },
    },
    roles: {
      path: 'ipa-iam-roles',
      title: 'Grant access to project AWS resources with IAM roles',
    },
    images: { path: 'build-images', title: 'Specifying runtime environment images' },
    practices: {
      path: 'security-best-practices-for-actions',
      title: 'Best practices for workflow actions in Amazon CodeCatalyst',
    },
    devEnvironment: {
      path: 'devenvironment',
      title: 'Write and modify code with Dev Environments in CodeCatalyst',
    },
  },
});
