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

resource "aws_kinesis_firehose_delivery_stream" "logs" {
  name        = "logs-archive-${var.environment_suffix}"
  destination = "extended_s3"

  extended_s3_configuration {
    role_arn            = aws_iam_role.logs_archive.arn
    bucket_arn          = aws_s3_bucket.uploads_logs.arn
    prefix              = "logs/"
    error_output_prefix = "errors/logs/"
    buffering_size      = 64
    buffering_interval  = 300
  }

  server_side_encryption {
    enabled = true
  }
}

resource "aws_cloudwatch_log_subscription_filter" "logs" {
  name            = "logs-archive-${var.environment_suffix}"
  log_group_name  = aws_cloudwatch_log_group.logs.name
  filter_pattern  = ""
  destination_arn = aws_kinesis_firehose_delivery_stream.logs.arn
  role_arn        = aws_iam_role.logs_archive_feed.arn
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

resource "aws_cloudwatch_log_metric_filter" "trail_unauthorized_calls" {
  name           = "unauthorized-calls"
  log_group_name = aws_cloudwatch_log_group.logs.name
  pattern        = "{ ($.errorCode = \"*UnauthorizedOperation\") || ($.errorCode = \"AccessDenied*\") }"

  metric_transformation {
    name      = "unauthorized-calls"
    namespace = "AccountChanges"
    value     = "1"
  }
}

resource "aws_cloudwatch_log_metric_filter" "trail_console_without_mfa" {
  name           = "console-without-mfa"
  log_group_name = aws_cloudwatch_log_group.logs.name
  pattern        = "{ ($.eventName = \"ConsoleLogin\") && ($.additionalEventData.MFAUsed != \"Yes\") && ($.userIdentity.type = \"IAMUser\") && ($.responseElements.ConsoleLogin = \"Success\") }"

  metric_transformation {
    name      = "console-without-mfa"
    namespace = "AccountChanges"
    value     = "1"
  }
}

resource "aws_cloudwatch_log_metric_filter" "trail_root_use" {
  name           = "root-use"
  log_group_name = aws_cloudwatch_log_group.logs.name
  pattern        = "{ $.userIdentity.type = \"Root\" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != \"AwsServiceEvent\" }"

  metric_transformation {
    name      = "root-use"
    namespace = "AccountChanges"
    value     = "1"
  }
}

resource "aws_cloudwatch_log_metric_filter" "trail_iam_changes" {
  name           = "iam-changes"
  log_group_name = aws_cloudwatch_log_group.logs.name
  pattern        = "{ ($.eventName=DeleteGroupPolicy) || ($.eventName=DeleteRolePolicy) || ($.eventName=DeleteUserPolicy) || ($.eventName=PutGroupPolicy) || ($.eventName=PutRolePolicy) || ($.eventName=PutUserPolicy) || ($.eventName=CreatePolicy) || ($.eventName=DeletePolicy) || ($.eventName=CreatePolicyVersion) || ($.eventName=DeletePolicyVersion) || ($.eventName=AttachRolePolicy) || ($.eventName=DetachRolePolicy) || ($.eventName=AttachUserPolicy) || ($.eventName=DetachUserPolicy) || ($.eventName=AttachGroupPolicy) || ($.eventName=DetachGroupPolicy) }"

  metric_transformation {
    name      = "iam-changes"
    namespace = "AccountChanges"
    value     = "1"
  }
}

resource "aws_cloudwatch_log_metric_filter" "trail_trail_changes" {
  name           = "trail-changes"
  log_group_name = aws_cloudwatch_log_group.logs.name
  pattern        = "{ ($.eventName = CreateTrail) || ($.eventName = UpdateTrail) || ($.eventName = DeleteTrail) || ($.eventName = StartLogging) || ($.eventName = StopLogging) }"

  metric_transformation {
    name      = "trail-changes"
    namespace = "AccountChanges"
    value     = "1"
  }
}

resource "aws_cloudwatch_log_metric_filter" "trail_failed_console_logins" {
  name           = "failed-console-logins"
  log_group_name = aws_cloudwatch_log_group.logs.name
  pattern        = "{ ($.eventName = ConsoleLogin) && ($.errorMessage = \"Failed authentication\") }"

  metric_transformation {
    name      = "failed-console-logins"
    namespace = "AccountChanges"
    value     = "1"
  }
}

resource "aws_cloudwatch_log_metric_filter" "trail_key_deletions" {
  name           = "key-deletions"
  log_group_name = aws_cloudwatch_log_group.logs.name
  pattern        = "{ ($.eventSource = kms.amazonaws.com) && (($.eventName = DisableKey) || ($.eventName = ScheduleKeyDeletion)) }"

  metric_transformation {
    name      = "key-deletions"
    namespace = "AccountChanges"
    value     = "1"
  }
}

resource "aws_cloudwatch_log_metric_filter" "trail_bucket_policy_changes" {
  name           = "bucket-policy-changes"
  log_group_name = aws_cloudwatch_log_group.logs.name
  pattern        = "{ ($.eventSource = s3.amazonaws.com) && (($.eventName = PutBucketAcl) || ($.eventName = PutBucketPolicy) || ($.eventName = PutBucketCors) || ($.eventName = PutBucketLifecycle) || ($.eventName = PutBucketReplication) || ($.eventName = DeleteBucketPolicy) || ($.eventName = DeleteBucketCors) || ($.eventName = DeleteBucketLifecycle) || ($.eventName = DeleteBucketReplication)) }"

  metric_transformation {
    name      = "bucket-policy-changes"
    namespace = "AccountChanges"
    value     = "1"
  }
}

resource "aws_cloudwatch_log_metric_filter" "trail_config_changes" {
  name           = "config-changes"
  log_group_name = aws_cloudwatch_log_group.logs.name
  pattern        = "{ ($.eventSource = config.amazonaws.com) && (($.eventName = StopConfigurationRecorder) || ($.eventName = DeleteDeliveryChannel) || ($.eventName = PutDeliveryChannel) || ($.eventName = PutConfigurationRecorder)) }"

  metric_transformation {
    name      = "config-changes"
    namespace = "AccountChanges"
    value     = "1"
  }
}

resource "aws_cloudwatch_log_metric_filter" "trail_security_group_changes" {
  name           = "security-group-changes"
  log_group_name = aws_cloudwatch_log_group.logs.name
  pattern        = "{ ($.eventName = AuthorizeSecurityGroupIngress) || ($.eventName = AuthorizeSecurityGroupEgress) || ($.eventName = RevokeSecurityGroupIngress) || ($.eventName = RevokeSecurityGroupEgress) || ($.eventName = CreateSecurityGroup) || ($.eventName = DeleteSecurityGroup) }"

  metric_transformation {
    name      = "security-group-changes"
    namespace = "AccountChanges"
    value     = "1"
  }
}

resource "aws_cloudwatch_log_metric_filter" "trail_network_acl_changes" {
  name           = "network-acl-changes"
  log_group_name = aws_cloudwatch_log_group.logs.name
  pattern        = "{ ($.eventName = CreateNetworkAcl) || ($.eventName = CreateNetworkAclEntry) || ($.eventName = DeleteNetworkAcl) || ($.eventName = DeleteNetworkAclEntry) || ($.eventName = ReplaceNetworkAclEntry) || ($.eventName = ReplaceNetworkAclAssociation) }"

  metric_transformation {
    name      = "network-acl-changes"
    namespace = "AccountChanges"
    value     = "1"
  }
}

resource "aws_cloudwatch_log_metric_filter" "trail_gateway_changes" {
  name           = "gateway-changes"
  log_group_name = aws_cloudwatch_log_group.logs.name
  pattern        = "{ ($.eventName = CreateCustomerGateway) || ($.eventName = DeleteCustomerGateway) || ($.eventName = AttachInternetGateway) || ($.eventName = CreateInternetGateway) || ($.eventName = DeleteInternetGateway) || ($.eventName = DetachInternetGateway) }"

  metric_transformation {
    name      = "gateway-changes"
    namespace = "AccountChanges"
    value     = "1"
  }
}

resource "aws_cloudwatch_log_metric_filter" "trail_route_changes" {
  name           = "route-changes"
  log_group_name = aws_cloudwatch_log_group.logs.name
  pattern        = "{ ($.eventName = CreateRoute) || ($.eventName = CreateRouteTable) || ($.eventName = ReplaceRoute) || ($.eventName = ReplaceRouteTableAssociation) || ($.eventName = DeleteRouteTable) || ($.eventName = DeleteRoute) || ($.eventName = DisassociateRouteTable) }"

  metric_transformation {
    name      = "route-changes"
    namespace = "AccountChanges"
    value     = "1"
  }
}

resource "aws_cloudwatch_log_metric_filter" "trail_network_changes" {
  name           = "network-changes"
  log_group_name = aws_cloudwatch_log_group.logs.name
  pattern        = "{ ($.eventName = CreateVpc) || ($.eventName = DeleteVpc) || ($.eventName = ModifyVpcAttribute) || ($.eventName = AcceptVpcPeeringConnection) || ($.eventName = CreateVpcPeeringConnection) || ($.eventName = DeleteVpcPeeringConnection) || ($.eventName = RejectVpcPeeringConnection) || ($.eventName = AttachClassicLinkVpc) || ($.eventName = DetachClassicLinkVpc) || ($.eventName = DisableVpcClassicLink) || ($.eventName = EnableVpcClassicLink) }"

  metric_transformation {
    name      = "network-changes"
    namespace = "AccountChanges"
    value     = "1"
  }
}

resource "aws_cloudwatch_metric_alarm" "trail_unauthorized_calls" {
  alarm_name          = "trail-unauthorized-calls-${var.environment_suffix}"
  alarm_description   = "Something happened in the account: unauthorized-calls"
  namespace           = "AccountChanges"
  metric_name         = "unauthorized-calls"
  statistic           = "Sum"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  threshold           = 1
  period              = 300
  evaluation_periods  = 1
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerts.arn]
}

