//! One heap for all threads of a process that sets pages.
//!
//! The C library of Linux gives each thread a heap of its own, and what one thread leaves free the next cannot use: a
//! fifth of the memory of a large plan. How many heaps there may be is read once, at the start of a process; so the
//! program begins again with the answer.

/// Begins again with one heap, unless the environment has decided already.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
pub fn share() {
    use std::os::unix::process::CommandExt;

    const HEAPS: &str = "MALLOC_ARENA_MAX";
    if std::env::var_os(HEAPS).is_some() {
        return;
    }
    if let Ok(program) = std::env::current_exe() {
        let mut arguments = std::env::args_os();
        let mut command = std::process::Command::new(program);
        if let Some(name) = arguments.next() {
            command.arg0(name);
        }
        // It comes back only when it fails: the same work is then done with more memory.
        let _ = command.args(arguments).env(HEAPS, "1").exec();
    }
}

/// Elsewhere there is nothing to be done.
#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
pub fn share() {}
