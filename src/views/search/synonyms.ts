/**
 * Synonyms: what people say for what the catalogue names otherwise. Data: a word goes where readers expect what
 * they mean by it, and no code changes.
 */
import type { QuestionId, ServiceId } from '#catalog/index.ts';

const patch =
  'patch patching patched update updating cve vulnerability vulnerabilities hole fix hotfix security';
const backup = 'backup backups snapshot snapshots restore recovery pitr';
const key = 'key keys cmk byok';

/** Words for what a question asks, beside those of the question itself. */
export const questionWords: Readonly<Record<QuestionId, string>> = {
  'patch-system': `${patch} os operating system kernel linux windows guest host node nodes ami openssl glibc image`,
  'patch-engine': `${patch} engine runtime database version software`,
  'patch-code': `${patch} code image base images package packages dependency dependencies library libraries log4j log4shell openssl glibc npm pip application`,
  'patch-orchestrator': `${patch} orchestrator control plane master api server kubernetes ecs`,
  'patch-node-software': `${patch} orchestrator nodes node agent kubelet containerd kubernetes ecs`,
  'start-patch': `when time window maintenance schedule reboot start automatic`,
  'start-upgrade': `upgrade upgrades upgrading version major minor eol end of life support deprecated`,
  'encrypt-at-rest': `encrypt encrypted encryption at rest sse by default on disk storage snapshot ${key}`,
  'hold-key': `${key} manage rotation rotate customer managed`,
  'encrypt-in-transit': `encrypt encrypted encryption in transit tls ssl https certificate`,
  'back-up': backup,
  'keep-backups': `${backup} retention retain days keep long lifecycle`,
  admit:
    'iam permission permissions access policy policies role roles identity identities authorization users login who least privilege',
  'open-network': `network security group groups firewall port ports public internet exposure exposed vpc subnet endpoint open`,
  'write-logs': 'log logs logging audit trail enable turn on cloudtrail cloudwatch',
  'read-logs': 'log logs logging read watch monitor monitoring review alert alerts',
  'separate-tenants':
    'tenant tenants isolation isolate isolated multi-tenant hypervisor neighbours neighbors separation',
  'secure-building':
    'building physical data center centre datacenter facility facilities guards hardware disposal',
  prove:
    'proof evidence audit auditor report reports soc soc2 2 pci dss iso 27001 hipaa fedramp compliance compliant attestation artifact scope',
};

/** Names of services that these do not give themselves, by service id. */
export const serviceWords: Readonly<Record<string, string>> = {
  acm: 'ssl certificate certificates',
  inspector: 'vulnerability scanning scanner scan',
  aurora: 'postgres postgresql mysql db database rds',
  rds: 'postgres db database sql managed database',
  dynamodb: 'db database nosql table dynamo',
  documentdb: 'mongo db database',
  elasticache: 'redis cache memcache',
  eks: 'k8s kubernetes kube kubelet',
  ecs: 'containers docker task tasks',
  fargate: 'containers',
  s3: 'bucket buckets object storage',
  'iam-identity-center': 'sso single sign-on',
  'directory-service': 'ad active directory ldap',
  lambda: 'serverless function functions zip',
  ec2: 'vm vms virtual machine instance server servers',
  elb: 'load balancer alb nlb',
  'network-firewall': 'firewall',
  waf: 'firewall web',
  'opensearch-service': 'elastic elasticsearch elk',
  msk: 'kafka',
  mq: 'rabbit rabbitmq activemq',
  'secrets-manager': 'secret secrets password passwords',
  kms: 'key keys cmk encryption',
  cloudtrail: 'audit log',
  'sagemaker-ai': 'sagemaker ml jupyter',
  ebs: 'disk volume volumes',
  'api-gateway': 'apigw api',
  'route-53': 'dns domain',
  cloudfront: 'cdn',
  ses: 'email mail',
  redshift: 'warehouse',
  rosa: 'openshift',
  workspaces: 'vdi desktop',
};

/** Words for comparisons, which no question has. */
export const compareTopics = 'compare comparison difference differences';

