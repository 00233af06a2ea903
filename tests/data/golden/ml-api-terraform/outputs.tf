# Exported by Zonedraft from “Machine Learning API”. Changes made here are lost with the next export.

output "alb_dns_name" {
  description = "DNS name of the load balancer “Load balancer”."
  value       = aws_lb.lb.dns_name
}

output "cloudfront_distribution_url" {
  description = "Address of the distribution “CloudFront”."
  value       = "https://${aws_cloudfront_distribution.edge.domain_name}"
}

output "cloudfront_domain_name" {
  description = "Domain name of the distribution “CloudFront”."
  value       = aws_cloudfront_distribution.edge.domain_name
}

output "dynamodb_table_name" {
  description = "Name of the table “Sessions”."
  value       = aws_dynamodb_table.sessions.name
}

output "ecs_cluster_name" {
  description = "Name of the ECS cluster “ML API cluster”."
  value       = aws_ecs_cluster.cluster.name
}

output "ecs_service_name" {
  description = "Name of the ECS service “ML API service”."
  value       = aws_ecs_service.api.name
}

output "rds_cluster_endpoint" {
  description = "Writer endpoint of the database “Metadata”."
  value       = aws_rds_cluster.metadata_db.endpoint
}

output "vpc_id" {
  description = "Id of the VPC “ML API network”."
  value       = aws_vpc.main.id
}
