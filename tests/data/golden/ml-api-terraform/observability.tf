# Exported by Zonedraft from “Machine Learning API”. Changes made here are lost with the next export.

# The load balancer cannot write here; its access logs go to a bucket.
resource "aws_cloudwatch_log_group" "alb_logs" {
  name              = "/aws/alb/ml-api-${var.environment_suffix}"
  retention_in_days = 30
}

resource "aws_cloudwatch_log_group" "api" {
  name              = "/aws/ecs/ml-api-${var.environment_suffix}"
  retention_in_days = 30
}
