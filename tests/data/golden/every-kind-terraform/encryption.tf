# Exported by Zonedraft from “Every kind”. Changes made here are lost with the next export.

resource "aws_kms_key" "key" {
  description             = "Key key"
  enable_key_rotation     = true
  rotation_period_in_days = 180
  deletion_window_in_days = 30
  multi_region            = true

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "UseByAccount"
        Effect = "Allow"
        Action = "kms:*"
        Principal = {
          AWS = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:root"
        }
        Resource = "*"
      },
      {
        Sid    = "UseByLogs"
        Effect = "Allow"
        Action = [
          "kms:Encrypt*",
          "kms:Decrypt*",
          "kms:ReEncrypt*",
          "kms:GenerateDataKey*",
          "kms:Describe*",
        ]
        Principal = {
          Service = "logs.${data.aws_region.current.region}.amazonaws.com"
        }
        Resource = "*"
        Condition = {
          ArnLike = {
            "kms:EncryptionContext:aws:logs:arn" = "arn:${data.aws_partition.current.partition}:logs:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:*"
          }
        }
      },
      {
        Sid    = "UseByTrails"
        Effect = "Allow"
        Action = ["kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey*"]
        Principal = {
          Service = "cloudtrail.amazonaws.com"
        }
        Resource = "*"
        Condition = {
          ArnLike = {
            "aws:SourceArn" = "arn:${data.aws_partition.current.partition}:cloudtrail:*:${data.aws_caller_identity.current.account_id}:trail/*"
          }
        }
      },
      {
        Sid    = "UseByAlarms"
        Effect = "Allow"
        Action = ["kms:Decrypt", "kms:GenerateDataKey*"]
        Principal = {
          Service = "cloudwatch.amazonaws.com"
        }
        Resource = "*"
        Condition = {
          StringEquals = {
            "aws:SourceAccount" = data.aws_caller_identity.current.account_id
          }
        }
      },
      {
        Sid    = "UseByDatabaseEvents"
        Effect = "Allow"
        Action = ["kms:Decrypt", "kms:GenerateDataKey*"]
        Principal = {
          Service = "events.rds.amazonaws.com"
        }
        Resource = "*"
        Condition = {
          StringEquals = {
            "aws:SourceAccount" = data.aws_caller_identity.current.account_id
          }
        }
      },
      {
        Sid    = "UseByEventRules"
        Effect = "Allow"
        Action = ["kms:Decrypt", "kms:GenerateDataKey*"]
        Principal = {
          Service = "events.amazonaws.com"
        }
        Resource = "*"
      },
      {
        Sid    = "UseByBucketEvents"
        Effect = "Allow"
        Action = ["kms:Decrypt", "kms:GenerateDataKey*"]
        Principal = {
          Service = "s3.amazonaws.com"
        }
        Resource = "*"
        Condition = {
          StringEquals = {
            "aws:SourceAccount" = data.aws_caller_identity.current.account_id
          }
        }
      },
      {
        Sid    = "UseByTopics"
        Effect = "Allow"
        Action = ["kms:Decrypt", "kms:GenerateDataKey*"]
        Principal = {
          Service = "sns.amazonaws.com"
        }
        Resource = "*"
        Condition = {
          ArnLike = {
            "aws:SourceArn" = "arn:${data.aws_partition.current.partition}:sns:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:*"
          }
        }
      },
      {
        Sid    = "UseByBudgets"
        Effect = "Allow"
        Action = ["kms:Decrypt", "kms:GenerateDataKey*"]
        Principal = {
          Service = "budgets.amazonaws.com"
        }
        Resource = "*"
        Condition = {
          StringEquals = {
            "aws:SourceAccount" = data.aws_caller_identity.current.account_id
          }
          ArnLike = {
            "aws:SourceArn" = "arn:${data.aws_partition.current.partition}:budgets::${data.aws_caller_identity.current.account_id}:*"
          }
        }
      },
      {
        Sid    = "UseByAutoScaling"
        Effect = "Allow"
        Action = [
          "kms:Encrypt",
          "kms:Decrypt",
          "kms:ReEncrypt*",
          "kms:GenerateDataKey*",
          "kms:DescribeKey",
        ]
        Principal = {
          AWS = "*"
        }
        Resource = "*"
        Condition = {
          ArnEquals = {
            "aws:PrincipalArn" = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling"
          }
        }
      },
      {
        Sid    = "GrantsByAutoScaling"
        Effect = "Allow"
        Action = "kms:CreateGrant"
        Principal = {
          AWS = "*"
        }
        Resource = "*"
        Condition = {
          ArnEquals = {
            "aws:PrincipalArn" = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling"
          }
          Bool = {
            "kms:GrantIsForAWSResource" = "true"
          }
        }
      },
      {
        Sid    = "UseByCloudFront"
        Effect = "Allow"
        Action = ["kms:Decrypt"]
        Principal = {
          Service = "cloudfront.amazonaws.com"
        }
        Resource = "*"
        Condition = {
          ArnLike = {
            "aws:SourceArn" = "arn:${data.aws_partition.current.partition}:cloudfront::${data.aws_caller_identity.current.account_id}:distribution/*"
          }
        }
      },
    ]
  })
}

resource "aws_kms_replica_key" "key_eu_west_1" {
  provider = aws.eu_west_1

  description             = "Key key"
  primary_key_arn         = aws_kms_key.key.arn
  deletion_window_in_days = 30
}

resource "aws_kms_alias" "key" {
  name          = "alias/key-${var.environment_suffix}"
  target_key_id = aws_kms_key.key.key_id
}

resource "aws_kms_key" "second_key" {
  provider = aws.eu_west_1

  description             = "Key second-key"
  enable_key_rotation     = true
  deletion_window_in_days = 30

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "UseByAccount"
        Effect = "Allow"
        Action = "kms:*"
        Principal = {
          AWS = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:root"
        }
        Resource = "*"
      },
    ]
  })
}

resource "aws_kms_alias" "second_key" {
  provider = aws.eu_west_1

  name          = "alias/second-key-${var.environment_suffix}"
  target_key_id = aws_kms_key.second_key.key_id
}

resource "aws_secretsmanager_secret" "api_key" {
  name                    = "api-key-${var.environment_suffix}"
  description             = "Key of the payment provider"
  kms_key_id              = aws_kms_key.key.arn
  recovery_window_in_days = 7

  replica {
    region = "us-west-2"
  }
}

resource "aws_secretsmanager_secret_rotation" "api_key" {
  secret_id           = aws_secretsmanager_secret.api_key.id
  rotation_lambda_arn = aws_lambda_function.work.arn

  rotation_rules {
    automatically_after_days = 30
  }

  depends_on = [aws_lambda_permission.api_key]
}

resource "aws_lambda_permission" "api_key" {
  statement_id  = "Rotate-api-key"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.work.function_name
  principal     = "secretsmanager.amazonaws.com"
  source_arn    = aws_secretsmanager_secret.api_key.arn
}
