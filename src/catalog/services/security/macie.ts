import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Macie',
  shortName: 'Macie',
  summary:
    'Macie finds sensitive data in S3. AWS reads and classifies objects. You define what to look for and act on the results.',
  guide: 'https://docs.aws.amazon.com/macie/latest/user/',
  read: '2026-11-26',
  aliases: [
    'sensitive data discovery',
    'data classification',
    'PII',
    'DLP',
    'managed data identifiers',
    'Macie2',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::Macie'],
    terraformPrefixes: ['aws_macie2_'],
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
  override: {
    'service-software': { owner: 'aws' },
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Give each user only the permissions that their duties require. To configure the results repository, a user needs `macie2:PutClassificationExportConfiguration` and Amazon S3 permissions. In the console, the user also needs some AWS KMS permissions.',
      sources: [
        { page: 'dataProtection', at: 'wayUserJobDuties' },
        {
          page: 'results',
          at: [
            'For Macie, verify that … repository settings in Macie',
            'To use the Amazon … AWS KMS actions',
          ],
        },
      ],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'AWS strongly recommends that you put no confidential or sensitive information into tags or free-form text fields such as names. This data may be used for billing or diagnostic logs.',
      sources: [{ page: 'dataProtection', at: 'We strongly recommend that … or diagnostic logs' }],
    },
  },
  add: [
    {
      id: 'private-path',
      layer: 'network',
      name: 'Private access to S3',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'Macie encrypts all data in transit between AWS services. It accesses Amazon S3 through a VPC endpoint powered by AWS PrivateLink. The traffic does not go over the public internet.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'Amazon Macie encrypts all … between AWS services',
            'Macie accesses Amazon S3 … the public internet',
          ],
        },
      ],
      controls: ['sc-8', 'sc-7'],
    },
    {
      id: 'regions',
      layer: 'platform',
      name: 'Results repository in each Region',
      owner: 'customer',
      duty: 'Configure the results repository in each Region where you use Macie, because your choices apply to the current Region. A Macie administrator’s choices apply to the administrator account. If Macie analyzes members’ data for the administrator, the administrator’s repository stores the results.',
      sources: [
        {
          page: 'results',
          at: [
            'When you configure the … your administrator account',
            'If you use Macie … which you use Macie',
          ],
        },
      ],
      controls: ['ra-5', 'cm-8'],
      evidence: ['Macie.1', 'macie-status-check'],
    },
    {
      id: 'analysis',
      layer: 'platform',
      name: 'Inspect objects and discard them',
      owner: 'aws',
      duty: 'Macie retrieves the selected objects, inspects them for sensitive data and reports what it finds as findings. It discards the objects after it has taken the information that it needs.',
      sources: [
        {
          page: 'discovery',
          at: [
            'Macie then retrieves and … for sensitive data',
            'sensitive data findings, which … individual S3 objects',
          ],
        },
        { page: 'dataProtection', at: 'After Macie gets the … objects are discarded' },
      ],
      controls: ['ra-2', 'si-4'],
    },
    {
      id: 'identifiers',
      layer: 'application',
      name: 'Choose identifiers and allow lists',
      owner: 'customer',
      duty: 'Use specific managed data identifiers, custom data identifiers that you define, or both. If allow lists are available, use them to specify text or patterns to ignore. By default, Macie uses the recommended set of managed data identifiers.',
      sources: [
        {
          page: 'discovery',
          at: [
            'By default, Macie analyzes … automated sensitive data discovery',
            'To tailor the analyses … that you specify',
          ],
        },
        {
          page: 'jobs',
          at: [
            'To detect sensitive data … combination of the two',
            'Allow lists define specific … Pacific (Osaka) Region',
            'the job uses the recommended set',
          ],
        },
      ],
      controls: ['ra-2', 'si-12'],
    },
    {
      id: 'response',
      layer: 'application',
      name: 'Find what needs remediation',
      owner: 'customer',
      duty: 'To identify where immediate remediation might be necessary, combine the discovery results with what Macie reports about the security and privacy of your S3 data. An example is a publicly accessible bucket with sensitive data.',
      sources: [{ page: 'discovery', at: 'Combined with information that … sensitive data in' }],
      controls: ['ir-4', 'ac-3', 'si-12'],
    },
    {
      id: 'unreadable-objects',
      layer: 'application',
      name: 'Find objects that were not analyzed',
      owner: 'customer',
      duty: 'To see which objects Macie could not analyze, look in the discovery results. The results include objects with errors or issues, such as permissions settings or an unsupported file or storage format.',
      sources: [
        {
          page: 'results',
          at: [
            "objects that Macie can't … errors or issues",
            'errors or issues such … or storage format',
          ],
        },
      ],
      controls: ['ra-5', 'ca-7'],
    },
    {
      id: 'results-key-access',
      layer: 'access',
      name: 'Give Macie access to the key and bucket',
      owner: 'customer',
      duty: 'In the key’s policy, allow Macie to use the key. Without this permission, Macie cannot encrypt or store your discovery results. Your own bucket must allow Macie to add objects, while Macie applies a policy to a bucket that it creates.',
      sources: [
        {
          page: 'results',
          at: [
            'After you determine which … for the key',
            'Macie also applies a … objects to the bucket',
            "the bucket's settings and … objects to the bucket",
          ],
        },
      ],
      controls: ['ac-3', 'sc-12'],
    },
    {
      id: 'sample-access',
      layer: 'access',
      name: 'Access to sensitive data samples',
      owner: 'customer',
      duty: 'To retrieve samples in Regions that support sample retrieval, specify a customer managed KMS key. Also specify whether affected objects are accessed with each user’s IAM identity or with an IAM role that Macie assumes. The object, the finding and the discovery result must be stored in the same Region.',
      sources: [
        {
          page: 'reveal',
          at: [
            'You can retrieve sensitive … (Tel Aviv) Regions',
            'To access affected S3 … assume an IAM role',
            'To encrypt sensitive data … your Macie account',
          ],
        },
        { page: 'results', at: 'To retrieve sensitive data … sensitive data discovery result' },
      ],
      controls: ['ac-6', 'ac-3'],
    },
    {
      id: 'off-switch',
      layer: 'access',
      name: 'Decide whether to disable Macie',
      owner: 'customer',
      duty: 'Decide whether to disable Macie. If you disable it, Macie permanently deletes all resources that it stores or maintains for you, such as jobs, custom data identifiers and findings.',
      sources: [{ page: 'dataProtection', at: 'If you disable Macie … identifiers, and findings' }],
      controls: ['ac-6', 'cp-9'],
    },
    {
      id: 'finding-encryption',
      layer: 'data',
      name: 'Encrypt findings at rest',
      owner: 'aws',
      answers: ['encrypt-at-rest', 'hold-key'],
      duty: 'Macie encrypts the data that it stores, such as findings, at rest with an AWS managed key from AWS KMS.',
      sources: [{ page: 'dataProtection', at: 'Amazon Macie securely stores … Service (AWS KMS)' }],
      controls: ['sc-28'],
    },
    {
      id: 'analysis-records',
      layer: 'data',
      name: 'Keep discovery results for 90 days',
      owner: 'aws',
      duty: 'Macie creates a discovery result for each object that it analyzes or attempts to analyze, and stores it for 90 days. If Macie detects sensitive data, the result contains the location of up to 1,000 occurrences of each type, but not the data.',
      sources: [
        {
          page: 'results',
          at: [
            'Macie stores your sensitive … only 90 days',
            'Amazon Macie automatically creates … automated sensitive data discovery',
            'It provides additional information … in the object',
          ],
        },
        { page: 'results', at: "result doesn't include the sensitive data" },
      ],
      controls: ['au-12', 'au-11'],
    },
    {
      id: 'results-delivery',
      layer: 'data',
      name: 'Write results to your repository',
      owner: 'aws',
      duty: 'If a repository is configured, Macie writes the results to it as JSON Lines files. It encrypts the files with SSE-KMS and signs the objects with an HMAC key. It adds the results of the preceding 90 days, and new results from then on.',
      sources: [
        {
          page: 'results',
          at: ['Macie then writes the … AWS KMS key', 'After you save the … new discovery results'],
        },
      ],
      controls: ['au-9', 'sc-28'],
    },
    {
      id: 'results-repository',
      layer: 'data',
      name: 'Keep results beyond 90 days',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'To access the results and keep them beyond 90 days, configure a general purpose bucket. Also configure a customer managed, symmetric KMS key in the bucket’s Region. You cannot access the results directly in Macie’s console or API.',
      switchOf: 'results-delivery',
      sources: [
        {
          page: 'results',
          at: [
            'Macie stores your sensitive … in an S3 bucket',
            'You can’t access them … Amazon Macie API',
            'The key must be … store the results',
          ],
        },
      ],
      controls: ['au-11', 'au-9', 'sc-12'],
    },
    {
      id: 'sample-handling',
      layer: 'data',
      name: 'Encrypt samples, then delete them',
      owner: 'aws',
      duty: 'Macie encrypts extracted samples with the KMS key that you specify and stores them temporarily in a cache. Soon after, Macie permanently deletes the samples, unless an operational issue temporarily requires additional retention.',
      sources: [{ page: 'reveal', at: 'Macie encrypts the extracted … an operational issue' }],
      controls: ['sc-28', 'mp-6'],
    },
  ],
  modes: [
    {
      id: 'automated-discovery',
      name: 'Automated sensitive data discovery',
      summary:
        'Macie picks objects and samples your buckets day by day. The samples give a broad view.',
      override: {
        'iam-permissions': {
          owner: 'customer',
          duty: 'Give each user only the permissions that their duties require. To configure and manage automated discovery, an account must be the organization’s Macie administrator or a standalone Macie account.',
          sources: [
            { page: 'dataProtection', at: 'wayUserJobDuties' },
            { page: 'discovery', at: 'To configure and manage … standalone Macie account' },
          ],
        },
      },
      add: [
        {
          id: 'discovery-scope',
          layer: 'platform',
          name: 'Enable discovery and exclude buckets',
          owner: 'customer',
          duty: 'Enable automated discovery. By default, it covers objects in all your general purpose buckets and, for a Macie administrator, also in members’ buckets. You can exclude buckets, for example those with AWS logs, and an administrator can enable or disable discovery for individual accounts.',
          sources: [
            { page: 'configure', at: 'To gain broad visibility … account or organization' },
            { page: 'discovery', at: 'By default, Macie selects … case-by-case basis' },
          ],
          controls: ['ra-2', 'cm-6'],
          evidence: ['Macie.2', 'macie-auto-sensitive-data-discovery-check'],
        },
        {
          id: 'object-choice',
          layer: 'platform',
          name: 'Sample representative objects',
          owner: 'aws',
          duty: 'Macie evaluates the bucket inventory continually, and uses sampling techniques to select representative objects. As the analysis progresses each day, it updates statistics, inventory data and other information.',
          sources: [
            {
              page: 'discovery',
              at: [
                'With automated sensitive data … in your buckets',
                'As the analysis progresses … your Amazon S3 data',
              ],
            },
          ],
          controls: ['ra-2', 'cm-8'],
        },
        {
          id: 'coverage-review',
          layer: 'application',
          name: 'Monitor coverage and remediate issues',
          owner: 'customer',
          duty: 'Monitor the coverage data of each Region for issues that prevented Macie from analyzing objects. Examples are a bucket that Macie is not allowed to access or a KMS key that is no longer available. Remediating such issues can increase coverage in later cycles.',
          sources: [
            {
              page: 'coverage',
              at: [
                'You can also identify … subsequent analysis cycles',
                'coverage data can help … no longer available',
              ],
            },
          ],
          controls: ['ca-7', 'ra-5'],
        },
      ],
    },
    {
      id: 'discovery-jobs',
      name: 'Sensitive data discovery jobs',
      summary:
        'You choose buckets, conditions and a schedule. A job analyzes what you put into its scope.',
      add: [
        {
          id: 'object-choice',
          layer: 'platform',
          name: 'Choose buckets, objects and schedule',
          owner: 'customer',
          duty: 'Define which buckets and objects a job analyzes, for example with property-based and tag-based conditions. Choose whether the job runs once or on a daily, weekly or monthly basis. You cannot change a job’s settings after you create the job.',
          sources: [
            {
              page: 'jobs',
              at: [
                'For example, you can … week or month',
                "Note that you can't … you create it",
                'Run the job only once',
              ],
            },
          ],
          controls: ['ra-2', 'cm-8'],
        },
      ],
    },
  ],
  pages: {
    complianceScope: { path: 'compliance-validation', title: 'Compliance validation for Macie' },
    results: {
      path: 'discovery-results-repository-s3',
      title: 'Storing and retaining sensitive data discovery results',
    },
    dataProtection: {
      path: 'data-protection',
      title: 'Data protection in Macie',
      passages: { wayUserJobDuties: 'That way, each user … their job duties' },
    },
    discovery: { path: 'discovery-asdd', title: 'Performing automated sensitive data discovery' },
    configure: {
      path: 'discovery-asdd-account-manage',
      title: 'Configuring automated sensitive data discovery',
    },
    coverage: {
      path: 'discovery-coverage',
      title: 'Assessing automated sensitive data discovery coverage',
    },
    jobs: {
      url: 'https://docs.aws.amazon.com/macie/latest/APIReference/jobs.html',
      title: 'Classification Job Creation',
    },
    reveal: {
      url: 'https://docs.aws.amazon.com/macie/latest/APIReference/reveal-configuration.html',
      title: 'Findings - Reveal Sensitive Data Occurrences Configuration',
    },
  },
});
