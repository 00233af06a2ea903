# Exported by Zonedraft from “Every kind”. Changes made here are lost with the next export.

resource "aws_elasticache_subnet_group" "cache" {
  name        = "cache-subnet-group-${var.environment_suffix}"
  description = "Subnets of cache"
  subnet_ids  = [aws_subnet.main_data_a.id, aws_subnet.main_data_b.id]
}

resource "aws_db_subnet_group" "orders" {
  name        = "orders-subnet-group-${var.environment_suffix}"
  description = "Subnets of orders"
  subnet_ids  = [aws_subnet.main_data_a.id, aws_subnet.main_data_b.id]
}

resource "aws_db_subnet_group" "reports" {
  name        = "reports-subnet-group-${var.environment_suffix}"
  description = "Subnets of reports"
  subnet_ids  = [aws_subnet.main_data_a.id, aws_subnet.main_data_b.id]
}

resource "aws_rds_cluster" "orders" {
  cluster_identifier                  = "orders-${var.environment_suffix}"
  engine                              = "aurora-postgresql"
  engine_version                      = "16.6"
  database_name                       = "app"
  master_username                     = "dbadmin"
  manage_master_user_password         = true
  port                                = 5432
  db_subnet_group_name                = aws_db_subnet_group.orders.name
  vpc_security_group_ids              = [aws_security_group.orders.id]
  db_cluster_parameter_group_name     = aws_rds_cluster_parameter_group.orders.name
  storage_type                        = "aurora-iopt1"
  storage_encrypted                   = true
  kms_key_id                          = aws_kms_key.key.arn
  iam_database_authentication_enabled = true
  preferred_backup_window             = "03:00-04:00"
  preferred_maintenance_window        = "sun:04:30-sun:05:30"
  enabled_cloudwatch_logs_exports     = ["postgresql"]
  deletion_protection                 = true
  skip_final_snapshot                 = false
  final_snapshot_identifier           = "orders-${var.environment_suffix}-final"

  serverlessv2_scaling_configuration {
    min_capacity             = 0
    max_capacity             = 4
    seconds_until_auto_pause = 300
  }

  depends_on = [aws_cloudwatch_log_group.orders_postgresql]
}

resource "aws_rds_cluster_parameter_group" "orders" {
  name        = "orders-${var.environment_suffix}"
  description = "Parameters of orders"
  family      = "aurora-postgresql16"

  parameter {
    name  = "rds.force_ssl"
    value = "1"
  }

  parameter {
    name         = "log_min_duration_statement"
    value        = "500"
    apply_method = "pending-reboot"
  }
}

resource "aws_db_event_subscription" "orders" {
  name             = "orders-events-${var.environment_suffix}"
  sns_topic        = aws_sns_topic.alerts.arn
  source_type      = "db-cluster"
  source_ids       = [aws_rds_cluster.orders.cluster_identifier]
  event_categories = ["configuration change", "failover", "failure", "maintenance", "notification"]
}

resource "aws_db_instance" "reports" {
  identifier                            = "reports-${var.environment_suffix}"
  engine                                = "mysql"
  engine_version                        = "8.0.41"
  instance_class                        = "db.t4g.medium"
  multi_az                              = true
  storage_type                          = "gp3"
  allocated_storage                     = 50
  storage_encrypted                     = true
  kms_key_id                            = aws_kms_key.key.arn
  db_name                               = "app"
  username                              = "dbadmin"
  password                              = var.db_password
  iam_database_authentication_enabled   = true
  port                                  = 3306
  publicly_accessible                   = false
  db_subnet_group_name                  = aws_db_subnet_group.reports.name
  vpc_security_group_ids                = [aws_security_group.reports.id]
  parameter_group_name                  = aws_db_parameter_group.reports.name
  backup_retention_period               = 7
  backup_window                         = "03:00-04:00"
  maintenance_window                    = "sun:04:30-sun:05:30"
  copy_tags_to_snapshot                 = true
  auto_minor_version_upgrade            = true
  enabled_cloudwatch_logs_exports       = ["error", "slowquery"]
  performance_insights_enabled          = true
  performance_insights_kms_key_id       = aws_kms_key.key.arn
  performance_insights_retention_period = 465
  database_insights_mode                = "advanced"
  monitoring_interval                   = 30
  monitoring_role_arn                   = aws_iam_role.reports_monitoring.arn
  deletion_protection                   = true
  skip_final_snapshot                   = false
  final_snapshot_identifier             = "reports-${var.environment_suffix}-final"

  depends_on = [aws_cloudwatch_log_group.reports_error, aws_cloudwatch_log_group.reports_slowquery]
}