resource "aws_cloudwatch_metric_alarm" "trail_console_without_mfa" {
  alarm_name          = "trail-console-without-mfa-${var.environment_suffix}"
  alarm_description   = "Something happened in the account: console-without-mfa"
  namespace           = "AccountChanges"
  metric_name         = "console-without-mfa"
  statistic           = "Sum"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  threshold           = 1
  period              = 300
  evaluation_periods  = 1
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerts.arn]
}

resource "aws_cloudwatch_metric_alarm" "trail_root_use" {
  alarm_name          = "trail-root-use-${var.environment_suffix}"
  alarm_description   = "Something happened in the account: root-use"
  namespace           = "AccountChanges"
  metric_name         = "root-use"
  statistic           = "Sum"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  threshold           = 1
  period              = 300
  evaluation_periods  = 1
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerts.arn]
}

resource "aws_cloudwatch_metric_alarm" "trail_iam_changes" {
  alarm_name          = "trail-iam-changes-${var.environment_suffix}"
  alarm_description   = "Something happened in the account: iam-changes"
  namespace           = "AccountChanges"
  metric_name         = "iam-changes"
  statistic           = "Sum"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  threshold           = 1
  period              = 300
  evaluation_periods  = 1
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerts.arn]
}

resource "aws_cloudwatch_metric_alarm" "trail_trail_changes" {
  alarm_name          = "trail-trail-changes-${var.environment_suffix}"
  alarm_description   = "Something happened in the account: trail-changes"
  namespace           = "AccountChanges"
  metric_name         = "trail-changes"
  statistic           = "Sum"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  threshold           = 1
  period              = 300
  evaluation_periods  = 1
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerts.arn]
}

