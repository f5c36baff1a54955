import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Braket',
  shortName: 'Braket',
  summary:
    'Quantum tasks, hybrid jobs and notebooks. AWS passes your tasks to the hardware providers. You keep the results, code and records.',
  guide: 'https://docs.aws.amazon.com/braket/latest/developerguide/',
  docs: 'https://docs.aws.amazon.com/braket/latest/developerguide/braket-how-it-works.html',
  read: '2026-11-26',
  aliases: ['quantum computing', 'QPU', 'quantum task', 'hybrid jobs', 'PennyLane', 'OpenQASM'],
  aws: { iamServicePrefix: 'braket' },
  archetype: 'managed-application',
  traits: ['tls-endpoint', 'vpc-endpoint', 'activity-trail'],
  override: {
    'encryption-in-transit': {
      name: 'Require TLS 1.2',
      owner: 'aws',
      duty: 'AWS requires TLS 1.2 for communication with AWS resources, and recommends TLS 1.3.',
      sources: [{ page: 'security', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'Put no confidential or sensitive information into tags or free-form fields such as names. This information may be used for billing or diagnostic logs.',
      sources: [{ page: 'security', at: 'We strongly recommend that … or diagnostic logs' }],
    },
  },
  modes: [
    {
      id: 'qpu',
      name: 'Quantum task on a QPU',
      summary:
        'A circuit goes to a machine of a hardware provider outside AWS. The result is returned to your bucket.',
      notAsked: {
        'patch-code': 'A task is a quantum circuit. You bring neither libraries nor an image.',
        'back-up': 'Results are in your S3 bucket: see who backs up data in S3.',
      },
      unanswered: {
        'secure-building':
          'The machines are outside facilities operated by AWS. Their physical security is audited, but the page does not say by whom.',
      },
      override: { facilities: { owner: 'aws', remove: ['answers'] } },
      add: [
        {
          id: 'provider-sites',
          layer: 'physical',
          name: 'Choose the provider and location',
          owner: 'customer',
          duty: 'Choose the QPU. Consider that its third-party provider processes your circuit and data outside facilities operated by AWS. The device details in the console show the location and Region.',
          sources: [
            {
              page: 'providers',
              at: [
                'If you use Amazon … operated by AWS',
                'Information about the physical … Amazon Braket console',
              ],
            },
          ],
          controls: ['sa-9.5', 'ra-2'],
        },
        {
          id: 'provider-audits',
          layer: 'physical',
          name: 'Audit the hardware providers',
          owner: 'aws',
          duty: 'The security of the third-party providers is audited periodically, to ensure that standards of network security, access control, data protection and physical security are met.',
          sources: [{ page: 'providers', at: 'The security of Amazon … security are met' }],
          controls: ['sa-9', 'sr-6'],
        },
        {
          id: 'task-anonymization',
          layer: 'platform',
          name: 'Anonymize content for providers',
          owner: 'aws',
          duty: 'Braket anonymizes the content that it sends to third parties. It sends only what is necessary to process the circuit, without information on the AWS account.',
          sources: [
            { page: 'providers', at: 'Your content is anonymized … transmitted to third parties' },
          ],
          controls: ['sc-4', 'pt-3'],
        },
        {
          id: 'provider-limits',
          layer: 'platform',
          name: 'Limit what providers may do with content',
          owner: 'aws',
          duty: 'AWS does not permit providers to store or use content for purposes other than processing the circuit.',
          sources: [
            {
              page: 'providers',
              at: 'Amazon Braket third-party providers … processing your circuit',
            },
          ],
          controls: ['sa-9', 'pt-3'],
        },
        {
          id: 'result-bucket',
          layer: 'access',
          name: 'Bucket for results',
          owner: 'customer',
          duty: 'Provide a bucket whose name begins with `amazon-braket-`. Alternatively, provide a general-purpose bucket that has the tag `AmazonBraket` set to `true` and ABAC enabled. ABAC is disabled by default.',
          sources: [
            {
              page: 'buckets',
              at: [
                'The bucket name begins with amazon-braket-',
                'The general-purpose bucket has … access control (ABAC)',
                'Amazon S3 ABAC is … with Amazon Braket',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'encryption-at-rest',
          layer: 'data',
          name: 'Encrypt data at rest and in transit',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'Braket encrypts all data of tasks on third-party hardware at rest and in transit. It decrypts the data only for processing.',
          sources: [{ page: 'providers', at: 'All data is encrypted … for processing only' }],
          controls: ['sc-28', 'sc-8'],
        },
        {
          id: 'result-delivery',
          layer: 'data',
          name: 'Deliver results to your bucket',
          owner: 'aws',
          duty: 'Once the circuit completes, Braket returns the results and stores them in your S3 bucket.',
          sources: [{ page: 'providers', at: 'Once the circuit completes, … your S3 bucket' }],
          controls: ['si-12'],
        },
        {
          id: 'metadata-expiry',
          layer: 'data',
          name: 'Delete task metadata after 90 days',
          owner: 'aws',
          duty: 'Braket removes all quantum task IDs and other metadata of tasks after 90 days. Results stay in your bucket, but the console’s search no longer finds them.',
          sources: [{ page: 'security', at: 'After 90 days, Amazon … in your S3 bucket' }],
          controls: ['si-12'],
        },
        {
          id: 'task-records',
          layer: 'data',
          name: 'Save task IDs and metadata',
          owner: 'customer',
          duty: 'If you need access to old tasks and results for longer than 90 days, save the task IDs and metadata yourself before then.',
          sources: [{ page: 'security', at: 'If you need access … prior to 90 days' }],
          controls: ['si-12', 'au-11'],
        },
      ],
    },
    {
      id: 'hybrid-job',
      name: 'Hybrid job',
      summary:
        'Your algorithm script runs in a container, AWS’s or your own. It may send tasks to quantum hardware.',
      extends: 'qpu',
      add: [
        {
          id: 'job-containers',
          layer: 'application',
          name: 'Provide job containers',
          owner: 'aws',
          duty: 'Braket provides containers with libraries for algorithm scripts. There is a base container, and there are others with CUDA-Q, TensorFlow or PyTorch.',
          sources: [
            {
              page: 'environment',
              at: 'Amazon Braket supports environments … PyTorch, PennyLane, and CUDA-Q',
            },
          ],
          controls: ['cm-2'],
        },
        {
          id: 'container-choice',
          layer: 'application',
          name: 'Choose the job container',
          owner: 'customer',
          duty: 'Choose the container that best matches your use case, in the Region of the job. If you specify no `image_uri`, the job uses the base container.',
          sources: [
            {
              page: 'environment',
              at: [
                'the default, if no image_uri is specified',
                'Choose the container that … for your hybrid job',
              ],
            },
          ],
          controls: ['cm-2'],
        },
        {
          id: 'job-dependencies',
          layer: 'application',
          name: 'Add job dependencies',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'To add minor missing dependencies, install them from the script or list them in a `requirements.txt`. From this file, `pip` installs the packages in the specified versions.',
          sources: [
            {
              page: 'ownContainer',
              at: [
                'Minor missing dependencies can … using pip',
                'The file is automatically … versions as normal',
              ],
            },
          ],
          controls: ['si-2', 'cm-8'],
        },
        {
          id: 'own-container',
          layer: 'application',
          name: 'Build your own container',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'If no pre-built container fits, or you want to expand on one, you can build a Docker image. Upload the image to Amazon ECR and specify it in the job. Comply with all applicable software licenses.',
          sources: [
            {
              page: 'ownContainer',
              at: [
                'If none of these … own container (BYOC)',
                'full BYOC Docker build … custom image URI cycle',
                'You must comply with … applicable software licenses',
              ],
            },
          ],
          controls: ['si-2', 'cm-10'],
        },
        {
          id: 'container-internet',
          layer: 'access',
          name: 'Internet access of job containers',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Consider that the Amazon Braket containers have internet connectivity, so dependencies can be installed at runtime.',
          sources: [
            { page: 'environment', at: 'You can install additional … have internet connectivity' },
          ],
          controls: ['sc-7'],
        },
      ],
    },
    {
      id: 'notebook',
      name: 'Notebook instance',
      summary:
        'A managed Jupyter notebook, based on a SageMaker AI notebook instance. It includes Braket’s SDK and plugins.',
      profile: { insideVpc: 'your-choice' },
      remove: ['os-patches'],
      notAsked: {
        'patch-system':
          'It is a SageMaker AI notebook instance: see there who patches its operating system.',
        'patch-code': 'It is a SageMaker AI notebook instance: see that service for your code.',
        'encrypt-at-rest':
          'It is a SageMaker AI notebook instance: see that service for its volume.',
      },
      add: [
        {
          id: 'idle-reset',
          layer: 'platform',
          name: 'Inactivity manager',
          owner: 'customer',
          duty: 'Enable or disable the inactivity manager. If you enable it, select the idle time after which the notebook is reset. Charges for storage continue after a reset.',
          sources: [{ page: 'notebook', at: 'Enable or disable the … charges will continue' }],
          controls: ['ac-12'],
        },
        {
          id: 'notebook-software',
          layer: 'application',
          name: 'Preload the SDK and plugins',
          owner: 'aws',
          duty: 'Braket preloads its SDK and plugins in notebooks that are created in the Braket console.',
          sources: [{ page: 'notebook', at: 'If you are working … notebooks you created' }],
          controls: ['cm-2'],
        },
        {
          id: 'notebook-rights',
          layer: 'access',
          name: 'Notebook role, root access and keys',
          owner: 'customer',
          duty: 'In the advanced setup, configure optional IAM roles, root access and encryption keys. The SageMaker AI console offers further settings.',
          sources: [
            {
              page: 'notebook',
              at: [
                'advancedSetupAccessSettings',
                'In Access permissions, configure … and encryption keys',
                'Additional Amazon Braket notebook … SageMaker console',
              ],
            },
          ],
          controls: ['ac-6', 'sc-12'],
        },
        {
          id: 'notebook-network',
          layer: 'access',
          name: 'Network access of the notebook',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'In the advanced setup, configure custom network and access settings for the notebook instance.',
          sources: [
            {
              page: 'notebook',
              at: [
                'advancedSetupAccessSettings',
                'In Network access, configure … Jupyter Notebook instance',
              ],
            },
          ],
          controls: ['sc-7'],
        },
        {
          id: 'notebook-work',
          layer: 'data',
          name: 'Save notebook work',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'Connect the notebook with a Git repository. Alternatively, move your work out of the folders Braket Algorithms and Braket Examples, which a restart overwrites.',
          sources: [{ page: 'notebook', at: 'To save your work, … notebook instance restarting' }],
          controls: ['cp-9'],
        },
      ],
    },
  ],
  pages: {
    security: { path: 'security', title: 'Security in Amazon Braket' },
    providers: {
      path: 'third-party-security',
      title: 'Security of Amazon Braket Hardware Providers',
    },
    buckets: {
      path: 'braket-s3-bucket-support',
      title: 'Using Amazon S3 buckets with Amazon Braket',
    },
    environment: {
      path: 'braket-jobs-script-environment',
      title: 'Define the environment for your algorithm script',
    },
    ownContainer: { path: 'braket-jobs-byoc', title: 'Bring your own container (BYOC)' },
    notebook: {
      path: 'braket-get-started-create-notebook',
      title: 'Create an Amazon Braket notebook instance',
      passages: {
        advancedSetupAccessSettings: 'With Advanced setup, you … network access settings',
      },
    },
  },
});
