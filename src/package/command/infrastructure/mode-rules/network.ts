import type { TypeRules } from './mode-rule.ts';

/** Networks, load balancers, names and interfaces. */
export const network: readonly TypeRules[] = [
  { types: ['aws_vpc', 'AWS::EC2::VPC'], rules: [{ is: 'vpc.own-vpc' }] },
  { types: ['aws_default_vpc'], rules: [{ is: 'vpc.default-vpc' }] },
  {
    types: ['aws_vpc_endpoint'],
    rules: [
      { is: 'privatelink.interface-endpoint', where: { vpc_endpoint_type: 'Interface' } },
      { is: 'privatelink.gateway-endpoint', where: { vpc_endpoint_type: 'Gateway' } },
      { is: 'privatelink.gateway-endpoint', where: { vpc_endpoint_type: null } },
    ],
  },
  {
    types: ['AWS::EC2::VPCEndpoint'],
    rules: [
      { is: 'privatelink.interface-endpoint', where: { VpcEndpointType: 'Interface' } },
      { is: 'privatelink.gateway-endpoint', where: { VpcEndpointType: 'Gateway' } },
      { is: 'privatelink.gateway-endpoint', where: { VpcEndpointType: null } },
    ],
  },
  {
    types: ['aws_vpc_endpoint_service', 'AWS::EC2::VPCEndpointService'],
    rules: [{ is: 'privatelink.endpoint-service' }],
  },
  {
    types: ['aws_lb', 'aws_alb'],
    rules: [
      { is: 'elb.network', where: { load_balancer_type: 'network' } },
      { is: 'elb.gateway', where: { load_balancer_type: 'gateway' } },
      { is: 'elb.application' },
    ],
  },
  {
    types: ['AWS::ElasticLoadBalancingV2::LoadBalancer'],
    rules: [
      { is: 'elb.network', where: { Type: 'network' } },
      { is: 'elb.gateway', where: { Type: 'gateway' } },
      { is: 'elb.application' },
    ],
  },
  {
    types: ['aws_elb', 'AWS::ElasticLoadBalancing::LoadBalancer'],
    rules: [{ is: 'elb.classic' }],
  },
  {
    types: ['aws_route53_zone'],
    rules: [{ is: 'route-53.private-zone', where: { vpc: '*' } }, { is: 'route-53.public-zone' }],
  },
  {
    types: ['AWS::Route53::HostedZone'],
    rules: [{ is: 'route-53.private-zone', where: { VPCs: '*' } }, { is: 'route-53.public-zone' }],
  },
  {
    types: [
      'aws_route53_resolver_endpoint',
      'aws_route53_resolver_rule',
      'aws_route53_resolver_firewall_rule_group',
      'AWS::Route53Resolver::ResolverEndpoint',
      'AWS::Route53Resolver::ResolverRule',
      'AWS::Route53Resolver::FirewallRuleGroup',
    ],
    rules: [{ is: 'route-53.vpc-resolver' }],
  },
  {
    types: ['aws_route53domains_registered_domain', 'aws_route53domains_domain'],
    rules: [{ is: 'route-53.domain-registration' }],
  },
  {
    types: ['aws_api_gateway_rest_api'],
    rules: [
      { is: 'api-gateway.private-rest', where: { 'endpoint_configuration.types': 'PRIVATE' } },
      { is: 'api-gateway.rest' },
    ],
  },
  {
    types: ['AWS::ApiGateway::RestApi'],
    rules: [
      { is: 'api-gateway.private-rest', where: { 'EndpointConfiguration.Types': 'PRIVATE' } },
      { is: 'api-gateway.rest' },
    ],
  },
  {
    types: ['AWS::Serverless::Api'],
    rules: [
      { is: 'api-gateway.private-rest', where: { 'EndpointConfiguration.Type': 'PRIVATE' } },
      { is: 'api-gateway.rest' },
    ],
  },
  { types: ['AWS::Serverless::HttpApi'], rules: [{ is: 'api-gateway.http' }] },
  {
    types: ['aws_apigatewayv2_api'],
    rules: [
      { is: 'api-gateway.websocket', where: { protocol_type: 'WEBSOCKET' } },
      { is: 'api-gateway.http', where: { protocol_type: 'HTTP' } },
    ],
  },
  {
    // Only an HTTP API can do without ProtocolType: its definition is in Body.
    types: ['AWS::ApiGatewayV2::Api'],
    rules: [
      { is: 'api-gateway.websocket', where: { ProtocolType: 'WEBSOCKET' } },
      { is: 'api-gateway.http' },
    ],
  },
  {
    types: ['aws_cloudfront_distribution'],
    rules: [
      {
        is: 'cloudfront.lambda-edge',
        where: { 'default_cache_behavior.lambda_function_association': '*' },
        also: true,
      },
      { is: 'cloudfront.standard-distribution' },
    ],
  },
  {
    types: ['AWS::CloudFront::Distribution'],
    rules: [
      {
        is: 'cloudfront.lambda-edge',
        where: { 'DistributionConfig.DefaultCacheBehavior.LambdaFunctionAssociations': '*' },
        also: true,
      },
      { is: 'cloudfront.standard-distribution' },
    ],
  },
  {
    types: ['aws_cloudfront_function', 'AWS::CloudFront::Function'],
    rules: [{ is: 'cloudfront.cloudfront-functions' }],
  },
  {
    types: [
      'aws_cloudfront_multitenant_distribution',
      'aws_cloudfront_distribution_tenant',
      'AWS::CloudFront::DistributionTenant',
    ],
    rules: [{ is: 'cloudfront.multi-tenant-distribution' }],
  },
  {
    types: ['aws_globalaccelerator_accelerator', 'AWS::GlobalAccelerator::Accelerator'],
    rules: [{ is: 'global-accelerator.standard' }],
  },
  {
    types: ['aws_globalaccelerator_custom_routing_accelerator'],
    rules: [{ is: 'global-accelerator.custom-routing' }],
  },
];
