# Exported by Zonedraft from “Every kind”. Changes made here are lost with the next export.

resource "aws_ecr_repository" "images" {
  name                 = "images-${var.environment_suffix}"
  image_tag_mutability = "IMMUTABLE"

  image_scanning_configuration {
    scan_on_push = true
  }

  encryption_configuration {
    encryption_type = "KMS"
    kms_key         = aws_kms_key.key.arn
  }
}

resource "aws_ecr_lifecycle_policy" "images" {
  repository = aws_ecr_repository.images.name

  policy = jsonencode({
    rules = [
      {
        rulePriority = 1
        description  = "Delete untagged images after days: 14"
        selection = {
          tagStatus   = "untagged"
          countType   = "sinceImagePushed"
          countUnit   = "days"
          countNumber = 14
        }
        action = {
          type = "expire"
        }
      },
      {
        rulePriority = 2
        description  = "Keep the last 20"
        selection = {
          tagStatus   = "any"
          countType   = "imageCountMoreThan"
          countNumber = 20
        }
        action = {
          type = "expire"
        }
      },
    ]
  })
}

resource "aws_ecs_cluster" "cluster" {
  name = "cluster-${var.environment_suffix}"

  setting {
    name  = "containerInsights"
    value = "enhanced"
  }

  configuration {
    execute_command_configuration {
      logging = "NONE"
    }
  }
}

resource "aws_ecs_cluster_capacity_providers" "cluster" {
  cluster_name       = aws_ecs_cluster.cluster.name
  capacity_providers = ["FARGATE", "FARGATE_SPOT"]
}

resource "aws_ecs_task_definition" "api" {
  family                   = "api-${var.environment_suffix}"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 1024
  memory                   = 2048
  execution_role_arn       = aws_iam_role.api_execution.arn
  task_role_arn            = aws_iam_role.api_task.arn

  container_definitions = jsonencode([
    {
      name                   = "app"
      image                  = "public.ecr.aws/nginx/nginx:1.27"
      essential              = true
      entryPoint             = ["/bin/sh", "-c"]
      command                = ["serve", "--port", "8080"]
      workingDirectory       = "/srv"
      user                   = "1000"
      readonlyRootFilesystem = true
      portMappings = [
        {
          containerPort = 8080
          protocol      = "tcp"
        },
      ]
      mountPoints = [
        {
          sourceVolume  = "files"
          containerPath = "/mnt/files"
        },
      ]
      environment = [
        {
          name  = "GREETING"
          value = "say \"hello\" to $${USER} %%{if} \\ grüße\n"
        },
        {
          name  = "MODE"
          value = ""
        },
        {
          name  = "CACHE_HOST"
          value = aws_elasticache_replication_group.cache.configuration_endpoint_address
        },
        {
          name  = "QUEUE_URL"
          value = aws_sqs_queue.jobs.url
        },
        {
          name  = "UPLOADS"
          value = aws_s3_bucket.uploads.id
        },
      ]
      secrets = [
        {
          name      = "API_KEY"
          valueFrom = aws_secretsmanager_secret.api_key.arn
        },
      ]
      healthCheck = {
        command     = ["CMD-SHELL", "curl -f http://localhost:8080/health || exit 1"]
        interval    = 30
        timeout     = 5
        retries     = 3
        startPeriod = 60
      }
      logConfiguration = {
        logDriver = "awslogs"
        options = {
          awslogs-group         = aws_cloudwatch_log_group.api.name
          awslogs-region        = data.aws_region.current.region
          awslogs-stream-prefix = "ecs"
        }
      }
    },
    {
      name                   = "xray-daemon"
      image                  = "public.ecr.aws/xray/aws-xray-daemon:3.x"
      essential              = false
      readonlyRootFilesystem = true
      portMappings = [
        {
          containerPort = 2000
          protocol      = "udp"
        },
      ]
    },
  ])

  runtime_platform {
    cpu_architecture        = "ARM64"
    operating_system_family = "LINUX"
  }

  ephemeral_storage {
    size_in_gib = 40
  }

  volume {
    name = "files"

    efs_volume_configuration {
      file_system_id     = aws_efs_file_system.files.id
      transit_encryption = "ENABLED"

      authorization_config {
        iam             = "ENABLED"
        access_point_id = aws_efs_access_point.files.id
      }
    }
  }
}

