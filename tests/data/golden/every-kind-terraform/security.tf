# Exported by Zonedraft from “Every kind”. Changes made here are lost with the next export.

resource "aws_security_group" "api" {
  name        = "api-security-group-${var.environment_suffix}"
  description = "Traffic to and from api"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "api-security-group-${var.environment_suffix}"
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

resource "aws_vpc_security_group_egress_rule" "api_to_cache_6379" {
  security_group_id            = aws_security_group.api.id
  description                  = "To cache"
  ip_protocol                  = "tcp"
  from_port                    = 6379
  to_port                      = 6379
  referenced_security_group_id = aws_security_group.cache.id
}

resource "aws_vpc_security_group_egress_rule" "api_to_external_443" {
  security_group_id = aws_security_group.api.id
  description       = "To external"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_vpc_security_group_egress_rule" "api_to_files_2049" {
  security_group_id            = aws_security_group.api.id
  description                  = "To files"
  ip_protocol                  = "tcp"
  from_port                    = 2049
  to_port                      = 2049
  referenced_security_group_id = aws_security_group.files.id
}

resource "aws_vpc_security_group_egress_rule" "api_to_model_443" {
  security_group_id            = aws_security_group.api.id
  description                  = "To model"
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = aws_security_group.model.id
}

resource "aws_vpc_security_group_egress_rule" "api_to_orders_5432" {
  security_group_id            = aws_security_group.api.id
  description                  = "To orders"
  ip_protocol                  = "tcp"
  from_port                    = 5432
  to_port                      = 5432
  referenced_security_group_id = aws_security_group.orders.id
}

resource "aws_vpc_security_group_egress_rule" "api_to_pool_5432" {
  security_group_id            = aws_security_group.api.id
  description                  = "To pool"
  ip_protocol                  = "tcp"
  from_port                    = 5432
  to_port                      = 5432
  referenced_security_group_id = aws_security_group.pool.id
}

resource "aws_vpc_security_group_egress_rule" "api_to_reports_3306" {
  security_group_id            = aws_security_group.api.id
  description                  = "To reports"
  ip_protocol                  = "tcp"
  from_port                    = 3306
  to_port                      = 3306
  referenced_security_group_id = aws_security_group.reports.id
}

resource "aws_vpc_security_group_egress_rule" "api_to_search_443" {
  security_group_id            = aws_security_group.api.id
  description                  = "To search"
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = aws_security_group.search.id
}

resource "aws_security_group" "cache" {
  name        = "cache-security-group-${var.environment_suffix}"
  description = "Traffic to and from cache"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "cache-security-group-${var.environment_suffix}"
  }
}

resource "aws_vpc_security_group_ingress_rule" "cache_from_api_6379" {
  security_group_id            = aws_security_group.cache.id
  description                  = "From api"
  ip_protocol                  = "tcp"
  from_port                    = 6379
  to_port                      = 6379
  referenced_security_group_id = aws_security_group.api.id
}

resource "aws_security_group" "files" {
  name        = "files-security-group-${var.environment_suffix}"
  description = "Traffic to and from files"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "files-security-group-${var.environment_suffix}"
  }
}

resource "aws_vpc_security_group_ingress_rule" "files_from_api_2049" {
  security_group_id            = aws_security_group.files.id
  description                  = "From api"
  ip_protocol                  = "tcp"
  from_port                    = 2049
  to_port                      = 2049
  referenced_security_group_id = aws_security_group.api.id
}

resource "aws_security_group" "group" {
  name        = "group-${var.environment_suffix}"
  description = "Operators"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "group-${var.environment_suffix}"
  }
}

resource "aws_vpc_security_group_ingress_rule" "group_from_192_0_2_0_24_22" {
  security_group_id = aws_security_group.group.id
  description       = "Operators"
  ip_protocol       = "tcp"
  from_port         = 22
  to_port           = 22
  cidr_ipv4         = "192.0.2.0/24"
}

