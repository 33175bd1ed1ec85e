//! What the program asks of the machine before it sets pages: one heap, large pieces given back, one thread.
//!
//! The C library of Linux gives each thread a heap of its own, and what one thread leaves free the next cannot use: a
//! fifth of the memory of a large plan. It also takes large pieces from the middle of the heap once the first of them was
//! given back, and then holds two copies while one of them grows: a tenth. The typesetter's threads gain nothing on one
//! heap and wait for each other. All this is read once, at the start of a process; so the program begins again with the
//! answers.

/// Names of the environment and what stands in them: heaps, bytes from which a piece has pages of its own, threads.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
const ASKED: [(&str, &str); 3] =
    [("MALLOC_ARENA_MAX", "1"), ("MALLOC_MMAP_THRESHOLD_", "262144"), ("RAYON_NUM_THREADS", "1")];

/// Begins the program again with what is asked, unless the environment has decided on heaps already.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
pub fn begin_again() {
    use std::os::unix::process::CommandExt;

    let is_decided = |name: &str| std::env::var_os(name).is_some();
    if is_decided(ASKED[0].0) {
        return;
    }
    if let Ok(program) = std::env::current_exe() {
        let mut arguments = std::env::args_os();
        let mut command = std::process::Command::new(program);
        if let Some(name) = arguments.next() {
            command.arg0(name);
        }
        // It comes back only when it fails: the same work is then done with more memory.
        let _ = command.args(arguments).envs(ASKED.into_iter().filter(|(name, _)| !is_decided(name))).exec();
    }
}

/// Elsewhere there is nothing to be done.
#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
pub fn begin_again() {}
