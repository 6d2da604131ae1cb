//! The pages of the tests: a greenhouse service in the newer generation of pages, one in the older, one in Chinese.

use crate::render::{Page, Part};

const HEAD: &[&str] = &["Parameter", "Mandatory", "Type", "Description"];
const ANSWER: &[&str] = &["Parameter", "Type", "Description"];

/// A call with a body, structures, an answer and statuses, as newer pages show it.
pub(crate) const PLANT_SEEDS: Page = &[
    Part::Line("Plant Seeds"),
    Part::Line("Function"),
    Part::Line("A gardener calls this to put seeds into a bed."),
    Part::Line("Debugging"),
    Part::Line("Try it in the explorer."),
    Part::Line("URI"),
    Part::Line("POST /v5/iot/{project_id}/beds/{bed_id}/seeds"),
    Part::Table(
        "Table 1 Path Parameters",
        HEAD,
        &[
            &["project_id", "Yes", "String", "The project."],
            &[
                "bed_id",
                "Yes",
                "String",
                "The bed.\nValue: The value can contain a maximum of 36 characters. Only letters, digits, and hyphens (-) are allowed.",
            ],
        ],
    ),
    Part::Table(
        "Table 2 Query Parameters",
        HEAD,
        &[
            &[
                "limit",
                "No",
                "Integer",
                "How many to plant at once. The value is an integer ranging from 1 to 50. The default value is 10.",
            ],
            &[
                "season",
                "No",
                "String",
                "When to plant. Options:\n• spring: before the rain\n• autumn: after the harvest",
            ],
        ],
    ),
    Part::Line("Request Parameters"),
    Part::Table(
        "Table 3 Request header parameters",
        HEAD,
        &[&["X-Auth-Token", "Yes", "String", "The gardener's token."]],
    ),
    Part::Table(
        "Table 4 Request body parameters",
        HEAD,
        &[
            &["name", "Yes", "String", "What it is called. Enter 1 to 64 characters."],
            &["depth", "No", "Double", "How deep."],
            &["watered", "No", "Boolean", "Whether it is watered.\nDefault value: false"],
            &["kinds", "Yes", "Array of SeedKind objects", "What to plant."],
            &["labels", "No", "Array of strings", "What to write on the sticks."],
            &["extra", "No", "Object", "Whatever else there is."],
        ],
    ),
    Part::Table(
        "Table 5 SeedKind",
        HEAD,
        &[
            &["code", "Yes", "String", "The kind.\nEnumeration values:\n• BEAN\n• PEA"],
            &["count", "Yes", "Integer", "How many. It is greater than 0."],
        ],
    ),
    Part::Line("Response Parameters"),
    Part::Line("Status code: 201"),
    Part::Table(
        "Table 6 Response body parameters",
        ANSWER,
        &[
            &["seed_id", "String", "The id."],
            &["planted_at", "String", "When, in the format yyyyMMdd'T'HHmmss'Z'."],
            &["kind", "SeedKind object", "What was planted."],
        ],
    ),
    Part::Line("Example Requests"),
    Part::Line("Plants a bean."),
    Part::Code(&[
        "POST https://{endpoint}/v5/iot/{project_id}/beds/{bed_id}/seeds",
        "",
        "{",
        "  \"name\" : \"row 1\",",
        "  \"kinds\" : [ { \"code\" : \"BEAN\", \"count\" : 3, \"colour\" : \"green\" } ]",
        "}",
    ]),
    Part::Line("Example Responses"),
    Part::Line("Status code: 201"),
    Part::Line("Created"),
    Part::Code(&["{", "  \"seed_id\" : \"s1\"", "}"]),
    Part::Line("Status Codes"),
    Part::Table(
        "",
        &["Status Code", "Description"],
        &[&["201", "Created"], &["400", "Bad Request"], &["404", "Not Found"]],
    ),
    Part::Line("Error Codes"),
    Part::Line("See Error Codes."),
];

