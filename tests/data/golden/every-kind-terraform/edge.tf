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

resource "aws_acm_certificate" "kept_elsewhere" {
  domain_name       = "www.example.net"
  validation_method = "DNS"

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_acm_certificate_validation" "kept_elsewhere" {
  certificate_arn = aws_acm_certificate.kept_elsewhere.arn
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
      sampled_requests_enabled   = false
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
      sampled_requests_enabled   = false
    }
  }

  rule {
    name     = "rate-limit"
    priority = 5

    action {
      block {}
    }

    statement {
      rate_based_statement {
        limit                 = 2000
        evaluation_window_sec = 60
        aggregate_key_type    = "FORWARDED_IP"

        forwarded_ip_config {
          header_name       = "X-Forwarded-For"
          fallback_behavior = "MATCH"
        }
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "rate-limit"
      sampled_requests_enabled   = false
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
      sampled_requests_enabled   = false
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
      sampled_requests_enabled   = false
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
      sampled_requests_enabled   = false
    }
  }

  rule {
    name     = "sql-injection"
    priority = 6

    action {
      block {}
    }

    statement {
      sqli_match_statement {
        field_to_match {
          all_query_arguments {}
        }

        text_transformation {
          priority = 1
          type     = "URL_DECODE"
        }

        text_transformation {
          priority = 2
          type     = "LOWERCASE"
        }
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "sql-injection"
      sampled_requests_enabled   = false
    }
  }

  rule {
    name     = "sql-injection-2"
    priority = 41

    action {
      block {}
    }

    statement {
      sqli_match_statement {
        field_to_match {
          body {
            oversize_handling = "CONTINUE"
          }
        }

        text_transformation {
          priority = 1
          type     = "URL_DECODE"
        }

        text_transformation {
          priority = 2
          type     = "LOWERCASE"
        }
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "sql-injection-2"
      sampled_requests_enabled   = false
    }
  }

  rule {
    name     = "sql-injection-3"
    priority = 42

    action {
      block {}
    }

    statement {
      sqli_match_statement {
        field_to_match {
          cookies {
            match_scope       = "ALL"
            oversize_handling = "CONTINUE"

            match_pattern {
              all {}
            }
          }
        }

        text_transformation {
          priority = 1
          type     = "URL_DECODE"
        }

        text_transformation {
          priority = 2
          type     = "LOWERCASE"
        }
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "sql-injection-3"
      sampled_requests_enabled   = false
    }
  }

  rule {
    name     = "other-countries"
    priority = 4

    action {
      block {}
    }

    statement {
      not_statement {
        statement {
          geo_match_statement {
            country_codes = ["DE", "US"]
          }
        }
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "other-countries"
      sampled_requests_enabled   = false
    }
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "firewall"
    sampled_requests_enabled   = false
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

resource "aws_wafv2_web_acl_association" "firewall_gateway_keys" {
  resource_arn = aws_api_gateway_stage.gateway_keys.arn
  web_acl_arn  = aws_wafv2_web_acl.firewall.arn
}

resource "aws_wafv2_web_acl_association" "firewall_lb" {
  resource_arn = aws_lb.lb.arn
  web_acl_arn  = aws_wafv2_web_acl.firewall.arn
}

resource "aws_wafv2_web_acl_logging_configuration" "firewall" {
  resource_arn            = aws_wafv2_web_acl.firewall.arn
  log_destination_configs = [aws_cloudwatch_log_group.firewall.arn]
}

resource "aws_cloudfront_origin_access_control" "cdn_own_site" {
  name                              = "edge-of-the-files-origin-access-control-site-${var.environment_suffix}"
  description                       = "Access to site"
  origin_access_control_origin_type = "s3"
  signing_behavior                  = "always"
  signing_protocol                  = "sigv4"
}

resource "aws_cloudfront_origin_access_control" "cdn_site" {
  name                              = "edge-origin-access-control-site-${var.environment_suffix}"
  description                       = "Access to site"
  origin_access_control_origin_type = "s3"
  signing_behavior                  = "always"
  signing_protocol                  = "sigv4"
}

resource "aws_lambda_function" "edge_gate" {
  provider = aws.us_east_1

  function_name = "edge-gate-${var.environment_suffix}"
  role          = aws_iam_role.edge_gate.arn
  filename      = "function.zip"
  handler       = "gate.handler"
  runtime       = "nodejs22.x"
  memory_size   = 128
  timeout       = 5
  publish       = true
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
    origin_id   = "gateway-rest"
    domain_name = element(split("/", aws_api_gateway_stage.gateway_rest.invoke_url), 2)
    origin_path = "/prod"

    custom_origin_config {
      http_port              = 80
      https_port             = 443
      origin_protocol_policy = "https-only"
      origin_ssl_protocols   = ["TLSv1.2"]
    }
  }

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
    cached_methods             = ["GET", "HEAD", "OPTIONS"]
    compress                   = true
    response_headers_policy_id = aws_cloudfront_response_headers_policy.cdn.id
    min_ttl                    = 0
    default_ttl                = 0
    max_ttl                    = 31536000

    forwarded_values {
      query_string = true
      headers      = ["Authorization", "Content-Type"]

      cookies {
        forward           = "whitelist"
        whitelisted_names = ["session"]
      }
    }

    lambda_function_association {
      event_type   = "viewer-request"
      lambda_arn   = aws_lambda_function.edge_gate.qualified_arn
      include_body = true
    }
  }

  ordered_cache_behavior {
    path_pattern               = "/static/*"
    target_origin_id           = "site"
    viewer_protocol_policy     = "redirect-to-https"
    allowed_methods            = ["GET", "HEAD"]
    cached_methods             = ["GET", "HEAD"]
    compress                   = true
    response_headers_policy_id = aws_cloudfront_response_headers_policy.cdn.id
    min_ttl                    = 86400
    default_ttl                = 604800
    max_ttl                    = 31536000

    forwarded_values {
      query_string = true

      cookies {
        forward           = "whitelist"
        whitelisted_names = ["session"]
      }
    }
  }

  ordered_cache_behavior {
    path_pattern               = "/api/*"
    target_origin_id           = "gateway-rest"
    viewer_protocol_policy     = "redirect-to-https"
    allowed_methods            = ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"]
    cached_methods             = ["GET", "HEAD"]
    compress                   = true
    cache_policy_id            = data.aws_cloudfront_cache_policy.caching_disabled.id
    origin_request_policy_id   = data.aws_cloudfront_origin_request_policy.all_viewer_except_host_header.id
    response_headers_policy_id = aws_cloudfront_response_headers_policy.cdn.id
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

resource "aws_cloudfront_response_headers_policy" "cdn" {
  name = "edge-${var.environment_suffix}"

  security_headers_config {
    strict_transport_security {
      access_control_max_age_sec = 31536000
      include_subdomains         = true
      override                   = true
    }

    content_type_options {
      override = true
    }

    frame_options {
      frame_option = "SAMEORIGIN"
      override     = true
    }

    referrer_policy {
      referrer_policy = "strict-origin-when-cross-origin"
      override        = true
    }
  }
}

resource "aws_cloudfront_distribution" "cdn_own" {
  enabled         = true
  is_ipv6_enabled = true
  http_version    = "http2and3"
  price_class     = "PriceClass_100"

  origin {
    origin_id                = "site"
    domain_name              = aws_s3_bucket.site.bucket_regional_domain_name
    origin_access_control_id = aws_cloudfront_origin_access_control.cdn_own_site.id
  }

  default_cache_behavior {
    target_origin_id         = "site"
    viewer_protocol_policy   = "redirect-to-https"
    allowed_methods          = ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"]
    cached_methods           = ["GET", "HEAD"]
    compress                 = true
    cache_policy_id          = aws_cloudfront_cache_policy.cdn_own.id
    origin_request_policy_id = aws_cloudfront_origin_request_policy.cdn_own.id
  }

  ordered_cache_behavior {
    path_pattern             = "/images/*"
    target_origin_id         = "site"
    viewer_protocol_policy   = "redirect-to-https"
    allowed_methods          = ["GET", "HEAD"]
    cached_methods           = ["GET", "HEAD"]
    compress                 = true
    cache_policy_id          = aws_cloudfront_cache_policy.cdn_own.id
    origin_request_policy_id = aws_cloudfront_origin_request_policy.cdn_own.id
  }

  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }

  viewer_certificate {
    cloudfront_default_certificate = true
  }
}

resource "aws_cloudfront_cache_policy" "cdn_own" {
  name        = "edge-of-the-files-cache-${var.environment_suffix}"
  comment     = "What the cache of cdn-own tells apart"
  min_ttl     = 0
  default_ttl = 86400
  max_ttl     = 31536000

  parameters_in_cache_key_and_forwarded_to_origin {
    enable_accept_encoding_brotli = true
    enable_accept_encoding_gzip   = true

    cookies_config {
      cookie_behavior = "whitelist"

      cookies {
        items = ["session"]
      }
    }

    headers_config {
      header_behavior = "whitelist"

      headers {
        items = ["Accept-Language"]
      }
    }

    query_strings_config {
      query_string_behavior = "whitelist"

      query_strings {
        items = ["page", "size"]
      }
    }
  }
}

resource "aws_cloudfront_origin_request_policy" "cdn_own" {
  name    = "edge-of-the-files-origin-${var.environment_suffix}"
  comment = "What the origins of cdn-own see"

  cookies_config {
    cookie_behavior = "all"
  }

  headers_config {
    header_behavior = "whitelist"

    headers {
      items = ["Referer", "User-Agent"]
    }
  }

  query_strings_config {
    query_string_behavior = "none"
  }
}

resource "aws_route53_health_check" "check" {
  type              = "HTTPS_STR_MATCH"
  fqdn              = aws_lb.lb.dns_name
  port              = 443
  resource_path     = "/health"
  search_string     = "fine"
  request_interval  = 10
  failure_threshold = 2
  measure_latency   = true

  tags = {
    Name = "check-${var.environment_suffix}"
  }
}

resource "aws_route53_health_check" "check_edge" {
  type              = "HTTPS"
  fqdn              = aws_cloudfront_distribution.cdn.domain_name
  port              = 443
  resource_path     = "/health"
  request_interval  = 30
  failure_threshold = 3
  regions           = ["us-east-1", "eu-west-1", "ap-southeast-1"]

  tags = {
    Name = "check-edge-${var.environment_suffix}"
  }
}

resource "aws_route53_health_check" "check_enough" {
  type = "CALCULATED"

  child_healthchecks = [
    aws_route53_health_check.check.id,
    aws_route53_health_check.check_edge.id,
    aws_route53_health_check.check_partner.id,
  ]

  child_health_threshold = 2

  tags = {
    Name = "check-enough-${var.environment_suffix}"
  }
}

resource "aws_route53_health_check" "check_partner" {
  type               = "HTTPS"
  fqdn               = "api.example.net"
  port               = 8443
  resource_path      = "/health"
  request_interval   = 30
  failure_threshold  = 3
  invert_healthcheck = true
  enable_sni         = false

  tags = {
    Name = "check-partner-${var.environment_suffix}"
  }
}

resource "aws_route53_record" "kept_name" {
  zone_id = data.aws_route53_zone.example_org.zone_id
  name    = "kept.example.org"
  type    = "A"
  ttl     = 300
  records = ["192.0.2.1"]
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

resource "aws_route53_record" "record_ipv6" {
  zone_id = aws_route53_zone.zone.zone_id
  name    = "www.example.com"
  type    = "AAAA"

  alias {
    name                   = aws_cloudfront_distribution.cdn.domain_name
    zone_id                = aws_cloudfront_distribution.cdn.hosted_zone_id
    evaluate_target_health = false
  }
}

resource "aws_route53_record" "record_api" {
  zone_id        = aws_route53_zone.zone.zone_id
  name           = "api2.example.com"
  type           = "A"
  set_identifier = "europe"

  alias {
    name                   = aws_apigatewayv2_domain_name.gateway.domain_name_configuration[0].target_domain_name
    zone_id                = aws_apigatewayv2_domain_name.gateway.domain_name_configuration[0].hosted_zone_id
    evaluate_target_health = false
  }

  latency_routing_policy {
    region = "eu-central-1"
  }
}

resource "aws_route53_record" "record_failover" {
  zone_id         = aws_route53_zone.zone.zone_id
  name            = "api.example.com"
  type            = "CNAME"
  ttl             = 300
  records         = ["api.example.net"]
  set_identifier  = "record-failover"
  health_check_id = aws_route53_health_check.check.id

  failover_routing_policy {
    type = "PRIMARY"
  }
}

resource "aws_route53_record" "record_near" {
  zone_id        = aws_route53_zone.zone.zone_id
  name           = "near.example.com"
  type           = "A"
  ttl            = 300
  records        = ["192.0.2.1"]
  set_identifier = "record-near"

  geolocation_routing_policy {
    country = "DE"
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

resource "aws_apigatewayv2_api" "gateway" {
  name          = "gateway-${var.environment_suffix}"
  protocol_type = "HTTP"

  cors_configuration {
    allow_origins = ["https://www.example.com"]
    allow_methods = ["*"]
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
  integration_uri        = aws_lambda_alias.work.invoke_arn
  payload_format_version = "2.0"
}

resource "aws_lambda_permission" "gateway_work" {
  statement_id  = "Allow-gateway"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.work.function_name
  qualifier     = aws_lambda_alias.work.name
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

resource "aws_api_gateway_stage" "gateway_keys" {
  rest_api_id           = aws_api_gateway_rest_api.gateway_keys.id
  deployment_id         = aws_api_gateway_deployment.gateway_keys.id
  stage_name            = "prod"
  cache_cluster_enabled = true
  cache_cluster_size    = "0.5"
  xray_tracing_enabled  = true

  access_log_settings {
    destination_arn = aws_cloudwatch_log_group.gateway_keys.arn

    format = jsonencode({
      requestId    = "$context.requestId"
      ip           = "$context.identity.sourceIp"
      resourcePath = "$context.resourcePath"
      status       = "$context.status"
    })
  }
}

resource "aws_api_gateway_rest_api" "gateway_keys" {
  name        = "gateway-keys-${var.environment_suffix}"
  description = "For partners"

  body = jsonencode({
    openapi = "3.0.1"
    info = {
      title   = "gateway-keys-${var.environment_suffix}"
      version = "1.0"
    }
    components = {
      securitySchemes = {
        callers = {
          type                         = "apiKey"
          name                         = "Authorization"
          in                           = "header"
          x-amazon-apigateway-authtype = "cognito_user_pools"
          x-amazon-apigateway-authorizer = {
            type         = "cognito_user_pools"
            providerARNs = [aws_cognito_user_pool.answers.arn]
          }
        }
        key = {
          type = "apiKey"
          name = "x-api-key"
          in   = "header"
        }
      }
    }
    paths = {
      "/work" = {
        get = {
          security = [
            {
              callers = []
              key     = []
            },
          ]
          x-amazon-apigateway-integration = {
            type       = "aws_proxy"
            httpMethod = "POST"
            uri        = aws_lambda_alias.work.invoke_arn
          }
        }
        post = {
          security = [
            {
              callers = []
              key     = []
            },
          ]
          x-amazon-apigateway-integration = {
            type       = "aws_proxy"
            httpMethod = "POST"
            uri        = aws_lambda_alias.work.invoke_arn
          }
        }
      }
    }
  })

  endpoint_configuration {
    types = ["REGIONAL"]
  }
}

resource "aws_api_gateway_deployment" "gateway_keys" {
  rest_api_id = aws_api_gateway_rest_api.gateway_keys.id

  triggers = {
    definition = sha1(aws_api_gateway_rest_api.gateway_keys.body)
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_api_gateway_method_settings" "gateway_keys" {
  rest_api_id = aws_api_gateway_rest_api.gateway_keys.id
  stage_name  = aws_api_gateway_stage.gateway_keys.stage_name
  method_path = "*/*"

  settings {
    metrics_enabled        = true
    throttling_rate_limit  = 1000
    throttling_burst_limit = 500
    caching_enabled        = true
    cache_ttl_in_seconds   = 300
    cache_data_encrypted   = true
  }
}

resource "aws_api_gateway_usage_plan" "gateway_keys_plan_1" {
  name = "partners"

  api_stages {
    api_id = aws_api_gateway_rest_api.gateway_keys.id
    stage  = aws_api_gateway_stage.gateway_keys.stage_name
  }

  throttle_settings {
    rate_limit  = 10
    burst_limit = 20
  }

  quota_settings {
    limit  = 10000
    period = "DAY"
  }
}

resource "aws_api_gateway_api_key" "gateway_keys_plan_1" {
  name = "partners"
}

resource "aws_api_gateway_usage_plan_key" "gateway_keys_plan_1" {
  key_id        = aws_api_gateway_api_key.gateway_keys_plan_1.id
  key_type      = "API_KEY"
  usage_plan_id = aws_api_gateway_usage_plan.gateway_keys_plan_1.id
}

resource "aws_lambda_permission" "gateway_keys_work" {
  statement_id  = "Allow-gateway-keys"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.work.function_name
  qualifier     = aws_lambda_alias.work.name
  principal     = "apigateway.amazonaws.com"
  source_arn    = "${aws_api_gateway_rest_api.gateway_keys.execution_arn}/*/*"
}

resource "aws_api_gateway_domain_name" "gateway_keys" {
  domain_name              = "api2.example.com"
  regional_certificate_arn = aws_acm_certificate.certificate.arn
  security_policy          = "TLS_1_2"

  endpoint_configuration {
    types = ["REGIONAL"]
  }
}

resource "aws_api_gateway_base_path_mapping" "gateway_keys" {
  api_id      = aws_api_gateway_rest_api.gateway_keys.id
  domain_name = aws_api_gateway_domain_name.gateway_keys.domain_name
  stage_name  = aws_api_gateway_stage.gateway_keys.stage_name
}

resource "aws_apigatewayv2_stage" "gateway_open" {
  api_id      = aws_apigatewayv2_api.gateway_open.id
  name        = "$default"
  auto_deploy = true

  default_route_settings {
    throttling_rate_limit  = 1000
    throttling_burst_limit = 500
  }
}

resource "aws_apigatewayv2_api" "gateway_open" {
  name          = "gateway-open-${var.environment_suffix}"
  protocol_type = "HTTP"
}

resource "aws_apigatewayv2_authorizer" "gateway_open" {
  api_id                            = aws_apigatewayv2_api.gateway_open.id
  name                              = "gateway-open-${var.environment_suffix}"
  authorizer_type                   = "REQUEST"
  authorizer_uri                    = aws_lambda_function.worker.invoke_arn
  authorizer_payload_format_version = "2.0"
  enable_simple_responses           = true
  identity_sources                  = ["$request.header.Authorization"]
}

resource "aws_lambda_permission" "gateway_open_authorizer" {
  statement_id  = "Authorize-gateway-open"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.worker.function_name
  principal     = "apigateway.amazonaws.com"
  source_arn    = "${aws_apigatewayv2_api.gateway_open.execution_arn}/authorizers/*"
}

resource "aws_apigatewayv2_integration" "gateway_open_work" {
  api_id                 = aws_apigatewayv2_api.gateway_open.id
  integration_type       = "AWS_PROXY"
  integration_uri        = aws_lambda_alias.work.invoke_arn
  payload_format_version = "2.0"
  timeout_milliseconds   = 10000
}

resource "aws_lambda_permission" "gateway_open_work" {
  statement_id  = "Allow-gateway-open"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.work.function_name
  qualifier     = aws_lambda_alias.work.name
  principal     = "apigateway.amazonaws.com"
  source_arn    = "${aws_apigatewayv2_api.gateway_open.execution_arn}/*/*"
}

resource "aws_apigatewayv2_route" "gateway_open_work" {
  api_id             = aws_apigatewayv2_api.gateway_open.id
  route_key          = "$default"
  target             = "integrations/${aws_apigatewayv2_integration.gateway_open_work.id}"
  authorization_type = "CUSTOM"
  authorizer_id      = aws_apigatewayv2_authorizer.gateway_open.id
}

resource "aws_api_gateway_stage" "gateway_rest" {
  rest_api_id   = aws_api_gateway_rest_api.gateway_rest.id
  deployment_id = aws_api_gateway_deployment.gateway_rest.id
  stage_name    = "prod"
}

resource "aws_api_gateway_rest_api" "gateway_rest" {
  name = "gateway-rest-${var.environment_suffix}"

  body = jsonencode({
    openapi = "3.0.1"
    info = {
      title   = "gateway-rest-${var.environment_suffix}"
      version = "1.0"
    }
    paths = {
      "/" = {
        x-amazon-apigateway-any-method = {
          x-amazon-apigateway-auth = {
            type = "AWS_IAM"
          }
          x-amazon-apigateway-integration = {
            type       = "aws_proxy"
            httpMethod = "POST"
            uri        = aws_lambda_alias.work.invoke_arn
          }
        }
      }
      "/{proxy+}" = {
        x-amazon-apigateway-any-method = {
          x-amazon-apigateway-auth = {
            type = "AWS_IAM"
          }
          x-amazon-apigateway-integration = {
            type       = "aws_proxy"
            httpMethod = "POST"
            uri        = aws_lambda_alias.work.invoke_arn
          }
        }
      }
    }
  })

  endpoint_configuration {
    types = ["REGIONAL"]
  }
}

resource "aws_api_gateway_deployment" "gateway_rest" {
  rest_api_id = aws_api_gateway_rest_api.gateway_rest.id

  triggers = {
    definition = sha1(aws_api_gateway_rest_api.gateway_rest.body)
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_api_gateway_method_settings" "gateway_rest" {
  rest_api_id = aws_api_gateway_rest_api.gateway_rest.id
  stage_name  = aws_api_gateway_stage.gateway_rest.stage_name
  method_path = "*/*"

  settings {
    throttling_rate_limit  = 1000
    throttling_burst_limit = 500
  }
}

resource "aws_lambda_permission" "gateway_rest_work" {
  statement_id  = "Allow-gateway-rest"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.work.function_name
  qualifier     = aws_lambda_alias.work.name
  principal     = "apigateway.amazonaws.com"
  source_arn    = "${aws_api_gateway_rest_api.gateway_rest.execution_arn}/*/*"
}

resource "aws_apigatewayv2_stage" "gateway_users" {
  api_id      = aws_apigatewayv2_api.gateway_users.id
  name        = "$default"
  auto_deploy = true

  default_route_settings {
    throttling_rate_limit  = 1000
    throttling_burst_limit = 500
  }
}

resource "aws_apigatewayv2_api" "gateway_users" {
  name          = "gateway-users-${var.environment_suffix}"
  protocol_type = "HTTP"
}

resource "aws_apigatewayv2_authorizer" "gateway_users" {
  api_id           = aws_apigatewayv2_api.gateway_users.id
  name             = "gateway-users-${var.environment_suffix}"
  authorizer_type  = "JWT"
  identity_sources = ["$request.header.Authorization"]

  jwt_configuration {
    issuer   = "https://${aws_cognito_user_pool.answers.endpoint}"
    audience = [aws_cognito_user_pool_client.answers_client_1.id]
  }
}

resource "aws_apigatewayv2_integration" "gateway_users_work" {
  api_id                 = aws_apigatewayv2_api.gateway_users.id
  integration_type       = "AWS_PROXY"
  integration_uri        = aws_lambda_alias.work.invoke_arn
  payload_format_version = "2.0"
}

resource "aws_lambda_permission" "gateway_users_work" {
  statement_id  = "Allow-gateway-users"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.work.function_name
  qualifier     = aws_lambda_alias.work.name
  principal     = "apigateway.amazonaws.com"
  source_arn    = "${aws_apigatewayv2_api.gateway_users.execution_arn}/*/*"
}

resource "aws_apigatewayv2_route" "gateway_users_work" {
  api_id             = aws_apigatewayv2_api.gateway_users.id
  route_key          = "$default"
  target             = "integrations/${aws_apigatewayv2_integration.gateway_users_work.id}"
  authorization_type = "JWT"
  authorizer_id      = aws_apigatewayv2_authorizer.gateway_users.id
}
