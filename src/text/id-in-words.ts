/** What is written in capitals, or otherwise than a word, in ids. */
const written: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'acl ad ai ami api aws az ca cdn cli cors crl dax ddos dkim dns drm eks ebs ec2 fhir hsm http iam ike ip ipam kms ldap llm mcp mfa nat nfs oidc os phi rbac rpc s3 saml scim sdk smb sms sni ssh ssl ssr sts tls ttl url vlan vm vpc vpn'
      .split(' ')
      .map((word) => [word, word.toUpperCase()]),
  ),
  acls: 'ACLs',
  apis: 'APIs',
  ids: 'IDs',
  urls: 'URLs',
  etcd: 'etcd',
};

/** The id of a part as words: `os-patches` is "OS patches". */
export function idInWords(id: string): string {
  const words = id.split('-').map((word) => written[word] ?? word);
  return words.join(' ').replace(/^[a-z]/, (letter) => letter.toUpperCase());
}