resource "aws_cloudwatch_metric_alarm" "trail_failed_console_logins" {
  alarm_name          = "trail-failed-console-logins-${var.environment_suffix}"
  alarm_description   = "Something happened in the account: failed-console-logins"
  namespace           = "AccountChanges"
  metric_name         = "failed-console-logins"
  statistic           = "Sum"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  threshold           = 1
  period              = 300
  evaluation_periods  = 1
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerts.arn]
}

resource "aws_cloudwatch_metric_alarm" "trail_key_deletions" {
  alarm_name          = "trail-key-deletions-${var.environment_suffix}"
  alarm_description   = "Something happened in the account: key-deletions"
  namespace           = "AccountChanges"
  metric_name         = "key-deletions"
  statistic           = "Sum"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  threshold           = 1
  period              = 300
  evaluation_periods  = 1
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerts.arn]
}

resource "aws_cloudwatch_metric_alarm" "trail_bucket_policy_changes" {
  alarm_name          = "trail-bucket-policy-changes-${var.environment_suffix}"
  alarm_description   = "Something happened in the account: bucket-policy-changes"
  namespace           = "AccountChanges"
  metric_name         = "bucket-policy-changes"
  statistic           = "Sum"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  threshold           = 1
  period              = 300
  evaluation_periods  = 1
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerts.arn]
}

resource "aws_cloudwatch_metric_alarm" "trail_config_changes" {
  alarm_name          = "trail-config-changes-${var.environment_suffix}"
  alarm_description   = "Something happened in the account: config-changes"
  namespace           = "AccountChanges"
  metric_name         = "config-changes"
  statistic           = "Sum"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  threshold           = 1
  period              = 300
  evaluation_periods  = 1
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerts.arn]
}

