# Exported by Zonedraft from “Every kind”. Changes made here are lost with the next export.

resource "aws_eks_cluster" "kube" {
  name                          = "kube-${var.environment_suffix}"
  version                       = "1.35"
  role_arn                      = aws_iam_role.kube_cluster.arn
  enabled_cluster_log_types     = ["api", "audit", "authenticator"]
  bootstrap_self_managed_addons = false
  deletion_protection           = true

  vpc_config {
    subnet_ids              = [aws_subnet.main_application_a.id, aws_subnet.main_application_b.id]
    security_group_ids      = [aws_security_group.kube.id]
    endpoint_private_access = true
    public_access_cidrs     = ["192.0.2.0/24"]
  }

  access_config {
    authentication_mode                         = "API"
    bootstrap_cluster_creator_admin_permissions = true
  }

  encryption_config {
    resources = ["secrets"]

    provider {
      key_arn = aws_kms_key.key.arn
    }
  }

  kubernetes_network_config {
    service_ipv4_cidr = "172.20.0.0/16"
  }

  upgrade_policy {
    support_type = "STANDARD"
  }

  zonal_shift_config {
    enabled = true
  }

  depends_on = [aws_iam_role_policy_attachment.kube_cluster, aws_cloudwatch_log_group.kube]
}

resource "aws_vpc_security_group_ingress_rule" "kube_from_control_plane" {
  security_group_id            = aws_security_group.kube.id
  description                  = "Control plane and nodes"
  ip_protocol                  = "-1"
  referenced_security_group_id = aws_eks_cluster.kube.vpc_config[0].cluster_security_group_id
}

resource "aws_eks_addon" "kube_vpc_cni" {
  cluster_name = aws_eks_cluster.kube.name
  addon_name   = "vpc-cni"

  configuration_values = jsonencode({
    enableNetworkPolicy = "true"
  })

  resolve_conflicts_on_create = "OVERWRITE"
  resolve_conflicts_on_update = "OVERWRITE"
}

resource "aws_eks_addon" "kube_coredns" {
  cluster_name                = aws_eks_cluster.kube.name
  addon_name                  = "coredns"
  resolve_conflicts_on_create = "OVERWRITE"
  resolve_conflicts_on_update = "OVERWRITE"

  depends_on = [aws_eks_node_group.kube_nodes, aws_eks_fargate_profile.kube_serverless]
}

resource "aws_eks_addon" "kube_kube_proxy" {
  cluster_name                = aws_eks_cluster.kube.name
  addon_name                  = "kube-proxy"
  resolve_conflicts_on_create = "OVERWRITE"
  resolve_conflicts_on_update = "OVERWRITE"
}

resource "aws_eks_addon" "kube_eks_pod_identity_agent" {
  cluster_name                = aws_eks_cluster.kube.name
  addon_name                  = "eks-pod-identity-agent"
  resolve_conflicts_on_create = "OVERWRITE"
  resolve_conflicts_on_update = "OVERWRITE"
}

resource "aws_eks_addon" "kube_metrics_server" {
  cluster_name                = aws_eks_cluster.kube.name
  addon_name                  = "metrics-server"
  resolve_conflicts_on_create = "OVERWRITE"
  resolve_conflicts_on_update = "OVERWRITE"

  depends_on = [aws_eks_node_group.kube_nodes, aws_eks_fargate_profile.kube_serverless]
}

resource "aws_eks_access_entry" "kube_1" {
  cluster_name  = aws_eks_cluster.kube.name
  principal_arn = "arn:aws:iam::123456789012:role/operators"
}

resource "aws_eks_access_policy_association" "kube_1" {
  cluster_name  = aws_eks_cluster.kube.name
  principal_arn = "arn:aws:iam::123456789012:role/operators"
  policy_arn    = "arn:${data.aws_partition.current.partition}:eks::aws:cluster-access-policy/AmazonEKSAdminPolicy"

  access_scope {
    type       = "namespace"
    namespaces = ["shop"]
  }

  depends_on = [aws_eks_access_entry.kube_1]
}

