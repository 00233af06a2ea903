# Exported by Zonedraft from “Every kind”. Changes made here are lost with the next export.

resource "aws_backup_vault" "backups" {
  name          = "backups-${var.environment_suffix}"
  kms_key_arn   = aws_kms_key.key.arn
  force_destroy = true
}

resource "aws_backup_vault_lock_configuration" "backups" {
  backup_vault_name  = aws_backup_vault.backups.name
  min_retention_days = 7
  max_retention_days = 400
}

resource "aws_backup_vault" "backups_elsewhere" {
  provider = aws.eu_west_1

  name = "backups-elsewhere-${var.environment_suffix}"
}

resource "aws_backup_plan" "plan" {
  name = "plan-${var.environment_suffix}"

  rule {
    rule_name                = "weekly"
    target_vault_name        = aws_backup_vault.backups.name
    schedule                 = "cron(0 5 ? * SUN *)"
    enable_continuous_backup = true

    lifecycle {
      delete_after       = 150
      cold_storage_after = 30
    }

    copy_action {
      destination_vault_arn = aws_backup_vault.backups_elsewhere.arn

      lifecycle {
        delete_after = 150
      }
    }
  }
}

resource "aws_backup_selection" "plan" {
  name         = "plan-${var.environment_suffix}"
  plan_id      = aws_backup_plan.plan.id
  iam_role_arn = aws_iam_role.plan.arn
  resources    = [aws_rds_cluster.orders.arn, aws_db_instance.reports.arn, aws_s3_bucket.uploads.arn]

  selection_tag {
    type  = "STRINGEQUALS"
    key   = "Backup"
    value = "weekly"
  }
}