resource "aws_cloudwatch_metric_alarm" "trail_security_group_changes" {
  alarm_name          = "trail-security-group-changes-${var.environment_suffix}"
  alarm_description   = "Something happened in the account: security-group-changes"
  namespace           = "AccountChanges"
  metric_name         = "security-group-changes"
  statistic           = "Sum"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  threshold           = 1
  period              = 300
  evaluation_periods  = 1
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerts.arn]
}

resource "aws_cloudwatch_metric_alarm" "trail_network_acl_changes" {
  alarm_name          = "trail-network-acl-changes-${var.environment_suffix}"
  alarm_description   = "Something happened in the account: network-acl-changes"
  namespace           = "AccountChanges"
  metric_name         = "network-acl-changes"
  statistic           = "Sum"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  threshold           = 1
  period              = 300
  evaluation_periods  = 1
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerts.arn]
}

resource "aws_cloudwatch_metric_alarm" "trail_gateway_changes" {
  alarm_name          = "trail-gateway-changes-${var.environment_suffix}"
  alarm_description   = "Something happened in the account: gateway-changes"
  namespace           = "AccountChanges"
  metric_name         = "gateway-changes"
  statistic           = "Sum"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  threshold           = 1
  period              = 300
  evaluation_periods  = 1
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerts.arn]
}

resource "aws_cloudwatch_metric_alarm" "trail_route_changes" {
  alarm_name          = "trail-route-changes-${var.environment_suffix}"
  alarm_description   = "Something happened in the account: route-changes"
  namespace           = "AccountChanges"
  metric_name         = "route-changes"
  statistic           = "Sum"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  threshold           = 1
  period              = 300
  evaluation_periods  = 1
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerts.arn]
}

resource "aws_cloudwatch_metric_alarm" "trail_network_changes" {
  alarm_name          = "trail-network-changes-${var.environment_suffix}"
  alarm_description   = "Something happened in the account: network-changes"
  namespace           = "AccountChanges"
  metric_name         = "network-changes"
  statistic           = "Sum"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  threshold           = 1
  period              = 300
  evaluation_periods  = 1
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerts.arn]
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
          title  = "Waiting calls"
          region = aws_lambda_function.work.region
          view   = "timeSeries"
          stat   = "Maximum"
          period = 300
          metrics = [
            [
              "AWS/Lambda",
              "ConcurrentExecutions",
              "FunctionName",
              aws_lambda_function.work.function_name,
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
          title  = "Traffic of the tasks"
          region = aws_ecs_cluster.cluster.region
          view   = "timeSeries"
          stat   = "Average"
          period = 300
          metrics = [
            ["ECS/ContainerInsights", "NetworkRxBytes", "ClusterName", aws_ecs_cluster.cluster.name],
            ["ECS/ContainerInsights", "NetworkTxBytes", "ClusterName", aws_ecs_cluster.cluster.name],
          ]
        }
      },
      {
        type   = "metric"
        x      = 0
        y      = 6
        width  = 12
        height = 6
        properties = {
          title  = "API"
          region = aws_ecs_service.api.region
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
        y      = 6
        width  = 12
        height = 6
        properties = {
          title   = "lb"
          region  = aws_lb.lb.region
          view    = "timeSeries"
          stat    = "Sum"
          period  = 300
          metrics = [["AWS/ApplicationELB", "RequestCount", "LoadBalancer", aws_lb.lb.arn_suffix]]
        }
      },
      {
        type   = "metric"
        x      = 0
        y      = 12
        width  = 12
        height = 6
        properties = {
          title  = "orders"
          region = aws_rds_cluster.orders.region
          view   = "timeSeries"
          stat   = "Average"
          period = 300
          metrics = [
            [
              "AWS/RDS",
              "CPUUtilization",
              "DBClusterIdentifier",
              aws_rds_cluster.orders.cluster_identifier,
            ],
          ]
        }
      },
      {
        type   = "metric"
        x      = 12
        y      = 12
        width  = 12
        height = 6
        properties = {
          title  = "work"
          region = aws_lambda_function.work.region
          view   = "timeSeries"
          stat   = "Sum"
          period = 300
          metrics = [
            ["AWS/Lambda", "Errors", "FunctionName", aws_lambda_function.work.function_name],
          ]
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