resource "aws_eks_node_group" "kube_nodes" {
  cluster_name    = aws_eks_cluster.kube.name
  node_group_name = "kube-nodes-${var.environment_suffix}"
  node_role_arn   = aws_iam_role.kube_nodes_node.arn
  subnet_ids      = [aws_subnet.main_application_a.id, aws_subnet.main_application_b.id]
  instance_types  = ["m7g.large", "c7g.large"]
  capacity_type   = "SPOT"
  ami_type        = "AL2023_ARM_64_STANDARD"

  labels = {
    pool = "general"
  }

  scaling_config {
    min_size     = 2
    desired_size = 2
    max_size     = 4
  }

  update_config {
    max_unavailable_percentage = 33
  }

  node_repair_config {
    enabled = true
  }

  launch_template {
    id      = aws_launch_template.kube_nodes.id
    version = aws_launch_template.kube_nodes.latest_version
  }

  taint {
    key    = "spot"
    value  = "true"
    effect = "PREFER_NO_SCHEDULE"
  }

  lifecycle {
    ignore_changes = [scaling_config[0].desired_size]
  }

  depends_on = [
    aws_iam_role_policy_attachment.kube_nodes_amazon_eksworker_node_policy,
    aws_iam_role_policy_attachment.kube_nodes_amazon_eks_cni_policy,
    aws_iam_role_policy_attachment.kube_nodes_amazon_ec2container_registry_pull_only,
    aws_iam_role_policy_attachment.kube_nodes_amazon_ssmmanaged_instance_core,
    aws_eks_addon.kube_vpc_cni,
  ]
}

resource "aws_launch_template" "kube_nodes" {
  name                   = "kube-nodes-${var.environment_suffix}"
  description            = "Nodes of kube-nodes"
  update_default_version = true

  vpc_security_group_ids = [
    aws_security_group.kube.id,
    aws_eks_cluster.kube.vpc_config[0].cluster_security_group_id,
  ]

  tags = {
    Name = "kube-nodes-${var.environment_suffix}"
  }

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      volume_type           = "gp3"
      volume_size           = 50
      encrypted             = true
      kms_key_id            = aws_kms_key.key.arn
      delete_on_termination = true
    }
  }

  metadata_options {
    http_endpoint               = "enabled"
    http_tokens                 = "required"
    http_put_response_hop_limit = 2
  }

  tag_specifications {
    resource_type = "instance"

    tags = {
      Name = "kube-nodes-${var.environment_suffix}"
    }
  }
}

resource "aws_eks_fargate_profile" "kube_serverless" {
  cluster_name           = aws_eks_cluster.kube.name
  fargate_profile_name   = "kube-serverless-${var.environment_suffix}"
  pod_execution_role_arn = aws_iam_role.kube_serverless_pods.arn
  subnet_ids             = [aws_subnet.main_application_a.id, aws_subnet.main_application_b.id]

  selector {
    namespace = "batch"

    labels = {
      size = "small"
    }
  }

  depends_on = [aws_iam_role_policy_attachment.kube_serverless_pods]
}

resource "aws_eks_addon" "kube_disks" {
  cluster_name                = aws_eks_cluster.kube.name
  addon_name                  = "aws-ebs-csi-driver"
  resolve_conflicts_on_create = "OVERWRITE"
  resolve_conflicts_on_update = "OVERWRITE"

  pod_identity_association {
    service_account = "ebs-csi-controller-sa"
    role_arn        = aws_iam_role.kube_disks_addon.arn
  }

  depends_on = [aws_eks_node_group.kube_nodes, aws_eks_fargate_profile.kube_serverless]
}

resource "kubernetes_namespace_v1" "shop" {
  metadata {
    name = "shop"

    labels = {
      team                                 = "shop"
      "pod-security.kubernetes.io/enforce" = "baseline"
    }
  }

  depends_on = [
    aws_eks_node_group.kube_nodes,
    aws_eks_fargate_profile.kube_serverless,
    aws_eks_addon.kube_vpc_cni,
  ]
}

