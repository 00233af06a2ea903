# SPDX-License-Identifier: GPL-3.0-or-later
# expects: block 'health_check' may stand only once

resource "aws_lb_target_group" "main" {
  name = "main"

  health_check {
    path = "/"
  }

  health_check {
    path = "/health"
  }
}
