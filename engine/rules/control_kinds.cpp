// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/control_kinds.h"

#include <array>

namespace zonedraft {
namespace {

struct KindScope {
    std::string_view control; ///< a control, or a service with all controls that are not listed themselves
    std::vector<std::string_view> kinds;
};

const std::vector<KindScope>& scopes()
{
    static const std::vector<KindScope> all = {
        // Controls that are about less than their service.
        {"CloudTrail.6", {"aws.s3_bucket"}},
        {"CloudTrail.7", {"aws.s3_bucket"}},
        {"CloudWatch.16", {"aws.log_group"}},
        {"EC2.3", {"aws.ec2_instance", "aws.ebs_volume"}},
        {"EC2.7", {"aws.ec2_instance", "aws.ebs_volume"}},
        {"EC2.8", {"aws.ec2_instance"}},
        {"EC2.9", {"aws.ec2_instance"}},
        {"EC2.12", {"aws.elastic_ip"}},
        {"EC2.28", {"aws.ec2_instance", "aws.ebs_volume"}},
        {"EC2.170", {"aws.auto_scaling_group", "aws.eks_node_group"}},
        {"Inspector.2", {"aws.ecr_repository"}},
        {"RDS.2", {"aws.rds_instance"}},
        {"RDS.3", {"aws.rds_instance"}},
        {"RDS.5", {"aws.rds_instance"}},
        {"RDS.7", {"aws.aurora_cluster"}},
        {"RDS.8", {"aws.rds_instance"}},
        {"RDS.9", {"aws.rds_instance"}},
        {"RDS.10", {"aws.rds_instance"}},
        {"RDS.11", {"aws.rds_instance"}},
        {"RDS.12", {"aws.aurora_cluster"}},
        {"RDS.13", {"aws.rds_instance"}},
        {"RDS.15", {"aws.aurora_cluster"}},
        {"RDS.16", {"aws.aurora_cluster"}},
        {"RDS.17", {"aws.rds_instance"}},
        {"RDS.19", {"aws.aurora_cluster"}},
        {"RDS.20", {"aws.rds_instance"}},
        {"RDS.24", {"aws.aurora_cluster"}},
        {"RDS.25", {"aws.rds_instance"}},
        {"RDS.26", {"aws.rds_instance"}},
        {"RDS.27", {"aws.aurora_cluster"}},
        {"RDS.35", {"aws.aurora_cluster"}},
        {"RDS.36", {"aws.rds_instance"}},
        {"RDS.37", {"aws.aurora_cluster"}},
        {"RDS.38", {"aws.rds_instance"}},
        {"RDS.39", {"aws.rds_instance"}},
        {"RDS.43", {"aws.rds_proxy"}},
        {"RDS.46", {"aws.rds_instance"}},
        {"RDS.50", {"aws.aurora_cluster"}},
        // Services.
        {"APIGateway", {"aws.api_gateway"}},
        {"AutoScaling", {"aws.auto_scaling_group"}},
        {"CloudFront", {"aws.cloudfront_distribution", "aws.origin_access_control"}},
        {"DynamoDB", {"aws.dynamodb_table"}},
        {"ECR", {"aws.ecr_repository"}},
        {"ECS", {"aws.ecs_cluster", "aws.ecs_service", "aws.task_definition"}},
        {"EFS", {"aws.efs_file_system"}},
        {"EKS", {"aws.eks_cluster"}},
        // Also what an ingress makes a controller build.
        {"ELB", {"aws.load_balancer", "aws.listener", "aws.target_group", "kubernetes.ingress"}},
        {"ElastiCache", {"aws.elasticache_cluster"}},
        {"Kinesis", {"aws.kinesis_stream"}},
        {"KMS", {"aws.kms_key"}},
        {"Lambda", {"aws.lambda_function", "aws.lambda_edge_function"}},
        {"Opensearch", {"aws.opensearch_domain"}},
        {"RDS", {"aws.rds_instance", "aws.aurora_cluster", "aws.rds_proxy"}},
        {"Route53", {"aws.route53_zone"}},
        {"S3", {"aws.s3_bucket"}},
        {"SecretsManager", {"aws.secrets_manager_secret"}},
        {"SNS", {"aws.sns_topic"}},
        {"SQS", {"aws.sqs_queue"}},
        {"WAF", {"aws.waf_web_acl"}},
    };
    return all;
}

} // namespace

std::vector<std::string_view> kindsOfControl(std::string_view control)
{
    const std::string_view service = control.substr(0, control.find('.'));
    for (const std::string_view name : std::array{control, service})
        for (const KindScope& scope : scopes())
            if (scope.control == name) return scope.kinds;
    return {};
}

} // namespace zonedraft