resource "kubernetes_network_policy_v1" "shop_default" {
  metadata {
    name      = "same-namespace-only"
    namespace = kubernetes_namespace_v1.shop.metadata[0].name
  }

  spec {
    policy_types = ["Ingress"]

    pod_selector {}

    ingress {
      from {
        pod_selector {}
      }
    }
  }
}

resource "kubernetes_resource_quota_v1" "shop" {
  metadata {
    name      = "limits"
    namespace = kubernetes_namespace_v1.shop.metadata[0].name
  }

  spec {
    hard = {
      "requests.cpu"    = 20
      "requests.memory" = "64Gi"
      pods              = 50
    }
  }
}

resource "kubernetes_namespace_v1" "watch" {
  metadata {
    name = "watch"
  }

  depends_on = [
    aws_eks_node_group.kube_nodes,
    aws_eks_fargate_profile.kube_serverless,
    aws_eks_addon.kube_vpc_cni,
  ]
}

resource "kubernetes_role_binding_v1" "shop_admins" {
  metadata {
    name      = "shop-admins"
    namespace = kubernetes_namespace_v1.shop.metadata[0].name
  }

  role_ref {
    api_group = "rbac.authorization.k8s.io"
    kind      = "Role"
    name      = "deployer"
  }

  subject {
    kind      = "Group"
    name      = "deployers"
    api_group = "rbac.authorization.k8s.io"
  }

  subject {
    kind      = "ServiceAccount"
    name      = "shop-web"
    namespace = "shop"
  }
}

resource "kubernetes_role_v1" "shop_admins" {
  metadata {
    name      = "deployer"
    namespace = kubernetes_namespace_v1.shop.metadata[0].name
  }

  rule {
    api_groups = ["apps"]
    resources  = ["deployments"]
    verbs      = ["get", "list", "patch"]
  }
}

resource "aws_eks_access_entry" "shop_admins" {
  cluster_name      = aws_eks_cluster.kube.name
  principal_arn     = aws_iam_role.shop_people.arn
  kubernetes_groups = ["deployers"]
}

resource "kubernetes_network_policy_v1" "shop_rules" {
  metadata {
    name      = "shop-rules"
    namespace = kubernetes_namespace_v1.shop.metadata[0].name
  }

  spec {
    policy_types = ["Ingress", "Egress"]

    pod_selector {
      match_labels = {
        app = "web"
      }
    }

    ingress {
      from {
        namespace_selector {
          match_labels = {
            "kubernetes.io/metadata.name" = "watch"
          }
        }
      }

      ports {
        port     = 8080
        protocol = "TCP"
      }
    }

    egress {
      to {
        ip_block {
          cidr = "10.0.0.0/16"
        }
      }

      ports {
        port     = 5432
        protocol = "TCP"
      }
    }

    egress {
      to {
        namespace_selector {
          match_labels = {
            "kubernetes.io/metadata.name" = "kube-system"
          }
        }
      }

      ports {
        port     = 53
        protocol = "UDP"
      }
    }
  }
}

resource "helm_release" "watch_balancers" {
  name       = "watch-balancers"
  namespace  = "kube-system"
  chart      = "aws-load-balancer-controller"
  repository = "https://aws.github.io/eks-charts"
  version    = "1.14.0"
  atomic     = true
  timeout    = 600

  values = [
    yamlencode({
      clusterName                 = aws_eks_cluster.kube.name
      region                      = data.aws_region.current.region
      vpcId                       = aws_vpc.main.id
      enableServiceMutatorWebhook = false
      serviceAccount = {
        name = "watch-balancers"
      }
    }),
  ]

  depends_on = [
    aws_eks_node_group.kube_nodes,
    aws_eks_fargate_profile.kube_serverless,
    aws_eks_addon.kube_vpc_cni,
    aws_eks_pod_identity_association.watch_balancers,
  ]
}

resource "aws_eks_pod_identity_association" "watch_balancers" {
  cluster_name    = aws_eks_cluster.kube.name
  namespace       = "kube-system"
  service_account = "watch-balancers"
  role_arn        = aws_iam_role.watch_balancers_controller.arn

  depends_on = [aws_iam_role_policy.watch_balancers_controller]
}

