# SPDX-License-Identifier: GPL-3.0-or-later
locals {
  name = "shop"
  tags = {
    Project = "shop \"one\" $${not} %%{live}"
  }
}

data "aws_availability_zones" "available" {
  state = "available"
}

data "aws_iam_policy_document" "assume" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["ecs-tasks.amazonaws.com"]
    }
  }
}

resource "aws_vpc" "main" {
  cidr_block           = "10.0.0.0/16"
  enable_dns_hostnames = true
}

resource "aws_subnet" "public" {
  count = var.zones

  vpc_id            = aws_vpc.main.id
  availability_zone = data.aws_availability_zones.available.names[count.index]
  cidr_block        = cidrsubnet(aws_vpc.main.cidr_block, 8, count.index)
}

resource "aws_security_group" "load_balancer" {
  name   = "${local.name}-load-balancer"
  vpc_id = aws_vpc.main.id

  dynamic "ingress" {
    for_each = var.listeners

    content {
      from_port   = ingress.value
      to_port     = ingress.value
      protocol    = "tcp"
      cidr_blocks = ["0.0.0.0/0"]
    }
  }
}

resource "aws_lb" "main" {
  name            = local.name
  internal        = false
  subnets         = aws_subnet.public[*].id
  security_groups = [aws_security_group.load_balancer.id]

  tags = merge(local.tags, { Role = "edge" })
}

resource "aws_iam_role" "task" {
  name               = "${local.name}-task"
  assume_role_policy = data.aws_iam_policy_document.assume.json
}

resource "aws_iam_role_policy" "task" {
  role = aws_iam_role.task.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      for subnet in aws_subnet.public : { Effect = "Allow", Action = ["ec2:Describe*"], Resource = subnet.arn }
    ]
  })
}

resource "aws_rds_cluster" "main" {
  engine          = "aurora-postgresql"
  master_username = "owner"
  master_password = var.database_password

  lifecycle {
    ignore_changes = [engine_version]
  }
}

resource "aws_acm_certificate" "edge" {
  provider = aws.edge

  domain_name       = "example.org"
  validation_method = "DNS"
}

module "logs" {
  source = "./modules/logs"

  name = local.name
}
