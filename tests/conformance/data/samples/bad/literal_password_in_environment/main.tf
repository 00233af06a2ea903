# SPDX-License-Identifier: GPL-3.0-or-later
# expects: the environment variable 'DB_PASSWORD' holds a literal secret

resource "aws_ecs_task_definition" "main" {
  family = "main"
  container_definitions = jsonencode([{
    environment = [{ name = "DB_PASSWORD", value = "correct horse" }]
  }])
}