resource "kubernetes_job_v1" "watch_deployer" {
  wait_for_completion = true

  metadata {
    name      = "watch-deployer"
    namespace = kubernetes_namespace_v1.watch.metadata[0].name
  }

  spec {
    backoff_limit = 3

    template {
      metadata {}

      spec {
        restart_policy       = "Never"
        service_account_name = kubernetes_service_account_v1.watch_deployer.metadata[0].name

        container {
          name    = "kubectl"
          image   = "registry.k8s.io/kubectl:v1.34.0"
          command = ["kubectl"]

          args = [
            "apply",
            "--server-side",
            "--force-conflicts",
            "--namespace=${kubernetes_namespace_v1.watch.metadata[0].name}",
            "--filename",
            "https://raw.githubusercontent.com/argoproj/argo-cd/v2.13.2/manifests/install.yaml",
          ]

          security_context {
            allow_privilege_escalation = false

            capabilities {
              drop = ["ALL"]
            }
          }
        }
      }
    }
  }

  depends_on = [
    aws_eks_node_group.kube_nodes,
    aws_eks_fargate_profile.kube_serverless,
    aws_eks_addon.kube_vpc_cni,
    kubernetes_cluster_role_binding_v1.watch_deployer,
  ]
}

resource "kubernetes_service_account_v1" "watch_deployer" {
  metadata {
    name      = "watch-deployer"
    namespace = kubernetes_namespace_v1.watch.metadata[0].name
  }
}

resource "kubernetes_cluster_role_binding_v1" "watch_deployer" {
  metadata {
    name = "watch-deployer"
  }

  role_ref {
    api_group = "rbac.authorization.k8s.io"
    kind      = "ClusterRole"
    name      = "cluster-admin"
  }

  subject {
    kind      = "ServiceAccount"
    name      = kubernetes_service_account_v1.watch_deployer.metadata[0].name
    namespace = kubernetes_namespace_v1.watch.metadata[0].name
  }
}

resource "kubernetes_job_v1" "watch_own" {
  wait_for_completion = true

  metadata {
    name      = "watch-own"
    namespace = kubernetes_namespace_v1.watch.metadata[0].name
  }

  spec {
    backoff_limit = 3

    template {
      metadata {}

      spec {
        restart_policy       = "Never"
        service_account_name = kubernetes_service_account_v1.watch_own.metadata[0].name

        container {
          name    = "kubectl"
          image   = "registry.k8s.io/kubectl:v1.34.0"
          command = ["kubectl"]

          args = [
            "apply",
            "--server-side",
            "--force-conflicts",
            "--namespace=${kubernetes_namespace_v1.watch.metadata[0].name}",
            "--filename",
            "/manifest/manifest.yaml",
          ]

          security_context {
            allow_privilege_escalation = false

            capabilities {
              drop = ["ALL"]
            }
          }

          volume_mount {
            name       = "manifest"
            mount_path = "/manifest"
            read_only  = true
          }
        }

        volume {
          name = "manifest"

          config_map {
            name = kubernetes_config_map_v1.watch_own.metadata[0].name
          }
        }
      }
    }
  }

  depends_on = [
    aws_eks_node_group.kube_nodes,
    aws_eks_fargate_profile.kube_serverless,
    aws_eks_addon.kube_vpc_cni,
    kubernetes_cluster_role_binding_v1.watch_own,
    kubernetes_job_v1.watch_deployer,
  ]
}

resource "kubernetes_service_account_v1" "watch_own" {
  metadata {
    name      = "watch-own"
    namespace = kubernetes_namespace_v1.watch.metadata[0].name
  }
}

resource "kubernetes_cluster_role_binding_v1" "watch_own" {
  metadata {
    name = "watch-own"
  }

  role_ref {
    api_group = "rbac.authorization.k8s.io"
    kind      = "ClusterRole"
    name      = "cluster-admin"
  }

  subject {
    kind      = "ServiceAccount"
    name      = kubernetes_service_account_v1.watch_own.metadata[0].name
    namespace = kubernetes_namespace_v1.watch.metadata[0].name
  }
}

