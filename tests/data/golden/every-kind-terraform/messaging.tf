# Exported by Zonedraft from “Every kind”. Changes made here are lost with the next export.

resource "aws_sns_topic" "alerts" {
  name              = "alerts-${var.environment_suffix}"
  display_name      = "Alerts"
  kms_master_key_id = aws_kms_key.key.arn
}

resource "aws_sns_topic_subscription" "alerts_email_1" {
  topic_arn = aws_sns_topic.alerts.arn
  protocol  = "email"
  endpoint  = "alerts@example.com"
}

resource "aws_sns_topic_subscription" "alerts_jobs" {
  topic_arn            = aws_sns_topic.alerts.arn
  protocol             = "sqs"
  endpoint             = aws_sqs_queue.jobs.arn
  raw_message_delivery = true

  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.jobs_dead.arn
  })
}

resource "aws_sns_topic_subscription" "alerts_work" {
  topic_arn = aws_sns_topic.alerts.arn
  protocol  = "lambda"
  endpoint  = aws_lambda_alias.work.arn

  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.jobs_dead.arn
  })
}

resource "aws_sns_topic_policy" "alerts" {
  arn = aws_sns_topic.alerts.arn

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "sns:Publish"
        Principal = {
          AWS = "*"
        }
        Resource = aws_sns_topic.alerts.arn
        Condition = {
          StringEquals = {
            "AWS:SourceOwner" = data.aws_caller_identity.current.account_id
          }
        }
      },
      {
        Sid    = "PublishByAlarms"
        Effect = "Allow"
        Action = "sns:Publish"
        Principal = {
          Service = "cloudwatch.amazonaws.com"
        }
        Resource = aws_sns_topic.alerts.arn
        Condition = {
          StringEquals = {
            "aws:SourceAccount" = data.aws_caller_identity.current.account_id
          }
          ArnLike = {
            "aws:SourceArn" = "arn:${data.aws_partition.current.partition}:cloudwatch:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:alarm:*"
          }
        }
      },
      {
        Sid    = "PublishByDatabases"
        Effect = "Allow"
        Action = "sns:Publish"
        Principal = {
          Service = "events.rds.amazonaws.com"
        }
        Resource = aws_sns_topic.alerts.arn
        Condition = {
          StringEquals = {
            "aws:SourceAccount" = data.aws_caller_identity.current.account_id
          }
        }
      },
      {
        Sid    = "PublishByEventRules"
        Effect = "Allow"
        Action = "sns:Publish"
        Principal = {
          Service = "events.amazonaws.com"
        }
        Resource = aws_sns_topic.alerts.arn
      },
      {
        Effect = "Allow"
        Action = "sns:Publish"
        Principal = {
          Service = "s3.amazonaws.com"
        }
        Resource = aws_sns_topic.alerts.arn
        Condition = {
          ArnEquals = {
            "aws:SourceArn" = aws_s3_bucket.uploads.arn
          }
        }
      },
      {
        Effect = "Allow"
        Action = "sns:Publish"
        Principal = {
          Service = "budgets.amazonaws.com"
        }
        Resource = aws_sns_topic.alerts.arn
        Condition = {
          StringEquals = {
            "aws:SourceAccount" = data.aws_caller_identity.current.account_id
          }
          ArnLike = {
            "aws:SourceArn" = "arn:${data.aws_partition.current.partition}:budgets::${data.aws_caller_identity.current.account_id}:*"
          }
        }
      },
    ]
  })
}

resource "aws_kinesis_stream" "clicks" {
  name             = "clicks-${var.environment_suffix}"
  retention_period = 48
  encryption_type  = "KMS"
  kms_key_id       = "alias/aws/kinesis"

  shard_level_metrics = [
    "IncomingBytes",
    "IncomingRecords",
    "IteratorAgeMilliseconds",
    "OutgoingBytes",
    "OutgoingRecords",
    "ReadProvisionedThroughputExceeded",
    "WriteProvisionedThroughputExceeded",
  ]

  stream_mode_details {
    stream_mode = "ON_DEMAND"
  }
}

resource "aws_kinesis_stream" "clicks_slow" {
  name            = "clicks-slow-${var.environment_suffix}"
  shard_count     = 2
  encryption_type = "KMS"
  kms_key_id      = aws_kms_key.key.arn

  stream_mode_details {
    stream_mode = "PROVISIONED"
  }
}

resource "aws_sqs_queue" "in_order" {
  name                        = "in-order-${var.environment_suffix}.fifo"
  fifo_queue                  = true
  content_based_deduplication = true
  max_message_size            = 65536
  visibility_timeout_seconds  = 60
  message_retention_seconds   = 345600
  receive_wait_time_seconds   = 20
  sqs_managed_sse_enabled     = true
}

