# Exported by Zonedraft from “Every kind”. Changes made here are lost with the next export.

variable "active_color" {
  description = "Which of the two sets of pods gets the requests, blue or green."
  type        = string
  default     = "green"
}

variable "admin_password" {
  description = "Password of the administrator of “watch-stack”; given in the environment, never written down."
  type        = string
  sensitive   = true
}

variable "cache_auth_token" {
  description = "Password of the cache; given in the environment, never written down."
  type        = string
  sensitive   = true
}

variable "db_password" {
  description = "Password of the database's master user; given in the environment, never written down."
  type        = string
  sensitive   = true
}

variable "environment_suffix" {
  description = "Ending of physical names, so that several environments fit in one account."
  type        = string
  default     = "prod"

  validation {
    condition     = can(regex("^[a-z0-9-]{1,19}$", var.environment_suffix))
    error_message = "Use 1 to 19 lower-case letters, digits and dashes: names have limits."
  }
}

variable "origin_verify_value" {
  description = "Value of the header X-Origin-Verify by which the load balancer knows the distribution."
  type        = string
  sensitive   = true
}

variable "region" {
  description = "Region in which everything is built that is not global."
  type        = string
  default     = "eu-central-1"
}

variable "tags" {
  description = "Tags of every resource."
  type        = map(string)

  default = {
    Environment = "production"
    Team        = "platform"
  }
}
