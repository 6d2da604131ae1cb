//! The page at `/`: the API in a viewer, the state, the last requests. Its files are in the binary, so that it works
//! without a network.

use axum::extract::Path;
use axum::response::{Html, IntoResponse, Response};
use http::{StatusCode, header};

const INDEX: &str = include_str!("../page/index.html");

/// Name, media type and content of the files that the page needs.
const FILES: [(&str, &str, &str); 4] = [
    ("page.js", "text/javascript", include_str!("../page/page.js")),
    ("page.css", "text/css", include_str!("../page/page.css")),
    ("swagger-ui-bundle.js", "text/javascript", include_str!("../page/swagger-ui/swagger-ui-bundle.js")),
    ("swagger-ui.css", "text/css", include_str!("../page/swagger-ui/swagger-ui.css")),
];

pub(crate) async fn index() -> Html<&'static str> {
    Html(INDEX)
}

pub(crate) async fn file(Path(name): Path<String>) -> Response {
    match FILES.iter().find(|(file, _, _)| *file == name) {
        Some((_, media_type, content)) => {
            let media_type = format!("{media_type}; charset=utf-8");
            ([(header::CONTENT_TYPE, media_type.as_str()), (header::CACHE_CONTROL, "no-cache")], *content)
                .into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
