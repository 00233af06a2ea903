# Exported by Zonedraft from “Every kind”. Changes made here are lost with the next export.

resource "aws_s3_bucket" "cdn_access_log" {
  bucket = "edge-access-log-bucket-${var.environment_suffix}-${data.aws_caller_identity.current.account_id}"

  tags = {
    Purpose = "logs"
  }
}

resource "aws_s3_bucket_public_access_block" "cdn_access_log" {
  bucket                  = aws_s3_bucket.cdn_access_log.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_ownership_controls" "cdn_access_log" {
  bucket = aws_s3_bucket.cdn_access_log.id

  rule {
    object_ownership = "BucketOwnerPreferred"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "cdn_access_log" {
  bucket = aws_s3_bucket.cdn_access_log.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}

resource "aws_s3_bucket_policy" "cdn_access_log" {
  bucket = aws_s3_bucket.cdn_access_log.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "RequireTls"
        Effect    = "Deny"
        Action    = "s3:*"
        Principal = "*"
        Resource  = [aws_s3_bucket.cdn_access_log.arn, "${aws_s3_bucket.cdn_access_log.arn}/*"]
        Condition = {
          Bool = {
            "aws:SecureTransport" = "false"
          }
        }
      },
    ]
  })

  depends_on = [aws_s3_bucket_public_access_block.cdn_access_log]
}

resource "aws_s3_bucket" "changes" {
  bucket = "changes-bucket-${var.environment_suffix}-${data.aws_caller_identity.current.account_id}"

  tags = {
    Purpose = "logs"
  }
}

resource "aws_s3_bucket_public_access_block" "changes" {
  bucket                  = aws_s3_bucket.changes.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_ownership_controls" "changes" {
  bucket = aws_s3_bucket.changes.id

  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "changes" {
  bucket = aws_s3_bucket.changes.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}

resource "aws_s3_bucket_policy" "changes" {
  bucket = aws_s3_bucket.changes.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "RequireTls"
        Effect    = "Deny"
        Action    = "s3:*"
        Principal = "*"
        Resource  = [aws_s3_bucket.changes.arn, "${aws_s3_bucket.changes.arn}/*"]
        Condition = {
          Bool = {
            "aws:SecureTransport" = "false"
          }
        }
      },
      {
        Sid    = "CheckConfigBucket"
        Effect = "Allow"
        Action = ["s3:GetBucketAcl", "s3:ListBucket"]
        Principal = {
          Service = "config.amazonaws.com"
        }
        Resource = aws_s3_bucket.changes.arn
        Condition = {
          StringEquals = {
            "aws:SourceAccount" = data.aws_caller_identity.current.account_id
          }
        }
      },
      {
        Sid    = "WriteConfigRecords"
        Effect = "Allow"
        Action = "s3:PutObject"
        Principal = {
          Service = "config.amazonaws.com"
        }
        Resource = "${aws_s3_bucket.changes.arn}/*"
        Condition = {
          StringEquals = {
            "aws:SourceAccount" = data.aws_caller_identity.current.account_id
            "s3:x-amz-acl"      = "bucket-owner-full-control"
          }
        }
      },
    ]
  })

  depends_on = [aws_s3_bucket_public_access_block.changes]
}

resource "aws_s3_bucket" "lb_access_log" {
  bucket = "lb-access-log-bucket-${var.environment_suffix}-${data.aws_caller_identity.current.account_id}"

  tags = {
    Purpose = "logs"
  }
}