resource "kubernetes_config_map_v1" "watch_own" {
  data = {
    "manifest.yaml" = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: own\n"
  }

  metadata {
    name      = "watch-own"
    namespace = kubernetes_namespace_v1.watch.metadata[0].name
  }
}

resource "helm_release" "watch_scaler" {
  name       = "watch-scaler"
  namespace  = "kube-system"
  chart      = "cluster-autoscaler"
  repository = "https://kubernetes.github.io/autoscaler"
  version    = "9.50.1"
  atomic     = true
  timeout    = 600

  values = [
    yamlencode({
      autoDiscovery = {
        clusterName = aws_eks_cluster.kube.name
      }
      awsRegion = data.aws_region.current.region
      rbac = {
        serviceAccount = {
          name = "watch-scaler"
        }
      }
    }),
  ]

  depends_on = [
    aws_eks_node_group.kube_nodes,
    aws_eks_fargate_profile.kube_serverless,
    aws_eks_addon.kube_vpc_cni,
    aws_eks_pod_identity_association.watch_scaler,
  ]
}

resource "aws_eks_pod_identity_association" "watch_scaler" {
  cluster_name    = aws_eks_cluster.kube.name
  namespace       = "kube-system"
  service_account = "watch-scaler"
  role_arn        = aws_iam_role.watch_scaler_controller.arn

  depends_on = [aws_iam_role_policy.watch_scaler_controller]
}

resource "helm_release" "watch_stack" {
  name       = "watch-stack"
  namespace  = kubernetes_namespace_v1.watch.metadata[0].name
  chart      = "kube-prometheus-stack"
  repository = "https://prometheus-community.github.io/helm-charts"
  version    = "66.2.1"
  atomic     = true
  timeout    = 600

  values = [
    "alertmanager:\n  enabled: true\n",
    yamlencode({
      fullnameOverride = "watch-stack"
      grafana = {
        fullnameOverride = "grafana"
        admin = {
          existingSecret = kubernetes_secret_v1.watch_stack.metadata[0].name
          userKey        = "admin-user"
          passwordKey    = "admin-password"
        }
      }
      additionalPrometheusRulesMap = {
        design = {
          groups = [
            {
              name = "design"
              rules = [
                {
                  alert = "SlowAnswers"
                  expr  = "histogram_quantile(0.95, rate(inference_seconds_bucket[5m])) > 1"
                  "for" = "5m"
                  labels = {
                    severity = "critical"
                  }
                  annotations = {
                    summary = "Answers of the model are slow"
                  }
                },
              ]
            },
          ]
        }
      }
    }),
  ]

  depends_on = [
    aws_eks_node_group.kube_nodes,
    aws_eks_fargate_profile.kube_serverless,
    aws_eks_addon.kube_vpc_cni,
  ]
}

resource "kubernetes_secret_v1" "watch_stack" {
  data = {
    admin-user     = "admin"
    admin-password = var.admin_password
  }

  metadata {
    name      = "watch-stack-admin"
    namespace = kubernetes_namespace_v1.watch.metadata[0].name
  }
}

