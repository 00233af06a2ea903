# SPDX-License-Identifier: GPL-3.0-or-later
# expects: missing required argument 'topic_arn'

resource "aws_sns_topic_subscription" "main" {
  protocol = "https"
  endpoint = "https://example.org"
}
