/** What ids write in small letters, and people in capitals. */
const capitals =
  /\b(?:acl|api|aws|az|cors|ddos|dns|ec2|fhir|hsm|https|iam|ip|kms|mfa|nat|os|s3|sdk|sts|tls|url|vlan|vpc)(?=s?\b)/g;

/** The id of a part as words: `os-patches` is "OS patches". */
export const idInWords = (id: string): string =>
  id
    .replaceAll('-', ' ')
    .replace(capitals, (word) => word.toUpperCase())
    .replace(/^[a-z]/, (letter) => letter.toUpperCase());
