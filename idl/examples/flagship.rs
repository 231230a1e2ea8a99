// for Flagship
use workers::prelude::*;

#[event(fetch)]
async fn fetch(env: Env) -> Result<Response> {
    if env.flagship("FLAGS")?.get_boolean_value("new-page", false).await? {
        return Response::html("<h1>The new page</h1>");
    }
    Response::html("<h1>The page as it was</h1>")
}
