/** How AWS’s tools name the resources of a service. */
export interface ServiceTypes {
  /** The id of the service. */
  readonly service: string;
  /** How its types begin, in CloudFormation and Terraform: `AWS::EC2::Volume`, `aws_ebs_`. */
  readonly prefixes: readonly string[];
}

/** A service with what AWS’s tools call it, as it is published. */
interface Named {
  readonly id: string;
  readonly aws?:
    | {
        readonly cloudFormationPrefixes?: readonly string[] | undefined;
        readonly terraformPrefixes?: readonly string[] | undefined;
      }
    | undefined;
}

/** How the tools name the resources of some services. */
export const typesOf = (services: readonly Named[]): readonly ServiceTypes[] =>
  services.map(({ id, aws }) => ({
    service: id,
    prefixes: [...(aws?.cloudFormationPrefixes ?? []), ...(aws?.terraformPrefixes ?? [])],
  }));
