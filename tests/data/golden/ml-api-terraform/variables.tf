# Exported by Zonedraft from “Machine Learning API”. Changes made here are lost with the next export.

variable "db_password" {
  description = "Password of the database's master user; given in the environment, never written down."
  type        = string
  sensitive   = true
}

variable "environment" {
  description = "Name of the environment; every resource is tagged with it."
  type        = string
  default     = "prod"
}

variable "environment_suffix" {
  description = "Ending of physical names, so that several environments fit in one account."
  type        = string
  default     = "prod"

  validation {
    condition     = can(regex("^[a-z0-9-]{1,20}$", var.environment_suffix))
    error_message = "Use 1 to 20 lower-case letters, digits and dashes: names have limits."
  }
}

variable "region" {
  description = "Region in which everything is built that is not global."
  type        = string
  default     = "us-east-1"
}

variable "tags" {
  description = "Tags of every resource."
  type        = map(string)

  default = {
    Repository = "iac-test-automations"
    Team       = "synth"
  }
}
