# Exported by Zonedraft from “Machine Learning API”. Changes made here are lost with the next export.

resource "aws_lb" "lb" {
  name               = "ml-api-alb-${var.environment_suffix}"
  internal           = false
  load_balancer_type = "application"
  subnets            = [aws_subnet.main_public_a.id, aws_subnet.main_public_b.id, aws_subnet.main_public_c.id]
  security_groups    = [aws_security_group.lb.id]
  idle_timeout       = 60
}

resource "aws_lb_target_group" "lb_api" {
  name                 = "ml-api-tg-${var.environment_suffix}"
  target_type          = "ip"
  port                 = 8080
  protocol             = "HTTP"
  vpc_id               = aws_vpc.main.id
  deregistration_delay = 60

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
}

resource "aws_lb_listener" "lb_http" {
  load_balancer_arn = aws_lb.lb.arn
  port              = 80
  protocol          = "HTTP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.lb_api.arn
  }
}

resource "aws_lb_listener_rule" "lb_10" {
  listener_arn = aws_lb_listener.lb_http.arn
  priority     = 10

  action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.lb_api.arn
  }

  condition {
    path_pattern {
      values = ["/api/v1/*"]
    }
  }
}

resource "aws_lb_listener_rule" "lb_20" {
  listener_arn = aws_lb_listener.lb_http.arn
  priority     = 20

  action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.lb_api.arn
  }

  condition {
    path_pattern {
      values = ["/api/v2/*"]
    }
  }
}