resource "aws_db_instance" "reports_replica_1" {
  identifier                          = "reports-${var.environment_suffix}-replica-1"
  replicate_source_db                 = aws_db_instance.reports.identifier
  instance_class                      = "db.t4g.medium"
  storage_encrypted                   = true
  storage_type                        = "gp3"
  publicly_accessible                 = false
  vpc_security_group_ids              = [aws_security_group.reports.id]
  parameter_group_name                = aws_db_parameter_group.reports.name
  iam_database_authentication_enabled = true
  auto_minor_version_upgrade          = true
  copy_tags_to_snapshot               = true
  performance_insights_enabled        = true
  monitoring_interval                 = 30
  monitoring_role_arn                 = aws_iam_role.reports_monitoring.arn
  skip_final_snapshot                 = true
}

resource "aws_db_instance" "reports_replica_2" {
  identifier                          = "reports-${var.environment_suffix}-replica-2"
  replicate_source_db                 = aws_db_instance.reports.identifier
  instance_class                      = "db.t4g.medium"
  storage_encrypted                   = true
  storage_type                        = "gp3"
  publicly_accessible                 = false
  vpc_security_group_ids              = [aws_security_group.reports.id]
  parameter_group_name                = aws_db_parameter_group.reports.name
  iam_database_authentication_enabled = true
  auto_minor_version_upgrade          = true
  copy_tags_to_snapshot               = true
  performance_insights_enabled        = true
  monitoring_interval                 = 30
  monitoring_role_arn                 = aws_iam_role.reports_monitoring.arn
  skip_final_snapshot                 = true
}

resource "aws_db_parameter_group" "reports" {
  name        = "reports-${var.environment_suffix}"
  description = "Parameters of reports"
  family      = "mysql8.0"

  parameter {
    name         = "long_query_time"
    value        = "1"
    apply_method = "pending-reboot"
  }
}

resource "aws_db_event_subscription" "reports" {
  name        = "reports-events-${var.environment_suffix}"
  sns_topic   = aws_sns_topic.alerts.arn
  source_type = "db-instance"
  source_ids  = [aws_db_instance.reports.identifier]

  event_categories = [
    "availability",
    "configuration change",
    "failover",
    "failure",
    "low storage",
    "maintenance",
    "notification",
    "recovery",
  ]
}

resource "aws_db_instance_automated_backups_replication" "reports" {
  provider = aws.eu_west_1

  source_db_instance_arn = aws_db_instance.reports.arn
  kms_key_id             = aws_kms_key.second_key.arn
  retention_period       = 7
}

resource "aws_rds_cluster_instance" "orders_1" {
  identifier                            = "orders-instance-1-${var.environment_suffix}"
  cluster_identifier                    = aws_rds_cluster.orders.id
  engine                                = aws_rds_cluster.orders.engine
  engine_version                        = aws_rds_cluster.orders.engine_version
  instance_class                        = "db.serverless"
  availability_zone                     = data.aws_availability_zones.available.names[0]
  promotion_tier                        = 0
  publicly_accessible                   = false
  auto_minor_version_upgrade            = true
  performance_insights_enabled          = true
  performance_insights_retention_period = 7
  performance_insights_kms_key_id       = aws_kms_key.key.arn
  monitoring_interval                   = 60
  monitoring_role_arn                   = aws_iam_role.orders_monitoring.arn
}