resource "aws_vpc_security_group_ingress_rule" "group_from_lb_443" {
  security_group_id            = aws_security_group.group.id
  description                  = "Load balancer"
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = aws_security_group.lb.id
}

resource "aws_vpc_security_group_ingress_rule" "group_from_group_1" {
  security_group_id            = aws_security_group.group.id
  description                  = "Itself"
  ip_protocol                  = "-1"
  referenced_security_group_id = aws_security_group.group.id
}

resource "aws_vpc_security_group_egress_rule" "group_to_internet_ipv6_1" {
  security_group_id = aws_security_group.group.id
  description       = "Anywhere"
  ip_protocol       = "-1"
  cidr_ipv6         = "::/0"
}

resource "aws_security_group" "host" {
  name        = "host-security-group-${var.environment_suffix}"
  description = "Traffic to and from host"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "host-security-group-${var.environment_suffix}"
  }
}

resource "aws_vpc_security_group_ingress_rule" "host_from_lb_80" {
  security_group_id            = aws_security_group.host.id
  description                  = "From lb"
  ip_protocol                  = "tcp"
  from_port                    = 80
  to_port                      = 80
  referenced_security_group_id = aws_security_group.lb.id
}

resource "aws_vpc_security_group_egress_rule" "host_to_internet_443" {
  security_group_id = aws_security_group.host.id
  description       = "AWS services, images and logs over HTTPS"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_security_group" "hosts" {
  name        = "hosts-security-group-${var.environment_suffix}"
  description = "Traffic to and from hosts"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "hosts-security-group-${var.environment_suffix}"
  }
}

resource "aws_vpc_security_group_ingress_rule" "hosts_from_lb_80" {
  security_group_id            = aws_security_group.hosts.id
  description                  = "From lb"
  ip_protocol                  = "tcp"
  from_port                    = 80
  to_port                      = 80
  referenced_security_group_id = aws_security_group.lb.id
}

resource "aws_vpc_security_group_egress_rule" "hosts_to_internet_443" {
  security_group_id = aws_security_group.hosts.id
  description       = "AWS services, images and logs over HTTPS"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_security_group" "kube" {
  name        = "kube-security-group-${var.environment_suffix}"
  description = "Traffic to and from kube"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "kube-security-group-${var.environment_suffix}"
  }
}

resource "aws_vpc_security_group_ingress_rule" "kube_from_lb_30080" {
  security_group_id            = aws_security_group.kube.id
  description                  = "From lb"
  ip_protocol                  = "tcp"
  from_port                    = 30080
  to_port                      = 30080
  referenced_security_group_id = aws_security_group.lb.id
}

resource "aws_vpc_security_group_egress_rule" "kube_to_reports_3306" {
  security_group_id            = aws_security_group.kube.id
  description                  = "To reports"
  ip_protocol                  = "tcp"
  from_port                    = 3306
  to_port                      = 3306
  referenced_security_group_id = aws_security_group.reports.id
}

resource "aws_vpc_security_group_egress_rule" "kube_to_internet_443" {
  security_group_id = aws_security_group.kube.id
  description       = "AWS services, images and logs over HTTPS"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_security_group" "lb" {
  name        = "lb-security-group-${var.environment_suffix}"
  description = "Traffic to and from lb"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "lb-security-group-${var.environment_suffix}"
  }
}

resource "aws_vpc_security_group_ingress_rule" "lb_from_cloudfront_80" {
  security_group_id = aws_security_group.lb.id
  description       = "HTTP on port 80"
  ip_protocol       = "tcp"
  from_port         = 80
  to_port           = 80
  prefix_list_id    = data.aws_ec2_managed_prefix_list.cloudfront.id
}

resource "aws_vpc_security_group_ingress_rule" "lb_from_cloudfront_443" {
  security_group_id = aws_security_group.lb.id
  description       = "HTTPS on port 443"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  prefix_list_id    = data.aws_ec2_managed_prefix_list.cloudfront.id
}

