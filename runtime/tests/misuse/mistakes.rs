//! Mistakes that callers make. This does not compile; the test beside it looks at what the compiler says.

use huaweicloud_iot_runtime::{AuthToken, Client, Paged, blocking};

use support::{DeletePackage, Echo, Iotda, Northbound};

#[path = "../support/mod.rs"]
mod support;

const SERVICE: &str = "https://iot.example.com";

fn a_scope_is_left_out() {
    let _ = Client::<Iotda>::builder(SERVICE);
    let _ = blocking::Client::<Iotda>::builder(SERVICE);
}

fn a_token_is_given_as_text() {
    let _ = Client::<Northbound>::builder(SERVICE).credential("a token");
}

fn a_credential_is_that_of_another_api() {
    let _ = Client::<Northbound>::builder(SERVICE).credential(AuthToken::new("a token"));
}

async fn an_operation_is_one_of_another_api(client: &Client<Northbound>, blocking: &blocking::Client<Iotda>) {
    let _ = client.send(DeletePackage::new("1")).await;
    let _ = blocking.send(&Echo { text: String::new() });
}

fn the_items_of_an_async_client_are_looped_over<L: Paged<Api = Iotda>>(client: &Client<Iotda>, list: L) {
    for item in client.items(list) {}
}

fn an_operation_is_no_list(client: &Client<Iotda>) {
    let _ = client.items(DeletePackage::new("1"));
}
