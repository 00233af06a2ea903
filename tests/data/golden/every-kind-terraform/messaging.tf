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
  topic_arn = aws_sns_topic.alerts.arn
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.jobs.arn
}

resource "aws_sns_topic_subscription" "alerts_work" {
  topic_arn = aws_sns_topic.alerts.arn
  protocol  = "lambda"
  endpoint  = aws_lambda_function.work.arn
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
