# Exported by Zonedraft from “Every kind”. Changes made here are lost with the next export.

resource "aws_ebs_encryption_by_default" "region" {
  enabled = true
}

resource "aws_budgets_budget" "budget" {
  name         = "budget-${var.environment_suffix}"
  budget_type  = "COST"
  limit_amount = "1000"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"

  cost_filter {
    name   = "TagKeyValue"
    values = ["user:Team$platform"]
  }

  cost_filter {
    name   = "TagKeyValue"
    values = ["user:Environment$production", "user:Project$shop"]
  }

  cost_types {
    include_subscription = false
    include_tax          = false
    use_blended          = true
  }

  notification {
    comparison_operator        = "GREATER_THAN"
    threshold                  = 80
    threshold_type             = "PERCENTAGE"
    notification_type          = "ACTUAL"
    subscriber_email_addresses = ["finance@example.com"]
    subscriber_sns_topic_arns  = [aws_sns_topic.alerts.arn]
  }

  notification {
    comparison_operator        = "GREATER_THAN"
    threshold                  = 100
    threshold_type             = "PERCENTAGE"
    notification_type          = "ACTUAL"
    subscriber_email_addresses = ["finance@example.com"]
    subscriber_sns_topic_arns  = [aws_sns_topic.alerts.arn]
  }

  depends_on = [aws_sns_topic_policy.alerts]
}

resource "aws_cloudtrail" "trail" {
  name                          = "trail-${var.environment_suffix}"
  s3_bucket_name                = aws_s3_bucket.trail.id
  is_multi_region_trail         = true
  include_global_service_events = true
  enable_log_file_validation    = true
  kms_key_id                    = aws_kms_key.key.arn
  cloud_watch_logs_group_arn    = "${aws_cloudwatch_log_group.logs.arn}:*"
  cloud_watch_logs_role_arn     = aws_iam_role.trail.arn

  advanced_event_selector {
    name = "Management events"

    field_selector {
      field  = "eventCategory"
      equals = ["Management"]
    }

    field_selector {
      field  = "readOnly"
      equals = ["false"]
    }
  }

  advanced_event_selector {
    name = "Data events of uploads"

    field_selector {
      field  = "eventCategory"
      equals = ["Data"]
    }

    field_selector {
      field  = "resources.type"
      equals = ["AWS::S3::Object"]
    }

    field_selector {
      field       = "resources.ARN"
      starts_with = [aws_s3_bucket.uploads.arn]
    }
  }

  advanced_event_selector {
    name = "Data events of provisioned"

    field_selector {
      field  = "eventCategory"
      equals = ["Data"]
    }

    field_selector {
      field  = "resources.type"
      equals = ["AWS::DynamoDB::Table"]
    }

    field_selector {
      field       = "resources.ARN"
      starts_with = [aws_dynamodb_table.provisioned.arn]
    }
  }

  insight_selector {
    insight_type = "ApiCallRateInsight"
  }

  depends_on = [aws_s3_bucket_policy.trail]
}

resource "aws_guardduty_detector" "detector" {
  enable                       = true
  finding_publishing_frequency = "SIX_HOURS"
}

resource "aws_guardduty_detector_feature" "detector_s3_data_events" {
  detector_id = aws_guardduty_detector.detector.id
  name        = "S3_DATA_EVENTS"
  status      = "ENABLED"
}

resource "aws_guardduty_detector_feature" "detector_rds_login_events" {
  detector_id = aws_guardduty_detector.detector.id
  name        = "RDS_LOGIN_EVENTS"
  status      = "ENABLED"
}

resource "aws_guardduty_detector_feature" "detector_runtime_monitoring" {
  detector_id = aws_guardduty_detector.detector.id
  name        = "RUNTIME_MONITORING"
  status      = "ENABLED"

  additional_configuration {
    name   = "ECS_FARGATE_AGENT_MANAGEMENT"
    status = "ENABLED"
  }
}

resource "aws_guardduty_detector_feature" "detector_ebs_malware_protection" {
  detector_id = aws_guardduty_detector.detector.id
  name        = "EBS_MALWARE_PROTECTION"
  status      = "ENABLED"
}

resource "aws_guardduty_detector_feature" "detector_lambda_network_logs" {
  detector_id = aws_guardduty_detector.detector.id
  name        = "LAMBDA_NETWORK_LOGS"
  status      = "ENABLED"
}

resource "aws_config_configuration_recorder" "changes" {
  name     = "default"
  role_arn = aws_iam_role.changes.arn

  recording_group {
    all_supported                 = true
    include_global_resource_types = true
  }

  recording_mode {
    recording_frequency = "DAILY"
  }
}

resource "aws_config_delivery_channel" "changes" {
  name           = "default"
  s3_bucket_name = aws_s3_bucket.changes.id
  s3_kms_key_arn = aws_kms_key.key.arn
  sns_topic_arn  = aws_sns_topic.alerts.arn

  depends_on = [aws_config_configuration_recorder.changes, aws_s3_bucket_policy.changes]
}

resource "aws_config_configuration_recorder_status" "changes" {
  name       = aws_config_configuration_recorder.changes.name
  is_enabled = true

  depends_on = [aws_config_delivery_channel.changes]
}

resource "aws_securityhub_account" "security_hub" {
  enable_default_standards = false
  auto_enable_controls     = false
}

resource "aws_securityhub_standards_subscription" "security_hub_foundational_best_practices" {
  standards_arn = "arn:${data.aws_partition.current.partition}:securityhub:${data.aws_region.current.region}::standards/aws-foundational-security-best-practices/v/1.0.0"

  depends_on = [aws_securityhub_account.security_hub]
}

resource "aws_securityhub_standards_subscription" "security_hub_cis_3_0" {
  standards_arn = "arn:${data.aws_partition.current.partition}:securityhub:${data.aws_region.current.region}::standards/cis-aws-foundations-benchmark/v/3.0.0"

  depends_on = [aws_securityhub_account.security_hub]
}

resource "aws_securityhub_standards_subscription" "security_hub_pci_dss_4_0" {
  standards_arn = "arn:${data.aws_partition.current.partition}:securityhub:${data.aws_region.current.region}::standards/pci-dss/v/4.0.1"

  depends_on = [aws_securityhub_account.security_hub]
}

resource "aws_securityhub_standards_subscription" "security_hub_nist_800_53" {
  standards_arn = "arn:${data.aws_partition.current.partition}:securityhub:${data.aws_region.current.region}::standards/nist-800-53/v/5.0.0"

  depends_on = [aws_securityhub_account.security_hub]
}

resource "aws_inspector2_enabler" "inspections" {
  account_ids    = [data.aws_caller_identity.current.account_id]
  resource_types = ["ECR", "LAMBDA", "LAMBDA_CODE", "EC2"]
}