resource "aws_vpc_security_group_egress_rule" "lb_to_api_8080" {
  security_group_id            = aws_security_group.lb.id
  description                  = "To api"
  ip_protocol                  = "tcp"
  from_port                    = 8080
  to_port                      = 8080
  referenced_security_group_id = aws_security_group.api.id
}

resource "aws_vpc_security_group_egress_rule" "lb_to_host_80" {
  security_group_id            = aws_security_group.lb.id
  description                  = "To host"
  ip_protocol                  = "tcp"
  from_port                    = 80
  to_port                      = 80
  referenced_security_group_id = aws_security_group.host.id
}

resource "aws_vpc_security_group_egress_rule" "lb_to_hosts_80" {
  security_group_id            = aws_security_group.lb.id
  description                  = "To hosts"
  ip_protocol                  = "tcp"
  from_port                    = 80
  to_port                      = 80
  referenced_security_group_id = aws_security_group.hosts.id
}

resource "aws_vpc_security_group_egress_rule" "lb_to_shop_web_30080" {
  security_group_id            = aws_security_group.lb.id
  description                  = "To shop-web"
  ip_protocol                  = "tcp"
  from_port                    = 30080
  to_port                      = 30080
  referenced_security_group_id = aws_security_group.kube.id
}

resource "aws_security_group" "model" {
  name        = "model-security-group-${var.environment_suffix}"
  description = "Traffic to and from model"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "model-security-group-${var.environment_suffix}"
  }
}

resource "aws_vpc_security_group_ingress_rule" "model_from_api_443" {
  security_group_id            = aws_security_group.model.id
  description                  = "From api"
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = aws_security_group.api.id
}

resource "aws_security_group" "orders" {
  name        = "orders-security-group-${var.environment_suffix}"
  description = "Traffic to and from orders"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "orders-security-group-${var.environment_suffix}"
  }
}

resource "aws_vpc_security_group_ingress_rule" "orders_from_api_5432" {
  security_group_id            = aws_security_group.orders.id
  description                  = "From api"
  ip_protocol                  = "tcp"
  from_port                    = 5432
  to_port                      = 5432
  referenced_security_group_id = aws_security_group.api.id
}

resource "aws_vpc_security_group_ingress_rule" "orders_from_pool_5432" {
  security_group_id            = aws_security_group.orders.id
  description                  = "From pool"
  ip_protocol                  = "tcp"
  from_port                    = 5432
  to_port                      = 5432
  referenced_security_group_id = aws_security_group.pool.id
}

resource "aws_security_group" "pool" {
  name        = "pool-security-group-${var.environment_suffix}"
  description = "Traffic to and from pool"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "pool-security-group-${var.environment_suffix}"
  }
}

resource "aws_vpc_security_group_ingress_rule" "pool_from_api_5432" {
  security_group_id            = aws_security_group.pool.id
  description                  = "From api"
  ip_protocol                  = "tcp"
  from_port                    = 5432
  to_port                      = 5432
  referenced_security_group_id = aws_security_group.api.id
}

resource "aws_vpc_security_group_egress_rule" "pool_to_orders_5432" {
  security_group_id            = aws_security_group.pool.id
  description                  = "To orders"
  ip_protocol                  = "tcp"
  from_port                    = 5432
  to_port                      = 5432
  referenced_security_group_id = aws_security_group.orders.id
}

resource "aws_security_group" "reports" {
  name        = "reports-security-group-${var.environment_suffix}"
  description = "Traffic to and from reports"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "reports-security-group-${var.environment_suffix}"
  }
}

resource "aws_vpc_security_group_ingress_rule" "reports_from_api_3306" {
  security_group_id            = aws_security_group.reports.id
  description                  = "From api"
  ip_protocol                  = "tcp"
  from_port                    = 3306
  to_port                      = 3306
  referenced_security_group_id = aws_security_group.api.id
}

