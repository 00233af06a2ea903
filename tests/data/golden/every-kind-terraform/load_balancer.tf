# Exported by Zonedraft from “Every kind”. Changes made here are lost with the next export.

resource "aws_lb" "lb" {
  name                       = "lb-${var.environment_suffix}"
  internal                   = false
  load_balancer_type         = "application"
  subnets                    = [aws_subnet.main_public_a.id, aws_subnet.main_public_b.id]
  security_groups            = [aws_security_group.lb.id]
  idle_timeout               = 60
  drop_invalid_header_fields = true
  enable_deletion_protection = true

  access_logs {
    bucket  = aws_s3_bucket.lb_access_log.id
    prefix  = "lb"
    enabled = true
  }

  depends_on = [aws_s3_bucket_policy.lb_access_log]
}

resource "aws_lb_target_group" "lb_api" {
  name                 = "api-tg-${var.environment_suffix}"
  target_type          = "ip"
  port                 = 8080
  protocol             = "HTTP"
  vpc_id               = aws_vpc.main.id
  deregistration_delay = 60
  slow_start           = 30

  health_check {
    enabled             = true
    path                = "/health"
    protocol            = "HTTP"
    port                = "traffic-port"
    interval            = 30
    timeout             = 5
    healthy_threshold   = 5
    unhealthy_threshold = 2
    matcher             = "200"
  }

  stickiness {
    enabled = true
    type    = "lb_cookie"
  }
}

resource "aws_lb_target_group" "lb_host" {
  name                 = "host-tg-${var.environment_suffix}"
  target_type          = "instance"
  port                 = 80
  protocol             = "HTTP"
  vpc_id               = aws_vpc.main.id
  deregistration_delay = 60
  slow_start           = 30

  health_check {
    enabled             = true
    path                = "/health"
    protocol            = "HTTP"
    port                = "traffic-port"
    interval            = 30
    timeout             = 5
    healthy_threshold   = 5
    unhealthy_threshold = 2
    matcher             = "200"
  }

  stickiness {
    enabled = true
    type    = "lb_cookie"
  }
}

resource "aws_lb_target_group_attachment" "lb_host" {
  target_group_arn = aws_lb_target_group.lb_host.arn
  target_id        = aws_instance.host.id
}

resource "aws_lb_target_group" "lb_hosts" {
  name                 = "hosts-tg-${var.environment_suffix}"
  target_type          = "instance"
  port                 = 80
  protocol             = "HTTP"
  vpc_id               = aws_vpc.main.id
  deregistration_delay = 60
  slow_start           = 30

  health_check {
    enabled             = true
    path                = "/health"
    protocol            = "HTTP"
    port                = "traffic-port"
    interval            = 30
    timeout             = 5
    healthy_threshold   = 5
    unhealthy_threshold = 2
    matcher             = "200"
  }

  stickiness {
    enabled = true
    type    = "lb_cookie"
  }
}

resource "aws_lb_target_group" "lb_shop_web" {
  name                 = "shop-web-tg-${var.environment_suffix}"
  target_type          = "instance"
  port                 = 30080
  protocol             = "HTTP"
  vpc_id               = aws_vpc.main.id
  deregistration_delay = 60
  slow_start           = 30

  health_check {
    enabled             = true
    path                = "/health"
    protocol            = "HTTP"
    port                = "traffic-port"
    interval            = 30
    timeout             = 5
    healthy_threshold   = 5
    unhealthy_threshold = 2
    matcher             = "200"
  }

  stickiness {
    enabled = true
    type    = "lb_cookie"
  }
}

resource "aws_lb_listener" "lb_http" {
  load_balancer_arn = aws_lb.lb.arn
  port              = 80
  protocol          = "HTTP"

  default_action {
    type = "redirect"

    redirect {
      protocol    = "HTTPS"
      port        = "443"
      status_code = "HTTP_301"
    }
  }
}

resource "aws_lb_listener" "lb_https" {
  load_balancer_arn                                            = aws_lb.lb.arn
  port                                                         = 443
  protocol                                                     = "HTTPS"
  ssl_policy                                                   = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  certificate_arn                                              = aws_acm_certificate.certificate.arn
  routing_http_response_strict_transport_security_header_value = "max-age=31536000; includeSubDomains"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.lb_api.arn
  }

  depends_on = [aws_acm_certificate_validation.certificate]
}

resource "aws_lb_listener_rule" "lb_10" {
  listener_arn = aws_lb_listener.lb_https.arn
  priority     = 10

  action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.lb_api.arn
  }

  condition {
    path_pattern {
      values = ["/api/*"]
    }
  }

  condition {
    host_header {
      values = ["api.example.com"]
    }
  }
}
