# SPDX-License-Identifier: GPL-3.0-or-later
# expects: argument 'retention_in_days' wants number, got a string

resource "aws_cloudwatch_log_group" "main" {
  name              = "main"
  retention_in_days = "thirty"
}
