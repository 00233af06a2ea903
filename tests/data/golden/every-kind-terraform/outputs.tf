# Exported by Zonedraft from “Every kind”. Changes made here are lost with the next export.

output "alb_dns_name" {
  description = "DNS name of the load balancer “lb”."
  value       = aws_lb.lb.dns_name
}

output "cache_configuration_endpoint" {
  description = "Endpoint that tells the shards of the cache “cache”."
  value       = aws_elasticache_replication_group.cache.configuration_endpoint_address
}

output "cdn_cloudfront_distribution_url" {
  description = "Address of the distribution “Edge”."
  value       = "https://${aws_cloudfront_distribution.cdn.domain_name}"
}

output "cdn_cloudfront_domain_name" {
  description = "Domain name of the distribution “Edge”."
  value       = aws_cloudfront_distribution.cdn.domain_name
}

output "cdn_own_cloudfront_distribution_url" {
  description = "Address of the distribution “Edge of the files”."
  value       = "https://${aws_cloudfront_distribution.cdn_own.domain_name}"
}

output "cdn_own_cloudfront_domain_name" {
  description = "Domain name of the distribution “Edge of the files”."
  value       = aws_cloudfront_distribution.cdn_own.domain_name
}

output "certificate_validation_records" {
  description = "DNS records that prove the name of “kept-elsewhere”; to be added where the domain is kept."
  value       = aws_acm_certificate.kept_elsewhere.domain_validation_options
}

output "clicks_slow_stream_name" {
  description = "Name of the stream “clicks-slow”."
  value       = aws_kinesis_stream.clicks_slow.name
}

output "clicks_stream_name" {
  description = "Name of the stream “clicks”."
  value       = aws_kinesis_stream.clicks.name
}

output "cluster_endpoint" {
  description = "Address of the control plane of “kube”."
  value       = aws_eks_cluster.kube.endpoint
}

output "cluster_name" {
  description = "Name of the cluster “kube”, for aws eks update-kubeconfig."
  value       = aws_eks_cluster.kube.name
}

output "dynamodb_table_name" {
  description = "Name of the table “provisioned”."
  value       = aws_dynamodb_table.provisioned.name
}

output "ecs_cluster_name" {
  description = "Name of the ECS cluster “cluster”."
  value       = aws_ecs_cluster.cluster.name
}

output "ecs_service_name" {
  description = "Name of the ECS service “API”."
  value       = aws_ecs_service.api.name
}

output "gateway_api_endpoint" {
  description = "Address of the API “gateway”."
  value       = aws_apigatewayv2_stage.gateway.invoke_url
}

output "gateway_keys_api_endpoint" {
  description = "Address of the API “gateway-keys”."
  value       = aws_api_gateway_stage.gateway_keys.invoke_url
}

output "gateway_open_api_endpoint" {
  description = "Address of the API “gateway-open”."
  value       = aws_apigatewayv2_stage.gateway_open.invoke_url
}

output "gateway_rest_api_endpoint" {
  description = "Address of the API “gateway-rest”."
  value       = aws_api_gateway_stage.gateway_rest.invoke_url
}

output "gateway_users_api_endpoint" {
  description = "Address of the API “gateway-users”."
  value       = aws_apigatewayv2_stage.gateway_users.invoke_url
}

output "main_vpc_id" {
  description = "Id of the VPC “main”."
  value       = aws_vpc.main.id
}

output "model_model_endpoint_name" {
  description = "Name of the model endpoint “model”."
  value       = aws_sagemaker_endpoint.model.name
}

output "model_seldom_model_endpoint_name" {
  description = "Name of the model endpoint “model-seldom”."
  value       = aws_sagemaker_endpoint.model_seldom.name
}

output "opensearch_endpoint" {
  description = "Endpoint of the domain “search”."
  value       = aws_opensearch_domain.search.endpoint
}

output "process_quick_state_machine_arn" {
  description = "ARN of the state machine “process-quick”."
  value       = aws_sfn_state_machine.process_quick.arn
}

output "process_state_machine_arn" {
  description = "ARN of the state machine “process”."
  value       = aws_sfn_state_machine.process.arn
}

output "proxy_endpoint" {
  description = "Endpoint of the proxy “pool”."
  value       = aws_db_proxy.pool.endpoint
}

output "rds_cluster_endpoint" {
  description = "Writer endpoint of the database “orders”."
  value       = aws_rds_cluster.orders.endpoint
}

output "rds_endpoint" {
  description = "Endpoint of the database “reports”."
  value       = aws_db_instance.reports.endpoint
}

output "second_network_vpc_id" {
  description = "Id of the VPC “second-network”."
  value       = aws_vpc.second_network.id
}

output "shop_door_ingress_host" {
  description = "Host name of the ingress “shop-door”."
  value       = "shop.example.com"
}

output "third_network_vpc_id" {
  description = "Id of the VPC “third-network”."
  value       = aws_vpc.third_network.id
}

output "user_pool_id" {
  description = "Id of the user pool “Accounts”."
  value       = aws_cognito_user_pool.answers.id
}

output "watch_door_ingress_host" {
  description = "Host name of the ingress “watch-door”."
  value       = "grafana.example.com"
}

output "work_lambda_function_name" {
  description = "Name of the function “work”."
  value       = aws_lambda_function.work.function_name
}

output "worker_lambda_function_name" {
  description = "Name of the function “worker”."
  value       = aws_lambda_function.worker.function_name
}
