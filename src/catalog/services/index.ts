import { cloudfront } from './cloudfront.ts';
import { dynamodb } from './dynamodb.ts';
import { ec2 } from './ec2.ts';
import { ecs } from './ecs.ts';
import { eks } from './eks.ts';
import { elasticBeanstalk } from './elastic-beanstalk.ts';
import { iam } from './iam.ts';
import { lambda } from './lambda.ts';
import { lightsail } from './lightsail.ts';
import { outposts } from './outposts.ts';
import { rds } from './rds.ts';
import { s3 } from './s3.ts';
import { vpc } from './vpc.ts';

/** Every service entry, sorted by id. */
export const entries = [
  cloudfront,
  dynamodb,
  ec2,
  ecs,
  eks,
  elasticBeanstalk,
  iam,
  lambda,
  lightsail,
  outposts,
  rds,
  s3,
  vpc,
] as const;

/** The id of a service that has an entry. */
export type ServiceId = (typeof entries)[number]['id'];
