//! Answers: the pages by their names, and a stream that tells an open page that there is a newer one.

use std::io::{self, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::PoisonError;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::Scope;
use std::time::Duration;

use super::Board;
use super::request::{self, Request};
use crate::render::html;

/// Where an open page listens.
pub(super) const EVENTS: &str = "/_events";
/// Answers under way at once; a browser opens six.
const MOST_ANSWERS: usize = 64;
/// A browser that says nothing for so long is let go.
const PATIENCE: Duration = Duration::from_secs(10);
/// Without news a line is sent so often, by which a page that was closed is noticed.
const PULSE: Duration = Duration::from_secs(15);

/// Answers until the process ends.
pub(super) fn serve<'scope, 'env>(
    listener: &TcpListener,
    port: u16,
    board: &'env Board,
    scope: &'scope Scope<'scope, 'env>,
) -> io::Result<()> {
    // The count must live as long as the answers, which end with the process.
    let n_answers: &'static AtomicUsize = Box::leak(Box::default());
    loop {
        let (stream, _) = listener.accept()?;
        if n_answers.fetch_add(1, Ordering::SeqCst) >= MOST_ANSWERS {
            n_answers.fetch_sub(1, Ordering::SeqCst);
            continue;
        }
        scope.spawn(move || {
            // A browser that goes away is no failure.
            let _ = answer(stream, port, board);
            n_answers.fetch_sub(1, Ordering::SeqCst);
        });
    }
}

fn answer(mut stream: TcpStream, port: u16, board: &Board) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    match request::read(&stream, port)? {
        Request::Get(path) if path == EVENTS => events(stream, board),
        Request::Get(path) if path == "/" => {
            let first = board.shown().pages.first().map(|(name, _)| name.clone());
            match first {
                Some(name) => write!(stream, "HTTP/1.1 302 Found\r\nLocation: /{name}\r\n{END}"),
                None => refuse(&mut stream, "503 Service Unavailable"),
            }
        }
        Request::Get(path) => {
            let page = {
                let shown = board.shown();
                let page = shown.pages.iter().find(|(name, _)| path.strip_prefix('/') == Some(name));
                let trouble = shown.trouble.as_slice();
                page.map(|(_, page)| html::with_reload(&String::from_utf8_lossy(page), EVENTS, trouble).into_bytes())
            };
            match page {
                Some(page) => {
                    write!(stream, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n")?;
                    write!(stream, "Content-Length: {}\r\n{HEADERS}\r\n", page.len())?;
                    stream.write_all(&page)
                }
                None => refuse(&mut stream, "404 Not Found"),
            }
        }
        Request::OtherMethod => refuse(&mut stream, "405 Method Not Allowed"),
        Request::OtherHost => refuse(&mut stream, "403 Forbidden"),
        Request::Nonsense => refuse(&mut stream, "400 Bad Request"),
    }
}

/// Said with every answer: nothing is kept, guessed at or shown inside another page.
const HEADERS: &str = "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nX-Frame-Options: DENY\r\n\
    Referrer-Policy: no-referrer\r\nCross-Origin-Resource-Policy: same-origin\r\nConnection: close\r\n";
/// The end of an answer without content.
const END: &str = "Content-Length: 0\r\nConnection: close\r\n\r\n";

fn refuse(stream: &mut TcpStream, status: &str) -> io::Result<()> {
    write!(stream, "HTTP/1.1 {status}\r\n{END}")
}

/// Tells the number of the pages shown, at once and whenever they are made anew.
fn events(mut stream: TcpStream, board: &Board) -> io::Result<()> {
    write!(stream, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n{HEADERS}\r\n")?;
    let mut told = None;
    loop {
        let shown = board.shown();
        let (shown, _) = board
            .changed
            .wait_timeout_while(shown, PULSE, |shown| told == Some(shown.version))
            .unwrap_or_else(PoisonError::into_inner);
        let version = shown.version;
        drop(shown);
        if told == Some(version) {
            stream.write_all(b":\n\n")?;
        } else {
            write!(stream, "data: {version}\n\n")?;
            told = Some(version);
        }
        stream.flush()?;
    }
}
