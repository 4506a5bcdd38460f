//! What a program of the commands is called, and where it works.

use std::path::Path;

use clap::{Command, CommandFactory};

use crate::commands::Arguments;

/// The name in the texts of the commands, which another program replaces by its own.
const NAME: &str = "openapi-client";

/// A program of the commands.
#[derive(Clone, Copy, Debug)]
pub struct Program {
    /// What users type to run it.
    pub name: &'static str,
    /// The name of the executable, for completion scripts.
    pub executable: &'static str,
    /// The workspace that it is made for. A program without one works in the current directory.
    pub home: Option<Home>,
}

/// The workspace that a program is made for.
#[derive(Clone, Copy, Debug)]
pub struct Home {
    /// The root directory.
    pub root: &'static str,
    /// The package that is generated from the vendored document, below the root.
    pub package: &'static str,
    /// The package whose public API exposes the types of the generated one, below the root.
    pub dependent: &'static str,
    /// The URL of the document to vendor.
    pub source: &'static str,
    /// The environment variable with headers for the source, one a line.
    pub headers: &'static str,
}

/// A program at work in the workspace at a root directory.
#[derive(Clone, Copy, Debug)]
pub struct Workspace<'a> {
    /// The program.
    pub program: &'a Program,
    /// The root directory.
    pub root: &'a Path,
}

impl Program {
    /// `openapi-client`, which is for any workspace.
    pub const OPENAPI_CLIENT: Self = Self {
        name: NAME,
        executable: NAME,
        home: None,
    };

    /// The command line, with the name and the defaults of the program.
    pub fn command(&self) -> Command {
        let mut command = self.named(Arguments::command().name(self.name).bin_name(self.name));
        command = command.mut_subcommands(|command| self.named(command));
        let Some(home) = self.home else {
            return command;
        };
        command.mut_subcommand("vendor", |vendor| {
            vendor
                .mut_arg("source", |source| {
                    source.required(false).default_value(home.source)
                })
                .mut_arg("headers", |headers| headers.env(home.headers))
        })
    }

    /// The command with the name of the program in its help.
    fn named(&self, mut command: Command) -> Command {
        let named = |text: &clap::builder::StyledStr| text.to_string().replace(NAME, self.name);
        if let Some(text) = command.get_about().map(named) {
            command = command.about(text);
        }
        if let Some(text) = command.get_long_about().map(named) {
            command = command.long_about(text);
        }
        if let Some(text) = command.get_after_help().map(named) {
            command = command.after_help(text);
        }
        command
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arguments_are_consistent() {
        Program::OPENAPI_CLIENT.command().debug_assert();
    }
}
