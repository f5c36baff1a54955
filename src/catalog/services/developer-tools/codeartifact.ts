import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS CodeArtifact',
  shortName: 'CodeArtifact',
  summary:
    'A registry for npm, Maven, Python and other packages: AWS stores and serves them; what may enter, who reads it and how old it must be is yours.',
  guide: 'https://docs.aws.amazon.com/codeartifact/latest/ug/',
  read: '2026-11-26',
  aliases: [
    'artifact repository',
    'package repository',
    'npm registry',
    'Maven repository',
    'PyPI mirror',
    'dependency confusion',
    'package origin controls',
  ],
  aws: {
    iamServicePrefix: 'codeartifact',
    cloudFormationPrefixes: ['AWS::CodeArtifact'],
    terraformPrefixes: ['aws_codeartifact'],
  },
  archetype: 'managed-application',
  traits: ['default-encryption', 'key-choice', 'resource-policy', 'activity-trail'],
  unanswered: { 'back-up': 'No page that was read says who backs up packages.' },
  override: {
    'service-software': {
      name: 'Run and patch CodeArtifact',
      owner: 'aws',
      duty: 'Operate the platform of CodeArtifact, and patch and fix flaws within the infrastructure, its software included.',
    },
    'resource-policies': {
      name: 'Policies on domains and repositories',
      owner: 'customer',
      duty: 'Let other principals in by a repository or domain policy. A root principal means all users and roles of its account, and ReadFromRepository opens all packages of the repository.',
      sources: [
        {
          page: 'repositoryPolicies',
          at: [
            'You can apply a … access your repository',
            'A given principal can … or none of them',
            'When you specify the … in that account',
          ],
        },
        {
          page: 'repositoryPolicies',
          at: 'CodeArtifact supports resource policies on domains and repositories',
        },
      ],
    },
    'customer-data': {
      name: 'Nothing sensitive in names and tags',
      owner: 'customer',
      duty: 'Keep control of your content, and put no confidential or sensitive information into tags or free-form fields such as names, as AWS strongly recommends: it may be used for billing or diagnostic logs.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'You are responsible for … on this infrastructure',
            'We strongly recommend that … or diagnostic logs',
          ],
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt assets and metadata',
      owner: 'aws',
      duty: 'Encrypt all of the assets and metadata in a domain with a single KMS key.',
      sources: [{ page: 'domains', at: 'All of the assets … AWS KMS key' }],
    },
    'key-choice': {
      name: 'Choose the domain’s key',
      owner: 'customer',
      duty: 'Use a symmetric KMS key; an asymmetric one cannot encrypt a domain. With a key in an external key store, you are responsible for the availability, durability and latency of key operations; if its key material is lost, so are all assets of the domain.',
      sources: [
        {
          page: 'domains',
          at: [
            'CodeArtifact supports only symmetric KMS keys',
            'You are responsible for … latency with CodeArtifact',
            'a loss of XKS … the XKS key',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'publish-guard',
      layer: 'platform',
      name: 'Refuse versions that exist upstream',
      owner: 'aws',
      duty: 'Refuse to publish a package version that is present in a reachable upstream or public repository. In rare cases, an outage of an external repository might let such a version through.',
      sources: [
        {
          page: 'originControls',
          at: "CodeArtifact doesn't allow publishing … or public repositories",
        },
        { page: 'externalConnection', at: 'However, in rare cases, … would normally deny' },
      ],
      controls: ['cm-5', 'si-7'],
    },
    {
      id: 'default-origin',
      layer: 'platform',
      name: 'Set origin controls for new packages',
      owner: 'aws',
      duty: 'Where the package group allows everything, block ingestion for a package first published directly, and publishing for one first ingested. Otherwise set both to ALLOW. Packages from before about May 2022 have ALLOW for both.',
      sources: [
        {
          page: 'originControls',
          at: [
            'If a package is … Upstream: ALLOW',
            'packagesExistedPackages',
            'Otherwise, if a package … Upstream: ALLOW',
          ],
        },
      ],
      controls: ['sr-3', 'cm-7'],
    },
    {
      id: 'origin-controls',
      layer: 'application',
      name: 'Edit the origin controls of a package',
      owner: 'customer',
      duty: 'Consider controls where versions come from internal and external sources. Set them by hand on packages from before about May 2022. BLOCK on the package or on its group wins over ALLOW on the other.',
      switchOf: 'default-origin',
      sources: [
        {
          page: 'originControls',
          at: [
            'Configuring package origin controls … as public repositories',
            'packagesExistedPackages',
            'a setting of BLOCK always wins over',
          ],
        },
      ],
      controls: ['sr-3', 'cm-7'],
    },
    {
      id: 'domain-administration',
      layer: 'access',
      name: 'Govern the domain',
      owner: 'customer',
      duty: 'You can restrict by domain policy which accounts have access to repositories in the domain and who can configure connections to public ones. AWS recommends a single production domain; a second, pre-production one can be useful to test changes to its configuration.',
      sources: [
        {
          page: 'domains',
          at: [
            'The domain administrator can … sources of packages',
            'Although an organization can … production domain configuration',
          ],
        },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'default-access',
      layer: 'access',
      name: 'Admit only the owner by default',
      owner: 'aws',
      duty: 'By default, give access to a repository only to its owner. If both a domain policy and a repository policy are present, evaluate both: an explicit deny in any policy overrides an allow in another.',
      sources: [
        {
          page: 'repositoryPolicies',
          at: [
            'By default, only the … to a repository',
            'If both a domain … allowed or denied',
            'An explicit deny in … in another policy',
          ],
        },
      ],
      controls: ['ac-3'],
    },
    {
      id: 'token-issue',
      layer: 'access',
      name: 'Demand and issue tokens',
      owner: 'aws',
      duty: 'Require users to authenticate to publish or consume package versions, and issue a token to those with the right permissions, though not to root users.',
      sources: [
        {
          page: 'tokens',
          at: [
            'CodeArtifact requires users to … the correct permissions',
            'Root users cannot call GetAuthorizationToken',
          ],
        },
      ],
      controls: ['ia-2', 'ia-5'],
    },
    {
      id: 'token-lifetime',
      layer: 'access',
      name: 'Choose how long tokens last',
      owner: 'customer',
      duty: 'Choose a lifetime between 15 minutes and 12 hours; the default is 12 hours. A token can outlive the session of an assumed role unless you set 0 seconds. Prefer an environment variable to a file. You can revoke access by an IAM policy that denies it.',
      sources: [
        {
          page: 'tokens',
          at: [
            'are valid for a … maximum session duration of',
            'For security reasons, this … into source control',
            'If you created the … delete the IAM user',
          ],
        },
      ],
      controls: ['ia-5', 'ac-12'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Require TLS of those who connect',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'Require TLS 1.2 of clients that communicate with CodeArtifact, and recommend TLS 1.3.',
      sources: [{ page: 'dataProtection', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
      controls: ['sc-8'],
    },
  ],
  modes: [
    {
      id: 'own-packages',
      name: 'Packages of your own',
      summary:
        'What is in the repository was published there by you: its content and its upkeep are yours.',
      add: [
        {
          id: 'package-content',
          layer: 'application',
          name: 'Author and maintain the packages',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Author, publish and maintain internal packages, and choose with PublishPackageVersion who may publish which of them.',
          sources: [
            { page: 'originControls', at: 'an internal package is … authors and maintains' },
            {
              page: 'repositoryPolicies',
              at: 'The codeartifact:PublishPackageVersion action is … be a package',
            },
          ],
          controls: ['si-2', 'cm-5', 'sa-11'],
        },
      ],
    },
    {
      id: 'public-packages',
      name: 'With an external connection',
      summary:
        'Packages also come from public repositories: AWS fetches and keeps them; whether they are old and sound enough is yours to judge.',
      add: [
        {
          id: 'ingestion',
          layer: 'platform',
          name: 'Fetch and keep public packages',
          owner: 'aws',
          duty: 'Fetch a requested version and store it in your repository, which typically takes around 3 minutes. What is stored stays available when the public repository is not.',
          sources: [
            {
              page: 'externalConnection',
              at: [
                'It typically takes around … can take longer',
                'When this occurs, package … download from CodeArtifact',
              ],
            },
          ],
          controls: ['cp-10', 'sr-3'],
        },
        {
          id: 'metadata-cache',
          layer: 'platform',
          name: 'Keep the metadata of public registries',
          owner: 'aws',
          duty: 'Maintain a cache in each Region. A new version may be delayed by up to 30 minutes for npm, Python and NuGet, and by up to 3 hours for Maven.',
          sources: [
            {
              page: 'externalConnection',
              at: [
                'This cache is maintained … supported public repositories',
                'For npm, Python, and … a CodeArtifact repository',
                'For Maven packages, there … a CodeArtifact repository',
              ],
            },
          ],
          controls: ['si-2'],
        },
        {
          id: 'upstream-timestamps',
          layer: 'platform',
          name: 'Preserve the time of publication',
          owner: 'aws',
          duty: 'Preserve the timestamps of the public registry for versions cached from external connections.',
          sources: [
            {
              page: 'ageGating',
              at: 'CodeArtifact preserves these original … external connections',
            },
          ],
          controls: ['si-7'],
        },
        {
          id: 'age-gate',
          layer: 'application',
          name: 'Hold back versions that are too new',
          owner: 'customer',
          duty: 'You can compare the upstream timestamp of each resolved version with your quarantine limit and fail the build if any is newer. AWS says that a window of 3 to 7 days blocks the majority of supply chain attacks. Do not use publishedTime for this comparison.',
          sources: [
            {
              page: 'ageGating',
              at: [
                'Most malicious packages are … and typosquatting',
                'Do not use the … at ingestion time',
                'read the upstream publish … than the cutoff',
              ],
            },
          ],
          controls: ['sr-3', 'sr-11', 'si-7'],
        },
        {
          id: 'vulnerability-scan',
          layer: 'application',
          name: 'Scan packages, publish patched ones',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Use Amazon Inspector to scan established packages: an age gate does not protect against flaws found in them later. To publish a patched version of an external package, change its origin controls.',
          sources: [
            { page: 'ageGating', at: 'Version age gating does … of established packages' },
            { page: 'originControls', at: 'Your team decides that … and Upstream: BLOCK' },
          ],
          controls: ['ra-5', 'si-2'],
        },
      ],
    },
  ],
  pages: {
    dataProtection: { path: 'data-protection', title: 'Data protection in AWS CodeArtifact' },
    originControls: {
      path: 'package-origin-controls',
      title: 'Editing package origin controls',
      passages: { packagesExistedPackages: 'Packages that existed in … for such packages' },
    },
    tokens: {
      path: 'tokens-authentication',
      title: 'AWS CodeArtifact authentication and tokens',
    },
    domains: { path: 'domain-overview', title: 'Domain overview' },
    repositoryPolicies: { path: 'repo-policies', title: 'Repository policies' },
    externalConnection: {
      path: 'external-connection-requesting-packages',
      title: 'Requesting packages from external connections',
    },
    ageGating: {
      path: 'package-version-age-gating',
      title: 'Gating packages on version age',
    },
  },
});