# The public API.
# Owned by the "platform" team: ${team}.
resource "aws_ecs_service" "api" {
  name                               = "api-${var.environment_suffix}"
  cluster                            = aws_ecs_cluster.cluster.id
  task_definition                    = aws_ecs_task_definition.api.arn
  desired_count                      = 2
  platform_version                   = "LATEST"
  availability_zone_rebalancing      = "ENABLED"
  deployment_minimum_healthy_percent = 100
  deployment_maximum_percent         = 200
  health_check_grace_period_seconds  = 60
  enable_execute_command             = true
  enable_ecs_managed_tags            = true
  propagate_tags                     = "SERVICE"

  tags = {
    Component = "api"
  }

  capacity_provider_strategy {
    capacity_provider = "FARGATE"
    base              = 2
    weight            = 100
  }

  network_configuration {
    subnets          = [aws_subnet.main_application_a.id, aws_subnet.main_application_b.id]
    security_groups  = [aws_security_group.api.id]
    assign_public_ip = false
  }

  load_balancer {
    target_group_arn = aws_lb_target_group.lb_api.arn
    container_name   = "app"
    container_port   = 8080
  }

  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }

  service_registries {
    registry_arn = aws_service_discovery_service.api.arn
  }

  lifecycle {
    ignore_changes = [desired_count]
  }

  depends_on = [
    aws_lb_listener.lb_http,
    aws_lb_listener.lb_https,
    aws_ecs_cluster_capacity_providers.cluster,
  ]
}

resource "aws_service_discovery_private_dns_namespace" "api" {
  name = "api-${var.environment_suffix}.internal"
  vpc  = aws_vpc.main.id
}

resource "aws_service_discovery_service" "api" {
  name = "app"

  dns_config {
    namespace_id = aws_service_discovery_private_dns_namespace.api.id

    dns_records {
      type = "A"
      ttl  = 10
    }
  }
}

resource "aws_appautoscaling_target" "api" {
  service_namespace  = "ecs"
  resource_id        = "service/${aws_ecs_cluster.cluster.name}/${aws_ecs_service.api.name}"
  scalable_dimension = "ecs:service:DesiredCount"
  min_capacity       = 2
  max_capacity       = 10
}

resource "aws_appautoscaling_scheduled_action" "api_quiet" {
  name               = "api-quiet-${var.environment_suffix}"
  service_namespace  = aws_appautoscaling_target.api.service_namespace
  resource_id        = aws_appautoscaling_target.api.resource_id
  scalable_dimension = aws_appautoscaling_target.api.scalable_dimension
  schedule           = "cron(0 20 * * ? *)"

  scalable_target_action {
    min_capacity = 1
    max_capacity = 10
  }
}

resource "aws_appautoscaling_scheduled_action" "api_busy" {
  name               = "api-busy-${var.environment_suffix}"
  service_namespace  = aws_appautoscaling_target.api.service_namespace
  resource_id        = aws_appautoscaling_target.api.resource_id
  scalable_dimension = aws_appautoscaling_target.api.scalable_dimension
  schedule           = "cron(0 6 * * ? *)"

  scalable_target_action {
    min_capacity = 2
    max_capacity = 10
  }
}

resource "aws_appautoscaling_policy" "api" {
  name               = "api-scaling-policy-${var.environment_suffix}"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = aws_appautoscaling_target.api.service_namespace
  resource_id        = aws_appautoscaling_target.api.resource_id
  scalable_dimension = aws_appautoscaling_target.api.scalable_dimension

  target_tracking_scaling_policy_configuration {
    target_value       = 70
    scale_out_cooldown = 60
    scale_in_cooldown  = 300

    predefined_metric_specification {
      predefined_metric_type = "ECSServiceAverageCPUUtilization"
    }
  }
}