resource "aws_sqs_queue" "jobs" {
  name                       = "jobs-${var.environment_suffix}"
  visibility_timeout_seconds = 60
  message_retention_seconds  = 345600
  receive_wait_time_seconds  = 20
  kms_master_key_id          = aws_kms_key.key.arn

  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.jobs_dead.arn
    maxReceiveCount     = 5
  })
}

resource "aws_sqs_queue_policy" "jobs" {
  queue_url = aws_sqs_queue.jobs.url

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "sqs:SendMessage"
        Principal = {
          Service = "sns.amazonaws.com"
        }
        Resource = aws_sqs_queue.jobs.arn
        Condition = {
          ArnEquals = {
            "aws:SourceArn" = aws_sns_topic.alerts.arn
          }
        }
      },
      {
        Effect = "Allow"
        Action = "sqs:SendMessage"
        Principal = {
          Service = "events.amazonaws.com"
        }
        Resource = aws_sqs_queue.jobs.arn
        Condition = {
          ArnEquals = {
            "aws:SourceArn" = aws_cloudwatch_event_rule.order_events.arn
          }
        }
      },
      {
        Effect = "Allow"
        Action = "sqs:SendMessage"
        Principal = {
          Service = "s3.amazonaws.com"
        }
        Resource = aws_sqs_queue.jobs.arn
        Condition = {
          ArnEquals = {
            "aws:SourceArn" = aws_s3_bucket.uploads.arn
          }
        }
      },
    ]
  })
}

resource "aws_sqs_queue" "jobs_dead" {
  name                       = "jobs-dead-${var.environment_suffix}"
  visibility_timeout_seconds = 60
  message_retention_seconds  = 1209600
  receive_wait_time_seconds  = 20
  sqs_managed_sse_enabled    = true
}

resource "aws_sqs_queue_policy" "jobs_dead" {
  queue_url = aws_sqs_queue.jobs_dead.url

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "sqs:SendMessage"
        Principal = {
          Service = "sns.amazonaws.com"
        }
        Resource = aws_sqs_queue.jobs_dead.arn
        Condition = {
          ArnEquals = {
            "aws:SourceArn" = aws_sns_topic.alerts.arn
          }
        }
      },
      {
        Effect = "Allow"
        Action = "sqs:SendMessage"
        Principal = {
          Service = "events.amazonaws.com"
        }
        Resource = aws_sqs_queue.jobs_dead.arn
        Condition = {
          ArnEquals = {
            "aws:SourceArn" = aws_cloudwatch_event_bus.bus.arn
          }
        }
      },
      {
        Effect = "Allow"
        Action = "sqs:SendMessage"
        Principal = {
          Service = "events.amazonaws.com"
        }
        Resource = aws_sqs_queue.jobs_dead.arn
        Condition = {
          ArnEquals = {
            "aws:SourceArn" = aws_cloudwatch_event_rule.order_events.arn
          }
        }
      },
    ]
  })
}

resource "aws_cloudwatch_event_bus" "bus" {
  name               = "bus-${var.environment_suffix}"
  description        = "Events of the shop"
  kms_key_identifier = aws_kms_key.key.arn

  dead_letter_config {
    arn = aws_sqs_queue.jobs_dead.arn
  }
}

resource "aws_cloudwatch_event_archive" "bus" {
  name             = "bus-${var.environment_suffix}"
  event_source_arn = aws_cloudwatch_event_bus.bus.arn
  retention_days   = 7
}

resource "aws_cloudwatch_event_rule" "nightly" {
  name                = "nightly-${var.environment_suffix}"
  description         = "Every night"
  schedule_expression = "cron(0 2 * * ? *)"
}

resource "aws_cloudwatch_event_target" "nightly_api" {
  rule     = aws_cloudwatch_event_rule.nightly.name
  arn      = aws_ecs_cluster.cluster.arn
  role_arn = aws_iam_role.nightly.arn
  input    = "{\"job\": \"clean\"}"

  ecs_target {
    task_definition_arn     = aws_ecs_task_definition.api.arn
    task_count              = 2
    launch_type             = "FARGATE"
    enable_ecs_managed_tags = true
    propagate_tags          = "TASK_DEFINITION"

    network_configuration {
      subnets         = [aws_subnet.main_application_a.id, aws_subnet.main_application_b.id]
      security_groups = [aws_security_group.api.id]
    }
  }
}

resource "aws_cloudwatch_event_target" "nightly_work" {
  rule  = aws_cloudwatch_event_rule.nightly.name
  arn   = aws_lambda_alias.work.arn
  input = "{\"job\": \"clean\"}"
}

