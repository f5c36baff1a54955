/**
 * What people type into the search, in their own words and with their typos, and where the answer is.
 * Written before the search was tuned; the search is changed to suit them, never the reverse.
 */

/** One query. */
export interface Asked {
  readonly who: 'on call' | 'architect' | 'auditor' | 'learner' | 'phone' | 'tried before';
  readonly query: string;
  /**
   * Where an honest first result leads, any of these: `rds#back-up` is the row that answers this
   * question in the service’s default mode, `eks.fargate#patch-system` in a mode that it names;
   * anything else is a path of the site, with a part’s id after `#` where it is a row.
   */
  readonly right: readonly string[];
}

const asked = (
  who: Asked['who'],
  queries: readonly (readonly [query: string, ...right: string[]])[],
): readonly Asked[] => queries.map(([query, ...right]) => ({ who, query, right }));

/** Sixty queries. */
export const questions: readonly Asked[] = [
  ...asked('on call', [
    ['glibc', 'questions/cve/openssl-glibc/'],
    ['openssl cve lambda', 'lambda#patch-code', 'lambda#patch-system'],
    ['log4j', 'questions/cve/image-library/'],
    ['who patches rds', 'rds#patch-system', 'rds#patch-engine'],
    ['rds os patching', 'rds#patch-system'],
    ['eks node kernel vulnerability', 'eks#patch-system'],
    ['k8s control plane patch', 'eks#patch-orchestrator'],
    ['fargate base image cve', 'fargate#patch-code', 'ecs.fargate#patch-code'],
    ['eks auto mode kernel patch', 'eks.auto-mode#patch-system'],
    ['postgres engine update', 'rds#patch-engine', 'aurora#patch-engine'],
    ['kernel vulnerability', 'questions/cve/kernel/', 'questions/patch-system/'],
    ['redis patching', 'elasticache#patch-engine', 'elasticache#patch-system'],
    ['lightsail container os update', 'lightsail.container-service#patch-system'],
    ['kuberentes cve', 'questions/cve/kubernetes/', 'eks#patch-orchestrator'],
    ['maintenance window rds', 'rds#start-patch', 'services/rds/#maintenance-window'],
  ]),
  ...asked('architect', [
    ['dynamdb backups', 'dynamodb#back-up'],
    ['is s3 encrypted by default', 's3#encrypt-at-rest'],
    ['bucket encryption', 's3#encrypt-at-rest'],
    [
      'lambda container image patches',
      'lambda.container-image#patch-code',
      'lambda.container-image#patch-engine',
      'lambda.container-image#patch-system',
    ],
    ['aurora backup retention', 'aurora#keep-backups'],
    ['cloudfrnt logs', 'cloudfront#write-logs'],
    ['sqs kms key', 'sqs#hold-key'],
    ['who manages the key for dynamodb', 'dynamodb#hold-key'],
    ['sagemaker notebook os', 'sagemaker-ai.notebook-instance#patch-system'],
    [
      'eks on fargate',
      'services/eks/fargate/',
      'services/eks/#mode-fargate',
      'fargate',
      'services/fargate/',
    ],
    ['rds custom oracle operating system', 'rds.custom-oracle#patch-system'],
    [
      'tls to elasticache',
      'elasticache#encrypt-in-transit',
      'elasticache.node-based#encrypt-in-transit',
    ],
    ['outposts building security', 'outposts#secure-building'],
    ['msk security groups', 'msk#open-network'],
    ['encryption in transit', 'questions/encrypt-in-transit/'],
  ]),
  ...asked('auditor', [
    ['soc 2', 'questions/prove/', 'questions/prove/#scope'],
    ['pci report', 'questions/prove/', 'questions/prove/#scope'],
    [
      'EC2.7',
      'services/ebs/',
      'services/ec2/',
      'services/ebs/#encryption-at-rest',
      'services/ec2/#encryption-at-rest',
      'ebs#encrypt-at-rest',
      'ec2#encrypt-at-rest',
    ],
    ['RDS.3', 'services/rds/', 'services/rds/#encryption-at-rest', 'rds#encrypt-at-rest'],
    ['ebs snapshot encryption', 'ebs#encrypt-at-rest'],
    ['who reads cloudtrail logs', 'cloudtrail#read-logs'],
    ['iam permissions s3', 's3#admit'],
    ['backup retention', 'questions/keep-backups/'],
    ['what is off by default', 'defaults/'],
    [
      'physical security data center',
      'questions/secure-building/',
      'layers/physical/',
      'guides/the-physical-layer/',
    ],
    ['tenant isolation lambda', 'lambda#separate-tenants'],
    ['kms key rotation', 'kms#hold-key', 'services/kms/', 'services/kms/#rotation-choice'],
  ]),
  ...asked('learner', [
    ['shared responsibility model', 'guides/the-model/'],
    ['what is a mode', 'guides/how-to-read-a-stack/'],
    ['hypervisor', 'layers/hypervisor/', 'guides/network-and-hypervisor/'],
    ['who patches the operating system', 'questions/patch-system/'],
    ['lambda', 'services/lambda/'],
    ['sso', 'services/iam-identity-center/'],
    ['k8s', 'services/eks/'],
    ['active directory', 'services/directory-service/'],
    ['embed in confluence', 'guides/embed-in-confluence/'],
  ]),
  ...asked('phone', [
    ['aurora backup', 'aurora#back-up'],
    ['ec2 patching', 'ec2#patch-system'],
    ['s3 bakcup', 's3#back-up'],
    ['rds upgrade', 'rds#start-upgrade'],
    ['dynamo encryption', 'dynamodb#encrypt-at-rest'],
    ['elb', 'services/elb/'],
    [
      'beanstalk updates',
      'elastic-beanstalk#patch-engine',
      'elastic-beanstalk#patch-system',
      'elastic-beanstalk#start-patch',
    ],
    ['mongodb', 'services/documentdb/'],
    ['firewall', 'services/network-firewall/'],
  ]),
];

/** What the readers of the study typed, as far as it is known. */
export const triedBefore: readonly Asked[] = asked('tried before', [
  ['glibc', 'questions/cve/openssl-glibc/'],
  ['openssl', 'questions/cve/openssl-glibc/'],
  ['cve', 'questions/cve/'],
  ['patch rds', 'rds#patch-system', 'rds#patch-engine'],
  ['k8s', 'services/eks/'],
  ['EC2 guest operating system', 'ec2#patch-system', 'services/ec2/'],
  ['eks auto mode kernel', 'eks.auto-mode#patch-system'],
  ['aurora backups', 'aurora#back-up'],
  ['fargate image packages', 'fargate#patch-code', 'ecs.fargate#patch-code'],
  [
    'lightsail containers',
    'services/lightsail/container-service/',
    'services/lightsail/#mode-container-service',
    'services/lightsail/',
  ],
  ['is s3 encrypted', 's3#encrypt-at-rest'],
  ['patch the systems that run it', 'questions/patch-system/', 'guides/patching/'],
  ['lambda zip vs image', 'compare/lambda-packages/'],
  ['RDS CA certificate expires', 'rds#encrypt-in-transit', 'services/rds/#server-certificate'],
  ['HIPAA', 'questions/prove/#scope'],
  ['SOC 2', 'questions/prove/#scope'],
  ['App Runner SOC 2 HIPAA scope', 'services/app-runner/', 'services/app-runner/#evidence'],
  [
    'RDS Custom',
    'services/rds/custom-oracle/',
    'services/rds/custom-sql-server/',
    'services/rds/custom-sql-server-cev/',
  ],
  ['trused advisor', 'services/trusted-advisor/'],
]);
