//! `plan preview`, through a real socket.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use crate::workspace::Workspace;

/// A preview that runs; it ends with the test.
struct Preview {
    process: Child,
    address: String,
    names: Vec<String>,
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Preview {
    fn start(workspace: &Workspace, n_pages: usize) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_plan"))
            .args(["preview", "--port", "0", "--language", "fr", "--lang", "en"])
            .current_dir(workspace.folder())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut lines = BufReader::new(process.stdout.take().expect("it is piped")).lines();
        let addresses: Vec<String> =
            (0..n_pages).map(|_| lines.next().expect("an address").expect("it can be read")).collect();
        let rest = addresses[0].strip_prefix("http://").expect("an address");
        let address = rest.split('/').next().expect("a host").to_owned();
        let names = addresses.iter().map(|it| it.rsplit('/').next().expect("a name").to_owned()).collect();
        Self { process, address, names }
    }

    fn connect(&self, head: &str) -> TcpStream {
        let mut stream = TcpStream::connect(&self.address).expect("it listens");
        stream.set_read_timeout(Some(Duration::from_secs(60))).expect("a limit can be set");
        stream.write_all(head.as_bytes()).expect("it reads");
        stream
    }

    fn ask(&self, line: &str, host: &str) -> String {
        let mut stream = self.connect(&format!("{line} HTTP/1.1\r\nHost: {host}\r\n\r\n"));
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        answer
    }

    fn get(&self, path: &str) -> String {
        self.ask(&format!("GET {path}"), &self.address)
    }

    /// The numbers of the pages, as an open page is told them.
    fn versions(&self) -> impl Iterator<Item = u64> + use<> {
        let stream = self.connect(&format!("GET /_events HTTP/1.1\r\nHost: {}\r\n\r\n", self.address));
        let lines = BufReader::new(stream).lines().map_while(Result::ok);
        lines.filter_map(|line| line.strip_prefix("data: ")?.parse().ok()).filter(|version| *version > 0)
    }
}

#[test]
fn a_saved_file_makes_the_page_anew_and_a_broken_one_leaves_the_last_good_page() {
    let workspace = Workspace::example();
    let settings = workspace.text("plan.toml");
    let mut preview = Preview::start(&workspace, 3);
    assert!(preview.address.starts_with("127.0.0.1:"));
    assert_eq!(preview.names, ["plan.fr.html", "decision.fr.html", "slides.fr.html"]);
    let mut versions = preview.versions();
    assert_eq!(versions.next(), Some(1));
    let before = preview.get("/plan.fr.html");
    assert!(before.starts_with("HTTP/1.1 200 OK\r\n") && before.contains("<p class=\"notice\""));
    assert!(preview.get("/").contains("\r\nLocation: /plan.fr.html\r\n"));

    workspace.edit("plan.toml", "illustrative = true", "illustrative = false");
    assert_eq!(versions.next(), Some(2));
    let after = preview.get("/plan.fr.html?again");
    assert!(after.starts_with("HTTP/1.1 200 OK\r\n") && !after.contains("<p class=\"notice\""));

    workspace.write("plan.toml", "[plan\n");
    let mut told = BufReader::new(preview.process.stderr.take().expect("it is piped")).lines().map_while(Result::ok);
    assert!(told.any(|line| line.starts_with("error: ")), "the reason is told");
    assert!(told.any(|line| line.contains("last good pages")));
    // The page stays, with the reason above it.
    assert_eq!(versions.next(), Some(3));
    let kept = preview.get("/plan.fr.html?again");
    assert!(kept.contains("id=\"_trouble\"") && kept.contains("last good pages") && kept.len() > after.len());

    // It is mended; then a template breaks, and is mended too.
    workspace.write("plan.toml", settings.replace("illustrative = true", "illustrative = false"));
    assert_eq!(versions.next(), Some(4));
    assert_eq!(preview.get("/plan.fr.html?again"), after);
    workspace.write("templates/html/page.html", "<html>\n{{ nothing.here }}");
    assert_eq!(versions.next(), Some(5));
    let broken = preview.get("/plan.fr.html?again");
    assert!(broken.contains("templates/html/page.html:2") && broken.contains("id=\"_trouble\""));
    workspace.remove("templates/html/page.html");
    assert_eq!(versions.next(), Some(6));
    assert_eq!(preview.get("/plan.fr.html?again"), after);
    assert!(!workspace.path("output").exists(), "it writes no file");
}

#[test]
fn only_the_pages_and_only_this_machine_are_answered() {
    let workspace = Workspace::census("zinat");
    let preview = Preview::start(&workspace, 2);
    assert_eq!(preview.versions().next(), Some(1));
    let status = |answer: String| answer.lines().next().unwrap_or_default().to_owned();
    let own = preview.address.clone();
    let port = own.rsplit(':').next().expect("a port").to_owned();
    for (line, host, expected) in [
        ("GET /plan.fr.html", own.clone(), "HTTP/1.1 200 OK"),
        ("GET /plan.fr.html", format!("localhost:{port}"), "HTTP/1.1 200 OK"),
        ("GET /plan.fr.html", format!("evil.example:{port}"), "HTTP/1.1 403 Forbidden"),
        ("GET /plan.fr.html", "127.0.0.1".to_owned(), "HTTP/1.1 403 Forbidden"),
        ("POST /plan.fr.html", own.clone(), "HTTP/1.1 405 Method Not Allowed"),
        ("GET /plan.toml", own.clone(), "HTTP/1.1 404 Not Found"),
        ("GET /../plan.toml", own.clone(), "HTTP/1.1 404 Not Found"),
        ("GET /plan.ar.html", own.clone(), "HTTP/1.1 404 Not Found"),
        ("GET //plan.fr.html", own.clone(), "HTTP/1.1 404 Not Found"),
        ("BREW", own, "HTTP/1.1 400 Bad Request"),
    ] {
        assert_eq!(status(preview.ask(line, &host)), expected, "{line} at {host}");
    }
    let page = preview.get("/plan.fr.html");
    assert!(page.contains("connect-src 'self'") || page.contains("connect-src &#39;self&#39;"));
    assert!(page.contains("new EventSource('/_events')"));
}

#[test]
fn a_taken_port_is_told() {
    let workspace = Workspace::census("zinat");
    let preview = Preview::start(&workspace, 2);
    let port = preview.address.rsplit(':').next().expect("a port");
    workspace.plan(&["preview", "--port", port]).exits(3).tells("--port");
}
