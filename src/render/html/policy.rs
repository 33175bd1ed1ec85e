//! The page's content security policy: nothing from anywhere, and of its own only what was hashed.

use sha2::{Digest, Sha256};

/// Returns the policy that allows this style sheet and this script and no other.
pub(super) fn policy(style: &str, script: &str) -> String {
    format!(
        "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; img-src data:; font-src data:; \
         base-uri 'none'; form-action 'none'",
        digest(style),
        digest(script)
    )
}

/// How what is told above a page looks, on any page.
const TROUBLE_STYLE: &str = "#_trouble { position: sticky; inset-block-start: 0; z-index: 9; padding: 0.6rem 1rem; background: #fff4e5; \
    color: #5a1a00; border-block-end: 3px solid #9c2f1f; font: 1rem/1.5 sans-serif; } #_trouble ul { margin: 0; }";

/// Returns a page that loads itself anew when the stream at this path tells of a newer one; its policy then allows this
/// one script more, and this machine as the only place to listen to. What troubles it is told above it: a head, and a
/// line each.
#[must_use]
pub fn with_reload(page: &str, path: &str, trouble: &[String]) -> String {
    let script = format!(
        "(() => {{ let seen; new EventSource('{path}').onmessage = ({{ data }}) => {{ \
         if (seen && seen !== data) location.reload(); seen = data; }}; }})();"
    );
    let allowed = format!(" 'sha256-{}'; connect-src 'self'; img-src data:", digest(&script));
    let mut page = page.replacen("; img-src data:", &allowed, 1);
    if let [head, lines @ ..] = trouble {
        let style = format!("style-src 'sha256-{}' ", digest(TROUBLE_STYLE));
        page = page.replacen("style-src ", &style, 1);
        let lines: String = lines.iter().map(|line| format!("<li><bdi>{}</bdi></li>", escaped(line))).collect();
        let told = format!(
            "<style>{TROUBLE_STYLE}</style><section id=\"_trouble\" role=\"alert\"><strong>{}</strong><ul>{lines}</ul></section>",
            escaped(head)
        );
        let body = page.find("<body").and_then(|body| Some(body + page[body..].find('>')? + 1)).unwrap_or(0);
        page.insert_str(body, &told);
    }
    match page.rsplit_once("</body>") {
        Some((before, after)) => format!("{before}<script>{script}</script>\n</body>{after}"),
        None => page,
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Returns the SHA-256 digest of a text in base64.
fn digest(text: &str) -> String {
    base64(&Sha256::digest(text.as_bytes()))
}

pub(super) fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let mut group = [0; 3];
        group[..chunk.len()].copy_from_slice(chunk);
        let bits = u32::from_be_bytes([0, group[0], group[1], group[2]]);
        for position in 0..4 {
            if position <= chunk.len() {
                text.push(char::from(LETTERS[(bits >> (18 - 6 * position)) as usize & 63]));
            } else {
                text.push('=');
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    pub(super) fn base64_follows_rfc_4648() {
        // RFC 4648, section 10.
        let written = ["", "f", "fo", "foo", "foob", "fooba", "foobar"].map(|text| base64(text.as_bytes()));
        assert_eq!(written, ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYg==", "Zm9vYmE=", "Zm9vYmFy"]);
    }

    #[test]
    fn each_element_is_allowed_by_its_own_digest() {
        // FIPS 180-2, appendix B.1, gives the digest of "abc"; that of nothing is as well known.
        let [nothing, abc] =
            ["47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="];
        let policy = policy("", "abc");
        assert!(policy.contains(&format!("style-src 'sha256-{nothing}'; script-src 'sha256-{abc}';")), "{policy}");
    }
}
