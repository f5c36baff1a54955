import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon DataZone',
  shortName: 'DataZone',
  summary:
    'A catalog where teams publish data and ask for it: AWS runs portal and workflow, you decide who joins, what shows and who gets it.',
  guide: 'https://docs.aws.amazon.com/datazone/latest/userguide/',
  read: '2026-11-26',
  aliases: ['data catalog', 'data portal', 'data governance', 'data mesh', 'business data catalog'],
  aws: {
    iamServicePrefix: 'datazone',
    cloudFormationPrefixes: ['AWS::DataZone'],
    terraformPrefixes: ['aws_datazone_'],
  },
  archetype: 'managed-application',
  traits: ['default-encryption', 'key-choice', 'vpc-endpoint', 'activity-trail'],
  unanswered: {
    'back-up':
      'Nothing that the catalogue has read names a backup of a domain, whose deletion is final.',
  },
  override: {
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'Encrypt data at rest, by default with keys that AWS owns. This layer of encryption cannot be disabled.',
      setting: 'always-on',
      sources: [
        {
          page: 'encryption',
          at: [
            'Amazon DataZone uses default … data at rest',
            'disable this layer of … Amazon DataZone domains',
          ],
        },
      ],
    },
    'key-choice': {
      name: 'Name a key when you create the domain',
      owner: 'customer',
      duty: 'Choose a customer managed key when you create the domain, if you want to use your own. If you revoke access to the grant, DataZone won’t be able to access the data encrypted by the key.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'encryption',
          at: [
            'To use your own … Amazon DataZone domain',
            'You can revoke access … dependent on that data',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'account-roles',
      layer: 'platform',
      name: 'Connect to accounts by roles',
      owner: 'aws',
      duty: 'Use service roles and IAM roles to connect to customer accounts, and carry out operations for the customer there.',
      sources: [{ page: 'protection', at: 'To secure connections between … of the customer' }],
      controls: ['ac-3'],
    },
    {
      id: 'portal-sign-in',
      layer: 'access',
      name: 'Authenticate users of the data portal',
      owner: 'aws',
      duty: 'Authenticate users of the data portal with IAM credentials or with existing credentials from your identity provider through IAM Identity Center.',
      sources: [{ page: 'concepts', at: 'The data portal authenticates … IAM Identity Center' }],
      controls: ['ia-2'],
    },
    {
      id: 'project-boundary',
      layer: 'access',
      name: 'Keep projects to their members',
      owner: 'aws',
      duty: 'By default, let only those who were explicitly added to a project reach the data and analytics tools in it.',
      sources: [{ page: 'concepts', at: 'By default, projects are … tools within them' }],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'inventory-boundary',
      layer: 'access',
      name: 'Show inventory to project members',
      owner: 'aws',
      duty: 'Make a project’s inventory discoverable to its members only, and to other users of the domain once it is published.',
      sources: [{ page: 'concepts', at: 'Creating inventory for a … unless explicitly published' }],
      controls: ['ac-3'],
    },
    {
      id: 'project-members',
      layer: 'access',
      name: 'Add members with their permissions',
      owner: 'customer',
      duty: 'As a project owner, add members with owner, contributor, consumer, steward or viewer permissions. Members can be SSO users, SSO groups and IAM users.',
      sources: [
        {
          page: 'concepts',
          at: ['Project owners can add … and IAM users'],
        },
      ],
      controls: ['ac-2', 'ac-6'],
    },
    {
      id: 'publishing',
      layer: 'access',
      name: 'Publish assets, and publish again',
      owner: 'customer',
      duty: 'Publish inventory assets to the catalog to make them discoverable by the domain’s users, and publish an asset again after an update: only the latest published version is active in the catalog.',
      sources: [
        {
          page: 'concepts',
          at: [
            'inventory assets discoverable by … Amazon DataZone catalog',
            'Only the latest version … in the discovery catalog',
            'If an inventory asset … in the discovery catalog',
          ],
        },
      ],
      controls: ['ac-3', 'cm-3'],
    },
    {
      id: 'direct-publishing',
      layer: 'access',
      name: 'Let data sources publish by themselves',
      owner: 'customer',
      duty: 'Enable the optional publishing setting of an AWS Glue or Redshift data source, if its runs should also publish the assets: these might not have any business metadata, and are directly discoverable to all domain users.',
      setting: 'closed-by-default',
      sources: [
        {
          page: 'concepts',
          at: [
            'enable the optional Publish … data source runs',
            'Note that if you … all domain users',
          ],
        },
      ],
      controls: ['ac-3', 'cm-3'],
    },
    {
      id: 'subscription-review',
      layer: 'access',
      name: 'Approve or reject subscriptions',
      owner: 'customer',
      duty: 'As the owner of an asset, review subscription requests and decide whether to approve or reject them: approval grants the subscribing project access to the asset.',
      sources: [
        {
          page: 'concepts',
          at: 'owners of the asset … to that asset',
        },
      ],
      controls: ['ac-2', 'ac-3'],
    },
    {
      id: 'deletion-rights',
      layer: 'access',
      name: 'Guard the deletion of a domain',
      owner: 'customer',
      duty: 'Configure in IAM who has the administrative permissions that deleting a domain takes: neither you nor AWS can undo a deletion.',
      sources: [
        {
          page: 'deletion',
          at: [
            'To prevent someone from … configure with IAM',
            'Deleting your domain is … or by AWS',
          ],
        },
      ],
      controls: ['ac-6', 'cp-9'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt in transit',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'Use TLS and client-side encryption in transit; communication with DataZone is over HTTPS.',
      setting: 'always-on',
      sources: [
        { page: 'protection', at: 'Amazon DataZone uses Transport … encrypted in transit' },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'key-grants',
      layer: 'data',
      name: 'Use your key by grants',
      owner: 'aws',
      duty: 'With a customer managed key, create one grant for encrypting data at rest, which is retired when the domain is deleted, and one for search, discovery and export, and use an encryption context constraint in grants.',
      sources: [
        {
          page: 'encryption',
          at: [
            'One grant for encrypting your data at rest',
            'to retire the grant … export of your data',
            'Amazon DataZone uses an … specified encryption context',
          ],
        },
      ],
      controls: ['sc-12'],
    },
    {
      id: 'key-policy',
      layer: 'data',
      name: 'Permit DataZone in the key policy',
      owner: 'customer',
      duty: 'Permit in the policy of your customer managed key the operations that AWS lists, kms:CreateGrant among them. The data portal is granted access to the key by the domain execution role.',
      sources: [
        {
          page: 'encryption',
          at: [
            'To use your customer … to a customer managed',
            'The Amazon DataZone data … Execution Role principal',
          ],
        },
      ],
      controls: ['sc-12', 'ac-6'],
    },
    {
      id: 'leftovers',
      layer: 'data',
      name: 'Delete what a deleted domain leaves',
      owner: 'customer',
      duty: 'Delete the AWS resources that DataZone may have helped you create, such as IAM roles, S3 buckets, Glue databases and subscription grants, if you no longer need them: deleting the domain does not delete them.',
      sources: [
        {
          page: 'deletion',
          at: [
            'Deletion does not delete … respective AWS service',
            'Deleting a domain does … your AWS accounts',
          ],
        },
      ],
      controls: ['si-12', 'ac-2'],
    },
  ],
  modes: [
    {
      id: 'managed-assets',
      name: 'Managed assets',
      summary:
        'AWS Glue tables and Amazon Redshift tables and views: once you approve, AWS creates the grants.',
      add: [
        {
          id: 'fulfillment',
          layer: 'platform',
          name: 'Turn approvals into grants',
          owner: 'aws',
          duty: 'After an approval, add the asset to the applicable environments of the project, and create the necessary grants in AWS Lake Formation or Amazon Redshift.',
          sources: [
            {
              page: 'concepts',
              at: [
                'request is approved, Amazon … or Amazon Redshift',
                'automated fulfillment logic only … tables and views',
              ],
            },
          ],
          controls: ['ac-3'],
        },
        {
          id: 'location-registration',
          layer: 'access',
          name: 'Register locations of outside databases',
          owner: 'customer',
          duty: 'Configure the S3 location of your data lake in Lake Formation, with Lake Formation permission mode or hybrid access mode, to publish and subscribe to assets from an AWS Glue database outside your environment.',
          sources: [
            {
              page: 'lakeFormation',
              at: ['howeverWantGlueDatabase', 'Configure the Amazon S3 … Hybrid access mode'],
            },
          ],
          controls: ['ac-3'],
        },
        {
          id: 'outside-databases',
          layer: 'access',
          name: 'Give DataZone rights on outside tables',
          owner: 'customer',
          duty: 'To publish and subscribe to assets from a Glue database outside your environment, remove IAMAllowedPrincipals from the tables for which DataZone handles permissions, and give its Glue access role the permissions that AWS lists, with the right to grant them.',
          sources: [
            {
              page: 'lakeFormation',
              at: [
                'howeverWantGlueDatabase',
                'Remove the IAMAllowedPrincipals permission … DataZone handles permissions',
                'Describe, Select, Describe Grantable, … on your behalf',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
      ],
    },
    {
      id: 'unmanaged-assets',
      name: 'Unmanaged assets',
      summary:
        'All other types of assets: AWS reports the approval as an event and creates no grant by itself.',
      add: [
        {
          id: 'approval-event',
          layer: 'platform',
          name: 'Publish an event for the approval',
          owner: 'aws',
          duty: 'Publish an event in Amazon EventBridge with the necessary details in its payload, as fulfilment can’t automatically be triggered for unmanaged assets.',
          sources: [{ page: 'concepts', at: 'otherAssetAmazonDataZone' }],
          controls: ['au-12'],
        },
        {
          id: 'own-grants',
          layer: 'access',
          name: 'Create the grants yourself',
          owner: 'customer',
          duty: 'Create the necessary grants outside of DataZone, for which the event payload has the details: DataZone can’t automatically trigger fulfilment for unmanaged assets.',
          sources: [{ page: 'concepts', at: 'otherAssetAmazonDataZone' }],
          controls: ['ac-2', 'ac-3'],
        },
      ],
    },
  ],
  pages: {
    encryption: {
      path: 'encryption-rest-datazone',
      title: 'Data encryption at rest for Amazon DataZone',
    },
    protection: { path: 'data-protection', title: 'Data protection in Amazon DataZone' },
    concepts: {
      path: 'datazone-concepts',
      title: 'Amazon DataZone terminology and concepts',
      passages: { otherAssetAmazonDataZone: 'For all other asset … outside of Amazon DataZone' },
    },
    lakeFormation: {
      path: 'lake-formation-permissions-for-datazone',
      title: 'Configure Lake Formation permissions for Amazon DataZone',
      passages: { howeverWantGlueDatabase: 'However, if you want … external AWS Glue database' },
    },
    deletion: { path: 'delete-domain', title: 'Delete Amazon DataZone domains' },
  },
});