resource "aws_s3_bucket_public_access_block" "lb_access_log" {
  bucket                  = aws_s3_bucket.lb_access_log.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_ownership_controls" "lb_access_log" {
  bucket = aws_s3_bucket.lb_access_log.id

  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "lb_access_log" {
  bucket = aws_s3_bucket.lb_access_log.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}

resource "aws_s3_bucket_policy" "lb_access_log" {
  bucket = aws_s3_bucket.lb_access_log.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "RequireTls"
        Effect    = "Deny"
        Action    = "s3:*"
        Principal = "*"
        Resource  = [aws_s3_bucket.lb_access_log.arn, "${aws_s3_bucket.lb_access_log.arn}/*"]
        Condition = {
          Bool = {
            "aws:SecureTransport" = "false"
          }
        }
      },
      {
        Sid    = "WriteLoadBalancerLogs"
        Effect = "Allow"
        Action = "s3:PutObject"
        Principal = {
          Service = "logdelivery.elasticloadbalancing.amazonaws.com"
        }
        Resource = "${aws_s3_bucket.lb_access_log.arn}/*"
        Condition = {
          StringEquals = {
            "aws:SourceAccount" = data.aws_caller_identity.current.account_id
          }
        }
      },
    ]
  })

  depends_on = [aws_s3_bucket_public_access_block.lb_access_log]
}

resource "aws_s3_bucket" "site" {
  bucket = "site-${var.environment_suffix}-${data.aws_caller_identity.current.account_id}"

  tags = {
    Purpose = "static"
  }
}

resource "aws_s3_bucket_public_access_block" "site" {
  bucket                  = aws_s3_bucket.site.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_ownership_controls" "site" {
  bucket = aws_s3_bucket.site.id

  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "site" {
  bucket = aws_s3_bucket.site.id

  rule {
    bucket_key_enabled = true

    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.key.arn
    }
  }
}

resource "aws_s3_bucket_versioning" "site" {
  bucket = aws_s3_bucket.site.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "site" {
  bucket = aws_s3_bucket.site.id

  rule {
    id     = "old-versions"
    status = "Enabled"

    filter {}

    noncurrent_version_expiration {
      noncurrent_days = 90
    }

    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }

  depends_on = [aws_s3_bucket_versioning.site]
}

resource "aws_s3_bucket_policy" "site" {
  bucket = aws_s3_bucket.site.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "RequireTls"
        Effect    = "Deny"
        Action    = "s3:*"
        Principal = "*"
        Resource  = [aws_s3_bucket.site.arn, "${aws_s3_bucket.site.arn}/*"]
        Condition = {
          Bool = {
            "aws:SecureTransport" = "false"
          }
        }
      },
      {
        Sid    = "ReadByDistribution"
        Effect = "Allow"
        Action = "s3:GetObject"
        Principal = {
          Service = "cloudfront.amazonaws.com"
        }
        Resource = "${aws_s3_bucket.site.arn}/*"
        Condition = {
          StringEquals = {
            "AWS:SourceArn" = aws_cloudfront_distribution.cdn_own.arn
          }
        }
      },
      {
        Sid    = "ReadByDistribution"
        Effect = "Allow"
        Action = "s3:GetObject"
        Principal = {
          Service = "cloudfront.amazonaws.com"
        }
        Resource = "${aws_s3_bucket.site.arn}/*"
        Condition = {
          StringEquals = {
            "AWS:SourceArn" = aws_cloudfront_distribution.cdn.arn
          }
        }
      },
    ]
  })

  depends_on = [aws_s3_bucket_public_access_block.site]
}

resource "aws_s3_bucket_replication_configuration" "site" {
  bucket = aws_s3_bucket.site.id
  role   = aws_iam_role.site_replication.arn

  rule {
    id     = "all"
    status = "Enabled"

    filter {}

    delete_marker_replication {
      status = "Enabled"
    }

    source_selection_criteria {
      sse_kms_encrypted_objects {
        status = "Enabled"
      }
    }

    destination {
      bucket = aws_s3_bucket.uploads_copy.arn

      encryption_configuration {
        replica_kms_key_id = "arn:aws:kms:eu-central-1:${data.aws_caller_identity.current.account_id}:alias/aws/s3"
      }
    }
  }

  depends_on = [aws_s3_bucket_versioning.site]
}

resource "aws_s3_bucket" "trail" {
  bucket = "trail-bucket-${var.environment_suffix}-${data.aws_caller_identity.current.account_id}"

  tags = {
    Purpose = "trail"
  }
}