resource "aws_rds_cluster_instance" "orders_2" {
  identifier                            = "orders-instance-2-${var.environment_suffix}"
  cluster_identifier                    = aws_rds_cluster.orders.id
  engine                                = aws_rds_cluster.orders.engine
  engine_version                        = aws_rds_cluster.orders.engine_version
  instance_class                        = "db.serverless"
  availability_zone                     = data.aws_availability_zones.available.names[1]
  promotion_tier                        = 1
  publicly_accessible                   = false
  auto_minor_version_upgrade            = true
  performance_insights_enabled          = true
  performance_insights_retention_period = 7
  performance_insights_kms_key_id       = aws_kms_key.key.arn
  monitoring_interval                   = 60
  monitoring_role_arn                   = aws_iam_role.orders_monitoring.arn
}

resource "aws_dynamodb_table" "provisioned" {
  name                        = "provisioned-${var.environment_suffix}"
  billing_mode                = "PROVISIONED"
  read_capacity               = 5
  write_capacity              = 5
  hash_key                    = "id"
  range_key                   = "created"
  stream_enabled              = true
  stream_view_type            = "NEW_IMAGE"
  deletion_protection_enabled = true

  tags = {
    Backup = "daily"
  }

  attribute {
    name = "id"
    type = "S"
  }

  attribute {
    name = "created"
    type = "S"
  }

  attribute {
    name = "owner"
    type = "S"
  }

  attribute {
    name = "state"
    type = "S"
  }

  attribute {
    name = "title"
    type = "S"
  }

  attribute {
    name = "age"
    type = "N"
  }

  global_secondary_index {
    name            = "by-owner"
    hash_key        = "owner"
    range_key       = "created"
    projection_type = "ALL"
    read_capacity   = 10
    write_capacity  = 20
  }

  global_secondary_index {
    name            = "by-owner-name"
    hash_key        = "owner"
    range_key       = "title"
    projection_type = "KEYS_ONLY"
    read_capacity   = 5
    write_capacity  = 5
  }

  global_secondary_index {
    name               = "by-state"
    hash_key           = "state"
    projection_type    = "INCLUDE"
    non_key_attributes = ["title"]
    read_capacity      = 5
    write_capacity     = 5
  }

  local_secondary_index {
    name            = "by-age"
    range_key       = "age"
    projection_type = "ALL"
  }

  point_in_time_recovery {
    enabled = true
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = aws_kms_key.key.arn
  }

  replica {
    region_name            = "us-west-2"
    point_in_time_recovery = true
  }

  lifecycle {
    ignore_changes = [read_capacity, write_capacity, global_secondary_index]
  }
}

resource "aws_appautoscaling_target" "provisioned_read" {
  service_namespace  = "dynamodb"
  resource_id        = "table/${aws_dynamodb_table.provisioned.name}"
  scalable_dimension = "dynamodb:table:ReadCapacityUnits"
  min_capacity       = 5
  max_capacity       = 100
}

resource "aws_appautoscaling_target" "provisioned_write" {
  service_namespace  = "dynamodb"
  resource_id        = "table/${aws_dynamodb_table.provisioned.name}"
  scalable_dimension = "dynamodb:table:WriteCapacityUnits"
  min_capacity       = 5
  max_capacity       = 50
}

