//! The head of a request: what is asked for, and by which name of this machine.

use std::io::{self, BufRead, BufReader, Read};

/// A head longer than this is refused.
const LARGEST_HEAD: u64 = 8 * 1024;

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Request {
    /// A page, by its path without the question that may follow it.
    Get(String),
    /// Anything but reading.
    OtherMethod,
    /// Another name than those of this machine.
    OtherHost,
    /// No request.
    Nonsense,
}

/// Reads the head of a request.
pub(super) fn read(stream: impl Read, port: u16) -> io::Result<Request> {
    let mut lines = BufReader::new(stream.take(LARGEST_HEAD)).lines();
    let Some(first) = lines.next().transpose()? else { return Ok(Request::Nonsense) };
    let mut words = first.split(' ');
    let (Some(method), Some(target), Some("HTTP/1.1" | "HTTP/1.0")) = (words.next(), words.next(), words.next()) else {
        return Ok(Request::Nonsense);
    };
    let mut hosts = Vec::new();
    let mut is_whole = false;
    for line in lines {
        let line = line?;
        if line.is_empty() {
            is_whole = true;
            break;
        }
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("host")
        {
            hosts.push(value.trim().to_owned());
        }
    }
    if !is_whole {
        return Ok(Request::Nonsense);
    }
    let is_own = |host: &str| ["127.0.0.1", "localhost"].iter().any(|name| host == format!("{name}:{port}"));
    if !matches!(hosts.as_slice(), [host] if is_own(host)) {
        return Ok(Request::OtherHost);
    }
    if method != "GET" {
        return Ok(Request::OtherMethod);
    }
    Ok(Request::Get(target.split('?').next().unwrap_or_default().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(head: &str, expected: Request) {
        assert_eq!(read(head.as_bytes(), 7400).expect("memory can be read"), expected, "{head:?}");
    }

    #[test]
    fn a_page_is_asked_for_by_a_name_of_this_machine() {
        check("GET /plan.fr.html?2 HTTP/1.1\r\nHost: 127.0.0.1:7400\r\n\r\n", Request::Get("/plan.fr.html".to_owned()));
        check("GET / HTTP/1.1\r\nhost:localhost:7400\r\n\r\n", Request::Get("/".to_owned()));
        for host in ["evil.example:7400", "127.0.0.1", "127.0.0.1:80", "127.0.0.1:7400.evil.example", ""] {
            check(&format!("GET / HTTP/1.1\r\nHost: {host}\r\n\r\n"), Request::OtherHost);
        }
        check("GET / HTTP/1.1\r\n\r\n", Request::OtherHost);
        check("GET / HTTP/1.1\r\nHost: localhost:7400\r\nHost: evil\r\n\r\n", Request::OtherHost);
    }

    #[test]
    fn only_reading_is_allowed() {
        check("POST / HTTP/1.1\r\nHost: localhost:7400\r\n\r\n", Request::OtherMethod);
        check("GET /", Request::Nonsense);
        check("", Request::Nonsense);
        check("GET / HTTP/1.1\r\nHost: localhost:7400\r\n", Request::Nonsense);
        check(&format!("GET / HTTP/1.1\r\nX: {}\r\n\r\n", "x".repeat(9000)), Request::Nonsense);
    }
}
