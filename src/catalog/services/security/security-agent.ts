import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Security Agent',
  shortName: 'Security Agent',
  summary:
    'Agents review designs and code and run penetration tests. AWS runs and restricts the agents. You are responsible for targets, credentials and acting on findings.',
  guide: 'https://docs.aws.amazon.com/securityagent/latest/userguide/',
  read: '2026-11-26',
  aliases: [
    'AWS Continuum',
    'penetration test',
    'pentest',
    'code security review',
    'design security review',
    'threat model',
    'Agent Space',
    'frontier agent',
  ],
  aws: { iamServicePrefix: 'securityagent' },
  archetype: 'managed-application',
  traits: ['default-encryption', 'key-choice', 'tls-endpoint', 'activity-trail'],
  notAsked: { 'patch-code': 'The service examines your code. Patch it where you keep it.' },
  unanswered: {
    'back-up':
      'AWS’s page “Data protection in AWS Security Agent” mentions no backups of findings, reviews or Agent Spaces.',
  },
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform on which the agents run. AWS patches and fixes flaws within the infrastructure and its software.',
    },
    'iam-permissions': {
      name: 'Access to the web application',
      owner: 'customer',
      duty: 'Use IAM Identity Center to manage which team members can access the web application, where they create and view reviews and penetration tests. Give each user the permissions that the job needs.',
      sources: [
        { page: 'guidance', at: 'AWS Security Agent integrates … and penetration tests' },
        { page: 'dataProtection', at: 'each user is given … their job duties' },
      ],
    },
    'customer-data': {
      name: 'Control and delete your content',
      owner: 'customer',
      duty: 'Maintain control over your content. In the console, you can delete security reviews, findings or custom requirements.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'You are responsible for … on this infrastructure',
            'Choose the data you … or custom requirements',
          ],
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'By default, AWS encrypts all data at rest with AWS-managed keys. This includes documents, code, findings, configuration and audit logs.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'Security Agent encrypts all … keys by default',
            'Design documents and code … audit trails are encrypted',
          ],
        },
      ],
    },
    'key-choice': {
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'If you want your own KMS key, specify it for a top-level resource, such as an Agent Space or integration, at creation. You can also set a default key for the application. In the key policy, grant the service the permissions for branch key rotation, without which the rotation fails.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'keys',
          at: [
            'You can optionally use … and its subresources',
            'You can set a … the application level',
            'To rotate branch keys, … key rotation will fail',
          ],
        },
      ],
    },
    'encryption-in-transit': {
      name: 'Encrypt data in transit',
      owner: 'aws',
      duty: 'AWS encrypts all data in transit with TLS 1.2 or higher. This covers the API and the console, connections to repositories, and traffic between the service and penetration testing agents.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'encrypts all data in … 1.2 or higher',
            'All API calls between … use encrypted channels',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'inference-regions',
      layer: 'platform',
      name: 'Select the inference Region',
      owner: 'aws',
      duty: 'AWS selects the Region that processes an inference request. Requests from Mumbai, Singapore and São Paulo might be processed in any commercial Region. For most features, requests from other Regions stay within their geography, but code remediation requests from Australia and Japan are processed in the EU.',
      setting: 'always-on',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'For most features, data … the European Union',
            'In Asia Pacific (Mumbai) … any commercial AWS Region',
            'Cross-Region inference is always enabled',
          ],
        },
        { page: 'practices', at: 'automatically selects the optimal Region to process your' },
      ],
      controls: ['sc-4', 'sa-9'],
    },
    {
      id: 'finding-check',
      layer: 'application',
      name: 'Validate findings before you act',
      owner: 'customer',
      duty: 'Assess the severity and exploitability of the issues that the agents report. Not every issue may be exploitable in your deployment. The results of penetration tests may vary between runs.',
      sources: [
        {
          page: 'practices',
          at: [
            'Due to the non-deterministic … across different executions',
            'Validate security findings before … severity and exploitability',
            'Not all identified issues … specific deployment context',
          ],
        },
      ],
      controls: ['ra-5', 'si-2'],
    },
    {
      id: 'fix-review',
      layer: 'application',
      name: 'Review and test generated fixes',
      owner: 'customer',
      duty: 'Examine each proposed fix, and test it outside production. Follow your organization’s code review and approval processes.',
      sources: [
        {
          page: 'practices',
          at: [
            'Examine proposed fixes for completeness and correctness',
            'Test fixes thoroughly in non-production environments',
            'Follow your organization’s code … approval processes',
          ],
        },
      ],
      controls: ['sa-11', 'cm-3'],
    },
    {
      id: 'data-removal',
      layer: 'data',
      name: 'Remove deleted data',
      owner: 'aws',
      duty: 'AWS marks deleted data so that the service no longer shows it. AWS then deletes the data from all systems of the service within 30 days.',
      sources: [
        {
          page: 'dataProtection',
          at: ['The data is marked … through the service', 'The data is deleted … within 30 days'],
        },
      ],
      controls: ['si-12', 'mp-6'],
    },
    {
      id: 'branch-key-rotation',
      layer: 'data',
      name: 'Rotate the branch keys',
      owner: 'aws',
      duty: 'If you chose a KMS key, AWS encrypts data under a branch key for each top-level resource and rotates the branch key periodically. AWS keeps older versions of the branch key to decrypt older data.',
      sources: [
        {
          page: 'keys',
          at: [
            'Each top-level resource has … under separate keys',
            'AWS Security Agent periodically … previously encrypted data',
          ],
        },
      ],
      controls: ['sc-12', 'sc-28'],
    },
    {
      id: 'api-events',
      layer: 'data',
      name: 'Log all actions in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'AWS logs all actions of the service in CloudTrail. Examples are the creation and the start of a penetration test.',
      sources: [{ page: 'logging', at: 'All AWS Security Agent … and ListFindings actions' }],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'job-alarms',
      layer: 'data',
      name: 'Set alarms',
      owner: 'customer',
      duty: 'Set CloudWatch alarms on the service’s metrics, for example on penetration test jobs that failed.',
      sources: [{ page: 'logging', at: 'For example, you can … exceeds a threshold' }],
      controls: ['si-4', 'au-6'],
    },
  ],
  modes: [
    {
      id: 'pentest-internet',
      name: 'Penetration test over the internet',
      summary:
        'The default: agents reach your application over the public internet, after you have proved that you own the domain.',
      add: [
        {
          id: 'ownership-check',
          layer: 'platform',
          name: 'Allow tests of verified domains only',
          owner: 'aws',
          duty: 'AWS lets a penetration test proceed only after you prove that you own the target. The proof is a TXT record in the target’s DNS or an HTTP route.',
          sources: [
            {
              page: 'guidance',
              at: [
                'Endpoints that are specified … measure of ownership',
                'Only after demonstrating proof … a penetration test',
              ],
            },
          ],
          controls: ['ac-3', 'ca-8'],
        },
        {
          id: 'test-fence',
          layer: 'platform',
          name: 'Block requests to other URLs',
          owner: 'aws',
          duty: 'AWS blocks requests to URLs that are neither targets nor accessible URLs. If AWS detects abuse, it ends the ongoing tests of the account.',
          sources: [
            {
              page: 'guidance',
              at: [
                'Requests to URLs outside … by the network',
                'If abuse is detected, … will be terminated',
              ],
            },
            { page: 'practices', at: 'The network blocks access to any unspecified endpoints' },
          ],
          controls: ['sc-7', 'ca-8'],
        },
        {
          id: 'test-guardrails',
          layer: 'platform',
          name: 'Limit the impact of tests',
          owner: 'aws',
          duty: 'AWS uses payloads of intentionally minimal impact, and guardrails against risky behavior such as excessive load. Unintentional effects on business logic remain possible.',
          sources: [
            {
              page: 'guidance',
              at: [
                'Agent is instructed to … target application',
                'While guardrails are in … pre-production environment',
              ],
            },
          ],
          controls: ['sc-5', 'ca-8'],
        },
        {
          id: 'test-authorization',
          layer: 'application',
          name: 'Authorization to test the systems',
          owner: 'customer',
          duty: 'Ensure that you are authorized to test all systems that a test may affect, and that the test complies with AWS’s Acceptable Use Policy.',
          sources: [
            { page: 'guidance', at: 'Customers are responsible for … Acceptable Use Policy' },
          ],
          controls: ['ca-8'],
        },
        {
          id: 'target-proof',
          layer: 'application',
          name: 'Verify the target domains',
          owner: 'customer',
          duty: 'Verify each target domain with a DNS TXT record or a token at an HTTP route. If Route 53 in the same account hosts the domain, one click is enough. The verification also covers the domain’s sub-domains.',
          sources: [
            {
              page: 'domains',
              at: [
                'You must verify these … a penetration test',
                'Route 53 domains (same … your web server',
                'sub-domains of a verified … separate verification',
              ],
            },
          ],
          controls: ['ca-8', 'ia-9'],
        },
        {
          id: 'test-environment',
          layer: 'application',
          name: 'Test outside production',
          owner: 'customer',
          duty: 'Run tests in a non-production environment that mirrors production, holds no live customer data and is isolated from production, as AWS advises. The tools may change state, data and configuration.',
          sources: [
            {
              page: 'practices',
              at: [
                'may perform actions that … or system configurations',
                'Conduct penetration tests against … your production setup',
                'Not contain live customer … isolated from production systems',
              ],
            },
          ],
          controls: ['ca-8', 'cm-4'],
        },
        {
          id: 'test-scope',
          layer: 'application',
          name: 'Define the scope of a test',
          owner: 'customer',
          duty: 'Specify the targets, the URLs that are out of scope, and the accessible URLs. By specifying an accessible URL, you state that you trust it. Test data, including credentials, may be transmitted to it.',
          sources: [
            { page: 'guidance', at: 'Users can specify out-of-scope … against those targets' },
            { page: 'practices', at: 'By specifying accessible URLs, … endpoints during testing' },
          ],
          controls: ['ca-8', 'ac-4'],
        },
        {
          id: 'test-credentials',
          layer: 'access',
          name: 'Create credentials for the test',
          owner: 'customer',
          duty: 'Create new credentials of suitable scope for the test. Provide them through Secrets Manager or a Lambda function. Use no credentials that give access to production systems.',
          sources: [
            {
              page: 'guidance',
              at: [
                'Security Agent accepts credentials … the penetration test',
                'We encourage users to … of penetration testing',
              ],
            },
            { page: 'practices', at: 'Not use credentials with access to production systems' },
          ],
          controls: ['ia-5', 'ac-6'],
        },
      ],
    },
    {
      id: 'pentest-vpc',
      name: 'Penetration test in your VPC',
      extends: 'pentest-internet',
      summary:
        'Agents reach your subnet through a network interface. You manage the subnets, the security groups and the role that permits this access.',
      profile: { insideVpc: 'yes' },
      override: {
        'ownership-check': {
          name: 'Allow private addresses only',
          owner: 'aws',
          duty: 'In a private VPC, AWS allows only endpoints that resolve to known private IP ranges.',
          sources: [{ page: 'vpc', at: 'only endpoints resolving to … ranges are allowed' }],
        },
        'target-proof': {
          name: 'Verify the domains for a private VPC',
          owner: 'customer',
          duty: 'For a test in a private VPC, verify each domain individually, with a name that fully matches the test’s endpoint. The verification checks whether the endpoint’s IP address is in a private range.',
          sources: [
            {
              page: 'domains',
              at: [
                'Verifies the target domain … for verification',
                'For Private VPC verification, … be verified individually',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'test-interface',
          layer: 'network',
          name: 'Create an interface in your subnet',
          owner: 'aws',
          duty: 'AWS creates an elastic network interface, without a public IP address, in the subnet that is configured for the test.',
          sources: [{ page: 'vpc', at: 'When connecting to a … in public subnets' }],
          controls: ['sc-7'],
        },
        {
          id: 'test-network',
          layer: 'access',
          name: 'Choose VPCs, subnets and security groups',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Add up to five VPCs, with their subnets and security groups, to the Agent Space. For each test, choose from these. If a test needs internet access, use a private subnet with a NAT gateway.',
          sources: [
            {
              page: 'vpc',
              at: [
                'If your penetration test … NAT Gateway instead',
                'You grant AWS Security … for a penetration test',
                'specify the VPC, Subnets, … up to 5 VPCs',
              ],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'agent-space-role',
          layer: 'access',
          name: 'Service role',
          owner: 'customer',
          duty: 'Give the Agent Space’s service role the permissions that AWS lists for a penetration test with a VPC.',
          sources: [{ page: 'vpc', at: 'your Agent Space service … the following permissions' }],
          controls: ['ac-6', 'ac-3'],
        },
        {
          id: 'trust-anchor',
          layer: 'access',
          name: 'Provide the trust anchor',
          owner: 'customer',
          duty: 'If a private endpoint presents a certificate that is not publicly trusted, provide the trust anchor for it.',
          sources: [{ page: 'vpc', at: 'If a private endpoint … provide the trust anchor' }],
          controls: ['sc-17', 'ia-9'],
        },
      ],
    },
    {
      id: 'reviews',
      name: 'Design and code reviews',
      summary:
        'Agents read documents and repositories that you connect, and check them against requirements that you define. They attack nothing.',
      add: [
        {
          id: 'private-repositories',
          layer: 'platform',
          name: 'Comment on private repositories only',
          owner: 'aws',
          duty: 'AWS gives code security guidance only in private repositories, so that findings do not become public.',
          sources: [
            {
              page: 'practices',
              at: [
                'Code security guidance is restricted to private repositories',
                'It will not comment … be publicly visible',
              ],
            },
          ],
          controls: ['ac-4', 'ac-22'],
        },
        {
          id: 'security-requirements',
          layer: 'application',
          name: 'Define the security requirements',
          owner: 'customer',
          duty: 'Define the requirements against which reviews check designs and code. Examples are approved authorization libraries, logging standards and data access policies.',
          sources: [
            { page: 'guidance', at: 'Security teams define organizational … data access policies' },
          ],
          controls: ['pl-8', 'sa-15'],
        },
        {
          id: 'repository-choice',
          layer: 'access',
          name: 'Choose the repositories',
          owner: 'customer',
          duty: 'Configure which repositories the service monitors.',
          sources: [
            { page: 'guidance', at: 'Security teams configure which … on critical issues' },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'private-connection',
          layer: 'access',
          name: 'Private connection to repositories',
          owner: 'customer',
          duty: 'If traffic to self-hosted GitLab or GitHub Enterprise Server must stay in AWS’s network, configure a private connection through Amazon VPC Lattice. The service reaches cloud-hosted providers over the internet.',
          sources: [
            {
              page: 'dataProtection',
              at: [
                'uses the public internet … and Confluence Cloud',
                'For self-hosted providers (GitLab … within the AWS network',
              ],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
      ],
    },
  ],
  pages: {
    guidance: {
      path: 'security-guidance',
      title: 'Security Considerations for AWS Security Agent and AI assisted penetration testing',
    },
    dataProtection: {
      path: 'data-protection',
      title: 'Data protection in AWS Security Agent',
    },
    practices: {
      path: 'security-best-practices',
      title: 'Security best practices for AWS Security Agent',
    },
    keys: {
      path: 'customer-managed-keys',
      title: 'Customer managed keys for AWS Security Agent',
    },
    domains: {
      path: 'manage-target-domains',
      title: 'Managed target domains used for Continuum penetration testing',
    },
    vpc: { path: 'connect-agent-vpc', title: 'Connect agent to private VPC resources' },
    logging: {
      path: 'logging-monitoring',
      title: 'Logging and monitoring in AWS Security Agent',
    },
  },
});
