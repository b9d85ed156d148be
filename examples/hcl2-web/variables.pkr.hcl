variable "release" {
  type        = string
  description = "What is built: the version of the site."
  default     = "dev"

  validation {
    condition     = can(regex("^[a-z0-9.]+$", var.release))
    error_message = "A release has lower-case letters, digits and dots."
  }
}

variable "region" {
  type    = string
  default = "us-east-1"
}

variable "features" {
  type    = list(string)
  default = ["search"]
}

variable "site_key" {
  type      = string
  sensitive = true
}
