# SPDX-License-Identifier: GPL-3.0-or-later
# expects: the module has no variable 'title'
# expects: the module's variable 'name' is not given
# expects: the module has no output 'id'

module "logs" {
  source = "./modules/logs"
  title  = "x"
}

output "id" {
  description = "Id"
  value       = module.logs.id
}
