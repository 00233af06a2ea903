# SPDX-License-Identifier: GPL-3.0-or-later
# expects: missing required block 'default_action'

resource "aws_lb" "main" {
  name = "main"
}

resource "aws_lb_listener" "main" {
  load_balancer_arn = aws_lb.main.arn
}
