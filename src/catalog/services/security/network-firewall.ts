import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Network Firewall',
  shortName: 'Network Firewall',
  summary:
    'Network Firewall is a managed firewall for VPCs. AWS runs the inspection engines. You route traffic to them and write the rules that they enforce.',
  guide: 'https://docs.aws.amazon.com/network-firewall/latest/developerguide/',
  read: '2026-11-26',
  aliases: [
    'NFW',
    'ANFW',
    'Suricata',
    'firewall policy',
    'firewall endpoint',
    'TLS inspection',
    'IPS',
    'active threat defense',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::NetworkFirewall'],
    terraformPrefixes: ['aws_networkfirewall_'],
  },
  archetype: 'edge-network',
  profile: { insideVpc: 'yes' },
  traits: ['default-encryption', 'key-choice'],
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS protects the infrastructure that runs the firewall, including its hardware, software and networking. AWS patches and fixes flaws within this infrastructure.',
    },
    'traffic-logs': {
      name: 'Turn on alert and flow logs',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Enable logging after you create the firewall, with the same or another destination for each log type. Logging is only available for traffic that you forward to the stateful engine. Metrics give some higher-level information on both engines.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'logging',
          at: [
            'Firewall logging is only … stateful rules engine',
            'Metrics provide some higher-level … stateful engine types',
            'afterCreate',
          ],
        },
        { page: 'firewallSettings', at: 'You can enable flow … Drop, or Reject' },
      ],
      evidence: ['NetworkFirewall.2', 'netfw-logging-enabled'],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'AWS encrypts and decrypts Network Firewall resources to protect them against unauthorized access, by default with keys that AWS owns.',
      sources: [
        { page: 'firewallSettings', at: 'Network Firewall encrypts and … owned keys for this' },
        { page: 'policySettings', at: 'Network Firewall encrypts and … owned keys for this' },
      ],
    },
    'key-choice': {
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'If you want your own key, specify a symmetric customer managed key for firewalls, policies, rule groups and TLS inspection configurations. If you delete the key or revoke the grant, endpoints encrypted with it drop all packets.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'encryption',
          at: [
            'By default, AWS Network … create, own, and manage',
            'You can revoke access … drop all packets',
            'for the following resources … TLS inspection configurations',
          ],
        },
        { page: 'firewallSettings', at: 'If you want to … them to Network Firewall' },
      ],
    },
  },
  remove: ['media-destruction'],
  add: [
    {
      id: 'endpoint-creation',
      layer: 'network',
      name: 'Create endpoints and provide capacity',
      owner: 'aws',
      duty: 'Network Firewall adds a firewall endpoint to each subnet that you specify. The endpoint uses the firewall policy to filter the traffic that you route through it. Network Firewall supports up to 100 Gbps per Availability Zone, shared across all associated endpoints.',
      sources: [
        {
          page: 'subnets',
          at: [
            'Network Firewall adds a … route through it',
            'Network Firewall supports up … associated VPC endpoints',
          ],
        },
      ],
      controls: ['sc-7', 'sc-5'],
    },
    {
      id: 'firewall-subnets',
      layer: 'network',
      name: 'Choose the firewall’s Availability Zones',
      owner: 'customer',
      duty: 'Specify one subnet for each Availability Zone where you want to use the firewall. The subnet makes the firewall available in that zone. The Security Hub control `NetworkFirewall.1` fails if the firewall has only one zone.',
      sources: [
        { page: 'firewallSettings', at: 'Specify one subnet for … its Availability Zone' },
        { page: 'hubControls', at: 'This control evaluates whether … only one AZ' },
      ],
      controls: ['cp-10', 'sc-36'],
      evidence: ['NetworkFirewall.1', 'netfw-multi-az-enabled'],
    },
    {
      id: 'firewall-subnet-use',
      layer: 'network',
      name: 'Reserve subnets for the firewall',
      owner: 'customer',
      duty: 'Reserve the firewall subnets for Network Firewall alone, and place no other applications there. An endpoint cannot filter traffic into or out of the subnet in which it resides.',
      sources: [
        { page: 'subnets', at: 'Reserve these firewall subnets … firewall endpoint subnets' },
      ],
      controls: ['sc-7', 'cm-2'],
    },
    {
      id: 'traffic-routing',
      layer: 'network',
      name: 'Route both directions to the firewall',
      owner: 'customer',
      duty: 'Reroute your VPC traffic through the endpoints so that they can start to filter. Route requests and responses to the same endpoint, so that traffic is properly processed. With a centralized deployment model, use appliance mode on the transit gateway.',
      sources: [
        { page: 'routeTables', at: 'After you create your … start filtering traffic' },
        {
          page: 'asymmetric',
          at: [
            'In Network Firewall, asymmetric … in both directions',
            'If your firewall uses … same Network Firewall endpoint',
          ],
        },
      ],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'blind-spots',
      layer: 'network',
      name: 'Traffic that is not inspected',
      owner: 'customer',
      duty: 'Consider the limits of Network Firewall. It does not support VPC peering. It does not support inspection of AWS Global Accelerator traffic with client IP address preservation, or of `AmazonProvidedDNS` traffic for EC2.',
      sources: [{ page: 'vpcConfig', at: 'followingListsAmazonEc2' }],
      controls: ['sc-7', 'ra-3'],
    },
    {
      id: 'managed-rules',
      layer: 'platform',
      name: 'Maintain the managed rule groups',
      owner: 'aws',
      duty: 'AWS writes and maintains the AWS managed rule groups. The groups cover, for example, active threats, threat signatures, and domains known or suspected to be associated with malware or bots. AWS automatically updates them against new threats, and updates can occur daily to weekly.',
      sources: [
        {
          page: 'managedGroups',
          at: [
            'Managed rule groups are … maintains for you',
            'Active threat defense managed … known threat categories',
          ],
        },
        { page: 'disclaimer', at: 'AWS automatically updates managed … on threat severity' },
      ],
      controls: ['si-3', 'si-5'],
    },
    {
      id: 'deletion-guard',
      layer: 'platform',
      name: 'Enforce delete protection',
      owner: 'aws',
      duty: 'Network Firewall creates a firewall with delete protection. API callers must disable the protection before they delete the firewall. The console’s deletion process disables the protection itself.',
      sources: [
        {
          page: 'firewallSettings',
          at: ['booleanSettingDeletionFirewall', 'settingIsntShownDeleteFirewall'],
        },
      ],
      controls: ['ac-6', 'cm-5'],
    },
    {
      id: 'broken-streams',
      layer: 'platform',
      name: 'Stream exception policy',
      owner: 'customer',
      duty: 'Choose how broken streams are treated. Drop, the default, fails closed, and Reject also sends a TCP reject, so that the client can immediately establish a new session. Continue applies rules without the context from before the break, so that some rules do not match.',
      sources: [
        {
          page: 'streamPolicy',
          at: [
            'Drop - Network Firewall … the default behavior',
            'Continue - Network Firewall … protocol as HTTP',
            'Reject - Network Firewall … to the subsequent traffic',
          ],
        },
      ],
      controls: ['sc-7', 'sc-24'],
    },
    {
      id: 'engine-changes',
      layer: 'platform',
      name: 'Plan for engine restarts',
      owner: 'customer',
      duty: 'Plan updates of stateful engine options, such as the stream exception policy or the TCP idle timeout, because they may require an engine restart. After a restart, existing connections are treated according to your stream exception policy.',
      sources: [
        {
          page: 'policySettings',
          at: 'updatingPolicyConfiguration',
        },
      ],
      controls: ['cm-3', 'ma-2'],
    },
    {
      id: 'stateless-defaults',
      layer: 'application',
      name: 'Stateless default actions',
      owner: 'customer',
      duty: 'Set drop or forward as the default for full packets and for UDP fragments that match no stateless rule. A default of Pass can allow unintended traffic. Fragments of other protocols are silently dropped.',
      sources: [
        { page: 'policySettings', at: 'Define how Network Firewall … for other protocols' },
        {
          page: 'hubControls',
          at: [
            'The control passes if … if Pass is selected',
            'Defaulting to Pass can allow unintended traffic',
          ],
        },
      ],
      controls: ['sc-7', 'cm-2'],
      evidence: [
        'NetworkFirewall.4',
        'NetworkFirewall.5',
        'netfw-policy-default-action-full-packets',
        'netfw-policy-default-action-fragment-packets',
      ],
    },
    {
      id: 'stateless-symmetry',
      layer: 'application',
      name: 'Forward both directions symmetrically',
      owner: 'customer',
      duty: 'Write stateless rules that forward traffic to the stateful engine symmetrically, often with pairs of rules for both directions. If forwarding is the default action, a pass rule for one direction can make forwarding asymmetric.',
      sources: [
        {
          page: 'asymmetric',
          at: [
            'Be aware that unidirectional … forward to stateful rules',
            'Ensure that your stateless … and return direction traffic',
          ],
        },
      ],
      controls: ['ac-4', 'cm-6'],
    },
    {
      id: 'rule-order',
      layer: 'application',
      name: 'Choose strict rule order at creation',
      owner: 'customer',
      duty: 'AWS recommends that you choose strict order when you create the policy. The API’s default is action order, and the order cannot be edited later. In action order, all pass rules are evaluated first, and if a packet matches one, the other packets of its flow pass unscanned.',
      sources: [
        {
          page: 'evaluationOrder',
          at: [
            'We recommend that you … the exact order that',
            'If a packet within … the unscanned packets',
            'Suricata evaluates all pass … rules by default',
          ],
        },
        { page: 'policySettings', at: 'noteEditedLater' },
        { page: 'engineOptions', at: 'STRICT_ORDER is the … the default option' },
      ],
      controls: ['cm-6', 'ac-4'],
    },
    {
      id: 'stateful-default',
      layer: 'application',
      name: 'Stateful default drop action',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'With strict order, choose either none or only one default drop action. Drop established allows the packets needed to establish connections, but drops all packets of connectionless protocols such as UDP and ICMP. Write rules to allow those packets as needed.',
      sources: [
        {
          page: 'evaluationOrder',
          at: [
            'For drop actions, you … one drop action',
            'Drops only the packets … are already established',
            'For connectionless protocols, such … packets as needed',
          ],
        },
        { page: 'policySettings', at: 'These settings apply when … for the policy' },
      ],
      controls: ['sc-7', 'cm-7'],
    },
    {
      id: 'application-layer-drops',
      layer: 'application',
      name: 'Drop rules for the application layer',
      owner: 'customer',
      duty: 'If rules match application layer data that spans packets, such as HTTP headers, choose no default drop action. A default drop action might trigger too early. Instead, use drop rules that are specific to the application layer.',
      sources: [{ page: 'evaluationOrder', at: 'If you have rules … to the application layer' }],
      controls: ['sc-7', 'cm-6'],
    },
    {
      id: 'rule-groups',
      layer: 'application',
      name: 'Write and choose rule groups',
      owner: 'customer',
      duty: 'Write your own rule groups or add managed ones, with zero or more stateless and stateful groups in a policy. Threat signature groups come as `StrictOrder` and `ActionOrder` groups. The rule order of the policy determines which of the two you can add.',
      sources: [
        {
          page: 'policySettings',
          at: [
            'Zero or more collections … within the policy',
            'Stateful rule groups – … Suricata compatible format',
          ],
        },
        { page: 'signatures', at: 'Each rule name in … groups to the policy' },
      ],
      controls: ['si-3', 'sc-7'],
      evidence: [
        'NetworkFirewall.3',
        'NetworkFirewall.6',
        'netfw-policy-rule-group-associated',
        'netfw-stateless-rule-group-not-empty',
      ],
    },
    {
      id: 'home-net',
      layer: 'application',
      name: 'Set HOME_NET',
      owner: 'customer',
      duty: 'With a centralized deployment, consider overriding `HOME_NET` with the CIDRs of your home network. If you do not override it, the CIDR of the inspection VPC is used. Policy variables do not automatically apply to VPC endpoint associations, so configure variables for each association too.',
      sources: [
        {
          page: 'policySettings',
          at: [
            'You can configure one … of your inspection VPC',
            'Policy variables do not … with that firewall',
          ],
        },
      ],
      controls: ['cm-6', 'sc-7'],
    },
    {
      id: 'deletion-protection',
      layer: 'access',
      name: 'Deletion protection',
      owner: 'customer',
      duty: 'Before you delete a firewall through the API, disable delete protection, which guards against accidental deletion. The console’s deletion process disables delete protection itself.',
      setting: 'on-by-default',
      switchOf: 'deletion-guard',
      sources: [
        {
          page: 'firewallSettings',
          at: ['booleanSettingDeletionFirewall', 'settingIsntShownDeleteFirewall'],
        },
      ],
      controls: ['ac-6', 'cm-5'],
      evidence: ['NetworkFirewall.9', 'netfw-deletion-protection-enabled'],
    },
  ],
  modes: [
    {
      id: 'vpc-firewall',
      name: 'Firewall in a VPC',
      summary:
        'AWS places endpoints in the subnets that you specify. The endpoints filter the traffic that your VPC route tables send through them.',
    },
    {
      id: 'transit-gateway-attached',
      name: 'Attached to a transit gateway',
      summary:
        'You need no firewall subnets and set no appliance mode. AWS keeps flows symmetric. You depend in part on the transit gateway’s owner.',
      profile: { insideVpc: 'no' },
      override: {
        'endpoint-creation': {
          name: 'Keep appliance mode enabled',
          owner: 'aws',
          duty: 'Network Firewall lets you manage firewall protection centrally without provisioning multiple firewall endpoints. It always enables appliance mode, which keeps request and response flows on the same endpoint.',
          sources: [
            {
              page: 'gatewayAttached',
              at: 'The AWS Network Firewall … multiple firewall endpoints',
            },
            {
              page: 'gatewayConsiderations',
              at: 'Appliance mode is always … transit gateway-attached firewalls',
            },
            { page: 'asymmetric', at: 'On the Transit Gateway … same Network Firewall endpoint' },
          ],
        },
        'firewall-subnets': {
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Configure the firewall in the Availability Zone in which the shared transit gateway is already enabled. The firewall and the transit gateway must use the same zone.',
          sources: [
            {
              page: 'gatewayConsiderations',
              at: 'firewall must be configured … is already enabled',
            },
          ],
        },
        'traffic-routing': {
          name: 'Route with transit gateway tables',
          owner: 'customer',
          duty: 'Route traffic with transit gateway route tables, not VPC route tables. Route traffic in both directions, forward and return, through the firewall attachment.',
          sources: [
            {
              page: 'gatewayConsiderations',
              at: 'Traffic for transit gateway-attached … VPC route tables',
            },
            { page: 'asymmetric', at: 'Configure your Transit Gateway … your firewall attachment' },
          ],
        },
        'home-net': {
          owner: 'customer',
          duty: 'If domain list or other stateful rule groups refer to `HOME_NET` or `EXTERNAL_NET`, configure values for these variables in the groups. The values must differ from the policy’s defaults.',
          sources: [
            { page: 'gatewayConsiderations', at: 'When you use stateful … in the firewall policy' },
          ],
        },
      },
      remove: ['firewall-subnet-use'],
      add: [
        {
          id: 'shared-ownership',
          layer: 'access',
          name: 'Rights of the transit gateway’s owner',
          owner: 'customer',
          duty: 'If another account owns the transit gateway, consider that you depend on that account to share the gateway. The owner has limited visibility into the firewall and cannot delete the gateway until its attachments are removed. Either account can delete the attached firewall.',
          sources: [
            {
              page: 'gatewayConsiderations',
              at: 'If the Transit Gateway … related transit gateway-attached firewalls',
            },
          ],
          controls: ['ac-6', 'cm-5'],
        },
      ],
    },
    {
      id: 'tls-inspection',
      name: 'With TLS inspection',
      summary:
        'AWS decrypts and re-encrypts the sessions. You supply certificates, define the scope and deal with traffic that decryption breaks.',
      override: {
        'blind-spots': {
          owner: 'customer',
          duty: 'If TLS must not use QUIC, deny QUIC in the application or with a rule. UDP-based TLS, StartTLS and TLS that an upstream Application Load Balancer terminates are not inspected, and connections without an SNI are reset. VPC peering, Global Accelerator with preserved client IP and `AmazonProvidedDNS` are unsupported.',
          sources: [
            {
              page: 'tlsConsiderations',
              at: [
                "Decryption of TLS protocols … upon StartTLS aren't supported",
                'TLS inspection of UDP-based … block QUIC traffic',
                'Encrypted Client Hello extensions … inspect the inbound TLS',
              ],
            },
            { page: 'vpcConfig', at: 'followingListsAmazonEc2' },
          ],
        },
        'rule-groups': {
          owner: 'customer',
          duty: 'You can write rules on decrypted content, such as HTTP headers, and use the non-TLS rules of managed groups. For traffic in scope, TLS keywords do not match, except `TLS.SNI`. Outside the scope, all keywords can be used.',
          sources: [
            {
              page: 'tlsConsiderations',
              at: [
                'You can use AWS … the decrypted HTTPS stream',
                'Network Firewall ends the … the TLS inspection scope',
              ],
            },
          ],
        },
        'traffic-logs': {
          name: 'Turn on alert, flow and TLS logs',
          owner: 'customer',
          duty: 'Besides alert and flow logs, enable TLS logs, which record TLS errors and, on outbound traffic, errors in revocation checks of server certificates. Enable logs after you create the firewall. Each log type can have a different destination.',
          setting: 'off-by-default',
          sources: [
            { page: 'firewallSettings', at: 'You can enable TLS … on outbound traffic' },
            {
              page: 'logging',
              at: ['TLS logs report events … for TLS inspection', 'afterCreate'],
            },
          ],
        },
        'home-net': {
          owner: 'customer',
          duty: 'With a centralized deployment, consider overriding `HOME_NET` with the CIDRs of your home network. If you do not override it, the CIDR of the inspection VPC is used. `EXTERNAL_NET` is the negation of `HOME_NET`.',
          sources: [
            { page: 'policySettings', at: 'You can configure one … of its HOME_NET setting' },
          ],
        },
      },
      add: [
        {
          id: 'endpoint-associations',
          layer: 'network',
          name: 'Avoid VPC endpoint associations',
          owner: 'customer',
          duty: 'Use TLS inspection on firewalls without VPC endpoint associations, because firewalls with associations do not support it. You cannot add a policy with TLS inspection to a firewall that has associations. You cannot create an association from a firewall with such a policy.',
          sources: [
            {
              page: 'firewallConsiderations',
              at: 'TLS inspection is not … with TLS inspection enabled',
            },
          ],
          controls: ['cm-2', 'sc-7'],
        },
        {
          id: 'tls-scope',
          layer: 'application',
          name: 'Define the scope of decryption',
          owner: 'customer',
          duty: 'Define what to decrypt. Non-TLS traffic in scope is dropped, as is TLS traffic whose server name is missing or does not match the certificate’s SNI. Adding a configuration to an existing firewall interrupts flows in scope, and AWS recommends that you test the performance with your rulesets.',
          setting: 'off-by-default',
          switchOf: 'tls-decryption',
          sources: [
            {
              page: 'tlsConsiderations',
              at: [
                'drops non-TLS traffic that … downstream server certificate',
                'When you add a … scope configuration',
                'We recommend that you … your performance expectations',
              ],
            },
            {
              page: 'policySettings',
              at: "TLS inspection configuration (Optional) … policy's stateful rules",
            },
          ],
          controls: ['sc-7', 'cm-3'],
        },
        {
          id: 'tls-certificates',
          layer: 'access',
          name: 'Certificates for TLS inspection',
          owner: 'customer',
          duty: 'Configure certificates that match the SNI. Self-signed certificates for inbound inspection and cross-signed root certificates are not supported, though public certificates from ACM can be used. A CA certificate with ECC keys needs the `digitalSignature` key usage.',
          sources: [
            {
              page: 'tlsConsiderations',
              at: [
                'Network Firewall terminates the … a configured certificate',
                'Cross-signed root certificates … used for TLS inspection',
                "Self-signed certificates aren't … for inbound inspection",
              ],
            },
            {
              page: 'tlsConsiderations',
              at: 'When CA certificates are … include the digitalSignature',
            },
          ],
          controls: ['sc-12', 'sc-17'],
        },
        {
          id: 'tls-decryption',
          layer: 'data',
          name: 'Decrypt, inspect and re-encrypt traffic',
          owner: 'aws',
          answers: ['encrypt-in-transit'],
          duty: 'Network Firewall ends the client’s TLS connection and decrypts traffic in scope before the traffic reaches the stateful engine. It re-encrypts the traffic before the traffic leaves the host. To start the connection to the server, Network Firewall uses TLS 1.3.',
          sources: [
            {
              page: 'tlsConsiderations',
              at: [
                'Network Firewall ends the … stateful inspection engine',
                'Your traffic is re-encrypted … Network Firewall host',
                'Network Firewall uses TLS … connection to the server',
              ],
            },
          ],
          controls: ['sc-8', 'sc-13'],
        },
        {
          owner: 'customer',
          id: 'certificate-replacement',
          layer: 'data',
          name: 'Replace certificates before they expire',
          expires: 'certificate',
          duty: 'Replace certificates that will expire soon. If a certificate expires or is deleted, clients get errors. Network Firewall does not check whether server certificates have expired, so validate their status yourself.',
          sources: [
            {
              page: 'inspectionCertificates',
              at: [
                "If a certificate that's … avoid client-side errors",
                "Network Firewall also doesn't … at all times",
              ],
              verified: '2026-12-07',
            },
          ],
          controls: ['sc-17'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Whether the rule order can change later',
      finding:
        'The page on policy settings says that the rule order can only be configured when the policy is first created, and cannot be edited later. Yet the same page lists changes to the rule order among those that may restart the engine. The API reference speaks of updating any setting of the stateful engine options, one of which is the rule order. The catalogue follows the first sentence and asks you to choose at creation.',
      sources: [
        {
          page: 'policySettings',
          at: ['noteEditedLater', 'updatingPolicyConfiguration'],
        },
        { page: 'engineOptions', at: 'Updating any setting in … exception policy configuration' },
      ],
    },
    {
      topic: 'Recovery of a firewall after its key is lost',
      finding:
        'The page on encryption at rest says that endpoints drop all packets after you revoke the grant or delete the key. It says that you must then delete and recreate the dependent resources with another key. The page on considerations says that the firewall cannot process traffic until the key is restored to an active state. The catalogue follows the first page.',
      sources: [
        { page: 'encryption', at: 'You can revoke access … containing adequate permissions' },
        {
          page: 'firewallConsiderations',
          at: 'The firewall cannot process … and properly configured',
        },
      ],
    },
  ],
  pages: {
    logging: {
      path: 'firewall-logging',
      title: 'Logging network traffic from AWS Network Firewall',
      passages: { afterCreate: 'You can use the … after you create it' },
    },
    firewallSettings: {
      path: 'firewall-settings',
      title: 'Firewall settings in AWS Network Firewall',
      passages: {
        booleanSettingDeletionFirewall: 'A Boolean setting that … deletion of the firewall',
        settingIsntShownDeleteFirewall: "The setting isn't shown … delete the firewall",
      },
    },
    encryption: {
      path: 'kms-encryption-at-rest',
      title: 'Encryption at rest with AWS Key Management Service',
    },
    subnets: {
      path: 'vpc-config-subnets',
      title: 'VPC subnet configuration for AWS Network Firewall',
    },
    disclaimer: {
      path: 'aws-managed-rule-groups-disclaimer',
      title: 'Considerations and disclaimers for using AWS managed rule groups in Network Firewall',
    },
    firewallConsiderations: {
      path: 'firewall-and-firewall-endpoints-considerations',
      title: 'Considerations for working with firewalls and firewall endpoints',
    },
    vpcConfig: {
      path: 'vpc-config',
      title: 'Configuring your VPC and other components for AWS Network Firewall',
      passages: {
        followingListsAmazonEc2: 'The following lists architectures … traffic for Amazon EC2',
      },
    },
    routeTables: {
      path: 'vpc-config-route-tables',
      title: 'VPC route table configuration for AWS Network Firewall',
    },
    hubControls: {
      url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/networkfirewall-controls.html',
      title: 'Security Hub CSPM controls for AWS Network Firewall',
    },
    asymmetric: {
      path: 'asymmetric-routing',
      title: 'Avoiding asymmetric routing with AWS Network Firewall',
    },
    managedGroups: {
      path: 'nwfw-managed-rule-groups',
      title: 'Managed rule groups in AWS Network Firewall',
    },
    streamPolicy: {
      path: 'stream-exception-policy',
      title: 'Stream exception policy options in your AWS Network Firewall firewall policy',
    },
    policySettings: {
      path: 'firewall-policy-settings',
      title: 'Firewall policy settings in AWS Network Firewall',
      passages: {
        updatingPolicyConfiguration:
          'Updating any stateful engine … exception policy configuration',
        noteEditedLater: 'Note that you can … be edited later',
      },
    },
    engineOptions: {
      url: 'https://docs.aws.amazon.com/network-firewall/latest/APIReference/API_StatefulEngineOptions.html',
      title: 'StatefulEngineOptions',
    },
    evaluationOrder: {
      path: 'suricata-rule-evaluation-order',
      title: 'Managing evaluation order for Suricata compatible rules in AWS Network Firewall',
    },
    signatures: {
      path: 'aws-managed-rule-groups-threat-signature',
      title: 'AWS threat signature managed rule groups for AWS Network Firewall',
    },
    gatewayAttached: {
      path: 'tgw-firewall',
      title: 'Transit gateway-attached firewalls in Network Firewall',
    },
    gatewayConsiderations: {
      path: 'tgw-firewall-considerations',
      title: 'Considerations for transit gateway-attached firewalls',
    },
    tlsConsiderations: {
      path: 'tls-inspection-considerations',
      title:
        'Considerations when working with TLS inspection configurations in AWS Network Firewall',
    },
    inspectionCertificates: {
      path: 'tls-inspection-certificate-requirements',
      title:
        'Using SSL/TLS certificates with TLS inspection configurations in AWS Network Firewall',
    },
  },
});
