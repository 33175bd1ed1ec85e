//! The program from outside: commands, files, exit codes and words, on workspaces made for the purpose.

mod census_pack;
mod chapters;
mod commands;
mod communes;
mod explain;
mod faulty_data;
mod faulty_files;
mod faulty_settings;
mod init;
mod messages;
mod rank;
mod render;
mod same_bytes;
mod several;
mod trees;
mod workspace;
