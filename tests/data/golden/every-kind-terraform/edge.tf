# Exported by Zonedraft from “Every kind”. Changes made here are lost with the next export.

resource "aws_route53_zone" "zone" {
  name    = "example.com"
  comment = "Public zone"
}

resource "aws_acm_certificate" "certificate" {
  domain_name               = "api.example.com"
  subject_alternative_names = ["api2.example.com"]
  validation_method         = "DNS"

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_route53_record" "certificate_validation_1" {
  zone_id = aws_route53_zone.zone.zone_id
  name    = element(aws_acm_certificate.certificate.domain_validation_options[*].resource_record_name, 0)
  type    = element(aws_acm_certificate.certificate.domain_validation_options[*].resource_record_type, 0)

  records = [
    element(aws_acm_certificate.certificate.domain_validation_options[*].resource_record_value, 0),
  ]

  ttl             = 60
  allow_overwrite = true
}

resource "aws_route53_record" "certificate_validation_2" {
  zone_id = aws_route53_zone.zone.zone_id
  name    = element(aws_acm_certificate.certificate.domain_validation_options[*].resource_record_name, 1)
  type    = element(aws_acm_certificate.certificate.domain_validation_options[*].resource_record_type, 1)

  records = [
    element(aws_acm_certificate.certificate.domain_validation_options[*].resource_record_value, 1),
  ]

  ttl             = 60
  allow_overwrite = true
}

resource "aws_acm_certificate_validation" "certificate" {
  certificate_arn = aws_acm_certificate.certificate.arn

  depends_on = [
    aws_route53_record.certificate_validation_1,
    aws_route53_record.certificate_validation_2,
  ]
}

resource "aws_acm_certificate" "edge_certificate" {
  provider = aws.us_east_1

  domain_name       = "www.example.com"
  validation_method = "DNS"

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_route53_record" "edge_certificate_validation_1" {
  zone_id = aws_route53_zone.zone.zone_id
  name    = element(aws_acm_certificate.edge_certificate.domain_validation_options[*].resource_record_name, 0)
  type    = element(aws_acm_certificate.edge_certificate.domain_validation_options[*].resource_record_type, 0)

  records = [
    element(aws_acm_certificate.edge_certificate.domain_validation_options[*].resource_record_value, 0),
  ]

  ttl             = 60
  allow_overwrite = true
}

resource "aws_acm_certificate_validation" "edge_certificate" {
  provider = aws.us_east_1

  certificate_arn = aws_acm_certificate.edge_certificate.arn

  depends_on = [aws_route53_record.edge_certificate_validation_1]
}