resource "aws_appautoscaling_policy" "provisioned_read" {
  name               = "provisioned-${var.environment_suffix}-read"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = "dynamodb"
  resource_id        = "table/${aws_dynamodb_table.provisioned.name}"
  scalable_dimension = "dynamodb:table:ReadCapacityUnits"

  target_tracking_scaling_policy_configuration {
    target_value = 70

    predefined_metric_specification {
      predefined_metric_type = "DynamoDBReadCapacityUtilization"
    }
  }

  depends_on = [
    aws_appautoscaling_target.provisioned_read,
    aws_appautoscaling_target.provisioned_write,
    aws_appautoscaling_target.provisioned_by_owner_read,
    aws_appautoscaling_target.provisioned_by_owner_write,
    aws_appautoscaling_target.provisioned_by_owner_name_read,
    aws_appautoscaling_target.provisioned_by_owner_name_write,
    aws_appautoscaling_target.provisioned_by_state_read,
    aws_appautoscaling_target.provisioned_by_state_write,
  ]
}

resource "aws_appautoscaling_policy" "provisioned_write" {
  name               = "provisioned-${var.environment_suffix}-write"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = "dynamodb"
  resource_id        = "table/${aws_dynamodb_table.provisioned.name}"
  scalable_dimension = "dynamodb:table:WriteCapacityUnits"

  target_tracking_scaling_policy_configuration {
    target_value = 70

    predefined_metric_specification {
      predefined_metric_type = "DynamoDBWriteCapacityUtilization"
    }
  }

  depends_on = [
    aws_appautoscaling_target.provisioned_read,
    aws_appautoscaling_target.provisioned_write,
    aws_appautoscaling_target.provisioned_by_owner_read,
    aws_appautoscaling_target.provisioned_by_owner_write,
    aws_appautoscaling_target.provisioned_by_owner_name_read,
    aws_appautoscaling_target.provisioned_by_owner_name_write,
    aws_appautoscaling_target.provisioned_by_state_read,
    aws_appautoscaling_target.provisioned_by_state_write,
  ]
}

resource "aws_appautoscaling_target" "provisioned_by_owner_read" {
  service_namespace  = "dynamodb"
  resource_id        = "table/${aws_dynamodb_table.provisioned.name}/index/by-owner"
  scalable_dimension = "dynamodb:index:ReadCapacityUnits"
  min_capacity       = 10
  max_capacity       = 60
}

resource "aws_appautoscaling_target" "provisioned_by_owner_write" {
  service_namespace  = "dynamodb"
  resource_id        = "table/${aws_dynamodb_table.provisioned.name}/index/by-owner"
  scalable_dimension = "dynamodb:index:WriteCapacityUnits"
  min_capacity       = 20
  max_capacity       = 40
}

resource "aws_appautoscaling_target" "provisioned_by_owner_name_read" {
  service_namespace  = "dynamodb"
  resource_id        = "table/${aws_dynamodb_table.provisioned.name}/index/by-owner-name"
  scalable_dimension = "dynamodb:index:ReadCapacityUnits"
  min_capacity       = 5
  max_capacity       = 100
}

resource "aws_appautoscaling_target" "provisioned_by_owner_name_write" {
  service_namespace  = "dynamodb"
  resource_id        = "table/${aws_dynamodb_table.provisioned.name}/index/by-owner-name"
  scalable_dimension = "dynamodb:index:WriteCapacityUnits"
  min_capacity       = 5
  max_capacity       = 50
}

resource "aws_appautoscaling_target" "provisioned_by_state_read" {
  service_namespace  = "dynamodb"
  resource_id        = "table/${aws_dynamodb_table.provisioned.name}/index/by-state"
  scalable_dimension = "dynamodb:index:ReadCapacityUnits"
  min_capacity       = 5
  max_capacity       = 100
}

resource "aws_appautoscaling_target" "provisioned_by_state_write" {
  service_namespace  = "dynamodb"
  resource_id        = "table/${aws_dynamodb_table.provisioned.name}/index/by-state"
  scalable_dimension = "dynamodb:index:WriteCapacityUnits"
  min_capacity       = 5
  max_capacity       = 50
}

