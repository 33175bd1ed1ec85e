//! `plan init`

use std::path::PathBuf;

use clap::ArgGroup;

use crate::cli::context::{Context, Failure};
use crate::cli::{Exit, LanguageArg};
use crate::files;
use crate::i18n::{self, Language, args};
use crate::model::Year;
use crate::pipeline::{self, PipelineError};
use crate::profile::{self, Profile};
use crate::reference::{Lookup, Pack, Unit};
use crate::render::workbooks::{self, EXAMPLE_COMMUNE, EXAMPLE_FIRST_YEAR, NewWorkspace};

/// Make a workspace for a commune, with its census figures already filled in
///
/// Writes plan.toml and three workbooks under DIR/data: the monograph with the commune's figures of the 2014 and 2024
/// censuses (HCP), the participatory diagnosis and the projects. Nothing that stands there is written over.
#[derive(Debug, clap::Args)]
#[command(group = ArgGroup::new("what").required(true))]
#[command(after_help = "Examples:
  plan init zinat --commune 01.571.05.27
  plan init zinat --commune \"Zinat, Tétouan\"
  plan init zinat --commune الزينات
  plan init example --example")]
pub(in crate::cli) struct Args {
    /// Folder to make
    dir: PathBuf,
    /// Commune: its census code, or its name in French or Arabic, if need be with its province after a comma
    #[arg(long, value_name = "CODE|NAME", group = "what")]
    commune: Option<String>,
    /// Make the complete example: Zinat, with real census figures and illustrative everything else
    #[arg(long, group = "what")]
    example: bool,
    /// With --example: as of the end of its third year, with the follow-up of what was done
    #[arg(long, requires = "example")]
    three_years_on: bool,
    /// Regime: ma-pac (in force since 2016) or ma-pcd (2009 to 2015)
    #[arg(long, value_name = "ID", default_value = "ma-pac")]
    profile: String,
    /// First year of the plan [default: the profile's]
    #[arg(long, value_name = "YEAR", value_parser = clap::value_parser!(u16).range(1900..=2200), conflicts_with = "example")]
    first_year: Option<u16>,
    /// Language of the workbooks; reading understands all three
    #[arg(long, value_name = "LANG", default_value = "ar")]
    sheets: LanguageArg,
    /// Write forms for Kobo and ODK too (XLSForm): workshop record, douar and household surveys; their answers are read
    /// from data/
    #[arg(long)]
    xlsform: bool,
}

/// Makes the workspace.
pub(in crate::cli) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    let profile = find_profile(&args.profile, context)?;
    let pack = Pack::embedded();
    let query = args.commune.as_deref().unwrap_or(EXAMPLE_COMMUNE);
    let commune = pipeline::commune_of(find_commune(query, pack, context)?, pack);
    let own_year = args.first_year.map_or(profile.default_first_year, Year);
    let new = NewWorkspace {
        commune: &commune,
        profile_id: &args.profile,
        profile: &profile,
        first_year: if args.example { EXAMPLE_FIRST_YEAR } else { own_year },
        language: Language::from(args.sheets),
        pack,
    };
    let made = if args.example { workbooks::example(&new, args.three_years_on) } else { workbooks::starter(&new) };
    let mut made = made
        .map_err(|error| context.failure(Exit::Bug, "error-bug", &i18n::args([("why", error.to_string().into())])))?;
    if args.xlsform {
        let forms = workbooks::forms(&new, args.example);
        made.extend(forms.map_err(|error| {
            context.failure(Exit::Bug, "error-bug", &i18n::args([("why", error.to_string().into())]))
        })?);
    }
    let folder = context.directory.join(&args.dir);
    files::create(&folder, &made).map_err(|error| context.file_failure(&error))?;
    if context.is_json {
        let paths: Vec<String> = made.iter().map(|(path, _)| path.clone()).collect();
        context.print_json(&serde_json::json!({ "folder": folder, "commune": commune, "files": paths }));
    } else {
        let name = i18n::pick(context.language, &commune.name);
        let said = i18n::args([
            ("commune", name.into()),
            ("code", commune.code.as_str().into()),
            ("province", i18n::pick(context.language, &commune.province).into()),
            ("folder", folder.display().to_string().into()),
        ]);
        context.print(&context.words("init-made", &said));
        for (path, _) in &made {
            context.print(&format!("  {path}"));
        }
        if args.example {
            context.print(&context.word("notice-illustrative"));
        }
        let next = if args.example { "render" } else { "status" };
        context.next(&format!("plan -C {} {next}", Context::quoted(&folder)));
    }
    Ok(Exit::Done)
}

/// Finds a built-in profile.
pub(in crate::cli) fn find_profile(id: &str, context: &Context) -> Result<Profile, Failure> {
    let error = match profile::builtin(id) {
        Some(Ok(profile)) => return Ok(profile),
        Some(Err(error)) => PipelineError::Profile(id.to_owned(), error),
        None => PipelineError::UnknownProfile(id.to_owned()),
    };
    Err(Failure { exit: Exit::Usage, ..context.pipeline_failure(&error) })
}

/// Finds the one commune that is meant, or says which are near.
fn find_commune<'p>(query: &str, pack: &'p Pack, context: &Context) -> Result<&'p Unit, Failure> {
    let (key, units) = match pack.find_commune(query) {
        Lookup::One(unit) => return Ok(unit),
        Lookup::Several(units) => ("commune-several", units),
        Lookup::Near(units) => ("commune-near", units),
        Lookup::None => ("commune-none", Vec::new()),
    };
    let mut failure = context.failure(Exit::Usage, key, &args([("query", query.into())]));
    let list: Vec<String> = units
        .into_iter()
        .map(|unit| {
            let commune = pipeline::commune_of(unit, pack);
            let province = i18n::pick(context.language, &commune.province).to_owned();
            format!("\n      {}  {} · {} ({province})", unit.code, unit.name_fr, unit.name_ar)
        })
        .collect();
    failure.help = failure.help.map(|help| format!("{help}{}", list.concat()));
    Err(failure)
}
