# SPDX-License-Identifier: GPL-3.0-or-later
"""The `statement` block of AWS WAF rules, which the npm package leaves open because it contains itself.

Written from the provider's documentation of aws_wafv2_web_acl, one level of nesting deep, for the statements that an
export may use.
"""


def body(attributes: dict | None = None, **blocks: dict) -> dict:
    """A body of plain attributes and blocks."""
    return {"attributes": attributes or {}, "blocks": blocks}


def block(inner: dict, nesting: str = "single", required: bool = False) -> dict:
    """A block that stands at most once, or as often as `nesting` allows."""
    return {"nesting": nesting, "required": required, **inner}


FORWARDED = block(body({"fallback_behavior": ["string", "r"], "header_name": ["string", "r"]}))
IP_FORWARDED = block(
    body({"fallback_behavior": ["string", "r"], "header_name": ["string", "r"], "position": ["string", "r"]})
)
ACTION = block(
    body(**{name: block(body()) for name in ("allow", "block", "captcha", "challenge", "count")}), required=True
)
SIMPLE = {
    "geo_match_statement": block(body({"country_codes": ["list(string)", "r"]}, forwarded_ip_config=FORWARDED)),
    "ip_set_reference_statement": block(body({"arn": ["string", "r"]}, ip_set_forwarded_ip_config=IP_FORWARDED)),
    "label_match_statement": block(body({"key": ["string", "r"], "scope": ["string", "r"]})),
}
ANYTHING = block(body())
FIELD = block(
    body(
        all_query_arguments=ANYTHING,
        body=block(body({"oversize_handling": ["string", "o"]})),
        cookies=block(
            body(
                {"match_scope": ["string", "r"], "oversize_handling": ["string", "r"]},
                match_pattern=block(
                    body(
                        {"excluded_cookies": ["list(string)", "o"], "included_cookies": ["list(string)", "o"]},
                        all=ANYTHING,
                    ),
                    required=True,
                ),
            )
        ),
        method=ANYTHING,
        query_string=ANYTHING,
        single_header=block(body({"name": ["string", "r"]})),
        single_query_argument=block(body({"name": ["string", "r"]})),
        uri_path=ANYTHING,
    )
)
TRANSFORMATION = block(body({"priority": ["number", "r"], "type": ["string", "r"]}), "set", True)
NESTED = block(body(**SIMPLE))
STATEMENT = block(
    body(
        **SIMPLE,
        and_statement=block(body(statement=block(body(**SIMPLE), "list", True))),
        or_statement=block(body(statement=block(body(**SIMPLE), "list", True))),
        not_statement=block(body(statement=block(body(**SIMPLE), "list", True))),
        managed_rule_group_statement=block(
            body(
                {"name": ["string", "r"], "vendor_name": ["string", "r"], "version": ["string", "o"]},
                rule_action_override=block(body({"name": ["string", "r"]}, action_to_use=ACTION), "list"),
                scope_down_statement=NESTED,
            )
        ),
        rate_based_statement=block(
            body(
                {
                    "aggregate_key_type": ["string", "o"],
                    "evaluation_window_sec": ["number", "o"],
                    "limit": ["number", "r"],
                },
                forwarded_ip_config=FORWARDED,
                scope_down_statement=NESTED,
            )
        ),
        rule_group_reference_statement=block(body({"arn": ["string", "r"]})),
        sqli_match_statement=block(
            body({"sensitivity_level": ["string", "o"]}, field_to_match=FIELD, text_transformation=TRANSFORMATION)
        ),
        xss_match_statement=block(body(field_to_match=FIELD, text_transformation=TRANSFORMATION)),
    ),
    required=True,
)
