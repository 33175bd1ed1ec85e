//! The program from outside: commands, files, exit codes and words, on workspaces made for the purpose.

mod census_pack;
mod chapters;
mod charts;
mod commands;
mod communes;
mod decision;
mod editions;
mod explain;
mod faults;
mod faulty_data;
mod faulty_files;
mod faulty_settings;
mod findings;
mod init;
mod messages;
mod pdf_structure;
mod pdf_text;
mod render;
mod same_bytes;
mod several;
mod sheets;
mod trees;
mod workspace;