resource "aws_s3_bucket_public_access_block" "trail" {
  bucket                  = aws_s3_bucket.trail.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_ownership_controls" "trail" {
  bucket = aws_s3_bucket.trail.id

  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "trail" {
  bucket = aws_s3_bucket.trail.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}

resource "aws_s3_bucket_policy" "trail" {
  bucket = aws_s3_bucket.trail.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "RequireTls"
        Effect    = "Deny"
        Action    = "s3:*"
        Principal = "*"
        Resource  = [aws_s3_bucket.trail.arn, "${aws_s3_bucket.trail.arn}/*"]
        Condition = {
          Bool = {
            "aws:SecureTransport" = "false"
          }
        }
      },
      {
        Sid    = "CheckTrailBucket"
        Effect = "Allow"
        Action = "s3:GetBucketAcl"
        Principal = {
          Service = "cloudtrail.amazonaws.com"
        }
        Resource = aws_s3_bucket.trail.arn
        Condition = {
          StringEquals = {
            "aws:SourceAccount" = data.aws_caller_identity.current.account_id
          }
        }
      },
      {
        Sid    = "WriteTrail"
        Effect = "Allow"
        Action = "s3:PutObject"
        Principal = {
          Service = "cloudtrail.amazonaws.com"
        }
        Resource = "${aws_s3_bucket.trail.arn}/*"
        Condition = {
          StringEquals = {
            "aws:SourceAccount" = data.aws_caller_identity.current.account_id
            "s3:x-amz-acl"      = "bucket-owner-full-control"
          }
        }
      },
    ]
  })

  depends_on = [aws_s3_bucket_public_access_block.trail]
}

resource "aws_s3_bucket" "uploads" {
  bucket              = "uploads-${var.environment_suffix}-${data.aws_caller_identity.current.account_id}"
  object_lock_enabled = true

  tags = {
    Purpose = "data"
  }
}

resource "aws_s3_bucket_public_access_block" "uploads" {
  bucket                  = aws_s3_bucket.uploads.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_ownership_controls" "uploads" {
  bucket = aws_s3_bucket.uploads.id

  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "uploads" {
  bucket = aws_s3_bucket.uploads.id

  rule {
    bucket_key_enabled = true

    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.key.arn
    }
  }
}

resource "aws_s3_bucket_versioning" "uploads" {
  bucket = aws_s3_bucket.uploads.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "uploads" {
  bucket = aws_s3_bucket.uploads.id

  rule {
    id     = "objects"
    status = "Enabled"

    filter {}

    transition {
      days          = 30
      storage_class = "STANDARD_IA"
    }

    transition {
      days          = 180
      storage_class = "DEEP_ARCHIVE"
    }

    expiration {
      days = 365
    }

    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }

  rule {
    id     = "old-versions"
    status = "Enabled"

    filter {}

    noncurrent_version_expiration {
      noncurrent_days = 90
    }

    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }

  depends_on = [aws_s3_bucket_versioning.uploads]
}

resource "aws_s3_bucket_object_lock_configuration" "uploads" {
  bucket = aws_s3_bucket.uploads.id

  rule {
    default_retention {
      mode = "GOVERNANCE"
      days = 30
    }
  }
}

resource "aws_s3_bucket_logging" "uploads" {
  bucket        = aws_s3_bucket.uploads.id
  target_bucket = aws_s3_bucket.uploads_logs.id
  target_prefix = "uploads/"
}

resource "aws_s3_bucket_policy" "uploads" {
  bucket = aws_s3_bucket.uploads.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "RequireTls"
        Effect    = "Deny"
        Action    = "s3:*"
        Principal = "*"
        Resource  = [aws_s3_bucket.uploads.arn, "${aws_s3_bucket.uploads.arn}/*"]
        Condition = {
          Bool = {
            "aws:SecureTransport" = "false"
          }
        }
      },
    ]
  })

  depends_on = [aws_s3_bucket_public_access_block.uploads]
}