resource "aws_appautoscaling_policy" "api_memory" {
  name               = "api-scaling-policy-memory-${var.environment_suffix}"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = aws_appautoscaling_target.api.service_namespace
  resource_id        = aws_appautoscaling_target.api.resource_id
  scalable_dimension = aws_appautoscaling_target.api.scalable_dimension

  target_tracking_scaling_policy_configuration {
    target_value       = 75
    scale_out_cooldown = 60
    scale_in_cooldown  = 300

    predefined_metric_specification {
      predefined_metric_type = "ECSServiceAverageMemoryUtilization"
    }
  }
}

resource "aws_lambda_function" "work" {
  function_name                  = "work-${var.environment_suffix}"
  role                           = aws_iam_role.work.arn
  description                    = "Works on jobs"
  filename                       = "function.zip"
  handler                        = "app.handler"
  runtime                        = "python3.13"
  layers                         = ["arn:aws:lambda:eu-central-1:123456789012:layer:shared:1"]
  architectures                  = ["arm64"]
  memory_size                    = 512
  timeout                        = 30
  reserved_concurrent_executions = 10
  publish                        = true
  kms_key_arn                    = aws_kms_key.key.arn

  ephemeral_storage {
    size = 1024
  }

  environment {
    variables = {
      LEVEL = "info"
      TABLE = aws_dynamodb_table.provisioned.name
    }
  }

  dead_letter_config {
    target_arn = aws_sqs_queue.jobs_dead.arn
  }

  tracing_config {
    mode = "Active"
  }

  logging_config {
    log_format = "JSON"
    log_group  = aws_cloudwatch_log_group.work.name
  }
}

resource "aws_lambda_alias" "work" {
  name             = "live"
  function_name    = aws_lambda_function.work.function_name
  function_version = aws_lambda_function.work.version
}

resource "aws_lambda_provisioned_concurrency_config" "work" {
  function_name                     = aws_lambda_function.work.function_name
  qualifier                         = aws_lambda_alias.work.name
  provisioned_concurrent_executions = 2
}

resource "aws_lambda_function_event_invoke_config" "work" {
  function_name                = aws_lambda_function.work.function_name
  qualifier                    = aws_lambda_alias.work.name
  maximum_retry_attempts       = 1
  maximum_event_age_in_seconds = 3600
}

resource "aws_lambda_event_source_mapping" "work_clicks" {
  event_source_arn                   = aws_kinesis_stream.clicks.arn
  function_name                      = aws_lambda_alias.work.arn
  batch_size                         = 10
  maximum_batching_window_in_seconds = 5
  function_response_types            = ["ReportBatchItemFailures"]
  starting_position                  = "TRIM_HORIZON"
  maximum_retry_attempts             = 1
  maximum_record_age_in_seconds      = 3600

  destination_config {
    on_failure {
      destination_arn = aws_sqs_queue.jobs_dead.arn
    }
  }
}

resource "aws_lambda_event_source_mapping" "work_jobs" {
  event_source_arn                   = aws_sqs_queue.jobs.arn
  function_name                      = aws_lambda_alias.work.arn
  batch_size                         = 10
  maximum_batching_window_in_seconds = 5
  function_response_types            = ["ReportBatchItemFailures"]

  scaling_config {
    maximum_concurrency = 5
  }
}

resource "aws_lambda_event_source_mapping" "work_provisioned" {
  event_source_arn                   = aws_dynamodb_table.provisioned.stream_arn
  function_name                      = aws_lambda_alias.work.arn
  batch_size                         = 10
  maximum_batching_window_in_seconds = 5
  function_response_types            = ["ReportBatchItemFailures"]
  starting_position                  = "TRIM_HORIZON"
  maximum_retry_attempts             = 1
  maximum_record_age_in_seconds      = 3600

  destination_config {
    on_failure {
      destination_arn = aws_sqs_queue.jobs_dead.arn
    }
  }
}

resource "aws_lambda_permission" "work_alerts" {
  statement_id  = "Allow-alerts"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.work.function_name
  qualifier     = aws_lambda_alias.work.name
  principal     = "sns.amazonaws.com"
  source_arn    = aws_sns_topic.alerts.arn
}

