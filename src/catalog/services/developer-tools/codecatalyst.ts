import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon CodeCatalyst',
  shortName: 'CodeCatalyst',
  summary:
    'Repositories, workflows and development environments in one place: AWS runs them, and what runs in them has the rights that you connect.',
  guide: 'https://docs.aws.amazon.com/codecatalyst/latest/userguide/',
  read: '2026-11-26',
  aliases: ['CI/CD', 'Dev Environments', 'workflows', 'blueprints', 'space', 'cloud IDE'],
  aws: { iamServicePrefix: 'codecatalyst' },
  lifecycle: {
    status: 'maintenance',
    date: '2025-11-07',
    note: 'Closed to new customers on 7 November 2025: existing ones keep their spaces and can create no new ones. AWS invests in security and availability and plans no new features. It suggests GitLab Duo with Amazon Q.',
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
  unanswered: { 'back-up': 'Nothing that the catalogue has read says who takes backups here.' },
  override: {
    'customer-data': {
      name: 'Names without anything confidential',
      owner: 'customer',
      duty: 'Enter no confidential or sensitive information in names, tags and free-form fields: what you enter there might be used for billing or diagnostic logs or could be included in URL paths.',
      sources: [
        {
          page: 'dataProtection',
          at: ['Do not enter … in URL paths'],
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt all that is stored',
      owner: 'aws',
      duty: 'Encrypt all data at rest, including metadata of the service; source repositories are encrypted automatically.',
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
      name: 'Protect the sign-in',
      owner: 'customer',
      duty: 'Protect your account credentials and set up multi-factor authentication when signing in, as AWS recommends.',
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
      name: 'Narrow the role in your account',
      owner: 'customer',
      duty: 'Create a service role with the least permissions necessary. The ready-made CodeCatalystWorkflowDevelopmentRole has AdministratorAccess and is recommended for development accounts only.',
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
      duty: 'Assume the service role on behalf of users and projects in the space. The ready-made one is scoped to the space and not to single projects.',
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
      duty: 'Choose where data and resources of a space are stored when you create it. AWS has closed the service to new customers, and existing ones cannot create new spaces.',
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
      duty: 'Keep project data in the Region that was chosen for the space. Replicate a limited set of space, project and user metadata, such as project IDs and sign-up e-mail addresses, to all Regions of the partition.',
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
      name: 'Manage the keys',
      owner: 'aws',
      answers: ['hold-key'],
      duty: 'Use KMS keys that AWS owns, and manage them. A key of the customer’s is not supported for identity attributes from IAM Identity Center.',
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
      name: 'Encrypt in transit',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'Encrypt data in transit, repository data by HTTPS, and connections between accounts, Regions and zones by TLS 1.2.',
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
      name: 'Secure what is linked',
      owner: 'customer',
      duty: 'Configure linked repositories and connected accounts with the highest level of security that each supports, as AWS recommends: how data is handled there is managed by the linked service.',
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
      name: 'Clear issues from the browser',
      owner: 'customer',
      duty: 'Clear the browser cache where you viewed issues: information about open ones is also stored there.',
      sources: [
        { page: 'dataProtection', at: 'While information about issues … remove this information' },
      ],
      controls: ['si-12'],
    },
    {
      id: 'exit',
      layer: 'data',
      name: 'Take your data with you',
      owner: 'customer',
      duty: 'Migrate or extract the data that you want to keep before you delete: a deleted space cannot be retrieved, and the deletion of a source repository cannot be undone. What was created in other services has to be deleted there.',
      sources: [
        {
          page: 'migration',
          at: [
            'Customers can manually migrate … charges (if applicable)',
            'You cannot undo a … space is deleted',
            'Deleting a source repository cannot be undone',
          ],
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
        'Builds run in a container image that AWS supplies; the workflow file says what runs.',
      notAsked: {
        'patch-code': 'A workflow reads your code: patch its libraries in the repository.',
      },
      add: [
        {
          id: 'image-upkeep',
          layer: 'platform',
          name: 'Supply the active images',
          owner: 'aws',
          duty: 'Supply and maintain the active images, on one of which workflow actions run by default.',
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
          name: 'Keep or upgrade an action’s image',
          owner: 'customer',
          answers: ['start-upgrade'],
          duty: 'Keep the November 2022 image that build and test actions from before 26 March 2024 use, or upgrade it by selecting the March 2024 image.',
          sources: [{ page: 'images', at: 'actions that were added … drop-down list' }],
          controls: ['cm-2', 'sa-22'],
        },
        {
          id: 'third-party-actions',
          layer: 'application',
          name: 'Vouch for GitHub Actions',
          owner: 'customer',
          duty: 'Make sure that you trust the GitHub Actions that you run: AWS considers their source code to be your data and responsibility, and they can be granted secrets, repository tokens and account links.',
          sources: [{ page: 'practices', at: 'GitHub Actions are open … plan to run' }],
          controls: ['sr-3', 'cm-11'],
        },
        {
          id: 'workflow-secrets',
          layer: 'data',
          name: 'Keep credentials out of the YAML',
          owner: 'customer',
          duty: 'Embed no credentials, keys or tokens in the workflow file. Reference CodeCatalyst secrets, as AWS recommends.',
          sources: [{ page: 'practices', at: 'Do not embed sensitive … use CodeCatalyst secrets' }],
          controls: ['ia-5.7', 'sc-28'],
        },
      ],
    },
    {
      id: 'custom-image',
      name: 'Workflow on your image',
      summary: 'Build and test actions run in an image of yours: its content is yours to maintain.',
      extends: 'workflow',
      remove: ['image-upkeep'],
      override: {
        'image-choice': {
          name: 'Assign the image to the action',
          owner: 'customer',
          remove: ['answers'],
          duty: 'Name registry and image in the action: Docker Hub, Amazon ECR or any public repository. For an image in Amazon ECR, create or modify a role that lets the action pull it. Lambda compute and some actions support no custom image.',
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
          name: 'Provide the image',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Provide a custom Docker image that has Git installed in it. CodeCatalyst deploys it to your compute platform when the action starts.',
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
        'A cloud workplace with persistent storage: a file in the repository says which tools and scripts run in it.',
      add: [
        {
          id: 'default-devfile',
          layer: 'platform',
          name: 'Apply a devfile where none is',
          owner: 'aws',
          duty: 'Apply a default devfile, with tools for the most used languages, where the source repository has none.',
          sources: [{ page: 'devEnvironment', at: "If you don't have … languages and frameworks" }],
          controls: ['cm-2'],
        },
        {
          id: 'devfile-tools',
          layer: 'application',
          name: 'Define tools and libraries',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Define the project tools and application libraries of the environment in the devfile of the source repository.',
          sources: [{ page: 'devEnvironment', at: 'The project tools and … of your project' }],
          controls: ['cm-2', 'cm-7'],
        },
        {
          id: 'devfile-inspection',
          layer: 'application',
          name: 'Inspect before you open',
          owner: 'customer',
          duty: 'Inspect a repository before you open untrusted resources: its devfile can run scripts that have access to your CodeCatalyst credentials.',
          sources: [
            { page: 'devEnvironment', at: 'Dev Environments can run … untrusted resources' },
          ],
          controls: ['cm-11', 'si-3'],
        },
        {
          id: 'single-access',
          layer: 'access',
          name: 'Admit the creator only',
          owner: 'aws',
          duty: 'Let only the user who created a Dev Environment access it.',
          setting: 'always-on',
          sources: [{ page: 'devEnvironment', at: "After you've created a … can access it" }],
          controls: ['ac-3'],
        },
        {
          id: 'environment-size',
          layer: 'data',
          name: 'Limit compute and storage',
          owner: 'customer',
          duty: 'As an administrator of the space, change its billing tier where other configurations are needed, and manage compute and storage limits. By default, a Dev Environment has 2 cores, 4 GB of RAM and 16 GB of persistent storage.',
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
        'The data protection page says that project data and metadata never leave the Region of the space. Its next sentence has a limited set of space, project and user metadata replicated to all Regions of the partition, and its list names the IDs of all projects. The catalogue follows the second for metadata.',
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