resource "aws_s3_bucket_replication_configuration" "uploads" {
  bucket = aws_s3_bucket.uploads.id
  role   = aws_iam_role.uploads_replication.arn

  rule {
    id     = "all"
    status = "Enabled"

    filter {
      prefix = "in/"
    }

    delete_marker_replication {
      status = "Enabled"
    }

    source_selection_criteria {
      sse_kms_encrypted_objects {
        status = "Enabled"
      }
    }

    destination {
      bucket        = aws_s3_bucket.uploads_copy.arn
      storage_class = "STANDARD_IA"

      encryption_configuration {
        replica_kms_key_id = "arn:aws:kms:eu-central-1:${data.aws_caller_identity.current.account_id}:alias/aws/s3"
      }

      replication_time {
        status = "Enabled"

        time {
          minutes = 15
        }
      }

      metrics {
        status = "Enabled"

        event_threshold {
          minutes = 15
        }
      }
    }
  }

  depends_on = [aws_s3_bucket_versioning.uploads]
}

resource "aws_s3_bucket_notification" "uploads" {
  bucket      = aws_s3_bucket.uploads.id
  eventbridge = true

  lambda_function {
    lambda_function_arn = aws_lambda_function.worker.arn
    events              = ["s3:ObjectCreated:*"]
    filter_prefix       = "in/"
    filter_suffix       = ".csv"
  }

  queue {
    queue_arn     = aws_sqs_queue.jobs.arn
    events        = ["s3:ObjectCreated:*"]
    filter_prefix = "in/"
    filter_suffix = ".csv"
  }

  topic {
    topic_arn     = aws_sns_topic.alerts.arn
    events        = ["s3:ObjectCreated:*"]
    filter_prefix = "in/"
    filter_suffix = ".csv"
  }

  depends_on = [
    aws_sqs_queue_policy.jobs,
    aws_sns_topic_policy.alerts,
    aws_lambda_permission.worker_uploads,
  ]
}

resource "aws_s3_bucket" "uploads_copy" {
  bucket = "uploads-copy-${var.environment_suffix}-${data.aws_caller_identity.current.account_id}"

  tags = {
    Purpose = "data"
  }
}

resource "aws_s3_bucket_public_access_block" "uploads_copy" {
  bucket                  = aws_s3_bucket.uploads_copy.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_ownership_controls" "uploads_copy" {
  bucket = aws_s3_bucket.uploads_copy.id

  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "uploads_copy" {
  bucket = aws_s3_bucket.uploads_copy.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}

resource "aws_s3_bucket_versioning" "uploads_copy" {
  bucket = aws_s3_bucket.uploads_copy.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "uploads_copy" {
  bucket = aws_s3_bucket.uploads_copy.id

  rule {
    id     = "objects"
    status = "Enabled"

    filter {}

    transition {
      days          = 0
      storage_class = "INTELLIGENT_TIERING"
    }

    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }

  rule {
    id     = "old-versions"
    status = "Enabled"

    filter {}

    noncurrent_version_expiration {
      noncurrent_days = 90
    }

    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }

  depends_on = [aws_s3_bucket_versioning.uploads_copy]
}

resource "aws_s3_bucket_policy" "uploads_copy" {
  bucket = aws_s3_bucket.uploads_copy.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "RequireTls"
        Effect    = "Deny"
        Action    = "s3:*"
        Principal = "*"
        Resource  = [aws_s3_bucket.uploads_copy.arn, "${aws_s3_bucket.uploads_copy.arn}/*"]
        Condition = {
          Bool = {
            "aws:SecureTransport" = "false"
          }
        }
      },
    ]
  })

  depends_on = [aws_s3_bucket_public_access_block.uploads_copy]
}

resource "aws_s3_bucket" "uploads_logs" {
  bucket = "uploads-logs-${var.environment_suffix}-${data.aws_caller_identity.current.account_id}"

  tags = {
    Purpose = "logs"
  }
}