resource "aws_lambda_permission" "nightly_work" {
  statement_id  = "Allow-nightly"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.work.function_name
  qualifier     = aws_lambda_alias.work.name
  principal     = "events.amazonaws.com"
  source_arn    = aws_cloudwatch_event_rule.nightly.arn
}

resource "aws_cloudwatch_event_rule" "order_events" {
  name           = "order-events-${var.environment_suffix}"
  event_bus_name = aws_cloudwatch_event_bus.bus.name

  event_pattern = jsonencode({
    source = ["aws.s3"]
    detail = {
      bucket = {
        name = [aws_s3_bucket.uploads.id]
      }
    }
  })

  state = "DISABLED"
}

resource "aws_cloudwatch_event_target" "order_events_alerts" {
  rule           = aws_cloudwatch_event_rule.order_events.name
  event_bus_name = aws_cloudwatch_event_bus.bus.name
  arn            = aws_sns_topic.alerts.arn

  dead_letter_config {
    arn = aws_sqs_queue.jobs_dead.arn
  }

  retry_policy {
    maximum_retry_attempts       = 2
    maximum_event_age_in_seconds = 3600
  }
}

resource "aws_cloudwatch_event_target" "order_events_clicks_slow" {
  rule           = aws_cloudwatch_event_rule.order_events.name
  event_bus_name = aws_cloudwatch_event_bus.bus.name
  arn            = aws_kinesis_stream.clicks_slow.arn
  role_arn       = aws_iam_role.order_events.arn

  dead_letter_config {
    arn = aws_sqs_queue.jobs_dead.arn
  }

  retry_policy {
    maximum_retry_attempts       = 2
    maximum_event_age_in_seconds = 3600
  }
}

resource "aws_cloudwatch_event_target" "order_events_jobs" {
  rule           = aws_cloudwatch_event_rule.order_events.name
  event_bus_name = aws_cloudwatch_event_bus.bus.name
  arn            = aws_sqs_queue.jobs.arn

  dead_letter_config {
    arn = aws_sqs_queue.jobs_dead.arn
  }

  retry_policy {
    maximum_retry_attempts       = 2
    maximum_event_age_in_seconds = 3600
  }
}

resource "aws_cloudwatch_event_target" "order_events_process" {
  rule           = aws_cloudwatch_event_rule.order_events.name
  event_bus_name = aws_cloudwatch_event_bus.bus.name
  arn            = aws_sfn_state_machine.process.arn
  role_arn       = aws_iam_role.order_events.arn

  dead_letter_config {
    arn = aws_sqs_queue.jobs_dead.arn
  }

  retry_policy {
    maximum_retry_attempts       = 2
    maximum_event_age_in_seconds = 3600
  }
}

resource "aws_sfn_state_machine" "process" {
  name     = "process-${var.environment_suffix}"
  role_arn = aws_iam_role.process.arn

  definition = jsonencode({
    StartAt = "work"
    States = {
      work = {
        Type     = "Task"
        Resource = aws_lambda_alias.work.arn
        Retry = [
          {
            ErrorEquals = [
              "Lambda.ServiceException",
              "Lambda.SdkClientException",
              "Lambda.TooManyRequestsException",
              "States.TaskFailed",
            ]
            IntervalSeconds = 2
            MaxAttempts     = 2
            BackoffRate     = 2
          },
        ]
        Next = "worker"
      }
      worker = {
        Type     = "Task"
        Resource = aws_lambda_function.worker.arn
        Retry = [
          {
            ErrorEquals = [
              "Lambda.ServiceException",
              "Lambda.SdkClientException",
              "Lambda.TooManyRequestsException",
              "States.TaskFailed",
            ]
            IntervalSeconds = 2
            MaxAttempts     = 2
            BackoffRate     = 2
          },
        ]
        End = true
      }
    }
  })

  logging_configuration {
    level                  = "ERROR"
    include_execution_data = true
    log_destination        = "${aws_cloudwatch_log_group.process.arn}:*"
  }

  tracing_configuration {
    enabled = true
  }

  encryption_configuration {
    type       = "CUSTOMER_MANAGED_KMS_KEY"
    kms_key_id = aws_kms_key.key.arn
  }
}

resource "aws_sfn_state_machine" "process_quick" {
  name       = "process-quick-${var.environment_suffix}"
  type       = "EXPRESS"
  role_arn   = aws_iam_role.process_quick.arn
  definition = "{\"StartAt\": \"Wait\", \"States\": {\"Wait\": {\"Type\": \"Wait\", \"Seconds\": 1, \"End\": true}}}"
}
