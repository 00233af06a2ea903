# Exported by Zonedraft from “Every kind”. Changes made here are lost with the next export.

output "alb_dns_name" {
  description = "DNS name of the load balancer “lb”."
  value       = aws_lb.lb.dns_name
}

output "api_endpoint" {
  description = "Address of the API “gateway”."
  value       = aws_apigatewayv2_api.gateway.api_endpoint
}

output "cache_configuration_endpoint" {
  description = "Endpoint that tells the shards of the cache “cache”."
  value       = aws_elasticache_replication_group.cache.configuration_endpoint_address
}

output "cloudfront_distribution_url" {
  description = "Address of the distribution “Edge”."
  value       = "https://${aws_cloudfront_distribution.cdn.domain_name}"
}

output "cloudfront_domain_name" {
  description = "Domain name of the distribution “Edge”."
  value       = aws_cloudfront_distribution.cdn.domain_name
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

output "opensearch_endpoint" {
  description = "Endpoint of the domain “search”."
  value       = aws_opensearch_domain.search.endpoint
}

output "rds_cluster_endpoint" {
  description = "Writer endpoint of the database “orders”."
  value       = aws_rds_cluster.orders.endpoint
}

output "rds_endpoint" {
  description = "Endpoint of the database “reports”."
  value       = aws_db_instance.reports.endpoint
}

output "vpc_id" {
  description = "Id of the VPC “main”."
  value       = aws_vpc.main.id
}

output "work_lambda_function_name" {
  description = "Name of the function “work”."
  value       = aws_lambda_function.work.function_name
}

output "worker_lambda_function_name" {
  description = "Name of the function “worker”."
  value       = aws_lambda_function.worker.function_name
}