resource "aws_s3_bucket_public_access_block" "uploads_logs" {
  bucket                  = aws_s3_bucket.uploads_logs.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_ownership_controls" "uploads_logs" {
  bucket = aws_s3_bucket.uploads_logs.id

  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "uploads_logs" {
  bucket = aws_s3_bucket.uploads_logs.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}

resource "aws_s3_bucket_policy" "uploads_logs" {
  bucket = aws_s3_bucket.uploads_logs.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "RequireTls"
        Effect    = "Deny"
        Action    = "s3:*"
        Principal = "*"
        Resource  = [aws_s3_bucket.uploads_logs.arn, "${aws_s3_bucket.uploads_logs.arn}/*"]
        Condition = {
          Bool = {
            "aws:SecureTransport" = "false"
          }
        }
      },
      {
        Sid    = "WriteBucketLogs"
        Effect = "Allow"
        Action = "s3:PutObject"
        Principal = {
          Service = "logging.s3.amazonaws.com"
        }
        Resource = "${aws_s3_bucket.uploads_logs.arn}/*"
        Condition = {
          StringEquals = {
            "aws:SourceAccount" = data.aws_caller_identity.current.account_id
          }
        }
      },
    ]
  })

  depends_on = [aws_s3_bucket_public_access_block.uploads_logs]
}

resource "aws_efs_file_system" "files" {
  creation_token   = "files-${var.environment_suffix}"
  encrypted        = true
  kms_key_id       = aws_kms_key.key.arn
  performance_mode = "generalPurpose"
  throughput_mode  = "elastic"

  tags = {
    Name = "files-${var.environment_suffix}"
  }

  lifecycle_policy {
    transition_to_ia = "AFTER_30_DAYS"
  }
}

resource "aws_efs_mount_target" "files_1" {
  file_system_id  = aws_efs_file_system.files.id
  subnet_id       = aws_subnet.main_application_a.id
  security_groups = [aws_security_group.files.id]
}

resource "aws_efs_mount_target" "files_2" {
  file_system_id  = aws_efs_file_system.files.id
  subnet_id       = aws_subnet.main_application_b.id
  security_groups = [aws_security_group.files.id]
}

resource "aws_efs_backup_policy" "files" {
  file_system_id = aws_efs_file_system.files.id

  backup_policy {
    status = "ENABLED"
  }
}

resource "aws_efs_file_system_policy" "files" {
  file_system_id = aws_efs_file_system.files.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Deny"
        Principal = {
          AWS = "*"
        }
        Action   = "*"
        Resource = aws_efs_file_system.files.arn
        Condition = {
          Bool = {
            "aws:SecureTransport" = "false"
          }
        }
      },
      {
        Effect = "Allow"
        Principal = {
          AWS = "*"
        }
        Action   = ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"]
        Resource = aws_efs_file_system.files.arn
        Condition = {
          Bool = {
            "elasticfilesystem:AccessedViaMountTarget" = "true"
          }
        }
      },
    ]
  })
}

resource "aws_efs_access_point" "files" {
  file_system_id = aws_efs_file_system.files.id

  tags = {
    Name = "files-${var.environment_suffix}"
  }

  posix_user {
    uid = 1000
    gid = 1000
  }

  root_directory {
    path = "/app"

    creation_info {
      owner_uid   = 1000
      owner_gid   = 1000
      permissions = "0750"
    }
  }
}

resource "aws_ebs_volume" "disk" {
  availability_zone = aws_instance.host.availability_zone
  type              = "gp3"
  size              = 100
  iops              = 4000
  throughput        = 250
  encrypted         = true
  kms_key_id        = aws_kms_key.key.arn

  tags = {
    Name = "disk-${var.environment_suffix}"
  }
}

resource "aws_volume_attachment" "disk" {
  device_name = "/dev/sdf"
  volume_id   = aws_ebs_volume.disk.id
  instance_id = aws_instance.host.id
}

resource "aws_dlm_lifecycle_policy" "disk" {
  description        = "Daily snapshots of disk"
  execution_role_arn = aws_iam_role.disk_snapshots.arn

  policy_details {
    resource_types = ["VOLUME"]

    target_tags = {
      Name = "disk-${var.environment_suffix}"
    }

    schedule {
      name      = "daily"
      copy_tags = true

      create_rule {
        interval      = 24
        interval_unit = "HOURS"
        times         = ["03:00"]
      }

      retain_rule {
        interval      = 7
        interval_unit = "DAYS"
      }
    }
  }
}
