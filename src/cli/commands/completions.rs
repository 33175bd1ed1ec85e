//! `plan completions`

use clap_complete::{Shell, generate};

use crate::cli::context::{Context, Failure};
use crate::cli::{Exit, command};

/// Print the completions of a shell
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:
  plan completions bash > ~/.local/share/bash-completion/completions/plan")]
pub(in crate::cli) struct Args {
    /// Shell
    shell: Shell,
}

/// Prints the completions.
pub(in crate::cli) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    let mut text = Vec::new();
    generate(args.shell, &mut command(), "plan", &mut text);
    context.print(String::from_utf8_lossy(&text).trim_end());
    Ok(Exit::Done)
}