resource "kubernetes_deployment_v1" "shop_web_blue" {
  metadata {
    name      = "shop-web-blue"
    namespace = kubernetes_namespace_v1.shop.metadata[0].name

    labels = {
      "app.kubernetes.io/name" = "shop-web"
      color                    = "blue"
    }
  }

  spec {
    selector {
      match_labels = {
        "app.kubernetes.io/name" = "shop-web"
        color                    = "blue"
      }
    }

    template {
      metadata {
        labels = {
          "app.kubernetes.io/name" = "shop-web"
          color                    = "blue"
        }
      }

      spec {
        service_account_name = "shop-web"

        node_selector = {
          pool = "general"
        }

        topology_spread_constraint {
          max_skew           = 1
          topology_key       = "topology.kubernetes.io/zone"
          when_unsatisfiable = "ScheduleAnyway"

          label_selector {
            match_labels = {
              "app.kubernetes.io/name" = "shop-web"
              color                    = "blue"
            }
          }
        }

        container {
          name  = "app"
          image = "public.ecr.aws/nginx/nginx:1.27"

          env {
            name  = "LEVEL"
            value = "info"
          }

          env {
            name  = "TABLE"
            value = aws_dynamodb_table.provisioned.name
          }

          env {
            name = "SESSION_KEY"

            value_from {
              secret_key_ref {
                name = "shop"
                key  = "session"
              }
            }
          }

          port {
            container_port = 8080
          }

          resources {
            requests = {
              cpu    = "250m"
              memory = "256Mi"
            }

            limits = {
              cpu    = "1000m"
              memory = "512Mi"
            }
          }

          liveness_probe {
            initial_delay_seconds = 10
            period_seconds        = 10

            http_get {
              path = "/live"
              port = 8080
            }
          }

          readiness_probe {
            period_seconds = 10

            http_get {
              path = "/ready"
              port = 8080
            }
          }

          security_context {
            allow_privilege_escalation = false
            run_as_non_root            = true
            read_only_root_filesystem  = true

            capabilities {
              drop = ["ALL"]
            }
          }
        }
      }
    }
  }

  depends_on = [
    aws_eks_node_group.kube_nodes,
    aws_eks_fargate_profile.kube_serverless,
    aws_eks_addon.kube_vpc_cni,
    aws_eks_pod_identity_association.shop_web,
    kubernetes_service_account_v1.shop_web,
  ]
}

resource "kubernetes_deployment_v1" "shop_web_green" {
  metadata {
    name      = "shop-web-green"
    namespace = kubernetes_namespace_v1.shop.metadata[0].name

    labels = {
      "app.kubernetes.io/name" = "shop-web"
      color                    = "green"
    }
  }

  spec {
    selector {
      match_labels = {
        "app.kubernetes.io/name" = "shop-web"
        color                    = "green"
      }
    }

    template {
      metadata {
        labels = {
          "app.kubernetes.io/name" = "shop-web"
          color                    = "green"
        }
      }

      spec {
        service_account_name = "shop-web"

        node_selector = {
          pool = "general"
        }

        topology_spread_constraint {
          max_skew           = 1
          topology_key       = "topology.kubernetes.io/zone"
          when_unsatisfiable = "ScheduleAnyway"

          label_selector {
            match_labels = {
              "app.kubernetes.io/name" = "shop-web"
              color                    = "green"
            }
          }
        }

        container {
          name  = "app"
          image = "public.ecr.aws/nginx/nginx:1.28"

          env {
            name  = "LEVEL"
            value = "info"
          }

          env {
            name  = "TABLE"
            value = aws_dynamodb_table.provisioned.name
          }

          env {
            name = "SESSION_KEY"

            value_from {
              secret_key_ref {
                name = "shop"
                key  = "session"
              }
            }
          }

          port {
            container_port = 8080
          }

          resources {
            requests = {
              cpu    = "250m"
              memory = "256Mi"
            }

            limits = {
              cpu    = "1000m"
              memory = "512Mi"
            }
          }

          liveness_probe {
            initial_delay_seconds = 10
            period_seconds        = 10

            http_get {
              path = "/live"
              port = 8080
            }
          }

          readiness_probe {
            period_seconds = 10

            http_get {
              path = "/ready"
              port = 8080
            }
          }

          security_context {
            allow_privilege_escalation = false
            run_as_non_root            = true
            read_only_root_filesystem  = true

            capabilities {
              drop = ["ALL"]
            }
          }
        }
      }
    }
  }

  depends_on = [
    aws_eks_node_group.kube_nodes,
    aws_eks_fargate_profile.kube_serverless,
    aws_eks_addon.kube_vpc_cni,
    aws_eks_pod_identity_association.shop_web,
    kubernetes_service_account_v1.shop_web,
  ]
}

resource "kubernetes_service_v1" "shop_web" {
  metadata {
    name      = "shop-web"
    namespace = kubernetes_namespace_v1.shop.metadata[0].name
  }

  spec {
    type = "NodePort"

    selector = {
      "app.kubernetes.io/name" = "shop-web"
      color                    = var.active_color
    }

    port {
      port        = 8080
      target_port = 8080
      node_port   = 30080
    }
  }
}

