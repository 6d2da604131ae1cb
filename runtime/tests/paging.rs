//! Lists that come page by page, over real connections, with both clients.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use std::pin::Pin;

use futures_core::Stream;
use huaweicloud_iot_runtime::emitted::{ByMarker, ByPageNumber, Method};
use huaweicloud_iot_runtime::{
    self as runtime, AuthToken, Builder, Client, Error, Metadata, Operation, Paged, PagingErrorKind, blocking,
    emitted as rt,
};
use support::server::{Server, Step, answer};
use support::{Iotda, PackageError, scope};

/// The list by marker.
#[derive(Clone, Default)]
struct ListNames {
    marker: Option<String>,
    offset: Option<i32>,
    limit: Option<i32>,
}

rt::request!(ListNames { marker: query, offset: query, limit: query });

/// The list by page number.
#[derive(Clone, Default)]
struct CountNames {
    page_no: Option<i32>,
}

rt::request!(CountNames { page_no: query("pageNo") });

#[derive(PartialEq)]
struct Names {
    names: Option<Vec<String>>,
    marker: Option<String>,
    total: Option<i64>,
}

rt::object!(Names { names, marker, total });

const METADATA: Metadata = Metadata {
    id: "ListNames",
    method: Method::GET,
    path: "/names",
    success: &[200],
    supplied: &[],
    body: None,
    idempotent: true,
    authenticated: true,
};

impl Operation for ListNames {
    type Api = Iotda;
    type Output = Names;
    type Content = runtime::answer::JsonBody;
    type Error = PackageError;
    const METADATA: Metadata = METADATA;
}

impl Paged for ListNames {
    type Item = String;
    type Pagination = ByMarker;

    fn page_token(&self) -> Option<String> {
        self.marker.clone()
    }

    fn set_page_token(&mut self, marker: String) {
        self.marker = Some(marker);
        self.offset = None;
    }

    fn continuation(answer: &Names) -> Option<String> {
        answer.marker.clone()
    }

    fn items(answer: Names) -> Vec<String> {
        answer.names.unwrap_or_default()
    }
}

impl Operation for CountNames {
    type Api = Iotda;
    type Output = Names;
    type Content = runtime::answer::JsonBody;
    type Error = PackageError;
    const METADATA: Metadata = METADATA;
}

impl Paged for CountNames {
    type Item = String;
    type Pagination = ByPageNumber<i32, 0>;

    fn page_token(&self) -> Option<i32> {
        self.page_no
    }

    fn set_page_token(&mut self, page: i32) {
        self.page_no = Some(page);
    }

    fn continuation(answer: &Names) -> Option<i64> {
        answer.total
    }

    fn items(answer: Names) -> Vec<String> {
        answer.names.unwrap_or_default()
    }
}

fn page(names: &[&str], more: &str) -> Vec<Step> {
    vec![answer("HTTP/1.1 200 OK", &format!("{{ \"names\": {names:?}{more} }}"))]
}

fn marked(names: &[&str], marker: &str) -> Vec<Step> {
    page(names, &format!(", \"marker\": {marker:?}"))
}

fn builder<T: ?Sized>(builder: Builder<Iotda, T>) -> Builder<Iotda, T> {
    builder.credential(AuthToken::new("t-1")).no_retry()
}

fn client(server: &Server) -> Client<Iotda> {
    builder(Client::scoped(&server.address, scope())).build().unwrap()
}

fn blocking_client(server: &Server) -> blocking::Client<Iotda> {
    builder(blocking::Client::scoped(&server.address, scope())).build().unwrap()
}

fn wait<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

/// What a whole list gives: its items, the status of the error that ended it, and the queries of the requests.
#[derive(Debug, PartialEq)]
struct Listed {
    items: Vec<String>,
    error: Option<u16>,
    /// Why its end is not certain.
    flaw: Option<PagingErrorKind>,
    queries: Vec<String>,
}

/// Reads a list to its end with both clients, each with a server of its own that answers in these ways.
fn list<O>(ways: &[Vec<Step>], operation: &O) -> Listed
where
    O: Paged<Api = Iotda, Item = String> + Send,
    O::Pagination: Send,
{
    let servers = [Server::in_turn(ways.to_vec()), Server::in_turn(ways.to_vec())];
    let mut stream = client(&servers[0]).items(operation.clone());
    let results = wait(async move {
        let mut results = Vec::new();
        while let Some(result) = stream.next().await {
            results.push(result);
        }
        assert!(stream.next().await.is_none(), "a list that has ended stays so");
        results
    });
    let mut iterator = blocking_client(&servers[1]).items(operation.clone());
    let others: Vec<_> = iterator.by_ref().collect();
    assert!(iterator.next().is_none(), "a list that has ended stays so");
    let [listed, other] =
        [(results, &servers[0]), (others, &servers[1])].map(|(results, server)| listed(results, server));
    assert_eq!(listed, other, "both clients list the same");
    listed
}