resource "aws_vpc_security_group_ingress_rule" "reports_from_shop_web_3306" {
  security_group_id            = aws_security_group.reports.id
  description                  = "From shop-web"
  ip_protocol                  = "tcp"
  from_port                    = 3306
  to_port                      = 3306
  referenced_security_group_id = aws_security_group.kube.id
}

resource "aws_security_group" "search" {
  name        = "search-security-group-${var.environment_suffix}"
  description = "Traffic to and from search"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "search-security-group-${var.environment_suffix}"
  }
}

resource "aws_vpc_security_group_ingress_rule" "search_from_api_443" {
  security_group_id            = aws_security_group.search.id
  description                  = "From api"
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = aws_security_group.api.id
}

resource "aws_security_group" "worker" {
  name        = "worker-security-group-${var.environment_suffix}"
  description = "Traffic to and from worker"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "worker-security-group-${var.environment_suffix}"
  }
}

resource "aws_vpc_security_group_egress_rule" "worker_to_internet_443" {
  security_group_id = aws_security_group.worker.id
  description       = "AWS services, images and logs over HTTPS"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_network_acl" "acl" {
  vpc_id     = aws_vpc.main.id
  subnet_ids = [aws_subnet.main_public_a.id, aws_subnet.main_public_b.id]

  tags = {
    Name = "acl-${var.environment_suffix}"
  }
}

resource "aws_network_acl_rule" "acl_in_100" {
  network_acl_id = aws_network_acl.acl.id
  egress         = false
  rule_number    = 100
  rule_action    = "allow"
  protocol       = "tcp"
  from_port      = 443
  to_port        = 443
  cidr_block     = "0.0.0.0/0"
}

resource "aws_network_acl_rule" "acl_out_100" {
  network_acl_id = aws_network_acl.acl.id
  egress         = true
  rule_number    = 100
  rule_action    = "allow"
  protocol       = "-1"
  cidr_block     = "0.0.0.0/0"
}

resource "aws_cognito_user_pool" "answers" {
  name                     = "accounts-${var.environment_suffix}"
  user_pool_tier           = "PLUS"
  username_attributes      = ["email"]
  auto_verified_attributes = ["email"]
  mfa_configuration        = "ON"
  deletion_protection      = "ACTIVE"

  admin_create_user_config {
    allow_admin_create_user_only = true
  }

  password_policy {
    minimum_length    = 12
    require_lowercase = true
    require_numbers   = true
    require_symbols   = true
    require_uppercase = true
  }

  software_token_mfa_configuration {
    enabled = true
  }

  user_pool_add_ons {
    advanced_security_mode = "AUDIT"
  }

  lambda_config {
    pre_sign_up = aws_lambda_function.work.arn
  }
}

resource "aws_cognito_user_pool_client" "answers_client_1" {
  name                                 = "web"
  user_pool_id                         = aws_cognito_user_pool.answers.id
  callback_urls                        = ["https://www.example.com/signed-in"]
  logout_urls                          = ["https://www.example.com"]
  allowed_oauth_flows_user_pool_client = true
  allowed_oauth_flows                  = ["code"]
  allowed_oauth_scopes                 = ["openid", "email"]
  supported_identity_providers         = ["COGNITO"]
  explicit_auth_flows                  = ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH"]
  prevent_user_existence_errors        = "ENABLED"
}

resource "aws_cognito_user_pool_client" "answers_client_2" {
  name                          = "batch"
  user_pool_id                  = aws_cognito_user_pool.answers.id
  generate_secret               = true
  explicit_auth_flows           = ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH"]
  prevent_user_existence_errors = "ENABLED"
}

resource "aws_cognito_user_pool_domain" "answers" {
  domain       = "every-kind"
  user_pool_id = aws_cognito_user_pool.answers.id
}

resource "aws_lambda_permission" "answers_pre_sign_up" {
  statement_id  = "Allow-answers-pre_sign_up"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.work.function_name
  principal     = "cognito-idp.amazonaws.com"
  source_arn    = aws_cognito_user_pool.answers.arn
}