resource "kubernetes_network_policy_v1" "shop_web" {
  metadata {
    name      = "shop-web-callers"
    namespace = kubernetes_namespace_v1.shop.metadata[0].name
  }

  spec {
    policy_types = ["Ingress"]

    pod_selector {
      match_labels = {
        "app.kubernetes.io/name" = "shop-web"
      }
    }

    ingress {
      from {
        ip_block {
          cidr = aws_subnet.main_application_a.cidr_block
        }
      }

      from {
        ip_block {
          cidr = aws_subnet.main_application_b.cidr_block
        }
      }

      from {
        ip_block {
          cidr = aws_subnet.main_public_a.cidr_block
        }
      }

      from {
        ip_block {
          cidr = aws_subnet.main_public_b.cidr_block
        }
      }

      ports {
        port     = 8080
        protocol = "TCP"
      }
    }
  }
}

resource "kubernetes_service_account_v1" "shop_web" {
  metadata {
    name      = "shop-web"
    namespace = kubernetes_namespace_v1.shop.metadata[0].name
  }
}

resource "aws_eks_pod_identity_association" "shop_web" {
  cluster_name    = aws_eks_cluster.kube.name
  namespace       = kubernetes_namespace_v1.shop.metadata[0].name
  service_account = "shop-web"
  role_arn        = aws_iam_role.shop_web.arn
}

resource "kubernetes_horizontal_pod_autoscaler_v2" "shop_web_blue" {
  metadata {
    name      = "shop-web-blue"
    namespace = kubernetes_namespace_v1.shop.metadata[0].name
  }

  spec {
    min_replicas = 2
    max_replicas = 6

    scale_target_ref {
      api_version = "apps/v1"
      kind        = "Deployment"
      name        = "shop-web-blue"
    }

    metric {
      type = "Resource"

      resource {
        name = "cpu"

        target {
          type                = "Utilization"
          average_utilization = 70
        }
      }
    }
  }
}

resource "kubernetes_horizontal_pod_autoscaler_v2" "shop_web_green" {
  metadata {
    name      = "shop-web-green"
    namespace = kubernetes_namespace_v1.shop.metadata[0].name
  }

  spec {
    min_replicas = 2
    max_replicas = 6

    scale_target_ref {
      api_version = "apps/v1"
      kind        = "Deployment"
      name        = "shop-web-green"
    }

    metric {
      type = "Resource"

      resource {
        name = "cpu"

        target {
          type                = "Utilization"
          average_utilization = 70
        }
      }
    }
  }
}

resource "kubernetes_pod_disruption_budget_v1" "shop_web" {
  metadata {
    name      = "shop-web"
    namespace = kubernetes_namespace_v1.shop.metadata[0].name
  }

  spec {
    min_available = "50%"

    selector {
      match_labels = {
        "app.kubernetes.io/name" = "shop-web"
      }
    }
  }
}

resource "aws_autoscaling_attachment" "shop_web_kube_nodes" {
  autoscaling_group_name = aws_eks_node_group.kube_nodes.resources[0].autoscaling_groups[0].name
  lb_target_group_arn    = aws_lb_target_group.lb_shop_web.arn
}

resource "kubernetes_cron_job_v1" "shop_backup" {
  metadata {
    name      = "shop-backup"
    namespace = kubernetes_namespace_v1.shop.metadata[0].name
  }

  spec {
    schedule                      = "0 3 * * *"
    concurrency_policy            = "Forbid"
    successful_jobs_history_limit = 3
    failed_jobs_history_limit     = 3

    job_template {
      metadata {}

      spec {
        backoff_limit           = 3
        active_deadline_seconds = 3600

        template {
          metadata {}

          spec {
            restart_policy       = "Never"
            service_account_name = "shop-backup"

            container {
              name  = "app"
              image = "public.ecr.aws/aws-cli/aws-cli:2.17.0"
              args  = ["s3", "ls"]

              resources {
                requests = {
                  cpu    = "100m"
                  memory = "64Mi"
                }

                limits = {
                  memory = "128Mi"
                }
              }

              security_context {
                allow_privilege_escalation = false

                capabilities {
                  drop = ["NET_RAW"]
                }
              }
            }
          }
        }
      }
    }
  }

  depends_on = [
    aws_eks_node_group.kube_nodes,
    aws_eks_fargate_profile.kube_serverless,
    aws_eks_addon.kube_vpc_cni,
    aws_eks_pod_identity_association.shop_backup,
    kubernetes_service_account_v1.shop_backup,
  ]
}

