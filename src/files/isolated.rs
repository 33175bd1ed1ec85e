//! A process of our own for the files whose reader may hang or take all memory.
//!
//! The program starts itself with a hidden command, hands the file over on standard input and takes the cells from
//! standard output. The child limits itself before it reads; the parent ends it when its time is over.

use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use crate::intake::InputFile;
use crate::intake::workbook::{self, Isolated};
use crate::pipeline::{FontInput, Workspace};

/// The hidden command by which the program reads a file for itself.
pub const COMMAND: &str = "read-cells";
/// The hidden command by which the program reads a font for itself.
pub const FONT_COMMAND: &str = "read-font";

/// Memory of the child, its code included.
#[cfg(unix)]
const MEMORY_BYTES: u64 = 256 * 1024 * 1024;
/// Bytes of a file for which the child may compute a second; an honest file of that size needs a quarter of it.
#[cfg(unix)]
const BYTES_A_SECOND: u64 = 8 * 1024 * 1024;
/// Time from start to end, on a machine that does other things too.
const PATIENCE: Duration = Duration::from_secs(10);
/// Bytes of cells taken from the child.
const MOST_BYTES: u64 = 128 * 1024 * 1024;

/// Reads the files of the older formats, and the fonts, in processes of their own; leaves the others as they are.
pub fn isolate_all(program: &Path, workspace: &mut Workspace) {
    isolate(program, &mut workspace.data);
    read_fonts(program, &mut workspace.fonts);
}

/// Reads the files of the older formats in processes of their own; leaves the others as they are.
pub fn isolate(program: &Path, files: &mut [InputFile]) {
    for file in files.iter_mut().filter(|file| workbook::needs_isolation(&file.path, &file.bytes)) {
        file.isolated = Some(read_apart(program, COMMAND, &file.bytes));
    }
}

/// Reads the fonts of a workspace in processes of their own: what they are, and whether they can be cut.
fn read_fonts(program: &Path, fonts: &mut [FontInput]) {
    for font in fonts.iter_mut().filter(|font| !font.bytes.is_empty()) {
        font.told = match read_apart(program, FONT_COMMAND, &font.bytes) {
            Isolated::Cells(said) => Ok(said),
            Isolated::Failed(why) => Err(why),
        };
    }
}

fn read_apart(program: &Path, command: &str, bytes: &[u8]) -> Isolated {
    let child =
        Command::new(program).arg(command).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
    let Ok(mut child) = child else { return Isolated::Failed("not-started") };
    let outcome = converse(&mut child, bytes);
    // Ended already, or to be ended: no child outlives its file.
    let _ = child.kill();
    let status = child.wait();
    match outcome {
        Some(cells) if status.is_ok_and(|status| status.success()) => Isolated::Cells(cells),
        Some(_) => Isolated::Failed("stopped"),
        None => Isolated::Failed("time"),
    }
}

/// Hands the file over and takes what comes back; nothing when the time is over.
fn converse(child: &mut Child, bytes: &[u8]) -> Option<Vec<u8>> {
    let (mut input, output) = (child.stdin.take()?, child.stdout.take()?);
    let (sender, receiver) = mpsc::channel();
    thread::scope(|scope| {
        scope.spawn(move || {
            // A child that ends early closes its input; its status says why.
            let _ = input.write_all(bytes);
        });
        scope.spawn(move || {
            let mut cells = Vec::new();
            let _ = output.take(MOST_BYTES).read_to_end(&mut cells);
            let _ = sender.send(cells);
        });
        let cells = receiver.recv_timeout(PATIENCE).ok();
        if cells.is_none() {
            let _ = child.kill();
        } else {
            // Its output is closed: what remains is to end, which must not take for ever either.
            wait_a_little(child);
        }
        cells
    })
}

fn wait_a_little(child: &mut Child) {
    for _ in 0..200 {
        if !matches!(child.try_wait(), Ok(None)) {
            return;
        }
        thread::sleep(Duration::from_millis(5));
    }
}

/// Limits the memory of this process, and its computing time by the size of the file it reads, where the system can.
///
/// A small file that keeps its reader busy is cut off after a second: refusing it stays cheap.
///
/// # Errors
/// When the system refuses.
pub fn limit_myself(n_bytes: usize) -> std::io::Result<()> {
    // Nobody reads what this process says of its end, and saying it could want memory that is no longer there.
    std::panic::set_hook(Box::new(|_| {}));
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let limit = |most| Rlimit { current: Some(most), maximum: Some(most) };
        #[cfg(not(target_os = "macos"))]
        setrlimit(Resource::As, limit(MEMORY_BYTES))?;
        #[cfg(target_os = "macos")]
        setrlimit(Resource::Data, limit(MEMORY_BYTES))?;
        setrlimit(Resource::Cpu, limit(1 + n_bytes as u64 / BYTES_A_SECOND))?;
        setrlimit(Resource::Core, limit(0))?;
    }
    #[cfg(not(unix))]
    let _ = n_bytes;
    Ok(())
}