resource "aws_lambda_function" "worker" {
  function_name = "worker-${var.environment_suffix}"
  role          = aws_iam_role.worker.arn
  package_type  = "Image"
  image_uri     = "123456789012.dkr.ecr.eu-central-1.amazonaws.com/worker:1"
  architectures = ["arm64"]
  memory_size   = 512
  timeout       = 30

  vpc_config {
    subnet_ids         = [aws_subnet.main_application_a.id, aws_subnet.main_application_b.id]
    security_group_ids = [aws_security_group.worker.id]
  }

  logging_config {
    log_format = "JSON"
    log_group  = aws_cloudwatch_log_group.worker.name
  }

  depends_on = [aws_iam_role_policy_attachment.worker_vpc]
}

resource "aws_lambda_function_url" "worker" {
  function_name      = aws_lambda_function.worker.function_name
  authorization_type = "AWS_IAM"
}

resource "aws_lambda_permission" "worker_uploads" {
  statement_id   = "Allow-uploads"
  action         = "lambda:InvokeFunction"
  function_name  = aws_lambda_function.worker.function_name
  principal      = "s3.amazonaws.com"
  source_arn     = aws_s3_bucket.uploads.arn
  source_account = data.aws_caller_identity.current.account_id
}

resource "aws_instance" "host" {
  ami                         = data.aws_ami.amazon_linux.id
  instance_type               = "t4g.small"
  subnet_id                   = aws_subnet.main_application_a.id
  vpc_security_group_ids      = [aws_security_group.host.id]
  associate_public_ip_address = false
  iam_instance_profile        = aws_iam_instance_profile.host.name

  user_data = <<-EOT
    #!/bin/bash
    echo "$${HOSTNAME}"
  EOT

  ebs_optimized           = true
  disable_api_termination = true

  tags = {
    Name = "host-${var.environment_suffix}"
  }

  metadata_options {
    http_endpoint               = "enabled"
    http_tokens                 = "required"
    http_put_response_hop_limit = 2
  }

  maintenance_options {
    auto_recovery = "disabled"
  }

  root_block_device {
    volume_type = "gp3"
    volume_size = 20
    iops        = 4000
    throughput  = 250
    encrypted   = true
    kms_key_id  = aws_kms_key.key.arn
  }
}

resource "aws_sagemaker_endpoint" "model" {
  name                 = "model-${var.environment_suffix}"
  endpoint_config_name = aws_sagemaker_endpoint_configuration.model.name
}

