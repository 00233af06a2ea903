# SPDX-License-Identifier: GPL-3.0-or-later
# expects: 'health_check' is a block, not an argument

resource "aws_lb_target_group" "main" {
  health_check = {
    path = "/"
  }
}
