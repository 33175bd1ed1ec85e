//! Exit codes.

use std::process::{ExitCode, Termination};

/// How the program ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Done; there may be warnings.
    Done,
    /// The data hold errors: something was left out.
    DataErrors,
    /// The command line is wrong.
    Usage,
    /// A file or the environment failed.
    Environment,
    /// The program has a bug.
    Bug,
    /// Part of a batch failed.
    PartialFailure,
}

impl Exit {
    /// Returns the code that the shell sees.
    #[must_use]
    pub fn code(self) -> u8 {
        match self {
            Exit::Done => 0,
            Exit::DataErrors => 1,
            Exit::Usage => 2,
            Exit::Environment => 3,
            Exit::Bug => 70,
            Exit::PartialFailure => 75,
        }
    }
}

impl Termination for Exit {
    fn report(self) -> ExitCode {
        ExitCode::from(self.code())
    }
}