resource "aws_wafv2_web_acl" "edge_firewall" {
  provider = aws.us_east_1

  name  = "edge-firewall-${var.environment_suffix}"
  scope = "CLOUDFRONT"

  default_action {
    allow {}
  }

  rule {
    name     = "blocked-countries"
    priority = 3

    action {
      block {}
    }

    statement {
      geo_match_statement {
        country_codes = ["KP"]
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "blocked-countries"
      sampled_requests_enabled   = true
    }
  }

  rule {
    name     = "rate-limit"
    priority = 10

    action {
      count {}
    }

    statement {
      rate_based_statement {
        limit              = 1000
        aggregate_key_type = "IP"
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "rate-limit"
      sampled_requests_enabled   = true
    }
  }

  rule {
    name     = "AWSManagedRulesCommonRuleSet"
    priority = 20

    override_action {
      count {}
    }

    statement {
      managed_rule_group_statement {
        vendor_name = "AWS"
        name        = "AWSManagedRulesCommonRuleSet"
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "AWSManagedRulesCommonRuleSet"
      sampled_requests_enabled   = true
    }
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "edge-firewall"
    sampled_requests_enabled   = true
  }
}

resource "aws_wafv2_web_acl" "firewall" {
  name  = "firewall-${var.environment_suffix}"
  scope = "REGIONAL"

  default_action {
    allow {}
  }

  rule {
    name     = "allowed-addresses"
    priority = 1

    action {
      allow {}
    }

    statement {
      ip_set_reference_statement {
        arn = aws_wafv2_ip_set.firewall_allowed.arn
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "allowed-addresses"
      sampled_requests_enabled   = true
    }
  }

  rule {
    name     = "blocked-addresses"
    priority = 2

    action {
      block {}
    }

    statement {
      ip_set_reference_statement {
        arn = aws_wafv2_ip_set.firewall_blocked.arn
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "blocked-addresses"
      sampled_requests_enabled   = true
    }
  }

  rule {
    name     = "rate-limit"
    priority = 10

    action {
      block {}
    }

    statement {
      rate_based_statement {
        limit              = 2000
        aggregate_key_type = "IP"
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "rate-limit"
      sampled_requests_enabled   = true
    }
  }

  rule {
    name     = "AWSManagedRulesCommonRuleSet"
    priority = 20

    override_action {
      none {}
    }

    statement {
      managed_rule_group_statement {
        vendor_name = "AWS"
        name        = "AWSManagedRulesCommonRuleSet"
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "AWSManagedRulesCommonRuleSet"
      sampled_requests_enabled   = true
    }
  }

  rule {
    name     = "AWSManagedRulesKnownBadInputsRuleSet"
    priority = 21

    override_action {
      none {}
    }

    statement {
      managed_rule_group_statement {
        vendor_name = "AWS"
        name        = "AWSManagedRulesKnownBadInputsRuleSet"
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "AWSManagedRulesKnownBadInputsRuleSet"
      sampled_requests_enabled   = true
    }
  }

  rule {
    name     = "AWSManagedRulesAmazonIpReputationList"
    priority = 22

    override_action {
      none {}
    }

    statement {
      managed_rule_group_statement {
        vendor_name = "AWS"
        name        = "AWSManagedRulesAmazonIpReputationList"
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "AWSManagedRulesAmazonIpReputationList"
      sampled_requests_enabled   = true
    }
  }

  rule {
    name     = "AWSManagedRulesSQLiRuleSet"
    priority = 40

    override_action {
      none {}
    }

    statement {
      managed_rule_group_statement {
        vendor_name = "AWS"
        name        = "AWSManagedRulesSQLiRuleSet"
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "AWSManagedRulesSQLiRuleSet"
      sampled_requests_enabled   = true
    }
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "firewall"
    sampled_requests_enabled   = true
  }
}

resource "aws_wafv2_ip_set" "firewall_allowed" {
  name               = "firewall-allowed-${var.environment_suffix}"
  scope              = "REGIONAL"
  ip_address_version = "IPV4"
  addresses          = ["192.0.2.0/24"]
}

resource "aws_wafv2_ip_set" "firewall_blocked" {
  name               = "firewall-blocked-${var.environment_suffix}"
  scope              = "REGIONAL"
  ip_address_version = "IPV4"
  addresses          = ["198.51.100.0/24"]
}

resource "aws_wafv2_web_acl_association" "firewall_lb" {
  resource_arn = aws_lb.lb.arn
  web_acl_arn  = aws_wafv2_web_acl.firewall.arn
}

resource "aws_wafv2_web_acl_logging_configuration" "firewall" {
  resource_arn            = aws_wafv2_web_acl.firewall.arn
  log_destination_configs = [aws_cloudwatch_log_group.firewall.arn]
}

resource "aws_cloudfront_origin_access_control" "cdn_site" {
  name                              = "edge-origin-access-control-site-${var.environment_suffix}"
  description                       = "Access to site"
  origin_access_control_origin_type = "s3"
  signing_behavior                  = "always"
  signing_protocol                  = "sigv4"
}

resource "aws_cloudfront_distribution" "cdn" {
  enabled             = true
  comment             = "Edge of everything"
  aliases             = ["www.example.com"]
  is_ipv6_enabled     = true
  http_version        = "http2and3"
  price_class         = "PriceClass_100"
  default_root_object = "index.html"
  web_acl_id          = aws_wafv2_web_acl.edge_firewall.arn

  origin {
    origin_id   = "lb"
    domain_name = aws_lb.lb.dns_name

    custom_header {
      name  = "X-Origin-Verify"
      value = var.origin_verify_value
    }

    custom_origin_config {
      http_port              = 80
      https_port             = 443
      origin_protocol_policy = "https-only"
      origin_ssl_protocols   = ["TLSv1.2"]
    }
  }

  origin {
    origin_id                = "site"
    domain_name              = aws_s3_bucket.site.bucket_regional_domain_name
    origin_access_control_id = aws_cloudfront_origin_access_control.cdn_site.id
  }

  default_cache_behavior {
    target_origin_id           = "lb"
    viewer_protocol_policy     = "redirect-to-https"
    allowed_methods            = ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"]
    cached_methods             = ["GET", "HEAD"]
    compress                   = true
    cache_policy_id            = data.aws_cloudfront_cache_policy.caching_disabled.id
    origin_request_policy_id   = data.aws_cloudfront_origin_request_policy.all_viewer.id
    response_headers_policy_id = data.aws_cloudfront_response_headers_policy.security_headers_policy.id
  }

  ordered_cache_behavior {
    path_pattern           = "/static/*"
    target_origin_id       = "site"
    viewer_protocol_policy = "redirect-to-https"
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    compress               = true
    cache_policy_id        = data.aws_cloudfront_cache_policy.caching_optimized.id
  }

  restrictions {
    geo_restriction {
      restriction_type = "whitelist"
      locations        = ["DE", "US"]
    }
  }

  viewer_certificate {
    acm_certificate_arn      = aws_acm_certificate.edge_certificate.arn
    ssl_support_method       = "sni-only"
    minimum_protocol_version = "TLSv1.2_2021"
  }

  logging_config {
    bucket          = aws_s3_bucket.cdn_access_log.bucket_domain_name
    include_cookies = false
  }

  depends_on = [
    aws_acm_certificate_validation.edge_certificate,
    aws_s3_bucket_ownership_controls.cdn_access_log,
  ]
}

resource "aws_route53_record" "record" {
  zone_id = aws_route53_zone.zone.zone_id
  name    = "www.example.com"
  type    = "A"

  alias {
    name                   = aws_cloudfront_distribution.cdn.domain_name
    zone_id                = aws_cloudfront_distribution.cdn.hosted_zone_id
    evaluate_target_health = false
  }
}

resource "aws_route53_record" "record_failover" {
  zone_id         = aws_route53_zone.zone.zone_id
  name            = "api.example.com"
  type            = "CNAME"
  ttl             = 300
  records         = ["api.example.net"]
  set_identifier  = "record-failover"
  health_check_id = aws_route53_health_check.record_failover.id

  failover_routing_policy {
    type = "PRIMARY"
  }
}

resource "aws_route53_health_check" "record_failover" {
  fqdn              = "api.example.com"
  type              = "HTTPS"
  port              = 443
  resource_path     = "/"
  failure_threshold = 3
  request_interval  = 30
}

resource "aws_apigatewayv2_api" "gateway" {
  name          = "gateway-${var.environment_suffix}"
  protocol_type = "HTTP"

  cors_configuration {
    allow_origins = ["https://www.example.com"]
    allow_methods = ["*"]
  }
}

resource "aws_apigatewayv2_stage" "gateway" {
  api_id      = aws_apigatewayv2_api.gateway.id
  name        = "$default"
  auto_deploy = true

  default_route_settings {
    throttling_rate_limit  = 1000
    throttling_burst_limit = 500
  }

  access_log_settings {
    destination_arn = aws_cloudwatch_log_group.gateway.arn

    format = jsonencode({
      requestId = "$context.requestId"
      ip        = "$context.identity.sourceIp"
      routeKey  = "$context.routeKey"
      status    = "$context.status"
    })
  }
}

resource "aws_apigatewayv2_authorizer" "gateway" {
  api_id           = aws_apigatewayv2_api.gateway.id
  name             = "gateway-${var.environment_suffix}"
  authorizer_type  = "JWT"
  identity_sources = ["$request.header.Authorization"]

  jwt_configuration {
    issuer   = "https://issuer.example.com"
    audience = ["api"]
  }
}

resource "aws_apigatewayv2_integration" "gateway_work" {
  api_id                 = aws_apigatewayv2_api.gateway.id
  integration_type       = "AWS_PROXY"
  integration_uri        = aws_lambda_function.work.invoke_arn
  payload_format_version = "2.0"
}

resource "aws_lambda_permission" "gateway_work" {
  statement_id  = "Allow-gateway"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.work.function_name
  principal     = "apigateway.amazonaws.com"
  source_arn    = "${aws_apigatewayv2_api.gateway.execution_arn}/*/*"
}

resource "aws_apigatewayv2_route" "gateway_route_1" {
  api_id             = aws_apigatewayv2_api.gateway.id
  route_key          = "POST /work"
  target             = "integrations/${aws_apigatewayv2_integration.gateway_work.id}"
  authorization_type = "JWT"
  authorizer_id      = aws_apigatewayv2_authorizer.gateway.id
}

resource "aws_apigatewayv2_domain_name" "gateway" {
  domain_name = "api.example.com"

  domain_name_configuration {
    certificate_arn = aws_acm_certificate.certificate.arn
    endpoint_type   = "REGIONAL"
    security_policy = "TLS_1_2"
  }
}

resource "aws_apigatewayv2_api_mapping" "gateway" {
  api_id      = aws_apigatewayv2_api.gateway.id
  domain_name = aws_apigatewayv2_domain_name.gateway.id
  stage       = aws_apigatewayv2_stage.gateway.id
}
