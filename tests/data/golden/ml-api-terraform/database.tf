# Exported by Zonedraft from “Machine Learning API”. Changes made here are lost with the next export.

resource "aws_db_subnet_group" "metadata_db" {
  name        = "ml-api-aurora-cluster-subnet-group-${var.environment_suffix}"
  description = "Subnets of metadata-db"

  subnet_ids = [
    aws_subnet.main_private_a.id,
    aws_subnet.main_private_b.id,
    aws_subnet.main_private_c.id,
  ]
}

# Automatic failover is claimed; how many instances there are is not stated.
resource "aws_rds_cluster" "metadata_db" {
  cluster_identifier              = "ml-api-aurora-cluster-${var.environment_suffix}"
  engine                          = "aurora-postgresql"
  engine_version                  = "15.4"
  database_name                   = "mlapi"
  master_username                 = "dbadmin"
  master_password                 = var.db_password
  port                            = 5432
  db_subnet_group_name            = aws_db_subnet_group.metadata_db.name
  vpc_security_group_ids          = [aws_security_group.metadata_db.id]
  db_cluster_parameter_group_name = aws_rds_cluster_parameter_group.metadata_db.name
  storage_encrypted               = true
  backup_retention_period         = 7
  preferred_backup_window         = "03:00-04:00"
  preferred_maintenance_window    = "sun:04:30-sun:05:30"
  skip_final_snapshot             = true

  serverlessv2_scaling_configuration {
    min_capacity = 0.5
    max_capacity = 2
  }
}

resource "aws_rds_cluster_parameter_group" "metadata_db" {
  name        = "ml-api-aurora-cluster-${var.environment_suffix}"
  description = "Parameters of metadata-db"
  family      = "aurora-postgresql15"

  parameter {
    name  = "rds.force_ssl"
    value = "1"
  }
}

resource "aws_rds_cluster_instance" "metadata_db_1" {
  identifier                 = "ml-api-aurora-cluster-instance-1-${var.environment_suffix}"
  cluster_identifier         = aws_rds_cluster.metadata_db.id
  engine                     = aws_rds_cluster.metadata_db.engine
  engine_version             = aws_rds_cluster.metadata_db.engine_version
  instance_class             = "db.serverless"
  availability_zone          = data.aws_availability_zones.available.names[0]
  promotion_tier             = 0
  publicly_accessible        = false
  auto_minor_version_upgrade = true
}

resource "aws_dynamodb_table" "sessions" {
  name         = "ml-api-sessions-${var.environment_suffix}"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "sessionId"

  attribute {
    name = "sessionId"
    type = "S"
  }

  ttl {
    attribute_name = "ttl"
    enabled        = true
  }

  point_in_time_recovery {
    enabled = true
  }
}
