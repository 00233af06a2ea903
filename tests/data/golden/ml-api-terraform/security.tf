# Exported by Zonedraft from “Machine Learning API”. Changes made here are lost with the next export.

resource "aws_security_group" "api" {
  name        = "ml-api-service-security-group-${var.environment_suffix}"
  description = "Traffic to and from api"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "ml-api-service-security-group-${var.environment_suffix}"
  }
}

resource "aws_vpc_security_group_ingress_rule" "api_from_lb_8080" {
  security_group_id            = aws_security_group.api.id
  description                  = "From lb"
  ip_protocol                  = "tcp"
  from_port                    = 8080
  to_port                      = 8080
  referenced_security_group_id = aws_security_group.lb.id
}

resource "aws_vpc_security_group_egress_rule" "api_to_metadata_db_5432" {
  security_group_id            = aws_security_group.api.id
  description                  = "To metadata-db"
  ip_protocol                  = "tcp"
  from_port                    = 5432
  to_port                      = 5432
  referenced_security_group_id = aws_security_group.metadata_db.id
}

resource "aws_vpc_security_group_egress_rule" "api_to_internet_443" {
  security_group_id = aws_security_group.api.id
  description       = "AWS services, images and logs over HTTPS"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_security_group" "lb" {
  name        = "ml-api-alb-security-group-${var.environment_suffix}"
  description = "Traffic to and from lb"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "ml-api-alb-security-group-${var.environment_suffix}"
  }
}

resource "aws_vpc_security_group_ingress_rule" "lb_from_internet_80" {
  security_group_id = aws_security_group.lb.id
  description       = "HTTP on port 80"
  ip_protocol       = "tcp"
  from_port         = 80
  to_port           = 80
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_vpc_security_group_ingress_rule" "lb_from_internet_443" {
  security_group_id = aws_security_group.lb.id
  description       = "HTTPS on port 443"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_vpc_security_group_egress_rule" "lb_to_api_8080" {
  security_group_id            = aws_security_group.lb.id
  description                  = "To api"
  ip_protocol                  = "tcp"
  from_port                    = 8080
  to_port                      = 8080
  referenced_security_group_id = aws_security_group.api.id
}

resource "aws_security_group" "metadata_db" {
  name        = "ml-api-aurora-cluster-security-group-${var.environment_suffix}"
  description = "Traffic to and from metadata-db"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "ml-api-aurora-cluster-security-group-${var.environment_suffix}"
  }
}

resource "aws_vpc_security_group_ingress_rule" "metadata_db_from_api_5432" {
  security_group_id            = aws_security_group.metadata_db.id
  description                  = "From api"
  ip_protocol                  = "tcp"
  from_port                    = 5432
  to_port                      = 5432
  referenced_security_group_id = aws_security_group.api.id
}