resource "kubernetes_service_account_v1" "shop_backup" {
  metadata {
    name      = "shop-backup"
    namespace = kubernetes_namespace_v1.shop.metadata[0].name
  }
}

resource "aws_eks_pod_identity_association" "shop_backup" {
  cluster_name    = aws_eks_cluster.kube.name
  namespace       = kubernetes_namespace_v1.shop.metadata[0].name
  service_account = "shop-backup"
  role_arn        = aws_iam_role.shop_backup.arn
}

resource "kubernetes_ingress_v1" "shop_door" {
  metadata {
    name      = "shop-door"
    namespace = kubernetes_namespace_v1.shop.metadata[0].name

    annotations = {
      "alb.ingress.kubernetes.io/scheme"           = "internet-facing"
      "alb.ingress.kubernetes.io/target-type"      = "ip"
      "alb.ingress.kubernetes.io/listen-ports"     = "[{\"HTTP\": 80}, {\"HTTPS\": 443}]"
      "alb.ingress.kubernetes.io/ssl-redirect"     = "443"
      "alb.ingress.kubernetes.io/certificate-arn"  = aws_acm_certificate.certificate.arn
      "alb.ingress.kubernetes.io/ssl-policy"       = "ELBSecurityPolicy-TLS13-1-2-2021-06"
      "alb.ingress.kubernetes.io/healthcheck-path" = "/"
      "alb.ingress.kubernetes.io/inbound-cidrs"    = "192.0.2.0/24"
      "alb.ingress.kubernetes.io/wafv2-acl-arn"    = aws_wafv2_web_acl.firewall.arn
      "alb.ingress.kubernetes.io/auth-type"        = "oidc"
      "alb.ingress.kubernetes.io/auth-idp-oidc" = jsonencode({
        issuer                = "https://id.example.com"
        authorizationEndpoint = "https://id.example.com/authorize"
        tokenEndpoint         = "https://id.example.com/token"
        userInfoEndpoint      = "https://id.example.com/userinfo"
        secretName            = "shop-sign-in"
      })
    }
  }

  spec {
    ingress_class_name = "alb"

    rule {
      host = "shop.example.com"

      http {
        path {
          path      = "/"
          path_type = "Prefix"

          backend {
            service {
              name = kubernetes_service_v1.shop_web.metadata[0].name

              port {
                number = 8080
              }
            }
          }
        }
      }
    }
  }

  depends_on = [helm_release.watch_balancers]
}

resource "kubernetes_network_policy_v1" "shop_door" {
  metadata {
    name      = "shop-door-requests"
    namespace = kubernetes_namespace_v1.shop.metadata[0].name
  }

  spec {
    policy_types = ["Ingress"]

    pod_selector {
      match_labels = {
        "app.kubernetes.io/name" = "shop-web"
      }
    }

    ingress {
      from {
        ip_block {
          cidr = aws_subnet.main_public_a.cidr_block
        }
      }

      from {
        ip_block {
          cidr = aws_subnet.main_public_b.cidr_block
        }
      }
    }
  }
}

resource "kubernetes_ingress_v1" "watch_door" {
  metadata {
    name      = "watch-door"
    namespace = kubernetes_namespace_v1.watch.metadata[0].name

    annotations = {
      "nginx.ingress.kubernetes.io/ssl-redirect" = "true"
    }
  }

  spec {
    ingress_class_name = "nginx"

    tls {
      hosts       = ["grafana.example.com"]
      secret_name = "grafana-certificate"
    }

    rule {
      host = "grafana.example.com"

      http {
        path {
          path      = "/"
          path_type = "Prefix"

          backend {
            service {
              name = "grafana"

              port {
                number = 80
              }
            }
          }
        }
      }
    }
  }

  depends_on = [helm_release.watch_balancers, helm_release.watch_stack]
}