resource "aws_appautoscaling_policy" "provisioned_by_owner_read" {
  name               = "provisioned-${var.environment_suffix}-by-owner-read"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = "dynamodb"
  resource_id        = "table/${aws_dynamodb_table.provisioned.name}/index/by-owner"
  scalable_dimension = "dynamodb:index:ReadCapacityUnits"

  target_tracking_scaling_policy_configuration {
    target_value = 70

    predefined_metric_specification {
      predefined_metric_type = "DynamoDBReadCapacityUtilization"
    }
  }

  depends_on = [
    aws_appautoscaling_target.provisioned_read,
    aws_appautoscaling_target.provisioned_write,
    aws_appautoscaling_target.provisioned_by_owner_read,
    aws_appautoscaling_target.provisioned_by_owner_write,
    aws_appautoscaling_target.provisioned_by_owner_name_read,
    aws_appautoscaling_target.provisioned_by_owner_name_write,
    aws_appautoscaling_target.provisioned_by_state_read,
    aws_appautoscaling_target.provisioned_by_state_write,
  ]
}

resource "aws_appautoscaling_policy" "provisioned_by_owner_write" {
  name               = "provisioned-${var.environment_suffix}-by-owner-write"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = "dynamodb"
  resource_id        = "table/${aws_dynamodb_table.provisioned.name}/index/by-owner"
  scalable_dimension = "dynamodb:index:WriteCapacityUnits"

  target_tracking_scaling_policy_configuration {
    target_value = 70

    predefined_metric_specification {
      predefined_metric_type = "DynamoDBWriteCapacityUtilization"
    }
  }

  depends_on = [
    aws_appautoscaling_target.provisioned_read,
    aws_appautoscaling_target.provisioned_write,
    aws_appautoscaling_target.provisioned_by_owner_read,
    aws_appautoscaling_target.provisioned_by_owner_write,
    aws_appautoscaling_target.provisioned_by_owner_name_read,
    aws_appautoscaling_target.provisioned_by_owner_name_write,
    aws_appautoscaling_target.provisioned_by_state_read,
    aws_appautoscaling_target.provisioned_by_state_write,
  ]
}

resource "aws_appautoscaling_policy" "provisioned_by_owner_name_read" {
  name               = "provisioned-${var.environment_suffix}-by-owner-name-read"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = "dynamodb"
  resource_id        = "table/${aws_dynamodb_table.provisioned.name}/index/by-owner-name"
  scalable_dimension = "dynamodb:index:ReadCapacityUnits"

  target_tracking_scaling_policy_configuration {
    target_value = 70

    predefined_metric_specification {
      predefined_metric_type = "DynamoDBReadCapacityUtilization"
    }
  }

  depends_on = [
    aws_appautoscaling_target.provisioned_read,
    aws_appautoscaling_target.provisioned_write,
    aws_appautoscaling_target.provisioned_by_owner_read,
    aws_appautoscaling_target.provisioned_by_owner_write,
    aws_appautoscaling_target.provisioned_by_owner_name_read,
    aws_appautoscaling_target.provisioned_by_owner_name_write,
    aws_appautoscaling_target.provisioned_by_state_read,
    aws_appautoscaling_target.provisioned_by_state_write,
  ]
}

resource "aws_appautoscaling_policy" "provisioned_by_owner_name_write" {
  name               = "provisioned-${var.environment_suffix}-by-owner-name-write"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = "dynamodb"
  resource_id        = "table/${aws_dynamodb_table.provisioned.name}/index/by-owner-name"
  scalable_dimension = "dynamodb:index:WriteCapacityUnits"

  target_tracking_scaling_policy_configuration {
    target_value = 70

    predefined_metric_specification {
      predefined_metric_type = "DynamoDBWriteCapacityUtilization"
    }
  }

  depends_on = [
    aws_appautoscaling_target.provisioned_read,
    aws_appautoscaling_target.provisioned_write,
    aws_appautoscaling_target.provisioned_by_owner_read,
    aws_appautoscaling_target.provisioned_by_owner_write,
    aws_appautoscaling_target.provisioned_by_owner_name_read,
    aws_appautoscaling_target.provisioned_by_owner_name_write,
    aws_appautoscaling_target.provisioned_by_state_read,
    aws_appautoscaling_target.provisioned_by_state_write,
  ]
}

