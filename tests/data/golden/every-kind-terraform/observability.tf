# Exported by Zonedraft from “Every kind”. Changes made here are lost with the next export.

resource "aws_cloudwatch_log_group" "firewall" {
  name              = "aws-waf-logs-firewall-${var.environment_suffix}"
  retention_in_days = 30
}

resource "aws_cloudwatch_log_group" "api" {
  name              = "/aws/ecs/api-${var.environment_suffix}"
  retention_in_days = 30
}

resource "aws_cloudwatch_log_group" "kube" {
  name              = "/aws/eks/kube-${var.environment_suffix}/cluster"
  retention_in_days = 90
}

resource "aws_cloudwatch_log_group" "logs" {
  name              = "/app/audit-${var.environment_suffix}"
  retention_in_days = 365
  log_group_class   = "INFREQUENT_ACCESS"
  kms_key_id        = aws_kms_key.key.arn
}

resource "aws_cloudwatch_log_group" "main_flow" {
  name              = "/aws/vpc/flow-logs/main-${var.environment_suffix}"
  retention_in_days = 30
}

resource "aws_cloudwatch_log_group" "orders_postgresql" {
  name              = "/aws/rds/cluster/orders-${var.environment_suffix}/postgresql"
  retention_in_days = 30
}

resource "aws_cloudwatch_log_group" "process" {
  name              = "/aws/vendedlogs/states/process-${var.environment_suffix}"
  retention_in_days = 30
}

resource "aws_cloudwatch_log_group" "reports_error" {
  name              = "/aws/rds/instance/reports-${var.environment_suffix}/error"
  retention_in_days = 30
}

resource "aws_cloudwatch_log_group" "reports_slowquery" {
  name              = "/aws/rds/instance/reports-${var.environment_suffix}/slowquery"
  retention_in_days = 30
}

resource "aws_cloudwatch_log_group" "work" {
  name              = "/aws/lambda/work-${var.environment_suffix}"
  retention_in_days = 30
}

resource "aws_cloudwatch_log_group" "worker" {
  name = "/aws/lambda/worker-${var.environment_suffix}"
}

resource "aws_flow_log" "main" {
  vpc_id          = aws_vpc.main.id
  traffic_type    = "ALL"
  log_destination = aws_cloudwatch_log_group.main_flow.arn
  iam_role_arn    = aws_iam_role.main_flow_log.arn
}

resource "aws_cloudwatch_metric_alarm" "alarm" {
  alarm_name         = "alarm-${var.environment_suffix}"
  alarm_description  = "Latency of the API"
  namespace          = "AWS/ECS"
  metric_name        = "CPUUtilization"
  extended_statistic = "p99"

  dimensions = {
    ClusterName = aws_ecs_cluster.cluster.name
    ServiceName = aws_ecs_service.api.name
  }

  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  period              = 300
  evaluation_periods  = 2
  datapoints_to_alarm = 2
  treat_missing_data  = "breaching"
  alarm_actions       = [aws_sns_topic.alerts.arn]
  ok_actions          = [aws_sns_topic.alerts.arn]
}

resource "aws_cloudwatch_metric_alarm" "alarm_lb" {
  alarm_name  = "alarm-lb-${var.environment_suffix}"
  namespace   = "AWS/ApplicationELB"
  metric_name = "HTTPCode_Target_5XX_Count"
  statistic   = "Sum"

  dimensions = {
    LoadBalancer = aws_lb.lb.arn_suffix
  }

  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  period              = 300
  evaluation_periods  = 2
  alarm_actions       = [aws_sns_topic.alerts.arn]
}

resource "aws_cloudwatch_log_group" "gateway" {
  name              = "/aws/apigateway/gateway-${var.environment_suffix}"
  retention_in_days = 30
}

resource "aws_cloudwatch_log_group" "gateway_keys" {
  name              = "/aws/apigateway/gateway-keys-${var.environment_suffix}"
  retention_in_days = 30
}

resource "aws_cloudwatch_dashboard" "board" {
  dashboard_name = "board-${var.environment_suffix}"

  dashboard_body = jsonencode({
    widgets = [
      {
        type   = "metric"
        x      = 0
        y      = 0
        width  = 12
        height = 6
        properties = {
          title  = "API"
          region = data.aws_region.current.region
          view   = "timeSeries"
          stat   = "Average"
          period = 300
          metrics = [
            [
              "AWS/ECS",
              "CPUUtilization",
              "ServiceName",
              aws_ecs_service.api.name,
              "ClusterName",
              aws_ecs_cluster.cluster.name,
            ],
          ]
        }
      },
      {
        type   = "metric"
        x      = 12
        y      = 0
        width  = 12
        height = 6
        properties = {
          title   = "lb"
          region  = data.aws_region.current.region
          view    = "timeSeries"
          stat    = "Sum"
          period  = 300
          metrics = [["AWS/ApplicationELB", "RequestCount", "LoadBalancer", aws_lb.lb.arn_suffix]]
        }
      },
      {
        type   = "metric"
        x      = 0
        y      = 6
        width  = 12
        height = 6
        properties = {
          title  = "orders"
          region = data.aws_region.current.region
          view   = "timeSeries"
          stat   = "Average"
          period = 300
          metrics = [
            ["AWS/RDS", "CPUUtilization", "DBClusterIdentifier", aws_rds_cluster.orders.id],
          ]
        }
      },
      {
        type   = "metric"
        x      = 12
        y      = 6
        width  = 12
        height = 6
        properties = {
          title   = "work"
          region  = data.aws_region.current.region
          view    = "timeSeries"
          stat    = "Sum"
          period  = 300
          metrics = [["AWS/Lambda", "Errors", "FunctionName", aws_lambda_function.work.id]]
        }
      },
    ]
  })
}

resource "aws_xray_sampling_rule" "sampling" {
  rule_name      = "sampling-${var.environment_suffix}"
  priority       = 100
  version        = 1
  fixed_rate     = 0.1
  reservoir_size = 1
  service_name   = "*"
  service_type   = "AWS::ECS::Container"
  host           = "*.example.com"
  http_method    = "POST"
  url_path       = "/api/*"
  resource_arn   = "*"

  attributes = {
    Environment = "production"
  }
}

resource "aws_cloudwatch_log_group" "search_search_slow_logs" {
  name              = "/aws/opensearch/search-${var.environment_suffix}/search_slow_logs"
  retention_in_days = 30
}

resource "aws_cloudwatch_log_group" "search_audit_logs" {
  name              = "/aws/opensearch/search-${var.environment_suffix}/audit_logs"
  retention_in_days = 30
}