/** Words for pages that are about no service, by path. */
export const pageWords: Readonly<Record<string, string>> = {
  'questions/cve/': 'cve cves vulnerability vulnerabilities hole zero-day 0-day incident',
  'questions/cve/kernel/': 'kernel linux vulnerability privilege escalation',
  'questions/cve/openssl-glibc/': 'openssl glibc libc ssl library libraries heartbleed',
  'questions/cve/engine-runtime/': 'engine runtime java node python',
  'questions/cve/image-library/':
    'log4j log4shell library libraries package dependency base image npm pip supply chain',
  'questions/cve/kubernetes/': 'orchestrator',
  'questions/quiz/': 'test quiz exam learn exercise',
  'questions/prove/':
    'soc soc2 2 pci dss iso 27001 hipaa fedramp compliance report reports evidence auditor attestation artifact',
  'questions/secure-building/': 'physical data center centre datacenter security',
  'questions/patch-system/': 'os patching update guest the systems that run it',
  'questions/keep-backups/': 'backup retention',
  'questions/back-up/': 'snapshot restore',
  'questions/hold-key/': 'cmk encryption key',
  'questions/encrypt-at-rest/': 'encryption',
  'questions/encrypt-in-transit/': 'tls ssl https',
  'questions/separate-tenants/': 'tenant isolation',
  'defaults/': 'default defaults off by default switch switches settings turn on',
  'defaults/on/': 'default on by default',
  'defaults/always/': 'default always on cannot',
  'guides/the-model/': 'shared responsibility shared-responsibility model',
  'guides/how-to-read-a-stack/': 'mode modes layer part stack line legend glossary',
  'guides/marks-and-dates/': 'verified stale date dates sources',
  'guides/the-physical-layer/': 'data center physical',
  'guides/patching/': 'patching patch update',
  'guides/use-the-data/':
    'terraform cloudformation cdk plan template pull request command cli npx api json csv',
};

/** Words that a query can lose: nearly every record answers to them, or none does. */
export const stopWords =
  'a about all am an and any are as at be can could did do does disable disabled enable enabled for from get gets got has have how i if in into is it its look me must my need needs of on or our ours own owns responsible responsibility should so take takes taken that the their them there they this to turn turned turns us use using was we what when where which who whom whose why will with you your yours aws amazon please nist';

/**
 * What is searched for in other words: abbreviations that many words begin with, "versus", and pairs of words
 * that mean something else than each of them: Resource Groups has no security groups.
 */
export const inFull: Readonly<Record<string, string>> = {
  'back up': 'backup',
  'backed up': 'backup',
  'backs up': 'backup',
  'flow log': 'logs',
  'flow logs': 'logs',
  'security group': 'network exposure',
  'security groups': 'network exposure',
  // Both are words that a query loses.
  'turn off': 'turn',
  'turn on': 'turn',
  'private ca': 'private certificate authority',
  ad: 'active directory',
  // Much begins with it: "can", "cases".
  ca: 'certificate',
  db: 'database',
  os: 'operating system',
  versus: 'compare',
  vs: 'compare',
};

/**
 * What readers ask for and this catalogue has no page about, with what comes near: ids of services, the
 * nearest first. A test says when one of them has become a service of the catalogue.
 */
export const notCovered: Readonly<Record<string, readonly string[]>> = {
  azure: [],
  gcp: [],
  'google cloud': [],
  entra: ['iam-identity-center'],
  cosmosdb: ['dynamodb', 'documentdb'],
  bigquery: ['athena', 'redshift'],
  aks: ['eks'],
  gke: ['eks'],
  snowflake: ['redshift', 'athena'],
  databricks: ['emr', 'glue'],
  oci: [],
};

/**
 * Rows that people look for by words of their own, and that answer no question: an access key is none of the
 * keys that encrypt, and who reads prompts is not who reads logs. By service, mode where it is not the
 * default one, and part.
 */
export const wantedRows: WantedRows = {
  'kms#rotation-choice': 'kms key keys cmk rotation rotate rotates rotated automatic',
  'iam.iam-users#credential-lifetime':
    'iam access key keys rotate rotates rotation secret leaked long-term user users delete',
  'iam.iam-users#password-policy': 'iam password passwords policy complexity user users',
  'iam#root-user': 'iam root user account access mfa multi-factor',
  'secrets-manager#rotation-schedule':
    'secret secrets password passwords rotation rotate rotates rotated automatic',
  'bedrock#inference-operator-access':
    'bedrock prompt prompts read reads see look data input output operator operators employees',
  'ec2#operator-access': 'ec2 read reads see look data memory operator operators employees access',
  'cloudwatch-logs#iam-permissions': 'cloudwatch logs log read reads see who access',
  'artifact#agreement-acceptance': 'hipaa baa business associate addendum agreement accept sign',
};

/** Words by the row that they lead to: `service#part`, `service.mode#part`. */
export type WantedRows = Readonly<
  Partial<Record<`${ServiceId}${'' | `.${string}`}#${string}`, string>>
>;