resource "aws_appautoscaling_policy" "provisioned_by_state_read" {
  name               = "provisioned-${var.environment_suffix}-by-state-read"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = "dynamodb"
  resource_id        = "table/${aws_dynamodb_table.provisioned.name}/index/by-state"
  scalable_dimension = "dynamodb:index:ReadCapacityUnits"

  target_tracking_scaling_policy_configuration {
    target_value = 70

    predefined_metric_specification {
      predefined_metric_type = "DynamoDBReadCapacityUtilization"
    }
  }

  depends_on = [
    aws_appautoscaling_target.provisioned_read,
    aws_appautoscaling_target.provisioned_write,
    aws_appautoscaling_target.provisioned_by_owner_read,
    aws_appautoscaling_target.provisioned_by_owner_write,
    aws_appautoscaling_target.provisioned_by_owner_name_read,
    aws_appautoscaling_target.provisioned_by_owner_name_write,
    aws_appautoscaling_target.provisioned_by_state_read,
    aws_appautoscaling_target.provisioned_by_state_write,
  ]
}

resource "aws_appautoscaling_policy" "provisioned_by_state_write" {
  name               = "provisioned-${var.environment_suffix}-by-state-write"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = "dynamodb"
  resource_id        = "table/${aws_dynamodb_table.provisioned.name}/index/by-state"
  scalable_dimension = "dynamodb:index:WriteCapacityUnits"

  target_tracking_scaling_policy_configuration {
    target_value = 70

    predefined_metric_specification {
      predefined_metric_type = "DynamoDBWriteCapacityUtilization"
    }
  }

  depends_on = [
    aws_appautoscaling_target.provisioned_read,
    aws_appautoscaling_target.provisioned_write,
    aws_appautoscaling_target.provisioned_by_owner_read,
    aws_appautoscaling_target.provisioned_by_owner_write,
    aws_appautoscaling_target.provisioned_by_owner_name_read,
    aws_appautoscaling_target.provisioned_by_owner_name_write,
    aws_appautoscaling_target.provisioned_by_state_read,
    aws_appautoscaling_target.provisioned_by_state_write,
  ]
}

resource "aws_elasticache_replication_group" "cache" {
  replication_group_id       = "cache-${var.environment_suffix}"
  description                = "Cache cache"
  engine                     = "valkey"
  engine_version             = "8.0"
  node_type                  = "cache.t4g.small"
  port                       = 6379
  num_node_groups            = 2
  replicas_per_node_group    = 1
  automatic_failover_enabled = true
  multi_az_enabled           = true
  subnet_group_name          = aws_elasticache_subnet_group.cache.name
  security_group_ids         = [aws_security_group.cache.id]
  parameter_group_name       = aws_elasticache_parameter_group.cache.name
  at_rest_encryption_enabled = true
  transit_encryption_enabled = true
  auth_token                 = var.cache_auth_token
  kms_key_id                 = aws_kms_key.key.arn
  snapshot_retention_limit   = 7
  snapshot_window            = "03:00-04:00"
  notification_topic_arn     = aws_sns_topic.alerts.arn
  maintenance_window         = "sun:04:30-sun:05:30"
  auto_minor_version_upgrade = true
}

resource "aws_elasticache_parameter_group" "cache" {
  name        = "cache-${var.environment_suffix}"
  description = "Parameters of cache"
  family      = "valkey8"

  parameter {
    name  = "maxmemory-policy"
    value = "allkeys-lru"
  }

  parameter {
    name  = "cluster-enabled"
    value = "yes"
  }

  parameter {
    name  = "timeout"
    value = "300"
  }
}

