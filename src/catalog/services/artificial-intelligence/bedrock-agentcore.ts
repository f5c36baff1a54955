import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Bedrock AgentCore',
  shortName: 'Bedrock AgentCore',
  summary:
    'AgentCore is a platform for agents. AWS isolates each session. You are responsible for the code, the callers and the tools.',
  guide: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/',
  read: '2026-11-26',
  aliases: [
    'AgentCore',
    'AgentCore Runtime',
    'AgentCore Gateway',
    'AgentCore Memory',
    'AgentCore Browser',
    'AgentCore Code Interpreter',
    'AgentCore Identity',
    'AI agents',
    'MCP',
    'harness',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::BedrockAgentCore'],
    terraformPrefixes: ['aws_bedrockagentcore_'],
  },
  archetype: 'serverless-containers',
  remove: ['control-plane', 'container-runtime', 'workload-configuration'],
  add: [
    {
      id: 'observability',
      layer: 'application',
      name: 'Turn on traces and spans',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Turn on CloudWatch Transaction Search once to view metrics, spans and traces that AgentCore generates. For spans of AgentCore Memory, also enable tracing. For the full range of observability data, or for custom metrics, instrument the agent’s code with the ADOT SDK.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'observability',
          at: [
            'To view the full … Telemetry (ADOT) SDK',
            'To view metrics, spans … create a memory',
          ],
        },
      ],
      controls: ['au-2', 'si-4'],
    },
    {
      id: 'encryption',
      layer: 'data',
      name: 'Encrypt at rest and in transit',
      owner: 'aws',
      answers: ['encrypt-at-rest', 'encrypt-in-transit'],
      duty: 'By default, AgentCore encrypts data at rest with AWS owned keys. It uses TLS 1.2 or higher to protect communication with customers and with downstream dependencies.',
      sources: [
        {
          page: 'encryption',
          at: ['dataRestKeyManagementService', 'communicationHigherConnections'],
        },
      ],
      controls: ['sc-28', 'sc-8'],
    },
  ],
  modes: [
    {
      id: 'runtime-container',
      name: 'Runtime with a container image',
      summary:
        'Your image runs in a microVM. You are responsible for rebuilding everything above the kernel.',
      profile: { insideVpc: 'your-choice', keepsData: true },
      override: {
        'os-patches': {
          name: 'Patch the kernel',
          owner: 'aws',
          duty: 'AWS patches the kernel of the operating system for all deployment modes.',
          sources: [{ page: 'runtimeSecurity', at: 'OS kernel patching for all deployment modes' }],
        },
        'iam-permissions': {
          name: 'IAM identities and permissions',
          owner: 'customer',
          duty: 'Use full runtime ARNs in policies, and for production, replace the policies that the AgentCore CLI generates with your own. Limit who can call `InvokeAgentRuntimeCommand` and `InvokeAgentRuntimeCommandShell`. Restrict `InvokeAgentRuntimeForUser` to trusted principals, or deny it if you need no user-id delegation.',
          sources: [
            {
              page: 'runtimeSecurity',
              at: [
                'Do not use CLI-generated … suitable for production',
                'Scope permissions to specific … explicitly deny the action',
                'Use IAM policies to … InvokeAgentRuntimeCommand or InvokeAgentRuntimeCommandShell',
              ],
            },
          ],
        },
        'network-exposure': {
          name: 'VPC mode, subnets and endpoints',
          owner: 'customer',
          duty: 'To reach private resources, deploy the runtime in a VPC with at least two private subnets in different zones. Use least-privilege security groups and, whenever possible, VPC endpoints for AWS services. A public subnet does not provide internet access, which requires a route to a NAT gateway.',
          sources: [
            {
              page: 'vpc',
              at: [
                'Using a public subnet … a NAT Gateway',
                'Configure at least two … different Availability Zones',
                'Use VPC endpoints for AWS services whenever possible',
              ],
            },
            {
              page: 'runtimeSecurity',
              at: [
                'Deploy runtimes in a … to the internet',
                'Apply least privilege to … minimum required traffic',
              ],
            },
          ],
          evidence: ['bedrockagentcore-runtime-private-network-required'],
        },
        backups: {
          name: 'Keep state beyond the session',
          owner: 'customer',
          duty: 'To persist files across stops, configure session storage. For structured data beyond the session, use AgentCore Memory. By default, memory and disk persist only for the lifecycle of the compute.',
          sources: [
            {
              page: 'sessions',
              at: [
                'Any data stored in … the compute lifecycle',
                'To persist filesystem data … survives compute termination',
                'For structured data that … use AgentCore Memory',
              ],
            },
          ],
        },
        'image-content': {
          name: 'Container images and their content',
          owner: 'customer',
          answers: ['patch-engine', 'patch-code'],
          duty: 'Rebuild images regularly with the latest secure base image. Manage the dependencies of the agent’s code. Configure custom images to run as a non-root user.',
          sources: [
            {
              page: 'runtimeSecurity',
              at: [
                'Run containers as non-root … a non-root user',
                'Agent code security and … base image regularly',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'session-isolation',
          layer: 'hypervisor',
          name: 'Isolate each session in a microVM',
          owner: 'aws',
          answers: ['separate-tenants'],
          duty: 'AgentCore runs each user session in a microVM with its own CPU, memory and file system. By default, a session ends after 15 minutes of inactivity or 8 hours of compute lifetime. After the session, AWS terminates the microVM and sanitizes its memory.',
          sources: [
            {
              page: 'sessions',
              at: [
                'Each user session in … all session data',
                'due to inactivity (default … (default 8 hours)',
              ],
            },
            { page: 'runtimeSecurity', at: 'Each user session runs … memory is sanitized' },
          ],
          controls: ['sc-39', 'sc-4'],
        },
        {
          id: 'microvm-content',
          layer: 'platform',
          name: 'Restrict access to localhost',
          owner: 'customer',
          duty: 'You are responsible for everything that runs inside the microVM. Configure the agent and its network tools to prevent unrestricted access to localhost. For sidecars, explicitly allowlist only the ports that they use.',
          sources: [
            {
              page: 'runtimeSecurity',
              at: [
                'everythingResponsibilityModel',
                'configureAgentAccessLocalhost',
                'explicitlySidecarServices',
              ],
            },
          ],
          controls: ['ac-4', 'cm-7'],
        },
        {
          id: 'input-validation',
          layer: 'application',
          name: 'Validate the agent’s input',
          owner: 'customer',
          duty: 'Validate that the prompt is a string. If the agent accepts message arrays, remove `toolUse` blocks from user input. A framework that accepts these blocks might dispatch a tool directly, which bypasses model reasoning, guardrails and the system prompt.',
          sources: [
            {
              page: 'runtimeSecurity',
              at: [
                'If your agent framework … to the agent',
                'Reject or strip toolUse … without model evaluation',
              ],
            },
          ],
          controls: ['si-10'],
        },
        {
          id: 'session-lifecycle',
          layer: 'application',
          name: 'Session timeouts',
          owner: 'customer',
          duty: 'Start with the default timeouts: 15 minutes of idle time and a maximum lifetime of 8 hours. Adjust the timeouts based on usage patterns. After you update the code, existing sessions continue with the previous version until they terminate.',
          sources: [
            {
              page: 'lifecycle',
              at: [
                'If you update your … sessions are created',
                'Start with defaults (900s … on usage patterns',
              ],
            },
          ],
          controls: ['ac-12', 'cm-3'],
        },
        {
          id: 'inbound-auth',
          layer: 'access',
          name: 'Inbound authentication',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Choose IAM SigV4 or JWT authentication, because a runtime supports only one at a time. With JWT, configure all available validation fields, such as allowed audiences and clients. If you use the user-id header, derive its value from the authenticated principal’s context.',
          sources: [
            {
              page: 'runtimeSecurity',
              at: [
                'Use IAM SigV4 for … different authentication types',
                'When using JWT authentication, … required custom claims',
                'the value should be … arbitrary client-supplied values',
              ],
            },
          ],
          controls: ['ia-2', 'ia-5', 'ac-3'],
        },
        {
          id: 'session-mapping',
          layer: 'access',
          name: 'Bind sessions to users',
          owner: 'customer',
          duty: 'In your backend, maintain the mapping of users to session IDs. AgentCore does not enforce this mapping. Implement session lifecycle management, such as a maximum number of sessions per user.',
          sources: [
            { page: 'sessions', at: 'AgentCore does not enforce … sessions per user' },
            { page: 'runtimeSecurity', at: 'AgentCore does not enforce … sessions per user' },
          ],
          controls: ['ac-3', 'sc-23'],
        },
        {
          id: 'execution-role',
          layer: 'access',
          name: 'Execution role',
          owner: 'customer',
          duty: 'Give the execution role equal or fewer privileges than the principals who can invoke the runtime. Any code in the microVM can access the role’s credentials. Set `requireMMDSV2` to `true`: since 30 June 2026, runtimes without MMDSv2 cannot be invoked.',
          sources: [
            {
              page: 'runtimeSecurity',
              at: [
                'Any code or actor … role permissions carefully',
                'Ensure that the execution … can invoke it',
                'Starting June 30, 2026 … true in metadataConfiguration',
              ],
            },
          ],
          controls: ['ac-6', 'ia-5'],
        },
        {
          id: 'role-trust',
          layer: 'access',
          name: 'Trust policy of the execution role',
          owner: 'customer',
          duty: 'Add `aws:SourceArn` and `aws:SourceAccount` to the trust policy of the execution role, to limit which AgentCore resources can assume the role. If you know the full ARN of the runtime, use it.',
          sources: [
            {
              page: 'runtimeSecurity',
              at: [
                'Add these conditions to … assume the role',
                'If you know the … instead of wildcards',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'resource-policies',
          layer: 'access',
          name: 'Resource policies',
          owner: 'customer',
          duty: 'To grant access to another account, create resource-based policies on both the runtime and its endpoint. If either policy lacks an explicit allow, the request is denied.',
          sources: [
            { page: 'runtimeSecurity', at: 'To grant cross-account access … request is denied' },
          ],
          controls: ['ac-3'],
        },
        {
          id: 'memory-settings',
          layer: 'data',
          name: 'Expiry and key of AgentCore Memory',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'Choose how long AgentCore Memory retains raw events, up to 365 days. A change affects only later events, and expired events cannot be recovered. Consider a customer managed KMS key if your application handles sensitive information.',
          sources: [
            {
              page: 'memory',
              at: [
                'Choose how long raw … (up to 365 days)',
                'Updating it affects only … cannot be recovered',
                'If your application handles … key for encryption',
              ],
            },
            { page: 'encryption', at: 'You can use AWS … Memories. For more information' },
          ],
          controls: ['si-12', 'sc-12'],
          evidence: ['bedrock-agentcore-memory-encryption-enabled'],
        },
        {
          id: 'service-logs',
          layer: 'data',
          name: 'Create log groups for agents',
          owner: 'aws',
          duty: 'By default, when an agent is created, AgentCore creates a CloudWatch log group for the logs that the service provides.',
          sources: [
            { page: 'observability', at: 'AgentCore runtime creates a … service-provided logs' },
          ],
          controls: ['au-12'],
        },
        {
          id: 'command-log',
          layer: 'data',
          name: 'Log commands to CloudWatch Logs',
          owner: 'aws',
          duty: 'When a caller runs a command in the runtime, AgentCore sends the request ID and the command to the agent’s log group in CloudWatch Logs.',
          sources: [
            { page: 'runtimeSecurity', at: 'AgentCore Runtime sends the … Logs log group' },
          ],
          controls: ['au-12'],
        },
        {
          id: 'command-audit',
          layer: 'data',
          name: 'Audit invocations and commands',
          owner: 'customer',
          answers: ['read-logs'],
          duty: 'Enable CloudTrail logging, which records who called, and review the CloudTrail logs regularly. By request ID, correlate these logs with the agent’s CloudWatch logs, which record the executed commands. Set up metric filters and alarms.',
          sources: [
            {
              page: 'runtimeSecurity',
              at: [
                'Enable CloudTrail logging',
                'Use the request ID … team of anomalies',
                'Review CloudTrail logs regularly',
              ],
            },
          ],
          controls: ['au-2', 'au-6'],
        },
        {
          id: 'delegation-log',
          layer: 'data',
          name: 'Log user-id delegation',
          owner: 'customer',
          duty: 'If you use the user-id header, log the relationship between the authenticated IAM principal and the user-id value.',
          sources: [
            {
              page: 'runtimeSecurity',
              at: 'When using the X-Amzn-Bedrock-AgentCore-Runtime-User-Id … for audit purposes',
            },
          ],
          controls: ['au-3', 'au-12'],
        },
        {
          id: 'flow-logs',
          layer: 'data',
          name: 'Enable VPC Flow Logs',
          owner: 'customer',
          duty: 'For runtimes in a VPC, enable VPC Flow Logs to audit traffic. Review the logs regularly to identify unexpected patterns.',
          sources: [
            {
              page: 'runtimeSecurity',
              at: 'For VPC-connected runtimes, enable … unexpected communication patterns',
            },
            { page: 'vpc', at: 'enableVpcFlowTrafficPatterns' },
          ],
          controls: ['au-12', 'si-4'],
        },
      ],
    },
    {
      id: 'runtime-code',
      name: 'Runtime with direct code deployment',
      summary:
        'You upload code. AWS also patches the language runtime until support for the runtime ends.',
      extends: 'runtime-container',
      profile: { insideVpc: 'your-choice', keepsData: true },
      override: {
        'image-content': {
          name: 'Application code and libraries',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Secure the code of the agent, and manage its dependencies.',
          sources: [
            {
              page: 'runtimeSecurity',
              at: 'Agent code security and dependency management',
            },
          ],
        },
      },
      remove: ['microvm-content'],
      add: [
        {
          id: 'language-runtime',
          layer: 'platform',
          name: 'Patch the language runtime',
          owner: 'aws',
          answers: ['patch-engine', 'start-patch'],
          duty: 'AWS automatically applies security patches to the operating system of the runtime. It patches each language runtime until the runtime’s end-of-support date.',
          sources: [
            {
              page: 'runtimeSecurity',
              at: [
                'Language runtime patching for direct code deployments',
                'AgentCore Runtime applies security … of support date',
              ],
            },
          ],
          controls: ['si-2'],
        },
        {
          id: 'runtime-version',
          layer: 'platform',
          name: 'Choose the language runtime',
          owner: 'customer',
          answers: ['start-upgrade'],
          duty: 'Choose a supported language runtime, because deprecated runtimes are provided as is and may contain unpatched vulnerabilities. Patches can expose issues in code that relies on insecure behaviour. If you cannot accept such issues, deploy container images.',
          sources: [
            {
              page: 'runtimeSecurity',
              at: [
                'Deprecated runtimes are provided … contain unpatched vulnerabilities',
                'Security patches can expose … deploy your agent',
              ],
            },
          ],
          controls: ['sa-22', 'cm-3'],
        },
        {
          id: 'microvm-content',
          layer: 'platform',
          name: 'Restrict access to localhost',
          owner: 'customer',
          duty: 'You are responsible for everything that runs inside the microVM. Configure the agent and its network tools to prevent unrestricted access to localhost. For sidecars, explicitly allowlist only the ports that they use.',
          sources: [
            {
              page: 'runtimeSecurity',
              at: [
                'everythingResponsibilityModel',
                'configureAgentAccessLocalhost',
                'explicitlySidecarServices',
              ],
            },
          ],
          controls: ['ac-4', 'cm-7'],
        },
      ],
    },
    {
      id: 'runtime-instances',
      name: 'Runtime on Instances',
      summary:
        'Agents run on EC2 managed instances in your account. AgentCore provisions and patches the instances. You are responsible for the volumes and for who shares an instance.',
      extends: 'runtime-container',
      profile: { insideVpc: 'yes', keepsData: true },
      override: {
        'session-isolation': {
          name: 'Isolate each session on its own instance',
          owner: 'aws',
          duty: 'AgentCore maps each session, based on its capacity provider and session ID, to one EC2 instance. It stops the session after at most 14 days, terminates the instance and retains the persistent volumes.',
          sources: [
            { page: 'instancesSecurity', at: 'A session, identified by … EC2 instance (1:1)' },
            { page: 'instances', at: 'A session runs for … your data is intact' },
          ],
        },
        'os-patches': {
          name: 'Patch and scale the instances',
          owner: 'aws',
          duty: 'AgentCore handles the lifecycle of the instances, including patching, scaling and teardown. A session that is restarted on a new instance might run with the latest patches.',
          sources: [
            {
              page: 'instances',
              at: [
                'without managing instance lifecycle … scaling, or teardown',
                'Because the new instance … the latest patches',
              ],
            },
          ],
        },
        'network-exposure': {
          name: 'VPC and subnets of the capacity provider',
          owner: 'customer',
          duty: 'In the capacity provider, define the VPC and the subnets that agents run in. After you create the capacity provider, you can edit only its description. To make other changes, duplicate the capacity provider.',
          sources: [
            {
              page: 'instances',
              at: [
                'the operating system, the … access the instances',
                'After a capacity provider … the duplicate flow',
              ],
            },
          ],
        },
        'session-lifecycle': {
          owner: 'customer',
          duty: 'If you need other session timeouts, set them to at most 14 days. `maxLifetime` must not exceed the value that the capacity provider defines.',
          sources: [
            {
              page: 'lifecycle',
              at: [
                'Runtimes that use a … seconds (14 days)',
                'For a runtime that … its InstanceLifecycleConfiguration',
              ],
            },
          ],
        },
        'session-mapping': {
          owner: 'customer',
          duty: 'If one IAM principal invokes the runtime for several end users, bind sessions to users in your backend. AgentCore does not enforce that a session ID belongs to the calling user. For high-security multi-tenant deployments, use distinct IAM principals per end user or tenant group.',
          sources: [
            {
              page: 'instancesSecurity',
              at: [
                'a single IAM principal … sessionId per user',
                'principals per end user … single shared principal',
              ],
            },
          ],
        },
        'execution-role': {
          owner: 'customer',
          duty: 'Limit the execution role of each runtime to the least privilege that its agent requires. Any code on the instance can read the credentials that AgentCore provides there.',
          sources: [
            {
              page: 'instancesSecurity',
              at: 'AgentCore vends execution role … its agent requires',
            },
          ],
        },
        encryption: {
          name: 'Encrypt data in transit',
          owner: 'aws',
          answers: ['encrypt-in-transit'],
          duty: 'By default, AgentCore Runtime uses TLS 1.2 or higher to protect communication with clients and with its dependencies.',
          sources: [
            {
              page: 'runtimeSecurity',
              at: 'All communication between clients … no additional setup',
            },
          ],
        },
        backups: {
          name: 'Keep state on persistent volumes',
          owner: 'customer',
          duty: 'Configure the runtime to mount a volume that the capacity provider defines. The volume’s data survives session stops. If you delete the session or the capacity provider, the volume is also deleted.',
          sources: [
            {
              page: 'instances',
              at: [
                'Deleting a capacity provider … their persistent storage',
                'When you delete a … the persistent volumes',
                'When an agent runtime … survives session stops',
              ],
            },
          ],
        },
      },
      remove: ['microvm-content'],
      add: [
        {
          id: 'shared-sessions',
          layer: 'platform',
          name: 'Separate sessions of untrusted agents',
          owner: 'customer',
          duty: 'Use different sessions for workloads that are not mutually trusted. Agents on one instance share its file system. Containers or processes on that instance are not a security boundary between agents.',
          sources: [
            {
              page: 'instancesSecurity',
              at: [
                'Multiple agents can run … share its filesystem',
                'neither provides a security … be mutually trusted',
                'Use different sessions for … the same session',
              ],
            },
          ],
          controls: ['sc-39', 'ac-4'],
        },
        {
          id: 'infrastructure-role',
          layer: 'access',
          name: 'Infrastructure role',
          owner: 'customer',
          duty: 'AgentCore uses the infrastructure role to manage instances in your account. Scope the role to least privilege. Where appropriate, use IAM conditions to restrict the role to specific VPCs, subnets or instance types.',
          sources: [
            { page: 'instancesSecurity', at: 'Because this role grants … types where appropriate' },
          ],
          controls: ['ac-6'],
        },
        {
          id: 'volume-encryption-run',
          layer: 'data',
          name: 'Encrypt and decrypt volume data',
          owner: 'aws',
          duty: 'If you specify a key in the volume configuration, AgentCore encrypts the EBS volumes of sessions with that key. If you enabled EBS encryption by default in the Region, your default key encrypts the volumes without further configuration.',
          sources: [
            {
              page: 'instancesEncryption',
              at: [
                'If you enable EBS … default key you configured',
                'When AgentCore creates the … key you specified',
              ],
            },
          ],
          controls: ['sc-28'],
        },
        {
          id: 'volume-encryption',
          layer: 'data',
          name: 'Turn on volume encryption',
          owner: 'customer',
          answers: ['encrypt-at-rest'],
          duty: 'To encrypt volumes, enable EBS encryption by default in the Region, or specify a customer managed key in the volume configuration. By default, AgentCore relies on your account’s EBS encryption setting. To use a different key or change the settings, create a new capacity provider.',
          switchOf: 'volume-encryption-run',
          sources: [
            {
              page: 'instancesEncryption',
              at: [
                'By default, Instances relies … the capacity provider',
                'You can also provide … volume configuration',
                'To use a different … runtimes with it',
              ],
            },
          ],
          controls: ['sc-28', 'sc-12'],
        },
        {
          id: 'volume-key',
          layer: 'data',
          name: 'Permissions to use the volume key',
          owner: 'customer',
          duty: 'If you use a customer managed key, grant `kms:DescribeKey` to the principal that creates the capacity provider. Allow the operator role to use the key to create encrypted volumes.',
          sources: [
            {
              page: 'instancesEncryption',
              at: [
                'The principal that calls … a volume configuration',
                'The capacity provider operator … encrypted EBS volumes',
              ],
            },
          ],
          controls: ['sc-12', 'ac-6'],
        },
      ],
    },
    {
      id: 'gateway',
      name: 'Gateway',
      summary:
        'One entry point for tools and agents. It is as strict as the authorization that you set up.',
      archetype: 'managed-application',
      profile: { keepsData: false },
      override: {
        'os-patches': {
          owner: 'aws',
          duty: 'AWS operates the operating system under the gateway, and patches and fixes flaws within the infrastructure, including its software.',
        },
        'service-software': {
          name: 'Run and patch the gateway',
          owner: 'aws',
          duty: 'AWS operates the platform of the gateway, and patches and fixes flaws within the infrastructure, including its software.',
        },
        observability: {
          owner: 'customer',
          duty: 'Turn on CloudWatch Transaction Search once to view metrics, spans and traces that AgentCore generates. Then enable tracing for the gateway. Built-in metrics are in CloudWatch by default.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'observability',
              at: [
                'numberBuiltAmazonCloudWatch',
                'viewMetricsTransactionSearch',
                'cloudWatchEnableTracing',
              ],
            },
          ],
        },
        encryption: {
          owner: 'aws',
          duty: 'By default, AgentCore encrypts data at rest with AWS owned keys. The exceptions are the names of gateways, targets and tools, and the CloudWatch logs of gateways. TLS 1.2 or higher protects communication with customers and downstream dependencies.',
          sources: [
            {
              page: 'encryption',
              at: [
                'dataRestKeyManagementService',
                'followingDataCloudWatchLogs',
                'communicationHigherConnections',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'tool-calls',
          layer: 'platform',
          name: 'Translate and forward tool calls',
          owner: 'aws',
          duty: 'AgentCore transforms the data of a tool call and calls the web service that you configured. It then transforms the web service’s response for the invoker. It protects all outbound traffic with TLS.',
          sources: [
            {
              page: 'encryption',
              at: [
                'All outbound traffic for … protected using TLS',
                'During a call tool … to the invoker',
              ],
            },
          ],
          controls: ['sc-8'],
        },
        {
          id: 'gateway-bypass',
          layer: 'application',
          name: 'Prevent calls that bypass the gateway',
          owner: 'customer',
          duty: 'Restrict a runtime behind the gateway to calls from the gateway. Use a resource-based policy for IAM authentication, and `allowedWorkloadConfiguration` for JWT authentication. A caller that reaches the runtime directly bypasses policies, guardrails and interceptors.',
          sources: [
            {
              page: 'runtimeSecurity',
              at: [
                'If a caller can … from your gateway',
                'Attach a resource-based policy … restricts invocation to',
                'Configure allowedWorkloadConfiguration on the',
              ],
            },
          ],
          controls: ['ac-4', 'sc-7'],
        },
        {
          id: 'policies-and-guardrails',
          layer: 'application',
          name: 'Policies, guardrails and interceptors',
          owner: 'customer',
          duty: 'You can use a policy engine to control which callers can invoke which targets. Through the policy engine, you can screen requests and responses with guardrails. With interceptor functions, you can inspect or transform traffic.',
          sources: [
            {
              page: 'runtimeSecurity',
              at: [
                'policy engine to control … under what conditions',
                'Apply Amazon Bedrock Guardrails … on the gateway',
              ],
            },
          ],
          controls: ['ac-3', 'si-10'],
        },
        {
          id: 'inbound-auth',
          layer: 'access',
          name: 'Inbound authorization',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Choose JWT or IAM authorization, or leave authorization to a policy engine, an interceptor or the target. The type `AUTHENTICATE_ONLY` forwards requests from any authenticated caller, and the type `NONE` forwards requests from any caller.',
          sources: [
            {
              page: 'gatewayAuth',
              at: [
                'AgentCore supports the following … access the gateway',
                'Requests must be signed … any caller is forwarded',
                'you must offload authorization … reach your target',
              ],
            },
          ],
          controls: ['ia-2', 'ac-3'],
          evidence: ['bedrockagentcore-gateway-authorizer-enabled'],
        },
        {
          id: 'open-gateways',
          layer: 'access',
          name: 'Gateways without authorization',
          owner: 'customer',
          duty: 'Use the condition key `GatewayAuthorizerType` to allow or deny the creation of gateways with the type `NONE`. Do not use these gateways in production unless you implement all the best practices that AWS lists. Do not use them with targets that may respond with sensitive information.',
          sources: [
            {
              page: 'gatewayAuth',
              at: [
                'Do not use No … practices listed below',
                'Use the bedrock-agentcore:GatewayAuthorizerType condition … with authorizerType=NONE',
                'gateways with targets that … with sensitive information',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'identity-provider',
          layer: 'access',
          name: 'Identity provider for JWTs',
          owner: 'customer',
          duty: 'Unless you use the default configuration with Amazon Cognito, create an application and client with an OAuth 2.0 compatible identity provider. Specify the discovery URL, clients, audience, scopes and required claims, as applicable. For a provider inside your VPC, you can configure a private endpoint.',
          sources: [
            {
              page: 'gatewayAuth',
              at: [
                'you can create a … skip this prerequisite',
                'Create an application and … supported identity provider',
                'take note of the … your use case',
              ],
            },
            { page: 'gatewayAuth', at: 'You can configure a … the public internet' },
            { page: 'jwtAuthorizer', at: 'anyCompatibleProvider' },
          ],
          controls: ['ia-5', 'ia-2'],
        },
        {
          id: 'token-check',
          layer: 'access',
          name: 'Check tokens and scopes',
          owner: 'aws',
          duty: 'If a gateway uses JWT authorization, AgentCore answers a missing or invalid token with HTTP 401 and a missing scope with HTTP 403. The response names the required scopes.',
          sources: [
            {
              page: 'gatewayAuth',
              at: [
                'When a client sends … required OAuth scopes',
                'The request has no … an invalid token',
                'The token is valid … the required scopes',
              ],
            },
          ],
          controls: ['ac-3', 'ia-2'],
        },
        {
          id: 'invoke-policy',
          layer: 'access',
          name: 'Limit InvokeGateway to one gateway',
          owner: 'customer',
          duty: 'After you create a gateway that uses IAM authorization, limit `InvokeGateway` in the caller’s policy to that gateway.',
          sources: [{ page: 'gatewayAuth', at: 'After you create the … security best practice' }],
          controls: ['ac-6'],
        },
        {
          id: 'gateway-names',
          layer: 'data',
          name: 'Gateway data that is not encrypted',
          owner: 'customer',
          duty: 'Consider that the names of gateways, targets and tools, and the CloudWatch logs of gateways, are not encrypted by default.',
          sources: [{ page: 'encryption', at: 'followingDataCloudWatchLogs' }],
          controls: ['sc-28', 'si-12'],
        },
        {
          id: 'log-destination',
          layer: 'data',
          name: 'Turn on gateway logs',
          owner: 'customer',
          duty: 'Configure a log destination for the gateway, in CloudWatch Logs, Amazon S3 or Firehose. AgentCore does not configure a log destination for you automatically.',
          sources: [
            {
              page: 'observability',
              at: [
                'for memory, gateway, and … for you automatically',
                'you can configure log … the AgentCore console',
              ],
            },
          ],
          controls: ['au-2', 'au-12'],
        },
        {
          id: 'token-claims',
          layer: 'data',
          name: 'Personal data in token subjects',
          owner: 'customer',
          duty: 'If callers present JWTs, AWS recommends that you avoid personally identifiable information in the subject claim. Use, for example, a GUID or a pairwise identifier. CloudTrail logs some claims, including the subject.',
          sources: [
            {
              page: 'gatewayAuth',
              at: 'Using inbound authorization based … a pairwise identifier',
            },
          ],
          controls: ['si-12', 'au-3'],
        },
        {
          id: 'key-choice',
          layer: 'data',
          name: 'Choose the encryption key',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'You can encrypt the gateway with a customer managed KMS key. If the key is compromised, rotate it, or delete the gateway and create a new one with a new key.',
          sources: [
            {
              page: 'encryption',
              at: [
                'Customers can encrypt the … customer-managed KMS key',
                'If a key encrypting … with a new key',
              ],
            },
          ],
          controls: ['sc-12', 'sc-28'],
        },
      ],
    },
    {
      id: 'built-in-tools',
      name: 'Browser and Code Interpreter',
      summary:
        'Agents run code and browse the web in a sandbox that AWS runs. You choose the network, role and recordings of the sandbox.',
      archetype: 'managed-application',
      profile: { insideVpc: 'your-choice' },
      notAsked: {
        'patch-code': 'Agents bring code at run time; you deploy no code and no image here.',
        'back-up':
          'Session data of the browser has a time to live of 30 days. Recordings are in your S3 bucket.',
      },
      override: {
        'os-patches': {
          owner: 'aws',
          duty: 'AWS operates the operating system under the tools, and patches and fixes flaws within the infrastructure, including its software.',
        },
        'service-software': {
          name: 'Run and patch the tools',
          owner: 'aws',
          duty: 'AWS operates the platform of the tools, and patches and fixes flaws within the infrastructure, including its software.',
        },
        observability: {
          owner: 'customer',
          duty: 'Turn on CloudWatch Transaction Search once to view metrics, spans and traces that AgentCore generates. Then enable tracing for the tool. Built-in metrics are in CloudWatch by default.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'observability',
              at: [
                'numberBuiltAmazonCloudWatch',
                'viewMetricsTransactionSearch',
                'cloudWatchEnableTracing',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'session-isolation',
          layer: 'hypervisor',
          name: 'Isolate each session in a microVM',
          owner: 'aws',
          answers: ['separate-tenants'],
          duty: 'AgentCore runs each tool session in a microVM with its own CPU, memory and file system. When the session completes, AWS terminates the microVM and sanitizes its memory.',
          sources: [{ page: 'browser', at: 'Each tool session runs … memory is sanitized' }],
          controls: ['sc-39', 'sc-4'],
        },
        {
          id: 'system-tools',
          layer: 'platform',
          name: 'Provide the default tools',
          owner: 'aws',
          duty: 'AgentCore provides a pre-created system Browser, which is configured by default with the most restrictive options. It also offers a System Code Interpreter.',
          sources: [
            { page: 'browser', at: 'System ARNs are default … most restrictive options' },
            { page: 'codeInterpreter', at: 'use the System Code Interpreter' },
          ],
          controls: ['cm-6', 'cm-7'],
        },
        {
          id: 'session-end',
          layer: 'platform',
          name: 'End sessions at their timeout',
          owner: 'aws',
          duty: 'AgentCore automatically terminates a session after its timeout. The default timeout is 15 minutes.',
          sources: [
            {
              page: 'codeInterpreter',
              at: 'configurable timeout period (default … after the timeout period',
            },
            {
              page: 'browser',
              at: 'configurable timeout period (default … after the timeout period',
            },
          ],
          controls: ['ac-12'],
        },
        {
          id: 'session-timeout',
          layer: 'application',
          name: 'Session timeouts',
          owner: 'customer',
          duty: 'If you need a different session timeout, adjust it. For Browser, the maximum is 8 hours. Stop a session when you have finished using it, to release resources and avoid unnecessary charges.',
          sources: [
            {
              page: 'browser',
              at: [
                'you should stop it … avoid unnecessary charges',
                'Can be adjusted when … up to 8 hours',
              ],
            },
            { page: 'codeInterpreter', at: 'you should stop it … avoid unnecessary charges' },
          ],
          controls: ['ac-12', 'sc-5'],
        },
        {
          id: 'network-mode',
          layer: 'access',
          name: 'Network mode of the tool',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Choose Sandbox, Public or VPC mode for a Code Interpreter, and Public or VPC mode for a Browser. A Browser requires internet access. In VPC mode, a Browser gets this access through a NAT gateway.',
          sources: [
            {
              page: 'vpc',
              at: ['configureAmazonVirtualCloudVpc', 'If you need to … through NAT Gateway'],
            },
            { page: 'codeInterpreter', at: 'chooseNetworkSandboxPublic' },
            { page: 'browser', at: 'supportsPublicNetworkMode' },
          ],
          controls: ['sc-7', 'ac-4'],
          evidence: ['bedrockagentcore-codeinterpreter-networkmode-check'],
        },
        {
          id: 'vpc-security-groups',
          layer: 'access',
          name: 'Security groups of tools in a VPC',
          owner: 'customer',
          duty: 'Allow only the minimum required traffic in security groups. Enable VPC Flow Logs, and review the logs regularly. Agents that use the same subnet and security group configuration share network interfaces.',
          sources: [
            {
              page: 'vpc',
              at: [
                'ENIs are shared resources … security group configuration',
                'enableVpcFlowTrafficPatterns',
                'allowing only the minimum required traffic',
              ],
            },
          ],
          controls: ['sc-7', 'au-12'],
        },
        {
          id: 'execution-role',
          layer: 'access',
          name: 'Execution role',
          owner: 'customer',
          duty: 'Use the execution role to define which AWS resources the tool can access. Give the role the trust policy that AWS provides.',
          sources: [
            {
              page: 'codeInterpreter',
              at: [
                'You should also add … the execution role',
                'defines what AWS resources … Interpreter can access',
              ],
            },
            {
              page: 'browser',
              at: [
                'defines what AWS resources … Tool can access',
                'You should also add … the execution role',
              ],
            },
          ],
          controls: ['ac-6', 'ac-3'],
        },
        {
          id: 'live-view',
          layer: 'access',
          name: 'Access to live view and automation',
          owner: 'customer',
          duty: 'Decide who may reach the live view and the automation endpoint. The live view lets an end user watch the session in real time and interact with it directly. The automation endpoint enables the agent to act in the browser.',
          sources: [
            {
              page: 'browser',
              at: [
                'The Automation endpoint enables … perform browser actions',
                'the Live View endpoint … the live stream',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'session-recording',
          layer: 'data',
          name: 'Record Browser sessions',
          owner: 'customer',
          duty: 'If you want sessions recorded, specify an S3 bucket when you create the browser, and give the execution role access to the bucket. Recordings include network traffic and console logs.',
          sources: [
            {
              page: 'browser',
              at: [
                'the execution role you … the following permissions',
                'Browser sessions can be … during browser creation',
              ],
            },
          ],
          controls: ['au-2', 'au-9'],
        },
        {
          id: 'tool-logs',
          layer: 'data',
          name: 'Write your own tool logs',
          owner: 'customer',
          duty: 'If you need logs of a tool, you can output your own logs from your code. You then need to configure log destinations manually. By default, AgentCore provides no logs of a tool.',
          sources: [
            { page: 'observability', at: 'For built-in tool resources, … store this data' },
          ],
          controls: ['au-2', 'au-12'],
        },
        {
          id: 'session-data-retention',
          layer: 'data',
          name: 'Retain Browser session data',
          owner: 'aws',
          duty: 'AgentCore retains Browser session data with a time to live (TTL) of 30 days.',
          sources: [{ page: 'browser', at: 'The time to live … is 30 days' }],
          controls: ['si-12'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Network modes of the built-in tools',
      finding:
        'The Browser page names only the public network mode. The Code Interpreter page names Sandbox and Public. The VPC page shows how to create both tools in VPC mode, with subnets and security groups. The catalogue follows the VPC page and lists all of these modes.',
      sources: [
        { page: 'browser', at: 'supportsPublicNetworkMode' },
        { page: 'codeInterpreter', at: 'chooseNetworkSandboxPublic' },
        { page: 'vpc', at: 'configureAmazonVirtualCloudVpc' },
      ],
    },
    {
      topic: 'Which identity providers a gateway accepts',
      finding:
        'The page on inbound authorization of a gateway refers to a list of providers and tells you to use a supported one. The same page says that AgentCore supports JWTs from all identity providers. The page on the JWT authorizer says that the authorizer works with any OAuth 2.0 compatible provider. The catalogue follows the page on the authorizer, which explains how the authorizer finds the provider’s keys.',
      sources: [
        {
          page: 'gatewayAuth',
          at: [
            'create a JWT with … setup and configuration',
            'supports JWTs from all identity providers',
          ],
          verified: '2026-12-07',
        },
        { page: 'jwtAuthorizer', at: 'anyCompatibleProvider', verified: '2026-12-07' },
      ],
    },
    {
      topic: 'Whether the AgentCore CLI creates the default authorization',
      finding:
        'The page on inbound authorization says first that the console or the AgentCore CLI can create a default configuration with Amazon Cognito. Further down, it says that the CLI uses an existing OIDC configuration and does not create the identity provider’s resources. The catalogue names the default without the CLI. If you use the CLI, set up the identity provider first.',
      sources: [
        {
          page: 'gatewayAuth',
          at: 'If you use the … during gateway creation',
          verified: '2026-12-07',
        },
        {
          page: 'gatewayAuth',
          at: 'The AgentCore CLI consumes … identity provider resources',
          verified: '2026-12-07',
        },
      ],
    },
  ],
  pages: {
    browser: {
      path: 'browser-resource-session-management',
      title: 'Fundamentals',
      passages: { supportsPublicNetworkMode: 'supports the public network mode' },
    },
    codeInterpreter: {
      path: 'code-interpreter-resource-session-management',
      title: 'Resource and session management',
      passages: { chooseNetworkSandboxPublic: 'you can choose network … (Sandbox or Public)' },
    },
    vpc: {
      path: 'agentcore-vpc',
      title: 'Configure Amazon Bedrock AgentCore Runtime and tools for VPC',
      passages: {
        enableVpcFlowTrafficPatterns: 'Enable VPC Flow Logs … unexpected traffic patterns',
        configureAmazonVirtualCloudVpc: 'You can configure Amazon … Virtual Private Cloud (VPC)',
      },
    },
    observability: {
      path: 'observability-configure',
      title: 'Add observability to your Amazon Bedrock AgentCore resources',
      passages: {
        numberBuiltAmazonCloudWatch: 'a number of built-in … in Amazon CloudWatch',
        viewMetricsTransactionSearch: 'To view metrics, spans … CloudWatch Transaction Search',
        cloudWatchEnableTracing: 'You must have CloudWatch … can enable tracing',
      },
    },
    encryption: {
      path: 'data-encryption',
      title: 'Data encryption',
      passages: {
        dataRestKeyManagementService: 'The data at rest … Key Management Service',
        communicationHigherConnections:
          'All communication between customers … or higher connections',
        followingDataCloudWatchLogs: 'The following data is … Gateway CloudWatch logs',
      },
    },
    runtimeSecurity: {
      path: 'runtime-security-best-practices',
      title: 'Security best practices for AgentCore Runtime',
      passages: {
        everythingResponsibilityModel:
          'Everything running within the … shared responsibility model',
        configureAgentAccessLocalhost: 'Configure your agent and … access to localhost',
        explicitlySidecarServices: 'explicitly allowlist only the … sidecar services use',
      },
    },
    lifecycle: {
      path: 'runtime-lifecycle-settings',
      title: 'Configure Amazon Bedrock AgentCore lifecycle settings',
    },
    instances: { path: 'runtime-instances-how-it-works', title: 'Instances' },
    instancesSecurity: {
      path: 'runtime-instances-security',
      title: 'Security model and permissions for Runtime Instances',
    },
    instancesEncryption: {
      path: 'runtime-instances-encryption',
      title: 'Encryption at rest for Runtime Instances',
    },
    sessions: { path: 'runtime-sessions', title: 'Use isolated sessions for agents' },
    memory: { path: 'memory-create-a-memory-store', title: 'Create an AgentCore Memory' },
    gatewayAuth: {
      path: 'gateway-inbound-auth',
      title: 'Set up inbound authorization for your gateway',
    },
    jwtAuthorizer: {
      path: 'inbound-jwt-authorizer',
      title: 'Configure inbound JWT authorizer',
      read: '2026-12-07',
      passages: {
        anyCompatibleProvider: 'authorizer is Identity Provider … compatible identity provider',
      },
    },
  },
});