resource "aws_sagemaker_endpoint_configuration" "model" {
  name_prefix = "model-${var.environment_suffix}-"
  kms_key_arn = aws_kms_key.key.arn

  production_variants {
    variant_name           = "main"
    model_name             = aws_sagemaker_model.model.name
    instance_type          = "ml.m5.xlarge"
    initial_instance_count = 2
  }

  data_capture_config {
    enable_capture              = true
    initial_sampling_percentage = 10
    destination_s3_uri          = "s3://${aws_s3_bucket.uploads.id}/model"

    capture_options {
      capture_mode = "Input"
    }

    capture_options {
      capture_mode = "Output"
    }
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_sagemaker_model" "model" {
  name                     = "model-${var.environment_suffix}"
  execution_role_arn       = aws_iam_role.model.arn
  enable_network_isolation = true

  primary_container {
    image          = "123456789012.dkr.ecr.eu-central-1.amazonaws.com/model:1"
    model_data_url = "s3://${aws_s3_bucket.uploads.id}/model.tar.gz"

    environment = {
      WORKERS = "2"
    }
  }

  vpc_config {
    subnets            = [aws_subnet.main_application_a.id, aws_subnet.main_application_b.id]
    security_group_ids = [aws_security_group.model.id]
  }
}

resource "aws_appautoscaling_target" "model" {
  service_namespace  = "sagemaker"
  resource_id        = "endpoint/${aws_sagemaker_endpoint.model.name}/variant/main"
  scalable_dimension = "sagemaker:variant:DesiredInstanceCount"
  min_capacity       = 2
  max_capacity       = 4
}

resource "aws_appautoscaling_policy" "model" {
  name               = "model-${var.environment_suffix}"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = aws_appautoscaling_target.model.service_namespace
  resource_id        = aws_appautoscaling_target.model.resource_id
  scalable_dimension = aws_appautoscaling_target.model.scalable_dimension

  target_tracking_scaling_policy_configuration {
    target_value = 1000

    predefined_metric_specification {
      predefined_metric_type = "SageMakerVariantInvocationsPerInstance"
    }
  }
}

resource "aws_sagemaker_endpoint" "model_seldom" {
  name                 = "model-seldom-${var.environment_suffix}"
  endpoint_config_name = aws_sagemaker_endpoint_configuration.model_seldom.name
}

resource "aws_sagemaker_endpoint_configuration" "model_seldom" {
  name_prefix = "model-seldom-${var.environment_suffix}-"

  production_variants {
    variant_name = "main"
    model_name   = aws_sagemaker_model.model_seldom.name

    serverless_config {
      memory_size_in_mb = 4096
      max_concurrency   = 20
    }
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_sagemaker_model" "model_seldom" {
  name               = "model-seldom-${var.environment_suffix}"
  execution_role_arn = aws_iam_role.model_seldom.arn

  primary_container {
    image = "123456789012.dkr.ecr.eu-central-1.amazonaws.com/model:1"
  }
}

resource "aws_autoscaling_group" "hosts" {
  name                      = "hosts-${var.environment_suffix}"
  min_size                  = 2
  max_size                  = 6
  desired_capacity          = 2
  vpc_zone_identifier       = [aws_subnet.main_application_a.id, aws_subnet.main_application_b.id]
  target_group_arns         = [aws_lb_target_group.lb_hosts.arn]
  health_check_type         = "ELB"
  health_check_grace_period = 300
  default_instance_warmup   = 120
  capacity_rebalance        = true
  max_instance_lifetime     = 2592000

  mixed_instances_policy {
    instances_distribution {
      on_demand_base_capacity                  = 1
      on_demand_percentage_above_base_capacity = 50
      spot_allocation_strategy                 = "price-capacity-optimized"
    }

    launch_template {
      launch_template_specification {
        launch_template_id = aws_launch_template.hosts.id
        version            = aws_launch_template.hosts.latest_version
      }
    }
  }

  instance_refresh {
    strategy = "Rolling"

    preferences {
      min_healthy_percentage = 90
      auto_rollback          = true
    }
  }

  tag {
    key                 = "Name"
    value               = "hosts-${var.environment_suffix}"
    propagate_at_launch = true
  }

  tag {
    key                 = "Fleet"
    value               = "web"
    propagate_at_launch = true
  }

  lifecycle {
    ignore_changes = [desired_capacity]
  }
}

resource "aws_launch_template" "hosts" {
  name                   = "hosts-${var.environment_suffix}"
  description            = "Machines of hosts"
  image_id               = data.aws_ami.amazon_linux.id
  instance_type          = "t4g.small"
  user_data              = base64encode("#!/bin/bash\necho started\n ")
  ebs_optimized          = true
  update_default_version = true
  vpc_security_group_ids = [aws_security_group.hosts.id]

  tags = {
    Name  = "hosts-${var.environment_suffix}"
    Fleet = "web"
  }

  iam_instance_profile {
    arn = aws_iam_instance_profile.hosts.arn
  }

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      volume_type           = "gp3"
      volume_size           = 20
      encrypted             = true
      kms_key_id            = aws_kms_key.key.arn
      delete_on_termination = true
    }
  }

  metadata_options {
    http_endpoint               = "enabled"
    http_tokens                 = "required"
    http_put_response_hop_limit = 1
  }

  monitoring {
    enabled = true
  }

  tag_specifications {
    resource_type = "volume"

    tags = {
      Name  = "hosts-${var.environment_suffix}"
      Fleet = "web"
    }
  }
}

resource "aws_autoscaling_policy" "hosts" {
  name                   = "hosts-${var.environment_suffix}"
  autoscaling_group_name = aws_autoscaling_group.hosts.name
  policy_type            = "TargetTrackingScaling"

  target_tracking_configuration {
    target_value = 1000

    predefined_metric_specification {
      predefined_metric_type = "ALBRequestCountPerTarget"
      resource_label         = "${aws_lb.lb.arn_suffix}/${aws_lb_target_group.lb_hosts.arn_suffix}"
    }
  }
}