resource "aws_secretsmanager_secret_version" "cache" {
  secret_id     = aws_secretsmanager_secret.api_key.id
  secret_string = var.cache_auth_token
}

resource "aws_db_proxy" "pool" {
  name                   = "pool-${var.environment_suffix}"
  engine_family          = "POSTGRESQL"
  role_arn               = aws_iam_role.pool_proxy.arn
  require_tls            = true
  idle_client_timeout    = 1800
  vpc_subnet_ids         = [aws_subnet.main_data_a.id, aws_subnet.main_data_b.id]
  vpc_security_group_ids = [aws_security_group.pool.id]

  auth {
    auth_scheme = "SECRETS"
    iam_auth    = "REQUIRED"
    secret_arn  = aws_rds_cluster.orders.master_user_secret[0].secret_arn
  }
}

resource "aws_db_proxy_default_target_group" "pool" {
  db_proxy_name = aws_db_proxy.pool.name

  connection_pool_config {
    max_connections_percent   = 100
    connection_borrow_timeout = 120
  }
}

resource "aws_db_proxy_target" "pool" {
  db_proxy_name         = aws_db_proxy.pool.name
  target_group_name     = aws_db_proxy_default_target_group.pool.name
  db_cluster_identifier = aws_rds_cluster.orders.cluster_identifier
}

resource "aws_opensearch_domain" "search" {
  domain_name    = "search-${var.environment_suffix}"
  engine_version = "OpenSearch_2.19"

  cluster_config {
    instance_type            = "m7g.large.search"
    instance_count           = 2
    zone_awareness_enabled   = true
    dedicated_master_enabled = true
    dedicated_master_count   = 3
    dedicated_master_type    = "m7g.large.search"

    zone_awareness_config {
      availability_zone_count = 2
    }
  }

  ebs_options {
    ebs_enabled = true
    volume_type = "gp3"
    volume_size = 100
  }

  vpc_options {
    subnet_ids         = [aws_subnet.main_data_a.id, aws_subnet.main_data_b.id]
    security_group_ids = [aws_security_group.search.id]
  }

  encrypt_at_rest {
    enabled    = true
    kms_key_id = aws_kms_key.key.arn
  }

  node_to_node_encryption {
    enabled = true
  }

  domain_endpoint_options {
    enforce_https       = true
    tls_security_policy = "Policy-Min-TLS-1-2-PFS-2023-10"
  }

  advanced_security_options {
    enabled                        = true
    internal_user_database_enabled = false

    master_user_options {
      master_user_arn = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:root"
    }
  }

  software_update_options {
    auto_software_update_enabled = true
  }

  log_publishing_options {
    log_type                 = "SEARCH_SLOW_LOGS"
    cloudwatch_log_group_arn = aws_cloudwatch_log_group.search_search_slow_logs.arn
  }

  log_publishing_options {
    log_type                 = "AUDIT_LOGS"
    cloudwatch_log_group_arn = aws_cloudwatch_log_group.search_audit_logs.arn
  }

  depends_on = [aws_cloudwatch_log_resource_policy.search]
}

resource "aws_opensearch_domain_policy" "search" {
  domain_name = aws_opensearch_domain.search.domain_name

  access_policies = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = {
          AWS = "*"
        }
        Action   = "es:ESHttp*"
        Resource = "${aws_opensearch_domain.search.arn}/*"
      },
    ]
  })
}

resource "aws_cloudwatch_log_resource_policy" "search" {
  policy_name = "search-${var.environment_suffix}"

  policy_document = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = {
          Service = "es.amazonaws.com"
        }
        Action = ["logs:CreateLogStream", "logs:PutLogEvents", "logs:PutLogEventsBatch"]
        Resource = [
          "${aws_cloudwatch_log_group.search_search_slow_logs.arn}:*",
          "${aws_cloudwatch_log_group.search_audit_logs.arn}:*",
        ]
      },
    ]
  })
}