fn listed<K>(results: Vec<Result<String, Error<K>>>, server: &Server) -> Listed {
    let mut listed = expected(&[], &[]);
    for result in results {
        assert_eq!((listed.error, listed.flaw), (None, None), "nothing follows an error");
        match result {
            Ok(item) => listed.items.push(item),
            Err(Error::Paging(error)) => listed.flaw = Some(error.kind()),
            Err(error) => listed.error = error.status().map(|status| status.as_u16()),
        }
    }
    while let Some(request) = server.next_request() {
        let target = request.split(' ').nth(1).unwrap();
        listed.queries.push(target.split_once('?').map_or("", |(_, query)| query).to_owned());
    }
    listed
}

fn expected(items: &[&str], queries: &[&str]) -> Listed {
    let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    Listed { items: texts(items), error: None, flaw: None, queries: texts(queries) }
}

#[test]
fn the_last_page_is_one_without_a_marker() {
    for last in [page(&["c"], ""), page(&["c"], ", \"marker\": null"), marked(&["c"], "")] {
        let ways = [marked(&["a", "b"], "m1"), last];
        assert_eq!(list(&ways, &ListNames::default()), expected(&["a", "b", "c"], &["", "marker=m1"]));
    }
}

#[test]
fn a_page_without_items_is_passed_over_while_there_are_other_markers() {
    let empty = [
        marked(&[], "m2"),
        vec![answer("HTTP/1.1 200 OK", r#"{ "marker": "m2" }"#)],
        vec![answer("HTTP/1.1 200 OK", r#"{ "names": null, "marker": "m2" }"#)],
    ];
    for empty in empty {
        let ways = [marked(&["a"], "m1"), empty.clone(), marked(&["b"], "")];
        assert_eq!(list(&ways, &ListNames::default()), expected(&["a", "b"], &["", "marker=m1", "marker=m2"]));
        // Nothing, and no other marker: the end.
        let ways = [marked(&["a"], "m1"), empty.clone(), empty];
        assert_eq!(list(&ways, &ListNames::default()), expected(&["a"], &["", "marker=m1", "marker=m2"]));
    }
    assert_eq!(list(&[page(&[], "")], &ListNames::default()), expected(&[], &[""]));
    assert_eq!(list(&[page(&[], "")], &CountNames::default()), expected(&[], &["pageNo=0"]));
}

#[test]
fn a_marker_that_is_repeated_is_told_behind_all_items() {
    let repeated = Some(PagingErrorKind::RepeatedMarker);
    let ways = [marked(&["a"], "m1"), marked(&["b"], "m1")];
    let listed = list(&ways, &ListNames::default());
    assert_eq!(listed, Listed { flaw: repeated, ..expected(&["a", "b"], &["", "marker=m1"]) });
    let start = ListNames { marker: Some("m1".to_owned()), ..ListNames::default() };
    assert_eq!(list(&ways, &start), Listed { flaw: repeated, ..expected(&["a"], &["marker=m1"]) });
}

#[test]
fn markers_that_go_round_in_a_circle_are_left() {
    let ways: Vec<_> = (0..100).map(|number| marked(&["x"], if number % 2 == 0 { "A" } else { "B" })).collect();
    let listed = list(&ways, &ListNames::default());
    assert!((3..=6).contains(&listed.items.len()), "{listed:?}");
    assert_eq!(listed.flaw, Some(PagingErrorKind::RepeatedMarker));
}

#[test]
fn a_service_that_ignores_the_number_of_the_page_is_told() {
    let repeated = Some(PagingErrorKind::RepeatedPage);
    let listed = list(&[page(&["a", "b"], "")], &CountNames::default());
    assert_eq!(listed, Listed { flaw: repeated, ..expected(&["a", "b"], &["pageNo=0", "pageNo=1"]) });
    // What stands beside the items may differ.
    let ways = [page(&["a", "b"], ", \"at\": 1"), page(&["a", "b"], ", \"at\": 2")];
    assert_eq!(list(&ways, &CountNames::default()).flaw, repeated);
}

#[test]
fn the_error_of_a_list_tells_what_to_do() {
    let server = Server::in_turn(vec![marked(&["a"], "m1"), marked(&["b"], "m1")]);
    let error = blocking_client(&server).items(ListNames::default()).find_map(Result::err).unwrap();
    let told = "the list may be incomplete: the service gives the marker of an earlier page again; send the operation for \
                single pages";
    assert_eq!((error.to_string().as_str(), format!("{error:?}").as_str()), (told, told));
}

#[test]
fn an_error_ends_the_list() {
    let refusal = vec![answer("HTTP/1.1 404 Not Found", r#"{ "error_code": "IOTDA.019300" }"#)];
    let ways = [marked(&["a", "b"], "m1"), refusal.clone(), marked(&["c"], "m2")];
    let listed = list(&ways, &ListNames::default());
    assert_eq!(listed, Listed { error: Some(404), ..expected(&["a", "b"], &["", "marker=m1"]) });
    assert_eq!(list(&[refusal], &ListNames::default()), Listed { error: Some(404), ..expected(&[], &[""]) });
}

#[test]
fn the_caller_says_where_the_list_begins() {
    let ways = [marked(&["c"], "m2"), page(&["d"], "")];
    let start = ListNames { marker: Some("m1".to_owned()), offset: Some(50), limit: Some(1) };
    // The offset counts from the marker; on every page it would pass over items.
    let queries = ["marker=m1&offset=50&limit=1", "marker=m2&limit=1"];
    assert_eq!(list(&ways, &start), expected(&["c", "d"], &queries));
    let ways = [page(&["c", "d"], ", \"total\": 5"), page(&["e"], ", \"total\": 5")];
    let start = CountNames { page_no: Some(1) };
    assert_eq!(list(&ways, &start), expected(&["c", "d", "e"], &["pageNo=1", "pageNo=2"]));
}

#[test]
fn pages_are_counted_until_the_total_is_seen() {
    let total = ", \"total\": 3";
    let ways = [page(&["a", "b"], total), page(&["c"], total)];
    assert_eq!(list(&ways, &CountNames::default()), expected(&["a", "b", "c"], &["pageNo=0", "pageNo=1"]));
    let ways = [page(&["a", "b"], ""), page(&["c"], ""), page(&[], "")];
    assert_eq!(list(&ways, &CountNames::default()), expected(&["a", "b", "c"], &["pageNo=0", "pageNo=1", "pageNo=2"]));
}

#[test]
fn a_page_is_asked_for_only_when_it_is_needed() {
    let ways = [marked(&["a", "b"], "m1"), page(&["c"], "")];
    let (server, other) = (Server::in_turn(ways.to_vec()), Server::in_turn(ways.to_vec()));
    let mut stream = client(&server).items(ListNames::default());
    let mut iterator = blocking_client(&other).items(ListNames::default());
    assert_eq!((server.further_requests(), other.further_requests()), (0, 0));
    wait(async {
        for asked in [1, 0, 1] {
            assert!(stream.next().await.unwrap().is_ok());
            assert!(iterator.next().unwrap().is_ok());
            assert_eq!((server.further_requests(), other.further_requests()), (asked, asked));
        }
        assert!(stream.next().await.is_none() && iterator.next().is_none());
        assert_eq!((server.further_requests(), other.further_requests()), (0, 0));
    });
}

#[test]
fn a_single_page_can_be_sent_by_hand() {
    let server = Server::in_turn(vec![marked(&["a"], "m1")]);
    let page = wait(client(&server).send(ListNames::default())).unwrap();
    assert_eq!(page, Names { names: Some(vec!["a".to_owned()]), marker: Some("m1".to_owned()), total: None });
}

#[test]
fn a_stream_can_be_moved_between_threads_and_polled_in_place() {
    fn is_stream<T>(stream: T) -> T
    where
        T: Stream<Item = Result<String, Error<PackageError>>> + Send + Unpin + 'static,
    {
        stream
    }
    let server = Server::in_turn(vec![marked(&["a"], "m1"), page(&["b"], "")]);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let mut stream = is_stream(client(&server).items(ListNames::default()));
    let items = runtime.spawn(async move {
        let mut items = Vec::new();
        while let Some(item) = std::future::poll_fn(|context| Pin::new(&mut stream).poll_next(context)).await {
            items.push(item.unwrap());
        }
        items
    });
    assert_eq!(runtime.block_on(items).unwrap(), ["a", "b"]);
}

#[test]
fn a_page_on_its_way_is_not_lost_when_the_caller_stops_waiting() {
    let server = Server::in_turn(vec![marked(&["a"], "m1"), page(&["b"], "")]);
    let mut stream = client(&server).items(ListNames::default());
    wait(async {
        // Polled once, which sends the request, and dropped.
        let mut once = Box::pin(stream.next());
        std::future::poll_fn(|context| {
            let _ = once.as_mut().poll(context);
            std::task::Poll::Ready(())
        })
        .await;
        drop(once);
        assert_eq!(stream.next().await.unwrap().unwrap(), "a");
    });
    assert_eq!(server.further_requests(), 1);
}
