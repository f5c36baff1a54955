import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Managed Blockchain (AMB)',
  shortName: 'Managed Blockchain',
  summary:
    'Blockchain networks and nodes that AWS runs, closed to new customers and ending in September 2027. You plan the migration.',
  guide: 'https://docs.aws.amazon.com/managed-blockchain/latest/hyperledger-fabric-dev/',
  docs: 'https://docs.aws.amazon.com/managed-blockchain/latest/hyperledger-fabric-dev/what-is-managed-blockchain.html',
  read: '2026-11-26',
  aliases: [
    'AMB',
    'AMB Access',
    'AMB Query',
    'Hyperledger Fabric',
    'Ethereum nodes',
    'Bitcoin RPC',
    'Polygon RPC',
    'distributed ledger',
  ],
  aws: {
    iamServicePrefix: 'managedblockchain',
    cloudFormationPrefixes: ['AWS::ManagedBlockchain'],
  },
  lifecycle: {
    status: 'sunset',
    date: '2027-09-29',
    note: 'Closed to new customers since 29 October 2026, and inaccessible after 29 September 2027. As replacements, AWS names self-managed nodes and networks, other providers or an AWS database.',
    sources: [
      {
        page: 'endOfSupport',
        at: [
          'After careful consideration, we … AMB) functionality',
          'If you use AMB … an AWS database',
        ],
      },
    ],
  },
  archetype: 'managed-application',
  variants: [
    { id: 'amb-query', name: 'Amazon Managed Blockchain (AMB) Query', mode: 'public-chains' },
  ],
  traits: ['activity-trail'],
  add: [
    {
      id: 'exit-plan',
      layer: 'application',
      name: 'Plan the migration',
      owner: 'customer',
      duty: 'AWS recommends that you begin to plan the migration as soon as possible. After 29 September 2027, you can no longer access the service’s functionality.',
      sources: [
        {
          page: 'endOfSupport',
          at: [
            'After September 29, 2027, … AMB) functionality',
            'We recommend that you … soon as possible',
          ],
        },
      ],
      controls: ['sa-22'],
    },
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail, which is on in a new account, records all calls to the Managed Blockchain API as events, from the console and from code. The events show which request was made, by whom, when and from which IP address.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures all API … Blockchain API operations',
            'CloudTrail is enabled on … in Event history',
            'you can determine the … and additional details',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'hyperledger-fabric',
      name: 'AMB Access Hyperledger Fabric',
      summary:
        'A network without an owner. AWS runs its components. Members decide through votes, chaincode and channels who may do what.',
      traits: ['application-code'],
      override: {
        'application-code': { name: 'Chaincode and client applications', owner: 'customer' },
        'service-software': {
          name: 'Run member and shared components',
          owner: 'aws',
          duty: 'AWS creates and manages the components of each member, such as peer nodes. It creates the components that all members share, such as the ordering service and the general networking configuration.',
          sources: [
            { page: 'components', at: 'creates and manages these … networking configuration' },
          ],
        },
      },
      add: [
        {
          id: 'ledger-restore',
          layer: 'platform',
          name: 'Restore the ledger to a new peer',
          owner: 'aws',
          answers: ['back-up'],
          duty: 'A new peer node fetches the global state and the ledger from other peer nodes. While a member exists, ledger data can be restored to a new peer node even if the network has no other peer node.',
          sources: [{ page: 'components', at: 'When a new peer … new peer node' }],
          controls: ['cp-9', 'cp-10'],
        },
        {
          id: 'network-end',
          layer: 'platform',
          name: 'Delete the network with its last member',
          owner: 'aws',
          duty: 'AWS keeps the network active as long as there are members. It deletes the network when the last member deletes itself. No account, including the creator’s, can delete the network before that.',
          sources: [{ page: 'components', at: 'remains active as long … and delete themselves' }],
          controls: ['cp-10'],
        },
        {
          id: 'framework-choice',
          layer: 'platform',
          name: 'Choose framework version and edition',
          owner: 'customer',
          duty: 'As the creator of a network, choose the framework version and the edition. The edition determines the capacity and capabilities of the network as a whole.',
          sources: [{ page: 'components', at: 'When creating a Hyperledger … as a whole' }],
          controls: ['cm-2'],
        },
        {
          id: 'voting-policy',
          layer: 'access',
          name: 'Voting policy',
          owner: 'customer',
          duty: 'As the network creator, define the voting policy during creation. The policy includes the percentage of votes required to pass a proposal and the duration before a vote expires.',
          sources: [{ page: 'components', at: 'The network creator also … the vote expires' }],
          controls: ['ac-3'],
        },
        {
          id: 'member-admission',
          layer: 'access',
          name: 'Admit and remove members',
          owner: 'customer',
          duty: 'Vote on proposals to invite accounts or to remove members of other accounts. Whoever has the permission can delete a member of your own account without a proposal.',
          sources: [
            {
              page: 'components',
              at: [
                'To make changes to … No on the proposal',
                'A similar proposal process … submitting a proposal',
              ],
            },
          ],
          controls: ['ac-2'],
        },
        {
          id: 'channel-access',
          layer: 'access',
          name: 'Access to resources in the network',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Define who may reach which resource, in chaincode and in configurations such as channels. Define the rules of endorsement according to your business logic.',
          sources: [
            {
              page: 'components',
              at: [
                'The members define the … business logic',
                'Within the Hyperledger Fabric … Hyperledger Fabric channels',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'network-door',
          layer: 'network',
          name: 'Restrict the network to members',
          owner: 'aws',
          duty: 'AWS creates a separate VPC service name for each network. Accounts that are not invited have no access to this service name and cannot set up an endpoint.',
          sources: [
            {
              page: 'endpoints',
              at: [
                'creates a VPC service … VPC service name',
                'AWS accounts that are … endpoint for access',
              ],
            },
          ],
          controls: ['sc-7', 'ac-3'],
        },
        {
          id: 'vpc-endpoint',
          layer: 'access',
          name: 'Private access through a VPC endpoint',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Create an interface endpoint with private DNS names in a VPC that has DNS hostnames and DNS support on. AWS recommends that you use your client instance’s security group for the endpoint.',
          sources: [
            {
              page: 'endpoints',
              at: [
                'Each member then uses … in their account',
                'must be enabled for … set to true',
                'We recommend that you … is associated with',
              ],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'encryption-at-rest',
          layer: 'data',
          name: 'Encrypt data at rest',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'AMB encrypts the data of networks, members and peer nodes at rest with AES-256. By default, it encrypts data at the network level with AWS owned keys.',
          setting: 'always-on',
          sources: [
            {
              page: 'atRest',
              at: [
                "Server-side encryption at rest … can't be disabled",
                '256-bit Advanced Encryption Standard',
                'Data at the network … no additional cost',
              ],
            },
          ],
          controls: ['sc-28'],
        },
        {
          id: 'key-choice',
          layer: 'data',
          name: 'Choose the encryption key',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'If a customer managed key should protect a member and its peer nodes, specify a symmetric key when you create the member. The key policy must allow `CreateGrant`.',
          sources: [
            {
              page: 'atRest',
              at: [
                'When you create a … ARN is specified',
                'AMB Access supports symmetric customer managed keys only',
                'must include permissions for … API operation',
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
          duty: 'AMB encrypts data in transit. By default, communications to and from AMB Access use HTTPS.',
          sources: [{ page: 'atRest', at: 'All your data in … (TLS) encryption' }],
          controls: ['sc-8'],
        },
        {
          id: 'client-encryption',
          layer: 'data',
          name: 'Client-side encryption',
          owner: 'customer',
          duty: 'If the security of data in use is a concern, use client-side encryption.',
          sources: [
            {
              page: 'atRest',
              at: [
                'If data security is … measures as follows',
                'Use client-side encryption to … AMB Access',
              ],
            },
          ],
          controls: ['sc-28'],
        },
        {
          id: 'ledger-migration',
          layer: 'data',
          name: 'Extract and compare the ledger',
          owner: 'customer',
          duty: 'Pause the source network and extract the ledger with all organizations, so that private data is captured completely. Compare the destination with the source before you switch over.',
          sources: [
            {
              page: 'endOfSupport',
              at: [
                'With the source network … captured completely',
                'Compare the destination against … over to the destination',
              ],
            },
          ],
          controls: ['cp-9', 'sa-22'],
        },
      ],
    },
    {
      id: 'public-chains',
      name: 'AMB Access to public chains, and AMB Query',
      summary:
        'RPC interfaces to Ethereum, Bitcoin and Polygon, and an indexed API. You have no network of your own, so you change endpoints rather than move data.',
      unanswered: {
        'encrypt-at-rest':
          'AWS’s page “Data protection for Amazon Managed Blockchain (AMB) Access Ethereum” covers only data in transit.',
        'back-up': 'The AWS pages compared do not say whether AWS backs up nodes of public chains.',
      },
      add: [
        {
          id: 'rpc-migration',
          layer: 'application',
          name: 'Move to other nodes',
          owner: 'customer',
          duty: 'To leave AMB Access, provision the replacement on the same blockchain network. If you manage nodes yourself, fully synchronize them first. Compare results of read requests to both systems, then shift traffic gradually while you monitor, for example, errors and synchronization lag.',
          sources: [
            {
              page: 'endOfSupport',
              at: [
                'Bitcoin, and Polygon expose … and network controls',
                'Provision the replacement on … and synchronization lag',
              ],
            },
          ],
          controls: ['sa-22', 'cm-3'],
        },
        {
          id: 'query-migration',
          layer: 'application',
          name: 'Migrate from AMB Query',
          owner: 'customer',
          duty: 'Modify the application to use a data provider, because a standard node has no such indexed queries. Translate data models, keep credentials in a secrets manager, and validate the results against AMB’s responses.',
          sources: [
            {
              page: 'endOfSupport',
              at: [
                'Migrating is not an … before cutover',
                'Remove the AWS SDK … captured AMB responses',
              ],
            },
          ],
          controls: ['sa-22'],
        },
        {
          id: 'access-removal',
          layer: 'access',
          name: 'Remove tokens, nodes and permissions',
          owner: 'customer',
          duty: 'Once you have migrated and the agreed rollback period is over, remove unused IAM permissions. Also delete AMB Accessor tokens and, for Ethereum, nodes. After you cut over from AMB Query, remove its unused dependencies and IAM permissions.',
          sources: [
            {
              page: 'endOfSupport',
              at: [
                'Keep AMB available as … AMB Ethereum',
                'Cut over safely. Run … and IAM permissions',
              ],
            },
          ],
          controls: ['ac-2', 'ia-5'],
        },
        {
          id: 'endpoint-storage',
          layer: 'access',
          name: 'Store endpoints and credentials safely',
          owner: 'customer',
          duty: 'When you migrate from AMB Access, store endpoints and credentials in configuration or a secrets manager rather than in application code. When you migrate from AMB Query, store credentials in a secrets manager.',
          sources: [
            { page: 'endOfSupport', at: 'Store endpoints and credentials … than application code' },
          ],
          controls: ['ia-5'],
        },
      ],
    },
  ],
  pages: {
    endOfSupport: {
      path: 'managed-blockchain-end-of-support',
      title: 'Amazon Managed Blockchain (AMB) end of support',
    },
    atRest: {
      path: 'managed-blockchain-encryption-at-rest',
      title: 'Encryption at Rest for AMB Access Hyperledger Fabric',
    },
    components: {
      path: 'network-components',
      title: 'Key Concepts: Amazon Managed Blockchain (AMB) Networks, Members, and Peer Nodes',
    },
    endpoints: {
      path: 'managed-blockchain-endpoints',
      title:
        'Create an Interface VPC Endpoint for Amazon Managed Blockchain (AMB) Hyperledger Fabric',
    },
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging Amazon Managed Blockchain API calls using AWS CloudTrail',
    },
  },
});