/// A call in the older generation: a prototype, locations in a column, a table of errors with remarks.
pub(crate) const LIST_BEDS: Page = &[
    Part::Line("Querying a List of Beds"),
    Part::Line("Typical Scenario"),
    Part::Line("Somebody wants to see the beds."),
    Part::Line("API Function"),
    Part::Line("It lists the beds."),
    Part::Line("API Prototype"),
    Part::Table(
        "",
        &["Method", "GET"],
        &[
            &["URL", "https://server:port/iocm/app/garden/v1.1.0/beds?appId={appId}&pageNo={pageNo}"],
            &["Transport Protocol", "HTTPS"],
        ],
    ),
    Part::Line("Request Parameters"),
    Part::Table(
        "",
        &["Parameter", "Mandatory or Optional", "Type", "Location", "Description"],
        &[
            &["app_key", "Mandatory", "String", "header", "Names the gardener."],
            &["appId", "Optional", "String(1-64)", "query", "Names another gardener."],
            &["pageNo", "Optional", "Integer(>=0)", "query", "The page. The default value is 0, which is the first."],
        ],
    ),
    Part::Line("Response Parameters"),
    Part::Line("Status Code: 200 OK"),
    Part::Table("", ANSWER, &[&["beds", "List<BedDTO>", "The beds."], &["total", "Long", "How many there are."]]),
    Part::Line("BedDTO structure"),
    Part::Table("", ANSWER, &[&["bedId", "String(36)", "The id."], &["wet", "Boolean", "Whether it is wet."]]),
    Part::Line("Request Example"),
    Part::Code(&[
        "Method: GET",
        "Request:",
        "https://server:port/iocm/app/garden/v1.1.0/beds?appId=a",
        "Header:",
        "app_key: ******",
    ]),
    Part::Line("Response Example"),
    Part::Code(&[
        "Response:",
        "Status Code: 200 OK",
        "Body:",
        "{\"total\": 1, \"beds\": [{\"bedId\": \"b\", \"wet\": true}]}",
    ]),
    Part::Line("Error Codes"),
    Part::Table(
        "",
        &["HTTP Status Code", "Error Code", "Error Description", "Remarks"],
        &[
            &["400", "120015", "Bad request error.", "It was malformed.\nRecommended handling: Mend the request."],
            &[
                "403",
                "1010005",
                "App_key or access_token is invalid.",
                "The token is bad.\nRecommended handling: Fetch another.",
            ],
            &["403", "1010009", "app throttle exceed.", "Too many calls."],
        ],
    ),
];

/// A call as Chinese pages show it.
pub(crate) const SHOW_BED: Page = &[
    Part::Line("查询花坛"),
    Part::Line("功能介绍"),
    Part::Line("园丁可以用它查看花坛。"),
    Part::Line("URI"),
    Part::Line("GET /v5/iot/{project_id}/beds/{bed_id}"),
    Part::Table(
        "表1 路径参数",
        &["参数", "是否必选", "参数类型", "描述"],
        &[
            &["project_id", "是", "String", "参数说明：项目。"],
            &[
                "bed_id",
                "是",
                "String",
                "参数说明：花坛。\n取值范围：长度不超过36，只允许字母、数字、下划线（_）、连接符（-）的组合。",
            ],
        ],
    ),
    Part::Table(
        "表2 Query参数",
        &["参数", "是否必选", "参数类型", "描述"],
        &[
            &["limit", "否", "Integer", "参数说明：多少。取值范围：1-50的整数，默认值为10。"],
            &["state", "否", "String", "参数说明：状态。取值范围：\n• dry：干\n• wet：湿"],
        ],
    ),
    Part::Line("请求参数"),
    Part::Table(
        "表3 请求Header参数",
        &["参数", "是否必选", "参数类型", "描述"],
        &[&["X-Auth-Token", "是", "String", "参数说明：令牌。"]],
    ),
    Part::Line("响应参数"),
    Part::Line("状态码：200"),
    Part::Table(
        "表4 响应Body参数",
        &["参数", "参数类型", "描述"],
        &[&["bed_id", "String", "参数说明：花坛。"], &["plants", "Array of Plant objects", "参数说明：植物。"]],
    ),
    Part::Table(
        "表5 Plant",
        &["参数", "参数类型", "描述"],
        &[&["height", "Integer", "参数说明：高度。最小值：0 最大值：300"]],
    ),
    Part::Line("状态码"),
    Part::Table("", &["状态码", "描述"], &[&["200", "OK"], &["404", "Not Found"]]),
    Part::Line("错误码"),
    Part::Table(
        "",
        &["HTTP状态码", "错误码", "错误描述", "备注"],
        &[&["404", "GARDEN.0001", "No such bed.", "没有这个花坛。\n处理建议：检查bed_id。"]],
    ),
];
