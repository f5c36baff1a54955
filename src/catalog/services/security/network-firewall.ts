import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Network Firewall',
  shortName: 'Network Firewall',
  summary:
    'A managed firewall for VPCs: AWS runs the inspection engines, you route traffic to them and write what they enforce.',
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
      name: 'Protect and patch what runs the firewall',
      owner: 'aws',
      duty: 'Protect the infrastructure that runs the firewall, its hardware, software and networking, and patch and fix flaws within it.',
    },
    'traffic-logs': {
      name: 'Switch on alert and flow logs',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Enable logging after you create the firewall, with the same or another destination for each log type. It is only available for traffic that you forward to the stateful engine; metrics give some higher-level information on both engines.',
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
      name: 'Encrypt the firewall’s resources',
      owner: 'aws',
      duty: 'Encrypt and decrypt Network Firewall resources to protect them against unauthorized access, by default with keys that AWS owns.',
      sources: [
        { page: 'firewallSettings', at: 'Network Firewall encrypts and … owned keys for this' },
        { page: 'policySettings', at: 'Network Firewall encrypts and … owned keys for this' },
      ],
    },
    'key-choice': {
      name: 'Choose the key for each resource',
      owner: 'customer',
      duty: 'Specify a symmetric customer managed key for firewalls, policies, rule groups and TLS inspection configurations if you want your own. If you delete it or revoke the grant, endpoints encrypted with it drop all packets.',
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
      name: 'Place endpoints, provide capacity',
      owner: 'aws',
      duty: 'Add to each subnet that you specify a firewall endpoint, which filters the traffic that you route through it by the policy. Support up to 100 Gbps per Availability Zone, shared across all associated endpoints.',
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
      name: 'Choose the zones of the firewall',
      owner: 'customer',
      duty: 'Specify one subnet for each Availability Zone where you want to use the firewall: each establishes its availability in that zone. The Security Hub control NetworkFirewall.1 fails with only one zone.',
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
      name: 'Keep firewall subnets for the firewall',
      owner: 'customer',
      duty: 'Reserve the firewall subnets for Network Firewall alone: an endpoint cannot filter traffic into or out of the subnet in which it resides, so place no other applications there.',
      sources: [
        { page: 'subnets', at: 'Reserve these firewall subnets … firewall endpoint subnets' },
      ],
      controls: ['sc-7', 'cm-2'],
    },
    {
      id: 'traffic-routing',
      layer: 'network',
      name: 'Route both directions through it',
      owner: 'customer',
      duty: 'Reroute your VPC traffic through the endpoints so that they can start to filter. Route request and response to the same endpoint, so that traffic is properly processed. With a centralized deployment model, use appliance mode on the transit gateway.',
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
      name: 'Mind what is not supported',
      owner: 'customer',
      duty: 'Mind what Network Firewall does not support: VPC peering, inspection of AWS Global Accelerator traffic with client IP address preservation, and inspection of AmazonProvidedDNS traffic for EC2.',
      sources: [{ page: 'vpcConfig', at: 'followingListsAmazonEc2' }],
      controls: ['sc-7', 'ra-3'],
    },
    {
      id: 'managed-rules',
      layer: 'platform',
      name: 'Write and maintain managed rules',
      owner: 'aws',
      duty: 'Write and maintain the AWS managed rule groups, such as those for active threats, for domains known or suspected to be associated with malware or bots, and for threat signatures. Update them automatically against new threats, which can occur daily to weekly.',
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
      name: 'Protect firewalls from deletion',
      owner: 'aws',
      duty: 'Create a firewall with delete protection, and require of API callers to disable it before they delete the firewall. The console’s deletion process disables it itself.',
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
      name: 'Decide how broken streams are treated',
      owner: 'customer',
      duty: 'Choose among Drop, the default, which fails closed; Reject, which also sends a TCP reject so that the client can immediately establish a new session; and Continue, which applies rules without the context from before the break, so that some do not match.',
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
      name: 'Mind restarts on engine changes',
      owner: 'customer',
      duty: 'Mind that updating a stateful engine option, such as the stream exception policy or the TCP idle timeout, may require a restart of the engine. Existing connections are then treated by your stream exception policy.',
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
      name: 'Set default actions for stateless rules',
      owner: 'customer',
      duty: 'Set drop or forward as the default for full packets and for UDP fragments that match no stateless rule: defaulting to Pass can allow unintended traffic. Fragments of other protocols are silently dropped.',
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
      name: 'Forward both directions alike',
      owner: 'customer',
      duty: 'See that stateless rules forward traffic to the stateful engine symmetrically, often by pairs of rules for both directions. With forwarding as the default, a pass rule for one direction can make it asymmetric.',
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
      name: 'Choose strict order at creation',
      owner: 'customer',
      duty: 'Choose strict order when you create the policy, as AWS recommends: the API’s default is action order, and the order cannot be edited later. In action order all pass rules are evaluated first, and if a packet matches one, the other packets of its flow pass unscanned.',
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
      name: 'Choose the default drop action',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'With strict order, choose either none or only one default drop action. Drop established allows the packets needed to establish connections. For connectionless protocols, such as UDP and ICMP, it drops all packets: you must write rules to allow them as needed.',
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
      name: 'Drop by rule at the application layer',
      owner: 'customer',
      duty: 'Where rules match application layer data that spans packets, such as HTTP headers, choose no default drop action, which might trigger too early, and use drop rules that are specific to the application layer.',
      sources: [{ page: 'evaluationOrder', at: 'If you have rules … to the application layer' }],
      controls: ['sc-7', 'cm-6'],
    },
    {
      id: 'rule-groups',
      layer: 'application',
      name: 'Write and pick rule groups',
      owner: 'customer',
      duty: 'Write rule groups of your own or add managed ones; a policy can have zero or more stateless and stateful groups. Threat signature groups come as StrictOrder and ActionOrder, and the rule order of the policy determines which you can add.',
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
      name: 'Decide on HOME_NET',
      owner: 'customer',
      duty: 'With a centralized deployment, consider overriding HOME_NET with the CIDRs of your home network, or the CIDR of the inspection VPC is used. Policy variables do not automatically apply to VPC endpoint associations: configure them there too.',
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
      name: 'Delete protection of firewalls',
      owner: 'customer',
      duty: 'Mind that delete protection, which guards against accidental deletion, must be disabled before you can delete a firewall through the API, while the console’s deletion process disables it by itself.',
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
        'AWS puts endpoints into subnets that you name; they filter what your VPC route tables send through them.',
    },
    {
      id: 'transit-gateway-attached',
      name: 'Attached to a transit gateway',
      summary:
        'No firewall subnets and no appliance mode to set: AWS keeps flows symmetric, and the transit gateway’s owner has a say.',
      profile: { insideVpc: 'no' },
      override: {
        'endpoint-creation': {
          name: 'Keep appliance mode enabled',
          owner: 'aws',
          duty: 'Let you manage firewall protection centrally without provisioning multiple firewall endpoints. Always enable appliance mode, which keeps request and response flows on the same endpoint.',
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
          duty: 'Configure the firewall in the Availability Zone where the shared transit gateway is already enabled: it must be the same.',
          sources: [
            {
              page: 'gatewayConsiderations',
              at: 'firewall must be configured … is already enabled',
            },
          ],
        },
        'traffic-routing': {
          name: 'Route via transit gateway tables',
          owner: 'customer',
          duty: 'Route traffic through transit gateway route tables, not VPC route tables, in both forward and return direction by way of the firewall attachment.',
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
          duty: 'Where domain list or other stateful rule groups refer to HOME_NET or EXTERNAL_NET, configure in these groups values that differ from the defaults of the policy.',
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
          name: 'Mind what the gateway’s owner can do',
          owner: 'customer',
          duty: 'Where the transit gateway belongs to another account, consider that you depend on its owner to share it, that the owner has limited visibility into the firewall and cannot delete the gateway until its attachments are removed, and that either account can delete the attached firewall.',
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
        'AWS opens and closes encrypted sessions in the middle; certificates, scope and the traffic that this breaks are yours.',
      override: {
        'blind-spots': {
          owner: 'customer',
          duty: 'If TLS must not use QUIC, deny it in the application or block it by rule: UDP-based TLS is not inspected, nor are StartTLS or what an Application Load Balancer in front terminates. Without an SNI the connection is reset. VPC peering, Global Accelerator with preserved client IP and AmazonProvidedDNS are unsupported.',
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
          duty: 'You can write rules on decrypted content, such as HTTP headers, and use the non-TLS rules of managed groups. For traffic in scope TLS keywords do not match, except TLS.SNI; outside the scope all can be used.',
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
          name: 'Switch on alert, flow and TLS logs',
          owner: 'customer',
          duty: 'Besides alert and flow logs, enable TLS logs for TLS errors and errors in revocation checks of server certificates on outbound traffic. You do so after you create the firewall; each type can have another destination.',
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
          duty: 'With a centralized deployment, consider overriding HOME_NET with the CIDRs of your home network, or the CIDR of the inspection VPC is used. EXTERNAL_NET is the negation of HOME_NET.',
          sources: [
            { page: 'policySettings', at: 'You can configure one … of its HOME_NET setting' },
          ],
        },
      },
      add: [
        {
          id: 'endpoint-associations',
          layer: 'network',
          name: 'Do without endpoint associations',
          owner: 'customer',
          duty: 'Use TLS inspection on firewalls without VPC endpoint associations: it is not supported for others. A policy with TLS inspection cannot be added to a firewall that has associations, nor an association be created from one with such a policy.',
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
          name: 'Draw the scope of decryption',
          owner: 'customer',
          duty: 'Define what to decrypt. Non-TLS traffic in scope is dropped, as is TLS traffic without a server name or with one that does not match the SNI of the server’s certificate. Adding a configuration to an existing firewall interrupts the flows in scope. Test the performance with your rulesets, as AWS recommends.',
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
          name: 'Supply fitting certificates',
          owner: 'customer',
          duty: 'Configure certificates that match the SNI. Self-signed ones are not supported for inbound inspection. Cross-signed root certificates are not supported, though public ones of ACM can be used. A CA certificate on ECC keys needs the digitalSignature key usage.',
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
          name: 'Decrypt, inspect and encrypt again',
          owner: 'aws',
          answers: ['encrypt-in-transit'],
          duty: 'End the client’s TLS connection and decrypt traffic in scope before it reaches the stateful engine. Re-encrypt it before it leaves the host, and use TLS 1.3 to start the connection to the server.',
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
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Whether the rule order can change later',
      finding:
        'The page on policy settings says that the rule order can only be configured when the policy is first created and cannot be edited later, and yet lists changes to it among those that may restart the engine. The API reference speaks of updating any setting of the stateful engine options, of which the rule order is one. The catalogue follows the first sentence and asks you to choose at creation.',
      sources: [
        {
          page: 'policySettings',
          at: ['noteEditedLater', 'updatingPolicyConfiguration'],
        },
        { page: 'engineOptions', at: 'Updating any setting in … exception policy configuration' },
      ],
    },
    {
      topic: 'What brings a firewall back after its key was lost',
      finding:
        'The page on encryption at rest says that after you revoke the grant or delete the key, endpoints drop all packets and you must delete and recreate the dependent resources with another key. The page on considerations says that the firewall cannot process traffic until the key is restored to an active state. The catalogue follows the first page.',
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
  },
});
